"""Several who speak, and whom the article names or tells more of before: «депутаты», «адвокаты»."""

from newsparse.segmenter.answers import Answer
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages import Location
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.resolver import AnyResolver
from newsparse.segmenter.roles import Role

_PASSAGES_BACK = 12  # passages in which those are named whom «they» means: a bound
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


def by_fuller_plural(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Адвокаты Дымова ... Адвокаты считают»: whose they are was told before."""
    if source.members or source.kind != "role" or source.last - source.first > 1:
        return None
    fuller = _told_before(resolver, source, resolver.place_of(finding))
    return resolver.described(fuller, "description") if fuller else None


def _told_before(resolver: AnyResolver, source: Phrase, at: Location) -> Phrase | None:
    """Return the last subject before a place that has the same head as `source`, and more."""
    head = resolver.role(source).head
    heads = resolver.words.synonyms.get(head, frozenset({head}))
    for passage in range(at[0], max(-1, at[0] - _PASSAGES_BACK), -1):
        reader = resolver.readers[passage]
        last = len(reader.tokens) if passage < at[0] else reader.passage.token_at(at[1])
        roles = reader.subject_roles(0, last, plural=True)
        named: list[Phrase] = [
            p for p in roles if p.last - p.first > 1 and resolver.role(p).head in heads
        ]
        if named:
            return named[-1]
    return None
