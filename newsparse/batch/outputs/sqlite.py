"""A SQLite database as the output: tables, full-text search and views, see schema.sql.

An input whose bytes have not changed since is not read again; a changed one replaces its rows.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from importlib.resources import files
from pathlib import Path
from time import monotonic

import msgspec

from newsparse.batch.inputs.results import DATABASE_APPLICATION, DATABASE_SCHEMA
from newsparse.batch.outputs.earlier import database_errors, known_in
from newsparse.batch.outputs.output import Output
from newsparse.batch.outputs.persons import join_people
from newsparse.batch.outputs.rows import TABLES, Ids, article_rows
from newsparse.batch.outputs.streams import output_errors
from newsparse.batch.outputs.targets import Target
from newsparse.batch.outputs.whole import JOURNAL, real_place, replacement
from newsparse.batch.tasks import Entry, Outcome
from newsparse.corpus.people.known_people import NOBODY
from newsparse.errors import OutputError
from newsparse.model import Article

_SEARCHED = {
    "articles": "headline, folded",
    "paragraphs": "text, folded",
    "quotes": "text, mention, folded",
}
_COMMIT_EVERY = 5.0
"""Seconds between commits, which write the search too: what a run that is killed does again."""


class Database(Output):
    """A database that is open for a run."""

    def __init__(self, connection: sqlite3.Connection, target: Target, *, made_by: str) -> None:
        self._connection = connection
        self._name = str(target.name)
        self._known = target.look.people
        self._made_by = made_by
        self._decoder = msgspec.msgpack.Decoder(Article)
        self._ids = Ids(**{table: _next_id(connection, table) for table in TABLES})
        self._unindexed = self._ids.upcoming()
        self._halfway = False
        self._is_new = not self._unindexed["articles"]
        self.has_articles = False

    def known(self, paths: Sequence[str]) -> dict[str, str]:
        """Return the sha256 of what the database holds of `paths`; see Output."""
        return known_in(self._connection, "articles", paths, made_by=self._made_by)

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write the rows of `outcomes`, committing now and then; see Output."""
        self._begin()
        try:
            for outcome in outcomes:
                self._halfway = True
                with database_errors(self._name):
                    self._replace(outcome)
                    self._keep_up()
                self._halfway = False
                yield outcome.entry
        finally:
            self._end()

    def _begin(self) -> None:
        self._connection.execute("begin")
        self._begun = monotonic()

    def _keep_up(self) -> None:
        """Commit where it is time for it."""
        if self._is_worth_keeping and monotonic() - self._begun > _COMMIT_EVERY:
            self._commit()
            self._begin()

    @property
    def _is_worth_keeping(self) -> bool:
        """Whether there is anything new, or nothing that a run without any could spoil."""
        return self._has_news or self._is_new

    @property
    def _has_news(self) -> bool:
        """Whether there are articles, or a list of the people in those that there were."""
        return self.has_articles or self._known is not NOBODY

    def _commit(self) -> None:
        self._index()
        self._connection.execute("commit")

    def _end(self) -> None:
        """Keep all inputs that are whole; where one is not, those up to the last commit."""
        if not self._connection.in_transaction:
            return
        if self._halfway or not self._is_worth_keeping:
            self._connection.execute("rollback")
        else:
            if self._has_news:
                join_people(self._connection, self._known)
            self._commit()

    def _index(self) -> None:
        """Take the rows that are new since the last time into the full-text search.

        Seldom, for any statement that does so first writes out what is waiting in memory.
        """
        for table, columns in _SEARCHED.items():
            self._connection.execute(
                f"insert into {table}_fts (rowid, {columns}) "
                f"select id, {columns} from {table} where id >= ?",
                (self._unindexed[table],),
            )
        self._unindexed = self._ids.upcoming()

    def _replace(self, outcome: Outcome) -> None:
        entry = outcome.entry
        if entry.status == "skipped":
            return
        if entry.status == "failed":
            failure = (entry.path, entry.sha256, entry.stage, entry.error)
            self._connection.execute("replace into failures values (?, ?, ?, ?)", failure)
            return
        self._remove(entry.path)
        self.has_articles = True
        for record in outcome.records:
            article = self._decoder.decode(record)
            made_by = "" if outcome.is_earlier else self._made_by
            rows = article_rows(article, self._ids, made_by=made_by)
            for table, columns in TABLES.items():
                places = ", ".join("?" * columns)
                self._connection.executemany(f"insert into {table} values ({places})", rows[table])

    def _remove(self, path: str) -> None:
        """Have the database hold nothing of the input at `path`."""
        self._connection.execute("delete from failures where path = ?", (path,))
        query = "select max(id) from articles where path = ?"
        newest: int | None = self._connection.execute(query, (path,)).fetchone()[0]
        if newest is None:
            return
        if newest >= self._unindexed["articles"]:  # a row leaves the search only if it is in it
            self._index()
        self._connection.execute("delete from articles where path = ?", (path,))


@contextmanager
def open_sqlite(target: Target, *, made_by: str) -> Iterator[Database]:
    """Open a SQLite target; see open_output.

    One that is made afresh takes the earlier one's place when it is whole.
    """
    name = str(target.name)
    with output_errors(name), database_errors(name):
        if target.fresh:
            with _afresh(target, made_by=made_by) as database:
                yield database
            return
        real_place(name).parent.mkdir(parents=True, exist_ok=True)
        with closing(_connected(name)) as connection:
            _prepare(connection, name)
            yield Database(connection, target, made_by=made_by)


@contextmanager
def _afresh(target: Target, *, made_by: str) -> Iterator[Database]:
    name = str(target.name)
    with replacement(name) as new:
        if new.replaces:
            _check_kind(name)
        new.begin()
        Path(f"{new.part}{JOURNAL}").unlink(missing_ok=True)
        with closing(_connected(str(new.part))) as connection:
            _prepare(connection, name)
            database = Database(connection, target, made_by=made_by)
            yield database
        if database.has_articles or not new.replaces:
            _settle(name)
        else:
            new.abandon()


def _connected(name: str) -> sqlite3.Connection:
    return sqlite3.connect(name, isolation_level=None)


def _prepare(connection: sqlite3.Connection, name: str) -> None:
    connection.execute("pragma foreign_keys = on")
    version = connection.execute("pragma user_version").fetchone()[0]
    if version == DATABASE_SCHEMA:
        return
    if _tables(connection):
        raise OutputError(f"{name} is a database of something else, or of another newsparse")
    schema = files("newsparse.batch.outputs").joinpath("schema.sql").read_text("utf-8")
    connection.executescript(
        f"begin; {schema} pragma application_id = {DATABASE_APPLICATION}; "
        f"pragma user_version = {DATABASE_SCHEMA}; commit;"
    )


def _check_kind(name: str) -> None:
    """Raise OutputError where `name` holds anything but a database of newsparse's, of any age."""
    if not Path(name).exists():
        return
    with closing(_connected(name)) as connection:
        if (tables := _tables(connection)) and not tables >= set(TABLES):
            raise OutputError(f"{name} is a database of something else")


def _settle(name: str) -> None:
    """Undo what a run that was killed left halfway in the database that is to be replaced.

    Its journal would else be applied to the one that takes its place.
    """
    if Path(name).exists():
        with closing(_connected(name)) as earlier:
            earlier.execute("begin exclusive")
            earlier.execute("rollback")


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("select name from sqlite_master")}


def _next_id(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"select coalesce(max(id), -1) + 1 from {table}").fetchone()[0])
