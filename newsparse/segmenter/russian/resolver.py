"""What is known where a quote stands: its source, the people, the bodies, what was said before."""

from collections.abc import Iterable, Sequence
from itertools import islice

from msgspec import structs

from newsparse.model import SpeakerKind
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages import Token
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.discourse import Answer, Discourse, Location
from newsparse.segmenter.russian.holders import Person
from newsparse.segmenter.russian.names import People
from newsparse.segmenter.russian.nominative import nominative_phrase
from newsparse.segmenter.russian.organisations import Organisations
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.roles import Role, asked_role
from newsparse.segmenter.russian.words import Grammar, is_abbreviation, is_latin

_RIVALS = 3


class Resolver:
    """What the rules of `speakers` ask of an article: whom and what a phrase in it names."""

    def __init__(
        self,
        readers: list[PhraseReader],
        people: People,
        grammar: Grammar,
        findings: Sequence[Finding],
    ) -> None:
        self.readers = readers
        self.people = people
        self.grammar = grammar
        self.discourse = Discourse(readers, people, grammar, findings)
        self.organisations = Organisations(readers, grammar)

    def place_of(self, finding: Finding) -> Location:
        """Return where a finding's source stands, or the finding itself where it has none."""
        source = source_of(finding)
        if source is None:
            return finding.at
        return source.passage, self.reader(source).tokens[source.first].start

    def person_of(self, phrase: Phrase) -> Person | None:
        """Return the person named in `phrase`, or None."""
        return self.people.person_of(phrase.passage, phrase.name) if phrase.name else None

    def reader(self, phrase: Phrase) -> PhraseReader:
        """Return the reader of the passage in which `phrase` stands."""
        return self.readers[phrase.passage]

    def sentence_start(self, phrase: Phrase) -> Location:
        """Return where the sentence begins in which `phrase` stands."""
        reader = self.reader(phrase)
        number = reader.passage.sentence_at(reader.tokens[phrase.first].start)
        return phrase.passage, reader.passage.sentences[number].start

    def named(self, person: Person, rule: str, others: Iterable[Person] = ()) -> Answer:
        """Return `person` as the speaker, by the full name; the `others` have lost."""
        name = self.people.full_name(person)
        rivals = _beaten(name, map(self.people.full_name, others))
        return Answer(name, rule, person, kind="person", rivals=rivals)

    def described(self, phrase: Phrase, rule: str) -> Answer:
        """Return `phrase` in the nominative as the speaker."""
        if phrase.members:
            names = (self._member_name(member) for member in phrase.members)
            kind = self.kind(phrase)
            return Answer(" и ".join(names), rule, None, "", plural=True, kind=kind)
        text = nominative_phrase(self.reader(phrase), phrase, self.grammar)
        return Answer(text, rule, None, phrase.gender, phrase.plural, kind=self.kind(phrase))

    def kind(self, phrase: Phrase) -> SpeakerKind:
        """Return what kind of source `phrase` names; several are named where each of them is.

        «СМИ» and «источник МВД» only describe theirs.
        """
        if phrase.members:
            kinds = [self.kind(member) for member in phrase.members]
            return "described" if "described" in kinds else kinds[0]
        if phrase.name:
            return "person"
        is_body = phrase.kind == "organisation"
        is_named = is_body and self.head(phrase) not in self.grammar.words.generic_bodies
        return "body" if is_named else "described"

    def _member_name(self, phrase: Phrase) -> str:
        person = self.person_of(phrase)
        if person:
            return self.people.full_name(person)
        return nominative_phrase(self.reader(phrase), phrase, self.grammar)

    def body(self, phrase: Phrase, rule: str) -> Answer:
        """Return a body as the speaker: by its full name, also where `phrase` is only its head."""
        answer = self.described(phrase, rule)
        told = answer.speaker
        if told is None or phrase.members:
            return answer
        head = self.head(phrase)
        at = (phrase.passage, self.reader(phrase).tokens[phrase.head].start)
        if self._is_short_head(phrase, head):
            is_press = head in self.grammar.words.press_nouns
            names = self.organisations.names_of(head, at)
            answer = structs.replace(answer, is_press=is_press)
            if not names:
                return answer
            rivals = _beaten(names[0], names)
            return structs.replace(answer, speaker=names[0], kind="body", rivals=rivals)
        name = self.organisations.fullest(told)
        is_press = self._is_press(phrase, head)
        if is_press and self._is_bare(phrase):
            self.organisations.note(name, at)
        elif not phrase.plural:
            for kind in (*self.organisations.heads_of(name), head):
                self.organisations.note(name, at, head=kind)
        return structs.replace(answer, speaker=name, is_press=is_press)

    def _is_short_head(self, phrase: Phrase, head: str) -> bool:
        """Tell whether a noun alone says which body is meant: «издание», «это министерство»."""
        tokens, words = self.reader(phrase).tokens, self.grammar.words
        before = tokens[phrase.first : phrase.head]
        if phrase.last > phrase.head + 1 or any(t.lower not in words.determiners for t in before):
            return False
        if head not in words.organisation_nouns | words.press_nouns | words.broader_bodies.keys():
            return False
        token = tokens[phrase.head]
        return not token.text.isupper() and not self._is_proper(token)

    def _is_proper(self, token: Token) -> bool:
        """Tell whether a body's noun is its name: «Минобороны», «Кремль», no «министерство»."""
        if self.organisations.is_known(token.text):
            return True
        return any({"Orgn", "Fixd", "Geox"} & tag.traits for tag in self.grammar.word(token).tags)

    def _is_press(self, phrase: Phrase, head: str) -> bool:
        """Tell whether a body passes the news on: a paper, or a name that says nothing else."""
        words = self.grammar.words
        if head in words.press_nouns or head in words.press_names:
            return True
        token = self.reader(phrase).tokens[phrase.head]
        if head in words.organisation_nouns or self.organisations.is_known(token.text):
            return False
        return not is_abbreviation(token) or is_latin(token)

    def _is_bare(self, phrase: Phrase) -> bool:
        """Tell whether a body's name stands without a noun that says what it is."""
        head = self.reader(phrase).tokens[phrase.head]
        return not head.is_word or is_abbreviation(head) or not self.grammar.word(head).tags

    def head(self, phrase: Phrase) -> str:
        """Return the dictionary form of the head of `phrase`."""
        token = self.reader(phrase).tokens[phrase.head]
        return self.grammar.lemma(token, "noun", phrase.case) or token.lower

    def role(self, phrase: Phrase) -> Role:
        """Return the role that `phrase` asks for; words that tell no holders apart left out."""
        return asked_role(self.reader(phrase), phrase, self.grammar)

    def meant(self, finding: Finding, rule: str, *, gender: str, plural: bool) -> Answer | None:
        """Return whom a pronoun or a missing subject means, under the name of `rule`."""
        answer = self.discourse.antecedent(self.place_of(finding), gender=gender, plural=plural)
        if answer is None:
            return None
        if answer.person:
            answer = self.named(answer.person, rule)
        answer = structs.replace(answer, rule=rule)
        return answer if plural else self.among(answer, finding, gender=gender)

    def among(self, answer: Answer, finding: Finding, *, gender: str) -> Answer:
        """Return an answer with its rivals: whom else a word of a gender could mean there."""
        others = self.discourse.others(self.place_of(finding), gender=gender)
        return structs.replace(answer, rivals=_beaten(answer.speaker, others))


def _beaten(winner: str | None, names: Iterable[str]) -> tuple[str, ...]:
    """Return the first of the names that are not the winner's, each once."""
    others = dict.fromkeys(name for name in names if name != winner)
    return tuple(islice(others, _RIVALS))


def source_of(finding: Finding) -> Phrase | None:
    """Return the phrase that names the source beside a finding, or None."""
    return finding.cue.source if finding.cue else None
