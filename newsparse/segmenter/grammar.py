"""What a language answers: all that the engine of speech asks of a grammar.

A grammar is made for one article and forgotten with it. It reads each passage once; the reader it
returns finds the cues there, with the phrases that name their sources. Everything else, what is
a quote and who speaks, is decided by rules in visible tuples: those that all languages share, and
those that a grammar adds among them. What is no abstract method has an answer for languages that
have nothing to say there.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from newsparse.languages.language import SpeechWords
from newsparse.model import QuoteKind
from newsparse.segmenter.findings import Cue, Nesting
from newsparse.segmenter.passages.passages import MarkedTokens, Passage
from newsparse.segmenter.passages.tokens import Sentence, word_counts
from newsparse.segmenter.people.person import NameGrammar, Occurrence, Role
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase, PhraseKind

if TYPE_CHECKING:
    from newsparse.segmenter.people.body_names import KnownNames
    from newsparse.segmenter.quotes.place import MarkedPlace
    from newsparse.segmenter.reports.report import Report
    from newsparse.segmenter.speakers.speakers import Rule as SpeakerRule
    from newsparse.segmenter.speakers.unsourced import UnsourcedRule

Stretches = tuple[tuple[int, int], ...]
"""Stretches of tokens, first:last, in the order of the text."""
Verdict = tuple[QuoteKind | None, Cue | None]
"""What a marked span is, None for no speech at all, and the cue that says so."""


class PassageReader(ABC):
    """What a grammar reads in one passage; `quoted` tells of each token if it is in marks."""

    sources: "SourceReader"
    """Who and what the passage names."""

    def __init__(self, passage: Passage, words: SpeechWords, quoted: list[bool]) -> None:
        self.passage = passage
        self.words = words
        self.quoted = quoted

    @abstractmethod
    def cues(self, sentence: Sentence) -> Sequence[Cue]:
        """Return the cues in the narrator's words of a sentence, in order, with their sources."""

    def phrase_at(self, _at: int, _end: int) -> Phrase | None:
        """Return the noun phrase that begins at a token and ends by another, or None."""
        return None

    def noun_at(self, _: int) -> str | None:
        """Return the dictionary form of the noun that a token can be, or None."""
        return None

    def is_predicate(self, _: int) -> bool:
        """Return whether a token says by itself what somebody does: no infinitive."""
        return False

    def opens_clause(self, at: int) -> bool:
        """Return whether a clause on what stands before begins at a token: «который»."""
        return self.passage.tokens[at].lower in self.words.relatives

    def is_infinitive(self, _: int) -> bool:
        """Return whether a token can be the infinitive that says what somebody is asked to do."""
        return False

    def is_foreign(self, _: str) -> bool:
        """Return whether a text is in letters that are not the language's own."""
        return False

    def may_speak(self) -> bool:
        """Return whether anything here can be speech; False spares reading the article."""
        return bool(self.passage.spans)

    def sentences(self) -> Iterable[Sentence]:
        """Return the sentences, each with the attribution that stands behind its speech."""
        return self.passage.sentences

    def insertions(self, _: MarkedTokens) -> Stretches:
        """Return where the narrator speaks inside marks: «Первое, – сказал он. – Второе»."""
        return ()

    def lead(self, cue: Cue | None) -> Cue | None:
        """Return what leads in with a colon at the end: the last `cue`, or who acts."""
        return cue

    def ends_lead(self, end: int) -> bool:
        """Return whether nothing of a lead but a colon stands behind its cue and source."""
        return end == len(self.passage.tokens) - 1

    def leads_unmarked(self, _: Cue) -> bool:
        """Return whether a lead can stand before speech without marks: not "We recommend:"."""
        return False

    @cached_property
    def narrated(self) -> Sequence[int]:
        """How many words of the narrator stand before each token, and in all."""
        if not self.passage.marked:
            return word_counts([token.is_word for token in self.passage.tokens])
        rows = zip(self.passage.tokens, self.quoted, strict=True)
        return word_counts([token.is_word and not quoted for token, quoted in rows])


