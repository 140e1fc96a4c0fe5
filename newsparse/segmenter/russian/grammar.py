"""Russian: what its grammar answers about one article, and about each passage."""

from collections.abc import Sequence

from msgspec import structs

from newsparse.languages.ru_grammar import RussianWords
from newsparse.languages.ru_names import INFINITIVE_ENDINGS
from newsparse.segmenter.findings import Cue, cue_at_mark
from newsparse.segmenter.grammar import PassageReader, SpeechGrammar, Stretches
from newsparse.segmenter.passages.passages import MarkedTokens, Passage
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.quotes.quotes import RULES as QUOTE_RULES
from newsparse.segmenter.reports.reports import NESTING, rules_of
from newsparse.segmenter.russian.cues.cues import PREDICATES, SentenceCues
from newsparse.segmenter.russian.cues.narrator import NarratorText
from newsparse.segmenter.russian.person_names.declined_names import DeclinedNames
from newsparse.segmenter.russian.phrases.phrases import PhraseReader
from newsparse.segmenter.russian.sources import RussianSources
from newsparse.segmenter.russian.words.words import Grammar as Words
from newsparse.segmenter.speakers.speakers import RULES as SPEAKER_RULES
from newsparse.segmenter.speakers.unsourced import UNSOURCED

_ADVERBIAL = 3  # words behind a cue that tell when, where or whom: «вчера после матча»


class RussianReader(PassageReader):
    """Reads one passage: its cues, and what is no sentence with one."""

    def __init__(self, narrator: NarratorText) -> None:
        super().__init__(narrator.passage, narrator.words, narrator.quoted)
        self.narrator = narrator
        self.sources = RussianSources(narrator.reader)
        self._reader = narrator.reader

    def phrase_at(self, at: int, end: int) -> Phrase | None:
        """Return the noun phrase that begins at a token and ends by `end`, or None."""
        return self._reader.phrase_at(at, end)

    def noun_at(self, at: int) -> str | None:
        """Return the dictionary form of the noun that a token can be, or None."""
        return self._reader.forms[at].noun

    def opens_clause(self, at: int) -> bool:
        """Return whether a clause on what stands before begins at a token: «живущий», «который»."""
        return "PRTF" in self._reader.forms[at].traits or super().opens_clause(at)

    def is_predicate(self, at: int) -> bool:
        """Return whether a token is a finite verb or a short participle: «ушёл», «арестован»."""
        return not PREDICATES.isdisjoint(self._reader.forms[at].parts)

    def is_infinitive(self, at: int) -> bool:
        """Return whether a token is a verb's infinitive; one may be new: «оцифровать»."""
        form, lower = self._reader.forms[at], self._reader.tokens[at].lower
        return "infinitive" in form.parts or (not form.tags and lower.endswith(INFINITIVE_ENDINGS))

    def is_foreign(self, text: str) -> bool:
        """Return whether a text is in Latin letters."""
        return text.isascii()

    def may_speak(self) -> bool:
        """Return whether anything here can be speech; only the dictionary knows."""
        return True

    def insertions(self, marked: MarkedTokens) -> Stretches:
        """Return where the narrator speaks inside marks."""
        return self.narrator.inserted[marked.first]

    def lead(self, cue: Cue | None) -> Cue | None:
        """Return what a paragraph that ends with a colon leads in with: its cue, or its subject."""
        sentence, at = self.narrator.passage.sentences[-1], len(self.passage.tokens) - 2
        form, tokens = self._reader.forms[at], self.passage.tokens
        told = {token.lower for token in tokens[cue.last : at]} if cue else ()
        is_other = NOMINATIVE in form.heads and form.is_among(self.words.speech_nouns)
        if cue and is_other and not self.words.that_words.isdisjoint(told):
            return structs.replace(cue, form="passive", source=None)  # «что был ответ:»
        source = None if cue else self.sources.first_subject(sentence.first, sentence.last)
        if source is None or source.kind not in ("person", "role") or source.plural:
            return cue
        subject = cue_at_mark(self.passage, len(self.passage.tokens) - 1, source)
        return structs.replace(subject, form="subject")  # «Муж кивает:»

    def ends_lead(self, end: int) -> bool:
        """Return whether nothing told stands behind: «Он сказал после матча:»."""
        told = [token.lower for token in self.passage.tokens[end:-1]]
        if told[:1] == [","]:
            return not self.words.that_words.isdisjoint(told[1:2])
        is_short = len(told) <= _ADVERBIAL and all(map(str.isalpha, told))
        # «сообщили время отплытия:»
        is_thing = bool(told) and "accusative" in self._reader.forms[end].cases
        return is_short and not is_thing and self.words.about_prepositions.isdisjoint(told)

    def leads_unmarked(self, lead: Cue) -> bool:
        """Return whether a lead can stand before speech without marks: a verb of saying."""
        return lead.form not in ("phrase", "subject")

    def cues(self, sentence: Sentence) -> list[Cue]:
        """Return the cues in the narrator's words of `sentence`, in order."""
        return SentenceCues(self.narrator, sentence).cues()


class Grammar(SpeechGrammar[RussianReader]):
    """What Russian answers about one article."""

    quote_rules = QUOTE_RULES
    nesting = NESTING
    speaker_rules = SPEAKER_RULES
    unsourced_rules = UNSOURCED
    rules_of = staticmethod(rules_of)

    def __init__(self, words: RussianWords, passages: Sequence[Passage]) -> None:
        self.words = words
        self._grammar = Words(words, passages)

    def reader(self, passage: Passage) -> RussianReader:
        """Return what reads a passage."""
        return RussianReader(NarratorText(PhraseReader(passage, self._grammar)))

    def names(self, readers: Sequence[RussianReader]) -> DeclinedNames:
        """Return the names of an article, of which it is learned how they are declined."""
        names = DeclinedNames(self._grammar)
        names.learn([reader.narrator.reader for reader in readers])
        return names
