"""Roles that a sentence tells somebody has: «Ветров стал мэром», «мэром назначен Ветров»."""

from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.passages.tokens import past_bracket
from newsparse.segmenter.people.person import Role
from newsparse.segmenter.phrase import NOMINATIVE, PERSONAL, NameGroup, Phrase
from newsparse.segmenter.russian.phrases.phrases import PhraseReader
from newsparse.segmenter.russian.roles.roles import listed_behind, one_role, past_opening

_ROLE_REACH = 24  # words between a role's head and the verb that tells it
_VERB_REACH = 5  # words between a name and a verb: «Ветров в мае был назначен»
_CLAUSES_REACH = 16  # words between whoever acts and a verb of a later clause
_POST_REACH = 6  # words between a verb and what somebody became
_POST_FAR = 10  # words between a name and the post that somebody leaves
_TELLING = ("verb", "short participle")
_SENTENCES = 6  # behind the one with the name: how far «он» is looked for
_PRONOUN_REACH = 5  # words of a sentence: «в мае 2010 года он стал»


def roles_told(
    reader: PhraseReader, name: NameGroup, cases: frozenset[str], *, first: int
) -> Iterator[Role]:
    """Yield what a sentence says somebody is or was: «Ветров был мэром Тулина и главой фонда».

    Also «занял пост мэра», «новым мэром стал [капитан] Ветров», «Ветров, который стал мэром», and
    «назначил Ветрова мэром». The name stands in one of `cases`; the roles before it begin at
    `first`, or it does itself. «Она сменила Ветрова на посту мэра»: he is it no more.
    """
    verb, words = reader.tokens[first - 1].lower if first else "", reader.grammar.words
    is_over = NOMINATIVE not in cases and verb.startswith(words.replacing)
    for told in (_told_before(reader, name, cases, first), *_told_behind(reader, name, cases)):
        phrase = told
        while phrase and (role := one_role(reader, phrase)):
            yield structs.replace(role, is_former=role.is_former or is_over)
            at, end = listed_behind(reader, phrase.last), len(reader.tokens)
            phrase = reader.phrase_at(at, end, phrase.case) if at else None


def _told_before(
    reader: PhraseReader, name: NameGroup, cases: frozenset[str], first: int
) -> Phrase | None:
    """Return what somebody is made by a verb before: «мэром стал Дым», «избрал мэром Дыма»."""
    verb, post = first - 1, None
    forms, own = reader.forms, reader.is_possessive
    while verb > 0 and (reader.is_small(verb) or own(verb) or "adjective" in forms[verb].parts):
        verb -= 1  # «главой назначен 45-летний Ветров», «королём стал его старший сын Олаф»
    if NOMINATIVE not in cases:
        post = _appointed(reader, first)
    if post or verb < 0 or not _tells_of(reader, verb, name):
        return post
    return _before_verb(reader, verb) or _post_at(reader, name.last, len(reader.tokens))


def _appointed(reader: PhraseReader, first: int) -> Phrase | None:
    """Return what somebody is made whose name stands behind it: «назначил главой порта Ветрова»."""
    for at in range(first - 2, max(-1, first - _ROLE_REACH), -1):
        if not reader.tokens[at].is_word:
            return None
        if reader.grammar.appoints(reader.tokens[at]):
            post = _post_at(reader, at + 1, first)
            return post if post and post.last == first else None
    return None


def _before_verb(reader: PhraseReader, verb: int) -> Phrase | None:
    """Return what somebody is whom a verb names behind it: «главой порта в мае назначен»."""
    at = verb - 1
    while at >= max(0, verb - _ROLE_REACH):
        if not reader.tokens[at].is_word:
            opening = reader.labels.start(at)
            if opening is None:
                return None
            at = opening  # «лидером партии «Заря» стал»
        post = _post_at(reader, at, verb)
        if post and not reader.is_behind_preposition(at):
            return post
        at -= 1
    return None


def _post_at(reader: PhraseReader, at: int, end: int) -> Phrase | None:
    """Return what somebody is made that stands at a token: «мэром», «[на] пост мэра», «– мэр»."""
    at += at < end and reader.forms[at].is_preposition
    if at > 1 and reader.forms[at - 1].is_preposition and reader.forms[at - 2].is_person:
        return None  # «кандидат на пост мэра»
    is_post = at < end and reader.forms[at].is_among(reader.grammar.words.post_nouns)
    if not is_post and reader.is_behind_preposition(at):
        return None  # «работал с мэром»
    other = "genitive" if is_post else NOMINATIVE if reader.tokens[at - 1].text in DASHES else ""
    for case in (other, "instrumental") if other else ("instrumental",):
        phrase = reader.phrase_at(at + is_post, end, case)
        if phrase and phrase.kind == "role":
            return phrase
    return None


