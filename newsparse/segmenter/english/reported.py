"""Indirect speech in English: what a cue reports without marks, as exact stretches of the text."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.english.phrases import PhraseReader
from newsparse.segmenter.findings import Cue, Finding, Part, trimmed
from newsparse.segmenter.passages import Sentence, Token

_CLAUSE_REACH = 20  # tokens between a cue and its "that": "told reporters in Ohio on Monday that"
_CONTENT_REACH = 150  # tokens: a longer report is a sentence that was not understood
_CONTENT_WORDS = 2
_DATELINE = 16  # tokens: "LOS ANGELES, Sept. 28 (UPI) —"
_CLAUSE_ALWAYS = frozenset(("say", "think"))
_VERB_CLITICS = frozenset(("'re", "'ve", "'ll", "'d", "'m"))
_ASKING = frozenset(("ask", "explain", "know", "learn", "wonder", "decide", "question", "see"))
_STOPS = frozenset((".", ":", ";", "?", "!"))


class Report(Struct, frozen=True):
    """A cue where it may report something: its sentence and the next cues there."""

    reader: PhraseReader
    sentence: Sentence
    cue: Cue
    following: tuple[Cue, ...]
    words: SpeechWords

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The passage's tokens."""
        return self.reader.tokens

    @property
    def limit(self) -> int:
        """Where the sentence ends, or the reach of a report."""
        return min(self.sentence.last, self.cue.last + _CONTENT_REACH)

    def text_at(self, at: int) -> str:
        """Return the token at `at` in lower case, "" outside the sentence."""
        inside = self.sentence.first <= at < self.sentence.last
        return self.tokens[at].lower if inside else ""

    def kind_at(self, at: int) -> str:
        """Return the kind of the word at `at`, "" outside the sentence."""
        inside = self.sentence.first <= at < self.sentence.last
        return self.reader.words[at].kind if inside else ""


Content = tuple[tuple[int, int], ...]
Rule = Callable[[Report], Content | None]


def according(report: Report) -> Content | None:
    """According to X, ...: the sentence around the phrase."""
    cue = report.cue
    if cue.form != "phrase" or cue.source is None:
        return None
    first, last = _clause_around(report, cue.first), _after_aside(report, cue.source.last)
    if report.text_at(cue.first - 1) == "" or cue.first - first < _CONTENT_WORDS:
        return ((last, _content_end(report, last)),)
    return ((first, cue.first),)


def claim(report: Report) -> Content | None:
    """Take the clause behind a noun: his claim that ..."""
    first = report.cue.last + 1
    return ((first, _content_end(report, first)),) if report.cue.form == "noun" else None


def trailing(report: Report) -> Content | None:
    """..., X said: the words before the comma, and those behind a second one."""
    cue = report.cue
    if cue.form != "verb" or cue.lemma not in report.words.cues or cue.clause:
        return None
    if cue.source is None or report.reader.quoted[report.sentence.first]:
        return None
    start, end = min(cue.first, cue.source.first), max(cue.last, cue.source.last)
    first, comma = _clause_around(report, start), start - 1
    if not _ends_with_comma(report, comma) or comma <= first:
        return None
    end = _past_hearer(report, end)
    if report.text_at(end) == ",":
        return ((first, comma), (end + 1, _content_end(report, end + 1)))
    is_over = comma - first > _CONTENT_WORDS and _ends_clause(report, end)
    return ((first, comma),) if is_over else None


def _ends_with_comma(report: Report, at: int) -> bool:
    """Tell whether a comma stands at `at`, or just inside the marks that close there."""
    if report.text_at(at) == ",":
        return True
    return report.reader.quoted[max(0, at)] and "," in (
        report.text_at(at - 1),
        report.text_at(at - 2),
    )


def _past_hearer(report: Report, at: int) -> int:
    """Return the token behind whom a verb such as "told" speaks to."""
    if report.cue.lemma not in report.words.addressees or at != report.cue.last:
        return at
    phrase = report.reader.phrase_at(at, report.limit)
    return phrase.last if phrase else at


def _ends_clause(report: Report, end: int) -> bool:
    """Tell whether an attribution is over at the token `end`, but for when and where."""
    text, kind = report.text_at(end), report.kind_at(end)
    if text in (".", "") or text in report.words.grammar.time_words:
        return True
    if kind == "adverb":
        return report.text_at(end + 1) in (".", ",")
    return kind == "preposition" and text != "to"


def that_clause(report: Report) -> Content | None:
    """Said in a statement that ...: the clause behind "that" or "whether"."""
    cue = report.cue
    if cue.form in ("phrase", "noun") or not _takes_clause(report):
        return None
    at = _past_addressee(report)
    for _ in range(_CLAUSE_REACH):
        if report.text_at(at) in report.words.that_words:
            is_relative = report.kind_at(at + 1) == "auxiliary"  # rules that would close mills
            return None if is_relative else ((at + 1, _content_end(report, at + 1)),)
        if report.text_at(at) in report.words.question_words:
            is_time = report.text_at(at) == "when" and not _asks_when(report, at)
            return None if is_time else ((at, _content_end(report, at)),)
        following = _past_adjunct(report, at)
        if following == at:
            return None
        at = following
    return None


