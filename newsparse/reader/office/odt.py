"""OpenDocument texts: headings, paragraphs, items and cells in reading order."""

from collections.abc import Iterator
from contextlib import redirect_stdout
from io import BytesIO, StringIO
from typing import Any

from newsparse.errors import NewsparseError, ReadError
from newsparse.extras import extra

_HEADING, _PARAGRAPH, _ITEM, _NOTE = "text:h", "text:p", "text:list-item", "text:note"


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
        name = getattr(node, "tagName", "")
        if name in (_HEADING, _PARAGRAPH):
            text, notes = _text(node)
            mark = "# " if name == _HEADING else "- " if in_item else ""
            if text:
                yield f"{mark}{text}"
            yield from notes
        else:
            inside = in_item or name == _ITEM
            stack += [(child, inside) for child in reversed(node.childNodes)]


def _text(paragraph: Any) -> tuple[str, list[str]]:  # noqa: ANN401 - it may not be installed
    """Return the text of a paragraph, and of the notes in it."""
    pieces: list[str] = []
    notes: list[str] = []
    stack = list(reversed(paragraph.childNodes))
    while stack:
        node = stack.pop()
        name = getattr(node, "tagName", "")
        if name == _NOTE:
            notes += (_plain(node),)
        elif name in ("text:s", "text:tab", "text:line-break"):
            pieces.append("\n" if name.endswith("break") else " ")
        elif getattr(node, "data", None) is not None:
            pieces.append(str(node.data))
        else:
            stack += reversed(node.childNodes)
    return "".join(pieces).strip(), [note for note in notes if note]


def _plain(node: Any) -> str:  # noqa: ANN401 - it may not be installed
    pieces: list[str] = []
    stack = [node]
    while stack:
        one = stack.pop()
        if getattr(one, "tagName", "") == "text:note-citation":
            continue
        if getattr(one, "data", None) is not None:
            pieces.append(str(one.data))
        else:
            stack += reversed(one.childNodes)
    return " ".join("".join(pieces).split())
