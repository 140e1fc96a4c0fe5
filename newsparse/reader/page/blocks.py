"""One walk over a page's tree: its text as blocks, and the containers that hold them.

Every text node is read at most once, in reading order. Nothing is judged here beyond what can
never be article text (scripts, form controls, menus) and what the markup itself hides.
"""

from typing import TYPE_CHECKING

from msgspec import Struct

from newsparse.languages.language import words
from newsparse.reader.page.sizes import linked_parts, size_of
from newsparse.reader.page.text import LINE_END, paragraphs
from newsparse.reader.page.unseen import MAY_BE_UNSEEN, is_hidden, is_unseen

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_UNREAD = words(
    """
    script style noscript template svg math iframe object embed canvas audio video picture map
    img source track select option optgroup datalist textarea button progress meter
    dialog menu nav footer head title meta link base -comment amp-ad amp-analytics
    amp-sidebar amp-consent amp-user-notification amp-social-share amp-state rt rp
    """
)
"""What holds no words of an article: scripts, form controls, menus, the readings over a script's
characters (`<ruby>古<rt>ふる</rt></ruby>い`)."""

INLINE = words(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q
    ruby s samp small span strike strong sub sup time tt u var
    """
)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LEAVES = frozenset(("p", *HEADINGS, "dt"))
_HINTING = words("class id role itemprop data-component")

_FORM = "email-form"
"""What a box with a field for an e-mail address is called, whatever it calls itself."""
_MOST_OF_FORM = 8
"""Blocks of such a box: a heading, what is sent, how often, and what is done with the address."""


class TextBlock(Struct, gc=False):
    """A stretch of text with no block boundary in it.

    `tag` is the element that made it a block, `container` the index of the container it stands
    in, `size` the length of its text and `linked` that of the text inside links, as measured by
    `size_of`.
    """

    text: str
    tag: str
    container: int
    size: int
    linked: int


class Container(Struct, gc=False):
    """An element that holds blocks: those from `first` up to and without `end`.

    `hints` is what its attributes call it (class, id, role ...), lower-cased, with the name of a
    custom element, which says something too: <fact-box>; `parent` is the index
    of the container around it, -1 for the outermost. `hidden` tells that the markup hides it.
    """

    tag: str
    parent: int
    first: int
    end: int
    hints: str = ""
    hidden: bool = False


class PageText(Struct, frozen=True):
    """A page's blocks in reading order, and its containers in the order in which they open."""

    blocks: list[TextBlock]
    containers: list[Container]


def read_blocks(tree: "LexborHTMLParser") -> PageText:
    """Return the blocks and containers of `tree`; its depth costs no recursion."""
    walk = _Walk(has_unseen=tree.css_first(MAY_BE_UNSEEN) is not None)
    root = tree.body or tree.root
    if root is not None:
        walk.over(root)
    return PageText(walk.blocks, walk.containers)


class _Tag(Struct, frozen=True, gc=False):
    """What the walk makes of the elements of one name: of text and blanks, too, as "-text"."""

    name: str
    is_text: bool
    is_unread: bool
    is_block: bool
    is_link: bool
    holds_blocks: bool
    may_be_unseen: bool


def _tag_named(name: str) -> _Tag:
    is_block = name not in INLINE
    return _Tag(
        name=name,
        is_text=name == "-text",
        is_unread=name in _UNREAD,
        is_block=is_block,
        is_link=name == "a",
        holds_blocks=is_block and name not in _LEAVES,
        may_be_unseen=name == "span" or (name in _LEAVES and name != "h1"),
    )


class _Walk:
    """The state of one walk: the text since the last block boundary, and where it stands.

    `open` are the elements that are open and may hold blocks; the first `begun` of them hold some
    and are containers, so that what holds no text costs next to nothing. `tag` is the innermost
    block that is open, `outer` those around it. `asked` is how many of the open elements hold a
    field for an e-mail address that no container around it has been named for, 0 for no field.
    """

    def __init__(self, *, has_unseen: bool) -> None:
        self.has_unseen = has_unseen
        self.blocks: list[TextBlock] = []
        self.containers: list[Container] = []
        self.container = -1
        self.open: list[LexborNode] = []
        self.begun = 0
        self.tag = "body"
        self.outer: list[str] = []
        self.parts: list[str] = []
        self.links = False
        self.linked: dict[int, int] = {}
        self.asked = 0

    def over(self, root: "LexborNode") -> None:
        """Walk over everything inside `root`, by a stack of what comes after each element.

        A page has thousands of nodes, most of them blanks and elements without a text of their
        own: of each it asks for a number, by which the parser knows its tag, and for little else.
        """
        self.open.append(root)
        self.begin_containers()
        tags: dict[int, _Tag] = {}
        following: list[tuple[LexborNode | None, _Tag]] = []
        node = root.first_child
        while node is not None or following:
            if node is None:
                node, tag = following.pop()
                if tag.is_block:
                    self.leave(tag)
                elif tag.is_link:
                    self.links = False
                continue
            number = node.tag_id
            tag = tags.get(number) or tags.setdefault(number, _tag_named(node.tag or ""))
            if tag.is_text:
                text = node.text_content or ""
                if self.parts or not text.isspace():  # no blanks open a block
                    self.add(text)
            elif not tag.is_unread:
                inner = self.enter(node, tag)
                if inner is not None:
                    following.append((node.next, tag))
                    node = inner
                    continue
            node = node.next
        if self.parts:
            self.flush()
        self.close_container()

    def add(self, text: str) -> None:
        """Add the text of one text node to the block that is being read."""
        if self.links:
            self.linked[len(self.parts)] = size_of(text)
        self.parts.append(text)

    def enter(self, node: "LexborNode", tag: _Tag) -> "LexborNode | None":
        """Note that an element opens, a link or a block; return the first node in it, if any."""
        child = node.first_child
        if child is None:
            self.pass_by(node, tag)
        elif self.has_unseen and tag.may_be_unseen and is_unseen(node):
            return None
        elif tag.is_block:
            if self.parts:
                self.flush()
            self.outer.append(self.tag)
            self.tag = tag.name
            if tag.holds_blocks:
                self.open.append(node)
        elif tag.is_link:
            self.links = not self.is_anchor(node)
            if not self.links and not any(map(str.isalnum, node.text())):
                return None  # "¶"
        return child

    def is_anchor(self, node: "LexborNode") -> bool:
        """Return whether a link leads to the heading that it stands in: `<h2><a href="#roof">`."""
        return self.tag in HEADINGS and (node.attributes.get("href") or "").startswith("#")

    def pass_by(self, node: "LexborNode", tag: _Tag) -> None:
        """Note an element without content: the end of a line, of a block, a field, or nothing."""
        if tag.name == "br":
            self.parts.append(LINE_END)
        elif tag.name == "input":
            is_address = node.attributes.get("type") == "email"
            self.asked = len(self.open) if is_address else self.asked
        elif self.parts and tag.is_block and tag.name != "wbr":
            self.flush()

    def leave(self, tag: _Tag) -> None:
        """Note that a block closes, and that the one around it goes on."""
        if self.parts:
            self.flush()
        self.tag = self.outer.pop()
        if tag.holds_blocks:
            self.close_container()

    def begin_containers(self) -> None:
        """Make containers of the open elements that are none yet; their ends are known later."""
        first = len(self.blocks)
        for node in self.open[self.begun :]:
            tag = node.tag or ""
            self.containers.append(Container(tag, self.container, first, first))
            self.container = len(self.containers) - 1
        self.begun = len(self.open)

    def close_container(self) -> None:
        """End the innermost open element, which is a container where it holds blocks."""
        node = self.open.pop()
        asks = self.asked > len(self.open)
        if self.begun <= len(self.open):
            self.asked = min(self.asked, len(self.open))
            return
        self.begun -= 1
        container = self.containers[self.container]
        container.end = len(self.blocks)
        attributes = node.attributes
        if attributes:
            names = [value for name, value in attributes.items() if value and name in _HINTING]
            container.hints = " ".join(names).lower()
            container.hidden = len(names) < len(attributes) and is_hidden(attributes)
        if "-" in container.tag:
            container.hints = f"{container.hints} {container.tag}"
        if asks:
            self.asked = 0
            if container.end - container.first <= _MOST_OF_FORM:
                container.hints = f"{container.hints} {_FORM}"
        self.container = container.parent

    def flush(self) -> None:
        """End the block that is being read: one for each of its paragraphs."""
        texts = paragraphs("".join(self.parts))
        linked = linked_parts(self.parts, self.linked) if self.linked else []
        self.parts.clear()
        self.linked.clear()
        if texts and self.begun < len(self.open):
            self.begin_containers()
        for paragraph, inside in zip(texts, [*linked, *[0] * len(texts)], strict=False):
            size = size_of(paragraph)
            here = min(inside, size)
            self.blocks.append(TextBlock(paragraph, self.tag, self.container, size, here))
