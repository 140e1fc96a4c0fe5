"""Texts put together from files in different encodings: each line is read in the one it is in."""

from collections import Counter
from collections.abc import Iterator

from newsparse.reader.encoding.alphabets import guess_encoding

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def decode_by_lines(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """Return the text of UTF-8 in which some lines are in a legacy encoding, with warnings.

    None where most lines are none of UTF-8, or no line is in another encoding as a whole: single
    broken bytes are nothing else than that.
    """
    lines = data.split(b"\n")
    texts = [_as_utf8(line) for line in lines]
    broken = [number for number, text in enumerate(texts) if text is None]
    if not broken or _beyond_ascii(texts) < len(broken):
        return None
    mended: Counter[str] = Counter()
    for number in broken:
        encoding = _other_encoding(lines[number])
        texts[number] = lines[number].decode(encoding or "utf-8", "replace")
        mended.update([encoding] if encoding else ())
    if not mended:
        return None
    return "\n".join(text or "" for text in texts), tuple(_warnings(mended))


def _warnings(mended: Counter[str]) -> Iterator[str]:
    """Yield a warning for each encoding that lines stood in."""
    for encoding, count in sorted(mended.items()):
        lines = "1 line" if count == 1 else f"{count} lines"
        yield f"{lines} of this UTF-8 text stood in {encoding}; each was read as what it is."


def _beyond_ascii(texts: list[str | None]) -> int:
    """Count the lines that are UTF-8 and more than ASCII."""
    return sum(1 for text in texts if text and not text.isascii())


def _as_utf8(line: bytes) -> str | None:
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
