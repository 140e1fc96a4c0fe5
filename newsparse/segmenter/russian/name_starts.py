"""Where a person's name begins in a Russian passage: the questions a capitalised word must pass.

They tell it from a place, a body, and a word that a sentence only begins with.
"""

from newsparse.languages.ru_names import ADVERB_ENDINGS, PLACE_ENDINGS, PLURAL_SURNAMES
from newsparse.segmenter.passages import Token
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

    def __init__(self, tokens: tuple[Token, ...], grammar: Grammar) -> None:
        self.strangers: set[str] = set()
        self.tokens = tokens
        self._grammar = grammar
        self._lexicon = grammar.lexicon

    def word(self, at: int) -> Word:
        """Return what the token at `at` can be."""
        return self._lexicon[self.tokens[at].lower]

    def is_first_name(self, at: int) -> bool:
        """Return whether the token at `at` can be a first name."""
        return any("Name" in tag.traits for tag in self.word(at).tags)

    def begins(self, at: int, end: int) -> bool:
        """Return whether the token at `at` begins a name that ends by `end`."""
        token = self.tokens[at]
        if not token.is_word or not token.is_capitalised or is_latin(token):
            return False
        if is_initial(token):
            return at + 1 < end and self.tokens[at + 1].text == "."
        if is_abbreviation(token) or has_digit(token) or self._follows_place(at):
            return False
        word, key = self.word(at), self._grammar.keys[token.lower]
        if is_of_several(token, word):
            return False
        if key in self._grammar.surnames:
            return not self._begins_sentence(at) or word.parts <= {"noun"}
        self.strangers.add(key)
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
        """Return whether a noun before says that this is a place: «шериф округа Лейн»."""
        if at == 0 or not self.tokens[at - 1].is_word:
            return False
        if not self._grammar.is_among(self.tokens[at - 1], self._grammar.words.place_nouns):
            return False
        is_name = self.is_first_name(at) or self._ends_role(at)
        if is_name and not self._precedes_full_name(at):
            return False  # «мэр города Степан Ракитин», but «шериф округа Клэй Адам Норт»
        self._grammar.places.add(self._grammar.keys[self.tokens[at].lower])
        return True

    def _ends_role(self, at: int) -> bool:
        """Return whether two words end a role at some place: «мэр города Садик Хан»."""
        if at < 2 or at + 1 >= len(self.tokens):
            return False
        if not self._grammar.is_person_noun(self.tokens[at - 2]):
            return False
        first, *more = self.tokens[at + 1 : at + 3]
        is_third = bool(more) and more[0].is_word and more[0].is_capitalised
        return first.is_word and first.is_capitalised and not is_third

    def _is_where(self, at: int, word: Word) -> bool:
        """Return whether one word says where something is: «в Остине», a surname elsewhere."""
        if at == 0 or self.tokens[at - 1].lower not in self._grammar.words.place_prepositions:
            return False
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        is_alone = following is None or not (following.is_word and following.is_capitalised)
        return is_alone and any(tag.case == "locative" for tag in word.tags)

    def _precedes_full_name(self, at: int) -> bool:
        """Return whether a first name and one more capitalised word follow."""
        following = self.tokens[at + 1 : at + 3]
        return (
            len(following) > 1
            and all(token.is_word and token.is_capitalised for token in following)
            and self.is_first_name(at + 1)
        )

    def _is_place_of_role(self, at: int, end: int) -> bool:
        """Whether it is «президент Каландии Хорхе Рамон», not «президент Хорхе Рамон Гарсия».

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
        return is_first or self.tokens[at].lower.endswith(PLACE_ENDINGS)

    def _is_unknown_name(self, at: int, key: str) -> bool:
        """Return whether a word that the dictionary lacks can be a name where it stands."""
        token = self.tokens[at]
        if token.lower in self._grammar.words.organisation_nouns or key in self._grammar.places:
            return False
        return not (self._begins_sentence(at) and token.lower.endswith(ADVERB_ENDINGS))

    def _is_first_of_foreign(self, at: int, end: int, word: Word) -> bool:
        """Return whether a common word in mid-sentence is a first name: «Ли Мэйлинь».

        Behind a role it may be any noun: «канцлер Роза Мор».
        """
        if self._begins_sentence(at) or is_other_name(word) or at + 1 >= end:
            return False
        following = self.tokens[at + 1]
        if not following.is_capitalised or not following.is_word:
            return False
        has_role = self._grammar.is_person_noun(self.tokens[at - 1]) or self._ends_role(at)
        if word.parts == {"noun"} and has_role:
            return not is_other_name(self.word(at + 1))
        surname = self.word(at + 1)
        if word.parts.isdisjoint(_NOMINAL) and any("Surn" in tag.traits for tag in surname.tags):
            return True  # «Дарима Доржиева», a participle elsewhere
        return len(self.tokens[at].text) <= _SHORT_NAME and not surname.tags

    def _has_noun_behind(self, at: int, end: int) -> bool:
        """Return whether «Московской» goes with the noun behind it: «Московской области»."""
        return at + 1 < end and (
            self.tokens[at + 1].is_word
            and not self.tokens[at + 1].is_capitalised
            and "noun" in self.word(at + 1).parts
        )

    def _begins_sentence(self, at: int) -> bool:
        return at == 0 or not (self.tokens[at - 1].is_word or self.tokens[at - 1].text in "»”")

    def _is_common_at_start(self, at: int, end: int, word: Word) -> bool:
        """Return whether a word that begins a sentence is no name there: «Вера», «Люди»."""
        if all(tag.is_name for tag in word.tags):
            return False
        if not self._begins_sentence(at):
            return False
        follows = at + 1 < end and self.tokens[at + 1].is_word
        return not (follows and self.tokens[at + 1].is_capitalised) and not any(
            "Surn" in tag.traits for tag in word.tags
        )


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
