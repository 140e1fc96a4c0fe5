"""Reported speech without marks: what a cue reports, as exact stretches of the text.

Each rule looks at one cue where it stands; the first that has an opinion decides what it reports.
"""

from collections.abc import Callable, Sequence

from newsparse.segmenter.findings import Finding, Nesting, trimmed
from newsparse.segmenter.grammar import Reader, Stretches
from newsparse.segmenter.reports.report import AnyReport, Report
from newsparse.segmenter.reports.stretches import (
    CLAUSE_REACH,
    around,
    clause_start,
    content_end,
    is_only_speech,
    past_clauses,
    past_place,
    source_end,
    word_count,
)
from newsparse.segmenter.rules import first_opinion

_FEWEST_WORDS = 2  # words of a report: fewer tell nothing
_AS_REACH = 30  # tokens: «как вчера вечером на встрече с жителями района сообщил X»
_ENDS = ".!?…,;:"
_PARTING = (",", "—", "–")

Rule = Callable[[AnyReport], Stretches | None]


def as_said(report: AnyReport) -> Stretches | None:
    """Как сообщает X, ...: a clause of its own that names the source of the sentence."""
    first = _as_word(report)
    if first is None or (report.cue.source is None and report.cue.plural):
        return None  # «как полагают» names nobody
    last = report.cue.end
    while last < report.sentence.last and report.text_at(last) not in (",", ".", "—", "–", ":"):
        last += 1
    return around(report, first, past_clauses(report, last))


def clause(report: AnyReport) -> Stretches | None:
    """Заявил, что ...: the clause behind a cue, up to the next cue's own words."""
    first = clause_start(report)
    if first is None:
        return None
    end = content_end(report, first)
    return None if is_only_speech(report, first, end) else ((first, end),)


def according(report: AnyReport) -> Stretches | None:
    """По словам X, ...: the sentence around the phrase."""
    if report.cue.form != "phrase" or report.cue.source is None or _is_about_this(report):
        return None
    return around(report, report.cue.first, past_place(report, report.cue.end))


def about_this(report: AnyReport) -> Stretches | None:
    """Об этом сообщил X: the sentence before is what was said."""
    if not _is_about_this(report):
        return None
    told = report.previous
    spoken = list(report.quoted[told.first : told.last]) if told else []
    if told is None or all(spoken):
        return None
    behind = report.passage.tokens[told.first + spoken.index(False)]  # no «Да», – сказал мэр
    return ((told.first, told.last),) if behind.is_word or not spoken[0] else None


def _is_about_this(report: AnyReport) -> bool:
    first = report.sentence.first
    first += report.cue.first == first  # «Сообщил об этом Норт»
    opening = f"{report.text_at(first)} {report.text_at(first + 1)}"
    return opening in report.words.about_this


def inserted(report: AnyReport) -> Stretches | None:
    """Такой переход, считает X, поможет: the words before the cue and behind its source."""
    cue = report.cue
    if cue.form not in ("verb", "passive") or cue.source is None or not _names_next(report):
        return None
    before, behind = cue.first - 1, cue.source.last
    if (report.text_at(before), report.text_at(behind)) != (",", ","):
        return None
    if report.begins_with_speech or _is_joined(report, behind + 1):
        return None
    following = report.following[0] if report.following else None
    if following and following.source and behind + 1 == following.first < following.source.first:
        return None  # «..., сообщает «Заря»»
    return around(report, cue.first, behind)


def _names_next(report: AnyReport) -> bool:
    """Return whether the source stands right behind the cue, or behind «в»."""
    cue = report.cue
    between = cue.source.first - cue.last if cue.source else -1
    is_place = between == 1 and report.text_at(cue.last) in report.words.place_prepositions
    return between == 0 or is_place


def _is_joined(report: AnyReport, at: int) -> bool:
    """Return whether the clause at `at` only hangs on the one before it: «который», «что»."""
    text, words = report.text_at(at), report.words
    joints = (words.that_words, words.relatives, words.contrasts, words.question_words)
    return any(text in joint for joint in joints)


