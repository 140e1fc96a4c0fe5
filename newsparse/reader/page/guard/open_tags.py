"""How many elements and formatting tags of a page may be open at once, at most, by its tags alone.

Only a parser knows what an end tag closes. Here one counts as little as any parser may make of it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate

from newsparse.languages.language import words

_CONTAINERS = words(
    """
    article aside blockquote body button div dl figcaption figure footer form g h1 h2 h3 h4 h5 h6
    header label main nav noscript ol picture script section select style svg table time title ul
    """
)
_FORMATTING = words("a b big code em font i nobr s small strike strong tt u")
_CHILDLESS = words(
    """
    area base br col embed frame hr img input keygen link meta param source track wbr path use
    option p li dd dt td th tr thead tbody tfoot rb rt rp rtc html head body span
    """
)
"""Elements that hold none of their kind, or that the parser closes itself."""


def _encoded(names: Iterable[str]) -> frozenset[bytes]:
    return frozenset(map(str.encode, names))


_FORMATTING_NAMES = _encoded(_FORMATTING)
_MARKERS = _encoded(words("td th caption template object applet marquee"))
LASTING = (_FORMATTING_NAMES - {b"a"}) | _MARKERS
"""Formatting that stays open until it is closed, and what lets one more link stay open."""
_FOREIGN = _encoded(words("svg math select frameset"))
_BARRIERS = _MARKERS | _encoded(
    words("table select frameset desc foreignobject annotation-xml mi mo mn ms mtext")
)
"""From inside these, an end tag closes no formatting that stands around them."""
_BARRIER_TAGS = _BARRIERS | {b"/" + name for name in _BARRIERS}
_INLINE_NAMES = _encoded(words("br img span wbr input path use sup sub time abbr"))
_OWN = _encoded(
    (_FORMATTING | _CONTAINERS | _CHILDLESS)
    - words("svg g path use title style script picture source option optgroup select")
)
"""Elements of pages that no drawing and no menu has."""
_MOST_INSIDE = 7
"""Blocks inside formatting beyond which its end tag leaves a copy of it open."""
_LONGEST_RUN = 500
"""Formatting tags in a row that an end tag is held against: a bound that keeps the look linear."""

START = re.compile(rb"<([a-zA-Z][^ \t\n\f\r/>]*+)")
"""A start tag, or what may be one, up to the end of its name."""


def names_of(tags: Iterable[tuple[bytes, bytes, bytes]]) -> list[bytes]:
    """Return the names of tags, small, with those that open in a drawing's or menu's raw elements.

    There a parser may read markup where it reads none elsewhere: `<svg><style><b>`. Where a page's
    own markup stands inside, nobody knows without parsing where the drawing ends.
    """
    names: list[bytes] = []
    foreign, mixed = 0, False
    for raw, any_case, _ in tags:
        name = any_case.lower()
        if name in _FOREIGN:
            foreign += 1
        elif name[1:] in _FOREIGN:
            foreign -= foreign > 0
        elif foreign:
            mixed = mixed or name.removeprefix(b"/") in _OWN
        if raw and (foreign or mixed):
            names.extend(START.findall(raw.lower()))
        if name:
            names.append(name)
    return names


def formatting_left(names: Iterable[bytes]) -> int:
    """Return how many formatting tags may stay open for good, at most.

    One is closed by its end tag, but not from inside a cell and the like, nor with very much in
    between. Of links, one stays open in each cell at most.
    """
    left: Counter[bytes] = Counter()
    run: list[bytes] = []
    inside = cells = 0
    for name in names:
        if name in _FORMATTING_NAMES:
            run.append(name)
        elif name[:1] == b"/":
            if name[1:] in run:
                run.remove(name[1:])
        elif name not in _INLINE_NAMES:
            inside += 1
        cells += name in _MARKERS
        if name in _BARRIER_TAGS or inside > _MOST_INSIDE or len(run) > _LONGEST_RUN:
            left.update(run)
            run.clear()
        if not run:
            inside = 0
    left.update(run)
    links = left.pop(b"a", 0)
    return left.total() + min(links, cells)


def containers_left(names: Sequence[bytes]) -> int:
    """Return how many elements are open at most; what closes nothing counts as if it hid one."""
    counts = Counter(names)
    strays = sum(max(0, n - counts[name[1:]]) for name, n in counts.items() if name[:1] == b"/")
    running = list(accumulate(map(_step, names), initial=0))
    return max(running) - min(running) + strays


def _step(name: bytes) -> int:
    """Return what a tag adds to the number of those open; unknown ones count as <div> does."""
    return _STEPS.get(name, -1 if name[:1] == b"/" else 1)


_OPENING = {
    name.encode(): int(name in _CONTAINERS and name not in _CHILDLESS)
    for name in _FORMATTING | _CHILDLESS | _CONTAINERS
}
_STEPS = _OPENING | {b"/" + name: -step for name, step in _OPENING.items()}
