"""Cues in English: the words that say that somebody speaks, and the phrase that says who.

A cue is a verb with its subject before it ("Clinton also said"), behind it (“A,” said Clinton) or
left out ("and added"), or a phrase with its noun ("according to the poll").
"""

from msgspec import Struct

from newsparse.languages.language import words
from newsparse.segmenter.english.phrases import PhraseReader
from newsparse.segmenter.english.words import Grammar, VerbForm
from newsparse.segmenter.findings import Cue, CueForm
from newsparse.segmenter.passages import Sentence
from newsparse.segmenter.phrase import Phrase

_BEING = words("is are was were be been being am isn't aren't wasn't weren't 're 'm")
_TO_SAY = frozenset(("on", "began", "continued", "continues", "continue", "begins", "started"))
_TIME_LEADS = frozenset(("on", "in", "late", "early", "last", "this", "later", "of"))
_ADVERB_REACH = 6
_DASHES = frozenset(("—", "–", "-", "--", "―", "−"))


class Group(Struct, frozen=True, gc=False):
    """A verb with the auxiliaries and adverbs before it: tokens[first:at + 1]."""

    first: int
    at: int
    form: VerbForm
    helpers: frozenset[str]


class CueFinder:
    """Finds the cues of one passage."""

    def __init__(self, reader: PhraseReader, grammar: Grammar) -> None:
        self.reader = reader
        self.grammar = grammar
        self._tokens = reader.tokens
        self._words = reader.words
        self.quoted = reader.quoted

    def cues(self, sentence: Sentence) -> list[Cue]:
        """Return the cues in the narrator's words of `sentence`, in order."""
        found: list[Cue] = []
        for at in range(sentence.first, sentence.last):
            if self.quoted[at]:
                continue
            cue = self._phrase_cue(at, sentence) or self._verb_cue(at, sentence, found)
            if cue:
                found.append(cue)
        return found

    # -- phrases --

    def _phrase_cue(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the cue "according to X" at `at`, or None."""
        if self._tokens[at].lower != "according" or at + 2 >= sentence.last:
            return None
        if self._tokens[at + 1].lower != "to":
            return None
        source = self.reader.phrase_at(at + 2, sentence.last)
        return self._cue(at, at + 2, "according to", "phrase", source) if source else None

    def signature(self, at: int, end: int) -> Cue | None:
        """Return the dash at `at` with the name that it leads to, or None: ” — Jane Roe."""
        if at + 1 >= end or self._tokens[at].text not in _DASHES:
            return None
        source = self.reader.phrase_at(at + 1, end)
        if source is None or not self.reader.is_capital(at + 1):
            return None
        return self._cue(at, at + 1, "—", "phrase", source)

    # -- verbs --

    def _verb_cue(self, at: int, sentence: Sentence, before: list[Cue]) -> Cue | None:
        form = self._words[at].verb
        if form is None or (self._tokens[at].is_capitalised and at > sentence.first):
            return None
        group = self._group(at, form, sentence)
        if self._is_noun(group, sentence):
            return None
        lemma, last = self._with_particle(at, form.lemma, sentence)
        if lemma not in self.grammar.lexicon.cues:
            return None
        if form.tense == "ing":
            return self._gerund(group, lemma, last, sentence, before)
        if group.helpers & _BEING and form.tense in ("past", "participle"):
            return None
        if form.tense == "base" and not self._can_be_finite(group, sentence):
            return None
        source = self._subject(group, last, sentence, before)
        return self._cue(at, last, lemma, "verb", source)

    def _group(self, at: int, form: VerbForm, sentence: Sentence) -> Group:
        """Return the verb at `at` with what stands before it: "has repeatedly said"."""
        first, helpers = at, set()
        for _ in range(_ADVERB_REACH):
            if first == sentence.first or self.quoted[first - 1]:
                break
            word, token = self._words[first - 1], self._tokens[first - 1]
            if word.kind == "auxiliary" or token.lower == "to":
                helpers.add(word.core)
            elif word.kind != "adverb" and not self._is_time(first - 1):
                break
            first -= 1
        while first > sentence.first and self._is_time_lead(first):
            first -= 1
        if first > sentence.first:
            helpers.add(self._words[first - 1].clitic)
        return Group(first, at, form, frozenset(helpers))

    def _is_time(self, at: int) -> bool:
        token = self._tokens[at]
        return token.is_word and token.lower in self.grammar.closed.time_words

    def _is_time_lead(self, first: int) -> bool:
        """Tell whether "on" or "late" leads to the time that begins at `first`."""
        return self._is_time(first) and self._tokens[first - 1].lower in _TIME_LEADS

    def _is_noun(self, group: Group, sentence: Sentence) -> bool:
        """Tell whether the word is a noun or adjective here: "the report", "a proposed plan"."""
        if group.first < group.at and group.helpers - {"", "'s"}:
            return False
        if group.at == sentence.first:
            return group.form.tense in ("base", "present")
        before = self._words[group.at - 1]
        if before.kind == "determiner":
            return before.core not in self.grammar.closed.group_nouns
        if before.clitic == "'s" and before.kind == "open":
            return True
        return before.kind == "preposition" and group.form.tense != "ing"

    def _can_be_finite(self, group: Group, sentence: Sentence) -> bool:
        """Tell whether a base form is a verb of its own: "critics say", "would say"."""
        if "to" in group.helpers:
            return group.first > sentence.first and self._tokens[group.first - 1].lower in _TO_SAY
        if group.helpers - {"", "'s"}:
            return True
        if group.first == sentence.first:
            return False
        before, token = self._words[group.first - 1], self._tokens[group.first - 1]
        if before.kind == "pronoun":
            return before.core not in ("it", "him", "her", "them", "us")
        if not token.is_word:
            return False
        core = before.core
        return core.endswith("s") or core in self.grammar.closed.group_nouns or core == "who"

    def _with_particle(self, at: int, lemma: str, sentence: Sentence) -> tuple[str, int]:
        """Return a cue with its particle, if it has one, and where it ends: "call for"."""
        if at + 1 < sentence.last and not self.quoted[at + 1]:
            phrase = f"{lemma} {self._tokens[at + 1].lower}"
            if phrase in self.grammar.lexicon.cues:
                return phrase, at + 2
        return lemma, at + 1

    def _gerund(
        self, group: Group, lemma: str, last: int, sentence: Sentence, before: list[Cue]
    ) -> Cue | None:
        """Return the cue that a form in -ing is: ", adding that", "is saying", "by arguing"."""
        at = group.at
        if group.helpers & (_BEING | {"'s"}):
            return self._cue(at, last, lemma, "verb", self._subject(group, last, sentence, before))
        if group.first == sentence.first:
            return None
        token, word = self._tokens[group.first - 1], self._words[group.first - 1]
        source = self._main_subject(group, sentence, before)
        if word.kind == "open" and not self.quoted[group.first - 1] and token.text != ",":
            source = self.reader.phrase_before(at, sentence.first)
        return self._cue(at, last, lemma, "gerund", source)

    def colon(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the colon at `at` with what its sentence is about: "The sign had one word:"."""
        if at < sentence.first or self._tokens[at].text != ":":
            return None
        source = self.reader.phrase_at(self._past_lead(sentence, at), at)
        return self._cue(at, at + 1, ":", "phrase", source) if source else None

    # -- subjects --

    def _subject(
        self, group: Group, last: int, sentence: Sentence, before: list[Cue]
    ) -> Phrase | None:
        """Return the verb's subject: before it, else behind it, else that of the verb before."""
        first = group.first
        floor = self._floor(first, sentence)
        if first > floor and self._tokens[first - 1].lower in ("who", "which", "that"):
            return self._antecedent(first - 1, floor)
        after = self._inverted(group, last, sentence, floor)
        if after:
            return after
        found = self.reader.phrase_before(first, floor) if first > floor else None
        return found or self._main_subject(group, sentence, before)

    def _floor(self, at: int, sentence: Sentence) -> int:
        """Return where the narrator's words that run up to `at` begin."""
        floor = at
        while floor > sentence.first and not self.quoted[floor - 1]:
            floor -= 1
            if self._tokens[floor].text in (";", ":"):
                return floor + 1
        return floor

    def _antecedent(self, who: int, floor: int) -> Phrase | None:
        """Return what a "who" stands for: "Joseph, who said", "the man who said"."""
        end = who - 1 if who > floor and self._tokens[who - 1].text == "," else who
        return self.reader.phrase_before(end, floor) if end > floor else None

    def _inverted(self, group: Group, last: int, sentence: Sentence, floor: int) -> Phrase | None:
        """Return the subject behind a verb that stands first in its clause: “A,” said X."""
        if group.first != group.at or group.form.lemma not in self.grammar.words.cues:
            return None
        is_first = group.at == floor or self._tokens[group.at - 1].text in (",", "—", "–", "--")
        is_after_speech = floor > sentence.first and group.at <= floor + 1
        if not is_first or not (is_after_speech or self._tokens[group.at - 1].text == ","):
            return None
        phrase = self.reader.phrase_at(last, sentence.last)
        if phrase is None or phrase.kind == "thing":
            return phrase if phrase and is_after_speech else None
        return phrase

    def _main_subject(self, group: Group, sentence: Sentence, before: list[Cue]) -> Phrase | None:
        """Return the subject of the sentence's last cue, else the phrase it begins with."""
        for cue in reversed(before):
            if cue.form != "phrase" and cue.source:
                return cue.source
        at = self._past_lead(sentence, group.first)
        if at >= group.first or self.quoted[at]:
            return None
        phrase = self.reader.phrase_at(at, group.first)
        return phrase if phrase and phrase.kind != "thing" else None

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
