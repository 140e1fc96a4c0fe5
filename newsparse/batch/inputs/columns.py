"""Columns of tables and keys of JSON: which field of an article each of them holds."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Literal, get_args

from msgspec import Struct
from msgspec.structs import replace

from newsparse.batch.tasks import Input
from newsparse.errors import UsageError
from newsparse.languages.fold import fold
from newsparse.languages.language import TableWords
from newsparse.languages.table import get_language
from newsparse.reader.draft import Metadata

Field = Literal[
    "text", "html", "headline", "date", "authors", "url", "site", "description", "tags", "language"
]
FIELDS: tuple[Field, ...] = get_args(Field)
_OTHER_NAMES: dict[str, Field] = {"body": "text", "title": "headline", "author": "authors"}
"""What a field may be called, too, in `--map body=текст`."""
_LANGUAGES = (
    *("en", "ru", "de", "fr", "es", "it", "pt", "nl", "pl", "uk"),
    *("tr", "ko", "zh", "ja"),
)
"""Tables are headed in these, whatever language their articles are in."""
_MARKS = re.compile(r"[\W_]+")
_TYPE = re.compile(r"(?<=[a-z])_(?:s|ss|t|txt|dt|tdt|str)$")
"""What Solr sets behind a name to say what it holds: "byline_s", "pub_date_dt"."""
_SPELLED = {"ä": "ae", "ö": "oe", "ü": "ue"}
_LAST = 100  # the place of what any name of a column goes before
_MOST_SHOWN = 12  # names of columns in one warning


class Columns(Struct, frozen=True):
    """The columns of a table: by field those that may hold it, and those that nobody knows."""

    known: dict[Field, tuple[str, ...]]
    unknown: tuple[str, ...]
    missing: tuple[str, ...] = ()
    """Names that --map tells and no column bears."""

    @property
    def has_text(self) -> bool:
        """Whether articles are in such a table."""
        return "text" in self.known or "html" in self.known


def field_named(name: str) -> Field | None:
    """Return the field that `name` is of, as --map calls it, or None."""
    if name in _OTHER_NAMES:
        return _OTHER_NAMES[name]
    return next((field for field in FIELDS if field == name), None)


def named_columns(pairs: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return the fields and names in pairs such as "body=текст,date=дата".

    Raises UsageError where a pair names no field or no column.
    """
    named = []
    for pair in (one for some in pairs for one in some.split(",")):
        field, _, name = (part.strip() for part in pair.partition("="))
        if field_named(field) is None or not name:
            fields = ", ".join(FIELDS)
            raise UsageError(f"--map {pair}: write FIELD=NAME, FIELD being one of {fields}")
        named.append((field, name))
    return tuple(named)


def columns_of(names: Iterable[str], told: Iterable[tuple[str, str]] = ()) -> Columns:
    """Return which fields the columns `names` hold; `told` are fields with their column's name.

    A column that is told counts alone for its field.
    """
    names, told = list(dict.fromkeys(names)), tuple(told)
    named = {field: name for field, name in told if _stands_in(name, names)}
    known = _known_columns(name for name in names if name not in named.values())
    known |= {field: (name,) for called, name in named.items() if (field := field_named(called))}
    used = {name.partition(".")[0] for held in known.values() for name in held}
    return Columns(
        known,
        tuple(name for name in names if name.partition(".")[0] not in used),
        tuple(name for _, name in told if not _stands_in(name, names)),
    )


def _known_columns(names: Iterable[str]) -> dict[Field, tuple[str, ...]]:
    """Return the columns of each field whose names are known, the best first."""
    ranks = _ranks()
    found: dict[Field, list[tuple[int, str]]] = {}
    for name in names:
        squashed = _squashed(name)
        known = ranks.get(squashed) or ranks.get(_without_thing(squashed))
        if known:
            found.setdefault(known[0], []).append((known[1], name))
    return {field: tuple(name for _, name in sorted(held)) for field, held in found.items()}


def _without_thing(name: str) -> str:
    """Return "title" of "articletitle", «текст» of «текстновости»: the name but what rows hold."""
    things = (_squashed(thing) for table in _tables() for thing in table.things)
    at_edge = (one for one in things if name.startswith(one) or name.endswith(one))
    thing = max(at_edge, key=len, default="")  # "titredelarticle" ends in "article", too
    return name.removeprefix(thing) if name.startswith(thing) else name.removesuffix(thing)


def _stands_in(name: str, names: Iterable[str]) -> bool:
    """Return whether `name` is one of `names`, or leads into an object of them: "author.name"."""
    return any(name == one or name.startswith(f"{one}.") for one in names)


@cache
def _ranks() -> dict[str, tuple[Field, int]]:
    """Return the known names of columns, each with its field and its place among the others."""
    named = {
        spelled: (field, rank)
        for table in reversed(_tables())
        for field in FIELDS
        for rank, name in enumerate(getattr(table, field))
        for spelled in _spellings(name)
    }
    return _labels() | named


def _labels() -> dict[str, tuple[Field, int]]:
    """Return the labels of days above articles, which head columns, too: „Erschienen am“."""
    headers = [language.header for language in map(get_language, _LANGUAGES) if language]
    return {_squashed(label): ("date", _LAST) for header in headers for label in header.date_labels}


@cache
def _tables() -> tuple[TableWords, ...]:
    """Return the words of tables in all languages, the commonest language first."""
    return tuple(language.table for language in map(get_language, _LANGUAGES) if language)


def _squashed(name: str) -> str:
    """Return a name without marks and accents: "Publié le", "publie_le", "publie_le_s"."""
    return _MARKS.sub("", fold(_TYPE.sub("", name.casefold())))


def _spellings(name: str) -> set[str]:
    """Return how a name is spelled, with and without the letters that only German has."""
    spelled = "".join(_SPELLED.get(letter, letter) for letter in name)
    return {_squashed(name), _squashed(spelled)}


def noted(article: Input, columns: Columns, above: Sequence[Sequence[str]] = ()) -> Input:
    """Return `article`, the first of its table, with warnings of what of that is not read.

    Those are columns, rows `above` their names, and names that --map tells and none bears.
    """
    warnings = []
    if columns.missing:
        warnings.append(f"--map names what is not there: {_shown(columns.missing)}")
    if names := columns.unknown:
        count = "1 column is" if len(names) == 1 else f"{len(names)} columns are"
        warnings.append(
            f"{count} not read: {_shown(names)} (--map FIELD=NAME names one that is needed)"
        )
    if above:
        rows = "1 row is" if len(above) == 1 else f"{len(above)} rows are"
        cells = [cell for row in above for cell in row if cell]
        warnings.append(f"{rows} not read above the names of the columns: {_shown(cells)}")
    return warned(article, *warnings)


def warned(article: Input, *warnings: str) -> Input:
    """Return `article` with `warnings` behind those that it has."""
    told = article.metadata or Metadata()
    together = replace(told, warnings=(*told.warnings, *warnings))
    return replace(article, metadata=together) if warnings else article


def _shown(names: Sequence[str]) -> str:
    return ", ".join(names[:_MOST_SHOWN]) + (", …" if len(names) > _MOST_SHOWN else "")