def _told_behind(reader: PhraseReader, name: NameGroup, cases: frozenset[str]) -> Iterator[Phrase]:
    """Yield what verbs behind a name say that somebody is: «Ветров в мае стал мэром»."""
    for verb in _verbs_behind(reader, name, acts=NOMINATIVE in cases):
        if NOMINATIVE in cases and reader.grammar.appoints(reader.tokens[verb]):
            return  # «Дым назначил Норта главой», but «Норта назначили главой»
        yield from _became(reader, verb + 1)
    behind = past_bracket(reader.tokens, name.last, len(reader.tokens))
    yield from _became(reader, behind, is_post=True)


def _verbs_behind(reader: PhraseReader, name: NameGroup, *, acts: bool) -> Iterator[int]:
    """Yield where verbs behind a name may say what somebody is, until somebody else begins.

    Of who `acts` that may be a later clause, or sentence: «Дым учился в Риме, был послом. Он стал
    министром», but not «Дым ушёл, а мэр стал министром».
    """
    start = past_bracket(reader.tokens, name.last, len(reader.tokens))
    acts = acts and not reader.is_behind_preposition(name.first)  # not «с Дымом», «о Норт»
    later = _sentences_behind(reader, name) if acts else ()
    reach = _CLAUSES_REACH if acts else _VERB_REACH
    for first in (_past_relative(reader, start), *later):
        if first > start and reader.tokens[first].text in DASHES:
            yield first
        for at in _until_another(reader, first, reach, acts=acts):
            if _tells_of(reader, at, name):
                yield at


def _until_another(reader: PhraseReader, first: int, reach: int, *, acts: bool) -> Iterator[int]:
    """Yield the words from a token on that may be said of one person."""
    at, end = first, min(first + reach, len(reader.tokens))
    while at < end:
        token = reader.tokens[at]
        label = 0 if token.is_word else reader.labels.end(at)
        is_range = token.text in DASHES and reader.tokens[at - 1].text[0].isdigit()
        is_part = token.is_word or is_range or (acts and token.text == ",") or label
        is_other = token.is_capitalised and reader.name_at(at, len(reader.tokens))
        ends = token.lower in reader.grammar.words.that_words
        if is_other or ends or reader.forms[at].is_role or not is_part:
            return
        yield at
        at = label or at + 1


def _sentences_behind(reader: PhraseReader, name: NameGroup) -> Iterator[int]:
    """Yield where sentences go on about one alone: «В мае он стал», «Стал», «Теперь он – мэр»."""
    other = next((n.first for n in reader.names() if n.first >= name.last), len(reader.tokens))
    number = reader.passage.sentence_at(reader.tokens[name.first].start) + 1
    genders = (name.gender,) if name.gender else PERSONAL
    for sentence in reader.passage.sentences[number : number + _SENTENCES]:
        reach = range(sentence.first, min(sentence.first + _PRONOUN_REACH, sentence.last, other))
        pronouns = ((at, reader.forms[at].in_case(NOMINATIVE, parts=("pronoun",))) for at in reach)
        begins = [at for at, pronoun in pronouns if pronoun and pronoun.gender in genders]
        told = past_opening(reader, sentence.first)
        if told < min(sentence.last, other) and _tells_of(reader, told, name):
            begins.insert(0, told)
        if sentence.first < told < other and reader.tokens[told - 1].text in DASHES:
            begins.insert(0, told - 1)
        yield from begins[:1]


def _tells_of(reader: PhraseReader, at: int, name: NameGroup) -> bool:
    """Return whether a verb says what somebody is, and may do so of one with a name."""
    form = reader.forms[at]
    if not form.is_role_verb or reader.tokens[at - 1].lower == reader.grammar.words.not_word:
        return False  # «никогда не был мэром»
    told = ("", name.gender) if name.gender else ("", *PERSONAL)
    genders = {tag.gender for tag in form.tags if tag.part in _TELLING}
    return not genders or not genders.isdisjoint(told)


def _became(reader: PhraseReader, at: int, *, is_post: bool = False) -> Iterator[Phrase]:
    """Yield what somebody is behind a verb, if nobody is named before: «мэром», «с поста мэра»."""
    end, posts = len(reader.tokens), reader.grammar.words.post_nouns
    for first in range(at, min(at + (_POST_FAR if is_post else _POST_REACH), end)):
        token, form = reader.tokens[first], reader.forms[first]
        is_done = "short participle" in form.parts and not form.is_role_verb
        is_other = is_post and token.is_capitalised and reader.name_at(first, end)
        if not token.is_word or is_other or (is_done and not is_post):
            return  # «был осуждён судьёй»
        is_led = form.is_among(posts) and reader.forms[first - 1].is_preposition
        post = _post_at(reader, first, end) if is_led or not is_post else None
        if post:
            yield post
            return


def _past_relative(reader: PhraseReader, at: int) -> int:
    """Return the token behind «, который» at `at`, or the comma before «ставший», else `at`."""
    if at + 1 >= len(reader.tokens) or reader.tokens[at].text != ",":
        return at
    if reader.tokens[at + 1].lower in reader.grammar.words.relative_subjects:
        return at + 2
    first = past_opening(reader, at + 1)  # «Дым, с мая 2010 года работавший мэром»
    verbs = reader.forms[first : first + 1]
    return at + 1 if any(verb.is_role_verb and verb.modifiers for verb in verbs) else at
