"""The reader's front door: tell what the input is, and hand it to who reads that."""

from collections.abc import Iterator

from newsparse.model import InputFormat
from newsparse.reader.draft import Draft


def read(
    data: bytes | str,
    *,
    format: InputFormat | None = None,
    url: str | None = None,
    language: str | None = None,
) -> Iterator[Draft]:
    """Yield a Draft for each article in `data`.

    `format` forces text or HTML where None lets the bytes tell; `url` is the page's address,
    `language` a two-letter code that overrides detection. Raises ReadError where the bytes hold
    no text.
    """
    from newsparse.reader.html import read_html
    from newsparse.reader.text import read_text

    if format == "html":
        yield read_html(data, url=url, language=language)
        return
    text = data if isinstance(data, str) else data.decode("utf-8")
    yield from read_text(text, language=language)
