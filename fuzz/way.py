"""The whole way of an input, and what must hold at its end."""

from collections.abc import Iterator
from io import BytesIO

from newsparse import Article, NewsparseError, parse_all
from newsparse.batch.inputs.containers import expand
from newsparse.batch.inputs.unpack import read_limited, unpacked
from newsparse.batch.tasks import Input, Limits
from newsparse.model import JOINT
from newsparse.renderer.render import FORMATS, render_all

LIMITS = Limits(size=2**20, ratio=100, members=20, nesting=4)
_DEFECTS = ("Assertion", "Attribute", "Index", "Key", "Name", "Recursion", "Type", "UnboundLocal")


def go(data: bytes | str, number: int) -> None:
    """Take `data` from its bytes to text; `number` chooses format, width and colour.

    Any exception that is raised is a failure.
    """
    articles = [article for input in _inputs(data) for article in _articles(input)]
    for article in articles:
        _check_slices(article)
    turn, choice = divmod(number, len(FORMATS))
    width, color = (80, 20, 1, 200)[turn % 4], turn % 8 >= 4
    for piece in render_all(articles, format=FORMATS[choice], width=width, color=color):
        piece.encode("utf-8", "replace")


def _inputs(data: bytes | str) -> Iterator[Input]:
    if isinstance(data, str):
        yield Input(path="fuzz", text=data)
        return
    for input in expand(Input(path="fuzz", data=data), LIMITS):
        if input.problem is None:
            yield input
        else:
            _check_reason(input.problem)


def _articles(input: Input) -> list[Article]:
    try:
        found = parse_all(
            _content(input),
            format=input.format,
            url=input.url,
            language=input.language,
            path=input.path,
            explain=True,
        )
        return list(found)
    except NewsparseError:
        return []


def _content(input: Input) -> bytes | str:
    if input.data is None:
        return input.text or ""
    stream, _ = unpacked(BytesIO(input.data), LIMITS)
    return read_limited(stream, LIMITS)


def _check_reason(problem: str) -> None:
    """Raise where the reason is a defect of ours; it may be the error of an archive's library."""
    for defect in _DEFECTS:
        assert not problem.endswith(f"({defect}Error)"), problem


def _check_slices(article: Article) -> None:
    for quote in article.quotes:
        slices = (
            article.paragraphs[part.paragraph].text[part.start : part.end] for part in quote.parts
        )
        assert quote.text == JOINT.join(slices), quote
