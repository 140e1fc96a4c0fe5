"""Marked spans that are speech: direct, partial, or none at all.

Each rule looks at one span where it stands. The first that has an opinion decides; a span on which
none has is no speech: the name of a paper, a title, irony.
"""

from collections.abc import Callable
from itertools import chain, islice

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import Verdict
from newsparse.segmenter.marks import DASHES
from newsparse.segmenter.passages import Token
from newsparse.segmenter.place import MarkedPlace
from newsparse.segmenter.quotes import interrupted, so_called, turn
from newsparse.segmenter.rules import first_opinion
from newsparse.segmenter.russian.cues import CueFinder

_NEAR_CUES = 6  # cues: how many on each side of a span are looked at
_UTTERANCE_WORDS = 4
_TITLE_WORDS = 6
_CALL_WORDS = 4
_SURE_WORDS = 2  # fewer are a fragment in Russian letters only
_PARTIAL_WORDS = 7
_NAMING_REACH = 6
_CLOSING = frozenset('»”“"')


Place = MarkedPlace[CueFinder]
Rule = Callable[[Place], Verdict | None]


def reopened(place: Place) -> Verdict | None:
    """Take a paragraph that reopens the marks which the one before left open."""
    last = place.last
    if last is None or place.before or not place.left_open:
        return None
    has_both = last.cue is not None and place.cue_after() is not None
    return None if has_both else ("direct", None)


def continued(place: Place) -> Verdict | None:
    """Take «B» in «A», – сказал X. – «B» and «A», – сказал X, – «B»: the same quote goes on."""
    last = place.last
    if last is None or last.cue is None or last.cue.passage != place.passage.index:
        return None
    opinion = first_opinion(_BEGINNING_RULES, place)
    if opinion is None:
        return None
    rule, (kind, cue) = opinion
    if kind != "direct" or (cue is not None and cue is not last.cue):
        return None
    if rule == "colon":
        return ("direct", last.cue) if cue else None
    joint = [token.text for token in place.passage.tokens[max(0, place.before - 2) : place.before]]
    is_dash = len(joint) == 2 and joint[0] in (".", ",") and joint[1] in DASHES
    is_behind = place.passage.tokens[last.cue.first].start >= last.parts[-1].end
    return ("direct", last.cue) if is_dash and is_behind else None


def label(place: Place) -> Verdict | None:
    """Газета «Труд», фильм «Титаник», закон «О полиции»: a noun says what the name is of."""
    before = place.token_before()
    if before is None or not before.is_word or place.length > _PARTIAL_WORDS + 3:
        return None
    if place.reader.grammar.noun_lemma(before) in place.words.title_nouns and place.is_capitalised:
        return None, None
    return None


def colon(place: Place) -> Verdict | None:
    """Он сказал: «Мы не допускаем пыток»."""
    before = place.token_before()
    if before is not None and before.text in DASHES:
        before = place.token_before(2)
    if before is None or before.text != ":":
        return None
    noun = place.token_before(2)
    if noun is not None and place.reader.grammar.noun_lemma(noun) in place.words.title_nouns:
        return None, None
    cue = place.cue_before
    if place.length < 2 and (cue is None or cue.form == "phrase" or not place.is_capitalised):
        return None  # «Он ответил: «Нет»», but no «группа: «Кино»»
    if place.length < 2 and _is_listed(place):
        return None
    if not place.is_capitalised and (place.length < _PARTIAL_WORDS or not cue or _is_that(noun)):
        return ("partial", cue) if cue or place.length >= _PARTIAL_WORDS else None
    if _is_listed(place) and cue is None:
        return None, None
    if place.length < _UTTERANCE_WORDS and (cue is None or cue.form == "phrase"):
        return None  # «По словам хранителя, внизу дата: «Олег Дым, 1980»»
    return "direct", cue or place.cue_after()


def _is_that(token: Token | None) -> bool:
    """Tell whether a clause begins before the colon: «заявлял, что: «не просил ...»»."""
    return token is not None and token.lower in ("что", "чтобы")


def _is_listed(place: Place) -> bool:
    """Tell whether another name in marks or a year follows: «Кролики» (1982), «Софичка»."""
    after = place.token_after()
    return after is not None and (after.text in "(;" or (after.text == "," and place.length < 4))


