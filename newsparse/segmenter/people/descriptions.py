"""Sources that an article only describes, wherever it does: «источник в порту».

Later it calls them for short: «источник», «собеседник агентства», «представитель штаба».
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from newsparse.languages.language import SpeechWords
from newsparse.recent import Recent
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.passages import Location
from newsparse.segmenter.people.body_names import folded
from newsparse.segmenter.people.person import STEM, Role
from newsparse.segmenter.phrase import Phrase

_BACK = 12  # descriptions: how far one is looked for
_PASSAGES_BACK = 12  # passages that are looked through for who is described in more words
_TOKENS_BACK = 2000  # tokens of each: a longer one is a text that nothing parted
_RECENT = 3  # passages: «собеседник» is nobody of long ago


class Described(Struct, frozen=True):
    """A phrase that describes somebody; `is_cited` where a paper names this as its source."""

    phrase: Phrase
    role: Role
    at: Location
    is_cited: bool


class Descriptions:
    """The phrases of an article that describe somebody without a name, in order."""

    def __init__(self, readers: Sequence[SourceReader], words: SpeechWords) -> None:
        self._readers = readers
        self._words = words
        self._found: dict[int, list[Described]] = {}
        texts: Recent[int, str] = Recent(lambda at: readers[at].passage.text.lower())
        self._lower_text = texts.__getitem__

    def fuller(
        self, phrase: Phrase, heads: frozenset[str], stems: frozenset[str], at: Location
    ) -> Phrase | None:
        """Return the last phrase before a place that says all that `phrase` says, and more.

        «Закон о реках ... Согласно закону»: it has one of the heads and all of the stems.
        """
        for other in self._alike(phrase, heads, at):
            if not self._says_all(other, stems):
                return None  # «представитель завода» is none of another house
            if other.last - other.first > phrase.last - phrase.first:
                return other
        return None

    def _alike(self, phrase: Phrase, heads: frozenset[str], at: Location) -> Iterator[Phrase]:
        """Yield phrases of that kind and number with one of the heads, backwards from a place."""
        told = phrase.kind, phrase.plural
        stems = tuple(form[:STEM] for head in heads for form in (head, folded(head)))  # «учёные»
        for passage in range(at[0], max(-1, at[0] - _PASSAGES_BACK), -1):
            reader = self._readers[passage]
            end = len(reader.tokens) if passage < at[0] else reader.passage.token_at(at[1])
            near = reader.tokens[max(0, end - _TOKENS_BACK) : end]
            if not any(map(self._lower_text(passage).__contains__, stems)):
                continue
            tokens = enumerate(near, end - len(near))
            places = [at for at, token in tokens if token.lower.startswith(stems)]
            for place in reversed(places):
                other = reader.described_at(place)
                if other and (other.kind, other.plural) == told and reader.head_of(other) in heads:
                    yield other

    def introduced(self, head: str, at: Location) -> Phrase | None:
        """Return the last one without a name before a place who is called `head`, or None."""
        return next((one.phrase for one in self._before(at) if one.role.head == head), None)

    def last_source(self, at: Location) -> Phrase | None:
        """Return the last unnamed source before a place: «источник в порту», a paper's or not."""
        for other in self._before(at):
            if at[0] - other.at[0] > _RECENT:
                return None
            is_told = other.phrase.last - other.phrase.first > 1
            if other.is_cited or (other.role.head in self._words.located and is_told):
                return other.phrase
        return None

    def _says_all(self, phrase: Phrase, stems: frozenset[str]) -> bool:
        """Return whether a phrase has words with the stems, in compounds too: «пресс-служба»."""
        told = stems - self._words.broader_stems
        tokens = self._readers[phrase.passage].tokens[phrase.first : phrase.last]
        parts = [part for token in tokens for part in token.lower.split("-")]
        return all(any(part.startswith(stem) for part in parts) for stem in told)

    def _before(self, at: Location) -> Iterator[Described]:
        """Return the last few before a place, the nearest first, read as far as they are asked."""
        found = (one for passage in range(at[0], -1, -1) for one in reversed(self._in(passage)))
        return islice((one for one in found if one.at < at), _BACK)

    def _in(self, passage: int) -> list[Described]:
        if passage not in self._found:
            reader = self._readers[passage]
            self._found[passage] = [
                Described(
                    phrase=phrase,
                    role=reader.role_asked(phrase),
                    at=(phrase.passage, reader.tokens[phrase.first].start),
                    is_cited=is_cited,
                )
                for phrase, is_cited in reader.descriptions()
            ]
        return self._found[passage]
