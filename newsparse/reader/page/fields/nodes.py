"""What elements are called, a byline or others than the author's, and what stands beside them."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from newsparse.languages.language import words
from newsparse.reader.page.markup import read_text, text_stretches

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_LONGEST_BYLINE = 300  # letters of a byline with what its author is
_STAMP_KEYS = words("data-timestamp data-datetime data-utime data-time data-date datetime title")
_HINT_KEYS = words("class id itemprop rel data-testid data-hook")
_BYLINE_NAME = re.compile(
    r"(?<!theme-)author|byline|by-line|writer|autor|contributor|reporter|journalist|username|auteur|"
    r"verfasser|redakteur|redacteur|posted-?by|written-?by|(?<![^\s])poster(?![^\s])"
)
_HOOK = "user-name"
"""What a page builder calls who posted; as a class it is of who reads, too: "Log in"."""
_BIOGRAPHY = re.compile(r"(?:author|autor|writer)[-_]+(?:description|bio|job|role|position)")
"""Names of elements that tell what an author is: "author-description"."""
_BYLINE_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|avtor|profile|people|persons?|staff|contributors?|by|"
    r"journalists?|columnists?|writers?|reporters?|editors?|redaktion|redakteure?|members?|users/\d+|"
    r"mitglieder|experten|experts?)/[^/]"
)
_POST = "-?(?:post|tweet|media)"
_OTHER_WORDS = {
    "licen": "[sc]e",
    "koment": "[a-z]*",
    "kommentar": "e?",
    "comentario": "s?",
    "repl": "(?:y|ies)",
    "reacti": "(?:ons?|es?)",
    "commentaire": "s?",
    "commenti": "",
    "yorum": "(?:lar)?",
    "review": "s",
    "ticker": "",
    "tweet": "",
    "suggestedanswer": "",
    "acceptedanswer": "",
    "rich-snippet-hidden": "",
    "material": "-(?:icons|symbols)(?:-[a-z]+)?",
    **dict.fromkeys(("fb", "facebook", "instagram", "twitter"), _POST),
}
OTHER = re.compile(
    r"comment(?:-?(?:author|list|body|content|footer)|(?<!\Scomment)s?(?!\S))|comments-area|"
    # letters come first and what stands before them is asked then: so the search goes fast
    + "|".join(rf"{stem}(?<![^\s_-]{stem}){end}(?![^\s_-])" for stem, end in _OTHER_WORDS.items())
)
"""Names of elements that tell of others than the article: of commenters, makers of pictures, what
is embedded, and of the news that runs by; of who answers, and of what is there for machines, or
for a picture: `<i class="material-icons">event</i>`."""
COMMENTS = (
    ".comment,.comments,.commentlist,.comment-list,#comments,.reviews,#reviews,"
    "[class*=koment],[class*=kommentar],[class*=comentario],[class*=commentaire]"
)
"""The elements in which readers comment."""
_LEVELS_OF_OTHERS = 8
"""How far up from a commenter's name an element is that is called a comment."""
_PROSE_BEHIND = 40
"""How many letters of a sentence behind a link make it one of those the article is about."""

LOWER_HEADINGS = ("h2", "h3", "h4", "h5")
_CARD_HEADINGS = ",".join(LOWER_HEADINGS)
_TOPICS = 'a[rel~="tag"],li > a:not([rel])'
_MOST_TOPICS = 1000  # links that are looked at: a bound
_LEVELS_OF_HEADLINE = 3  # elements that a headline may be wrapped in, alone
NODES_BEFORE = 40
"""How far a byline or a date is looked for. Farther from the headline, on news and on blogs, stand
more dates and names of other articles than of this one."""


def hints(node: "LexborNode") -> tuple[str, str, str]:
    """Return what `node` is called and where it leads to, in lower case, and its time stamp."""
    attributes = node.attributes
    if not attributes:
        return "", "", ""
    names = " ".join([name for key, name in attributes.items() if name and key in _HINT_KEYS])
    moment = None
    if not _STAMP_KEYS.isdisjoint(attributes):
        moment = next((value for key, value in attributes.items() if key in _STAMP_KEYS), None)
    return names.lower(), (attributes.get("href") or "").lower(), moment or ""


