"""Indirect speech in Russian: what a cue reports without marks, as exact stretches of the text."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Cue, Finding, Part, trimmed
from newsparse.segmenter.passages import Passage, Sentence, Token

_CLAUSE_REACH = 14  # words between a cue and its «что»: «сообщил журналистам в понедельник, что»
_CONTENT_WORDS = 2
_AFTERTHOUGHT = ("или", "и", "то")
_CONTRAST = frozenset(("а", "но", "и", "однако", "хотя", "тогда"))


class Report(Struct, frozen=True):
    """A cue where it may report something: its sentence, the one before, and the cues after.

    `words_before` counts the passage's words before each token, `narrated_before` those of them
    that stand in no marks.
    """

    passage: Passage
    sentence: Sentence
    previous: Sentence | None
    cue: Cue
    following: tuple[Cue, ...]
    words: SpeechWords
    quoted: list[bool]
    words_before: list[int]
    narrated_before: list[int]
    is_infinitive: Callable[[Token], bool]
    begins_with_speech: bool

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The passage's tokens."""
        return self.passage.tokens

    def text_at(self, at: int) -> str:
        """Return the token at `at` in lower case, "" outside the sentence."""
        inside = self.sentence.first <= at < self.sentence.last
        return self.tokens[at].lower if inside else ""


Content = tuple[tuple[int, int], ...]
Rule = Callable[[Report], Content | None]


def clause(report: Report) -> Content | None:
    """Заявил, что ...: the clause behind a cue, up to the next cue's own words."""
    first = _clause_start(report)
    if first is None:
        return None
    end = _content_end(report, first)
    return None if _is_only_speech(report, first, end) else ((first, end),)


def according(report: Report) -> Content | None:
    """По словам X, ...: the sentence around the phrase."""
    if report.cue.form != "phrase" or report.cue.source is None or _is_about_this(report):
        return None
    last = max(report.cue.last, report.cue.source.last)
    return _around(report, report.cue.first, last)


def as_said(report: Report) -> Content | None:
    """Как сообщает X, ...: a clause of its own that names the source of the sentence."""
    first = _as_word(report)
    if first is None or (report.cue.source is None and report.cue.plural):
        return None  # «как полагают» names nobody
    last = max(report.cue.last, report.cue.source.last if report.cue.source else 0)
    while last < report.sentence.last and report.text_at(last) not in (",", ".", "—", "–", ":"):
        last += 1
    return _around(report, first, last)


def about_this(report: Report) -> Content | None:
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


def inserted(report: Report) -> Content | None:
    """Такой переход, считает X, поможет всем: the words before the cue and behind its source."""
    cue = report.cue
    if cue.form != "verb" or cue.source is None or cue.source.first != cue.last:
        return None
    before, behind = cue.first - 1, cue.source.last
    if (report.text_at(before), report.text_at(behind)) != (",", ","):
        return None
    if report.begins_with_speech or _is_joined(report, behind + 1):
        return None
    return _around(report, cue.first, behind)


def _is_joined(report: Report, at: int) -> bool:
    """Tell whether the clause at `at` only hangs on the one before it: «который», «что»."""
    text = report.text_at(at)
    return text in report.words.that_words or text.startswith("котор") or text in _CONTRAST


def trailing(report: Report) -> Content | None:
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
    if _word_count(report, report.sentence.first, before) < _CONTENT_WORDS:
        return None
    if _is_only_speech(report, report.sentence.first, before):
        return None
    return ((_sentence_start(report, before), before),)


def asked(report: Report) -> Content | None:
    """Призвал власти отменить закон: the infinitive and what goes with it."""
    cue = report.cue
    if cue.lemma not in report.words.asking_cues or cue.source is None:
        return None
    first = max(cue.last, cue.source.last if cue.source.first >= cue.last else cue.last)
    limit = min(report.sentence.last, first + _CLAUSE_REACH)
    if report.following:
        limit = min(limit, report.following[0].first)
    for at in range(first, limit):
        if report.tokens[at].text in (",", ":", ";", "—", "–", "."):
            return None
        if not report.quoted[at] and report.is_infinitive(report.tokens[at]):
            return ((first, _content_end(report, first)),)
    return None


RULES: tuple[Rule, ...] = (
    clause,
    as_said,
    according,
    about_this,
    inserted,
    trailing,
    asked,
)


