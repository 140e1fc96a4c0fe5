"""What the words of Russian can be, each looked up once, by its lower-case form."""

from collections.abc import Iterator
from functools import cache, lru_cache

from msgspec import structs

from newsparse.languages.ru_grammar import RussianWords
from newsparse.languages.ru_names import (
    OCCUPATION_MODELS,
    PLACE_ADJECTIVE_MODEL,
    PLACE_ADJECTIVES,
    PLURAL_SURNAMES,
)
from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.roles import STEM
from newsparse.segmenter.russian.morphology import dictionary
from newsparse.segmenter.russian.tags import Tag
from newsparse.segmenter.russian.word_shapes import Word, new_word

Cue = tuple[str, Tag]
"""The dictionary form of a verb of saying, and what form of it stands there."""
_FORMS = 16384  # of a news article's words 70 in 100 are among the last so many; some 8 megabytes
_PLACES = 1024  # of them
_AUTHORS_PERSONS = frozenset({"1per", "2per", "impr"})
"""Forms in which an author speaks to the reader: «напомним», «заметьте»."""
_VERB_PARTS = frozenset({"verb", "gerund", "infinitive", "short participle"})
_CUE_STEM = 3  # letters: what all forms of a cue begin with
_CUE_ENDS = frozenset("авгиклмностыья")
"""The last letters of all forms of verbs but those in an author's persons: «опроверг»."""
_SHORTEST_CUE = 4  # letters
_QUALITIES = frozenset({"Qual", "Apro", "PRTF"})
"""What the dictionary calls adjectives of quality, pronouns, and participles."""
PLACES_AND_BODIES = frozenset({"Geox", "Orgn"})
"""What the dictionary calls the names of places and of bodies."""
_LONGEST_ENDING = 2  # letters: «Росстатом»


class Form(Word, frozen=True, gc=False):
    """What a word can be, and what the words of speech make of it."""

    cue: Cue | None = None
    """The verb of saying or naming that it can be."""
    may_cue: bool = False
    """Whether a cue may begin at it: such a verb, «по», «согласно»."""
    is_preposition: bool = False
    """Whether it can be nothing but a preposition."""
    body: str | None = None
    """The dictionary form of the noun for a body that it can be: «банка», «банк»."""
    is_person: bool = False
    """Whether it is what a person can be called: «президент», «источник»."""
    is_substantive: bool = False
    """Whether it is an adjective that a person can be called: «управляющий»."""
    is_role: bool = False
    """Whether it can be what one person who acts is called: «мэр», and no «мэра»."""
    is_role_verb: bool = False
    """Whether it is a verb that says what somebody is: «стал», «назначен»."""
    is_source: bool = False
    """Whether it can be a source without a name: «источник»."""
    is_time: bool = False
    """Whether it is a noun of time, and nobody's: «весной прошлого года Ткаченко»."""
    is_place: bool = False
    """Whether what stands behind it can be the name of a place: «округ»."""
    is_name: bool = False
    """Whether it can be a word of one person's name."""
    is_other_name: bool = False
    """Whether it names a place or a body rather than a person."""
    is_of_several: bool = False
    """Whether it can only be a surname in the plural: «дочь Громовых Аня»."""
    stem: str = ""
    """What it says of whose role stands beside it, «росси»; "" where that tells no two apart."""
    counts: bool = False
    """Whether it may begin with what number of something stands: «два», «около», «70»."""

    @property
    def noun(self) -> str | None:
        """The dictionary form of the noun that it can be, or None."""
        return self.nouns[0] if self.nouns else None

    @property
    def is_participle(self) -> bool:
        """Whether it can be nothing but a participle: «знакомый» can."""
        return bool(self.tags) and all("PRTF" in tag.traits for tag in self.tags)

    @property
    def is_plain_adjective(self) -> bool:
        """Whether it can be an adjective that is no participle."""
        return any(t.part == "adjective" and "PRTF" not in t.traits for t in self.tags)

    def noun_lemma(self, case: str) -> str | None:
        """Return the dictionary form of the noun that it can be in `case`, or None."""
        head = self.heads.get(case)
        return self.nouns[head[0]] if head else None

    def is_among(self, nouns: frozenset[str]) -> bool:
        """Return whether any noun that it can be is one of `nouns`."""
        return not nouns.isdisjoint(self.nouns)


MARK = Form()
"""What a mark can be: nothing."""


