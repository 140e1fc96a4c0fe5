"""Who speaks: the source of each quote, resolved over the whole article.

Each rule looks at one quote in the order of the text and at what has been said so far. The first
that names a speaker wins; where none does, the speaker stays None.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator

from msgspec import Struct

from newsparse.segmenter.english.names import Occurrence, People, Person, role_words
from newsparse.segmenter.english.organisations import Organisations, named
from newsparse.segmenter.english.phrases import AGED, PhraseReader
from newsparse.segmenter.findings import Finding, Resolved
from newsparse.segmenter.phrase import Phrase

_RECENT_PASSAGES = 2
_MENTIONS_BACK = 12
_LONGEST_DESCRIPTION = 12  # tokens: a longer phrase is a clause that was not understood
_RIVALS = 3
_UNKNOWN_PRONOUNS = frozenset(("i", "we", "you", "it", "us"))
_INDEFINITE = frozenset(("a", "an", "one", "another", "some", "any", "no", "every", "each"))


class Answer(Struct, frozen=True):
    """Who speaks, by which rule; `person` where the article names them; who else could."""

    speaker: str | None
    rule: str | None
    person: Person | None = None
    rivals: tuple[str, ...] = ()
    is_thing: bool = False
    """Whether it is words that speak, a letter or a sign, which do so once."""


_NOBODY = Answer(None, None)


class Resolver:
    """Resolves the sources of one article's quotes, in the order of the text."""

    def __init__(
        self, readers: list[PhraseReader], people: People, organisations: Organisations
    ) -> None:
        self._readers = readers
        self.people = people
        self.organisations = organisations
        self._last: Answer | None = None
        self._last_at = (-9, 0)
        self._mentions = sorted(
            ((o.at, o, person) for person in people.persons for o in person.occurrences),
            key=lambda row: row[0],
        )
        self._places = [row[0] for row in self._mentions]

    def resolve(self, finding: Finding) -> Resolved:
        """Return who speaks in `finding`; call it in the order of the text."""
        answer = next((r for rule in RULES if (r := rule(self, finding))), _NOBODY)
        if answer.speaker:
            self._last, self._last_at = answer, finding.at
        roles = tuple(role.text for role in answer.person.roles) if answer.person else ()
        return Resolved(answer.speaker, answer.rule, roles, answer.rivals)

    # -- what the rules look at --

    def reader(self, phrase: Phrase) -> PhraseReader:
        """Return the reader of the passage in which `phrase` stands."""
        return self._readers[phrase.passage]

    def person_of(self, phrase: Phrase) -> Person | None:
        """Return the person named in `phrase`, or None."""
        if phrase.name:
            return self.people.person_of(phrase.passage, phrase.name)
        if phrase.kind == "organisation" and phrase.last - phrase.first == 1:
            word = named(self.reader(phrase), phrase)
            return self.people.find((word,))
        return None

    def last_answer(self, finding: Finding) -> Answer | None:
        """Return the last speaker, unless that was too long ago."""
        is_recent = finding.at[0] - self._last_at[0] <= _RECENT_PASSAGES
        return self._last if is_recent else None

    def named_before(self, at: tuple[int, int]) -> Iterator[tuple[Occurrence, Person]]:
        """Yield who is named shortly before a place, the nearest first."""
        end = bisect_left(self._places, at)
        for place, occurrence, person in reversed(
            self._mentions[max(0, end - _MENTIONS_BACK) : end]
        ):
            if at[0] - place[0] > _RECENT_PASSAGES:
                return
            yield occurrence, person

    def is_stand_in(self, source: Phrase) -> bool:
        """Tell whether a phrase can stand for somebody named before: "the nominee"."""
        reader = self.reader(source)
        if source.kind == "pronoun" or reader.tokens[source.first].lower != "the":
            return False
        core = reader.words[source.head].core
        return core in reader.grammar.closed.stand_ins or core.endswith(AGED)

    def is_interrupted(self, finding: Finding, speaker: Person) -> bool:
        """Tell whether somebody else was the subject of a sentence since the last speech."""
        source = finding.cue.source if finding.cue else None
        at = self.place_of(source) if source else finding.at
        return any(
            o.is_subject and o.at > self._last_at and person is not speaker
            for o, person in self.named_before(at)
        )

    def place_of(self, phrase: Phrase) -> tuple[int, int]:
        """Return where a phrase begins: (passage, offset)."""
        return phrase.passage, self.reader(phrase).tokens[phrase.first].start

    def antecedents(self, finding: Finding, gender: str) -> list[Person]:
        """Return whom a pronoun of that gender may mean, the likeliest first.

        The last speaker, unless somebody was the subject of a sentence since; then the subjects
        before, the nearest first; then whoever else was named.
        """
        source = finding.cue.source if finding.cue else None
        at = self.place_of(source) if source else finding.at
        named_before = [(o, p) for o, p in self.named_before(at) if p.gender == gender]
        since = [p for o, p in named_before if o.is_subject and o.at > self._last_at]
        last = self.last_answer(finding)
        spoke = [last.person] if last and last.person and last.person.gender == gender else []
        subjects = [p for o, p in named_before if o.is_subject]
        return _unique([*since, *spoke, *subjects, *(p for _, p in named_before)])


