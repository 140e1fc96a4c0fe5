"""The people of an English article: every form of every name, with gender, roles and places."""

from collections.abc import Iterator
from itertools import takewhile

from msgspec import Struct, field

from newsparse.segmenter.english.appositions import ROLE_REACH, Role, role_after, role_before
from newsparse.segmenter.english.capital_runs import Run
from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.english.word_kinds import Grammar
from newsparse.segmenter.phrase import NameGroup

_BEFORE_SUBJECT = ("mark", "conjunction", "subordinator", "adverb")
_MOST_BEARERS = 20  # persons of one name: as many as a list of a family may hold
_MOST_HOLDERS = 20
_MOST_ROLES = 8
_NEAR_PASSAGES = 2
_PRONOUN_REACH = 4  # tokens: "Ford said he", "Ford, who"
_SHORT_FORM = 2
"""Letters that a first name loses for short: "Tim", "Timothy"; "Ann" and "Anna" are two."""


class Occurrence(Struct, frozen=True, gc=False):
    """One place where a name stands: (passage, offset), and if as the subject of a clause.

    Passage -1 is the headline.
    """

    at: tuple[int, int]
    words: tuple[str, ...]
    is_subject: bool


class Person(Struct, eq=False, gc=False):
    """Somebody the article names.

    `is_sure` is False where only capitals speak for a person; `speaks` tells that the name stands
    beside a cue; `introduced` is the last passage that gives a first name.
    """

    first_name: str = ""
    surname: str = ""
    gender: str = ""
    is_sure: bool = False
    speaks: bool = False
    introduced: int | None = None
    occurrences: list[Occurrence] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)

    fullest: tuple[str, ...] = ()

    def was_introduced_since(self, passage: int) -> bool:
        """Return whether a first name was given in that passage or behind it."""
        return self.introduced is not None and self.introduced >= passage

    @property
    def full_name(self) -> str:
        """The fullest name that the article gives."""
        return " ".join(self.fullest)


