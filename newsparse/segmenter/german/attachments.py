"""What goes on with a German noun: «Amt für Wald», but no «sagte der Zeitung»."""

from newsparse.segmenter.german.passage_tokens import PassageTokens
from newsparse.segmenter.german.word_classes import BODY_KINDS
from newsparse.segmenter.tokens import IS_CAPITALISED

_TIME_REACH = 4  # tokens: «am 12. Mai», «im Jahr 2024»


class Attachments(PassageTokens):
    """Tells what behind a noun belongs to it, in one passage."""

    def past_second(self, at: int, limit: int) -> int:
        """Return where a second purpose is over: «Vizepräsident für Studium und Lehre»."""
        if at + 1 >= limit or self.tokens[at].lower != self.words.and_word:
            return at
        second, behind = self.tokens[at + 1 : at + 2], self.tokens[at + 2 : at + 3]
        is_alone = second[0].is_capitalised and not any(map(IS_CAPITALISED, behind))
        return at + 2 if is_alone and not self.classes.names_anybody(second) else at

    def is_attached(self, at: int, limit: int, *, wide: bool) -> bool:
        """Return whether a preposition at `at` goes on with the noun before it: «Amt für Wald»."""
        lower, grammar = self.tokens[at].lower, self.grammar
        joining = grammar.prepositions if wide else grammar.attribute_prepositions
        if lower not in joining or at + 1 >= limit or self._is_time(at + 1, limit):
            return False
        if lower == grammar.purpose and not wide:
            return self.noun_at(at - 1).lemma in grammar.with_purpose  # no «die Stadt für Schäden»
        return wide or not self._is_agent(at)

    def _is_agent(self, at: int) -> bool:
        """Return whether «von» tells what a body is hit by: «laut Polizei von einem Brand».

        What a body is of stands in the genitive, but for names: «Gericht von Kiel».
        """
        is_by = self.tokens[at].lower in self.grammar.agent_prepositions
        is_body = self.kind_at(at - 1) in BODY_KINDS
        return is_by and is_body and self.tokens[at + 1].lower in self.grammar.articles

    def _is_time(self, at: int, limit: int) -> bool:
        """Return whether a phrase tells when: «am Montag», «am 12. Mai», «im Jahr 2024»."""
        for token in self.tokens[at : min(limit, at + _TIME_REACH)]:
            if self.classes.noun(token.lower).kind == "time":
                return True
            if token.is_capitalised:
                return False
        return False
