"""Inputs inside inputs: archives, web archives and JSON, opened member by member."""

import os
from collections.abc import Iterator
from io import BufferedReader, BytesIO
from itertools import chain
from pathlib import Path
from typing import IO, TYPE_CHECKING

from msgspec.structs import replace

from newsparse.batch.inputs.glance import is_table_name, may_hold_others
from newsparse.batch.inputs.no_articles import (
    NO_JSON_ARTICLE,
    OTHER_JSON,
    NoArticleError,
    no_article_by_name,
)
from newsparse.batch.inputs.remote import is_remote, open_remote
from newsparse.batch.inputs.results import RECORD_LINES, is_corrected, is_parquet, own_result
from newsparse.batch.inputs.unpack import HEAD, check_nesting, is_packed, read_limited, unpacked
from newsparse.batch.reasons import reason
from newsparse.batch.tasks import Input, Limits
from newsparse.errors import ReadError

if TYPE_CHECKING:
    from newsparse.batch.inputs.kinds import Members


def expand(input: Input, limits: Limits) -> Iterator[Input]:
    """Yield the inputs inside `input`, or `input` itself where it is no container.

    What goes wrong on the way is yielded as the container's problem, after the members that
    could still be read.
    """
    if input.problem or input.no_article or input.text is not None:
        yield input
        return
    try:
        if input.file is not None and _is_single(input):
            yield input
            return
        earlier = _earlier_records(input)
        if earlier is not None:
            yield from earlier
            return
        with opened(input) as source:
            yield from expand_stream(input, source, limits)
    except OSError as error:
        yield replace(input, problem=reason(error))


def expand_stream(
    input: Input, source: IO[bytes], limits: Limits, *, depth: int = 0
) -> Iterator[Input]:
    """Yield the inputs inside `source`, the open stream of `input`; see `expand`.

    An input without file and data is read from `source`, which can be read once. `depth` counts
    the containers and packings that are open already.
    """
    try:
        yield from _inputs_in(input, source, limits, depth)
    except NoArticleError as error:
        yield _without_article(input, error)
    except Exception as error:
        yield replace(input, data=None, problem=reason(error))


def _inputs_in(input: Input, source: IO[bytes], limits: Limits, depth: int) -> Iterator[Input]:
    """Yield the inputs inside a stream, as `expand_stream` does. Raises what is wrong with it."""
    stream, layers = unpacked(source, limits, depth=depth)
    head = stream.peek(HEAD)
    if own_result(head) == RECORD_LINES and not input.found:
        yield from _lines_of_records(stream, input.path)
        return
    _refuse_own_result(head)
    members = _members(head, input.path)
    if members is None:
        _refuse_table(input)
        is_here = input.file is not None or input.data is not None
        yield input if is_here else replace(input, data=read_limited(stream, limits))
        return
    check_nesting(depth + layers + 1, limits)
    inside = members(stream, input.path, limits)
    first = next(inside, None)
    if first is None:
        _refuse_empty_list(members)
    if input.found and first is not None and first.problem == NO_JSON_ARTICLE:
        yield replace(input, data=None, no_article=OTHER_JSON)
        return
    for member in chain([first] if first else [], inside):
        yield from _expand_member(member, limits, depth + layers + 1)


def _without_article(input: Input, error: NoArticleError) -> Input:
    """Return an input that holds no article: no problem where a walk has come across it."""
    if input.found:
        return replace(input, data=None, no_article=error.reason)
    return replace(input, data=None, problem=str(error))


def _lines_of_records(stream: BufferedReader, name: str) -> Iterator[Input]:
    from newsparse.batch.inputs.earlier_records import record_inputs
    from newsparse.batch.records import lines_and_damage

    return record_inputs(lines_and_damage(stream), name)


def _refuse_own_result(head: bytes) -> None:
    if result := own_result(head):
        raise NoArticleError(f"{result} that newsparse wrote", remedy="name what it was made from")
    if is_corrected(head):
        raise NoArticleError("an export of Label Studio", remedy="--score reads it")


def _earlier_records(input: Input) -> Iterator[Input] | None:
    """Return the records that newsparse wrote to the file that `input` names, None for none.

    What a walk came across is none of a run's inputs. Raises OSError.
    """
    if input.found or input.file is None or is_remote(os.fsdecode(input.file)):
        return None
    from newsparse.batch.inputs.earlier_records import record_inputs
    from newsparse.batch.records import records_and_damage

    try:
        found = records_and_damage(os.fsdecode(input.file))
    except ReadError:  # a packing that is damaged: what is whole in it is read by and by
        return None
    return None if found is None else record_inputs(found, input.path)


def holds_others(data: bytes, name: str) -> bool:
    """Return whether `data` is a container of inputs, packed, or records of newsparse's own."""
    head = data[:HEAD]
    return is_packed(head) or own_result(head) is not None or _members(head, name) is not None


def opened(input: Input) -> IO[bytes]:
    """Return the bytes of `input` as a stream. Raises OSError where its file cannot be read."""
    if input.data is not None:
        return BytesIO(input.data)
    name = os.fsdecode(input.file or b"")
    return open_remote(name) if is_remote(name) else Path(name).open("rb")


def data_of(input: Input, limits: Limits) -> bytes | str:
    """Return the bytes of `input`, unpacked, or its text where it is text already.

    Raises OSError where its file cannot be read, ReadError where that goes beyond `limits`.
    """
    if input.text is not None:
        return input.text
    with opened(input) as source:
        return read_limited(unpacked(source, limits)[0], limits)


def _is_single(input: Input) -> bool:
    """Return at a glance whether a file of this machine is one input, as most of them are."""
    name = os.fsdecode(input.file or b"")
    if is_remote(name):
        return False
    file = os.open(name, os.O_RDONLY)
    try:
        head = os.read(file, HEAD)
    finally:
        os.close(file)
    if is_packed(head) or own_result(head) or is_table_name(input.path) or is_parquet(head):
        return False
    return _members(head, input.path) is None


def _refuse_table(input: Input) -> None:
    """Raise NoArticleError where a walk came across a table in which no row heads columns."""
    if input.found and is_table_name(input.path):
        raise NoArticleError("a table by its name", remedy="its first row heads no columns")


def _members(head: bytes, name: str) -> "Members | None":
    """Return what opens a container that begins with `head`, None where it is none.

    What opens archives, feeds, tables and mail is loaded where one may show.
    """
    if not may_hold_others(head, name):
        return None
    from newsparse.batch.inputs.kinds import CONTAINERS

    return next((members for is_kind, members in CONTAINERS if is_kind(head, name)), None)


def _refuse_empty_list(members: "Members") -> None:
    """Raise NoArticleError where what `members` opens holds articles, as archives need not."""
    from newsparse.batch.inputs.kinds import LISTS

    if members in LISTS:
        raise NoArticleError("an empty list of articles", remedy="it was cut, or emptied")


def _expand_member(member: Input, limits: Limits, depth: int) -> Iterator[Input]:
    if member.data is None or member.format is not None:
        return iter((member,))
    if reason := no_article_by_name(member.path):
        return iter((replace(member, data=None, no_article=reason),))
    found = replace(member, found=True)
    return expand_stream(found, BytesIO(member.data), limits, depth=depth)
