"""Any language of which the verbs of saying are known: marked speech beside a name, and no more.

It is where a language begins: its words alone, in languages/. What they cannot tell is not guessed.
"""

from collections.abc import Callable, Sequence

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Finding, Nesting
from newsparse.segmenter.grammar import Stretches, Verdict
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.people import People, people_of
from newsparse.segmenter.place import MarkedPlace
from newsparse.segmenter.plain.bare_names import NameReader, UndeclinedNames
from newsparse.segmenter.plain.named_cues import NamedCueReader
from newsparse.segmenter.quotes import colon as behind_colon
from newsparse.segmenter.quotes import continued, reopened
from newsparse.segmenter.quotes import tail as before_verb
from newsparse.segmenter.report import Report
from newsparse.segmenter.resolver import Resolver
from newsparse.segmenter.speakers import SpeakerResolver

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


class Grammar:
    """What is answered about one article in a language without a grammar of its own."""

    quote_rules = (reopened, continued, tail, colon)
    ranked_rules = ()
    nesting = Nesting()
    rules_of = staticmethod(no_reports)

    def __init__(self, words: SpeechWords, _: Sequence[Passage]) -> None:
        self._words = words

    def reader(self, passage: Passage) -> NamedCueReader:
        """Return what reads a passage."""
        return NamedCueReader(passage, self._words)

    def people(self, readers: Sequence[NamedCueReader]) -> People:
        """Return the people that an article names."""
        return people_of(map(NameReader, readers), UndeclinedNames(), self._words)

    def labels(self, _readers: Sequence[NamedCueReader], _: People) -> frozenset[str]:
        """Return nothing: interviews are not looked for."""
        return frozenset()

    def resolver(
        self,
        readers: Sequence[NamedCueReader],
        people: People,
        findings: Sequence[Finding],
        *,
        explain: bool,
    ) -> SpeakerResolver:
        """Return who says who speaks."""
        names = [NameReader(reader) for reader in readers]
        return SpeakerResolver(Resolver(names, people, self._words, findings, explain=explain))
