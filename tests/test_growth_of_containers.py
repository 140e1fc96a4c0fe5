"""What a container costs to read as its articles grow in number: twice the rows, twice the work."""

import json

import pytest
from test_budget import calls_of

from newsparse.batch.inputs.containers import data_of, expand
from newsparse.batch.tasks import Input, Limits
from newsparse.pipeline import parse_all
from newsparse.reader.reading import Reading

ROWS = 40
"""Articles of the smaller container: what it costs by itself weighs little beside them."""
MOST = 2.2
"""How many times the work for a container may be done for one of twice its articles."""
TEXT = "The mayor opened the bridge on Monday. “It is open,” said Peter Kim."


def table(rows):
    lines = (f'Bridge {n},2024-03-05,"{TEXT}"' for n in range(rows))
    return "\n".join(("title,date,text", *lines))


def lines_of_json(rows):
    return "\n".join(json.dumps({"title": f"Bridge {n}", "text": TEXT}) for n in range(rows))


def json_array(rows):
    return json.dumps([{"title": f"Bridge {n}", "text": TEXT} for n in range(rows)])


def feed(rows):
    items = "".join(
        f"<item><title>Bridge {n}</title><description>{TEXT}</description></item>"
        for n in range(rows)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'


def mailbox(rows):
    letter = "From a@b.example Mon Mar  4 10:00:00 2024\nFrom: a@b.example\nSubject: {}\n\n{}\n\n"
    return "".join(letter.format(f"Bridge {n}", TEXT) for n in range(rows))


CONTAINERS = [
    ("news.csv", table),
    ("news.jsonl", lines_of_json),
    ("news.json", json_array),
    ("news.rss", feed),
    ("news.mbox", mailbox),
]


def read(path, text):
    limits = Limits()
    articles = 0
    for one in expand(Input(path=path, data=text.encode()), limits):
        assert not one.problem
        articles += sum(1 for _ in parse_all(data_of(one, limits), Reading(format=one.format)))
    return articles


@pytest.mark.parametrize(("path", "made"), CONTAINERS, ids=[path for path, _ in CONTAINERS])
def test_twice_the_articles_are_twice_the_work(path, made):
    assert read(path, made(ROWS)) == ROWS
    small, large = (calls_of(lambda n=n: read(path, made(n))) for n in (ROWS, 2 * ROWS))
    assert large <= MOST * small
