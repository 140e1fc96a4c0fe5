"""An article as one text, for formats that mark quotes by their offsets in it."""

from collections.abc import Iterator

from newsparse.model import Article, Quote
from newsparse.renderer.visible import visible

BETWEEN = "\n\n"
"""What stands between two paragraphs."""


class PlainText:
    """The paragraphs of an article with a blank line between them, and where its quotes stand.

    Control codes are made visible, each by one character, so that the offsets hold.
    """

    def __init__(self, article: Article) -> None:
        texts = [visible(paragraph.text) for paragraph in article.paragraphs]
        self.text = BETWEEN.join(texts)
        self._starts = [0]
        for text in texts:
            self._starts.append(self._starts[-1] + len(text) + len(BETWEEN))

    def spans(self, quote: Quote) -> Iterator[tuple[int, int]]:
        """Yield the offsets in the text of each part of `quote`, in code points."""
        for part in quote.parts:
            start = self._starts[part.paragraph]
            yield start + part.start, start + part.end
