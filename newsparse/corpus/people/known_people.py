"""A list of people, and of bodies, that somebody keeps: their names, other forms, own columns."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct

from newsparse.errors import ReadError
from newsparse.languages.fold import fold
from newsparse.languages.table import LANGUAGES, get_language

_BETWEEN_FORMS = ";"


class KnownPerson(Struct, frozen=True, kw_only=True):
    """Somebody on the list: every name to join, and what its other columns hold."""

    name: str
    forms: tuple[str, ...] = ()
    columns: dict[str, str] = {}


class KnownPeople(Struct, frozen=True):
    """The list, by every form of a name made comparable."""

    by_form: dict[str, KnownPerson] = {}

    @property
    def people(self) -> Iterable[KnownPerson]:
        """Everybody on the list, once."""
        return {one.name: one for one in self.by_form.values()}.values()

    def find(self, name: str) -> KnownPerson | None:
        """Return who is listed under `name`, whatever its case and accents."""
        return self.by_form.get(fold(name)) if self.by_form else None


NOBODY = KnownPeople()


def known_people(rows: Iterable[Sequence[str]]) -> KnownPeople:
    """Return the people in a table whose first row heads its columns.

    Raises ReadError where no column is called "name", and where a form would be two people's.
    """
    in_order = iter(rows)
    header = [cell.strip() for cell in next(in_order, ())]
    name_at = _place(header, "persons")
    if name_at is None:
        told = ", ".join(filter(None, header)) or "none"
        raise ReadError(f'no column is called "name" (there are: {told})')
    forms_at = _place(header, "forms")
    by_form: dict[str, KnownPerson] = {}
    for line, row in enumerate(in_order, 2):
        cells = dict(enumerate(cell.strip() for cell in row))
        if not cells.get(name_at):
            continue
        person = KnownPerson(
            name=cells[name_at],
            forms=tuple(_forms(cells.get(-1 if forms_at is None else forms_at, ""))),
            columns={
                title: cells.get(place, "")
                for place, title in enumerate(header)
                if title and place not in (name_at, forms_at)
            },
        )
        _add(person, by_form, line)
    return KnownPeople(by_form)


def _place(header: Sequence[str], field: Literal["persons", "forms"]) -> int | None:
    """Return which column is called as `field` is in the tables of some language, None for none."""
    tables = (language.table for language in map(get_language, LANGUAGES) if language)
    titles = {title for table in tables for title in getattr(table, field)}
    keys = ("".join(filter(str.isalnum, cell.lower())) for cell in header)
    return next((place for place, key in enumerate(keys) if key in titles), None)


def _forms(cell: str) -> Iterator[str]:
    return (form.strip() for form in cell.split(_BETWEEN_FORMS) if form.strip())


def _add(person: KnownPerson, by_form: dict[str, KnownPerson], line: int) -> None:
    for form in (person.name, *person.forms):
        other = by_form.setdefault(fold(form), person)
        if other is not person:
            raise ReadError(f"row {line}: {form} is {other.name}, too: one of them needs another")
