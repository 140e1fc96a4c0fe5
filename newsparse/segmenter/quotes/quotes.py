"""Marked spans that are speech: direct, partial, or none at all.

Each rule looks at one span where it stands. The first that has an opinion decides; a span on which
none has is no speech: the name of a paper, a title, irony.
"""

from collections.abc import Callable

from newsparse.segmenter.findings import Cue, Finding
from newsparse.segmenter.grammar import Verdict
from newsparse.segmenter.passages.marks import DASHES, HYPHEN, OPENING
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.quotes.place import Place
from newsparse.segmenter.quotes.reported_words import (
    LABEL_WORDS,
    NO_SPEECH,
    PARTIAL_WORDS,
    bracketed,
    exclaimed,
    inside_report,
    label,
    long_fragment,
    named,
    set_off,
    so_called,
)
from newsparse.segmenter.rules import first_opinion
from newsparse.segmenter.turns.leads import signature_at

_UTTERANCE_WORDS = 4  # words: fewer are an utterance only where a verb of saying says so
_SURE_WORDS = 2  # words: one behind a colon is an utterance only where somebody speaks
_WRITTEN_WORDS = 3  # words behind where somebody wrote: fewer are called «Речной вестник»
_LISTED_WORDS = 4  # words: a comma behind fewer is one of a list of names
_SETTING_OFF = DASHES | {",", "."}
"""What parts speech from the narrator's words behind it."""

Rule = Callable[[Place], Verdict | None]


def reopened(place: Place) -> Verdict | None:
    """Take a paragraph that reopens the marks which the one before left open."""
    last = place.last
    if last is None or place.before or not place.left_open or place.mark != place.last_mark:
        return None
    if last.cue is None or last.rule == "whole":
        return "direct", place.cue_after() or last.cue
    return None if _names_another(place.cue_after(), last.cue) else ("direct", last.cue)


def _names_another(cue: Cue | None, last: Cue) -> bool:
    """Return whether two cues have sources whose names share no word."""
    names = [one.source.name for one in (cue, last) if one and one.source]
    told = [set(name.words) for name in names if name]
    return len(told) > 1 and told[0].isdisjoint(told[1])


def continued(place: Place) -> Verdict | None:
    """Take «B» in «A», – сказал X. – «B» and «A», – сказал X, – «B»: the same quote goes on."""
    last = place.last
    if last is None or last.cue is None or last.cue.passage != place.passage.index:
        return None
    rule, (kind, cue) = first_opinion(_FIRST_PARTS, place) or ("", NO_SPEECH)
    if kind != "direct" or cue not in (None, last.cue):
        return None
    goes_on = cue is not None if rule == "colon" else _is_behind(place, last, last.cue)
    return ("direct", last.cue) if goes_on else None


def _is_behind(place: Place, last: Finding, cue: Cue) -> bool:
    """Return whether `last`, its cue, a comma or a stop, and a dash stand before the span."""
    is_cue_behind = place.passage.tokens[cue.first].start >= last.parts[-1].end
    joint = [token.text for token in place.passage.tokens[max(0, place.before - 2) : place.before]]
    is_dashed = joint[:1] in (["."], [","]) and not DASHES.isdisjoint(joint[1:])
    return is_cue_behind and is_dashed


def interrupted(place: Place) -> Verdict | None:
    """«Первое, – сказал он. – Второе»: the narrator speaks between the marks."""
    if not place.inserted:
        return None
    first, last = place.inserted[0]
    return "direct", place.cue_within(first, last)


def led(place: Place) -> Verdict | None:
    """Он сообщил: – and the speech in a paragraph of its own; «Муж кивает:» before a dash only."""
    lead = place.lead
    if lead is None or not place.is_capitalised:
        return None
    if lead.form == "subject" and not place.is_turn:
        return None
    is_said = lead.source is not None or place.length >= _UTTERANCE_WORDS
    return ("direct", lead) if is_said else None


def turn(place: Place) -> Verdict | None:
    """– Что тогда пошло не так? – a paragraph of a dialogue, whoever speaks.

    Behind a hyphen it goes on from speech: «- Молоко, хлеб, - всё дорожает» is a list's item.
    Behind a sentence a narrator must cut in: «Дел много. — Дом, — сад, — река.» says nobody.
    Behind a label all is his who is named: «Лев Дым, тренер: — Мы победили.»
    """
    if not place.is_turn:
        return None
    if place.text_before() == ":":
        return None if _is_named_alone(place) else NO_SPEECH
    is_hyphen = place.passage.text[:2].rstrip() == HYPHEN and place.last is None
    return NO_SPEECH if is_hyphen or place.span.opening else ("direct", None)


