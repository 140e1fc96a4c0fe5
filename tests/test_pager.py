"""The pager that summaries go through on a terminal."""

import os
import pty
import shlex
import sys

import pytest

from newsparse.batch.outputs.pager import paged_output, pager_command

COMMANDS = [
    ({"PAGER": "sh -c 'cat -v'"}, ["sh", "-c", "cat -v"]),
    ({"PAGER": ""}, None),
    ({"PAGER": "no-such-pager-here -R"}, None),
]


@pytest.mark.parametrize(("environment", "command"), COMMANDS)
def test_the_command(environment, command):
    assert pager_command(environment) == command


def test_what_is_written_goes_through_the_pager(monkeypatch, tmp_path):
    shown = tmp_path / "shown"
    code = f"import sys; open({str(shown)!r}, 'wb').write(sys.stdin.buffer.read())"
    monkeypatch.setenv("PAGER", shlex.join([sys.executable, "-c", code]))
    with paged_output() as stream:
        stream.write(b"one\n")
        stream.write(b"two\n")
    assert shown.read_bytes() == b"one\ntwo\n"


def test_the_command_ends_when_the_pager_does(process, tmp_path, monkeypatch):
    monkeypatch.setenv("PAGER", "cat")
    (tmp_path / "ferry.txt").write_text("date 2025-03-04 Ferry returns\n\nIt runs again.\n")
    out, _ = process(tmp_path / "ferry.txt", "--pager").communicate(timeout=60)
    assert b"Ferry returns" in out


def test_a_reader_who_leaves_early_ends_the_writing(monkeypatch):
    monkeypatch.setenv("PAGER", "true")
    with pytest.raises(BrokenPipeError):
        write_without_end()


def write_without_end():
    with paged_output() as stream:
        while True:
            stream.write(b"line\n" * 1000)


@pytest.mark.parametrize(
    ("environment", "is_paged"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, True),
        ({"TERM": "dumb"}, False),
    ],
)
def test_a_summary_on_a_terminal_is_paged(process, tmp_path, monkeypatch, environment, is_paged):
    for name, value in {"PAGER": "sed s/^/paged:/", **environment}.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "ferry.txt").write_text("date 2025-03-04 Ferry returns\n\nIt runs again.\n")
    terminal, screen = pty.openpty()
    running = process(tmp_path / "ferry.txt", stdout=screen)
    running.communicate(timeout=60)
    shown = os.read(terminal, 10_000)
    os.close(screen)
    os.close(terminal)
    assert (b"paged:" in shown, b"Ferry returns" in shown) == (is_paged, True)
