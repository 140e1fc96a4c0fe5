"""Whom a role without a name means: «министр», «собеседник агентства», «глава церкви».

Each rule looks at one quote whose source is one, as those of `speakers` do.
"""

from collections.abc import Sequence
from itertools import islice

from msgspec import structs

from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages.passages import Location
from newsparse.segmenter.passages.tokens import Token
from newsparse.segmenter.people.person import STEM, Answer, Person
from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.speakers.documents import sentences_before, spoken_by
from newsparse.segmenter.speakers.resolver import UNHELD, AnyResolver
from newsparse.segmenter.speakers.stand_ins import (
    by_article,
    by_charge,
    by_stand_in,
    headed_person,
    role_gender,
)

_TOLD = 30  # passages: how far back a place is looked for
_TOLD_BEHIND = (
    3  # tokens behind a role that tell of a name kept back: «, пожелавший», «на условиях»
)
_SHORT = 3  # letters: «Зари» is «Заре»
_TOLD_LETTERS = 5000  # of each: more has no paragraph of news


def by_role(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Президент», «глава государства»: who holds that role in the article."""
    himself = _aide(resolver, source)
    if himself:
        return resolver.named(himself, "role")
    asked, at, words = resolver.role(source), resolver.place_of(finding), resolver.words
    gender = role_gender(resolver, finding, source)
    found = resolver.people.holders.holders(asked, at, gender=gender)
    if not found or is_elsewhere(resolver, source, found[0], at):
        return None
    if not asked.is_former and resolver.discourse.goes_on(asked.head, found[0], at):
        return None
    if asked.head in words.aides and resolver.has_owner(source):
        return None  # «его пресс-секретарь» is not hers
    return resolver.named(found[0], "role", found[1:])


def is_elsewhere(resolver: AnyResolver, source: Phrase, holder: Person, at: Location) -> bool:
    """Return whether a role is of a town not told of, which have many mayors: «мэр Заречного»."""
    asked, held = resolver.role(source), (role.stems for role in holder.roles)
    places = asked.stems.difference(resolver.words.state_stems, *held)
    if asked.head not in resolver.words.town_heads or not places:
        return False
    reader = resolver.reader(source)
    passages = resolver.readers[max(0, at[0] - _TOLD) : at[0]]
    before = reader.passage.text[: reader.tokens[source.first].start]
    told = "\n".join(
        text[-_TOLD_LETTERS:].lower() for text in (*(one.passage.text for one in passages), before)
    )
    return any(place not in told for place in places if place[0].isalpha())


def _aide(resolver: AnyResolver, source: Phrase) -> Person | None:
    """«По словам адвоката Льва Холла»: himself, where he is new or called so elsewhere."""
    if source.case == NOMINATIVE or source.last - source.head == 1:
        return None
    head = resolver.role(source).head
    person = resolver.people.named_at(source.passage, source.head + 1)
    if person is None or head not in resolver.words.aides:
        return None
    first = person.occurrences[0]
    is_new = len(first.words) > 1 and resolver.place_of_phrase(source) < first.place
    return person if is_new or any(role.head == head for role in person.roles) else None


def by_last_of_same_place(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Представитель Philips»: the last speaker, if a role of theirs is at the same body.

    «Представитель ведомства» is of the last speaker's; «оборонное ведомство» is «Минобороны».
    """
    asked, words = resolver.role(source), resolver.words
    if not asked.stems or asked.head not in words.representatives:
        return None
    bodies = {at[:STEM]: name.lower()[:STEM] for at, name in words.portfolios.items()}
    told = frozenset(bodies.get(stem, stem) for stem in asked.stems - words.broader_stems)
    last = resolver.discourse.last_speaker(resolver.place_of(finding))
    person = last.person if last else None
    roles = [role for role in person.roles if role.head not in words.faceless] if person else []
    if person is None or not any(role.stems and told <= role.stems for role in roles):
        return None  # «представитель певца» is not his wife
    speaking = words.representatives | words.aides  # no «юрист» is a «представитель компании»
    if not told and speaking.isdisjoint(role.head for role in roles):
        return None
    return resolver.among(resolver.named(person, "same_place"), finding, gender=person.gender)


def by_interlocutor(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Собеседник агентства»: who spoke last and is no paper, or the source that a paper named."""
    if resolver.head(source) not in resolver.words.interlocutors:
        return None
    tokens = resolver.reader(source).tokens
    inside, before = tokens[source.head + 1 : source.last], tokens[source.first : source.head]
    is_there = any(token.lower in resolver.words.place_prepositions for token in inside)
    if is_there or any(token.lower not in resolver.words.determiners for token in before):
        return None  # «собеседник в мэрии», «близкий к мэрии собеседник»
    if told := _who_told(resolver, source, inside):
        return structs.replace(told, rule="interlocutor") if told.speaker else None
    last = resolver.discourse.last_unnamed
    spoke = resolver.discourse.last_speaker(resolver.place_of(finding))
    cited = resolver.descriptions.last_source(resolver.place_of_phrase(source))
    is_cited = cited is not None and resolver.discourse.is_since(resolver.place_of_phrase(cited))
    is_passed_on = is_cited and spoke is not None and spoke.is_press  # «пишет «Заря» со ссылкой на»
    if last is None or last.head not in resolver.words.located or is_passed_on:
        last = spoke or last
    if last is None or last.is_press or last.plural:
        last = spoken_by(resolver, cited, "interlocutor") if cited else None
    return structs.replace(last, rule="interlocutor", gender=source.gender) if last else None


def _who_told(resolver: AnyResolver, source: Phrase, paper: Sequence[Token]) -> Answer | None:
    """«Норт рассказал «Заре» ... Холл возразила ... Собеседник «Зари»»: who told that paper last.

    It is nobody known where nothing was told to it; «собеседник Дыма» talks with a person.
    """
    words = resolver.words
    if any(resolver.people.named((token.text,)) for token in paper):
        return None
    told = (token.lower for token in paper if token.is_word)
    stems = tuple(word[: min(STEM, max(_SHORT, len(word) - 1))] for word in told)
    if any(noun.startswith(stems) for noun in words.press_nouns):
        stems += tuple(words.press_names)  # «собеседник агентства», who «рассказал ТАСС»
    at = resolver.place_of_phrase(source)
    for passage, sentence in islice(sentences_before(resolver, at), _TOLD):
        tokens = resolver.readers[passage].tokens[sentence.first : sentence.last]
        if any(token.lower.startswith(stems) for token in tokens):
            return resolver.discourse.who_said(passage, range(sentence.first, sentence.last))
    is_named = any(token.is_capitalised or "." in token.text for token in paper)
    return Answer() if is_named and resolver.discourse.last_finding else None


def by_leader(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Глава государства»: where nobody is called so, who is spoken of and has no role."""
    last, words = resolver.reader(source).tokens[source.last - 1], resolver.words
    is_open = last.is_word and not last.is_capitalised and source.last - 1 > source.head
    is_bodys = is_open and last.lower[:STEM] not in words.state_stems  # «президент лиги»
    if is_bodys or resolver.role(source).head not in words.leaders:
        return None
    gender = role_gender(resolver, finding, source)
    person = resolver.mentions.without_role(resolver.place_of(finding), gender=gender)
    if person is None or len(person.keys) < 2:
        return None  # «сравнил их с Иосифом. Глава церкви сказал»
    return resolver.among(resolver.named(person, "leader"), finding, gender=gender)


def by_determiner(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Другой депутат» is nobody told of before, «сама певица» whom the article speaks of."""
    words = resolver.words
    if source.first == source.head or not words.selves:
        return None
    before = {token.lower for token in resolver.reader(source).tokens[source.first : source.head]}
    if before & words.others:
        return by_description(resolver, finding, source)
    asked = resolver.role(source)
    if asked.stems or not before & words.selves:
        return None
    gender = role_gender(resolver, finding, source)
    answer = resolver.meant(finding, "role", gender=gender, plural=False)
    person = answer.person if answer else None
    if person is None or all(role.head == asked.head for role in person.roles):
        return answer if person else None  # nobody whom the article calls otherwise
    holder = resolver.people.holders.holder(asked, resolver.place_of(finding), gender=gender)
    is_another = holder not in (None, person) and before & words.newly  # «новый чемпион»
    return by_description(resolver, finding, source) if is_another else None


def by_headline(resolver: AnyResolver, _: Finding, source: Phrase) -> Answer | None:
    """«Политолог», where nobody is called so: whom the headline begins with by full name.

    Somebody with a role is what the article calls him, and nobody else. «Юрист «Зари»» is whom
    the headline lets speak alone: «Лев Дым: суд впереди».
    """
    asked, words = resolver.role(source), resolver.words
    is_told = ":" in resolver.headline or not asked.stems
    is_nobodys = any(asked.head in one for one in (words.unnamed, words.located, words.functions))
    if asked.is_former or resolver.has_owner(source) or is_nobodys or not is_told:
        return None
    headed = headed_person(resolver)
    if headed is None or headed.occurrences[0].start:
        return None
    if (source.gender, headed.gender) == ("f", "m"):
        return None
    return resolver.named(headed, "headline")


def by_unheld(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Депутат»: somebody whose name was not found, less sure than an «источник», who has none."""
    if _is_nameless(resolver, source):
        return None
    return structs.replace(by_description(resolver, finding, source), rule=UNHELD)


def _is_nameless(resolver: AnyResolver, source: Phrase) -> bool:
    """Return whether a role is of nobody whose name an article gives: «высокопоставленный врач»."""
    head, words = resolver.role(source).head, resolver.words
    nameless = (words.unnamed, words.located, words.functions, words.faceless)
    if any(head in heads for heads in (*nameless, words.quantifiers, words.indefinite)):
        return True
    tokens, behind = resolver.reader(source).tokens, source.head + 1
    if head in (words.kin_nouns | words.workers) - words.successors and source.last > behind:
        return True  # «менеджер Мии Холл», «охранник школы»
    inside = {token.lower for token in tokens[behind : source.last]}
    if "," in inside or not inside.isdisjoint(words.indefinite):
        return True  # «директор одной из школ», «дипломат, знакомый с делом»
    told = tokens[source.last : source.last + _TOLD_BEHIND]
    is_apart = told and told[0].lower in words.place_prepositions | {","}
    around = (*tokens[source.first : behind], *(told if is_apart else ()))
    return any(token.lower.startswith(words.faceless_stems) for token in around)


def by_description(resolver: AnyResolver, _: Finding, source: Phrase) -> Answer:
    """«Источник в правительстве», «МИД»: the phrase, or the fuller one that spoke before."""
    answer = resolver.described(source, "description")
    if source.kind != "role" or source.members:
        return answer
    return structs.replace(answer, head=resolver.role(source).head)


ROLE_RULES = (
    by_determiner,
    by_role,
    by_last_of_same_place,
    by_leader,
    by_article,
    by_charge,
    by_stand_in,
    by_interlocutor,
    by_headline,
    by_unheld,
    by_description,
)
"""In order; the last one describes whoever is meant."""
