"""Bylines: the lines that say who wrote an article, told from sentences that begin alike."""

import re
from collections.abc import Sequence
from itertools import islice

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import (
    Vocabulary,
    label_openings,
    longest_by_first,
    opening_of,
    openings,
    vocabulary,
)
from newsparse.reader.bylines.name_words import is_one_word_name, is_plain
from newsparse.reader.bylines.names import Byline, split_names

_LABELLED = compiled_when_used(
    r"\s*(?P<label>[^\W\d_][^:：|\n\t]{0,40}?)[^\S\n]*"
    r"(?:[:：=＝]|\t|(?<=\s)[–—-](?=\s))[^\S\n]*(?P<value>\S[^\n]*)"
)
_QUOTED = r"""(?:'[^'\n]*'|"[^"\n]*")"""
_LISTED = compiled_when_used(rf"[\[(]{_QUOTED}(?:, ?{_QUOTED})*,?[\])]")
_ENTRY = compiled_when_used(_QUOTED)
_WORD = compiled_when_used(r"\S+")
_LABEL_JOINTS = compiled_when_used(r"(?:(?<!\s)\s++)?[,/&+・、]\s*|\s+")
_SENTENCE_END = compiled_when_used(r"[!?…]|(?P<last>(?<!\w)\w++)\.\s*$")
_BEFORE_CREDIT = compiled_when_used(r"(?:(?<!\s)\s++)?(?:[;,|/]|\.(?=\s)|(?<=\s)[–—-](?=\s))\s*")
_FEWEST_SAYING = 3
"""Words of a label that is a sentence with its names: "This is a guest post by Jane Roe."."""
_LIST_JOINT = compiled_when_used(r"(?P<mark>[;,.]?)\s+")
_FEWEST_BEHIND = {";": 1, ",": 2, ".": 2, "": 3}
"""Words of a phrase behind which names go on, by the mark before it: "; by Tom Cray"."""
_AT_TIME = re.compile(r"(?<=\s)\d\d?[:.h]\d\d(?!\d)")
_LONGEST_LEAD = 5  # letters of a word before a time of day: "um", "a las", "kl."
_LONGEST_LABEL = 60  # characters in which the words stand that begin a byline: "reported by"
_LONGEST = 300
"""Characters; what is longer is no byline, and is not looked at any further."""
_FEWEST_BLANKS = 4  # of a byline that tells its origin: "By Jane Roe with agencies"
_MOST_SMALL = 8  # words of a byline in small letters
_MOST_WORDS = 3  # words of a name that nobody knows
_LONGEST_TRADE = 3  # words of what somebody is that no list knows
LONGEST_ROLE = 5
"""Words that tell somebody's role: «редактор отдела культуры и спорта»."""
EDGES = " \t,;|()–—-."
"""What stands around the words of a byline."""
_MOST_PLAIN = 6
"""How many words of a sentence a labelled byline may hold before it is one."""


def read_byline(line: str, *, language: str | None = None) -> Byline | None:
    """Return the byline that `line` is by its label, or None where it is none or names nobody.

    A label is followed by a colon, a tab or a dash («Текст: Вера Ким»), or by nothing but names,
    roles and places ("By Jane Roe in Oslo"): "By the time the vote came" is no byline. `language`
    is a language tag, which adds its words to the English and Russian ones.
    """
    if len(line) > _LONGEST or opening_of(line) not in label_openings(language):
        return None
    words = vocabulary(language)
    byline = _byline(line, words, language)
    if byline is None and line.count(" ") >= _FEWEST_BLANKS:
        line, origin = parted_origin(line, words)
        byline = _byline(line, words, language) if origin else None
        return byline and Byline(byline.names, f"{byline.rest} {origin}".strip())
    return byline


def _byline(line: str, words: Vocabulary, language: str | None) -> Byline | None:
    if line.islower() and len(line.split()) <= _MOST_SMALL:
        return _in_small_letters(line, words, language)
    labelled = _LABELLED.match(line)
    if labelled and is_author_label(labelled["label"], language=language):
        value = _LISTED.sub(_unlisted, labelled["value"])
        value = _after_byline_word(value, words) or value  # "BY By Jane Roe"
        byline = split_names(value, language=language)
        byline = byline if byline.names else _behind_trade(value, language)
        return byline if byline.names and plain_words(value, words) <= _MOST_PLAIN else None
    if labelled and fold(labelled["label"]) in words.kind_labels:
        return _names_alone(labelled["value"], words, language)
    return _bare_byline(line, language)


