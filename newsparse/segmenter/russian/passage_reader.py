"""One passage as the shared engine asks a Russian text: cues, labels, signatures, leads."""

from msgspec import structs

from newsparse.segmenter.counts import WordCounts
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import LABEL_TOKENS, SIGNATURE_TOKENS, Stretches
from newsparse.segmenter.marks import DASHES
from newsparse.segmenter.passages import MarkedTokens
from newsparse.segmenter.russian.cues import SentenceCues, phrase_cue
from newsparse.segmenter.russian.narrator import NarratorText
from newsparse.segmenter.russian.roles import first_subject
from newsparse.segmenter.russian.sources import SourceReader
from newsparse.segmenter.sentence_ends import Sentence

_SPEAKING = ("person", "role", "organisation")


class RussianReader:
    """Reads one passage: its cues, and what is no sentence with one."""

    def __init__(self, narrator: NarratorText) -> None:
        self.narrator = narrator
        self.passage = narrator.passage
        self.grammar = narrator.grammar
        self.words = narrator.words
        self.quoted = narrator.quoted
        self.counts = WordCounts(narrator.passage, narrator.quoted)
        self.sources = SourceReader(narrator.reader, narrator.grammar)
        self._reader = narrator.reader
        self._tokens = narrator.tokens

    def noun_at(self, at: int) -> str | None:
        """Return the dictionary form of the noun that a token can be, or None."""
        return self._reader.forms[at].noun

    def is_infinitive(self, at: int) -> bool:
        """Return whether a token is a verb's infinitive."""
        return "infinitive" in self._reader.forms[at].parts

    def is_foreign(self, text: str) -> bool:
        """Return whether a text is in Latin letters."""
        return text.isascii()

    def may_speak(self) -> bool:
        """Return whether anything here can be speech; only the dictionary knows."""
        return True

    def sentences(self) -> tuple[Sentence, ...]:
        """Return the sentences."""
        return self.passage.sentences

    def insertions(self, marked: MarkedTokens) -> Stretches:
        """Return where the narrator speaks inside marks."""
        return self.narrator.inserted[marked.first]

    def ends_report(self, _: Cue) -> bool:
        """Return whether a cue may end what one before it reports; its clause will tell."""
        return True

    def lead(self, cue: Cue | None) -> Cue | None:
        """Return what a paragraph that ends with a colon leads in with: its cue, or its subject."""
        return cue or self._last_subject()

    def leads_unmarked(self, lead: Cue) -> bool:
        """Return whether a lead can stand before speech without marks: a verb of saying."""
        return lead.form not in ("phrase", "subject")

    def cues(self, sentence: Sentence) -> list[Cue]:
        """Return the cues in the narrator's words of `sentence`, in order."""
        return SentenceCues(self.narrator, sentence).cues()

    def label(self) -> Cue | None:
        """Return «Иван Петров:» at the beginning of the passage as a cue, or None."""
        end = min(len(self._tokens), LABEL_TOKENS)
        name = self._reader.name_at(0, end) if end else None
        if name is None or name.last + 2 > len(self._tokens):
            return None
        if self._tokens[name.last].text != ":" or self.narrator.quoted[name.last + 1]:
            return None
        source = self._reader.phrase_at(0, name.last)
        return phrase_cue(name.last, name.last + 1, ":", source) if source else None

    def _last_subject(self) -> Cue | None:
        """Return who acts in the passage's last sentence as a cue: «Муж кивает:»; or None."""
        sentence = self.narrator.passage.sentences[-1]
        source = first_subject(self._reader, sentence.first, sentence.last)
        if source is None or source.kind not in ("person", "role") or source.plural:
            return None
        cue = phrase_cue(len(self._tokens) - 1, len(self._tokens), ":", source)
        return structs.replace(cue, form="subject")

    def signature(self) -> Cue | None:
        """Read the whole passage as a signature: «— Татьяна Петрова, директор школы»."""
        tokens = self._tokens
        first = 1 if tokens and tokens[0].text in DASHES else 0
        if not first or len(tokens) > SIGNATURE_TOKENS or tokens[-1].text in ".!?":
            return None
        source = self._reader.phrase_at(first, len(tokens))
        if source is None or source.kind not in _SPEAKING:
            return None
        return phrase_cue(0, first, "—", source)
