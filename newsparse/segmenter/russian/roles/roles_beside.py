"""Roles elsewhere beside a name: «Ветров, глава фонда,», «депутаты Дым и Норт»."""

from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.passages.tokens import past_bracket
from newsparse.segmenter.people.person import Role
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup
from newsparse.segmenter.russian.phrases.phrases import PhraseReader
from newsparse.segmenter.russian.roles.roles import listed_behind, one_role, past_opening, role_of

_ROLE_REACH = 24  # words between a role's head and the name that ends its phrase
_OPENING = 6  # tokens: «, в том числе —»
_PAIRING = (",", "(", "—", "–", "-")


def shared_roles(reader: PhraseReader, name: NameGroup) -> Iterator[Role]:
    """Yield the roles in the plural before a list of names: «депутаты Лев Дым и Олег Норт»."""
    first, names = name, [one for one in reader.names() if one.first < name.first]
    while names and _past_listed(reader, names[-1]) == first.first:
        first = names.pop()
    at = 0 if first is not name else _past_listed(reader, name)
    if first is name and not (at and reader.name_at(at, len(reader.tokens))):
        return
    found = reader.roles_before.of_list(first, _before_opening(reader, first.first))
    for head, last in found.heads if found else ():
        yield structs.replace(role_of(reader, head, last), is_shared=True)


def _past_listed(reader: PhraseReader, name: NameGroup) -> int:
    """Return where the next of a list begins, else 0: «Лев Дым (плавание) из Тулина и Олег»."""
    end = len(reader.tokens)
    at = past_bracket(reader.tokens, name.last, end)
    at += 2 if at + 1 < end and reader.forms[at].is_preposition else 0
    return listed_behind(reader, at)


def _before_opening(reader: PhraseReader, first: int) -> int:
    """Return where those are over whom a list tells: «такие режиссёры, как Дым», «врачи: Дым»."""
    at, words = first, reader.grammar.words.list_openings
    opens = words.union(_PAIRING, ":")
    while at > 0 and first - at < _OPENING and reader.tokens[at - 1].lower in opens:
        at -= 1
    opening = {token.lower for token in reader.tokens[at:first]}
    return first if opening.isdisjoint(words) and ":" not in opening else at


def roles_after(reader: PhraseReader, name: NameGroup, cases: frozenset[str]) -> Iterator[Role]:
    """Yield the roles behind a name: «Матиас Лоренц, докладчик ПАСЕ,», «Вера Норт — пилот».

    Those in commas or brackets stand in the name's case: «по словам Анны Холл, главы фонда»; a name
    may be spelled once more before them: «Лев Дымов (Leo Dim), глава фонда».
    """
    tokens, end = reader.tokens, len(reader.tokens)
    for at in dict.fromkeys((name.last, past_bracket(tokens, name.last, end))):
        if at + 1 >= end or tokens[at].text not in _PAIRING:
            continue
        told = () if tokens[at].text == "," else (NOMINATIVE,)
        for case in dict.fromkeys((*told, *sorted(cases))):
            is_closed = tokens[at].text in ",("
            found = list(_apposed(reader, at + 1, end, case, is_closed=is_closed))
            if found:
                yield from found
                return


def _apposed(
    reader: PhraseReader, at: int, end: int, case: str, *, is_closed: bool
) -> Iterator[Role]:
    """Yield the roles in one case from `at` on: «глава фонда, историк и автор книг»."""
    former = reader.grammar.words.former_adjectives
    while at < end:
        opening, at = at, past_opening(reader, at)
        reach = range(at, min(end, at + _ROLE_REACH))
        limit = next((i for i in reach if reader.tokens[i].text in ",)"), end)
        phrase = reader.phrase_at(at, limit, case)
        role = one_role(reader, phrase)
        if phrase is None or role is None:
            return
        last = reader.past_joined(phrase, limit)
        at = listed_behind(reader, last)
        if is_closed and not at and _goes_on(reader, last):
            return
        is_former = any(token.lower in former for token in reader.tokens[opening : phrase.first])
        yield structs.replace(role, is_former=role.is_former or is_former)
        at = at or listed_behind(reader, limit)
        if not at:
            return


def _goes_on(reader: PhraseReader, at: int) -> bool:
    """Return whether a clause goes on at `at`, and not only since when: «врач с 2010 года»."""
    behind = reader.tokens[at : at + 2]
    if not behind or not behind[0].is_word:
        return False
    is_clause = behind[-1].lower in reader.grammar.words.relatives  # «Норт, мать у которого»
    return is_clause or not reader.forms[at].is_preposition
