"""Russian grammar: what each word of an article can be, and the noun phrases it stands in."""

from collections.abc import Mapping, Sequence

from newsparse.languages.ru_grammar import RussianWords
from newsparse.languages.ru_names import (
    ANY_CASE,
    CASE_ENDINGS,
    CHANGING_STEMS,
    JOINING_VOWELS,
    JUNIOR,
    NAME_SHAPES,
)
from newsparse.segmenter.body_names import known_names
from newsparse.segmenter.passages import Passage, Token
from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.russian.capitals import Capitals
from newsparse.segmenter.russian.lexicon import Cues, Lexicon
from newsparse.segmenter.russian.morphology import Reading, Word, dictionary
from newsparse.segmenter.russian.tags import Tag

Cases = Mapping[str, frozenset[str]]
"""The cases a name's word can be in, by gender ("m", "f")."""
_INITIAL_LENGTH = 1


class Grammar:
    """The words of one article, each looked up once."""

    def __init__(self, words: RussianWords, passages: Sequence[Passage]) -> None:
        self.words = words
        self.lexicon = Lexicon(words)
        self.cues = Cues(self.lexicon, words)
        """What each word says as a verb of saying or naming, by its lower-case form."""
        self.keys = NameKeys()
        self.capitals = Capitals(passages, self.keys)
        self.name_cases = NameCases(self.lexicon)
        self.known_bodies = known_names(words.body_names)
        self._person_nouns: dict[str, bool] = {}
        self.surnames: set[str] = set()
        """Keys of the surnames that the article gives with a first name."""
        self.men: set[str] = set()
        """Keys of the names that the article declines as a man's: «Юнссон», «Юнссона»."""
        self.places: set[str] = set()
        """Keys of the names that the article gives behind «город», «округ»."""

    def word(self, token: Token) -> Word:
        """Return what `token` can be; marks and unknown words can be nothing."""
        return self.lexicon[token.lower]

    def lemma(self, token: Token, part: str, case: str = "") -> str | None:
        """Return the dictionary form of `token` read as `part` (in `case`), or None."""
        word = self.lexicon[token.lower]
        for reading in word.readings:
            if reading.tag.part == part and case in ("", reading.tag.case):
                return word.lemma(reading)
        return None

    def noun_lemma(self, token: Token) -> str | None:
        """Return the dictionary form of `token` read as a noun, or None."""
        return next(iter(self.lexicon[token.lower].nouns), None)

    def is_among(self, token: Token, nouns: frozenset[str]) -> bool:
        """Return whether `token`, read as any noun it can be, is one of `nouns`."""
        return not nouns.isdisjoint(self.lexicon[token.lower].nouns)

    def inflected(
        self, word: Word, reading: Reading, *, case: str, plural: bool, gender: str = ""
    ) -> str | None:
        """Return the form of the same word in `case`, or None where it has none."""
        return dictionary().inflected(word, reading, case=case, plural=plural, gender=gender)

    def is_cue(self, token: Token) -> bool:
        """Return whether `token` can be a verb of saying."""
        return self.cues[token.lower] is not None

    def lemma_among(self, token: Token, nouns: frozenset[str]) -> str | None:
        """Return the dictionary form of `token` that is one of `nouns`: «банка» is a «банк»."""
        return next((lemma for lemma in self.lexicon[token.lower].nouns if lemma in nouns), None)

    def is_infinitive(self, token: Token) -> bool:
        """Return whether `token` is a verb's infinitive."""
        return "infinitive" in self.word(token).parts

    def is_plural_body(self, token: Token) -> bool:
        """Return whether an abbreviation takes a verb in the plural: «ВСУ сообщили», «США»."""
        tags = self.word(token).tags
        is_plural = bool(tags) and all(tag.plural for tag in tags)
        return is_plural or token.lower in self.words.plural_abbreviations

    def is_body_compound(self, token: Token) -> bool:
        """Return whether a word is the name of a body made of a noun for one: «Сбербанк»."""
        endings = self.words.body_endings
        lemma = self.noun_lemma(token) if token.is_capitalised else None
        return lemma is not None and lemma.endswith(endings) and lemma not in endings

    def takes_label(self, token: Token) -> bool:
        """Return whether a name in marks behind a word may be that noun's: «каналу «Вести»»."""
        if self.is_person_noun(token):
            return True
        named = self.words.title_nouns | self.words.organisation_nouns | self.words.press_nouns
        return self.is_among(token, named)

    def is_known_name(self, token: Token) -> bool:
        """Return whether a capitalised word is a person's name, the dictionary or the article says.

        «РБК Ветров», but «МВД Каландии».
        """
        if not token.is_capitalised:
            return False
        is_known = any(tag.is_name for tag in self.word(token).tags)
        return is_known or self.keys[token.lower] in self.surnames

    def is_person_noun(self, token: Token) -> bool:
        """Return whether `token` is what a person can be called: «президент», «источник»."""
        if token.lower in self._person_nouns:
            return self._person_nouns[token.lower]
        tags = self.word(token).tags
        is_one = any(tag.animate and tag.part == "noun" and not tag.is_name for tag in tags)
        is_one = is_one or self.noun_lemma(token) in self.words.person_nouns
        self._person_nouns[token.lower] = is_one
        return is_one

    def nominative_of_name(self, word: str, *, case: str, gender: str) -> str | None:
        """Return the nominative of a name that the dictionary knows for that gender, or None."""
        known = dictionary().word(word.lower())
        fitting = [
            reading
            for reading in known.readings
            if reading.tag.is_name
            and not reading.tag.plural
            and (not gender or gender in reading.tag.gender)
        ]
        fitting.sort(key=lambda reading: reading.tag.case != case)
        if not fitting:
            return None
        form = self.inflected(known, fitting[0], case=NOMINATIVE, plural=False, gender=gender)
        return _with_capitals(form, word) if form else None

    def nominative_of_thing(self, word: str, *, case: str) -> str:
        """Return a body's one-word name in the nominative: «Интерфаксу» → «Интерфакс».

        «Известия» in the nominative are many, in the genitive one.
        """
        first, hyphen, last = word.rpartition("-")
        if hyphen:  # «Спорт-Недели»
            return first + hyphen + self.nominative_of_thing(last, case=case)
        known = dictionary().word(word.lower())
        things = [r for r in known.readings if r.tag.part == "noun" and not r.tag.animate]
        things.sort(key=lambda reading: reading.tag.case != case)
        if not things:
            return word
        plural = things[0].tag.plural
        form = self.inflected(known, things[0], case=NOMINATIVE, plural=plural)
        return _with_capitals(form, word) if form else word


