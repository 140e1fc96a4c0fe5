"""What people are called: "a nurse, Ann Lee,", "mill owner Tom Okafor", "Peter Hale, a farmer"."""

from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.phrase import NameGroup
from newsparse.segmenter.roles import STEM, Role

ROLE_REACH = 8  # words between where a role begins and the name that it stands before
Stretch = tuple[int, int]
"""The words of a role, tokens[first:last]."""


def roles_beside(reader: PhraseReader, name: NameGroup) -> tuple[tuple[Role, ...], str]:
    """Return the roles before and behind a name, and the gender that they show."""
    beside = (_before(reader, name), _behind(reader, name))
    told = [stretch for stretch in beside if stretch and _is_role(reader, *stretch)]
    genders = [_gender(reader, *stretch) for stretch in told]
    return tuple([role_of(reader, *stretch) for stretch in told]), next(filter(None, genders), "")


def has_role_behind(reader: PhraseReader, name: NameGroup) -> bool:
    """Return whether a role is set off behind a name: "Peter Hale, a farmer"."""
    behind = _behind(reader, name)
    return behind is not None and _is_role(reader, *behind)


def _before(reader: PhraseReader, name: NameGroup) -> Stretch | None:
    """Return what stands before a name: "Mill spokeswoman Ingrid Holm", "a nurse, Ann Lee,"."""
    first = name.first
    if first > 1 and reader.tokens[first - 1].text == ",":
        phrase = reader.phrase_before(first - 1, max(0, first - ROLE_REACH))
        is_role = phrase is not None and phrase.kind == "role" and not phrase.plural
        return _trimmed(reader, phrase.first, phrase.last) if phrase and is_role else None
    while first > 0 and name.first - first < ROLE_REACH:
        word = reader.words[first - 1]
        if word.clitic or reader.quoted[first - 1] != reader.quoted[name.first]:
            break
        if word.kind != "open" and not reader.is_inner_mark(first - 1):
            break
        if word.verb and not reader.tokens[first - 1].is_capitalised:
            break
        first -= 1
    return _trimmed(reader, first, name.first)


def _behind(reader: PhraseReader, name: NameGroup) -> Stretch | None:
    """Return what is set off behind a name: "Peter Hale, a deputy head of ..."."""
    at = reader.past_bracket(name.last)
    if at + 1 >= len(reader.tokens) or reader.tokens[at].text != ",":
        return None
    phrase = reader.phrase_at(at + 1, len(reader.tokens))
    if phrase is None or phrase.kind != "role" or phrase.plural:
        return None
    is_subject = phrase.last < len(reader.words) and reader.words[phrase.last].verb is not None
    if is_subject and not _begins_clause(reader, name):
        return None  # After meeting Ann Lee, the mayor said
    return _trimmed(reader, phrase.first, phrase.last)


def _begins_clause(reader: PhraseReader, name: NameGroup) -> bool:
    return name.first == 0 or reader.words[name.first - 1].kind in ("mark", "conjunction")


def _trimmed(reader: PhraseReader, first: int, last: int) -> Stretch | None:
    """Return a stretch without the articles and marks that it begins with, or None for none."""
    while first < last and (
        reader.words[first].kind in ("determiner", "mark") or reader.words[first].core == "then"
    ):
        first += 1
    return (first, last) if first < last else None


def _is_role(reader: PhraseReader, first: int, last: int) -> bool:
    """Return whether one of the words is what a person can be called."""
    titles = reader.grammar.lexicon.roles
    words = reader.words[first:last]
    return any(word.kind == "open" and word.core in titles for word in words)


def _gender(reader: PhraseReader, first: int, last: int) -> str:
    """Return the gender that nouns show, none of whose it is: "the boy’s mother"."""
    own = {word.core for word in reader.words[first:last] if not word.clitic}
    if own & reader.closed.masculine_nouns:
        return "m"
    return "f" if own & reader.closed.feminine_nouns else ""


def role_of(reader: PhraseReader, first: int, last: int) -> Role:
    """Return the role in tokens[first:last]: "former mayor of Linden" has the head "former mayor".

    So no mayor is taken for a former one, nor a president for a vice president.
    """
    first, last = _trimmed(reader, first, last) or (first, last)
    others = reader.closed.other_roles
    head = _head(reader, first, last)
    cores = [word.core for word in reader.words[first:head] if word.core in others]
    around = [*reader.words[first:head], *reader.words[head + 1 : last]]
    told = {word.core for word in around if word.kind == "open"}
    stems = frozenset(core[:STEM] for core in told.difference(others))
    text = reader.passage.text[reader.tokens[first].start : reader.tokens[last - 1].end]
    noun = reader.words[head].core
    return Role(" ".join([*cores, reader.closed.long_titles.get(noun, noun)]), stems, text)


def _head(reader: PhraseReader, first: int, last: int) -> int:
    """Return the last noun for a person before a preposition: "chief of staff"."""
    end = next((i for i in range(first + 1, last) if reader.words[i].kind == "preposition"), last)
    titles = reader.grammar.lexicon.roles
    nouns = [at for at in range(first, end) if reader.words[at].core in titles]
    return nouns[-1] if nouns else end - 1
