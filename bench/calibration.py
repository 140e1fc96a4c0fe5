"""Whether confidence keeps its word: in each bin, how sure speakers are and how many are right."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from gold import judged, judged_on_pages

from newsparse.segmenter.findings import Finding
from newsparse.segmenter.people.person import Answer

BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 1.0)


def calibrations() -> Iterator[str]:
    """Yield the lines of each language that has counts, on parts to check with."""
    quotes = {"ru": judged("quotes-lenta-dev", "check"), "en": judged_on_pages("check")}
    for language, found in quotes.items():
        for line in calibration(found):
            yield f"{language} {line}"


def calibration(quotes: Iterable[tuple[Finding, Answer, bool]]) -> Iterator[str]:
    """Yield a line for each bin of judged quotes: how sure, how many right, of how many."""
    bins: dict[float, list[tuple[float, bool]]] = defaultdict(list)
    for _, who, is_right in quotes:
        sure = who.confidence
        if sure is not None:
            bins[max(edge for edge in BINS if edge <= sure)].append((sure, is_right))
    for edge, told in sorted(bins.items()):
        sure = sum(one for one, _ in told) / len(told)
        right = sum(is_right for _, is_right in told) / len(told)
        yield f"from {edge:.1f}: sure {sure:.3f}, right {right:.3f}, of {len(told)}"


if __name__ == "__main__":
    for line in calibrations():
        print(line)
