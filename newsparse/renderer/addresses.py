"""Addresses that may become links."""

from urllib.parse import quote

from newsparse.model import Article

_SCHEMES = ("http://", "https://")
_KEPT = "%/:?#[]@!$&'()*+,;=~"
"""What has a meaning in an address, and the sign of what is encoded already (RFC 3986)."""


def web_address(article: Article) -> str | None:
    """Return the article's address if a reader may follow it: http or https, nothing else.

    All but ASCII is percent-encoded, blanks and control codes too.
    """
    address = (article.url or "").strip()
    if not address.lower().startswith(_SCHEMES):
        return None
    return quote(address, safe=_KEPT, errors="replace")
