"""What an article has said so far: who is named where, who was spoken of, who spoke last."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from newsparse.languages.en_forms import AGED
from newsparse.model import SpeakerKind
from newsparse.segmenter.english.appositions import introductions
from newsparse.segmenter.english.names import Occurrence, People, Person
from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.english.organisations import Organisations, named
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages import HEADLINE, Location, Sentence
from newsparse.segmenter.phrase import Phrase

_BEFORE_ALL: Location = (HEADLINE - 1, 0)
_RECENT_PASSAGES = 2
_MENTIONS_BACK = 12
_SENTENCES_BACK = 4  # sentences: how far behind whom it is about a quote may stand alone


class Answer(Struct, frozen=True, gc=False):
    """Who speaks, by which rule; `person` where the article names them; who else could."""

    speaker: str | None
    rule: str | None
    person: Person | None = None
    rivals: tuple[str, ...] = ()
    kind: SpeakerKind = "described"
    source: Phrase | None = None
    """What describes a speaker without a name: "a spokeswoman", "the letter"."""

    @property
    def is_thing(self) -> bool:
        """Whether it is words that speak, a letter or a sign, which do so once."""
        return self.source is not None and self.source.kind == "thing"


NOBODY = Answer(None, None)


def _can_stand_for(pronoun: Phrase, described: Phrase, reader: PhraseReader) -> bool:
    """Return whether a pronoun fits a description: "she" a resident, "they" critics or a union."""
    if pronoun.gender:
        is_one = described.kind == "role" and not described.plural
        return is_one and described.gender in ("", pronoun.gender)
    if pronoun.plural:
        return described.plural or described.kind == "organisation"
    is_it = reader.words[pronoun.head].core in reader.closed.neuter_pronouns
    return is_it and described.kind in ("organisation", "thing") and not described.plural


class Discourse:
    """What is known at a place of one article: who is named, who spoke last."""

    def __init__(
        self, readers: list[PhraseReader], people: People, organisations: Organisations
    ) -> None:
        self._readers = readers
        self.people = people
        self.organisations = organisations
        self._last: Answer | None = None
        self._last_at: Location | None = None
        self._since: Location = _BEFORE_ALL
        """Where the last speech and whom it is given to are told."""
        self._last_finding: Finding | None = None
        self._introduced: dict[str, list[tuple[int, int]]] | None = None
        self._mentions = sorted(
            ((o.at, o, person) for person in people.persons for o in person.occurrences),
            key=lambda row: row[0],
        )
        self._places = [row[0] for row in self._mentions]

    def note(self, answer: Answer, finding: Finding) -> None:
        """Remember who spoke last; call it in the order of the text."""
        if answer.speaker:
            self._last, self._last_at = answer, finding.at
            self._last_finding = finding
            self._since = max(finding.at, self._source_end(finding))

    def _source_end(self, finding: Finding) -> tuple[int, int]:
        """Return where the last word begins that names the source beside a quote."""
        source = finding.cue.source if finding.cue else None
        if source is None:
            return finding.at
        return source.passage, self.reader(source).tokens[source.last - 1].start

    def reader(self, phrase: Phrase) -> PhraseReader:
        """Return the reader of the passage in which `phrase` stands."""
        return self._readers[phrase.passage]

    def person_of(self, phrase: Phrase) -> Person | None:
        """Return the person named in `phrase`, or None."""
        if phrase.name:
            return self.people.person_of(phrase.passage, phrase.name)
        if phrase.kind == "organisation" and phrase.last - phrase.first == 1:
            word = named(self.reader(phrase), phrase)
            return self.people.known_as(word, self.place_of(phrase))
        return None

    def last_answer(self, finding: Finding) -> Answer | None:
        """Return the last speaker, unless that was too long ago."""
        if self._last_at is None or finding.at[0] - self._last_at[0] > _RECENT_PASSAGES:
            return None
        return self._last

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
        """Return whether a phrase can stand for somebody named before: "the nominee"."""
        reader = self.reader(source)
        if source.kind == "pronoun" or reader.tokens[source.first].lower != "the":
            return False
        core = reader.words[source.head].core
        return core in reader.grammar.closed.stand_ins or core.endswith(AGED)

    def is_interrupted(self, finding: Finding, speaker: Person) -> bool:
        """Return whether somebody else was the subject of a sentence since the last speech."""
        source = finding.cue.source if finding.cue else None
        at = self.place_of(source) if source else finding.at
        return any(
            o.is_subject and o.at > self._since and person is not speaker
            for o, person in self.named_before(at)
        )

    def subject_before(self, finding: Finding) -> Person | None:
        """Return who the sentence before a quote is about: "Finch shook her head. “We stay.”".

        Sentences that begin with "he" or "she" are about whoever the one before them is.
        """
        for passage, sentence in self._sentences_before(finding.at):
            if self._holds_last(passage, sentence):
                return None
            subjects = self._subjects_in(passage, sentence)
            if subjects:
                return subjects[0] if len(subjects) == 1 and subjects[0].is_sure else None
            if not self._begins_with_pronoun(passage, sentence):
                return None
        return None

    def goes_on(self, finding: Finding) -> bool:
        """Return whether nobody else was spoken of between the last speech and a quote."""
        for passage, sentence in self._sentences_before(finding.at):
            if self._holds_last(passage, sentence):
                return True
            if not self._begins_with_pronoun(passage, sentence):
                return False
        return False

    def _sentences_before(self, at: tuple[int, int]) -> Iterator[tuple[int, Sentence]]:
        """Yield the few sentences before a place with their passages, the nearest first."""
        passage, left = at[0], _SENTENCES_BACK
        number = self._readers[passage].passage.sentence_at(at[1])
        while passage >= 0 and left:
            sentences = self._readers[passage].passage.sentences
            for sentence in reversed(sentences[max(0, number - left) : number]):
                yield passage, sentence
                left -= 1
            passage -= 1
            number = len(self._readers[passage].passage.sentences)

    def _holds_last(self, passage: int, sentence: Sentence) -> bool:
        """Return whether the last speech or its cue stands in a sentence."""
        last = self._last_finding
        if last is None:
            return False
        if any(p.passage == passage and sentence.start < p.end <= sentence.end for p in last.parts):
            return True
        cue = last.cue
        is_here = cue is not None and cue.passage == passage
        return is_here and cue is not None and sentence.first <= cue.first < sentence.last

    def _subjects_in(self, passage: int, sentence: Sentence) -> list[Person]:
        """Return who the subjects of a sentence are, each once."""
        first = bisect_left(self._places, (passage, sentence.start))
        last = bisect_left(self._places, (passage, sentence.end))
        found: list[Person] = []
        for _, occurrence, person in self._mentions[first:last]:
            if occurrence.is_subject and person not in found:
                found.append(person)
        return found

    def _begins_with_pronoun(self, passage: int, sentence: Sentence) -> bool:
        reader = self._readers[passage]
        at = reader.past_lead(sentence, sentence.last)
        return at < sentence.last and bool(reader.words[at].kind == "pronoun")

    def meant_of(self, holders: list[Person], finding: Finding, source: Phrase) -> Person | None:
        """Return who of the holders of a role is meant: the last speaker, or who was named since.

        None where two were: "Senator Reed met Senator Holt."
        """
        if holders and all(person is holders[0] for person in holders):
            return holders[0]
        near = [(o, p) for o, p in self.named_before(self.place_of(source)) if p in holders]
        since = [p for o, p in near if o.at > self._since] or [p for _, p in near]
        if since and all(person is since[0] for person in since):
            return since[0]
        last = self.last_answer(finding)
        return last.person if last and last.person in since else None

    def is_introduced(self, source: Phrase) -> bool:
        """Return whether a phrase is of somebody without a name: "the man" behind "a man fell"."""
        if self._introduced is None:
            self._introduced = introductions(self._readers)
        core = self.reader(source).words[source.head].core
        places = self._introduced.get(core, [])
        return bool(places) and places[0] < self.place_of(source)

    def place_of(self, phrase: Phrase) -> tuple[int, int]:
        """Return where a phrase begins: (passage, offset)."""
        return phrase.passage, self.reader(phrase).tokens[phrase.first].start

    def unnamed_antecedent(self, finding: Finding, source: Phrase) -> Answer | None:
        """Return the last speaker, where a pronoun means somebody the article does not name."""
        last = self.last_answer(finding)
        if last is None or last.person or last.source is None:
            return None
        at = self.place_of(source)
        others = (
            o.is_subject and o.at > self._since and p.gender in ("", source.gender)
            for o, p in self.named_before(at)
        )
        return (
            last
            if _can_stand_for(source, last.source, self.reader(source)) and not any(others)
            else None
        )

    @staticmethod
    def _of_unknown_gender(nearby: list[tuple[Occurrence, Person]]) -> list[Person]:
        """Return the one person nearby who may be a man or a woman; nobody where two may."""
        unknown = [person for _, person in nearby if person.is_sure and not person.gender]
        return unknown[:1] if all(person is unknown[0] for person in unknown) else []

    def antecedents(self, finding: Finding, gender: str) -> list[Person]:
        """Return whom a pronoun of that gender may mean, the likeliest first, some several times.

        The last speaker, unless somebody was the subject of a sentence since; then the subjects
        before, the nearest first; then whoever else was named.
        """
        source = finding.cue.source if finding.cue else None
        at = self.place_of(source) if source else finding.at
        nearby = list(self.named_before(at))
        unknown = self._of_unknown_gender(nearby)
        named_before = [(o, p) for o, p in nearby if p.gender == gender]
        if unknown and not any(p.is_sure for _, p in named_before):
            return unknown
        since = [p for o, p in named_before if o.is_subject and o.at > self._since]
        last = self.last_answer(finding)
        spoke = [last.person] if last and last.person and last.person.gender == gender else []
        subjects = [p for o, p in named_before if o.is_subject]
        return [*since, *spoke, *subjects, *(p for _, p in named_before)]
