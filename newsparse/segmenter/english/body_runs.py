"""Names of bodies in English: runs of capitals with a noun that says what they name."""

from collections.abc import Iterator

from newsparse.languages.en_forms import AND, OF, SMALL_IN_NAMES
from newsparse.segmenter.english.passage_words import WordsReader
from newsparse.segmenter.phrase import Phrase

_LONGEST_NAME = 8  # words


class BodyRuns(WordsReader):
    """Reads the bodies that one passage names in full."""

    def full_bodies(self) -> Iterator[tuple[str, Phrase]]:
        """Yield the bodies with their nouns: "Ministry of Roads"."""
        last, end = 0, len(self._tokens)
        for at in self.text.capital_places:
            if self._words[at].core in self._grammar.lexicon.source_phrases:
                continue  # "According to the Guardian" is no name
            if at >= last and at + 1 < end:
                last = self._run_end(at, end)
                head = self._head_in(at, last)
                if last - at > 1 and (self.text.is_body(head) or self._has_initials(last)):
                    yield self._words[head].core, self._body(at, last, head)

    def _run_end(self, at: int, end: int) -> int:
        """Return where the capitalised words that begin at `at` end, "of the" between them too."""
        last = at + 1
        for here in range(at + 1, min(end, at + _LONGEST_NAME)):
            lower = self._tokens[here].lower
            if self._capitals[here]:
                last = here + 1
            elif lower not in SMALL_IN_NAMES or (lower == AND and self.text.is_body(here - 1)):
                break
        return last

    def _head_in(self, first: int, last: int) -> int:
        """Return the noun that says what a name names: the last word, or that before "of"."""
        of = next((at for at in range(first + 1, last) if self._tokens[at].lower == OF), last)
        return of - 1 if self.text.is_body(of - 1) else last - 1

    def _has_initials(self, at: int) -> bool:
        """Return whether initials in brackets stand behind a name: "(LMU)"."""
        behind = [token.text for token in self._tokens[at : at + 3]]
        return behind[::2] == ["(", ")"] and behind[1].isupper()

    def _body(self, first: int, last: int, head: int) -> Phrase:
        return Phrase(self.text.passage.index, first, last, head, "organisation")