def trailing(report: AnyReport) -> Stretches | None:
    """..., сообщает X; ..., об этом сообщает X: the words before the comma."""
    cue, first, before = report.cue, report.sentence.first, report.cue.first - 1
    if cue.form not in ("verb", "passive"):
        return None
    if cue.clause and cue.lemma not in report.words.conviction_cues:
        return None
    is_there = cue.plural and report.text_at(cue.last) in report.words.there_words
    if not is_there and (cue.source is None or cue.source.first < cue.first):
        return None
    if f"{report.text_at(before - 1)} {report.text_at(before)}" in report.words.about_this:
        before -= 2
    if report.begins_with_speech or report.text_at(before) not in _PARTING:
        return None
    is_enough = word_count(report, first, before) >= _FEWEST_WORDS
    return ((first, before),) if is_enough and not is_only_speech(report, first, before) else None


def asked(report: AnyReport) -> Stretches | None:
    """Призвал власти отменить закон: the infinitive and what goes with it."""
    if report.cue.lemma not in report.words.asking_cues or report.cue.source is None:
        return None
    first = source_end(report)
    limit = min(report.sentence.last, first + CLAUSE_REACH)
    if report.following:
        limit = min(limit, report.following[0].first)
    for at in range(first, limit):
        if report.tokens[at].text in (",", ":", ";", "—", "–", "."):
            return None
        if not report.quoted[at] and report.reader.is_infinitive(at):
            return ((first, content_end(report, first)),)
    return None


RULES: tuple[Rule, ...] = (as_said, inserted, clause, according, asked, about_this, trailing)
"""In order, for languages that set clauses off by commas."""


NESTING = Nesting(outer=frozenset({"trailing"}), inner=frozenset({"clause", "asked"}))
"""«Норт заявил, что порт закрыт, сообщает «Заря»», «по данным «Зари», Норт заявил, что ...»."""


def rules_of(report: AnyReport) -> tuple[Rule, ...]:
    """Return the rules for a cue; none where it reports nothing: «назвал», «бросил»."""
    known, cue = report.words, report.cue
    if cue.lemma in known.blaming_cues:
        return RULES  # «обвинил мэра в том, что он ...»
    lemma = cue.lemma
    if lemma in known.naming_cues or lemma in known.as_cues or lemma in known.spoken_cues:
        return ()
    return () if cue.lemma in known.silent_cues and cue.source is None else RULES


def _as_word(report: AnyReport) -> int | None:
    """Return where «как» stands before a cue in a clause of its own, or None."""
    last, first = report.cue.first - 1, report.sentence.first
    for at in range(last, max(first, last + 1 - _AS_REACH) - 1, -1):
        text = report.text_at(at)
        if text in report.words.as_words:
            return at if _begins_clause(report, at) else None
        if text in (",", ".", ";", ":") and not report.quoted[at]:
            return None
    return None


def _begins_clause(report: AnyReport, at: int) -> bool:
    """Return whether a clause of its own begins: «, как сообщает X», no «после того, как X»."""
    before, words = report.text_at(at - 1), report.words
    if at == report.sentence.first or before in words.joints or before in ("—", "–"):
        return True
    is_compared = report.text_at(at - 2) in words.comparisons
    return before == "," and (not is_compared or report.text_at(at - 3) in words.exceptions)


def reported(
    report: Report[Reader], rules: Sequence[Callable[[Report[Reader]], Stretches | None]]
) -> Finding | None:
    """Return what a cue reports, by the first rule with an opinion; None where it reports none."""
    opinion = first_opinion(rules, report)
    if opinion is None:
        return None
    rule, content = opinion
    tokens = report.tokens
    stretches = [_without_end(report, first, last) for first, last in content]
    if sum(last - first for first, last in stretches) < _FEWEST_WORDS:
        return None
    if all(all(report.quoted[first:last]) for first, last in stretches):
        return None  # “We stay,” according to Finch: what stands in marks is a quote
    offsets = [(tokens[a].start, tokens[b - 1].end) for a, b in stretches if b > a]
    parts = tuple([part for a, b in offsets for part in trimmed(report.passage, a, b)])
    if not parts:
        return None
    at = (report.cue.passage, tokens[report.cue.first].start)
    return Finding(kind="indirect", parts=parts, cue=report.cue, rule=rule, at=at)


def _without_end(report: Report[Reader], first: int, last: int) -> tuple[int, int]:
    """Return a stretch without the marks that end it."""
    while last > first and report.tokens[last - 1].text in _ENDS:
        last -= 1
    return first, last
