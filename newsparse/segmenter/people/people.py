"""The people of an article: every form of every name, with gender, roles and places."""

from collections.abc import Iterable
from itertools import islice

from msgspec import structs

from newsparse.languages.language import SpeechWords
from newsparse.recent import Recent
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.people.holders import Holders
from newsparse.segmenter.people.person import NameGrammar, Occurrence, Person
from newsparse.segmenter.phrase import NameGroup

_NEAR_PASSAGES = 2  # how long ago somebody counts as just introduced
_HERO = 4  # times as often as a namesake: whom the article is about
_INITIAL = 2  # letters: «д», «дж» may be initials
_NAMESAKES = 8  # persons: how many of a name are told apart, the latest ones


class People:
    """The persons of one article, found by any form of their names."""

    def __init__(self, names: NameGrammar, words: SpeechWords) -> None:
        self.persons: list[Person] = []
        self.holders = Holders(words)
        self._names = names
        self._keys_of = Recent(names.keys_of).__getitem__
        self._by_key: dict[str, dict[int, Person]] = {}
        self._by_place: dict[tuple[int, int], Person] = {}
        self._full_names: dict[int, str] = {}
        self.spelled: dict[str, Person] = {}
        """By names in other letters who bears them: "Ada North" of «Ада Норт (Ada North)»."""

    def person_of(self, passage: int, name: NameGroup) -> Person | None:
        """Return the person whose name stands at that place, or who bears it."""
        return self._by_place.get((passage, name.first)) or self.named(name.words)

    def named_at(self, passage: int, at: int) -> Person | None:
        """Return the person whose name begins at a token of a passage, or None."""
        return self._by_place.get((passage, at))

    def named(self, words: tuple[str, ...]) -> Person | None:
        """Return the person who bears a name in any of its forms, or None."""
        return next(iter(self.bearers(words)), None)

    def namesakes(self, person: Person, name: NameGroup) -> list[Person]:
        """Return who else may be meant by a person's name, the latest first."""
        return [bearer for bearer in self.bearers(name.words) if bearer is not person]

    def bearers(self, words: tuple[str, ...]) -> list[Person]:
        """Return everybody who can be meant by a name, the latest first; by a surname before."""
        return self._bearers(self._keys_of(words), words)

    def _bearers(self, keys: tuple[str, ...], words: tuple[str, ...]) -> list[Person]:
        known = self._by_key.get(keys[-1]) if keys else None  # words in small letters have none
        if not known:
            return []
        namesakes = islice(reversed(known.values()), _NAMESAKES)
        fitting = [person for person in namesakes if self._are_one(person, keys, words)]
        if len(fitting) > 1:
            fitting.sort(key=lambda person: person.surname_key != keys[-1])
        return fitting

    def _are_one(self, person: Person, keys: tuple[str, ...], words: tuple[str, ...]) -> bool:
        """Return whether a name can be a person's: no "Ann Lee Says", whose surname is another."""
        if person.keys == keys:
            return True
        if not _compatible(person.keys, keys):
            return False
        if 1 in (len(keys), len(person.keys)) or keys[-1] == person.surname_key:
            return True
        names = (words, person.occurrences[0].words)
        return any(self._names.is_patronymic(name[-1]) for name in names)

    def add(self, reader: SourceReader, name: NameGroup) -> Person:
        """Note a name where it stands, with the roles beside it."""
        occurrence, roles = reader.occurrence_of(name)
        keys = self._keys_of(name.words)
        person = self._meant(keys, occurrence) or self._otherwise_named(keys, name.words)
        if person and not person.may_be(occurrence.gender):
            person = None
        if person is None:
            person = Person(number=len(self.persons), keys=keys)
            self.persons.append(person)
        self._index(person, keys)
        self._by_place[(reader.passage.index, name.first)] = person
        if name.masculine and name.feminine and name.masculine != name.feminine:
            known = {"m": name.masculine, "f": name.feminine}.get(person.gender, frozenset())
            cases = occurrence.cases & known or occurrence.cases  # «Ветрова» is no genitive of hers
            occurrence = structs.replace(occurrence, cases=cases)
        person.occurrences.append(occurrence)
        person.gender = person.gender or occurrence.gender
        if len(keys) > 1:
            person.introduced = occurrence.passage
        for role in roles:
            self.holders.note(person, role)
        if again := reader.spelled_again(name):
            self.spelled |= {again: person, again.rpartition(" ")[2]: person}
        return person

    def _meant(self, keys: tuple[str, ...], occurrence: Occurrence) -> Person | None:
        """Return whom a name means where it stands, None for somebody new."""
        bearers = self._bearers(keys, occurrence.words)
        if occurrence.gender:
            bearers = [one for one in bearers if one.may_be(occurrence.gender)]
        if len(keys) > 1:
            may_grow = self._names.may_grow
            if not bearers and keys[0] in self._by_key:
                alone = (one for one in self._by_key[keys[0]].values() if one.keys == keys[:1])
                bearers = [one for one in alone if not one.roles]  # «жительница Зоя» is another
            fitting = [one for one in bearers if len(one.keys) > 1 or may_grow(one)]
            return max(fitting, key=_times_named) if fitting else None
        if len(bearers) > 1:
            bearers = [one for one in bearers if one.surname_key == keys[-1]] or bearers
        is_one = occurrence.gender or len({one.keys for one in bearers}) == 1
        if not bearers or is_one:
            return bearers[0] if bearers else None
        return _of_namesakes(bearers, occurrence.passage)

    def _otherwise_named(self, keys: tuple[str, ...], words: tuple[str, ...]) -> Person | None:
        """Return who else a name is where nobody else is: «Вера Лаптева» is «Вера Андреевна»."""
        if len(keys) != 2 or len(words) != 2:
            return None
        is_polite = self._names.is_patronymic(words[-1])
        namesakes = islice(reversed(self._by_key.get(keys[0], {}).values()), _NAMESAKES)
        others = [
            person
            for person in namesakes
            if len(person.keys) == 2 and person.keys[0] == keys[0]
            if is_polite != self._names.is_patronymic(person.occurrences[0].words[-1])
        ]
        if len(others) != 1:
            return None
        surname, patronymic = others[0].surname_key, keys[-1]
        if not is_polite:
            surname, patronymic = patronymic, surname
        others[0].keys = keys[0], patronymic, surname
        return others[0]

    def _index(self, person: Person, keys: tuple[str, ...]) -> None:
        if len(keys) > len(person.keys):
            person.keys = keys
        for key in keys:
            self._by_key.setdefault(key, {})[person.number] = person

    def full_name(self, person: Person) -> str:
        """Return the fullest name the article gives, in the nominative, when all are added."""
        if person.number not in self._full_names:
            self._full_names[person.number] = self._names.full_name(person)
        return self._full_names[person.number]


