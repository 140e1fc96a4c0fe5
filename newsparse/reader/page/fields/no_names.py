"""What stands where an author's name would and is none: accounts, buttons, labels, companies."""

import re
from collections.abc import Callable

from newsparse.languages.fold import fold
from newsparse.languages.language import words
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.bylines.names import is_one_word_name

_ACCOUNTS = words(
    """
    admin administrator webmaster user root author editor guest anonymous unknown undefined null
    none wordpressadmin siteadmin wordpress joomla drupal
    """
)
"""Names of accounts in publishing systems, under which nobody signs."""
_KEEPERS = words("admin administrator webmaster user")
"""What the accounts of those who keep a site end with: "NOC Admin", "Super User"."""
_COMPANY_FORMS = words("inc ltd llc gmbh corp plc limited corporation ag kg sarl oy ab")
"""What the names of companies end with: "Harbour Post Inc."."""
_HANDLE = re.compile(r"[a-z]+(?:[\d_-]+[a-z\d]*)+")
_REPORT = 2  # letters of 「報導」
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
    return key in _ACCOUNTS or key.rpartition(" ")[2] in _KEEPERS


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
    if key in known.no_names:
        return True
    if " " not in key and is_one_word_name(text):
        return key[-_REPORT:] in known.no_names  # 「台北報導」
    return not known.no_names.isdisjoint(_LETTERS.findall(key))


def role(text: str, known: Vocabulary) -> bool:
    """Return whether `text` says what somebody does, and not who: "Founder & Lead Reviewer"."""
    parts = _LETTERS.findall(fold(text))
    return bool(parts) and all(part in known.roles for part in parts)


def phrase(text: str, known: Vocabulary) -> bool:
    """Return whether words of a sentence stand behind a particle: «der Befreiung zum Vertrag»."""
    first, *others = _LETTERS.findall(text) or [""]
    joints = known.name_particles | known.conjunctions
    if not first.islower() or first not in joints or not any(map(str.istitle, others)):
        return False
    return any(other.islower() and fold(other) not in joints for other in others)


NO_NAMES: tuple[NoName, ...] = (account, company, label, button, role, phrase)
"""What every source of names is asked of what it found; no order, any of them says no."""
