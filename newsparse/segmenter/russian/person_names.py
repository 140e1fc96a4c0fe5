"""Russian names of persons: where one begins, how far it goes, and its open cases and genders.

No list of names decides, though the dictionary knows many: a name is a run of capitalised words
whose cases agree, that is no place, no body and no word that a sentence only begins with.
"""

import re
from bisect import bisect_left

from newsparse.segmenter.passages import Token
from newsparse.segmenter.phrase import NameGroup
from newsparse.segmenter.russian.morphology import Word
from newsparse.segmenter.russian.words import (
    NOMINATIVE,
    Cases,
    Grammar,
    is_abbreviation,
    is_initial,
    is_latin,
)

_MAX_NAME_WORDS = 5
_ROMAN = re.compile(r"[IVX]+")
_SHORT_NAME = 4  # letters: «Си», «Ким», «Ван»
_PLACE_ENDINGS = ("ии", "ы", "ана")
_DECLINED_SURNAMES = ("ов", "ев", "ёв", "ин", "ын", "ий", "ый", "ой", "ец", "ич")
"""How surnames end of which women have another form, or that are none of theirs."""
_PLURAL_SURNAMES = ("овы", "евы", "ины", "овых", "евых", "иных", "ские", "ских", "ыми", "ым")
_NOMINAL = frozenset({"noun", "adjective", "preposition", "conjunction"})
_ADVERB_ENDINGS = ("но", "ски", "ло")


