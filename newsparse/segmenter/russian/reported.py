"""Indirect speech in Russian: what a cue reports without marks, as exact stretches of the text."""

from collections.abc import Callable

from newsparse.segmenter.grammar import Stretches
from newsparse.segmenter.russian.report import (
    CLAUSE_REACH,
    CONTRAST,
    Report,
    around,
    clause_start,
    content_end,
    is_only_speech,
    word_count,
)

_CONTENT_WORDS = 2

Rule = Callable[[Report], Stretches | None]


def clause(report: Report) -> Stretches | None:
    """Заявил, что ...: the clause behind a cue, up to the next cue's own words."""
    first = clause_start(report)
    if first is None:
        return None
    end = content_end(report, first)
    return None if is_only_speech(report, first, end) else ((first, end),)


def according(report: Report) -> Stretches | None:
    """По словам X, ...: the sentence around the phrase."""
    if report.cue.form != "phrase" or report.cue.source is None or _is_about_this(report):
        return None
    last = max(report.cue.last, report.cue.source.last)
    return around(report, report.cue.first, last)


def as_said(report: Report) -> Stretches | None:
    """Как сообщает X, ...: a clause of its own that names the source of the sentence."""
    first = _as_word(report)
    if first is None or (report.cue.source is None and report.cue.plural):
        return None  # «как полагают» names nobody
    last = max(report.cue.last, report.cue.source.last if report.cue.source else 0)
    while last < report.sentence.last and report.text_at(last) not in (",", ".", "—", "–", ":"):
        last += 1
    return around(report, first, last)


def about_this(report: Report) -> Stretches | None:
    """Об этом сообщил X: the sentence before is what was said."""
    if not _is_about_this(report):
        return None
    previous = report.previous
    if previous is None or any(report.quoted[previous.first : previous.first + 1]):
        return None
    return ((previous.first, previous.last),)


def _is_about_this(report: Report) -> bool:
    first = report.sentence.first
    opening = f"{report.text_at(first)} {report.text_at(first + 1)}"
    return opening in report.words.about_this


def inserted(report: Report) -> Stretches | None:
    """Такой переход, считает X, поможет всем: the words before the cue and behind its source."""
    cue = report.cue
    if cue.form != "verb" or cue.source is None or cue.source.first != cue.last:
        return None
    before, behind = cue.first - 1, cue.source.last
    if (report.text_at(before), report.text_at(behind)) != (",", ","):
        return None
    if report.begins_with_speech or _is_joined(report, behind + 1):
        return None
    return around(report, cue.first, behind)


def _is_joined(report: Report, at: int) -> bool:
    """Tell whether the clause at `at` only hangs on the one before it: «который», «что»."""
    text = report.text_at(at)
    return text in report.words.that_words or text.startswith("котор") or text in CONTRAST


def trailing(report: Report) -> Stretches | None:
    """..., сообщает X: the words before the comma."""
    cue = report.cue
    if cue.form not in ("verb", "passive") or cue.clause:
        return None
    before = cue.first - 1
    if report.text_at(before) == "как" or report.begins_with_speech:
        return None
    if report.text_at(before) not in (",", "—", "–"):
        return None
    if cue.source is None or cue.source.first < cue.first:
        return None
    if word_count(report, report.sentence.first, before) < _CONTENT_WORDS:
        return None
    if is_only_speech(report, report.sentence.first, before):
        return None
    return ((report.sentence.first, before),)


def asked(report: Report) -> Stretches | None:
    """Призвал власти отменить закон: the infinitive and what goes with it."""
    cue = report.cue
    if cue.lemma not in report.words.asking_cues or cue.source is None:
        return None
    first = max(cue.last, cue.source.last if cue.source.first >= cue.last else cue.last)
    limit = min(report.sentence.last, first + CLAUSE_REACH)
    if report.following:
        limit = min(limit, report.following[0].first)
    for at in range(first, limit):
        if report.tokens[at].text in (",", ":", ";", "—", "–", "."):
            return None
        if not report.quoted[at] and report.reader.narration.grammar.is_infinitive(
            report.tokens[at]
        ):
            return ((first, content_end(report, first)),)
    return None


RULES: tuple[Rule, ...] = (
    as_said,
    clause,
    according,
    about_this,
    inserted,
    trailing,
    asked,
)


def rules_of(report: Report) -> tuple[Rule, ...]:
    """Return the rules for a cue; none where it reports nothing: «назвал», «бросил»."""
    known, cue = report.words, report.cue
    if any(cue.lemma in c for c in (known.naming_cues, known.as_cues, known.spoken_cues)):
        return ()
    return () if cue.lemma in known.silent_cues and cue.source is None else RULES


def _as_word(report: Report) -> int | None:
    """Return where «как» stands before a cue in a clause of its own, or None."""
    for at in range(
        report.cue.first - 1, max(report.sentence.first, report.cue.first - 30) - 1, -1
    ):
        text = report.text_at(at)
        if text == "как":
            return at if _begins_clause(report, at) else None
        if text in (",", ".", ";", ":") and not report.quoted[at]:
            return None
    return None


def _begins_clause(report: Report, at: int) -> bool:
    """Tell «Кроме того, как сообщает X» from «после того, как X сообщил»."""
    before = report.text_at(at - 1)
    if at == report.sentence.first or before in ("и", "а", "но", "—", "–"):
        return True
    return before == "," and (
        report.text_at(at - 2) not in ("того", "тем", "так", "тому")
        or report.text_at(at - 3) == "кроме"
    )
