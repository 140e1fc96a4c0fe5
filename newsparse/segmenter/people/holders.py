"""Which person of an article holds a role: «глава государства»."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.passages.passages import Location
from newsparse.segmenter.people.body_names import is_short_for, known_names
from newsparse.segmenter.people.person import STEM, Person, Role

_OF_SOME_STATE, _LIKE_ROLE, _SAME_HEAD, _SAME_ROLE = 1, 2, 3, 4
"""How well a role fits one asked for: of what may be that state, by another word, by its head
alone, in all its words."""
_START: Location = (0, 0)  # before whatever the text says
_HOLDERS = 20  # persons: how many with one role are looked at
_STILL_NEAR = 2  # passages: «Савин ушёл в отставку. Бывший министр сказал»
_MOST_ROLES = 50  # of one person: more are no article's
_Rank = tuple[bool, int, bool, bool, Location]
"""Whether a holder is sure enough, how well the role fits, whether he holds it now as is asked,
whether he was named, and where last."""


class Holders:
    """Who holds which roles in one article."""

    def __init__(self, words: SpeechWords) -> None:
        self._words = words
        self._known = known_names(words.body_names)
        self._by_head: dict[str, list[Person]] = {}
        self._callings: dict[Role, frozenset[tuple[str, frozenset[str]]]] = {}
        self._groups: dict[Role, list[Person]] = {}

    def note(self, person: Person, role: Role) -> None:
        """Note what a person is called, wherever that was found."""
        if role in person.roles or len(person.roles) >= _MOST_ROLES:
            return
        person.roles.append(role)
        if role.is_shared:
            self._groups.setdefault(role, []).append(person)
        for head in {role.head, *role.head.split("-")}:
            self._by_head.setdefault(head, []).append(person)

    def holder(self, asked: Role, at: Location, *, gender: str) -> Person | None:
        """Return the person who holds the role `asked` at a place in the text, or None."""
        return next(iter(self.holders(asked, at, gender=gender)), None)

    def holders(self, asked: Role, at: Location, *, gender: str) -> list[Person]:
        """Return who may hold the role `asked` at a place in the text, the likeliest first.

        The best match wins, of equal ones who was named last; «тренер» alone is one named before.
        """
        ranked: list[tuple[_Rank, Person]] = []
        candidates = self._candidates(asked, at)
        roles = {role for person in candidates for role in person.roles}
        degrees = {role: self._match(role, asked) for role in roles}
        for person in candidates:
            if not person.may_be(gender):
                continue
            fit = max((degrees[r], r.is_former == asked.is_former) for r in person.roles)
            rank = _rank(person, asked, at, fit) if fit[0] else None
            if rank:
                ranked.append((rank, person))
        ranked.sort(key=itemgetter(0), reverse=True)
        return [person for _, person in ranked] or self._only_holder(asked, gender)

    def group(self, asked: Role, at: Location) -> list[Person]:
        """«Депутаты Дым и Норт внесли поправки ... депутаты», «авторы поправок»: those two."""
        named = [
            (role, persons)
            for role, persons in self._groups.items()
            if all(person.last_before(at) for person in persons)
        ]
        heads = self._words.synonyms.get(asked.head, frozenset({asked.head}))
        called = [ps for role, ps in named if role.head in heads and asked.stems <= role.stems]
        if called:
            return called[-1]
        is_brought = not asked.stems.isdisjoint(self._words.motion_stems)
        is_theirs = is_brought and asked.head in self._words.makers and len(named) == 1
        return named[0][1] if is_theirs else []

    def _only_holder(self, asked: Role, gender: str) -> list[Person]:
        """«Создатель Facebook»: the one creator in the article, called «создатель соцсети»."""
        if asked.head in self._words.leaders or asked.head in self._words.often_held:
            return []
        holders = self._by_head.get(asked.head, [])
        if asked.is_former and not any(r.is_former for person in holders for r in person.roles):
            return []  # «бывший нападающий «Зари»» is not the one of «Севера»
        if not holders or any(p is not holders[0] or not p.may_be(gender) for p in holders):
            return []
        told, held = _initials(asked.text), [_initials(role.text) for role in holders[0].roles]
        is_elsewhere = told and all(held) and told.isdisjoint(set[str]().union(*held))
        return [] if is_elsewhere else holders[:1]  # no „CDU-Chef“ is the „SPD-Chef“

    def _candidates(self, asked: Role, at: Location) -> list[Person]:
        """Return who may hold the role `asked`: of many, those first named nearest to a place."""
        near = (
            person
            for head in sorted(_heads_of(asked, self._words) & self._by_head.keys())
            for person in _near(self._by_head[head], at)
        )
        return list({person.number: person for person in near}.values())

    def _match(self, role: Role, asked: Role) -> int:
        """Return how well a role fits the one asked for, 0 where it does not.

        «Президент», «глава государства» fit «президент Каландии», «президент США» does not.
        """
        if asked.head == role.head:
            if asked.stems <= role.stems:
                return _SAME_ROLE if asked.stems else _SAME_HEAD
            leads = asked.head in self._words.leaders or asked.head in self._words.offices
            if leads and asked.stems <= self._words.state_stems and not role.is_shared:
                return _OF_SOME_STATE
            if asked.head not in self._words.leaders:
                return 0 if role.stems else _LIKE_ROLE
        if not asked.stems and role.head in self._words.synonyms.get(asked.head, ()):
            return _SAME_HEAD  # «тренер Савин ... наставник Норт сказал ... по словам тренера»
        if role.head in self._words.broader_roles.get(asked.head, ()):
            is_still = role.is_former or not asked.is_former
            is_still &= role.stems.isdisjoint(self._words.narrow_roles.get(role.head, ()))
            return _LIKE_ROLE if is_still and asked.stems <= role.stems else 0
        return _LIKE_ROLE if self._is_otherwise_called(role, asked) else 0

    def _is_otherwise_called(self, role: Role, asked: Role) -> bool:
        """Return whether two roles that have not one head can be one: «глава МИД», «министр»."""
        if self._shares_calling(role, asked):
            return True
        if self._leads_same_body(role, asked) or self._leads_same_body(asked, role):
            return True
        words = self._words
        if asked.head in words.leaders and asked.stems and asked.stems <= words.broader_stems:
            is_body = not role.stems <= words.state_stems
            return is_body and role.head in words.directors  # «глава ведомства»
        return bool(asked.stems) and asked.stems <= role.stems and self._is_office(role, asked)

    def _shares_calling(self, role: Role, asked: Role) -> bool:
        """Return whether one of the ways to call who is asked for is one to call the holder."""
        for one in {role, asked} - self._callings.keys():
            self._callings[one] = frozenset(_called(one, self._words))
        held, wanted = self._callings[role], self._callings[asked]
        return any(h == head and needed <= stems for h, stems in held for head, needed in wanted)

    def _is_office(self, role: Role, asked: Role) -> bool:
        """Return whether one leads by an office, one as «глава»: no «министр» is a «премьер»."""
        heads, offices = {role.head, asked.head}, self._words.offices.keys()
        is_led = not heads.isdisjoint(self._words.leaders - offices)
        led = self._words.offices.get(asked.head)
        if led is not None and not role.stems - asked.stems <= led.keys():
            return False  # a «президент России» is no «глава МИД России»
        return is_led and heads <= self._words.leaders | offices and not heads.isdisjoint(offices)

    def _leads_same_body(self, role: Role, other: Role) -> bool:
        """Return whether two roles lead one body, in full in `role`, by initials in `other`.

        «Президент Федерации лёгкой атлетики» is «глава ФЛА», «глава комиссии» the «председатель
        ЦИК»: initials of its words, or a name that every reader knows.
        """
        leads = self._words.leaders | self._words.directors
        if role.head not in leads or other.head not in leads or not role.stems:
            return False
        body = role.text.partition(" ")[2]
        return any(
            is_short_for(word, body)
            or any(role.stems <= {one[:STEM] for one in full.split()} for full in names)
            for word in other.text.split()
            if word.isupper()
            for names in [self._known.full_names(word)]
        )


def _initials(role: str) -> set[str]:
    """Return the initials of bodies in the text of a role: „SPD-Fraktionschef“."""
    return {word for word in role.replace("-", " ").split() if word.isupper() and len(word) > 1}


def _rank(person: Person, asked: Role, at: Location, fit: tuple[int, bool]) -> _Rank | None:
    """Return how likely a person holds a role that fits so well, or None for not at all."""
    (degree, is_current), last = fit, person.last_before(at)
    is_known = last is not None
    if asked.is_former and not is_current and (last is None or at[0] - last[0] > _STILL_NEAR):
        return None  # «Бывший министр сказал ... Министр Савин молчит»: they are two
    is_sure = bool(asked.stems) or is_known
    if degree <= _LIKE_ROLE and not is_sure:
        return None  # «артист» before the «исполнитель главной роли» is named
    return is_sure, degree, is_current, is_known, last or _START


def _called(role: Role, words: SpeechWords) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the heads a role goes by, with the stems that then tell its holders apart."""
    for head in words.synonyms.get(role.head, {role.head}):
        yield head, role.stems
    if role.head in words.leaders:
        for office, led in words.offices.items():
            if not led.keys().isdisjoint(role.stems):
                yield office, frozenset(led.get(stem, stem) for stem in role.stems) - {""}


def _heads_of(asked: Role, words: SpeechWords) -> frozenset[str]:
    """Return the heads that a role may have which fits the one asked for."""
    heads = words.synonyms.get(asked.head, frozenset({asked.head}))
    heads |= words.broader_roles.get(asked.head, frozenset())
    if asked.head in words.leaders | words.directors or asked.head in words.offices:
        return heads.union(words.leaders, words.offices, words.directors)
    return heads


def _near(holders: list[Person], at: Location) -> list[Person]:
    if len(holders) <= _HOLDERS:
        return holders
    i = bisect_left(holders, at, key=lambda person: person.occurrences[0].place)
    return holders[max(0, i - _HOLDERS) : i + _HOLDERS // 2]
