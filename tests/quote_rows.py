"""Rows of marked text: one line is both what is read and what must come out.

    «{d Иван Петров|Паром пойдёт}», – сказал он. ¶ По словам {...

`{kind speaker|words}` marks a quote: d direct, p partial, i indirect; the speaker is `?` where it
must stay unknown. `{+|words}` is a further part of the quote before it. Quotes stand
in one another where they do so in the text. `¶` begins a new paragraph. A line with `#` is the
heading of the rows below it; a row without braces must give no quote at all.
"""

import re
from pathlib import Path

FOLDER = Path(__file__).with_name("quotes")
KINDS = {"d": "direct", "p": "partial", "i": "indirect"}
_MARK = re.compile(r"\{(?:(?P<kind>[dpi]) (?P<speaker>[^|{}]*)|(?P<more>\+))\|")


def rows(name):
    """Yield the (heading, marked line) pairs of a file of rows."""
    heading = ""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif line.strip():
            yield heading, line


def unmarked(line):
    """Return a marked line's paragraphs, and its quotes as (kind, speaker, parts)."""
    text, quotes, open_, at = "", [], [], 0
    while at < len(line):
        mark = _MARK.match(line, at)
        if mark:
            open_.append((mark, len(text)))
            if mark["kind"]:
                speaker = None if mark["speaker"] == "?" else mark["speaker"]
                quotes.append((KINDS[mark["kind"]], speaker, []))
                open_[-1] = (quotes[-1], len(text))
            at = mark.end()
        elif line[at] == "}":
            quote, start = open_.pop()
            if isinstance(quote, re.Match):
                around = [q for q, _ in open_]
                quote = next(q for q in reversed(quotes) if q not in around)
            quote[2].append(text[start:])
            at += 1
        else:
            text += line[at]
            at += 1
    return text.split(" ¶ "), quotes


def marked(paragraphs, quotes):
    """Return the marked line of what was found: the opposite of `unmarked`."""
    events = []
    for order, quote in enumerate(quotes):
        label = f"{quote.kind[0]} {quote.speaker or '?'}"
        for number, part in enumerate(quote.parts):
            size = part.end - part.start
            opening = "{" + (label if number == 0 else "+") + "|"
            events.append((part.paragraph, part.start, 1, -size, order, opening))
            events.append((part.paragraph, part.end, 0, size, -order, "}"))
    lines = []
    for index, text in enumerate(paragraphs):
        here = sorted(event for event in events if event[0] == index)
        line, at = "", 0
        for _, offset, *_, sign in here:
            line += text[at:offset] + sign
            at = offset
        lines.append(line + text[at:])
    return " ¶ ".join(lines)
