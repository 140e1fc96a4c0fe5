"""The source report: who is quoted, how often, how early, by whom."""

import json

import pytest
from articles import ARTICLE, article
from msgspec.structs import replace

from newsparse import Speaker
from newsparse.corpus.sources.sources import Sources
from newsparse.renderer.render import render_all


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
    assert totals.pop("matrix")["by"] == "authors"
    assert totals.pop("over_time")["Пётр Гром"] == {"2025-04": 1}
    assert totals == {
        "articles": 3,
        "unsought": 0,
        "undated": 1,
        "words": 90,
        "first_day": "2025-04-02",
        "last_day": "2025-06-30",
        "quotes": 8,
        "direct": 4,
        "partial": 2,
        "indirect": 2,
        "unnamed": 2,
        "percent": {"unnamed": 25},
        "left_out": 0,
        "copies": 2,
    }


def test_sources_most_quoted_first():
    assert report(ARTICLE, ARTICLE)["sources"] == [
        {
            "name": "Анна Ветрова",
            "kind": "person",
            "forms": ["Анна Ветрова"],
            "gender": "women",
            "articles": 2,
            "quotes": 4,
            "direct": 2,
            "partial": 0,
            "indirect": 2,
            "words": 14,
            "first_position": 20,
            "columns": {},
        },
        {
            "name": "Пётр Гром",
            "kind": "person",
            "forms": ["Пётр Гром"],
            "gender": "men",
            "articles": 2,
            "quotes": 2,
            "direct": 2,
            "partial": 0,
            "indirect": 0,
            "words": 10,
            "first_position": 57,
            "columns": {},
        },
    ]


def test_groups():
    found = report(article(site="Вечер"), article(site="Вечер", date="2025-05-01", quotes=()))
    assert found["outlets"] == [
        {
            "name": "Вечер",
            "articles": 2,
            "quotes": 4,
            "direct": 2,
            "partial": 1,
            "indirect": 1,
            "words": 13,
            "unnamed": 1,
            "most_quoted": "Анна Ветрова",
            "percent": {"unnamed": 25},
        }
    ]
    assert [group["name"] for group in found["authors"]] == ["Иван Сорока", "Ольга Кедрова"]
    assert [(group["name"], group["quotes"]) for group in found["months"]] == [
        ("2025-04", 4),
        ("2025-05", 0),
    ]


KINDS = [
    ("person", "Пётр Гром", 0),
    ("body", "министерство обороны", 0),
    ("body", "Кремль", 0),
    ("described", "источники Reuters", 1),
    ("described", "официальный представитель МИД", 1),
    ("described", "a spokeswoman", 1),
]


@pytest.mark.parametrize(("kind", "name", "unnamed"), KINDS)
def test_the_kind_of_a_source_and_no_letter_says_whether_it_is_named(kind, name, unnamed):
    quotes = (replace(ARTICLE.quotes[0], speaker=name),)
    speakers = (Speaker(name=name, kind=kind, roles=(), quotes=1),)
    found = report(article(quotes=quotes, speakers=speakers, site="Вечер"))
    sources = [(source["name"], source["kind"]) for source in found["sources"]]
    assert sources == ([] if unnamed else [(name, kind)])
    outlet = found["outlets"][0]
    for counts in (found, outlet):
        assert (counts["unnamed"], counts["percent"]) == (unnamed, {"unnamed": 100 * unnamed})
    assert outlet["most_quoted"] == (None if unnamed else name)


@pytest.mark.parametrize("speaker", [None, ""])
def test_a_quote_without_a_speaker_has_no_named_source(speaker):
    quotes = (replace(ARTICLE.quotes[0], speaker=speaker),)
    assert report(article(quotes=quotes))["unnamed"] == 1


def test_no_article():
    empty = Sources().report()
    assert (empty.articles, empty.unnamed, empty.first_day, empty.sources) == (0, 0, None, ())


def test_who_quotes_whom():
    evening, morning = article(site="Вечер"), article(site="Утро", quotes=ARTICLE.quotes[2:])
    found = report(evening, morning, evening, article(site=None))["matrix"]
    assert found == {
        "by": "outlets",
        "columns": ["Вечер", "Утро"],
        "rows": [
            {"source": "Анна Ветрова", "quotes": [4, 0]},
            {"source": "Пётр Гром", "quotes": [2, 1]},
        ],
    }
    assert report(article(authors=("A",)), article(authors=("A",)))["matrix"] is None


SPANS = [
    (["2025-04-02", "2025-04-02", "2025-04-20"], {"2025-04-02": 2, "2025-04-20": 1}),
    (["2025-04-02", "2025-04-20", "2025-09-01"], {"2025-04": 2, "2025-09": 1}),
    (["2025-04-02", "2001-04-20", "2025-09-01"], {"2001": 1, "2025": 2}),
    (["2025-04-02", None, "soon", "2025-04-02T10:00:00"], {"2025-04-02": 2}),
]


@pytest.mark.parametrize(("dates", "counts"), SPANS)
def test_quotes_over_time_in_periods_that_fit(dates, counts):
    found = report(*[article(date=date, quotes=ARTICLE.quotes[2:3]) for date in dates])
    assert found["over_time"] == {"Пётр Гром": counts}
    assert list(found["over_time"]["Пётр Гром"]) == sorted(counts)
