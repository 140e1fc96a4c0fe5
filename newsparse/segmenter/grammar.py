"""What a language answers: all that the engine of speech asks of a grammar.

A grammar is made for one article and forgotten with it. It reads each passage once; the reader it
returns finds the cues there, with the phrases that name their sources. Everything else, what is
a quote and who speaks, is decided by rules in visible tuples: those that all languages share, and
those that a grammar adds among them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from newsparse.languages.language import SpeechWords
from newsparse.model import QuoteKind
from newsparse.segmenter.body_names import KnownNames
from newsparse.segmenter.counts import WordCounts
from newsparse.segmenter.findings import Cue, Nesting
from newsparse.segmenter.passages import MarkedTokens, Passage
from newsparse.segmenter.person import Occurrence, Person
from newsparse.segmenter.phrase import NameGroup, Phrase, PhraseKind
from newsparse.segmenter.roles import Role
from newsparse.segmenter.sentence_ends import Sentence
from newsparse.segmenter.tokens import Token

if TYPE_CHECKING:
    from newsparse.segmenter.place import MarkedPlace
    from newsparse.segmenter.report import Report
    from newsparse.segmenter.speakers import Rule as SpeakerRule
    from newsparse.segmenter.unsourced import UnsourcedRule

Stretches = tuple[tuple[int, int], ...]
"""Stretches of tokens, first:last, in the order of the text."""
Verdict = tuple[QuoteKind | None, Cue | None]
"""What a marked span is, None for no speech at all, and the cue that says so."""


class PassageReader(Protocol):
    """What a grammar reads in one passage."""

    @property
    def passage(self) -> Passage:
        """The passage that is read."""

    @property
    def words(self) -> SpeechWords:
        """The words of the language."""

    @property
    def quoted(self) -> Sequence[bool]:
        """Whether each token stands in marks, and is not the narrator's."""

    @property
    def counts(self) -> WordCounts:
        """The words of the passage, counted."""

    @property
    def sources(self) -> "SourceReader":
        """Who and what the passage names."""

    def phrase_at(self, at: int, end: int) -> Phrase | None:
        """Return the noun phrase that begins at the token `at` and ends by `end`, or None."""

    def noun_at(self, at: int) -> str | None:
        """Return the dictionary form of the noun that a token can be, or None."""

    def is_infinitive(self, at: int) -> bool:
        """Return whether a token can be the infinitive that says what somebody is asked to do."""

    def is_foreign(self, text: str) -> bool:
        """Return whether a text is in letters that are not the language's own."""

    def may_speak(self) -> bool:
        """Return whether anything here can be speech; False spares reading the article."""

    def sentences(self) -> Iterable[Sentence]:
        """Return the sentences, each with the attribution that stands behind its speech."""

    def insertions(self, marked: MarkedTokens) -> Stretches:
        """Return where the narrator speaks inside marks: «Первое, – сказал он. – Второе»."""

    def cues(self, sentence: Sentence) -> Sequence[Cue]:
        """Return the cues in the narrator's words of a sentence, in order, with their sources."""

    def lead(self, cue: Cue | None) -> Cue | None:
        """Return what leads in the next paragraph, where this one ends with a colon.

        That is its last `cue`, or whom its last sentence is about.
        """

    def leads_unmarked(self, lead: Cue) -> bool:
        """Return whether a lead can stand before speech without marks: not "We recommend:"."""


