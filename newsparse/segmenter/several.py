"""Several who speak, and whom the article names or tells more of before: «депутаты», «адвокаты»."""

from newsparse.segmenter.discourse import Answer
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages import Location
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.resolver import AnyResolver

_PASSAGES_BACK = 12
_FEWEST = 2  # persons of a group


def by_group(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Депутаты Дым и Норт внесли поправки. Авторы поправок считают ...»: those two."""
    if source.members or source.kind != "role":
        return None
    place = resolver.place_of(finding)
    persons = resolver.people.holders.group(resolver.role(source), place)
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
    for passage in range(at[0], max(-1, at[0] - _PASSAGES_BACK), -1):
        reader = resolver.readers[passage]
        last = len(reader.tokens) if passage < at[0] else reader.passage.token_at(at[1])
        roles = reader.subject_roles(0, last, plural=True)
        named: list[Phrase] = [
            p for p in roles if p.last - p.first > 1 and resolver.role(p).head == head
        ]
        if named:
            return named[-1]
    return None
