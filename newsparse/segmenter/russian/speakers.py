"""Whose words they are: each cue's source resolved over the whole article, in the nominative.

Each rule looks at one quote in the order of the text and at what has been said so far. The first
that names a speaker wins; where none does, the speaker stays None.
"""

from collections.abc import Callable

from msgspec import Struct, field

from newsparse.segmenter.findings import Finding, Resolved
from newsparse.segmenter.passages import Token
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.names import People, Person, stems_of
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.words import NOMINATIVE, Grammar

_RECENT_PASSAGES = 2


class Answer(Struct, frozen=True):
    """Who speaks, by which rule; `person` where the article names them."""

    speaker: str | None
    rule: str | None
    person: Person | None = None


_NOBODY = Answer(None, None)


class Discourse(Struct):
    """What has been said so far: the last speaker and where."""

    last: Answer | None = None
    last_at: tuple[int, int] = (-9, 0)
    described: dict[str, str] = field(default_factory=dict)


class Resolver:
    """Resolves the sources of one article's quotes."""

    def __init__(self, readers: list[PhraseReader], people: People, grammar: Grammar) -> None:
        self._readers = readers
        self.people = people
        self._grammar = grammar
        self.discourse = Discourse()
        self._mentions = sorted(
            (
                ((occurrence.passage, occurrence.start), person, occurrence.is_nominative)
                for person in people.persons
                for occurrence in person.occurrences
            ),
            key=lambda mention: mention[0],
        )

    def resolve(self, finding: Finding) -> Resolved:
        """Return who speaks in `finding`; call it in the order of the text."""
        answer = next((r for rule in RULES if (r := rule(self, finding))), _NOBODY)
        if answer.speaker:
            self.discourse.last = answer
            self.discourse.last_at = finding.at
        roles = tuple(role.text for role in answer.person.roles) if answer.person else ()
        return Resolved(answer.speaker, answer.rule, roles)

    # -- what the rules look at --

    def person_of(self, phrase: Phrase) -> Person | None:
        """Return the person named in `phrase`, or None."""
        return self.people.person_of(phrase.passage, phrase.name) if phrase.name else None

    def reader(self, phrase: Phrase) -> PhraseReader:
        """Return the reader of the passage in which `phrase` stands."""
        return self._readers[phrase.passage]

    def place_of(self, phrase: Phrase) -> tuple[int, int]:
        """Return where `phrase` begins: (passage, offset)."""
        return phrase.passage, self.reader(phrase).tokens[phrase.first].start

    def persons_before(self, at: tuple[int, int]) -> list[tuple[Person, bool]]:
        """Return the persons named before a place, the nearest first, and if as a subject."""
        found = [(person, subject) for place, person, subject in self._mentions if place < at]
        return found[::-1]

    def last_speaker(self, finding: Finding) -> Answer | None:
        """Return the last speaker, unless that was too long ago."""
        last = self.discourse.last
        if last is None or finding.at[0] - self.discourse.last_at[0] > _RECENT_PASSAGES:
            return None
        return last

    def named(self, person: Person, rule: str) -> Answer:
        """Return `person` as the speaker, by the full name."""
        return Answer(self.people.full_name(person), rule, person)

    def head(self, phrase: Phrase) -> str:
        """Return the dictionary form of the head of `phrase`."""
        token = self.reader(phrase).tokens[phrase.head]
        return self._grammar.lemma(token, "noun") or token.lower

    def stems(self, phrase: Phrase) -> frozenset[str]:
        """Return the stems of the words around the head of `phrase`."""
        return stems_of(self.reader(phrase), phrase.first, phrase.last, phrase.head)

    def words(self) -> "Grammar":
        """Return the grammar."""
        return self._grammar

    def described(self, phrase: Phrase) -> str:
        """Return `phrase` in the nominative, as a description."""
        return nominative_phrase(self.reader(phrase), phrase, self._grammar)


Rule = Callable[[Resolver, Finding], Answer | None]


def by_name(resolver: Resolver, finding: Finding) -> Answer | None:
    """Take the name beside the quote: the fullest form of that name in the article."""
    source = _source(finding)
    person = resolver.person_of(source) if source else None
    return resolver.named(person, "name") if person else None


def by_pronoun(resolver: Resolver, finding: Finding) -> Answer | None:
    """«Он», «по его словам»: the last speaker, else the nearest subject of that gender."""
    source = _source(finding)
    if source is None or source.kind != "pronoun":
        return None
    return _antecedent(
        resolver, finding, gender=source.gender, plural=source.plural, rule="pronoun"
    )


def by_role(resolver: Resolver, finding: Finding) -> Answer | None:
    """«Президент», «глава государства»: who holds that role in the article."""
    source = _source(finding)
    if source is None or source.kind != "role" or source.plural:
        return None
    head, stems = resolver.head(source), resolver.stems(source)
    words = resolver._grammar.words
    seen: set[int] = set()
    at = resolver.place_of(source)
    for person, _ in resolver.persons_before(at) + [(p, False) for p in resolver.people.persons]:
        if id(person) in seen or not _same_gender(person, source.gender):
            continue
        seen.add(id(person))
        if any(_same_role(role.head, role.stems, head, stems, words) for role in person.roles):
            return resolver.named(person, "role")
    return None


