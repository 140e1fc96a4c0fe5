"""Roles: what a phrase calls somebody, and the words in it that tell its holders apart."""

from collections.abc import Sequence

from newsparse.languages.ru_grammar import RussianWords
from newsparse.segmenter.passages.tokens import Token
from newsparse.segmenter.people.person import STEM, Role
from newsparse.segmenter.russian.phrases.phrases import PhraseReader


def role_of(
    reader: PhraseReader, head: int, last: int, *, first: int | None = None, case: str = ""
) -> Role:
    """Return the role whose head noun stands at `head` and whose complements end at `last`.

    «Бывший» and «экс-» say that somebody has it no more.
    """
    tokens, words, noun = reader.tokens, reader.grammar.words, reader.tokens[head]
    first = reader.before_adjectives(head) if first is None else first
    around = reader.forms[first:head] + reader.forms[head + 1 : last]
    before = {token.lower for token in tokens[first:head]}
    is_former = noun.lower.startswith(words.former_prefix)
    lemma = reader.grammar.full_lemma(noun, case) or noun.lower
    return Role(
        head=_plain(lemma, tokens[first:head], words),
        stems=frozenset([form.stem for form in around if form.stem]),
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
