"""Milliseconds an article, in this process, against reading and JSON-encoding the same text.

The documents are those of the shared development corpora, or the samples where the shared
folder is absent. Each is timed both ways, one after the other; the better of ROUNDS counts.
"""

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from newsparse import parse
from newsparse.renderer.render import render

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"
ROUNDS = 3


def main() -> None:
    """Print a line for each folder of documents."""
    folders = sorted(CORPORA.glob("quotes-*/docs")) or [ROOT / "samples"]
    for folder in folders:
        paths = sorted(folder.glob("*.txt"))
        to_record(paths[0])
        pairs = [(milliseconds(to_record, path), milliseconds(to_json, path)) for path in paths]
        ours, floor = (statistics.mean(times) for times in zip(*pairs, strict=True))
        words = statistics.mean(len(path.read_bytes().split()) for path in paths)
        name = folder.parent.name if folder.name == "docs" else folder.name
        print(
            f"documents: {name}: {ours:.2f} ms an article of {words:.0f} words, "
            f"read and JSON-encode {floor:.3f} ms, ratio {ours / floor:.0f} ({len(paths)} articles)"
        )


def to_record(path: Path) -> str:
    """Return the JSON line of the article at `path`."""
    return render(parse(path.read_bytes(), path=str(path)), format="json")


def to_json(path: Path) -> str:
    """Return the text at `path` as a JSON string."""
    return json.dumps(path.read_bytes().decode("utf-8", "replace"), ensure_ascii=False)


def milliseconds(work: Callable[[Path], str], path: Path) -> float:
    """Return the least time that `work` took on `path`."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work(path)
        times.append(time.perf_counter() - start)
    return 1e3 * min(times)


if __name__ == "__main__":
    main()