def _asks_when(report: Report, at: int) -> bool:
    """Tell whether a "when" is what somebody asks or does not say: not "said when she left"."""
    if at != report.cue.last:
        return False
    before = [report.text_at(i) for i in range(report.cue.first - 3, report.cue.first)]
    is_negated = any(text == "not" or text.endswith(("n't", "n’t")) for text in before)
    return is_negated or report.cue.lemma in _ASKING


def _takes_clause(report: Report) -> bool:
    """Tell whether a cue can report with a clause, as those that only name something cannot."""
    return report.cue.lemma in report.words.cues


def clause(report: Report) -> Content | None:
    """Said she would run: the clause behind a cue without "that"."""
    cue = report.cue
    if cue.lemma not in report.words.cues or cue.form in ("phrase", "noun"):
        return None
    first = _past_addressee(report)
    if cue.lemma in report.words.addressees and _is_order(report, first):
        return ((first, _content_end(report, first)),)
    if _is_relative(report) and report.kind_at(first) in ("auxiliary", "verb"):
        return ((first, _content_end(report, first)),)
    if cue.clause and not _is_found(report) and not _begins_clause(report, first):
        return None
    if report.kind_at(first) not in ("pronoun", "determiner", "open") or not _goes_on(
        report, first
    ):
        return None
    end = _content_end(report, first)
    return ((first, end),) if _has_verb(report, first, end) else None


def _has_verb(report: Report, first: int, end: int) -> bool:
    """Tell whether words look like a clause: not "shops add a service", "she wrote a book"."""
    if report.cue.lemma in _CLAUSE_ALWAYS or _is_found(report) or _is_relative(report):
        return True
    return any(_looks_finite(report, at) for at in range(first + 1, end))


def _looks_finite(report: Report, at: int) -> bool:
    word, token = report.reader.words[at], report.tokens[at]
    if word.kind in ("auxiliary", "verb") or word.clitic in _VERB_CLITICS:
        return True
    if word.verb and word.verb.tense in ("past", "present"):
        return True
    return token.lower.endswith("ed") and not token.is_capitalised


def _is_order(report: Report, at: int) -> bool:
    """Tell whether what somebody is told to do begins at `at`: "to stay", "never to go"."""
    return "to" in (report.text_at(at), report.text_at(at + 1)) and (
        report.text_at(at) in ("to", "not", "never")
    )


def _is_relative(report: Report) -> bool:
    """Tell whether the cue stands in "which he said were ..."."""
    source = report.cue.source
    if source is None or source.first >= report.cue.first:
        return False
    return report.text_at(source.first - 1) in ("which", "who", "what", "that")


def _is_found(report: Report) -> bool:
    """Tell whether a study or a poll found something: "the survey found 31 cases"."""
    source = report.cue.source
    if source is None or report.cue.lemma not in ("find", "show"):
        return False
    core = report.reader.words[source.head].core
    return core in report.words.speech_nouns


def _begins_clause(report: Report, at: int) -> bool:
    """Tell whether a subject begins at `at` that no object can be: "he", "they"."""
    if report.kind_at(at) != "pronoun":
        return False
    return report.text_at(at) not in ("it", "him", "her", "them", "us", "you", "himself", "herself")


def stance(report: Report) -> Content | None:
    """Take the object of a verb that takes a stand: called for an inquiry, vowed to fight."""
    cue = report.cue
    if cue.lemma not in report.words.stance_cues or cue.source is None:
        return None
    if cue.form in ("phrase", "noun") or not _takes_stands(report):
        return None
    kind = report.kind_at(cue.last)
    if kind in ("mark", "auxiliary", "verb", "conjunction", "adverb", ""):
        return None
    if kind == "preposition" and report.text_at(cue.last) not in ("to", "as"):
        return None
    return ((cue.last, _object_end(report, cue.last)),)


def _takes_stands(report: Report) -> bool:
    """Tell whether a source can take a stand, as no light that hits the wall can."""
    source, core = report.cue.source, ""
    if source and source.kind == "thing":
        core = report.reader.words[source.head].core
    is_noun = report.cue.lemma in report.words.grammar.noun_verbs
    return not core or not is_noun or core in report.words.speech_nouns


RULES: tuple[Rule, ...] = (according, trailing, claim, that_clause, clause, stance)
"""In order; a report that an earlier rule found also wins over one that overlaps it."""


_RANKS = {rule.__name__: rank for rank, rule in enumerate(RULES)}


def rank(finding: Finding) -> int:
    """Return how far down in RULES a report was found; 0 for what is no report."""
    return _RANKS.get(finding.rule, 0)


