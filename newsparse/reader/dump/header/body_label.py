"""A label behind which the text begins: "Body", «Текст: Мэр открыл ...»."""

import re

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary
from newsparse.reader.dump.header.header_line import read_header_line
from newsparse.reader.dump.header.lines import Line

LONGEST_LABEL = 24
"""Characters in which a body's label ends."""
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:\n]{0,20})(?::[^\S\n]*|$)")


def labelled_body(line: Line, words: Vocabulary) -> int | None:
    """Return where the text starts on a line that labels it, None for other lines."""
    label = _LABEL.match(line.text)
    if label is None or fold(label["label"]) not in words.body_labels:
        return None
    return line.start + label.end() if read_header_line(line.text) is None else None
