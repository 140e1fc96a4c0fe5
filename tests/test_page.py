"""The page as text: what stands in it, and its policy."""

import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from articles import ARTICLE, article
from msgspec.structs import replace

from newsparse import Span
from newsparse.corpus.sources.source_report import Matrix, MatrixRow
from newsparse.model import Evidence, FieldEvidence, QuoteEvidence
from newsparse.renderer.page.charts import STACK_WIDTH, heat, lines, stack
from newsparse.renderer.page.overview import MOST_BYTES
from newsparse.renderer.page.timeline import HEIGHT, WIDTH, timeline
from newsparse.renderer.render import render, render_all
from newsparse.renderer.story import story


def overview(*articles):
    return "".join(render_all(articles, format="html"))


class TextOf(HTMLParser):
    """The text between the tags."""

    def __init__(self, written):
        super().__init__()
        self.text = ""
        self.feed(written)

    def handle_data(self, data):
        self.text += data


def test_the_pieces_of_a_paragraph_are_its_text():
    told = story(ARTICLE, "a0")
    for paragraph, source in zip(told.paragraphs, ARTICLE.paragraphs, strict=True):
        assert "".join(piece.text for piece in paragraph.pieces) == source.text


def test_each_quote_opens_and_closes_once():
    pieces = [piece for paragraph in story(ARTICLE, "a0").paragraphs for piece in paragraph.pieces]
    assert [piece.note.number for piece in pieces if piece.opens] == [1, 2, 3, 4]
    assert [number for piece in pieces for number in piece.closes] == [1, 2, 3, 4]


def test_of_nested_quotes_the_inner_one_counts():
    outer = replace(ARTICLE.quotes[0], parts=(Span(paragraph=0, start=0, end=20),))
    inner = replace(ARTICLE.quotes[1], parts=(Span(paragraph=0, start=5, end=10),))
    pieces = story(article(quotes=(outer, inner)), "a0").paragraphs[0].pieces
    numbers = [(len(piece.text), piece.note.number if piece.note else 0) for piece in pieces]
    assert numbers[:3] == [(5, 1), (5, 2), (10, 1)]


def test_numbers_are_parted_only_where_no_text_does():
    first, *_ = ARTICLE.quotes
    ends = [Span(paragraph=0, start=0, end=end) for end in (10, 10, 20)]
    quotes = tuple(replace(first, parts=(end,)) for end in ends)
    written = render(article(quotes=quotes), format="html")
    assert re.findall(r"<sup>(,?)<a[^>]*>(\d)", written) == [("", "1"), (",", "2"), ("", "3")]


def test_a_quote_that_the_narrator_cuts_in_on_says_so():
    note = story(ARTICLE, "a0").notes[2]
    assert note.text == "«Мы верим, … Но ждём бумаги»"


def test_an_article_is_all_there():
    text = " ".join(TextOf(render(ARTICLE, format="html")).text.split())
    for words in ["Завод гасит печь", "2025-04-02 · Ольга Кедрова", "Что говорят рабочие"]:
        assert words in text


def test_the_policy_allows_the_own_style_and_script_only():
    for written in [render(ARTICLE, format="html"), overview(ARTICLE, ARTICLE)]:
        policy = re.search(r'Content-Security-Policy" content="([^"]+)"', written)[1]
        policy = policy.replace("&#39;", "'").replace("&#43;", "+")
        assert policy.startswith("default-src 'none'; ")
        for tag in ["style", "script"]:
            found = re.search(rf"<{tag}>(.*?)</{tag}>", written, re.DOTALL)
            if found:
                digest = b64encode(sha256(found[1].encode()).digest()).decode()
                assert f"{tag}-src 'sha256-{digest}'" in policy
            else:
                assert f"{tag}-src 'none'" in policy
        assert not re.search(r"\s(style|on\w+)=", written)


def test_control_codes_and_bidi_codes_stay_out():
    written = overview(*[article(headline="a\x1b[2J\u202eb\x00", site="\x9b")] * 2)
    assert "a␛[2J\ufffdb␀" in written
    assert not set(written) & {"\x1b", "\u202e", "\x00", "\x9b"}


