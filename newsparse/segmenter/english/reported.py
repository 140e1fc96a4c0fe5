"""Indirect speech in English: what a cue reports without marks, as exact stretches of the text."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.english.phrases import PhraseReader
from newsparse.segmenter.findings import Cue, Finding, Part, trimmed
from newsparse.segmenter.passages import Sentence, Token

_CLAUSE_REACH = 20  # tokens between a cue and its "that": "told reporters in Ohio on Monday that"
_CONTENT_REACH = 150  # tokens: a longer report is a sentence that was not understood
_CONTENT_WORDS = 2
_STOPS = frozenset((".", ":", ";", "?", "!"))


class Report(Struct, frozen=True):
    """A cue where it may report something: its sentence and all cues there."""

    reader: PhraseReader
    sentence: Sentence
    cue: Cue
    cues: tuple[Cue, ...]
    words: SpeechWords

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The passage's tokens."""
        return self.reader.tokens

    @property
    def limit(self) -> int:
        """Where the sentence ends, or the reach of a report."""
        return min(self.sentence.last, self.cue.last + _CONTENT_REACH)

    def text_at(self, at: int) -> str:
        """Return the token at `at` in lower case, "" outside the sentence."""
        inside = self.sentence.first <= at < self.sentence.last
        return self.tokens[at].lower if inside else ""

    def kind_at(self, at: int) -> str:
        """Return the kind of the word at `at`, "" outside the sentence."""
        inside = self.sentence.first <= at < self.sentence.last
        return self.reader.words[at].kind if inside else ""


Content = tuple[tuple[int, int], ...]
Rule = Callable[[Report], Content | None]


def according(report: Report) -> Content | None:
    """According to X, ...: the sentence around the phrase."""
    cue = report.cue
    if cue.form != "phrase" or cue.source is None:
        return None
    first, last = _clause_around(report, cue.first), _after_aside(report, cue.source.last)
    if report.text_at(cue.first - 1) == "" or cue.first - first < _CONTENT_WORDS:
        return ((last, _content_end(report, last)),)
    return ((first, cue.first),)


def trailing(report: Report) -> Content | None:
    """..., X said: the words before the comma."""
    cue = report.cue
    if cue.form != "verb" or cue.lemma not in report.words.cues or cue.source is None:
        return None
    start = min(cue.first, cue.source.first)
    if report.text_at(start - 1) != ",":
        return None
    end = max(cue.last, cue.source.last)
    if report.text_at(end) not in (".", ",", "") and report.kind_at(end) != "preposition":
        return None
    if any(report.reader.quoted[i] for i in (start - 1, start - 2)):
        return None
    first = _clause_around(report, start - 1)
    return ((first, start - 1),) if start - 1 - first > _CONTENT_WORDS else None


def that_clause(report: Report) -> Content | None:
    """Said in a statement that ...: the clause behind "that" or "whether"."""
    if report.cue.form == "phrase":
        return None
    for at in range(report.cue.last, min(report.limit, report.cue.last + _CLAUSE_REACH)):
        if report.reader.quoted[at] or report.text_at(at) in _STOPS:
            return None
        if at > report.cue.last and report.reader.words[at].verb and _is_cue(report, at):
            return None
        if report.text_at(at) in report.words.that_words:
            return ((at + 1, _content_end(report, at + 1)),)
        if report.text_at(at) in report.words.question_words and _is_near(report, at):
            return ((at, _content_end(report, at)),)
    return None


def clause(report: Report) -> Content | None:
    """Said she would run: the clause behind a cue without "that"."""
    cue = report.cue
    if cue.lemma not in report.words.cues or cue.form == "phrase":
        return None
    first = _past_addressee(report)
    if cue.clause and report.kind_at(first) not in ("pronoun", "determiner"):
        return None
    if report.kind_at(first) not in ("pronoun", "determiner", "open") or not _goes_on(
        report, first
    ):
        return None
    return ((first, _content_end(report, first)),)


