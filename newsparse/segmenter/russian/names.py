"""The people of a Russian article: every form of every name, with gender, roles and places."""

from collections import Counter
from itertools import islice

from newsparse.segmenter.phrase import NameGroup
from newsparse.segmenter.russian.holders import Holders, Person
from newsparse.segmenter.russian.nominative import nominative_name
from newsparse.segmenter.russian.occurrences import Occurrence, occurrence_of
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.roles import role_after, role_before
from newsparse.segmenter.russian.words import Grammar

_ENOUGH_FORMS = 3
_NAMESAKES = 8  # persons: how many of a name are told apart, the latest ones
_IN_PATRONYMICS = ("вн", "чн", "ич", "ыч")
"""Letters of which each patronymic has a pair: «Андреевна», «Ильинична», «Лукич»."""
_MASCULINE_ENDINGS = ("а", "у", "ом", "ым", "е")


class People:
    """The persons of one article, found by any form of their names."""

    def __init__(self, grammar: Grammar) -> None:
        self.persons: list[Person] = []
        self.holders = Holders(grammar.words)
        self._grammar = grammar
        self._by_key: dict[str, dict[int, Person]] = {}
        self._by_place: dict[tuple[int, int], Person] = {}
        self._full_names: dict[int, str] = {}

    def person_of(self, passage: int, name: NameGroup) -> Person | None:
        """Return the person whose name stands at that place, or who bears it."""
        return self._by_place.get((passage, name.first)) or self._find(
            keys_of(name.words, self._grammar)
        )

    def _find(self, keys: tuple[str, ...]) -> Person | None:
        """Return the person who bears a name in any of its forms, the latest of several."""
        return next(iter(self._bearers(keys)), None)

    def namesakes(self, person: Person, name: NameGroup) -> list[Person]:
        """Return who else may be meant by a person's name, the latest first."""
        bearers = self._bearers(keys_of(name.words, self._grammar))
        return [bearer for bearer in bearers if bearer is not person]

    def _bearers(self, keys: tuple[str, ...]) -> list[Person]:
        """Return whose name it can be, the latest first; a surname before other names."""
        namesakes = islice(reversed(self._by_key.get(keys[-1], {}).values()), _NAMESAKES)
        fitting = [person for person in namesakes if _compatible(person.keys, keys)]
        return sorted(fitting, key=lambda person: person.surname_key != keys[-1])

    def add(self, reader: PhraseReader, name: NameGroup) -> Person:
        """Note a name where it stands, with the role beside it."""
        role = role_before(reader, name, self._grammar)
        occurrence = occurrence_of(reader, name, role)
        keys = keys_of(name.words, self._grammar)
        person = self._find(keys) or self._otherwise_named(keys, name.words)
        if person and occurrence.gender and person.gender not in ("", occurrence.gender):
            person = None
        if person is None:
            person = Person(keys=keys)
            self.persons.append(person)
        self._index(person, keys)
        self._by_place[(reader.passage.index, name.first)] = person
        person.occurrences.append(occurrence)
        person.gender = person.gender or occurrence.gender
        after = role_after(reader, name, self._grammar)
        for found in (role and role[1], after):
            if found:
                self.holders.note(person, found)
        return person

    def _otherwise_named(self, keys: tuple[str, ...], words: tuple[str, ...]) -> Person | None:
        """Return the one who is known by a surname or a patronymic, where this is the other.

        «Вера Лаптева» is «Вера Андреевна» where no other Vera is named.
        """
        if len(keys) != 2 or len(words) != 2:
            return None
        polite = self._is_patronymic(words[-1])
        namesakes = islice(reversed(self._by_key.get(keys[0], {}).values()), _NAMESAKES)
        others = [
            person
            for person in namesakes
            if len(person.keys) == 2 and person.keys[0] == keys[0]
            if polite != self._is_patronymic(person.occurrences[0].words[-1])
        ]
        if len(others) != 1:
            return None
        surname, patronymic = others[0].surname_key, keys[-1]
        if not polite:
            surname, patronymic = patronymic, surname
        others[0].keys = keys[0], patronymic, surname
        return others[0]

    def _is_patronymic(self, word: str) -> bool:
        """Tell whether a word is a patronymic, and no surname as «Абрамович» is too."""
        lower = word.lower()
        if not any(letters in lower for letters in _IN_PATRONYMICS):
            return False
        traits = [tag.traits for tag in self._grammar.lexicon[lower].tags]
        return any("Patr" in one for one in traits) and not any("Surn" in one for one in traits)

    def _index(self, person: Person, keys: tuple[str, ...]) -> None:
        if len(keys) > len(person.keys):
            person.keys = keys
        for key in keys:
            self._by_key.setdefault(key, {})[id(person)] = person

    def is_surnamed(self, person: Person) -> bool:
        """Tell whether the article gives more than a first name, as it does of a leader."""
        first = self._grammar.lexicon[person.occurrences[0].words[0].lower()]
        return len(person.keys) > 1 or not any("Name" in tag.traits for tag in first.tags)

    # -- the name as it is told --

    def full_name(self, person: Person) -> str:
        """Return the fullest name the article gives, in the nominative.

        Call it when all names are added: it is found once a person, however often he speaks.
        """
        if id(person) not in self._full_names:
            self._full_names[id(person)] = self._full_name(person)
        return self._full_names[id(person)]

    def _full_name(self, person: Person) -> str:
        """Prefer a form that the article itself has in the nominative to one inflected."""
        keys, surname = self._grammar.keys, person.surname_key
        longest = max(
            person.occurrences,
            key=lambda o: (len(o.words), keys[o.words[-1].lower()] == surname, o.is_nominative),
        )
        if longest.is_nominative:
            return " ".join(longest.words)
        gender = person.gender or self._guessed_gender(person)
        return " ".join(
            self._nominative_word(person, word, longest, gender) for word in longest.words
        )

    def _nominative_word(
        self, person: Person, word: str, occurrence: Occurrence, gender: str
    ) -> str:
        key = self._grammar.keys[word.lower()]
        nominatives = Counter(
            form
            for other in person.occurrences
            if other.is_nominative
            for form in other.words
            if self._grammar.keys[form.lower()] == key
        )
        if nominatives:
            return max(nominatives, key=lambda form: nominatives[form])
        if word.endswith(".") or word[0].islower():
            return word
        case = "genitive" if "genitive" in occurrence.cases else min(occurrence.cases, default="")
        known = self._grammar.nominative_of_name(word, case=case, gender=gender)
        if known or self._never_declined(person, word, key):
            return known or word
        return nominative_name(word, gender=gender)

    def _never_declined(self, person: Person, word: str, key: str) -> bool:
        """Tell whether the article has one form only, often enough to be the nominative: «Мода»."""
        forms = [
            form
            for o in person.occurrences
            for form in o.words
            if self._grammar.keys[form.lower()] == key
        ]
        return len(forms) >= _ENOUGH_FORMS and set(forms) == {word}

    @staticmethod
    def _guessed_gender(person: Person) -> str:
        genders = [o.gender for o in person.occurrences if o.gender]
        return genders[0] if genders else "m"


