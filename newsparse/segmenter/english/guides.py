"""Whether a text speaks to its reader, as guides and product pages do, and news does not."""

from collections.abc import Sequence

from newsparse.languages.en_grammar import EnglishWords
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.tokens import LOWER

_FEWEST = 5
"""Times that the reader is spoken to: once or twice a reporter does it, too."""
_SHARE = 0.025
"""Of the narrator's words: as many are in 200 of 534 saved pages, and in none of 84 news texts."""


def is_guide(passages: Sequence[Passage], words: EnglishWords) -> bool:
    """Return whether "you" and "your" are common in the paragraphs that mark nobody's words."""
    you = words.grammar.second_person
    narrated = [passage.tokens for passage in passages if not passage.spans]
    spoken_to = sum(sum(map(you.__contains__, map(LOWER, tokens))) for tokens in narrated)
    return spoken_to >= max(_FEWEST, _SHARE * sum(map(len, narrated)))
