"""Who speaks: the source of each quote, resolved over the whole article.

Each rule looks at one quote in the order of the text and at what has been said so far. The first
that names a speaker wins; where none does, the speaker stays None.
"""

from collections.abc import Callable, Iterable

from msgspec import structs

from newsparse.languages.en_forms import AGED, INDEFINITE
from newsparse.model import SpeakerKind
from newsparse.segmenter.english.appositions import role_words
from newsparse.segmenter.english.discourse import NOBODY, Answer, Discourse
from newsparse.segmenter.english.names import Person
from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.english.organisations import named
from newsparse.segmenter.english.reader import ANSWERS, LETTERS
from newsparse.segmenter.findings import Finding, Resolved
from newsparse.segmenter.phrase import Phrase, PhraseKind
from newsparse.segmenter.rules import first_opinion

_LONGEST_DESCRIPTION = 12  # tokens: a longer phrase is a clause that was not understood
_RIVALS = 3


def _answer(persons: Iterable[Person], rule: str) -> Answer | None:
    """Return the first person as the speaker, and the next as those who lost."""
    found: list[Person] = []
    for person in persons:
        if person not in found:
            found.append(person)
            if len(found) > _RIVALS:
                break
    if not found:
        return None
    rivals = tuple([person.full_name for person in found[1:]])
    return Answer(found[0].full_name, rule, found[0], rivals, kind="person")


Rule = Callable[[Discourse, Finding], Answer | None]


def by_name(discourse: Discourse, finding: Finding) -> Answer | None:
    """Take the name beside the quote: the fullest form of that name in the article."""
    source = _source(finding)
    if source is None or source.plural:
        return None
    person = discourse.person_of(source)
    if person is None:
        return Answer(" ".join(source.name.words), "name", kind="person") if source.name else None
    words = source.name.words if source.name else (person.surname,)
    return _answer([person, *discourse.people.bearers(words)], "name")


def by_letter(discourse: Discourse, finding: Finding) -> Answer | None:
    """Take the one person that the article names for "A:" in an interview, nobody for "Q:"."""
    source = _source(finding)
    if source is None or finding.rule != "interview":
        return None
    letter = discourse.reader(source).tokens[source.head].lower
    if letter not in LETTERS or source.last - source.first > 1:
        return None
    named = [person for person in discourse.people.persons if person.is_sure]
    is_clear = letter == ANSWERS and len(named) == 1
    return _answer(named, "letter") if is_clear else Answer(None, "letter")


def by_pronoun(discourse: Discourse, finding: Finding) -> Answer | None:
    """He, she: the last speaker or the subject since, of that gender."""
    source = _source(finding)
    if source is None or source.kind != "pronoun":
        return None
    unnamed = discourse.unnamed_antecedent(finding, source)
    if unnamed:
        return structs.replace(unnamed, rule="pronoun", rivals=())
    if not source.gender:
        return None
    return _answer(discourse.antecedents(finding, source.gender), "pronoun")


def by_role(discourse: Discourse, finding: Finding) -> Answer | None:
    """Take who holds the role in the article: the senator, the French president.

    Whoever is named only later holds it where no two do: a mayor, no farmer.
    """
    source = _source(finding)
    if source is None or source.kind != "role" or source.plural:
        return None
    reader = discourse.reader(source)
    if reader.tokens[source.first].lower in INDEFINITE:
        return None
    asked = role_words(reader, source)
    closed, place = reader.closed, discourse.place_of(source)
    is_sole = not asked.isdisjoint(closed.sole_offices)
    holders = [
        person
        for person in discourse.people.holders(asked)
        if _holds(person, asked, source.gender, other=closed.other_roles)
        and (is_sole or person.occurrences[0].at < place)
    ]
    meant = discourse.meant_of(holders, finding, source)
    return _answer([meant, *holders], "role") if meant else None


def by_stand_in(discourse: Discourse, finding: Finding) -> Answer | None:
    """Take "the woman", "the Indiana governor", "the Republican" for whom the text is about.

    That is the last speaker, where nobody else of that gender was the subject of a sentence since.
    """
    source = _source(finding)
    if source is None or source.plural or not discourse.is_stand_in(source):
        return None
    if discourse.is_introduced(source):
        return None
    if source.gender:
        return _answer(discourse.antecedents(finding, source.gender), "stand_in")
    if discourse.reader(source).words[source.head].core.endswith(AGED):
        named_before = discourse.named_before(discourse.place_of(source))
        return _answer((p for o, p in named_before if o.is_subject), "stand_in")
    last = discourse.last_answer(finding)
    if last is None or last.person is None or discourse.is_interrupted(finding, last.person):
        return None
    head = discourse.reader(source).words[source.head].core
    if last.person.roles and not any(head in role.words for role in last.person.roles):
        return None
    return Answer(last.speaker, "stand_in", last.person, kind="person")


