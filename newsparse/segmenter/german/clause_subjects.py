"""The subject of a German verb of saying: before it, behind it, or at the clause's beginning."""

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.german.narrator_text import CLAUSE_MARKS, NarratorText
from newsparse.segmenter.german.verb_groups import VerbGroup
from newsparse.segmenter.passages import Sentence
from newsparse.segmenter.phrase import Phrase

_ADVERBIALS = 6  # between a verb and its subject: «sagte am Montag in Kiel dazu der Minister»


class SubjectReader:
    """Finds who does what a verb says, in one passage."""

    def __init__(self, text: NarratorText) -> None:
        self._text = text
        self._tokens = text.tokens
        self._grammar = text.classes.grammar

    def subject(self, group: VerbGroup, sentence: Sentence, before: Cue | None) -> Phrase | None:
        """Return the subject of a verb, or None; `before` is the cue before it in its sentence."""
        start = self._past_opening(group.clause[0], group.at)
        if group.position == "final":
            return self.first_subject(start, group.at)
        if start == group.at:
            behind = self._behind(group, sentence)
            return behind or self._left_out(group, sentence, before)
        if self._is_adverbial(start):
            return self._behind(group, sentence) or self.first_subject(start, group.at)
        phrase = self._text.phrases.phrase_at(start, group.at, wide=True)
        if phrase is None:  # biss der Hund den Mann und bellte
            behind = self._behind(group, sentence)
            return behind or self.first_subject(start, group.at, wide=False)
        return phrase if self.can_be_subject(phrase) else self._behind(group, sentence)

    def object(self, group: VerbGroup, sentence: Sentence) -> Phrase | None:
        """Return who is quoted: «zitiert den Minister», «„...“, zitiert die Zeitung Rosner»."""
        first = self._behind(group, sentence)
        start = self._past_opening(group.clause[0], group.at)
        at = group.at + 1 if start < group.at or first is None else first.last
        return self._text.phrases.phrase_at(at, sentence.last)

    def agent(self, group: VerbGroup) -> Phrase | None:
        """Return by whom something was said: «wurde von der Polizei bestätigt»."""
        first, last = group.clause
        for at in range(first, last):
            if self._tokens[at].lower in self._grammar.agent_prepositions:
                return self._text.phrases.phrase_at(at + 1, last)
        return None

    def first_subject(self, first: int, limit: int, *, wide: bool = True) -> Phrase | None:
        """Return the first noun phrase in tokens[first:limit] that can be a subject.

        A `wide` one takes all that may belong to it, as before its verb it does.
        """
        at = self._past_opening(first, limit)
        while at < limit:
            phrase = self._text.phrases.phrase_at(at, limit, wide=wide)
            if phrase and self.can_be_subject(phrase):
                return phrase
            at = phrase.last if phrase else self._past_adverbial(at, limit)
        return None

    def can_be_subject(self, phrase: Phrase) -> bool:
        """Return whether a phrase is neither an object by its article nor a time."""
        article = self._tokens[phrase.first].lower
        return article not in self._grammar.other_articles and not self.is_time(phrase)

    def is_time(self, phrase: Phrase) -> bool:
        """Return whether a phrase tells when: «Anfang Mai»."""
        return self._text.classes.noun_kind(self._tokens[phrase.head].lower) == "time"

    def _past_opening(self, first: int, limit: int) -> int:
        """Return where a clause begins behind its conjunction: «und sagte», «wie X sagte»."""
        while first < limit and self._opens(first):
            first += 1
        return first

    def _opens(self, at: int) -> bool:
        lower, grammar = self._tokens[at].lower, self._grammar
        is_joint = lower in grammar.conjunctions or lower in grammar.subordinators
        return is_joint or self._text.quoted[at] or not self._tokens[at].is_word

    def _is_adverbial(self, at: int) -> bool:
        """Return whether a token begins no subject: «Am Montag», no «Auch der Minister»."""
        lower, grammar = self._tokens[at].lower, self._grammar
        if lower in grammar.focus_words:
            return False
        return (
            lower in grammar.prepositions
            or lower in grammar.adverbs
            or lower in grammar.object_pronouns
        )

    def _past_adverbial(self, at: int, limit: int) -> int:
        if self._tokens[at].lower not in self._grammar.prepositions or at + 1 >= limit:
            return at + 1
        phrase = self._text.phrases.phrase_at(at + 1, limit)
        return phrase.last if phrase else at + 1

    def _behind(self, group: VerbGroup, sentence: Sentence) -> Phrase | None:
        """Return the subject behind a verb in second place: «Am Montag sagte der Minister»."""
        at, limit = group.at + 1, sentence.last
        for _ in range(_ADVERBIALS):
            if at >= limit or self._text.quoted[at] or self._tokens[at].text in CLAUSE_MARKS:
                return None
            phrase = self._text.phrases.phrase_at(at, limit)
            if phrase and self.can_be_subject(phrase):
                return self._text.phrases.with_apposition(phrase, limit)
            if phrase is None and self._tokens[at].lower.isalpha() and not self._is_adverbial(at):
                return None
            at = phrase.last if phrase else self._past_adverbial(at, limit)
        return None

    def _left_out(self, group: VerbGroup, sentence: Sentence, before: Cue | None) -> Phrase | None:
        """Return the subject of a verb that has none beside it.

        «Karl Rosner, Leiter des Amtes, sagte» and «Rosner kam und sagte» have it at the beginning.
        """
        shared = before.source if before else None
        if self._tokens[group.clause[0]].lower in self._grammar.conjunctions and before:
            return shared
        start = self._past_opening(sentence.first, group.at)
        if start >= group.at or self._is_adverbial(start):
            return shared
        phrase = self._text.phrases.phrase_at(start, group.at, wide=True)
        return phrase if phrase and self.can_be_subject(phrase) else None
