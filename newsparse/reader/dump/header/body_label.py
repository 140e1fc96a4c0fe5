"""A label behind which the text begins: "Body", «Текст: Мэр открыл ...»."""

import re
from collections.abc import Sequence

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.header_line import read_header_line
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.lines import Line

LONGEST_LABEL = 24
"""Characters in which a body's label ends."""
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:\n]{0,20})(?::[^\S\n]*|$)")


def labelled_body(line: Line, above: Sequence[Line], words: Vocabulary) -> int | None:
    """Return where the text starts on a line that labels it, None for other lines.

    A headline may begin so where none of the lines `above` labels one: «Текст: как мы его читаем».
    """
    label = _LABEL.match(line.text)
    if label is None or fold(label["label"]) not in words.body_labels:
        return None
    if read_header_line(line.text) is not None:
        return None
    may_head = label.end() < len(line.text) and looks_like_headline(line.text)
    if may_head and not any(label_before(one.text, words.headline_labels) for one in above):
        return None
    return line.start + label.end()
