"""The last lines of an article that say who wrote it and when: names, a byline, a date."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import label_openings, opening_of
from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.dump.header.block.pieces import read_pieces
from newsparse.reader.dump.header.block.shapes import is_name
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line
from newsparse.reader.dump.header.mastheads import is_paper_name, unmarked
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.place_and_day import read_place_and_day

RULE = "last_lines"
"""The rule that gives such a field in the evidence."""
_FIELDS = ("date", "authors", "site", "url", "tags")
_NO_BREAK = "\N{NO-BREAK SPACE}"
_LINES = 3
"""How many of the last lines are looked at that give no field."""
_LONGEST = 200
"""Characters of such a line: a longer one is a paragraph."""
_LONGEST_DAY = 60  # characters of an agency and a day
_LONGEST_SITE = 4  # words of a source's name: what is longer tells something
_DASHES = "–—-"
_BRACKETED = compiled_when_used(r"\((?P<words>[^\n]{6,100}?)(?P<sign>(?:/[^\W\d_]{2,4})?)\)")
_SIGN = compiled_when_used(r"\([^\W\d_]{2,4}\),?[^\S\n]+(?=\d)")
"""The sign of who wrote it, which is no name: „(spe), 7. Juni 2023“."""
_CLOSINGS = ("»", "”", "“", '"', "'")
_FULL_NAMES = range(2, 4)  # words of a name


class Signature(Struct, frozen=True, kw_only=True):
    """What is left of a body above its signature, and the fields that this gives."""

    body: str
    date: Found | None = None
    authors: Found | None = None
    site: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    """The words of the signature in no field."""


def cut_signature(body: str, language: str | None, *, wanted: Iterable[str]) -> Signature:
    """Cut «Вера Ким / 11 ноября 2025», «Автор: Вера Ким» off the last lines of `body`.

    `wanted` are the fields that the header lacks, of "date", "authors", "site", "url" and "tags";
    `language` is a tag.
    """
    fields: dict[str, Found] = {}
    missing = set(wanted)
    body = _with_day_apart(body, language) if "date" in missing else body
    end = len(body.rstrip())
    strange = 0
    while strange < _LINES:
        start = body.rfind("\n", 0, end) + 1
        line, above = body[start:end], body[:start]
        is_last = start and len(line) <= _LONGEST
        found = _fields_in(line, above, language, is_above_field=bool(fields)) if is_last else {}
        if found and found.keys() <= missing:
            fields |= found
            missing -= found.keys()
            body = above + body[end:]
        else:
            strange += 1
        end = len(above.rstrip())
        if not missing or not end:
            break
    given = [fields[name] for name in _FIELDS if name in fields]
    return Signature(
        body=body,
        date=fields.get("date"),
        authors=fields.get("authors"),
        kept=tuple(one.kept for one in given if one.kept),
        **{name: getattr(fields[name], name) for name in ("site", "url", "tags") if name in fields},
    )


def _with_day_apart(body: str, language: str | None) -> str:
    """Return `body` with the day behind other words on a line: "She is an editor. Posted May 5"."""
    told, stop, day = body.rstrip().rpartition(". ")
    line = read_header_line(day, language=language) if len(day) <= _LONGEST else None
    is_day = line and [one.rule for one in line.found] == ["labelled_date"] and not line.kept
    return f"{told}.\n{day}" if stop and is_day else body


def _fields_in(
    line: str, above: str, language: str | None, *, is_above_field: bool
) -> dict[str, Found]:
    """Return the fields that a last line gives, where it says nothing else.

    Names behind a dash may sign a quotation, unless the line is above one with a field.
    """
    line = line.strip().replace(_NO_BREAK, " ")
    bare = line.lstrip(f"{_DASHES} ")
    sign = _SIGN.match(bare)
    read = read_header_line(bare[sign.end() :] if sign else bare, language=language)
    unread = read is None or read.kept or any(found.headline for found in read.found)
    if unread:
        signs_quote = bare != line or above.rstrip().endswith(_CLOSINGS)
        if signs_quote and not (is_above_field or may_hold_date(line)):
            return {}
        readings = (
            read_names_alone,
            _place_and_day,
            read_place_and_day,
            *(_paper,) * is_above_field,
        )
        bare = bare.removesuffix(".")
        read = next(filter(None, (one(bare, language) for one in readings)), None)
        if read is None and line[:1] in _DASHES and not above.rstrip().endswith(_CLOSINGS):
            read = _name_paper_day(bare, language)
    if read and sign:
        read = replace(read, found=tuple(replace(one, kept=sign[0].strip()) for one in read.found))
    if read is None or read.kept:
        is_parted = (":" in line or "|" in line) and line[-1] != "."
        read = _signed_pieces(line, language) if is_parted else None
    if read is None:
        return {}
    fields = {_field(found): _renamed(found) for found in read.found}
    return {} if "" in fields else {name: found for name, found in fields.items() if name}


def _signed_pieces(line: str, language: str | None) -> HeaderLine | None:
    """Read «Текст: Вера Ким | Фото: пресс-служба»: a byline beside what is of no text."""
    may_sign = "|" in line or line[:1] == "@" or opening_of(line) in label_openings(language)
    if not may_sign:
        return None
    pieces = read_pieces(line, language)
    found = [one for piece in pieces for one in piece.found]
    is_known = all(piece.is_known for piece in pieces)
    if not is_known or not any(one.authors for one in found):
        return None
    kept = " ".join((found[0].kept, *(piece.words for piece in pieces if not piece.found)))
    return HeaderLine((replace(found[0], kept=kept.strip()), *found[1:]))


def _is_short(line: str) -> bool:
    return len(line) <= _LONGEST_DAY and may_hold_date(line)


def _place_and_day(line: str, language: str | None) -> HeaderLine | None:
    """Read „(Lohe, 7.6.2023/spe)“: a day among names and signs in brackets, which are kept.

    Without brackets there is nothing else: „dpa, 7. Juni 2023“.
    """
    bracketed = _BRACKETED.fullmatch(line)
    words, sign = bracketed.group("words", "sign") if bracketed else (line, "")
    pieces = read_pieces(words, language) if bracketed or _is_short(line) else ()
    found = tuple(one for piece in pieces for one in piece.found)
    is_known = bracketed is not None or all(piece.is_known for piece in pieces)
    if not is_known or not any(one.date for one in found):
        return None
    first, *others = found
    kept = " ".join((*(piece.words for piece in pieces if not piece.found), sign))
    return HeaderLine((replace(first, kept=f"{first.kept} {kept}".strip()), *others))


def _paper(line: str, language: str | None) -> HeaderLine | None:
    """Read a paper's name above a field: "Jane Roe" / "The Bay Courier" / "5 March 2024"."""
    named = Found(rule=RULE, words=line, site=unmarked(line))
    return HeaderLine((named,)) if is_paper_name(line, language) else None


def _name_paper_day(line: str, language: str | None) -> HeaderLine | None:
    """Read "Hollis Crane, Bay Courier, May 5, 2024" behind a dash: it signs, known or not."""
    pieces = read_pieces(line, language) if _is_short(line) else ()
    found = [one for piece in pieces for one in piece.found]
    names = [piece.words for piece in pieces if not piece.found]
    if sorted(map(_field, found)) != ["date", "site"] or len(names) != 1 or not is_name(*names):
        return None
    if len(names[0].split()) not in _FULL_NAMES or not line.startswith(names[0]):
        return None
    return HeaderLine((*found, Found(rule=RULE, words=names[0], authors=tuple(names))))


def _field(found: Found) -> str:
    """Return the name of the field that `found` gives, "" where no last line gives it."""
    if found.site and len(found.site.split()) > _LONGEST_SITE:
        return ""  # «Источник: мост закроют в мае, сообщили в мэрии»
    return next((name for name in _FIELDS if getattr(found, name)), "")


def _renamed(found: Found) -> Found:
    return replace(found, rule=RULE, headline=None, loose="")
