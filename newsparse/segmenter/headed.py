"""Whom the headline names as the one who speaks: «Анна Холл: „Мост простоит век“»."""

from msgspec import structs

from newsparse.segmenter.answers import Answer
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages import HEADLINE
from newsparse.segmenter.person import Person
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.resolver import AnyResolver

_FULL_NAME = 2  # words


def by_headline(resolver: AnyResolver, _: Finding, source: Phrase) -> Answer | None:
    """«Политолог», where the article names nobody so: whom its headline begins with by full name.

    Somebody with a role is what the article calls him, and nobody else.
    """
    asked, words = resolver.role(source), resolver.words
    if any(asked.head in heads for heads in (words.unnamed, words.located, words.functions)):
        return None
    if asked.is_former or resolver.has_owner(source):
        return None
    headed = next((one for one in resolver.people.persons if _is_headed(one)), None)
    if headed is None or (source.gender == "f" and headed.gender == "m"):
        return None
    answer = resolver.named(headed, "headline")
    return structs.replace(answer, kind="person")


def _is_headed(person: Person) -> bool:
    """Return whether a headline begins with somebody's full name, and no role is his."""
    first = person.occurrences[0]
    is_first = first.place == (HEADLINE, 0) and len(first.words) >= _FULL_NAME
    return is_first and first.is_nominative and not person.roles
