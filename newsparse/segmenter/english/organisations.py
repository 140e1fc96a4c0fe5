"""The organisations of an English article: "LMU" and "the union" are one with a long name."""

from newsparse.languages.en_forms import ARTICLES, SMALL_IN_NAMES
from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.phrase import Phrase

_LONGEST_NAME = 8  # words
_MOST_NAMES = 9  # names of one head: more and it tells no body from another


class Organisations:
    """The organisations of one article by their abbreviations and by the last words of names."""

    def __init__(self, readers: list[PhraseReader]) -> None:
        self._by_abbreviation: dict[str, str] = {}
        self._by_head: dict[str, list[tuple[tuple[int, int], str]]] = {}
        """Names by the noun that says what they name, each with where it first stands."""
        for reader in readers:
            self._read(reader)

    def full_name(self, reader: PhraseReader, phrase: Phrase) -> str:
        """Return the fullest name for the organisation that `phrase` names."""
        name = named(reader, phrase)
        if name in self._by_abbreviation:
            return self._by_abbreviation[name]
        if name.lower() in reader.closed.whole_bodies:
            return name
        known = self._by_head.get(name.lower(), ()) if self._points_back(reader, phrase) else ()
        place = (phrase.passage, phrase.first)
        longer = {text for at, text in known if at < place}
        return next(iter(longer)) if len(longer) == 1 else name

    @staticmethod
    def _points_back(reader: PhraseReader, phrase: Phrase) -> bool:
        """Return whether a phrase means a body named before: "the union", "Council"."""
        if reader.tokens[phrase.first].lower == "the":
            return True
        is_group = reader.words[phrase.first].core in reader.closed.group_nouns
        return reader.capitals[phrase.first] and not is_group

    def _read(self, reader: PhraseReader) -> None:
        last, end = 0, len(reader.tokens)
        for at in reader.capital_places:
            if reader.words[at].core in reader.grammar.lexicon.source_phrases:
                continue  # "According to the Guardian" is no name
            if at >= last and at + 1 < end:
                last = self._run_end(reader, at, end)
                if last - at > 1:
                    self._note(reader, at, last)

    @staticmethod
    def _run_end(reader: PhraseReader, at: int, end: int) -> int:
        """Return where the capitalised words that begin at `at` end, "of the" between them too."""
        last = at + 1
        for here in range(at + 1, min(end, at + _LONGEST_NAME)):
            lower = reader.tokens[here].lower
            if reader.capitals[here]:
                last = here + 1
            elif lower not in SMALL_IN_NAMES or (lower == "and" and _is_body(reader, here - 1)):
                break
        return last

    def _note(self, reader: PhraseReader, first: int, last: int) -> None:
        text = reader.passage.text[reader.tokens[first].start : reader.tokens[last - 1].end]
        text = _without_possessive(text)
        behind = reader.tokens[last : last + 3]
        in_brackets = [token.text for token in behind[::2]] == ["(", ")"]
        if in_brackets and behind[1].text.isupper():
            self._by_abbreviation[behind[1].text] = text
        head = _head_of(reader, first, last)
        if _is_body(reader, head):
            known = self._by_head.setdefault(reader.words[head].core, [])
            if text not in [other for _, other in known[:_MOST_NAMES]]:
                known.append(((reader.passage.index, first), text))
            initials = "".join(
                word[0] for word in text.split() if word.lower() not in SMALL_IN_NAMES
            )
            self._by_abbreviation.setdefault(initials, text)


def _is_body(reader: PhraseReader, at: int) -> bool:
    return reader.words[at].core in reader.grammar.words.organisation_nouns


def _head_of(reader: PhraseReader, first: int, last: int) -> int:
    """Return the noun that says what a name names: the last word, or that before "of"."""
    of = next((at for at in range(first + 1, last) if reader.tokens[at].lower == "of"), last)
    return of - 1 if _is_body(reader, of - 1) else last - 1


def named(reader: PhraseReader, phrase: Phrase) -> str:
    """Return the text of `phrase` without the article before it and a possessive behind it."""
    first = phrase.first
    is_article = reader.tokens[first].lower in ARTICLES
    if is_article and phrase.last > first + 1:
        first += 1
    text = reader.passage.text[reader.tokens[first].start : reader.tokens[phrase.last - 1].end]
    return _without_possessive(text)


def _without_possessive(text: str) -> str:
    return text.removesuffix("’s").removesuffix("'s")
