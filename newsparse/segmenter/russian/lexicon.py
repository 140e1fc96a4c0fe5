"""What the words of one article can be, each looked up once, by its lower-case form."""

from msgspec import structs

from newsparse.languages.ru_grammar import RussianWords
from newsparse.segmenter.russian.morphology import UNKNOWN, Word, dictionary, new_word
from newsparse.segmenter.russian.tags import Tag

Cue = tuple[str, Tag]
"""The dictionary form of a verb of saying, and what form of it stands there."""
_AUTHORS_PERSONS = frozenset({"1per", "2per", "impr"})
"""Forms in which an author speaks to the reader: «напомним», «заметьте»."""
_VERB_PARTS = frozenset({"verb", "gerund", "infinitive", "short participle"})
_CUE_STEM = 3  # letters: what all forms of a cue begin with
_CUE_ENDS = frozenset("авгиклмностыья")
"""The last letters of all forms of verbs but those in an author's persons: «опроверг»."""
_SHORTEST_CUE = 4  # letters
_LONGEST_ENDING = 2  # letters: «Росстатом»


class Lexicon(dict[str, Word]):
    """Maps a word to what it can be; marks and unknown words can be nothing."""

    def __init__(self, words: RussianWords) -> None:
        super().__init__()
        self._dictionary = dictionary()
        self._prefixes = words.prefixes
        self._body_prefixes = words.body_prefixes
        self._ministry_prefix, self._ministry = words.ministry
        self._declined_bodies = words.declined_bodies
        self._declined_like = words.declined_like

    def __missing__(self, lower: str) -> Word:
        self[lower] = word = self._look_up(lower) if lower[0].isalnum() else UNKNOWN
        return word

    def _look_up(self, lower: str) -> Word:
        word = self._dictionary.word(lower)
        if word.tags:
            return word
        if body := self._declined_body(lower):
            return body
        if self._is_ministry(lower):
            return self._dictionary.word(self._ministry).respelled(lower)
        core = self._core(lower)
        known = self._dictionary.word(core) if core else word
        return _body(known) if lower.startswith(self._body_prefixes) else known

    def _declined_body(self, lower: str) -> Word | None:
        """Return «Росстатом» read like «комитетом», where it is a form of a body's known name."""
        for length in range(_LONGEST_ENDING + 1):
            name, ending = lower[: len(lower) - length], lower[len(lower) - length :]
            if name in self._declined_bodies:
                model = self._dictionary.word(self._declined_like + ending)
                return _body(model.respelled(lower))
        return None

    def _is_ministry(self, lower: str) -> bool:
        """Return whether «мин» and a genitive make a name that is not declined: «Минцифры»."""
        if not lower.startswith(self._ministry_prefix):
            return False
        rest = self._dictionary.word(lower.removeprefix(self._ministry_prefix))
        of = rest.in_case("genitive")
        return of is not None and not of.animate and of.gender != "m"

    def _core(self, lower: str) -> str:
        """Return what the dictionary may know of a compound: «экс-мэр» → «мэр»."""
        if "-" in lower:
            return lower.rpartition("-")[2]
        for prefix in self._prefixes + self._body_prefixes:
            if lower.startswith(prefix) and len(lower) > len(prefix) + 3:
                return lower[len(prefix) :]
        return ""


class BodyNouns(dict[str, str | None]):
    """Maps a word to the dictionary form of the noun for a body that it can be: «банка», «банк»."""

    def __init__(self, lexicon: Lexicon, words: RussianWords) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._bodies = words.organisation_nouns

    def __missing__(self, lower: str) -> str | None:
        found = (noun for noun in self._lexicon[lower].nouns if noun in self._bodies)
        self[lower] = noun = next(found, None)
        return noun


class Cues(dict[str, Cue | None]):
    """Maps a word to the verb of saying or naming that it can be, or to None."""

    def __init__(self, lexicon: Lexicon, words: RussianWords) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._words = words
        self._reporting = words.reporting_cues.union(
            words.relaying_cues, words.as_cues, words.noun_cues
        )

    def __missing__(self, lower: str) -> Cue | None:
        self[lower] = cue = self._look_up(lower) if self._may_be_one(lower) else None
        return cue

    def _may_be_one(self, lower: str) -> bool:
        """Return whether a word begins and ends like a verb of saying; most do not."""
        is_alike = lower[:_CUE_STEM] in self._words.cue_stems and lower[-1] in _CUE_ENDS
        return is_alike and len(lower) >= _SHORTEST_CUE

    def _look_up(self, lower: str) -> Cue | None:
        word = self._lexicon[lower]
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


def _body(word: Word) -> Word:
    """Return a word as the name of a body, where it is a thing's: «Росавиация»."""
    things = [r for r in word.readings if r.tag.part == "noun" and not r.tag.animate]
    tags = [structs.replace(r.tag, traits=r.tag.traits | {"Orgn"}) for r in things]
    readings = [structs.replace(r, tag=tag) for r, tag in zip(things, tags, strict=True)]
    return structs.replace(new_word(word.spelled, readings), parts=frozenset({"noun"}))
