"""The one way of untrusted text to a terminal: no control or bidi code gets through."""

_CONTROL_PICTURES = {code: 0x2400 + code for code in range(0x20)}
_SPACES = {ord(mark): " " for mark in "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"}
_REPLACED = dict.fromkeys(
    [*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xD800, 0xE000)],
    "\ufffd",
)
_DIRECTION_MARKS = dict.fromkeys([0x061C, 0x200E, 0x200F], "\u2060")

_DELETE_PICTURE = {0x7F: "\u2421"}
_VISIBLE = _CONTROL_PICTURES | _DELETE_PICTURE | _REPLACED | _DIRECTION_MARKS | _SPACES


def visible(text: str) -> str:
    """Return `text` fit for a terminal, of the same length, so that offsets into it hold.

    Line breaks and tabs become spaces, other control codes their pictures (ESC: ␛), and C1
    codes, bidi overrides, embeddings and isolates, and lone surrogates U+FFFD.
    """
    return text.translate(_VISIBLE)
