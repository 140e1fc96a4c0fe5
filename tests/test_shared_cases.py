"""The small inputs of ../shared/cases, each of a kind that once went wrong, and the right value of each."""
# ruff: noqa: E501 - a row is one line, as long as it is

import json
import re
from pathlib import Path

import pytest

CASES = Path(__file__).resolve().parents[2] / "shared" / "cases"
pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="../shared with its cases is not here")

# the case, and headline, first ten characters of the date, authors (None: not said) of each article in it
FIELDS = [
    (46, [(None, "2023-11-06", None)]),
    (47, [(None, "2019-10-18", None)]),
    (49, [(None, "2022-08-14", None)]),
    (50, [(None, "2021-11-01", None)]),
    (52, [(None, "2020-04-07", None)]),
    (53, [(None, "2019-03-08", None)]),
    (55, [(None, "2022-01-27", ["Claudia Lindtner"])]),
    (58, [(None, "2020-04-24", None)]),
    (59, [(None, "2017-09-01", None)]),
    (61, [(None, "2021-07-13", None)]),
    (62, [(None, "2017-07-02", None)]),
    (64, [(None, "2018-02-06", None)]),
    (67, [(None, "2016-11-12", None)]),
    (68, [(None, "2015-07-28", None)]),
    (70, [(None, "2006-12-06", None)]),
    (71, [(None, "2018-04-01", None)]),
    (73, [(None, "2023-02-16", None)]),
    (80, [(None, None, ["Una Brae"])]),
    (83, [(None, None, [])]),
    (85, [(None, None, ["BWN News Desk"])]),
    (86, [(None, None, ["Paul Wisemann", "Fatima Hussen"])]),
    (89, [(None, None, ["Jon Fingal"])]),
    (91, [(None, None, ["Hafenblogger"])]),
    (92, [(None, None, [])]),
    (95, [(None, None, ["Harald Willenbach"])]),
    (97, [(None, None, ["Kristof Sailer"])]),
    (98, [(None, None, [])]),
    (100, [(None, None, ["Mark Newtown"])]),
    (101, [(None, None, ["Ulrike"])]),
    (104, [("Slow, costly and late: why the old stones of Welling Bay must go", None, None)]),
    (106, [("The Mending Power of Old Granite", None, None)]),
    (116, [(None, "2024-03-05", ["Una Brae"])]),
    (121, [(None, "2024-03-05", ["Una Brae"])]),
    (139, [(None, "2011-04-25", None)]),
    (148, [("Codename: Breakwater", None, None)]),
    (152, [(None, "2011-06-06", None)]),
    (154, [(None, "2023-03-08", None)]),
    (155, [(None, "2020-07-02", None)]),
    (190, [("COUNCIL VOTES FOR BREAKWATER", "2008-12-30", [])]),
    (191, [("Rebuilding better after Flood-19, part 1", "2021-02-10", None)]),
    (193, [(None, "2024-03-05", None), (None, "2024-04-09", None)]),
    (194, [(None, "2024-03-05", ["UNA BRAE"])]),
    (196, [(None, "2024-03-05", None), (None, "2024-04-09", None)]),
    (197, [("La digue sera reconstruite", "2023-10-05", None)]),
    (202, [("Совет одобрил новую дамбу", "2024-03-05", None)]),
    (203, [(None, "2024-03-05", None), (None, "2024-03-06", None)]),
    (208, [("Совет одобрил новую дамбу", "2025-11-11", None)]),
    (209, [("Совет одобрил новую дамбу", "2024-03-05", ["Вера Лугова"])]),
]

# the case, and the first words and the speaker of each direct quote in it
SPEECH = [
    (214, [("Skippers shout at skippers", "minister")]),
    (217, [("Whoever builds by the water", "John Dowe")]),
    (
        236,
        [("It's the crews' harbour, and we won't let the council's lawyers take it", "Orla Fenn")],
    ),
    (242, [("Will the stones arrive", None), ("I would not bet my boat", "Orla Fenn")]),
    (248, [("Я знаю", "Тихон Лугов"), ("Спокойной ночи", "Анна Резник")]),
    (253, []),
    (259, [("Sie nannten uns ›kleine Leute‹", "Anna Resnik")]),
    (260, [("Wir haben zehn Jahre darauf gewartet", "Anna Resnik")]),
    (262, [("Me encantan los barcos", "Burtón Lisca"), ("Me encanta el puerto", "Burtón Lisca")]),
    (263, [("Nous attendons cela", "Jean Lunel")]),
    (265, [("十年も待っていた", "中山真央")]),
]

# what an .expect.txt tells of words that were lost, and of words kept that are no article's
LOST = re.compile(r"lost: '(.+?)'(?=;|$)", re.MULTILINE)
KEPT = re.compile(r"kept boilerplate: ('.+')$", re.MULTILINE)


def articles_of(number, command):
    """Give the records of a case, as the command prints them."""
    (file,) = (path for path in CASES.glob(f"{number:03}-*") if ".expect." not in path.name)
    _, out, _ = command(file, "--json")
    return [json.loads(line) for line in out.splitlines()]


def told_of(pattern):
    """Find the cases that tell of such words: the number of each, and the words."""
    texts = {path.name[:3]: path.read_text("utf-8") for path in CASES.glob("*.expect.txt")}
    return [
        (int(case), pattern.findall(text))
        for case, text in sorted(texts.items())
        if pattern.search(text)
    ]


def whole_text(articles):
    return "\n".join(block["text"] for article in articles for block in article["paragraphs"])


@pytest.mark.parametrize(("number", "rows"), FIELDS)
def test_fields(number, rows, command):
    articles = articles_of(number, command)
    assert len(articles) == len(rows)
    for article, (headline, date, authors) in zip(articles, rows, strict=True):
        assert headline in (None, article["headline"])
        assert date in (None, (article["date"] or "")[:10])
        assert authors in (None, article["authors"])


@pytest.mark.parametrize(("number", "rows"), SPEECH)
def test_speech(number, rows, command):
    (article,) = articles_of(number, command)
    direct = [quote for quote in article["quotes"] if quote["kind"] == "direct"]
    assert len(direct) == len(rows)
    for quote, (words, speaker) in zip(direct, rows, strict=True):
        assert quote["text"].startswith(words)
        assert quote["speaker"] == speaker


@pytest.mark.parametrize(("number", "words"), told_of(LOST))
def test_no_words_are_lost(number, words, command):
    text = whole_text(articles_of(number, command))
    assert [words for words in words if words not in text] == []


@pytest.mark.parametrize(("number", "words"), told_of(KEPT))
def test_no_furniture_is_kept(number, words, command):
    text = whole_text(articles_of(number, command))
    pieces = [piece for listed in words for piece in re.findall(r"'([^']+)'", listed)]
    assert pieces
    assert [piece for piece in pieces if piece in text] == []


def test_names_in_marks_are_no_speech(command):
    (article,) = articles_of(253, command)
    assert not [quote for quote in article["quotes"] if "Вечерние Броды" in quote["text"]]


def test_markup_in_a_text_is_read(command):
    (article,) = articles_of(199, command)
    assert "<" not in whole_text([article])
