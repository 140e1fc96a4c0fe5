"""The last lines of an article that say who wrote it and when: names, a byline, a date."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import label_openings, opening_of
from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.dump.header.block.doubts import may_sign
from newsparse.reader.dump.header.block.piece import Piece
from newsparse.reader.dump.header.block.pieces import parted_count, read_pieces
from newsparse.reader.dump.header.block.shapes import is_name
from newsparse.reader.dump.header.block.signed import names_by_place
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line
from newsparse.reader.dump.header.mastheads import find_day, is_paper_name, unmarked
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.place_and_day import read_place_and_day
from newsparse.reader.dump.header.written_about import is_written_about

RULE = "last_lines"
"""The rule that gives such a field in the evidence."""
FIELDS = ("date", "date_modified", "authors", "site", "url", "tags")
"""What last lines may give."""
_NO_BREAK = "\N{NO-BREAK SPACE}"
_LINES = 3
"""How many of the last lines are looked at that give no field."""
_LONGEST = 200
"""Characters of such a line: a longer one is a paragraph."""
_LONGEST_DAY = 60  # characters of an agency and a day
_LONGEST_SITE = 4  # words of a source's name: what is longer tells something
_DASHES, _BULLETS = "–—-", "•*·‣▪"
_BRACKETED = compiled_when_used(r"\((?P<words>[^\n]{6,100}?)(?P<sign>(?:/[^\W\d_]{2,4})?)\)")
_SIGN = compiled_when_used(r"\([^\W\d_]{2,4}\),?[^\S\n]+(?=\d)")
"""The sign of who wrote it, which is no name: „(spe), 7. Juni 2023“."""
_FEWEST_IN_LIST = 3  # lines: two of names may be those of two authors
_LONGEST_SIGNED = 80  # characters of a line of fields that are parted by marks
_SENTENCE_ENDS = (".", "!", "?", "…", ":", ";", *"»”")
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
    body = _with_day_apart(body, language) if "date" in wanted else body
    end, strange = len(body.rstrip()), 0
    while end and strange < _LINES and not wanted <= fields.keys():
        start = body.rfind("\n", 0, end) + 1
        line, above = body[start:end], body[:start]
        is_last = start and len(line) <= _LONGEST
        if is_last and _closes_list(f"{above}{line}", language):
            break
        found = _fields_in(line, above, language, is_above_field=bool(fields)) if is_last else {}
        told = found.keys() & wanted - fields.keys()
        if told and (len(told) == len(found) or "authors" in told):
            kept += [found[name].words for name in found.keys() - told]
            fields |= {name: found[name] for name in told}
            body = above + body[end:]
        else:
            strange += 1
        end = len(above.rstrip())
    return body, fields, kept


def _doubts(
    body: str, kept: Sequence[str], missing: set[str], language: str | None
) -> Iterator[str]:
    """Yield a warning where the last line, which is no sentence, may date or sign the article.

    So may what was `kept` beside its day.
    """
    above, _, last = body.rstrip().rpartition("\n")
    lines = (last, *kept) if above and last[-1:] not in _SENTENCE_ENDS else kept
    for line in (one for one in lines if len(one) <= _LONGEST_SIGNED):
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
        is_short = len(line) <= _LONGEST_SIGNED and line[-1] not in _SENTENCE_ENDS
        may_sign = is_short or _begins_with_label(line, language)
        read = _signed_pieces(line, language) if may_sign else None
    if read is None:
        return {}
    signed = replace(read, found=tuple(one for one in read.found if one.rule == "names_alone"))
    if signed.found and is_written_about(signed, line, above, language=language):
        return {}
    fields: dict[str, Found] = {}
    for found in read.found:
        won = fields.setdefault(_field(found), _renamed(found))
        if won.words != found.words:  # «Сегодня, 11 ноября 2025»
            fields[_field(found)] = replace(won, kept=f"{won.kept} {found.words}".strip())
    return {} if "" in fields else {name: found for name, found in fields.items() if name}


def _closes_list(text: str, language: str | None) -> bool:
    """Return whether the last three lines are a list's: "The ringers:" / "Jane Roe" / "Tom Cray".

    Below a label they sign: "Authors:" / "Jane Roe" / "Tom Cray".
    """
    *_, head, first, last = ("", "", *text.rsplit("\n", _FEWEST_IN_LIST))
    if last.endswith(_SENTENCE_ENDS):
        return False
    if not (read_names_alone(last, language) and read_names_alone(first, language)):
        return False
    is_headed = head.rstrip().endswith(":") and opening_of(head) not in label_openings(language)
    return is_headed or read_names_alone(head, language) is not None


def _begins_with_label(line: str, language: str | None) -> bool:
    """Return at a glance whether a line of several parts begins with a label of authors."""
    return (":" in line or "|" in line) and opening_of(line) in label_openings(language)


def _signed_pieces(line: str, language: str | None) -> HeaderLine | None:
    """Read «Текст: Вера Ким | Фото: пресс-служба»: a field beside what is of no text.

    Who stands in a list has not signed: "3. Jane Roe", "• Jane Roe".
    """
    pieces = read_pieces(line, language)
    is_item = line[0] in _BULLETS or parted_count(line, language)[0]
    if is_item and any(one.rule == "names_alone" for piece in pieces for one in piece.found):
        return None
    found = [one for piece in pieces for one in piece.found]
    is_told = any(one.authors or one.date for one in found)
    if not is_told or not all(piece.is_known for piece in pieces):
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
    if found.rule == "modified_date":
        return "date_modified"
    if found.site and len(found.site.split()) > _LONGEST_SITE:
        return ""  # «Источник: мост закроют в мае, сообщили в мэрии»
    return next((name for name in FIELDS if getattr(found, name, None)), "")


def _renamed(found: Found) -> Found:
    return replace(found, rule=RULE, headline=None, loose="")
