"""Who does what a cue verb says in English: its subject before it, behind it or left out."""

from bisect import bisect_left

from msgspec import structs

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.cues.verbs import Group
from newsparse.segmenter.english.phrases.noun_phrases import PhraseReader
from newsparse.segmenter.english.words.passage_words import WordsReader
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.phrase import NEUTER, Phrase

_BEHIND_SUBJECT = ("mark", "preposition", "subordinator")
_HELPERS = ("auxiliary", "adverb")
_LEAD_REACH = 40  # tokens: no phrase with the name behind it is longer


class SubjectReader(WordsReader):
    """Reads the subjects of the cue verbs of one passage."""

    def __init__(self, reader: PhraseReader) -> None:
        super().__init__(reader.text)
        self._reader = reader

    def subject_of(self, group: Group, sentence: Sentence, before: list[Cue]) -> Phrase | None:
        """Return who speaks by a verb: before it, else behind, else by the verb before."""
        if group.is_gerund:
            return self._doer(group, sentence, before)
        first, floor = group.first, self.text.floor(group.first, sentence)
        lead = self._lower(first - 1) if first > floor else ""
        if lead in en.SUBJECT_RELATIVES:
            return self._antecedent(first - 1, floor)
        if lead == en.WHOM:
            return None  # farmers, many of whom say
        if self._tokens[first].lower == en.TO:  # called a reporter to say that
            return self._main_subject(group, sentence, before)
        told = self._inverted(group, sentence, floor) or self._past_relative(group, sentence, floor)
        told = told or self._before(first, floor)
        if told or (not before and self._is_participle(group, floor)):
            return told
        return self._main_subject(group, sentence, before)

    def _doer(self, group: Group, sentence: Sentence, before: list[Cue]) -> Phrase | None:
        """Return who does what a form in -ing says: "a man saying", "X left, adding that"."""
        beside, floor = group.first - 1, self.text.floor(group.at, sentence)
        if self._lower(beside) == en.AS and beside > floor:
            return self._quoted_as(beside, floor) or self._main_subject(group, sentence, before)
        is_object = self._words[beside].core in en.OBJECTS and beside > floor
        if (self._words[beside].kind == "open" or is_object) and not self._quoted[beside]:
            near = self._speaker_before(group.at, floor)
            if near is None or self._lower(near.first - 1) != en.TO:  # wrote to Ann Lee demanding
                return None if near and self._is_noun(near) else near
        return self._main_subject(group, sentence, before)

    def _quoted_as(self, at: int, floor: int) -> Phrase | None:
        """Return who "was quoted", or whom somebody "quoted", before the "as" at `at`, or None."""
        start, named = at, self._closed.naming_participles
        while start > floor and (
            self._words[start - 1].kind in _HELPERS or self._lower(start - 1) in named
        ):
            start -= 1
        if start < at:
            return self._before(start, floor)
        quoted = self._reader.phrase_before(at, floor)  # The Post quoted Ann Lee as saying
        is_quoted = quoted is not None and self._lower(quoted.first - 1) in en.QUOTING
        return quoted if is_quoted else None

    def _is_noun(self, phrase: Phrase) -> bool:
        """Return whether a form behind a phrase is a noun: "during the blunt questioning"."""
        is_thing = phrase.kind in ("organisation", "thing")
        return is_thing and self._lower(phrase.first - 1) in en.BEFORE_NOUNS

    def _speaker_before(self, at: int, floor: int) -> Phrase | None:
        """Return who stands just before: "some analysts" in "a plan with some analysts saying"."""
        near = self._reader.phrase_before(at, floor, simple=True)
        if near and near.kind in ("person", "role"):
            return near
        return self._reader.phrase_before(at, floor)

    def _before(self, first: int, floor: int) -> Phrase | None:
        """Return who stands before a verb, or whom a "who" before that stands for."""
        found = self._reader.phrase_before(first, floor) if first > floor else None
        if found and found.first > floor and self._tokens[found.first - 1].lower == en.WHO:
            return self._antecedent(found.first - 1, floor) or found
        return found

    def _is_participle(self, group: Group, floor: int) -> bool:
        """Return whether a form tells of what is named before: "the fund, called the Ark,"."""
        if group.lemma in self._grammar.words.cues or group.tense != "past":
            return False
        return group.first > floor and self._tokens[group.first - 1].text == ","

    def _antecedent(self, who: int, floor: int) -> Phrase | None:
        """Return what a "who" stands for: "Okafor, who said"; a "which" for "the poll in Ohio"."""
        end = who - 1 if who > floor and self._tokens[who - 1].text == "," else who
        if end <= floor:
            return None
        is_person = self._tokens[who].lower == en.WHO
        near = self._reader.phrase_before(end, floor, simple=is_person)
        if near and is_person and self._lower(near.first) in self._closed.indefinite:
            own = self._called_so(near.first - 1, floor)
            if own:
                return own
        of = near.head + 1 if near and is_person and near.kind == "thing" else end
        if self._lower(of) == en.OF:
            return self._reader.phrase(of + 1, end)  # the objections of Republicans who say
        is_where = near is not None and self._lower(near.first - 1) in en.COMPLEMENTS - {en.OF}
        if not (near and is_person and is_where and near.kind in ("organisation", "thing")):
            return near
        ahead = self._reader.phrase_before(near.first - 1, floor, simple=True)
        is_person = ahead is not None and ahead.kind in ("person", "role")
        return self._reader.phrase(ahead.first, end) if ahead and is_person else near

    def _called_so(self, being: int, floor: int) -> Phrase | None:
        """Return who is what a verb of being says of him: "Her father was a baker who believed"."""
        is_being = being > floor and self._words[being].core in en.BECOMING
        one = self._reader.phrase_before(being, floor) if is_being else None
        return one if one and one.gender != NEUTER and one.kind != "organisation" else None

    def _past_relative(self, group: Group, sentence: Sentence, floor: int) -> Phrase | None:
        """Return whom a clause with "who" tells more of: "those who stayed behind said"."""
        start = max(floor, self.text.past_lead(sentence, group.first))
        who = self._who(start, group.first)
        if who == start or who + 1 >= group.first or self._tokens[who + 1].is_capitalised:
            return None  # the man who Finch said
        phrase = self._reader.phrase_before(who, start, simple=True)
        if phrase is None or phrase.first != start or phrase.name:
            return None
        is_bare = self._words[phrase.head].kind != "open"
        return structs.replace(phrase, last=group.first) if is_bare else phrase

    def _who(self, start: int, end: int) -> int:
        """Return where "who" or "that" stands in tokens[start:end], no mark there; else start."""
        if bisect_left(self.text.passage.marks, start) < bisect_left(self.text.passage.marks, end):
            return start
        joints = self._closed.relatives | {en.WHO, en.WHOSE}
        return next((at for at in range(start, end) if self._tokens[at].lower in joints), start)

    def _inverted(self, group: Group, sentence: Sentence, floor: int) -> Phrase | None:
        """Return the subject behind a verb that stands first in its clause: “A,” said X."""
        if not self._can_invert(group):
            return None
        before = self._tokens[floor : group.at]
        is_after_speech = floor > sentence.first and not any(token.is_word for token in before)
        is_after_comma = bool(before) and before[-1].text == ","
        if not (is_after_comma or is_after_speech or group.at == sentence.first):
            return None
        phrase = self._reader.phrase_at(group.last, sentence.last)
        if phrase is None or self._has_verb(phrase, sentence):
            return None
        return phrase if is_after_speech or self._can_end(phrase, group, sentence, floor) else None

    def _can_invert(self, group: Group) -> bool:
        """Return whether a verb can stand before its subject: no "told", no "has said"."""
        words, lemma = self._grammar.words, group.lemma
        if group.first != group.at or lemma not in words.cues or lemma.endswith(en.OF_PARTICLE):
            return False
        return lemma == en.ASK or lemma not in words.addressees

    def _can_end(self, phrase: Phrase, group: Group, sentence: Sentence, floor: int) -> bool:
        """Return whether a clause without speech before it ends with a subject: ", said X."."""
        if phrase.kind in ("thing", "pronoun"):
            return False
        is_last = phrase.last == sentence.last or self._words[phrase.last].kind in _BEHIND_SUBJECT
        is_acting = self._lower(phrase.last) == "," and self.text.looks_past(phrase.last + 1)
        is_told = phrase.name is not None and not is_acting
        return is_last and (is_told or not self._is_set_off(group, floor))

    def _has_verb(self, phrase: Phrase, sentence: Sentence) -> bool:
        """Return whether a pronoun has a verb of its own: “A,” said he; not said he expects."""
        is_open = phrase.kind == "pronoun" and phrase.last < sentence.last
        return is_open and self._words[phrase.last].kind not in ("mark", "preposition")

    def _is_set_off(self, group: Group, floor: int) -> bool:
        """Return whether somebody named before a comma speaks: "Ann Lee, a nurse, said many of"."""
        before = self._reader.phrase_before(group.first, floor) if group.first > floor else None
        return before is not None and before.kind in ("person", "role")

    def _main_subject(self, group: Group, sentence: Sentence, before: list[Cue]) -> Phrase | None:
        """Return the subject of the sentence's last cue, else the phrase it begins with."""
        told = [cue for cue in reversed(before[-3:]) if cue.form not in ("phrase", "noun")]
        own = next((cue.source for cue in told if not self._is_relative(cue) and cue.source), None)
        lead = own or self._lead(group, sentence)
        return lead or next((cue.source for cue in told if cue.source), None)

    def _lead(self, group: Group, sentence: Sentence) -> Phrase | None:
        """Return the person or body that a sentence begins with."""
        at = self.text.past_adjunct(sentence, group.first)
        while at < group.first and self.text.is_time(at):
            at += 1
        if at >= group.first or self._quoted[at]:
            return None
        end = min(group.first, at + _LEAD_REACH)
        phrase = self._reader.phrase_at(at, end)
        is_named = phrase is not None and phrase.kind != "thing"
        return phrase if phrase and is_named and not self._is_doing(phrase, end) else None

    def _is_doing(self, phrase: Phrase, end: int) -> bool:
        """Return whether a form in -ing, no name, begins a sentence: "Starting in May, she"."""
        following = self._words[phrase.last].kind if phrase.last < end else "mark"
        is_form = self._words[phrase.first].core.endswith(en.ING_ENDING)
        if not is_form or following not in ("preposition", "determiner"):
            return False
        behind = self._reader.phrase_at(phrase.last + (following == "preposition"), end)
        return behind is None or behind.last >= end or not self.text.is_finite(behind.last)

    def _is_relative(self, cue: Cue) -> bool:
        """Return whether a cue tells of a noun: "rejects polls that suggest she leads, saying"."""
        return self._lower(cue.first - 1) in self._closed.relatives