def stance(report: Report) -> Content | None:
    """Take the object of a verb that takes a stand: called for an inquiry, vowed to fight."""
    cue = report.cue
    if cue.lemma not in report.words.stance_cues or cue.form == "phrase" or cue.source is None:
        return None
    if report.kind_at(cue.last) in ("mark", "auxiliary", "conjunction", "adverb", ""):
        return None
    return ((cue.last, _object_end(report, cue.last)),)


RULES: tuple[Rule, ...] = (according, trailing, that_clause, clause, stance)


def reported(report: Report) -> Finding | None:
    """Return what a cue reports, by the first rule with an opinion; None where it reports none."""
    for rule in RULES:
        content = rule(report)
        if content is None:
            continue
        parts = tuple(part for first, last in content for part in _part(report, first, last))
        if not parts:
            return None
        at = (report.cue.passage, report.tokens[report.cue.first].start)
        return Finding(kind="indirect", parts=parts, cue=report.cue, rule=rule.__name__, at=at)
    return None


def _part(report: Report, first: int, last: int) -> Iterator[Part]:
    tokens = report.tokens
    while last > first and tokens[last - 1].text in ".!?…,;:":
        last -= 1
    if last - first >= _CONTENT_WORDS:
        yield from trimmed(report.reader.passage, tokens[first].start, tokens[last - 1].end)


def _is_cue(report: Report, at: int) -> bool:
    return any(cue.first == at for cue in report.cues)


def _is_near(report: Report, at: int) -> bool:
    return at - report.cue.last <= 2


def _goes_on(report: Report, first: int) -> bool:
    """Tell whether words enough for a clause follow."""
    return report.limit - first > _CONTENT_WORDS


def _past_addressee(report: Report) -> int:
    """Return the token behind whom the cue speaks to and when: "told reporters on Monday"."""
    at = report.cue.last
    source = report.cue.source
    if source and source.first >= report.cue.last:
        at = source.last
    if report.cue.lemma in report.words.addressees:
        phrase = report.reader.phrase_at(at, report.limit)
        at = phrase.last if phrase else at
    while report.kind_at(at) == "adverb" or (report.text_at(at) in report.words.grammar.time_words):
        at += 1
    return at


def _clause_around(report: Report, at: int) -> int:
    """Return where the narrator's sentence that holds the token at `at` begins."""
    first = report.sentence.first
    return max(first, at - _CONTENT_REACH)


def _after_aside(report: Report, at: int) -> int:
    """Return the token behind the comma that ends an introduction."""
    for i in range(at, min(report.limit, at + _CLAUSE_REACH)):
        if report.text_at(i) == ",":
            return i + 1
    return at


def _content_end(report: Report, first: int) -> int:
    """Return where reported words end: at a later cue's own words, else at the sentence's end."""
    for cue in report.cues:
        if first < cue.first < report.limit:
            start = _own_words_start(report, cue, first)
            if start is not None:
                return start
    return report.limit


def _own_words_start(report: Report, cue: Cue, first: int) -> int | None:
    """Return the comma before a later cue's clause, or None where that is part of the content."""
    start = cue.first
    if cue.source and first < cue.source.first < cue.first:
        start = cue.source.first
    while start > first and report.kind_at(start - 1) in ("conjunction", "subordinator", "adverb"):
        start -= 1
    return start - 1 if start > first and report.text_at(start - 1) in (",", "—", "–") else None


def _object_end(report: Report, first: int) -> int:
    """Return where the object of a verb ends: at a comma that begins another clause."""
    end = _content_end(report, first)
    return next((at for at in range(first, end) if _cuts_object(report, at)), end)


def _cuts_object(report: Report, at: int) -> bool:
    if report.reader.quoted[at] or report.text_at(at) not in (",", "—", "–", "--"):
        return False
    return report.kind_at(at + 1) in ("conjunction", "subordinator", "preposition", "pronoun")
