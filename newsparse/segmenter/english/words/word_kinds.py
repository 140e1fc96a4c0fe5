"""English grammar as far as word lists go: what a word can be, and which verb a form is of."""

from collections.abc import Iterator
from functools import cache
from typing import Literal

from msgspec import Struct, structs

from newsparse.languages import en_forms as en
from newsparse.languages.en_grammar import EnglishWords
from newsparse.recent import Recent
from newsparse.segmenter.english.words.verb_forms import VerbForm, forms_of
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.phrase import NEUTER, genders_of

WordKind = Literal[
    "mark",
    "pronoun",
    "auxiliary",
    "determiner",
    "subordinator",
    "conjunction",
    "preposition",
    "adverb",
    "verb",
    "open",
]

_WORDS = 16384  # of a news article's words 90 in 100 are among the last so many; some 3 megabytes
_SHORTEST_ADVERB = 5  # letters: "sadly"; "fly" and "ally" are shorter


class Word(Struct, frozen=True, gc=False):
    """What a token can be: its words without a clitic, its kind, and the cue it is a form of.

    `clitic` is what an apostrophe joins to the word: "Brandt’s" is "brandt" and "'s". `may_cue`
    tells that a cue may stand at it: a verb of saying, "according", "claim". A `is_plain` word can
    stand inside any noun phrase: no verb, no day, no form in -ed or -ing.
    """

    core: str
    clitic: str
    kind: WordKind
    verb: VerbForm | None
    may_cue: bool = False
    is_plain: bool = False


_MARK = Word("", "", "mark", None)


