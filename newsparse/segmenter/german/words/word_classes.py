"""What a German word can be, as far as lists and endings tell, and which verb a form is of."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from newsparse.languages.de_grammar import GermanGrammar, GermanWords
from newsparse.languages.de_speech import SPEECH
from newsparse.recent import Recent
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import Token
from newsparse.segmenter.phrase import genders_of

NounKind = Literal[
    "person", "body", "press", "speech", "source", "time", "title", "measure", "other"
]

BODY_KINDS = ("body", "press")
"""Kinds of nouns for bodies that speak."""
FormKind = Literal["finite", "final", "participle"]
"""A finite form that leaves its particle behind, one that keeps it («mitteilte»), a participle."""
_SMOOTHING = "aeiouäöülrhmny"
_WITHOUT_GE = "ieren"
_SHORTEST_PART = 3  # letters: as short a noun ends words by chance, too: «rat» in «Quadrat»
_SHORTEST_PERSON = 8  # letters: shorter words end so by chance, «Teller», «Fehler»
_NOUNS = 16384  # of a news article's nouns most are among the last so many; some 2 megabytes
_FEWEST_BEFORE = 2  # letters: a compound begins with as many at least


class VerbForm(Struct, frozen=True, gc=False):
    """A form of a cue verb: its infinitive, the particle it wants, and whether it is a plural."""

    lemma: str
    particle: str
    kind: FormKind
    plural: bool = False


_Parts = tuple[str, str, str]
"""The principal parts of a verb: «gibt», «gab», «gegeben»."""


class Noun(Struct, frozen=True, gc=False):
    """A noun as it is listed, and what it names; `lemma` is "" where none is."""

    lemma: str
    kind: NounKind


_UNLISTED = Noun("", "other")


class Lexicon:
    """The words of German, by their lower-case forms. Nothing in it is of any article."""

    def __init__(self, words: GermanWords) -> None:
        self.words = words
        self.grammar = grammar = words.grammar
        cues = words.cues | words.clause_cues | words.asking_cues | words.quoting_cues
        self.verbs = verb_forms(
            cues | words.naming_cues | words.as_cues,
            strong=grammar.strong_verbs,
            prefixes=grammar.inseparable_prefixes,
        )
        """The verbs that can be cues, by their forms."""
        strong = {form for row in grammar.strong_verbs for form in row.split()}
        self.verb_ends = (*grammar.verb_endings, *strong)
        """Ends of what can be a verb: «strahlte», «entfuhr», no «drei», no «alles»."""
        self.infinitive_cues = _lemmas(words.asking_cues)
        self.says = _lemmas(words.cues) | {grammar.to_say_of_texts}
        self.may_cue = words.claim_nouns.union(
            *(self.verbs, grammar.source_prepositions, grammar.source_postpositions),
            *(grammar.view_nouns_behind, grammar.it_says, grammar.it_stands),
            (grammar.such, grammar.talk),
        )
        """Words at which a cue may stand: verbs, «laut», «zufolge», «so»."""
        self.clause_cues = _lemmas(words.clause_cues) - _lemmas(words.cues)
        self.naming_cues = _lemmas(words.naming_cues | words.as_cues)
        self.bare_naming_cues = _lemmas(words.naming_cues)
        """Those that need no «als» before what they call something."""
        self.of_others = self.naming_cues | grammar.denying
        """Verbs of which others have said the object: «Das lehnt der Rat ab»."""
        self._note_small_words(grammar)
        listed = [(noun, kind) for kind, nouns in _noun_lists(words).items() for noun in nouns]
        self.listed = frozenset(noun for noun, _ in listed)
        """Nouns as the lists have them."""
        self._nouns = self._by_form(listed)
        self.noun = Recent(self._noun, _NOUNS).__getitem__
        """Returns the noun that a lower-case word is, or that a compound ends with."""

    def _note_small_words(self, grammar: GermanGrammar) -> None:
        self.helpers = grammar.having | grammar.being | grammar.becoming
        """Verbs beside a participle: «hat gesagt», «wurde gesagt»."""
        self.auxiliaries = self.helpers | grammar.modals | grammar.reported_forms
        joining = grammar.prepositions | grammar.attribute_prepositions
        self.attaching = grammar.genitive_articles | joining | {"(", ","}
        """Words and marks with which what belongs to a noun may begin behind it."""
        self.of_no_gender = grammar.common_gender | grammar.of_either
        """Nouns for people that show no gender: «Mitglied», «Abgeordnete»."""
        self.first_names = genders_of(grammar.masculine_names, grammar.feminine_names)
        self.joints = grammar.conjunctions | grammar.subordinators
        """Words that begin a clause before its subject."""
        self.openings = self.joints | grammar.focus_words
        """Those, and what belongs to the subject behind it: «Auch der Minister»."""
        self.adverbials = grammar.prepositions | grammar.adverbs
        """Words that begin what tells when, where or how: «am», «zudem»."""
        small = grammar.subject_pronouns.keys() | grammar.object_pronouns | grammar.other_articles
        self.closed = self.auxiliaries | self.adverbials | self.joints | small
        """Words that are no nouns, adjectives or full verbs."""
        self.governing = grammar.source_prepositions | grammar.view_nouns_behind.keys()
        """Prepositions behind which no nominative stands: «laut neuer Studie»."""
        self.all_articles = grammar.articles | grammar.definite_articles
        """Articles, with a preposition or without one: «dem», «im»."""
        self.nameless = self.closed | grammar.articles | grammar.numbers
        """Words with which no name begins."""
        self.indicatives = self.closed | grammar.indicative_in_e | grammar.articles
        """Words in -e that are no Konjunktiv, among others."""

    def _by_form(self, listed: list[tuple[str, NounKind]]) -> dict[str, Noun]:
        """Return nouns by all their forms, a listed form before one that an ending makes."""
        nouns: dict[str, Noun] = {}
        for noun, kind in listed:
            nouns.setdefault(noun, Noun(noun, kind))
        for noun, kind in listed:
            for ending, replaced in self.grammar.noun_endings:
                if noun.endswith(replaced):
                    nouns.setdefault(noun.removesuffix(replaced) + ending, Noun(noun, kind))
        return nouns

    def _noun(self, lower: str) -> Noun:
        last = lower.rpartition("-")[2] or lower
        whole = self._nouns.get(last)
        if whole:
            return whole
        for start in range(_FEWEST_BEFORE, len(last) - _SHORTEST_PART + 1):
            part = self._nouns.get(last[start:])
            short = self.grammar.short_parts
            if part and (len(part.lemma) > _SHORTEST_PART or part.lemma in short):
                return part
        is_person = last.endswith(self.grammar.person_endings) and len(last) >= _SHORTEST_PERSON
        return Noun(last, "person") if is_person else _UNLISTED


class WordClasses:
    """The words of one article: what each is, and the surnames it gives."""

    def __init__(self) -> None:
        self.lexicon = _lexicon()
        self.words = self.lexicon.words
        self.grammar = self.lexicon.grammar
        self.surnames: set[str] = set()
        """Surnames of whom the article gives a full name, or calls by a title; lower-case."""
        self.given: dict[str, set[str]] = {}
        """Surnames behind each first name that the article gives; lower-case."""
        self.nouns: set[str] = set()
        """Words that the article has as nouns, by their articles; lower-case."""
        self.particles: set[str] = set()
        """What surnames with a particle begin with: «von» of «von der Aue»."""
        self.noun = self.lexicon.noun

    def note_surnames(self, names: Iterable[str]) -> None:
        """Note surnames that the article gives, lower-case, those with a particle, too."""
        for name in names:
            self.surnames |= {name, self.without_article(name)}
            particle, _, rest = name.partition(" ")
            if rest:
                self.particles.add(particle)

    def without_article(self, surname: str) -> str:
        """Return what a surname is called for short: «Demari» of «al-Demari»."""
        article, _, rest = surname.partition("-")
        return rest if article in self.words.name_particles else surname

    def is_feminine(self, lower: str) -> bool:
        """Return whether a noun says that a person is a woman: «Ministerin», «Frau»."""
        is_ended = lower.endswith(self.grammar.feminine_endings)
        return is_ended or self.noun(lower).lemma in self.grammar.feminine_nouns

    def is_of_feminine_gender(self, lower: str) -> bool:
        """Return whether a noun is feminine, of a woman or not: «Ministerin», «Zeitung»."""
        is_body = self.noun(lower).kind in BODY_KINDS
        is_ended = lower.endswith(self.grammar.feminine_body_endings)
        return is_ended if is_body else self.is_feminine(lower)

    def is_abstract(self, lower: str) -> bool:
        """Return whether an unlisted noun ends as what nobody is: «Haltung», no «Zeitung»."""
        return lower.endswith(self.grammar.abstract_endings) and not self.noun(lower).lemma

    def names_anybody(self, tokens: Sequence[Token]) -> bool:
        """Return whether a first name or a surname of the article stands among some tokens."""
        lowers, first_names = [token.lower for token in tokens], self.lexicon.first_names.keys()
        return not (self.surnames.isdisjoint(lowers) and first_names.isdisjoint(lowers))

    def first_name_gender(self, lower: str) -> str | None:
        """Return m or f for a first name, "" for one of either, None for what is none."""
        return self.lexicon.first_names.get(lower.partition("-")[0])

    def surname(self, lower: str) -> str:
        """Return the surname that a word is, without the genitive's -s; "" where it is none."""
        if lower in self.surnames:
            return lower
        bare = lower.removesuffix("s")
        return bare if bare in self.surnames else ""


