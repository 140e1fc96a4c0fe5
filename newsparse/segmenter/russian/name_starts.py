"""Where a person's name begins in a Russian passage: the questions a capitalised word must pass.

They tell it from a place, a body, and a word that a sentence only begins with.
"""

from itertools import takewhile

from newsparse.languages.ru_names import ADVERB_ENDINGS, PLACE_ENDINGS, PLURAL_SURNAMES
from newsparse.segmenter.passages import Token
from newsparse.segmenter.russian.lexicon import Form
from newsparse.segmenter.russian.morphology import Word
from newsparse.segmenter.russian.words import (
    Grammar,
    is_abbreviation,
    is_initial,
    is_latin,
)

_SHORT_NAME = 4  # letters: «Си», «Ким», «Ван»
_NOMINAL = frozenset({"noun", "adjective", "preposition", "conjunction"})


class NameStarts:
    """Reads where names begin among the tokens of one passage.

    `strangers` are the keys of the words asked about that were no surname of the article so far.
    """

    def __init__(
        self, tokens: tuple[Token, ...], forms: tuple[Form, ...], grammar: Grammar
    ) -> None:
        self.strangers: set[str] = set()
        self.tokens = tokens
        self.forms = forms
        self._grammar = grammar

    def is_first_name(self, at: int) -> bool:
        """Return whether the token at `at` can be a first name."""
        return self.forms[at].has_trait("Name")

    def begins(self, at: int, end: int) -> bool:
        """Return whether the token at `at` begins a name that ends by `end`."""
        token = self.tokens[at]
        if not is_name_shaped(token):
            return False
        if is_initial(token):
            return at + 1 < end and self.tokens[at + 1].text == "."
        word, key = self.forms[at], self._grammar.keys[token.lower]
        if self._follows_place(at) or is_of_several(token, word):
            return False
        if key in self._grammar.surnames:
            return not self._begins_sentence(at) or word.parts <= {"noun"}
        self.strangers.add(key)
        return not self._is_where(at, word) and self._begins_as_stranger(at, end, word, key)

    def _begins_as_stranger(self, at: int, end: int, word: Word, key: str) -> bool:
        """Return whether a word that is no surname of the article so far begins a name."""
        if not word.tags:
            return self._is_unknown_name(at, key) and not self._is_place_of_role(at, end)
        if not any(tag.is_name and not tag.plural for tag in word.tags):
            return self._is_first_of_foreign(at, end, word)
        if "adjective" in word.parts and self._has_noun_behind(at, end):
            return False
        return not self._is_common_at_start(at, end, word)

    def _follows_place(self, at: int) -> bool:
        """Return whether a noun before says that this is a place: «шериф округа Лейн»."""
        if at == 0 or not self.tokens[at - 1].is_word:
            return False
        if not self.forms[at - 1].is_among(self._grammar.words.place_nouns):
            return False
        is_name = self.is_first_name(at) or self._ends_role(at)
        if is_name and not self._precedes_full_name(at):
            return False  # «мэр города Степан Ракитин», but «шериф округа Клэй Адам Норт»
        self._grammar.places.add(self._grammar.keys[self.tokens[at].lower])
        return True

    def _ends_role(self, at: int) -> bool:
        """Return whether two words end a role at some place: «мэр города Садик Хан»."""
        if at < 2 or not self.forms[at - 2].is_person:
            return False
        return self._capitals_behind(at) == 1

    def _follows_role(self, at: int) -> bool:
        """Return whether the token at `at` stands behind what somebody is called."""
        return self.forms[at - 1].is_person or self._ends_role(at)

    def _capitals_behind(self, at: int) -> int:
        """Count the capitalised words right behind the token at `at`, up to two."""
        return sum(1 for _ in takewhile(is_capitalised_word, self.tokens[at + 1 : at + 3]))

    def _is_where(self, at: int, word: Word) -> bool:
        """Return whether one word says where something is: «в Остине», a surname elsewhere."""
        if at == 0 or self.tokens[at - 1].lower not in self._grammar.words.place_prepositions:
            return False
        is_alone = not self._capitals_behind(at)
        return is_alone and any(tag.case == "locative" for tag in word.tags)

    def _precedes_full_name(self, at: int) -> bool:
        """Return whether a first name and one more capitalised word follow."""
        return self._capitals_behind(at) > 1 and self.is_first_name(at + 1)

    def _is_place_of_role(self, at: int, end: int) -> bool:
        """Return whether it is «мэр Каландии Хорхе Рамон», not «мэр Хорхе Рамон Гарсия».

        An unknown word between a noun and a first name, or one that no man's name ends like,
        says of what somebody is mayor.
        """
        if at == 0 or at + 2 >= end or not self._is_common_noun(at - 1):
            return False
        if self._capitals_behind(at) < 2:
            return False
        return self.is_first_name(at + 1) or self.tokens[at].lower.endswith(PLACE_ENDINGS)

    def _is_common_noun(self, at: int) -> bool:
        """Return whether a noun has no capital but that of its sentence."""
        is_small = not self.tokens[at].is_capitalised or self._begins_sentence(at)
        return is_small and "noun" in self.forms[at].parts

    def _is_unknown_name(self, at: int, key: str) -> bool:
        """Return whether a word that the dictionary lacks can be a name where it stands."""
        token = self.tokens[at]
        if token.lower in self._grammar.words.organisation_nouns or key in self._grammar.places:
            return False
        return not (self._begins_sentence(at) and token.lower.endswith(ADVERB_ENDINGS))

    def _is_first_of_foreign(self, at: int, end: int, word: Word) -> bool:
        """Return whether a common word in mid-sentence is a first name: «Ли Мэйлинь».

        Behind a role it may be any noun: «канцлер Роза Мор», but «жительница Заречья Анна Мор».
        """
        if self._begins_sentence(at) or is_other_name(word):
            return False
        if not self._goes_on(at, end):
            return False
        surname = self.forms[at + 1]
        if word.parts == {"noun"} and self._follows_role(at):
            return not (is_other_name(surname) or self._precedes_full_name(at))
        if word.parts.isdisjoint(_NOMINAL) and surname.has_trait("Surn"):
            return True  # «Дарима Доржиева», a participle elsewhere
        return len(self.tokens[at].text) <= _SHORT_NAME and not surname.tags

    def _goes_on(self, at: int, end: int) -> bool:
        """Return whether a capitalised word follows."""
        return at + 1 < end and is_capitalised_word(self.tokens[at + 1])

    def _has_noun_behind(self, at: int, end: int) -> bool:
        """Return whether «Московской» goes with the noun behind it: «Московской области»."""
        return at + 1 < end and (
            self.tokens[at + 1].is_word
            and not self.tokens[at + 1].is_capitalised
            and "noun" in self.forms[at + 1].parts
        )

    def _begins_sentence(self, at: int) -> bool:
        return at == 0 or not (self.tokens[at - 1].is_word or self.tokens[at - 1].text in "»”")

    def _is_common_at_start(self, at: int, end: int, word: Word) -> bool:
        """Return whether a word that begins a sentence is no name there: «Вера», «Люди»."""
        if all(tag.is_name for tag in word.tags) or not self._begins_sentence(at):
            return False
        return not self._goes_on(at, end) and not word.has_trait("Surn")


