"""Who is mentioned where in an article: by name, or as the subject by a role."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, islice
from operator import attrgetter

from newsparse.segmenter.findings import Finding
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.passages import Location
from newsparse.segmenter.people.people import People
from newsparse.segmenter.people.person import Person
from newsparse.segmenter.phrase import PERSONAL, Phrase
from newsparse.segmenter.speakers.answers import Mentioned

_PASSAGES_BACK = 30  # passages that are looked through for whom a pronoun means: a bound
_REACH = 60  # words: how far back several are looked for
LOOK_BACK = 16
"""Names: how far an antecedent is looked for."""
_PLACE = attrgetter("at")


class Mentions:
    """The persons whom an article mentions, read passage by passage when first asked for."""

    def __init__(
        self,
        readers: Sequence[SourceReader],
        people: People,
        findings: Sequence[Finding],
        functions: frozenset[str],
    ) -> None:
        self._readers = readers
        self._functions = functions
        """What somebody is in a court: the «прокурор» of a sentence is he, though unnamed."""
        self._people = people
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
            found = [*self._named.get(passage, ()), *self._called_by_role(passage)]
            self._in[passage] = sorted(found, key=_PLACE)
        return self._in[passage]

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
            if holder is None and asked.is_known:
                continue  # «Der 45-Jährige» is whoever was named
            is_told = phrase.last - phrase.first > 1 or asked.head in self._functions
            # “The candidate”, who may be of either gender, was named; “a customer” was not.
            is_another = phrase.gender in PERSONAL or (asked.is_new and phrase.gender)
            if holder or (is_told and is_another):
                yield Mentioned(at, holder, is_subject=True, role=phrase)

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
        """Return the one of those named shortly before a place whom the article gives no role.

        Of several it is nobody, nor one named in passing: «Гол забил Дым. Президент лиги сказал».
        """
        near = (one.person for one in islice(self.before(at), LOOK_BACK) if one.fits(gender))
        found = {one.number: one for one in near if one and not one.roles}
        person = next(iter(found.values()), None)
        if person is None or len(found) > 1:
            return None
        is_alone = len(self._people.persons) == 1
        times = bisect_left(person.occurrences, at, key=lambda one: one.place)
        return person if is_alone or times > 1 else None
