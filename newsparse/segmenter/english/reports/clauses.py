"""Clauses that report in English: said that the bridge is safe, said the bridge is safe."""

from itertools import takewhile

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.reports.report_bounds import (
    Report,
    content_end,
    kind_at,
    limit_of,
    past_adjunct,
    start_of,
    tells_time,
)
from newsparse.segmenter.grammar import Stretches

_VAGUE_WORDS = 3  # words before a number that they make vague: "as many as | 20"
_CLAUSE_REACH = 20  # tokens between a cue and its "that": "told reporters in Ohio on Monday that"


def that_clause(report: Report) -> Stretches | None:
    """Said in a statement that ...: the clause behind "that" or "whether"."""
    if report.cue.lemma not in report.words.cues:  # what only names something takes no clause
        return None
    at = start_of(report)
    if _is_order(report, at) or _goes_on_doing(report, at):
        return None
    for _ in range(_CLAUSE_REACH):
        text = report.text_at(at)
        if text in report.words.that_words and report.text_at(at - 1) != en.FACT:
            first = at if _is_pronoun(report, at) else at + 1
            is_relative = kind_at(report, first) == "auxiliary"  # rules that would close mills
            return None if is_relative else ((first, content_end(report, first)),)
        if text in report.words.question_words:
            return ((at, content_end(report, at)),) if _asks(report, at) else None
        following = past_adjunct(report, at)
        if following == at:
            return None
        at = following
    return None


def _goes_on_doing(report: Report, at: int) -> bool:
    """Return whether an infinitive begins at `at`: "continue to search a house that burned"."""
    is_to = report.cue.clause and report.text_at(at) == en.TO
    text = report.reader.text
    is_open = is_to and kind_at(report, at + 1) == "open"
    return is_open and not (text.capitals[at + 1] or text.is_voice(at + 1))


def _is_pronoun(report: Report, at: int) -> bool:
    """Return whether a "that" at `at` is a clause's subject: "said that was typical of him"."""
    cue, nouns = report.cue, report.reader.words.grammar.noun_verbs
    is_next = at == cue.last and cue.form == "verb" and cue.lemma not in nouns
    is_noun = report.text_at(at + 1) in en.BEHIND_THAT  # said that very test was planned
    return is_noun or (is_next and kind_at(report, at + 1) == "auxiliary")


def _asks(report: Report, at: int) -> bool:
    """Whether a question begins at `at`: no "shelters which", "knows how", "when he left"."""
    text = report.text_at(at)
    if text in en.SUBJECT_RELATIVES and at != start_of(report):
        return tells_time(report, at - 1)
    if report.cue.lemma not in en.KNOWING and (text != en.WHEN or report.cue.lemma in en.ASKING):
        return True
    before = [report.text_at(i) for i in range(report.cue.first - 3, report.cue.first)]
    return any(text == en.NOT or text.endswith(en.NEGATING) for text in before)  # did not say when


def clause(report: Report) -> Stretches | None:
    """Said she would run: the clause behind a cue without "that"."""
    cue, first = report.cue, start_of(report)
    if cue.lemma not in report.words.cues:
        return None
    is_inner = kind_at(report, first) in ("auxiliary", "verb") and _is_relative(report)
    if is_inner or _is_order(report, first):  # which he said were
        return ((first, content_end(report, first)),)
    is_surely = not cue.clause or is_found(report) or _is_thought(report, first)
    if not is_surely and not _begins_clause(report, first):
        return None
    is_vague = _is_about(report, first)
    if not (cue.clause or is_vague) and kind_at(report, first) in ("preposition", "subordinator"):
        first = _past_when(report, first)
    if not (is_vague or kind_at(report, first) in ("pronoun", "determiner", "open")):
        return None
    end = content_end(report, first)
    is_opened = end - 2 > first > cue.last and report.text_at(first - 1) in en.OPENING
    return ((first - is_opened, end),) if _has_verb(report, first, end) else None