def by_organisation(discourse: Discourse, finding: Finding) -> Answer | None:
    """Take the fullest name of a body in the article: the LMU, the alliance."""
    source = _source(finding)
    if source is None or source.kind != "organisation":
        return None
    reader = discourse.reader(source)
    name = discourse.organisations.full_name(reader, source)
    if name == named(reader, source):
        name = _lowered(name, reader, source)
    return Answer(name, "organisation", kind=_kind(reader, source), source=source)


def by_description(discourse: Discourse, finding: Finding) -> Answer | None:
    """Take the phrase itself: a source, police officials, the letter."""
    source = _source(finding)
    if source is None or source.kind == "pronoun":
        return None
    reader = discourse.reader(source)
    is_long = source.last - source.first > _LONGEST_DESCRIPTION
    head = reader.words[source.head]
    is_counting = head.core in reader.closed.counting | reader.closed.indefinite_pronouns
    if is_long or not (head.kind == "open" or is_counting):
        return None
    text = _lowered(named(reader, source), reader, source)
    return Answer(text, "description", kind=_kind(reader, source), source=source)


def by_subject(discourse: Discourse, finding: Finding) -> Answer | None:
    """Finch shook her head. “We will not pay.”: who was the subject since the last speech."""
    if not _is_bare(finding):
        return None
    person = discourse.subject_before(finding)
    return _answer([person], "subject") if person else None


def by_continuation(discourse: Discourse, finding: Finding) -> Answer | None:
    """Let the last speaker go on in a whole sentence of speech without a source."""
    last = discourse.last_answer(finding)
    if not _is_bare(finding) or last is None or last.is_thing or not discourse.goes_on(finding):
        return None
    return structs.replace(last, rule="continuation", rivals=())


_RULES: dict[PhraseKind | None, tuple[Rule, ...]] = {
    "person": (by_name, by_description),
    "pronoun": (by_pronoun,),
    "role": (by_role, by_stand_in, by_description),
    "organisation": (by_letter, by_name, by_stand_in, by_organisation),
    "thing": (by_stand_in, by_description),
    None: (by_subject, by_continuation),
}
"""The rules for each kind of source, in order; None where no source stands beside the quote."""


class Resolver:
    """Says who speaks, asked in the order of the text."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse

    def resolve(self, finding: Finding) -> Resolved:
        """Return who speaks in `finding`; call it in the order of the text."""
        source = _source(finding)
        rules = _RULES[source.kind if source else None]
        found = first_opinion(rules, self._discourse, finding)
        answer = found[1] if found else NOBODY
        self._discourse.note(answer, finding)
        roles = tuple([role.text for role in answer.person.roles]) if answer.person else ()
        return Resolved(answer.speaker, answer.rule, roles, answer.rivals, answer.kind)


def _is_bare(finding: Finding) -> bool:
    return finding.cue is None and finding.kind == "direct"


def _source(finding: Finding) -> Phrase | None:
    return finding.cue.source if finding.cue else None


def _holds(person: Person, asked: frozenset[str], gender: str, *, other: frozenset[str]) -> bool:
    """Return whether a person has a role with all the words asked for, and no "former" besides."""
    if gender and person.gender and person.gender != gender:
        return False
    return bool(asked) and any(
        asked <= role.words and not (role.words - asked) & other for role in person.roles
    )


def _kind(reader: PhraseReader, source: Phrase) -> SpeakerKind:
    """Return what kind of source a phrase names: "the media" and "a White House aide" describe."""
    if source.name and source.kind == "person":
        return "person"
    is_generic = reader.tokens[source.head].text in reader.grammar.words.generic_bodies
    return "body" if source.kind == "organisation" and not is_generic else "described"


def _lowered(text: str, reader: PhraseReader, phrase: Phrase) -> str:
    """Begin a description small unless its first word is a name."""
    is_name = phrase.last - phrase.first > 1 and reader.capitals[phrase.first + 1]
    is_first = not is_name and reader.begins_sentence(phrase.first)
    word = reader.words[phrase.first]
    is_plain = phrase.head > phrase.first and not reader.capitals[phrase.head]
    is_seen = is_plain and reader.grammar.is_written_small(word.core)
    known = reader.grammar.words
    common = (
        is_seen
        or word.kind in ("determiner", "pronoun")
        or (
            word.core
            in (reader.closed.group_nouns - reader.closed.named_groups) | known.speech_nouns
            or word.core in reader.grammar.lexicon.person_nouns
        )
    )
    return text[0].lower() + text[1:] if is_first and common and not text.isupper() else text
