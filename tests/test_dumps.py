"""Dumps of several articles, and those that only look like it."""

import pytest

from newsparse.reader.read import read
from newsparse.reader.reading import Reading

BODY = "Мэр открыл мост. Все рады."
NEWS = "The mayor opened the bridge. All were glad."


def test_each_dated_line_opens_an_article():
    one, two = read(
        f"date 2025-11-11 Мост открыт\n\nТекст: Вера Ким\n\n{BODY}\n\n"
        f"date 2025-11-12 Мост закрыт\n\nТекст: Олег Юн\n\nУвы."
    )
    assert (one.headline, one.date, one.authors) == ("Мост открыт", "2025-11-11", ("Вера Ким",))
    assert (two.headline, two.date, two.authors) == ("Мост закрыт", "2025-11-12", ("Олег Юн",))
    assert [block.text for block in one.blocks] == [BODY]


OPENINGS = [
    ("date {iso} {headline}\n\n", "\n"),
    ("date {iso} {headline}\n\n", "\n\n"),
    ("date: {dotted}\n{headline}\n\n", "\n\n\n"),
    ("Дата {worded} {headline}\n\n", "\n=====\n"),
    ("Title: {headline}\nDate: {iso}\n\n", "\n\n"),
    ("Заголовок: {headline}\nАвтор: Вера Ким\nДата: {dotted}\n\n", "\n***\n"),
    ("---\ntitle: {headline}\ndate: {iso}\n---\n", "\n\n"),
    ("---\ntitle: {headline}\ndate: {iso}\n---\n", "\n\n-----\n\n"),
]


@pytest.mark.parametrize(("opening", "between"), OPENINGS)
def test_articles_are_told_apart_by_how_the_first_opens(opening, between):
    one, two = (
        opening.format(
            iso=f"2025-11-{day}",
            dotted=f"{day}.11.2025",
            worded=f"{day} ноября 2025",
            headline=name,
        )
        for day, name in ((11, "Один"), (12, "Два"))
    )
    first, second = read(one + BODY + between + two + NEWS)
    assert (first.headline, first.date) == ("Один", "2025-11-11")
    assert (second.headline, second.date) == ("Два", "2025-11-12")
    assert [block.text for block in first.blocks] == [BODY]
    assert [block.text for block in second.blocks] == [NEWS]


SINGLES = [
    f"Bridge opens\n\n{NEWS}\n\ndate 2025-11-12 Ferry sinks\n\n{NEWS}",
    f"Title: Bridge opens\n\n{NEWS}\n\nTitle: a word of many meanings\n\n{NEWS}",
    f"Title: Bridge opens\nDate: 2025-11-11\n\n{NEWS}\n\nTitle: a word\n\n{NEWS}",
    f"---\ntitle: Bridge opens\n---\n\n{NEWS}\n\n---\n\n{NEWS}\n\n---\n\n{NEWS}",
    "Мэр: Я рад.\nСудья: И я.\n\nМэр: Спасибо.\nСудья: Не за что.",
]


@pytest.mark.parametrize("text", SINGLES)
def test_one_article_is_not_cut(text):
    assert len(list(read(text))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "date night is back",
        "date 2025-11-12 was chosen for the vote",
        "date 2025 or later",
        "dates 2025-11-12 and others",
        "2025-11-12 Мост закрыт",
        "The date 2025-11-12",
    ],
)
def test_a_sentence_that_begins_like_a_header_opens_none(line):
    (draft,) = read(f"date 2025-11-11 Bridge opens\n\n{NEWS}\n\n{line}\n\nMore.")
    assert line in [block.text for block in draft.blocks]


def test_a_dated_line_inside_a_paragraph_opens_no_article():
    (draft,) = read("date 2025-11-11 Bridge opens\n\nThe mayor named\ndate 2025-11-12 Tuesday\n")
    assert len(draft.blocks) == 1


RULERS = ["\n***\n", "\n* * *\n\n", "\n\f\n", "\n======\n", "\n\n--------------------\n\n", "\f"]


