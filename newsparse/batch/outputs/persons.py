"""Who is quoted in a database, joined across its articles: its table of persons."""

import sqlite3
from itertools import groupby
from operator import itemgetter

import msgspec

from newsparse.batch.outputs.rows import json_text
from newsparse.corpus.people.known_people import KnownPeople
from newsparse.corpus.people.people import People
from newsparse.model import Speaker

_SPEAKERS = """
  select article, name, kind, roles, quotes from speakers
  where kind <> 'described' order by article, id
"""


def join_people(database: sqlite3.Connection, known: KnownPeople) -> None:
    """Fill the persons of `database` anew, and tell each speaker which of them it is."""
    people = People()
    for _, rows in groupby(database.execute(_SPEAKERS), itemgetter(0)):
        people.add(_speaker(*row[1:]) for row in rows)
    database.execute("update speakers set person = null where person is not null")
    database.execute("delete from persons")
    database.execute("create temp table bearers (name text primary key, person integer)")
    joined = people.joined(known)
    persons = {person.name: person for person in joined.values()}
    ids = {name: number for number, name in enumerate(persons, 1)}
    rows = (
        (ids[one.name], one.name, one.kind, json_text(one.forms), json_text(one.columns))
        for one in persons.values()
    )
    database.executemany("insert into persons values (?, ?, ?, ?, ?)", rows)
    bearers = ((name, ids[person.name]) for name, person in joined.items())
    database.executemany("insert into bearers values (?, ?)", bearers)
    database.execute(
        "update speakers set person = (select person from bearers b where b.name = speakers.name) "
        "where kind <> 'described'"
    )
    database.execute("drop table bearers")


def _speaker(name: str, kind: str, roles: str, quotes: int) -> Speaker:
    row = {"name": name, "kind": kind, "roles": msgspec.json.decode(roles), "quotes": quotes}
    return msgspec.convert(row, Speaker)