def reported(report: Report) -> Finding | None:
    """Return what a cue reports, by the first rule with an opinion; None where it reports none."""
    source = report.cue.source
    if source and source.kind == "pronoun" and report.tokens[source.head].lower == "you":
        return None
    for rule in RULES:
        content = rule(report)
        if content is None:
            continue
        parts = tuple(part for first, last in content for part in _part(report, first, last))
        if not parts:
            return None
        at = (report.cue.passage, report.tokens[report.cue.first].start)
        return Finding(kind="indirect", parts=parts, cue=report.cue, rule=rule.__name__, at=at)
    return None


def _part(report: Report, first: int, last: int) -> Iterator[Part]:
    tokens = report.tokens
    while last > first and tokens[last - 1].text in ".!?…,;:":
        last -= 1
    if last - first >= _CONTENT_WORDS:
        yield from trimmed(report.reader.passage, tokens[first].start, tokens[last - 1].end)


def _goes_on(report: Report, first: int) -> bool:
    """Tell whether words enough for a clause follow."""
    return report.limit - first > _CONTENT_WORDS


def _past_addressee(report: Report) -> int:
    """Return the token behind whom the cue speaks to and when: "told reporters on Monday"."""
    at = report.cue.last
    source = report.cue.source
    if source and source.first >= report.cue.last:
        at = source.last
    if report.cue.lemma in report.words.addressees:
        phrase = report.reader.phrase_at(at, report.limit)
        at = phrase.last if phrase else at
    while report.kind_at(at) == "adverb" or (report.text_at(at) in report.words.grammar.time_words):
        at += 1
    return at


def _past_adjunct(report: Report, at: int) -> int:
    """Return the token behind when, where and how something was said: "in a statement"."""
    if report.text_at(at) in report.words.grammar.time_words or report.kind_at(at) == "adverb":
        return at + 1
    if report.text_at(at) == ",":
        return at + 1
    if report.kind_at(at) != "preposition":
        return at
    phrase = report.reader.phrase_at(at + 1, report.limit)
    return phrase.last if phrase else at + 1


def _clause_around(report: Report, at: int) -> int:
    """Return where the narrator's sentence that holds the token at `at` begins."""
    return max(_past_dateline(report), at - _CONTENT_REACH)


def _past_dateline(report: Report) -> int:
    """Return where the sentence begins behind a dateline: "WESTBROOK, Ohio (AP) —"."""
    first = report.sentence.first
    if first > 0:
        return first
    dash = next((i for i in range(_DATELINE) if report.text_at(i) in ("—", "–", "-", "--")), None)
    is_dateline = dash is not None and report.tokens[0].text.isupper()
    return dash + 1 if dash is not None and is_dateline else first


def _after_aside(report: Report, at: int) -> int:
    """Return the token behind the comma that ends an introduction."""
    for i in range(at, min(report.limit, at + _CLAUSE_REACH)):
        if report.text_at(i) == ",":
            return i + 1
    return at


def _content_end(report: Report, first: int) -> int:
    """Return where reported words end: at a later cue's own words, else at the sentence's end."""
    for cue in report.following:
        if first < cue.first < report.limit:
            start = _own_words_start(report, cue, first)
            if start is not None:
                return start
    return next(
        (at for at in range(first, report.limit) if _ends_content(report, at)), report.limit
    )


def _ends_content(report: Report, at: int) -> bool:
    """Tell whether a new clause of the narrator's begins at `at`: "; the mayor is away"."""
    return report.tokens[at].text == ";" and not report.reader.quoted[at]


def _own_words_start(report: Report, cue: Cue, first: int) -> int | None:
    """Return the comma before a later cue's clause, or None where that is part of the content."""
    start = cue.first
    if _shares_subject(report, cue):
        return start - 1
    if cue.source and first < cue.source.first < cue.first:
        start = cue.source.first
    while start > first and report.kind_at(start - 1) in ("conjunction", "subordinator", "adverb"):
        start -= 1
    return start - 1 if start > first and report.text_at(start - 1) in (",", "—", "–") else None


def _shares_subject(report: Report, cue: Cue) -> bool:
    """Tell whether a later cue goes on with the subject of the first: "says A and offers B"."""
    if report.text_at(cue.first - 1) not in ("and", "but") or cue.form != "verb":
        return False
    tenses = [report.reader.words[c.first].verb for c in (report.cue, cue)]
    return tenses[0] is not None and tenses[1] is not None and tenses[0].tense == tenses[1].tense


def _object_end(report: Report, first: int) -> int:
    """Return where the object of a verb ends: at a comma that begins another clause."""
    end = _content_end(report, first)
    return next((at for at in range(first, end) if _cuts_object(report, at)), end)


def _cuts_object(report: Report, at: int) -> bool:
    if report.reader.quoted[at] or report.text_at(at) not in (",", "—", "–", "--"):
        return False
    return report.kind_at(at + 1) in ("conjunction", "subordinator", "preposition", "pronoun")
