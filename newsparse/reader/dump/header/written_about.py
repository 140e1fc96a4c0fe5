"""Whether an article is about whom a line names, which is a caption then and no byline."""

import re

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import EDGES, LONGEST_ROLE
from newsparse.reader.bylines.labels import opening_of, openings, vocabulary
from newsparse.reader.dump.counters import is_counter
from newsparse.reader.dump.header.header_line import HeaderLine
from newsparse.reader.dump.header.line_marks import evened, without_marks
from newsparse.reader.page_words import page_words

_LONGEST_LINE = 120  # characters of a line that names who made a picture: a longer one tells
_MOST_WORDS = 4  # words of a name: as many in capitals may be a headline
_LABEL = re.compile(r"[\s*_–—-]*(?P<label>[^\W\d_][^:.\n]{1,40}?)[*_]*[:.][*_]*\s(?P<words>.+)")
"""Who speaks before a turn of an interview: "Jane Roe: ...", "**JR:** ...", «Ким. ...»."""
_LONGEST_CAPTION = 200  # characters
_LOOKED_AT = 20_000
"""Characters of an article in which somebody it is about is named."""
_SHORTEST_STEM, _LONGEST_ENDING = 3, 2  # letters of a surname that a case leaves, and changes


def is_written_about(read: HeaderLine, line: str, text: str, *, language: str | None) -> bool:
    """Return whether the article `text` speaks of who is named on its `line`.

    Then the line is the caption of a picture, and no byline. A surname is looked for without the
    letters that a case may change; a line that says which reporter somebody is speaks of nobody.
    """
    names = tuple(name for found in read.found for name in found.authors)
    surnames = {word for name in names for word in _surnames(name)}
    stems = [_stem(name, vocabulary(language).case_letters) for name in surnames]
    rest = text[:_LOOKED_AT]
    if line not in rest:  # of two lines, or its day has lost its marks: «Вера Ким, «11» мая 2025»
        rest = "\n".join(evened(one) for one in rest.split("\n") if one.strip() not in line)
    rest = rest.replace(line, "", 1)
    foot = text.rstrip().rpartition("\n")[2].strip()
    lines = [one for one in rest.split("\n") if any(map(one.__contains__, stems))]
    uncredited = [_without_credit(one, language) for one in lines]
    told = [one for one in uncredited if any(map(one.__contains__, stems))]
    others = (one for one in told if one.strip() not in names and without_marks(one) != line)
    labels = openings(vocabulary(language).credit_labels)  # «Фото Веры Ким.», "Photo: Jane Roe"
    others = (one for one in others if len(one) > _LONGEST_LINE or opening_of(one) not in labels)
    is_about = any(not _presents(one, names, foot, language) for one in others)
    return is_about and not any(_asks(name, text) for name in names)


def _asks(name: str, text: str) -> bool:
    """Return whether the turns of an interview that somebody's label begins are questions.

    "Jane Roe: Who pays?", "JR: And when?": she made the interview, which may name her elsewhere.
    """
    several = name.split()
    labels = (name, several[-1], "".join(word[0] for word in several))
    turns = (_LABEL.match(line) for line in text[:_LOOKED_AT].split("\n"))
    said = [turn["words"] for turn in turns if turn and turn["label"] in labels]
    return sum("?" in words for words in said) * 2 > len(said)


def _surnames(name: str) -> list[str]:
    """Return the surname of a name; words in capitals that go on behind it are of a headline.

    «СЕРГЕЙ ДУБОВ ПОХВАЛИЛ МОЛОДЫХ» is about Дубов.
    """
    several = (name.title() if name.isupper() else name).split()
    return several[1:] if name.isupper() and len(several) == _MOST_WORDS else several[-1:]


def _without_credit(line: str, language: str | None) -> str:
    """Return a caption without who made its picture: „Vor dem Kiosk. – Foto: Wenke“."""
    head, colon, _ = line.rpartition(":") if len(line) <= _LONGEST_CAPTION else ("", "", "")
    label = head.split()[-1].lstrip("([–-") if head.strip() else ""
    return head if colon and fold(label) in vocabulary(language).credit_labels else line


def _stem(name: str, case_letters: str) -> str:
    """Return a surname without what a case may change: «Громов» of «Громова» and «Громовой»."""
    start = max(_SHORTEST_STEM, len(name) - _LONGEST_ENDING)
    return name[:start] + name[start:].rstrip(case_letters)


def _presents(line: str, names: tuple[str, ...], foot: str, language: str | None) -> bool:
    """Return whether a line presents an author: "Jane Roe is a reporter at the Bay Courier".

    A role says so, and a byline's counter, "Jane Roe 2 minutes read"; on the last line, `foot`, an
    address as well, or what people do who write: "JANE ROE writes on moss.", as somebody lives in
    Lorne whom the text is about.
    """
    name = next((name for name in names if line[: len(name)].title() == name.title()), None)
    behind = line[len(name) :].strip() if name else ""
    if is_counter(behind, page_words(language)):
        return True
    rest = behind.split()
    is_last, told = line.strip() == foot, vocabulary(language).roles
    told = told | page_words(language).biography_words if is_last else told
    is_told = any(fold(word.strip(EDGES)) in told for word in rest[:LONGEST_ROLE])
    return is_told or (is_last and any("@" in word for word in rest))
