"""Chats as messengers export them: no articles, and read as such they would name wrong speakers."""

from newsparse.patterns import compiled_when_used

_MESSAGE = compiled_when_used(
    r"\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[^\S\n]\d{1,2}[:.]\d\d(?:[:.]\d\d)?"
    r"(?:[^\S\n]?[APap]\.?[Mm]\.?)?(?:\]|[^\S\n]-)[^\S\n]\S"
)
"""What a message of WhatsApp begins with: "12/03/2021, 14:31 - Jane Roe: ..."."""
_FIRST_LINES = 40
_FEWEST = 3  # messages: a note on the day and hour of each line may be an article's
_LONGEST_SENDER = 60  # characters


def is_chat(text: str) -> bool:
    """Return whether `text` is a chat of WhatsApp, where somebody soon writes more than once.

    What runs by the hour is none: "12.03.2021, 14:31 - Police: road closed".
    """
    if not text[:1].isdigit() and text[:1] not in "[\u200e":
        return False
    lines = [line for line in text.split("\n", _FIRST_LINES)[:_FIRST_LINES] if line.strip()]
    sent = [found for line in lines if (found := _MESSAGE.match(line))]
    opened = [found.string[found.end() - 1 :][:_LONGEST_SENDER].partition(": ") for found in sent]
    senders = [sender for sender, mark, _ in opened if mark]
    writes_again = len(set(senders)) < len(senders)
    return writes_again and len(sent) >= _FEWEST and _MESSAGE.match(lines[0]) is not None
