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

    A report goes on from somebody with a name: «Rosner sagte, der Hafen sei zu. ¶ Das Geld fehle.»
    No other clause around the words does, for it has a subject that was not read: «Im Entwurf
    steht der Passus: „...“».
    """
    answer = by_continuation(resolver, finding)
    if answer is None or finding.rule in _ALONE:
        return answer
    return answer if finding.rule in _REPORTED and answer.person else None


UNSOURCED: tuple[UnsourcedRule, ...] = (by_speaker_before,)
"""The rules where nothing beside the words names their source."""