class Lexicon:
    """The words of English. Of documents it holds the last words that were asked for."""

    def __init__(self, words: EnglishWords) -> None:
        self.written = Recent(self._written_so, _WORDS).__getitem__
        """Returns what a token can be, as it is written: "fell" is a verb, and "Fell" a name."""
        self.words = words
        self.grammar = words.grammar
        self.verbs = dict(forms_of(words))
        self.cues = words.cues | words.naming_cues | words.stance_cues
        self.saying = words.cues - words.clause_cues - self.grammar.noun_verbs
        """Cues that are nothing but that, in whatever form: "say"."""
        self.particles = _particles_of(self.cues)
        """Verbs that are other cues with a particle, with their particles: "call for"."""
        rows = [tuple(phrase.split()) for phrase in words.source_nouns]
        self.source_phrases = {max(row, key=len): row for row in rows}
        """Phrases before a source by their longest words: "words" in "in the words of"."""
        self._note_people(words)
        self._kinds = dict(_kinds_of(words))
        listed = {*self._kinds, *self.verbs, *words.claim_nouns, *self.source_phrases}
        self._known = {lower: self._listed(lower) for lower in listed if lower[0].isalnum()}

    def _note_people(self, words: EnglishWords) -> None:
        self.first_names = dict.fromkeys(self.grammar.other_names, "")
        self.first_names |= genders_of(self.grammar.masculine_names, self.grammar.feminine_names)
        """First names with the gender of those who bear them: "m", "f" or "" for either."""
        self.personal = self.grammar.masculine_pronouns | self.grammar.feminine_pronouns
        """Pronouns for a person: "he", "her"."""
        women = self.grammar.feminine_pronouns | self.grammar.feminine_nouns
        men = self.grammar.masculine_pronouns | self.grammar.masculine_nouns
        self.genders = dict.fromkeys(self.grammar.neuter_pronouns, NEUTER)
        self.genders |= dict.fromkeys(women, "f") | dict.fromkeys(men, "m")
        """Pronouns and nouns with the gender of whom they stand for."""
        self.person_nouns = _in_either_number(words.person_nouns)
        """What people can be called, in either number."""
        self.several = self.person_nouns - words.person_nouns
        self.titles = (
            self.grammar.titles
            | self.grammar.masculine_titles
            | self.grammar.feminine_titles
            | words.person_nouns
        )
        """Words that a name may stand behind: "Mr", "spokeswoman"."""
        self.roles = words.person_nouns | self.grammar.titles
        """What one person can be called beside the name."""
        self.bodies = _in_either_number(words.organisation_nouns)
        """Bodies that can speak, in either number."""

    def _written_so(self, text: str) -> Word:
        lower = text.lower()
        is_name = text[0].isupper() and lower in self.grammar.surname_verbs  # "Ida Fell"
        is_name = is_name or text in self.grammar.capital_names
        return self._of_kind(lower, "", "open") if is_name else self._word(lower)

    def _word(self, lower: str) -> Word:
        known = self._known.get(lower)
        if known:
            return known
        if lower.isalpha():
            return self._of_kind(lower, "", self._unlisted(lower))
        return self._contracted(lower.replace("‑", "-")) if lower[0].isalnum() else _MARK

    def _contracted(self, written: str) -> Word:
        """Return what a word with an apostrophe or a hyphen can be; O’Brien keeps what is hers."""
        lower = written.replace("’", "'")
        if "'" in lower and lower not in self._known:
            for clitic in en.CLITICS:
                if lower.endswith(clitic):
                    kind = self._kind(lower.removesuffix(clitic))
                    return self._of_kind(written[: -len(clitic)], clitic, kind)
        return self._known.get(lower) or self._of_kind(written, "", self._unlisted(lower))

    def _of_kind(
        self, core: str, clitic: str, kind: WordKind, verb: VerbForm | None = None
    ) -> Word:
        """Return a word that no cue can stand at."""
        is_other = kind != "open" or verb or core in self.grammar.time_words
        is_plain = not is_other and not core.endswith(en.VERB_ENDINGS)
        return Word(core, clitic, kind, verb, is_plain=is_plain)

    def _listed(self, lower: str) -> Word:
        """Return what a word of the lists can be."""
        verb = self.verbs.get(lower)
        kind = self._kinds.get(lower) or ("open" if verb else self._unlisted(lower))
        is_verb = verb is not None and kind == "open"
        if is_verb or lower in self.words.claim_nouns or lower in self.source_phrases:
            return Word(lower, "", kind, verb, may_cue=True)
        return self._of_kind(lower, "", kind, verb)

    def _kind(self, lower: str) -> WordKind:
        return self._kinds.get(lower) or self._unlisted(lower)

    def _unlisted(self, lower: str) -> WordKind:
        """Return the kind of a word of no closed class, told by its ending."""
        is_adverb = lower.endswith(en.ADVERB_ENDING) and len(lower) >= _SHORTEST_ADVERB
        return "adverb" if is_adverb and lower not in self.grammar.nouns_in_ly else "open"


lexicon_of = cache(Lexicon)
"""Returns the lexicon of some words, built once."""


def _in_either_number(nouns: frozenset[str]) -> frozenset[str]:
    """Return nouns with their regular plurals."""
    return nouns.union(noun + en.PLURAL_ENDING for noun in nouns)


def _kinds_of(words: EnglishWords) -> Iterator[tuple[str, WordKind]]:
    """Yield each word of the closed classes with its kind; the kind told last is kept."""
    grammar = words.grammar
    classes: tuple[tuple[frozenset[str], WordKind], ...] = (
        (grammar.common_verbs, "verb"),
        (grammar.adverbs, "adverb"),
        (grammar.determiners, "determiner"),
        (grammar.prepositions, "preposition"),
        (grammar.subordinators, "subordinator"),
        (grammar.conjunctions, "conjunction"),
        (grammar.masculine_pronouns - grammar.possessives, "pronoun"),
        (grammar.feminine_pronouns - grammar.possessives, "pronoun"),
        (grammar.plural_pronouns, "pronoun"),
        (grammar.other_pronouns, "pronoun"),
        (grammar.auxiliaries, "auxiliary"),
    )
    for members, kind in classes:
        for member in members:
            yield member, kind


