"""The same words across articles, kept in the database that holds these: its view same_words."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any

from newsparse.batch.outputs.earlier import database_errors
from newsparse.batch.records import is_database
from newsparse.corpus.same_words.same_words import SameWords
from newsparse.corpus.same_words.utterances import Utterance

_PRINTING = """
  insert into printings
  select ?, q.id, ?, ? from quotes q join articles a on a.id = q.article
  where a.path is ? and a.part = ? and q.number = ?
"""
_COPY = """
  insert or ignore into copies
  select a.id, o.id, ? from articles a, articles o
  where a.path is ? and a.part = ? and o.path is ? and o.part = ?
"""


def keep_same_words(paths: Sequence[str], same: SameWords) -> None:
    """Fill the tables of utterances, of their printings and of copies in each database of `paths`.

    Raises OutputError where one cannot be written.
    """
    for name in filter(is_database, paths):
        with (
            database_errors(name),
            closing(sqlite3.connect(name, isolation_level=None)) as database,
        ):
            database.execute("pragma foreign_keys = on")
            database.execute("begin immediate")
            for table in ("printings", "utterances", "copies", "compared"):
                database.execute(f"delete from {table}")
            for number, utterance in enumerate(same.utterances(), 1):
                row = (number, utterance.text, *_untold(utterance))
                database.execute("insert into utterances values (?, ?, ?, ?)", row)
                database.executemany(_PRINTING, _printings(number, utterance))
            database.executemany(_COPY, _copies(same))
            database.execute("insert into compared select coalesce(max(id), -1) from articles")
            database.execute("commit")


def not_compared(name: str) -> int:
    """Return how many articles have come into a database since its same words were told."""
    with closing(sqlite3.connect(name)) as database:
        return int(database.execute("select count(*) from not_compared").fetchone()[0])


def _untold(utterance: Utterance) -> tuple[int, int]:
    """Return how many articles print it, and of them are no copies, beyond those that are told."""
    told = {(one.article.path, one.article.index): one.is_copy for one in utterance.printings}
    originals = sum(not is_copy for is_copy in told.values())
    return utterance.articles - len(told), utterance.originals - originals


def _printings(number: int, utterance: Utterance) -> Iterator[tuple[Any, ...]]:
    for one in utterance.printings:
        place = (one.article.path or "", one.article.index, one.number)
        yield (number, one.cut, one.share, *place)


def _copies(same: SameWords) -> Iterator[tuple[Any, ...]]:
    for copy in same.copies():
        yield (
            copy.resemblance,
            *(copy.article.path or "", copy.article.index),
            *(copy.of.path or "", copy.of.index),
        )
