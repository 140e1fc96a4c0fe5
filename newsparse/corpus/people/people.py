"""The same person across articles: «Путин», «В. Путин» and "Vladimir Putin" are one, if any.

Two people of one surname stay two: names are joined where one rule below says so, and never where
an article quotes both as two. What is kept grows with the names there are, not with the articles.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from msgspec import Struct

from newsparse.corpus.people.known_people import NOBODY, KnownPeople, KnownPerson
from newsparse.corpus.people.names import PersonName
from newsparse.languages.detect import is_common
from newsparse.languages.fold import fold
from newsparse.model import Speaker, SpeakerKind

# Letters by which the words of roles are compared: «директора» is «директор», «мэра» «мэр».
_LONGEST_STEM = 5
_SHORTEST_STEM = 3
_MOST_STEMS = 40
"""Of one name; a press secretary has no more."""
_MOST_FORMS = 50
"""Of one person's name, which another has to agree with."""
_MOST_BEARERS = 50
"""Of a surname; among more no role tells who is meant."""
_WELL_KNOWN = 2
"""In how many articles somebody has to be quoted in full to be meant by the surname alone."""


class Person(Struct, frozen=True, kw_only=True):
    """Somebody who is quoted: `name` is how to call them, `forms` the names that articles have.

    `columns` are those of the list of people that they are on.
    """

    name: str
    kind: SpeakerKind
    forms: tuple[str, ...]
    columns: dict[str, str] = {}


class People:
    """The names under which anybody is quoted, article by article; no article is kept."""

    def __init__(self) -> None:
        self._forms: dict[str, _Form] = {}
        self._apart: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, speakers: Iterable[Speaker]) -> None:
        """Count the speakers of an article, and note who of one surname are two in it."""
        by_surname: defaultdict[str, list[str]] = defaultdict(list)
        for speaker in speakers:
            if speaker.kind == "described":
                continue
            form = self._forms.get(speaker.name) or _Form(speaker.name)
            self._forms[speaker.name] = form
            form.tell(speaker)
            by_surname[form.parts.surname].append(speaker.name)
        for names in by_surname.values():
            for name in names if len(names) > 1 else ():
                self._apart[name].update(other for other in names if other != name)

    def joined(self, known: KnownPeople = NOBODY) -> dict[str, Person]:
        """Return who is behind each name, the names of bodies among them.

        Persons are joined by RULES; those whom `known` lists, and bodies, by what it says.
        """
        bearers = _Bearers(known, self._apart)
        for form in sorted(self._forms.values(), key=_fullest_first):
            bearers.place(form)
        found = (bearer for bearer in bearers.all if bearer.forms)
        return {name: person for one in found for person in (one.person(),) for name in one.names}


