"""Growth: inputs made to take long, and how the time grows each time one doubles.

    growth.py [WORDS]...        only those whose kinds or names have one of the words

2.0 is linear, 4.0 quadratic; more than 2.3 ends with 1. Each is parsed into JSON lines at
256 KB, 512 KB and 1 MB; then all formats are rendered of speech at the same sizes. The kinds are
marks, text, speech, page, json-ld, state, mail, export, gaps, giant and render:
`growth.py text render`.
The garbage collector is told what the command and its workers tell it.
"""

import gc
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from adversaries import GIANTS, KINDS, SPEECH, Adversary

from newsparse import Article, NewsparseError
from newsparse.batch.workers.worker import GENERATION
from newsparse.pipeline import parse_all
from newsparse.reader.reading import Reading
from newsparse.renderer.render import FORMATS, Format, render, render_all

_KB = 1024
_SIZES = (256 * _KB, 512 * _KB, 1024 * _KB)
_DOUBLINGS = len(_SIZES) - 1
_MOST_GROWTH = 2.3
_TELLING = 0.2  # seconds: less is noise, and the step from the caches of the processor to memory
_LONG = 2.0  # seconds for 1 MB
_ROUNDS = 3
_ATTEMPTS = 3  # for what grew too fast: a busy machine may have been the cause
_ENOUGH = 0.5  # seconds: what takes longer is measured once


def main() -> None:
    """Print a line for each input and format, and what took longest and grew fastest."""
    gc.freeze()
    gc.set_threshold(GENERATION)
    for giant, size in GIANTS:
        if _is_wanted("giant", giant.name):
            print(f"growth: {giant.name}: {_parse_seconds(giant, giant.of_size(size)):.2f} s")
    _conclude(dict(_measured(name, measure) for name, measure in _chosen()))


def _chosen() -> Iterator[tuple[str, Callable[[int], float]]]:
    """Yield the name of each input and format that is asked for, and what measures a size of it."""
    for kind, adversaries in KINDS.items():
        for one in adversaries:
            if _is_wanted(kind, one.name):
                yield one.name, partial(_parsing, one)
    for format in FORMATS:
        if _is_wanted("render", name := f"{format} of speech"):
            yield name, partial(_rendering, format)


def _is_wanted(kind: str, name: str) -> bool:
    words = sys.argv[1:]
    return not words or any(word == kind or word in name for word in words)


def _measured(name: str, seconds: Callable[[int], float]) -> tuple[str, tuple[float, float]]:
    """Print and return the seconds for 1 MB, and how many times longer twice the size takes."""
    for _ in range(_ATTEMPTS):
        times = [seconds(size) for size in _SIZES]
        growth = (times[-1] / times[0]) ** (1 / _DOUBLINGS) if times[-1] > _TELLING else 0.0
        if growth <= _MOST_GROWTH:
            break
    ratio = f"{growth:.2f} a doubling" if growth else "too short to tell"
    print(f"growth: {name}: {times[-1]:.2f} s for 1 MB, {ratio}", flush=True)
    return name, (times[-1], growth)


def _parsing(one: Adversary, size: int) -> float:
    data = one.of_size(size)
    best = _parse_seconds(one, data)
    for _ in range(_ROUNDS - 1 if best < _ENOUGH else 0):
        best = min(best, _parse_seconds(one, data))
    return best


def _parse_seconds(one: Adversary, data: bytes) -> float:
    start = time.process_time()
    try:
        for article in parse_all(data, Reading(language=one.language)):
            render(article, format="json")
    except NewsparseError:
        pass  # to refuse takes time too
    return time.process_time() - start


def _rendering(format: Format, size: int) -> float:
    articles = _speech(size)
    start = time.process_time()
    for _ in render_all(articles, format=format):
        pass
    return time.process_time() - start


def _speech(size: int) -> list[Article]:
    return [article for one in SPEECH[1:2] for article in parse_all(one.of_size(size))]


def _conclude(figures: dict[str, tuple[float, float]]) -> None:
    if not figures:
        return
    fastest = max(figures, key=lambda name: figures[name][1])
    slowest = max(figures, key=lambda name: figures[name][0])
    long = sum(seconds > _LONG for seconds, _ in figures.values())
    growth = figures[fastest][1]
    print(
        f"growth: {len(figures)} inputs: at most {growth:.2f} a doubling ({fastest}), at most "
        f"{figures[slowest][0]:.1f} s for 1 MB ({slowest}), {long} over {_LONG:.0f} s"
    )
    sys.exit(1 if growth > _MOST_GROWTH else 0)


if __name__ == "__main__":
    main()
