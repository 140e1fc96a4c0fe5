"""What the words of Russian can be, each looked up once, by its lower-case form."""

from functools import cache, lru_cache

from msgspec import structs

from newsparse.languages.ru_grammar import RussianWords
from newsparse.languages.ru_names import PLURAL_SURNAMES
from newsparse.recent import Recent
from newsparse.segmenter.people.person import STEM
from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.russian.words.morphology import adjective_of_place, dictionary, look_up
from newsparse.segmenter.russian.words.word_shapes import NAME_TRAITS, PLACES_AND_BODIES, Tag, Word

Cue = tuple[str, Tag]
"""The dictionary form of a verb of saying, and what form of it stands there."""
_FORMS = 16384  # of a news article's words 70 in 100 are among the last so many; some 8 megabytes
_PLACES = 1024  # of them
AUTHORS_PERSONS = frozenset({"1per", "2per", "impr"})
"""Forms in which an author speaks to the reader: «напомним», «заметьте»."""
_VERB_PARTS = frozenset({"verb", "gerund", "infinitive", "short participle"})
_CUE_STEM = 3  # letters: what all forms of a cue begin with
_CUE_ENDS = frozenset("авгеийклмностухыьюя")
"""The last letters of all forms of verbs but those in an author's persons: «опроверг»."""
_SHORTEST_CUE = 3  # letters: «дал понять»
_ACTING = frozenset({"PRTF", "actv"})
_QUALITIES = frozenset({"Qual", "Apro", "PRTF"})
"""What the dictionary calls adjectives of quality, pronouns, and participles."""


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
    is_kin: bool = False
    """Whether it says what somebody is to another: «мать», «знакомая»."""
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
    is_plural_name: bool = False
    """Whether the dictionary has it as nothing but names in the plural, or not at all: «Каи»."""
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


INITIAL = Form()
"""What the first letter of a name can be, whatever word it is else: «О. Ким»."""
MARK = Form()
"""What a mark can be: nothing."""


