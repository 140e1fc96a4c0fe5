"""Russian grammar: what each word of an article can be, and the noun phrases it stands in."""

from collections.abc import Sequence
from functools import cached_property, partial

from newsparse.languages.ru_grammar import RussianWords
from newsparse.languages.ru_names import (
    CASES_OF,
    LONG_INITIALS,
    LONGEST_INITIAL,
    OWNERS_ENDINGS,
    REFLEXIVE,
)
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import Token, shared_letters
from newsparse.segmenter.people.body_names import known_names
from newsparse.segmenter.phrase import NEUTER, NOMINATIVE
from newsparse.segmenter.russian.person_names.name_forms import cases_of, key_letters, name_key
from newsparse.segmenter.russian.words.lexicon import INITIAL, Form, lexicon_of
from newsparse.segmenter.russian.words.morphology import dictionary
from newsparse.segmenter.russian.words.word_shapes import NAME_TRAITS, Reading, Word

_MOST_ADJECTIVES = 4  # tokens from the first adjective to the noun: «Тулинский городской суд»


class Grammar:
    """The words of one article."""

    def __init__(self, words: RussianWords, passages: Sequence[Passage]) -> None:
        self.words = words
        self.lexicon = lexicon_of(words)
        self._labelled = words.title_nouns | words.organisation_nouns | words.press_nouns
        self._passages = passages
        self.name_cases = partial(cases_of, self.lexicon)
        self.known_bodies = known_names(words.body_names)
        self.surnames: set[str] = set()
        """Keys of the surnames that the article gives with a first name."""
        self.men: set[str] = set()
        """Keys of the names that are men's alone as the article declines them or gives them with a
        first name: «Юнссон», «Юнссона»; «Виктор Зонов», so that «Зонова» is no woman."""
        self.bare_surnames: set[str] = set()
        """Those that the article has without an ending, so that «Зонова» is no nominative."""
        self.places: set[str] = set()
        """Keys of the names that the article gives behind «город», «округ»."""

    def is_small(self, token: Token) -> bool:
        """Return whether the article begins the word small in any form: «telegram-канал»."""
        key = name_key(token.lower)
        return any(name_key(word) == key for word in self._small_words.get(key[0], ()))

    def is_capital(self, token: Token) -> bool:
        """Return whether the article begins it with a capital within a sentence: «в Кремле»."""
        return name_key(token.lower) in self._capital_keys

    @cached_property
    def _small_words(self) -> dict[str, set[str]]:
        """The words in small letters by the first letter of their keys."""
        words: dict[str, set[str]] = {}
        for word in {token.text for passage in self._passages for token in passage.tokens}:
            if word[0].islower():
                words.setdefault(key_letters(word[0]), set()).add(word)
        return words

    @cached_property
    def _capital_keys(self) -> frozenset[str]:
        """The keys of the capitalised words that stand behind a word or a comma."""
        places = ((one.tokens, at) for one in self._passages for at in one.capitals if at)
        return frozenset(
            name_key(tokens[at].lower)
            for tokens, at in places
            if tokens[at - 1].is_word or tokens[at - 1].text == ","
        )

    def forms_of(self, passage: Passage) -> tuple[Form, ...]:
        """Return what each token can be; marks and unknown words can be nothing.

        An unknown word before a body or a place may be its adjective: «Тулинский городской суд».
        The «С.» of «С. Дым» is no preposition.
        """
        forms = list(map(self.lexicon.form, [token.lower for token in passage.tokens]))
        for at in passage.capitals:
            token = passage.tokens[at]
            short = len(token.text) <= LONGEST_INITIAL
            if short and is_initial(token) and passage.text.startswith(".", token.end):
                forms[at] = INITIAL
            elif not forms[at].tags:
                forms[at] = self._adjective_at(at, passage.tokens, forms) or forms[at]
        return tuple(forms)

    def _adjective_at(self, at: int, tokens: Sequence[Token], forms: list[Form]) -> Form | None:
        """Return the adjective of a place that an unknown word at `at` is, or None."""
        head = at + 1
        while head < min(len(forms), at + _MOST_ADJECTIVES) and not tokens[head].is_capitalised:
            if forms[head].body or forms[head].is_place:
                return self._agreeing_adjective(tokens[at].lower, forms[at + 1 : head + 1])
            if not forms[head].modifiers:
                break
            head += 1
        return None

    def _agreeing_adjective(self, lower: str, behind: list[Form]) -> Form | None:
        """Return a word as an adjective of a place, where it agrees with what stands behind."""
        adjective = self.lexicon.adjective_of_place(lower)
        if adjective is None:
            return None
        between = [form.modifiers for form in behind[:-1]]
        return adjective if adjective.modifiers.intersection(behind[-1].heads, *between) else None

    def form(self, token: Token) -> Form:
        """Return what `token` can be."""
        return self.lexicon.form(token.lower)

    def called(self, token: Token, case: str = "") -> tuple[str, str]:
        """Return what a person is called in the nominative, and by which word of it that is known.

        The dictionary knows a «сатирик» and no «писатель-сатирик»; a «наркобарон» is a «барон», and
        no «замдиректора» a «директор».
        """
        word = self.form(token)
        for part in ("noun", "adjective"):
            for reading in word.readings:
                if reading.tag.part == part and case in ("", reading.tag.case):
                    first = token.lower[: len(token.lower) - len(word.spelling(reading))]
                    lemma: str | None = word.lemma(reading)
                    if part == "adjective":  # «подозреваемый» is no «подозревать»
                        lemma = dictionary().nominative(word, reading, plural=False, gender="m")
                    known = lemma or token.lower
                    if first.endswith("-"):
                        first = nominative_of_first(first, reading)
                        return first + known, first + known
                    return first + known, known
        return token.lower, token.lower

    def appoints(self, token: Token) -> bool:
        """Return whether `token` is a verb of who makes somebody else something: «назначил»."""
        if not token.lower.startswith(self.words.appointing) or token.lower.endswith(REFLEXIVE):
            return False
        return "verb" in self.form(token).parts

    def is_plural_body(self, token: Token) -> bool:
        """Return whether an abbreviation takes a verb in the plural: «ВСУ сообщили», «США»."""
        tags = self.form(token).tags
        is_plural = bool(tags) and all(tag.plural for tag in tags)
        return is_plural or token.lower in self.words.plural_abbreviations

    def is_body_compound(self, token: Token) -> bool:
        """Return whether a word is the name of a body made of a noun for one: «Сбербанк»."""
        endings = self.words.body_endings
        lemma = self.form(token).noun if token.is_capitalised else None
        return lemma is not None and lemma.endswith(endings) and lemma not in endings

    def takes_label(self, form: Form) -> bool:
        """Return whether a name in marks behind a word may be that noun's: «каналу «Вести»»."""
        return form.is_person or form.is_among(self._labelled)

    def is_known_name(self, token: Token) -> bool:
        """Return whether a word is known as somebody's name: «РБК Ветров», but «МВД Каландии»."""
        if not token.is_capitalised:
            return False
        is_known = not NAME_TRAITS.isdisjoint(self.form(token).traits)
        return is_known or name_key(token.lower) in self.surnames

    def nominative_of_name(self, word: str, *, case: str, gender: str) -> str | None:
        """Return the nominative of a name that the dictionary knows for that gender, or None.

        It may know the name as an adjective: «Пёстрой», «Пёстрая», but «Липовой», «Липова»; and
        never means a place: «Олега Мантурова» comes from no Мантурово.
        """
        known = dictionary().word(word.lower())
        if case not in CASES_OF.get(word[-1:], (case,)):
            return None  # «Майи Санду» has no Санда
        readings = (r for r in known.readings if r.tag.case != "vocative")
        singular = [r for r in readings if not r.tag.plural and gender in r.tag.gender]
        fitting = [r for r in singular if r.tag.is_name]
        if case != NOMINATIVE and gender == "f":  # «Анне Холловой» is no foreign Анне
            fitting = [r for r in fitting if "Fixd" not in r.tag.traits] or fitting
        if not word.endswith(OWNERS_ENDINGS) and all(r.tag.case != case for r in fitting):
            adjectives = [r for r in singular if (r.tag.part, r.tag.case) == ("adjective", case)]
            fitting = adjectives or fitting  # «Ирины Белой» is no Бела
        if not fitting:  # «Игоря Сороки»; women's of other nouns have one form: «Анны Лебедь»
            mans = (r.tag for r in known.readings if r.tag.gender == "m" and not r.tag.plural)
            if gender == "f" and any((t.part, t.case) == ("noun", NOMINATIVE) for t in mans):
                return word  # «Инны Соловей»
            fitting = _nouns_in(case, known, gender)
            gender = fitting[0].tag.gender if fitting else gender
        return _nominative(known, fitting, word, case=case, gender=gender)

    def nominative_of_thing(self, word: str, *, case: str) -> str:
        """Return a body's one-word name in the nominative, also of many: «Известия»."""
        first, hyphen, last = word.rpartition("-")
        if hyphen:  # «Спорт-Недели»
            return first + hyphen + self.nominative_of_thing(last, case=case)
        known = dictionary().word(word.lower())
        nouns = [r for r in known.readings if r.tag.part == "noun"]
        things = [r for r in nouns if not r.tag.animate] or nouns  # «Коммерсанта» is a paper
        things = [r for r in things if "Geox" not in r.tag.traits] or things  # so is «Заре»
        return _nominative(known, things, word, case=case) or word


