"""Runs over many inputs: order, faults that cost one input, the ledger, going again."""

import errno
import json
import os
import random
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import zipfile
from io import BytesIO

import pytest
from conftest import FAULTY
from dumps import paths

from newsparse.batch.tasks import Chunk, Input, Job, Limits
from newsparse.batch.workers import worker
from newsparse.batch.workers.guard import Guard
from newsparse.errors import NewsparseError


def ledger_of(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def spoil(folder, **faults):
    """Write faulty inputs among those of `folder`."""
    for name, text in faults.items():
        (folder / "00" / f"{name}.txt").write_text(f"{text} is what the text says.", "utf-8")


def test_the_bytes_are_the_same_however_many_work(command, archive):
    folder = archive(50)
    outs = [command(folder, "--json", "-q", "-j", jobs)[1] for jobs in (1, 3)]
    assert outs[0] == outs[1]
    assert paths(outs[0]) == [str(path) for path in sorted(folder.rglob("*.txt"))]


@pytest.mark.parametrize(
    ("fault", "jobs", "options", "reason"),
    [
        ("HANG", 1, ["--timeout", "5"], "it took longer than 5 s (--timeout)"),
        ("HANG", 2, ["--timeout", "5"], "it took longer than 5 s (--timeout)"),
        ("KILL", 2, [], "its process died of SIGKILL"),
        ("EAT", 1, ["--memory-limit", "1G"], "it needs more than 1073741824 bytes of memory"),
        ("BUG", 1, [], "a defect (ZeroDivisionError)"),
    ],
)
@pytest.mark.usefixtures("faults")
def test_a_fault_costs_the_input_that_has_it(command, archive, fault, jobs, options, reason):
    folder = archive(25)
    _, healthy, _ = command(folder, "--json", "-q")
    spoil(folder, **{"0021": fault, "000": fault, "zzz": fault})
    code, out, err = command(folder, "--json", "-q", "-j", jobs, *options)
    assert code == 1
    assert out == healthy.replace(healthy.splitlines(keepends=True)[0], "")
    assert [line.partition(reason)[1] for line in err.splitlines()] == [reason] * 3


@pytest.mark.usefixtures("faults")
def test_a_single_input_has_its_time_limit_too(tmp_path, process):
    path = tmp_path / "hangs.txt"
    path.write_text("HANG", encoding="utf-8")
    running = process(path, "--json", "--timeout", "0.5")
    out, err = running.communicate()
    assert (running.returncode, out) == (1, b"")
    assert b"it took longer than 0.5 s" in err


@pytest.mark.parametrize("audits", [False, True])
def test_each_article_of_a_file_has_the_time_of_one_input(monkeypatch, audits):
    allowed = []
    monkeypatch.setattr(worker, "_allow", allowed.append)
    text = "\n\n".join(f"date 2024-03-0{day} Ferry {day}\n\nIt ran again." for day in (1, 2, 3))
    chunk = Chunk(inputs=(Input(path="three.txt", text=text),))
    worker._do(chunk, Job(audits=audits, limits=Limits(seconds=7)), BytesIO())
    before, articles, after = [7], [7] * 3, [7, 0]
    assert allowed == before + articles + after


def test_the_ledger_has_a_line_for_every_input(command, archive, tmp_path):
    folder = archive(3)
    (folder / "none.txt").symlink_to("nowhere")
    ledger = tmp_path / "ledger.jsonl"
    code, _, _ = command(folder, "-q", "-o", tmp_path / "out.jsonl", "--ledger", ledger)
    lines = ledger_of(ledger)
    assert code == 1
    assert [line["status"] for line in lines] == ["ok"] * 3 + ["failed"]
    assert list(lines[0]) == [
        *("path", "sha256", "status", "stage", "error", "encoding"),
        *("articles", "unsought", "milliseconds"),
    ]
    assert len(lines[0]["sha256"]) == 64
    assert lines[0]["articles"] == 1
    assert (lines[3]["stage"], lines[3]["error"]) == ("open", "No such file or directory")


@pytest.mark.usefixtures("faults")
def test_the_failures_of_a_ledger_are_run_again(command, archive, tmp_path):
    folder, ledger, database = archive(12), tmp_path / "ledger", tmp_path / "news.db"
    spoil(folder, bad="BUG")
    assert command(folder, "-q", "-o", database, "--ledger", ledger)[0] == 1
    spoil(folder, bad="Nothing bad")
    code, _, err = command("--retry", ledger, "-o", database, "--ledger", ledger)
    assert (code, err) == (0, "")
    assert [line["path"] for line in ledger_of(ledger)] == [str(folder / "00" / "bad.txt")]
    with sqlite3.connect(database) as connection:
        assert connection.execute("select count(*) from articles").fetchone() == (13,)
        assert connection.execute("select count(*) from failures").fetchone() == (0,)


def test_a_file_whose_name_is_not_utf8_is_run_again(command, tmp_path):
    ledger, name = tmp_path / "ledger", os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    results = tmp_path / "results.jsonl"
    with open(name, "wb"):  # noqa: PTH123 - the name is the point
        pass
    assert command(name, "--json", "--ledger", ledger)[0] == 1
    with open(name, "wb") as file:  # noqa: PTH123 - as above
        file.write(b"The ferry runs again.")
    assert command("--retry", ledger, "-o", results) == (0, "", "")
    assert paths(results.read_text("utf-8")) == [f"{tmp_path}/caf\\xe9.txt"]
    assert command("--verify", results)[0] == 0


def test_the_failed_members_of_an_archive_are_run_again(command, tmp_path):
    ledger, news = tmp_path / "ledger", tmp_path / "news.zip"
    with zipfile.ZipFile(news, "w") as archive:
        for name, text in {"a.txt": "A ferry.", "b.txt": "", "c.txt": ""}.items():
            archive.writestr(name, text)
    assert command(news, "--json", "-q", "--ledger", ledger)[0] == 1
    code, out, err = command("--retry", ledger, "--json", "-q")
    assert (code, out) == (1, "")
    empty = "The input is empty."
    assert err == f"newsparse: {news}!/b.txt: {empty}\nnewsparse: {news}!/c.txt: {empty}\n"


def test_pipes_and_sockets_in_a_folder_are_reported_and_the_others_go_on(process, archive):
    folder = archive(2)
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "socket"))
        running = process(folder, "--json", "-q")
        out, err = running.communicate()
    assert running.returncode == 1
    assert len(paths(out.decode())) == 2
    assert err.decode() == (
        f"newsparse: {folder}/pipe: a named pipe, which is never opened in a folder\n"
        f"newsparse: {folder}/socket: a socket, not a file\n"
    )