@pytest.mark.parametrize("ruler", RULERS)
def test_rulers_part_articles_that_have_headers(ruler):
    one, two = read(
        f"Мост открыт\n11 ноября 2025\n\n{BODY}\n{ruler}Bridge opens\nBy Jane Roe\n\n{NEWS}\n"
    )
    assert (one.headline, one.date) == ("Мост открыт", "2025-11-11")
    assert (two.headline, two.authors) == ("Bridge opens", ("Jane Roe",))
    assert [block.text for block in one.blocks] == [BODY]
    assert one.warnings == two.warnings == ()


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        (f"Bridge opens\n08 Sep 2021 | Pen Record\n\n{BODY}\n\nSource: Pen Record\n", ()),
        (f"Bridge opens\n08 Sep 2021 | Jane Roe\n\n{BODY}\n\nSource: Pen Record\n", ("Jane Roe",)),
        (f"Bridge opens\nBy: Jane Roe\nSource: Jane Roe\n\n{BODY}\n", ("Jane Roe",)),
    ],
)  # fmt: skip
def test_what_is_named_as_the_source_is_no_author_unless_a_label_says_so(text, authors):
    (draft,) = read(text)
    assert draft.authors == authors
    assert (draft.authors_evidence is not None) == bool(authors)


def test_rulers_in_an_article_part_nothing():
    (draft,) = read(f"Мост открыт\n11 ноября 2025\n\n{BODY}\n\n***\n\n{BODY}\n\n***\n\n{BODY}")
    assert draft.warnings == ()


def test_where_it_is_not_sure_it_is_one_article_and_a_warning():
    head = f"Мост открыт\n11 ноября 2025\n\n{BODY}\n"
    (draft,) = read(f"{head}\n***\n\n{BODY}\n\n***\n\n{head}")
    assert "3 stretches, of which 2" in draft.warnings[0]


PAGES = [
    ("the spring and last\n\f\nPage 2 of 3\n\nabout a year.", "the spring and last about a year."),
    ("the spring and last\n\nPage 2 of 3\n\nabout a year.", "the spring and last about a year."),
    ("the spring and last\n\nPage 2/3\n\nabout a year.", "the spring and last about a year."),
    (
        "the spring and last\n\nBay Courier      2\n\nabout a year.",
        "the spring and last about a year.",
    ),
    ("the spring and last\n\n2\n\fabout a year.", "the spring and last about a year."),
    ("весной и займут\n- 2 -\n\f\nоколо года.", "весной и займут около года."),
    ("весной и займут\n\n- 2 -\n\nоколо года.", "весной и займут около года."),
    ("весной и займут\f\nстр. 3 из 5\nоколо года.", "весной и займут около года."),
    (
        "the spring and last\n\nTHE BAY COURIER        4\n\f\nabout a year.",
        "the spring and last about a year.",
    ),
    (
        "the spring and last\n\nBay Courier, 5 March 2024 - page 2\n\nabout a year.",
        "the spring and last about a year.",
    ),
    ("the spring and last\n\n1/3\n\nabout\n\n2/3\n\na year.", "the spring and last about a year."),
]


def test_a_word_that_counts_no_pages_cuts_no_sentence():
    (draft,) = read(f"Bridge opens\n\nBy Jane Roe\n\n{NEWS}\n\nHe sits in\n\nRoom 2/3\n\n{NEWS}")
    assert [block.text for block in draft.blocks] == [NEWS, "He sits in", "Room 2/3", NEWS]


@pytest.mark.parametrize(("text", "joined"), PAGES)
def test_a_sentence_that_a_page_cuts_is_one_piece(text, joined):
    (draft,) = read(f"Bridge opens\n\nBy Jane Roe\n\n{NEWS}\n\nIt will begin in {text}\n\n{NEWS}")
    assert [block.text for block in draft.blocks] == [NEWS, f"It will begin in {joined}", NEWS]


def test_running_heads_are_kept_out_and_told():
    lines = ["They sang.", "They danced late.", "Then all went home.", "The bridge stood."]
    pages = "\f".join(f"The Bay Courier {n}\n\n{line}" for n, line in enumerate(lines, 1))
    (draft,) = read(f"Bridge opens\n\nBy Jane Roe\n\n{NEWS}\f{pages}")
    assert not any("Courier" in block.text for block in draft.blocks)
    assert "4 lines of its pages: The Bay Courier 1" in draft.warnings[0]
    (kept,) = read(f"Bridge opens\n\nBy Jane Roe\n\n{NEWS}\f{pages}", Reading(keep_all=True))
    assert sum("Courier" in block.text for block in kept.blocks) == 4