def keys_of(words: tuple[str, ...], grammar: Grammar) -> tuple[str, ...]:
    """Return the keys of a name's words, the surname's last: «Ветров Денис Ильич» too."""
    keys = [grammar.keys[word.lower()] for word in words if not word[0].islower()]
    if len(keys) == 3 and words[-1].endswith(("вич", "вича", "вичу", "вичем", "вна", "вны")):
        keys = [*keys[1:], keys[0]]
    return tuple(keys)


def _compatible(known: tuple[str, ...], keys: tuple[str, ...]) -> bool:
    """Tell whether two names can be one person's: no word of the shorter contradicts."""
    short, long = sorted((known, keys), key=len)
    if short[-1] not in long:
        return False
    return all(key in long or _abbreviates(key, long) for key in short)


def _abbreviates(key: str, others: tuple[str, ...]) -> bool:
    """Tell whether a key is the initial of another, or another its: «д» and «денис»."""
    return any(key[0] == other[0] and min(len(key), len(other)) <= 2 for other in others)


def people_of(readers: list[PhraseReader], grammar: Grammar) -> People:
    """Return the people that an article names, read in two rounds.

    The first learns which surnames it gives with a first name, so that the second knows
    «Токаев» alone for a name whatever the dictionary says, and which names it declines.
    """
    forms: dict[str, set[str]] = {}
    for reader in readers:
        for name in reader.names():
            if len(name.words) > 1:
                grammar.surnames.update(keys_of(name.words, grammar)[-1:])
            for word in name.words:
                forms.setdefault(grammar.keys[word.lower()], set()).add(word.lower())
    grammar.men.update(key for key, found in forms.items() if _declines_as_man(key, found))
    people = People(grammar)
    for reader in readers:
        for name in reader.names():
            people.add(reader, name)
    return people


def _declines_as_man(key: str, forms: set[str]) -> bool:
    """Tell whether a name that ends in a consonant has other forms: a woman's has not."""
    return key in forms and not forms.isdisjoint(key + ending for ending in _MASCULINE_ENDINGS)
