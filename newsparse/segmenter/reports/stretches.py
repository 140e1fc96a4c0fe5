"""The stretches that the words of a report take: behind its cue, before it, around it.

Clauses are set off by commas, as in Russian and German.
"""

from bisect import bisect_left
from collections.abc import Sequence

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import Stretches
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import past_bracket
from newsparse.segmenter.reports.report import AnyReport

CLAUSE_REACH = 14  # words between a cue and its «что»: «сообщил журналистам в понедельник, что»
_ADDRESSEE_WORDS = 2  # «спросил у врача, когда», «рассказал жителям порта, кто»
_CONNECTIVE_WORDS = 5  # tokens of the longest phrase that joins sentences: «в то же время,»
_PLACE_TOKENS = 10  # from a place's preposition to its comma: «в эфире «Севера»,»
_SETTING_OFF = (",", "—", "–", ":")


def source_end(report: AnyReport) -> int:
    """Return the token behind a cue and its source, where this stands behind it."""
    cue = report.cue
    return cue.source.last if cue.source and cue.source.first >= cue.last else cue.last


def clause_start(report: AnyReport) -> int | None:
    """Return the token behind «что», or None where no such clause follows the cue."""
    end = source_end(report)
    limit = min(report.sentence.last, max(report.cue.last, end) + CLAUSE_REACH)
    for at in range(report.cue.last, limit):
        if report.quoted[at]:
            continue
        text = report.tokens[at].text
        if text == ":":
            return at + 1 if _goes_on_behind_colon(report, at, end) else None
        if text in (".", ";"):
            return None
        if text == ",":
            is_over, start = _behind_comma(report, at)
            if is_over:
                return start
    return None


def _behind_comma(report: AnyReport, at: int) -> tuple[bool, int | None]:
    """Return whether the comma at `at` decides on a cue's clause, and where that begins."""
    cue, following = report.cue, report.text_at(at + 1)
    if following in report.words.that_words:
        if report.words.causes.intersection((report.text_at(at - 2), report.text_at(at - 3))):
            return True, None  # «просит закрыть порт из-за того, что», «в связи с тем, что»
        is_asked = at == source_end(report) or cue.lemma in report.words.asking_cues
        if following in report.words.purpose_joints and not is_asked:
            return True, None  # «заключил договор, чтобы работать дома»
        is_nearest = not any(other.first < at for other in report.following)
        return True, _past_that(report, at + 1) if is_nearest else None
    if cue.form == "phrase":
        return True, None  # «По словам X, завершена половина того, что было намечено»
    if _asks(report, at + 1) and not _tells_more(report, at):
        return True, None if report.text_at(at - 1) in report.words.asked_nouns else at + 1
    return any(other.first in (at + 1, at + 2) for other in report.following), None


def _asks(report: AnyReport, at: int) -> bool:
    """Return whether a question begins at `at`: «когда он придёт», «в какой день», «придёт ли»."""
    words, following = report.words, report.text_at(at + 1)
    if report.text_at(at) in words.question_words or following in words.whether_words:
        return True
    if report.text_at(at + 2) in words.whether_words:
        return True
    return report.text_at(at) in words.place_prepositions and following in words.question_words


def _tells_more(report: AnyReport, at: int) -> bool:
    """Return whether a comma sets off no question: «сообщил в порту, где стоит флот»."""
    words, question = report.words, report.text_at(at + 1)
    if question in words.open_questions:
        if report.text_at(at - 1) in words.determiners:
            return True
        is_about = report.text_at(at - 2) in words.about_prepositions  # «рассказал о том, кто»
        return at - source_end(report) > _ADDRESSEE_WORDS and not is_about
    before = (report.text_at(i) for i in range(report.cue.last, at))
    is_place = any(text in words.place_prepositions for text in before)
    return is_place and question in words.where_words