class PassageTokens:
    """The tokens of one passage with what words can be: what each of its readers holds."""

    def __init__(self, passage: Passage, classes: WordClasses) -> None:
        self.passage = passage
        self.tokens = passage.tokens
        self.lowers = [token.lower for token in self.tokens]
        self._count = len(self.lowers)
        self.classes = classes
        self.lexicon = classes.lexicon
        self.grammar = classes.grammar
        self.words = classes.words

    def lower(self, at: int) -> str:
        """Return the token at `at` in lower case, "" outside the passage."""
        return self.lowers[at] if 0 <= at < self._count else ""

    def noun_at(self, at: int) -> Noun:
        """Return the noun that the token at `at` is or ends with."""
        return self.classes.noun(self.lowers[at])

    def kind_at(self, at: int) -> NounKind:
        """Return what the noun at `at` names."""
        return self.classes.noun(self.lowers[at]).kind


@cache
def _lexicon() -> Lexicon:
    return Lexicon(SPEECH)


def _noun_lists(words: GermanWords) -> dict[NounKind, frozenset[str]]:
    """Return the nouns of each kind; one that is in two lists is of the first."""
    return {
        "time": words.grammar.time_nouns,
        "measure": words.grammar.measure_nouns,
        "press": words.press_nouns,
        "person": words.person_nouns,
        "body": words.organisation_nouns,
        "speech": words.speech_nouns,
        "source": words.source_nouns,
        "title": words.title_nouns,
    }


