"""English noun phrases: who or what is named in a stretch of tokens, from either end of it."""

from msgspec import structs

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.phrases.forward_phrases import REACH, ForwardReader
from newsparse.segmenter.passages.tokens import opening_bracket
from newsparse.segmenter.phrase import Phrase

_ASIDE_REACH = 45  # words: "Okafor, who runs ..., and who ..., said"
_WHOSE_REACH = 9  # words: ", whose former deputy chief executive, Ann Lee,"
_PARTING = frozenset((",", "—", "–", "--", "-"))
_BEFORE_CLAUSE = ("mark", "conjunction")


class PhraseReader(ForwardReader):
    """Reads the noun phrases of one passage, those that end before a word too."""

    def phrase_before(self, at: int, floor: int, *, simple: bool = False) -> Phrase | None:
        """Return the phrase that ends before `at`, or None; a `simple` one has only "of"."""
        if at <= floor:
            return None
        token, word = self._tokens[at - 1], self._words[at - 1]
        if " ".join([token.lower for token in self._tokens[max(floor, at - 3) : at]]) in en.THEN:
            return self.phrase_before(at - 3, floor, simple=simple)
        if token.text in _PARTING:
            return self._before_aside(at - 1, floor)
        if token.text.isdecimal() and at - 3 > floor and self._lower(at - 3) == en.NUMBER_SIGN:
            numbered = self.phrase_before(at - 3, floor, simple=simple)  # Juror No. 4 | said
            return numbered and structs.replace(numbered, last=at)
        stressed = self.phrase_before(at - 1, floor) if word.core in en.STRESSES else None
        if stressed or word.kind == "pronoun":
            return stressed or self.phrase(self._counted(at - 1, floor), at)
        is_when = token.lower in self._closed.time_words and not self.text.is_titled(at - 1)
        if word.kind == "conjunction" or is_when:
            return None  # Berg left with her deputy and | said
        first = self._left_end(at, floor, simple=simple)
        first = self._without_lead(first, at)
        if first == at:
            return None
        if first - 2 >= floor and self._tokens[first - 1].lower == en.AND:
            first -= 2 * (self._tokens[first - 2].lower in en.HE_OR_SHE)
        is_joined = en.AND in [token.lower for token in self._tokens[first:at]]
        first = self._list_start(first, floor, is_joined=is_joined)
        return self._with_name_ahead(self.phrase(first, at), floor)

    def _left_end(self, at: int, floor: int, *, simple: bool) -> int:
        """Return where the words begin that can be one phrase up to the token `at`."""
        first, reach = at, max(floor, at - REACH)
        while first > reach and self._goes_left(first - 1, floor):
            word = self._words[first - 1]
            is_complement = word.kind == "preposition" and word.core != en.OF
            ends = simple and (is_complement or word.core in en.ALTERNATIVES)
            is_determined = first < at and self._words[first].kind == "determiner"
            if ends or (is_determined and self._is_object(first)):
                break
            is_bracket = self._tokens[first - 1].text == ")"
            first = opening_bracket(self._tokens, first - 1) if is_bracket else first - 1
        return first

    def _list_start(self, first: int, floor: int, *, is_joined: bool) -> int:
        """Return where a list begins that begins a clause: "Rao, Voss, and Holm", "in Ohio and"."""
        is_serial = first > floor and self._tokens[first - 1].lower == en.AND
        if not (self._capitals[first] and (is_joined or is_serial)):
            return first
        start = comma = first - is_serial
        names = 0
        while start - 2 >= floor and self._tokens[start - 1].text == ",":
            name = self.name_start(floor, start - 1)
            if name == start - 1 or self.text.is_time(name):
                break
            start, comma, names = name, start - 1, names + 1
        if names <= is_serial:
            return first
        if self._words[start - 1].kind == "preposition" and start > floor and not is_serial:
            ahead = self.phrase_before(comma, floor)
            return ahead.first if ahead and ahead.first < start else first
        begins = start == floor or self._words[start - 1].kind in _BEFORE_CLAUSE
        return start if begins else first

    def _counted(self, pronoun: int, floor: int) -> int:
        """Return where "one of them" begins, or the pronoun where it stands alone."""
        count = pronoun - 2
        is_of = count >= floor and self._tokens[pronoun - 1].lower == en.OF
        return count if is_of and self._words[count].core in self._closed.counting else pronoun

    def _with_name_ahead(self, phrase: Phrase, floor: int) -> Phrase:
        """Return whom a phrase is set off from that begins a clause: "Ann Lee, a nurse said"."""
        comma = phrase.first - 1
        is_set_off = comma > floor and self._tokens[comma].text == "," and not phrase.name
        if not is_set_off or phrase.plural:
            return phrase
        ahead = self.phrase_before(comma, floor)
        if ahead is None or ahead.name is None or ahead.plural:
            return phrase
        before = self._words[ahead.first - 1]
        begins = ahead.first == floor or before.kind in _BEFORE_CLAUSE or before.core == en.THAT
        return ahead if begins else phrase

    def _is_object(self, at: int) -> bool:
        """Return whether the determiner at `at` begins a verb's object: "paying an architect"."""
        before = self._words[at - 1]
        return before.kind == "open" and not before.clitic and not self._capitals[at - 1]

    def _before_aside(self, comma: int, floor: int) -> Phrase | None:
        """Return the phrase before an aside that ends with a comma: "Finch, a nurse, said"."""
        start = comma
        while start > max(floor, comma - _ASIDE_REACH):
            start -= 1
            if self._tokens[start].text == self._tokens[comma].text:
                start = self._before_whose(start, floor)
                phrase = self.phrase_before(start, floor) if start > floor else None
                if phrase is None or self._is_address(phrase):
                    continue
                is_owner = self._words[phrase.last - 1].clitic == en.POSSESSIVE
                if is_owner and self.name_start(start + 1, comma) == start + 1:
                    return self.phrase(start + 1, comma)  # Castleton's, Nate Pruitt, says
                has_aside = phrase.name is not None or self._can_have_aside(phrase)
                is_named = phrase.kind == "organisation" or not has_aside
                if is_named and self._can_be_set_off(phrase, start + 1, comma):
                    return self.phrase(start + 1, comma)  # their union, Seafarers United, says
                if has_aside:
                    one = self._with_name_behind(phrase, comma + 1)
                    return one if one.name else self._told_more_of(one, floor) or one
        return None

    def _told_more_of(self, phrase: Phrase, floor: int) -> Phrase | None:
        """Return whom a phrase tells more of: "Ann Lee, a cook, and a native of Brae, said"."""
        comma = phrase.first - 1
        comma -= self._lower(comma) == en.AND
        is_new = self._tokens[phrase.first].lower in self._closed.indefinite
        is_set_off = is_new and comma > floor and self._lower(comma) == ","
        return self._before_aside(comma, floor) if is_set_off else None

    def _before_whose(self, comma: int, floor: int) -> int:
        """Return the comma before a "whose": in "Varun, whose chief left, said" Varun did."""
        for at in range(comma - 1, max(floor, comma - _WHOSE_REACH), -1):
            if self._tokens[at].lower == en.WHOSE and self._tokens[at - 1].text == ",":
                return at - 1
        return comma

    def _is_address(self, phrase: Phrase) -> bool:
        """Return whether a phrase says where somebody lives: "Tom Hale, of Mill Lane, Linden,"."""
        before = [token.text for token in self._tokens[max(0, phrase.first - 2) : phrase.first]]
        return len(before) == 2 and before[0] == "," and before[1] in en.ADDRESS_LEADS

    def _can_have_aside(self, phrase: Phrase) -> bool:
        """Return whether a phrase without a name can speak: "the poll, which ..., found"."""
        spoken = self._grammar.words.speech_nouns
        is_words = any(self._words[at].core in spoken for at in range(phrase.first, phrase.last))
        return is_words or phrase.kind in ("organisation", "role")

    def _can_be_set_off(self, phrase: Phrase, first: int, last: int) -> bool:
        """Return whether tokens[first:last] name whom a phrase is about: "a Swede, Ann Lee,"."""
        if phrase.plural or not self._capitals[first] or self.name_end(first, last) != last:
            return False
        is_plain = phrase.head == phrase.last - 1 and not self._capitals[phrase.head]
        is_known = phrase.kind == "organisation" or self._tokens[phrase.first].lower == en.DEFINITE
        is_called = is_plain and is_known and self._words[phrase.first].kind == "determiner"
        return is_called or self.name_in(first, last) is not None

    def _goes_left(self, at: int, floor: int) -> bool:
        """Return whether the token at `at` can be inside a phrase that goes on behind it."""
        word = self._words[at]
        if word.is_plain or word.kind in ("determiner", "preposition") or self._is_led(at):
            return True
        if word.kind == "adverb":
            return self.text.is_inside(at)
        if word.kind == "open":
            is_verb = self._is_verb(at) or self._is_helped(at)
            return not (is_verb or self.text.is_time(at))
        token = self._tokens[at]
        if token.text == ")":
            return opening_bracket(self._tokens, at) > floor
        if not token.is_word:
            return at in self.text.inner_marks
        return token.lower in en.NOUN_JOINTS and self._joins_left(at, floor)

    def _is_led(self, at: int) -> bool:
        """Return whether a participle stands inside a phrase: "analysts led by Ann Lee"."""
        word, behind = self._words[at], self._words[at + 1]
        is_form = word.kind == "verb" or word.core.endswith(en.PAST_ENDING)
        is_published = word.core in en.PUBLISHED and behind.kind == "preposition"
        return is_published or (is_form and behind.core == en.BY)

    def _is_helped(self, at: int) -> bool:
        """Whether a form in -ed or -ing is a clause's verb: "has sparked", "he faced"."""
        token = self._tokens[at]
        if token.is_capitalised or at == 0 or not token.lower.endswith(en.VERB_ENDINGS):
            return False
        before = self._words[at - 1]
        return before.kind in ("auxiliary", "pronoun") or before.core in self._closed.adverbs

    def _joins_left(self, at: int, floor: int) -> bool:
        """Return whether no verb stands left of the "and" at `at` up to the next mark."""
        for i in range(at - 1, max(floor, at - REACH) - 1, -1):
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
        lead = [token.lower for token in self._tokens[first : first + 2]]
        is_vague = " ".join(lead) in en.VAGUE_NUMBERS
        if first == at or is_vague or self._words[first].kind != "preposition":
            return first  # At least 20 lawmakers said
        start = self.name_start(first, at)
        return start - (start > first and self._words[start - 1].kind == "determiner")
