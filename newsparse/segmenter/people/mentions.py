"""Who is mentioned where in an article: by name, as the subject by a role, or only described."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, islice
from operator import attrgetter

from msgspec import Struct, structs

from newsparse.languages.language import SpeechWords
from newsparse.recent import Recent
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.passages import HEADLINE, Location
from newsparse.segmenter.people.body_names import folded
from newsparse.segmenter.people.people import People
from newsparse.segmenter.people.person import STEM, Mentioned, Person, Role
from newsparse.segmenter.phrase import PERSONAL, Phrase

_PASSAGES_BACK = 30  # passages that are looked through for whom a pronoun means: a bound
_REACH = 60  # words: how far back several are looked for
LOOK_BACK = 16
"""Names: how far an antecedent is looked for."""
_PLACE = attrgetter("at")
_BACK = 12  # descriptions: how far one is looked for
_PASSAGES_OF_FULLER = 12  # passages that are looked through for who is described in more words
_TOKENS_BACK = 2000  # tokens of each: a longer one is a text that nothing parted
_RECENT = 3  # passages: «собеседник» is nobody of long ago


class Mentions:
    """The persons whom an article mentions, read passage by passage when first asked for."""

    def __init__(
        self,
        readers: Sequence[SourceReader],
        people: People,
        findings: Sequence[Finding],
        words: SpeechWords,
    ) -> None:
        self._readers = readers
        self._functions, self._acting = words.functions, words.acting_pronouns
        """What somebody is in a court: the «прокурор» of a sentence is he, though unnamed."""
        self._people = people
        self._told: dict[int, list[Mentioned]] = {}
        self._in: dict[int, list[Mentioned]] = {}
        spoken = sorted((p.passage, p.start, p.end) for f in findings for p in f.parts)
        self.spoken = [(passage, start) for passage, start, _ in spoken]
        self._ends = list(accumulate(((passage, end) for passage, _, end in spoken), max))

    def _is_spoken(self, at: Location) -> bool:
        """Return whether a place is in somebody's words."""
        i = bisect_right(self.spoken, at)
        return i > 0 and self._ends[i - 1] > at

    def before(self, at: Location) -> Iterator[Mentioned]:
        """Yield the persons mentioned before a place, the nearest first, some passages back."""
        here = self.in_passage(at[0])
        for i in range(bisect_left(here, at, key=_PLACE) - 1, -1, -1):
            yield here[i]
        for passage in range(at[0] - 1, max(at[0] - _PASSAGES_BACK, -1) - 1, -1):
            yield from reversed(self.in_passage(passage))

    def in_passage(self, passage: int) -> list[Mentioned]:
        """Return who is mentioned in a passage, by name or as the subject by a role, in order."""
        if passage not in self._in:
            found = self._in[passage] = list(self._told_in(passage))
            for at, gender in self._pronouns(passage) if found else ():
                acting = self._acting_at(found, at, gender)
                if acting:
                    insort(found, structs.replace(acting, at=at, is_subject=True), key=_PLACE)
        return self._in[passage]

    def _told_in(self, passage: int) -> list[Mentioned]:
        """Return who is mentioned in a passage by name or role, in order."""
        if passage not in self._told:
            found = [*self._named.get(passage, ()), *self._called_by_role(passage)]
            self._told[passage] = sorted(found, key=_PLACE)
        return self._told[passage]

    def _pronouns(self, passage: int) -> list[tuple[Location, str]]:
        """Return where pronouns act in a passage, outside anybody's words, with their genders."""
        found: list[tuple[Location, str]] = []
        for token in self._readers[passage].tokens if passage > HEADLINE else ():
            gender, at = self._acting.get(token.lower), (passage, token.start)
            if gender and not self._is_spoken(at):
                found.append((at, gender))
        return found

    def _acting_at(self, here: Sequence[Mentioned], at: Location, gender: str) -> Mentioned | None:
        """Return who a pronoun is that does something to somebody: «Пришёл Норт. Он ждал Мора»."""
        number = bisect_left(here, at, key=_PLACE)
        sentence = self._readers[at[0]].passage.sentence_around(at[1])
        met = [one for one in here[number : number + 1] if one.at[1] < sentence.end]
        if not any(one.fits(gender) and not one.is_subject for one in met):
            return None
        near = [*self._told_in(at[0] - 1), *here[:number]]
        fitting = [one for one in reversed(near) if one.person and one.fits(gender)]
        return next((one for one in fitting if one.is_subject), next(iter(fitting), None))

    @cached_property
    def _named(self) -> dict[int, list[Mentioned]]:
        """The persons named in each passage; -1 is the headline."""
        named: dict[int, list[Mentioned]] = {}
        for person in self._people.persons:
            for o in person.occurrences if person.is_certain else ():
                at = (o.passage, o.start)
                is_subject = o.is_nominative and not self._is_spoken(at)
                named.setdefault(o.passage, []).append(Mentioned(at, person, is_subject))
        return named

    def _called_by_role(self, passage: int) -> Iterator[Mentioned]:
        """Yield the subjects that are called by a role somebody holds: «певица»."""
        if passage < 0:
            return
        reader = self._readers[passage]
        for phrase in reader.subject_roles(0, len(reader.tokens), plural=False):
            at = (passage, reader.tokens[phrase.first].start)
            if self._is_spoken(at):
                continue
            asked = reader.role_asked(phrase)
            holder = self._people.holders.holder(asked, at, gender="")
            if holder is None and asked.is_known:  # «Der 45-Jährige» is whoever was named
                holder = self.only_before(at, phrase.gender)
                if holder is None:
                    continue
            is_told = phrase.last - phrase.first > 1 or asked.head in self._functions
            # “The candidate”, who may be of either gender, was named; “a customer” was not.
            is_another = phrase.gender in PERSONAL or (asked.is_new and phrase.gender)
            if holder or (is_told and is_another):
                yield Mentioned(at, holder, is_subject=True, role=phrase)

    def only_before(self, at: Location, gender: str) -> Person | None:
        """Return the one of a gender who is named before a place in its passage."""
        named = (one for one in self._named.get(at[0], ()) if one.at < at and one.fits(gender))
        before = [one.person for one in named if not self._is_spoken(one.at)]
        return before[0] if before and all(one is before[0] for one in before) else None

    def several_before(self, at: Location) -> Phrase | None:
        """Return the last subject in the plural before a place, in its passage: «жители»."""
        reader = self._readers[at[0]]
        last = reader.passage.token_at(at[1])
        found = list(reader.subject_roles(max(0, last - _REACH), last, plural=True))
        told = [p for p in found if not self._is_spoken((at[0], reader.tokens[p.first].start))]
        return told[-1] if told else None

    def only_one_since(self, start: Location, at: Location, *, gender: str) -> Person | None:
        """Return the one of a gender named from `start` to `at`, no subject: «суд Дыма, где он»."""
        found = [one for one in self.since(start, at) if not self._is_spoken(one.at)]
        fitting = {m.person and m.person.number: m for m in found if m.fits(gender)}
        if len(fitting) != 1 or any(mention.is_subject for mention in found):
            return None
        return next(iter(fitting.values())).person

    def since(self, start: Location, at: Location) -> Sequence[Mentioned]:
        """Return the last who are mentioned from `start` to `at`, a place in the same passage."""
        here = self.in_passage(at[0])
        first, last = (bisect_left(here, place, key=_PLACE) for place in (start, at))
        return here[max(first, last - LOOK_BACK) : last]

    def without_role(self, at: Location, *, gender: str) -> Person | None:
        """Return the one named shortly before a place who has no role; no one of several."""
        near = (one.person for one in islice(self.before(at), LOOK_BACK) if one.fits(gender))
        found = {one.number: one for one in near if one and not one.roles}
        person = next(iter(found.values()), None)
        if person is None or len(found) > 1:
            return None
        is_alone = len(self._people.persons) == 1
        times = bisect_left(person.occurrences, at, key=lambda one: one.place)
        return person if is_alone or times > 1 else None


