"""The summary: what stands on the screen, at any width, from any text."""

import unicodedata

import pytest
from articles import ARTICLE, article, paragraph_article
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from rich.cells import cell_len
from rich.text import Text

from newsparse import Paragraph, Span
from newsparse.model import Evidence, FieldEvidence, QuoteEvidence
from newsparse.renderer.render import render, render_all
from newsparse.renderer.screen.summary_article import SPEAKER_COLORS

WIDTHS = [40, 80, 120, 200]


def summary(*articles, width=80, color=False):
    return "".join(render_all(articles, format="summary", width=width, color=color))


def plain(text):
    """Return `text` without its colours, in one line."""
    return " ".join(Text.from_ansi(text).plain.split())


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("color", [False, True])
def test_one_article_holds_every_word_and_who_speaks(width, color):
    shown = plain(summary(ARTICLE, width=width, color=color))
    for words in [
        "Завод гасит печь",
        "2025-04-02 · Ольга Кедрова · Иван Сорока",
        "«Печь погасят в мае»¹. По её",
        "¹ Анна Ветрова · direct · заявила",
        "⁴ speaker unknown · partial",
        "Пётр Гром",
    ]:
        assert words in shown


@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_is_wider_than_the_screen(width):
    wide = article(headline="日本語の見出し " * 30)
    for articles in [(wide,), (wide, ARTICLE)]:
        lines = summary(*articles, width=width).splitlines()
        assert max(map(cell_len, lines)) <= width
        assert lines == [line.rstrip() for line in lines]


def test_notes_stand_in_the_margin_of_a_wide_screen_only():
    beside = next(line for line in summary(ARTICLE, width=200).splitlines() if "¹" in line)
    assert beside.endswith("людей не        ¹ Анна Ветрова · direct · заявила")
    below = summary(ARTICLE, width=80).splitlines()
    assert "  ¹ Анна Ветрова · direct · заявила" in below


def test_a_speaker_has_one_colour():
    shown = summary(ARTICLE, color=True)
    assert shown.count(f"38;5;{SPEAKER_COLORS[0]}m") >= 4
    assert f"38;5;{SPEAKER_COLORS[1]}m" in shown
    assert "\x1b" not in summary(ARTICLE, color=False)


def test_numbers_at_one_place_are_kept_apart():
    same_end = replace(ARTICLE.quotes[1], parts=ARTICLE.quotes[0].parts)
    shown = summary(article(quotes=(ARTICLE.quotes[0], same_end)))
    assert "Печь погасят в мае»¹,². По" in shown


def test_notes_stand_in_the_order_of_their_numbers():
    around = replace(ARTICLE.quotes[0], parts=(Span(paragraph=0, start=0, end=30),))
    inside = replace(ARTICLE.quotes[1], parts=(Span(paragraph=0, start=5, end=10),))
    lines = [line.strip() for line in summary(article(quotes=(around, inside))).splitlines()]
    notes = [line[0] for line in lines if line.startswith(("¹ ", "² "))]
    assert notes == ["¹", "²"]


DATES = [
    ("2025-04-02", "2025-04-02 ·"),
    ("2025-04-02T07:30:15", "2025-04-02 07:30 ·"),
    ("2025-04-02T07:30:15+03:00", "2025-04-02 07:30 +03:00 ·"),
    (None, "no date ·"),
]


@pytest.mark.parametrize(("date", "shown"), DATES)
def test_a_date_is_shown_to_the_minute(date, shown):
    assert summary(article(date=date)).splitlines()[1].startswith(shown)


def test_paragraph_kinds():
    kinds = ["paragraph", "heading", "list_item", "blockquote", "caption"]
    paragraphs = tuple(Paragraph(kind=kind, text=kind.upper()) for kind in kinds)
    shown = summary(article(paragraphs=paragraphs, quotes=(), speakers=()))
    for line in ["PARAGRAPH", "HEADING", "• LIST_ITEM", "│ BLOCKQUOTE", "CAPTION"]:
        assert line in shown.splitlines()


