"""A Russian name where it stands: in which case, whose gender, surely a person or not."""

from newsparse.segmenter.people.person import Occurrence
from newsparse.segmenter.phrase import NEUTER, NOMINATIVE, NameGroup
from newsparse.segmenter.russian.phrases.phrases import PhraseReader

_ROLE_REACH = 12  # words from a verb over a role to the name: «отметила помощник прокурора Холл»
_SUBJECTS = frozenset({NOMINATIVE})
_ALL_CASES = 6  # cases that a name which nobody declines can be in


def occurrence_of(reader: PhraseReader, name: NameGroup, role: frozenset[str] | None) -> Occurrence:
    """Return what can be told of a name where it stands, with the cases of the role before it.

    The cases are those of the role; behind a preposition not the nominative; and the nominative
    alone where the name has that form and nothing before it asks for another case.
    """
    gender = _gender_in(name, name.masculine | name.feminine) or _gender_of_verb(reader, name)
    cases = {"m": name.masculine, "f": name.feminine}.get(gender, name.masculine | name.feminine)
    if role and role & cases:
        cases = role & cases
        gender = gender or _gender_in(name, cases)
    elif reader.is_behind_preposition(name.first):
        cases = cases - {NOMINATIVE} or cases
    elif _is_subject(reader, name, gender):
        cases = frozenset({NOMINATIVE})
    is_known = any(form.is_name for form in reader.forms[name.first : name.last])
    is_known |= len(name.words) > 1 and bool(gender)  # «Мисао Окава получила»
    is_called = reader.forms[name.first - 1].is_among(reader.grammar.words.eponymous)
    is_called &= name.first > 0 and "genitive" in name.masculine | name.feminine  # «имени Ветрова»
    return Occurrence(
        passage=reader.passage.index,
        start=reader.tokens[name.first].start,
        words=name.words,
        cases=cases,
        gender=gender,
        is_certain=(role is not None or is_known) and not is_called,
    )


def _is_subject(reader: PhraseReader, name: NameGroup, gender: str) -> bool:
    """Return whether a name is in the nominative, by its form or by the cue that it stands before.

    «Мать детей Соелма Холл говорит»: behind a noun only more than one word can be a subject's.
    """
    says = _says_something(reader, name)
    if _after_noun(reader, name.first):
        return says and len(name.words) > 1
    return says or _is_surely_nominative(name, gender)


def _says_something(reader: PhraseReader, name: NameGroup) -> bool:
    """Return whether a name can be who the verb right behind it says something of."""
    cue = reader.forms[name.last].cue if name.last < len(reader.tokens) else None
    if cue is None or cue[1].part != "verb" or cue[1].plural or cue[1].gender == NEUTER:
        return False
    return name.fits(NOMINATIVE, cue[1].gender)


def _is_surely_nominative(name: NameGroup, gender: str) -> bool:
    """Return whether it is «Токаев», not «Ветрова», a woman's nominative or a man's genitive."""
    if gender == "f":
        return NOMINATIVE in name.feminine
    return NOMINATIVE in name.masculine and not (
        "genitive" in name.masculine and not gender and len(name.masculine) < _ALL_CASES
    )


def _gender_in(name: NameGroup, cases: frozenset[str]) -> str:
    """Return the one gender in which a name has one of the `cases`: «врача Марину Шубину»."""
    man, woman = bool(name.masculine & cases), bool(name.feminine & cases)
    return "" if man == woman else "m" if man else "f"


def _gender_of_verb(reader: PhraseReader, name: NameGroup) -> str:
    """Return the gender that a verb beside a name gives it: «Мирьям Холл добавила»."""
    tokens, behind = reader.tokens, name.last
    is_apart = tokens[reader.before_adjectives(name.first) - 1].text == ","  # «Мать, Марина, »
    if behind < len(tokens) and tokens[behind].text == ",":
        behind += 1  # «одна из них, Анна Ветрова, сообщила»
    for at in (behind, name.first - 1):
        tags = reader.forms[at].tags if 0 <= at < len(reader.tokens) else ()
        if tags and tags[0].part == "verb":
            is_next = at == name.last or (is_apart and at == behind)  # «Ветрова отмечает»
            says = is_next and reader.forms[at].cue is not None
            gender = tags[0].gender or (_gender_in(name, _SUBJECTS) if says else "")
            return gender if _can_be_subject(reader, name, gender) else ""
    return ""


def _can_be_subject(reader: PhraseReader, name: NameGroup, gender: str) -> bool:
    """Return whether a name is surely the subject of the verb of `gender` beside it.

    «Агент Холл добавила»: a name without cases behind a noun may be whose agent it was.
    """
    nominative = {"m": NOMINATIVE in name.masculine, "f": NOMINATIVE in name.feminine}
    is_open = all(nominative.values())
    is_sure = len(name.words) > 1 or name.masculine != name.feminine  # «Набиуллина», no «Холл»
    return nominative.get(gender, False) and not (
        is_open and (not is_sure or _after_noun(reader, name.first))
    )


def _after_noun(reader: PhraseReader, at: int) -> bool:
    """Return whether a noun stands before that could be whose the name is: not «в мае Ветров»."""
    form, lower = reader.forms[at - 1], reader.tokens[at - 1].lower
    is_small = lower in reader.grammar.words.name_particles  # «фон дер Липпе»
    return at > 0 and "noun" in form.parts and not form.is_time and not is_small
