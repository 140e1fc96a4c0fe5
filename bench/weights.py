"""Write what is learned from marked text: which spans are fragments, how sure each speaker is.

    python bench/weights.py

Only the parts to look at are read (`--part look` of the shared benchmark). The same corpora and
rules give the same bytes.
"""

from collections import Counter
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import msgspec
from gold import CORPORA, judged, judged_on_pages
from sklearn.linear_model import LogisticRegression
from spans import examples

from newsparse.segmenter.findings import Finding
from newsparse.segmenter.people.person import Answer
from newsparse.segmenter.quotes.fragments import FEATURES, Fragments, fragments_in
from newsparse.segmenter.speakers.confidence import Confidence, Count, evidence_for

FRESH = {"ru": ("quotes-lenta-dev",)}
"""The corpora of each language that no rule was tuned on."""
MARKED = {"ru": ("quotes-lenta-dev", "quotes-ru-dev", "quotes-ru-more-dev")}
"""The corpora of each language in which people told fragments of speech from names and irony."""
PART = "look"
STRENGTH = 0.3
"""How much the weights may cost: the inverse strength of L2 regularisation. From 0.3 to 3 the F1 of
ten-fold cross-validation by article on the parts to look at moves by .005."""
FEWEST_ON_PAGES = 10
"""Quotes of some 30 pages: fewer are of two or three pages, whose errors are one and the same."""
DIGITS = 3
FOLDER = Path(__file__).resolve().parent.parent / "newsparse" / "segmenter"
MODELS, TABLES = FOLDER / "quotes/fragments.json", FOLDER / "speakers/confidence.json"


def main() -> None:
    """Fit the models and write them; with them, count, and write the counts of each language."""
    models = {language: model(corpora) for language, corpora in MARKED.items()}
    write(MODELS, models)
    fragments_in.cache_clear()
    tables = {language: counted(corpora) for language, corpora in FRESH.items()}
    english = table(
        judged_on_pages(PART), "saved pages of bench/speakers-en.tsv, in its part to look at"
    )
    tables["en"] = msgspec.structs.replace(english, fewest=FEWEST_ON_PAGES)
    write(TABLES, tables)
    for language, found in tables.items():
        print(
            f"{TABLES.name}: {language}: {found.counts[''].all} speakers, "
            f"{len(found.counts)} counts"
        )


def write(path: Path, what: object) -> None:
    """Write records as JSON that a person can read."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(what), indent=1) + b"\n")


def model(corpora: tuple[str, ...]) -> Fragments:
    """Return the logistic model of fragments in `corpora`."""
    names = list(FEATURES)
    rows, answers = [], []
    for corpus in corpora:
        for features, is_fragment in examples(corpus, PART):
            rows.append([features[name] for name in names])
            answers.append(is_fragment)
    fitted = LogisticRegression(C=STRENGTH, max_iter=2000).fit(rows, answers)
    weights = [round(float(weight), DIGITS) for weight in fitted.coef_[0]]
    print(f"{MODELS.name}: {len(rows)} spans, {sum(answers)} of them fragments")
    return Fragments(
        provenance=f"{len(rows)} spans in the parts to look at of {', '.join(corpora)}; "
        f"logistic regression, L2, C={STRENGTH}; make weights",
        bias=round(float(fitted.intercept_[0]), DIGITS),
        weights=dict(zip(names, weights, strict=True)),
    )


def counted(corpora: tuple[str, ...]) -> Confidence:
    """Return the counts of right speakers in `corpora`."""
    quotes = chain.from_iterable(judged(corpus, PART) for corpus in corpora)
    return table(quotes, f"the part to look at of {' and '.join(corpora)}")


def table(quotes: Iterable[tuple[Finding, Answer, bool]], where: str) -> Confidence:
    """Return the counts of right speakers among judged quotes, by ever more of the evidence."""
    right: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for finding, who, is_right in quotes:
        if who.speaker is None or who.rule is None:
            continue
        evidence = evidence_for(finding, who.rule)
        for length in range(len(evidence) + 1):
            every["/".join(evidence[:length])] += 1
            right["/".join(evidence[:length])] += is_right
    return Confidence(
        provenance=f"speakers of matched quotes in {where}; make weights",
        counts={name: Count(right[name], every[name]) for name in sorted(every)},
    )


if __name__ == "__main__":
    if CORPORA.is_dir():
        main()
    else:
        print(f"weights: no corpora at {CORPORA}, nothing learned")