class Lexicon:
    """The words of Russian. Of documents it holds the last forms that were asked for."""

    def __init__(self, words: RussianWords) -> None:
        self.form = Recent(self._read, _FORMS).__getitem__
        """Returns what a lower-case word can be; marks and unknown words can be nothing."""
        self.adjective_of_place = lru_cache(maxsize=_PLACES)(self._read_adjective)
        """Returns what a lower-case word can be as an adjective of a place: «тулинский»."""
        self._sources = words.unnamed | words.located
        self._words = words
        others = (words.asking_with, words.document_cues, words.relaying_cues, words.as_cues)
        verbs = words.reporting_cues.union(*others, words.noun_cues)
        self._reporting = dict.fromkeys(_VERB_PARTS, verbs) | {"short adjective": words.clause_cues}

    def _read(self, lower: str) -> Form:
        return self._form(lower, look_up(lower, self._words)) if lower[0].isalnum() else MARK

    def _read_adjective(self, lower: str) -> Form | None:
        """Return a word that the dictionary lacks, declined like «русский», or None."""
        word = adjective_of_place(lower)
        return self._form(lower, word) if word else None

    def _form(self, lower: str, word: Word) -> Form:
        words = self._words
        is_alike = lower[:_CUE_STEM] in words.cue_stems and lower[-1] in _CUE_ENDS
        cue = self._cue(word) if is_alike and len(lower) >= _SHORTEST_CUE else None
        is_named = not NAME_TRAITS.isdisjoint(word.traits)
        is_number = lower.isdecimal() or "numeral" in word.parts
        form = Form(
            **structs.asdict(word),
            cue=cue,
            may_cue=cue is not None or lower in words.phrase_cues,
            is_preposition=word.parts == {"preposition"},
            is_role_verb=lower.startswith(words.role_verbs),
            is_name=is_named and any(tag.is_name and not tag.plural for tag in word.tags),
            is_other_name=not PLACES_AND_BODIES.isdisjoint(word.traits) and _is_other_name(word),
            is_of_several="Surn" in word.traits and _is_of_several(lower, word),
            is_plural_name=all(tag.is_name and tag.plural for tag in word.tags),
            stem=self._stem(lower, word),
            counts=is_number or lower in words.approximations,
        )
        form = self._with_nouns(form, lower) if word.nouns else form
        if "adjective" in word.parts and lower.startswith(words.substantives):
            is_kin = not words.kin_nouns.isdisjoint(_substantive(word))
            called = structs.replace(form, is_person=True, is_role=True, is_kin=is_kin)
            return structs.replace(called, is_substantive=True)
        return form

    def _with_nouns(self, form: Form, lower: str) -> Form:
        """Return a form with what the nouns say that it can be."""
        words, nouns = self._words, form.nouns
        body = next(filter(words.organisation_nouns.__contains__, nouns), None)
        return structs.replace(
            form,
            heads=self._heads(form) if body else form.heads,
            body=body,
            is_person=self._is_person(form),
            is_kin=not words.kin_nouns.isdisjoint(nouns),
            is_role=self._is_role(form),
            is_source=not self._sources.isdisjoint(nouns),
            is_time=not words.time_nouns.isdisjoint(nouns) and lower not in words.timeless,
            is_place=not words.place_nouns.isdisjoint(nouns),
        )

    def _heads(self, word: Word) -> dict[str, tuple[int, Tag]]:
        """Return the cases of the nouns that a word can be, bodies first: «в банке», of «банк»."""
        bodies, heads = self._words.organisation_nouns, dict(word.heads)
        for number, reading in enumerate(word.noun_readings):
            case = reading.tag.case
            if word.nouns[number] in bodies and word.nouns[heads[case][0]] not in bodies:
                heads[case] = number, reading.tag
        return heads

    def _is_person(self, word: Word) -> bool:
        """Return whether a noun can be a person: «источник», but «после» is of no «посол»."""
        if "preposition" in word.parts or not self._words.thing_nouns.isdisjoint(word.nouns):
            return False
        if any(tag.animate and tag.part == "noun" and not tag.is_name for tag in word.tags):
            return True
        return word.nouns[0] in self._words.person_nouns

    def _stem(self, lower: str, word: Word) -> str:
        """Return the stem of a word but for qualities, ages, pronouns: no «бывший», «63-летний»."""
        if len(lower) == 1 or lower[0].isdigit() or lower in self._words.passing_adjectives:
            return ""
        shown = [] if _QUALITIES.isdisjoint(word.traits) else word.tags  # as of most words
        adjectives = (tag.traits for tag in shown if tag.part == "adjective")
        if "preposition" in word.parts or not all(map(_QUALITIES.isdisjoint, adjectives)):
            return ""
        stem = lower.replace("ё", "е")[:STEM]
        return self._words.demonyms.get(stem, stem)

    def _is_role(self, word: Word) -> bool:
        number, tag = word.heads.get(NOMINATIVE, (0, None))
        if tag is None or tag.plural:
            return False
        lemma = word.nouns[number]
        return tag.animate or lemma in self._words.person_nouns or lemma in self._words.quantifiers

    def _cue(self, word: Word) -> Cue | None:
        for reading in word.readings:
            is_acting = reading.tag.traits >= _ACTING  # «заявивший», no «заявленный»
            known = self._reporting.get("verb" if is_acting else reading.tag.part)
            if known is None or not AUTHORS_PERSONS.isdisjoint(reading.tag.traits):
                continue
            lemma = word.lemma(reading)
            if lemma in known:
                return lemma, reading.tag
        return None


@cache
def lexicon_of(words: RussianWords) -> Lexicon:
    """Return the lexicon of a language's speech words, built once."""
    return Lexicon(words)


def _is_other_name(word: Word) -> bool:
    tags = [tag for tag in word.tags if "Abbr" not in tag.traits]  # «Рао» is no «РАО»
    is_thing = any(not tag.animate for tag in tags) and any(tag.is_place for tag in tags)
    return is_thing and not any(tag.is_name for tag in tags)


def _is_of_several(lower: str, word: Word) -> bool:
    """Return whether a word is a plural surname by its ending («Громовы») or by all that it is."""
    shows = lower.endswith(PLURAL_SURNAMES)
    names = [tag for tag in word.tags if tag.is_name] if shows else word.tags
    return bool(names) and all(tag.plural and "Surn" in tag.traits for tag in names)


def _substantive(word: Word) -> tuple[str, ...]:
    """Return what a man is called by an adjective: «знакомый» for «знакомой»."""
    adjective = next((one for one in word.readings if one.tag.part == "adjective"), None)
    name = adjective and dictionary().nominative(word, adjective, plural=False, gender="m")
    return (name,) if name else ()
