"""Where the names of bodies end in a Russian passage: in marks, in capitals, before a person's."""

from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.russian.labels import Labels
from newsparse.segmenter.russian.person_names import NameReader
from newsparse.segmenter.russian.words import Grammar, is_latin


def is_in_latin_name(names: NameReader, at: int) -> bool:
    """Return whether a word in no capitals is part of a name in Latin letters: «Times of India».

    A number may end one («Il Sole 24 Ore», «France 24»), but what is counted or dated stands behind
    others: «Nokia 12 мая».
    """
    tokens = names.tokens
    if at == 0 or not is_latin(tokens[at - 1]):
        return False
    if not tokens[at].text.isdecimal():
        return is_latin(tokens[at])
    is_last = at + 1 >= len(tokens) or not tokens[at + 1].is_word
    return is_last or is_latin(tokens[at + 1]) or not names.forms[at + 1].heads


class BodyEnds:
    """Reads how far the names of bodies go in one passage."""

    def __init__(self, names: NameReader, labels: Labels, grammar: Grammar) -> None:
        self._names = names
        self._labels = labels
        self._grammar = grammar
        self._tokens = names.tokens

    def marked_name(self, at: int, end: int, case: str) -> int:
        """Return where the marked name in `case` that begins at `at` ends, 0 where none does."""
        label = self._labels.end(at) if at + 1 < end else 0
        if not label:
            return 0
        inner, word = self._tokens[at + 1], self._names.forms[at + 1]
        if not inner.is_capitalised and not inner.text[0].isdigit():
            return 0
        if word.tags and not word.in_case(case, parts=("noun", "adjective")):
            return 0
        return label

    def is_plural_name(self, opening: int, last: int, case: str) -> bool:
        """Return whether a name in marks takes a verb in the plural: «Деловые вести»."""
        tag = self._names.forms[last - 2].noun_in(case) if last - 2 > opening else None
        return tag is not None and tag.plural

    def past_capitals(self, at: int, end: int) -> int:
        """Return where the capitalised words in the script of the token at `at` are over."""
        script = is_latin(self._tokens[at])
        while at < end and self._goes_on(at, is_latin_script=script):
            at += 1
        return at

    def _goes_on(self, at: int, *, is_latin_script: bool) -> bool:
        token = self._tokens[at]
        if token.is_capitalised:
            return is_latin(token) == is_latin_script
        return is_latin_script and token.is_word and is_in_latin_name(self._names, at)

    def past_paper(self, at: int, end: int, case: str) -> int:
        """Return where a paper's name without marks is over: «агентство Северо Пресс»."""
        if case != NOMINATIVE or at >= end or self._grammar.is_known_name(self._tokens[at]):
            return at  # «рассказал агентству Ветров»
        form = self._names.forms[at]
        is_name = not form.tags or form.noun_in(NOMINATIVE) is not None
        return self.past_capitals(at, end) if is_name else at

    def past_own_name(self, at: int, end: int) -> int:
        """Return where the name without marks at `at` ends, if one is: «компания Аэрофлот»."""
        if at >= end or not self._tokens[at].is_capitalised or self._tokens[at].text.isupper():
            return at
        tag = self._names.forms[at].noun_in(NOMINATIVE)
        is_name = tag is not None and not tag.animate and "Geox" not in tag.traits
        return at + 1 if is_name and self._names.name_at(at, end) is None else at

    def before_name(self, at: int, last: int) -> int:
        """Return where a person's name begins among tokens[at:last]: «рассказал РБК Ветров»."""
        while at < last:
            if self._grammar.is_known_name(self._tokens[at]) and not self._goes_with_noun(at, last):
                return at
            at = self._labels.end(at) or at + 1
        return last

    def _goes_with_noun(self, at: int, last: int) -> bool:
        """Return whether a surname is an adjective of the noun behind it: «Московской области»."""
        if at + 1 >= last or "adjective" not in self._names.forms[at].parts:
            return False
        following = self._tokens[at + 1]
        return not following.is_capitalised and "noun" in self._names.forms[at + 1].parts
