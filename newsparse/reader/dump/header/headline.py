"""Which line of a header is the headline: told by its shape, and by the lines below it."""

import re
from collections.abc import Sequence

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import is_author_label, is_credit, without_label
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.open_dates import OPEN_RULES
from newsparse.reader.dump.header.block.pieces import parted_count
from newsparse.reader.dump.header.header_line import HeaderLine, headline_of, read_header_line
from newsparse.reader.dump.header.headline_shape import (
    is_breadcrumbs,
    is_numbering,
    is_rubric,
    is_stopped_headline,
    leads_to_body,
    looks_like_headline,
    opens_like_label,
)
from newsparse.reader.dump.header.line_marks import without_marks
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.papers import is_paper_name, is_section_name, numbers_issue
from newsparse.reader.dump.header.place_and_day import read_place_and_day

NEAR = 3
"""Lines below a line that tell what it is."""
_KEY = re.compile(r"[^\W\d_][\w ()/-]{0,30}:(?:[^\S\n]|$)")
_BELOW_HEADLINES = frozenset(
    ("date_alone", "labelled_date", "modified_date", "labelled_byline", *OPEN_RULES)
)
_QUOTED = re.compile(r"[«“\"][^«»“”\"]+[»”\"]")


def headline_in(
    line: Line, following: Sequence[Line], *, rule: str, language: str | None
) -> HeaderLine | None:
    """Take a line for the headline by its shape, and by what follows it."""
    after = following[0]
    speech = _KEY.match(line.text) and _KEY.match(after.text)  # «Мэр: Рад. / Судья: И я.»
    if speech or _is_of_nobody(line.text, language):
        return None
    if is_numbering(line.text, language) and looks_like_headline(after.text):
        return None  # "2 of 7"
    if not looks_like_headline(without_marks(line.text)):
        return _stopped_headline(line, following, rule=rule, language=language)
    adjacent, below = after.number == line.number + 1, [one.text for one in following]
    if leads_to_body(line.text, below, adjacent=adjacent) or _is_followed(following, language):
        count, words = parted_count(without_marks(line.text), language)
        return HeaderLine((headline_of(words, rule),), (count,) if count else ())
    return None


def goes_on_in_capitals(line: Line, following: Sequence[Line], language: str | None) -> bool:
    """Return whether a headline in capitals fills two lines, below which a blank one stands.

    "LORNE BRIDGE SHUT / TO ALL LORRIES", as it was set in print; names below it are none of it.
    """
    if len(following) < 2 or is_rubric(line.text):
        return False
    second, third = following[:2]
    if not (line.text.isupper() and second.text.isupper()) or second.number != line.number + 1:
        return False
    is_other = second.read or read_names_alone(second.text, language)
    return not is_other and third.number > second.number + 1


def _is_of_nobody(line: str, language: str | None) -> bool:
    """Return whether a line credits a picture, an office, «Автор: пресс-служба», or an issue."""
    if opens_like_label(line, language):
        return False
    label, colon, _ = line.partition(":")
    if colon and is_author_label(label, language=language):
        return True
    return is_credit(line, language=language) or numbers_issue(line, language)


def _is_followed(following: Sequence[Line], language: str | None) -> bool:
    """Return whether a field, an agency, a credit or names stand below a headline."""
    after = following[0].text
    return bool(
        fold(without_label(after, language=language)) in vocabulary(language).agencies
        or any(one.read for one in following)
        or is_credit(after, language=language)
        or read_names_alone(after, language)
        or read_place_and_day(after, language)
    )


def _stopped_headline(
    line: Line, following: Sequence[Line], *, rule: str, language: str | None
) -> HeaderLine | None:
    """Take a sentence with a full stop for the headline where a date or a byline is below it."""
    if not is_stopped_headline(line.text):
        return None
    is_signed = read_names_alone(following[0].text, language) is not None
    is_headed = any(map(_is_field, following[: 1 + is_signed]))  # names may stand above the date
    return HeaderLine((headline_of(line.text, rule),)) if is_headed else None


def _is_field(line: Line) -> bool:
    return line.read is not None and any(
        found.rule in _BELOW_HEADLINES for found in line.read.found
    )


def stands_above_headline(
    line: str,
    following: Sequence[Line],
    *,
    language: str | None,
    has_fields: bool,
    is_signed: bool,
) -> bool:
    """Return whether `line` is a quotation, a rubric, a paper's name that a headline stands below.

    «Мы ждали этого десять лет» / «Совет одобрил новую дамбу» / «11 ноября 2025». A field is there,
    or follows; between a section, a paper or breadcrumbs and the headline it may stand, too.
    `is_signed` says that `line` names the authors, whose names may stand there as well.
    """
    if is_signed or _is_above_all(line, language):
        return _heads_below(following, language=language, has_fields=has_fields)
    if len(following) < 2 or not (_QUOTED.fullmatch(line) or is_rubric(line)):
        return False
    headline, *below = (one.text for one in following[:NEAR])
    if read_header_line(headline, language=language) or not looks_like_headline(headline):
        return False
    return any(read_header_line(one, language=language) for one in below)


def _is_above_all(line: str, language: str | None) -> bool:
    is_named = is_paper_name(line, language) or is_section_name(line, language)
    return is_named or is_breadcrumbs(line) or numbers_issue(line, language)


def _heads_below(following: Sequence[Line], *, language: str | None, has_fields: bool) -> bool:
    """Return whether the lines below have a headline, and a field beside it."""
    is_headed = False
    for line in (one.text for one in following):
        is_field = read_header_line(line, language=language) or (
            is_headed and read_names_alone(line, language)
        )
        if is_field:
            has_fields = True
        elif not is_headed and not _is_above_all(line, language):
            if not looks_like_headline(without_marks(line).removesuffix(".")):
                return False
            is_headed = True
        if is_headed and has_fields:
            return True
    return False


def is_known_stranger(line: Line, language: str | None) -> bool:
    """Return whether `line` is of headers though no field: a credit, an unknown key, a rubric."""
    text = line.text
    is_named = is_section_name(text, language) or is_rubric(text) or is_credit(text)
    is_counted = is_numbering(text, language) or numbers_issue(text, language)
    is_marked = is_breadcrumbs(text) or _KEY.match(text) or _QUOTED.fullmatch(text)
    return bool(is_named or is_counted or is_marked)
