"""Moments as computers count them: seconds, or thousandths of them, since 1970."""

import re
from datetime import UTC, datetime

_UNIX = re.compile(r"(?P<seconds>[12]\d{9})(?:\d{3})?(?:\.\d+)?")
"""Ten digits count seconds from 2001 to 2065, thirteen the thousandths."""


def read_unix(words: str) -> str | None:
    """Return the ISO form of the moment that `words` count to, None where they are no such count.

    >>> read_unix("1676551869000")
    '2023-02-16T12:51:09+00:00'
    """
    unix = _UNIX.fullmatch(words)
    return datetime.fromtimestamp(int(unix["seconds"]), UTC).isoformat() if unix else None
