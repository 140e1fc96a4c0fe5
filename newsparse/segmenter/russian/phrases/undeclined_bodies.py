"""Russian phrases for bodies whose names have no cases: «МВД Каландии», «Harbour Bank»."""

from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.phrases.complements import Complements
from newsparse.segmenter.russian.phrases.head_nouns import HeadNouns
from newsparse.segmenter.russian.words.words import Grammar, is_abbreviation, is_latin


class UndeclinedBodies:
    """Reads the bodies of one passage that stand in Latin letters or in initials."""

    def __init__(
        self, passage: Passage, grammar: Grammar, heads: HeadNouns, complements: Complements
    ) -> None:
        self._passage = passage
        self._grammar = grammar
        self._heads = heads
        self._complements = complements

    def undeclined(self, at: int, head: int, end: int, case: str) -> Phrase | None:
        """Return the body whose name has no cases: in Latin letters, or unknown initials."""
        token = self._passage.tokens[head]
        if is_latin(token) and token.is_capitalised:
            return self._body(at, head, self._heads.past_capitals(head, end), case)
        if is_abbreviation(token) and self._heads.is_initials(head):
            return self.abbreviation(at, head, end, case)
        return None

    def abbreviation(self, at: int, head: int, end: int, case: str) -> Phrase:
        """Return the body whose initials stand at `head`: «МВД Каландии».

        Verbs take the gender of its noun or of how it sounds («НАТО заявила», «заявило»), and of
        those with a noun in the plural also that number: «РЖД сообщили».
        """
        end = self._complements.end_of(head + 1, end)
        return self._body(at, head, self._heads.before_name(head + 1, end), case)

    def _body(self, at: int, head: int, last: int, case: str) -> Phrase:
        plural = self._grammar.is_plural_body(self._passage.tokens[head])
        return Phrase(self._passage.index, at, last, head, "organisation", case, plural=plural)
