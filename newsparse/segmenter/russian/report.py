"""The stretches that a cue's reported words take in its sentence: where they begin and end."""

from newsparse.segmenter import reports
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import Stretches
from newsparse.segmenter.russian.cues import CueFinder

CLAUSE_REACH = 14  # words between a cue and its «что»: «сообщил журналистам в понедельник, что»
_AFTERTHOUGHT = ("или", "и", "то")
_JOINTS = ("и", "а", "но")
CONTRAST = frozenset(("а", "но", "и", "однако", "хотя", "тогда"))


Report = reports.Report[CueFinder]


def clause_start(report: Report) -> int | None:
    """Return the token behind «что», or None where no such clause follows the cue."""
    cue = report.cue
    source_end = cue.source.last if cue.source and cue.source.first >= cue.last else cue.last
    limit = min(report.sentence.last, max(cue.last, source_end) + CLAUSE_REACH)
    for at in range(cue.last, limit):
        if report.quoted[at]:
            continue
        if report.tokens[at].text == ":":
            return at + 1 if _tells_behind_colon(report, at, source_end) else None
        if report.tokens[at].text in (".", ";"):
            return None
        if report.tokens[at].text == ",":
            following = report.text_at(at + 1)
            if following in report.words.that_words:
                is_nearest = not any(other.first < at for other in report.following)
                return _past_that(report, at + 1) if is_nearest else None
            if following in report.words.question_words:
                return at + 1
            if cue.form == "phrase":
                return None  # «По словам X, завершена половина того, что было намечено»
            if any(other.first in (at + 1, at + 2) for other in report.following):
                return None
    return None


def _tells_behind_colon(report: Report, at: int, said: int) -> bool:
    """«В бюро уточнили: проверка продолжается»: nothing but the source before the colon."""
    following = at + 1
    if report.cue.form == "phrase" or at != said or not report.text_at(following):
        return False
    token = report.tokens[following]
    return token.is_word and not token.is_capitalised and not report.quoted[following]


def _past_that(report: Report, at: int) -> int | None:
    if report.text_at(at) == "как":
        return None
    following = at + 1
    if report.text_at(following) == ",":
        following += 1
    return following if following < report.sentence.last else None


def content_end(report: Report, first: int) -> int:
    """Return where reported words end: at a later cue's own words, else at the sentence's end."""
    for cue in report.following:
        if cue.first <= first:
            continue
        start = _own_words_start(report, cue, first)
        if start is not None:
            return start
    return report.sentence.last


def _own_words_start(report: Report, cue: Cue, first: int) -> int | None:
    """Return the comma before a cue that is not part of what is reported from `first` on."""
    before = cue.first - 1
    joint = report.text_at(before)
    if cue.form == "gerund":
        return before if joint == "," else None
    if cue.form != "verb":
        return None
    if joint == "," and _ends_sentence(report, cue):
        return before
    if joint in _JOINTS and _goes_on(report, cue, first):
        return before
    start = min(cue.source.first if cue.source else cue.first, cue.first) - 1
    while start > first and report.text_at(start) not in (",", ";"):
        start -= 1
        if cue.first - start > CLAUSE_REACH:
            return None
    ends = report.text_at(start) == ";" or report.text_at(start + 1) in CONTRAST
    return start if start > first and ends else None


def _goes_on(report: Report, cue: Cue, first: int) -> bool:
    """«... сообщил, что X, и подчеркнул, что Y»: the same subject says more."""
    return (
        cue.first - 1 > first
        and report.text_at(cue.last) == ","
        and report.text_at(cue.last + 1) in report.words.that_words
        and (cue.gender, cue.plural) == (report.cue.gender, report.cue.plural)
    )


def _ends_sentence(report: Report, cue: Cue) -> bool:
    """Tell whether nothing but its source follows a cue to the end of the sentence."""
    if cue.source is None or cue.source.first < cue.first or cue.clause:
        return False
    last = max(cue.last, cue.source.last)
    return all(
        report.tokens[i].text not in (",", ";") or report.quoted[i]
        for i in range(last, report.sentence.last)
    )


def around(report: Report, first: int, last: int) -> Stretches | None:
    """Return the sentence's words left and right of the tokens first:last, set off by commas."""
    right_start = last + 1 if report.text_at(last) in (",", "—", "–", ":") else last
    left_end = first - 1 if report.text_at(first - 1) in (",", "—", "–") else first
    start = first if report.text_at(first - 1) == ":" else report.sentence.first
    end = content_end(report, right_start)
    if report.text_at(left_end - 1) in _AFTERTHOUGHT:
        left_end = start  # «Он уехал отдыхать или, по его словам, искать себя»
    pieces = tuple(
        (a, b)
        for a, b in ((start, left_end), (right_start, end))
        if b > a and word_count(report, a, b) and not is_only_speech(report, a, b)
        if not _is_connective(report, a, b)
    )
    if not pieces:
        return None
    return pieces


def _is_connective(report: Report, first: int, last: int) -> bool:
    """Tell whether the stretch only joins its sentence to the one before: «Кроме того, ...»."""
    words = [report.tokens[i].lower for i in range(first, min(last, first + 5))]
    return " ".join(word for word in words if word != ",") in report.words.connectives


def word_count(report: Report, first: int, last: int) -> int:
    """Count the words of the stretch."""
    return report.reader.narration.words_before[last] - report.reader.narration.words_before[first]


def is_only_speech(report: Report, first: int, last: int) -> bool:
    """Tell whether all words of the stretch stand in marks."""
    return (
        report.reader.narration.narrated_before[last]
        == report.reader.narration.narrated_before[first]
    )
