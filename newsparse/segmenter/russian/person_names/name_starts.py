"""Where a person's name begins in a Russian passage: the questions a capitalised word must pass.

They tell it from a place, a body, and a word that a sentence only begins with.
"""

from newsparse.languages import ru_names as ru
from newsparse.segmenter.passages.tokens import Token
from newsparse.segmenter.russian.person_names.name_forms import name_key
from newsparse.segmenter.russian.words.lexicon import Form
from newsparse.segmenter.russian.words.word_shapes import NAME_TRAITS
from newsparse.segmenter.russian.words.words import Grammar, is_abbreviation, is_initial, is_latin

_SHORT_NAME = 4  # letters: «Си», «Ким», «Ван»
_SYLLABLES = 3  # of a Korean name
SYLLABLE = 3  # letters: «Пан Ги Мун» is one, though a «Мун» is somebody, too
_OF_SURNAMES = frozenset({"noun", "short adjective"})  # «Лотов», «Правдин» at a sentence's start
_NOMINAL = frozenset({"noun", "adjective", "preposition", "conjunction"})


class NameStarts:
    """Reads where names begin among the tokens of one passage.

    `strangers` are the keys of the words asked about that were no surname of the article so far,
    `no_places` of those that were no place of it.
    """

    def __init__(
        self, tokens: tuple[Token, ...], forms: tuple[Form, ...], grammar: Grammar
    ) -> None:
        self.strangers: set[str] = set()
        self.no_places: set[str] = set()
        self.tokens, self.forms, self._grammar = tokens, forms, grammar

    def is_first_name(self, at: int) -> bool:
        """Return whether the token at `at` can be a first name."""
        return "Name" in self.forms[at].traits

    def begins(self, at: int, end: int) -> bool:
        """Return whether the token at `at` begins a name that ends by `end`."""
        token = self.tokens[at]
        if not is_name_shaped(token):
            return False
        if len(token.text) <= ru.LONGEST_INITIAL and is_initial(token):  # «КНР У Давэй»
            is_whole = not self._begins_sentence(at) and self.precedes_capital(at, end)
            return at + 1 < end and (is_whole or self.tokens[at + 1].text == ".")
        word, key = self.forms[at], name_key(token.lower)
        if word.is_of_several or (at and self.forms[at - 1].is_place and self._is_place(at)):
            return False
        has_noun = at > 0 and bool(self.forms[at - 1].nouns)
        if has_noun and (self._is_led(at, word) or self._is_home(at, key) or self._is_of_see(at)):
            return False
        if not word.tags and token.lower.endswith(ru.TOWN_ENDINGS) and self._is_town(at):
            return False
        if key in self._grammar.surnames:
            if token.lower.endswith(ru.PLURAL_SURNAMES):
                return False  # «адвокат Разумовских Анна Холл»
            is_noun = word.parts <= _OF_SURNAMES
            may_be = word.is_name or "adjective" in word.parts  # «Польский в эфире сказал»
            is_noun = is_noun or (may_be and not self.has_noun_behind(at, end))
            return is_noun or not self._begins_sentence(at)
        self.strangers.add(key)
        if self._is_where(at):
            return False
        return self._begins_as_stranger(at, end, word, key)

    def _begins_as_stranger(self, at: int, end: int, word: Form, key: str) -> bool:
        """Return whether a word that is no surname of the article so far begins a name."""
        if word.is_plural_name:  # «Каи», which is of Кая, too
            return self._is_unknown_name(at, key) and not self._is_place_of_role(at, end)
        if not word.is_name:
            return self._is_first_of_foreign(at, end, word)
        if "adjective" in word.parts and self.has_noun_behind(at, end):
            return False
        may_be_place = self.tokens[at].lower.endswith(ru.PLACE_ENDINGS) and self._is_of_role(at)
        is_of_person = may_be_place and self.forms[self._before(at)].is_person  # no «словам»
        if is_of_person and self._is_place_of_role(at, end):
            return False  # «президент Лаурии Матиас Корвен»
        return not self._is_common_at_start(at, end, word)

    def _is_place(self, at: int) -> bool:
        """Return whether the noun before says that this is a place: «шериф округа Лейн»."""
        may_be = self.forms[at - 2].is_person or self._capitals_behind(at) > 0  # no «у мыса Айя»
        is_name = (may_be and self.is_first_name(at)) or self._ends_role(at)
        if is_name and not self._precedes_full_name(at):
            return False  # «мэр города Степан Ракитин», but «шериф округа Клэй Адам Норт»
        self._grammar.places.add(name_key(self.tokens[at].lower))
        return True

    def _is_led(self, at: int, word: Form) -> bool:
        """Return whether one word is what a leader leads: «премьер Израиля [Лев Дым]»."""
        if "Geox" not in word.traits or "genitive" not in word.cases:
            return False
        words, before = self._grammar.words, self.forms[at - 1].nouns
        leading = (words.leaders, words.offices, words.sees)
        if not any(noun in one for noun in before for one in leading):
            return False
        behind = self._capitals_behind(at)
        is_led = not behind or self._precedes_full_name(at)
        return is_led or (behind > 1 and self._is_of_role(at))

    def _is_home(self, at: int, key: str) -> bool:
        """Return whether one word is where somebody lives: «жителя Беркли», elsewhere a surname."""
        form, lower = self.forms[at], self.tokens[at].lower
        if not self.forms[at - 1].is_among(self._grammar.words.dwellers):
            return False
        is_genitive = "genitive" in form.cases and not self.is_first_name(at)
        is_alone = not self._capitals_behind(at) and key not in self._grammar.surnames
        is_place = is_genitive or (not form.is_name and lower[-1] in ru.GENITIVE_LETTERS)
        return is_place and (is_alone or self._precedes_full_name(at))

    def _is_town(self, at: int) -> bool:
        """Return whether one word that ends like a town is one: «мэр Верхнегорска»."""
        if at == 0 or not self.forms[at - 1].is_person:
            return False
        return not self._capitals_behind(at) or self._precedes_full_name(at)

    def _is_of_see(self, at: int) -> bool:
        """Return whether a word is the place in a title: «папа Римский», a surname elsewhere."""
        if not self.forms[at - 1].is_among(self._grammar.words.sees):
            return False
        form, lower = self.forms[at], self.tokens[at].lower
        if form.tags or lower.endswith(ru.PLACE_ADJECTIVES):
            return "adjective" in form.parts  # «папа Франциск» has no see
        return self._grammar.lexicon.adjective_of_place(lower) is not None

    def _ends_role(self, at: int) -> bool:
        """Return whether two words end a role at some place: «мэр города Садик Хан»."""
        if at < 2 or self.forms[at - 1].is_among(self._grammar.words.streets):
            return False  # «жительница улицы Лаптева Анна»
        return self.forms[at - 2].is_person and self._capitals_behind(at) == 1

    def _capitals_behind(self, at: int) -> int:
        """Count the capitalised words right behind the token at `at`, up to two."""
        behind = [token.is_capitalised for token in self.tokens[at + 1 : at + 3]]
        return sum(behind) if behind[:1] == [True] else 0

    def _is_where(self, at: int) -> bool:
        """Return whether one word says where something is: «в Остине», a surname elsewhere.

        So is a word before a first name that the dictionary lacks: «врач из Тулина Анна Дым».
        """
        before = self.tokens[at - 1].lower if at else ""
        case = self._grammar.words.place_cases.get(before)
        if case is None:
            return before.startswith(ru.ADJECTIVES_OF_TOWNS)
        word, is_unknown = self.forms[at], not self.forms[at].tags
        is_shaped = is_unknown and self.tokens[at].lower[-1] in ru.PLACE_LETTERS[case]
        if not is_shaped and case not in word.cases:
            return False
        if not self._capitals_behind(at) or self._precedes_full_name(at):
            if is_unknown and case == "locative":
                self._grammar.places.add(name_key(self.tokens[at].lower))
            return True
        return is_unknown and self.is_first_name(at + 1)

    def _precedes_full_name(self, at: int) -> bool:
        """Return whether a first name and one more capitalised word follow."""
        return self._capitals_behind(at) > 1 and self.is_first_name(at + 1)

    def _is_place_of_role(self, at: int, end: int) -> bool:
        """Return whether it is «мэр Каландии Хорхе Рамон», not «мэр Хорхе Рамон Гарсия».

        An unknown word between a noun and a first name, or one that no man's name ends like,
        says of what somebody is mayor.
        """
        before = self._before(at)
        if at == 0 or at + 2 >= end or "noun" not in self.forms[before].parts:
            return False
        body = self.tokens[before]
        is_named = body.is_capitalised and not self._begins_sentence(before)
        if is_named and not is_abbreviation(body):
            return False  # «глава МИД Каландии Хорхе Рамон»
        if self._capitals_behind(at) < 2 or self.tokens[at].lower[-1] not in ru.GENITIVE_LETTERS:
            return False
        if "Patr" in self.forms[at + 1].traits:
            return False  # «юрист Ивана Петровича Норта»
        is_place = self.is_first_name(at + 1) or self.tokens[at].lower.endswith(ru.PLACE_ENDINGS)
        if is_place:
            self._grammar.places.add(name_key(self.tokens[at].lower))
        return is_place

    def _is_unknown_name(self, at: int, key: str) -> bool:
        """Return whether a word that the dictionary lacks can be a name where it stands."""
        token = self.tokens[at]
        if token.lower in self._grammar.words.organisation_nouns or key in self._grammar.places:
            return False
        self.no_places.add(key)
        if not self._begins_sentence(at):
            return True
        is_role = token.lower.endswith(ru.OCCUPATION_ENDINGS) and self._precedes_full_name(at)
        return not (is_role or token.lower.endswith(ru.ADVERB_ENDINGS))

    def _is_first_of_foreign(self, at: int, end: int, word: Form) -> bool:
        """Return whether a common word is a first name: «Ли Мэйлинь», no «Заречья Анна Мор»."""
        if self._begins_sentence(at):
            return False
        if self.particles_lead_on(at + 1, end):
            return True  # «Хамад бен Халифа», though «хамад» are deserts
        if word.is_other_name or "Geox" in word.traits:
            return False
        if not self.precedes_capital(at, end) or len(self.tokens[at + 1].text) == 1:
            return self._is_called(at, word)
        name = tuple(token.text for token in self.tokens[at : min(end, at + _SYLLABLES)])
        if are_syllables(name) and name[-1].istitle():
            return True  # «Юн Сок Ёль», though «юн» is young
        surname = self.forms[at + 1]
        if word.parts == {"noun"} and (self.forms[at - 1].is_person or self._ends_role(at)):
            is_place = self._precedes_full_name(at) and "genitive" in word.heads
            is_body = word.body is not None or surname.body is not None
            is_other = "Name" not in word.traits and self._is_of_role(at)
            return not (surname.is_other_name or is_place or is_body or is_other)
        is_surname = not surname.tags or not NAME_TRAITS.isdisjoint(surname.traits)
        if word.parts.isdisjoint(_NOMINAL) and is_surname:
            return True  # «Дарима Доржиева», «Серена Уильямс», participles elsewhere
        return len(self.tokens[at].text) <= _SHORT_NAME and not surname.tags

    def _is_called(self, at: int, word: Form) -> bool:
        """Return whether a common word is a surname: «майор Дудка», «заявил Лапин».

        It is in the case of the role before it and could be nothing that the role is of, or is
        shaped like a surname beside whoever could be called so, or beside what he does.
        """
        before, behind = self.forms[at - 1], self.forms[at + 1 : at + 2]
        if self.tokens[at].lower.endswith(ru.BARE_SURNAMES) and all(
            tag.plural for tag in word.tags
        ):
            is_called = before.is_role or any(form.cue for form in (before, *behind))
        else:
            shared = before.heads.keys() & word.heads.keys() - {"genitive"}
            is_called = before.is_person and word.body is None
            is_called &= before.parts == word.parts == {"noun"}
            is_called &= any(not word.heads[case][1].plural for case in shared)
        if is_called:
            self._grammar.surnames.add(name_key(self.tokens[at].lower))
        return is_called

    def _before(self, at: int) -> int:
        """Return the word before `at`, past an adjective: «госсекретарь соседней Каландии»."""
        return at - 1 - (at > 1 and self.forms[at - 1].is_plain_adjective)

    def _is_of_role(self, at: int) -> bool:
        """Return whether a noun is what a role before is of: «членом Совета», no «гостей Юкка»."""
        role, word = self.forms[self._before(at)].heads, self.forms[at].heads
        is_apart = bool(role) and all(word[case][1].plural for case in role.keys() & word.keys())
        return is_apart and "genitive" in word

    def precedes_capital(self, at: int, end: int) -> bool:
        """Return whether a capitalised word follows."""
        return at + 1 < end and self.tokens[at + 1].is_capitalised

    def particles_lead_on(self, at: int, end: int) -> bool:
        """Return whether a name goes on behind a small word of names: «Урсула фон дер Ляйен»."""
        particles = self._grammar.words.name_particles
        if at >= end or self.tokens[at].lower not in particles:
            return False
        at += at + 1 < end and self.tokens[at + 1].lower in particles
        return self.precedes_capital(at, end)

    def has_noun_behind(self, at: int, end: int) -> bool:
        """Return whether «Московской» goes with the noun behind it: «Московской области»."""
        return at + 1 < end and (
            self.tokens[at + 1].is_word
            and not self.tokens[at + 1].is_capitalised
            and not self.forms[at + 1].parts.isdisjoint(("noun", "adjective"))
        )

    def _begins_sentence(self, at: int) -> bool:
        """Return whether a word begins a sentence; behind a comma none does: «Мать, Нора Дым,»."""
        return at == 0 or not (self.tokens[at - 1].is_word or self.tokens[at - 1].text in "»”,()")

    def _is_common_at_start(self, at: int, end: int, word: Form) -> bool:
        """Return whether a word that begins a sentence is no name there: «Вера», «Люди»."""
        if all(tag.is_name for tag in word.tags) or not self._begins_sentence(at):
            return False
        if self.precedes_capital(at, end):
            return False
        is_role = word.is_person and self._grammar.is_small(self.tokens[at])
        return is_role or "Surn" not in word.traits  # «королева», «Королева сказала»


def is_name_shaped(token: Token) -> bool:
    """Return whether a token looks like a word of a name: no «МИД», «Т34» or word in Latin."""
    if not token.is_capitalised or is_latin(token):
        return False
    rest = token.text[1:]
    if rest.isalpha() and rest.islower():
        return True  # as most are
    return not is_abbreviation(token) and not any(map(str.isdigit, token.text))


def are_syllables(words: tuple[str, ...]) -> bool:
    """Return whether these make a Korean name, declined at its end alone: «Ким Чен Ына»."""
    if len(words) != _SYLLABLES:
        return False
    *undeclined, last = words
    is_short = all(len(word) <= SYLLABLE for word in undeclined)
    return is_short and len(name_key(last.lower())) <= SYLLABLE + 1
