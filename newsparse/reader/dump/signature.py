"""The last lines of an article that say who wrote it and when: names, a byline, a date."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import label_openings, opening_of, vocabulary
from newsparse.reader.dates.dates import parse_date
from newsparse.reader.dump.header.block.doubts import may_sign
from newsparse.reader.dump.header.block.piece import Piece
from newsparse.reader.dump.header.block.signed import names_by_place
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import read_header_line
from newsparse.reader.dump.header.mastheads import find_day
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import is_paper_name
from newsparse.reader.dump.last_line import FIELDS, LONGEST_SIGNED, SENTENCE_ENDS, fields_in

_LINES = 3
"""How many of the last lines are looked at that give no field."""
_LONGEST = 200
"""Characters of such a line: a longer one is a paragraph."""
_FEWEST_IN_PROSE = 6  # words of a sentence below which a text goes on
_LONGEST_NAMES = 60  # characters of names that head an entry
_LONGEST_DAY = 40  # characters of a day that heads an entry
_FEWEST_IN_LIST = 3  # lines: two of names may be those of two authors


class Signature(Struct, frozen=True, kw_only=True):
    """What is left of a body above its signature, and the fields that this gives."""

    body: str
    date: Found | None = None
    authors: Found | None = None
    site: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()
    date_modified: str | None = None
    kept: tuple[str, ...] = ()
    """The words of the signature in no field."""
    warnings: tuple[str, ...] = ()
    """What the last line that is left may say, where nothing says it."""


def cut_signature(body: str, language: str | None, *, wanted: Iterable[str]) -> Signature:
    """Cut «Вера Ким / 11 ноября 2025», «Автор: Вера Ким» off the last lines of `body`.

    `wanted` are those of `FIELDS` that the header lacks; `language` is a tag.
    """
    missing = set(wanted)
    is_dated = "date" not in missing
    body, fields, kept = _read_last(body, missing, language)
    changed = fields.pop("date_modified", None)
    if changed and not is_dated:  # the day of a change gives way to that of publication
        changed = None if fields.setdefault("date", changed) is changed else changed
    given = (fields[name].kept for name in FIELDS if name in fields)
    kept = [*filter(None, given), *kept]
    return Signature(
        body=body,
        date=fields.get("date"),
        authors=fields.get("authors"),
        date_modified=changed.date.date if changed and changed.date else None,
        kept=tuple(kept),
        warnings=tuple(_doubts(body, kept, missing - fields.keys(), language)),
        **{name: getattr(fields[name], name) for name in ("site", "url", "tags") if name in fields},
    )


def _read_last(
    body: str, wanted: set[str], language: str | None
) -> tuple[str, dict[str, Found], list[str]]:
    """Return what is left of `body`, the fields that its last lines give, and words of no field."""
    fields: dict[str, Found] = {}
    kept: list[str] = []
    strange: tuple[str, ...] = ()
    body = _with_day_apart(body, language) if "date" in wanted else body
    end = len(body.rstrip())
    while end and len(strange) < _LINES and not wanted <= fields.keys():
        start = body.rfind("\n", 0, end) + 1
        line, above = body[start:end], body[:start]
        is_last = start and len(line) <= _LONGEST
        if is_last and _closes_list(f"{above}{line}", language):
            break
        found = fields_in(line, above, language, below=fields) if is_last else {}
        told = found.keys() & wanted - fields.keys()
        is_inside = told and strange and _is_inside_text(found, line, above, strange)
        if told and not is_inside and (len(told) == len(found) or "authors" in told):
            kept += [found[name].words for name in found.keys() - told]
            fields |= {name: found[name] for name in told}
            body = above + body[end:]
        else:
            strange = (*strange, line)
        end = len(above.rstrip())
    return body, fields, kept


def _is_inside_text(
    found: Mapping[str, Found], line: str, above: str, below: Sequence[str]
) -> bool:
    """Return whether the text goes on with a sentence `below` a line, whose fields are a heading's.

    A source that is no paper is a table's then: «Источник: Росстат». A day signs that is the only
    one, and names see `_signs_above`.
    """
    if _leads_on(above.rstrip().rpartition("\n")[2], None):
        return True  # «На камне высекли:» / «Вера Ким» / «1901–1945»
    prose = next(filter(_is_prose, reversed(below)), None)
    if prose is None:
        return False
    if "site" in found:
        return "authors" not in found and not is_paper_name(found["site"].site or "", None)
    if not found.keys() <= {"authors", "date"}:
        return True
    if "authors" not in found:
        return any(parse_date(one) for one in above.split("\n") if 0 < len(one) <= _LONGEST_DAY)
    is_labelled = opening_of(line) in label_openings(None)
    return not (is_labelled or _signs_above(prose, found["authors"], above))


def _signs_above(prose: str, named: Found, above: str) -> bool:
    """Return whether names above a last sentence sign: it tells of them, or of the whole article.

    "Jane Roe" / "Jane Roe is a reporter."; "Jane Roe, Lorne" / "This article was cut." Where they
    stand below a sentence, with no trade, «почтальон», and no names head anything else in it.
    """
    if any(one.split()[-1] in prose for one in named.authors):
        return True
    role = named.kept.partition(" ")[0]
    is_trade = role.islower() and fold(role) not in vocabulary(None).roles
    if is_trade or not above.rstrip().endswith(SENTENCE_ENDS):
        return False
    short = (one for one in above.split("\n") if 0 < len(one) <= _LONGEST_NAMES)
    return not any(read_names_alone(one, None) for one in short)


def _is_prose(line: str) -> bool:
    return line.rstrip().endswith(SENTENCE_ENDS) and len(line.split()) >= _FEWEST_IN_PROSE


def _doubts(
    body: str, kept: Sequence[str], missing: set[str], language: str | None
) -> Iterator[str]:
    """Yield a warning where the last line, which is no sentence, may date or sign the article.

    So may what was `kept` beside its day.
    """
    above, _, last = body.rstrip().rpartition("\n")
    lines = (last, *kept) if above and last[-1:] not in SENTENCE_ENDS else kept
    for line in (one for one in lines if len(one) <= LONGEST_SIGNED):
        if "date" in missing and find_day(line, language):
            yield f"“{line}” may date the article."
        elif "authors" in missing and (
            may_sign(line, above, language) or names_by_place(Piece(line), above, language)
        ):
            yield f"“{line}” may name the authors."


def _with_day_apart(body: str, language: str | None) -> str:
    """Return `body` with the day behind other words on a line: "She is an editor. Posted May 5"."""
    told, stop, day = body.rstrip().rpartition(". ")
    line = read_header_line(day, language=language) if len(day) <= _LONGEST else None
    is_day = line and [one.rule for one in line.found] == ["labelled_date"] and not line.kept
    return f"{told}.\n{day}" if stop and is_day else body


def _closes_list(text: str, language: str | None) -> bool:
    """Return whether the last lines are a list's: "The ringers:" / "Jane Roe" / "Tom Cray".

    Right below a colon one line is one; below a label it signs: "Authors:" / "Jane Roe".
    """
    *_, head, first, last = ("", "", *text.rsplit("\n", _FEWEST_IN_LIST))
    if last.endswith(SENTENCE_ENDS):
        return False
    if not read_names_alone(last, language):
        return False
    if not read_names_alone(first, language):
        return _leads_on(first, language)
    return _leads_on(head, language) or read_names_alone(head, language) is not None


def _leads_on(line: str, language: str | None) -> bool:
    """Return whether a line ends in a colon and is no label of authors."""
    return line.rstrip().endswith(":") and opening_of(line) not in label_openings(language)