def by_stand_in(resolver: Resolver, finding: Finding) -> Answer | None:
    """«Чиновник», «политик»: the person spoken of, where the role has no complement."""
    source = _source(finding)
    if source is None or source.kind != "role" or source.plural or resolver.stems(source):
        return None
    if resolver.head(source) not in resolver._grammar.words.stand_ins:
        return None
    return _antecedent(resolver, finding, gender=source.gender, plural=False, rule="stand_in")


def by_document(resolver: Resolver, finding: Finding) -> Answer | None:
    """«В сообщении МИД», «говорится в докладе»: who issued the document."""
    source = _source(finding)
    if source is None or source.kind != "thing":
        return None
    reader = resolver.reader(source)
    for at in range(source.head + 1, source.last):
        inner = reader.phrase_at(at, source.last, "genitive")
        if inner and inner.kind != "thing":
            person = resolver.person_of(inner)
            if person:
                return resolver.named(person, "document")
            return Answer(nominative_phrase(reader, inner, resolver._grammar), "document")
    last = resolver.last_speaker(finding)
    return Answer(last.speaker, "document", last.person) if last else None


def by_description(resolver: Resolver, finding: Finding) -> Answer | None:
    """«Источник в правительстве», «МИД»: the phrase itself, in the nominative."""
    source = _source(finding)
    if source is None or source.kind == "pronoun":
        return None
    return Answer(resolver.described(source), "description")


def by_continuation(resolver: Resolver, finding: Finding) -> Answer | None:
    """No source beside the words: the subject of the sentence before, or the last speaker."""
    if _source(finding) is not None:
        return None
    cue = finding.cue
    gender = cue.gender if cue else ""
    if cue and cue.plural:
        return None
    return _antecedent(resolver, finding, gender=gender, plural=False, rule="continuation")


RULES: tuple[Rule, ...] = (
    by_name,
    by_pronoun,
    by_role,
    by_stand_in,
    by_document,
    by_description,
    by_continuation,
)


def _source(finding: Finding) -> Phrase | None:
    return finding.cue.source if finding.cue else None


def _antecedent(
    resolver: Resolver, finding: Finding, *, gender: str, plural: bool, rule: str
) -> Answer | None:
    """Return whom a pronoun, or a missing subject, means."""
    last = resolver.last_speaker(finding)
    if plural:
        return Answer(last.speaker, rule) if last and last.person is None else None
    at = finding.at
    source = _source(finding)
    if source:
        at = resolver.place_of(source)
    before = resolver.persons_before(at)
    for person, is_subject in before[:6]:
        if is_subject and _same_gender(person, gender):
            return resolver.named(person, rule)
    if last and (last.person is None or _same_gender(last.person, gender)):
        return Answer(last.speaker, rule, last.person)
    for person, _ in before:
        if _same_gender(person, gender):
            return resolver.named(person, rule)
    return None


def _same_gender(person: Person, gender: str) -> bool:
    return not person.gender or gender in ("", "mf") or person.gender in gender


def _same_role(
    head: str, stems: frozenset[str], asked: str, asked_stems: frozenset[str], words: object
) -> bool:
    leaders = words.leaders  # type: ignore[attr-defined]
    same = head == asked or head.endswith(asked) or asked.endswith(head) or {head, asked} <= leaders
    return same and (asked_stems <= stems or (stems <= asked_stems and bool(stems)))


def nominative_phrase(reader: PhraseReader, phrase: Phrase, grammar: Grammar) -> str:
    """Return the text of `phrase` with its head and the adjectives before it in the nominative."""
    tokens, text = reader.tokens, reader.passage.text
    last = tokens[phrase.last - 1].end
    if phrase.case == NOMINATIVE:
        return _lowered(tokens[phrase.first], text[tokens[phrase.first].start : last], grammar)
    pieces, at = [], tokens[phrase.first].start
    for token in tokens[phrase.first : phrase.head + 1]:
        pieces.append(text[at : token.start])
        pieces.append(_nominative_word(token, phrase, grammar))
        at = token.end
    pieces.append(text[at:last])
    return _lowered(tokens[phrase.first], "".join(pieces), grammar)


def _nominative_word(token: Token, phrase: Phrase, grammar: Grammar) -> str:
    for reading in grammar.word(token).readings:
        if reading.tag.case == phrase.case and reading.tag.plural == phrase.plural:
            form = grammar.inflected(
                reading, case=NOMINATIVE, plural=phrase.plural, gender=reading.tag.gender
            )
            if form:
                return form.capitalize() if token.is_capitalised else form
    return token.text


def _lowered(first: Token, text: str, grammar: Grammar) -> str:
    """Begin a description small unless its first word is a name."""
    word = grammar.word(first)
    is_common = (
        first.is_capitalised
        and not first.text.isupper()
        and word.tags
        and not any({"Geox", "Orgn", "Surn", "Name"} & tag.traits for tag in word.tags)
    )
    return text[0].lower() + text[1:] if is_common and first.start == 0 else text
