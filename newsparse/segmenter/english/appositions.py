"""What people are called: "a nurse, Ann Lee,", "mill owner Tom Okafor", "Peter Hale, a farmer"."""

from collections.abc import Iterable

from msgspec import Struct

from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.phrase import NameGroup, Phrase

ROLE_REACH = 8  # words between where a role begins and the name that it stands before


class Role(Struct, frozen=True, gc=False):
    """What a person is called: "president of the bank" has the words {president, bank}.

    `gender` is what its nouns show, none of whose it is: "the boy’s mother".
    """

    words: frozenset[str]
    text: str
    gender: str = ""


def role_before(reader: PhraseReader, name: NameGroup) -> Role | None:
    """Return the role before a name: "Mill spokeswoman Ingrid Holm", "a nurse, Ann Lee,"."""
    first = name.first
    if first > 1 and reader.tokens[first - 1].text == ",":
        phrase = reader.phrase_before(first - 1, max(0, first - ROLE_REACH))
        is_role = phrase is not None and phrase.kind == "role" and not phrase.plural
        return _role(reader, phrase.first, phrase.last) if phrase and is_role else None
    while first > 0 and name.first - first < ROLE_REACH:
        word = reader.words[first - 1]
        if word.clitic or reader.quoted[first - 1] != reader.quoted[name.first]:
            break
        if word.kind != "open" and not reader.is_inner_mark(first - 1):
            break
        if word.verb and not reader.tokens[first - 1].is_capitalised:
            break
        first -= 1
    return _role(reader, first, name.first)


def role_after(reader: PhraseReader, name: NameGroup) -> Role | None:
    """Return the role set off behind a name: "Peter Hale, a deputy head of ..."."""
    at = reader.past_bracket(name.last)
    if at + 1 >= len(reader.tokens) or reader.tokens[at].text != ",":
        return None
    phrase = reader.phrase_at(at + 1, len(reader.tokens))
    if phrase is None or phrase.kind != "role" or phrase.plural:
        return None
    if _is_subject_of(reader, phrase) and not _begins_clause(reader, name):
        return None
    return _role(reader, phrase.first, phrase.last)


def _is_subject_of(reader: PhraseReader, phrase: Phrase) -> bool:
    """Return whether a cue follows a phrase: "After meeting Ann Lee, the mayor said"."""
    return phrase.last < len(reader.words) and reader.words[phrase.last].verb is not None


def _begins_clause(reader: PhraseReader, name: NameGroup) -> bool:
    return name.first == 0 or reader.words[name.first - 1].kind in ("mark", "conjunction")


def role_words(reader: PhraseReader, phrase: Phrase) -> frozenset[str]:
    """Return the words of a role that tell it from others, lower-case."""
    return _content(reader, phrase.first, phrase.last)


def _role(reader: PhraseReader, first: int, last: int) -> Role | None:
    """Return the role in tokens[first:last], or None where no word there is one."""
    while first < last and (
        reader.words[first].kind in ("determiner", "mark") or reader.words[first].core == "then"
    ):
        first += 1
    if first == last:
        return None
    words, known = _content(reader, first, last), reader.grammar
    if words.isdisjoint(known.words.person_nouns) and words.isdisjoint(known.closed.titles):
        return None
    text = reader.passage.text[reader.tokens[first].start : reader.tokens[last - 1].end]
    return Role(words, text, _gender(reader, first, last))


def _gender(reader: PhraseReader, first: int, last: int) -> str:
    own = {reader.words[at].core for at in range(first, last) if not reader.words[at].clitic}
    if own & reader.closed.masculine_nouns:
        return "m"
    return "f" if own & reader.closed.feminine_nouns else ""


def _content(reader: PhraseReader, first: int, last: int) -> frozenset[str]:
    return frozenset(
        reader.words[at].core for at in range(first, last) if reader.words[at].kind == "open"
    )


def introductions(readers: Iterable[PhraseReader]) -> dict[str, list[tuple[int, int]]]:
    """Return where people without a name are first spoken of, by their nouns: "a man fell"."""
    found: dict[str, list[tuple[int, int]]] = {}
    for reader in readers:
        for at, token in enumerate(reader.tokens):
            if token.lower in reader.closed.indefinite and not reader.quoted[at]:
                noun = _introduced(reader, at)
                if noun:
                    found.setdefault(noun, []).append((reader.passage.index, token.start))
    return found


def _introduced(reader: PhraseReader, at: int) -> str:
    """Return the noun of whom "a" at `at` introduces; "" for "is a man" and "a man, Ann Lee"."""
    before = reader.words[at - 1].kind if at else "open"
    if before == "auxiliary" or (at and reader.tokens[at - 1].text == ","):
        return ""
    phrase = reader.phrase_at(at, len(reader.tokens))
    is_somebody = phrase is not None and phrase.name is None and phrase.kind == "role"
    return reader.words[phrase.head].core if phrase and is_somebody else ""
