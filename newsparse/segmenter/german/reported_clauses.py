"""Indirect speech in German: what a cue reports without marks, as stretches of tokens."""

from collections.abc import Callable, Iterator

from newsparse.segmenter.findings import CueForm
from newsparse.segmenter.german.narrator_text import REACH
from newsparse.segmenter.german.reading import GermanReader
from newsparse.segmenter.grammar import Stretches
from newsparse.segmenter.report import Report

_STATEMENT_WORDS = 3  # a main clause behind a verb of saying: «sagte, das Geld fehlt»
_THAT_REACH = 60  # tokens between a cue and «dass»: appositions, places, times

GermanReport = Report[GermanReader]
"""A German cue where it may report something."""
Rule = Callable[[GermanReport], Stretches | None]


def according(report: GermanReport) -> Stretches | None:
    """«Laut X ...», «... ist X zufolge ...»: the sentence round the phrase."""
    if report.cue.lemma == report.reader.classes.grammar.such:
        return None
    first, last = _span(report)
    start, end = _clause_start(report, first), _clause_end(report, last)
    if not report.reader.moods.is_inner(start, report.sentence):
        start, end = max(report.sentence.first, first - REACH), _content_end(report, last)
    if report.text_at(first - 1) in ("(", ",") and report.text_at(last) in (")", ","):
        first, last = first - 1, last + 1
    return ((start, first), (last, end))


def claim(report: GermanReport) -> Stretches | None:
    """«Die Warnung der Polizei, dass ...», «der Vorwurf, er habe ...»: the clause behind a noun."""
    comma = next(_commas(report), None)
    if comma is None:
        return None
    first = comma + 1
    end, moods = _clause_end(report, first), report.reader.moods
    shows = any(moods.is_reported_form(at, end) for at in range(first, end))
    is_reported = shows and moods.is_main(first, report.sentence)
    if report.text_at(first) in report.words.that_words or is_reported:
        return ((first, _inner_end(report, first)),)
    is_asked = any(_is_infinitive(report, at, end) for at in range(first, end))
    return ((first, _inner_end(report, first)),) if is_asked else None


def trailing(report: GermanReport) -> Stretches | None:
    """«..., sagte X», «..., so X»: the words before the comma, and those behind the source."""
    first, last = _span(report)
    comma, begin = first - 1, max(report.sentence.first, first - REACH)
    is_such = report.text_at(comma) == report.reader.classes.grammar.such
    comma -= is_such  # «..., so schätzt X»
    if report.text_at(comma) != "," or report.quoted[comma - 1] or report.quoted[begin]:
        return None
    if not (is_such or _is_attribution(report)) or _goes_on_with_that(report, last):
        return None
    behind = _behind_insertion(report, last)
    if not behind and not _is_statement_before(report, begin, comma):
        return None
    return ((begin, comma), *behind)


def _behind_insertion(report: GermanReport, last: int) -> Stretches:
    """Return the words behind «, so X,»: they go on with those before."""
    first = last + 1
    end = _clause_end(report, first)
    if report.text_at(last) != "," or not report.reader.moods.is_main(first, report.sentence):
        return ()
    is_clause = first < report.sentence.last and _has_verb(report, first, end)
    return ((first, _content_end(report, first)),) if is_clause else ()


def _is_statement_before(report: GermanReport, begin: int, comma: int) -> bool:
    """Return whether tokens[begin:comma] can be what is said: a clause that hangs on none."""
    opening = report.text_at(begin)
    is_clause = opening in report.reader.classes.grammar.subordinators
    if is_clause and not any(_is_mark(report, at) for at in range(begin, comma)):
        return False  # Wenn das Wasser steigt, sagte Rosner, dass
    return _has_verb(report, begin, _clause_end(report, begin))  # In einer Rede, sagte Rosner


def _is_attribution(report: GermanReport) -> bool:
    """Return whether a cue can stand behind what it reports: «so X», «sagte X», «heißt es»."""
    cue = report.cue
    if cue.clause:
        return False
    if cue.form == "phrase" or cue.lemma == report.reader.classes.grammar.to_say_of_texts:
        return True
    return cue.source is not None and cue.source.first > cue.first


def _goes_on_with_that(report: GermanReport, at: int) -> bool:
    """Return whether a clause of reported words follows: «..., sagte X, dass»."""
    end = _clause_end(report, at)
    return report.text_at(end + 1) in report.words.that_words