def test_a_headline_that_runs_over_later_pages_stays_above_the_first():
    pages = "".join(f"\fBridge opens        {n}\n\nThey sang {n} songs.\n" for n in (2, 3))
    (draft,) = read(f"Bridge opens\nBy Jane Roe\n\n{NEWS}\n{pages}")
    assert (draft.headline, draft.authors) == ("Bridge opens", ("Jane Roe",))
    assert [block.text for block in draft.blocks[1:]] == [
        "They sang 2 songs.",
        "They sang 3 songs.",
    ]


def test_a_running_head_that_tells_the_edition_goes_from_the_first_page_too():
    pages = "\f".join(f"The Bay Courier, weekend edition\n\nThey sang {n} songs." for n in (2, 3))
    (draft,) = read(
        f"The Bay Courier, weekend edition\n\nBridge opens\nBy Jane Roe\n\n{NEWS}\f{pages}"
    )
    assert (draft.headline, draft.authors) == ("Bridge opens", ("Jane Roe",))


@pytest.mark.parametrize(("cut", "is_head"), [("it was left in", True), ("it was left.", False)])
def test_two_lines_number_pages_where_one_cuts_a_sentence(cut, is_head):
    text = f"Bridge opens\nBy Jane Roe\n\n{NEWS} So {cut}\n\nLORNE ECHO          3\n\nthe cold.\n\n"
    (draft,) = read(f"{text}{NEWS}\n\nLORNE ECHO          4\n\n{NEWS}")
    assert any("ECHO" in block.text for block in draft.blocks) != is_head


@pytest.mark.parametrize(
    "head", ["4    The Bay Courier", "4    LORNE", "4 | LORNE ECHO | 5 March 2024", "LORNE • 4"]
)
def test_the_number_stands_before_the_head_of_a_page_to_the_left(head):
    text = f"Bridge opens\nBy Jane Roe\n\n{NEWS}\n\nThe Bay Courier    3\n\f{head}\n\n{NEWS}"
    (draft,) = read(text)
    assert [block.text for block in draft.blocks] == [NEWS, NEWS]


def test_a_word_that_a_page_cuts_is_one_in_any_language():
    text = "Brücke offen\nVon Jana Roth\n\nDie Brücke wurde am Montag eröffnet, die Arbei-\n\n"
    (draft,) = read(f"{text}Loher Bote          Seite 10\n\nten dauerten neun Jahre lang.\n")
    assert draft.blocks[0].text.endswith("Arbei-\nten dauerten neun Jahre lang.")
    assert draft.kept_out == ("Loher Bote          Seite 10",)


@pytest.mark.parametrize(
    "line", ["4    boats in the dock", "4 | LORNE | a boat", "LORNE | 4 boats"]
)
def test_a_number_apart_from_words_of_the_text_stays(line):
    (draft,) = read(f"Bridge opens\nBy Jane Roe\n\n{NEWS}\n\f{line}\n\n{NEWS}")
    assert [block.text for block in draft.blocks][1] == line


def test_what_a_browser_prints_around_its_pages_is_kept_out():
    head, foot = "Bridge opens               12/05/2016, 09:14", "https://bay.example/1      {}/2"
    text = f"{head}\n\nBridge opens\nBy Jane Roe\n12 May 2016\n\n{NEWS}\n\nIt lasts\n\n"
    text += f"{foot.format(1)}\n\f{head}\n\nabout a year.\n\n{foot.format(2)}\n"
    (draft,) = read(text)
    assert (draft.headline, draft.date, draft.authors) == (
        "Bridge opens",
        "2016-05-12",
        ("Jane Roe",),
    )
    assert [block.text for block in draft.blocks] == [NEWS, "It lasts about a year."]
    assert "4 lines of its pages" in draft.warnings[0]


COUNTED = [
    # heads with a number, no page ends
    ("The Bay Courier          {n}", True),
    ("{n}          The Bay Courier", True),
    ("The Bay Courier\t{n}", True),
    ("BAY COURIER          5 March 2024          {n}", True),
    ("The Bay Courier, page {n}", True),
    ("Вечерние Броды · стр. {n}", True),
    ("Вечерние Броды, 5 марта 2024 г., стр. {n}", True),
    ("Мост № 1 и его опора {n}", False),
    # numbers alone count pages where they cut sentences
    ("{n}", True),
    ("- {n} -", True),
    # chapters, rounds, rows
    ("Chapter {n}", False),
    ("Round {n}", False),
    ("Bridge no. {n}", False),
]