class SourceReader:
    """Who and what one passage names, as a grammar reads it; here in a language without one."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.tokens = passage.tokens

    def names(self) -> Sequence[NameGroup]:
        """Return the names of persons, in order."""
        return ()

    def occurrence_of(self, name: NameGroup) -> tuple[Occurrence, tuple[Role, ...]]:
        """Return what is told of a name where it stands, and the roles beside it."""
        index, start = self.passage.index, self.tokens[name.first].start
        cases = frozenset((NOMINATIVE,))
        return Occurrence(index, start, name.words, cases, "", is_certain=True), ()

    def head_of(self, phrase: Phrase) -> str:
        """Return the dictionary form of the head of a phrase."""
        return self.tokens[phrase.head].lower

    def role_asked(self, phrase: Phrase) -> Role:
        """Return the role that a phrase asks for; words that tell no holders apart left out."""
        return Role(self.head_of(phrase), frozenset(), self.in_nominative(phrase))

    def in_nominative(self, phrase: Phrase) -> str:
        """Return the text of a phrase, its head in the nominative: what a speaker is called."""
        first, last = self.tokens[phrase.first], self.tokens[phrase.last - 1]
        return self.passage.text[first.start : last.end]

    def spelled_again(self, _: NameGroup) -> str:
        """Return how a name is written in other letters in brackets behind it, or ""."""
        return ""

    def role_with_name(self, _: Phrase) -> Role | None:
        """Return the role that stands before the name in a phrase, or None."""
        return None

    def first_subject(self, _first: int, _last: int) -> Phrase | None:
        """Return the first phrase in tokens[first:last] that could act."""
        return None

    def acted_on(self, _first: int, _last: int) -> Phrase | None:
        """Return whom tokens[first:last] are about that nobody in particular does something to."""
        return None

    def cited_at_end(self, _sentence: Sentence) -> Phrase | None:
        """Return whom a paper cites where a sentence ends, or None."""
        return None

    def subject_roles(self, _first: int, _last: int, *, plural: bool) -> Iterator[Phrase]:
        """Yield the roles without a name in tokens[first:last] that could act, of one number."""
        del plural
        return iter(())

    def roles_alone(self, _nobodys: frozenset[str]) -> Iterator[tuple[int, Role, str]]:
        """Yield where roles stand beside no name, what they are, and "f" for a woman's."""
        return iter(())

    def owner_of(self, _: Phrase) -> Phrase | None:
        """Return whose a document is: «доклад палаты»; or None."""
        return None

    def of_body(self, _phrase: Phrase, _owner: Phrase, _name: str) -> str | None:
        """Return a phrase in the nominative, the body that ends it by name: «эксперты «Зари»»."""
        return None

    def place_at(self, _at: int, _end: int) -> Phrase | None:
        """Return the phrase behind a preposition of place, «в докладе», that begins at `at`."""
        return None

    def may_act(self, _: int) -> bool:
        """Return whether a word may be the subject of its clause, as far as shows."""
        return True

    def is_proper(self, _: int) -> bool:
        """Return whether a word is a body's own name: «Кремль»."""
        return False

    def is_initials(self, at: int) -> bool:
        """Return whether a word is made of initials in the language's own letters: «МВД»."""
        return self.tokens[at].text.isupper()

    def is_bare_name(self, _: int) -> bool:
        """Return whether a name that no noun says what it is of may be a paper's: «РБК»."""
        return False

    def descriptions(self) -> Iterator[tuple[Phrase, bool]]:
        """Yield who is described, and whether a paper cites him: «источник в порту»."""
        return iter(())

    def described_at(self, _: int) -> Phrase | None:
        """Return the phrase without a name whose head stands at a token, or None."""
        return None

    def full_bodies(self) -> Iterator[tuple[str, Phrase]]:
        """Yield the bodies named in full with their head nouns: «комитет по рекам»."""
        return iter(())

    def passes_on(self, _: Phrase) -> bool:
        """Return whether a body is a paper: it writes, or is told: «в интервью «Заре»»."""
        return False

    def short_bodies(self, _: "KnownNames") -> Iterator[Phrase]:
        """Yield the bodies named by initials or compounds: «МВД Украины», «Минздрав»."""
        return iter(())


Reader = TypeVar("Reader", bound=PassageReader)


def no_reports(_: "Report[Any]") -> tuple[()]:
    """Return no rules: reports without marks take a grammar."""
    return ()


class SpeechGrammar(ABC, Generic[Reader]):
    """What a language answers about one article."""

    words: SpeechWords
    """The words of the language."""
    quote_rules: "Sequence[Callable[[MarkedPlace[Reader]], Verdict | None]]"
    """The rules that say which marked spans are speech, in order."""
    ranked_rules: "Sequence[Callable[[Report[Reader]], Stretches | None]]" = ()
    """Rules of which the earlier wins where reports overlap; of others, the first in the text."""
    ranked_like: "Sequence[tuple[str, str]]" = ()
    """Rules with another that they rank like: of their reports that overlap the first wins, too."""
    nesting = Nesting()
    """Which reports may stand in one another."""
    speaker_rules: "Mapping[PhraseKind, Sequence[SpeakerRule]]"
    """The rules that say who is meant by each kind of source, in order."""
    unsourced_rules: "Sequence[UnsourcedRule]"
    """The rules that say whose words are beside which no source stands, in order."""
    rules_of: "Callable[[Report[Reader]], Sequence[Callable[[Report[Reader]], Stretches | None]]]"
    """Returns those that may have an opinion on one cue; none where it reports nothing."""

    @abstractmethod
    def reader(self, passage: Passage) -> Reader:
        """Return what reads a passage."""

    def names(self, _: Sequence[Reader]) -> NameGrammar:
        """Return the names of an article, once they are learned; its headline is passage -1.

        Without a grammar they are as they stand: beside a verb of saying in the basic form.
        """
        return NameGrammar()


GRAMMARS = {"de": "german", "en": "english", "ja": "spaceless", "ru": "russian"}
"""The folder of each language's grammar, by its code; others are read by `plain`."""


def new_grammar(code: str, words: SpeechWords, passages: Sequence[Passage]) -> SpeechGrammar[Any]:
    """Return the grammar of a language for one article, of which these are the passages."""
    module = import_module(f"newsparse.segmenter.{GRAMMARS.get(code, 'plain')}.grammar")
    grammar: SpeechGrammar[Any] = module.Grammar(words, passages)
    return grammar