def _with_capitals(form: str, like: str) -> str:
    """Return `form` with the capitals of `like`, part by part: «касым-жомарт»."""
    parts = zip(form.split("-"), like.split("-"), strict=False)
    return "-".join(part.capitalize() if old[0].isupper() else part for part, old in parts)


class NameCases(dict[tuple[str, bool], Cases]):
    """Maps a name's word, and whether another follows it as behind a first name, to its cases."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, key: tuple[str, bool]) -> Cases:
        lower, is_first_name = key
        word = self._lexicon[lower]
        self[key] = cases = _name_cases(lower, word, is_first_name=is_first_name)
        return cases


def _name_cases(lower: str, word: Word, *, is_first_name: bool) -> Cases:
    """Return the cases a name's word can be in.

    The dictionary decides where it knows the word as a name; else its ending does. A name that
    is only a call to somebody is another one: «Илон» calls an «Илона»; «Рао» is no «РАО». Before
    another name, «Марину» is a first name and no surname.
    """
    tags = [tag for tag in word.tags if tag.case != "vocative" and "Abbr" not in tag.traits]
    known = [tag for tag in tags if tag.is_name and not tag.plural]
    if is_first_name:
        known = [tag for tag in known if "Name" in tag.traits] or known
    if known:
        return {
            gender: frozenset(tag.case for tag in known if not tag.gender or gender in tag.gender)
            for gender in "mf"
        }
    shape = next(s for s in NAME_SHAPES if lower.endswith(s.endings))
    shaped = {"m": frozenset(shape.masculine), "f": frozenset(shape.feminine)}
    common = [tag for tag in tags if tag.part in ("noun", "adjective") and not tag.plural]
    if not common:
        return shaped
    told = _cases_of_common(common)
    return {gender: told[gender] | shaped[gender] for gender in "mf"}  # «Лапина» is a noun, too


def _cases_of_common(tags: list[Tag]) -> Cases:
    """Return the cases of a surname that is a common word: «Анна Дым», «Олег Сорока»."""
    men = frozenset(tag.case for tag in tags if "m" in tag.gender)
    women = frozenset(tag.case for tag in tags if "f" in tag.gender)
    nouns = frozenset(tag.case for tag in tags if tag.part == "noun")
    return {"m": men or nouns, "f": women or (frozenset(ANY_CASE) if NOMINATIVE in men else women)}


_LONGEST_ENDING = 4
_SHORTEST_KEY = 2  # letters


class NameKeys(dict[str, str]):
    """Maps a name's word to what all forms of it share: «токаева», «токаеву» → «токаев»."""

    def __missing__(self, lower: str) -> str:
        self[lower] = key = _name_key(lower)
        return key


def _name_key(lower: str) -> str:
    word = lower.replace("ё", "е").replace("э", "е").removesuffix(JUNIOR)
    for length in range(min(_LONGEST_ENDING, len(word) - _SHORTEST_KEY), 0, -1):
        if word[-length:] in CASE_ENDINGS:
            word = word[:-length]
            break
    if len(word) > _SHORTEST_KEY + 1 and word[-1] in JOINING_VOWELS:
        word = word[:-1]  # «Сергей» ends in «ей», «Сергея» in «я»
    return CHANGING_STEMS.get(word, word)


def is_initial(token: Token) -> bool:
    """Return whether `token` is one capital letter, as in «Д. Медведев»."""
    return len(token.text) == _INITIAL_LENGTH and token.is_capitalised


def is_abbreviation(token: Token) -> bool:
    """Return whether `token` begins in capitals, as «МИД», «МИДа» and «США» do."""
    return len(token.text) > 1 and token.text[:2].isupper()


def is_latin(token: Token) -> bool:
    """Return whether a word of a Russian text is written in Latin letters, as companies are."""
    return "a" <= token.lower[0] <= "z"


def is_plain_adjective(word: Word) -> bool:
    """Return whether a word is an adjective and no participle: «наделяющий Росстат правом»."""
    return any(tag.part == "adjective" and "PRTF" not in tag.traits for tag in word.tags)
