"""What people are called beside their names: roles, and whose they are."""

from collections.abc import Iterator

from newsparse.languages.ru_grammar import RussianWords
from newsparse.segmenter.phrase import NameGroup, Phrase
from newsparse.segmenter.roles import STEM, Role
from newsparse.segmenter.russian.morphology import Word
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.words import Grammar

_SUBJECT_REACH = 60  # words from a sentence's beginning to its subject
_ROLE_CAPITALS = 10  # words with a capital in a role; more are a list of names
_ROLE_REACH = 24  # words between a role's head and the name that ends its phrase
_QUALITIES = frozenset({"Qual", "Apro", "PRTF"})


def role_before(
    reader: PhraseReader, name: NameGroup, grammar: Grammar
) -> tuple[frozenset[str], Role] | None:
    """Return the role that stands before a name, with the cases that the two share.

    Read leftwards over the complements to the leftmost noun for a person that agrees with the
    name: «первого заместителя председателя комитета Ивана Петрова».
    """
    head, shared, capitals = None, name.masculine | name.feminine, 0
    at = name.first - 1
    if at >= 0 and "preposition" in reader.word(at).parts:
        return None
    while at >= 0 and name.first - at <= _ROLE_REACH:
        token = reader.tokens[at]
        if not token.is_word:
            opening = reader.labels.start(at)
            if opening is None:
                break
            at = opening - 1
            continue
        capitals += token.is_capitalised
        if capitals > _ROLE_CAPITALS or grammar.is_among(token, grammar.words.nameless):
            break
        is_person = grammar.is_person_noun(token)
        cases = shared & _agreeing(name, reader.word(at)) if is_person else frozenset()
        if cases and not _owns(reader, at, name, grammar):
            head, shared = at, cases
        elif (is_person and head is not None) or not _goes_on(
            reader, at, grammar, found=head is not None
        ):
            break
        at -= 1
    if head is None:
        return None
    last = name.first
    while last - 1 > head and reader.word(last - 1).parts == {"adjective"}:
        last -= 1
    return shared, role_of(reader, head, last, grammar)


def _agreeing(name: NameGroup, role: Word) -> frozenset[str]:
    """Return the cases in which a role can stand with a name; «мама» only with a woman's."""
    both = name.masculine | name.feminine
    return frozenset(
        tag.case
        for tag in role.tags
        if tag.part == "noun" and not tag.plural
        if tag.case in (name.feminine if tag.gender == "f" else both)
    )


def _owns(reader: PhraseReader, at: int, name: NameGroup, grammar: Grammar) -> bool:
    """Return whether a name behind «матери», «адвоката» is whose they are, not who they are."""
    if at + 1 != name.first or not grammar.is_among(reader.tokens[at], grammar.words.kin_nouns):
        return False
    return "genitive" in name.masculine


def _goes_on(reader: PhraseReader, at: int, grammar: Grammar, *, found: bool) -> bool:
    """Return whether a role can still begin left of the token at `at`."""
    token, word = reader.tokens[at], reader.word(at)
    if token.lower in grammar.words.list_joints or "preposition" in word.parts:
        return not found
    if not word.tags:
        return token.is_capitalised
    if word.in_case("genitive"):
        return True  # «министр иностранных дел Ветров», where «дел» is a verb, too
    return not word.parts.isdisjoint({"noun", "adjective"}) and "verb" not in word.parts


def role_after(reader: PhraseReader, name: NameGroup, grammar: Grammar) -> Role | None:
    """Return the role behind a name: «Матиас Лоренц, докладчик ПАСЕ,», «Вера Норт — пилот»."""
    at, end = name.last, len(reader.tokens)
    if at + 1 >= end or reader.tokens[at].text not in (",", "—", "–", "-"):
        return None
    phrase = reader.phrase_at(at + 1, end)
    if phrase is None or phrase.kind != "role" or phrase.plural:
        return None
    is_apposition = reader.tokens[at].text == ","
    if is_apposition and phrase.last < end and reader.tokens[phrase.last].is_word:
        return None
    return role_of(reader, phrase.head, phrase.last, grammar)