def is_byline(node: "LexborNode", names: str, address: str) -> bool:
    """Return whether an element of these `names`, or a link to `address`, is a byline."""
    named = _BYLINE_NAME.search(names) and not _BIOGRAPHY.search(names)
    if _HOOK in names:
        named = named or node.attributes.get("data-hook") == _HOOK
    if address == "/" or not (named or (address and _BYLINE_ADDRESS.search(address))):
        return False  # the first is the site's name
    texts = text_stretches(node)
    if address and (_stands_in_prose(node) or (not named and any(":" in text for text in texts))):
        return False  # "Harbour stars: rest in peace" leads to another article
    return sum(map(len, texts)) <= _LONGEST_BYLINE


def is_of_others(node: "LexborNode") -> bool:
    """Return whether an element, or one close around it, is called one in which others sign.

    They comment, or made a picture.
    """
    around: LexborNode | None = node
    for _ in range(_LEVELS_OF_OTHERS):
        if around is None or around.tag == "body":
            return False  # whose names say what the page has: "comments-open"
        names, *_ = hints(around)
        if "comment" in names or OTHER.search(names):
            return True
        around = around.parent
    return False


def is_card(node: "LexborNode") -> bool:
    """Return whether `node` is a link with a heading in it, and leads to another article."""
    return node.tag == "a" and node.css_first(_CARD_HEADINGS) is not None


def leads_away(heading: "LexborNode") -> bool:
    """Return whether a heading is a link and stands in a short box: that of another article."""
    link, box = heading.css_first("a[href]"), heading.parent
    if link is None or box is None or read_text(link) != read_text(heading):
        return False
    return sum(map(len, text_stretches(box))) <= _LONGEST_BYLINE


def is_in_card(node: "LexborNode") -> bool:
    """Return whether `node` stands in a link that is a card."""
    link = closest(node, ("a",))
    return link is not None and is_card(link)


def closest(node: "LexborNode", tags: tuple[str, ...]) -> "LexborNode | None":
    """Return the innermost element of one of these `tags` that `node` stands in."""
    around = node.parent
    while around is not None and around.tag not in tags:
        around = around.parent
    return around


def is_topic(line: str, body: "LexborNode | None") -> bool:
    """Return whether a line is a tag of the article, or an item of a list of nothing but links."""
    links = body.css(_TOPICS)[:_MOST_TOPICS] if body else ()
    named = (link for link in links if read_text(link) == line)
    return any("rel" in link.attributes or _is_listed(link) for link in named)


def _is_listed(link: "LexborNode") -> bool:
    items = link.parent.parent.css("li") if link.parent and link.parent.parent else ()
    return len(items) > 1 and all(item.css_first("a") for item in items)


def _stands_in_prose(link: "LexborNode") -> bool:
    """Return whether a sentence goes on behind `link`, which is then of whom it is about."""
    behind = link.next
    text = (behind.text_content or "").lstrip() if behind and behind.tag == "-text" else ""
    return len(text) > _PROSE_BEHIND and text[0].islower()


def beyond(node: "LexborNode") -> "LexborNode | None":
    """Return what follows the whole of `node` in the document."""
    current: LexborNode | None = node
    while current is not None:
        following = current.next
        if following is not None:
            return following
        current = current.parent
    return None


def above(heading: "LexborNode") -> tuple["LexborNode", "LexborNode"]:
    """Return where what stands above `heading` begins, and what stands beside it there.

    Beside it is what its parent holds, or the parent of what it is wrapped in alone.
    """
    start = close = heading
    beside = _siblings_before(heading)
    for node in islice(_before(heading), NODES_BEFORE):
        start = node
        close = node if node.mem_id in beside else close
    return start, close


def _siblings_before(heading: "LexborNode") -> set[int]:
    node = heading
    for _ in range(_LEVELS_OF_HEADLINE):
        if node.prev is not None or node.parent is None:
            break
        node = node.parent
    siblings: set[int] = set()
    while node.prev is not None and len(siblings) < NODES_BEFORE:
        node = node.prev
        siblings.add(node.mem_id)
    return siblings


def _before(node: "LexborNode") -> "Iterator[LexborNode]":
    """Yield the elements and texts before `node`, the nearest first."""
    current: LexborNode | None = node
    while current is not None:
        if current.prev is None:
            current = current.parent
        else:
            current = current.prev
            while current.last_child is not None:
                current = current.last_child
        if current is not None:
            yield current
