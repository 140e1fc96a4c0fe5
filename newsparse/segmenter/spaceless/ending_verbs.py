"""Verbs of saying that end a sentence, with who says it behind the marks or before them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from newsparse.languages.language import SpacelessWords
from newsparse.segmenter.findings import Cue
from newsparse.segmenter.grammar import PassageReader
from newsparse.segmenter.passages.passages import HEADLINE, Passage
from newsparse.segmenter.passages.sentence_ends import Sentence
from newsparse.segmenter.phrase import NameGroup, undeclined
from newsparse.segmenter.spaceless.full_names import FullNames, name_pattern
from newsparse.segmenter.undeclined_sources import UndeclinedSources

_STOPS = frozenset("。！？")
_QUOTED = "\ufffc"
"""What stands for each letter in marks while the narrator's words are read."""


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


class SpacelessSources(UndeclinedSources):
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
        if found is None or name is None:
            return ()
        return (self._cue(sentence.start, found, name),)

    def _cue(self, start: int, found: re.Match[str], full_name: str) -> Cue:
        passage = self.passage
        name = self.sources.name_at(start + found.start("name"), full_name)
        source = self.sources.phrase_of(name)
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