def _is_about(report: Report, at: int) -> bool:
    """Return whether a vague number begins at `at`: said about 20, said at least 20 had come."""
    before: list[str] = []
    for token in report.tokens[at : at + _VAGUE_WORDS + 1]:
        if token.text[:1].isdigit() or token.lower in en.NUMBERS:
            return " ".join(before) in en.VAGUE_NUMBERS
        before.append(token.lower)
    return False


def _past_when(report: Report, at: int) -> int:
    """Return the subject behind when or where it was said: "said after the vote she would go"."""
    behind = past_adjunct(report, at)
    is_pronoun = kind_at(report, behind) == "pronoun"
    return behind if is_pronoun or _is_followed_by_auxiliary(report, behind) else at


def _has_verb(report: Report, first: int, end: int) -> bool:
    """Return whether words look like a clause: not "shops add a service", "she wrote a book"."""
    if report.cue.lemma in en.CLAUSE_ALWAYS or is_found(report) or _is_relative(report):
        return True
    if report.reader.text.words[first].core in report.reader.words.grammar.subject_pronouns:
        return True
    ends = report.reader.words.grammar.time_subordinators | {"("}
    main = takewhile(lambda at: report.text_at(at) not in ends, range(first + 1, end))
    return any(_looks_finite(report, at) for at in main)  # no "recalled cars after tests failed"


def _looks_finite(report: Report, at: int) -> bool:
    """Return whether a clause's verb stands at `at`: not "maintained a force based abroad"."""
    text, word = report.reader.text, report.reader.text.words[at]
    if word.kind == "open" and report.cue.lemma in report.reader.words.grammar.object_verbs:
        return False
    return text.is_finite(at) or word.clitic in en.VERB_CLITICS


def _is_order(report: Report, at: int) -> bool:
    """Return whether what somebody is told to do begins at `at`: "to stay", "never to go"."""
    if report.cue.lemma not in report.reader.words.addressees:
        return False
    begins = report.text_at(at) == en.TO or report.text_at(at) in en.NEGATIONS
    return begins and en.TO in (report.text_at(at), report.text_at(at + 1))


def _is_relative(report: Report) -> bool:
    """Return whether the cue stands in "which he said were ..."."""
    source = report.cue.source
    if source is None or source.first >= report.cue.first:
        return False
    return report.text_at(source.first - 1) in en.RELATIVES


def _is_thought(report: Report, at: int) -> bool:
    """Return whether somebody thinks what begins at `at`: "thinks rain, or its lack, matters"."""
    cue, kinds = report.cue, ("determiner", "open")
    is_named = cue.source is not None and cue.source.kind != "thing"
    is_verb = cue.form == "verb" and cue.lemma in en.CLAUSE_ALWAYS
    return is_verb and is_named and kind_at(report, at) in kinds and bool(kind_at(report, at + 2))


def is_found(report: Report) -> bool:
    """Return whether a study or a poll found something: "the survey found 31 cases"."""
    source = report.cue.source
    if source is None or report.cue.lemma not in en.FINDING:
        return False
    return report.reader.sources.head_of(source) in report.words.speech_nouns


def is_surely_clause(report: Report) -> bool:
    """Return whether a clause, and no thing, is behind a cue: "thinks rain", "hopes he can"."""
    is_always = report.cue.lemma in en.CLAUSE_ALWAYS or is_found(report)
    return is_always or _begins_clause(report, start_of(report))


def _begins_clause(report: Report, at: int) -> bool:
    """Return whether a subject begins at `at` rather than an object: "he", "the bridge was"."""
    if kind_at(report, at) != "pronoun":
        may_be = report.cue.form == "verb" and report.text_at(report.cue.first - 1) != en.WHO
        return may_be and _is_followed_by_auxiliary(report, at)  # those who deny it is late are
    return report.text_at(at) not in en.NO_SUBJECTS or kind_at(report, at + 1) == "auxiliary"


def _is_followed_by_auxiliary(report: Report, at: int) -> bool:
    phrase = report.reader.phrases.phrase_at(at, limit_of(report))
    return phrase is not None and kind_at(report, phrase.last) == "auxiliary"