def is_name_shaped(token: Token) -> bool:
    """Return whether a token looks like a word of a name: no «МИД», «Т34» or word in Latin."""
    if not is_capitalised_word(token) or is_latin(token):
        return False
    return not is_abbreviation(token) and not has_digit(token)


def is_capitalised_word(token: Token) -> bool:
    """Return whether `token` is a word with a capital."""
    return token.is_word and token.is_capitalised


def is_other_name(word: Word) -> bool:
    """Return whether a capitalised word names a place or a body rather than a person."""
    tags = [tag for tag in word.tags if "Abbr" not in tag.traits]  # «Рао» is no «РАО»
    if any(tag.is_name for tag in tags):
        return False
    return any(not tag.animate for tag in tags) and any(
        {"Geox", "Orgn"} & tag.traits for tag in tags
    )


def has_digit(token: Token) -> bool:
    """Return whether a digit is in a word: «Т34»."""
    return not token.text.isalpha() and any(map(str.isdigit, token.text))


def is_of_several(token: Token, word: Word) -> bool:
    """Return whether a word can only be a surname in the plural: «дочь Громовых Аня»."""
    if not token.lower.endswith(PLURAL_SURNAMES):
        return False
    names = [tag for tag in word.tags if tag.is_name]
    return bool(names) and all(tag.plural for tag in names)
