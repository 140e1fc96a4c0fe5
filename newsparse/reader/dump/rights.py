"""Whose a page is, in a line that was copied with its article: "© 2024 The Bay Courier"."""

import re

from newsparse.languages.language import PageWords

RIGHTS_STARTS = "©(cC"
"""What such a line begins with: a sign, or "Copyright"."""
_YEAR_OF_RIGHTS = re.compile(
    r"(?:(?:©|\(c\))[^\d\n]{0,40}|copyright\s(?:(?:©|\(c\))\s?)?)(?:19|20)\d\d|©[^\n]{1,60}\d{6}",
    re.IGNORECASE,
)
"""Whose a page is and since when, or the number an agency gave it: "© dpa, dpa:240305-930"."""
_NAME_OF_RIGHTS = re.compile(r"©\s?(?:[A-ZÀ-ÞА-Я][\w.&-]*\s?|(?:of|the|de|la|und)\s){1,6}")


def claims_rights(line: str, _words: PageWords) -> bool:
    """Return whether a line says whose a page is: "© 2024 The Bay Courier", "© Bay Courier"."""
    return bool(_YEAR_OF_RIGHTS.match(line) or _NAME_OF_RIGHTS.fullmatch(line))