def people_of(readers: Iterable[SourceReader], names: NameGrammar, words: SpeechWords) -> People:
    """Return the people that an article names, in the order in which they are named first."""
    people = People(names, words)
    for reader in readers:
        for name in reader.names():
            people.add(reader, name)
    return people


def _of_namesakes(bearers: list[Person], passage: int) -> Person | None:
    """Return whom a surname alone means in a passage that several bear.

    That is whoever bears nothing else, or who was just introduced by it, where nobody else was, and
    is named more often than the others; None for somebody new.
    """
    own = next((one for one in bearers if len(one.keys) == 1), None)
    if own:
        return own
    near = [one for one in bearers if one.introduced >= passage - _NEAR_PASSAGES]
    second, first = sorted(bearers, key=_times_named)[-2:]
    is_main = _times_named(first) > _times_named(second)
    is_hero = first in near and _times_named(first) >= _HERO * _times_named(second)
    return first if is_hero or (is_main and near in ([], [first])) else None


def _times_named(person: Person) -> int:
    return len(person.occurrences)


def _compatible(known: tuple[str, ...], keys: tuple[str, ...]) -> bool:
    """Return whether two names can be one person's: no word of the shorter contradicts."""
    short, long = (known, keys) if len(known) <= len(keys) else (keys, known)
    if short[-1] not in long:
        return False
    return all(key in long or _abbreviates(key, at, long) for at, key in enumerate(short))


def _abbreviates(key: str, at: int, others: tuple[str, ...]) -> bool:
    """Return whether a key is the initial of another, or one in its place its: «д» and «денис».

    The initial behind a first name is no other's: "Cody R. Stutz" is no "Roy Stutz".
    """
    if len(key) <= _INITIAL:
        return any(key[0] == other[0] for other in others)
    return key[0] == others[at][0] and len(others[at]) <= _INITIAL
