"""Several who speak, and whom the article names before: «депутаты», «авторы поправок»."""

from newsparse.segmenter.answers import Answer
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages import Location
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.resolver import AnyResolver
from newsparse.segmenter.roles import Role

_FEWEST = 2  # persons of a group


def by_group(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Депутаты Дым и Норт внесли поправки. Авторы поправок считают ...»: those two."""
    if source.members or source.kind != "role":
        return None
    return _named(resolver, resolver.role(source), resolver.place_of(finding))


def movers(resolver: AnyResolver, at: Location) -> Answer | None:
    """Return whose bill an article tells of before a place, where it names them together."""
    makers, motions = resolver.words.makers, resolver.words.motion_stems
    roles = (Role(maker, frozenset({motion}), maker) for maker in makers for motion in motions)
    return next((_named(resolver, role, at) for role in roles), None)


def _named(resolver: AnyResolver, asked: Role, at: Location) -> Answer | None:
    """Return those named together before a place whom a role in the plural means, or None."""
    persons = resolver.people.holders.group(asked, at)
    if len(persons) < _FEWEST:
        return None
    *names, last = map(resolver.people.full_name, persons)
    text = f"{', '.join(names)} {resolver.words.and_word} {last}"
    return Answer(text, "group", None, plural=True, kind="person")
