"""Names in a script without spaces and capitals: by what stands behind them and their letters."""

import re
from collections.abc import Iterable, Iterator

from newsparse.languages.language import SpacelessWords

_HAN = "[一-鿿々]"
_KANA = "[ァ-ヺー]"
_HAN_NAME = rf"(?<!{_HAN}){_HAN}{{2,5}}?"
_KANA_NAME = rf"(?<![ァ-ヺー・]){_KANA}{{2,12}}(?:・{_KANA}{{1,12}}){{0,3}}"
_SEPARATOR = "・"
_FULL = 3  # letters: 「林芳正さん」; two are a surname, or none: 「患者さん」
_FULL_IN_OFFICE = 4  # letters: fewer before an office may be its place, 「名古屋市長」
_BESIDE = r"(?:（[^）]{1,12}）)?"
"""An age or a party behind a name: 「中山真央さん（45）」."""


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
