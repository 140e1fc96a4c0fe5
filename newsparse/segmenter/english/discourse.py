"""What an article has said so far: who is named where, who was spoken of, who spoke last."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from newsparse.model import SpeakerKind
from newsparse.segmenter.english.names import Occurrence, People, Person
from newsparse.segmenter.english.organisations import Organisations, named
from newsparse.segmenter.english.phrase_kinds import AGED
from newsparse.segmenter.english.phrases import PhraseReader
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.phrase import Phrase

_RECENT_PASSAGES = 2
_MENTIONS_BACK = 12


class Answer(Struct, frozen=True, gc=False):
    """Who speaks, by which rule; `person` where the article names them; who else could."""

    speaker: str | None
    rule: str | None
    person: Person | None = None
    rivals: tuple[str, ...] = ()
    is_thing: bool = False
    """Whether it is words that speak, a letter or a sign, which do so once."""
    kind: SpeakerKind = "described"


NOBODY = Answer(None, None)


class Discourse:
    """What is known at a place of one article: who is named, who spoke last."""

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

    def note(self, answer: Answer, finding: Finding) -> None:
        """Remember who spoke last; call it in the order of the text."""
        if answer.speaker:
            self._last, self._last_at = answer, finding.at

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

    def subjects_since(self, finding: Finding) -> Iterator[Person]:
        """Yield who was the subject of a sentence since the last speech, the nearest first."""
        for occurrence, person in self.named_before(finding.at):
            if occurrence.is_subject and occurrence.at > self._last_at and person.is_sure:
                yield person

    def place_of(self, phrase: Phrase) -> tuple[int, int]:
        """Return where a phrase begins: (passage, offset)."""
        return phrase.passage, self.reader(phrase).tokens[phrase.first].start

    def antecedents(self, finding: Finding, gender: str) -> list[Person]:
        """Return whom a pronoun of that gender may mean, the likeliest first, some several times.

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
        return [*since, *spoke, *subjects, *(p for _, p in named_before)]