class Lexicon:
    """The words of Russian. Of documents it holds the last forms that were asked for."""

    def __init__(self, words: RussianWords) -> None:
        self.form = lru_cache(maxsize=_FORMS)(self._read)
        """Returns what a lower-case word can be; marks and unknown words can be nothing."""
        self.adjective_of_place = lru_cache(maxsize=_PLACES)(self._read_adjective)
        """Returns what a lower-case word can be as an adjective of a place: «тулинский»."""
        self._dictionary = dictionary()
        self._sources = words.unnamed | words.located
        self._words = words
        self._reporting = words.reporting_cues.union(
            words.asking_with,
            words.document_cues,
            words.relaying_cues,
            words.as_cues,
            words.noun_cues,
        )

    def _read(self, lower: str) -> Form:
        if not lower[0].isalnum():
            return MARK
        return self._form(lower, self._look_up(lower))

    def _read_adjective(self, lower: str) -> Form | None:
        """Return a word that the dictionary lacks, declined like «русский», or None."""
        at = max(map(lower.rfind, PLACE_ADJECTIVES))
        if at <= 0:
            return None
        model = self._dictionary.word(
            PLACE_ADJECTIVE_MODEL + lower[at + len(PLACE_ADJECTIVES[0]) :]
        )
        adjectives = [r for r in model.readings if r.tag.part == "adjective"]
        word = new_word([(lower, places) for _, places in model.spelled], adjectives)
        return self._form(lower, word) if adjectives else None

    def _form(self, lower: str, word: Word) -> Form:
        words = self._words
        cue = self._cue(word) if self._may_be_cue(lower) else None
        is_substantive = lower.startswith(words.substantives) and "adjective" in word.parts
        is_number = lower.isdecimal() or "numeral" in word.parts
        return Form(
            **structs.asdict(word),
            cue=cue,
            may_cue=cue is not None or lower in words.phrase_cues,
            is_preposition=word.parts == {"preposition"},
            body=next((noun for noun in word.nouns if noun in words.organisation_nouns), None),
            is_person=is_substantive or self._is_person(word),
            is_substantive=is_substantive,
            is_role=is_substantive or self._is_role(word),
            is_role_verb=lower.startswith(words.role_verbs),
            is_source=not self._sources.isdisjoint(word.nouns),
            is_time=lower not in words.timeless and not words.time_nouns.isdisjoint(word.nouns),
            is_place=not words.place_nouns.isdisjoint(word.nouns),
            is_name=any(tag.is_name and not tag.plural for tag in word.tags),
            is_other_name=not PLACES_AND_BODIES.isdisjoint(word.traits) and _is_other_name(word),
            is_of_several="Surn" in word.traits and _is_of_several(lower, word),
            stem=self._stem(lower, word),
            counts=is_number or lower in words.approximations,
        )

    def _look_up(self, lower: str) -> Word:
        word = self._dictionary.word(lower)
        if word.tags:
            return word
        if declined := self._declined_body(lower) or self._occupation(lower):
            return declined
        if model := self._undeclined_like(lower):
            return self._dictionary.word(model).respelled(lower)
        core = self._core(lower)
        known = self._dictionary.word(core) if core else word
        if known.parts.isdisjoint(("noun", "adjective")):
            return word  # «Мохаммад-Али» is no «али»
        return _body(known) if lower.startswith(self._words.body_prefixes) else known

    def _declined_body(self, lower: str) -> Word | None:
        """Return «Росстатом» read like «комитетом», where it is a form of a body's known name."""
        for name, ending in _split_ends(lower):
            if name in self._words.declined_bodies:
                model = self._dictionary.word(self._words.declined_like + ending)
                return _body(model.respelled(lower))
        return None

    def _undeclined_like(self, lower: str) -> str | None:
        """Return the word that a compound is like which is not declined: «Минцифры», or None."""
        for prefix, case, model in self._words.undeclined:
            if lower.startswith(prefix):
                of = self._dictionary.word(lower.removeprefix(prefix)).noun_in(case)
                if of is not None and not of.animate and of.gender != "m":
                    return model
        return None

    def _occupation(self, lower: str) -> Word | None:
        """Return «футурологом» read like «биологом», where it ends like such words, or None.

        Of a compound it is the last part: «журналистом-расследователем».
        """
        last = lower.rpartition("-")[2]
        for name, ending in _split_ends(last):
            like = next(filter(name.endswith, OCCUPATION_MODELS), None)
            if like:
                model = self._dictionary.word(OCCUPATION_MODELS[like] + ending)
                return model.respelled(last)
        return None

    def _core(self, lower: str) -> str:
        """Return what the dictionary may know of a compound: «экс-мэр» → «мэр»."""
        if "-" in lower:
            return lower.rpartition("-")[2]
        for prefix in self._words.prefixes + self._words.body_prefixes:
            if lower.startswith(prefix) and len(lower) > len(prefix) + 3:
                return lower[len(prefix) :]
        return ""

    def _is_person(self, word: Word) -> bool:
        """Return whether a noun is animate and no name, or one for a person: «источник»."""
        if not word.nouns or not self._words.thing_nouns.isdisjoint(word.nouns):
            return False
        if any(tag.animate and tag.part == "noun" and not tag.is_name for tag in word.tags):
            return True
        return word.nouns[0] in self._words.person_nouns

    def _stem(self, lower: str, word: Word) -> str:
        """Return the stem of a word but for qualities, ages, pronouns and prepositions.

        «Бывший», «юный», «63-летний», «этот» tell no two holders of a role apart.
        """
        words = self._words
        if len(lower) == 1 or lower[0].isdigit() or lower in words.passing_adjectives:
            return ""
        adjectives = (tag for tag in word.tags if tag.part == "adjective")
        is_quality = any(not tag.traits.isdisjoint(_QUALITIES) for tag in adjectives)
        if "preposition" in word.parts or is_quality:
            return ""
        stem = lower.replace("ё", "е")[:STEM]
        return words.demonyms.get(stem, stem)

    def _is_role(self, word: Word) -> bool:
        number, tag = word.heads.get(NOMINATIVE, (0, None))
        if tag is None or tag.plural:
            return False
        lemma = word.nouns[number]
        return tag.animate or lemma in self._words.person_nouns or lemma in self._words.quantifiers

    def _may_be_cue(self, lower: str) -> bool:
        """Return whether a word begins and ends like a verb of saying; most do not."""
        is_alike = lower[:_CUE_STEM] in self._words.cue_stems and lower[-1] in _CUE_ENDS
        return is_alike and len(lower) >= _SHORTEST_CUE

    def _cue(self, word: Word) -> Cue | None:
        for reading in word.readings:
            part = reading.tag.part
            if not _AUTHORS_PERSONS.isdisjoint(reading.tag.traits):
                continue
            if part in _VERB_PARTS:
                lemma = word.lemma(reading)
                if lemma in self._reporting:
                    return lemma, reading.tag
            elif part == "short adjective":
                lemma = word.lemma(reading)
                if lemma in self._words.clause_cues:
                    return lemma, reading.tag
        return None


