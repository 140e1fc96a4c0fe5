"""Where reported words begin and end round a cue: behind its hearer, up to the next clause."""

from bisect import bisect_left

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.phrases.noun_phrases import PhraseReader
from newsparse.segmenter.english.reader import EnglishReader
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.reports import report as reports

_ASIDE_REACH = 20  # tokens: "According to the deputy head of the union, who ..., "
_CONTENT_REACH = 150  # tokens: a longer report is a sentence that was not understood
_JOINING = ("conjunction", "subordinator", "adverb")
_OPENS_CLAUSE = ("conjunction", "subordinator", "preposition", "pronoun", "auxiliary")
_PARTING = DASHES | {","}

Report = reports.Report[EnglishReader]


def kind_at(report: Report, at: int) -> str:
    """Return the kind of the word at `at`, "" outside the sentence."""
    inside = report.sentence.first <= at < report.sentence.last
    return report.reader.text.words[at].kind if inside else ""


def tells_time(report: Report, at: int) -> bool:
    """Return whether a word can tell when something was said: "Monday", "today"."""
    return report.text_at(at) in report.reader.words.grammar.time_words


def limit_of(report: Report) -> int:
    """Return where the sentence ends, or the reach of a report."""
    return min(report.sentence.last, report.cue.last + _CONTENT_REACH)


def start_of(report: Report) -> int:
    """Return the token behind whom a cue speaks to and when: "told the Today programme"."""
    cue, words, tokens = report.cue, report.reader.words, report.reader.text.tokens
    is_behind = cue.source is not None and cue.source.first >= cue.last
    at = past_hearer(report, cue.source.last if cue.source and is_behind else cue.last)
    while kind_at(report, at) == "adverb" or report.text_at(at) in words.grammar.time_words:
        if report.text_at(at) in en.NEGATIONS and report.text_at(at + 1) == en.TO:
            break  # told us | not to go
        at += 1
    is_name = at > cue.last and tokens[at - 1].is_capitalised
    is_programme = is_name and report.text_at(at) in words.title_nouns
    return at + is_programme if cue.lemma in words.addressees else at


def past_hearer(report: Report, at: int) -> int:
    """Return the token behind whom somebody speaks to: "told Reuters | prices would fall"."""
    reader, limit = report.reader.phrases, limit_of(report)
    if report.cue.lemma not in report.reader.words.addressees:
        return at
    phrase = reader.phrase_at(at, limit)
    if phrase is None:
        return at
    if phrase.last < limit and reader.text.is_finite(phrase.last):
        hearers = (i + 1 for i in range(at, phrase.last - 1) if _ends_hearer(reader, i))
        return next(hearers, at)  # warned the pitch would turn
    return phrase.last


def _ends_hearer(reader: PhraseReader, at: int) -> bool:
    """Return whether a name or a noun of people ends at `at`: "CNN", "reporters"."""
    if reader.text.capitals[at]:
        return not (reader.text.capitals[at + 1] or at + 1 in reader.text.inner_marks)
    return reader.text.is_voice(at)


def past_adjunct(report: Report, at: int) -> int:
    """Return the token behind when, where and how something was said: "in a statement"."""
    text, kind = report.text_at(at), kind_at(report, at)
    is_apart = text in (",", en.THOUGH) or kind == "adverb"
    if is_apart or text in report.reader.words.grammar.time_words:
        return at + 1
    if kind == "determiner" and tells_time(report, at + 1):
        return at + 2
    if kind != "preposition" and text not in en.TIME_PREPOSITIONS:
        return at
    phrase = report.reader.phrases.phrase_at(at + 1, limit_of(report))
    if phrase:
        return _past_region(report, phrase.last)
    at += 1
    while tells_time(report, at):
        at += 1  # on Wednesday it had no plans
    return at


def _past_region(report: Report, at: int) -> int:
    """Return the comma behind the state in "in Linden, Ohio, that"; `at` where there is none."""
    if report.text_at(at) != "," or at + 1 >= limit_of(report):
        return at
    end = report.reader.phrases.name_end(at + 1, limit_of(report))
    return end if end > at + 1 and report.text_at(end) == "," else at


