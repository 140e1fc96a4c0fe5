"""Texts put together from files in different encodings: each line is read in the one it is in."""

from collections import Counter
from collections.abc import Iterator

from newsparse.counted import counted
from newsparse.reader.encoding.alphabets import guess_encoding

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_SAMPLE = 100  # lines by which the encoding that most are in is told
_SURE = 6
"""Letters beyond ASCII in a line that is UTF-8 by no accident: a word or two of windows-1251 may
be, but most programs that add a header to old files write UTF-8. German lines have fewer: as many
letters as there are broken lines are no accident either."""


def decode_by_lines(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """Return the text of UTF-8 in which some lines are in a legacy encoding, with warnings.

    None where the lines are not sure to be UTF-8, or none is in another encoding as a whole: single
    broken bytes are nothing else than that.
    """
    lines = data.split(b"\n")
    texts = [_as_utf8(line) for line in lines]
    broken = [number for number, text in enumerate(texts) if text is None]
    sound = [_beyond_ascii(text) for text in texts if text]
    is_sure = max(sound, default=0) >= _SURE or sum(sound) >= max(_SURE, len(broken))
    if not broken or not is_sure:
        return None
    mended: Counter[str] = Counter()
    common = guess_encoding(b"\n".join(lines[number] for number in broken[:_SAMPLE]))
    for number in broken:
        encoding = _other_encoding(lines[number], common)
        texts[number] = lines[number].decode(encoding or "utf-8", "replace")
        mended.update([encoding] if encoding else ())
    if not mended:
        return None
    return "\n".join(text or "" for text in texts), tuple(_warnings(mended))


def _warnings(mended: Counter[str]) -> Iterator[str]:
    """Yield a warning for each encoding that lines stood in."""
    for encoding, count in sorted(mended.items()):
        lines = counted(count, "line")
        yield f"{lines} of this UTF-8 text stood in {encoding}; each was read as what it is."


def _beyond_ascii(text: str) -> int:
    return 0 if text.isascii() else sum(letter > "\x7f" for letter in text)


def _as_utf8(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _other_encoding(line: bytes, common: str | None) -> str | None:
    """Return the legacy encoding of a line, None where it is UTF-8 with a few broken bytes.

    It is the `common` one of all such lines unless its letters speak clearly against that.
    """
    text = line.decode("utf-8", "replace")
    broken = text.count(_REPLACEMENT)
    letters = sum(letter > "\x7f" for letter in text) - broken
    return guess_encoding(line, expected=common) or common if broken > letters else None