def test_a_retry_never_replaces_an_output_by_a_part_of_it(command, archive, tmp_path):
    ledger, out = tmp_path / "ledger", tmp_path / "out.jsonl"
    command(archive(3), "-q", "-o", out, "--ledger", ledger)
    whole = out.read_bytes()
    code, _, err = command("--retry", ledger, "-o", out)
    assert code == 2
    assert "would lose what it holds" in err
    assert out.read_bytes() == whole


def test_what_is_no_ledger_is_an_error(command, tmp_path):
    notes = tmp_path / "notes.txt"
    notes.write_text("not JSON\n", encoding="utf-8")
    for path, reason in ((notes, "is no ledger"), (tmp_path / "none", "No such file")):
        code, _, err = command("--retry", path, "--json")
        assert code == 1
        assert reason in err


def test_fail_fast_stops_at_the_first_failure(command, archive):
    folder = archive(12)
    (folder / "00" / "0001.txt").write_bytes(b"")
    (folder / "00" / "0000.txt").symlink_to("nowhere")
    code, out, err = command(folder, "--json", "--fail-fast", "-q")
    assert code == 1
    assert paths(out) == [str(folder / "00" / "000.txt")]
    assert err.count("\n") == 1


@pytest.mark.parametrize("separator", ["\n", "\r\n", "\0"])
def test_paths_come_from_a_file(command, archive, tmp_path, separator):
    archive(3)
    names = [str(path) for path in sorted((tmp_path / "archive").rglob("*.txt"))][::-1]
    listing = tmp_path / "listing"
    listing.write_bytes(separator.join(names).encode("utf-8"))
    _, out, _ = command("--files-from", listing, "--json", "-q")
    assert paths(out) == names


def test_a_file_of_paths_that_is_not_there_is_an_error(command, tmp_path):
    code, out, err = command("--files-from", tmp_path / "none", "--json")
    assert (code, out) == (1, "")
    assert (
        err == f"newsparse: cannot read the paths in {tmp_path}/none: No such file or directory\n"
    )


def test_paths_come_from_standard_input(process, archive):
    names = [str(path) for path in sorted(archive(3).rglob("*.txt"))]
    running = process("--files-from", "-", "--json", "-q", stdin=-1)
    out, _ = running.communicate("\0".join(names).encode("utf-8"))
    assert paths(out.decode("utf-8")) == names