def test_an_item_that_brings_its_bullet_gets_no_other():
    texts = ("- Prune the old wood", "Prune – but late", "• Burn what is cut")
    items = tuple(Paragraph(kind="list_item", text=text) for text in texts)
    shown = summary(article(paragraphs=items, quotes=(), speakers=())).splitlines()
    assert [line for line in shown if "Prune" in line or "Burn" in line] == [
        "- Prune the old wood",
        "• Prune – but late",
        "• Burn what is cut",
    ]


def test_nothing_known():
    empty = article(headline=None, date=None, authors=(), language=None, quotes=(), speakers=())
    assert summary(empty).startswith("(no headline)\nno date · 30 words\n")


def test_why_is_told_where_it_was_asked_for():
    evidence = Evidence(
        date=FieldEvidence(rule="dateline", words="2 апреля 2025", rivals=("json_ld: 2025-04-03",)),
        quotes=(QuoteEvidence(speaker_rule="before_cue", words="Анна Ветрова"),),
    )
    lines = summary(article(evidence=evidence)).splitlines()
    why = lines.index("date: 2025-04-02")
    assert lines[why + 1 : why + 4] == [
        "  rule   dateline",
        "  words  2 апреля 2025",
        "  beat   json_ld: 2025-04-03",
    ]
    assert lines[lines.index("quote 1: Анна Ветрова") + 1] == "  rule   colon / before_cue"


def test_several_articles_take_a_line_each_and_totals():
    unnamed = replace(ARTICLE.source, path=None)
    later = article(date="2024-01-31T10:00:00+03:00", headline=None, source=unnamed)
    articles = (ARTICLE, later)
    lines = summary(*articles).splitlines()
    assert lines[0] == "2025-04-02  Завод гасит печь".ljust(72) + "4 quotes"
    assert lines[1] == "2024-01-31  (no headline)".ljust(72) + "4 quotes"
    facts = "2 articles · 2024-01-31 – 2025-04-02 · 2 authors · 60 words · 8 quotes"
    assert facts + ", 25% of unnamed sources" in summary(*articles, width=120).splitlines()
    cells = [line.split() for line in lines]
    assert ["Анна", "Ветрова", "4", "2", "14", "20%"] in cells
    assert ["Ольга", "Кедрова", "8", "2", "25%", "Анна", "Ветрова"] in cells
    assert ["2024-01", "4", "1", "25%", "Анна", "Ветрова"] in cells


PLACES = [
    ("may.txt", 0, 80, "may.txt"),
    ("may.txt", 2, 80, "may.txt, article 3"),
    ("archive/" * 12 + "may.txt", 0, 80, "…" + ("archive/" * 12 + "may.txt")[-55:]),
    ("новости/" * 12 + "日本.txt", 0, 40, "…ости/новости/日本.txt"),
    ("a\x1b[2J\n.txt", 0, 80, "a␛[2J .txt"),
]


@pytest.mark.parametrize(("path", "index", "width", "shown"), PLACES)
def test_a_row_without_a_headline_tells_its_file(path, index, width, shown):
    source = replace(ARTICLE.source, path=path, index=index)
    lines = summary(article(headline=None, source=source), ARTICLE, width=width).splitlines()
    assert lines[0].startswith(f"2025-04-02  {shown} ")
    assert cell_len(lines[0]) == (40 if width == 40 else 80)


def named(count):
    """Return articles of an author, a month and a speaker each."""
    for number in range(1, count + 1):
        speaker = f"Speaker {number:02}"
        yield article(
            authors=(f"Author {number:02}",),
            date=f"{1999 + number}-04-02",
            quotes=tuple(replace(quote, speaker=speaker) for quote in ARTICLE.quotes),
            speakers=(replace(ARTICLE.speakers[0], name=speaker),),
        )


def test_a_list_that_stops_says_how_much_is_left():
    lines = [line.strip() for line in summary(*named(22)).splitlines()]
    assert lines.count("+12 more") == 2
    assert lines.count("+12 earlier") == 1
    assert "+" not in summary(*named(10))


