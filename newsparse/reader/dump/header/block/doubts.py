"""What a header leaves in doubt: lines above the text that no field has, but one might."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import is_credit, plain_words
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import FoundDate, find_date
from newsparse.reader.dump.header.block.piece import Piece
from newsparse.reader.dump.header.block.pieces import read_pieces, unsigned
from newsparse.reader.dump.header.block.shapes import is_name
from newsparse.reader.dump.header.block.signed import RULE as BY_PLACE
from newsparse.reader.dump.header.block.signed import names_by_place
from newsparse.reader.dump.header.fields import Header
from newsparse.reader.dump.header.found import KEYED, Found
from newsparse.reader.dump.header.header_line import HeaderLine
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import is_section_name
from newsparse.reader.dump.header.relation import LOOKED_AT, is_taken_up, stems
from newsparse.reader.dump.header.written_about import is_written_about

_MOST_PLAIN = 1  # small words of a line that names who wrote it
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 2  # words of a headline that may as well name a section or a paper
_NAME_WORD = re.compile(r"[^\W\d_][\w-]*\.?")
_BEHIND_DAYS = ("beside_date", "in_block")
"""The rules that take what stands beside a day for the headline."""
_MOST_LEADING = 4  # words that lead to a name, the blanks for none among them
_LONGEST = 80  # characters of a line that a warning quotes


def doubts(
    header: Header,
    lines: Sequence[Line],
    text: str,
    *,
    rival: str | None,
    language: str | None,
) -> Iterator[str]:
    """Yield a warning for what of `lines`, those above the text, no field of the header has.

    A line may be the headline where the one found may name a paper; or it is wholly of fields.
    The headline may have a field inside: the authors before a colon, the day.
    """
    left = [line.text for line in lines if line.start >= header.end]
    if header.kept or left:
        yield from _unread((*header.kept, *left), header, text, language)
    if lines:
        end = lines[-1].end
        rival = rival or _rival(
            header.headline or "", (*header.kept, *left), text[end : end + LOOKED_AT]
        )
        for line in left:
            read = (unsigned(piece, text, language) for piece in read_pieces(line, language))
            if all(piece.found for piece in read):
                yield f"Read as text, though a header may have such a line: “{line[:_LONGEST]}”."
    if rival:
        why = "two lines look like a headline" if header.headline else "it is read as text"
        yield f"The headline may be “{rival[:_LONGEST]}”: {why}."
    yield from _doubtful_fields(header, text, language)


def _doubtful_fields(header: Header, text: str, language: str | None) -> Iterator[str]:
    """Yield a warning for authors and a day that little speaks for, and a field in the headline."""
    if header.authors_evidence and header.authors_evidence.rule == BY_PLACE:
        yield f"“{header.authors_evidence.words}” may name the authors: their place alone says so."
    if header.date_evidence and header.date_evidence.rule == KEYED:
        yield f"“{header.date_evidence.words}” may be another day: its label is not known."
    if inside := _field_inside(header, text, language):
        yield f"“{inside}” is left in the headline, though it may be a field of its own."


def _unread(lines: Sequence[str], header: Header, text: str, language: str | None) -> Iterator[str]:
    """Yield a warning for the first of `lines` that may have the day of `header`, or its authors.

    It is asked of the fields that the header lacks alone; `text` is the article's.
    """
    shown = [line[:_LONGEST] for line in lines]
    if header.date is None:
        dated = (line for line in shown if find_date(line))
        yield from (f"“{line}” may date the article." for line in islice(dated, 1))
    if not header.authors:
        signed = (line for line in shown if may_sign(line, text, language))
        yield from (f"“{line}” may name the authors." for line in islice(signed, 1))
    elif header.authors_evidence and header.authors_evidence.rule == "names_alone":
        beside = (one for one in header.kept if names_by_place(Piece(one), text, language))
        yield from (f"“{one}” may name one more of the authors." for one in islice(beside, 1))


def may_sign(line: str, text: str, language: str | None) -> bool:
    """Return whether a line has a known name and little else: "Curated: Owen Hale"."""
    words = vocabulary(language)
    if _is_presented(line, words) and not is_credit(line, language=language):
        return True
    if words.given_names.isdisjoint(map(fold, _WORD.findall(line))):
        return False
    if is_credit(line, language=language) or plain_words(line, words) > _MOST_PLAIN:
        return False
    names = split_names(line.rpartition(": ")[2].strip("[]()~©"), language=language).names
    found = Found(rule=BY_PLACE, words=line, authors=names)
    is_known = any(fold(name.split()[0]) in words.given_names and " " in name for name in names)
    return is_known and not is_written_about(HeaderLine((found,)), line, text, language=language)


def _is_presented(line: str, words: Vocabulary) -> bool:
    """Return whether a label or a role leads to a name in another case: «Текст Веры Ким»."""
    *before, first, last = ["", "", *_NAME_WORD.findall(line)]
    several = set(map(fold, before))
    told = (words.author_labels, words.kind_labels, words.roles)
    is_name = first[:1].isupper() and last[:1].isupper()
    return is_name and len(several) <= _MOST_LEADING and any(several & one for one in told)


def _rival(headline: str, others: Sequence[str], below: str) -> str | None:
    """Return the first line that the text `below` takes up where it does not the headline.

    That may then name a paper. What the text says is looked at where it may, for it takes long.
    """
    is_short = sum(map(str.isalpha, headline.split())) <= _MOST_WORDS
    if not headline or not others or not (is_short or is_name(headline)):
        return None
    told = stems(below)
    if is_taken_up(headline, told):
        return None
    related = (line for line in others if is_taken_up(line, told))
    return next(filter(looks_like_headline, related), None)


def _field_inside(header: Header, text: str, language: str | None) -> str | None:
    """Return the day in the headline of an article without one, or names before its colon.

    A day that no marks set off is one that the headline is about.
    """
    headline = header.headline or ""
    date = find_date(headline, language=language) if header.date is None else None
    if date and _is_set_off(headline, date):
        return date.words
    is_labelled = header.headline_evidence and header.headline_evidence.rule.startswith("labelled")
    if " | " in headline and not is_labelled:
        return headline.rpartition(" | ")[2]
    if headline.startswith("[") and not header.authors:
        return headline[: headline.find("]") + 1]
    section, _, behind = headline.partition(" ")
    is_filed = header.headline_evidence and header.headline_evidence.rule in _BEHIND_DAYS
    if is_filed and behind[:1].isupper() and is_section_name(section, language):
        return section  # «11.11.2025 14:35 Экономика Сорок тонн сыра»
    names, colon, _ = headline.partition(": ")
    if not colon or header.authors:
        return None
    signed = read_names_alone(names, language)
    is_about = signed is None or is_written_about(signed, headline, text, language=language)
    return None if is_about else names


def _is_set_off(headline: str, date: FoundDate) -> bool:
    """Return whether marks stand on both sides of a day, or one and an end of the headline."""
    around = headline[: date.start].rstrip()[-1:], headline[date.end :].lstrip()[:1]
    return any(around) and not any(mark.isalnum() for mark in around)