def tail(place: Place) -> Verdict | None:
    """«Мы не уйдём», – сказал он: the sentence begins with speech and names the speaker after."""
    if not place.begins_sentence:
        return None
    cue = place.cue_after()
    if not _is_set_off(place, cue):
        return None
    is_dash = place.text_after() in DASHES or place.text_after(1) in DASHES
    if cue and (place.length > 1 or is_dash):
        return "direct", cue
    is_utterance = is_dash and place.length >= _UTTERANCE_WORDS and place.is_capitalised
    signature = signature_at(place.reader, place.after, place.sentence.last)
    return ("direct", signature) if is_utterance else None


def _is_set_off(place: Place, cue: Cue | None) -> bool:
    """Return whether a stop parts the span from what follows, and that is no clause of «что»."""
    after = place.text_after()
    if after and place.text.endswith(","):  # «Я знаю,» сказал он
        return True
    if cue and cue.source and place.after == cue.first < cue.source.first:  # «Мы идём» сказал он
        return place.is_capitalised and place.length >= _UTTERANCE_WORDS
    return after in _SETTING_OFF and place.text_after(1) not in place.words.that_words


def signed(place: Place) -> Verdict | None:
    """“Enough.” — Jane Roe: a name behind a dash signs the words."""
    if not place.begins_sentence:
        return None
    signature = signature_at(place.reader, place.after, place.sentence.last)
    return ("direct", signature) if signature else None


def colon(place: Place) -> Verdict | None:
    """Он сказал: «Мы не допускаем пыток»; what is «написал в газете: «...»» is longer."""
    if place.text_before(2 if place.text_before() in DASHES else 1) != ":":
        return None
    cue, own = place.cue_before, place.cue_after() if place.text_after(1) in DASHES else None
    if own and own.source and own.first == place.after + 2:  # «Все за: «Да», – сказал Норт»
        is_passed_on = own.source.kind == "organisation"  # «Норт сказал: «Да», – пишет «Заря»»
        is_led = cue and (is_passed_on or (cue.source and not place.reports_before))
        cue = cue if is_led else own
    is_told = cue is not None and cue.form != "phrase"
    fewest = _WRITTEN_WORDS if place.noun_before(2) in place.words.press_nouns else LABEL_WORDS
    if place.says_title(2) and not (is_told and place.length >= fewest):
        return NO_SPEECH
    if place.length < _SURE_WORDS:  # «Он ответил: «Нет»», but no «группа: «Кино»»
        is_utterance = is_told and place.is_capitalised and not _is_listed(place)
        return ("direct", cue) if is_utterance else None
    return _sentence_behind_colon(place, cue, is_told=is_told)


def _sentence_behind_colon(place: Place, cue: Cue | None, *, is_told: bool) -> Verdict | None:
    """Read several words: a sentence begins with a capital, or is long and led in by a cue."""
    is_long = place.length >= PARTIAL_WORDS
    if not place.is_capitalised and not (cue and is_long):
        return ("partial", cue) if cue or is_long else None
    if cue is None and _is_listed(place):
        return NO_SPEECH
    if place.length < _UTTERANCE_WORDS and not is_told and not _is_named_alone(place):
        return None  # «По словам хранителя, внизу дата: «Олег Дым, 1980»»
    return "direct", cue or place.cue_after()


def _is_named_alone(place: Place) -> bool:
    """Return whether a person, and what he is, is all before the colon: «Олег Дым, врач: «...»»."""
    first, colon = place.sentence.first, place.before - 1
    one: Phrase | None = place.reader.sources.first_subject(first, colon)
    if one is None or one.kind != "person" or one.first != first:
        return False
    return one.last == colon or place.passage.tokens[one.last].text == ","


def _is_listed(place: Place) -> bool:
    """Return whether a year or another name in marks follows: «Кролики» (1982), «Софичка»."""
    after, behind = place.text_after(), place.text_after(1)
    is_another = after == place.words.and_word and behind in (*OPENING, '"')
    return after in ("(", ";") or is_another or (after == "," and place.length < _LISTED_WORDS)


def whole(place: Place) -> Verdict | None:
    """Take a sentence that is nothing but speech: it goes on from the speaker before."""
    is_more = place.last is not None and place.last.at[0] == place.passage.index
    if not place.begins_sentence or (place.length < _UTTERANCE_WORDS and not is_more):
        return None
    is_over = place.text_after() in ("", *".!?…;")
    return ("direct", None) if is_over and place.is_capitalised else None


_FIRST_PARTS: tuple[Rule, ...] = (
    interrupted,
    led,
    turn,
    tail,
    colon,
    bracketed,
    so_called,
    label,
    whole,
    named,
    exclaimed,
    set_off,
    inside_report,
    long_fragment,
)
RULES: tuple[Rule, ...] = (reopened, continued, *_FIRST_PARTS)
"""In order, for languages that set a comma or a dash behind the marks: «A», – сказал X."""
CONTINUING = frozenset(("reopened", "continued"))
"""Rules that find a further part of the quote before."""
