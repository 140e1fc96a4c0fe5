"""What the tests of the command and of batch runs share."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from msgspec.structs import replace

from newsparse.batch.work import outcome_of
from newsparse.batch.workers.workers import Results, one_process
from newsparse.cli import run_command

# a busy machine is no fault of the code: speed is a benchmark's
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")

FAULTY = Path(__file__).with_name("faulty")


@pytest.fixture
def command(capfdbinary):
    """Run the command in this process; give its exit code, and what it wrote where."""

    def call(*arguments):
        code = run_command([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode("utf-8"), err.decode("utf-8")

    return call


@pytest.fixture
def process():
    """Start the command as a process of its own; what is left of it at the end is killed."""
    started = []

    def start(*arguments, **options):
        command = [sys.executable, "-m", "newsparse", *map(str, arguments)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        started.append(subprocess.Popen(command, **pipes | options, preexec_fn=_heed_ctrl_c))  # noqa: PLW1509 - one thread here
        return started[-1]

    yield start
    for running in started:
        with running:
            running.kill()


@pytest.fixture
def at_once(monkeypatch):
    """Have runs do their work in this process: for tests of what is before it and after it."""

    def do(job, chunk):
        known = chunk.known.get
        return Results(
            [outcome_of(item, job, known=known(item.path), on_article=int) for item in chunk.inputs]
        )

    @contextmanager
    def crew(*_jobs):
        with one_process() as single:
            yield replace(single, submit=do, chunk_size=16)

    monkeypatch.setattr("newsparse.batch.workers.workers.processes", crew)
    monkeypatch.setattr("newsparse.batch.workers.workers.one_process", crew)


@pytest.fixture
def faults(monkeypatch):
    """Have workers hang, die, ... at the words HANG, KILL, EAT and BUG."""
    monkeypatch.setenv("PYTHONPATH", str(FAULTY), prepend=os.pathsep)


@pytest.fixture
def archive(tmp_path):
    """Make a folder of dumps, by default of distinct ones; give the folder."""

    def make(count, text="The ferry runs again, said Ann Lee."):
        folder = tmp_path / "archive"
        for number in range(count):
            file = folder / f"{number // 10:02}" / f"{number:03}.txt"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"date 2025-03-04 Ferry {number}\n\nBy Ann Lee\n\n{text}\n", "utf-8")
        return folder

    return make


def _heed_ctrl_c():
    """Undo that a shell has what it starts in the background ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
