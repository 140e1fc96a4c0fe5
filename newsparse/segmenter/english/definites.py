"""Whom a phrase behind "the" means in English: who holds a role, is so old, or was spoken of."""

from collections.abc import Iterable, Iterator
from itertools import islice, takewhile

from newsparse.languages.en_forms import AGE_ENDS, AGE_STARTS, AGED, COUNTERPART
from newsparse.segmenter.english.mention_reader import EnglishSources
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages.passages import HEADLINE, Location
from newsparse.segmenter.people.person import Answer, Mentioned, Person, Role
from newsparse.segmenter.phrase import PERSONAL, Phrase
from newsparse.segmenter.speakers.asked_roles import is_elsewhere
from newsparse.segmenter.speakers.resolver import Resolver
from newsparse.segmenter.speakers.stand_ins import is_of_another_field

_AGES_BACK = 8  # passages in which an age is looked for
_MENTIONS_BACK = 12  # names: how many before a word it may mean one of
_RECENT_PASSAGES = 2  # passages in which whom a word means is named

EnglishResolver = Resolver[EnglishSources]


def by_role(resolver: EnglishResolver, finding: Finding, source: Phrase) -> Answer | None:
    """Take who holds the role; one named only later where no two do: a mayor, no farmer."""
    reader, at = resolver.reader(source), resolver.place_of(finding)
    gender = source.gender if source.gender in PERSONAL else ""
    asked = resolver.role(source)
    found = resolver.people.holders.holders(asked, at, gender=gender)
    exact = _called(found, asked)
    alike = _called(resolver.people.persons, asked) if found and not exact else []
    if alike:  # Ruiz met his Greek counterpart, Ioannou, and a Greek singer
        exact = _called(alike, asked, COUNTERPART)
        if not exact:
            return None
    found = exact or found  # the mayor of Brae is no "Mayor Moffat"
    told_as = (word.core for word in reader.text.words[source.first : source.last])
    if reader.text.closed.sole_offices.isdisjoint(told_as):
        found = [person for person in found if person.last_before(at)]
    meant = _meant_of(resolver, found, at)
    if meant is None or is_elsewhere(resolver, source, meant, at):
        return None
    if resolver.discourse.goes_on(reader.head_of(source), meant, at):
        return None
    return resolver.named(meant, "role", found)


def _called(persons: Iterable[Person], asked: Role, head: str = "") -> list[Person]:
    """Return who has a role that tells all that one asked for does, and has some head."""
    told = ((one, role) for one in persons for role in one.roles if head in ("", role.head))
    return list({one.number: one for one, role in told if asked.stems <= role.stems}.values())


def _meant_of(resolver: EnglishResolver, holders: list[Person], at: Location) -> Person | None:
    """Return which holder was named since the last speech, or spoke; None where two were."""
    if len(holders) < 2:
        return holders[0] if holders else None
    places = {person.number: person.last_before(at) or (HEADLINE, 0) for person in holders}
    latest = max(places.values())[0]
    near = [person for person in holders if resolver.discourse.is_since(places[person.number])]
    near = near or [person for person in holders if places[person.number][0] == latest]
    if len(near) == 1:
        return near[0]
    last = resolver.discourse.last_speaker(at)
    return last.person if last and last.person in near else None


def by_age(resolver: EnglishResolver, finding: Finding, source: Phrase) -> Answer | None:
    """Take who is told to be so old, and nobody where somebody else is: "Ida Fell, 34, ..."."""
    tokens = resolver.reader(source).tokens[source.first : source.last]
    ages = (token.lower.partition("-")[0] for token in tokens if token.lower.endswith(AGED))
    age = next(filter(str.isdecimal, ages), None)
    if age is None:
        return None
    told = list(_told_of(resolver, age, resolver.place_of(finding)))
    bearers = {person.number: person for person in told if person}
    if len(bearers) == 1:
        return resolver.named(bearers.popitem()[1], "stand_in")
    return Answer(None, None) if told else None  # "He was 34," the inspector said


def _told_of(resolver: EnglishResolver, age: str, at: Location) -> Iterator[Person | None]:
    """Yield of whom an age is told before a place, None for somebody who is not named beside it."""
    for passage in range(max(0, at[0] - _AGES_BACK), at[0] + 1):
        tokens, text = resolver.readers[passage].tokens, resolver.readers[passage].passage.text
        for before, token, behind in zip(tokens, tokens[1:], tokens[2:], strict=False):
            if token.text != age or (passage, token.start) >= at:
                continue
            if before.text == "," and behind.text in AGE_ENDS:
                one = next(resolver.mentions.before((passage, token.start)), None)
                beside = one if one and one.at[0] == passage else None
                is_named = beside is not None and "," not in text[beside.at[1] : before.start]
                yield beside.person if beside and is_named else None
            elif before.lower in AGE_STARTS and not behind.is_word:
                yield None


def by_stand_in(resolver: EnglishResolver, finding: Finding, source: Phrase) -> Answer | None:
    """Take "the woman", "the Indiana governor", "the Swede" for whom the text is about.

    That is the last subject or speaker; by an age or a country, the one who was named or acted
    since: "Behind her sat Ida Fell. “I am sad,” the 71-year-old said".
    """
    reader, at = resolver.reader(source), resolver.place_of(finding)
    head = reader.head_of(source)
    if source.plural or not reader.is_stand_in(source):
        return None
    roles = (role for one in _near(resolver, at) if one.person for role in one.person.roles)
    called = {role.head.split()[-1] for role in roles}
    if resolver.descriptions.introduced(head, at) or head in called:
        return None  # somebody else near is called so
    since = [one for one in _near(resolver, at) if resolver.discourse.is_since(one.at)]
    if since and reader.is_told_apart(source):
        since = [one for one in since if one.at[0] == since[0].at[0]]
        acting = [one.person for one in since if one.is_subject] or [one.person for one in since]
        meant = {person.number: person for person in acting if person}
        return resolver.named(acting[0], "stand_in") if acting[0] and len(meant) == 1 else None
    gender = source.gender if source.gender in PERSONAL else ""
    answer = resolver.meant(finding, "stand_in", gender=gender, plural=False)
    person = answer.person if answer else None
    if person is None or not _acts(resolver, person, at):
        return None
    if reader.is_otherwise(person, head) or is_of_another_field(person, head, resolver.words):
        return None
    place = resolver.place_of_phrase(source)
    begin = (place[0], reader.passage.sentence_around(place[1]).start)
    is_named_beside = (person.last_before(place) or (HEADLINE, 0)) >= begin
    return None if is_named_beside else answer  # Ida Fell left after the mogul claimed that


def _acts(resolver: EnglishResolver, person: Person, at: Location) -> bool:
    """Return whether somebody spoke last, or is the subject of a sentence shortly before."""
    last = resolver.discourse.last_speaker(at)
    near = (one.person for one in _near(resolver, at) if one.is_subject)
    return (last is not None and last.person is person) or person in near


def _near(resolver: EnglishResolver, at: Location) -> Iterator[Mentioned]:
    """Yield who is named shortly before a place, the nearest first."""
    mentioned = islice(resolver.mentions.before(at), _MENTIONS_BACK)
    return takewhile(lambda one: at[0] - one.at[0] <= _RECENT_PASSAGES, mentioned)