def _nouns_in(case: str, known: Word, gender: str) -> list[Reading]:
    """Return the common nouns that a surname can be, for men any, those that live if there are."""
    nouns = [r for r in known.readings if (r.tag.part, r.tag.case) == ("noun", case)]
    nouns = [r for r in nouns if not (r.tag.plural or r.tag.is_name)]
    nouns = [r for r in nouns if gender == "m" or r.tag.gender == "f"]
    nouns = [r for r in nouns if not (r.tag.is_place and r.tag.gender == NEUTER)]
    return [r for r in nouns if r.tag.animate] or nouns


def nominative_of_first(first: str, second: Reading) -> str:
    """Return the first part of a compound, with its hyphen, as it stands in the nominative.

    It is declined where it has the case of the second: «врача-терапевта», but «пресс-секретаря».
    """
    known, tag = dictionary().word(first.removesuffix("-").lower()), second.tag
    nouns = [r for r in known.readings if (r.tag.part, r.tag.case) == ("noun", tag.case)]
    alike = [r for r in nouns if r.tag.plural == tag.plural]
    form = _nominative(known, alike, first.removesuffix("-"), case=tag.case)
    return f"{form}-" if form else first


def _nominative(
    known: Word, readings: Sequence[Reading], word: str, *, case: str, gender: str = ""
) -> str | None:
    """Return the nominative of a word by the first of its readings in `case`, else the first."""
    reading = min(readings, key=lambda reading: reading.tag.case != case, default=None)
    if reading is None:
        return None
    form = dictionary().nominative(known, reading, plural=reading.tag.plural, gender=gender)
    if form is None:
        return None
    parts = zip(form.split("-"), word.split("-"), strict=False)  # «касым-жомарт»
    return "-".join(with_capitals_of(part, old) for part, old in parts)


def with_capitals_of(form: str, like: str) -> str:
    """Return a form with the capitals of another, «СдПГ», as far as their letters are one."""
    same = shared_letters(form, like.lower())
    return like[:same] + form[same:]


def is_initial(token: Token) -> bool:
    """Return whether `token` is an initial, as in «Д. Медведев» or «Дж. Норт»."""
    return token.is_capitalised and (len(token.text) == 1 or token.lower in LONG_INITIALS)


def is_abbreviation(token: Token) -> bool:
    """Return whether `token` begins in capitals, as «МИД», «МИДа» and «США» do."""
    first = token.text[:2]
    return first.isupper() and first.isalnum() and len(first) > 1  # no «О'Дауд»


def is_undeclined(token: Token) -> bool:
    """Return whether nothing is declined in how `token` is written: «МИД», "BBC"."""
    return is_latin(token) or is_abbreviation(token)


def is_latin(token: Token) -> bool:
    """Return whether a word of a Russian text is written in Latin letters, as companies are."""
    return "a" <= token.lower[0] <= "z"
