"""Marked spans that are speech: direct, partial, or none at all.

Each rule looks at one span where it stands. The first that has an opinion decides; a span on which
none has is no speech: the name of a paper, a title, irony.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import islice

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.model import QuoteKind
from newsparse.segmenter.findings import Cue, Finding, Part, trimmed
from newsparse.segmenter.marks import MarkedSpan
from newsparse.segmenter.passages import Passage, Sentence, Token
from newsparse.segmenter.russian.insertions import DASHES

_UTTERANCE_WORDS = 4
_TITLE_WORDS = 6
_CALL_WORDS = 4
_SURE_WORDS = 2  # fewer are a fragment in Russian letters only
_PARTIAL_WORDS = 7
_NAMING_REACH = 6
_NEAR_CUES = 12  # cues: how many on each side of a span are looked at


class Place(Struct, frozen=True):
    """A marked span where it stands: its sentence, the cues there, the narrator's words around.

    `before` and `after` are token indexes: the narrator's words left of the span end at `before`,
    those right of it begin at `after`, and `following` is the offset where they end at the next
    span. `inserted` holds the stretches of the narrator inside; `lead` is the cue of a paragraph
    before that ends with a colon.
    """

    passage: Passage
    sentence: Sentence
    span: MarkedSpan
    before: int
    after: int
    cues: tuple[Cue, ...]
    words: SpeechWords
    lemma: Callable[[Token], str | None]
    inserted: tuple[tuple[int, int], ...]
    following: int
    lead: Cue | None

    @property
    def text(self) -> str:
        """The words between the marks."""
        return self.passage.text[self.span.start : self.span.end]

    @property
    def length(self) -> int:
        """How many words stand between the marks."""
        return sum(token.is_word for token in self.passage.tokens[self.before : self.after])

    @property
    def is_capitalised(self) -> bool:
        """Whether the first letter between the marks is a capital."""
        first = next((c for c in self.text if c.isalnum()), "a")
        return not first.islower()

    @property
    def begins_sentence(self) -> bool:
        """Whether no word of the narrator stands before the span in its sentence."""
        tokens = self.passage.tokens
        return not any(tokens[i].is_word for i in range(self.sentence.first, self.before))

    def token_before(self, back: int = 1) -> Token | None:
        """Return the token `back` places before the opening mark, within the sentence."""
        at = self.before - back
        return self.passage.tokens[at] if at >= self.sentence.first else None

    def token_after(self, ahead: int = 0) -> Token | None:
        """Return the token `ahead` places after the closing mark, within the sentence."""
        at = self.after + ahead
        return self.passage.tokens[at] if at < self.sentence.last else None

    def cue_after(self) -> Cue | None:
        """Return the first cue after the span that begins before any other span.

        «..., – эти слова капитана судна «Заря» Ильи Норта цитирует агентство» is one cue.
        """
        cue = next(self._cues_after(), None)
        if cue is None:
            return None
        first = cue.first if cue.source is None else min(cue.first, cue.source.first)
        return cue if self.passage.tokens[first].start < self.following else None

    def cue_before(self) -> Cue | None:
        """Return the last cue before the span."""
        return next(self._cues_before(), None)

    def reporting_cue(self) -> Cue | None:
        """Return the last cue before the span, else the next after it, that reports by itself."""
        near = [*islice(self._cues_before(), _NEAR_CUES), *islice(self._cues_after(), _NEAR_CUES)]
        return next((cue for cue in near if cue.lemma not in self.words.spoken_cues), None)

    def _cues_before(self) -> Iterator[Cue]:
        """Yield the cues before the span, the nearest first."""
        for i in range(bisect_right(self.cues, self.before, key=_cue_end) - 1, -1, -1):
            yield self.cues[i]

    def _cues_after(self) -> Iterator[Cue]:
        for i in range(bisect_left(self.cues, self.after, key=_cue_start), len(self.cues)):
            yield self.cues[i]


def _cue_start(cue: Cue) -> int:
    return cue.first


def _cue_end(cue: Cue) -> int:
    return cue.last


Verdict = tuple[QuoteKind | None, Cue | None]
Rule = Callable[[Place], Verdict | None]


def interrupted(place: Place) -> Verdict | None:
    """«Первое, – сказал он. – Второе»: the narrator speaks between the marks."""
    if not place.inserted:
        return None
    first, last = place.inserted[0]
    at = bisect_left(place.cues, first, key=_cue_start)
    cue = place.cues[at] if at < len(place.cues) else None
    return "direct", cue if cue and cue.first < last else None


def label(place: Place) -> Verdict | None:
    """Газета «Труд», фильм «Титаник», закон «О полиции»: a noun says what the name is of."""
    before = place.token_before()
    if before is None or not before.is_word or place.length > _PARTIAL_WORDS + 3:
        return None
    if place.lemma(before) in place.words.title_nouns and place.is_capitalised:
        return None, None
    return None


def colon(place: Place) -> Verdict | None:
    """Он сказал: «Мы не допускаем пыток»."""
    before = place.token_before()
    if before is not None and before.text in DASHES:
        before = place.token_before(2)
    if before is None or before.text != ":" or place.length < 2:
        return None
    noun = place.token_before(2)
    if noun is not None and place.lemma(noun) in place.words.title_nouns:
        return None, None
    cue = place.cue_before()
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
    if cue is None or (place.length < 2 and after.text not in DASHES):
        is_dash = after.text in DASHES or (following is not None and following.text in DASHES)
        if is_dash and place.length >= _UTTERANCE_WORDS and place.is_capitalised:
            return "direct", None
        return None
    return "direct", cue


def turn(place: Place) -> Verdict | None:
    """– Что тогда пошло не так? – a paragraph of a dialogue, whoever speaks."""
    return ("direct", None) if place.passage.text[place.span.opening] in DASHES else None


def led(place: Place) -> Verdict | None:
    """Он сообщил: – and the speech in a paragraph of its own."""
    return ("direct", place.lead) if place.lead and place.is_capitalised else None


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
    before, after = place.cue_before(), place.cue_after()
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
    return "direct", place.reporting_cue()


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
    cue = place.reporting_cue()
    if cue is None or (place.length < _SURE_WORDS and place.text.isascii()):
        return None  # «владеет торговой маркой «face»»
    if place.is_capitalised:
        before = place.token_before()
        if before is None or before.lower not in place.words.that_words:
            return None, None
    return "partial", cue


def long_fragment(place: Place) -> Verdict | None:
    """Seven words or more that begin small are somebody's words, whoever says them."""
    if place.length < _PARTIAL_WORDS or place.is_capitalised:
        return None
    return "partial", None


RULES: tuple[Rule, ...] = (
    interrupted,
    turn,
    led,
    tail,
    colon,
    bracketed,
    label,
    whole,
    named,
    exclaimed,
    title,
    inside_report,
    long_fragment,
)


def judged(place: Place) -> Finding | None:
    """Return what the first rule with an opinion makes of a span; None where it is no speech."""
    for rule in RULES:
        verdict = rule(place)
        if verdict is None:
            continue
        kind, cue = verdict
        if kind is None:
            return None
        parts = tuple(_parts(place))
        if not parts:
            return None
        at = (place.passage.index, place.span.opening)
        return Finding(kind=kind, parts=parts, cue=cue, rule=rule.__name__, at=at)
    return None


def _parts(place: Place) -> Iterator[Part]:
    """Yield the speech between the marks without the narrator's insertions, trimmed."""
    tokens = place.passage.tokens
    start = place.span.start
    for first, last in place.inserted:
        yield from trimmed(place.passage, start, tokens[first].start)
        start = tokens[last - 1].end
    yield from trimmed(place.passage, start, place.span.end)