class NameReader:
    """Reads the names of persons in one passage."""

    def __init__(self, tokens: tuple[Token, ...], grammar: Grammar) -> None:
        self.tokens = tokens
        self._grammar = grammar
        self._lexicon = grammar.lexicon
        self._capitals = [at for at, token in enumerate(tokens) if token.is_capitalised]
        self._strangers: set[str] = set()
        self._bare: set[str] = set()
        self._known: dict[int, NameGroup | None] | None = None

    def names(self) -> list[NameGroup]:
        """Return the names in the passage, in order.

        They are read again only where the article has since told more of a word that stands here.
        """
        if self._known is None or self._learned_more():
            self._known = self._read()
        return [name for name in self._known.values() if name]

    def _learned_more(self) -> bool:
        grammar = self._grammar
        return not (
            self._strangers.isdisjoint(grammar.surnames)
            and self._strangers.isdisjoint(grammar.places)
            and self._bare.isdisjoint(grammar.men)
        )

    def _read(self) -> dict[int, NameGroup | None]:
        """Map each capitalised word to the name that it begins, but for those inside a name."""
        self._strangers.clear()
        self._bare.clear()
        found: dict[int, NameGroup | None] = {}
        end, after = len(self.tokens), 0
        for at in self._capitals:
            if at >= after:
                name = found[at] = self._name_at(at, end)
                after = name.last if name else after
        return found

    def word(self, at: int) -> Word:
        """Return what the token at `at` can be."""
        return self._lexicon[self.tokens[at].lower]

    def may_stand_in(self, first: int, last: int) -> bool:
        """Tell whether a name can begin among tokens[first:last]: a capital stands there."""
        following = bisect_left(self._capitals, first)
        return following < len(self._capitals) and self._capitals[following] < last

    def name_at(self, at: int, end: int) -> NameGroup | None:
        """Return the name that begins at the token `at` and ends by `end`, or None."""
        if not self.tokens[at].is_capitalised:
            return None
        if self._known and at in self._known:
            name = self._known[at]
            if name is None or name.last <= end:
                return name
        return self._name_at(at, end)

    def _name_at(self, at: int, end: int) -> NameGroup | None:
        if not self._begins_name(at, end):
            return None
        words: list[str] = []
        masculine: frozenset[str] | None = None
        feminine: frozenset[str] | None = None
        last = at
        while last < end and len(words) < _MAX_NAME_WORDS:
            step = self._name_step(last, end, first=not words)
            if step is None:
                break
            text, after, cases = step
            if words and self._begins_another(at, last):
                break
            if cases is not None:
                men = cases["m"] if masculine is None else masculine & cases["m"]
                women = cases["f"] if feminine is None else feminine & cases["f"]
                if not men and not women:
                    women = feminine if feminine and self._is_undeclined(last) else women
                if not men and not women:
                    break
                masculine, feminine = men, women
            words.append(text)
            last = after
        if masculine is None or feminine is None:
            return None
        return NameGroup(at, last, tuple(words), masculine, feminine)

    def _is_undeclined(self, at: int) -> bool:
        """Tell whether a surname known as a man's is a woman's in the same form: «Юлии Кан»."""
        if self.tokens[at].lower.endswith(_DECLINED_SURNAMES):
            return False
        return any("Surn" in tag.traits and tag.case == NOMINATIVE for tag in self.word(at).tags)

    def _begins_name(self, at: int, end: int) -> bool:
        token = self.tokens[at]
        if not token.is_word or not token.is_capitalised or is_latin(token):
            return False
        if is_initial(token):
            return at + 1 < end and self.tokens[at + 1].text == "."
        if is_abbreviation(token) or _has_digit(token) or self._follows_place(at):
            return False
        word, key = self.word(at), self._grammar.keys[token.lower]
        if _is_of_several(token, word):
            return False
        if key in self._grammar.surnames:
            return not self._begins_sentence(at) or word.parts <= {"noun"}
        self._strangers.add(key)
        if self._is_where(at, word):
            return False
        if not word.tags:
            return self._is_unknown_name(at, key) and not self._is_place_of_role(at, end)
        if not any(tag.is_name and not tag.plural for tag in word.tags):
            return self._is_first_of_foreign(at, end, word)
        if "adjective" in word.parts and self._has_noun_behind(at, end):
            return False
        return not self._is_common_at_start(at, end, word)

    def _follows_place(self, at: int) -> bool:
        """Tell whether a noun before says that this is a place: «шериф округа Лейн»."""
        if at == 0 or not self.tokens[at - 1].is_word:
            return False
        if not self._grammar.is_among(self.tokens[at - 1], self._grammar.words.place_nouns):
            return False
        is_name = self._is_first_name(at) or self._ends_role(at)
        if is_name and not self._precedes_full_name(at):
            return False  # «мэр города Степан Ракитин», but «шериф округа Клэй Адам Норт»
        self._grammar.places.add(self._grammar.keys[self.tokens[at].lower])
        return True

    def _ends_role(self, at: int) -> bool:
        """Tell whether two words end a role at some place: «мэр города Садик Хан»."""
        if at < 2 or at + 1 >= len(self.tokens):
            return False
        if not self._grammar.is_person_noun(self.tokens[at - 2]):
            return False
        first, *more = self.tokens[at + 1 : at + 3]
        is_third = bool(more) and more[0].is_word and more[0].is_capitalised
        return first.is_word and first.is_capitalised and not is_third

    def _is_where(self, at: int, word: Word) -> bool:
        """Tell whether one word says where something is: «в Остине», a surname elsewhere."""
        if at == 0 or self.tokens[at - 1].lower not in self._grammar.words.place_prepositions:
            return False
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        is_alone = following is None or not (following.is_word and following.is_capitalised)
        return is_alone and any(tag.case == "locative" for tag in word.tags)

    def _is_first_name(self, at: int) -> bool:
        return any("Name" in tag.traits for tag in self.word(at).tags)

    def _precedes_full_name(self, at: int) -> bool:
        """Tell whether a first name and one more capitalised word follow."""
        following = self.tokens[at + 1 : at + 3]
        return (
            len(following) > 1
            and all(token.is_word and token.is_capitalised for token in following)
            and self._is_first_name(at + 1)
        )

    def _is_place_of_role(self, at: int, end: int) -> bool:
        """Tell «президент Каландии Хорхе Рамон» from «президент Хорхе Рамон Гарсия».

        An unknown word between a noun and a first name, or one that no man's name ends like,
        says of what somebody is president.
        """
        if at == 0 or at + 2 >= end:
            return False
        if self.tokens[at - 1].is_capitalised and not self._begins_sentence(at - 1):
            return False
        if "noun" not in self.word(at - 1).parts:
            return False
        following = self.tokens[at + 1 : at + 3]
        if not all(token.is_word and token.is_capitalised for token in following):
            return False
        is_first = any("Name" in tag.traits for tag in self.word(at + 1).tags)
        return is_first or self.tokens[at].lower.endswith(_PLACE_ENDINGS)

    def _is_unknown_name(self, at: int, key: str) -> bool:
        """Tell whether a word that the dictionary lacks can be a name where it stands."""
        token = self.tokens[at]
        if token.lower in self._grammar.words.organisation_nouns or key in self._grammar.places:
            return False
        return not (self._begins_sentence(at) and token.lower.endswith(_ADVERB_ENDINGS))

    def _is_first_of_foreign(self, at: int, end: int, word: Word) -> bool:
        """Tell whether a common word in mid-sentence is a first name: «Ли Мэйлинь».

        Behind a role it may be any noun: «канцлер Роза Мор».
        """
        if self._begins_sentence(at) or self._is_other_name(word) or at + 1 >= end:
            return False
        following = self.tokens[at + 1]
        if not following.is_capitalised or not following.is_word:
            return False
        has_role = self._grammar.is_person_noun(self.tokens[at - 1]) or self._ends_role(at)
        if word.parts == {"noun"} and has_role:
            return not self._is_other_name(self.word(at + 1))
        surname = self.word(at + 1)
        if word.parts.isdisjoint(_NOMINAL) and any("Surn" in tag.traits for tag in surname.tags):
            return True  # «Дарима Доржиева», a participle elsewhere
        return len(self.tokens[at].text) <= _SHORT_NAME and not surname.tags

    def _has_noun_behind(self, at: int, end: int) -> bool:
        """Tell whether «Московской» goes with the noun behind it: «Московской области»."""
        return at + 1 < end and (
            self.tokens[at + 1].is_word
            and not self.tokens[at + 1].is_capitalised
            and "noun" in self.word(at + 1).parts
        )

    def _begins_sentence(self, at: int) -> bool:
        return at == 0 or not (self.tokens[at - 1].is_word or self.tokens[at - 1].text in "»”")

    def _begins_another(self, first: int, at: int) -> bool:
        """Tell whether a first name begins another name: «врач Анны Холл Лиза Норт».

        Behind one unknown word it does after a thing: «школы Рио-Анте Андреас Лоренц».
        """
        tags, before = self.word(at).tags, self.word(at - 1).tags
        if not self._is_first_name(at) or any("Surn" in tag.traits for tag in tags):
            return False
        if any("Name" in tag.traits for tag in before):
            return False
        if at - first > 1:
            return True
        follows = at + 1 < len(self.tokens) and self.tokens[at + 1].is_capitalised
        return not before and follows and self._follows_thing(first)

    def _follows_thing(self, at: int) -> bool:
        tags = self.word(at - 1).tags if at and self.tokens[at - 1].is_word else ()
        return bool(tags) and all(tag.part == "noun" and not tag.animate for tag in tags)

    def _is_common_at_start(self, at: int, end: int, word: Word) -> bool:
        """Tell whether a word that begins a sentence is no name there: «Вера», «Люди»."""
        if all(tag.is_name for tag in word.tags):
            return False
        if not self._begins_sentence(at):
            return False
        follows = at + 1 < end and self.tokens[at + 1].is_word
        return not (follows and self.tokens[at + 1].is_capitalised) and not any(
            "Surn" in tag.traits for tag in word.tags
        )

    def _name_step(self, at: int, end: int, *, first: bool) -> tuple[str, int, Cases | None] | None:
        """Return the name's next word, where it ends, and the cases it leaves open."""
        token = self.tokens[at]
        if not token.is_word:
            return None
        if is_initial(token) and at + 1 < end and self.tokens[at + 1].text == ".":
            return token.text + ".", at + 2, None
        if not first and _ROMAN.fullmatch(token.text):
            return token.text, at + 1, None
        if token.lower in self._grammar.words.name_particles and not first:
            follows = at + 1 < end and self.tokens[at + 1].is_capitalised
            return (token.text, at + 1, None) if follows else None
        if not token.is_capitalised or is_abbreviation(token) or is_latin(token):
            return None
        word = self.word(at)
        if not first and self._is_other_name(word) and not self._is_first_name(at - 1):
            return None  # «на озере Сайма», but «Мария Флорес», who shares her name with an island
        if _has_digit(token) or (not first and _is_of_several(token, word)):
            return None
        given = first and at + 1 < end and self.tokens[at + 1].is_capitalised
        return token.text, at + 1, self._cases(token, is_first_name=given)

    def _cases(self, token: Token, *, is_first_name: bool) -> Cases:
        """Return the cases the word can be in, by gender, as far as the article tells."""
        cases = self._grammar.name_cases[token.lower, is_first_name]
        if NOMINATIVE in cases["m"] and len(cases["f"]) > 1:
            key = self._grammar.keys[token.lower]
            self._bare.add(key)
            if key in self._grammar.men:
                return {"m": cases["m"], "f": frozenset()}
        return cases

    @staticmethod
    def _is_other_name(word: Word) -> bool:
        """Tell whether a capitalised word names a place or a body rather than a person."""
        tags = [tag for tag in word.tags if "Abbr" not in tag.traits]  # «Рао» is no «РАО»
        if any(tag.is_name for tag in tags):
            return False
        return any(not tag.animate for tag in tags) and any(
            {"Geox", "Orgn"} & tag.traits for tag in tags
        )


def _has_digit(token: Token) -> bool:
    return not token.text.isalpha() and any(map(str.isdigit, token.text))


def _is_of_several(token: Token, word: Word) -> bool:
    """Tell whether a word can only be a surname in the plural: «дочь Громовых Аня»."""
    if not token.lower.endswith(_PLURAL_SURNAMES):
        return False
    names = [tag for tag in word.tags if tag.is_name]
    return bool(names) and all(tag.plural for tag in names)
