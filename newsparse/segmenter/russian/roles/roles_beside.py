"""Roles elsewhere beside a name: «Ветров, глава фонда,», «депутаты Дым и Норт», «стал мэром»."""

from collections.abc import Iterator

from msgspec import structs

from newsparse.languages.ru_names import ANY_CASE
from newsparse.segmenter.passages.tokens import opening_bracket, past_bracket
from newsparse.segmenter.people.person import Role
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase
from newsparse.segmenter.russian.phrases.phrases import PhraseReader
from newsparse.segmenter.russian.roles.roles import role_of

_ROLE_REACH = 24  # words between a role's head and the name that ends its phrase
_VERB_REACH = 5  # words between a name and a verb: «Ветров в мае был назначен»
_CLAUSES_REACH = 12  # words between whoever acts and a verb of a later clause
_POST_REACH = 6  # words between a verb and what somebody became
_POST_FAR = 10  # words between a name and the post that somebody leaves
_MOST_NAMES = 12  # names that share one role: «актёры Олег Норт, Анна Холл и Лев Дым»
_OPENING = 6  # tokens: «, в том числе —»
_PAIRING = (",", "(", "—", "–", "-")


def shared_role(reader: PhraseReader, name: NameGroup) -> Role | None:
    """Return the role in the plural before a list of names: «депутаты Лев Дым и Олег Норт»."""
    first, number = name, 0
    while number < _MOST_NAMES:
        before = _listed_before(reader, first)
        if before is None:
            break
        first, number = before, number + 1
    is_followed = number or _is_listed_behind(reader, name)
    return _plural_before(reader, first) if is_followed else None


def _listed_before(reader: PhraseReader, name: NameGroup) -> NameGroup | None:
    """Return the name before another in a list, where only a comma or «и» stands between."""
    at = name.first - 1
    if at < 1 or not _is_listed(reader, at, name.first):
        return None
    is_behind_bracket = reader.tokens[at - 1].text == ")"  # «Лев Дым (плавание), Олег Норт»
    return reader.name_ending(opening_bracket(reader.tokens, at - 1) if is_behind_bracket else at)


def _is_listed_behind(reader: PhraseReader, name: NameGroup) -> bool:
    end = len(reader.tokens)
    at = past_bracket(reader.tokens, name.last, end)
    is_joint = at + 1 < end and _is_listed(reader, at, end)
    return is_joint and reader.name_at(at + 1, end) is not None


def _plural_before(reader: PhraseReader, name: NameGroup) -> Role | None:
    """Return the role of several whose complements end where a name begins."""
    last = _before_opening(reader, name.first)
    cases = name.masculine | name.feminine if last == name.first else frozenset(ANY_CASE)
    at = last
    while (at := at - 1) > max(-1, last - _ROLE_REACH):
        token, word = reader.tokens[at], reader.forms[at]
        opening = None if token.is_word else reader.labels.start(at)
        if opening is not None:
            at = opening  # «гандболистки клуба «Заря»: Анна Холл, Вера Норт»
            continue
        if not token.is_word:
            return None
        tags = [tag for tag in word.tags if tag.part == "noun" and tag.plural and tag.case in cases]
        if tags and "adjective" not in word.parts and word.is_person:
            return structs.replace(role_of(reader, at, last), is_shared=True)
        if token.lower in reader.grammar.words.sending_prepositions:
            continue  # «депутаты от «Зари» Лев Дым и Олег Норт»
        if word.tags and not word.in_case("genitive", parts=("noun", "adjective")):
            return None
    return None


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
    while at < end:
        limit = _before_comma(reader, at, end)
        phrase = reader.phrase_at(at, limit, case)
        role = _role_of(reader, phrase)
        if phrase is None or role is None:
            return
        last = reader.past_joined(phrase, limit)
        is_listed = _is_listed(reader, last, end)
        if is_closed and not is_listed and _goes_on(reader, last):
            return
        yield role
        at = last + 1
        if not is_listed:
            return