def test_why_is_told_where_it_was_asked_for():
    evidence = Evidence(
        date=FieldEvidence(rule="dateline", words="2 апреля 2025", rivals=("json_ld: 2025-04-03",)),
        quotes=(QuoteEvidence(speaker_rule="before_cue", words="Анна Ветрова"),),
    )
    written = render(article(evidence=evidence), format="html")
    for cell in ["dateline", "2 апреля 2025", "json_ld: 2025-04-03", "colon / before_cue"]:
        assert f"<td>{cell}</td>" in written
    assert 'id="reasons"' not in render(ARTICLE, format="html")


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(0.97, "97% sure"), (0.6, "unsure: right about 6 times in 10"), (None, None)],
)
def test_a_note_tells_how_sure_a_speaker_is(confidence, words):
    quote = replace(ARTICLE.quotes[0], confidence=confidence)
    details = story(article(quotes=(quote,)), "a0").notes[0].details
    assert details[1] == (words or "cue: заявила")


def test_no_article_is_an_empty_overview():
    assert "Who said what in 0 articles" in overview()


def test_a_page_holds_5000_quotes_and_no_more_than_3_mb():
    quotes = tuple(replace(quote, text=quote.text * 4) for quote in ARTICLE.quotes)
    several = [
        article(quotes=quotes * 2, date=f"20{10 + number % 15}-01-01", url=f"https://a.b/{number}")
        for number in range(625)
    ]
    written = overview(*several)
    assert 2_500_000 < len(written.encode()) <= MOST_BYTES
    assert len(re.findall('<tr id="[^"]+-note-[^"]+"', written)) == 5000
    assert 'href="https://a.b/624"' in written
    assert "5,000 quotes" in written


def test_of_more_articles_than_there_is_room_for_the_newest_are_listed():
    quotes = (replace(ARTICLE.quotes[0], text="слово " * 50_000),)
    days = ["2025-03-01", None, "2025-03-03", "2025-03-02"]
    several = [article(headline=f"№ {day}", date=day, quotes=quotes) for day in days * 2]
    written = overview(*several)
    assert len(written.encode()) < MOST_BYTES
    assert "The newest 4 articles with 4 quotes; 4 articles more are counted" in written
    listed = written.partition('id="articles-table"')[2].partition("</table>")[0]
    assert re.findall(r">№ ([^<]+)", listed) == ["2025-03-03", "2025-03-02"] * 2


def test_the_undated_are_counted_and_told():
    written = overview(ARTICLE, article(date=None), article(date=None))
    assert "2 articles without a date" in written
    assert "Without 2 articles that have no date." in written
    assert '<td class="date">undated' in written
    assert "without a date" not in overview(ARTICLE, ARTICLE)


def test_shares_of_one_bar_are_the_whole():
    parts = stack({"direct": 1, "partial": 0, "indirect": 2})
    assert [(part.name, part.count, part.percent) for part in parts] == [
        *(("direct", 1, 33), ("partial", 0, 0), ("indirect", 2, 67))
    ]
    assert sum(part.width for part in parts) == pytest.approx(STACK_WIDTH, abs=0.1)
    assert stack({"direct": 0}) == ()


def test_shades_of_the_matrix():
    rows = (MatrixRow(source="A", quotes=(10, 5, 0)), MatrixRow(source="B", quotes=(1, 2, 3)))
    matrix = Matrix(by="outlets", columns=("x", "y", "z"), rows=rows)
    assert heat(matrix) == ((5, 3, 0), (1, 1, 2))
    assert heat(None) == ()


def test_a_line_stands_where_the_bars_do():
    bars = timeline(Counter(["2025-01-01", "2025-03-01", "2025-07-01"]))
    line = lines({"A": {"2025-01": 1, "2025-07": 2}}, bars)["A"]
    assert line.counts == "2025-01:1 2025-07:2"
    assert re.findall(r"V(\d+)", line.path) == ["10", "0"]
    assert float(line.path[1:].split()[0]) == pytest.approx(bars[0].x + bars[0].width / 2, abs=0.1)


TIMES = [
    ([], []),
    (["2025-01-01"], ["2025-01-01"]),
    (["2025-01-01", "2025-02-20"], ["2025-01-01", "2025-02-20"]),
    (["2025-01-01", "2025-07-01"], ["2025-01", "2025-07"]),
    (["2001-01-01", "2025-07-01"], ["2001", "2025"]),
    (["0001-01-01", "9999-12-31"], ["0001", "9999"]),
    (["soon", "2025-13-01", "2025-01-01"], ["2025-01-01"]),
]


@pytest.mark.parametrize(("days", "labels"), TIMES)
def test_the_bars_of_the_timeline(days, labels):
    bars = timeline(Counter(days))
    assert [bar.label for bar in bars] == labels
    for bar in bars:
        assert 0 <= bar.x < WIDTH
        assert 0 < bar.height <= HEIGHT
