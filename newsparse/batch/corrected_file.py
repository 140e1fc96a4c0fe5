"""The file of quotes that a person has corrected: a list of JSON objects, or one a line."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from newsparse.corpus.corrected import TrueArticle, corrected
from newsparse.errors import ReadError

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def corrected_in(path: str) -> Iterator[TrueArticle]:
    """Yield the corrected articles in the file at `path`.

    Raises OSError where it cannot be opened, and ReadError that says what is wrong with it.
    """
    data = Path(path).read_bytes().removeprefix(_BYTE_ORDER_MARK)
    try:
        yield from corrected(_objects(data))
    except (ReadError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ReadError(f"{path}: {error}") from error


def _objects(data: bytes) -> list[dict[str, Any]]:
    if data.lstrip().startswith(b"["):
        return msgspec.json.decode(data, type=list[dict[str, Any]])
    decode = msgspec.json.Decoder(dict[str, Any]).decode
    return [decode(line) for line in data.splitlines() if line.strip()]
