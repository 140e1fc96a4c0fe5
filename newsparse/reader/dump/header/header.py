"""The header of a plain-text article: its lines, as far as they go, put together."""

from collections.abc import Iterable

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dump.header.below_deck import take_below_deck
from newsparse.reader.dump.header.block.block import Block, read_block
from newsparse.reader.dump.header.block.doubts import doubts
from newsparse.reader.dump.header.block.text_start import text_start
from newsparse.reader.dump.header.chronicle import without_first_event
from newsparse.reader.dump.header.fields import Fields, Header
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.front_matter import read_front_matter
from newsparse.reader.dump.header.header_line import HeaderLine, read_header_line
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.line_by_line import LineByLine
from newsparse.reader.dump.header.line_marks import with_plain_blanks
from newsparse.reader.dump.header.lines import header_lines
from newsparse.reader.dump.header.papers import is_paper_name, is_title_of_paper
from newsparse.reader.dump.header.relation import is_title

_CHRONICLE = "Days stand above what happened on each of them; the article is left without one."
_NAME_WORDS = 2  # words of a person's name that nothing else tells to be one


def read_header(text: str, *, language: str | None = None, given: Iterable[Found] = ()) -> Header:
    """Return the header that `text`, an article's, begins with; it may be empty.

    It is read as a block of short lines; line by line where no text is told below those, nothing in
    them may be the headline, or a field is known already, as those `given` are or front matter's.
    `language` is a language tag.
    """
    fields, text = Fields(), with_plain_blanks(text)
    for found in given:
        fields.take(HeaderLine((found,)))
    start = _take_front_matter(text, fields, language)
    lines = tuple(header_lines(text, start, language))
    above = text_start(lines, language)
    block = None if fields.won else read_block(lines, above, text, language=language)
    is_header = block is not None and block.has_field
    if block and is_header:
        for line in block.lines:
            fields.take(line)
        end = block.end
    else:
        end = LineByLine(lines, fields, text, language).take(start, above)
    end = take_below_deck(text, end, fields, language)
    fields.take_byline_of_headline(text, language)
    header = without_first_event(fields.header(end), text, language)
    unread = () if is_header else lines[:above]
    rival = _rival(block, header) if block else _unheaded(header, language)
    warnings = doubts(header, unread, text, rival=rival, language=language)
    site = fields.won.get("site")
    named = _doubtful_paper(site, language, is_signed=fields.is_signed) if site else ()
    told = (_CHRONICLE,) if header.is_chronicle else ()
    return replace(header, warnings=(*told, *warnings, *named))


def _doubtful_paper(above: Found, language: str | None, *, is_signed: bool) -> tuple[str, ...]:
    """Return a warning where what stands above may be a person or, in capitals, the headline."""
    words, several = above.words, len(above.words.split())
    is_named = is_paper_name(words, language) or is_title_of_paper(words, language)
    is_doubtful = above.rule == "paper_above" and is_title(words) and not is_named
    may_sign, may_head = several == _NAME_WORDS, words.isupper() and several > _NAME_WORDS
    if not is_doubtful or not (may_head or (may_sign and not is_signed)):
        return ()
    what = "be the headline" if may_head else "name the authors"
    return (f"“{words}” may {what}: it is taken for the paper's name.",)


def _rival(block: Block, header: Header) -> str | None:
    """Return what may be the headline as well, of a block or beside what was read of its lines."""
    if block.has_field:
        return block.rival
    headline = header.headline
    if headline and (header.date or headline in block.headline or block.headline in headline):
        return None
    return block.headline


def _unheaded(header: Header, language: str | None) -> str | None:
    """Return what may be the headline of a header that has a day and none: «Москва».

    Names behind a word may be of whom the article is about, too: «Мнение: Лев Толстой».
    """
    signed = header.authors_evidence
    if header.headline:
        return None
    if header.date:
        return next(filter(looks_like_headline, header.kept), None)
    words, kind = vocabulary(language), fold(signed.words.partition(":")[0]) if signed else ""
    return signed.words if signed and kind in words.kind_labels - words.roles else None


def _take_front_matter(text: str, fields: Fields, language: str | None) -> int:
    """Take the fields of front matter; return where it ends, 0 where there is none."""
    front = read_front_matter(text)
    if front is None:
        return 0
    read = [(entry, read_header_line(entry.line, language=language)) for entry in front.entries]
    if not any(line for _, line in read):
        return 0
    for entry, line in read:
        if line:
            fields.take(line)
        else:
            fields.kept.append(entry.raw)
    return front.end
