"""The bodies a Russian article names in full, for where it names them by a short head.

«Газета «Труд»» is later «издание», «Конституционный совет Туниса» later «совет».
"""

from bisect import bisect_left, insort
from collections.abc import Sequence
from functools import cached_property

from newsparse.segmenter.bodies import fullest
from newsparse.segmenter.passages import Token
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.nominative import nominative_phrase
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.words import Grammar, is_abbreviation, is_latin

_PRESS = "издание"
_LONG_HEAD = 6  # letters: «министерство», «комитет»; not «суд»
_CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")


Location = tuple[int, int]
"""A place in the text: (passage, offset)."""
Row = tuple[Location, str]
"""Where a body is named, and how."""


class Organisations:
    """The bodies of one article by their head nouns, read when first asked for."""

    def __init__(self, readers: list[PhraseReader], grammar: Grammar) -> None:
        self._readers = readers
        self._grammar = grammar
        self._spoken: dict[str, list[Row]] = {}
        self._bracketed: dict[str, str] = {}
        self._fullest: dict[str, str] = {}
        self._known = grammar.known_bodies

    def names_of(self, head: str, at: Location) -> list[str]:
        """Return the full names that a body called `head` may have at a place, the last first."""
        kinds = {self._class_of(head)} | self._grammar.words.broader_bodies.get(head, frozenset())
        given = [rows.get(kind, []) for rows in (self._spoken, self._by_head) for kind in kinds]
        found = [row for rows in given if (row := _last_before(rows, at))]
        found.sort(key=lambda row: row[0], reverse=True)  # of one place, as it spoke
        names = dict.fromkeys(self.fullest(name) for _, name in found)
        return list(names) or self._abbreviated(head, at)

    def fullest(self, name: str) -> str:
        """Return the fullest name that the article gives to the body called `name`.

        «МОК» is the «Международный олимпийский комитет» where that is told or every reader knows.
        """
        if name not in self._fullest:
            bracketed = self._bracketed_names.get(name)
            full = bracketed or fullest(name, self._full_names, self._known)
            self._fullest[name] = self._with_complement(full)
        return self._fullest[name]

    def _with_complement(self, name: str) -> str:
        """Return a name with what the article says of whose it is: «Счётная палата России»."""
        longer = [other for other in self._full_names if other.startswith(name + " ")]
        if not longer or not self._known.is_known(name):
            return name
        return longer[0] if len(longer) == 1 else name

    def is_known(self, name: str) -> bool:
        """Tell whether every reader knows a body by this name."""
        return self._known.is_known(name)

    def note(self, name: str, at: Location, *, head: str = _PRESS) -> None:
        """Note a body that spoke, by a name whose noun is `head`, or by a paper's without one.

        «В областном министерстве сообщили», «сообщает Daily Mirror».
        """
        insort(self._spoken.setdefault(self._class_of(head), []), (at, name))

    def heads_of(self, name: str) -> tuple[str, ...]:
        """Return what a body known by initials or a compound is: «МВД» is a «министерство»."""
        nouns = self._grammar.words.organisation_nouns
        full = [name.split() for name in self._known.full_names(name.split(maxsplit=1)[0])]
        return tuple(next((word for word in words if word in nouns), "") for words in full)

    @cached_property
    def _full_names(self) -> dict[str, None]:
        """The names of several words that the article gives, in order."""
        return dict.fromkeys(name for _, _, name in self._found)

    @cached_property
    def _bracketed_names(self) -> dict[str, str]:
        """Map the initials in brackets to the name before them: «Союз лодочников (СЛК)»."""
        return self._bracketed if self._found else {}

    @cached_property
    def _by_head(self) -> dict[str, list[Row]]:
        rows: dict[str, list[Row]] = {}
        for place, head, name in self._found:
            rows.setdefault(self._class_of(head), []).append((place, name))
        for place, name in self._found_abbreviations:
            for head in self.heads_of(name):
                insort(rows.setdefault(head, []), (place, name))
        return rows

    def _abbreviated(self, head: str, at: Location) -> list[str]:
        """Return the abbreviation last given, before a place, to a body called `head`.

        «Министерство» is «МВД»: the letters of an abbreviation stand for the nouns in it.
        """
        if head in self._grammar.words.press_nouns or len(head) < _LONG_HEAD:
            return []
        last = _last_before(self._abbreviations.get(head[0].upper(), []), at)
        return [last[1]] if last else []

    @cached_property
    def _abbreviations(self) -> dict[str, list[Row]]:
        """The abbreviations in the article, by each of their letters, in their fullest form."""
        found = self._found_abbreviations
        fullest = {text.split()[0]: text for _, text in sorted(found, key=lambda row: len(row[1]))}
        rows: dict[str, list[Row]] = {}
        for at, text in found:
            abbreviation = text.split()[0]
            for letter in set(abbreviation):
                rows.setdefault(letter, []).append((at, fullest[abbreviation]))
        return rows

    @cached_property
    def _found_abbreviations(self) -> list[Row]:
        """The names in initials or compounds with what is said of them: «МВД Украины»."""
        found = []
        for reader in self._readers:
            for at, token in enumerate(reader.tokens):
                if not token.is_capitalised or not self._may_be_short(token):
                    continue
                if at and self._head(reader.tokens[at - 1]):
                    continue  # «управление СК» is no «СК»
                phrase = reader.phrase_at(at, len(reader.tokens)) or self._in_other_case(reader, at)
                if phrase and phrase.kind == "organisation":
                    text = nominative_phrase(reader, phrase, self._grammar)
                    found.append(((reader.passage.index, token.start), text))
        return found

    def _may_be_short(self, token: Token) -> bool:
        """Tell whether a word may name a body in short: «МВД», «Минздрав»; «МОСКВА» is a place."""
        tags = self._grammar.word(token).tags
        if not is_abbreviation(token) or not token.text.isalpha() or is_latin(token):
            return self._known.is_known(token.text)
        return not tags or any("Abbr" in tag.traits or "Orgn" in tag.traits for tag in tags)

    def _in_other_case(self, reader: PhraseReader, at: int) -> Phrase | None:
        end = len(reader.tokens)
        return next(filter(None, (reader.phrase_at(at, end, case) for case in _CASES[1:])), None)

    @cached_property
    def _found(self) -> list[tuple[Location, str, str]]:
        """The bodies named in full, in order: place, head noun, name in the nominative."""
        found = []
        for reader in self._readers:
            for at, token in enumerate(reader.tokens):
                head = self._head(token)
                if head is None:
                    continue
                phrase = self._full_phrase(reader, at)
                if phrase:
                    place = (reader.passage.index, reader.tokens[phrase.head].start)
                    name = nominative_phrase(reader, phrase, self._grammar)
                    found.append((place, head, name))
                    self._note_abbreviation(reader, phrase.last, name)
        return found

    def _head(self, token: Token) -> str | None:
        """Return the dictionary form of a noun for a body, or None."""
        bodies = self._grammar.words.organisation_nouns
        if not self._grammar.lexicon.may_be_among(token.lower, bodies):
            return None
        head = self._grammar.noun_lemma(token)
        return head if head in bodies else None

    def _note_abbreviation(self, reader: PhraseReader, at: int, name: str) -> None:
        """Note what stands in brackets behind a full name: «Союз лодочников Карелии (СЛК)»."""
        brackets = reader.tokens[at : at + 3]
        if [token.text for token in brackets[::2]] == ["(", ")"] and is_abbreviation(brackets[1]):
            self._bracketed[brackets[1].text] = name

    def _class_of(self, head: str) -> str:
        """Papers, agencies and channels are all «издание»."""
        return _PRESS if head in self._grammar.words.press_nouns else head

    def _full_phrase(self, reader: PhraseReader, at: int) -> Phrase | None:
        """Return the phrase whose head stands at `at`, where it gives a name."""
        first = at
        while first > 0 and "adjective" in reader.word(first - 1).parts:
            first -= 1
        while first < at and not reader.tokens[first].is_capitalised:
            first += 1
        read = (reader.phrase_at(first, len(reader.tokens), case) for case in _CASES)
        phrases = [phrase for phrase in read if phrase and phrase.head == at]
        # «группы «Весна»» is a genitive before it is a plural; «власти края» never one
        is_plural = self._grammar.is_among(reader.tokens[at], self._grammar.words.plural_bodies)
        phrase = min(phrases, key=lambda phrase: phrase.plural != is_plural, default=None)
        return phrase if phrase and self._gives_name(reader, phrase) else None

    @staticmethod
    def _gives_name(reader: PhraseReader, phrase: Phrase) -> bool:
        if phrase.first < phrase.head:
            return True
        behind = reader.tokens[phrase.head + 1 : phrase.last]
        return any(token.text in '«"„“' or token.is_capitalised for token in behind)


def _last_before(rows: Sequence[Row], at: Location) -> Row | None:
    """Return the last of the rows, which are in order, that stands before a place."""
    i = bisect_left(rows, (at, ""))
    return rows[i - 1] if i else None
