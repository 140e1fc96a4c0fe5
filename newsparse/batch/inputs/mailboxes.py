"""Mailboxes: each message of an mbox file is an input of its own."""

import io
import re
from collections.abc import Iterator

from newsparse.batch.tasks import INSIDE, Input, Limits

_LONGEST_LINE = 1 << 20  # bytes: a longer line is read in pieces, so that none fills the memory
_SEPARATOR = re.compile(rb"From \S.{0,200}?\d\d?:\d\d(?::\d\d)?\b.{0,60}\d{4}")
_FIRST = re.compile(rb"From [^\n]+\r?\n[!-9;-~]{1,80}:")
_HEADED = re.compile(rb"(?:[!-9;-~]{1,80}:[^\n]*\n|[ \t][^\n]*\n)++\r?\n", re.DOTALL)
"""The headers of a letter down to the blank line below them."""
_ESCAPED = re.compile(rb">+From ")


def is_mailbox(head: bytes, _name: str) -> bool:
    """Return whether a stream that begins with `head` is a mailbox: a "From " line, headers."""
    return head.startswith(b"From ") and _FIRST.match(head) is not None


def mailbox_messages(stream: io.BufferedReader, path: str, limits: Limits) -> Iterator[Input]:
    """Yield the messages of a mailbox by their number: mail.mbox!/17."""
    number = 0
    lines: list[bytes] = []
    size = 0
    after_blank = True
    while line := stream.readline(_LONGEST_LINE):
        if after_blank and line.startswith(b"From ") and _opens(line, number):
            if number:
                yield _message(lines, size, f"{path}{INSIDE}{number}", limits)
            number, lines, size = number + 1, [], 0
            continue
        after_blank = not line.strip()
        size += len(line)
        if size <= limits.size:
            lines.append(line[1:] if _ESCAPED.match(line) else line)
    yield _message(lines, size, f"{path}{INSIDE}{number}", limits)


def _opens(line: bytes, number: int) -> bool:
    """Return whether a line separates messages: it has a time and a year; the first needs none."""
    return number == 0 or _SEPARATOR.match(line) is not None


def _message(lines: list[bytes], size: int, path: str, limits: Limits) -> Input:
    if size > limits.size:
        return Input(path=path, problem=limits.too_large)
    data = b"".join(lines)
    if not _HEADED.match(data):
        return Input(path=path, problem="it is cut short: a letter has headers, and a text below")
    return Input(path=path, data=data)