class _Form:
    """One name as articles have it, and what they tell of whoever bears it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.parts = PersonName(name)
        self.kinds: Counter[SpeakerKind] = Counter()
        self.stems: set[str] = set()
        self.quotes = self.articles = 0

    @property
    def kind(self) -> SpeakerKind:
        return self.kinds.most_common(1)[0][0]

    def tell(self, speaker: Speaker) -> None:
        """Note that an article quotes this name, and what it calls it."""
        self.kinds[speaker.kind] += 1
        self.quotes += speaker.quotes
        self.articles += 1
        if len(self.stems) < _MOST_STEMS:
            self.stems |= set(_stems(speaker.roles[:_MOST_STEMS]))


def _stems(roles: Iterable[str]) -> Iterator[str]:
    for role in roles:
        for word in role.split():
            if len(word) >= _SHORTEST_STEM and not is_common(word.lower()):
                yield fold(word)[: min(_LONGEST_STEM, max(_SHORTEST_STEM, len(word) - 1))]


class _Bearer:
    """Somebody, by the forms of the name found so far; `known` where a list has them."""

    def __init__(self, known: KnownPerson | None = None) -> None:
        self.known = known
        self.forms: list[_Form] = []
        self.names: set[str] = set()
        self.stems: set[str] = set()
        self._parts = [PersonName(known.name)] if known else []

    def take(self, form: _Form) -> None:
        self.forms.append(form)
        self.names.add(form.name)
        self.stems |= form.stems
        if len(self._parts) < _MOST_FORMS:
            self._parts.append(form.parts)

    @property
    def is_well_known(self) -> bool:
        in_full = sum(form.articles for form in self.forms if form.parts.is_full)
        return self.known is not None or in_full >= _WELL_KNOWN

    def agrees(self, parts: PersonName) -> bool:
        """Return whether no given name speaks against one of `parts`, in the same alphabet."""
        same = (own for own in self._parts if own.is_cyrillic == parts.is_cyrillic)
        return all(own.agrees(parts) for own in same)

    def is_of_other_alphabet(self, parts: PersonName) -> bool:
        return any(own.is_full and own.is_cyrillic != parts.is_cyrillic for own in self._parts)

    def person(self) -> Person:
        forms = sorted(self.forms, key=_most_usual_first)
        return Person(
            name=self.known.name if self.known else forms[0].name,
            kind=forms[0].kind,
            forms=tuple(form.name for form in forms),
            columns=self.known.columns if self.known else {},
        )


class _Bearers:
    """Everybody found so far, by what their names share with others."""

    def __init__(self, known: KnownPeople, apart: Mapping[str, set[str]]) -> None:
        self.all: dict[_Bearer, None] = {}
        self._known = known
        self._apart = apart
        self._by_listed: dict[str, _Bearer] = {}
        self._by_key: defaultdict[object, dict[_Bearer, None]] = defaultdict(dict)
        for one in known.people:
            self._by_listed[one.name] = bearer = _Bearer(one)
            self._add(bearer, PersonName(one.name))

    def place(self, form: _Form) -> None:
        """Have `form` be one of those there are, by the first rule that says so, or a new one."""
        bearer = self._listed(form)
        if bearer is None and form.kind == "person":
            opinions = (rule(form, self) for rule in RULES)
            bearer = next((one for one in opinions if one is not None), None)
        bearer = bearer or _Bearer()
        bearer.take(form)
        self._add(bearer, form.parts if form.kind == "person" else None)

    def by(self, key: object, form: _Form) -> list[_Bearer]:
        """Return those who share `key` and may be whom `form` names."""
        apart = self._apart.get(form.name, set())
        bearers = self._by_key.get(key, {})
        if len(bearers) > _MOST_BEARERS:
            return []
        return [one for one in bearers if one.agrees(form.parts) and not one.names & apart]

    def count(self, surname: str) -> int:
        """Return how many there are of `surname`."""
        return len(self._by_key.get(surname, {}))

    def _listed(self, form: _Form) -> _Bearer | None:
        one = self._known.find(form.name)
        return self._by_listed[one.name] if one else None

    def _add(self, bearer: _Bearer, parts: PersonName | None) -> None:
        self.all[bearer] = None
        for key in _keys(parts) if parts else ():
            self._by_key[key][bearer] = None


def _keys(parts: PersonName) -> Iterator[object]:
    """Yield what the name shares with others that may be the same person's."""
    yield parts.surname
    if parts.is_full:
        yield parts.surname, parts.given[0]
        yield parts.surname, parts.given[0][0]
        yield parts.sound


def _same_full_name(form: _Form, bearers: _Bearers) -> _Bearer | None:
    """«Владимир Путин» and «Владимир Владимирович Путин», unless two have other patronymics."""
    if not form.parts.is_full:
        return None
    return _only(bearers.by((form.parts.surname, form.parts.given[0]), form))


def _same_sound(form: _Form, bearers: _Bearers) -> _Bearer | None:
    """«Владимир Путин» and "Vladimir Putin": a full name in two alphabets."""
    if not form.parts.is_full:
        return None
    alike = bearers.by(form.parts.sound, form)
    return _only([one for one in alike if one.is_of_other_alphabet(form.parts)])


def _initial(form: _Form, bearers: _Bearers) -> _Bearer | None:
    """«В. Путин», where one of the surname has a name that begins so."""
    if not form.parts.given or form.parts.is_full:
        return None
    return _only(bearers.by((form.parts.surname, form.parts.given[0][0]), form))


def _shared_role(form: _Form, bearers: _Bearers) -> _Bearer | None:
    """«Путин», called the president, where one of the surname is called so."""
    if form.parts.given:
        return None
    alike = bearers.by(form.parts.surname, form)
    return _only([one for one in alike if one.stems & form.stems])


def _only_bearer(form: _Form, bearers: _Bearers) -> _Bearer | None:
    """«Путин» without a role: who else, where there is one whom several articles name in full."""
    if form.parts.given or bearers.count(form.parts.surname) != 1:
        return None
    bearer = _only(bearers.by(form.parts.surname, form))
    if bearer is None or (form.stems and bearer.stems):
        return None
    return bearer if bearer.is_well_known else None


def _only(bearers: list[_Bearer]) -> _Bearer | None:
    return bearers[0] if len(bearers) == 1 else None


RULES: tuple[Callable[[_Form, _Bearers], _Bearer | None], ...] = (
    _same_full_name,
    _same_sound,
    _initial,
    _shared_role,
    _only_bearer,
)
"""What makes two names one person, the surest first; a list of people is asked before them."""


def _fullest_first(form: _Form) -> tuple[bool, int, int, str]:
    return not form.parts.is_full, -len(form.parts.given), -form.quotes, form.name


def _most_usual_first(form: _Form) -> tuple[bool, int, str]:
    return not form.parts.is_full, -form.quotes, form.name
