"""A message of mail: subject, date and sender as fields, and the text or HTML that it brings."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from newsparse.errors import ReadError
from newsparse.patterns import compiled_when_used
from newsparse.reader.draft import Metadata
from newsparse.reader.encoding.charsets import encoding_named
from newsparse.reader.encoding.decode import decode_page, decode_text

if TYPE_CHECKING:
    from email.message import Message

    from newsparse.reader.mail.inner_letters import Parted

_HEADERS = 65_536  # bytes in which the headers of a message end
_HEADER = compiled_when_used(rb"(?P<name>[!-9;-~]{1,80}):")
_OF_MAIL = frozenset(
    (b"mime-version", b"message-id", b"received", b"return-path", b"delivered-to", b"content-type")
)
"""Headers that nothing else than mail has."""
_OF_LETTERS = frozenset((b"from", b"date", b"subject"))
"""Those that dumps have, too: all of them, the sender with an address, make it mail."""
_ITSELF = frozenset(("ascii", "us-ascii", "utf-16", "utf-16le", "utf-16be", "unicode"))
"""Encodings that are what they are called, and nothing else where that does not fit."""
_ENCODED_WORDS = compiled_when_used(r"(?<=\?=)\s+(?==\?)")
_GLANCE, _FEWEST_LABELS, _LONGEST_LABEL = 1000, 3, 22  # characters, lines, characters
_RULES = ("--", "__")
_LITTLE = 200
"""Characters of plain text that only say where the article is: "View this in your browser"."""
_GARBLED = "The letter is damaged: part of it is no sound base64, and its text may be garbled."
_ENDS = compiled_when_used(r"(?:(?<!\s)\s++)?<(?:br|p|div|tr|li)\b[^<>]*>\s*", re.IGNORECASE)
_TAGS = compiled_when_used(r"<[^<>]*>")
_MESSAGE, _DIGEST = "message/rfc822", "multipart/digest"
_LIST_TAG = compiled_when_used(r"\[(?P<name>[^\[\]]{2,40})\]\s*")
_FLOWED = compiled_when_used(r"(?<=\S)(?<!\n--) \n(?=\S)")


class Letter(Struct, frozen=True, kw_only=True):
    """What a message brings: the text or the markup of its article, and what its header says."""

    content: str
    is_markup: bool
    encoding: str | None
    metadata: Metadata
    own: tuple[str, ...] = ()
    """Lines of other letters beside it, and of the digest that it is in."""


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


def may_be_letter(text: str) -> bool:
    """Return at a glance whether `text` may begin with a letter's header: lines with labels.

    A line may lead in what is forwarded: "---------- Forwarded message ---------".
    """
    lines = list(filter(str.strip, text[:_GLANCE].split("\n")))
    is_led = lines and (lines[0].startswith(_RULES) or lines[0].endswith(":"))
    lines = lines[1 if is_led else 0 :][:_FEWEST_LABELS]
    return len(lines) == _FEWEST_LABELS and all(
        0 < one.find(":") <= _LONGEST_LABEL for one in lines
    )


def read_message(data: bytes) -> list[Letter]:
    """Return what the message `data` brings: one letter, or those of a digest.

    Raises ReadError where it has no text.
    """
    from email import message_from_bytes

    try:
        message = message_from_bytes(data)
        return [one for each in _of_digest(message) or [message] for one in _letters(each)]
    except RecursionError as error:
        raise ReadError("its parts are nested too deep") from error


def _of_digest(message: "Message") -> "list[Message]":
    """Return the messages that a list sends together in one, none of any other message."""
    digests = (part for part in message.walk() if part.get_content_type() == _DIGEST)
    parts = next((part.get_payload() for part in digests), [])
    enclosed = [one.get_payload() for one in parts if not isinstance(one, str)]
    return [one[0] for one in enclosed if isinstance(one, list) and not isinstance(one[0], str)]


def _letters(message: "Message") -> list[Letter]:
    plain, markup, attached = _parts(message)
    metadata = _metadata(message, attached)
    if _is_garbled(message):
        metadata = replace(metadata, warnings=(*metadata.warnings, _GARBLED))
    if plain is not None and (markup is None or len(plain[0].strip()) >= _LITTLE):
        from newsparse.reader.mail.inner_letters import parted_letters

        text, encoding = plain
        letters = parted_letters(_plain(text), metadata, subject=_subject_of(message))
        return letters_of(letters, encoding)
    if markup is not None:
        doubts = (*metadata.warnings, *_doubts(markup[0]))
        metadata = replace(metadata, warnings=doubts)
        return [Letter(content=markup[0], is_markup=True, encoding=markup[1], metadata=metadata)]
    raise ReadError("the message has no text" + (f", but {_listed(attached)}" if attached else ""))


def _doubts(markup: str) -> tuple[str, ...]:
    """Return the warning of another letter in markup, in which it is not told apart."""
    from html import unescape

    from newsparse.reader.mail.inner_letters import HOLDS_LETTER, inner_letters

    text = "\n".join(map(str.strip, unescape(_TAGS.sub("", _ENDS.sub("\n", markup))).split("\n")))
    return (HOLDS_LETTER,) if next(inner_letters(text), None) else ()


def letters_of(parted: "list[Parted]", encoding: str | None) -> list[Letter]:
    """Return the Letters of what a text was parted into."""
    told = [one for one in parted if one.text.strip()] or parted[:1]
    return [
        Letter(
            content=one.text,
            is_markup=False,
            encoding=encoding,
            metadata=one.metadata,
            own=one.own,
        )
        for one in told
    ]


_Text = tuple[str, str | None]


def _parts(message: "Message") -> tuple[_Text | None, _Text | None, list[str]]:
    """Return the plain text and the markup of `message`, and the names of what is attached."""
    plain = markup = None
    attached: list[str] = []
    for part in _own_parts(message):
        kind = part.get_content_type()
        if kind == _MESSAGE:
            attached.append(_subject(part) or kind)
        elif part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
            attached.append(_decoded(part.get_filename()) or kind)
        elif kind == "text/html":
            markup = markup or _text(part, is_page=True)
        elif plain is None:
            plain = _text(part, is_page=False)
    return plain, markup, attached


def _is_garbled(message: "Message") -> bool:
    """Return whether a part that was read is no sound base64, which shows by reading it alone."""
    defects = (defect for part in message.walk() for defect in part.defects)
    return any("Base64" in type(defect).__name__ for defect in defects)


def _own_parts(message: "Message") -> "Iterator[Message]":
    """Yield the parts of `message` that are none of a message attached to it, and that whole."""
    stack: list[Message] = [message]
    while stack:
        part = stack.pop()
        inner = part.get_payload() if part.is_multipart() else None
        is_enclosed = part.get_content_type() == _MESSAGE and part is not message
        if isinstance(inner, list) and not is_enclosed:
            stack += [one for one in reversed(inner) if not isinstance(one, str)]
        else:
            yield part


def _subject(part: "Message") -> str:
    """Return the subject of the message that a part encloses."""
    enclosed = part.get_payload()
    inner = enclosed[0] if isinstance(enclosed, list) and enclosed else None
    if inner is None or isinstance(inner, str):
        return ""
    return _subject_of(inner)


def _text(part: "Message", *, is_page: bool) -> _Text | None:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        return None
    charset = part.get_content_charset()
    named = encoding_named(charset or "") if charset not in _ITSELF else None
    try:  # who declares ISO 8859-1 has the marks of Windows, too: =93Bridge opens=94
        return payload.decode(named or charset or "ascii"), charset
    except (LookupError, ValueError):  # what it declares is wrong, or nothing
        decoded = decode_page(payload) if is_page else decode_text(payload)
        return decoded.text, decoded.encoding


def _plain(text: str) -> str:
    """Return `text` with lines that flow put together."""
    text = text.replace("\r\n", "\n")
    flowing = len(_FLOWED.findall(text))
    return _FLOWED.sub(" ", text) if flowing > 2 else text


def _metadata(message: "Message", attached: list[str]) -> Metadata:
    from newsparse.reader.mail.inner_letters import bare_subject, sent_by

    listed = message["List-Unsubscribe"] or message["List-Id"]
    by_machine = listed is not None and message["List-Post"] is None  # where people answer
    sender = sent_by(_decoded(_header(message, "From")), by_machine=by_machine)
    headline = bare_subject(_subject_of(message))
    tag = _LIST_TAG.match(headline)
    if tag and tag["name"].lower() in str(message["List-Id"]).lower():  # "[bay-press] Bridge opens"
        headline = bare_subject(headline[tag.end() :])
    if sender.site:  # "Bay Courier: Bridge opens", from the Bay Courier
        headline = headline.removeprefix(f"{sender.site}: ")
    return replace(
        sender,
        headline=headline or None,
        date=_decoded(_header(message, "Date")) or None,
        warnings=(f"What is attached is not read: {_listed(attached)}.",) if attached else (),
    )


def _subject_of(message: "Message") -> str:
    return _decoded(_header(message, "Subject"))


def _header(message: "Message", name: str) -> str:
    """Return a header as it stands, letters put right that it has in no encoding, "" for none."""
    raw = (value for key, value in message.raw_items() if key.lower() == name.lower())
    value = str(next(raw, ""))
    octets = value.encode("utf-8", "surrogateescape")
    return value if value.isascii() else decode_text(octets).text


def _listed(attached: list[str]) -> str:
    shown = ", ".join(attached[:5])
    return shown + (", …" if len(attached) > 5 else "")


def _decoded(value: object) -> str:
    """Return a header in plain text, on one line, its encoded words read."""
    from email.header import decode_header

    joined = _ENCODED_WORDS.sub("", str(value or ""))
    try:
        pieces = decode_header(joined)
    except Exception:  # whatever the library makes of a broken one
        return " ".join(joined.split())
    return " ".join("".join(_word(piece, charset) for piece, charset in pieces).split())


def _word(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    try:
        return piece.decode(charset or "utf-8")
    except (LookupError, ValueError):
        return decode_text(piece).text if piece.strip() else ""
