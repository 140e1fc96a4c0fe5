"""A message of mail: subject, date and sender as fields, and the text or HTML that it brings."""

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from newsparse.errors import ReadError
from newsparse.reader.draft import Told
from newsparse.reader.encoding.decode import decode_page, decode_text

if TYPE_CHECKING:
    from email.message import Message

_HEADERS = 65_536  # bytes in which the headers of a message end
_HEADER = re.compile(rb"(?P<name>[!-9;-~]{1,80}):")
_OF_MAIL = frozenset(
    (b"mime-version", b"message-id", b"received", b"return-path", b"delivered-to", b"content-type")
)
"""Headers that nothing else than mail has."""
_OF_LETTERS = frozenset((b"from", b"date", b"subject"))
"""Those that dumps have, too: all of them, the sender with an address, make it mail."""
_ENCODED_WORDS = re.compile(r"(?<=\?=)\s+(?==\?)")
_SENDING_MACHINES = frozenset(
    """
    alerts alert news newsletter newsletters noreply no-reply donotreply info press mail mailer
    digest updates update hello notifications notification rss support subscribe list daily
    """.split()  # noqa: SIM905 - one a line would be a page
)
"""Mailboxes that no person writes from."""
_LITTLE = 200
"""Characters of plain text that only say where the article is: "View this in your browser"."""
_FLOWED = re.compile(r"(?<=\S) \n(?=\S)")


class Letter(Struct, frozen=True, kw_only=True):
    """What a message brings: the text or the markup of its article, and what its header says."""

    content: str
    is_markup: bool
    encoding: str | None
    told: Told


def is_message(data: bytes) -> bool:
    """Return whether bytes are a message of mail by their header."""
    head = data[:_HEADERS].replace(b"\r\n", b"\n").lstrip(b"\n\xef\xbb\xbf")
    lines = head.partition(b"\n\n")[0].split(b"\n")
    if not _HEADER.match(lines[0]):
        return False
    if b"snapshot-content-location" in head.lower() or b"<saved by" in head.lower():
        return False  # a page that a browser saved
    names = {found["name"].lower() for line in lines if (found := _HEADER.match(line))}
    if names & _OF_MAIL:
        return len(names & (_OF_MAIL | _OF_LETTERS)) > 1
    return names >= _OF_LETTERS and any(b"@" in line for line in lines)


def read_message(data: bytes) -> Letter:
    """Return what the message `data` brings. Raises ReadError where it has no text."""
    from email import message_from_bytes

    try:
        message = message_from_bytes(data)
        plain, markup, attached = _parts(message)
    except RecursionError as error:
        raise ReadError("its parts are nested too deep") from error
    told = _told(message, attached)
    if plain is not None and (markup is None or len(plain[0].strip()) >= _LITTLE):
        text, encoding = plain
        return Letter(content=_plain(text), is_markup=False, encoding=encoding, told=told)
    if markup is not None:
        return Letter(content=markup[0], is_markup=True, encoding=markup[1], told=told)
    raise ReadError("the message has no text" + (f", but {_listed(attached)}" if attached else ""))


_Text = tuple[str, str | None]


def _parts(message: "Message") -> tuple[_Text | None, _Text | None, list[str]]:
    """Return the plain text and the markup of `message`, and the names of what is attached."""
    plain = markup = None
    attached: list[str] = []
    for part in message.walk():
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        if part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
            attached.append(_decoded(part.get_filename()) or kind)
        elif kind == "text/html":
            markup = markup or _text(part, is_page=True)
        elif plain is None:
            plain = _text(part, is_page=False)
    return plain, markup, attached


def _text(part: "Message", *, is_page: bool) -> _Text | None:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        return None
    charset = part.get_content_charset()
    try:
        return payload.decode(charset or "ascii"), charset
    except (LookupError, UnicodeDecodeError):  # what it declares is wrong, or nothing
        decoded = decode_page(payload) if is_page else decode_text(payload)
        return decoded.text, decoded.encoding


def _plain(text: str) -> str:
    """Return `text` with lines that flow put together."""
    text = text.replace("\r\n", "\n")
    flowing = len(_FLOWED.findall(text))
    return _FLOWED.sub(" ", text) if flowing > 2 else text


def _told(message: "Message", attached: list[str]) -> Told:
    from email.utils import parseaddr

    name, address = parseaddr(_decoded(message["From"]))
    name = " ".join(name.split())
    by_machine = (
        message["List-Unsubscribe"] is not None
        or message["List-Id"] is not None
        or address.partition("@")[0].lower() in _SENDING_MACHINES
    )
    return Told(
        headline=_decoded(message["Subject"]) or None,
        date=_decoded(message["Date"]) or None,
        authors=(name,) if name and not by_machine else (),
        site=name or None if by_machine else None,
        warnings=(f"What is attached is not read: {_listed(attached)}.",) if attached else (),
    )


def _listed(attached: list[str]) -> str:
    shown = ", ".join(attached[:5])
    return shown + (", …" if len(attached) > 5 else "")


def _decoded(value: object) -> str:
    """Return a header in plain text, on one line, its encoded words read."""
    from email.header import decode_header

    words = _ENCODED_WORDS.sub("", str(value or ""))
    try:
        pieces = decode_header(words)
    except Exception:  # whatever the library makes of a broken one
        return " ".join(words.split())
    return " ".join("".join(_word(piece, charset) for piece, charset in pieces).split())


def _word(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    try:
        return piece.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return decode_text(piece).text if piece.strip() else ""
