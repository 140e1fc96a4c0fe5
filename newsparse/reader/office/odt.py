"""OpenDocument texts: headings, paragraphs, items and cells in reading order."""

from collections.abc import Iterator
from contextlib import redirect_stdout
from io import BytesIO, StringIO
from typing import Any

from newsparse.errors import NewsparseError, ReadError
from newsparse.extras import extra

_HEADING, _PARAGRAPH, _ITEM = "h", "p", "list-item"
"""Names of elements without their prefixes, which the library tells by what it has read before."""
_APART = frozenset(("note", "text-box"))
"""What stands in a paragraph and is one of its own: a note, a box."""
_LEFT_OUT = frozenset(("annotation", "tracked-changes", "note-citation"))
"""What is none of the text: remarks on it, what was deleted from it, numbers of notes."""


def read_odt(data: bytes) -> str:
    """Return the text of an OpenDocument text."""
    opendocument = extra("odf.opendocument", extra="documents")
    problems = StringIO()
    try:
        with redirect_stdout(problems):  # where the library writes what is wrong, and goes on
            document = opendocument.load(BytesIO(data))
        text = "\n\n".join(_paragraphs(document.text))
    except (NewsparseError, MemoryError):
        raise
    except Exception as error:  # whatever the library finds wrong
        raise ReadError(f"The OpenDocument text is damaged: {error}") from error
    if said := problems.getvalue().strip():
        raise ReadError(f"The OpenDocument text is damaged: {said}")
    return text


def _paragraphs(body: Any) -> Iterator[str]:  # noqa: ANN401 - it may not be installed
    """Yield the paragraphs, notes behind those that they belong to, by a stack: no recursion."""
    stack = [(node, False) for node in reversed(body.childNodes)]
    while stack:
        node, in_item = stack.pop()
        name = _name(node)
        if name in (_HEADING, _PARAGRAPH):
            text, notes = _text(node)
            mark = "# " if name == _HEADING else "- " if in_item else ""
            if text:
                yield f"{mark}{text}"
            yield from notes
        elif name not in _LEFT_OUT:
            inside = in_item or name == _ITEM
            stack += [(child, inside) for child in reversed(node.childNodes)]


def _name(node: Any) -> str:  # noqa: ANN401 - it may not be installed
    _, name = getattr(node, "qname", None) or ("", "")
    return str(name)


def _text(paragraph: Any) -> tuple[str, list[str]]:  # noqa: ANN401 - it may not be installed
    """Return the text of a paragraph, and of the notes and boxes in it."""
    pieces: list[str] = []
    apart: list[list[str]] = []
    stack = [(node, pieces) for node in reversed(paragraph.childNodes)]
    while stack:
        node, told = stack.pop()
        name = _name(node)
        if name in ("s", "tab", "line-break"):
            told.append("\n" if name.endswith("break") else " ")
        elif getattr(node, "data", None) is not None:
            told.append(str(node.data))
        elif name not in _LEFT_OUT:
            if name in _APART:
                told = []
                apart.append(told)
            stack += [(child, told) for child in reversed(node.childNodes)]
    others = (" ".join("".join(one).split()) for one in apart)
    return "".join(pieces).strip(), [one for one in others if one]