def _goes_on_behind_colon(report: AnyReport, at: int, said: int) -> bool:
    """«В бюро уточнили: проверка продолжается»: nothing but the source before the colon."""
    following = at + 1
    if report.cue.form == "phrase" or at != said or not report.text_at(following):
        return False
    if any(cue.begin == following for cue in report.following[:1]):
        return False  # «Норт спорит: по его словам, ...», «В МИД спорят: посол сказал, что ...»
    token = report.tokens[following]
    return token.is_word and not token.is_capitalised and not report.quoted[following]


def _past_that(report: AnyReport, at: int) -> int | None:
    if report.text_at(at) in report.words.as_words:
        return None
    following = at + 1
    if report.text_at(following) == ",":
        following += 1
    return following if following < report.sentence.last else None


def content_end(report: AnyReport, first: int) -> int:
    """Return where reported words end: at a later cue's own words, else at the sentence's end."""
    limit = min(_speech_start(report, first), _main_clause(report, first))
    for cue in report.following:
        if cue.first <= first:
            continue
        start = _own_words_start(report, cue, first)
        if start is not None:
            return min(start, limit)
    return limit


def _speech_start(report: AnyReport, first: int) -> int:
    """Return the colon before words in marks behind `first`, or the end: «заявил, что: „...“»."""
    marked, last = report.passage.marked, report.sentence.last
    at = bisect_left(marked, first, key=lambda one: one.first)
    opening = marked[at].first if at < len(marked) else last
    is_led = first < opening < last and report.tokens[opening - 1].text == ":"
    return opening - 1 if is_led else last


def _main_clause(report: AnyReport, first: int) -> int:
    """Return the comma behind which goes on what a relative clause with the cue stands in.

    «Норт, который заявил, что порт закроют, уехал домой»: a verb follows, and none stands before.
    So it is with a gerund, also one before: «Заявив, что порт закрыт, Норт уехал».
    """
    begin, last, reader = report.sentence.first, report.sentence.last, report.reader
    relatives, at = report.words.relatives, report.cue.first - 1
    while at > begin and report.tokens[at].is_word and report.text_at(at) not in relatives:
        at -= 1
    is_apart = report.text_at(at) in relatives or report.cue.form == "gerund"
    if not is_apart or any(map(reader.is_predicate, range(begin, at))):
        return last
    commas = (i for i in range(first, last - 1) if report.text_at(i) == ",")
    source = report.cue.source.first if report.cue.source else first
    ends = (i for i in commas if reader.is_predicate(i + 1) or i + 1 == source)
    return next(ends, last)


def _own_words_start(report: AnyReport, cue: Cue, first: int) -> int | None:
    """Return the comma before a cue that is not part of what is reported from `first` on."""
    before = cue.first - 1
    joint = report.text_at(before)
    if cue.form == "gerund":
        return before if joint == "," else None
    if cue.form != "verb":
        return None
    if joint == "," and _ends_sentence(report, cue):
        return before
    is_same = (cue.gender, cue.plural) == (report.cue.gender, report.cue.plural)
    if is_same and before > first and joint in report.words.joints and _leads_clause(report, cue):
        return before  # «... сообщил, что X, и подчеркнул, что Y»
    comma = before - 1 - (joint == report.words.also_word)  # «..., а также пообещал»
    is_listed = report.text_at(comma) == "," and report.text_at(comma + 1) in report.words.joints
    if is_same and is_listed and comma > first:
        return comma  # «... сообщил, что X, и призвал Y»
    return _contrast_start(report, cue, first)


def _contrast_start(report: AnyReport, cue: Cue, first: int) -> int | None:
    """Return where a cue's clause begins with a contrast: «..., а мэр заявил», «...; он сказал»."""
    start = cue.begin - 1
    while start > first and report.text_at(start) not in (",", ";"):
        start -= 1
        if cue.first - start > CLAUSE_REACH:
            return None
    ends = report.text_at(start) == ";" or report.text_at(start + 1) in report.words.contrasts
    return start if start > first and ends else None


def _leads_clause(report: AnyReport, cue: Cue) -> bool:
    """Return whether "that" follows a cue, or the noun behind it: «выразил уверенность, что»."""
    comma = cue.last + (report.text_at(cue.last) != ",")
    return report.text_at(comma) == "," and report.text_at(comma + 1) in report.words.that_words


