"""Where the words that a German cue reports begin and end, also those before it."""

from bisect import bisect_left
from collections.abc import Iterator

from newsparse.segmenter.german.cues.clause_subjects import SURE
from newsparse.segmenter.german.phrases.narrator_text import REACH
from newsparse.segmenter.german.reading import GermanReader
from newsparse.segmenter.grammar import Stretches
from newsparse.segmenter.reports.report import Report

_COMPARED = 3  # tokens: «so genau, | wie»
_THAT_REACH = 60  # tokens between a cue and «dass»: appositions, places, times

GermanReport = Report[GermanReader]
"""A German cue where it may report something."""


def has_verb(report: GermanReport, first: int, end: int) -> bool:
    """Return whether a small word that is no adjective of a noun stands in tokens[first:end]."""
    return any(can_be_verb(report, at) for at in range(first, end))


def can_be_verb(report: GermanReport, at: int) -> bool:
    """Return whether a token can be a verb: a small word that is no adjective of a noun."""
    token, text = report.tokens[at], report.reader.text
    following = report.tokens[at + 1 : at + 2]
    is_before_noun = bool(following) and (following[0].is_capitalised or report.quoted[at + 1])
    is_adjective = is_before_noun and token.lower.endswith(text.grammar.adjective_endings)
    is_verb = token.lower in text.lexicon.auxiliaries or text.is_konjunktiv(at)
    return is_verb or (not is_adjective and text.is_small_verb(at))


def span(report: GermanReport) -> tuple[int, int]:
    """Return the tokens of a cue and its source, which stands beside a phrase."""
    cue, source = report.cue, report.cue.source
    is_own = report.text_at(cue.first + 1) in report.reader.grammar.own  # nach eigenen Angaben
    if is_own or source is None or source.passage != report.passage.index:
        return cue.first, cue.last
    first = source.first
    if first <= cue.first and report.text_at(first - 1) in report.words.source_nouns:
        first -= 1 + (report.text_at(first - 2) in report.reader.grammar.articles)
    return min(cue.first, first), max(cue.last, source.last)  # den Angaben der Stadt zufolge


def commas(report: GermanReport) -> Iterator[int]:
    """Yield the commas and colons behind a cue and its source, as far as a report may begin."""
    first = max(span(report)[1], (report.cue.apart or 0) + 1)
    limit = min(report.sentence.last, first + _THAT_REACH)
    start = clause_start(report, report.cue.first)
    if report.cue.form != "noun" and not report.reader.text.is_main(start, report.sentence):
        limit = min(limit, clause_end(report, first) + 1)  # der Sender, der das zeigte, sagte
    marks = report.passage.marks
    for at in marks[bisect_left(marks, first) : bisect_left(marks, limit)]:
        if report.tokens[at].text in (",", ":") and report.reader.text.is_mark(at):
            yield at


def content_end(report: GermanReport, first: int) -> int:
    """Return where reported words end: at a semicolon, before «und bat», or with the sentence."""
    limit = min(report.sentence.last, first + REACH)
    joining = report.reader.grammar.joining
    for cue in report.following:
        is_more = cue.source == report.cue.source
        if first < cue.first < limit and is_more and report.text_at(cue.first - 1) in joining:
            limit = cue.first - 1
            break
    marks = (at for at in range(first, limit) if report.tokens[at].text == ";")
    return next((at for at in marks if report.reader.text.is_mark(at)), limit)


def reported_end(report: GermanReport, first: int) -> int:
    """Return where reported words end; before the main clause in «Als X sagte, dass Y, kam Z»."""
    grammar, start = report.reader.grammar, report.sentence.first
    small = grammar.focus_words | grammar.conjunctions  # Denn auch wenn
    while report.text_at(start) in small:
        start += 1
    opening = report.text_at(start)
    is_fronted = clause_start(report, report.cue.first) == report.sentence.first
    is_inner = is_fronted and opening in grammar.subordinators
    return inner_end(report, first) if is_inner else content_end(report, first)


def names_something(report: GermanReport, comma: int) -> bool:
    """Return whether a noun but that of a time stands before a comma: no «in Kiel, wo er wohnt»."""
    between = range(span(report)[1], comma)
    nouns = (at for at in between if report.tokens[at].is_capitalised)
    return any(report.reader.text.kind_at(at) != "time" for at in nouns)


def rejects_claim(report: GermanReport) -> bool:
    """Return whether others say what a clause tells: «wies den Vorwurf zurück, er habe gelogen»."""
    cue, lexicon = report.cue, report.reader.lexicon
    if cue.lemma not in lexicon.of_others or cue.lemma in lexicon.bare_naming_cues:
        return False
    told = range(cue.first, next(commas(report), cue.first))
    claims = [at for at in told if report.text_at(at) in lexicon.words.claim_nouns]
    before = {report.text_at(at) for claim in claims for at in (claim - 1, claim - 2)}
    return bool(claims) and lexicon.grammar.prepositions.isdisjoint(before)  # no «in der Antwort»


def compares(report: GermanReport, start: int) -> bool:
    """Return whether a «wie» compares: «so genau, wie er schreibt»."""
    before = range(max(report.sentence.first, start - _COMPARED), start)
    return any(report.text_at(at) in report.reader.grammar.comparing for at in before)


def inner_end(report: GermanReport, first: int) -> int:
    """Return where a clause ends with those that hang on it."""
    end = clause_end(report, first)
    while report.text_at(end) == "," and report.reader.text.is_inner(end + 1, report.sentence):
        end = clause_end(report, end + 1)
    return end


def clause_start(report: GermanReport, at: int) -> int:
    """Return where the clause of a token begins."""
    return report.reader.text.clause_start(at, report.sentence)


def clause_end(report: GermanReport, at: int) -> int:
    """Return the mark that ends the clause of a token."""
    return report.reader.text.clause_end(at, report.sentence)


def is_infinitive(report: GermanReport, at: int, end: int) -> bool:
    """Return whether «zu sperren» or «abzuwarten» stands at a token; its clause ends at `end`."""
    grammar, lower = report.reader.grammar, report.text_at(at)
    if lower == grammar.infinitive_mark:
        return report.text_at(at + 1).endswith(grammar.infinitive_endings)
    is_split = grammar.infinitive_mark in lower[1:-3] and lower.endswith(grammar.infinitive_endings)
    return at + 1 >= end and is_split


def trailing(report: GermanReport) -> Stretches | None:
    """«..., sagte X», «..., so X»: the words before the comma, and those behind the source."""
    first, last = span(report)
    comma, begin = first - 1, max(report.sentence.first, first - REACH)
    is_such = report.text_at(comma) == report.reader.grammar.such
    comma -= is_such  # «..., so schätzt X»
    opening = next((at for at in range(begin, comma) if not report.quoted[at]), comma)
    if report.text_at(comma) != "," or (report.quoted[begin] and report.text_at(opening) == ","):
        return None  # no „Klar“ sei das, sagte X
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
