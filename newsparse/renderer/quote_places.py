"""Where an article's quotes stand, paragraph by paragraph, for formats that mark them in place."""

from collections import defaultdict

from newsparse.model import Article, Quote, Span

_CLOSING_MARKS = frozenset("»”“«›‹‘\"'’.")


class QuotePlaces:
    """The quotes of one article, numbered from 1, by the paragraphs they are in.

    `spans` has a paragraph's (slice, number, quote) of every part in it; `endings` its (place,
    number, quote) of every quote that ends there, the place behind the closing mark and in
    order. `ranks` numbers the speakers from 0, the most quoted first.
    """

    def __init__(self, article: Article) -> None:
        self.ranks = {speaker.name: rank for rank, speaker in enumerate(article.speakers)}
        self.spans: defaultdict[int, list[tuple[Span, int, Quote]]] = defaultdict(list)
        self.endings: defaultdict[int, list[tuple[int, int, Quote]]] = defaultdict(list)
        for number, quote in enumerate(article.quotes, 1):
            for span in quote.parts:
                self.spans[span.paragraph].append((span, number, quote))
            last = quote.parts[-1]
            text = article.paragraphs[last.paragraph].text
            self.endings[last.paragraph].append((_after_mark(text, last.end), number, quote))
        for endings in self.endings.values():
            endings.sort(key=lambda ending: ending[:2])

    def rank(self, quote: Quote) -> int | None:
        """Return the rank of who says `quote`, None where that is unknown."""
        return self.ranks.get(quote.speaker) if quote.speaker else None


def _after_mark(text: str, end: int) -> int:
    """Return the place behind the closing mark that stands at `end`, else `end`."""
    return end + 1 if text[end : end + 1] in _CLOSING_MARKS else end
