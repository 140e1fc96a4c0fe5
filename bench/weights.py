"""Write what is learned from text that no rule was tuned on: how sure each kind of speaker is.

    python bench/weights.py

Only the parts to look at are read (`--part look` of the shared benchmark). The same corpora and
rules give the same bytes.
"""

from collections import Counter
from pathlib import Path

import msgspec
from gold import CORPORA, judged

from newsparse.segmenter.confidence import Confidence, Count, evidence_for

FRESH = {"ru": ("quotes-lenta-dev",)}
"""The corpora of each language that no rule was tuned on."""
PART = "look"
TABLES = Path(__file__).resolve().parent.parent / "newsparse" / "segmenter" / "confidence.json"


def main() -> None:
    """Count, and write the counts of each language."""
    tables = {language: table(corpora) for language, corpora in FRESH.items()}
    TABLES.write_bytes(msgspec.json.format(msgspec.json.encode(tables), indent=1) + b"\n")
    for language, found in tables.items():
        print(
            f"{TABLES.name}: {language}: {found.counts[''].all} speakers, "
            f"{len(found.counts)} counts"
        )


def table(corpora: tuple[str, ...]) -> Confidence:
    """Return the counts of right speakers in `corpora`, by ever more of the evidence."""
    right: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for corpus in corpora:
        for finding, who, is_right in judged(corpus, PART):
            if who.speaker is None or who.rule is None:
                continue
            evidence = evidence_for(finding, who.rule)
            for length in range(len(evidence) + 1):
                every["/".join(evidence[:length])] += 1
                right["/".join(evidence[:length])] += is_right
    names = " and ".join(corpora)
    return Confidence(
        provenance=f"speakers of matched quotes in the part to look at of {names}; make weights",
        counts={name: Count(right[name], every[name]) for name in sorted(every)},
    )


if __name__ == "__main__":
    if CORPORA.is_dir():
        main()
    else:
        print(f"weights: no corpora at {CORPORA}, nothing learned")
