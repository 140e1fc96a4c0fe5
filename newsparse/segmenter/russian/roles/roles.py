"""What a phrase calls somebody, which words tell its holders apart, and roles beside a name."""

from collections.abc import Iterator, Sequence

from msgspec import structs

from newsparse.languages.ru_grammar import RussianWords
from newsparse.segmenter.passages.tokens import Token, past_bracket
from newsparse.segmenter.people.person import STEM, Role
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase
from newsparse.segmenter.russian.phrases.leftwards import PAUSES
from newsparse.segmenter.russian.phrases.phrases import PhraseReader

_OPENING = 6  # tokens: «с мая 2010 года –»
_ROLE_REACH = 24  # words between a role's head and the name that ends its phrase
_LIST_OPENING = 6  # tokens: «, в том числе —»
_PAIRING = (",", "(", "—", "–", "-")


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
    """Return where words are over that tell since when: «Дым, ныне мэр», «Дым, 45 лет, врач»."""
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


def shared_roles(reader: PhraseReader, name: NameGroup) -> Iterator[Role]:
    """Yield the roles in the plural before a list of names: «депутаты Лев Дым и Олег Норт»."""
    named = reader.names()
    at = first = named.index(name)
    while first and _lists(reader, named, first - 1):
        first -= 1
    begin = _before_opening(reader, named[first].first)
    if first == at and begin == name.first and not _lists(reader, named, at):
        return
    found = reader.complements.roles_of_list(named[first], begin)
    for head, last in found.heads if found else ():
        yield structs.replace(role_of(reader, head, last), is_shared=True)


def _lists(reader: PhraseReader, named: Sequence[NameGroup], one: int) -> bool:
    """Return whether a name leads on to the next in a list: «Лев Дым (плавание), Кара Норт»."""
    if one >= len(named) - 1:
        return False
    end = len(reader.tokens)
    at = past_bracket(reader.tokens, named[one].last, end)
    at += 2 if at + 1 < end and reader.forms[at].is_preposition else 0
    at = listed_behind(reader, at)
    return bool(at) and reader.tokens[at].is_capitalised and named[one + 1].first - at in (0, 1)


def _before_opening(reader: PhraseReader, first: int) -> int:
    """Return where those are over whom a list tells: «такие режиссёры, как Дым», «врачи: Дым»."""
    at, words = first, reader.grammar.words.list_openings
    opens = words.union(_PAIRING, ":")
    while at > 0 and first - at < _LIST_OPENING and reader.tokens[at - 1].lower in opens:
        at -= 1
    opening = [token.lower for token in reader.tokens[at:first]]
    if at == first or (words.isdisjoint(opening) and ":" not in opening):
        return first
    return at - reader.is_behind_preposition(at)  # «врачи, в том числе Дым»


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