def past_aside(report: Report, at: int) -> int:
    """Return the token behind the comma that ends an introduction."""
    for i in range(at, min(limit_of(report), at + _ASIDE_REACH)):
        if report.text_at(i) == ",":
            return i + 1 + (i + 1 < limit_of(report) and report.quoted[i + 1])
    return at


def content_end(report: Report, first: int) -> int:
    """Return where reported words end: at a semicolon, a later cue's own words, else with all."""
    end, semicolons = limit_of(report), report.reader.text.semicolons
    if semicolons:
        at = bisect_left(semicolons, first)
        end = min([*semicolons[at : at + 1], end])
    for cue in report.following:
        if first < cue.first < end:
            start = _own_words_start(report, cue, first)
            if start is not None:
                return start
    return end


def _own_words_start(report: Report, cue: Cue, first: int) -> int | None:
    """Return the comma before a later cue's clause, or None where that is part of the content."""
    start = cue.first
    if _shares_subject(report, cue):
        return start - 1
    if cue.source and first < cue.source.first < cue.first:
        start = cue.source.first
    while start > first and report.reader.text.words[start - 1].kind in _JOINING:
        start -= 1
        if report.text_at(start) == en.THAT and report.text_at(start - 1) in en.JOINTS:
            return None  # said the bus was late, and that his app showed it
    mark = start - 1 - report.quoted[start - 1]  # it may stand just inside marks
    return start - 1 if start > first and report.text_at(mark) in _PARTING else None


def _shares_subject(report: Report, cue: Cue) -> bool:
    """Return whether a later cue goes on with the subject of the first: "says A and offers B"."""
    joint = report.text_at(cue.first - 1)
    if joint not in en.JOINTS or cue.form != "verb":
        return False
    if joint == en.BUT:
        return True  # They say it is late but noted that
    tenses = [report.reader.text.words[c.first].verb for c in (report.cue, cue)]
    return tenses[0] is not None and tenses[1] is not None and tenses[0].tense == tenses[1].tense


def object_end(report: Report, first: int) -> int:
    """Return where the object of a verb ends: at a comma that begins another clause."""
    end = content_end(report, first)
    return next((at for at in range(first, end) if _cuts_object(report, at)), end)


def _begins_circumstance(report: Report, at: int) -> bool:
    """Whether when or where a stand is taken begins at `at`: "while driving", "in a memo"."""
    if report.tokens[at].lower in report.reader.words.grammar.time_subordinators:
        return True
    if report.reader.text.words[at].kind != "preposition":
        return False
    if report.text_at(report.cue.last) == en.TO:  # promised to mend every pipe by May
        return False
    if tells_time(report, at + 1):
        return True
    has_words = report.text_at(at + 2) in report.words.speech_nouns
    return has_words and kind_at(report, at + 1) == "determiner"


def _cuts_object(report: Report, at: int) -> bool:
    if report.quoted[at]:
        return False
    if at > report.cue.last + 1 and _begins_circumstance(report, at):
        return True
    words = report.reader.text.words
    is_main = words[at].kind == "auxiliary" and words[at - 1].kind == "open"
    if is_main and report.text_at(report.cue.first - 1) == en.WHO:
        return True  # those who deny plain facts are
    lower, is_past = report.tokens[at].lower, report.reader.text.looks_past
    is_next = lower in en.JOINTS and at + 1 < report.sentence.last and is_past(at + 1)
    if is_next and is_past(report.cue.first) and not is_past(at - 1):  # denied it and resigned
        return True
    opens = lower in _PARTING and kind_at(report, at + 1) in _OPENS_CLAUSE
    return opens and not _lists_on(report, at)


def _lists_on(report: Report, at: int) -> bool:
    """Whether the comma at `at` is a list's last: "praised the bus, the tram, and the mill"."""
    if kind_at(report, at + 1) != "conjunction" or report.text_at(at + 1) == en.BUT:
        return False
    is_list = any(report.text_at(i) == "," for i in range(report.cue.last, at))
    return is_list and not any(map(report.reader.text.is_finite, range(at + 2, limit_of(report))))