def _goes_on(reader: PhraseReader, at: int) -> bool:
    """Return whether more stands at `at` than since when or where: «врач с 2010 года».

    «Норт, мать у которого американка»: a clause of its own.
    """
    behind = reader.tokens[at : at + 2]
    if not behind or not behind[0].is_word:
        return False
    is_clause = behind[-1].lower in reader.grammar.words.relatives
    return is_clause or not reader.forms[at].is_preposition


def _is_listed(reader: PhraseReader, at: int, end: int) -> bool:
    """Return whether a comma or «и» stands at `at`, behind which another may follow."""
    return at < end and reader.tokens[at].lower in (",", reader.grammar.words.and_word)


def _before_comma(reader: PhraseReader, at: int, end: int) -> int:
    """Return where a phrase from `at` on ends at the latest: at a comma, or a closing bracket."""
    commas = (i for i in range(at, min(end, at + _ROLE_REACH)) if reader.tokens[i].text in ",)")
    return next(commas, end)


def roles_told(reader: PhraseReader, name: NameGroup, *, first: int) -> Iterator[Role]:
    """Yield what a sentence says somebody is or was: «Ветров был мэром Тулина и главой фонда».

    Also «занял пост мэра», «новым мэром стал [капитан] Ветров», «Ветров, который стал мэром», and
    «назначил Ветрова мэром». The roles before the name begin at `first`, or the name itself does.
    """
    for told in (_made_before(reader, name, first), _told_behind(reader, name)):
        phrase = told
        while (role := _role_of(reader, phrase)) and phrase:
            yield role
            at, end = phrase.last, len(reader.tokens)
            is_listed = _is_listed(reader, at, end)
            phrase = reader.phrase_at(at + 1, end, phrase.case) if is_listed else None


def _made_before(reader: PhraseReader, name: NameGroup, first: int) -> Phrase | None:
    """Return what a verb right before somebody makes of them: «мэром стал Ветров».

    Or before what they are made: «назначил главой порта Льва Ветрова».
    """
    before, is_object = first - 1, NOMINATIVE not in name.masculine | name.feminine
    while before > 0 and reader.tokens[before].text[0].isdigit():
        before -= 1  # «главой назначен 45-летний Ветров»
    post = _appointed(reader, name) if is_object else None
    if post or before < 0 or not reader.forms[before].is_role_verb:
        return post
    behind = reader.phrase_at(name.last, len(reader.tokens), "instrumental")
    return _ending(reader, before) or (behind if behind and behind.kind == "role" else None)


def _appointed(reader: PhraseReader, name: NameGroup) -> Phrase | None:
    """Return what somebody is made whose name stands behind it: «назначил главой порта Ветрова»."""
    appointing = reader.grammar.words.appointing
    for at in range(name.first - 2, max(-1, name.first - _ROLE_REACH), -1):
        token = reader.tokens[at]
        if not token.is_word:
            return None
        if token.lower.startswith(appointing) and reader.grammar.appoints(token):
            post = reader.phrase_at(at + 1, name.first, "instrumental")
            return post if post and post.last == name.first and post.kind == "role" else None
    return None


def _told_behind(reader: PhraseReader, name: NameGroup) -> Phrase | None:
    """Return what a verb behind a name says that somebody is: «Ветров в мае стал мэром»."""
    for at in _verbs_behind(reader, name):
        if reader.grammar.appoints(reader.tokens[at]):
            return None  # «Дым назначил Норта главой»
        found = _became(reader, at + 1)
        if found:
            return found
    return _post_behind(reader, name.last)


