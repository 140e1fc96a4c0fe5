"""What is a name of an author: what stands in its place and is none, and what is likely one."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import dropwhile, islice

from newsparse.languages.fold import fold
from newsparse.languages.language import words
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.bylines.name_words import is_one_word_name
from newsparse.reader.page.fields.evidence import Page

_ACCOUNTS = words(
    """
    admin administrator webmaster user root author editor guest anonymous unknown undefined null
    none no wordpressadmin siteadmin wordpress joomla drupal
    """
)
"""Words of the names of accounts in publishing systems, under which nobody signs: "No Author"."""
_KEEPERS = words("admin administrator webmaster user")
"""What the accounts of those who keep a site end with: "NOC Admin", "Super User"."""
_COMPANY_FORMS = words("inc ltd llc gmbh corp plc limited corporation ag kg sarl oy ab")
"""What the names of companies end with: "Harbour Post Inc."."""
_HANDLE = re.compile(r"[a-z]+(?:[\d_-]+[a-z\d]*)+")
_LICENCE = re.compile(r"cc[ -]?(?:by|0|zero)\b")
"""What the name of a licence begins with, written small: "CC BY-SA 4.0"."""
_REPORT = 2  # letters of 「報導」
_MOST_WORDS = 4  # of a name: "Mary Ann J. Roe"
_MOST_NAMES = 20  # that are looked for in all texts of a page: a bound
_TITLES = words("dr prof professor sir dame rev")
_LONGEST_INITIAL = 2  # characters: "J."
_LONGEST_PART = 30
"""Characters of one part of a name: Thai and Indian surnames have up to some 25."""
_LETTERS = re.compile(r"[^\W\d_]+")

NoName = Callable[[str, Vocabulary], bool]
"""Returns whether a text is of its kind of what is no name, by the words of a language."""


def is_name(text: str, *, language: str | None) -> bool:
    """Return whether `text`, found in the place of an author's name, can be one.

    >>> is_name("Jane Roe", language="en"), is_name("Posted on", language="en")
    (True, False)
    """
    return is_signature(text, language=language) and not is_handle(text)


def is_signature(text: str, *, language: str | None) -> bool:
    """Return whether `text` can be who signs, be it under the name of an account: "jroe_2"."""
    known = vocabulary(language)
    return not any(rule(text, known) for rule in NO_NAMES)


def is_handle(text: str) -> bool:
    """Return whether a text is the name of somebody's account: "jroe_2"."""
    return bool(_HANDLE.fullmatch(text))


def account(text: str, _known: Vocabulary) -> bool:
    """Return whether the account signs that every publishing system has: "admin", "NOC Admin"."""
    key = fold(text)
    return _ACCOUNTS.issuperset(key.split()) or key.rpartition(" ")[2] in _KEEPERS


def company(text: str, _known: Vocabulary) -> bool:
    """Return whether a company signs: "Harbour Post Inc."."""
    parts = fold(text).rstrip(".").rsplit(maxsplit=1)
    return len(parts) > 1 and parts[1] in _COMPANY_FORMS


def label(text: str, known: Vocabulary) -> bool:
    """Return whether `text` announces a date or a name and is none: "Stand:", "Posted on"."""
    key = " ".join(_LETTERS.findall(fold(text)))
    return key in known.labels or key in known.update_labels or key in known.contact_labels


def button(text: str, known: Vocabulary) -> bool:
    """Return whether `text` has a word of buttons, licences or notes: "Reply", "Fact Checked"."""
    key = fold(text)
    if key in known.no_names or _LICENCE.match(key):
        return True
    if " " not in key and is_one_word_name(text):
        return key[-_REPORT:] in known.no_names  # 「台北報導」
    return not known.no_names.isdisjoint(_LETTERS.findall(key))


def role(text: str, known: Vocabulary) -> bool:
    """Return whether `text` says what somebody does, and not who: "Founder & Lead Reviewer"."""
    parts = _LETTERS.findall(fold(text))
    return bool(parts) and all(part in known.roles for part in parts)


def phrase(text: str, known: Vocabulary) -> bool:
    """Return whether words of a sentence stand behind a particle: «der Befreiung zum Vertrag».

    Or several written small of which the first is no name: "slow recovery".
    """
    if text.islower() and " " in text:
        return fold(text).partition(" ")[0] not in known.given_names
    first, *others = _LETTERS.findall(text) or [""]
    joints = known.name_particles | known.conjunctions
    if not first.islower() or first not in joints or not any(map(str.istitle, others)):
        return False
    return any(other.islower() and fold(other) not in joints for other in others)


def sentence(text: str, _known: Vocabulary) -> bool:
    """Return whether `text` runs on as no name does, where a script sets no blanks: Thai, Khmer."""
    return any(len(part) > _LONGEST_PART for part in text.split())


NO_NAMES: tuple[NoName, ...] = (account, company, label, button, role, phrase, sentence)
"""What every source of names is asked of what it found; no order, any of them says no."""


def written_large(names: Iterable[str], page: Page) -> Iterator[str]:
    """Yield those of the full `names` whose words the page nowhere writes small.

    "Press Release" and "Austin Hardware" are made of words that it does. Nor whose first is a noun
    elsewhere: „Stadt Obertal“ where „die Stadt baut“.
    """
    small: set[str] | None = None
    for name in islice(names, _MOST_NAMES):
        small = _small_words(page) if small is None else small
        large = [word.lower() for word in name.split() if word[0].isupper()]
        is_large = len(large) > 1 and small.isdisjoint(large) and not _opens_with_noun(name, page)
        if is_large or (name.lower() == name.upper() and _is_rare(name, page)):
            yield name


def _is_rare(name: str, page: Page) -> bool:
    """Return whether no word of a name in a script without capitals stands in another text."""
    words = {*name.split()}
    others = (text for text in page.texts() if name not in text)
    return all(words.isdisjoint(other.split()) for other in others)


def _opens_with_noun(name: str, page: Page) -> bool:
    """Return whether the first word of a name stands in a sentence, the second not behind it."""
    first, second, *_ = map(re.escape, name.split())
    noun = re.compile(rf"(?<=[^\W\d_A-Z] ){first} (?!{second})")
    return any(noun.search(text) for text in page.texts())


def _small_words(page: Page) -> set[str]:
    words = (word for text in page.texts() for word in text.split())
    return {word.rstrip(".,") for word in words if word[0].islower()}


def is_paper(name: str, page: Page) -> bool:
    """Return whether a name ends as those of papers do: "Weirford Gazette"."""
    known = vocabulary(page.language)
    return fold(name.rpartition(" ")[2]) in known.paper_words | known.paper_endings


def is_given(name: str, page: Page) -> bool:
    """Return whether a name is of two to four words, and the first one that people are given.

    Degrees may stand before it, and initials inside: "Dr. Mary J. Roe".
    """
    parts = [*dropwhile(_is_title, name.split())]
    if not 1 < len(parts) <= _MOST_WORDS or not parts[-1].isalpha():
        return False
    known = vocabulary(page.language)
    if not known.place_words.isdisjoint(map(fold, parts)):
        return False  # "Flora The Venue"
    is_spelled = all(word.removesuffix(".").isalpha() for word in parts)
    return is_spelled and fold(parts[0]) in known.given_names


def _is_title(word: str) -> bool:
    """Return whether a word is "Dr." or "Prof.", and no initial; the British set no full stop."""
    return (word.endswith(".") and len(word) > _LONGEST_INITIAL) or fold(word) in _TITLES