class SourceReader(Protocol):
    """Who and what one passage names, as a grammar reads it."""

    @property
    def passage(self) -> Passage:
        """The passage that is read."""

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Its tokens."""

    def names(self) -> Sequence[NameGroup]:
        """Return the names of persons, in order."""

    def occurrence_of(self, name: NameGroup) -> tuple[Occurrence, tuple[Role, ...]]:
        """Return what is told of a name where it stands, and the roles beside it."""

    def head_of(self, phrase: Phrase) -> str:
        """Return the dictionary form of the head of a phrase."""

    def role_asked(self, phrase: Phrase) -> Role:
        """Return the role that a phrase asks for; words that tell no holders apart left out."""

    def role_with_name(self, phrase: Phrase) -> Role | None:
        """Return the role that stands before the name in a phrase, or None."""

    def in_nominative(self, phrase: Phrase) -> str:
        """Return the text of a phrase, its head in the nominative: what a speaker is called."""

    def first_subject(self, first: int, last: int) -> Phrase | None:
        """Return the first phrase in tokens[first:last] that could act."""

    def subject_roles(self, first: int, last: int, *, plural: bool) -> Iterator[Phrase]:
        """Yield the roles without a name in tokens[first:last] that could act, of one number."""

    def owner_of(self, document: Phrase) -> Phrase | None:
        """Return whose a document is: «доклад палаты»; or None."""

    def place_at(self, at: int, end: int) -> Phrase | None:
        """Return the phrase behind a preposition of place, «в докладе», that begins at `at`."""

    def may_act(self, at: int) -> bool:
        """Return whether the word at `at` may be the subject of its clause, as far as shows."""

    def is_proper(self, at: int) -> bool:
        """Return whether a word is a body's own name: «Кремль»."""

    def is_initials(self, at: int) -> bool:
        """Return whether a word is made of initials in the language's own letters: «МВД»."""

    def is_bare_name(self, at: int) -> bool:
        """Return whether a body's name stands without a noun that says what it is."""

    def descriptions(self) -> Iterator[tuple[Phrase, bool]]:
        """Yield the phrases that describe a source without a name: «источник в порту».

        With each goes whether a paper names this as its source: «со ссылкой на мэрию».
        """

    def full_bodies(self) -> Iterator[tuple[str, Phrase]]:
        """Yield the bodies named in full with their head nouns: «комитет по рекам»."""

    def passes_on(self, phrase: Phrase) -> bool:
        """Return whether a body is a paper: it writes, or is told: «в интервью «Заре»»."""

    def short_bodies(self, known: KnownNames) -> Iterator[Phrase]:
        """Yield the bodies named by initials or compounds: «МВД Украины», «Минздрав»."""


class NameGrammar(Protocol):
    """What a language answers about the names of one article."""

    def keys_of(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return what all forms of each word of a name share, the surname's last."""

    def is_patronymic(self, word: str) -> bool:
        """Return whether a word is a father's name, with which people are called politely."""

    def is_first_name(self, word: str) -> bool:
        """Return whether a word can be a first name."""

    def may_grow(self, person: Person) -> bool:
        """Return whether one called by a single word so far may be given a fuller name later."""

    def full_name(self, person: Person) -> str:
        """Return the fullest name that the article gives, in the nominative."""


Reader = TypeVar("Reader", bound=PassageReader)


class Grammar(Protocol[Reader]):
    """What a language answers about one article."""

    @property
    def words(self) -> SpeechWords:
        """The words of the language."""

    @property
    def quote_rules(self) -> "Sequence[Callable[[MarkedPlace[Reader]], Verdict | None]]":
        """The rules that say which marked spans are speech, in order."""

    @property
    def ranked_rules(self) -> "Sequence[Callable[[Report[Reader]], Stretches | None]]":
        """Rules for reports of which the earlier wins where two reports overlap.

        Of others, the one that stands first in the text does.
        """

    @property
    def nesting(self) -> Nesting:
        """Which reports may stand in one another."""

    @property
    def speaker_rules(self) -> "Mapping[PhraseKind, Sequence[SpeakerRule]]":
        """The rules that say who is meant by each kind of source, in order."""

    @property
    def unsourced_rules(self) -> "Sequence[UnsourcedRule]":
        """The rules that say whose words are beside which no source stands, in order."""

    def reader(self, passage: Passage) -> Reader:
        """Return what reads a passage."""

    def names(self, readers: Sequence[Reader]) -> NameGrammar:
        """Return the names of an article, once they are learned; its headline is passage -1."""

    def rules_of(
        self, report: "Report[Reader]"
    ) -> "Sequence[Callable[[Report[Reader]], Stretches | None]]":
        """Return those that may have an opinion on one cue; none where it reports nothing."""


GRAMMARS = {
    "de": "german",
    "en": "english",
    "es": "plain",
    "fr": "plain",
    "ru": "russian",
    "uk": "plain",
}
"""The folder of each language's grammar, by its code; `plain` knows verbs of saying alone."""


def new_grammar(code: str, words: SpeechWords, passages: Sequence[Passage]) -> Grammar[Any]:
    """Return the grammar of a language for one article, of which these are the passages."""
    module = import_module(f"newsparse.segmenter.{GRAMMARS[code]}.grammar")
    grammar: Grammar[Any] = module.Grammar(words, passages)
    return grammar