def reported(report: Report) -> Finding | None:
    """Return what a cue reports, by the first rule with an opinion; None where it reports none."""
    known, lemma = report.words, report.cue.lemma
    if lemma in known.naming_cues or lemma in known.as_cues or lemma in known.spoken_cues:
        return None
    if report.cue.lemma in report.words.silent_cues and report.cue.source is None:
        return None
    for rule in RULES:
        content = rule(report)
        if content is None:
            continue
        parts = tuple(part for first, last in content for part in _part(report, first, last))
        words = sum(_word_count(report, first, last) for first, last in content)
        if not parts or words < _CONTENT_WORDS:
            return None
        at = (report.passage.index, report.tokens[report.cue.first].start)
        return Finding(kind="indirect", parts=parts, cue=report.cue, rule=rule.__name__, at=at)
    return None


def _part(report: Report, first: int, last: int) -> Iterator[Part]:
    tokens = report.tokens
    while last > first and tokens[last - 1].text in ".!?…,;:":
        last -= 1
    if last > first:
        yield from trimmed(report.passage, tokens[first].start, tokens[last - 1].end)


def _clause_start(report: Report) -> int | None:
    """Return the token behind «что», or None where no such clause follows the cue."""
    cue = report.cue
    source_end = cue.source.last if cue.source and cue.source.first >= cue.last else cue.last
    limit = min(report.sentence.last, max(cue.last, source_end) + _CLAUSE_REACH)
    for at in range(cue.last, limit):
        if report.quoted[at]:
            continue
        if report.tokens[at].text in (".", ":", ";"):
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


def _past_that(report: Report, at: int) -> int | None:
    if report.text_at(at) == "как":
        return None
    following = at + 1
    if report.text_at(following) == ",":
        following += 1
    return following if following < report.sentence.last else None


def _content_end(report: Report, first: int) -> int:
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
    source_first = cue.source.first if cue.source else cue.first
    is_trailing = cue.form == "verb" and source_first > cue.first and not cue.clause
    if is_trailing and report.text_at(before) == "," and _ends_clause(report, cue):
        return before
    if cue.form == "gerund" and report.text_at(before) == ",":
        return before
    if _goes_on(report, cue, first):
        return cue.first - 1
    start = min(source_first, cue.first) - 1
    while start > first and report.text_at(start) not in (",", ";"):
        start -= 1
        if cue.first - start > _CLAUSE_REACH:
            return None
    if start > first and report.text_at(start + 1) in _CONTRAST and cue.form == "verb":
        return start
    return None


def _goes_on(report: Report, cue: Cue, first: int) -> bool:
    """«... сообщил, что X, и подчеркнул, что Y»: the same subject says more."""
    return (
        cue.form == "verb"
        and report.text_at(cue.first - 1) in ("и", "а", "но")
        and cue.first - 1 > first
        and report.text_at(cue.last) == ","
        and report.text_at(cue.last + 1) in report.words.that_words
        and (cue.gender, cue.plural) == (report.cue.gender, report.cue.plural)
    )


def _ends_clause(report: Report, cue: Cue) -> bool:
    """Tell whether nothing but the source follows a cue to the end of its sentence."""
    last = max(cue.last, cue.source.last if cue.source else 0)
    return all(
        report.tokens[i].text not in (",", ";") or report.quoted[i]
        for i in range(last, report.sentence.last)
    )


def _around(report: Report, first: int, last: int) -> Content | None:
    """Return the sentence's words left and right of the tokens first:last, set off by commas."""
    right_start = last + 1 if report.text_at(last) in (",", "—", "–", ":") else last
    left_end = first - 1 if report.text_at(first - 1) in (",", "—", "–") else first
    start = _sentence_start(report, left_end)
    end = _content_end(report, right_start)
    if report.text_at(left_end - 1) in _AFTERTHOUGHT:
        left_end = start  # «Он уехал отдыхать или, по его словам, искать себя»
    pieces = tuple(
        (a, b)
        for a, b in ((start, left_end), (right_start, end))
        if b > a and _word_count(report, a, b) and not _is_only_speech(report, a, b)
        if not _is_connective(report, a, b)
    )
    if not pieces:
        return None
    return pieces


def _is_connective(report: Report, first: int, last: int) -> bool:
    """Tell whether the stretch only joins its sentence to the one before: «Кроме того, ...»."""
    words = [report.tokens[i].lower for i in range(first, min(last, first + 5))]
    return " ".join(word for word in words if word != ",") in report.words.connectives


def _sentence_start(report: Report, limit: int) -> int:
    """Return where the sentence's own words begin: behind the direct speech that opens it."""
    at = report.sentence.first
    if at < limit and report.quoted[at]:
        return at
    return at


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


def _word_count(report: Report, first: int, last: int) -> int:
    return report.words_before[last] - report.words_before[first]


def _is_only_speech(report: Report, first: int, last: int) -> bool:
    """Tell whether all words of the stretch stand in marks."""
    return report.narrated_before[last] == report.narrated_before[first]