def _in_small_letters(line: str, words: Vocabulary, language: str | None) -> Byline | None:
    """Read "by jane roe": each name is full, and begins with a given name that is known."""
    small = words.conjunctions | words.name_particles
    titled = " ".join(one if one in small else one.title() for one in line.split(" "))
    byline = None if titled.islower() else _byline(titled, words, language)
    names = [name.lower() for name in byline.names] if byline and not byline.rest else []
    is_known = all(" " in name and fold(name.split()[0]) in words.given_names for name in names)
    return Byline(tuple(names), "") if names and is_known else None


def _unlisted(value: re.Match[str]) -> str:
    """Return the names of a list as a program prints one: "['Jane Roe', 'Tom Cray']"."""
    return ", ".join(name[1:-1] for name in _ENTRY.findall(value[0]))


def _behind_trade(value: str, language: str | None) -> Byline:
    """Read «Автор: доцент кафедры Вера Ким»: small words before a full name say who that is."""
    several = value.split()
    trade = next((n for n, word in enumerate(several) if not word.islower()), 0)
    name = " ".join(several[trade:])
    if not 0 < trade <= _LONGEST_TRADE:
        return Byline((), value)
    byline = split_names(name, language=language)
    is_whole = not byline.rest and all(" " in one for one in byline.names)
    return Byline(byline.names if is_whole else (), " ".join(several[:trade]))


def _names_alone(value: str, words: Vocabulary, language: str | None) -> Byline | None:
    """Read «Interview: Анна Ким»; behind such a label a headline may stand as well."""
    byline = split_names(value, language=language)
    is_whole = not byline.rest and all(" " in name for name in byline.names)
    return byline if byline.names and is_whole and not plain_words(value, words) else None


def is_author_label(label: str, *, language: str | None) -> bool:
    """Return whether `label` says that authors follow: «Текст», "By", «Текст и фото»."""
    words = vocabulary(language)
    key = fold(label)
    if key in words.author_labels or key in words.credit_labels:
        return key in words.author_labels
    parts = [part for part in _LABEL_JOINTS.split(key) if part not in words.conjunctions]
    is_known = words.byline_labels.issuperset(parts)
    return is_known and not words.author_labels.isdisjoint(parts)


def without_label(text: str, *, language: str | None = None) -> str:
    """Return `text` without the label or word of bylines that opens it: "By Agencies".

    >>> without_label("Posted by: Agencies"), without_label("By")
    ('Agencies', '')
    """
    words = vocabulary(language)
    labelled = _LABELLED.match(text)
    if labelled and is_author_label(labelled["label"], language=language):
        return labelled["value"]
    value = _after_byline_word(text, words)
    return text if value is None else value.strip(" :")


def is_credit(line: str, *, language: str | None = None) -> bool:
    """Return whether `line` credits who made a picture: «Фото: Анна Ким», "Photo by Jane Roe"."""
    words = vocabulary(language)
    start = line[:80]
    if opening_of(start) not in openings(words.credit_labels):
        return False
    labelled = _LABELLED.match(start)
    if labelled and fold(labelled["label"]) in words.credit_labels:
        return True
    first, stop, _ = start.partition(". ")  # „Fot. Anna Kowal“
    if stop and fold(first) in words.credit_labels:
        return True
    opening = _two_words(start)
    return " " in opening and opening in words.credit_labels


def _two_words(text: str) -> str:
    """Return the key of the first two words of `text`, or of as many as it has."""
    return fold(" ".join(text.split(maxsplit=2)[:2]).rstrip("."))


def _bare_byline(line: str, language: str | None) -> Byline | None:
    """Read "By Jane Roe in Oslo": a word of bylines, then names and what goes with names."""
    words = vocabulary(language)
    value = _after_byline_word(line, words)
    if value is None:
        return None
    is_sentence = _ends_sentence(before_credit(value, words), words)
    if is_sentence and len(line.removesuffix(value).split()) < _FEWEST_SAYING:
        return None
    value = as_one_list(value, words)
    before = before_credit(value, words)
    before = without_roles(before, words) if "," in before else before
    timed = _AT_TIME.search(before)
    if plain_words(_before_time(before, timed.start()) if timed else before, words):
        return None
    byline = split_names(value, language=language)
    if value.isupper() and _is_headline(byline.names, words):
        return None
    is_full = any(" " in name or is_one_word_name(name) for name in byline.names)
    is_full = is_full and not any(_is_in_a_case(name, words) for name in byline.names)
    return byline if is_full and not (is_sentence and byline.rest.strip(".")) else None


def _is_in_a_case(name: str, words: Vocabulary) -> bool:
    """Return whether a name begins with a known one in another case: «Текст Артура Каримова»."""
    written = name.partition(" ")[0]
    first = fold(written)
    if first in words.given_names or written[-1:].lower() not in words.case_letters:
        return False
    letters = fold(words.case_letters)
    return any(first[:-1] + ending in words.given_names for ending in ("", *letters))


