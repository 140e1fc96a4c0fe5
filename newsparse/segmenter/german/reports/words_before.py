"""Indirect speech in German before the attribution: «Es gebe, so X am Montag, keinen Plan B»."""

from newsparse.segmenter.german.cues.clause_subjects import SURE
from newsparse.segmenter.german.phrases.narrator_text import REACH
from newsparse.segmenter.german.reports.clause_bounds import (
    GermanReport,
    can_be_verb,
    clause_end,
    clause_start,
    content_end,
    has_verb,
    is_infinitive,
    span,
)
from newsparse.segmenter.grammar import Stretches


def trailing(report: GermanReport) -> Stretches | None:
    """«..., sagte X», «..., so X»: the words before the comma, and those behind the source."""
    first, last = span(report)
    comma, begin = first - 1, max(report.sentence.first, first - REACH)
    is_such = report.text_at(comma) == report.reader.grammar.such
    comma -= is_such  # «..., so schätzt X»
    if report.text_at(comma) != "," or report.quoted[begin]:
        return None
    if not (is_such or _is_attribution(report)):
        return None
    colon = _narrators_colon(report, begin, comma)
    if colon is not None and report.quoted[colon + 1]:
        return None  # Sie betonte: „Wir warten“, so Reuter
    begin = begin if colon is None else colon + 1
    if report.text_at(clause_end(report, last) + 1) in report.words.that_words:
        return None  # In Kiel, sagte Rosner, dass
    behind = _behind_insertion(report, comma, last)
    if not behind and not _is_statement_before(report, begin, comma):
        return None
    return ((begin, comma), *behind)


def _narrators_colon(report: GermanReport, begin: int, comma: int) -> int | None:
    """Return the first colon in tokens[begin:comma] behind words that report nothing."""
    colons = (at for at in range(begin, comma) if report.tokens[at].text == ":")
    colon = next((at for at in colons if report.reader.text.is_mark(at)), None)
    if colon is None or any(cue.first < colon for cue in report.reader.cues(report.sentence)):
        return colon
    is_told = any(map(report.reader.text.is_reported_form, range(begin, colon)))
    return None if is_told else colon


def _behind_insertion(report: GermanReport, comma: int, last: int) -> Stretches:
    """Return what goes on: «Es gebe, so X am Montag, | keinen Plan B», which needs no verb."""
    text, grammar, ending = report.reader.text, report.reader.grammar, report.text_at(comma - 1)
    forms = (text.lexicon.helpers, grammar.modals, grammar.giving)
    is_open = any(ending in one for one in forms)
    start = clause_start(report, comma - 1)
    is_open = is_open and text.is_main(start, report.sentence)
    is_open = is_open and report.text_at(start) not in grammar.subordinators
    last = clause_end(report, last) if is_open else last
    first = last + 1
    end = clause_end(report, first)
    if report.text_at(last) != "," or not text.is_main(first, report.sentence):
        return ()
    is_joined = report.text_at(first) in report.reader.grammar.joining
    told = first + 1 if is_joined and first + 1 < end else first
    if told > first and can_be_verb(report, told) and not text.is_reported_form(told):
        return ()  # „..., sagt sie, und schenkt nach“
    is_clause = first < report.sentence.last and (is_open or has_verb(report, first, end))
    return ((first, content_end(report, first)),) if is_clause else ()


def _is_statement_before(report: GermanReport, begin: int, comma: int) -> bool:
    """Return whether tokens[begin:comma] can be what is said: a clause that hangs on none."""
    grammar, auxiliaries = report.reader.grammar, report.reader.lexicon.auxiliaries
    end = clause_end(report, begin)
    is_aim = report.text_at(begin) in grammar.of_infinitives and end == comma
    if is_aim and any(is_infinitive(report, at, end) for at in range(begin, end)):
        return False  # Um die Halle zu retten, verspricht Rosner Geld
    is_clause = report.text_at(begin) in grammar.subordinators
    if report.text_at(begin) in grammar.prepositions:  # Bis 2030 könnte der Fluss steigen
        is_clause &= all(report.text_at(at) not in auxiliaries for at in range(begin, comma - 1))
    if is_clause and not any(report.reader.text.is_mark(at) for at in range(begin, comma)):
        return False  # Wenn das Wasser steigt, sagte Rosner, dass
    return has_verb(report, begin, end)  # In einer Rede, sagte Rosner


def _is_attribution(report: GermanReport) -> bool:
    """Return whether a cue can stand behind what it reports: «so X», «sagte X», «heißt es»."""
    cue, source, grammar = report.cue, report.cue.source, report.reader.grammar
    is_said = cue.form == "phrase" or cue.lemma == grammar.to_say_of_texts
    is_led = source is not None and source.first > cue.first
    is_last = source is not None and source.kind in SURE  # Das wird teuer, fürchtet der Wirt.
    is_last = is_last and report.sentence.last - span(report)[1] <= 1
    opening = report.text_at(report.sentence.first)  # no «Sei das da, ...»
    is_last = is_last and opening not in grammar.reported_forms
    return (is_last or not cue.clause) and (is_said or (is_led and not _is_object(report)))


def _is_object(report: GermanReport) -> bool:
    """Return whether what is behind a verb is its object: «Er kam, erwiderte Grüße und ging»."""
    cue, text = report.cue, report.reader.text
    if cue.source is None or cue.lemma in text.lexicon.bare_naming_cues:
        return True  # nennt Reuter Namen
    first, head = cue.source.first, cue.source.head
    if cue.plural and first == head and not text.noun_at(head).lemma:
        return True
    is_one = text.lower(first) in text.grammar.indefinite_articles
    return is_one and text.classes.is_abstract(text.lower(head))
