"""The words of one English passage: what each can be, and what stands in marks."""

from bisect import bisect_right
from operator import attrgetter

from newsparse.languages.en_forms import (
    ARTICLES,
    PAST_ENDING,
    POSSESSIVE,
    TIME_LEADS,
    TO,
    WRITERS,
)
from newsparse.segmenter.english.words.word_kinds import Grammar
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import Sentence

_REACH = 80  # tokens: how far back the narrator's words before a verb are read
_LEADS = ("conjunction", "adverb", "mark")
_SIGNS = frozenset("$%/#@&")
_INNER_MARKS = _SIGNS | frozenset(".'’")
_STOPS = frozenset(";:")
_LAST = attrgetter("last")


class PassageWords:
    """The tokens of one passage with what each can be."""

    def __init__(self, passage: Passage, grammar: Grammar) -> None:
        self.passage = passage
        self.tokens = passage.tokens
        self.grammar = grammar
        self.closed = grammar.closed
        self.words = grammar.words_of(passage)
        self.capital_places = [
            at
            for at in passage.capitals
            if self.words[at].kind == "open" or self._is_initial(at) or self._begins_name(at)
        ]
        """The capitalised words of no closed class, in order, and initials: "Elizabeth A. Hale"."""
        self.capitals = [False] * len(self.tokens)
        """For each token, whether it is one of them."""
        for at in self.capital_places:
            self.capitals[at] = True
        self.marked = passage.marked
        self.quoted = passage.in_marks()
        marks = [(at, self.tokens[at].text) for at in passage.marks]
        self.inner_marks = frozenset(
            [at for at, mark in marks if mark in _INNER_MARKS and self._is_inner(at)]
        )
        """The marks that can stand inside a phrase: a name's dot, "$", "%", "/"."""
        stops = [at for at, mark in marks if mark in _STOPS and not self.quoted[at]]
        self.semicolons = [at for at in stops if self.tokens[at].text == ";"] if stops else stops
        """The semicolons outside marks, in order."""
        self._breaks = sorted([*map(_LAST, self.marked), *map((1).__add__, stops)])
        """The tokens that stand just behind marked words, a semicolon or a colon, in order."""
        self.has_writer = not WRITERS.isdisjoint([token.lower for token in self.tokens])
        """Whether whoever writes tells of himself somewhere."""
        self.cue_places = [at for at, word in enumerate(self.words) if word.may_cue]
        """The tokens that a cue may stand at, in order."""

    def _is_initial(self, at: int) -> bool:
        """Return whether one letter with a dot stands inside a name."""
        if len(self.tokens[at].text) > 1 or self.words[at].kind != "determiner":
            return False
        around = self.tokens[max(0, at - 1) : at + 3]
        return len(around) == 4 and around[2].text == "." and around[0].is_capitalised

    def floor(self, at: int, sentence: Sentence) -> int:
        """Return where the narrator's words that run up to the token `at` begin."""
        nearest = bisect_right(self._breaks, at)
        return max(sentence.first, at - _REACH, self._breaks[nearest - 1] if nearest else 0)

    def past_lead(self, sentence: Sentence, end: int) -> int:
        """Return where the sentence's own words begin behind "But", "Meanwhile,"."""
        at, end = sentence.first, min(end, sentence.first + _REACH)
        while at < end and self.words[at].kind in _LEADS and not self.quoted[at]:
            at += 1
        return at

    def past_adjunct(self, sentence: Sentence, end: int) -> int:
        """Return where the subject begins behind "On Monday," at the sentence's beginning."""
        at = self.past_lead(sentence, end)
        if at >= end or self.words[at].kind != "preposition":
            return at
        inside = range(at, min(end, at + _REACH))
        return next((i + 1 for i in inside if self.tokens[i].text == ","), at)

    def is_time(self, at: int) -> bool:
        """Return whether the token at `at` names a day or a month: no "Mrs May"."""
        if at >= len(self.tokens):
            return False
        token = self.tokens[at]
        is_one = token.is_capitalised and token.lower in self.grammar.closed.time_words
        return is_one and not (self.is_titled(at) or self._begins_name(at))

    def _begins_name(self, at: int) -> bool:
        """Return whether a month or a verb is a first name: "to May Hill", no "in May Hill"."""
        around = self.tokens[max(0, at - 1) : at + 2]
        if len(around) < 3 or not around[2].is_capitalised or around[0].text.isdecimal():
            return False
        before, behind = self.words[at - 1], self.words[at + 1]
        is_free = before.kind == "open" or around[0].text == "," or before.core == TO
        is_free &= around[0].lower not in TIME_LEADS and behind.kind == "open"
        is_time = around[2].lower in self.grammar.closed.time_words
        return is_free and not is_time and self.words[at].core in self.grammar.lexicon.first_names

    def is_titled(self, at: int) -> bool:
        """Return whether a title stands before the word at `at`: "Mrs May"."""
        return at > 0 and self.words[at - 1].core in self.grammar.lexicon.titles

    def is_voice(self, at: int) -> bool:
        """Return whether the word at `at` is something that speaks: "spokesman", "poll"."""
        core, known = self.words[at].core, self.grammar.words
        return (
            core in self.grammar.lexicon.person_nouns
            or core in known.organisation_nouns
            or core in known.speech_nouns
            or core in self.closed.group_nouns
        )

    def may_be_small(self, at: int) -> bool:
        """Return whether a capital at `at` may be due to the sentence that begins there.

        In a guide it is unless the article writes it inside a sentence, too, capitals go on in it
        ("TalkHub"), or a verb shows whose it is: "Harrow said", but "Tips suggest", "Click on".
        """
        core, known, text = self.words[at].core, self.grammar, self.tokens[at].text
        if core in self.closed.group_nouns or known.is_common(core) or known.is_written_small(core):
            return True
        if not known.is_guide or known.is_name(text) or not text[1:].islower():
            return False
        verb = self.words[at + 1].verb if at + 1 < len(self.words) else None
        is_done = verb is not None and (verb.tense == "past" or verb.lemma in known.lexicon.saying)
        return not is_done and core not in known.surnames

    def is_body(self, at: int) -> bool:
        """Return whether the word at `at` is what a body can be called: "ministry"."""
        return self.words[at].core in self.grammar.words.organisation_nouns

    def is_inside(self, at: int) -> bool:
        """Return whether an adverb at `at` tells of a noun: "her first teacher", "in the back"."""
        if not at or self.words[at].kind != "adverb":
            return False
        owner = self.words[at - 1]
        is_owner = owner.core in self.closed.possessives or owner.clitic == POSSESSIVE
        return is_owner or owner.core in ARTICLES

    def is_told_of(self, at: int) -> bool:
        """Return whether what may be a verb in the present is a noun: "police reports say"."""
        behind = self.words[at + 1 : at + 2]
        verb = behind[0].verb if behind else None
        return verb is not None and behind[0].kind == "open" and verb.tense == "base"

    def is_finite(self, at: int) -> bool:
        """Whether the word at `at` looks like the verb of a clause: "is", "fell", "closed"."""
        word = self.words[at]
        if word.kind in ("auxiliary", "verb"):
            return True
        if word.verb and word.verb.tense in ("past", "present"):
            return True
        return self.looks_past(at)

    def looks_past(self, at: int) -> bool:
        """Return whether the word at `at` ends as a verb in the past tense does: "faced"."""
        token = self.tokens[at]
        return token.lower.endswith(PAST_ENDING) and not token.is_capitalised

    def is_done_by_name(self, at: int) -> bool:
        """Return whether a name has a verb that no ending shows: "Nordlys cut its forecast"."""
        if at + 1 >= len(self.tokens) or self.capitals[at]:
            return False
        is_verb = self.words[at].kind == "open" and not self.is_voice(at)
        return is_verb and self.words[at + 1].kind == "determiner"

    def _is_inner(self, at: int) -> bool:
        token, before = self.tokens[at], self.tokens[at - 1] if at else None
        if token.text in _SIGNS:
            return True
        if before is None or before.end != token.start:
            return False
        if token.text != ".":
            return before.is_word
        is_short = len(before.text) == 1 and before.is_capitalised
        return is_short or before.lower in self.grammar.words.abbreviations


class WordsReader:
    """What every reader of the words of one passage has at hand."""

    def __init__(self, text: PassageWords) -> None:
        self.text = text
        self._tokens = text.tokens
        self._words = text.words
        self._capitals = text.capitals
        self._quoted = text.quoted
        self._grammar = text.grammar
        self._closed = text.closed

    def _lower(self, at: int) -> str:
        """Return the word or mark at `at` in small letters, "" outside the passage."""
        return self._tokens[at].lower if 0 <= at < len(self._tokens) else ""
