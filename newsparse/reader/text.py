"""Plain-text dumps: the header (date, headline, authors) apart from the body."""

from collections.abc import Iterator

from newsparse.model import Block
from newsparse.reader.draft import Draft


def read_text(text: str, *, language: str | None = None) -> Iterator[Draft]:
    """Yield a Draft for each article of a plain-text dump."""
    blocks = tuple(Block(kind=None, text=block) for block in text.split("\n\n") if block.strip())
    yield Draft(format="text", language=language, blocks=blocks)