def _lemmas(entries: frozenset[str]) -> frozenset[str]:
    """Return infinitives as they stand in a dictionary: «mitteilen» of «mit|teilen»."""
    return frozenset(entry.replace("|", "") for entry in entries)


def verb_forms(
    entries: Iterable[str], *, strong: Iterable[str], prefixes: tuple[str, ...]
) -> dict[str, tuple[VerbForm, ...]]:
    """Return the forms of verbs, each with what it can be a form of.

    `entries` are infinitives, with a bar behind a particle that leaves its verb.

    >>> forms = verb_forms(["mit|teilen", "sagen"], strong=(), prefixes=())
    >>> [form.particle for form in forms["teilte"]], [form.kind for form in forms["mitteilte"]]
    (['mit'], ['final'])
    """
    rows = map(str.split, strong)
    irregular = {one: (present, past, done) for one, present, past, done in rows}
    table: dict[str, list[VerbForm]] = {}
    for entry in sorted(entries):
        particle, _, base = entry.rpartition("|")
        parts = irregular.get(base) or _weak_parts(base, prefixes)
        for text, form in _forms(particle, base, parts):
            for spelt in {text, text.replace("ß", "ss")}:  # Zürich spells it «äusserte»
                table.setdefault(spelt, []).append(form)
    return {text: tuple(forms) for text, forms in table.items()}


def _weak_parts(infinitive: str, prefixes: tuple[str, ...]) -> _Parts:
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    is_hard = stem[-1] in "mn" and stem[-2] not in _SMOOTHING  # «rechnet», «antwortet»
    link = "e" if is_hard or stem.endswith(("t", "d", "chn")) else ""
    is_prefixed = infinitive.startswith(prefixes) or infinitive.endswith(_WITHOUT_GE)
    participle = f"{'' if is_prefixed else 'ge'}{stem}{link}t"
    return f"{stem}{link}t", f"{stem}{link}te", participle


def _forms(particle: str, infinitive: str, parts: _Parts) -> Iterator[tuple[str, VerbForm]]:
    lemma = particle + infinitive
    present, past, participle = parts
    past_plural = f"{past}n" if past.endswith("e") else f"{past}en"
    finite = {present: False, past: False, infinitive: True, past_plural: True}
    for text, plural in finite.items():
        yield text, VerbForm(lemma, particle, "finite", plural)
        if particle:
            yield particle + text, VerbForm(lemma, "", "final", plural)
    yield particle + participle, VerbForm(lemma, "", "participle")