def _is_headline(names: Sequence[str], words: Vocabulary) -> bool:
    """Return whether what stands in capitals is none of names: "FROM LORNE TO THE MOON"."""
    first = (name.split() for name in names)
    return any(len(one) > _MOST_WORDS and fold(one[0]) not in words.given_names for one in first)


def as_one_list(value: str, words: Vocabulary) -> str:
    """Return names behind several such words as one list: "Jane Roe; reporting by Tom Cray".

    Fewer words need a mark before them: "Jane Roe with additional reporting by Tom Cray".
    """
    if not _has_first_of(words.byline_words, value):
        return value
    for joint in _LIST_JOINT.finditer(value):
        rest = value[joint.end() :]
        behind = _after_byline_word(rest, words)
        count = len(rest.removesuffix(behind).split()) if behind else 0
        if behind and count >= _FEWEST_BEHIND[joint["mark"]]:
            return f"{value[: joint.start()]}, {as_one_list(behind.strip(), words)}"
    return value


def parted_origin(line: str, words: Vocabulary) -> tuple[str, str]:
    """Cut off on whose reports an article stands: "By Jane Roe | with agency reports"."""
    if not _has_first_of(words.origin_phrases, line):
        return line, ""
    longest = longest_by_first(words.origin_phrases)
    several = [(word.start(), fold(word[0].lstrip("("))) for word in _WORD.finditer(line)]
    for number, (start, key) in enumerate(several):
        for length in range(2, 1 + longest.get(key, 0)):
            told = " ".join([one for _, one in several[number : number + length]])
            if number and told in words.origin_phrases:
                return line[:start].rstrip(EDGES), line[start:].strip(EDGES)
    return line, ""


def _has_first_of(phrases: frozenset[str], line: str) -> bool:
    """Return whether a word of `line` begins one of a vocabulary's phrases, at a glance."""
    return not longest_by_first(phrases).keys().isdisjoint(fold(line).replace("(", " ").split())


def before_credit(value: str, words: Vocabulary) -> str:
    """Return what stands before a picture's credit: "Jane Roe; photos by Tom Farrand"."""
    for joint in _BEFORE_CREDIT.finditer(value):
        behind = value[joint.end() :]
        label, _, name = behind.partition(" ")
        label = label.rstrip(":")
        is_named = name[:1].isupper() and fold(label) in words.credit_labels  # «фото МЧС»
        if is_named or _two_words(behind) in words.credit_labels:
            return value[: joint.start()]
    return value


def _before_time(value: str, start: int) -> str:
    """Return what leads up to the time at `start`: "Anna Kern um 18:22", "Ana Ríos a las 9.05"."""
    leads = value[:start].split()
    while leads and leads[-1].islower() and len(leads[-1]) <= _LONGEST_LEAD:
        leads.pop()
    return " ".join(leads)


def _after_byline_word(line: str, words: Vocabulary) -> str | None:
    first = _WORD.search(line)
    most = longest_by_first(words.byline_words).get(fold(first[0]), 0) if first else 0
    found = list(islice(_WORD.finditer(line, 0, _LONGEST_LABEL), most))
    for length in range(len(found), 0, -1):
        if fold(" ".join(word[0] for word in found[:length])) in words.byline_words:
            return line[found[length - 1].end() :]
    return None


def without_roles(line: str, words: Vocabulary) -> str:
    """Return `line` without what tells a role: «Вера Ким, редактор отдела экономики»."""
    first, *others = line.split(",")
    if len(others) == 1 and _is_trade(others[0]) and fold(first.split()[0]) in words.given_names:
        return first
    return ",".join((first, *[part for part in others if not _is_role(part, words)]))


def _is_trade(part: str) -> bool:
    """Return whether small words behind a known name say what its bearer is: «студент журфака»."""
    several = part.split()
    return 0 < len(several) <= _LONGEST_TRADE and all(
        word.islower() and word.replace("-", "").removesuffix(".").isalpha() for word in several
    )


def _is_role(part: str, words: Vocabulary) -> bool:
    several = part.split()
    is_short = len(several) <= LONGEST_ROLE
    return is_short and not words.roles.isdisjoint([fold(word.strip(EDGES)) for word in several])


def plain_words(value: str, words: Vocabulary) -> int:
    """Return how many words of `value` are those of a sentence, and of no byline."""
    return sum([is_plain(word.rstrip(",;"), words) for word in _WORD.findall(value)])


def _ends_sentence(value: str, words: Vocabulary) -> bool:
    end = _SENTENCE_END.search(value)
    last = end and fold(end["last"] or "..")
    return last is not None and len(last) > 1 and last not in words.name_suffixes
