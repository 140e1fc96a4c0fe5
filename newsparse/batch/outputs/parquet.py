"""A Parquet file as the output: a row an article, its paragraphs, quotes, ... nested in it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

import msgspec
import msgspec.inspect

from newsparse.batch.outputs.output import Output
from newsparse.batch.outputs.streams import closing, output_errors
from newsparse.batch.outputs.targets import Target
from newsparse.batch.outputs.whole import Replacement, replacement
from newsparse.batch.tasks import Entry, Outcome
from newsparse.extras import extra
from newsparse.model import Article

_ROW_GROUP = 1000
"""Articles that are in memory until they are written together."""


class Table(Output):
    """A Parquet file that is open for a run."""

    def __init__(self, new: Replacement, name: str, schema: Any) -> None:  # noqa: ANN401 - pyarrow's
        self._new = new
        self._name = name
        self._schema = schema
        self._writer: Any = None

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write the articles of `outcomes`, a row group at a time; see Output."""
        rows: list[dict[str, Any]] = []
        for outcome in outcomes:
            rows += map(msgspec.msgpack.decode, outcome.records)
            if len(rows) >= _ROW_GROUP:
                self._write(rows)
                rows = []
            yield outcome.entry
        if rows or not (self._new.is_begun or self._new.replaces):
            self._write(rows)

    def close(self) -> None:
        """Write the end of the file: where everything is in it."""
        if self._writer is not None:
            self._writer.close()

    def _write(self, rows: list[dict[str, Any]]) -> None:
        pyarrow = extra("pyarrow", extra="parquet")
        with output_errors(self._name):
            if self._writer is None:
                self._writer = _writer(self._new.begin(), self._schema)
            self._writer.write_table(pyarrow.Table.from_pylist(rows, schema=self._schema))


@contextmanager
def open_parquet(target: Target) -> Iterator[Table]:
    """Open a Parquet target; see open_output. It bears its name once it is whole."""
    name, schema = str(target.name), arrow_schema()
    with (
        output_errors(name),
        replacement(name) as new,
        closing(Table(new, name, schema)) as table,
    ):
        yield table


def _writer(file: BinaryIO, schema: Any) -> Any:  # noqa: ANN401 - pyarrow's
    parquet = extra("pyarrow.parquet", extra="parquet")
    return parquet.ParquetWriter(file, schema, compression="zstd")


def arrow_schema() -> Any:  # noqa: ANN401 - a pyarrow.Schema
    """Return the record's fields as Arrow types, in the record's order."""
    fields = _fields(msgspec.inspect.type_info(Article))
    return extra("pyarrow", extra="parquet").schema(fields, metadata={"generator": "newsparse"})


def _fields(record: msgspec.inspect.Type) -> list[tuple[str, Any]]:
    assert isinstance(record, msgspec.inspect.StructType)
    return [(field.name, _arrow_type(field.type)) for field in record.fields]


def _arrow_type(info: msgspec.inspect.Type) -> Any:  # noqa: ANN401 - a pyarrow.DataType
    pyarrow = extra("pyarrow", extra="parquet")
    if isinstance(info, msgspec.inspect.UnionType):  # a value or None, which every column may be
        return next(_arrow_type(kind) for kind in info.types if kind != msgspec.inspect.NoneType())
    if isinstance(info, msgspec.inspect.VarTupleType):
        return pyarrow.list_(_arrow_type(info.item_type))
    if isinstance(info, msgspec.inspect.StructType):
        return pyarrow.struct(_fields(info))
    if isinstance(info, msgspec.inspect.IntType):
        return pyarrow.int64()
    if isinstance(info, msgspec.inspect.FloatType):
        return pyarrow.float64()
    return pyarrow.string()
