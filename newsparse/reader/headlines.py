"""Whether a line that nothing labels is a headline, by its shape and what follows it."""

import re

_LONGEST = 200
_SENTENCE_BREAK = re.compile(r"[^\W\d_]{3,}[.!?…]+[»”\"]?\s+[«“\"(]?[^\W\d_]")
_FULL_STOP = re.compile(r"[^.][.;,:][»”’\"]?$")
_LONG_WORD = re.compile(r"[^\W\d_][\w’'-]{3,}")
_OPENINGS = "–—-•*#>\t"


def looks_like_headline(line: str) -> bool:
    """Tell whether `line` has a headline's shape: short, one sentence, no full stop, no dash.

    A full stop is forgiven where the words are capitalised as in English headlines.
    """
    line = line.strip()
    if not line or len(line) > _LONGEST or line[0] in _OPENINGS or line[0].islower():
        return False
    if not any(letter.isalpha() for letter in line) or _SENTENCE_BREAK.search(line):
        return False
    return not _FULL_STOP.search(line) or (line.endswith(".") and _is_capitalised(line))


def leads_to_body(line: str, following: str, *, adjacent: bool) -> bool:
    """Tell whether `following`, the next line with words, can be the body that `line` heads.

    `adjacent` says that no blank line parts them: then `line` may just as well be the first line
    of a paragraph wrapped at a width, which the next one continues.
    """
    if not following:
        return False
    if not adjacent:
        return True
    begins_anew = not following[0].islower()
    return begins_anew and (len(following) > 1.5 * len(line) or len(following) > _LONGEST)


def _is_capitalised(line: str) -> bool:
    words = _LONG_WORD.findall(line)
    capitalised = sum(word[0].isupper() for word in words)
    return len(words) >= 3 and capitalised >= 0.8 * len(words)