def _has_verb(report: GermanReport, first: int, end: int) -> bool:
    """Return whether a small word that is no adjective of a noun stands in tokens[first:end]."""
    return any(_can_be_verb(report, at) for at in range(first, end))


def _can_be_verb(report: GermanReport, at: int) -> bool:
    token, classes = report.tokens[at], report.reader.classes
    if not token.is_word or token.is_capitalised or token.lower in classes.lexicon.closed:
        return token.lower in classes.lexicon.auxiliaries
    if token.lower in classes.grammar.articles or not token.lower.isalpha():
        return False
    following = report.tokens[at + 1 : at + 2]
    is_before_noun = bool(following) and (following[0].is_capitalised or report.quoted[at + 1])
    return not (is_before_noun and token.lower.endswith(classes.grammar.adjective_endings))


def as_reported(report: GermanReport) -> Stretches | None:
    """«Wie X mitteilte, ...» and «..., wie X mitteilte»: the rest of the sentence."""
    start = _clause_start(report, report.cue.first)
    if report.text_at(start) != report.reader.classes.grammar.as_word:
        return None
    end = _clause_end(report, _span(report)[1])
    before = (max(report.sentence.first, start - REACH), start - 1)
    after = (end + 1, _content_end(report, end + 1))
    return tuple(part for part in (before, after) if part[0] < part[1])


def about_this(report: GermanReport) -> Stretches | None:
    """«Das teilte X mit», «Dies bestätigte X»: the sentence before is what was said."""
    first, previous = report.sentence.first, report.previous
    if report.text_at(first) not in report.words.about_this or report.cue.first != first + 1:
        return None
    if previous is None or report.quoted[previous.first] or report.cue.source is None:
        return None
    if next(_commas(report), None) is not None:
        return None  # Das sagte Rosner, als er kam
    return ((previous.first, previous.last),)


def that_clause(report: GermanReport) -> Stretches | None:
    """«X sagte, dass ...», «X fragte, ob ...»: the clause that a word of reporting begins."""
    for order, comma in enumerate(_commas(report)):
        lower = report.text_at(comma + 1)
        if lower in report.words.that_words or (not order and lower in report.words.question_words):
            return ((comma + 1, _content_end(report, comma + 1)),)
    return None


def konjunktiv(report: GermanReport) -> Stretches | None:
    """«X sagte, er sei zufrieden»: a clause that shows by its verb that it is reported.

    Behind a verb of saying any main clause is: «X sagte, das Geld ist da».
    """
    comma = next(_commas(report), None)
    if comma is None:
        return None
    first, end, moods = comma + 1, _clause_end(report, comma + 1), report.reader.moods
    if not moods.is_main(first, report.sentence):
        return None
    last = report.sentence.last
    shows = any(moods.is_reported_form(at, last) for at in range(first, end))
    if not shows and not _is_statement(report, first, end):
        return None
    return ((first, _content_end(report, first)),)


def _is_statement(report: GermanReport, first: int, end: int) -> bool:
    """Return whether a clause behind a verb of saying is a main clause of several words."""
    lower, grammar = report.text_at(first), report.reader.classes.grammar
    if report.cue.clause or report.cue.form != "verb" or report.text_at(first - 1) != ",":
        return False
    if end - first < _STATEMENT_WORDS or lower in grammar.conjunctions | grammar.prepositions:
        return False
    return not _can_be_verb(report, first) and not _has_object(report, first - 1)


def _has_object(report: GermanReport, comma: int) -> bool:
    """Return whether a noun without preposition stands behind the cue and whom it names."""
    classes = report.reader.classes
    is_free = True  # no preposition stands before the noun, nor the article of a hearer
    for token in report.tokens[_span(report)[1] : comma]:
        lower = token.lower
        if lower in classes.grammar.prepositions or lower in classes.grammar.hearer_articles:
            is_free = False
        elif token.is_word and token.is_capitalised:
            if is_free and classes.noun_kind(lower) != "time":
                return True
            is_free = False
        elif not token.is_word or lower in classes.grammar.other_articles:
            is_free = True
    return False


def goes_on(report: GermanReport) -> Stretches | None:
    """«X sagte, er bleibe. Das Geld sei da.»: a sentence of its own that shows by its verb."""
    return ((report.sentence.first, report.sentence.last),)


