"""Front matter: the keys and values between two --- (YAML) or +++ (TOML) lines atop an article."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from newsparse.patterns import compiled_when_used


class Entry(Struct, frozen=True):
    """A key of front matter: the line "key: value" it comes to, and the lines as they stand."""

    line: str
    raw: str


class FrontMatter(Struct, frozen=True):
    """The entries of an article's front matter, and where in its text the rest begins."""

    entries: tuple[Entry, ...]
    end: int


_LONGEST = 20_000  # characters: what is not closed by then is a ruler and no front matter
FENCE = compiled_when_used(r"\s*(?P<fence>---|\+\+\+)[^\S\n]*\n")
_KEY = compiled_when_used(r"(?P<key>[^\W\d_][\w .-]{0,40}?)[^\S\n]*[:=](?:[^\S\n]+|$)(?P<value>.*)")
_NAME = compiled_when_used(r"(?:name|имя)[^\S\n]*[:=][^\S\n]*")
_LINKED = compiled_when_used(r"\[\[(?:[^\[\]|]{1,80}\|)?(?P<name>[^\[\]|]{1,80})\]\]")
"""A link between notes: "[[people/roe|Jane Roe]]"."""
_FOLDED = frozenset(("|", ">", "|-", ">-", "|+", ">+", ""))


def read_front_matter(text: str) -> FrontMatter | None:
    """Return the front matter that `text` begins with, or None where it begins with none."""
    start = FENCE.match(text)
    if start is None:
        return None
    end = text.find(f"\n{start['fence']}", start.end() - 1, start.end() + _LONGEST)
    if end < 0:
        return None
    lines = text[start.end() : end + 1].splitlines()
    after = text.find("\n", end + 1)
    return FrontMatter(tuple(_entries(lines)), len(text) if after < 0 else after + 1)


def _entries(lines: Sequence[str]) -> Iterator[Entry]:
    """Yield each key with the lines below it that are indented or list items."""
    group: list[str] = []
    for line in lines:
        if group and not line.startswith((" ", "\t", "- ")):
            yield _entry(group)
            group = []
        group.append(line)
    if group:
        yield _entry(group)


def _entry(lines: Sequence[str]) -> Entry:
    raw = "\n".join(lines)
    if "[[" in raw:
        lines = _LINKED.sub(r"\g<name>", raw).split("\n")
    found = _KEY.match(lines[0])
    if found is None:
        return Entry(raw, raw)
    inline = "" if found["value"].strip() in _FOLDED else found["value"]
    is_list = inline.startswith("[") or any(line.lstrip().startswith("- ") for line in lines[1:])
    values = [*_inline_values(inline), *(_value(line) for line in lines[1:])]
    joined = (", " if is_list else " ").join(value for value in values if value)
    return Entry(f"{found['key']}: {joined}", raw)


def _inline_values(inline: str) -> list[str]:
    """Split `["Jane Roe", "John Doe"]` where it is a list."""
    inline = inline.strip()
    if inline.startswith("[") and inline.endswith("]"):
        return [_value(item) for item in inline[1:-1].split(",")]
    return [_value(inline)]


def _value(text: str) -> str:
    """Return the words of a value: without its dash, its quotes, and the key of a name."""
    text = text.strip().removeprefix("- ").strip()
    text = _NAME.sub("", text, count=1) if _NAME.match(text) else text
    quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    return text[1:-1] if quoted else text
