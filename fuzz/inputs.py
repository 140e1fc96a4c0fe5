"""The inputs of a run: block by block, each block always the same for the same seed."""

from collections.abc import Callable, Iterator
from functools import cache
from random import Random

from fuzz.corpus import corpus
from fuzz.drawn import drawn
from fuzz.mutations import BYTE_MUTATIONS, TEXT_MUTATIONS
from fuzz.packings import PACKINGS

MUTATED, DRAWN = 960, 40
BLOCK = MUTATED + DRAWN
"""Inputs of a block: mutated from the corpus, and drawn by hypothesis."""
_USUAL_SIZE = 250
_ENCODINGS = ("utf-8-sig", "utf-16", "utf-16-be", "cp1251", "koi8-r", "cp866", "cp1252", "gb18030")


def block_of_inputs(seed: int, block: int) -> Iterator[bytes | str]:
    """Yield the inputs of a block."""
    random = Random(f"{seed}/{block}")
    for _ in range(MUTATED):
        yield mutated(random)
    yield from drawn(f"{seed}/{block}", DRAWN)


def mutated(random: Random) -> bytes | str:
    """Return an input made from the corpus: text, or bytes that are encoded, packed and broken."""
    text = "".join(_piece(random) for _ in range(random.choice((1, 1, 2, 3))))
    for _ in range(random.choice((0, 1, 2, 3, 5, 8))):
        text = random.choice(TEXT_MUTATIONS)(random, text)
    if random.random() < 0.2:
        text = f"<!doctype html>{text}"
    if random.random() < 0.1:
        return text
    data = _changed(random, _encoded(random, text), BYTE_MUTATIONS, chance=0.2)
    while random.random() < 0.25:
        data = random.choice(PACKINGS)(random, data)
        data = _changed(random, data, BYTE_MUTATIONS, chance=0.3)
    return data


def _piece(random: Random) -> str:
    text = random.choice(random.choice(_corpus()))
    size = int(random.expovariate(1 / _USUAL_SIZE)) + 1
    start = random.choice((0, random.randint(0, max(0, len(text) - size))))
    return text[start : start + size]


def _encoded(random: Random, text: str) -> bytes:
    if random.random() < 0.8:
        return text.encode("utf-8", "surrogatepass")
    return text.encode(random.choice(_ENCODINGS), "replace")


def _changed(
    random: Random,
    data: bytes,
    mutations: tuple[Callable[[Random, bytes], bytes], ...],
    *,
    chance: float,
) -> bytes:
    while random.random() < chance:
        data = random.choice(mutations)(random, data)
    return data


_corpus = cache(corpus)
