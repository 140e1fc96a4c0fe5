"""Roles: what a phrase calls somebody, and the words in it that tell its holders apart."""

from collections.abc import Sequence

from newsparse.languages.ru_grammar import RussianWords
from newsparse.segmenter.passages.tokens import Token
from newsparse.segmenter.people.person import STEM, Role
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.phrases.leftwards import PAUSES
from newsparse.segmenter.russian.phrases.phrases import PhraseReader

_OPENING = 6  # tokens: «с мая 2010 года –»


def role_of(
    reader: PhraseReader, head: int, last: int, *, first: int | None = None, case: str = ""
) -> Role:
    """Return the role with its head at `head`, up to `last`; «бывший», «экс-» say it is over."""
    tokens, words, noun = reader.tokens, reader.grammar.words, reader.tokens[head]
    first = reader.before_adjectives(head) if first is None else first
    around = reader.forms[first:head] + reader.forms[head + 1 : last]
    before = {token.lower for token in tokens[first:head]}
    is_former = noun.lower.startswith(words.former_prefix)
    while tokens[last - 1].text in PAUSES:
        last -= 1
    called, known = reader.grammar.called(noun, case)
    return Role(
        head=_plain(known, tokens[first:head], words),
        stems=frozenset([form.stem for form in around if form.stem]),
        text=called + reader.passage.text[noun.end : tokens[last - 1].end],
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


def one_role(reader: PhraseReader, phrase: Phrase | None) -> Role | None:
    """Return the role that a phrase tells of one person: «один из судей» is a «судья»."""
    if phrase is None or phrase.kind != "role" or phrase.plural:
        return None
    is_one = reader.tokens[phrase.head].lower in reader.grammar.words.indefinite
    several = range(phrase.head + 2, phrase.last) if is_one else ()
    heads = (at for at in several if reader.forms[at].is_person)
    return role_of(reader, next(heads, phrase.head), phrase.last)


def listed_behind(reader: PhraseReader, at: int) -> int:
    """Return where what a comma or «и» at a token joins begins, else 0: «мэр, а затем и посол»."""
    end, marks = len(reader.tokens), (",", reader.grammar.words.and_word)
    if at >= end or reader.tokens[at].lower not in marks:
        return 0
    at += 1
    while at < end and reader.is_small(at):
        at += 1
    at = past_opening(reader, at)
    return at if at < end else 0


def past_opening(reader: PhraseReader, at: int) -> int:
    """Return where the words at a token are over that tell since when one is what follows.

    «Дым, ныне мэр», «Дым, в прошлом врач», «Дым (с 2010 года – мэр)», «Дым, 45 лет, врач».
    """
    tokens, forms, words = reader.tokens, reader.forms, reader.grammar.words
    last, end = at, min(at + _OPENING, len(tokens))
    while last < end:
        form, text = forms[last], tokens[last].text
        is_when = form.is_time or form.is_preposition or form.parts == {"adverb"}
        is_pause = text in PAUSES and (text != "," or (last > at and forms[last - 1].is_time))
        if not (is_when or is_pause or text[0].isdigit() or text in words.role_openings):
            break
        last += 1
    return at if last > at and forms[last - 1].is_preposition else last
