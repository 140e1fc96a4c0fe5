"""Indirect speech in English: what a cue reports without marks, as exact stretches of the text."""

from collections.abc import Callable, Sequence
from itertools import islice

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.phrases.appositions import role_behind
from newsparse.segmenter.english.reports.clauses import (
    clause,
    is_found,
    is_surely_clause,
    that_clause,
)
from newsparse.segmenter.english.reports.report_bounds import (
    Report,
    content_end,
    kind_at,
    limit_of,
    object_end,
    past_adjunct,
    past_aside,
    past_hearer,
    tells_time,
)
from newsparse.segmenter.findings import CueForm
from newsparse.segmenter.grammar import Stretches
from newsparse.segmenter.phrase import Phrase

_CONTENT_WORDS = 2  # tokens: fewer tell nothing
_LEADS = ("preposition", "subordinator")
"""What begins words that only say when, where or how: "As a rule,"."""
_NAME_REACH = 4  # tokens: "asked that his real | name", "asked not to be | named"
_CIRCUMSTANCES = 3  # "told the council in Linden on Friday,"


Rule = Callable[[Report], Stretches | None]


def according(report: Report) -> Stretches | None:
    """According to X, ...: the sentence around the phrase."""
    cue = report.cue
    if cue.source is None:
        return None
    if report.reader.sources.head_of(cue.source) in report.reader.words.grammar.measures:
        return None  # paid according to age
    if report.text_at(report.sentence.last - 1) == ":" and cue.first == report.sentence.first:
        return None  # According to a copy of the filing seen by the Post:
    end = cue.end
    first, last = report.sentence.first, _past_told(report, past_aside(report, end))
    if report.text_at(cue.first - 1) in ("", ":") or cue.first - first < _CONTENT_WORDS:
        return ((last, content_end(report, last)),)
    is_inside = report.text_at(cue.first - 1) == report.text_at(end) == ","
    if is_inside and not _has_finite(report, first, cue.first):
        # The road, according to the mayor, will open in May.
        return ((first, cue.first), (end + 1, content_end(report, end + 1)))
    return ((first, cue.first),)


def _past_told(report: Report, at: int) -> int:
    """Return the token behind what is told of somebody: "According to Ann Lee, a nurse, | it"."""
    name, text = report.cue.source and report.cue.source.name, report.text_at(at)
    told = role_behind(report.reader.phrases, name) if name else None
    is_role = told is not None and report.text_at(told[1]) == ","
    is_aged = told is not None and report.text_at(told[1] + 1).isdigit()  # a man, 34, was hurt
    opens = is_role or text == en.OF or text in report.reader.words.grammar.set_off
    return past_aside(report, at) if name and opens and not is_aged else at


def _has_finite(report: Report, first: int, last: int) -> bool:
    """Return whether one of tokens[first:last] looks like the verb of a clause."""
    return any(map(report.reader.text.is_finite, range(first, last)))


def claim(report: Report) -> Stretches:
    """Take the clause behind a noun: his claim that ..."""
    first = report.cue.last + 1
    return ((first, content_end(report, first)),)


def trailing(report: Report) -> Stretches | None:
    """..., X said: the words before the comma, and those behind a second one."""
    cue = report.cue
    if cue.lemma not in report.words.cues or not cue.source:
        return None
    may_end = cue.lemma in en.TRAILING or (cue.lemma in en.FINDING and is_found(report))
    if cue.clause and not may_end:
        return None
    comma, end = cue.begin - 1, cue.end
    inside = (report.text_at(comma - 1), report.text_at(comma - 2))  # “... late,” he said
    if report.text_at(comma) != "," and not (report.quoted[max(0, comma)] and "," in inside):
        return None
    first = report.sentence.first
    if report.quoted[first] and not _goes_on_unmarked(report, first, comma):
        return None
    end = _past_circumstance(report, past_hearer(report, end) if end == cue.last else end)
    if report.text_at(end) == "," and not _is_beside(report, end + 1):
        return ((first, comma), (end + 1, content_end(report, end + 1)))
    is_over = comma - first > _CONTENT_WORDS and _ends_clause(report, end)
    if report.text_at(first) in en.ASKED:
        return None  # Asked when the bins would be emptied, she said Friday.
    is_lead = kind_at(report, first) in _LEADS or report.text_at(first).endswith(en.ING_ENDING)
    if is_lead and not _has_finite(report, first, comma):
        return None  # As a rule, Finch advises against it. Speaking on Monday, Ann Lee said.
    return ((first, comma),) if is_over else None