def infinitive(report: GermanReport) -> Stretches | None:
    """«X forderte, die Brücke zu sperren», «... abzuwarten»: an infinitive with «zu»."""
    comma = next(_commas(report), None)
    if comma is None or report.cue.lemma not in report.reader.classes.lexicon.infinitive_cues:
        return None
    first, end = comma + 1, _clause_end(report, comma + 1)
    if any(_is_infinitive(report, at, end) for at in range(first, end)):
        return ((first, _content_end(report, first)),)
    return None


def _is_infinitive(report: GermanReport, at: int, end: int) -> bool:
    grammar, lower = report.reader.classes.grammar, report.text_at(at)
    if lower == grammar.infinitive_mark:
        return report.text_at(at + 1).endswith(grammar.infinitive_endings)
    is_split = grammar.infinitive_mark in lower[1:-3] and lower.endswith(grammar.infinitive_endings)
    return at + 1 >= end and is_split


def _span(report: GermanReport) -> tuple[int, int]:
    """Return the tokens of a cue and its source, which stands beside a phrase."""
    cue, source = report.cue, report.cue.source
    if source is None or source.passage != report.passage.index:
        return cue.first, cue.last
    is_apart = report.text_at(cue.last) not in report.reader.classes.grammar.agent_prepositions
    if cue.form == "phrase" and source.first > cue.last and is_apart:
        return cue.first, cue.last  # «Nach eigenen Angaben hat der Verein»
    return min(cue.first, source.first), max(cue.last, source.last)


def _commas(report: GermanReport) -> Iterator[int]:
    """Yield the commas and colons behind a cue and its source, as far as a report may begin.

    Behind a verb in a clause that hangs on another it is the next mark alone: «der Sender, der
    das zeigte, sagte, dass».
    """
    first = max(_span(report)[1], (report.cue.apart or 0) + 1)
    limit = min(report.sentence.last, first + _THAT_REACH)
    if report.cue.form != "noun" and not _is_in_main_clause(report):
        limit = min(limit, _clause_end(report, first) + 1)
    for at in range(first, limit):
        if report.text_at(at) in (",", ":") and _is_mark(report, at):
            yield at


def _is_in_main_clause(report: GermanReport) -> bool:
    start = _clause_start(report, report.cue.first)
    return report.reader.moods.is_main(start, report.sentence)


def _content_end(report: GermanReport, first: int) -> int:
    """Return where reported words end: at a semicolon, else with the sentence."""
    limit = min(report.sentence.last, first + REACH)
    marks = (at for at in range(first, limit) if report.text_at(at) == ";")
    return next((at for at in marks if _is_mark(report, at)), limit)


def _inner_end(report: GermanReport, first: int) -> int:
    """Return where a clause ends with those that hang on it."""
    end = _clause_end(report, first)
    while report.text_at(end) == "," and report.reader.moods.is_inner(end + 1, report.sentence):
        end = _clause_end(report, end + 1)
    return end


def _clause_start(report: GermanReport, at: int) -> int:
    return report.reader.text.clause_start(at, report.sentence)


def _clause_end(report: GermanReport, at: int) -> int:
    return report.reader.text.clause_end(at, report.sentence)


def _is_mark(report: GermanReport, at: int) -> bool:
    return report.reader.text.is_mark(at)


RULES: tuple[Rule, ...] = (
    according,
    trailing,
    as_reported,
    about_this,
    that_clause,
    konjunktiv,
    infinitive,
    claim,
    goes_on,
)
"""In order; a report that an earlier rule found also wins over one that overlaps it."""
_OF_PHRASES: tuple[Rule, ...] = (according, trailing)
_OF_NOUNS: tuple[Rule, ...] = (claim,)
_OF_VERBS: tuple[Rule, ...] = (
    trailing,
    as_reported,
    about_this,
    that_clause,
    konjunktiv,
    infinitive,
)
_OF_FORMS: dict[CueForm, tuple[Rule, ...]] = {
    "phrase": _OF_PHRASES,
    "noun": _OF_NOUNS,
    "mood": (goes_on,),
}


def rules_of(report: GermanReport) -> tuple[Rule, ...]:
    """Return the rules that may have an opinion on a cue, in order."""
    return _OF_FORMS.get(report.cue.form, _OF_VERBS)
