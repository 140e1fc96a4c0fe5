"""The source report: who is quoted, how often, how early, by whom."""

import json

import pytest
from articles import ARTICLE, article
from msgspec.structs import replace

from newsparse.renderer.render import render_all
from newsparse.renderer.source_report import Sources, is_unnamed


def report(*articles):
    return json.loads("".join(render_all(articles, format="sources")))


def test_one_line_of_json():
    lines = list(render_all([ARTICLE, ARTICLE], format="sources"))
    assert len(lines) == 1
    assert lines[0].endswith("}\n")


def test_totals():
    later = article(date="2025-06-30T08:00:00Z", quotes=())
    found = report(ARTICLE, later, article(date=None))
    totals = {key: value for key, value in found.items() if not isinstance(value, list)}
    assert totals == {
        "articles": 3,
        "words": 90,
        "first_day": "2025-04-02",
        "last_day": "2025-06-30",
        "quotes": 8,
        "direct": 4,
        "partial": 2,
        "indirect": 2,
        "unnamed": 25,
    }


def test_sources_most_quoted_first():
    assert report(ARTICLE, ARTICLE)["sources"] == [
        {"name": "Анна Ветрова", "articles": 2, "quotes": 4, "words": 14, "first_position": 20},
        {"name": "Пётр Гром", "articles": 2, "quotes": 2, "words": 10, "first_position": 57},
    ]


def test_groups():
    found = report(article(site="Вечер"), article(site="Вечер", date="2025-05-01", quotes=()))
    assert found["outlets"] == [
        {
            "name": "Вечер",
            "articles": 2,
            "quotes": 4,
            "words": 13,
            "unnamed": 25,
            "most_quoted": "Анна Ветрова",
        }
    ]
    assert [group["name"] for group in found["authors"]] == ["Иван Сорока", "Ольга Кедрова"]
    assert [(group["name"], group["quotes"]) for group in found["months"]] == [
        ("2025-04", 4),
        ("2025-05", 0),
    ]


UNNAMED = [
    (None, True),
    ("", True),
    ("очевидцы", True),
    ("a spokeswoman", True),
    ("Пётр Гром", False),
    ("МЧС", False),
    ("официальный представитель МИД", False),
]


@pytest.mark.parametrize(("speaker", "unnamed"), UNNAMED)
def test_who_is_unnamed(speaker, unnamed):
    assert is_unnamed(replace(ARTICLE.quotes[0], speaker=speaker)) is unnamed


def test_no_article():
    empty = Sources().report()
    assert (empty.articles, empty.unnamed, empty.first_day, empty.sources) == (0, 0, None, ())
