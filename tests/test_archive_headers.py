"""Headers of archives of many kinds: most are read in full, none wrong without a word."""

import pytest
from archive_headers import BODIES, HEADERS

from newsparse.reader.draft import Draft
from newsparse.reader.read import read

_FEWEST_RIGHT = 294  # of the headers, as many as are read in full
_Row = tuple[int, str, tuple[str, ...], str | None, tuple[tuple[str, ...], ...]]


def _read(row: _Row) -> Draft:
    (draft,) = read(f"{row[1]}{BODIES[row[0]]}\n")
    return draft


def _wrong(draft: Draft, row: _Row) -> dict[str, object]:
    """Return the fields that are not as the row has them, with what was read for each."""
    _, _, headlines, date, authors = row
    right = {
        "headline": draft.headline in headlines or (not headlines and draft.headline is None),
        "date": date is None or (draft.date or "").startswith(date) is bool(date or not draft.date),
        "authors": draft.authors in authors,
    }
    return {field: getattr(draft, field) for field, is_right in right.items() if not is_right}


@pytest.mark.parametrize("row", HEADERS)
def test_no_header_is_read_wrong_without_a_warning(row):
    draft = _read(row)
    assert draft.warnings or not any(_wrong(draft, row).values())


def test_most_headers_are_read_in_full():
    assert sum(not _wrong(_read(row), row) for row in HEADERS) >= _FEWEST_RIGHT
