"""Whether a line that nothing labels is a headline, by its shape and what follows it."""

import re
from collections.abc import Sequence

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import plain_words
from newsparse.reader.bylines.labels import vocabulary

_LONGEST = 200  # characters: a longer line is a paragraph
_LONGEST_OF_TWO = 100  # characters: a longer line of two sentences is a paragraph
_LONGEST_SENTENCE = 120  # characters of a headline that is a whole sentence
_LONGEST_STOPPED_TWO = 70  # characters of one that is two sentences
_WIDEST_WRAPPED = 120  # characters: a longer line was not wrapped
_SENTENCE_BREAK = re.compile(r"(?<=[^\W\d_]{3})[.!?…]++[»”\"]?\s++[«“\"(]?[^\W\d_]")
_FULL_STOP = re.compile(r"[^.][.;,:][»”’\"]?$")
_LONG_WORD = re.compile(r"[^\W\d_][\w’'-]{3,}")
_NUMBERING = re.compile(
    r"\W{0,9}\d{1,4}[^\w%‰]{0,9}|[^\W\d_]{1,20}[^\S\n]?(?:№|#|N[or]\.)[^\S\n]?\d{1,4}"
    r"|[<=*\[#~–—-]{1,9}[^\S\n]?[^\W\d_]{1,20}[^\S\n]\d{1,4}[^\S\n]?[>=*\]#~–—-]{1,9}"
    r"|(?:[^\W\d_]{1,20}[^\S\n])?\d{1,4}[^\S\n](?P<joint>[^\W\d_]{1,4})[^\S\n]\d{1,4}"
    r"|(?P<kind>[^\W\d_]{4,20})[^\S\n]\d{1,4}"
)
"""«1», «Статья №17», "<<< Article 1 >>>", "Article 1 of 2"."""
_LONGEST_NUMBERING = 45  # characters that it may match
FILE_NAME = re.compile(
    r"[^\S\n]*+[=*#~<>-]{0,40}[^\S\n]*+(?:[^\W\d_]{2,10}:[^\S\n]*)?[\w./\\-]{1,120}"
    r"\.(?:txt|html?|md|docx?|rtf|pdf)[^\S\n]*+[=*#~<>-]{0,40}[^\S\n]*+"
)
"""The name of a file on a line of its own, between marks: "=== file: ferry.txt ==="."""
STEPS = ("/", ">", "»", "→", "›", "\\")
"""What leads on to the next step of a path."""
_STEP = re.compile(r"(?<!\s)\s++[/>»→›\\]\s+")
_SLUG = re.compile(r"[^\W\d_][\w-]{1,30}(?:/[^\W\d_][\w-]{1,30}){2,5}")
"""What an agency files a report under: „Gemeinderat/Bau/Stanmoor“."""
_MOST_STEPS = 5  # steps of a path to a section: "News / Region / Ports"
_STEP_WORDS = 3  # words of one step
_RUBRIC_WORDS = 2  # words of a section above a headline: «Городские новости»
_LONGEST_RUBRIC = 30  # characters of one
_OPENINGS = "–—-•*#>\t"


def looks_like_headline(line: str) -> bool:
    """Return whether `line` has a headline's shape: short, no full stop, no dash before it.

    Sentences inside are those of a headline, «Мост открыт. Что дальше?», where the line is short.
    A full stop at the end is forgiven where the words are capitalised as in English headlines.
    """
    line = line.strip()
    if not line or len(line) > _LONGEST or line[0] in _OPENINGS or line[0].islower():
        return False
    if not any(letter.isalpha() for letter in line) or is_numbering(line):
        return False
    if len(line) > _LONGEST_OF_TWO and _SENTENCE_BREAK.search(line):
        return False
    return not _FULL_STOP.search(line) or (line.endswith(".") and _is_capitalised(line))


def is_stopped_headline(text: str) -> bool:
    """Return whether a text is a short sentence with its full stop, as some headlines are.

    Two are shorter still: «Школу достроили. Звонок прозвучит в январе.»
    """
    longest = _LONGEST_STOPPED_TWO if ". " in text else _LONGEST_SENTENCE
    return len(text) <= longest and text.endswith(".") and looks_like_headline(text[:-1])


def opens_like_label(line: str, language: str | None) -> bool:
    """Return whether a line tells something behind a word and a colon: «Фото: как прошёл парад».

    What names somebody or a paper there is the value of a label: "Photos: Jane Roe for the Echo".
    """
    label, colon, value = line.partition(": ")
    if not colon or " " in label or " " not in value or not looks_like_headline(line):
        return False
    words = vocabulary(language)
    known = (words.date_labels, words.modified_labels, words.headline_labels)
    if any(fold(label) in one for one in known):
        return False  # "Posted: 5 March, by Jane Roe"
    if line.isupper():
        return words.given_names.isdisjoint(map(fold, value.split()))
    return plain_words(value, words) > 0


def is_numbering(line: str, language: str | None = None) -> bool:
    """Return whether a line only counts what is below it: «1», "Article 1 of 2", «Статья 12»."""
    line = line.strip()
    numbering = _NUMBERING.fullmatch(line) if len(line) <= _LONGEST_NUMBERING else None
    if numbering is None:
        return False
    if numbering["kind"]:
        return fold(numbering["kind"]) in vocabulary(language).headline_labels
    joint = numbering["joint"]
    return joint is None or joint in vocabulary(language).count_joints


def is_rubric(line: str) -> bool:
    """Return whether a line is the name of a section: a word or two in capitals, «ОБЩЕСТВО»."""
    words = line.strip().split()
    return (
        0 < len(words) <= _RUBRIC_WORDS
        and len(line) <= _LONGEST_RUBRIC
        and all(word.replace("-", "").isalpha() and word.isupper() for word in words)
    )


def is_file_name(line: str) -> bool:
    """Return whether a line names the file of what is below it: "==> bay/ferry.txt <=="."""
    return FILE_NAME.fullmatch(line) is not None


def is_breadcrumbs(line: str) -> bool:
    """Return whether a line is a path through a site, «Главная / Политика», or an agency's slug."""
    line = line.strip()
    if len(line) > _LONGEST:
        return False
    if _SLUG.fullmatch(line):
        return True
    if ":" in line or any(map(str.isdigit, line)):  # a day, a byline: "Text: Jane Roe / Agencies"
        return False
    steps = _STEP.split(line)
    return 1 < len(steps) <= _MOST_STEPS and all(
        step[:1].isupper() and len(step.split()) <= _STEP_WORDS for step in steps
    )


def leads_to_body(line: str, following: Sequence[str], *, adjacent: bool) -> bool:
    """Return whether `line` can head the text below it, of which `following` are the next lines.

    `adjacent` says that no blank line parts them: then `line` may just as well be the first of a
    paragraph wrapped at a width, which the next one continues.
    """
    if not following:
        return False
    after = following[0]
    if not adjacent:
        return True
    if after[0].islower():
        return False
    wrapped = all(len(one) < _WIDEST_WRAPPED for one in following)
    return not wrapped or len(after) > 1.5 * len(line)


def _is_capitalised(line: str) -> bool:
    words = _LONG_WORD.findall(line)
    capitalised = sum([word[0].isupper() for word in words])
    return len(words) >= 3 and capitalised >= 0.8 * len(words)
