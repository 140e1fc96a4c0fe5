"""Telegram's export as pages, messages.html: each message with a text."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.reader.dump.exports.entry import Entry, Export
from newsparse.reader.page.fragment import fragment_blocks
from newsparse.reader.page.markup import read_text
from newsparse.reader.page.tree import parsed_tree

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_NAME = "Telegram"
_ZONE = re.compile(r"UTC(?=[+-]\d)")


def read_telegram(page: bytes) -> Export | None:
    """Return the messages on a page of Telegram's export, None where none has a text."""
    tree, _ = parsed_tree(page)
    chat = tree.css_first(".page_header .text")
    site = read_text(chat) if chat is not None else ""
    entries = tuple(_entries(tree.css("div.message.default"), site))
    return Export(_NAME, entries) if entries else None


def _entries(messages: "list[LexborNode]", site: str) -> Iterator[Entry]:
    for message in messages:
        text = message.css_first(".text")
        if text is None:
            continue
        blocks, _ = fragment_blocks((text.html or "").encode("utf-8", "replace"))
        headline, source = _headline(text), _forwarded_from(message)
        if headline and blocks and blocks[0].text == headline:
            blocks = blocks[1:]
        yield Entry(
            headline=headline,
            date=_date(message),
            site=source or site,
            body=tuple(block.text for block in blocks),
            warnings=(f"The message is forwarded from {source}.",) if source else (),
        )


def _headline(text: "LexborNode") -> str:
    """Return the bold line that a message begins with."""
    first = text.child
    while first is not None and first.tag == "-text" and not (first.text_content or "").strip():
        first = first.next
    if first is None or first.tag not in ("strong", "b"):
        return ""
    return read_text(first) if first.next is not None and first.next.tag == "br" else ""


def _forwarded_from(message: "LexborNode") -> str:
    name = message.css_first(".forwarded .from_name")
    if name is None:
        return ""
    for details in name.css(".details"):
        details.decompose()
    return read_text(name)


def _date(message: "LexborNode") -> str:
    """Return the day and time in the title of the details: "05.03.2024 10:20:00 UTC+03:00"."""
    details = message.css_first(".date.details")
    title = details.attributes.get("title") if details is not None else None
    return _ZONE.sub("", title or "")
