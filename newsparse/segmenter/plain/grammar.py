"""Any language of which the verbs of saying are known: marked speech beside a name, and no more.

It is where a language begins: its words alone, in languages/. What they cannot tell is not guessed.
"""

from collections.abc import Callable, Sequence

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.grammar import NameGrammar, SpeechGrammar, Stretches, Verdict
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.place import MarkedPlace
from newsparse.segmenter.plain.named_cues import NamedCueReader
from newsparse.segmenter.quotes import colon as behind_colon
from newsparse.segmenter.quotes import continued, reopened
from newsparse.segmenter.quotes import tail as before_verb
from newsparse.segmenter.report import Report
from newsparse.segmenter.speakers import RULES as SPEAKER_RULES
from newsparse.segmenter.unsourced import UNSOURCED

Place = MarkedPlace[NamedCueReader]


def tail(place: Place) -> Verdict | None:
    """« Nous restons », a déclaré Jean Lunel: the name of who speaks stands behind."""
    return _where_named(before_verb(place))


def colon(place: Place) -> Verdict | None:
    """Jean Lunel a déclaré : « Nous restons »: the name of who speaks stands before."""
    return _where_named(behind_colon(place))


def _where_named(verdict: Verdict | None) -> Verdict | None:
    """Return a verdict where somebody speaks: marks alone are no speech."""
    if verdict is None:
        return None
    kind, cue = verdict
    return verdict if kind == "direct" and cue else None


def no_reports(_: Report[NamedCueReader]) -> tuple[Callable[..., Stretches | None], ...]:
    """Return no rules: reports without marks take a grammar."""
    return ()


class Grammar(SpeechGrammar[NamedCueReader]):
    """What is answered about one article in a language without a grammar of its own."""

    quote_rules = (reopened, continued, tail, colon)
    speaker_rules = SPEAKER_RULES
    unsourced_rules = UNSOURCED
    rules_of = staticmethod(no_reports)

    def __init__(self, words: SpeechWords, _: Sequence[Passage]) -> None:
        self.words = words

    def reader(self, passage: Passage) -> NamedCueReader:
        """Return what reads a passage."""
        return NamedCueReader(passage, self.words)

    def names(self, _: Sequence[NamedCueReader]) -> NameGrammar:
        """Return the names as they stand: beside a verb of saying they are in the basic form."""
        return NameGrammar()
