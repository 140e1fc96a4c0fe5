"""What is told of results that are there already: reports on records, and no source is read."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import chain

from newsparse.batch.outputs.targets import Target
from newsparse.batch.records import records
from newsparse.errors import UsageError
from newsparse.renderer.records import one_line


def same_quotes(paths: Sequence[str], target: Target) -> Iterator[str]:
    """Yield what is said of the utterances that several articles in the results `paths` print.

    They, and which articles are copies, are kept in each of `paths` that is a database. Raises
    OSError and ReadError as `records` does.
    """
    from newsparse.batch.outputs.same_words import keep_same_words
    from newsparse.corpus.same_words import SameWords
    from newsparse.renderer.same_words import same_words_shown

    with closing(SameWords(target.look.people)) as same:
        for article in chain.from_iterable(map(records, paths)):
            same.add(article)
        keep_same_words(paths, same)
        if target.format == "json":
            yield from map(one_line, same.utterances())
        else:
            yield from same_words_shown(same.utterances(), same.copies(), target.look)


def diff(paths: Sequence[str], target: Target) -> Iterator[str]:
    """Yield what changed from the results at the first of `paths` to those at the second."""
    from newsparse.corpus.versions import changes
    from newsparse.renderer.versions import versions_shown

    old, new = _two(paths, "--diff old.jsonl new.jsonl")
    found = changes(records(old), records(new))
    if target.format == "json":
        return map(one_line, found)
    return versions_shown(found, target.look)


def _two(paths: Sequence[str], usage: str) -> Sequence[str]:
    if len(paths) != len(("old", "new")):
        raise UsageError(f"two files are compared: {usage}")
    return paths


def report(name: str, paths: Sequence[str], target: Target) -> Iterator[str]:
    """Yield the report `name`, one of REPORTS, made of the results at `paths`.

    Raises UsageError where it cannot be made so, OSError and ReadError as `records` does.
    """
    if target.kind != "text" or target.format not in ("summary", "json"):
        raise UsageError("a report is a summary, or JSON lines (--json)")
    if not paths:
        raise UsageError("name the results to report on: what newsparse wrote to a file")
    return REPORTS[name](paths, target)


REPORTS: dict[str, Callable[[Sequence[str], Target], Iterator[str]]] = {
    "same_quotes": same_quotes,
    "diff": diff,
}
"""By the options that ask for them."""
