"""Lines of names below a headline: bylines that no label and no word tells to be ones."""

import re

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import plain_words
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import FoundDate, find_date
from newsparse.reader.dump.header.header_line import HeaderLine, without_marks
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.rules import Found

_LONGEST = 120  # characters: a longer line is a sentence
_MOST_NAMES = 4  # names: more in a row are a list of people
_LENGTHS = range(2, 5)
"""Words in such a name: a surname beside a given name, and what may stand between."""
_INITIAL = re.compile(r"[^\W\d_]\.(?:-?[^\W\d_]\.)*")
_SENTENCE = re.compile(r"[!?:…»”\"]|[^\W\d_]{3,}\.$")
_LOOKED_AT = 20_000
"""Characters of an article in which somebody it is about is named."""
_SHORTEST_STEM, _CASE_LETTERS = 3, 2  # letters of a surname in any case, and of an ending
_EDGES = " \t,;|()–—-."


def read_names_alone(line: str, language: str | None) -> HeaderLine | None:
    """Return the authors in «Вера Ким, собкор», and the date behind them: "Jane Roe, 5 May 2024".

    Each name has a given name that the language knows, or initials, or a role stands beside it.
    None where the line says more than that.
    """
    line = without_marks(line)
    if not line or len(line) > _LONGEST or not line[0].isupper():
        return None
    date = find_date(line, language=language)
    if date and line[date.end :].strip(_EDGES):
        return None
    signed = line[: date.start].rstrip(_EDGES) if date else line
    found = _names_in(signed, vocabulary(language), language)
    return HeaderLine((found, *_dated(date))) if found else None


def is_written_about(read: HeaderLine, line: Line, text: str) -> bool:
    """Return whether the article `text` speaks of who is named on its `line`.

    Then the line is the caption of a picture, and no byline. A surname is looked for without the
    letters that a case may change.
    """
    rest = text[:_LOOKED_AT].replace(line.text, "", 1)
    surnames = {name.split()[-1] for found in read.found for name in found.authors}
    return any(name[: max(_SHORTEST_STEM, len(name) - _CASE_LETTERS)] in rest for name in surnames)


def _dated(date: FoundDate | None) -> tuple[Found, ...]:
    return (Found(rule="behind_names", words=date.words, date=date),) if date else ()


def _names_in(line: str, words: Vocabulary, language: str | None) -> Found | None:
    label, _, value = line.partition(" ")
    if fold(label) in words.author_labels:  # "From Jane Roe"
        line = value
    if _SENTENCE.search(line) or plain_words(line, words):
        return None
    byline = split_names(line, language=language)
    names = byline.names
    if not 0 < len(names) <= _MOST_NAMES or not line.startswith(names[0]):
        return None
    if not all(len(name.split()) in _LENGTHS for name in names):
        return None
    signed = any(fold(word.strip(_EDGES)) in words.roles for word in byline.rest.split())
    if not signed and not all(_is_known(name, words) for name in names):
        return None
    return Found(rule="names_alone", words=line, authors=names, kept=byline.rest)


def _is_known(name: str, words: Vocabulary) -> bool:
    parts = name.split()
    return any(_INITIAL.fullmatch(part) or fold(part) in words.given_names for part in parts)
