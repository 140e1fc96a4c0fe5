"""Records that an earlier run made, as inputs: to be rendered as they are, and not parsed anew."""

from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from newsparse.batch.reasons import reason
from newsparse.batch.records import Read
from newsparse.batch.tasks import INSIDE, Input
from newsparse.errors import ReadError
from newsparse.model import Article

_NAMELESS = (None, "-")
"""The paths of records that tell no source which others could not have, too."""


def record_inputs(found: Iterable[Read], name: str) -> Iterator[Input]:
    """Yield an input for the records of each source in `found`, which the file `name` holds.

    Neighbours of one source are one input, as they were when they were made. A damaged record is
    an input with a problem, which tells its place.
    """
    held: list[Article] = []
    for number, read in enumerate(_until_broken(found), 1):
        place = f"{name}{INSIDE}{number}"
        if isinstance(read, ReadError):
            yield from _together(held)
            held = []
            yield Input(path=place, problem=str(read))
            continue
        article = read
        if article.source.path in _NAMELESS:
            article = replace(article, source=replace(article.source, path=place))
        if held and not _goes_on(held[-1], article):
            yield from _together(held)
            held = []
        held.append(article)
    yield from _together(held)


def _until_broken(found: Iterable[Read]) -> Iterator[Read]:
    """Yield what is `found`, and at its end what a library says of a file that it cannot read."""
    try:
        yield from found
    except MemoryError:
        raise
    except Exception as error:
        yield ReadError(reason(error))


def _goes_on(last: Article, article: Article) -> bool:
    before, source = last.source, article.source
    return source.path == before.path and source.index > before.index


def _together(articles: list[Article]) -> Iterator[Input]:
    if articles:
        records = tuple(map(msgspec.msgpack.encode, articles))
        yield Input(path=articles[0].source.path or "", records=records)
