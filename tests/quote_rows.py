"""Rows of marked text: one line is both what is read and what must come out.

    «{d Иван Петров|Паром пойдёт}», – сказал он. ¶ По словам {...

`{kind speaker|words}` marks a quote: d direct, p partial, i indirect; the speaker is `?` where it
must stay unknown. `{+|words}` is a further part of the quote before it. Quotes stand in one another
where they do so in the text. `¶` begins a new paragraph, and before
`¶¶` stands the headline. Behind the speaker a row may say more:
`{d Иван Петров; rule=tail; speaker_rule=name; cue=сказал; mention=он|words}`. A line with `#` is
the heading of the rows below it; a row without braces must give no quote at all. Below a heading
`# known failure: reason` stand rows that say what is right and does not come out yet.
"""

import re
from pathlib import Path

from newsparse.model import Block
from newsparse.segmenter.segment import segment

FOLDER = Path(__file__).with_name("quotes")
KINDS = {"d": "direct", "p": "partial", "i": "indirect"}
HEADLINE_MARK = " ¶¶ "
KNOWN_FAILURE = "known failure: "
_MARK = re.compile(r"\{(?:(?P<kind>[dpi]) (?P<speaker>[^|{}]*)|(?P<more>\+))\|")


def rows(name):
    """Yield the (heading, marked line) pairs of a file of rows."""
    heading = ""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif line.strip():
            yield heading, line


def held(name):
    """Return the marked lines of a file that must come out right."""
    return [line for heading, line in rows(name) if not heading.startswith(KNOWN_FAILURE)]


def headed(row):
    """Return the headline of a row, or None, and the marked line below it."""
    headline, _, line = row.rpartition(HEADLINE_MARK)
    return headline or None, line


def unmarked(line):
    """Return a marked line's paragraphs, and its quotes as (kind, speaker, parts)."""
    text, quotes, open_, at = "", [], [], 0
    while at < len(line):
        mark = _MARK.match(line, at)
        if mark:
            open_.append((mark, len(text)))
            if mark["kind"]:
                name = mark["speaker"].partition(";")[0]
                speaker = None if name == "?" else name
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


def plain(line):
    """Return a marked line without what it says of its quotes beside kind and speaker."""
    return _MARK.sub(lambda mark: mark[0].partition(";")[0].rstrip("|") + "|", line)


def details(line):
    """Return what a marked line says of each of its quotes beside kind and speaker."""
    told = [mark["speaker"].split(";")[1:] for mark in _MARK.finditer(line) if mark["kind"]]
    return [dict(pair.strip().split("=", 1) for pair in pairs) for pairs in told]


def wrong(row, language):
    """Return what is found in the text of a row and is not what it says, or None."""
    headline, line = headed(row)
    paragraphs, _ = unmarked(line)
    blocks = [Block(kind="paragraph", text=text) for text in paragraphs]
    quotes = segment(blocks, language=language, headline=headline, min_confidence=0).quotes
    found = marked(paragraphs, quotes)
    if found != plain(line):
        return found
    return next(
        (
            f"{name}={getattr(quote, name)}"
            for quote, told in zip(quotes, details(line), strict=True)
            for name, value in told.items()
            if getattr(quote, name) != value
        ),
        None,
    )
