"""English noun phrases read from their first word on, told by word order.

"Mill spokeswoman Ingrid Holm" and "the head of Linden Boats" are one phrase each. What is
set off by commas behind a phrase ("Okafor, who keeps two goats,") is not part of it.
"""

from msgspec import structs

from newsparse.languages.en_forms import COMPLEMENTS, NAME_JOINTS
from newsparse.segmenter.english.phrase_kinds import PhraseKinds
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.tokens import past_bracket

REACH = 24  # words: longer phrases are clauses that were not understood


class ForwardReader(PhraseKinds):
    """Reads the noun phrases of one passage that begin at a word."""

    def phrase_at(self, at: int, end: int) -> Phrase | None:
        """Return the phrase that begins at the token `at`, or None where none does."""
        if at >= end:
            return None
        if self._words[at].kind == "pronoun":
            return self.phrase(at, at + 1)
        last = self._past_core(at, min(end, at + REACH))
        if last == at:
            return None
        is_role = self._words[last - 1].core in self._grammar.words.person_nouns
        if is_role or not self.is_name_end(last - 1):
            last = self._past_complements(last, min(end, at + REACH))
        return self._with_name_behind(self.phrase(at, last), end)

    def _past_core(self, at: int, end: int) -> int:
        """Return where the words of a phrase that begins at `at` end, its complements aside."""
        here = at
        while here < end:
            word = self._words[here]
            if word.is_plain:
                if here > at and self._capitals[here - 1] and self.text.is_done_by_name(here):
                    break
                here += 1
                continue
            token = self._tokens[here]
            if token.text == "(":
                here = max(here + 1, past_bracket(self._tokens, here, end))
                continue
            if not token.is_word:
                if here not in self.text.inner_marks:
                    break
            elif word.kind not in ("open", "determiner"):
                if token.lower not in NAME_JOINTS or not self._joins(here, at, end):
                    break
            elif self._is_when(here, at) or (here > at and self._ends_core(here)):
                break
            here += 1
        return here

    def _is_when(self, here: int, at: int) -> bool:
        """Return whether a time at `here` ends a phrase: not "a June report"."""
        if not self.text.is_time(here):
            return False
        is_inside = here == at + 1 and self._words[at].kind == "determiner"
        return not (is_inside and any(w.kind == "open" for w in self._words[here + 1 : here + 2]))

    def _begins_another(self, at: int) -> bool:
        """Return whether a determiner begins another phrase: "told Bloomberg the deal is off".

        So it does behind a dot: "said at 9 p.m. the road was shut".
        """
        before = self._words[at - 1]
        is_inside = (
            before.kind not in ("open", "mark") or before.clitic or self._tokens[at].is_capitalised
        )
        return self._words[at].kind == "determiner" and not is_inside

    def _ends_core(self, at: int) -> bool:
        """Return whether a verb begins at `at`, as far as shows, or a phrase: "Vance shrugged"."""
        if self._begins_another(at):
            return True
        is_past = self.text.looks_past(at)
        is_done = is_past and (self._capitals[at - 1] or self.text.is_voice(at - 1))
        return is_done or self._is_verb(at)

    def _past_complements(self, at: int, end: int) -> int:
        """Return where the complements behind a phrase end: "of Linden", "at the institute"."""
        while at < end and self._tokens[at].lower in COMPLEMENTS and not self.text.is_time(at + 1):
            last = self._past_core(at + 1, end)
            if last == at + 1 or self._tells_where(at + 1, last):
                break
            at = last
        return at

    def _tells_where(self, first: int, last: int) -> bool:
        """Return whether words are those in which somebody speaks: "the court in | its ruling"."""
        owner, noun = self._words[first].core, self._words[last - 1].core
        return owner in self._closed.possessives and noun in self._grammar.words.speech_nouns

    def _joins(self, at: int, first: int, end: int) -> bool:
        """Return whether the "and" at `at` joins two names or nouns rather than two clauses."""
        if at == first or at + 1 >= end:
            return False
        following = self._words[at + 1]
        return following.kind in ("open", "determiner") and following.verb is None

    def _with_name_behind(self, phrase: Phrase, end: int) -> Phrase:
        """Return a role with the name set off behind it: "the host, council member Ann Lee,"."""
        at = phrase.last
        if phrase.kind != "role" or phrase.plural or at + 1 >= end or self._tokens[at].text != ",":
            return phrase
        begin = at + 1 + (self._words[at + 1].kind == "determiner")
        last = next((i for i in range(begin, end) if not self._is_of_name(i)), end)
        name = self.phrase(at + 1, last).name if last > at + 1 else None
        if name is None or (last < end and self._words[last].kind not in ("mark", "preposition")):
            return phrase
        return structs.replace(phrase, last=last, kind="person", name=name)

    def _is_of_name(self, at: int) -> bool:
        """Return whether a token may stand in a name or in the role before it."""
        return self._words[at].is_plain or self._capitals[at] or at in self.text.inner_marks

    def _is_verb(self, at: int) -> bool:
        """Return whether the word at `at` looks like a finite cue rather than a noun."""
        verb = self._words[at].verb
        if verb is None or self._tokens[at].is_capitalised:
            return False
        if verb.tense == "base" and verb.lemma in self._closed.noun_verbs:
            return False
        before = self._words[at - 1] if at else None
        return before is None or (
            before.kind not in ("determiner", "preposition") and not before.clitic
        )
