"""Roles: what a phrase calls somebody, and the words in it that tell its holders apart."""

from collections.abc import Sequence

from newsparse.languages.ru_grammar import RussianWords
from newsparse.segmenter.person import STEM, Role
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.tokens import Token


def asked_role(reader: PhraseReader, phrase: Phrase) -> Role:
    """Return the role that a phrase without a name asks for."""
    return _role(reader, phrase.first, phrase.head, phrase.last, phrase.case)


def role_of(reader: PhraseReader, head: int, last: int) -> Role:
    """Return the role whose head noun stands at `head` and whose complements end at `last`."""
    return _role(reader, reader.before_adjectives(head), head, last)


def _role(reader: PhraseReader, first: int, head: int, last: int, case: str = "") -> Role:
    """Return the role tokens[first:last]; «бывший» and «экс-» say that somebody has it no more."""
    tokens, words, noun = reader.tokens, reader.grammar.words, reader.tokens[head]
    before = {token.lower for token in tokens[first:head]}
    is_former = noun.lower.startswith(words.former_prefix)
    lemma = reader.grammar.full_lemma(noun, case) or noun.lower
    return Role(
        head=_plain(lemma, tokens[first:head], words),
        stems=stems_of(reader, first, last, head),
        text=lemma + reader.passage.text[noun.end : tokens[last - 1].end],
        is_former=is_former or not before.isdisjoint(words.former_adjectives),
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
    if head in words.kin_nouns or head in words.bare_people:
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
