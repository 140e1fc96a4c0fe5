"""How sure a speaker is: how often a speaker found on such evidence was right in new text.

The evidence is the rule that chose the speaker, the kind of source beside the quote, and the kind
of quote. Counts of each, from text that no rule was tuned on, are in confidence.json, which `make
weights` writes. Few counts say little: each is drawn towards what the broader ones say, by as much
as `PRIOR` more of them would (additive smoothing towards the parent, as in hierarchical shrinkage).
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct, structs

from newsparse.segmenter.findings import Finding
from newsparse.segmenter.people.person import Answer

PRIOR = 6.0
"""How many quotes the broader evidence counts for."""
DOUBT = 1.0
"""How many more quotes are told as wrong: the counts come from text in which errors were read."""
FEWEST = 4
"""In how many quotes evidence is counted at least, unless a table asks for more."""
_DIGITS = 2  # digits of a share: the counts behind it bear no more
_TABLES = "confidence.json"


class Count(Struct, frozen=True, array_like=True, gc=False):
    """How many speakers found on some evidence were right, and how many there were."""

    right: int
    all: int


class Confidence(Struct, frozen=True, omit_defaults=True):
    """The counts of one language: by rule, by "rule/source", and by "rule/source/kind"; "" is all.

    `provenance` says from what they come, and `fewest` in how many quotes evidence must have been
    counted to say more than the broader one does.
    """

    provenance: str
    counts: dict[str, Count]
    fewest: int = FEWEST

    def of(self, evidence: Sequence[str]) -> float:
        """Return how many speakers are right on `evidence`: rule, source, and kind of quote."""
        rate = 0.5
        for length in range(len(evidence) + 1):
            count = self.counts.get("/".join(evidence[:length]))
            if count is None or count.all < self.fewest:
                break
            rate = (count.right + PRIOR * rate) / (count.all + PRIOR + DOUBT)
        return rate


@cache
def confidence_in(language: str) -> Confidence | None:
    """Return the counts of a language, None where no text of it was left untuned."""
    data = Path(__file__).with_name(_TABLES).read_bytes()
    return msgspec.json.decode(data, type=dict[str, Confidence]).get(language)


def evidence_for(finding: Finding, rule: str) -> tuple[str, str, str]:
    """Return what a speaker stands on: the rule, the kind of source, the kind of quote."""
    return rule, source_kind(finding), finding.kind


def source_kind(finding: Finding) -> str:
    """Return what stands beside a quote: a kind of phrase, "several", or "none".

    A noun alone says less than one with more: "role" is «источник в порту», and «источник» is
    "role alone".
    """
    source = finding.source
    if source is None:
        return "none"
    if source.kind == "role" and source.plural:
        return "several"
    is_alone = source.last - source.first == 1 and source.kind in ("role", "organisation", "thing")
    return f"{source.kind} alone" if is_alone else source.kind


def with_confidence(finding: Finding, who: Answer, table: Confidence | None) -> Answer:
    """Return who speaks with how sure that is; as he is where nothing was counted."""
    if table is None or who.speaker is None or who.rule is None:
        return who
    confidence = round(table.of(evidence_for(finding, who.rule)), _DIGITS)
    return structs.replace(who, confidence=confidence)


def if_sure(who: Answer, least: float) -> Answer:
    """Return who speaks, or nobody where that is less sure than `least`; the guess stays."""
    if who.confidence is None or who.confidence >= least:
        return who
    return structs.replace(who, speaker=None, guess=who.speaker, confidence=None)
