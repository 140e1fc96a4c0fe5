"""The bodies an article names in full, for where it names them by a short head or a short name.

«Газета «Труд»» is later «издание», «Конституционный совет Туниса» later «совет»; «Генпрокуратура»
is the «Генеральная прокуратура России»: a short name takes letters of the full one, in order.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from functools import cached_property

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.passages import Location
from newsparse.segmenter.people.body_names import fullest, is_short_for, known_names
from newsparse.segmenter.people.person import STEM
from newsparse.segmenter.phrase import Phrase

_MARKS = '«»"„“”'
_NAMES_BACK = 8  # names of one kind of body: how many are compared

Row = tuple[Location, str]
"""Where a body is named, and how."""


class Bodies:
    """The bodies of one article by their head nouns, read when first asked for."""

    def __init__(
        self, readers: Sequence[SourceReader], words: SpeechWords, speech: Container[Location]
    ) -> None:
        self._readers = readers
        self._words = words
        self._speech = speech
        """Where somebody's words begin: «Мир», – сказал Дым, names no company."""
        self._spoken: dict[str, list[Row]] = {}
        self._bare: dict[str, None] = {}
        self._papers: list[Row] = []
        self._bracketed: dict[str, str] = {}
        self._fullest: dict[str, str] = {}
        self._known = known_names(words.body_names)

    def names_of(self, head: str, at: Location) -> list[str]:
        """Return the full names that a body called `head` may have at a place, the last first."""
        kinds = {head, self._class_of(head)}
        if not any(self._last_of(table, kinds, at) for table in (self._spoken, self._by_head)):
            kinds |= self._words.broader_bodies.get(head, frozenset())
        wrote = {self._words.press_noun: self._papers} if self._found_abbreviations else {}
        spoke = [*self._last_of(self._spoken, kinds, at), *self._last_of(wrote, kinds, at)]
        named = self._last_of(self._by_head, kinds, at)
        if not spoke and self._is_one_of_several(kinds, at):
            return []
        told = [*spoke, *named]
        named = [row for row in named if not (told[1:] and _is_inside(row, told))]
        found = sorted([*spoke, *named], key=lambda row: row[0], reverse=True)
        names = dict.fromkeys(self.fullest(name) for _, name in found)  # of one place, as it spoke
        return list(names) or self._bare_names(head, at)

    def _last_of(self, table: Mapping[str, list[Row]], kinds: set[str], at: Location) -> list[Row]:
        """Return the last row of each kind before a place."""
        return [row for kind in kinds & table.keys() if (row := _last_before(table[kind], at))]

    def _is_one_of_several(self, kinds: set[str], at: Location) -> bool:
        """Return whether several bodies that a noun could mean are named before a place."""
        near: list[Row] = []
        for kind in kinds & self._by_head.keys():
            i = bisect_left(rows := self._by_head[kind], (at, ""))
            near += rows[max(0, i - _NAMES_BACK) : i]
        own = near[1:] and [row for row in near if not _is_inside(row, near)]
        names = {self.fullest(name) for _, name in own}  # «областное управление МЧС» is one, too
        return sum(not any(one.endswith(f" {name}") for one in names) for name in names) > 1

    def fullest(self, name: str) -> str:
        """Return the fullest name that the article gives to the body called `name`.

        «МОК» is the «Международный олимпийский комитет» where that is told or every reader knows,
        «Заря» the «газета «Заря»» of the article.
        """
        if name not in self._fullest:
            full = self._fuller(name) if self._may_be_short(name) else name
            self._fullest[name] = self._of_same_place(name) if full == name else full
        return self._fullest[name]

    def _may_be_short(self, name: str) -> bool:
        """Return whether a fuller name may be told: of initials, «МОК», or one in marks, «Заря»."""
        if name.isascii() or name.isupper() or self._known.is_known(name):
            return True
        return any(mark + name in self._text for mark in _MARKS)

    @cached_property
    def _text(self) -> str:
        return "\n".join([reader.passage.text for reader in self._readers])

    def _fuller(self, name: str) -> str:
        names = dict.fromkeys(full for _, _, full in self._found)  # which notes brackets, too
        told = self._bracketed.get(name) or self._called.get(name)
        return told or fullest(name, names, self._known)

    def _of_same_place(self, name: str) -> str:
        """«Российский МИД» is the «МИД РФ» of the article."""
        place, _, head = name.partition(" ")
        if not head or head[0] in _MARKS:
            return name  # «РИА «Новости»»
        told = [full for *_, full in (*self._found, *self._found_abbreviations)]
        of = [str(one)[len(head) + 1 :] for one in told if str(one).startswith(f"{head} ")]
        stems = {one: one[:STEM].lower() for one in (place, *of)}
        told_by = {one: self._words.demonyms.get(stem, stem) for one, stem in stems.items()}
        return next((f"{head} {one}" for one in of if told_by[one] == told_by[place]), name)

    def note(self, name: str, at: Location, *, head: str | None = None) -> None:
        """Note a body that spoke, by a name whose noun is `head`, None for a paper's."""
        kind, heads = self._words.press_noun, self.heads_of(name)
        if head is not None:
            kind = head if head in heads else self._class_of(head)  # «МАГАТЭ» is no «издание»
        nouns = self._words.organisation_nouns | {self._words.press_noun}
        if nouns.isdisjoint((kind, *heads)):  # «ГУ МВД» is no «компания»
            self._bare[name] = None
        insort(self._spoken.setdefault(kind, []), (at, name))

    def is_told(self, name: str, head: str) -> bool:
        """Return whether a body spoke by a name, or a noun says too little: «ведомство»."""
        spoken = (told for rows in self._spoken.values() for _, told in rows)
        return head in self._words.broader_bodies or name in spoken

    def last_called(self, name: str, at: Location) -> str | None:
        """Return the last body before a place that goes by a short name, in full, or None."""
        rows = [row for row in self._found_abbreviations if row[1].split(maxsplit=1)[0] == name]
        return self.fullest(last[1]) if (last := _last_before(rows, at)) else None

    def by_portfolio(self, phrase: Phrase, head: str, at: Location) -> str | None:
        """Return what the article calls the «военное ведомство» by name, or None."""
        if head not in self._words.broader_bodies:
            return None
        tokens = self._readers[phrase.passage].tokens[phrase.first : phrase.head]
        for stem, name in self._words.portfolios.items():
            if any(token.lower.startswith(stem) for token in tokens):
                return self.last_called(name, at) or next(iter(self.names_of(name, at)), None)
        return None

    def is_short_head(self, phrase: Phrase, head: str) -> bool:
        """Return whether a noun alone says which body is meant: «издание», «это министерство»."""
        reader, words = self._readers[phrase.passage], self._words
        before = reader.tokens[phrase.first : phrase.head]
        if phrase.last > phrase.head + 1 or any(t.lower not in words.determiners for t in before):
            return False
        bodies = (words.organisation_nouns, words.press_nouns, words.broader_bodies)
        if not any(head in kind for kind in bodies):
            return False
        noun = reader.tokens[phrase.head].text  # no name itself: «Минобороны», «Кремль»
        return not (noun.isupper() or self._known.is_known(noun) or reader.is_proper(phrase.head))

    def is_press(self, phrase: Phrase, head: str, told: str) -> bool:
        """Return whether a body passes the news on: a paper, or a name that says nothing else."""
        words, reader = self._words, self._readers[phrase.passage]
        if head in words.press_nouns or head in words.press_names:
            return True
        names = (reader.tokens[phrase.head].text, told)  # «в Роскосмосе», «МВД Каландии»
        is_body = head in words.organisation_nouns or any(map(self._known.is_known, names))
        return not (is_body or reader.is_initials(phrase.head))

    def heads_of(self, name: str) -> tuple[str, ...]:
        """Return what a body known by initials or a compound is: «МВД» is a «министерство»."""
        nouns = self._words.organisation_nouns
        known = map(self._known.full_names, name.split()[:2])  # «краевой Минздрав»
        full = [name.split() for name in next(filter(None, known), [])]
        return tuple(next((word for word in words if word in nouns), "") for words in full)

    @cached_property
    def _by_head(self) -> dict[str, list[Row]]:
        rows: dict[str, list[Row]] = {}
        for place, head, name in self._found:
            rows.setdefault(self._class_of(head), []).append((place, name))
        for place, name in self._found_abbreviations:
            for head in self.heads_of(name):
                insort(rows.setdefault(head, []), (place, name))
        return rows

    def _bare_names(self, head: str, at: Location) -> list[str]:
        """Return the bodies before a place that bear no noun, the most named, the last first."""
        if head not in self._words.company_nouns:
            return []
        before = [name for place, name in reversed(self._found_abbreviations) if place < at]
        papers = {name for _, name in self._papers}
        firms = (name for name in before if not any(map(self._known.is_known, name.split()[:2])))
        counts = Counter(name for name in firms if name not in papers)
        # told once it may be a company's, «Лукойл», «IBM»; no «прибыль по МСФО»
        once = {name for name in counts if name.isascii() or not name.isupper()}
        told = [name for name, times in counts.most_common() if times > 1 or name in once]
        if len(told) > 1 and counts[told[0]] == counts[told[1]]:
            return []  # «Волга» обыграла «Урал»
        is_one = len(self._bare) == 1  # that has spoken by a name without a noun: "Strava"
        return told or (list(self._bare) if is_one else [])

    @cached_property
    def _found_abbreviations(self) -> list[Row]:
        """The names in initials or compounds with what is said of them: «МВД Украины»."""
        found = []
        for reader in self._readers:
            for phrase in reader.short_bodies(self._known):
                first = reader.tokens[phrase.first]
                if (reader.passage.index, first.end) in self._speech and not first.is_word:
                    continue
                place = (reader.passage.index, first.start)
                found.append((place, reader.in_nominative(phrase)))
                if reader.passes_on(phrase):
                    self._papers.append(found[-1])
        return found

    @cached_property
    def _found(self) -> list[tuple[Location, str, str]]:
        """The bodies named in full, in order: place, head noun, name in the nominative."""
        found = []
        for reader in self._readers:
            for head, phrase in reader.full_bodies():
                place = (reader.passage.index, reader.tokens[phrase.head].start)
                name = reader.in_nominative(phrase)
                found.append((place, head, name))
                self._note_abbreviation(reader, phrase.last, name)
        return found

    @cached_property
    def _called(self) -> dict[str, str]:
        """The full names by what stands in marks or foreign letters behind their nouns."""
        called: dict[str, str] = {}
        for _, head, name in self._found:
            noun, _, own = name.partition(" ")
            bare = own.strip(_MARKS)
            is_own = bare != own or (bare.isascii() and not self._words.press_noun.isascii())
            is_own &= head not in self._words.speech_nouns  # whose «сайт» it is
            if noun == head and is_own and not any(map(bare.__contains__, _MARKS)):
                called.setdefault(bare, name)
        return called

    def _note_abbreviation(self, reader: SourceReader, at: int, name: str) -> None:
        """Note what stands in brackets behind a full name: «Союз лодочников Карелии (СЛК)»."""
        brackets = [token.text for token in reader.tokens[at : at + 3]]
        if brackets[::2] == ["(", ")"] and brackets[1][:2].isupper() and len(brackets[1]) > 1:
            short = brackets[1]
            if is_short_for(short, name) or not self._known.is_known(short):  # «суд Тулина (США)»
                self._bracketed[short] = name

    def _class_of(self, head: str) -> str:
        """Return the noun for a head that others stand for: papers, agencies are all «издание»."""
        return self._words.press_noun if head in self._words.press_nouns else head


def _is_inside(row: Row, others: Sequence[Row]) -> bool:
    """Return whether a body's name is part of another's: «управление Комитета» holds a second."""
    (passage, start), name = row
    return any(
        passage == there and begun < start < begun + len(other) and name != other
        for (there, begun), other in others
    )


def _last_before(rows: Sequence[Row], at: Location) -> Row | None:
    """Return the last of the rows, which are in order, that stands before a place."""
    i = bisect_left(rows, (at, ""))
    return rows[i - 1] if i else None
