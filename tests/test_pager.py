"""The pager that summaries go through on a terminal."""

import shlex
import sys

import pytest

from newsparse.batch.pager import paged_output, pager_command

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
