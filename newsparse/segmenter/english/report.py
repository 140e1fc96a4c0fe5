"""Where reported words begin and end round a cue: behind its hearer, up to the next clause."""

from bisect import bisect_left

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.english.phrases import PhraseReader
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.passages import Sentence, Token

Content = tuple[tuple[int, int], ...]
"""What is reported, as stretches of tokens."""
_ASIDE_REACH = 20  # tokens: "According to the deputy head of the union, who ..., "
_CONTENT_REACH = 150  # tokens: a longer report is a sentence that was not understood
_PARTING = (",", "—", "–", "―", "--")
_JOINTS = ("and", "but")
_TIME_PREPOSITIONS = ("after", "before", "since")
_DATELINE = 16  # tokens: "LINDEN, Ohio, Sept. 3 (Valley News) —"


class Report(Struct, frozen=True, gc=False):
    """A cue where it may report something: its sentence, and the next cues that may end it.

    `limit` is where the sentence ends, or the reach of a report; `start` the token behind whom the
    cue speaks to and when: "told reporters on Monday".
    """

    reader: PhraseReader
    sentence: Sentence
    cue: Cue
    following: tuple[Cue, ...]
    words: SpeechWords
    limit: int
    start: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The passage's tokens."""
        return self.reader.tokens

    def text_at(self, at: int) -> str:
        """Return the token at `at` in lower case, "" outside the sentence."""
        sentence = self.sentence
        return self.reader.tokens[at].lower if sentence.first <= at < sentence.last else ""

    def kind_at(self, at: int) -> str:
        """Return the kind of the word at `at`, "" outside the sentence."""
        sentence = self.sentence
        return self.reader.words[at].kind if sentence.first <= at < sentence.last else ""


def report_of(
    reader: PhraseReader, sentence: Sentence, cue: Cue, following: tuple[Cue, ...]
) -> Report:
    """Return a cue where it stands; `following` are the next cues that may end what it reports."""
    limit = min(sentence.last, cue.last + _CONTENT_REACH)
    start = _past_addressee(reader, cue, limit)
    return Report(reader, sentence, cue, following, reader.grammar.words, limit, start)


def _past_addressee(reader: PhraseReader, cue: Cue, limit: int) -> int:
    at, words = cue.last, reader.grammar.words
    if cue.source and cue.source.first >= at:
        at = cue.source.last
    if cue.lemma in words.addressees:
        at = _past_hearer(reader, at, limit)
    times = words.grammar.time_words
    while at < limit and (reader.words[at].kind == "adverb" or reader.tokens[at].lower in times):
        at += 1
    return at


def _past_hearer(reader: PhraseReader, at: int, limit: int) -> int:
    """Return the token behind whom somebody speaks to: "told Reuters | prices would fall"."""
    phrase = reader.phrase_at(at, limit)
    if phrase is None:
        return at
    if phrase.last < limit and reader.is_finite(phrase.last):
        hearers = (i + 1 for i in range(at, phrase.last - 1) if _ends_hearer(reader, i))
        return next(hearers, phrase.last)
    return phrase.last


def _ends_hearer(reader: PhraseReader, at: int) -> bool:
    """Tell whether a name or a noun of people ends at `at`: "CNN", "reporters"."""
    if reader.capitals[at]:
        return not (reader.capitals[at + 1] or reader.is_inner_mark(at + 1))
    return reader.is_voice(at)


def past_adjunct(report: Report, at: int) -> int:
    """Return the token behind when, where and how something was said: "in a statement"."""
    text, kind = report.text_at(at), report.kind_at(at)
    if text == "," or kind == "adverb" or text in report.words.grammar.time_words:
        return at + 1
    if kind != "preposition" and text not in _TIME_PREPOSITIONS:
        return at
    phrase = report.reader.phrase_at(at + 1, report.limit)
    return _past_region(report, phrase.last) if phrase else at + 1