def tail(place: Place) -> Verdict | None:
    """«Мы не уйдём», – сказал он: the sentence begins with speech and names the speaker after."""
    if not place.begins_sentence:
        return None
    after = place.token_after()
    if after is None or (after.text not in (",", ".") and after.text not in DASHES):
        return None
    following = place.token_after(1)
    if following is not None and following.lower in place.words.that_words:
        return None
    cue = place.cue_after()
    is_dash = after.text in DASHES or (following is not None and following.text in DASHES)
    if cue is None or (place.length < 2 and not is_dash):
        if is_dash and place.length >= _UTTERANCE_WORDS and place.is_capitalised:
            return "direct", None
        return None
    return "direct", cue


def led(place: Place) -> Verdict | None:
    """Он сообщил: – and the speech in a paragraph of its own; «Муж кивает:» before a dash only."""
    if place.lead is None or not place.is_capitalised:
        return None
    is_sure = place.lead.form != "phrase" or place.is_turn
    return ("direct", place.lead) if is_sure else None


def whole(place: Place) -> Verdict | None:
    """Take a sentence that is nothing but speech: it goes on from the speaker before."""
    if not place.begins_sentence or place.length < _UTTERANCE_WORDS:
        return None
    after = place.token_after()
    if after is not None and after.text not in ".!?…;":
        return None
    return ("direct", None) if place.is_capitalised else None


def named(place: Place) -> Verdict | None:
    """Назвал проект «якорным»: a verb of naming just before."""
    if place.is_capitalised and place.length == 1:
        return None
    before, after = place.cue_before, place.cue_after()
    as_word = place.token_before()
    if before and before.lemma in place.words.as_cues:
        return ("partial", before) if as_word and as_word.lower == "как" else None
    if before and before.lemma in place.words.naming_cues:
        return ("partial", before) if place.before - before.last <= _NAMING_REACH else None
    if after and after.lemma in place.words.naming_cues and after.first - place.after <= 2:
        return "partial", after
    return None


def exclaimed(place: Place) -> Verdict | None:
    """С плакатом «Верните нам реку!»: a call or a question of several words, whoever says it."""
    is_call = place.text.rstrip().endswith(("!", "?"))
    if not is_call or not place.is_capitalised or place.length < _CALL_WORDS:
        return None
    return "direct", _reporting_cue(place)


def title(place: Place) -> Verdict | None:
    """«Единая Россия», «О полиции»: a capital and few words."""
    if place.is_capitalised and place.length <= _TITLE_WORDS:
        return None, None
    return (None, None) if place.text.startswith(("О ", "Об ")) else None


def bracketed(place: Place) -> Verdict | None:
    """Статья 105 («Умышленное убийство»): a name that stands alone in brackets."""
    before, after = place.token_before(), place.token_after()
    if before is not None and after is not None and (before.text, after.text) == ("(", ")"):
        return None, None
    return None


def inside_report(place: Place) -> Verdict | None:
    """Заявил, что визит «вызывает сожаление»: a fragment inside somebody's words."""
    cue = _reporting_cue(place)
    if cue is None or (place.length < _SURE_WORDS and place.text.isascii()):
        return None  # «владеет торговой маркой «face»»
    if _has_spoken(place, cue):
        return None, None
    if place.is_capitalised:
        before = place.token_before()
        if before is None or before.lower not in place.words.that_words:
            return None, None
    return "partial", cue


def _reporting_cue(place: Place) -> Cue | None:
    """Return the last cue before the span, else the next after it, that reports by itself."""
    before = (place.cues[i] for i in range(place.ended - 1, -1, -1))
    after = (place.cues[i] for i in range(place.begun, len(place.cues)))
    near = chain(islice(before, _NEAR_CUES), islice(after, _NEAR_CUES))
    return next((cue for cue in near if cue.lemma not in place.words.spoken_cues), None)


def _has_spoken(place: Place, cue: Cue) -> bool:
    """«..., – сказал он, стоя в «аквариуме»: the words of the cue stand before it."""
    tokens, first = place.passage.tokens, place.sentence.first
    if place.before < cue.last or cue.first < first + 3:
        return False
    said, comma, dash = tokens[cue.first - 3 : cue.first]
    is_tail = comma.text == "," and dash.text in DASHES
    is_said = said.text in _CLOSING or tokens[first].text in DASHES
    between = tokens[cue.last : place.before]
    return is_tail and is_said and all(t.lower not in place.words.that_words for t in between)


def long_fragment(place: Place) -> Verdict | None:
    """Seven words or more that begin small are somebody's words, whoever says them."""
    if place.length < _PARTIAL_WORDS or place.is_capitalised:
        return None
    return "partial", None


_BEGINNING_RULES: tuple[Rule, ...] = (
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
    title,
    inside_report,
    long_fragment,
)
RULES: tuple[Rule, ...] = (reopened, continued, *_BEGINNING_RULES)
