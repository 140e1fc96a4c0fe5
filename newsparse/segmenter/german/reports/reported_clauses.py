"""Indirect speech in German: what a cue reports without marks, as stretches of tokens."""

from collections.abc import Callable

from newsparse.segmenter.german.phrases.narrator_text import REACH
from newsparse.segmenter.german.reports.clause_bounds import (
    GermanReport,
    can_be_verb,
    clause_end,
    clause_start,
    commas,
    compares,
    content_end,
    has_verb,
    inner_end,
    is_infinitive,
    names_something,
    rejects_claim,
    reported_end,
    span,
    trailing,
)
from newsparse.segmenter.grammar import Stretches

_STATEMENT_WORDS = 3  # a main clause behind a verb of saying: «sagte, das Geld fehlt»

Rule = Callable[[GermanReport], Stretches | None]


def according(report: GermanReport) -> Stretches | None:
    """«Laut X ...», «... ist X zufolge ...»: the sentence round the phrase."""
    first, last = span(report)
    source = report.cue.source
    is_nobodys = source and report.text_at(source.head) in report.words.nobodys_views
    others = (one for one in report.reader.cues(report.sentence) if one is not report.cue)
    if (is_nobodys or report.quoted[report.sentence.first]) and any(one.source for one in others):
        return None  # „Wir warten“, sagte Rosner laut Redetext; nach ersten Schätzungen, sagte er
    is_before = source is not None and source.last < report.cue.first
    if is_before and report.text_at(report.cue.first - 1) == ",":  # laut der die Zahl sinkt
        return ((report.cue.last + 1, clause_end(report, report.cue.last)),)
    start, end = clause_start(report, first), clause_end(report, last)
    if not report.reader.text.is_inner(start, report.sentence):
        start, end = max(report.sentence.first, first - REACH), content_end(report, last)
    if report.text_at(first - 1) in ("(", ",") and report.text_at(last) in (")", ","):
        first, last = first - 1, last + 1
    last = _past_relative(report, last) if first > start else _past_place(report, last)
    return ((start, first), (last, end))


def _past_relative(report: GermanReport, at: int) -> int:
    """Return where a sentence goes on behind «Laut dem Bericht, der noch fehlt,»."""
    comma = clause_end(report, at + 1)
    is_relative = report.text_at(at + 1) in report.reader.grammar.relative_pronouns
    is_inner = report.text_at(at) == "," and is_relative and report.text_at(comma) == ","
    return comma + 1 if is_inner else at


def _past_place(report: GermanReport, at: int) -> int:
    """Return where the verb stands behind «Nach Angaben des Amtes in Kiel | brannte es»."""
    text, past = report.reader.text, _past_relative(report, at)
    is_place = past == at and report.text_at(at) in text.grammar.prepositions
    phrase = text.phrase_at(at + 1, report.sentence.last) if is_place else None
    if phrase is None or phrase.last >= report.sentence.last:
        return past
    return phrase.last if can_be_verb(report, phrase.last) else past


def claim(report: GermanReport) -> Stretches | None:
    """«Die Warnung der Polizei, dass ...», «der Vorwurf, er habe ...»: the clause behind a noun."""
    comma = next(commas(report), None)
    if comma is None:
        return None
    first, text = comma + 1, report.reader.text
    clause = range(first, clause_end(report, first))
    is_told = report.text_at(first) in report.words.that_words
    is_told = is_told or any(is_infinitive(report, at, clause.stop) for at in clause)
    shows = any(map(text.is_reported_form, clause)) and text.is_main(first, report.sentence)
    return ((first, inner_end(report, first)),) if is_told or shows else None


def as_reported(report: GermanReport) -> Stretches | None:
    """«Wie X mitteilte, ...» and «..., wie X mitteilte»: the rest of the sentence."""
    start, grammar = clause_start(report, report.cue.first), report.reader.grammar
    if report.text_at(start) != grammar.as_word or compares(report, start):
        return None
    if report.cue.first == start + 1 or report.text_at(start + 1) == grammar.anybody:
        return None  # wie sieht das Ziel aus? wie man immer wieder hört
    told = [cue for cue in report.reader.cues(report.sentence) if cue.first < start]
    is_asked = report.cue.clause or report.reader.text.is_reported_form(report.cue.last)
    is_asked = is_asked or any(cue.lemma in grammar.depicting for cue in told[-1:])
    if is_asked and told and clause_end(report, told[-1].last) == start - 1:
        return None  # Der Wirt schilderte, wie der Dieb ihn festgehalten habe
    end = clause_end(report, span(report)[1])
    before = (max(report.sentence.first, start - REACH), start - 1)
    after = (end + 1, content_end(report, end + 1))
    return tuple(part for part in (before, after) if part[0] < part[1])


def about_this(report: GermanReport) -> Stretches | None:
    """«Das teilte X mit», «Dies bestätigte X»: the sentence before is what was said."""
    first, previous, cue = report.sentence.first, report.previous, report.cue
    if report.text_at(first) not in report.words.about_this or cue.first != first + 1:
        return None
    if previous is None or report.quoted[previous.first]:
        return None
    if cue.source is None or cue.clause or next(commas(report), None) is not None:
        return None  # Das entschied der Rat; Das sagte Rosner, als er kam
    if cue.lemma in report.reader.lexicon.of_others:
        return None  # Das lehnt der Rat ab
    return ((previous.first, previous.last),)


