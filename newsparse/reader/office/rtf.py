"""RTF: its text by striprtf, a paragraph a line."""

import re

from newsparse.errors import NewsparseError, ReadError
from newsparse.extras import extra

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_HEAD = 2000  # bytes in which the code page is declared


def read_rtf(data: bytes) -> str:
    """Return the text of an RTF document; pictures and objects in it are left out."""
    striprtf = extra("striprtf.striprtf", extra="documents")
    page = _CODE_PAGE.search(data, 0, _HEAD)
    encoding = f"cp{page[1].decode()}" if page else "cp1252"
    try:
        text = striprtf.rtf_to_text(data.decode("latin-1"), encoding=encoding, errors="replace")
    except (NewsparseError, MemoryError):
        raise
    except Exception as error:  # whatever the library finds wrong
        raise ReadError(f"The RTF document is damaged: {error}") from error
    return "\n\n".join(line.strip() for line in str(text).split("\n") if line.strip())
