"""Word documents: paragraphs by their styles, tables by their cells, notes at the end."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from newsparse.errors import NewsparseError, ReadError
from newsparse.extras import extra

_HEADING = re.compile(r"(?:heading|title|subtitle|заголовок|название)\b", re.IGNORECASE)
_LIST = re.compile(r"list\b", re.IGNORECASE)
_NOTES = ("/word/footnotes.xml", "/word/endnotes.xml")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_docx(data: bytes) -> str:
    """Return the text of a Word document; macros in it are not looked at."""
    docx = extra("docx", extra="documents")
    try:
        document = docx.Document(BytesIO(data))
        paragraphs = [*_paragraphs(document), *_notes(document)]
    except (NewsparseError, MemoryError):
        raise
    except Exception as error:  # whatever the library finds wrong
        raise ReadError(f"The Word document is damaged: {error}") from error
    return "\n\n".join(paragraphs)


def _paragraphs(container: Any) -> Iterator[str]:  # noqa: ANN401 - it may not be installed
    for item in container.iter_inner_content():
        if hasattr(item, "rows"):
            yield from _cells(item)
        elif item.text.strip():
            yield _styled(item)


def _cells(table: Any) -> Iterator[str]:  # noqa: ANN401 - it may not be installed
    """Yield a table row by row, the cells of a row on a line; a merged cell comes once."""
    for row in table.rows:
        cells = {id(cell._tc): cell for cell in row.cells}.values()
        texts = [" ".join(cell.text.split()) for cell in cells]
        if any(texts):
            yield "\t".join(filter(None, texts))


def _styled(paragraph: Any) -> str:  # noqa: ANN401 - it may not be installed
    text: str = paragraph.text.strip()
    style = (paragraph.style.name if paragraph.style is not None else "") or ""
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
                text = "".join(piece.text or "" for piece in note.iter(f"{_WORD}t")).strip()
                if text:
                    yield text
