"""The renderer's front door: an article in the format asked for."""

from newsparse.model import Article


def render(article: Article, *, format: str = "json") -> str:
    """Return `article` as text in `format`."""
    import msgspec

    return msgspec.json.encode(article).decode("utf-8")
