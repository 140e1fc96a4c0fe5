"""What has been said so far: who was named, who was the subject, who spoke last.

A pronoun, or a verb without a subject, is read as the nearer of two: the last speaker, and the
last person who was the subject of a sentence outside anybody's words. That is centering in its
simplest form (Grosz, Joshi and Weinstein, Computational Linguistics 21, 1995).
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.passages import Location
from newsparse.segmenter.people.mentions import LOOK_BACK, Mentions
from newsparse.segmenter.people.people import People
from newsparse.segmenter.people.person import Answer, Mentioned, Person
from newsparse.segmenter.phrase import PERSONAL, Phrase

_RECENT_PASSAGES = 2  # passages: a pronoun farther from the last speaker means another
_NEXT = 1  # passages: who spoke at length up to the one before goes on: "She continued:"
_INITIAL = 2  # letters: "J.", "Al" begin many words


class Discourse:
    """The persons named in an article and, as it is read on, who spoke last.

    `last_unnamed` is the last speaker that the article only describes; `last_finding` what was
    said last by somebody, `said` all that was; `is_open` tells that nobody is known to have said
    what came since.
    """

    def __init__(
        self,
        readers: Sequence[SourceReader],
        people: People,
        mentions: Mentions,
        words: SpeechWords,
    ) -> None:
        self.last_unnamed: Answer | None = None
        self.last_finding: Finding | None = None
        self.is_open = False
        self.said: list[tuple[Finding, Answer]] = []
        self._issuers: dict[str, Answer] = {}
        self._words = words
        self._readers = readers
        self._people = people
        self.mentions = mentions
        self._last: Answer | None = None
        self._last_at: Location | None = None
        self._last_end = 0

    def say(self, answer: Answer, finding: Finding, at: Location) -> None:
        """Note that somebody spoke, where the source of a finding or the finding itself stands.

        Who only passes on what others said is not who spoke last: «Норт согласен, пишет «Заря»»;
        nor is who speaks within a report: "Norton said Dimm had told her to “wait”".
        """
        self.is_open = False
        self.said.append((finding, answer))
        if self.last_finding is None or not finding.nests(self.last_finding):
            self._last, self._last_at = answer, max(at, self._last_at or at)
            self.last_finding = finding
            self._last_end = finding.parts[-1].passage
        kind = "press" if answer.is_press else answer.kind
        self._issuers[kind] = answer
        if not answer.is_press:
            self._issuers["any"] = answer
        if answer.head:
            self.last_unnamed = answer

    def who_said(self, passage: int, tokens: range) -> Answer | None:
        """Return who spoke last by a cue among some tokens of a passage, and no paper."""
        cues = ((finding.cue, answer) for finding, answer in reversed(self.said))
        told = (who for cue, who in cues if cue and cue.passage == passage and cue.first in tokens)
        return next((who for who in told if who.speaker and not who.is_press), None)

    def issuer_of(self, document: str) -> Answer | None:
        """Return who spoke last and could issue a document: a paper articles, a body reports."""
        if document in self._words.press_documents:
            return self._issuers.get("press")
        anybody = self._issuers.get("any")
        if document in self._words.official_documents:
            return self._issuers.get("body") or anybody
        return anybody

    def last_person(self) -> Answer | None:
        """Return the last person who spoke, however long ago."""
        return self._issuers.get("person")

    def last_speaker(self, at: Location) -> Answer | None:
        """Return the last speaker, unless that was too long ago."""
        told, end = self._last_at or (0, 0), self._last_end
        is_recent = at[0] - told[0] <= _RECENT_PASSAGES or at[0] - end <= _NEXT
        return self._last if is_recent else None

    def goes_on(self, head: str, holder: Person, at: Location) -> bool:
        """Return whether who spoke last has no name but a role: "a clerk said ... the clerk"."""
        last, named = self.last_speaker(at), holder.last_before(at)
        is_new = named is not None and self.is_since(named)
        return last is not None and last.head == head and not (last.plural or is_new)

    def is_since(self, at: Location) -> bool:
        """Return whether a place stands behind where the last speech is told, and not within it."""
        if self.last_finding is None or self._last_at is None or at <= self._last_at:
            return self._last_at is None
        return not self.last_finding.holds(at)

    def antecedent(
        self, at: Location, said: Finding, *, gender: str, plural: bool
    ) -> Answer | None:
        """Return whom a pronoun at a place, or a missing subject there, means.

        It is nobody with whom the marked words `said` there begin: “Ida would say so,” she grinned.
        """
        last = self.last_speaker(at)
        fits = last is not None and last.fits(gender, plural=plural)
        if plural:
            several = None if fits else self.mentions.several_before(at)
            return self._described_by(several) if several else last if fits else None
        fits = fits and last is not None and not self._is_about(said, last.person)
        nearest = None
        for mention in self._near(at, gender):
            is_recent = at[0] - mention.at[0] <= _RECENT_PASSAGES
            if not is_recent or (fits and not self.is_since(mention.at)):
                break
            is_in_words = said.kind == "direct" and said.holds(mention.at)
            if is_in_words or self._is_about(said, mention.person):
                continue  # «Он ждал Мора», – сказал он
            if mention.is_subject:
                is_here = gender and nearest and nearest.at[0] == at[0] > mention.at[0]
                return self._answer(nearest if nearest and is_here else mention)
            nearest = nearest or mention
        if fits:
            return last
        return self._answer(nearest) if nearest else None

    def _is_about(self, said: Finding, person: Person | None) -> bool:
        """Return whether words that are marked as somebody's own begin with a person's name."""
        if person is None or said.kind != "direct":
            return False
        first = said.parts[0]
        names = tuple(name for name in person.occurrences[0].words if len(name) > _INITIAL)
        return self._readers[first.passage].passage.text.startswith(names, first.start)

    def _answer(self, mention: Mentioned) -> Answer:
        """Return who is mentioned: by name, or as the article describes an unnamed one."""
        if mention.person or mention.role is None:
            return Answer(None, None, mention.person)
        return self._described_by(mention.role)

    def together(self, phrase: Phrase) -> Answer:
        """Return those whom a conjunction joins in a phrase: each by name, or as described."""
        return self.several(map(self._member_name, phrase.members))

    def several(self, names: Iterable[str]) -> Answer:
        """Return several who speak together by their names."""
        *others, last = names
        return Answer(f"{', '.join(others)} {self._words.and_word} {last}", plural=True)

    def _member_name(self, member: Phrase) -> str:
        person = member.name and self._people.person_of(member.passage, member.name)
        if person:
            return self._people.full_name(person)
        return self._readers[member.passage].in_nominative(member)

    def _described_by(self, role: Phrase) -> Answer:
        if role.members:
            return self.together(role)
        reader = self._readers[role.passage]
        text = reader.in_nominative(role)
        head = reader.role_asked(role).head
        return Answer(text, None, None, role.gender, role.plural, head=head)

    def others(self, at: Location, *, gender: str) -> Iterator[str]:
        """Yield whom else a word of a gender at a place could mean, the nearest first."""
        last = self.last_speaker(at)
        if last and last.speaker and last.fits(gender, plural=False):
            yield last.speaker
        for mention in self._near(at, gender):
            answer = self._answer(mention)
            name = self._people.full_name(answer.person) if answer.person else answer.speaker
            if name:
                yield name

    def farther(self, at: Location, *, gender: str) -> Person | None:
        """Return who of a gender was named last in a passage before a place, and did not act."""
        near = (m for m in islice(self._near(at, gender), LOOK_BACK) if m.at[0] == at[0])
        return next((m.person for m in near if m.person and not m.is_subject), None)

    def _near(self, at: Location, gender: str) -> Iterator[Mentioned]:
        """Yield who of a gender is mentioned, nearest first; the unsure act, or nobody else is."""
        unsure: list[Mentioned] | None = []
        for mention in self._fitting(at, gender):
            if mention.is_subject or (mention.person and mention.person.gender):
                unsure = None
                yield mention
            elif unsure is not None:
                unsure.append(mention)
        yield from unsure or ()

    def _is_clear(self, at: Location, gender: str) -> bool:
        """Return whether a word can mean whoever shows no gender: not where two show none."""
        if gender not in PERSONAL:
            return True
        near = (one.person for one in islice(self.mentions.before(at), LOOK_BACK))
        return len({person.number for person in near if person and not person.gender}) < 2

    def _is_alone(self, mention: Mentioned, at: Location) -> bool:
        """Return whether a subject is the only one without a gender here since the last speech."""
        if not mention.is_subject or mention.at[0] != at[0] or not self.is_since(mention.at):
            return False
        near = islice(self.mentions.before(at), LOOK_BACK)
        here = (m.person for m in near if m.at[0] == at[0] and self.is_since(m.at))
        last = self._last.person if self._last else None
        others = (one for one in here if one and one is not mention.person and one is not last)
        return all(one.gender for one in others)

    def _fitting(self, at: Location, gender: str) -> Iterator[Mentioned]:
        """Yield whom a word of a gender can mean, the nearest first.

        Where nothing tells the gender of two, none of them is meant: "Kiri met Tomasz. He said";
        but the subject is, where the other is named in another passage.
        """
        is_clear = cache(lambda: self._is_clear(at, gender))
        near = islice(self.mentions.before(at), LOOK_BACK)
        for mention in (one for one in near if one.fits(gender)):
            if mention.person is None:
                is_next = mention.at[0] == at[0] - 1 and self.is_since(mention.at)
                is_meant = is_next or mention.at[0] == at[0]
            elif mention.person.gender:
                is_meant = True
            else:
                is_recent = at[0] - mention.at[0] <= _RECENT_PASSAGES
                is_meant = is_recent and (is_clear() or self._is_alone(mention, at))
            if is_meant:
                yield mention