def _unique(persons: list[Person]) -> list[Person]:
    """Return the persons in order, each once."""
    return list({id(person): person for person in persons}.values())


def _answer(persons: list[Person], rule: str) -> Answer | None:
    """Return the first person as the speaker, and the next as those who lost."""
    if not persons:
        return None
    rivals = tuple(person.full_name for person in persons[1 : _RIVALS + 1])
    return Answer(persons[0].full_name, rule, persons[0], rivals)


Rule = Callable[[Resolver, Finding], Answer | None]


def by_name(resolver: Resolver, finding: Finding) -> Answer | None:
    """Take the name beside the quote: the fullest form of that name in the article."""
    source = _source(finding)
    person = resolver.person_of(source) if source else None
    if source is None or person is None or source.plural:
        return None
    words = source.name.words if source.name else (person.surname,)
    others = [p for p in resolver.people.bearers(words) if p is not person]
    return _answer([person, *others], "name")


def by_pronoun(resolver: Resolver, finding: Finding) -> Answer | None:
    """He, she: the last speaker or the subject since, of that gender."""
    source = _source(finding)
    if source is None or source.kind != "pronoun":
        return None
    if source.gender:
        return _answer(resolver.antecedents(finding, source.gender), "pronoun")
    last = resolver.last_answer(finding)
    word = resolver.reader(source).words[source.head].core
    if word == "they" and last and last.person is None:
        return Answer(last.speaker, "pronoun")
    return None


def by_role(resolver: Resolver, finding: Finding) -> Answer | None:
    """Take who holds the role in the article: the senator, the French president."""
    source = _source(finding)
    if source is None or source.kind != "role" or source.plural:
        return None
    reader = resolver.reader(source)
    if reader.tokens[source.first].lower in _INDEFINITE:
        return None
    asked = role_words(reader, source)
    place = resolver.place_of(source)
    before = _unique([person for _, person in resolver.named_before(place)])
    candidates = [*before, *resolver.people.holders(asked)]
    holders = [p for p in candidates if _holds(p, asked, source.gender)]
    return _answer(_unique(holders), "role")


def by_stand_in(resolver: Resolver, finding: Finding) -> Answer | None:
    """Take "the woman", "the Indiana governor", "the Republican" for whom the text is about.

    That is the last speaker, where nobody else of that gender was the subject of a sentence since.
    """
    source = _source(finding)
    if source is None or source.plural or not resolver.is_stand_in(source):
        return None
    if source.gender:
        return _answer(resolver.antecedents(finding, source.gender), "stand_in")
    if resolver.reader(source).words[source.head].core.endswith(AGED):
        named_before = resolver.named_before(resolver.place_of(source))
        return _answer(_unique([p for o, p in named_before if o.is_subject]), "stand_in")
    last = resolver.last_answer(finding)
    if last is None or last.person is None or resolver.is_interrupted(finding, last.person):
        return None
    head = resolver.reader(source).words[source.head].core
    if last.person.roles and not any(head in role.words for role in last.person.roles):
        return None
    return Answer(last.speaker, "stand_in", last.person)


def by_organisation(resolver: Resolver, finding: Finding) -> Answer | None:
    """Take the fullest name of a body in the article: the NAACP, the alliance."""
    source = _source(finding)
    if source is None or source.kind != "organisation":
        return None
    name = resolver.organisations.full_name(resolver.reader(source), source)
    return Answer(name, "organisation")


def by_description(resolver: Resolver, finding: Finding) -> Answer | None:
    """Take the phrase itself: a source, police officials, the letter."""
    source = _source(finding)
    if source is None or source.kind == "pronoun":
        return None
    reader = resolver.reader(source)
    is_long = source.last - source.first > _LONGEST_DESCRIPTION
    if reader.words[source.head].kind != "open" or is_long:
        return None
    text = _lowered(named(reader, source), reader, source)
    return Answer(text, "description", is_thing=source.kind == "thing")


def by_continuation(resolver: Resolver, finding: Finding) -> Answer | None:
    """No source beside a whole sentence of speech: the last speaker goes on."""
    if finding.cue is not None or finding.kind != "direct":
        return None
    last = resolver.last_answer(finding)
    if last is None or last.is_thing:
        return None
    return Answer(last.speaker, "continuation", last.person)


RULES: tuple[Rule, ...] = (
    by_name,
    by_pronoun,
    by_role,
    by_stand_in,
    by_organisation,
    by_description,
    by_continuation,
)


def _source(finding: Finding) -> Phrase | None:
    return finding.cue.source if finding.cue else None


def _holds(person: Person, asked: frozenset[str], gender: str) -> bool:
    """Tell whether a person has a role with all the words asked for."""
    if gender and person.gender and person.gender != gender:
        return False
    return bool(asked) and any(asked <= role.words for role in person.roles)


def _lowered(text: str, reader: PhraseReader, phrase: Phrase) -> str:
    """Begin a description small unless its first word is a name."""
    is_name = phrase.last - phrase.first > 1 and reader.capitals[phrase.first + 1]
    is_first = phrase.first == 0 and not is_name
    word = reader.words[phrase.first]
    known = reader.grammar.words
    common = (
        word.core in reader.grammar.closed.group_nouns | known.speech_nouns | known.person_nouns
    )
    return text[0].lower() + text[1:] if is_first and common and not text.isupper() else text
