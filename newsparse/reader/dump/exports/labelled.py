"""Documents of exports in which every field has a label, cut apart where they are not numbered."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.exports.entry import Entry, Export, complete_export, gathered
from newsparse.reader.dump.exports.labels import (
    Part,
    is_document_end,
    is_rights_line,
    read_parts,
)
from newsparse.reader.dump.header.headline_shape import is_numbering, looks_like_headline
from newsparse.reader.dump.header.papers import without_joint

_NEAR = 2
"""How many parts below a document's first label another one stands."""
_AROUND = " ,;/"
_CITATION = re.compile(
    r"^(?P<label>[^:\n]{4,40}\((?:MLA|APA|AGLC|Chicago)[^()\n]{0,30}\))[^\S\n]*\n\s*(?=\S)",
    re.MULTILINE,
)
"""The heading of the citation below a text, by the style that it is in."""


def labelled_documents(text: str) -> Iterator[list[Part]]:
    """Yield the parts of each document of `text`: one opens with the label that opens the first.

    That label may stand inside an article, too («Источник: ТАСС»): no other follows it there. A
    line that counts the documents, «Документ №2», is of the one below it.
    """
    parts = list(read_parts(text))
    first = next((n for n, part in enumerate(parts) if part.field), None)
    if first is None:
        yield parts
        return
    start = 0
    for number in range(first + 1, len(parts)):
        if _label(parts[number]) == _label(parts[first]) and _is_labelled_on(parts, number):
            end = number - 1 if is_numbering(parts[number - 1].raw) else number
            yield parts[start:end]
            start = end
    yield parts[start:]


def ended_documents(text: str) -> Iterator[str]:
    """Yield what each line such as "End of Document" closes, and last what stands below them all.

    The closing lines are in none.
    """
    lines: list[str] = []
    for line in text.split("\n"):
        if is_document_end(line):
            yield "\n".join(lines)
            lines = []
        else:
            lines.append(line)
    yield "\n".join(lines)


def closed_export(
    database: str, parts: Iterable[Part], is_last: Callable[[Part], bool]
) -> Export | None:
    """Return the articles whose headline is above their labels and whose last part `is_last` knows.

    None where an article lacks headline or date. The last one need not be closed.
    """
    documents = closed_documents(list(parts), is_last)
    return complete_export(database, map(_headed_entry, documents))


def closed_documents(
    parts: Sequence[Part], is_last: Callable[[Part], bool]
) -> Iterator[list[Part]]:
    """Yield the parts of each document, which ends with a part that `is_last` knows.

    Records and rights below that are of it, too.
    """
    document: list[Part] = []
    is_closed = False
    for part in parts:
        if is_closed and not (part.field == "record" or is_rights_line(part.raw)):
            yield document
            document, is_closed = [], False
        document.append(part)
        is_closed = is_closed or is_last(part)
    if document:
        yield document


def with_citations(text: str) -> str:
    """Return `text` with each citation beside its heading, as fields stand beside their labels."""
    return _CITATION.sub(r"\g<label>: ", text)


def _headed_entry(parts: Sequence[Part]) -> Entry:
    """Return the article of a document whose headline is the first line above its labels."""
    above = list(takewhile(lambda part: part.field is None, parts))
    lines = [line for part in above for line in part.raw.split("\n")]
    opening = Entry(headline=lines[0] if lines else "", own=tuple(lines[1:]))
    entry = gathered(parts[len(above) :], opening)
    rivals = [line for line in lines[1:] if looks_like_headline(line)]
    doubt = f"The headline may be “{rivals[0]}”: two lines look like a headline." if rivals else ""
    return replace(entry, warnings=(*entry.warnings, doubt)) if doubt else entry


def with_source(entry: Entry, source: str, language: str) -> Entry:
    """Return `entry` with paper and day from „Tageblatt vom 05.03.2024, Nr. 55, S. 3“.

    `language` is a language tag, that of the labels.
    """
    date = find_date(source, language=language)
    if date is None:
        return entry
    beside = source[date.end :].strip(_AROUND)
    labelled = entry.site if entry.site != source else ""
    return replace(
        entry,
        site=without_joint(source[: date.start].strip(_AROUND), language).rstrip("."),
        date=date.words,
        language=language,
        own=(*entry.own, *filter(None, (beside, labelled, entry.date))),
    )


def _label(part: Part) -> str | None:
    return fold(part.raw.partition(":")[0]) if part.field else None


def _is_labelled_on(parts: Sequence[Part], number: int) -> bool:
    following = parts[number + 1 : number + 1 + _NEAR]
    return any(part.field for part in following)