def asked_role(reader: PhraseReader, phrase: Phrase, grammar: Grammar) -> Role:
    """Return the role that a phrase without a name asks for."""
    head = reader.tokens[phrase.head]
    return Role(
        head=_plain(grammar.lemma(head, "noun", phrase.case) or head.lower, grammar.words),
        stems=stems_of(reader, phrase.first, phrase.last, phrase.head, grammar),
        text=" ".join([token.text for token in reader.tokens[phrase.head : phrase.last]]),
        is_former=_is_former(reader, phrase.first, phrase.head, grammar),
    )


def _is_former(reader: PhraseReader, first: int, head: int, grammar: Grammar) -> bool:
    """Return whether a role is what somebody no longer is: «бывший министр», «экс-министр»."""
    if reader.tokens[head].lower.startswith(grammar.words.former_prefix):
        return True
    before = {token.lower for token in reader.tokens[first:head]}
    return not before.isdisjoint(grammar.words.former_adjectives)


def subject_roles(
    reader: PhraseReader, first: int = 0, last: int | None = None, *, plural: bool = False
) -> Iterator[Phrase]:
    """Yield the roles without a name in tokens[first:last], in the nominative of one number."""
    at, end = first, len(reader.tokens) if last is None else last
    while at < end:
        phrase = None
        if reader.tokens[at].is_word and not (at and "preposition" in reader.word(at - 1).parts):
            phrase = reader.phrase_at(at, end)
        if phrase and phrase.kind == "role" and phrase.plural == plural:
            yield phrase
        at = max(at + 1, phrase.last if phrase else 0)


def first_subject(reader: PhraseReader, first: int, last: int) -> Phrase | None:
    """Return the first phrase in tokens[first:last] that is in the nominative and could act."""
    for at in range(first, min(last, first + _SUBJECT_REACH)):
        if reader.tokens[at].is_word and not (at and "preposition" in reader.word(at - 1).parts):
            phrase = reader.phrase_at(at, last)
            if phrase and _could_act(reader, phrase):
                return phrase
    return None


def _could_act(reader: PhraseReader, phrase: Phrase) -> bool:
    if phrase.kind not in ("person", "role", "organisation"):
        return False
    return not any("Geox" in tag.traits for tag in reader.word(phrase.head).tags)


def role_of(reader: PhraseReader, head: int, last: int, grammar: Grammar) -> Role:
    """Return the role whose head noun stands at `head` and whose complements end at `last`."""
    tokens = reader.tokens
    first = head
    while first > 0 and tokens[first - 1].is_word and "adjective" in reader.word(first - 1).parts:
        first -= 1
    lemma = grammar.noun_lemma(tokens[head]) or tokens[head].lower
    text = reader.passage.text[tokens[head].start : tokens[last - 1].end]
    return Role(
        head=_plain(lemma, grammar.words),
        stems=stems_of(reader, first, last, head, grammar),
        text=lemma + text[len(tokens[head].text) :],
        is_former=_is_former(reader, first, head, grammar),
    )


def _plain(head: str, words: RussianWords) -> str:
    """Return a head without what tells no two holders apart: «экс-президент», «акушерка»."""
    head = head.removeprefix(words.former_prefix)
    for ending, plain in words.feminine_endings:
        if head.endswith(ending):
            return head.removesuffix(ending) + plain
    return head


def stems_of(
    reader: PhraseReader, first: int, last: int, head: int, grammar: Grammar
) -> frozenset[str]:
    """Return the stems of the words around a role's head that tell its holders apart.

    «Бывший», «юный», «63-летний», «этот» do not: qualities, ages, pronouns and prepositions are
    left out.
    """
    found = set()
    for at in range(first, last):
        token, word = reader.tokens[at], reader.word(at)
        if at == head or not token.is_word or len(token.text) == 1 or token.text[0].isdigit():
            continue
        if "preposition" in word.parts or any(
            tag.part == "adjective" and not tag.traits.isdisjoint(_QUALITIES) for tag in word.tags
        ):
            continue
        if token.lower not in grammar.words.passing_adjectives:
            stem = token.lower.replace("ё", "е")[:STEM]
            found.add(grammar.words.demonyms.get(stem, stem))
    return frozenset(found)