def that_clause(report: GermanReport) -> Stretches | None:
    """«X sagte, dass ...», «X fragte, ob ...»: the clause that a word of reporting begins."""
    for order, comma in enumerate(commas(report)):
        first = comma + 1
        if order == 1 and konjunktiv(report):
            return None  # sagte, sie bedauere, dass
        is_question = not order and report.text_at(first) in report.words.question_words
        is_asked = is_question and not (names_something(report, comma) or compares(report, first))
        if is_asked or report.text_at(first) in report.words.that_words:
            return None if _is_others(report, comma) else ((first, reported_end(report, first)),)
    return None


def _is_others(report: GermanReport, comma: int) -> bool:
    """Return whether another verb leads a clause: «Das hält den Damm und verhindert, dass»."""
    cue, before = report.cue, report.reader.cues(report.sentence)[0]
    is_told = clause_start(report, cue.first) == clause_end(report, before.last) + 1
    if is_told and report.reader.text.is_reported_form(cue.first):
        return True  # Dort heißt es, die Prüfung habe ergeben, dass
    end = clause_end(report, report.cue.last)
    told = (cue.source for cue in report.following if cue.form == "verb" and cue.first < end)
    if any(source and source.first >= report.cue.last for source in told):
        return True  # Der Zug hält nie und der Wirt klagt, dass
    is_other = comma - 2 >= max(span(report)[1], (report.cue.apart or 0) + 1)
    is_other = is_other and report.text_at(comma - 2) in report.reader.grammar.joining
    return is_other and can_be_verb(report, comma - 1)


def konjunktiv(report: GermanReport) -> Stretches | None:
    """«X sagte, er sei zufrieden», «X sagte, das Geld ist da»: a main clause behind a verb."""
    comma = next(commas(report), None)
    if comma is None:
        return None
    first, end, text = comma + 1, clause_end(report, comma + 1), report.reader.text
    if any(cue.first == first and cue.form != "phrase" for cue in report.following):
        return None  # sich nicht zu äußern, erklärte Anna Reuter
    is_inner = report.text_at(first) in text.grammar.subordinators
    if is_inner and end + 1 < report.sentence.last and text.is_reported_form(end + 1):
        return ((first, content_end(report, first)),)  # wenn es taue, müsse er gehen
    inner, start = text.grammar.subordinators, clause_start(report, report.cue.first)
    before = {report.text_at(start), report.text_at(report.sentence.first)} - {text.grammar.as_word}
    hangs = report.text_at(first) in text.lexicon.auxiliaries and not inner.isdisjoint(before)
    if hangs or not text.is_main(first, report.sentence):
        return None  # Wenn Reuter das so sieht, sollte sie gehen
    if text.is_reported_form(first) and text.first_subject(first + 1, end) is None:
        return None  # Der Wirt sagte Ja, wollte aber nicht kommen
    shows = any(text.is_reported_form(at) for at in range(first, end))
    if not shows and not _is_statement(report, first, end):
        return None
    return ((first, reported_end(report, first)),)


def _is_statement(report: GermanReport, first: int, end: int) -> bool:
    """Return whether a clause behind a verb of saying is a main clause of several words."""
    lower, grammar = report.text_at(first), report.reader.grammar
    is_said = report.cue.lemma in grammar.stating and report.cue.form == "verb"
    if not is_said or report.text_at(first - 1) != ",":
        return False
    if end - first < _STATEMENT_WORDS or lower in grammar.conjunctions | grammar.prepositions:
        return False
    is_clause = not can_be_verb(report, first) and has_verb(report, first, end)
    return is_clause and not names_something(report, first - 1)


def goes_on(report: GermanReport) -> Stretches | None:
    """«X sagte, er bleibe. Das Geld sei da.»: a sentence that shows it by its verb or «Demnach»."""
    first = report.sentence.first + (report.cue.first == report.sentence.first)
    return ((first, report.sentence.last),)


def behind_colon(report: GermanReport) -> Stretches | None:
    """«Reuter blieb dabei: Der Hafen sei sicher.»: what shows by its verb that it is reported."""
    return ((report.cue.last, content_end(report, report.cue.last)),)


def infinitive(report: GermanReport) -> Stretches | None:
    """«X forderte, die Brücke zu sperren», «... abzuwarten»: an infinitive with «zu»."""
    comma = next(commas(report), None)
    if comma is None or report.cue.lemma not in report.reader.lexicon.infinitive_cues:
        return None
    first, end = comma + 1, clause_end(report, comma + 1)
    is_aim = report.text_at(first) in report.reader.grammar.of_infinitives
    is_aim = is_aim and names_something(report, comma)  # verlangt Geld, um den Hafen zu retten
    if not is_aim and any(is_infinitive(report, at, end) for at in range(first, end)):
        return ((first, content_end(report, first)),)
    return None


RULES: tuple[Rule, ...] = (
    as_reported,
    according,
    trailing,
    about_this,
    that_clause,
    infinitive,
    konjunktiv,
    claim,
    goes_on,
    behind_colon,
)
"""In order; a report that an earlier rule found also wins over one that overlaps it."""
_OF_VERBS = (trailing, as_reported, about_this, that_clause, infinitive, konjunktiv)
_OF_FORMS = {"phrase": (according,), "noun": (claim,), "mood": (goes_on,)}


def rules_of(report: GermanReport) -> tuple[Rule, ...]:
    """Return the rules that may have an opinion on a cue, in order."""
    if report.cue.lemma == ":":
        return (behind_colon,)
    if rejects_claim(report):
        return (trailing, as_reported, about_this)
    is_such = report.cue.lemma == report.reader.grammar.such
    return (trailing,) if is_such else _OF_FORMS.get(report.cue.form, _OF_VERBS)