def test_what_a_run_writes_is_none_of_its_inputs(command, archive):
    folder = archive(3)
    for target in ("out.jsonl", "news.db", "out/"):
        for _ in range(2):
            options = ("-o", f"{folder}/{target}", "--ledger", folder / "ledger", "-q")
            assert command(folder, *options)[0] == 0
            assert len(ledger_of(folder / "ledger")) == 3
        (folder / target).rename(folder.parent / target.strip("/"))


def test_ctrl_c_ends_a_run_says_how_to_go_on_and_leaves_no_process(process, archive, tmp_path):
    archive(20)
    os.mkfifo(tmp_path / "listing")
    out = tmp_path / "out.jsonl"
    running = process("--files-from", tmp_path / "listing", "-o", out)
    with (tmp_path / "listing").open("wb") as listing:
        names = sorted((tmp_path / "archive").rglob("*.txt"))
        listing.write(b"".join(os.fsencode(name) + b"\n" for name in names))
        listing.flush()
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=10)
    assert running.returncode == 130
    assert err.splitlines()[-1] == (
        b"newsparse: interrupted; the same command with --resume goes on"
    )
    assert not out.exists()


def test_a_full_disk_stops_a_run_with_its_reason(command, archive):
    code, _, err = command(archive(30), "--json", "-o", "/dev/full", "-q")
    assert code == 1
    assert err == "newsparse: cannot write to /dev/full: No space left on device\n"


def test_a_full_disk_under_the_ledger_stops_a_run_with_its_reason(command, archive):
    code, _, err = command(archive(3), "--json", "-q", "--ledger", "/dev/full")
    assert code == 1
    assert err == "newsparse: cannot write to /dev/full: No space left on device\n"


@pytest.mark.usefixtures("at_once")
def test_a_full_disk_under_a_folder_stops_a_run_with_its_reason(
    command, archive, tmp_path, monkeypatch
):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("newsparse.batch.outputs.folder.Articles.write", full)
    code, _, err = command(archive(30), "-o", f"{tmp_path}/out/", "-q")
    assert code == 1
    assert err == f"newsparse: cannot write to {tmp_path}/out/: No space left on device\n"


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.csv", "out.parquet", "out.db"])
def test_an_output_without_room_is_an_error_and_gone_on_with(command, archive, tmp_path, name):
    # words that cannot be compressed
    letters = random.Random(1).choices("абвгдежзиклмнопр", k=20_000)
    words = re.findall(".{8}", "".join(letters))
    spoken = (" ".join(words[start : start + 100]) for start in range(0, len(words), 100))
    text = "\n\n".join(f"«Паром {told}», – сказал Иван Петров." for told in spoken)
    folder, target = archive(2, text=text), tmp_path / name
    limited = 'ulimit -f 8; exec "$@"'  # blocks of 512 or 1024 bytes
    run = [sys.executable, "-m", "newsparse", folder, "-q", "-j1", "-o", target]
    limited_run = ["sh", "-c", limited, "sh", *map(str, run)]
    done = subprocess.run(limited_run, capture_output=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(f"newsparse: cannot write to {target}: ".encode())
    assert done.stderr.count(b"\n") == 1
    if name != "out.db":
        assert not target.exists()
    assert command(folder, "-q", "-j1", "-o", target) == (0, "", "")


def test_a_worker_of_a_stopped_run_is_waited_for_once():
    guard, chunk = Guard(), Chunk(inputs=(Input(path="may.txt", text="The ferry is back."),))
    assert [outcome.entry.status for outcome in guard.do(Job(format="json"), chunk)] == ["ok"]
    guard.stop()
    guard.clear()
    with pytest.raises(NewsparseError, match="the run was stopped"):
        guard.do(Job(format="csv"), chunk)


def test_an_archive_that_kills_its_worker_loses_the_member_that_does(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(FAULTY))
    archive = tmp_path / "news.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for number, text in enumerate(("Ferry one.", "KILL", "Ferry two.", "KILL", "Ferry three.")):
            packed.writestr(f"{number}.txt", text)
    inputs = [Input(path=name, file=str(archive).encode()) for name in ("a", "b")]
    guard = Guard()
    outcomes = guard.do(Job(format="json", opens_containers=True), Chunk(inputs=tuple(inputs)))
    guard.stop()
    guard.clear()
    assert [(outcome.entry.path, outcome.entry.status) for outcome in outcomes] == [
        (f"{name}!/{number}.txt", status)
        for name in ("a", "b")
        for number, status in enumerate(("ok", "failed", "ok", "failed", "ok"))
    ]