def _split_ends(lower: str) -> Iterator[tuple[str, str]]:
    """Yield a word's beginnings, the longest first, each with the ending that it then has."""
    for at in range(len(lower), max(0, len(lower) - _LONGEST_ENDING) - 1, -1):
        yield lower[:at], lower[at:]


@cache
def lexicon_of(words: RussianWords) -> Lexicon:
    """Return the lexicon of a language's speech words, built once."""
    return Lexicon(words)


def _is_other_name(word: Word) -> bool:
    tags = [tag for tag in word.tags if "Abbr" not in tag.traits]  # «Рао» is no «РАО»
    if any(tag.is_name for tag in tags):
        return False
    return any(not tag.animate for tag in tags) and any(
        not PLACES_AND_BODIES.isdisjoint(tag.traits) for tag in tags
    )


def _is_of_several(lower: str, word: Word) -> bool:
    """Return whether a word is a plural surname by its ending («Громовы») or by all that it is."""
    shows = lower.endswith(PLURAL_SURNAMES)
    names = [tag for tag in word.tags if tag.is_name] if shows else word.tags
    return bool(names) and all(tag.plural and "Surn" in tag.traits for tag in names)


def _body(word: Word) -> Word:
    """Return a word as the name of a body, where it is a thing's: «Росавиация»."""
    things = [r for r in word.readings if r.tag.part == "noun" and not r.tag.animate]
    tags = [structs.replace(r.tag, traits=r.tag.traits | {"Orgn"}) for r in things]
    readings = [structs.replace(r, tag=tag) for r, tag in zip(things, tags, strict=True)]
    return structs.replace(new_word(word.spelled, readings), parts=frozenset({"noun"}))
