"""A header line without what only decorates it or parts its words: marks, brackets, leaders."""

import re

from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dump.header.field_labels import label_before
from newsparse.reader.dump.header.papers import MARKS

_NO_BREAK_BLANKS = "\u00a0\u202f"
_BEFORE_TIME = re.compile(
    r"(?<=\d)(?:[^\S\n]+(?://|[|/·•–—-])[^\S\n]+|(?<=\d{4})/|[^\S\n]{2,}|\t|[^\S\n]+[\U0001f550-\U0001f567⏰-⏳]\ufe0f?[^\S\n]*)"
    r"(?=\d\d?[:.]\d\d(?!\.?\d))|(?<=\d:\d\d)[^\S\n]+[|/][^\S\n]+(?=\d)"
)
"""What parts a time from its day: "11.11.2025 / 14:35", «14:35 | 5 мая 2024», a clock's picture."""
_MARKED_DAY = re.compile(r"[«“\"](?P<day>\d\d?)[»”\"](?=[^\S\n][^\W\d_]{3,8}[^\S\n]\d{4})")
_CLOCK = re.compile(r"\d[:.]\d\d")
_LEADERS = re.compile(r"(?<=\w)[^\S\n]?\.{4,}[^\S\n]?")
_WIDE_COLON = re.compile(r"^(?P<label>[^\W\d_][^:\n]{0,30}?)[^\S\n]{0,3}:[^\S\n]{2,}")
_GLUED = re.compile(r"(?<=\d)(?=[^\W\d_]{4,20}:)|(?<=[ ](?:19|20)\d\d)(?=\d\d?:\d\d)")
"""Where a label or a time stands right behind a number: „06.02.2024Aktualisiert:“."""
_PICTURES = re.compile(
    r"^(?:[\u2300-\u23ff\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\u200d]?[^\S\n]*)+"
)
"""Those before a line, in place of a label: «🕐 14 октября 2024», «✍️ Анна Ким»."""
_HEADING_MARK = re.compile(r"^(?:#{1,6}[^\S\n]+|(?:\\[a-z]{1,12}-?\d{0,5}[^\S\n]?){1,9})")
"""Markdown's, and what is left of RTF: "# Bridge opens", "\\f0\\fs24 Bridge opens"."""
_DECORATED = re.compile(
    r"(?:=|[/=*~+–—-]{2,})[^\S\n](?P<words>[^/=*~+]{4,200}?)[^\S\n](?:=|[/=*~+–—-]{2,})"
)
"""What is set between marks: "// 9 February 2021 //", "=== Bridge opens ==="."""
_LINK = re.compile(r"\[(?P<words>[^\[\]]{2,250})\]\((?P<url>https?://[^()\s]{4,300})\)")
_TAGGED = re.compile(r"<(?P<tag>b|strong|i|em|p|h[1-6]|title)>(?P<words>[^<>]+)</(?P=tag)>")
"""A line that HTML's tags stand round in a text: "<h1>Bridge opens</h1>"."""
_PAIR = re.compile(r'"(?P<key>\w{2,30})"[^\S\n]*:[^\S\n]*"(?P<value>[^\n]*)",?')
_BRACKETS = re.compile(r"(?:\((?=[^()]+\))|\[(?=[^\[\]\d]+\]))(?P<words>[^()\[\]]+)[)\]]")
"""Square ones with a number hold where a text is from: "[Vale Reporter, 9 Feb 2021]"."""
_EMPHASIS = re.compile(
    r"(?<![\w*])(?P<mark>[*_]{1,3})(?=\S)(?P<words>[^*_]+)(?<=\S)(?P=mark)(?!\w)"
)
_DIGIT = re.compile(r"\d")


def evened(line: str) -> str:
    """Return `line` without what parts a time from its day or a value from its label.

    "11.11.2025 / 14:35", «Автор ..... Вера Ким», and where nothing does: "06.02.2024Updated:".
    The day of an official date stands in marks: «11» ноября 2025 г.
    """
    line = _BEFORE_TIME.sub(" ", line) if _CLOCK.search(line) else line
    line = _MARKED_DAY.sub(r"\g<day>", line) if line[:1] in MARKS or " «" in line else line
    line = _LEADERS.sub(": ", line, count=1) if "...." in line else line
    line = line.replace(" :: ", " | ") if " :: " in line else line
    if ":" in line:
        wide = _WIDE_COLON.match(line)
        line = f"{wide['label']}: {line[wide.end() :]}" if wide else line
        line = _GLUED.sub(" ", line) if _DIGIT.search(line) else line
    return line


def without_marks(line: str) -> str:
    """Return `line` without the marks of Markdown or JSON, brackets or rulers.

    "# Bridge opens", "(*5 March*)", '"title": "Bridge opens",'.
    """
    line = line.strip()
    is_plain = line[:1].isalnum()
    line = line if is_plain else _HEADING_MARK.sub("", _PICTURES.sub("", line))
    line = _LINK.sub(r"\g<words> \g<url>", line) if "](" in line else line
    line = line if is_plain else _without_outer_marks(line)
    return _EMPHASIS.sub(r"\g<words>", line) if "*" in line or "_" in line else line


def _without_outer_marks(line: str) -> str:
    pair = _PAIR.fullmatch(line) if line[:1] == '"' else None
    if pair and label_before(f"{pair['key']}:", vocabulary(None).labels):  # no "Dune": "Epic"
        line = f"{pair['key']}: {pair['value']}"
    decorated = _DECORATED.fullmatch(line) or _TAGGED.fullmatch(line)
    line = decorated["words"] if decorated else line
    bracketed = _BRACKETS.fullmatch(line)
    return bracketed["words"] if bracketed else line


def with_plain_blanks(text: str) -> str:
    """Return `text` with a blank for each no-break one, which pages set inside names and days."""
    for blank in _NO_BREAK_BLANKS:
        text = text.replace(blank, " ")
    return text