def _ends_sentence(report: AnyReport, cue: Cue) -> bool:
    """Return whether nothing but its source follows a cue to the end of the sentence."""
    if cue.source is None or cue.source.first < cue.first or cue.clause:
        return False
    return all(
        report.tokens[i].text not in (",", ";") or report.quoted[i]
        for i in range(cue.end, report.sentence.last)
    )


def around(report: AnyReport, first: int, last: int) -> Stretches | None:
    """Return the sentence's words left and right of the tokens first:last, set off by commas."""
    right_start = last + 1 if report.text_at(last) in _SETTING_OFF else last
    left_end = first - 1 if report.text_at(first - 1) in (",", "—", "–") else first
    start = past_colon(report.passage, report.sentence.first, first)
    end = content_end(report, right_start)
    joint = report.text_at(left_end - 1)
    words = report.words
    if joint in words.afterthoughts or joint in words.contrasts or joint in words.that_words:
        left_end = start  # «Он уехал отдыхать или, по его словам, искать себя»
    if joint in words.relatives:  # «порт, который, по словам Норта, закрыт»
        start = next(i + 1 for i in range(left_end - 2, -2, -1) if report.text_at(i) in (",", ""))
    sides = ((start, left_end), (right_start, end))
    return tuple((a, b) for a, b in sides if _says_something(report, a, b)) or None


def past_colon(passage: Passage, first: int, at: int) -> int:
    """Return the token behind the last colon among tokens[first:at], `first` where none stands."""
    number = bisect_left(passage.colons, at)
    return max(first, passage.colons[number - 1] + 1) if number else first


def past_place(report: AnyReport, at: int) -> int:
    """Return the comma behind where or when a source says it: «по данным МЧС в Тулине за май, ...».

    No verb stands before it: «По словам Норта в порту стало тихо, рыбаки ушли».
    """
    at = past_bracket(report.tokens, at, report.sentence.last)  # «представитель Беркли (США), ...»
    words, reach = report.words, range(at, at + _PLACE_TOKENS)
    if report.text_at(at) not in words.place_prepositions | words.setting_prepositions:
        return at
    comma = next((i for i in reach if report.text_at(i) == ","), at)
    is_said = any(map(report.reader.is_predicate, range(at, comma)))
    return at if is_said else past_clauses(report, comma)


def past_clauses(report: AnyReport, at: int) -> int:
    """Return the comma behind clauses on what stands before `at`: «..., которые приводит X,»."""
    last, reader = report.sentence.last, report.reader
    while report.text_at(at) == "," and at + 1 < last and reader.opens_clause(at + 1):
        closing = next((i for i in range(at + 1, last) if report.text_at(i) == ","), at)
        is_relative = report.text_at(at + 1) in report.words.relatives
        is_said = not is_relative and any(map(reader.is_predicate, range(at, closing)))
        if closing == at or is_said:
            return at  # «Как сообщает X, потерпевший аварию корабль затонул, ...»
        at = closing
    return at


def _says_something(report: AnyReport, first: int, last: int) -> bool:
    """Return whether a stretch has words of the narrator that do more than join sentences."""
    if last <= first or not word_count(report, first, last):
        return False
    return not is_only_speech(report, first, last) and not _is_connective(report, first, last)


def _is_connective(report: AnyReport, first: int, last: int) -> bool:
    """Return whether the stretch only joins its sentence to the one before: «Кроме того, ...»."""
    words = [report.tokens[i].lower for i in range(first, min(last, first + _CONNECTIVE_WORDS))]
    return " ".join(word for word in words if word != ",") in report.words.connectives


def word_count(report: AnyReport, first: int, last: int) -> int:
    """Count the words of the stretch."""
    counts: Sequence[int] = report.passage.counts or report.reader.narrated
    return counts[last] - counts[first]


def is_only_speech(report: AnyReport, first: int, last: int) -> bool:
    """Return whether all words of the stretch stand in marks."""
    narrated: Sequence[int] = report.reader.narrated
    return narrated[last] == narrated[first]
