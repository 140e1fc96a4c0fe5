"""The names that a passage gives, in a language of which only some words are known."""

import re
from collections.abc import Sequence
from itertools import takewhile

from newsparse.languages.fold import fold
from newsparse.languages.given_names import GIVEN_NAMES
from newsparse.languages.language import PlainWords
from newsparse.languages.plain_words import FIRST_NAMES
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import Token
from newsparse.segmenter.phrase import NameGroup, undeclined

_NAME_WORDS = 6  # words, particles too: «Jean Lunel de La Tour»
_ACRONYM = 6  # letters: as many capitals are a body, «AFP»
_POSSESSIVE = ("'", "’")
"""What shows whose something is behind a name that ends with s: „Jan Bos’ advocaat“."""
_OWNED = 3  # words behind a name: «Kovács Anna polgármester szóvivője»
_ENDING = re.compile(r"[-'’][^\W\dA-ZÀ-Þ]")
"""What shows that a word is no name in its basic form: „Oslo-ordfører“, «Korkut'a»."""


class PlainSources(SourceReader):
    """Reads the names of one passage, and nothing else that it speaks of."""

    def __init__(self, passage: Passage, quoted: Sequence[bool], words: PlainWords) -> None:
        super().__init__(passage)
        self._quoted = quoted
        self._words = words

    def names(self) -> list[NameGroup]:
        """Return the full names, in order."""
        found: list[NameGroup] = []
        at = 0
        while at < len(self.tokens):
            last = self.run_end(at, len(self.tokens))
            name = self.person_in(at, last)
            if name and not self.is_surname(name):
                found.append(name)
            at = max(last, at + 1)
        return found

    def run_end(self, first: int, limit: int) -> int:
        """Return where the capitalised words end that begin at a token; `first` where none do."""
        if not self._is_name_word(first, limit) or not self.tokens[first].is_capitalised:
            return first
        at = end = first
        while at < min(limit, first + _NAME_WORDS) and self._is_name_word(at, limit):
            at += 1
            end = at if self.tokens[at - 1].is_capitalised else end
        return end

    def run_start(self, last: int, floor: int) -> int:
        """Return where the capitalised words begin that end before `last`; `last` if none do."""
        first = last
        floor = max(floor, last - _NAME_WORDS)
        while first > floor and self._is_name_word(first - 1, last):
            first -= 1
        while first < last and not self.tokens[first].is_capitalised:
            first += 1
        return first

    def person_in(self, first: int, last: int) -> NameGroup | None:
        """Return the name of a person in a run of capitalised words, or None.

        A name may begin with its first name only: «prezydent Warszawy Jan Nowak», «el alcalde de
        Madrid Luis Rey».
        """
        while first < last and self.tokens[first].lower in self._words.titles:
            first += 1
        if first == last or self._is_of_another(last):
            return None
        given = self._given_name_in(first, last)
        if given == first and self._is_of_two(first, last):
            return None
        if given is not None and given > first:
            if self._is_body(given, last) or self._given_name_in(given + 1, last) is not None:
                return None  # «Türk Deniz Kurumu», «o técnico do São Paulo Rui Prado»
            first = given
        if last - first > 1 and given != first and self._is_unsure(first, last):
            return None
        if given == first and self._may_be_declined(first, last):
            return None
        return undeclined(first, last, tuple(token.text for token in self.tokens[first:last]))

    def is_surname(self, name: NameGroup) -> bool:
        """Return whether a name is a surname alone: „Rutte“, „Van den Berg“."""
        return len(name.words) == 1 or name.words[0].lower() in self._words.name_particles

    def is_barred(self, first: int) -> bool:
        """Return whether what begins at a token is none of who speaks: «dijo a Luis Rey»."""
        if self.passage.begins_sentence(self.tokens[first]):
            return self.tokens[first].lower in self._words.bars
        return self.tokens[first - 1].lower in self._words.bars

    def _given_name_in(self, first: int, last: int) -> int | None:
        if self._words.has_surnames_first:
            is_given = last - first > 1 and self._is_given(self.tokens[last - 1])
            return first if is_given else None
        return next((at for at in range(first, last - 1) if self._is_given(self.tokens[at])), None)

    def _is_of_two(self, first: int, last: int) -> bool:
        """Return whether a second name begins within: «respondió a Ana Reis Luis Rey».

        Who has two first names has one name all the same, «José Luis Rey», unless a small word
        parts them: « disait Anne Morel de Jean Lunel ».
        """
        if self._words.has_surnames_first:
            return False
        second = self._given_name_in(first + 2, last)
        if second is None:
            return False
        is_double = self._is_given(self.tokens[first + 1])
        return not (is_double and self.tokens[second - 1].is_capitalised)

    def _is_given(self, token: Token) -> bool:
        return self._is_name(token.lower.split("-")[0])

    def _is_name(self, name: str) -> bool:
        key = fold(name)
        return name in self._words.given_names or key in GIVEN_NAMES or key in FIRST_NAMES

    def _is_unsure(self, first: int, last: int) -> bool:
        """Return whether a run may be of a body or a place: no surname, „besluit Van den Berg“."""
        is_particle = self.tokens[first].lower in self._words.name_particles
        tells = self._words.is_told_by_first_name and not is_particle
        return tells or self.is_barred(first) or self._is_body(first, last)

    def _may_be_declined(self, first: int, last: int) -> bool:
        """Return whether what looks like a woman's name may be a man's: «mluvčí Jana Nováka»."""
        given, surname = self.tokens[first].lower, self.tokens[last - 1].lower
        if given[-1:] not in ("a", "а") or surname[-1:] in self._words.feminine_surnames:
            return False
        ends_alike = surname[-1:] == given[-1:]
        return bool(self._words.feminine_surnames) or (ends_alike and self._is_name(given[:-1]))

    def _is_of_another(self, last: int) -> bool:
        """Return whether a name says whose something is: „Volvos vd“, «Kovács Anna szóvivője».

        So does one in the case of whom somebody speaks to or of: «Matti Lahdesta».
        """
        if self.tokens[last - 1].lower.endswith(self._words.declined_endings):
            return True
        if last < len(self.tokens) and self.tokens[last].text in _POSSESSIVE:
            return True
        behind = takewhile(lambda token: token.is_word, self.tokens[last : last + _OWNED])
        words = [token.lower for token in behind]
        if not words or words[0] in self._words.bars:
            return False
        is_genitive = self.tokens[last - 1].lower.endswith(self._words.genitive_endings)
        return is_genitive or any(word.endswith(self._words.owned_endings) for word in words)

    def _is_body(self, first: int, last: int) -> bool:
        stems = self._words.body_stems
        return any(token.lower.startswith(stems) for token in self.tokens[first:last])

    def is_cut(self, at: int) -> bool:
        """Return whether no name goes on over a token: a mark, or a word in marks."""
        return self._quoted[at] or not self.tokens[at].is_word

    def _is_name_word(self, at: int, last: int) -> bool:
        token = self.tokens[at]
        if self.is_cut(at):
            return False
        if not token.is_capitalised:
            return at + 1 < last and token.lower in self._words.name_particles
        is_acronym = token.text.isupper() and 1 < len(token.text) <= _ACRONYM
        return not is_acronym and not _ENDING.search(token.text)
