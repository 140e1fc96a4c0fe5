"""Elements that React sends as data: `["$", "p", null, {"children": ["Boats ", [...]]}]`."""

from collections.abc import Iterator

from newsparse.reader.page.json_ld import Json

_PARAGRAPHS = frozenset(("p", "li", "blockquote", "h1", "h2", "h3", "h4"))
_MARK = "$"
"""What an element begins with, and a text that is none, but the place of something: "$L5".

A text that begins so itself has it twice: "$$5 million".
"""
_PARTS = 4
"""Mark, tag, key and properties."""


def sent_paragraphs(state: Json) -> Iterator[tuple[str, str]]:
    """Yield the tag and the text of each paragraph and heading in `state`, however deep."""
    pending = [state]
    while pending:
        value = pending.pop()
        if _is_paragraph(value):
            text = "".join(_texts(value[3]))
            if text:
                yield value[1], text
        else:
            pending.extend(one for one in reversed(_inside(value)) if isinstance(one, dict | list))


def _is_paragraph(value: Json) -> bool:
    if not isinstance(value, list) or len(value) < _PARTS or value[0] != _MARK:
        return False
    tag, properties = value[1], value[3]
    return isinstance(tag, str) and tag in _PARAGRAPHS and isinstance(properties, dict)


def _texts(properties: dict[str, Json]) -> Iterator[str]:
    """Yield the texts among the children of an element, in order."""
    pending = [properties.get("children")]
    while pending:
        value = pending.pop()
        if isinstance(value, str):
            text = value.removeprefix(_MARK)
            if text.startswith(_MARK) or text == value:
                yield text
        elif isinstance(value, list):
            children = value[3:4] if value[:1] == [_MARK] else value
            pending.extend(reversed(children))
        elif isinstance(value, dict):
            pending.append(value.get("children"))


def _inside(value: Json) -> list[Json]:
    return list(value.values()) if isinstance(value, dict) else value
