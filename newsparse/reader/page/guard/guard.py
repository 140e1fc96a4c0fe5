"""A linear look over a page's bytes before they are parsed, for the parser is not linear.

Measured with selectolax 1.0.2: 36 KB of `<b 1><i 1><p>x` with 2,000 tags of each take 1.8 s and
1.3 GB, because every block copies the formatting that is still open; 16,000 nested `<ul><li>` 2.4 s
and 16,000 `<option>` in a `<select>` 1 s, because each looks at all that are open; 16,000
attributes on one tag 0.5 s, because each is compared with all others. All grow with the square,
and no signal interrupts them. Pages beyond the limits below are flattened first.
"""

import re
from collections import Counter

from newsparse.patterns import compiled_when_used
from newsparse.reader.page.guard.open_tags import (
    LASTING,
    containers_left,
    formatting_left,
    names_of,
)

MAX_DEPTH = 512
"""Open containers: 20 MB at this depth are parsed in 2 s. Pages seen have at most 60."""
MAX_DEPTH_WORK = 500_000_000
"""Open containers times tags: a look at one that is open takes 2 ns."""
MAX_COPIES = 1_000_000
"""Open formatting tags times tags: elements that the parser may come to copy, 150 bytes each."""
MAX_ATTRIBUTES = 750
"""Attributes of one tag: 20 MB of such tags are parsed in 6 s. Pages seen have at most 60."""
MAX_COMPARED = 5_000
"""Options of a menu, and tags of the body, whose attributes all go to one: parsed in 0.1 s."""
MAX_TAGS = 250_000
"""Tags: the tree takes 260 bytes for each, and what is read from it a hundred more."""

_SMALL_TAGS = 4_000
"""So few start tags do no harm whatever closes them, or if nothing does: 0.7 s at worst."""
_SMALL_SIZE = 2_000_000
"""The look at its tags takes 1 s where each, up to its end, holds hundreds of others."""
_SMALL_WORK = 50_000_000
"""Start tags times all brackets, for an end tag may be held against all that is open: 0.2 s."""
_CHEAP_WORK = 4 * _SMALL_WORK
"""Start tags times bytes that make up no more, for an end tag has four of them."""
_ROOTS = (b"html", b"body")
_FEW_ROOTS = 10
"""Tags of `<html>` and `<body>`: each one's attributes are compared with all before."""
_MOST_BRACKETS = 4 * MAX_TAGS
"""Of scripts and all: more are not even looked at."""
_CROWDED_SIZE = 2 * MAX_ATTRIBUTES  # bytes, for no attribute and its blank have fewer than two
_BLANKS = rb"[ \t\n\f\r]*+"
_NAME = rb"[a-zA-Z][^ \t\n\f\r/>]*+"
_VALUE = rb"""(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|(?!["'])[^ \t\n\f\r>]*+)"""
_ATTRIBUTE = rb"[ \t\n\f\r/]*+[^ \t\n\f\r/>][^ \t\n\f\r/>=]*+(?:%b=%b%b)?" % (
    _BLANKS,
    _BLANKS,
    _VALUE,
)
"""An attribute with what parts it from what stands before it, as the HTML standard reads it."""
_REST = rb"(?:%b)*+[ \t\n\f\r/]*+" % _ATTRIBUTE

TAG = compiled_when_used(rb"<(?P<close>/?)(?P<name>%b)(?P<rest>%b)>?" % (_NAME, _REST))
"""A tag, up to its end or that of the page: the quotes of a value may hold brackets."""

_RAW = (
    *("script", "style", "textarea", "title", "xmp"),
    *("iframe", "noscript", "noembed", "noframes"),
)
"""Elements whose content is no markup."""

