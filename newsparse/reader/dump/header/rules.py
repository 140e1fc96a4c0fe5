"""What a piece of a header line says: the rules that read a date, a headline or authors in it.

A rule is a small function that reads a piece, or does not; the first that reads it wins. Rules
that go by a label are asked where one may stand, those of dates where a day and a year may.
"""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import opening_of, openings, vocabulary
from newsparse.reader.dates.dates import may_hold_date
from newsparse.reader.dump.header.byline_rules import (
    byline_and_date,
    kind_byline,
    labelled_byline,
    trailing_byline,
)
from newsparse.reader.dump.header.date_rules import (
    bracketed_date,
    date_alone,
    date_behind_stop,
    date_first,
    date_last,
    labelled_date,
    missing_date,
    modified_date,
    open_date,
    sent_date,
    signed_date,
)
from newsparse.reader.dump.header.field_labels import ADDRESS_STARTS, label_before
from newsparse.reader.dump.header.field_rules import (
    address,
    dashed_headline,
    dashed_site,
    hashtags,
    labelled_headline,
    labelled_site,
    labelled_tags,
    labelled_url,
)
from newsparse.reader.dump.header.found import Found

_Rule = Callable[[str, str | None], Found | None]


def read_piece(piece: str, language: str | None) -> Iterator[Found]:
    """Yield what the first rule that reads `piece` finds, and the byline in what it leaves."""
    signed_day = byline_and_date(piece, language)
    if signed_day:
        for one in signed_day:
            yield replace(one, loose="")
            yield from read_piece(one.loose, language) if one.loose else ()
        return
    found = _first_reading(piece, language)
    if found is None:
        return
    is_changed = label_before(found.loose, vocabulary(language).modified_labels)
    changed = list(read_piece(found.loose, language)) if found.loose and is_changed else []
    if changed:  # "Published March 5, 2024, updated March 6", but "Updated: list of the dead"
        yield replace(found, loose="")
        yield from changed
        return
    byline = found.loose and trailing_byline(found.loose, language)
    if not byline:
        yield found
        return
    head, signed = byline
    yield replace(found, loose=head)
    yield signed


def _first_reading(piece: str, language: str | None) -> Found | None:
    for rule in _rules_for(piece, language):
        found = rule(piece, language)
        if found:
            return found
    return None


_DIGIT = compiled_when_used(r"\d")
_DASHES = (" - ", " – ", " — ")


_LABEL_RULES: tuple[tuple[_Rule, str], ...] = (
    (modified_date, "modified_labels"),
    (labelled_date, "date_labels"),
    (missing_date, "date_labels"),
    (kind_byline, "kind_labels"),
    (labelled_headline, "headline_labels"),
    (labelled_url, "address_labels"),
    (labelled_site, "site_labels"),
    (labelled_tags, "tag_labels"),
    (labelled_byline, "byline_labels"),
)
"""Each with the labels that it goes by, of the vocabulary's."""
_DASH_RULES: tuple[_Rule, ...] = (dashed_headline, dashed_site)
_DATE_RULES: tuple[_Rule, ...] = (
    date_alone,
    signed_date,
    date_first,
    open_date,
    sent_date,
    bracketed_date,
    date_last,
)


def _rules_for(piece: str, language: str | None) -> tuple[_Rule, ...]:
    """Return the rules that can read `piece`, in order."""
    words, opening = vocabulary(language), opening_of(piece)
    rules: tuple[_Rule, ...] = ()
    if opening in openings(words.labels):
        is_dashed = any(map(piece.__contains__, _DASHES))
        rules += tuple(
            rule for rule, labels in _LABEL_RULES if opening in openings(getattr(words, labels))
        )
        rules += _DASH_RULES if is_dashed else ()
    if piece.startswith(ADDRESS_STARTS):
        rules += (address,)
    if piece.startswith("#"):
        rules += (hashtags,)
    behind = (date_behind_stop,) if ". " in piece else ()
    if may_hold_date(piece):
        return rules + _DATE_RULES + behind
    if piece.startswith("["):
        return (*rules, bracketed_date)
    may_be_open = _DIGIT.search(piece) or opening in openings(words.day_names)
    return (*rules, open_date, *behind) if may_be_open else rules
