"""The note below an entry on who posted it and when, as weblogs sign: "Posted by Jane on 5 May"."""

import re
from collections.abc import Collection, Iterator
from itertools import chain, islice, takewhile

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import without_label
from newsparse.reader.bylines.labels import opening_of, openings, vocabulary
from newsparse.reader.dates.dates import find_date, may_hold_date
from newsparse.reader.dates.words import is_filler, is_weekday
from newsparse.reader.page.blocks import HEADINGS, TextBlock
from newsparse.reader.page.content.survey import is_prose
from newsparse.reader.page.fields.authors.author_names import EDGES
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.nodes import is_of_others
from newsparse.reader.page.markup import read_text

_FURTHER = re.compile(r"[,(|·]")
"""What leads on behind a name: "par Anne Morel, modifié le 7 mars"."""
_AT_TIME = re.compile(r"(?P<note>[^\W\d_](?:(?!\s\d)[^,.:|]){8,60}?)\s\S{1,3}\s\d\d?[:.h]\d\d")
_COMMENTED = re.compile("[ck]omm?ent")
"""What elements are called in which readers comment: „kommentare“, «komentarze»."""
_AROUND_TIME = f"{EDGES}."  # behind a short word for an hour, too: "10:15 h. - Por"
_LONGEST = 400  # letters of a note with the section of an entry and how to answer it
_LEAST_TEXT = 300  # letters of the paragraphs of an article
_MOST_WORDS = 4  # of a name
_OPENING = 120  # letters in which its date stands
_DAY = len("2018-05-05")


def posted_by(page: Page) -> Iterator[str]:
    """Yield who posted the entry, be it a person or not: "Posted by Jane on 5 May 2018".

    Where another day stands near the headline the note is an answer's.
    """
    shown = next((one.date[:_DAY] for one in page.shown), "")
    for signed, date in _note(page):
        is_name = " " not in signed or not signed[0].islower()  # no "Published by the council on"
        if signed and is_name and (page.day(date) or shown).startswith(shown):
            yield signed


def posted_on(page: Page) -> Iterator[str]:
    """Yield when the entry was posted: "This entry was posted on 5 May 2018 and is filed under"."""
    return (date for _, date in _note(page))


def posted_at(page: Page) -> Iterator[str]:
    """Yield who signs a note with the time of day alone: "Posted by jroe at 9:15"."""
    short = (block for block in page.blocks if block.size <= _LONGEST)
    found = ((block, _AT_TIME.match(block.text)) for block in short)
    for note in (note["note"] for block, note in found if note and not _is_comment(block, page)):
        signed = without_label(note, language=page.language)
        if " " in note.removesuffix(signed).strip():
            yield signed


def dated_signature(page: Page) -> Iterator[str]:
    """Yield who signs behind a label in the line of the first date below the headline: "Par bo le".

    In those of further ones others comment.
    """
    signed = (_signed(part, page) for part in around_dates(page, most=1))
    return (one for one in signed if _is_lone(one, page))


def around_dates(page: Page, *, most: int | None = None) -> Iterator[str]:
    """Yield what stands before and behind a date near the headline, and both without it.

    `most` is how many dates are looked at.

    "Scritto il 5 marzo 2024 da Anna Riva" has "Scritto da Anna Riva".
    """
    dates = [shown.words for shown in islice(page.shown, most)]
    for near in page.nearby if dates else ():
        date = next((date for date in dates if date in near.text), None)
        if date is not None and not near.below:
            before, _, behind = near.text.partition(date)
            behind = _FURTHER.split(behind.strip(_AROUND_TIME))[0].strip()
            yield from (before_date(before, page), behind)
            yield f"{_without_last(before, page)} {behind}"


def _is_lone(signed: str, page: Page) -> bool:
    """Return whether a word alone signs, or several under a name: "The Bay Team"."""
    *others, last = signed.split() or [""]
    return not others or fold(last) in vocabulary(page.language).collectives


def before_date(text: str, page: Page) -> str:
    """Return `text` without the words at its end that lead to a date: "von Jana Beispiel am"."""
    return _without_last(text, page, vocabulary(page.language).date_words)


def _without_last(text: str, page: Page, words: Collection[str] = ()) -> str:
    """Return `text` without the folded `words` at its end, and those that dates begin with."""
    kept, tag = text.split(), page.language
    while kept and (
        fold(kept[-1]) in words
        or is_filler(kept[-1], tag)
        or is_weekday(kept[-1].strip(EDGES), tag)
    ):
        kept.pop()
    return " ".join(kept).strip(EDGES)


def _note(page: Page) -> Iterator[tuple[str, str]]:
    """Yield the name and the date in the first note of a page, none's of a comment."""
    blocks = (
        read
        for block in page.blocks
        if block.size <= _LONGEST and may_hold_date(block.text)
        if (read := _read(block.text, page)) and not _is_comment(block, page)
    )
    below = (_read(footer, page) for footer in _footers(page))
    return islice(chain(blocks, filter(None, below)), 1)


def closing_notes(page: Page) -> Iterator[str]:
    """Yield the short texts between the last paragraph of an article and the next heading.

    And those in its footer. Below a heading others comment, or other articles are listed.
    """
    last = {block.container: number for number, block in enumerate(page.blocks) if is_prose(block)}
    letters, is_over = 0, False
    for number, block in enumerate(page.blocks):
        if is_prose(block):
            letters += block.size
            is_over = letters >= _LEAST_TEXT and last[block.container] == number
        elif block.tag in HEADINGS:
            is_over = False
        elif is_over and block.size <= _LONGEST and not _is_comment(block, page):
            yield block.text
    yield from _footers(page)


def _footers(page: Page) -> Iterator[str]:
    footers = page.body.css("article footer") if page.body else ()
    return (read_text(footer) for footer in footers if not is_of_others(footer))


def _read(text: str, page: Page) -> tuple[str, str] | None:
    """Return who signs in a note, or "", and its date; None where a lone word leads on."""
    known, note = vocabulary(page.language), text[:_OPENING]
    labelled = openings(known.byline_words) | openings(known.date_labels)
    found = find_date(note, language=page.language) if opening_of(note) in labelled else None
    if found is None:
        return None
    before = before_date(note[: found.start], page)
    signed = without_label(before, language=page.language)
    if " " in before.removesuffix(signed).strip():
        return signed, found.words
    behind = _signed_behind(note[found.end :], page)
    label = fold(_without_last(note[: found.start], page))
    if behind and " " not in label:  # „Erstellt am“, whose "on" belongs to the date
        label = f"{label} {fold(found.words.split()[0])}"
    is_label = " " in label and label in known.date_labels
    return (behind, found.words) if is_label else None


def _signed_behind(text: str, page: Page) -> str:
    """Return who signs behind a date, before the section: "von Jana Beispiel in Allgemein"."""
    places = vocabulary(page.language).place_words
    signed = _signed(text.strip(EDGES), page).split()
    words = list(takewhile(lambda word: word not in places, signed))
    return " ".join(words) if len(words) <= _MOST_WORDS else ""


def _signed(text: str, page: Page) -> str:
    """Return what stands behind the label of an author that opens `text`, "" where none does."""
    signed = without_label(text, language=page.language)
    return signed if signed != text else ""


def _is_comment(block: TextBlock, page: Page) -> bool:
    """Return whether a block stands in what is called a comment."""
    number = block.container
    while number >= 0:
        if _COMMENTED.search(page.containers[number].hints):
            return page.containers[number].tag != "body"
        number = page.containers[number].parent
    return False