UNPARSED = compiled_when_used(
    rb"""<!--(?:-?>|.*?(?:--!?>|\Z))
       | <(?P<raw>%b)(?=[\s/>]).*?(?:</(?P=raw)(?=[\s/>])[^>]*+(?:>|\Z)|\Z)
       | </(?![a-z])[^>]*+>?
    """
    % "|".join(_RAW).encode(),
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
"""Comments, and elements whose content is no markup."""

_PLAIN = rb' [a-z-]++="[^"]*+"'
"""An attribute as most are written, which shows faster."""
_FIRST_LOOK = compiled_when_used(
    rb"<(?:(%b)(?=(?:%b){0,200}+(?:%b){0,200}+[ \t\n\f\r/]*+(?:>|\Z))|[a-zA-Z].*+)"
    % (_NAME, _PLAIN, _ATTRIBUTE),
    re.DOTALL,
)
"""The name of a start tag, or of what may be one; the rest of the page after a crowded one."""


def _raw(name: str) -> bytes:
    """Return the pattern, after the bracket, of an element whose content is no markup."""
    either_case = "".join(f"[{letter}{letter.upper()}]" for letter in name).encode()
    end = rb"/%b[ \t\n\f\r/>]" % either_case
    content = rb"[^<]*+(?:<(?!%b)[^<]*+)*+(?:</[^>]*+>?)?" % end
    return rb"%b(?=[ \t\n\f\r/>])%b(?:>%b)?" % (either_case, _REST, content)


_TAGS = compiled_when_used(
    rb"<(?:!--(?:-?>|[^-]*+(?:-(?!-!?>)[^-]*+)*+)|[!?][^>]*+|/(?![a-zA-Z])[^>]*+"
    rb"|(?=[sStTxXiInN])(%b)|(/?%b)(%b))" % (b"|".join(map(_raw, _RAW)), _NAME, _REST)
)
"""A comment, an element whose content is no markup, or a tag: the element, or its name and rest.

Whichever begins first, as the parser has it: no quote in a script hides a tag, no tag a script.
"""

_ATTRIBUTES = compiled_when_used(_ATTRIBUTE)
_COMPARED = (b"option", b"body", b"html")


def is_safe(page: bytes) -> bool:
    """Return whether a page is parsed in linear time whatever its tags mean."""
    return _is_small(page) or _is_bounded(page)


def _is_small(page: bytes) -> bool:
    """Return whether a page has so few tags that all may be left open; most pages are no larger.

    What stands in scripts and comments counts as well, and nothing that closes does. A link is
    closed by the next one, but in cells and the like.
    """
    if len(page) > _SMALL_SIZE:
        return False
    names = _FIRST_LOOK.findall(page)
    if len(names) > _SMALL_TAGS or b"" in names:
        return False
    if len(names) * len(page) > _CHEAP_WORK and len(names) * page.count(b"<") > _SMALL_WORK:
        return False
    counts = [(name.lower(), number) for name, number in Counter(names).items()]
    lasting = sum([number for name, number in counts if name in LASTING])
    roots = sum([number for name, number in counts if name in _ROOTS])
    return lasting * len(names) <= MAX_COPIES and roots <= _FEW_ROOTS


def _is_bounded(page: bytes) -> bool:
    if len(page) > _MOST_BRACKETS and page.count(b"<") > _MOST_BRACKETS:
        return False
    tags = _TAGS.findall(page)
    return not _is_crowded(tags) and _is_harmless(names_of(tags))


def _is_crowded(tags: list[tuple[bytes, bytes, bytes]]) -> bool:
    """Return whether a tag, or those of the page's root together, has too many attributes."""
    long = (rest for _, _, rest in tags if len(rest) > _CROWDED_SIZE)
    if any(len(_ATTRIBUTES.findall(rest)) > MAX_ATTRIBUTES for rest in long):
        return True
    roots = (rest for _, name, rest in tags if name.lower() in _ROOTS)
    return sum(len(_ATTRIBUTES.findall(rest)) for rest in roots) > MAX_ATTRIBUTES


def _is_harmless(names: list[bytes]) -> bool:
    counts = Counter(names)
    if len(names) > MAX_TAGS or sum(counts[name] for name in _COMPARED) > MAX_COMPARED:
        return False
    depth = containers_left(names)
    return (
        depth <= MAX_DEPTH
        and depth * len(names) <= MAX_DEPTH_WORK
        and formatting_left(names) * len(names) <= MAX_COPIES
    )
