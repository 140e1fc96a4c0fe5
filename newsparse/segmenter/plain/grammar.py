"""Any language of which the verbs of saying are known: marked speech beside a name, and no more.

It is where a language begins: its words alone, in languages/. What they cannot tell is not guessed.
"""

from collections.abc import Sequence
from functools import cached_property

from newsparse.languages.language import PlainWords
from newsparse.segmenter.grammar import SpeechGrammar, Verdict, no_reports
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.plain.bare_names import PlainSources
from newsparse.segmenter.plain.named_cues import NamedCueReader
from newsparse.segmenter.quotes.place import MarkedPlace
from newsparse.segmenter.quotes.quotes import colon as behind_colon
from newsparse.segmenter.quotes.quotes import continued as spoken_on
from newsparse.segmenter.quotes.quotes import interrupted, reopened, whole
from newsparse.segmenter.quotes.quotes import tail as before_verb
from newsparse.segmenter.speakers.speakers import RULES as SPEAKER_RULES
from newsparse.segmenter.speakers.unsourced import UNSOURCED

Place = MarkedPlace[NamedCueReader]
_NEAR = 2  # tokens from the mark to the verb: «¿Quién?» se preguntó Ana Reis


def continued(place: Place) -> Verdict | None:
    """Go on with the same quote: «A», – сказав Іван Гук. – «B»."""
    return _where_named(place, spoken_on(place))


def tail(place: Place) -> Verdict | None:
    """« Nous restons », a déclaré Jean Lunel: the name of who speaks stands behind."""
    return _where_named(place, before_verb(place))


def framed(place: Place) -> Verdict | None:
    """«Ayşe Er, "Buradayız" dedi»: the name stands before the marks and the verb behind them."""
    cue = place.cue_after()
    source = cue.source if cue and place.reader.words.has_frames else None
    return ("direct", cue) if source and source.last <= place.before else None


def asked(place: Place) -> Verdict | None:
    """«Chi pagherà?» chiede Anna Rossi: behind such a mark no comma stands."""
    is_asked = place.begins_sentence and place.text.rstrip().endswith(("?", "!", "…", "."))
    cue = place.cue_after() if is_asked else None
    is_near = cue is not None and cue.first - place.after <= _NEAR
    return ("direct", cue) if is_near else None


def resumed(place: Place) -> Verdict | None:
    """Go on with who speaks before: «A», disse Ana Reis, «B»."""
    last = place.last
    if last is None or last.cue is None or last.cue.passage != place.passage.index:
        return None
    if place.cue_after() or place.cue_before not in (None, last.cue):
        return None
    if place.begins_sentence and place.span.start > place.span.opening:  # in marks
        return ("direct", last.cue) if whole(place) else None
    is_behind = place.passage.tokens[last.cue.first].start >= last.parts[-1].end
    if place.span.start == place.span.opening:  # a dash leads back to them
        return _where_named(place, ("direct", last.cue))
    return ("direct", last.cue) if is_behind and place.text_before() == "," else None


def colon(place: Place) -> Verdict | None:
    """Jean Lunel a déclaré : « Nous restons »: the name of who speaks stands before."""
    return _where_named(place, behind_colon(place))


def _where_named(place: Place, verdict: Verdict | None) -> Verdict | None:
    """Return a verdict where somebody speaks, and no other verb of saying stands nearer.

    «A», sa hun, og Ola Berg la til at ...: A is nobody's. «– A – powiedział Jan Kos, a Adam Wilk
    dodał: – B»: B is not Jan Kos's.
    """
    if verdict is None or verdict[0] != "direct" or verdict[1] is None:
        return None
    cue, tokens = verdict[1], place.passage.tokens
    is_before = cue.first < place.before
    between = tokens[cue.last : place.before] if is_before else tokens[place.after : cue.first]
    is_nearer = any(token.lower in place.words.cues for token in between)
    return None if is_nearer and cue.passage == place.passage.index else verdict


class Grammar(SpeechGrammar[NamedCueReader]):
    """What is answered about one article in a language without a grammar of its own."""

    quote_rules = (reopened, continued, framed, tail, interrupted, asked, colon, resumed)
    speaker_rules = SPEAKER_RULES
    unsourced_rules = UNSOURCED
    rules_of = staticmethod(no_reports)

    words: PlainWords

    def __init__(self, words: PlainWords, passages: Sequence[Passage]) -> None:
        self.words = words
        self._passages = passages

    def reader(self, passage: Passage) -> NamedCueReader:
        """Return what reads a passage."""
        return NamedCueReader(passage, self.words, lambda: self._surnames)

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The last words of the names that the article gives in full."""
        readers = (PlainSources(one, one.in_marks(), self.words) for one in self._passages)
        return frozenset(name.words[-1] for reader in readers for name in reader.names())