def test_the_lists_are_as_long_as_one_asks():
    shown = "".join(render_all(named(22), format="summary", top=20))
    lines = [line.strip() for line in shown.splitlines()]
    assert (lines.count("+2 more"), lines.count("+2 earlier")) == (2, 1)
    assert any(line.startswith("Author 20 ") for line in lines)
    assert not any(line.startswith("Author 21 ") for line in lines)


def test_one_month_is_no_table():
    assert "Month" not in summary(ARTICLE, ARTICLE)


def test_one_is_no_plural():
    one = article(quotes=ARTICLE.quotes[:1], authors=("Ольга Кедрова",))
    lines = summary(one, article(quotes=(), authors=())).splitlines()
    assert [line[72:] for line in lines[:2]] == ["1 quote", "0 quotes"]
    assert "2 articles · 2025-04-02 · 1 author · 60 words · 1 quote, 0% of unnamed sources" in lines


def test_no_article_is_no_text():
    assert list(render_all([], format="summary")) == []


MARKUP = ["[b]bold[/b]", "[/] closes nothing", "They [the police] lied :warning:", "\\[x]"]


@pytest.mark.parametrize("text", MARKUP)
def test_markup_in_an_article_is_text(text):
    assert text in plain(summary(paragraph_article(text), color=True))


@given(st.text(st.characters(exclude_categories=())), st.sampled_from(WIDTHS))
def test_no_code_of_an_article_reaches_the_terminal(text, width):
    shown = summary(paragraph_article(text), width=width)
    codes = {mark for mark in shown if unicodedata.category(mark) in {"Cc", "Cs"}}
    assert codes <= {"\n"}
    assert summary(paragraph_article("\x1b[31m" + text), width=width).count("\x1b") == 0


ADDRESSES = [
    ("https://example.org/a?b=1#c", "https://example.org/a?b=1#c"),
    ("http://example.org/ёж", "http://example.org/%D1%91%D0%B6"),
    ("https://example.org/\x1b]8;;x\x07 y\\", "https://example.org/%1B]8;;x%07%20y%5C"),
    ("javascript:alert(1)", None),
    ("file:///etc/passwd", None),
    (None, None),
]


@pytest.mark.parametrize(("url", "link"), ADDRESSES)
def test_the_headline_is_a_link_on_a_terminal(url, link):
    opening = f"\x1b]8;;{link}\x1b\\" if link else "\x1b[1m"
    assert summary(article(url=url), color=True).startswith(opening)
    assert summary(article(url=url)).startswith("Завод")


def test_the_same_article_gives_the_same_bytes(monkeypatch):
    linked = article(url="https://example.org/")
    before = render(linked, format="summary", color=True)
    for name, value in {"NO_COLOR": "1", "COLUMNS": "33", "TERM": "dumb"}.items():
        monkeypatch.setenv(name, value)
    assert render(linked, format="summary", color=True) == before


@pytest.mark.parametrize("width", WIDTHS)
def test_warnings_take_one_line_that_says_how_to_see_them(width):
    one = replace(ARTICLE, warnings=("The date “31 июня” does not exist; it has [none].",))
    (line,) = (row for row in summary(one, width=width).splitlines() if "warning" in row)
    assert line.startswith("1 warning (--json shows it): The date")
    assert cell_len(line) <= width
    assert line.endswith("…") == (width < 80)
    two = replace(ARTICLE, warnings=("First thing.", "Second thing."))
    assert "2 warnings (--json): First thing." in summary(two, width=width)
    assert "warning" not in summary(ARTICLE, width=width)


def test_the_list_counts_the_articles_with_warnings():
    warned = replace(ARTICLE, warnings=("First thing.", "Second thing."))
    unsought = replace(
        ARTICLE, warnings=("No quotes were looked for: speech is not read in Thai.",)
    )
    assert "1 article with warnings (--json shows them)" in plain(summary(warned, ARTICLE))
    assert "warning" not in summary(unsought, ARTICLE)
