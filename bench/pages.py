"""Pages: how the time grows with a page's size, and what peers take where they are installed.

Two figures for newsparse: the page read into a draft (fields and body), and the whole of `parse`,
with quotes and speakers. 2.0 times the half is linear. The page is a sample whose body is repeated,
each paragraph with a number of its own.
"""

import time
from collections.abc import Callable
from pathlib import Path

from newsparse import parse
from newsparse.reader.page.html import read_html

Reader = Callable[[bytes], object]

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "samples" / "market.html"
SIZES = tuple(1024 * 2**power for power in range(5, 11))
"""Bytes: 32 KB to 1 MB."""
ROUNDS = 3
PEERS_ROUNDS = 20


def main() -> None:
    """Print a line for each size, then one for each system."""
    growth()
    compare()


def growth() -> None:
    """Print how long reading takes, each time the page doubles."""
    sample = SAMPLE.read_bytes()
    before = None
    for size in SIZES:
        now = seconds(read_html, lengthened(sample, size), rounds=ROUNDS)
        ratio = f", {now / before:.2f} times the half" if before else ""
        print(f"pages: {SAMPLE.name}: {size // 1024:5} KB {1e3 * now:7.1f} ms{ratio}")
        before = now


def compare() -> None:
    """Print what each system takes for the sample, and how that stands to resiliparse."""
    page = lengthened(SAMPLE.read_bytes(), 64 * 1024)
    times = {name: seconds(reader, page, rounds=PEERS_ROUNDS) for name, reader in readers().items()}
    peer = times.get("resiliparse")
    for name, took in times.items():
        ratio = f", {took / peer:.2f} times resiliparse" if peer else ""
        print(f"pages: {len(page) // 1024} KB: {name:20} {1e3 * took:7.2f} ms{ratio}")


def readers() -> dict[str, Reader]:
    """Return the systems that are installed, newsparse first."""
    found: dict[str, Reader] = {
        "newsparse, no quotes": read_html,
        "newsparse": lambda page: parse(page, format="html"),
    }
    for name, load in (("resiliparse", resiliparse), ("trafilatura", trafilatura)):
        try:
            found[name] = load()
        except ImportError:
            print(f"pages: {name} is not installed and is left out.")
    return found


def resiliparse() -> Reader:
    """Return the reader of resiliparse. Raises ImportError where it is not installed."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    def read(page: bytes) -> str:
        tree = HTMLTree.parse_from_bytes(page, detect_encoding(page))
        return extract_plain_text(tree, main_content=True, alt_texts=False, form_fields=False)

    return read


def trafilatura() -> Reader:
    """Return the reader of trafilatura. Raises ImportError where it is not installed."""
    from trafilatura import bare_extraction

    return lambda page: bare_extraction(page, include_comments=False, with_metadata=True)


def lengthened(page: bytes, size: int) -> bytes:
    """Return `page` with its body repeated until it is about `size` bytes long."""
    start = page.index(b"<p>", page.index(b'class="article-body"'))
    end = page.index(b"</div>", start)
    body = page[start:end]
    copies = range(max(1, size // len(body)))
    bodies = (body.replace(b".</p>", b", no. %d.</p>" % number) for number in copies)
    return page[:start] + b"".join(bodies) + page[end:]


def seconds(reader: Reader, page: bytes, *, rounds: int) -> float:
    """Return the least time that `reader` took for `page`."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        reader(page)
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    main()
