"""Russian names: what all forms of one share, and the form in which it is told."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from newsparse.languages.ru_names import (
    CASES_OF,
    DECLINED_SURNAMES,
    IN_PATRONYMICS,
    MASCULINE_ENDINGS,
    OBLIQUE_ENDINGS,
    PATRONYMIC_ENDINGS,
)
from newsparse.segmenter.people.person import NameGrammar, Occurrence, Person
from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.russian.person_names.name_forms import key_letters, name_key
from newsparse.segmenter.russian.phrases.nominative import nominative_name
from newsparse.segmenter.russian.phrases.phrases import PhraseReader
from newsparse.segmenter.russian.words.words import Grammar


class DeclinedNames(NameGrammar):
    """The names of one article, which stand in any case."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar

    def learn(self, readers: Sequence[PhraseReader]) -> None:
        """Learn which surnames an article gives with a first name, and which it declines.

        So «Токаев» alone is known for a name whatever the dictionary says.
        """
        grammar = self._grammar
        forms: dict[str, set[str]] = {}
        bearers: dict[str, set[str]] = {"m": set(), "f": set(), "": set()}
        for reader in readers:
            for name in reader.names():
                if len(name.words) > 1:
                    surname = self.keys_of(name.words)[-1:]
                    grammar.surnames.update(surname)
                    bearers[name.gender].update(surname)
                for word in name.words:
                    forms.setdefault(name_key(word.lower()), set()).add(word.lower())
        declined = {key for key, found in forms.items() if _declines_as_man(key, found)}
        grammar.men.update((declined | (bearers["m"] - bearers[""])) - bearers["f"])
        grammar.bare_surnames.update(
            key for key in grammar.surnames if key in map(key_letters, forms.get(key, ()))
        )
        for reader in readers:
            reader.names()  # by what is known now, they tell which words are places

    def keys_of(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the keys of a name, the surname's last: «Ветров Денис Ильич», «Сурков В. Ю.»."""
        keys = [name_key(word.lower()) for word in words if not word.islower()]
        is_first = len(keys) == 3 and words[-1].endswith(PATRONYMIC_ENDINGS)
        if is_first or (words[-1].endswith(".") and not words[0].endswith(".")):
            keys = [*keys[1:], keys[0]]
        return tuple(keys)

    def is_patronymic(self, word: str) -> bool:
        """Return whether a word is a patronymic, and no surname as «Абрамович» is too."""
        lower = word.lower()
        if not any(letters in lower for letters in IN_PATRONYMICS):
            return False
        known = self._grammar.lexicon.form(lower)
        return "Patr" in known.traits and "Surn" not in known.traits

    def full_name(self, person: Person) -> str:
        """Return the fullest name, in a form that the article itself has where it has one."""
        surname = person.surname_key
        longest = max(
            person.occurrences,
            key=lambda o: (o.fullness, name_key(o.words[-1].lower()) == surname, o.is_nominative),
        )
        if longest.is_nominative:
            return " ".join(longest.words)
        shown = (o.gender for o in person.occurrences if o.gender)
        gender = person.gender or next(shown, "") or self._likely_gender(longest)
        return " ".join(
            self._nominative_word(person, word, longest, gender) for word in longest.words
        )

    def _likely_gender(self, occurrence: Occurrence) -> str:
        """Return the gender that allows of the likeliest case of a name: «Евгении Норт»."""
        *firsts, last = (word.lower() for word in occurrence.words)
        cases = [self._grammar.name_cases(word, "first") for word in firsts]
        cases.append(self._grammar.name_cases(last, "last"))
        likely = _likeliest(occurrence)[:1]
        is_mans = all(case in one["m"] for one in cases for case in likely)
        is_womans = all(case in one["f"] for one in cases for case in likely)
        return "f" if is_womans and not is_mans else "m"

    def _nominative_word(
        self, person: Person, word: str, occurrence: Occurrence, gender: str
    ) -> str:
        key = name_key(word.lower())
        nominatives = Counter(self._forms((o for o in person.occurrences if o.is_nominative), key))
        if len(set(self._forms(person.occurrences, key))) > 1:  # «Лозы» declines: no «Лозу ждали»
            for form in [form for form in nominatives if form.endswith(OBLIQUE_ENDINGS)]:
                del nominatives[form]
        if nominatives:
            return max(nominatives, key=lambda form: nominatives[form])
        cases = _likeliest(occurrence)
        shown = CASES_OF.get(word[-1:], cases)
        case = next((case for case in cases if case in shown), "")  # «Анне Никишовой»
        known = self._grammar.nominative_of_name(word, case=case, gender=gender)
        return known or nominative_name(word, case=next(iter(cases), ""), gender=gender)

    def _forms(self, occurrences: Iterable[Occurrence], key: str) -> Iterator[str]:
        """Yield the forms in which a name's word stands, all of which share `key`."""
        return (form for o in occurrences for form in o.words if name_key(form.lower()) == key)


def _likeliest(occurrence: Occurrence) -> list[str]:
    """Return the cases that a name where it stands leaves open, the likeliest first."""
    likely = ("genitive", NOMINATIVE, "dative", *sorted(occurrence.cases))
    return [case for case in dict.fromkeys(likely) if case in occurrence.cases]


def _declines_as_man(key: str, forms: set[str]) -> bool:
    """Return whether a name that ends in a consonant has other forms: a woman's has not."""
    if key not in forms or key.endswith(DECLINED_SURNAMES):
        return False  # «Зонова» is of Зонов, or his wife
    return not forms.isdisjoint(key + ending for ending in MASCULINE_ENDINGS)
