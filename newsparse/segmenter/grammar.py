"""What a language answers: all that the engine of speech asks of a grammar.

A grammar is made for one article and forgotten with it. It reads each passage once; the reader it
returns finds the cues there, with the phrases that name their sources. Everything else, what is
a quote and who speaks, is decided by rules in visible tuples: those that all languages share, and
those that a grammar adds among them.
"""

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from newsparse.languages.language import SpeechWords
from newsparse.model import QuoteKind
from newsparse.segmenter.counts import WordCounts
from newsparse.segmenter.findings import Cue, Finding, Resolved
from newsparse.segmenter.passages import MarkedTokens, Passage, Sentence

if TYPE_CHECKING:
    from newsparse.segmenter.place import MarkedPlace
    from newsparse.segmenter.report import Report

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

    def label(self) -> Cue | None:
        """Return the name and colon that the passage begins with as a cue: "VANCE: ..."."""

    def signature(self) -> Cue | None:
        """Return the passage as the signature below a quote: "— Jane Roe, head teacher"."""

    def ends_report(self, cue: Cue) -> bool:
        """Return whether a cue can end what one before it reports: a mark parts their clauses."""

    def lead(self, cue: Cue | None) -> Cue | None:
        """Return what leads in the next paragraph, where this one ends with a colon.

        That is its last `cue`, or whom its last sentence is about.
        """

    def leads_unmarked(self, lead: Cue) -> bool:
        """Return whether a lead can stand before speech without marks: not "We recommend:"."""


Reader = TypeVar("Reader", bound=PassageReader)
People = TypeVar("People")


class Resolver(Protocol):
    """Who speaks, asked in the order of the text."""

    def resolve(self, finding: Finding) -> Resolved:
        """Return who speaks in a finding."""


class Grammar(Protocol[Reader, People]):
    """What a language answers about one article."""

    @property
    def quote_rules(self) -> "Sequence[Callable[[MarkedPlace[Reader]], Verdict | None]]":
        """The rules that say which marked spans are speech, in order."""

    def reader(self, passage: Passage) -> Reader:
        """Return what reads a passage."""

    def people(self, readers: Sequence[Reader]) -> People:
        """Return the people that an article names; the headline is its passage -1."""

    def labels(self, readers: Sequence[Reader], people: People) -> frozenset[str]:
        """Return how the turns of an interview begin, lower-case: {"brandt", "vance"}."""

    @property
    def ranked_rules(self) -> "Sequence[Callable[[Report[Reader]], Stretches | None]]":
        """Rules for reports of which the earlier wins where two reports overlap.

        Of others, the one that stands first in the text does.
        """

    def rules_of(
        self, report: "Report[Reader]"
    ) -> "Sequence[Callable[[Report[Reader]], Stretches | None]]":
        """Return those that may have an opinion on one cue; none where it reports nothing."""

    def resolver(
        self, readers: Sequence[Reader], people: People, findings: Sequence[Finding]
    ) -> Resolver:
        """Return who says who speaks."""


GRAMMARS = {"en": "english", "ru": "russian"}
"""The folder of each language's grammar, by its code."""


def new_grammar(code: str, words: SpeechWords, passages: Sequence[Passage]) -> Grammar[Any, Any]:
    """Return the grammar of a language for one article, of which these are the passages."""
    module = import_module(f"newsparse.segmenter.{GRAMMARS[code]}.grammar")
    grammar: Grammar[Any, Any] = module.Grammar(words, passages)
    return grammar
