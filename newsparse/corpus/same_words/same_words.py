"""The same words across articles: utterances that several print, and articles that are copies.

What is looked through lies in a temporary file of SQLite's, not in memory. Quotes that may be the
same share a fingerprint (Schleimer, Wilkerson, Aiken 2003, "Winnowing": two that have seven words
in a row in common do), articles a mark of their sketch (Broder 1997, "On the resemblance and
containment of documents"); each pair is then compared by itself. The work grows with the articles
as a line does: what shares a fingerprint is compared with a few that stand for all before it.
"""

import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby, islice
from operator import itemgetter
from typing import Any, TypeVar

from newsparse.corpus.packing import encodable
from newsparse.corpus.people.known_people import NOBODY, KnownPeople
from newsparse.corpus.people.people import People, Person
from newsparse.corpus.same_words.fingerprints import (
    FEWEST_WORDS,
    are_same_words,
    fingerprints,
    marks,
    plain_words,
    resemblance,
    runs,
    sketch,
)
from newsparse.corpus.same_words.links import linked
from newsparse.corpus.same_words.utterances import ArticleCopy, Cut, Place, Printing, Utterance
from newsparse.model import Article

_Text = TypeVar("_Text")
_CACHE = -64_000
"""Kilobytes of the temporary file that are held in memory; see SQLite's cache_size."""
_AT_HAND = 20_000
"""Texts that are kept to be compared."""
_LIKE = 0.7
"""Of what two articles hold together, the share from which one is a copy, maybe cut or led in."""
_FEWEST_ARTICLE_WORDS = 30  # words: shorter texts are notes that are alike by chance
_TABLES = """
  pragma journal_mode = off; pragma synchronous = off;
  create table articles (
    id integer primary key, path text, part int, date text, site text, headline text, url text,
    sketch blob, is_copy int
  );
  create table quotes (
    id integer primary key, article int, number int, kind text, speaker text, text text, plain text
  );
  create table prints (hash int, quote int);
  create table marks (hash int, article int);
  create table same (root int, quote int, article int);
  create table copies (root int, article int);
"""
_COLUMNS = {"articles": 9, "quotes": 7, "prints": 2, "marks": 2, "same": 3, "copies": 2}
_PLACE = "a.path, a.part, a.date, a.site, a.headline, a.url"
_PRINTINGS = f"""
  select g.root, g.articles, g.originals, q.number, q.kind, q.speaker, q.text, {_PLACE},
         a.is_copy, q.plain
  from (
    select s.root, count(distinct s.article) as articles,
           count(distinct case when a.is_copy then null else a.id end) as originals
    from same s join articles a on a.id = s.article group by s.root having articles > 1
  ) g
  join same s on s.root = g.root join quotes q on q.id = s.quote join articles a on a.id = q.article
  order by g.originals desc, g.articles desc, g.root, a.date is null, a.date, q.id
"""
_COPIES = f"""
  select c.root, {_PLACE}, a.sketch from copies c join articles a on a.id = c.article
  order by c.root, a.date is null, a.date, a.id
"""
_MARK_COPIES = """
  update articles set is_copy = true where id in (
    select id from (
      select a.id, row_number() over (
        partition by c.root order by a.date is null, a.date, a.id
      ) as place
      from copies c join articles a on a.id = c.article
    ) where place > 1
  )
"""
_MOST_PRINTINGS = 1000
"""Of one utterance, the first of which are told; all are counted."""


