"""The forms of English verbs of saying: which form is of which verb, in which tense."""

from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct

from newsparse.languages.en_forms import SIBILANTS, VOWELS
from newsparse.languages.en_grammar import EnglishWords

VerbTense = Literal["base", "present", "past", "participle", "ing"]


class VerbForm(Struct, frozen=True, gc=False):
    """A verb in one of its forms: "says" is "say" in the present."""

    lemma: str
    tense: VerbTense


def forms_of(words: EnglishWords) -> Iterator[tuple[str, VerbForm]]:
    """Yield every form of every cue with what it is."""
    irregular = {row.split()[0]: tuple(row.split()[1:]) for row in words.grammar.irregular_verbs}
    cues = words.cues | words.naming_cues | words.stance_cues
    for lemma in sorted({cue.split()[0] for cue in cues}):
        yield from _inflected(lemma, irregular, words.grammar.doubling_verbs)


def _inflected(
    lemma: str, irregular: Mapping[str, tuple[str, ...]], doubling: frozenset[str]
) -> Iterator[tuple[str, VerbForm]]:
    stem = lemma + lemma[-1] if lemma in doubling else lemma
    past, participle = irregular.get(lemma, (past_of(stem), past_of(stem)))
    yield lemma, VerbForm(lemma, "base")
    yield present_of(lemma), VerbForm(lemma, "present")
    if lemma.endswith("l") and not lemma.endswith("ll"):  # "labelled", as in Britain
        yield past_of(lemma + "l"), VerbForm(lemma, "past")
        yield ing_of(lemma + "l"), VerbForm(lemma, "ing")
    yield participle, VerbForm(lemma, "participle")
    yield past, VerbForm(lemma, "past")
    yield ing_of(stem), VerbForm(lemma, "ing")


def present_of(lemma: str) -> str:
    """Return the third person: "say" → "says", "stress" → "stresses", "cry" → "cries"."""
    if lemma.endswith(SIBILANTS):
        return lemma + "es"
    return lemma[:-1] + "ies" if _ends_in_y(lemma) else lemma + "s"


def past_of(lemma: str) -> str:
    """Return the regular past tense: "argue" → "argued", "deny" → "denied"."""
    if lemma.endswith("e"):
        return lemma + "d"
    return lemma[:-1] + "ied" if _ends_in_y(lemma) else lemma + "ed"


def ing_of(lemma: str) -> str:
    """Return the form in -ing: "argue" → "arguing", "agree" → "agreeing"."""
    is_silent = lemma.endswith("e") and not lemma.endswith(("ee", "oe"))
    return (lemma[:-1] if is_silent else lemma) + "ing"


def _ends_in_y(lemma: str) -> bool:
    return lemma.endswith("y") and lemma[-2:-1] not in VOWELS
