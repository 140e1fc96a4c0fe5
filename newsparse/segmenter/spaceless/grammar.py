"""A language without spaces of which the verbs of saying are known: marked speech beside a name.

「十年も待っていた」と漁師の中山真央さんは話した。
"""

from collections.abc import Sequence
from functools import cached_property

from newsparse.languages.language import SpacelessWords
from newsparse.segmenter.grammar import SpeechGrammar, Verdict, no_reports
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.quotes.place import MarkedPlace
from newsparse.segmenter.spaceless.ending_verbs import EndingVerbReader, said_patterns
from newsparse.segmenter.spaceless.full_names import FullNames
from newsparse.segmenter.speakers.speakers import RULES as SPEAKER_RULES
from newsparse.segmenter.speakers.unsourced import UNSOURCED


def quoted(place: MarkedPlace[EndingVerbReader]) -> Verdict | None:
    """「十年も待っていた」と中山真央さんは話した: a particle says that somebody's words end."""
    is_quoted = place.text_after().startswith(tuple(place.words.that_words))
    return ("direct", place.cues[-1]) if is_quoted and place.cues else None


class Grammar(SpeechGrammar[EndingVerbReader]):
    """What is answered about one article in a language without spaces."""

    quote_rules = (quoted,)
    speaker_rules = SPEAKER_RULES
    unsourced_rules = UNSOURCED
    rules_of = staticmethod(no_reports)
    words: SpacelessWords

    def __init__(self, words: SpacelessWords, passages: Sequence[Passage]) -> None:
        self.words = words
        self._passages = passages
        self._patterns = said_patterns(words)

    def reader(self, passage: Passage) -> EndingVerbReader:
        """Return what reads a passage."""
        return EndingVerbReader(passage, self.words, self._people, self._patterns)

    @cached_property
    def _people(self) -> FullNames:
        return FullNames((one.text for one in self._passages), self.words)
