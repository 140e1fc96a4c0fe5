"""Names of bodies in English: runs of capitals with a noun that says what they name."""

from collections.abc import Iterator
from itertools import takewhile
from operator import attrgetter

from newsparse.languages.en_forms import OF, PAST_ENDING, SMALL_IN_NAMES
from newsparse.segmenter.english.words.passage_words import WordsReader
from newsparse.segmenter.phrase import Phrase

_CORE = attrgetter("core")
_NOUN_REACH = 6  # tokens: "Bluewood, a small German software | company"
_LONGEST_NAME = 8  # words


class BodyRuns(WordsReader):
    """Reads the bodies that one passage names in full."""

    def full_bodies(self) -> Iterator[tuple[str, Phrase]]:
        """Yield the bodies with their nouns: "Ministry of Roads"."""
        last, end = 0, len(self._tokens)
        bodies = self._grammar.words.organisation_nouns
        if bodies.isdisjoint(map(_CORE, self._words)) and "(" not in self.text.passage.text:
            return
        for at in self.text.capital_places:
            if self._words[at].core in self._grammar.lexicon.source_phrases:
                continue  # "According to the Guardian" is no name
            if at >= last and at + 1 < end:
                last = self._run_end(at, end)
                head = self._head_in(at, last)
                behind = [token.text for token in self._tokens[last : last + 3]]
                is_short = behind[::2] == ["(", ")"] and behind[1].isupper()  # Lorne Mill (LMU)
                if last - at > 1 and (is_short or self.text.is_body(head)):
                    yield self._words[head].core, self._body(at, last, head)
                elif not self.text.is_body(head):
                    yield from self._called(at, last)

    def _called(self, first: int, last: int) -> Iterator[tuple[str, Phrase]]:
        """Yield a name with the noun beside it: "the company Bluewood", "Bluewood, a company"."""
        placed = self._words[last - 1].core  # the San Pedro-based company
        is_place = "-" in placed and placed.endswith(PAST_ENDING)
        if last - first > 1 and last < len(self._tokens) and self._is_noun(last) and not is_place:
            yield self._words[last].core, self._body(first, last + 1, last)  # Mill Workers union
            return
        nouns = (first - 1, *self._set_off_behind(last))
        noun = next((at for at in nouns if at >= 0 and self._is_noun(at)), None)
        if noun is not None:
            yield self._words[noun].core, self._body(first, last, last - 1)

    def _set_off_behind(self, at: int) -> Iterator[int]:
        """Yield the words behind a comma at `at` and an "a": ", a small company"."""
        tokens, reach = self._tokens, min(len(self._tokens), at + _NOUN_REACH)
        if (
            at + 1 < reach
            and tokens[at].text == ","
            and tokens[at + 1].lower in self._closed.indefinite
        ):
            yield from takewhile(lambda i: self._words[i].kind == "open", range(at + 2, reach))

    def _is_noun(self, at: int) -> bool:
        """Return whether a noun for a body stands at `at`: "company", no "Company"."""
        return self.text.is_body(at) and not self._tokens[at].is_capitalised

    def _run_end(self, at: int, end: int) -> int:
        """Return where the capitalised words that begin at `at` end, "of the" between them too."""
        last = at + 1
        for here in range(at + 1, min(end, at + _LONGEST_NAME)):
            lower = self._tokens[here].lower
            if self._capitals[here]:
                last = here + 1
            elif lower not in SMALL_IN_NAMES:
                break
        return last

    def _head_in(self, first: int, last: int) -> int:
        """Return the noun that says what a name names: the last word, or that before "of"."""
        of = next((at for at in range(first + 1, last) if self._tokens[at].lower == OF), last)
        return of - 1 if self.text.is_body(of - 1) else last - 1

    def _body(self, first: int, last: int, head: int) -> Phrase:
        return Phrase(self.text.passage.index, first, last, head, "organisation")