def _past_region(report: Report, at: int) -> int:
    """Return the comma behind the state in "in Linden, Ohio, that"; `at` where there is none."""
    if report.text_at(at) != "," or at + 1 >= report.limit:
        return at
    end = report.reader.name_end(at + 1, report.limit)
    return end if end > at + 1 and report.text_at(end) == "," else at


def clause_start(report: Report, at: int) -> int:
    """Return where the narrator's sentence that holds the token at `at` begins."""
    return max(_past_dateline(report), at - _CONTENT_REACH)


def _past_dateline(report: Report) -> int:
    """Return where the sentence begins behind a dateline: "WESTBROOK, Ohio (AP) —"."""
    first = report.sentence.first
    if first > 0 or not report.tokens[0].text.isupper():
        return first
    dashes = (i for i in range(_DATELINE) if report.text_at(i) in ("—", "–", "-", "--"))
    return next(dashes, -1) + 1


def past_aside(report: Report, at: int) -> int:
    """Return the token behind the comma that ends an introduction."""
    for i in range(at, min(report.limit, at + _ASIDE_REACH)):
        if report.text_at(i) == ",":
            return i + 1 + (i + 1 < report.limit and report.reader.quoted[i + 1])
    return at


def content_end(report: Report, first: int) -> int:
    """Return where reported words end: at a semicolon, a later cue's own words, else with all."""
    end, semicolons = report.limit, report.reader.semicolons
    if semicolons:
        at = bisect_left(semicolons, first)
        end = min([*semicolons[at : at + 1], end])
    for cue in report.following:
        if first < cue.first < end:
            start = _own_words_start(report, cue, first)
            if start is not None:
                return start
    return end


def can_end_report(reader: PhraseReader, cue: Cue) -> bool:
    """Tell whether a cue may end what one before it reports: a comma or an "and" parts them."""
    if reader.tokens[cue.first - 1].lower in _JOINTS:
        return True
    if _parts(reader, _past_joints(reader, cue.first) - 1):
        return True
    if cue.source is None or cue.source.first >= cue.first:
        return False
    return _parts(reader, _past_joints(reader, cue.source.first) - 1)


def _parts(reader: PhraseReader, at: int) -> bool:
    """Tell whether the mark at `at` parts clauses: a comma, be it inside marks, or a dash."""
    if reader.quoted[at] and at:
        return reader.tokens[at - 1].text == ","
    return reader.tokens[at].text in _PARTING


def _past_joints(reader: PhraseReader, at: int, floor: int = 0) -> int:
    """Return where the conjunctions and adverbs before the token `at` begin."""
    while at > floor and reader.words[at - 1].kind in ("conjunction", "subordinator", "adverb"):
        at -= 1
    return at


def _own_words_start(report: Report, cue: Cue, first: int) -> int | None:
    """Return the comma before a later cue's clause, or None where that is part of the content."""
    start = cue.first
    if _shares_subject(report, cue):
        return start - 1
    if cue.source and first < cue.source.first < cue.first:
        start = cue.source.first
    start = _past_joints(report.reader, start, first)
    return start - 1 if start > first and _parts(report.reader, start - 1) else None


def _shares_subject(report: Report, cue: Cue) -> bool:
    """Tell whether a later cue goes on with the subject of the first: "says A and offers B"."""
    if report.text_at(cue.first - 1) not in _JOINTS or cue.form != "verb":
        return False
    tenses = [report.reader.words[c.first].verb for c in (report.cue, cue)]
    return tenses[0] is not None and tenses[1] is not None and tenses[0].tense == tenses[1].tense


def object_end(report: Report, first: int) -> int:
    """Return where the object of a verb ends: at a comma that begins another clause."""
    end = content_end(report, first)
    return next((at for at in range(first, end) if _cuts_object(report, at)), end)


def _cuts_object(report: Report, at: int) -> bool:
    if report.reader.quoted[at] or report.text_at(at) not in (",", "—", "–", "--"):
        return False
    return report.kind_at(at + 1) in ("conjunction", "subordinator", "preposition", "pronoun")
