"""Texts put together from files in different encodings: each line is read in the one it is in."""

from collections import Counter

from newsparse.reader.encoding.alphabets import guess_encoding

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def decode_by_lines(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """Return the text of UTF-8 in which some lines are in a legacy encoding, with warnings.

    None where most lines are none of UTF-8, or no line is in another encoding as a whole: single
    broken bytes are nothing else than that.
    """
    lines = data.split(b"\n")
    told = [_sound(line) for line in lines]
    broken = [number for number, text in enumerate(told) if text is None]
    sound = sum(1 for text in told if text and not text.isascii())
    if not broken or sound < len(broken):
        return None
    mended: Counter[str] = Counter()
    for number in broken:
        encoding = _other_encoding(lines[number])
        told[number] = lines[number].decode(encoding or "utf-8", "replace")
        mended.update([encoding] if encoding else ())
    if not mended:
        return None
    text = "\n".join(line or "" for line in told)
    warnings = (
        f"{count} {'line' if count == 1 else 'lines'} of this UTF-8 text stood in {encoding}; "
        "each was read as what it is."
        for encoding, count in sorted(mended.items())
    )
    return text, tuple(warnings)


def _sound(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _other_encoding(line: bytes) -> str | None:
    """Return the legacy encoding of a line, None where it is UTF-8 with a few broken bytes."""
    text = line.decode("utf-8", "replace")
    broken = text.count(_REPLACEMENT)
    letters = sum(letter > "\x7f" for letter in text) - broken
    return guess_encoding(line) if broken > letters else None
