"""The rows that an object of JSON holds: a list somewhere in it, or a table as pandas writes it."""

from typing import Any

from newsparse.batch.inputs.columns import columns_of
from newsparse.batch.inputs.rows import whole_row
from newsparse.batch.tasks import Limits

_DEEPEST_LIST = 4  # objects inside each other around a list of articles
_FEWEST_FRAMED = 2  # columns, or rows


def rows_in(whole: dict[str, Any], limits: Limits) -> list[dict[str, Any]]:
    """Return the rows in the list that an object holds: {"total": 9, "articles": [...]}.

    [] for none. It may stand deeper, as in Ghost's {"db": [{"data": {"posts": [...]}}]}.
    """
    if framed := _framed(whole, limits):
        return framed
    if columns_of(whole, limits.columns).has_text:
        return []
    inner: list[dict[str, Any]] = [whole]
    for _ in range(_DEEPEST_LIST):
        values = [value for one in inner for value in one.values()]
        lists = [_rows_of(value) for value in values]
        for rows in filter(None, lists):
            if columns_of(whole_row(rows[0], limits), limits.columns).has_text:
                return rows
        inner = [value for value in values if isinstance(value, dict)]
        inner += [rows[0] for rows in lists if len(rows) == 1]
    return []


def _rows_of(value: object) -> list[dict[str, Any]]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _framed(whole: dict[str, Any], limits: Limits) -> list[dict[str, Any]]:
    """Return the rows of a table that is written as an object, as pandas does.

    By columns, {"title": {"0": "Bridge opens"}, "text": {"0": "..."}}, or in lists of the same
    length; by rows, {"0": {"title": "Bridge opens", ...}}; or as {"columns": [...], "data": [[...],
    ...]}.
    """
    names, data = whole.get("columns"), whole.get("data")
    if isinstance(names, list) and isinstance(data, list):
        rows = [
            dict(zip(map(str, names), row, strict=False)) for row in data if isinstance(row, list)
        ]
        return rows if columns_of(map(str, names), limits.columns).has_text else []
    values = list(whole.values())
    if len(values) < _FEWEST_FRAMED:
        return []
    if all(isinstance(value, list) for value in values):
        return _of_lists(whole, limits)
    if not all(isinstance(value, dict) for value in values):
        return []
    if all(columns_of(row, limits.columns).has_text for row in values):
        return values
    keys = values[0].keys()
    is_by_columns = columns_of(whole, limits.columns).has_text and all(
        one.keys() == keys for one in values
    )
    return (
        [{name: one[key] for name, one in whole.items()} for key in keys] if is_by_columns else []
    )


def _of_lists(whole: dict[str, list[Any]], limits: Limits) -> list[dict[str, Any]]:
    """Return the rows of {"title": ["Bridge opens", ...], "text": [...]}.

    A single headline and a list of authors are fields of one article, whatever parts it has.
    """
    columns = columns_of(whole, limits.columns)
    count = len(next(iter(whole.values())))
    is_table = columns.has_text and "headline" in columns.known and count >= _FEWEST_FRAMED
    if not is_table or any(len(column) != count for column in whole.values()):
        return []
    return [dict(zip(whole, row, strict=True)) for row in zip(*whole.values(), strict=True)]
