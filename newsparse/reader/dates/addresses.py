"""The days that web addresses hold: /2024/03/05/, /news/29-10-2021."""

from collections.abc import Iterator
from itertools import chain

from newsparse.patterns import compiled_when_used

_DATE = compiled_when_used(
    r"/[a-z]{0,4}((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?:(?<=\d{8})[012]\d(?:[0-5]\d){2})?(?=\D|$)"
)
"""/2024/03/05/, /2024-03/05/, /t20240305_1.html, /20240305093000.html."""
_SHORT_DATE = compiled_when_used(r"/(20\d\d)/(\d\d?)/(\d\d?)/")
_DAY_FIRST = compiled_when_used(r"/([0-3]\d)([.-])([01]\d)\2(20\d\d)(?=[/?#_-]|$)")
_NAMED_MONTH = compiled_when_used(r"/(20\d\d)/([A-Za-z][a-z]{2,8})/([0-3]?\d)/")


def days_in(address: str) -> Iterator[str]:
    """Yield the days in the path of a web address.

    In front of one that it kept, an archive names the day of its copy.
    """
    path, mark, rest = address.partition("?")  # which may hold other addresses
    address = path.rpartition(":/")[2] + mark + rest
    for match in chain(_DATE.finditer(address), _SHORT_DATE.finditer(address)):
        yield "-".join(part.zfill(2) for part in match.groups())
    for match in _DAY_FIRST.finditer(address):  # /news/29-10-2021
        yield "-".join(match.group(4, 3, 1))
    for match in _NAMED_MONTH.finditer(address):  # /2021/oct/29/
        yield " ".join(reversed(match.groups()))
