"""newsparse.read(): the articles of anything, and of what newsparse itself wrote."""

import gzip
import json
import sqlite3
import warnings
from contextlib import closing

import pytest
from articles import ARTICLE, article
from golden import SAMPLES

import newsparse
from newsparse import ReadError, UsageError
from newsparse.batch.records import has_records, records

pytestmark = pytest.mark.usefixtures("at_once")

FERRY = "date 2025-03-04 Ferry {}\n\nBy Ann Lee\n\nThe ferry runs again, said Ann Lee.\n"
SOURCES = [*sorted(SAMPLES.glob("*.txt")), SAMPLES / "lighthouse.html"]


def headlines(articles):
    return [one.headline for one in articles]


@pytest.fixture
def folder(tmp_path):
    """A folder of two dumps, an archive of a third, and what is none."""
    folder = tmp_path / "news"
    folder.mkdir()
    for number in (1, 2):
        (folder / f"{number}.txt").write_text(FERRY.format(number), "utf-8")
    (folder / "3.txt.gz").write_bytes(gzip.compress(FERRY.format(3).encode()))
    (folder / "4.png").write_bytes(b"\x89PNG")
    return folder


def test_a_folder_a_file_and_a_packed_one(folder):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert headlines(newsparse.read(folder)) == ["Ferry 1", "Ferry 2", "Ferry 3"]
        assert headlines(newsparse.read(folder / "1.txt")) == ["Ferry 1"]
        assert headlines(newsparse.read(str(folder / "3.txt.gz"))) == ["Ferry 3"]


def test_the_articles_come_one_after_the_other(folder):
    (folder / "2.txt").write_bytes(b"")
    articles = newsparse.read(folder)
    assert next(articles).headline == "Ferry 1"
    (folder / "2.txt").write_text(FERRY.format("late"), "utf-8")
    assert next(articles).headline == "Ferry late"


def test_what_cannot_be_read_costs_itself_and_is_told(folder):
    (folder / "2.txt").write_bytes(b"")
    failed = []
    articles = newsparse.read(folder, on_failure=lambda *failure: failed.append(failure))
    assert headlines(articles) == ["Ferry 1", "Ferry 3"]
    assert failed == [(f"{folder}/2.txt", "The input is empty.")]
    with pytest.warns(UserWarning, match=r"2\.txt: The input is empty") as told:
        list(newsparse.read(folder))
    assert told[0].filename == __file__


def test_nothing_to_read_is_an_error(folder):
    with pytest.raises(FileNotFoundError):
        newsparse.read(folder / "missing.txt")
    with pytest.raises(UsageError, match="did you mean ru"):
        newsparse.read(folder, language="russian")
    (folder / "empty.txt").write_bytes(b"")
    with pytest.raises(ReadError, match="empty"), pytest.warns(UserWarning, match="empty"):
        list(newsparse.read(folder / "empty.txt"))


def test_options_are_those_of_parse(folder):
    one = next(newsparse.read(folder, language="de", explain=True))
    assert one.language == "de"
    assert one.evidence is not None


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.db", "a.parquet"])
def test_what_newsparse_wrote_is_read_back_as_it_was(command, tmp_path, name):
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    results = tmp_path / name
    assert command(*SOURCES, "-q", "--explain", "-o", results)[0] == 0
    parsed = [
        one
        for path in SOURCES
        for one in newsparse.parse_all(path.read_bytes(), path=str(path), explain=True)
    ]
    assert list(newsparse.read(results)) == parsed
    assert has_records(results)
    assert list(records(results)) == parsed


@pytest.mark.parametrize("text", ["", "no records", '{"text": "one"}\n', "date,headline\n"])
def test_what_holds_no_records_says_so(tmp_path, text):
    (tmp_path / "a.jsonl").write_text(text, "utf-8")
    assert not has_records(tmp_path / "a.jsonl")
    with pytest.raises(ReadError, match="holds no records of newsparse"):
        records(tmp_path / "a.jsonl")


def test_a_damaged_record_is_named_by_its_line(tmp_path):
    line = newsparse.render(ARTICLE)
    (tmp_path / "a.jsonl").write_text(line + line[:-40] + "\n", "utf-8")
    found = records(tmp_path / "a.jsonl")
    assert next(found) == ARTICLE
    with pytest.raises(ReadError, match=r"a\.jsonl: line 2 is no record of this newsparse"):
        next(found)


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("pragma user_version = 1", "of another version of newsparse"),
        ("update articles set format = 'pdf'", "article 0 is no record"),
        ("drop table quotes", "no such table: quotes"),
    ],
)
def test_a_spoilt_database_says_what_is_wrong(command, folder, tmp_path, statement, problem):
    name = tmp_path / "a.db"
    command(folder, "-q", "-o", name)
    with closing(sqlite3.connect(name)) as database:
        database.executescript(statement)
    with pytest.raises(ReadError, match=problem):
        list(newsparse.read(name))


@pytest.mark.parametrize("one", [ARTICLE, article(headline="\ud800", tags=("a",))])
def test_a_dict_is_what_the_json_holds(one):
    shown = json.loads(json.dumps(one.to_dict()))
    assert shown == one.to_dict()
    if one is ARTICLE:
        assert json.loads(newsparse.render(one)) == shown
