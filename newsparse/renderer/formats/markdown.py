"""Markdown: a front matter that other tools read, the text, and the quotes as block quotes."""

import re
from collections.abc import Iterable, Iterator

from newsparse.model import Article, Paragraph, Quote
from newsparse.renderer.facts import UNKNOWN_SPEAKER, doubt, in_marks, without_bullet
from newsparse.renderer.formats.records import one_line
from newsparse.renderer.look import Look
from newsparse.renderer.own_marks import GENERATOR
from newsparse.renderer.visible import visible

_SPECIAL = re.compile(r"[\\`*_\[\]<~$#]|&(?=[#\w])")
"""What CommonMark, and GitHub's tables, strikes and formulas beside it, act on inside a line."""
_BLOCK_OPENING = re.compile(r"^(\d*)([+>.)-])")
"""What makes a list, a rule or a block quote of the line it opens: "- ", "1986. "."""

_OPENINGS = {
    "paragraph": "",
    "heading": "## ",
    "list_item": "- ",
    "blockquote": "> ",
    "caption": "",
}


def markdown(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    """Yield each article in CommonMark; no text of it acts as markup or as HTML."""
    return ("\n\n".join(_blocks(article)) + "\n" for article in articles)


def _blocks(article: Article) -> Iterator[str]:
    yield _front_matter(article)
    if article.headline:
        yield "# " + _escaped(article.headline)
    for paragraph in article.paragraphs:
        yield _paragraph(paragraph)
    if article.quotes:
        yield "## Who said what"
    for quote in article.quotes:
        yield _block_quote(quote, in_marks(quote, article.language))


def _front_matter(article: Article) -> str:
    """Return YAML in which every value is JSON, which is YAML too and needs no other escaping."""
    fields = {
        "title": article.headline,
        "date": article.date,
        "authors": article.authors,
        "lang": article.language,
        "site": article.site,
        "url": article.url,
        "description": article.description,
        "image": article.image,
        "tags": article.tags,
        "source": article.source.path,
    }
    lines = [f"{key}: {one_line(value).rstrip()}" for key, value in fields.items() if value]
    return "\n".join(["---", *lines, GENERATOR, "---"])


def _paragraph(paragraph: Paragraph) -> str:
    text = _escaped(without_bullet(paragraph))
    return f"*{text}*" if paragraph.kind == "caption" else _OPENINGS[paragraph.kind] + text


def _block_quote(quote: Quote, words: str) -> str:
    speaker = f"**{_escaped(quote.speaker)}**" if quote.speaker else UNKNOWN_SPEAKER
    details = [quote.kind, *([_escaped(quote.cue)] if quote.cue else [])]
    details += filter(None, (doubt(quote),))
    return f"> {_escaped(words)}\n>\n> — {speaker} ({', '.join(details)})"


def _escaped(text: str) -> str:
    """Return `text` on one line, with a backslash before all that Markdown would act on."""
    line = " ".join(visible(text).split())
    return _BLOCK_OPENING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", line), count=1)