def _goes_on_unmarked(report: Report, first: int, comma: int) -> bool:
    """Whether the narrator goes on behind marks: “You pushed them” to sell more, she said."""
    behind = (at for at in range(first, comma) if not report.quoted[at])
    return next(islice(behind, _CONTENT_WORDS, None), None) is not None and not report.quoted[comma]


def _is_beside(report: Report, at: int) -> bool:
    """Return whether the words behind a comma are the narrator's: ", adding that", ", a baker"."""
    verb = report.reader.text.words[at].verb if at < limit_of(report) else None
    if verb and verb.tense == "ing":
        return True
    source = report.cue.source
    if source is None or source.first < report.cue.first:
        return False
    phrase = report.reader.phrases.phrase_at(at, limit_of(report))
    is_role = phrase is not None and phrase.kind == "role"
    is_set_off = report.text_at(at) in report.reader.words.grammar.set_off
    return is_role or is_set_off or _is_degree(report, at)


def _is_degree(report: Report, at: int) -> bool:
    """Return whether initials stand between commas: ", MD,", ", R.D.N.,"."""
    end = next((i for i in range(at, limit_of(report)) if report.text_at(i) == ","), at)
    told = [token.text for token in report.tokens[at:end] if token.is_word]
    return bool(told) and len("".join(told)) > 1 and all(map(str.isupper, told))


def _past_circumstance(report: Report, at: int) -> int:
    """Return the comma behind when or where something is said, "on Friday,"; `at` for no comma."""
    here = at
    for _ in range(_CIRCUMSTANCES):
        following = past_adjunct(report, here)
        if following == here or report.text_at(here) in (",", en.TO):
            break
        here = following
    return here if report.text_at(here) == "," else at


def _ends_clause(report: Report, end: int) -> bool:
    """Return whether an attribution is over at the token `end`, but for when and where."""
    text, kind = report.text_at(end), kind_at(report, end)
    if text in (".", "", ",") or tells_time(report, end):
        return True
    return kind == "preposition" and text != en.TO


def stance(report: Report) -> Stretches | None:
    """Take the object of a verb that takes a stand: called for an inquiry, vowed to fight."""
    cue = report.cue
    if cue.lemma not in report.reader.words.stance_cues or cue.source is None:
        return None
    if not _takes_stands(report, cue.source) or cue.source.first >= cue.last:
        return None
    is_noun = report.text_at(cue.last) == en.TO or report.reader.phrases.is_called(cue.last)
    if _keeps_silent(report) or (is_noun and cue.lemma in report.words.naming_cues):
        return None  # sales rose compared to last year
    is_negated = (report.text_at(cue.last), report.text_at(cue.last + 1)) == (en.NOT, en.TO)
    at = cue.last + is_negated  # vowed not to pay
    kind = kind_at(report, at)
    if kind in ("mark", "auxiliary", "verb", "conjunction", "adverb", ""):
        return None
    is_to = report.text_at(at) in en.BEFORE_STANDS and kind_at(report, at + 1) != "pronoun"
    if kind == "preposition" and not is_to:  # no "the shows it suggests to you"
        return None
    end = object_end(report, cue.last)
    joints = (i for i in range(at + 1, end + 1) if kind_at(report, i) == "preposition")
    joint = next(joints, end)
    is_armed = report.text_at(joint + 1) in report.reader.words.grammar.indefinite
    is_blow = cue.lemma in en.BLOWS and report.text_at(joint) == en.WITH and is_armed
    return None if is_blow else ((cue.last, end),)


def _keeps_silent(report: Report) -> bool:
    """Return whether somebody only says nothing: "declined to comment"."""
    at, grammar = report.cue.last, report.reader.words.grammar
    is_refused = report.cue.lemma in grammar.refusals and report.text_at(at) == en.TO
    return is_refused and report.text_at(at + 1) in grammar.answers


