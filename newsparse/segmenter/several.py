"""Several who speak, and whom the article names or tells more of before: «депутаты», «адвокаты»."""

from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.answers import Answer
from newsparse.segmenter.body_names import folded
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages import Location
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.resolver import AnyResolver
from newsparse.segmenter.roles import STEM, Role

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
    """«Адвокаты Дымова ... Адвокаты считают»: whose they are was told before.

    «Авторы новинки» are the «группа учёных университета» that made it.
    """
    if source.members or source.kind != "role":
        return None
    head, words = resolver.role(source).head, resolver.words
    is_alone = source.last - source.first == 1
    makers = frozenset[str]().union(*(group for group in words.groups if head in group))
    heads = words.synonyms.get(head, frozenset({head})) if is_alone else frozenset[str]()
    if not (heads or makers):
        return None
    fuller = _fuller_subject(resolver, heads | makers, resolver.place_of(finding), makers=makers)
    answer = resolver.described(fuller, "description") if fuller else None
    return structs.replace(answer, plural=True) if answer else None


def _fuller_subject(
    resolver: AnyResolver, heads: frozenset[str], at: Location, *, makers: frozenset[str]
) -> Phrase | None:
    """Return the last subject before a place that has one of the heads, and more.

    Those of the `makers` may be a group, too: «группа учёных Тулина».
    """
    for passage in range(at[0], max(-1, at[0] - _PASSAGES_BACK), -1):
        reader = resolver.readers[passage]
        last = len(reader.tokens) if passage < at[0] else reader.passage.token_at(at[1])
        many: Iterator[Phrase] = reader.subject_roles(0, last, plural=True)
        named = [p for p in many if p.last - p.first > 1 and resolver.role(p).head in heads]
        if makers:
            groups: Iterator[Phrase] = reader.subject_roles(0, last, plural=False)
            named += [p for p in groups if _holds(resolver, p, makers)]
        if named:
            return max(named, key=lambda phrase: phrase.first)
    return None


def _holds(resolver: AnyResolver, phrase: Phrase, heads: frozenset[str]) -> bool:
    """Return whether a phrase is so many of those with one of the heads: «группа учёных Тулина»."""
    inside = resolver.reader(phrase).tokens[phrase.head + 1 : phrase.last]
    if len(inside) == 1 or resolver.role(phrase).head not in resolver.words.quantifiers:
        return False  # «группа учёных» says no more than «учёные»
    stems = tuple(folded(head)[:STEM] for head in heads)
    return any(folded(token.lower).startswith(stems) for token in inside)
