"""What stands near the headline: short stretches of text that may be a byline or a date."""

from collections.abc import Collection, Iterable, Iterator
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from msgspec import Struct, structs

from newsparse.languages.language import words
from newsparse.patterns import compiled_when_used
from newsparse.reader.page.fields.field_lines import MAY_HOLD_FIELDS, field_lines
from newsparse.reader.page.fields.nodes import (
    LOWER_HEADINGS,
    NODES_BEFORE,
    OTHER,
    above,
    beyond,
    closest,
    hints,
    is_byline,
    is_card,
    leads_away,
)
from newsparse.reader.page.markup import declared_moment, declared_value, one_line, read_text
from newsparse.reader.page_words import page_words
from newsparse.reader.wordings import normalized

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_NODES_AFTER = 300  # nodes behind the headline in which its byline and date stand
_LETTERS_AFTER = 1000  # letters there, ads and captions with them
_LETTERS_OF_DECK = 500
"""How many letters of prose after the headline are its deck; behind them stands the article, and a
date there is that of an embedded post, a card or a counter."""
_SHORTEST_PROSE = 80  # letters: a shorter stretch is a caption or a button
_DENSITY = 3
"""How many letters of other scripts one of a script that sets no blanks stands for."""
_LONGEST_STRETCH = 200  # letters: a longer one is a paragraph
_LONGEST_NAME = 30  # letters: a longer stretch that the headline repeats is no name
_MOST_TEXTS = 5000  # texts of a page that are looked through: a bound

_UNREAD = words(
    """
    title script style svg noscript template iframe select button form nav figure figcaption video
    audio
    """
)
_DATED = ("time", "abbr")
_TWO_YEARS = compiled_when_used(r"(?:19|20)\d\d(?!\d).*(?<!\d)(?:19|20)\d\d")
_FRAMES = ("main", "article")
"""What a page calls its main part, and an article in it."""
_HEADS_END = ("nav", "main")
_ASIDES = ("aside", "footer")
"""What stands in these behind a paragraph is aside, however short the article is."""
_SEAM = "\x1f"


class Stretch(Struct, frozen=True, gc=False):
    """A stretch of a page's text as tags cut it; `byline` where their names say it is one.

    `is_long` where it is more than a line, and `below` where it stands in the article or below it.
    Of what stands above the headline, `beside` is close to it and `far` is not; `aside` is not
    the article's.
    """

    text: str
    byline: bool
    is_long: bool = False
    below: bool = False
    beside: bool = False
    far: bool = False
    aside: bool = False


_NAVIGATION = Stretch("", byline=False)
"""Stands where a site's links do: what precedes them is its head, with the day of the visit."""


def read_nearby(heading: "LexborNode", language: str | None) -> Iterator[Stretch]:
    """Yield the texts after `heading` in order, then those just before it, then those below."""
    headline = read_text(heading)
    for near in _around(heading, page_words(language).tail_headings):
        if len(near.text) <= _LONGEST_NAME or near.text not in headline:
            yield near


def above_text(near: Iterable[Stretch]) -> Iterator[str]:
    """Yield the texts that stand above the article, the nearest to the headline first.

    Those are the ones between it and the text, and the ones just above it.
    """
    behind: list[str] = []
    far: list[str] = []
    is_behind = False
    for one in takewhile(lambda one: one.aside or not one.below, near):
        if one.aside:
            continue
        if one.far:
            far.append(one.text)
        elif is_behind and not one.beside:
            behind.append(one.text)
        else:
            yield one.text
        is_behind = is_behind or _length(one.text) >= _SHORTEST_PROSE
    yield from (*behind, *far)


def _around(heading: "LexborNode", tails: Collection[str]) -> Iterator[Stretch]:
    letters = prose = 0
    frame = closest(heading, _FRAMES)
    after = _stretches(beyond(heading), nodes=_NODES_AFTER, tails=tails, frame=frame)
    for near in after:
        if prose > _LETTERS_OF_DECK:
            after = chain((near,), after)
            break
        length = _length(near.text)
        letters += length
        prose += length if length >= _SHORTEST_PROSE else 0
        yield near
    start, close = above(heading)
    far = [*_stretches(start, nodes=NODES_BEFORE, stop=close, tails=tails)]
    over = [*far, *_stretches(close, nodes=NODES_BEFORE, stop=heading, tails=tails)]
    head = max((at for at, near in enumerate(over) if near is _NAVIGATION), default=0)
    for at, near in enumerate(over):
        is_far = at < len(far)
        if near is _NAVIGATION:
            continue
        yield structs.replace(near, far=is_far, beside=not is_far, aside=at < head)
    for near in after:
        letters += _length(near.text)
        if letters > _LETTERS_AFTER:
            return
        yield structs.replace(near, below=True)


def _length(text: str) -> int:
    return len(text) if " " in text else _DENSITY * len(text)


def read_all(body: "LexborNode | None") -> list[str]:
    """Return the texts of `body` as they stand, in order, as many as any article's page has.

    The parser gathers them, which is several times faster than walking to each.
    """
    return body.text(separator=_SEAM).split(_SEAM, _MOST_TEXTS)[:_MOST_TEXTS] if body else []