class SameWords:
    """The quotes and the texts of a run, article by article; close() it when it is done."""

    def __init__(self, known: KnownPeople = NOBODY) -> None:
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.executescript(f"{_TABLES} pragma cache_size = {_CACHE}; begin;")
        self._known = known
        self._people = People()
        self._articles = self._quotes = 0
        self._is_found = False

    def close(self) -> None:
        """Give the temporary file back."""
        self._database.close()

    def add(self, article: Article) -> None:
        """Take `article` in."""
        self._people.add(article.speakers)
        number, self._articles = self._articles, self._articles + 1
        words = plain_words(article.text)
        drawn = sketch(words) if len(words) >= _FEWEST_ARTICLE_WORDS else array("q")
        self._insert("articles", [(number, *_place_row(article), drawn.tobytes(), False)])
        self._insert("marks", ((mark, number) for mark in marks(drawn)))
        for place, quote in enumerate(article.quotes):
            said = plain_words(quote.text)
            if len(said) >= FEWEST_WORDS:
                self._add_quote((number, place, quote.kind, quote.speaker, quote.text), said)

    def _add_quote(self, row: tuple[str | int | None, ...], words: Sequence[str]) -> None:
        number, self._quotes = self._quotes, self._quotes + 1
        self._insert("quotes", [(number, *map(encodable, row), " ".join(words))])
        self._insert("prints", ((mark, number) for mark in fingerprints(words)))

    def _insert(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        places = ", ".join("?" * _COLUMNS[table])
        self._database.executemany(f"insert into {table} values ({places})", rows)

    def copies(self) -> Iterator[ArticleCopy]:
        """Yield each article that says what an earlier one says, and which that is."""
        self._find()
        first: Sequence[Any] = ()
        for root, *place, drawn in self._database.execute(_COPIES):
            if not first or first[0] != root:
                first = (root, _place(place), _sketch(drawn))
                continue
            share = resemblance(first[2], _sketch(drawn))
            yield ArticleCopy(article=_place(place), of=first[1], resemblance=round(share, 2))

    def copy_numbers(self) -> frozenset[int]:
        """Return which articles are copies: the first that was added is 0."""
        self._find()
        rows = self._database.execute("select id from articles where is_copy")
        return frozenset(number for (number,) in rows)

    def utterances(self) -> Iterator[Utterance]:
        """Yield what several articles print, first what the most do that are no copies."""
        self._find()
        people = self._people.joined(self._known)
        for _, rows in groupby(self._database.execute(_PRINTINGS), itemgetter(0)):
            yield _utterance(list(islice(rows, _MOST_PRINTINGS)), people)

    def _find(self) -> None:
        if not self._is_found:
            self._find_copies()
            self._find_same()
            self._is_found = True

    def _find_copies(self) -> None:
        query = "select sketch from articles where id = ?"
        drawn = self._one_by_one(query, _sketch)
        roots = linked(
            self._groups("marks", "article"),
            self._articles,
            lambda one, two: resemblance(drawn(one), drawn(two)) >= _LIKE,
        )
        found = ((root, one) for one, root in enumerate(roots) if root != one)
        self._insert("copies", found)
        self._database.execute("insert into copies select distinct root, root from copies")
        self._database.execute(_MARK_COPIES)

    def _find_same(self) -> None:
        query = "select plain from quotes where id = ?"
        held = self._one_by_one(query, lambda plain: runs(plain.split()))
        roots = linked(
            self._groups("prints", "quote"),
            self._quotes,
            lambda one, two: are_same_words(held(one), held(two)),
        )
        several = {root for one, root in enumerate(roots) if root != one}
        found = ((root, one) for one, root in enumerate(roots) if root in several)
        insert = "insert into same select ?, id, article from quotes where id = ?"
        self._database.executemany(insert, found)

    def _groups(self, table: str, what: str) -> Iterator[list[int]]:
        """Yield those that share a hash, in their order."""
        rows = self._database.execute(f"select distinct hash, {what} from {table} order by 1, 2")
        for _, group in groupby(rows, itemgetter(0)):
            yield [one for _, one in group]

    def _one_by_one(self, query: str, read: Callable[[Any], _Text]) -> Callable[[int], _Text]:
        @lru_cache(_AT_HAND)
        def text(number: int) -> _Text:
            return read(self._database.execute(query, (number,)).fetchone()[0])

        return text


def _sketch(stored: bytes) -> "array[int]":
    return array("q", stored)


def _place_row(article: Article) -> Iterator[object]:
    source = article.source
    place = (source.path, source.index, article.date, article.site, article.headline, article.url)
    return map(encodable, place)


def _utterance(rows: list[tuple[Any, ...]], people: Mapping[str, Person]) -> Utterance:
    longest = max((row[-1].split() for row in rows), key=len)
    printings = tuple(_printing(row, people, longest) for row in rows)
    said_by = Counter(one.person for one in printings if one.person)
    _, articles, originals, *_ = rows[0]
    return Utterance(
        text=max((one.text for one in printings), key=lambda text: len(plain_words(text))),
        articles=articles,
        originals=originals,
        said_by=tuple(name for name, _ in said_by.most_common()),
        disputed=len(said_by) > 1,
        printings=printings,
    )


def _printing(
    row: tuple[Any, ...], people: Mapping[str, Person], longest: Sequence[str]
) -> Printing:
    number, kind, speaker, text, *place, is_copy, plain = row[3:]
    person = people.get(speaker or "")
    return Printing(
        article=_place(place),
        number=number,
        kind=kind,
        text=text,
        speaker=speaker,
        person=person.name if person else speaker,
        cut=_cut(plain.split(), longest),
        share=round(100 * len(plain.split()) / len(longest)),
        is_copy=bool(is_copy),
    )


def _cut(words: Sequence[str], longest: Sequence[str]) -> Cut:
    if words == longest:
        return "whole"
    return "part" if f" {' '.join(words)} " in f" {' '.join(longest)} " else "altered"


def _place(row: Sequence[Any]) -> Place:
    path, index, date, site, headline, url = row
    return Place(path=path, index=index, date=date, site=site, headline=headline, url=url)