class People:
    """The persons of one article, found by any form of their names."""

    def __init__(self, grammar: Grammar) -> None:
        self.persons: list[Person] = []
        self._grammar = grammar
        self._by_name: dict[str, list[Person]] = {}
        self._by_role: dict[str, list[Person]] = {}
        self._by_place: dict[tuple[int, int], Person] = {}
        self._own: dict[str, Person] = {}
        """Who is called by a surname alone that nobody was introduced by, or that several bear.

        Headlines leave first names out, so that nothing follows from them.
        """

    def person_of(self, passage: int, name: NameGroup) -> Person | None:
        """Return the person whose name stands at that place, or who bears it."""
        return self._by_place.get((passage, name.first)) or self.find(name.words, _gender(name))

    def find(self, words: tuple[str, ...], gender: str = "") -> Person | None:
        """Return the person who bears a name in any of its forms, or None.

        Of several the one most spoken of is taken.
        """
        return _most_named(self.bearers(words, gender))

    def known_as(self, word: str, before: tuple[int, int]) -> Person | None:
        """Return the person, named before a place, whose name a capitalised word is, or None.

        "Strava" is no Camp Strava, of whom only capitals say that they are a person.
        """
        bearers = [p for p in self.bearers((word,)) if p.is_sure or p.speaks]
        known = [p for p in bearers if p.occurrences[0].at < before]
        return known[0] if len(known) == 1 else None

    def bearers(self, words: tuple[str, ...], gender: str = "") -> list[Person]:
        """Return everybody who can be meant by a name in any of its forms."""
        first, surname = self._keys(words)
        return self._fitting(first, surname, gender)

    def _meant(self, first: str, surname: str, gender: str, passage: int) -> Person | None:
        """Return whom a name means where it stands, None for somebody new.

        A surname that several bear is nobody's but its own, unless one of them was just introduced
        by it and is spoken of most.
        """
        fitting = self._fitting(first, surname, gender)
        own = self._own.get(surname)
        if own and not first and not gender:
            return own
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        near = [
            p
            for p in fitting
            if p.introduced is not None and p.introduced >= passage - _NEAR_PASSAGES
        ]
        main = _main(fitting)
        if first or gender or (main and near in ([], [main])):
            return main or fitting[0]
        return None

    def _fitting(self, first: str, surname: str, gender: str) -> list[Person]:
        """Return whose name it can be: "A. Brandt", "Brandt", "Anna"."""
        known = self._by_name.get(surname, [])
        if gender:
            known = [p for p in known if p.gender in ("", gender)]
        if not first:
            return [p for p in known if surname == p.surname or self._is_called(p, surname)]
        return [p for p in known if p.surname == surname and self._can_be_called(p, first)]

    def _is_called(self, person: Person, first: str) -> bool:
        """Return whether a person can go by a first name alone: no "Apple" for an Apple Watch."""
        is_name = person.is_sure or self._grammar.is_first_name(first)
        return person.first_name == first and is_name

    def _can_be_called(self, person: Person, first: str) -> bool:
        """Return whether a person can have a first name: no "Ford" that only says is Henry Ford."""
        if person.first_name:
            return _are_one(person.first_name, first)
        return person.is_sure or self._own.get(person.surname) is not person

    def add(self, reader: PhraseReader, name: NameGroup) -> None:
        """Note a name where it stands, with the role beside it."""
        roles = [role for role in (role_before(reader, name), role_after(reader, name)) if role]
        gender = _gender(name) or next((role.gender for role in roles if role.gender), "")
        first, surname = self._keys(name.words)
        person = self._meant(first, surname, gender, reader.passage.index)
        if person is None:
            person = Person(first_name=first, surname=surname)
            self.persons.append(person)
            if not (first or gender or roles or reader.is_headline or _is_cut(reader, name)):
                self._own[surname] = person
        place = (reader.passage.index, reader.tokens[name.first].start)
        person.occurrences.append(Occurrence(place, name.words, is_subject(reader, name)))
        person.fullest = max(person.fullest, name.words, key=_fullness)
        if first:
            person.introduced = place[0]
        if len(first) > len(person.first_name):
            person.first_name = first
        person.gender = person.gender or gender
        person.is_sure = person.is_sure or bool(
            roles or gender or _is_titled(reader, name) or _is_spoken_of(reader, name)
        )
        person.speaks = person.speaks or _stands_by_cue(reader, name)
        for role in roles:
            self._add_role(person, role)
        self._by_place[(reader.passage.index, name.first)] = person
        for key in filter(None, (first, surname)):
            _add_to(self._by_name, key, person, most=_MOST_BEARERS)

    def holders(self, words: frozenset[str]) -> Iterator[Person]:
        """Yield who has a role with one of these words, in the order they are first called so."""
        for word in sorted(words):
            yield from self._by_role.get(word, ())

    def _add_role(self, person: Person, role: Role) -> None:
        if role in person.roles or len(person.roles) == _MOST_ROLES:
            return
        person.roles.append(role)
        for word in role.words:
            _add_to(self._by_role, word, person, most=_MOST_HOLDERS)

    def _keys(self, words: tuple[str, ...]) -> tuple[str, str]:
        """Return the first name and the surname, lower-case, "" for what is not given."""
        lowers = [word.lower().strip(".") for word in words]
        while len(lowers) > 1 and lowers[-1] in self._grammar.closed.name_suffixes:
            lowers.pop()
        return (lowers[0] if len(lowers) > 1 else ""), lowers[-1]


def _add_to(table: dict[str, list[Person]], key: str, person: Person, *, most: int) -> None:
    """Note a person under a key, once and where not too many are."""
    known = table.setdefault(key, [])
    if len(known) < most and person not in known:
        known.append(person)


def _most_named(persons: list[Person]) -> Person | None:
    if len(persons) < 2:
        return persons[0] if persons else None
    return max(persons, key=lambda person: len(person.occurrences))


def _fullness(words: tuple[str, ...]) -> tuple[int, int]:
    """Return by what the fullest form of a name is found: its words, then its letters."""
    return len(words), sum(map(len, words))


def _main(persons: list[Person]) -> Person | None:
    """Return who is named more often than everybody else, or None."""
    first, second, *_ = sorted((len(person.occurrences) for person in persons), reverse=True)
    return _most_named(persons) if first > second else None


def _are_one(known: str, first: str) -> bool:
    """Whether two first names can be one: "A." and "Alan", "Tim" and "Timothy", no "Anna"."""
    short, full = sorted((known, first), key=len)
    is_short = len(short) == 1 or len(full) - len(short) >= _SHORT_FORM
    return known == first or (is_short and full.startswith(short))


def _is_cut(reader: PhraseReader, name: NameGroup) -> bool:
    """Return whether a name is the end of a longer run of capitals."""
    return name.first > 0 and reader.capitals[name.first - 1]