def _takes_stands(report: Report, source: Phrase) -> bool:
    """Return whether a source can take a stand, as no light that hits the wall can."""
    if report.cue.lemma in report.words.naming_cues and _calls_in(report):
        return False
    core = report.reader.sources.head_of(source)
    if core in en.WRITERS:
        return False
    is_thing = source.kind == "thing" or core == en.IT
    if not is_thing or core in report.words.speech_nouns:
        return True
    grammar, lemma = report.reader.words.grammar, report.cue.lemma
    return lemma not in grammar.noun_verbs and lemma not in grammar.wordless_verbs


def _calls_in(report: Report) -> bool:
    """Return whether something new is called, and by no name: "called a vote on the road"."""
    at = report.cue.last
    if report.text_at(at) not in report.reader.words.grammar.indefinite:
        return False
    phrase = report.reader.phrases.phrase_at(at, limit_of(report))
    return phrase is not None and kind_at(report, phrase.last) != "determiner"


RULES: tuple[Rule, ...] = (according, trailing, that_clause, claim, stance)
"""Of reports that overlap, that of the earlier rule wins: the one that holds the others."""


_RULES_OF: dict[CueForm, tuple[Rule, ...]] = {
    "phrase": (according,),
    "noun": (claim,),
    "verb": (that_clause, trailing, clause, stance),
    "gerund": (that_clause, clause, stance),
}
"""Which of them can apply to a cue of each form."""


def rules_of(report: Report, *, is_guide: bool) -> Sequence[Rule]:
    """Return the rules for a cue; in a guide cooks "add the salt", and none tells a stance."""
    is_if = report.cue.form == "gerund" and report.cue.lemma == en.ASSUME
    if is_if or report.cue.lemma == en.GO_ON or not _can_report(report, is_guide=is_guide):
        return ()
    rules = _RULES_OF[report.cue.form]
    if not is_guide:
        return rules
    unsaid = {stance.__name__} if is_surely_clause(report) else {stance.__name__, clause.__name__}
    return tuple(rule for rule in rules if rule.__name__ not in unsaid)


def _can_report(report: Report, *, is_guide: bool) -> bool:
    """Whether a cue's source has words: not "nobody", not a "May" or "heat, which showed"."""
    source = report.cue.source
    is_relative = report.text_at(report.cue.first - 1) in report.reader.words.grammar.relatives
    if source is None:
        is_unsaid = is_relative or (is_guide and report.cue.form == "verb")
        return not (is_unsaid or _is_anybody(report))
    head = report.reader.sources.head_of(source)
    if is_relative and source.kind == "thing":
        return head in report.words.speech_nouns
    is_nobody = head in en.WITHOUT_WORDS or report.text_at(source.first) in en.NOBODY
    is_nobody = is_nobody or report.text_at(source.first - 1) in en.NOT_BEFORE
    is_mute = is_nobody or _is_mute(report, source, is_guide=is_guide)
    return not (is_mute or (head in en.WRITERS and report.cue.clause) or _stays_unnamed(report))


def _is_mute(report: Report, source: Phrase, *, is_guide: bool) -> bool:
    """Return whether a thing says nothing: "instant messaging that works", "your budget tells"."""
    is_voice, form = report.reader.text.is_voice, report.cue.form
    if source.kind != "thing" or any(map(is_voice, range(source.first, source.last))):
        return False
    is_noun = form == "gerund" and source.last == report.cue.first and not source.plural
    return is_noun or (is_guide and form != "phrase")


def _is_anybody(report: Report) -> bool:
    """Return whether a verb without a source is anybody's: "knowing what to pack", "remember"."""
    verb, cue = report.reader.text.words[report.cue.first].verb, report.cue
    is_done = cue.clause and cue.form == "gerund"
    return verb is not None and (is_done or verb.tense == "base")


def _stays_unnamed(report: Report) -> bool:
    """Return whether somebody only asks to stay unnamed: "did not want to be named"."""
    at, grammar = report.cue.last, report.reader.words.grammar
    asks, tells = report.cue.lemma.startswith(en.ASK), report.text_at(at) in (en.TO, en.NOT)
    if not (asks or tells):
        return False
    behind = {token.lower for token in report.tokens[at + 1 : at + _NAME_REACH]}
    is_asked = asks and not behind.isdisjoint(grammar.naming_nouns)
    return is_asked or (tells and not behind.isdisjoint(grammar.naming_participles))
