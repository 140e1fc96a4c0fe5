"""Whose German words are beside which nothing says so."""

from newsparse.segmenter.answers import Answer
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.resolver import AnyResolver
from newsparse.segmenter.unsourced import UnsourcedRule, by_continuation

_ALONE = ("whole", "led", "continued")
"""Rules for speech that stands alone in its sentence."""
_REPORTED = ("goes_on", "inside_report")
"""Rules for what is reported, and for fragments in it."""


def by_speaker_before(resolver: AnyResolver, finding: Finding) -> Answer | None:
    """Take whoever spoke before for speech that stands alone: „...“, sagte X. „Wir haben Zeit.“.

    A report goes on from a name: «Rosner sagte, der Hafen sei zu. ¶ Das Geld fehle.» No other does,
    for its subject was not read: «Im Entwurf steht der Passus: „...“».
    """
    if finding.rule in _REPORTED and resolver.discourse.is_open:
        return None  # Am Markt hieß es, der Kurs falle. Er werde bald steigen.
    answer = by_continuation(resolver, finding)
    if answer is None or finding.rule in _ALONE:
        return answer
    if finding.rule not in _REPORTED or answer.person is None:
        return None
    return None if any(map(answer.person.is_named_in, finding.parts)) else answer


UNSOURCED: tuple[UnsourcedRule, ...] = (by_speaker_before,)
"""The rules where nothing beside the words names their source."""
