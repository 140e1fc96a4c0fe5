"""What people are called: "a nurse, Ann Lee,", "mill owner Tom Okafor", "Peter Hale, a farmer"."""

from newsparse.languages.en_forms import BEFORE_ROLES
from newsparse.segmenter.english.phrases.noun_phrases import PhraseReader
from newsparse.segmenter.english.words.passage_words import PassageWords
from newsparse.segmenter.passages.tokens import past_bracket
from newsparse.segmenter.people.person import STEM, Role
from newsparse.segmenter.phrase import NameGroup

ROLE_REACH = 8  # words between where a role begins and the name that it stands before
Stretch = tuple[int, int]
"""The words of a role, tokens[first:last]."""


def roles_beside(reader: PhraseReader, name: NameGroup) -> tuple[tuple[Role, ...], str]:
    """Return the roles before and behind a name, and the gender that they show."""
    roles, gender, titles = [], "", reader.text.grammar.lexicon.roles
    for first, last in filter(None, (_before(reader, name), role_behind(reader, name))):
        words = reader.text.words[first:last]
        if any(word.kind == "open" and word.core in titles for word in words):
            roles.append(role_of(reader.text, first, last))
            noun = reader.text.words[_head(reader.text, first, last)].core
            gender = gender or reader.text.grammar.lexicon.genders.get(noun, "")
    return tuple(roles), gender


def _before(reader: PhraseReader, name: NameGroup) -> Stretch | None:
    """Return what stands before a name: "Mill spokeswoman Ingrid Holm", "a nurse, Ann Lee,"."""
    text, first = reader.text, name.first
    if first > 1 and text.tokens[first - 1].text == ",":
        return _set_off(reader, first - 1)
    while first > 0 and name.first - first < ROLE_REACH:
        word = text.words[first - 1]
        is_verb = word.verb is not None and not text.tokens[first - 1].is_capitalised
        is_inside = word.kind == "open" or first - 1 in text.inner_marks
        if is_verb or word.clitic or not is_inside or text.quoted[first - 1] != text.quoted[first]:
            break
        first -= 1
    return (first, name.first) if first < name.first else None


def _set_off(reader: PhraseReader, comma: int) -> Stretch | None:
    """Return the role that a comma ends before a name, without what it is inside: "by the mayor".

    "By a spokesman for the mayor, Ann Lee," tells what the spokesman is called.
    """
    floor = max(0, comma + 1 - ROLE_REACH)
    for simple in (False, True):
        phrase = reader.phrase_before(comma, floor, simple=simple)
        if phrase and phrase.kind == "role" and not phrase.plural:
            ahead = reader.text.words[max(0, phrase.first - 2) : phrase.first]
            is_led = simple and len(ahead) > 1 and ahead[1].kind == "preposition"
            is_of_another = is_led and ahead[0].core in reader.text.grammar.lexicon.roles
            return None if is_of_another else (phrase.first, phrase.last)
    return None


def role_behind(reader: PhraseReader, name: NameGroup) -> Stretch | None:
    """Return what is set off behind a name: "Peter Hale, a deputy head of ..."."""
    text = reader.text
    at = past_bracket(text.tokens, name.last, len(text.tokens))
    if at + 1 >= len(text.tokens) or text.tokens[at].text != ",":
        return None
    phrase = reader.phrase_at(at + 1, len(text.tokens))
    if phrase is None or phrase.kind != "role" or phrase.plural:
        return None
    is_subject = phrase.last < len(text.words) and text.words[phrase.last].verb is not None
    begins = name.first == 0 or text.words[name.first - 1].kind in ("mark", "conjunction")
    if is_subject and not begins:
        return None  # After meeting Ann Lee, the mayor said
    return phrase.first, phrase.last


def role_of(text: PassageWords, first: int, last: int) -> Role:
    """Return the role in tokens[first:last]: the "former mayor of Linden" is no "mayor"."""
    while first < last - 1 and (
        text.words[first].kind in ("determiner", "mark") or text.words[first].core in BEFORE_ROLES
    ):
        first += 1
    others = text.closed.other_roles
    head = _head(text, first, last)
    cores = [word.core for word in text.words[first:head] if word.core in others]
    around = [*text.words[first:head], *text.words[head + 1 : last]]
    told = {word.core for word in around if word.kind == "open"}
    stems = frozenset(core[:STEM] for core in told.difference(others))
    written = text.passage.text[text.tokens[first].start : text.tokens[last - 1].end]
    noun = text.words[head].core
    return Role(" ".join([*cores, text.closed.long_titles.get(noun, noun)]), stems, written)


def _head(text: PassageWords, first: int, last: int) -> int:
    """Return the last noun for a person before a preposition: "chief of staff"."""
    end = next((i for i in range(first + 1, last) if text.words[i].kind == "preposition"), last)
    titles = text.grammar.lexicon.roles
    nouns = [at for at in range(first, end) if text.words[at].core in titles]
    return nouns[-1] if nouns else end - 1
