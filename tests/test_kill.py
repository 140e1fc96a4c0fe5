"""kill -9 at any moment, then the same command: the output of an undisturbed run."""

import sqlite3
from shutil import rmtree

import pytest

SPEECH = "«Паром пойдёт в мае», – сказал министр Иван Петров. По словам Петрова, билеты подешевеют."
POINTS = (0.0, 0.2, 0.4, 0.6, 0.8, 0.97)
TARGETS = {
    "out.jsonl": POINTS,
    "out.jsonl.gz": POINTS[3:],
    "out.csv": POINTS[3:],
    "out.parquet": POINTS[5:],
    "out.db": POINTS,
    "out/": POINTS,
}
"""Where in a run it is killed: the share of its calls. Some outputs always start over."""


def contents(target):
    """Return all that a reader of `target` can see."""
    if target.is_dir():
        return {path: path.read_bytes() for path in sorted(target.rglob("*")) if path.is_file()}
    if target.suffix != ".db":
        return target.read_bytes()
    with sqlite3.connect(target) as database:
        for table in ("articles", "paragraphs", "quotes"):
            database.execute(f"insert into {table}_fts ({table}_fts) values ('integrity-check')")
        return [line for line in database.iterdump() if "_fts_" not in line]


@pytest.fixture
def killed(process, tmp_path, monkeypatch, faults):  # noqa: ARG001 - it sets the environment
    """Run the command in a process group that dies at a call; give the return code."""

    def run(*arguments, at, where):
        monkeypatch.setenv("DIE_IN", where)
        monkeypatch.setenv("DIE_AT", str(at))
        monkeypatch.setenv("CALLS_TO", str(tmp_path / "calls"))
        running = process(*arguments, start_new_session=True)
        running.communicate()
        return running.returncode

    return run


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(("name", "points"), TARGETS.items())
def test_a_killed_run_ends_as_an_undisturbed_one(command, archive, killed, tmp_path, name, points):
    folder, target = archive(20, text=SPEECH), tmp_path / name
    where = "worker" if name == "out/" else "run"
    options = (folder, "-j1", "-q", "-o", f"{tmp_path}/{name}")
    assert killed(*options, at=0, where=where) == 0
    calls = (tmp_path / "calls").stat().st_size
    undisturbed = contents(target)
    resumed = ("--resume",) if ".jsonl" in name else ()
    for point in points:
        rmtree(target) if target.is_dir() else target.unlink()
        assert killed(*options, at=1 + int(point * calls), where=where) == -9
        assert command(*options, *resumed) == (0, "", "")
        assert contents(target) == undisturbed
    leftovers = [path.name for path in tmp_path.rglob("*") if ".part" in path.name]
    assert leftovers == []


@pytest.mark.usefixtures("at_once")
def test_a_run_that_goes_on_may_be_killed_again(command, archive, killed, tmp_path):
    folder, target = archive(20), tmp_path / "out.jsonl"
    command(folder, "-q", "-o", target)
    undisturbed = target.read_bytes()
    target.unlink()
    options = (folder, "-j1", "-q", "-o", target, "--resume")
    for at in (150, 250, 350, 450, 550):
        assert killed(*options, at=at, where="run") == -9
    assert command(*options) == (0, "", "")
    assert target.read_bytes() == undisturbed


def test_part_files_of_a_killed_run_end_as_undisturbed_ones(
    command, archive, killed, tmp_path, monkeypatch
):
    monkeypatch.setenv("PART_INPUTS", "3")
    monkeypatch.setattr("newsparse.batch.run.PART_INPUTS", 3)
    folder, target = archive(12, text=SPEECH), tmp_path / "parts"
    options = (folder, "-j2", "-q", "-o", f"file://{target}/")
    assert killed(*options, at=0, where="run") == 0
    calls = (tmp_path / "calls").stat().st_size
    undisturbed = contents(target)
    assert len(undisturbed) == 5  # four parts, and what made them
    for point in (0.2, 0.6, 0.9):
        rmtree(target)
        assert killed(*options, at=1 + int(point * calls), where="run") == -9
        assert command(*options) == (0, "", "")
        assert contents(target) == undisturbed
