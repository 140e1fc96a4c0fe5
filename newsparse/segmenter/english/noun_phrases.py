"""English noun phrases: who or what is named in a stretch of tokens, told by word order.

"Mill spokeswoman Ingrid Holm" and "the head of Linden Boats" are one phrase each. What is
set off by commas behind a phrase ("Okafor, who keeps two goats,") is not part of it.
"""

from msgspec import structs

from newsparse.languages.en_forms import (
    ALTERNATIVES,
    AND,
    BY,
    COMPLEMENTS,
    NAME_JOINTS,
    NOUN_JOINTS,
    OF,
    PAST_ENDING,
    THAT,
    VERB_ENDINGS,
)
from newsparse.segmenter.english.capital_runs import NameReader
from newsparse.segmenter.english.passage_words import PassageWords, WordsReader
from newsparse.segmenter.english.phrase_kinds import PhraseKinds
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.tokens import opening_bracket, past_bracket

_REACH = 24  # words: longer phrases are clauses that were not understood
_ASIDE_REACH = 45  # words: "Okafor, who runs ..., and who ..., said"
_PARTING = frozenset((",", "—", "–", "--", "-"))
_BEFORE_CLAUSE = ("mark", "conjunction")


class PhraseReader(WordsReader):
    """Reads the noun phrases of one passage; `text` holds its words, `names` reads names there."""

    def __init__(self, text: PassageWords) -> None:
        super().__init__(text)
        self.names = NameReader(text)
        self._kinds = PhraseKinds(self.names)

    def phrase_at(self, at: int, end: int) -> Phrase | None:
        """Return the phrase that begins at the token `at`, or None where none does."""
        if at >= end:
            return None
        if self._words[at].kind == "pronoun":
            return self._kinds.pronoun(at)
        last = self._past_core(at, min(end, at + _REACH))
        if last == at:
            return None
        is_role = self._words[last - 1].core in self._grammar.words.person_nouns
        if is_role or not self.names.is_name_end(last - 1):
            last = self._past_complements(last, min(end, at + _REACH))
        return self._with_name_behind(self._kinds.phrase(at, last), end)

    def phrase_before(self, at: int, floor: int, *, simple: bool = False) -> Phrase | None:
        """Return the phrase that ends just before the token `at`, or None where none does.

        A `simple` phrase has no complements but "of": "from a reader" holds "a reader".
        """
        if at <= floor:
            return None
        token, word = self._tokens[at - 1], self._words[at - 1]
        if token.text in _PARTING:
            return self._before_aside(at - 1, floor)
        if word.kind == "pronoun":
            counted = self._counted(at - 1, floor)
            kinds = self._kinds
            return kinds.pronoun(at - 1) if counted is None else kinds.phrase(counted, at)
        if word.kind == "conjunction" or token.lower in self._closed.time_words:
            return None  # Berg left with her deputy and | said
        first = self._left_end(at, floor, simple=simple)
        first = self._list_start(self._without_lead(first, at), at, floor)
        return self._with_name_ahead(self._kinds.phrase(first, at), floor) if first < at else None

    def _left_end(self, at: int, floor: int, *, simple: bool) -> int:
        """Return where the words begin that can be one phrase up to the token `at`."""
        first, reach = at, max(floor, at - _REACH)
        while first > reach and self._goes_left(first - 1, floor):
            ends = simple and self._ends_simple(first - 1)
            if ends or self._is_object(first, at):
                break
            is_bracket = self._tokens[first - 1].text == ")"
            first = opening_bracket(self._tokens, first - 1) if is_bracket else first - 1
        return first

    def _list_start(self, first: int, at: int, floor: int) -> int:
        """Return where the names of a list begin whose last two an "and" joins: "Rao, Voss and".

        The list has to begin its clause.
        """
        if not any(self._tokens[i].lower == AND for i in range(first, at)):
            return self._serial_start(first, floor)
        start = first
        while start - 2 >= floor and self._tokens[start - 1].text == ",":
            name = self._run_start(start - 1, floor)
            if name == start - 1:
                break
            start = name
        begins = start == floor or self._words[start - 1].kind in _BEFORE_CLAUSE
        if start < first and self._words[start - 1].kind == "preposition":
            return self._owner_of_list(start, first, floor)
        return start if begins and self._capitals[first] else first

    def _serial_start(self, last: int, floor: int) -> int:
        """Return where a list begins that has a comma before its "and": "Rao, Voss, and | Holm".

        Two names or more have to stand before that comma, the first at its clause's beginning.
        """
        start, names = last - 1, 0
        while self._capitals[last] and start - 1 > floor and self._tokens[start - 1].text == ",":
            name = self._run_start(start - 1, floor)
            if name == start - 1:
                break
            start, names = name, names + 1
        is_joined = last > floor and self._tokens[last - 1].lower == AND
        begins = start == floor or self._words[start - 1].kind in _BEFORE_CLAUSE
        return start if is_joined and begins and names > 1 else last

    def _owner_of_list(self, start: int, first: int, floor: int) -> int:
        """Return where what a list tells more of begins: "officials in Ohio, Texas and Maine"."""
        comma = self._comma_behind(start)
        ahead = self.phrase_before(comma, floor)
        return ahead.first if ahead and ahead.first < start else first

    def _comma_behind(self, at: int) -> int:
        return next(i for i in range(at, len(self._tokens)) if self._tokens[i].text == ",")

    def _run_start(self, at: int, floor: int) -> int:
        """Return where the capitalised words that end just before a token begin."""
        while at > floor and self._capitals[at - 1] and not self.text.is_time(at - 1):
            at -= 1
        return at

    def _counted(self, pronoun: int, floor: int) -> int | None:
        """Return where "one of them" begins, or None where a pronoun stands alone."""
        count = pronoun - 2
        is_of = count >= floor and self._tokens[pronoun - 1].lower == OF
        return count if is_of and self._words[count].core in self._closed.counting else None

    def _with_name_ahead(self, phrase: Phrase, floor: int) -> Phrase:
        """Return whom a phrase behind a comma is set off from: "Ann Lee, a nurse from Linden said".

        The name has to begin its clause; in "After meeting Ann Lee, the nurse said" it does not.
        """
        comma = phrase.first - 1
        is_set_off = comma > floor and self._tokens[comma].text == "," and not phrase.name
        if not is_set_off or phrase.plural:
            return phrase
        ahead = self.phrase_before(comma, floor)
        if ahead is None or ahead.name is None or ahead.plural:
            return phrase
        before = self._words[ahead.first - 1]
        begins = ahead.first == floor or before.kind in _BEFORE_CLAUSE or before.core == THAT
        return ahead if begins else phrase

    def owner_before(self, at: int, floor: int) -> Phrase | None:
        """Return whose the noun at `at` is: "his claim", "Peter Vance’s claim"."""
        if self._words[at - 1].core in self._closed.possessives:
            return self._kinds.pronoun(at - 1)
        return self.phrase_before(at, floor, simple=True)

    def _is_object(self, at: int, end: int) -> bool:
        """Return whether a determiner at `at` begins a verb's object: "paying an architect"."""
        if at in (0, end) or self._words[at].kind != "determiner":
            return False
        before = self._words[at - 1]
        return before.kind == "open" and not before.clitic and not self._capitals[at - 1]

    def _ends_simple(self, at: int) -> bool:
        word = self._words[at]
        return word.core in ALTERNATIVES or (word.kind == "preposition" and word.core != OF)

    def _before_aside(self, comma: int, floor: int) -> Phrase | None:
        """Return the phrase before an aside that ends with a comma: "Finch, a nurse, said"."""
        start = comma
        while start > max(floor, comma - _ASIDE_REACH):
            start -= 1
            if self._quoted[start]:
                return None
            if self._tokens[start].text == self._tokens[comma].text:
                start = self._past_party(start, floor)
                phrase = self.phrase_before(start, floor) if start > floor else None
                if phrase and (phrase.name or self._can_have_aside(phrase)):
                    return self._with_name_behind(phrase, comma + 1)
                if phrase and self._can_be_set_off(phrase, start + 1, comma):
                    return self._kinds.phrase(start + 1, comma)
        return None

    def _past_party(self, comma: int, floor: int) -> int:
        """Return the comma before a party and state: "Rita Coles, R-Ohio, who chairs ..."."""
        tag = comma - 1 if self._tokens[comma - 1].is_word else comma - 2
        is_set_off = tag - 1 > floor and self._tokens[tag - 1].text == ","
        letter, hyphen, _ = self._tokens[tag].lower.partition("-")
        return tag - 1 if is_set_off and hyphen and letter in self._closed.party_letters else comma

    def _can_have_aside(self, phrase: Phrase) -> bool:
        """Return whether a phrase without a name can speak: "the poll, which ..., found"."""
        spoken = self._grammar.words.speech_nouns
        is_words = any(self._words[at].core in spoken for at in range(phrase.first, phrase.last))
        return is_words or phrase.kind in ("organisation", "role")

    def _can_be_set_off(self, phrase: Phrase, first: int, last: int) -> bool:
        """Return whether tokens[first:last] name whom a phrase is about: "a Swede, Ann Lee,"."""
        is_name = self._capitals[first] and self.names.name_end(first, last) == last
        return is_name and not phrase.plural and self.names.name_in(first, last) is not None

    def _with_name_behind(self, phrase: Phrase, end: int) -> Phrase:
        """Return a role with the name set off behind it: "a spokeswoman, Ingrid Holm,"."""
        at = phrase.last
        if phrase.kind != "role" or phrase.plural or at + 1 >= end or self._tokens[at].text != ",":
            return phrase
        last = self.names.name_end(at + 1, end)
        name = self.names.name_in(at + 1, last) if last > at + 1 else None
        if name is None or (last < end and self._words[last].kind not in ("mark", "preposition")):
            return phrase
        return structs.replace(phrase, last=last, kind="person", name=name)

    def _past_core(self, at: int, end: int) -> int:
        """Return where the words of a phrase that begins at `at` end, its complements aside."""
        here = at
        while here < end:
            word = self._words[here]
            if word.is_plain:
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
        following = self._words[here + 1] if here + 1 < len(self._words) else None
        return not (is_inside and following is not None and following.kind == "open")

    def _begins_another(self, at: int) -> bool:
        """Return whether a determiner begins another phrase: "told Bloomberg the deal is off"."""
        before = self._words[at - 1]
        is_inside = before.kind != "open" or before.clitic or self._tokens[at].is_capitalised
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
            if last == at + 1:
                break
            at = last
        return at

    def _joins(self, at: int, first: int, end: int) -> bool:
        """Return whether the "and" at `at` joins two names or nouns rather than two clauses."""
        if at == first or at + 1 >= end:
            return False
        following = self._words[at + 1]
        return following.kind in ("open", "determiner") and following.verb is None

    def _goes_left(self, at: int, floor: int) -> bool:
        """Return whether the token at `at` can be inside a phrase that goes on behind it."""
        if self._quoted[at]:
            return False
        word = self._words[at]
        if word.is_plain or word.kind in ("determiner", "preposition") or self._is_led(at):
            return True
        if word.kind == "open":
            is_verb = self._is_verb(at) or self._is_helped(at)
            return not (is_verb or self.text.is_time(at))
        token = self._tokens[at]
        if token.text == ")":
            return opening_bracket(self._tokens, at) > floor
        if not token.is_word:
            return at in self.text.inner_marks
        return token.lower in NOUN_JOINTS and self._joins_left(at, floor)

    def _is_led(self, at: int) -> bool:
        """Return whether a participle inside a phrase stands at `at`: "analysts led by Ann Lee"."""
        is_form = self._words[at].kind == "verb" or self._tokens[at].lower.endswith(PAST_ENDING)
        return is_form and self._tokens[at + 1].lower == BY

    def _is_helped(self, at: int) -> bool:
        """Whether a form in -ed or -ing is the verb of a clause: "has sparked", "he faced"."""
        token = self._tokens[at]
        if token.is_capitalised or at == 0 or not token.lower.endswith(VERB_ENDINGS):
            return False
        return self._words[at - 1].kind in ("auxiliary", "pronoun")

    def _joins_left(self, at: int, floor: int) -> bool:
        """Return whether no verb stands left of the "and" at `at` up to the next mark."""
        for i in range(at - 1, max(floor, at - _REACH) - 1, -1):
            token, word = self._tokens[i], self._words[i]
            if self._quoted[i] or (not token.is_word and i not in self.text.inner_marks):
                return i < at - 1
            if word.kind in ("subordinator", "pronoun"):
                return False
            if word.kind == "auxiliary" or self._is_verb(i) or self.text.looks_past(i):
                return False
        return True

    def _without_lead(self, first: int, at: int) -> int:
        """Return where a phrase begins without "But" and "In July" before it."""
        while first < at and self._words[first].kind in ("conjunction", "adverb", "mark"):
            first += 1
        if first < at and self._words[first].kind == "preposition":
            return self._name_start(first, at)
        return first

    def _name_start(self, first: int, at: int) -> int:
        """Return where the name that ends just before `at` begins; `at` where none does."""
        start = at
        while start > first and (self._capitals[start - 1] or start - 1 in self.text.inner_marks):
            start -= 1
        if start > first and self._words[start - 1].kind == "determiner":
            start -= 1
        return start

    # -- words --
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
