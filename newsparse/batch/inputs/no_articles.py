"""What a walk comes across and leaves alone: files that are no articles.

What is none by its name is read where somebody names it by hand; of what is none by its bytes
it is then said what it is.
"""

from newsparse.errors import ReadError

_NO_ARTICLES = {
    "a part of a page": (".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".eot"),
    "a picture": (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp"),
    "a table": (".parquet",),
    "a database": (".db", ".sqlite", ".sqlite3", ".db-journal"),
}
IS_NONE = ", no article"
"""What the reasons end in."""
NO_JSON_ARTICLE = (
    'it is no JSON object with a "text" or an "html", by whatever name (--map text=NAME tells it)'
)
OTHER_JSON = 'JSON without a "text" or an "html", no article'


class NoArticleError(ReadError):
    """The whole input is something else; `reason` says what, where a walk came across it."""

    def __init__(self, kind: str, *, remedy: str) -> None:
        super().__init__(f"it is {kind}{IS_NONE}: {remedy}")
        self.reason = f"{kind}{IS_NONE}"


def no_article_by_name(name: str) -> str | None:
    """Return why the file of this name is no article, None where it may be one."""
    low = name.lower()
    kinds = (kind for kind, ends in _NO_ARTICLES.items() if low.endswith(ends))
    kind = next(kinds, None)
    return f"{kind} by its name{IS_NONE}" if kind else None