def _particles_of(cues: frozenset[str]) -> dict[str, set[str]]:
    """Return the particles of the cues that have one by their verbs."""
    particles: dict[str, set[str]] = {}
    for verb, particle in (cue.split(maxsplit=1) for cue in cues if " " in cue):
        particles.setdefault(verb, set()).add(particle)
    return particles


class Grammar:
    """What is known of the words of one article: the lexicon, and the surnames it gives."""

    def __init__(self, words: EnglishWords, *, is_guide: bool = False) -> None:
        self.words = words
        self.is_guide = is_guide
        """Whether the article speaks to its reader."""
        self.closed = words.grammar
        self.lexicon = lexicon_of(words)
        self._written: set[str] = set()
        """The words that the article writes, as it does."""
        self._called: dict[str, Word] = {}
        """Those of closed classes that are somebody's names: "Will"."""
        self.is_written_small = self._written.__contains__
        """Returns whether the article writes a word with a small letter somewhere."""
        self._names: set[str] = set()
        """The words that it writes with a capital behind a small one."""
        self.is_name = self._names.__contains__
        self.is_first_name = self.lexicon.first_names.__contains__
        """Returns whether a word, lower-case, is a first name."""
        self.surnames: set[str] = set()
        """Surnames that the article gives with a first name or a title, lower-case."""
        self.family_names: set[str] = set()
        """Last words of the longer names that it gives, lower-case."""

    def words_of(self, passage: Passage) -> tuple[Word, ...]:
        """Return what each token can be, and note how the article writes it."""
        texts, called = [token.text for token in passage.tokens], self._called
        words = tuple(map(self.lexicon.written, texts))
        self._written.update(texts)
        self._names.update([texts[at] for at in passage.capitals if at and texts[at - 1].islower()])
        for at in passage.capitals:
            text, word = texts[at], words[at]
            may_be_name = word.kind == "adverb" or text in self.closed.closed_names
            if may_be_name and text not in called and self._is_named(texts, at):
                called[text] = structs.replace(word, kind="open", is_plain=True)
        rows = zip(texts, words, strict=True)
        return tuple([called.get(text, word) for text, word in rows]) if called else words

    def _is_named(self, texts: list[str], at: int) -> bool:
        """Return whether a closed word is somebody's name: "Will Grant said", "Fiona Tully"."""
        around = [*(texts[at - 1 : at] or [""]), *texts[at + 1 : at + 3], "", ""]
        before, following, behind = around[:3]
        is_surname = before[:1].isupper() and self.is_first_name(before.lower())
        if self.lexicon.written(texts[at]).kind == "adverb":
            is_told = following == "," or self.is_finite(following)  # Brock Long, a head teacher
            may_be_first = before[:1].isupper() and (
                before in self._called or self.lexicon.written(before).kind == "open"
            )
            return is_surname or (is_told and may_be_first)
        if is_surname:
            return self.is_finite(following)
        if before[:1].isupper() and before.lower() in self.lexicon.titles:
            return True  # DS Will Harding, Mrs May
        if not following[:1].isupper() or following.isupper():
            return False
        if (
            before.lower() in self.closed.prepositions
            and texts[at].lower() in self.closed.time_words
        ):
            return False  # in May Ann Lee said
        return before[:1].islower() or self.is_finite(behind)

    def is_finite(self, text: str) -> bool:
        """Return whether a word is a form of a cue in the past or the present: "says"."""
        verb = self.lexicon.verbs.get(text)
        return verb is not None and verb.tense in ("past", "present")

    def is_common(self, core: str) -> bool:
        """Return whether a word is a noun for people or for words, and no name."""
        is_group = core in self.closed.group_nouns and core not in self.closed.named_groups
        return is_group or core in self.words.speech_nouns or core in self.lexicon.person_nouns
