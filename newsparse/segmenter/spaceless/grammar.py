"""A language without spaces of which the verbs of saying are known: marked speech beside a name.

「十年も待っていた」と漁師の中山真央さんは話した。
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice, takewhile

from newsparse.languages.language import SpacelessWords
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import (
    PassageReader,
    SourceReader,
    SpeechGrammar,
    Verdict,
    no_reports,
)
from newsparse.segmenter.passages.passages import HEADLINE, Passage
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.phrase import NameGroup, named, undeclined
from newsparse.segmenter.quotes.place import MarkedPlace
from newsparse.segmenter.speakers.speakers import RULES as SPEAKER_RULES
from newsparse.segmenter.speakers.unsourced import UNSOURCED

_HAN = "[一-鿿々]"
_KANA = "[ァ-ヺー]"
_HAN_NAME = rf"(?<!{_HAN}){_HAN}{{2,5}}?"
_KANA_NAME = rf"(?<![ァ-ヺー・]){_KANA}{{2,12}}(?:・{_KANA}{{1,12}}){{0,3}}"
_SEPARATOR = "・"
_FULL = 3  # letters: 「林芳正さん」; two are a surname, or none: 「患者さん」
_FULL_IN_OFFICE = 4  # letters: fewer before an office may be its place, 「名古屋市長」
_BESIDE = r"(?:（[^）]{1,12}）)?"
"""An age or a party behind a name: 「中山真央さん（45）」."""
_STOPS = frozenset("。！？")
_QUOTED = "\ufffc"
"""What stands for each letter in marks while the narrator's words are read."""


def name_pattern(endings: frozenset[str]) -> str:
    """Return the pattern of a name with what stands behind it, for a larger one."""
    behind = "|".join(sorted(endings, key=len, reverse=True))
    return rf"(?P<name>{_HAN_NAME}|{_KANA_NAME})(?P<end>{behind}){_BESIDE}"


class FullNames:
    """Everybody whom an article names in full."""

    def __init__(self, texts: Iterable[str], words: SpacelessWords) -> None:
        self._words = words
        self._pattern = re.compile(name_pattern(words.honorifics | words.office_words))
        self._known = {found["name"] for text in texts for found in self.found_in(text)}

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where full names stand, each with what is behind it."""
        return filter(self._is_full, self._pattern.finditer(text))

    def full_name(self, name: str) -> str | None:
        """Return the one full name that a name, or a surname, is of."""
        bearers = [
            one
            for one in self._known
            if one == name or one.endswith(_SEPARATOR + name) or one.startswith(name)
        ]
        return bearers[0] if len(bearers) == 1 else None

    def _is_full(self, found: re.Match[str]) -> bool:
        name, words = found["name"], self._words
        if re.match(_KANA, name):
            return _SEPARATOR in name
        if name[-1] in words.no_name_endings or not words.no_name_letters.isdisjoint(name):
            return False
        if found["end"] in words.honorifics:
            return len(name) >= _FULL
        is_introduced = found.string[: found.start()].endswith(tuple(words.name_particles))
        return is_introduced and len(name) >= _FULL_IN_OFFICE


def said_patterns(words: SpacelessWords) -> tuple[re.Pattern[str], ...]:
    """Return how a sentence says whose words it quotes: behind the marks, before them, at last."""
    name = name_pattern(words.honorifics | words.office_words)
    that = f"[{''.join(words.that_words)}]、?"
    subject = f"[{''.join(words.subject_marks)}]"
    verb = f"(?P<verb>{'|'.join(sorted(words.cues, key=len, reverse=True))})"
    marks = "".join(words.subject_marks)
    other, own = f"[^{_QUOTED}。{marks}]", f"[^{_QUOTED}。{marks}{''.join(words.that_words)}]"
    lead, end = f"^{other}*{_QUOTED}+{that}", "(?:。|$)"
    return (
        re.compile(f"{lead}{own}{{0,40}}?{name}{subject}{own}{{0,30}}{verb}{end}"),
        re.compile(
            f"{name}{subject}(?:{other}{{0,30}}[ぁ-ん、])?{_QUOTED}+{that}{own}{{0,30}}{verb}{end}"
        ),
        re.compile(f"{lead}{own}{{0,15}}?{verb}(?:のは、?)?{own}{{0,30}}?{name}{end}"),
    )


class SpacelessSources(SourceReader):
    """Reads the full names of one passage."""

    def __init__(self, passage: Passage, people: FullNames) -> None:
        super().__init__(passage)
        self._people = people

    def names(self) -> list[NameGroup]:
        """Return the full names, in order; the headline's tokens are not cut for them."""
        if self.passage.index == HEADLINE:
            return []
        found = self._people.found_in(self.passage.text)
        return [self.name_at(one.start("name"), one["name"]) for one in found]

    def name_at(self, start: int, name: str) -> NameGroup:
        """Return somebody's name that stands at an offset."""
        at = self.passage.token_at(start)
        return undeclined(at, at + 1, (name,))


class EndingVerbReader(PassageReader):
    """Reads one passage: which of its sentences end with a verb of saying, and who says it."""

    sources: SpacelessSources
    words: SpacelessWords

    def __init__(
        self,
        passage: Passage,
        words: SpacelessWords,
        people: FullNames,
        patterns: Sequence[re.Pattern[str]],
    ) -> None:
        super().__init__(passage, words, passage.in_marks())
        self._people = people
        self._patterns = patterns
        self.sources = SpacelessSources(passage, people)

    def sentences(self) -> Iterator[Sentence]:
        """Yield the sentences: each ends with a stop outside marks."""
        tokens, first = self.passage.tokens, 0
        for at, token in enumerate(tokens):
            if at + 1 == len(tokens) or (token.text in _STOPS and not self.quoted[at]):
                yield Sentence(first, at + 1, tokens[first].start, token.end)
                first = at + 1

    def cues(self, sentence: Sentence) -> Sequence[Cue]:
        """Return the verb of saying that ends a sentence with marks, where somebody says it."""
        text = self._narrated(sentence)
        if _QUOTED not in text:
            return ()
        found = next(filter(None, (one.search(text) for one in self._patterns)), None)
        name = self._people.full_name(found["name"]) if found else None
        return (self._cue(sentence.start, found, name),) if found and name else ()

    def _cue(self, start: int, found: re.Match[str], full_name: str) -> Cue:
        passage = self.passage
        name = self.sources.name_at(start + found.start("name"), full_name)
        source = named(passage.index, name)
        first = passage.token_at(start + found.start("verb"))
        last = passage.token_at(start + found.end("verb"))
        return Cue(passage.index, first, last, found["verb"], "verb", source=source)

    def _narrated(self, sentence: Sentence) -> str:
        """Return a sentence with a sign for each letter in marks."""
        text, marked = list(self.passage.text[sentence.start : sentence.end]), self.passage.marked
        at = bisect_left(marked, sentence.first, key=lambda marked: marked.first)
        for one in takewhile(lambda marked: marked.last <= sentence.last, islice(marked, at, None)):
            first, last = one.span.opening - sentence.start, one.span.closing - sentence.start
            text[first:last] = _QUOTED * (last - first)
        return "".join(text)


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
