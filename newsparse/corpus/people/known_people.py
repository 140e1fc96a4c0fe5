"""A list of people, and of bodies, that somebody keeps: their names, other forms, own columns."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from newsparse.errors import ReadError
from newsparse.languages.fold import fold

_NAME_COLUMNS = ("name", "person", "имя", "персона", "фио")
_FORM_COLUMNS = ("forms", "other forms", "other names", "aliases", "варианты", "другие имена")
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
    folded = [cell.lower().replace("_", " ") for cell in header]
    name_at = _place(folded, _NAME_COLUMNS)
    if name_at is None:
        told = ", ".join(filter(None, header)) or "none"
        raise ReadError(f'no column is called "name" (there are: {told})')
    forms_at = _place(folded, _FORM_COLUMNS)
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


def _place(header: Sequence[str], titles: Sequence[str]) -> int | None:
    return next((place for place, title in enumerate(header) if title in titles), None)


def _forms(cell: str) -> Iterator[str]:
    return (form.strip() for form in cell.split(_BETWEEN_FORMS) if form.strip())


def _add(person: KnownPerson, by_form: dict[str, KnownPerson], line: int) -> None:
    for form in (person.name, *person.forms):
        other = by_form.setdefault(fold(form), person)
        if other is not person:
            raise ReadError(f"row {line}: {form} is {other.name}, too: one of them needs another")
