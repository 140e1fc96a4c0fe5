"""The corpus: what inputs are made of. The samples, the marked rows, and the tests' own strings."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_SHORTEST = 8
_MARKS = re.compile(r"\{[dpi+][^|{}]*\||\}")


def corpus() -> tuple[tuple[str, ...], ...]:
    """Return the texts to mutate, by kind, in an order that is always the same."""
    strings = tuple(dict.fromkeys(_strings_of_tests()))
    markup = tuple(text for text in strings if "<" in text)
    return (tuple(_samples()), tuple(_rows()), markup, strings)


def _samples() -> Iterator[str]:
    for pattern in ("*.txt", "*.html"):
        for path in sorted((ROOT / "samples").glob(pattern)):
            yield path.read_bytes().decode("utf-8", "replace")


def _rows() -> Iterator[str]:
    for path in sorted((ROOT / "tests" / "quotes").glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            yield _MARKS.sub("", line).replace("¶", "\n\n")


def _strings_of_tests() -> Iterator[str]:
    """Yield the literals of the tests: each row that a crash has left there is mutated further."""
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
                value = node.value
                text = value if isinstance(value, str) else value.decode("latin-1")
                if len(text) >= _SHORTEST:
                    yield text