def _is_spoken_of(reader: PhraseReader, name: NameGroup) -> bool:
    """Return whether the words behind a name are of a person: "Vance said he", "Vance, who"."""
    behind = reader.words[name.last : name.last + _PRONOUN_REACH]
    if not reader.words[name.last - 1].clitic and len(behind) > 1 and behind[1].core == "who":
        return True
    pronouns = reader.closed.masculine_pronouns | reader.closed.feminine_pronouns
    cores = [word.core for word in takewhile(lambda word: word.kind != "mark", behind)]
    return len(name.words) == 1 and any(core in pronouns for core in cores)


def _stands_by_cue(reader: PhraseReader, name: NameGroup) -> bool:
    """Return whether a verb of saying stands just before or behind a name."""
    beside = reader.words[max(0, name.first - 1) : name.last + 1]
    return any(word.verb and word.verb.lemma in reader.grammar.words.cues for word in beside)


def _gender(name: NameGroup) -> str:
    if bool(name.masculine) == bool(name.feminine):
        return ""
    return "m" if name.masculine else "f"


def _is_titled(reader: PhraseReader, name: NameGroup) -> bool:
    closed = reader.grammar.closed
    back = name.first - 1
    if back > 0 and reader.tokens[back].text == ".":
        back -= 1
    return back >= 0 and reader.words[back].core in closed.titles


def people_of(readers: list[PhraseReader], grammar: Grammar) -> People:
    """Return the people that an article names, read in two rounds.

    The first learns the surnames of those who are persons for sure, so that the second knows
    "Brandt" alone for a name.
    """
    rows = [(reader, reader.runs()) for reader in readers]
    for reader, runs in rows:
        for _, _, name in runs:
            if name and (_gender(name) or _is_titled(reader, name) or role_after(reader, name)):
                grammar.surnames.add(_surname(name, grammar))
    grammar.surnames |= set(_told_surnames(rows, grammar))
    people = People(grammar)
    for reader, runs in rows:
        for name in reader.persons(runs):
            people.add(reader, name)
    return people


def _told_surnames(rows: list[tuple[PhraseReader, list[Run]]], grammar: Grammar) -> Iterator[str]:
    """Yield surnames that stand alone beside what a person is: "Quint, a teacher", "Quint, 58,".

    Some longer name has to end with them: "Marla Quint".
    """
    known = {_surname(name, grammar) for _, runs in rows for _, _, name in runs if name}
    for reader, runs in rows:
        for first, last, name in runs:
            if name or last > first + 1 or reader.words[first].core not in known:
                continue
            if _is_person_behind(reader, last):
                yield reader.words[first].core


def _is_person_behind(reader: PhraseReader, last: int) -> bool:
    """Return whether a comma and an age, a role or "who" stand behind a capitalised word."""
    if last + 1 >= len(reader.tokens) or reader.tokens[last].text != ",":
        return False
    if reader.words[last + 1].core == "who":
        return True
    is_age = reader.tokens[last + 1].text.isdigit()
    ends = last + 2 < len(reader.tokens) and reader.tokens[last + 2].text == ","
    phrase = None if is_age else reader.phrase_at(last + 1, len(reader.tokens))
    return (is_age and ends) or (phrase is not None and phrase.kind == "role")


def _surname(name: NameGroup, grammar: Grammar) -> str:
    """Return the last word of a name that is no suffix, lower-case."""
    last = name.words[-1].lower().strip(".")
    if last not in grammar.closed.name_suffixes:
        return last
    words = [word.lower().strip(".") for word in reversed(name.words)]
    return next((word for word in words if word not in grammar.closed.name_suffixes), last)


def is_subject(reader: PhraseReader, name: NameGroup) -> bool:
    """Return whether a name is the subject of a clause: it begins there, and a verb follows."""
    back = name.first - 1
    while back >= 0 and name.first - back <= ROLE_REACH:
        word, lower = reader.words[back], reader.tokens[back].lower
        if word.verb or (lower.endswith(("ed", "ing")) and reader.tokens[back].is_word):
            return False
        if word.kind not in ("open", "determiner") and not reader.is_inner_mark(back):
            break
        back -= 1
    begins = back < 0 or reader.words[back].kind in _BEFORE_SUBJECT
    return begins and _is_followed_by_verb(reader, name.last)


def _is_followed_by_verb(reader: PhraseReader, at: int) -> bool:
    at = reader.past_bracket(at)
    if at >= len(reader.tokens) or reader.words[at - 1].clitic:
        return False
    word, token = reader.words[at], reader.tokens[at]
    if word.kind in ("auxiliary", "verb", "adverb") or word.verb or token.text == ",":
        return True
    return word.kind == "open" and token.lower.endswith(("ed", "s")) and not token.is_capitalised
