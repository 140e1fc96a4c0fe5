"""What the head of a Russian noun phrase is: somebody, a body that can speak, or a thing."""

from newsparse.segmenter.passages import Passage
from newsparse.segmenter.phrase import PhraseKind
from newsparse.segmenter.russian.lexicon import PLACES_AND_BODIES, Form
from newsparse.segmenter.russian.tags import Tag
from newsparse.segmenter.russian.words import Grammar, is_abbreviation
from newsparse.segmenter.tokens import Token

_LONGEST_INITIALS = 4  # letters: longer ones are no word's letters
_SPELLED_ALIKE = frozenset(("noun", "verb"))
"""What words that are spelled as initials can be: «мок», «иг»."""


class HeadNouns:
    """Tells what the nouns of one passage are, where they are heads of phrases."""

    def __init__(self, passage: Passage, forms: tuple[Form, ...], grammar: Grammar) -> None:
        self._forms = forms
        self._passage = passage
        self._tokens = passage.tokens
        self._grammar = grammar

    def kind(self, at: int, head: int, tag: Tag, lemma: str) -> PhraseKind:
        """Return what a phrase from `at` on is, whose `head` is a noun with `tag`."""
        token, words = self._tokens[head], self._grammar.words
        if lemma in words.quantifiers or lemma in words.person_nouns:
            return "role"
        if tag.animate and not is_abbreviation(token):
            return "role"
        if lemma in words.organisation_nouns or is_abbreviation(token):
            return "organisation"
        is_named = self._is_name(head) or self._is_named_body(at, head, lemma)
        return "organisation" if is_named else "thing"

    def _is_name(self, at: int) -> bool:
        """Return whether a noun's capital is that of a name: «Кремль», at the beginning, too."""
        token, form = self._tokens[at], self._forms[at]
        if not token.is_capitalised:
            return False
        if not self._begins_sentence(token) or _is_proper(form):
            return True
        lemma = form.noun
        if lemma and self._grammar.known_bodies.is_known(lemma):
            return True
        return self._grammar.is_body_compound(token) or self._grammar.capitals.is_capital(token)

    def _begins_sentence(self, token: Token) -> bool:
        passage = self._passage
        start = passage.sentences[passage.sentence_at(token.start)].start
        return not any(map(str.isalnum, passage.text[start : token.start]))

    def _is_named_body(self, at: int, head: int, lemma: str) -> bool:
        """Return whether an adjective makes a thing a body: «Белый дом», «Речная система»."""
        first = self._tokens[at]
        if at < head and first.is_capitalised and not self._begins_sentence(first):
            return True
        stems = self._grammar.words.body_adjectives.get(lemma, ())
        return at < head and self._tokens[head - 1].lower.startswith(tuple(stems))

    def takes_name(self, at: int, tag: Tag, kind: PhraseKind) -> bool:
        """Return whether a name may stand behind a noun: one person's, who is called so."""
        is_person = (tag.animate or kind == "role") and not tag.plural
        return is_person and not self._is_nameless(self._forms[at])

    def _is_nameless(self, form: Form) -> bool:
        """Return whether whoever is called so is never named: «источник агентству Норд Пресс».

        «В августе Ткаченко» names no Augustus; a «группа учёных под руководством Лэй Цзо» is many.
        """
        words = self._grammar.words
        return form.is_time or form.is_among(words.nameless) or form.is_among(words.quantifiers)

    def is_known_body(self, at: int, case: str) -> bool:
        """Return whether an adjective alone is a body that every reader knows: «Смольный»."""
        if not self._tokens[at].is_capitalised:
            return False
        form = self._forms[at]
        readings = (r for r in form.readings if r.tag.part == "adjective" and r.tag.case == case)
        reading = next(readings, None)
        return reading is not None and self._grammar.known_bodies.is_known(form.lemma(reading))

    def is_initials(self, at: int) -> bool:
        """Return whether capitals are no word or name of another case: «в АКМ», also a name.

        Of words that are spelled as initials are, only those amid small letters: «МОК», «ИГ».
        """
        form, text = self._forms[at], self._tokens[at].text
        if not form.tags or (form.is_name and "Surn" not in form.traits):
            return True
        is_short = text.isupper() and len(text) <= _LONGEST_INITIALS
        beside = (*self._tokens[max(0, at - 1) : at], *self._tokens[at + 1 : at + 2])
        is_alone = not any(token.is_word and token.text.isupper() for token in beside)
        return is_short and is_alone and "Abbr" not in form.traits and form.parts <= _SPELLED_ALIKE


def _is_proper(word: Form) -> bool:
    return not word.tags or not word.traits.isdisjoint(PLACES_AND_BODIES)