def _stretches(
    start: "LexborNode | None",
    *,
    nodes: int,
    stop: "LexborNode | None" = None,
    tails: Collection[str] = (),
    frame: "LexborNode | None" = None,
) -> Iterator[Stretch]:
    """Yield the texts from `start` on, among so many nodes, up to the node `stop`.

    What stands in a box below one of the headings `tails` is left out, and what stands behind
    `frame` is not the article's, where a paragraph precedes it.

    It has many branches, for each node is looked at once, whatever it is.
    """
    node, inside = start, _Inside(stop, frame)
    for _ in range(nodes):
        if node is None or node.mem_id == inside.stop:
            return
        if node.mem_id in inside.ends or node.mem_id == inside.over:
            inside.leave(node)
        if node.tag in inside.heads_end:
            yield _NAVIGATION
        text = _own_text(node)
        if text is None:
            names, address, moment = hints(node)
            others = inside.others(node, names, tails)
            if others is not None:
                node = beyond(others)
                continue
            if names or address or node.tag in _ASIDES:
                inside.enter(node, names, address)
            text = moment and declared_moment(moment)
            if not text:
                node = node.first_child or beyond(node)
                continue
        lines = field_lines(text) if MAY_HOLD_FIELDS.search(text) else text and (one_line(text),)
        for line in lines:
            yield inside.stretch(line)
        node = beyond(node)


class _Inside:
    """What a walk is inside of: a byline, what stands aside, behind a paragraph, or a teaser.

    `ends` are the nodes that follow those three, which may be one. `stop` is where a walk to the
    headline ends, `around` what that stands in.
    """

    def __init__(self, stop: "LexborNode | None", frame: "LexborNode | None") -> None:
        self.over, self.is_over = _end_of(frame) if frame else None, False
        self.stop = stop.mem_id if stop else None
        self.heads_end: Collection[str] = _HEADS_END if stop else ()
        self.around: list[int] = []
        while stop is not None:
            self.around.append(stop.mem_id)
            stop = stop.parent
        self.ends: list[int | None] = [None, None, None]
        self.prose = False
        self.portrait = False

    def enter(self, node: "LexborNode", names: str, address: str) -> None:
        """Note whether `node`, an element of these names, is one of them."""
        byline_end, aside_end, teaser_end = self.ends
        if byline_end is teaser_end is None and is_byline(node, names, address):
            self.ends[0] = _end_of(node)
        if aside_end is None and self.prose and node.tag in _ASIDES:
            self.ends[1] = _end_of(node)
        self.portrait = self.portrait or (node.tag == "img" and "avatar" in names)

    def others(self, node: "LexborNode", names: str, tails: Collection[str]) -> "LexborNode | None":
        """Return the element that tells of others: what is named so, a card, a box with a heading.

        A card is a link with a heading in it, and the heading one of `tails`, "Recent posts".
        Behind a paragraph others are quoted, too.
        """
        box: LexborNode | None = node
        if node.tag in LOWER_HEADINGS:
            if self.prose and leads_away(node):
                self.ends[2] = _end_of(node.parent or node)
            box = node.parent if normalized(read_text(node)) in tails else None
        elif not ((self.prose and _is_quoted(node)) or OTHER.search(names)):
            box = None
        return box if box is not None and box.mem_id not in self.around else None

    def leave(self, node: "LexborNode") -> None:
        """Note that what `node` follows is over."""
        self.is_over = self.is_over or (self.prose and node.mem_id == self.over)
        self.ends = [None if end == node.mem_id else end for end in self.ends]

    def stretch(self, line: str) -> Stretch:
        """Return the stretch that `line` is here."""
        self.prose = self.prose or len(line) >= _SHORTEST_PROSE
        byline_end, aside_end, _ = self.ends
        below_portrait, self.portrait = self.portrait and _may_be_name(line), False
        return Stretch(
            line,
            below_portrait or byline_end is not None,
            is_long=len(line) > _LONGEST_STRETCH,
            below=self.is_over,
            aside=self.is_over or aside_end is not None,
        )


def _is_quoted(node: "LexborNode") -> bool:
    return node.tag == "blockquote" or is_card(node)


def _may_be_name(line: str) -> bool:
    """Return whether a line may begin with a name: "Quilla Das in", "jroe", but not "Log in"."""
    return not any(map(str.islower, line.split()[1:2]))


def _own_text(node: "LexborNode") -> str | None:
    """Return what a text or a `<time>` says, "" for what is not read, None for other elements."""
    tag = node.tag
    if tag == "-text":
        text = node.text_content or ""
        return "" if text.isspace() else text
    if tag in _DATED:
        if node.attributes.get("itemprop") == "dateModified":
            shown = read_text(node)  # "5/3/2024 | Actualizado a 6/3/2024"
            return shown if _TWO_YEARS.search(shown) else ""
        return declared_value(node)
    return "" if tag in _UNREAD else None


def _end_of(node: "LexborNode") -> int:
    end = beyond(node)
    return 0 if end is None else end.mem_id