class Described(Struct, frozen=True):
    """A phrase that describes somebody; `is_cited` where a paper names this as its source."""

    phrase: Phrase
    role: Role
    at: Location
    is_cited: bool


class Descriptions:
    """The phrases of an article that describe somebody without a name, in order."""

    def __init__(self, readers: Sequence[SourceReader], words: SpeechWords) -> None:
        self._readers = readers
        self._words = words
        self._found: dict[int, list[Described]] = {}
        texts: Recent[int, str] = Recent(lambda at: readers[at].passage.text.lower())
        self._lower_text = texts.__getitem__

    def fuller(
        self, phrase: Phrase, heads: frozenset[str], stems: frozenset[str], at: Location
    ) -> Phrase | None:
        """Return the last phrase before a place that says all of `phrase` and more."""
        for other in self._alike(phrase, heads, at):
            if not self._says_all(other, stems):
                return None  # «представитель завода» is none of another house
            if other.last - other.first > phrase.last - phrase.first:
                return other
        return None

    def _alike(self, phrase: Phrase, heads: frozenset[str], at: Location) -> Iterator[Phrase]:
        """Yield phrases of that kind and number with one of the heads, backwards from a place."""
        told = phrase.kind, phrase.plural
        stems = tuple(form[:STEM] for head in heads for form in (head, folded(head)))  # «учёные»
        for passage in range(at[0], max(-1, at[0] - _PASSAGES_OF_FULLER), -1):
            reader = self._readers[passage]
            end = len(reader.tokens) if passage < at[0] else reader.passage.token_at(at[1])
            near = reader.tokens[max(0, end - _TOKENS_BACK) : end]
            if not any(map(self._lower_text(passage).__contains__, stems)):
                continue
            tokens = enumerate(near, end - len(near))
            places = [at for at, token in tokens if token.lower.startswith(stems)]
            for place in reversed(places):
                other = reader.described_at(place)
                if other and (other.kind, other.plural) == told and reader.head_of(other) in heads:
                    yield other

    def introduced(self, head: str, at: Location) -> Phrase | None:
        """Return the last one without a name before a place who is called `head`, or None."""
        return next((one.phrase for one in self._before(at) if one.role.head == head), None)

    def last_source(self, at: Location) -> Phrase | None:
        """Return the last unnamed source before a place: «источник в порту», a paper's or not."""
        for other in self._before(at):
            if at[0] - other.at[0] > _RECENT:
                return None
            is_told = other.phrase.last - other.phrase.first > 1
            if other.is_cited or (other.role.head in self._words.located and is_told):
                return other.phrase
        return None

    def _says_all(self, phrase: Phrase, stems: frozenset[str]) -> bool:
        """Return whether a phrase has words with the stems, in compounds too: «пресс-служба»."""
        reader = self._readers[phrase.passage]
        words = (token.lower for token in reader.tokens[phrase.first : phrase.last])
        parts = {folded(part)[:STEM] for word in words for part in word.split("-")}
        return stems <= parts | reader.role_asked(phrase).stems | self._words.broader_stems

    def _before(self, at: Location) -> Iterator[Described]:
        """Return the last few before a place, the nearest first, read as far as they are asked."""
        found = (one for passage in range(at[0], -1, -1) for one in reversed(self._in(passage)))
        return islice((one for one in found if one.at < at), _BACK)

    def _in(self, passage: int) -> list[Described]:
        if passage not in self._found:
            reader = self._readers[passage]
            self._found[passage] = [
                Described(
                    phrase=phrase,
                    role=reader.role_asked(phrase),
                    at=(phrase.passage, reader.tokens[phrase.first].start),
                    is_cited=is_cited,
                )
                for phrase, is_cited in reader.descriptions()
            ]
        return self._found[passage]
