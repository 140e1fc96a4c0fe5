"""Whether confidence keeps its word: in each bin, how sure speakers are and how many are right."""

from collections import defaultdict
from collections.abc import Iterator

from gold import judged

from newsparse.segmenter.confidence import confidence_in, with_confidence

BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 1.0)


def calibration(corpus: str, language: str) -> Iterator[str]:
    """Yield a line for each bin of the part to check with: sure, right, how many."""
    table = confidence_in(language)
    bins: dict[float, list[tuple[float, bool]]] = defaultdict(list)
    for finding, who, is_right in judged(corpus, "check"):
        sure = with_confidence(finding, who, table).confidence
        if sure is not None:
            bins[max(edge for edge in BINS if edge <= sure)].append((sure, is_right))
    for edge, found in sorted(bins.items()):
        sure = sum(one for one, _ in found) / len(found)
        right = sum(is_right for _, is_right in found) / len(found)
        yield f"from {edge:.1f}: sure {sure:.3f}, right {right:.3f}, of {len(found)}"


if __name__ == "__main__":
    for line in calibration("quotes-lenta-dev", "ru"):
        print(line)
