"""Cues in English: the words that say that somebody speaks, and the phrase that says who.

A cue is a verb with its subject before it ("Brandt also said"), behind it (“A,” said Brandt) or
left out ("and added"), or a phrase with its noun ("according to the poll", "Brandt's claim").
"""

from bisect import bisect_left

from newsparse.segmenter.english.phrases import PhraseReader
from newsparse.segmenter.english.verbs import Group, VerbReader
from newsparse.segmenter.english.words import Grammar
from newsparse.segmenter.findings import Cue, CueForm
from newsparse.segmenter.marks import DASHES
from newsparse.segmenter.passages import Sentence
from newsparse.segmenter.phrase import Phrase

_BEHIND_SUBJECT = ("mark", "preposition", "subordinator")
_LABEL_TOKENS = 6
_SIGNATURE_TOKENS = 20
_LEAD_REACH = 40  # tokens: no phrase with the name behind it is longer
_REACH = 80  # tokens: how far back the narrator's words before a verb are read


class CueFinder:
    """Finds the cues of one passage."""

    def __init__(self, reader: PhraseReader, grammar: Grammar) -> None:
        self.reader = reader
        self.grammar = grammar
        self._verbs = VerbReader(reader)
        self._tokens = reader.tokens
        self._words = reader.words
        self.quoted = reader.quoted
        self._leads: dict[tuple[int, int], Phrase | None] = {}

    def cues(self, sentence: Sentence) -> list[Cue]:
        """Return the cues in the narrator's words of `sentence`, in order."""
        found: list[Cue] = []
        places = self.reader.cue_places
        begin = bisect_left(places, sentence.first)
        for at in places[begin : bisect_left(places, sentence.last, begin)]:
            if self.quoted[at]:
                continue
            cue = self._phrase_cue(at, sentence) or self._claim(at, sentence)
            cue = cue or self._verb_cue(at, sentence, found)
            if cue:
                found.append(cue)
        return found

    # -- phrases --

    def _phrase_cue(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the cue "according to X" or "in the words of X" round `at`, or None."""
        words = self.grammar.lexicon.source_phrases.get(self._tokens[at].lower)
        if words is None:
            return None
        first = at - words.index(self._tokens[at].lower)
        last = first + len(words)
        if first < sentence.first or last >= sentence.last:
            return None
        if tuple(token.lower for token in self._tokens[first:last]) != words:
            return None
        source = self.reader.phrase_at(last, sentence.last)
        return self._cue(first, last, " ".join(words), "phrase", source) if source else None

    def _claim(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the cue that "his claim that" or "Vance’s claim that" is, or None."""
        if self._words[at].core not in self.grammar.words.claim_nouns or at == sentence.first:
            return None
        is_followed = at + 1 < sentence.last and self._tokens[at + 1].lower == "that"
        before = self._words[at - 1]
        if not is_followed or not (
            before.clitic in ("'s", "'") or before.core in self.grammar.closed.possessives
        ):
            return None
        source = self.reader.owner_before(at, self._floor(at, sentence))
        return self._cue(at, at + 1, "claim", "noun", source) if source else None

    def signature(self, at: int, end: int) -> Cue | None:
        """Return the dash at `at` with the name that it leads to, or None: ” — Jane Roe."""
        if at + 1 >= end or self._tokens[at].text not in DASHES:
            return None
        source = self.reader.phrase_at(at + 1, end)
        if source is None or not self.reader.capitals[at + 1]:
            return None
        return self._cue(at, at + 1, "—", "phrase", source)

    def signature_line(self) -> Cue | None:
        """Read the whole passage as a signature below a quote: "— Jane Roe, head teacher"."""
        tokens = self._tokens
        if not tokens or len(tokens) > _SIGNATURE_TOKENS or tokens[-1].text in ".!?":
            return None
        return self.signature(0, len(tokens))

    def label(self) -> Cue | None:
        """Return "VANCE:" at the beginning of the passage as a cue, or None."""
        end = self.label_end()
        source = self.reader.phrase_at(0, end) if end else None
        return self._cue(end, end + 1, ":", "phrase", source) if source else None

    def label_end(self) -> int:
        """Return the colon behind "VANCE" at the beginning of the passage; 0 where none is."""
        if ":" not in self.reader.passage.text or self.reader.is_time(0):
            return 0
        end = self.reader.name_end(0, min(len(self._tokens), _LABEL_TOKENS))
        is_label = 0 < end < len(self._tokens) - 1 and self._tokens[end].text == ":"
        return end if is_label else 0

    def colon(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the colon at `at` with what its sentence is about: "The sign had one word:".

        It has no source where that is nothing that has words: "1959:", "The idea:".
        """
        if at < sentence.first or self._tokens[at].text != ":":
            return None
        source = self.reader.phrase_at(self._past_adjunct(sentence, at), at)
        speaks = source is not None and self._can_speak(source, at)
        return self._cue(at, at + 1, ":", "phrase", source if speaks else None)

    def dash(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the dash at `at` with who is named before it: "and Ann Lee -- “We stay” --".

        Where no person is, that is who the sentence is about; None where that has no words.
        """
        if at <= sentence.first or self._tokens[at].text not in DASHES:
            return None
        source = self.reader.phrase_before(at, self._floor(at, sentence), simple=True)
        if source is None or source.kind != "person":
            source = self.reader.phrase_at(self._past_adjunct(sentence, at), at)
        speaks = source is not None and self._can_speak(source, at)
        return self._cue(at, at + 1, "—", "phrase", source) if speaks else None

    def _can_speak(self, source: Phrase, colon: int) -> bool:
        """Tell whether what a sentence with a colon is about has words: not "1959:"."""
        if source.kind in ("person", "role", "pronoun"):
            return True
        if source.kind == "organisation":
            return source.last < colon
        return self._words[source.head].core in self.grammar.words.speech_nouns

    def _past_adjunct(self, sentence: Sentence, end: int) -> int:
        """Return where the subject begins behind "On Monday," at the sentence's beginning."""
        at = self._past_lead(sentence, end)
        if at < end and self._words[at].kind == "preposition":
            comma = next((i for i in range(at, end) if self._tokens[i].text == ","), None)
            return at if comma is None else comma + 1
        return at

    # -- verbs and their subjects --

    def _verb_cue(self, at: int, sentence: Sentence, before: list[Cue]) -> Cue | None:
        group = self._verbs.group_at(at, sentence)
        if group is None:
            return None
        is_gerund = group.tense == "ing" and not group.is_progressive
        source = (
            self._doer(group, sentence, before)
            if is_gerund
            else self._subject(group, sentence, before)
        )
        return self._cue(at, group.last, group.lemma, "gerund" if is_gerund else "verb", source)

    def _doer(self, group: Group, sentence: Sentence, before: list[Cue]) -> Phrase | None:
        """Return who does what a form in -ing says: "a man saying", "X left, adding that"."""
        token, word = self._tokens[group.first - 1], self._words[group.first - 1]
        if word.kind == "open" and not self.quoted[group.first - 1] and token.text != ",":
            return self._speaker_before(group.at, self._floor(group.at, sentence))
        return self._main_subject(group, sentence, before)

    def _speaker_before(self, at: int, floor: int) -> Phrase | None:
        """Return who stands just before: "some analysts" in "a plan with some analysts saying"."""
        near = self.reader.phrase_before(at, floor, simple=True)
        if near and near.kind in ("person", "role"):
            return near
        return self.reader.phrase_before(at, floor)

    def _subject(self, group: Group, sentence: Sentence, before: list[Cue]) -> Phrase | None:
        """Return the verb's subject: before it, else behind it, else that of the verb before."""
        first = group.first
        floor = self._floor(first, sentence)
        if first > floor and self._tokens[first - 1].lower in ("who", "which", "that"):
            return self._antecedent(first - 1, floor)
        after = self._inverted(group, sentence, floor)
        if after:
            return after
        found = self.reader.phrase_before(first, floor) if first > floor else None
        if found and found.first > floor and self._tokens[found.first - 1].lower == "who":
            return self._antecedent(found.first - 1, floor) or found
        if found is None and not before and self._is_participle(group, floor):
            return None
        return found or self._main_subject(group, sentence, before)

    def _is_participle(self, group: Group, floor: int) -> bool:
        """Tell whether a form tells of what is named before: "the fund, called the Ark,"."""
        if group.lemma in self.grammar.words.cues or group.tense != "past":
            return False
        return group.first > floor and self._tokens[group.first - 1].text == ","

    def _floor(self, at: int, sentence: Sentence) -> int:
        """Return where the narrator's words that run up to `at` begin."""
        return max(sentence.first, at - _REACH, self.reader.stretch_start(at))

    def _antecedent(self, who: int, floor: int) -> Phrase | None:
        """Return what a "who" stands for: "Okafor, who said", "the man who said"."""
        end = who - 1 if who > floor and self._tokens[who - 1].text == "," else who
        return self.reader.phrase_before(end, floor, simple=True) if end > floor else None

    def _inverted(self, group: Group, sentence: Sentence, floor: int) -> Phrase | None:
        """Return the subject behind a verb that stands first in its clause: “A,” said X."""
        words = self.grammar.words
        if group.first != group.at or group.lemma not in words.cues or " of" in group.lemma:
            return None
        has_hearer = group.lemma in words.addressees and group.lemma != "ask"
        is_after_comma = group.at > floor and self._tokens[group.at - 1].text == ","
        is_after_speech = floor > sentence.first and not any(
            self._tokens[i].is_word for i in range(floor, group.at)
        )
        is_first = group.at == sentence.first
        if has_hearer or not (is_after_comma or is_after_speech or is_first):
            return None
        phrase = self.reader.phrase_at(group.last, sentence.last)
        if phrase is None or is_after_speech:
            return phrase
        is_last = phrase.last == sentence.last or self._words[phrase.last].kind in _BEHIND_SUBJECT
        return phrase if is_last and phrase.kind not in ("thing", "pronoun") else None

    def _main_subject(self, group: Group, sentence: Sentence, before: list[Cue]) -> Phrase | None:
        """Return the subject of the sentence's last cue, else the phrase it begins with."""
        for cue in reversed(before[-3:]):
            if cue.form not in ("phrase", "noun") and cue.source:
                return cue.source
        at = self._past_lead(sentence, group.first)
        if at >= group.first or self.quoted[at]:
            return None
        phrase = self._lead_phrase(at, min(group.first, at + _LEAD_REACH))
        return phrase if phrase and phrase.kind != "thing" else None

    def _lead_phrase(self, at: int, end: int) -> Phrase | None:
        """Return the phrase that a sentence begins with; it is read once for all of its cues."""
        if (at, end) not in self._leads:
            self._leads[at, end] = self.reader.phrase_at(at, end)
        return self._leads[at, end]

    def _past_lead(self, sentence: Sentence, end: int) -> int:
        """Return where the sentence's own words begin behind "But", "Meanwhile,"."""
        at = sentence.first
        while at < end and (
            self._words[at].kind in ("conjunction", "adverb", "mark") and not self.quoted[at]
        ):
            at += 1
        return at

    def _cue(self, first: int, last: int, lemma: str, form: CueForm, source: Phrase | None) -> Cue:
        return Cue(
            passage=self.reader.passage.index,
            first=first,
            last=last,
            lemma=lemma,
            form=form,
            gender="",
            plural=None,
            source=source,
            clause=lemma in self.grammar.words.clause_cues,
        )
