"""What is told of results that are there already: reports on records, and no source is read."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import chain

from newsparse.batch.outputs.targets import Target
from newsparse.batch.records import records
from newsparse.batch.tasks import Job
from newsparse.corpus.account.account import Account
from newsparse.errors import ReadError, UsageError
from newsparse.renderer.formats.records import one_line

_MOST_TOLD = 20
"""Inputs with something wrong that are named at the end."""
_PAIR = 2  # files of results: an older and a newer one, or corrections and results


def same_quotes(paths: Sequence[str], target: Target) -> Iterator[str]:
    """Yield what is said of the utterances that several articles in the results `paths` print.

    They, and which articles are copies, are kept in each of `paths` that is a database. Raises
    OSError and ReadError as `records` does.
    """
    from newsparse.batch.outputs.same_words import keep_same_words
    from newsparse.corpus.same_words.same_words import SameWords
    from newsparse.renderer.screen.same_words import same_words_shown

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
    from newsparse.renderer.screen.versions import versions_shown

    old, new = _two(paths, "--diff old.jsonl new.jsonl")
    found = changes(records(old), records(new))
    if target.format == "json":
        return map(one_line, found)
    return versions_shown(found, target.look)


def score(paths: Sequence[str], target: Target) -> Iterator[str]:
    """Yield how good the results at the second of `paths` are, by the corrections at the first."""
    from newsparse.batch.corrected_file import corrected_in
    from newsparse.corpus.scores.scores import scores
    from newsparse.renderer.screen.scores import scores_shown

    truth, results = _two(paths, "--score corrected.json results.jsonl")
    found = scores(corrected_in(truth), records(results))
    if not found.articles:
        raise ReadError(f"{results} has no article that {truth} corrects: their paths differ")
    if target.format == "json":
        yield one_line(found)
    else:
        yield from scores_shown(found, target.look)


def audit(paths: Sequence[str], target: Target, *, job: Job, jobs: int | None) -> Iterator[str]:
    """Yield where each word of the inputs at `paths` went; `job` and `jobs` say how to read them.

    Raises ReadError at the end, where words are lost or something could not be read.
    """
    from newsparse.batch.audit import accounts_of
    from newsparse.renderer.audit import audit_page, audit_shown

    wrong: list[str] = []
    accounts = _sound(accounts_of(paths, job=job, jobs=jobs), wrong)
    if target.format == "json":
        yield from map(one_line, accounts)
    elif target.format == "html":
        yield from audit_page(accounts)
    else:
        yield from audit_shown(accounts, target.look)
    if wrong:
        more = f"; +{len(wrong) - _MOST_TOLD} more" if len(wrong) > _MOST_TOLD else ""
        raise ReadError("; ".join(wrong[:_MOST_TOLD]) + more)


def _sound(accounts: Iterable[Account | str], wrong: list[str]) -> Iterator[Account]:
    """Yield the accounts, and note in `wrong` what is missing from one or instead of one."""
    for one in accounts:
        if isinstance(one, str):
            wrong.append(one)
            continue
        if one.lost or one.added:
            wrong.append(f"{one.path}: {one.lost} words lost, {len(one.added)} added")
        yield one


def _two(paths: Sequence[str], usage: str) -> Sequence[str]:
    if len(paths) != _PAIR:
        raise UsageError(f"it takes two files: {usage}")
    return paths


def report(
    name: str, paths: Sequence[str], target: Target, *, job: Job, jobs: int | None
) -> Iterator[str]:
    """Yield the report `name` of the results, or inputs, at `paths`.

    `job` and `jobs` say how inputs are read. Raises UsageError where it cannot be made so, OSError
    and ReadError as `records` does.
    """
    formats = ("summary", "json", "html") if name == "audit" else ("summary", "json")
    if target.kind != "text" or target.format not in formats:
        page = ", or a page (-f html)" if name == "audit" else ""
        raise UsageError(f"a report is a summary, or JSON lines (--json){page}")
    if not paths:
        raise UsageError(f"name {'the files' if name == 'audit' else 'the results'} to report on")
    if name == "audit":
        return audit(paths, target, job=job, jobs=jobs)
    return REPORTS[name](paths, target)


REPORTS: dict[str, Callable[[Sequence[str], Target], Iterator[str]]] = {
    "same_quotes": same_quotes,
    "diff": diff,
    "score": score,
}
"""Those on results, by the options that ask for them."""
