"""What is known where a quote stands: its source, the people, the bodies, what was said before."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import islice
from typing import Any, Generic, TypeVar

from msgspec import structs

from newsparse.languages.language import SpeechWords
from newsparse.model import SpeakerKind
from newsparse.recent import Recent
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.passages import Location
from newsparse.segmenter.people.bodies import Bodies
from newsparse.segmenter.people.mentions import Descriptions, Mentions
from newsparse.segmenter.people.people import People
from newsparse.segmenter.people.person import Answer, Person, Role
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.speakers.discourse import Discourse
from newsparse.segmenter.turns.interviews import UNLABELLED, interviewee

_FEWEST = 2  # persons of a group
_RIVALS = 3  # rivals that the evidence names
_LONGEST_NAME = 3  # words: a body of more is called by its noun («создатели этого альянса»)
UNHELD = "unheld"
"""The rule of who has a role that nobody is told to have, and whose name was not found."""
Sources = TypeVar("Sources", bound=SourceReader)


class Resolver(Generic[Sources]):
    """What the rules of `speakers` ask of an article: whom and what a phrase in it names."""

    def __init__(
        self,
        readers: Sequence[Sources],
        people: People,
        words: SpeechWords,
        findings: Sequence[Finding],
        headline: str | None,
        *,
        explain: bool,
    ) -> None:
        self.readers = readers
        self.headline = headline or ""
        self._explain = explain
        """Whether the rivals of whoever speaks are asked for: each is looked for far back."""
        self.people = people
        self.words = words
        turns = (finding.at[0] for finding in findings if finding.rule in UNLABELLED)
        self.first_turn = min(turns, default=0)
        """The passage in which an interview begins that names nobody before its turns."""
        self.mentions = Mentions(readers, people, findings, words)
        self.discourse = Discourse(readers, people, self.mentions, words)
        self.bodies = Bodies(readers, words, frozenset(self.mentions.spoken))
        self.descriptions = Descriptions(readers, words)
        roles: Recent[Phrase, Role] = Recent(lambda one: self.reader(one).role_asked(one))
        self.role = roles.__getitem__
        """Returns the role that a phrase asks for, as many rules do one after the other."""

    @cached_property
    def interviewee(self) -> Person | None:
        """Who answers in an interview whose turns name nobody; see `interviews`."""
        before = [reader.passage for reader in self.readers[: self.first_turn]]
        return interviewee(self.people, before, self.words)

    def place_of(self, finding: Finding) -> Location:
        """Return where a finding's source stands, or the finding itself where it has none."""
        cue = finding.cue
        return self.place_of_phrase(cue.source) if cue and cue.source else finding.at

    def place_of_phrase(self, phrase: Phrase) -> Location:
        """Return where a phrase begins."""
        return phrase.passage, self.readers[phrase.passage].tokens[phrase.first].start

    def person_of(self, phrase: Phrase) -> Person | None:
        """Return the person named in `phrase`, or None."""
        return self.people.person_of(phrase.passage, phrase.name) if phrase.name else None

    def reader(self, phrase: Phrase) -> Sources:
        """Return the reader of the passage in which `phrase` stands."""
        return self.readers[phrase.passage]

    def reach_of_pronoun(self, phrase: Phrase) -> Location:
        """Return from where on the only one whom a pronoun fits is looked for."""
        reader = self.reader(phrase)
        number = reader.passage.sentence_at(reader.tokens[phrase.first].start)
        number = max(0, number - self.words.pronoun_reach)
        return phrase.passage, reader.passage.sentences[number].start

    def named(self, person: Person, rule: str, others: Iterable[Person] = ()) -> Answer:
        """Return `person` as the speaker, by the full name; the `others` have lost."""
        name = self.people.full_name(person)
        rivals = self._beaten(name, map(self.people.full_name, others))
        return Answer(name, rule, person, kind="person", rivals=rivals)

    def described(self, phrase: Phrase, rule: str) -> Answer:
        """Return `phrase`, or one before it that says more, in the nominative as the speaker."""
        if phrase.members:
            together = self.discourse.together(phrase)
            return structs.replace(together, rule=rule, kind=self.kind(phrase))
        phrase = self._fuller_description(phrase)
        text = self._of_named_body(phrase) or self.reader(phrase).in_nominative(phrase)
        return Answer(text, rule, None, phrase.gender, phrase.plural, kind=self.kind(phrase))

    def _fuller_description(self, phrase: Phrase) -> Phrase:
        """Return `phrase`, or what told more: «Закон о реках ... Согласно закону»."""
        if phrase.kind not in ("role", "thing") or phrase.head - phrase.first > 1:
            return phrase  # «близкий к мэрии источник»
        is_led = phrase.first < phrase.head
        if is_led and self.reader(phrase).tokens[phrase.first].lower in self.words.others:
            return phrase
        asked, heads = self.role(phrase), frozenset({self.head(phrase)})
        is_broad = asked.stems and asked.stems <= self.words.broader_stems
        if is_broad and self._of_named_body(phrase):
            return phrase  # «юрист регулятора» is of no other bank
        synonyms, broader = self.words.synonyms, self.words.broader_roles
        if asked.head in synonyms and asked.head not in self.words.offices:  # no «премьер»
            heads |= synonyms[asked.head]
        if asked.head in broader and not (asked.stems or phrase.plural):
            heads |= broader[asked.head]  # «медик» is the «врач больницы»
        if phrase.plural:  # «авторы» are the «учёные»
            heads = heads.union(*(group for group in self.words.groups if asked.head in group))
        stems = frozenset() if asked.head in self.words.makers else asked.stems
        at = self.place_of_phrase(phrase)
        return self.descriptions.fuller(phrase, heads, stems, at) or phrase

    def _of_named_body(self, phrase: Phrase) -> str | None:
        """Return «эксперты корпорации Google» for «Эксперты компании» behind its name, or None."""
        owner = self._body_of(phrase) if phrase.last - phrase.head > 1 else None
        if owner is None or owner.kind != "organisation" or owner.plural:
            return None
        if owner.last != phrase.last:
            return None
        head, at = self.head(owner), self.place_of_phrase(owner)
        name = self.bodies.by_portfolio(owner, head, at)
        is_alone = owner.last - owner.first == 1  # no «создатели этого альянса»
        if is_alone and self.bodies.is_short_head(owner, head):
            name = name or next(iter(self.bodies.names_of(head, at)), None)
        if name is None or (
            name.count(" ") >= _LONGEST_NAME and not self.bodies.is_told(name, head)
        ):
            return None
        return self.reader(phrase).of_body(phrase, owner, name)

    def _body_of(self, phrase: Phrase) -> Phrase | None:
        """Return the body that a description ends with: «источник в порту», «юрист банка»."""
        reader, places = self.reader(phrase), self.words.place_prepositions
        for at in range(phrase.head + 1, phrase.last - 1):
            if reader.tokens[at].lower in places:
                return reader.place_at(at + 1, phrase.last)
        return reader.owner_of(phrase)

    def group(self, asked: Role, at: Location) -> Answer | None:
        """Return those named together before a place whom a role in the plural means, or None."""
        persons = self.people.holders.group(asked, at)
        if len(persons) < _FEWEST:
            return None
        return self.several(map(self.people.full_name, persons), "group")

    def several(self, names: Iterable[str], rule: str) -> Answer:
        """Return several who speak together by their names."""
        return structs.replace(self.discourse.several(names), rule=rule, kind="person")

    def kind(self, phrase: Phrase) -> SpeakerKind:
        """Return what kind of source `phrase` names; several are named where each of them is."""
        if phrase.members:
            kinds = [self.kind(member) for member in phrase.members]
            return "described" if "described" in kinds else kinds[0]
        if phrase.name:
            return "person"
        is_body = phrase.kind == "organisation"
        is_named = is_body and self.head(phrase) not in self.words.generic_bodies
        return "body" if is_named else "described"  # «СМИ», «источник МВД»

    def body(self, phrase: Phrase, rule: str) -> Answer:
        """Return a body as the speaker: by its full name, also where `phrase` is only its head."""
        answer = self.described(phrase, rule)
        told = answer.speaker
        if told is None or phrase.members:
            return answer
        head = self.head(phrase)
        at = (phrase.passage, self.reader(phrase).tokens[phrase.head].start)
        if self.bodies.is_short_head(phrase, head):
            is_press = head in self.words.press_nouns
            are_papers = is_press and phrase.plural  # «по данным изданий»
            names = [] if are_papers else self.bodies.names_of(head, at)
            answer = structs.replace(answer, is_press=is_press)
            if not names:
                return answer
            rivals = self._beaten(names[0], names)
            return structs.replace(answer, speaker=names[0], kind="body", rivals=rivals)
        name = self.bodies.by_portfolio(phrase, head, at) or self.bodies.fullest(told)
        is_press = self.bodies.is_press(phrase, head, told)
        if is_press and self.reader(phrase).is_bare_name(phrase.head):
            self.bodies.note(name, at)
        elif not phrase.plural:
            for kind in (*self.bodies.heads_of(name), head):
                self.bodies.note(name, at, head=kind)
        return structs.replace(answer, speaker=name, is_press=is_press)

    def note_role(self, finding: Finding) -> None:
        """Note the role that stands with the name beside a finding."""
        source = finding.source
        person = self.person_of(source) if source else None
        role = self.reader(source).role_with_name(source) if source and person else None
        if person and role:
            self.people.holders.note(person, role)

    def head(self, phrase: Phrase) -> str:
        """Return the dictionary form of the head of `phrase`."""
        return self.reader(phrase).head_of(phrase)

    def has_owner(self, phrase: Phrase) -> bool:
        """Return whether a possessive before `phrase` says whose it is: «его брат»."""
        tokens, first = self.reader(phrase).tokens, phrase.first
        beside = tokens[max(0, first - 1) : first + 1]
        return any(token.lower in self.words.possessives for token in beside)

    def meant(self, finding: Finding, rule: str, *, gender: str, plural: bool) -> Answer | None:
        """Return whom a pronoun or a missing subject means, under the name of `rule`."""
        answer = self.discourse.antecedent(
            self.place_of(finding), finding, gender=gender, plural=plural
        )
        if answer is None:
            return None
        if answer.person:
            answer = self.named(answer.person, rule)
        if answer.rule != UNHELD:  # whose name was not found then is as unsure now
            answer = structs.replace(answer, rule=rule)
        return answer if plural else self.among(answer, finding, gender=gender)

    def among(self, answer: Answer, finding: Finding, *, gender: str) -> Answer:
        """Return an answer with its rivals: whom else a word of a gender could mean there."""
        others = self.discourse.others(self.place_of(finding), gender=gender)
        return structs.replace(answer, rivals=self._beaten(answer.speaker, others))

    def _beaten(self, winner: str | None, names: Iterable[str]) -> tuple[str, ...]:
        """Return the first of the names that are not the winner's, each once, if asked for."""
        others = dict.fromkeys(name for name in names if name != winner) if self._explain else ()
        return tuple(islice(others, _RIVALS))


AnyResolver = Resolver[Any]
"""A resolver of whatever language."""
