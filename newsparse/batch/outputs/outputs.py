"""The front door of the outputs: a target, opened for a run."""

from collections.abc import Iterator
from contextlib import AbstractContextManager

from newsparse.batch.outputs.output import Output
from newsparse.batch.outputs.targets import Target


def still_to_do(target: Target) -> Iterator[str]:
    """Yield what is still to be done about a target once a run is over."""
    if target.kind != "sqlite" or target.earlier is None:
        return
    from newsparse.batch.outputs.same_words import not_compared

    if left := not_compared(str(target.name)):
        what = "1 article is" if left == 1 else f"{left:,} articles are"
        command = f"newsparse --same-quotes {target.name}"
        yield f"{what} not compared with the others for the same words: {command}"


def open_output(target: Target, *, made_by: str) -> AbstractContextManager[Output]:
    """Open `target` for a run. Raises OutputError where it cannot be written.

    `made_by` says what makes the records: what the target holds that something else has made
    does not count.
    """
    if target.kind == "sqlite":
        from newsparse.batch.outputs.sqlite import open_sqlite

        return open_sqlite(target, made_by=made_by)
    if target.kind == "parquet":
        from newsparse.batch.outputs.parquet import open_parquet

        return open_parquet(target)
    if target.kind == "folder":
        from newsparse.batch.outputs.folder import open_folder

        return open_folder(target, made_by=made_by)
    if target.kind == "brat":
        from newsparse.batch.outputs.annotations import open_annotations

        return open_annotations(target)
    if target.kind == "parts":
        from newsparse.batch.outputs.parts import open_parts

        return open_parts(target, made_by=made_by)
    from newsparse.batch.outputs.text import open_text

    return open_text(target)