@pytest.mark.parametrize(("line", "is_page"), COUNTED)
def test_lines_that_count_pages_are_kept_out_where_no_page_ends(line, is_page):
    parts = ("It will begin in the spring and last", "about a year, and", "then it opens.")
    text = "\n\n".join(f"{part}\n\n{line.format(n=n)}" for n, part in enumerate(parts, 1))
    (draft,) = read(f"Bridge opens\n\nBy Jane Roe\n\n{NEWS}\n\n{text}\n")
    whole = "It will begin in the spring and last about a year, and then it opens."
    assert ([block.text for block in draft.blocks] == [NEWS, whole]) == is_page
    (kept,) = read(f"Bridge opens\n\nBy Jane Roe\n\n{NEWS}\n\n{text}\n", Reading(keep_all=True))
    assert any(line.format(n=2) in block.text for block in kept.blocks)


def test_the_head_of_the_first_page_tells_the_day():
    heads = [f"LORNE ECHO   5 March 2024   page {n}" for n in (2, 3)]
    (draft,) = read(f"{heads[0]}\n\nBridge opens\n\n{NEWS}\n\n{heads[1]}\n\nThey sang.")
    assert (draft.headline, draft.date) == ("Bridge opens", "2024-03-05")
    assert draft.kept_out == (heads[1],)


def test_what_stands_on_all_pages_tells_the_day_where_nothing_else_does():
    feet = "\n\n".join(f"They sang.\n\nBay Courier, 5 March 2024, page {n}" for n in (1, 2))
    (draft,) = read(f"Bridge opens\n\nBy Jane Roe\n\n{NEWS}\n\n{feet}\n")
    assert (draft.date, draft.date_text, draft.site) == (
        "2024-03-05",
        "5 March 2024",
        "Bay Courier",
    )
    (draft,) = read(f"Bridge opens\n\nBy Jane Roe\n4 March 2024\n\n{NEWS}\n\n{feet}\n")
    assert (draft.date, draft.site) == ("2024-03-04", None)


@pytest.mark.parametrize("count", ["{n}", "- {n} -", "The Bay Courier, page 4"])
def test_numbers_that_cut_no_sentence_count_no_pages(count):
    parts = ("They sang all night.", "They danced late.", "Then all went home.")
    text = "\n\n".join(f"{part}\n\n{count.format(n=n)}" for n, part in enumerate(parts, 1))
    (draft,) = read(f"Bridge opens\n\nBy Jane Roe\n\n{NEWS}\n\n{text}\n\nAnd on.\n")
    assert any(count.format(n=2) in block.text for block in draft.blocks)


def test_shares_with_nothing_between_are_no_pages():
    (draft,) = read(f"Bridge opens\n\nBy Jane Roe\n\n{NEWS}\n\n1/3\n\n2/3\n\n3/3\n\nand more.")
    assert {"1/3", "2/3", "3/3"} <= {block.text for block in draft.blocks}


@pytest.mark.parametrize("line", ["7", "Chapter 2 of 3", "2 of 3"])
def test_numbers_inside_a_text_are_no_pages(line):
    (draft,) = read(f"Bridge opens\n\nBy Jane Roe\n\n{NEWS}\n\n{line}\n\nand more.")
    assert line in [block.text for block in draft.blocks]


@pytest.mark.parametrize("head", ["Lorne Gazette", "THE BAY COURIER"])
def test_a_paper_that_tops_both_of_two_pages_is_a_running_head(head):
    text = f"{head}\n\nBridge opens\nBy Jane Roe\n\n{NEWS} So did\n\f{head}\n\nthe cold. {NEWS}\n"
    (draft,) = read(text)
    assert draft.headline == "Bridge opens"
    assert [block.text for block in draft.blocks] == [f"{NEWS} So did the cold. {NEWS}"]


def test_two_articles_may_have_the_paper_above_each():
    article = "Lorne Gazette\n\n{}\n5 March 2024\n\n{}\n"
    one, two = (article.format(title, NEWS) for title in ("Bridge opens", "Ferry stops"))
    assert [draft.headline for draft in read(f"{one}\f{two}")] == ["Bridge opens", "Ferry stops"]
