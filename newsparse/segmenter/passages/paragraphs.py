"""Paragraphs out of blocks: hard-wrapped lines joined, headings and list items told apart.

Plain text says what its stretches are by its lines alone. A block, between blank lines, is a
paragraph, or a paragraph a line, or one wrapped at some width; the lengths of its lines tell which.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsparse.model import Block, Paragraph, ParagraphKind

Row = tuple[ParagraphKind | None, str]
"""A stretch of text and its kind, None where only the text can tell."""
_BULLET = re.compile(r"(?:[-*•‣▪·–]|\d{1,2}[.)])[^\S\n]+(?=\S)")
_SET_IN = re.compile(r"(?:[^\S\n]{2}|\t)[^\S\n]*(?=[^\s\-*•‣▪·])")
"""What a line begins with that begins a paragraph; items of lists are set in, too."""
_HASHES = re.compile(r"#{1,6}[^\S\n]+")
_BOLD_LABEL = re.compile(r"(?P<mark>\*{1,2}|_{1,2})(?P<label>[^*_\n]{1,60}:)(?P=mark)")
"""Who speaks, in the bold letters of Markdown: "**Una Brae:** Who pays?"."""
_CUT = re.compile(r"[^\W\d_]+[-\xad]$")
_SENTENCE_END = frozenset(".!?…:;,»”\"'’)")
_CLOSING = "“‘«"  # marks that close German speech: „Wir bleiben.“
_NARROWEST_WRAP = 30  # characters: shorter lines are verse, lists or captions
_PROSE = 60  # characters: lines of that width that all go on in small letters are no verse
_WRAP_SLACK = 12  # characters: how much shorter than the longest a full line may be
_HEADING_WORDS = 12  # words: a longer line is a sentence without its stop
_PARAGRAPH_WORDS = 12  # words: what stands below a heading is longer than a caption


def paragraphs_of(
    blocks: Sequence[Block], *, joints: frozenset[str] = frozenset()
) -> tuple[Paragraph, ...]:
    """Return the paragraphs that `blocks` hold, in order, none of them without a word.

    `joints` are the language's words such as "and", before which a hyphen at a line's end stays:
    „Ein- / und Ausgang“; and words that have one, or begin or end with it: "well-", «-нибудь».
    """
    rows = [row for block in blocks for row in _rows(block, joints)]
    return tuple(
        Paragraph(kind=kind or _kind(text, following), text=text)
        for (kind, text), following in pairwise([*rows, (None, "")])
    )


def _rows(block: Block, joints: frozenset[str]) -> Iterator[Row]:
    """Yield the stretches of a block with their kinds, None where only the text can tell."""
    if block.kind:
        rows: Iterator[Row] = iter([(block.kind, block.text.strip())])
    else:
        rows = _rows_of_lines(_lines(block.text, joints), joints)
    for kind, text in rows:
        bold = _BOLD_LABEL.match(text) if text[:1] in ("*", "_") else None
        if any(map(str.isalnum, text)):
            yield kind, bold["label"] + text[bold.end() :] if bold else text


def _lines(text: str, joints: frozenset[str]) -> list[str]:
    """Return a block's lines, without outer blanks; one whose first is set in is a paragraph."""
    if "\n  " not in text and "\n\t" not in text:  # most blocks, at a glance
        return [line.strip() for line in text.split("\n") if line.strip()]
    lines = [line.rstrip() for line in text.split("\n") if line.strip()]
    starts = [at for at, line in enumerate(lines) if at and _SET_IN.match(line)]
    are_over = all(lines[at - 1][-1] in _SENTENCE_END for at in starts)
    are_first = starts and are_over and len(starts) < len(lines) - 1
    bare = [line.strip() for line in lines]
    if not are_first:
        return bare
    cuts = pairwise((0, *starts, len(lines)))
    return [_unwrapped(bare[start:end], joints) for start, end in cuts]


def _rows_of_lines(lines: list[str], joints: frozenset[str]) -> Iterator[Row]:
    heading = _HASHES.match(lines[0]) if lines and lines[0][0] == "#" else None
    if heading:
        yield "heading", lines[0][heading.end() :]
        yield from _rows_of_lines(lines[1:], joints)
    elif _is_list(lines):
        yield from (("list_item", line) for line in lines)
    elif _is_wrapped(lines):
        yield None, _unwrapped(lines, joints)
    else:
        yield from ((None, line) for line in lines)


def _is_list(lines: list[str]) -> bool:
    """Return whether every line is an item; dialogue, whose dashes end sentences, is none."""
    if len(lines) < 2 or not all(_BULLET.match(line) for line in lines):
        return False
    return not all(line[0] in "-–" and line[-1] in ".!?…" for line in lines)


def _is_wrapped(lines: list[str]) -> bool:
    """Return whether the lines are one paragraph cut at a width.

    Then no line had room for the first word of the next, or each goes on in small letters.
    """
    if len(lines) < 2:
        return False
    pairs = list(pairwise(lines))
    if any(_is_hyphenated(line, after) for line, after in pairs):
        return True
    width = max(map(len, lines))
    if width < _NARROWEST_WRAP:
        return False
    is_full = all(
        len(line) + 1 + len(after.split(maxsplit=1)[0]) > width - _WRAP_SLACK
        for line, after in pairs
    )
    if is_full:
        return any(
            line.rstrip("*_")[-1:] not in _SENTENCE_END or after[0].islower()
            for line, after in pairs
        )
    return width >= _PROSE and all(
        line[-1].isalnum() and after[0].islower() for line, after in pairs
    )


def _unwrapped(lines: list[str], joints: frozenset[str]) -> str:
    """Join the lines; a hyphen that the wrapping put at a line's end goes, a soft one always."""
    pieces: list[str] = []
    for line, after in pairwise(lines):
        tail = after.split(maxsplit=1)[0].rstrip(".,;:!?")
        is_cut = _is_hyphenated(line, after) and tail not in joints
        head = _CUT.findall(line)[0].lower() if is_cut else ""
        is_kept = is_cut and not joints.isdisjoint((head, f"-{tail}", head + tail))  # «кто- / то»
        is_joint = line[-1] == "-" and line[-2:-1].isalpha() and after[0].isupper()  # «Санкт- / П…»
        is_gone = (is_cut and not is_kept) or line[-1] == "\u00ad"
        pieces.append(line[:-1] if is_gone else line + " " * (not is_joint and not is_kept))
    return "".join([*pieces, lines[-1]])


def _is_hyphenated(line: str, after: str) -> bool:
    """Return whether a hyphen at the end of `line` cuts a word that goes on in the one `after`."""
    return line[-1] in "-\u00ad" and line[-2:-1].islower() and after[0].islower()


def _kind(text: str, following: Row) -> ParagraphKind:
    """Return whether few words without a stop stand above a paragraph or a list."""
    is_over = text.rstrip(_CLOSING)[-1:] in _SENTENCE_END
    if is_over or text[0].islower() or "\t" in text:  # a row of a table
        return "paragraph"
    if len(text.split(maxsplit=_HEADING_WORDS)) > _HEADING_WORDS:
        return "paragraph"
    kind, after = following
    words_below = after.split(maxsplit=_PARAGRAPH_WORDS)
    has_text_below = kind == "list_item" or len(words_below) >= _PARAGRAPH_WORDS
    return "heading" if has_text_below else "paragraph"
