"""Who is pointed at: by an article before what nobody is called yet, by a pronoun for a body."""

from msgspec import structs

from newsparse.segmenter.answers import Answer
from newsparse.segmenter.documents import subject_before
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.person import Person
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.resolver import AnyResolver
from newsparse.segmenter.roles import Role


def by_article(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Die Glaziologin», «der 45-Jährige»: whom the article speaks of."""
    asked = resolver.role(source)
    if not asked.is_known:
        return None
    answer = resolver.meant(finding, "stand_in", gender=source.gender, plural=False)
    if answer is None or answer.person is None or _is_otherwise(answer.person, asked):
        return None
    return answer


def _is_otherwise(person: Person, asked: Role) -> bool:
    """Return whether somebody is called so, but of another place or party."""
    return any(role.head == asked.head and role.stems != asked.stems for role in person.roles)


def by_body(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Die Polizei sucht Zeugen. Sie teilte mit»: a body that a sentence before is about.

    Of a person whom the pronoun fits that sentence says nothing.
    """
    start, at = resolver.reach_of_pronoun(source), resolver.place_of(finding)
    if not resolver.words.pronoun_reach or source.plural:
        return None
    if resolver.mentions.names_since(start, at, gender=source.gender):
        return None
    body = subject_before(resolver, *resolver.place_of(finding))
    if body is None or body.kind != "organisation" or body.gender != source.gender:
        return None
    return structs.replace(resolver.body(body, "pronoun"), gender=source.gender)