def _verbs_behind(reader: PhraseReader, name: NameGroup) -> list[int]:
    """Return where verbs behind a name may say what somebody is, until somebody else begins.

    Of whoever can act that may be a later clause: «Дым учился в Риме, был послом», but not «Дым
    ушёл, а мэр стал министром».
    """
    first, end = _past_relative(reader, name.last), len(reader.tokens)
    is_told = name.first > 0 and reader.forms[name.first - 1].is_preposition
    acts = not is_told and name.fits(NOMINATIVE, "")  # not «с Дымом», «о Норт»
    reach, comma = (_CLAUSES_REACH, ",") if acts else (_VERB_REACH, "")
    found, ends = [], reader.grammar.words.that_words
    for at in range(first, min(first + reach, end)):
        token, form = reader.tokens[at], reader.forms[at]
        if form.is_role_verb:
            found.append(at)
            continue
        is_part = token.is_word or token.text == comma
        is_other = token.is_capitalised and reader.name_at(at, end)
        if form.is_role or is_other or token.lower in ends or not is_part:
            break
    return found


def _post_behind(reader: PhraseReader, first: int) -> Phrase | None:
    """Return of what somebody has or leaves the post: «Дым ушёл в мае с поста мэра»."""
    end, posts = len(reader.tokens), reader.grammar.words.post_nouns
    for at in range(first, min(first + _POST_FAR, end - 1)):
        token = reader.tokens[at]
        if not token.is_word or (token.is_capitalised and reader.name_at(at, end)):
            return None  # «Дым назначил Анну Холл на пост мэра»
        if reader.forms[at].is_among(posts) and reader.forms[at - 1].is_preposition:
            return reader.phrase_at(at + 1, end, "genitive")
    return None


def _past_relative(reader: PhraseReader, at: int) -> int:
    """Return the token behind «, который» at `at`, or the comma before «ставший», else `at`."""
    if at + 1 >= len(reader.tokens) or reader.tokens[at].text != ",":
        return at
    is_relative = reader.tokens[at + 1].lower in reader.grammar.words.relative_subjects
    if is_relative:
        return at + 2
    first = reader.forms[at + 1 : at + 3]  # «Дым, ранее работавший мэром»
    return at + 1 if any(form.is_role_verb and form.modifiers for form in first) else at


def _role_of(reader: PhraseReader, phrase: Phrase | None) -> Role | None:
    if phrase is None or phrase.kind != "role" or phrase.plural:
        return None
    return role_of(reader, _past_one_of(reader, phrase), phrase.last)


def _past_one_of(reader: PhraseReader, phrase: Phrase) -> int:
    """Return the head of what somebody is: «один из директоров завода» is a «директор»."""
    inside = range(phrase.head + 2, phrase.last)
    is_one = bool(inside) and reader.tokens[phrase.head + 1].lower == reader.out_of
    heads = (at for at in inside if is_one and reader.forms[at].is_person)
    return next(heads, phrase.head)


def _became(reader: PhraseReader, at: int) -> Phrase | None:
    """Return the phrase behind a verb that says what somebody is: «мэром», «пост мэра»."""
    end, posts = len(reader.tokens), reader.grammar.words.post_nouns
    for first in range(at, min(at + _POST_REACH, end)):
        token = reader.tokens[first]
        if not token.is_word:
            return None
        if first and reader.forms[first - 1].is_among(posts):
            return reader.phrase_at(first, end, "genitive")
        phrase = reader.phrase_at(first, end, "instrumental")
        if phrase and phrase.kind == "role":
            return None if reader.is_behind_preposition(first) else phrase  # «работал с мэром»
    return None


def _ending(reader: PhraseReader, last: int) -> Phrase | None:
    """Return the phrase in the instrumental that ends at the token `last`."""
    for first in range(last - 1, max(-1, last - _ROLE_REACH), -1):
        if not reader.tokens[first].is_word and reader.labels.start(first) is None:
            return None
        phrase = reader.phrase_at(first, last, "instrumental")
        if phrase and phrase.kind == "role" and reader.past_joined(phrase, last) == last:
            return phrase
    return None
