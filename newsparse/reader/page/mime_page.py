"""Pages that a browser saved as one file: MIME archives (.mht, .mhtml) of a page in parts."""

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from email.message import Message

_HEADERS = 4096
"""Bytes within which an archive says that it is one."""
_OPENINGS = (
    b"from:",
    b"mime-version:",
    b"content-type:",
    b"snapshot-content-location:",
    b"subject:",
)


class SavedPage(Struct, frozen=True):
    """The markup in such an archive, and the address it was saved from."""

    markup: bytes
    url: str | None


def saved_page(data: bytes) -> SavedPage | None:
    """Return the page in the archive `data`, None where that is none or holds no page."""
    start = data[:_HEADERS].lstrip().lower()
    if not start.startswith(_OPENINGS) or b"multipart/related" not in start:
        return None
    from email import message_from_bytes

    message = message_from_bytes(data)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    markup = page.get_payload(decode=True) if page else None
    if page is None or not isinstance(markup, bytes):
        return None
    address = message["Snapshot-Content-Location"] or page["Content-Location"]
    return SavedPage(_in_utf8(markup, page), str(address) if address else None)


def _in_utf8(markup: bytes, part: "Message") -> bytes:
    """Return `markup` in UTF-8 where the headers of its part name another encoding."""
    try:
        return markup.decode(part.get_content_charset() or "").encode()
    except (LookupError, UnicodeError):
        return markup
