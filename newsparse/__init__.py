"""From the bytes of a news article to a structured record, with who said what."""

from newsparse.batch.file import parse, parse_all, parse_file, read
from newsparse.errors import NewsparseError, ReadError, UsageError
from newsparse.model import Article, Paragraph, Quote, Source, Span, Speaker
from newsparse.renderer.render import render, render_all

__version__ = "0.1.0"

__all__ = [
    "Article",
    "NewsparseError",
    "Paragraph",
    "Quote",
    "ReadError",
    "Source",
    "Span",
    "Speaker",
    "UsageError",
    "parse",
    "parse_all",
    "parse_file",
    "read",
    "render",
    "render_all",
]
