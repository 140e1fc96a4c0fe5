"""Roles: what a phrase calls somebody, and the words in it that tell its holders apart."""

from collections.abc import Sequence

from newsparse.languages.ru_grammar import RussianWords
from newsparse.segmenter.person import STEM, Role
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.tokens import Token


def asked_role(reader: PhraseReader, phrase: Phrase) -> Role:
    """Return the role that a phrase without a name asks for."""
    tokens = reader.tokens
    head = tokens[phrase.head]
    lemma = reader.grammar.full_lemma(head, phrase.case) or head.lower
    return Role(
        head=_plain(lemma, tokens[phrase.first : phrase.head], reader.grammar.words),
        stems=stems_of(reader, phrase.first, phrase.last, phrase.head),
        text=" ".join([token.text for token in tokens[phrase.head : phrase.last]]),
        is_former=_is_former(reader, phrase.first, phrase.head),
    )


def _is_former(reader: PhraseReader, first: int, head: int) -> bool:
    """Return whether a role is what somebody no longer is: «бывший министр», «экс-министр»."""
    if reader.tokens[head].lower.startswith(reader.grammar.words.former_prefix):
        return True
    before = {token.lower for token in reader.tokens[first:head]}
    return not before.isdisjoint(reader.grammar.words.former_adjectives)


def role_of(reader: PhraseReader, head: int, last: int) -> Role:
    """Return the role whose head noun stands at `head` and whose complements end at `last`."""
    tokens = reader.tokens
    first = reader.before_adjectives(head)
    lemma = reader.grammar.full_lemma(tokens[head]) or tokens[head].lower
    text = reader.passage.text[tokens[head].start : tokens[last - 1].end]
    return Role(
        head=_plain(lemma, tokens[first:head], reader.grammar.words),
        stems=stems_of(reader, first, last, head),
        text=lemma + text[len(tokens[head].text) :],
        is_former=_is_former(reader, first, head),
    )


def _plain(head: str, before: Sequence[Token], words: RussianWords) -> str:
    """Return a head without what tells no two holders apart: «экс-президент», «акушерка».

    «Внучка» is none of a man's either. A «постоянный представитель» is a «постпред».
    """
    head = head.removeprefix(words.former_prefix)
    compounds = words.compound_roles.get(head, {})
    for token in before if compounds else ():
        if token.lower[:STEM] in compounds:
            return compounds[token.lower[:STEM]]
    if head in words.kin_nouns:
        return head
    for ending, plain in words.feminine_endings:
        if head.endswith(ending):
            return head.removesuffix(ending) + plain
    return head


def stems_of(reader: PhraseReader, first: int, last: int, head: int) -> frozenset[str]:
    """Return the stems of the words around a role's head that tell its holders apart."""
    forms = reader.forms
    return frozenset(
        [form.stem for form in forms[first:head] + forms[head + 1 : last] if form.stem]
    )
