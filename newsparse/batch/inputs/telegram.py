"""Telegram's export as JSON: each message with a text is an input of its own."""

from collections.abc import Iterator
from typing import Any

from newsparse.batch.tasks import INSIDE, Input
from newsparse.reader.draft import Metadata

_BOLD = "bold"
_LONGEST_HEADLINE = 200  # characters: a longer line in bold is a lead

_Object = dict[str, Any]


def is_telegram(value: _Object) -> bool:
    """Return whether JSON is an export of Telegram: of one chat, or of all of them."""
    return bool(list(_chats(value)))


def telegram_messages(value: _Object, path: str) -> Iterator[Input]:
    """Yield the messages that have a text, each named by its number in the chat.

    Of several chats the number of the chat comes first: result.json!/2/17.
    """
    chats = list(_chats(value))
    for number, chat in enumerate(chats, 1):
        site = chat.get("name")
        place = f"{path}{INSIDE}{number}/" if len(chats) > 1 else f"{path}{INSIDE}"
        for message in filter(_is_posted, chat["messages"]):
            text = _text(message.get("text"))
            if text.strip():
                yield _input(message, text, site, f"{place}{message.get('id', '')}")


def _chats(value: _Object) -> Iterator[_Object]:
    """Yield the chats in `value`: itself, or those in its list."""
    listed = value.get("chats")
    chats = listed.get("list") if isinstance(listed, dict) else [value]
    for chat in chats if isinstance(chats, list) else ():
        messages = chat.get("messages") if isinstance(chat, dict) else None
        if isinstance(messages, list) and any(map(_is_posted, messages)):
            yield chat


def _is_posted(message: object) -> bool:
    """Return whether somebody posted it: a note of the service says that somebody joined."""
    return isinstance(message, dict) and message.get("type") == "message" and "text" in message


def _input(message: _Object, text: str, site: object, path: str) -> Input:
    forwarded, sender = message.get("forwarded_from"), message.get("from")
    date = message.get("date")
    return Input(
        path=path,
        text=text,
        format="text",
        metadata=Metadata(
            headline=_headline(message.get("text")),
            date=date if isinstance(date, str) else None,
            site=next((one for one in (forwarded, site, sender) if isinstance(one, str)), None),
            warnings=(f"The message is forwarded from {forwarded}.",) if forwarded else (),
        ),
    )


def _text(value: object) -> str:
    """Return the text of a message: a string, or a list of strings and entities."""
    if isinstance(value, str):
        return value
    pieces = value if isinstance(value, list) else ()
    return "".join(_piece(piece) for piece in pieces)


def _piece(piece: object) -> str:
    text = piece.get("text") if isinstance(piece, dict) else piece
    return text if isinstance(text, str) else ""


def _headline(value: object) -> str | None:
    """Return the bold line that a message begins with."""
    pieces = value if isinstance(value, list) else []
    if len(pieces) < 2 or not isinstance(pieces[0], dict) or pieces[0].get("type") != _BOLD:
        return None
    line, rest = _piece(pieces[0]), _piece(pieces[1])
    is_line = line.endswith("\n") or rest.startswith("\n")
    line = line.strip()
    return line if is_line and "\n" not in line and 0 < len(line) <= _LONGEST_HEADLINE else None
