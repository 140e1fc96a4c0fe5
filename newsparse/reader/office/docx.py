"""Word documents: paragraphs by their styles, tables by their cells, notes at the end."""

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import chain
from typing import Any

from newsparse.errors import NewsparseError, ReadError
from newsparse.extras import extra

_HEADING = re.compile(r"(?:heading|title|subtitle|заголовок|название)\b", re.IGNORECASE)
_LIST = re.compile(r"list\b", re.IGNORECASE)
_NOTES = ("/word/footnotes.xml", "/word/endnotes.xml")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _ROW, _CELL = (f"{_WORD}{name}" for name in ("p", "tr", "tc"))
_BOX = f"{_WORD}txbxContent"
_LETTERS = {f"{_WORD}tab": "\t", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "-"}
_LEFT_OUT = frozenset(
    (
        *(f"{_WORD}{name}" for name in ("pPr", "rPr", "tblPr", "del", "moveFrom")),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
"""What holds no text of its own: properties, what was deleted, what old programs show of a box."""
_MOST_IN_CELL = 2  # paragraphs: a cell with more of them is a part of a page and not of a table


def read_docx(data: bytes) -> str:
    """Return the text of a Word document; macros in it are not looked at."""
    docx = extra("docx", extra="documents")
    try:
        document = docx.Document(BytesIO(data))
        styles = {style.style_id: style.name or "" for style in document.styles}
        paragraphs = [*_paragraphs(document.element.body, styles), *_notes(document)]
    except (NewsparseError, MemoryError):
        raise
    except Exception as error:  # whatever the library finds wrong
        raise ReadError(f"The Word document is damaged: {error}") from error
    return "\n\n".join(paragraphs)


def _paragraphs(container: Any, styles: dict[str, str]) -> Iterator[str]:  # noqa: ANN401 - it may not be installed
    """Yield the paragraphs and rows in reading order, those of controls and insertions too."""
    for node in container:
        if node.tag == _PARAGRAPH:
            yield from _paragraph(node, styles)
        elif node.tag == _ROW:
            yield from _row(node, styles)
        elif node.tag not in _LEFT_OUT:
            yield from _paragraphs(node, styles)


def _paragraph(node: Any, styles: dict[str, str]) -> Iterator[str]:  # noqa: ANN401 - it may not be installed
    """Yield a paragraph, then those of the text boxes that are anchored in it."""
    boxes: list[Any] = []
    text = "".join(_pieces(node, boxes)).strip()
    if text:
        yield _styled(text, styles.get(node.style or "", ""))
    for box in boxes:
        yield from _paragraphs(box, styles)


def _pieces(node: Any, boxes: list[Any]) -> Iterator[str]:  # noqa: ANN401 - it may not be installed
    """Yield the text in `node` as its author left it; the boxes in it go to `boxes`."""
    for child in node:
        if child.tag == f"{_WORD}t":
            yield child.text or ""
        elif child.tag == f"{_WORD}br":
            yield "" if child.get(f"{_WORD}type") else "\n"  # a break of a page or a column
        elif child.tag == _BOX:
            boxes.append(child)
        elif child.tag not in _LEFT_OUT:
            yield _LETTERS.get(child.tag, "")
            yield from _pieces(child, boxes)


def _row(row: Any, styles: dict[str, str]) -> Iterator[str]:  # noqa: ANN401 - it may not be installed
    """Yield the cells of a row on one line; a page that is set in a table has no rows."""
    filled = [list(_paragraphs(cell, styles)) for cell in row.iterchildren(_CELL)]
    filled = [texts for texts in filled if texts]
    if len(filled) == 1 or any(len(texts) > _MOST_IN_CELL for texts in filled):
        yield from chain.from_iterable(filled)
    elif filled:
        yield "\t".join(" ".join(" ".join(texts).split()) for texts in filled)


def _styled(text: str, style: str) -> str:
    if _HEADING.match(style):
        return f"# {' '.join(text.split())}"
    return f"- {text}" if _LIST.match(style) else text


def _notes(document: Any) -> Iterator[str]:  # noqa: ANN401 - it may not be installed
    """Yield the foot- and endnotes, which the library does not read."""
    etree = extra("lxml.etree", extra="documents")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    for part in document.part.package.iter_parts():
        if str(part.partname) in _NOTES:
            for note in etree.fromstring(part.blob, parser):
                text = "".join(_pieces(note, [])).strip()
                if text:
                    yield text
