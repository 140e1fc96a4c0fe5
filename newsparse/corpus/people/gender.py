"""Whether who is quoted is a woman or a man, where the text itself shows it; else nobody knows."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal

from newsparse.languages.detect import is_common
from newsparse.languages.language import GenderForms
from newsparse.languages.table import get_language
from newsparse.model import Article, Quote, Speaker

Gender = Literal["women", "men", "unknown"]
GENDERS: tuple[Gender, ...] = ("women", "men", "unknown")
_WORD = re.compile(r"[^\W\d_]+")
_SURE = 0.8
"""The share of what shows a gender from which it is said: a slip or two of a paper's are few."""
_FEWEST_LETTERS = 3
"""Before the ending of a verb or of a name: «дела» and «Ева» show nothing."""


def gender_evidence(article: Article) -> Iterator[tuple[str, Gender]]:
    """Yield each person who is quoted with a gender that something shows, as often as it does.

    It is shown by the pronoun that stands for the speaker, the title before the name, the verb that
    agrees with the subject, and forms of roles and names that only women, or men, have.
    """
    language = get_language(article.language)
    if language is None:
        return
    persons = {one.name: one for one in article.speakers if one.kind == "person"}
    for quote in article.quotes:
        person = persons.get(quote.speaker or "")
        if person is not None:
            if _shows(quote, person, language.women):
                yield person.name, "women"
            if _shows(quote, person, language.men):
                yield person.name, "men"


def gender_of(evidence: Iterable[Counter[Gender]]) -> Gender:
    """Return the gender that nearly all of `evidence` shows."""
    total = Counter[Gender]()
    for counts in evidence:
        total.update(counts)
    most = total.most_common(1)
    return most[0][0] if most and most[0][1] >= _SURE * total.total() else "unknown"


def _shows(quote: Quote, person: Speaker, forms: GenderForms) -> bool:
    return (
        _has_pronoun(quote, forms)
        or _has_title(quote, forms)
        or _agrees(quote.cue, forms)
        or _is_called(person, forms)
        or _is_named(person.name, forms)
    )


def _has_pronoun(quote: Quote, forms: GenderForms) -> bool:
    """«она», «по её словам»; "her lawyer" is somebody else."""
    mention = _words(quote.mention)
    alone = mention if len(mention) == 1 else []
    return not forms.pronouns.isdisjoint((*alone, *_words(quote.cue)))


def _has_title(quote: Quote, forms: GenderForms) -> bool:
    """Before the name: "Mrs Lee"."""
    return not forms.titles.isdisjoint(_words(quote.mention)[:1])


def _agrees(cue: str | None, forms: GenderForms) -> bool:
    """«сказала»."""
    return any(_ends(word, forms.cue_endings) for word in _words(cue)[:1])


def _is_called(person: Speaker, forms: GenderForms) -> bool:
    """As in "city councilwoman", "spokeswoman for it"; "aide to the congresswoman" is not."""
    for role in person.roles:
        words = _words(role)
        is_plain = not any(map(is_common, words))
        if any(word.endswith(forms.role_endings) for word in (words if is_plain else words[:1])):
            return True
    return False


def _is_named(name: str, forms: GenderForms) -> bool:
    """«Анна Ветрова», «Анна Петровна Цой»."""
    words = _words(name)
    between = (_ends(word, forms.patronymic_endings) for word in words[1:-1])
    return len(words) > 1 and (_ends(words[-1], forms.surname_endings) or any(between))


def _ends(word: str, endings: tuple[str, ...]) -> bool:
    return any(
        word.endswith(ending) and len(word) >= len(ending) + _FEWEST_LETTERS for ending in endings
    )


def _words(text: str | None) -> list[str]:
    return [word.lower() for word in _WORD.findall(text or "")]
