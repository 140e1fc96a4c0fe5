"""Documents of exports in which every field has a label, cut apart where they are not numbered."""

from collections.abc import Iterator, Sequence

from newsparse.languages.fold import fold
from newsparse.reader.dump.exports.labels import Part, read_parts
from newsparse.reader.dump.header.headline_shape import is_numbering

_NEAR = 2
"""How many parts below a document's first label another one stands."""


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


def _label(part: Part) -> str | None:
    return fold(part.raw.partition(":")[0]) if part.field else None


def _is_labelled_on(parts: Sequence[Part], number: int) -> bool:
    following = parts[number + 1 : number + 1 + _NEAR]
    return any(part.field for part in following)
