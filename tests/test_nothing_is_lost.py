"""What is there stays: earlier outputs until new ones are whole, and what a run reads."""

import errno
import fcntl
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from dumps import paths, records
from test_kill import contents

pytestmark = pytest.mark.usefixtures("at_once")

FILES = [
    *("out.jsonl", "out.jsonl.gz", "out.csv", "out.md", "out.html", "out.txt"),
    *("out.jsonld", "out.parquet", "out.db"),
]
FERRY = "date 2025-03-04 Ferry returns\n\nBy Ann Lee\n\nThe ferry runs again, said Ann Lee.\n"


@pytest.fixture
def ferry(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, "utf-8")
    return path


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("read", ["empty", "nowhere", "pictures"])
@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_run_that_reads_nothing_replaces_nothing(command, ferry, tmp_path, name, read, force):
    target = tmp_path / name
    (tmp_path / "empty").mkdir()
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    command(ferry, "-o", target, "-q")
    before = target.read_bytes()
    code, out, err = command(tmp_path / read, "-o", target, *force)
    assert (code, out) == (1 if read == "nowhere" else 0, "")
    assert target.read_bytes() == before
    assert f"{target} stays as it was: nothing was read" in err
    assert not list(tmp_path.glob("*.part*"))


@pytest.mark.parametrize("name", FILES)
def test_where_nothing_is_lost_a_run_that_reads_nothing_makes_an_empty_output(
    command, tmp_path, name
):
    (tmp_path / "empty").mkdir()
    assert command(tmp_path / "empty", "-o", tmp_path / name, "-q") == (0, "", "")
    assert (tmp_path / name).exists()


def test_what_a_broken_off_run_left_is_gone_on_with_after_one_that_read_nothing(
    command, archive, tmp_path
):
    folder, target, ledger = archive(12), tmp_path / "out.jsonl", tmp_path / "ledger"
    command(folder, "-o", target, "-q")
    whole = target.read_bytes()
    target.unlink()
    (tmp_path / "out.jsonl.part").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "empty").mkdir()
    for options in ([], ["--resume"]):
        command(tmp_path / "empty", "-o", target, "-q", *options)
        assert (tmp_path / "out.jsonl.part").read_bytes() == whole[: len(whole) // 2]
        assert not target.exists()
    command(folder, "-o", target, "-q", "--resume", "--ledger", ledger)
    assert target.read_bytes() == whole
    states = [entry["status"] for entry in records(ledger.read_text("utf-8"))]
    assert states.count("skipped") >= 4
    assert sorted(path.name for path in tmp_path.glob("out.*")) == ["out.jsonl"]


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("point", [0.0, 0.5, 0.97])
@pytest.mark.usefixtures("faults")
def test_an_earlier_output_is_whole_whenever_a_run_is_killed(
    command, archive, process, tmp_path, monkeypatch, name, point
):
    target, calls = tmp_path / name, tmp_path / "calls"
    command(archive(3), "-o", target, "-q", "-j1")
    before = target.read_bytes()
    monkeypatch.setenv("CALLS_TO", str(calls))
    arguments = (archive(12), "-j1", "-q", "-o", target, "--force")
    copy = (archive(12), "-j1", "-q", "-o", tmp_path / f"copy-{name}", "--force")
    monkeypatch.setenv("DIE_AT", "0")
    process(*copy, start_new_session=True).communicate()
    monkeypatch.setenv("DIE_AT", str(1 + int(point * calls.stat().st_size)))
    running = process(*arguments, start_new_session=True)
    running.communicate()
    assert running.returncode == -9
    assert target.read_bytes() == before
    assert command(*arguments) == (0, "", "")
    if name.endswith(".db"):
        assert contents(target) == contents(tmp_path / f"copy-{name}")
    else:
        assert target.read_bytes() == (tmp_path / f"copy-{name}").read_bytes()
    assert not list(tmp_path.glob(f"{name}.*"))


@pytest.mark.parametrize("name", FILES)
def test_an_earlier_output_is_whole_when_the_disk_is_full(command, archive, tmp_path, name):
    target = tmp_path / name
    command(archive(2), "-o", target, "-q")
    before = target.read_bytes()
    folder = archive(150, text="«Паром пойдёт», – сказал Иван Петров. " * 20)
    run = [sys.executable, "-m", "newsparse", folder, "-q", "-j1", "--force", "-o", target]
    limited = ["sh", "-c", 'ulimit -f 8; exec "$@"', "sh", *map(str, run)]
    done = subprocess.run(limited, capture_output=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(f"newsparse: cannot write to {target}: ".encode())
    assert done.stderr.count(b"\n") == 1
    assert target.read_bytes() == before


def test_an_earlier_output_is_whole_where_a_run_stops_at_a_failure(command, archive, tmp_path):
    target, folder = tmp_path / "out.csv", archive(3)
    command(folder, "-o", target, "-q")
    before = target.read_bytes()
    (folder / "00" / "001.txt").write_bytes(b"")
    code, _, err = command(folder, "-o", target, "--fail-fast")
    assert code == 1
    assert target.read_bytes() == before
    assert f"stopped at the first failure; what was read until then is in {target}.part" in err


def test_a_ledger_is_whole_and_that_of_the_latest_run(command, ferry, tmp_path):
    ledger = tmp_path / "ledger"
    (tmp_path / "empty").mkdir()
    command(ferry, ferry, "--json", "--ledger", ledger)
    before = ledger.read_bytes()
    command(tmp_path / "empty", "--json", "--ledger", ledger)
    assert ledger.read_bytes() == before
    command(tmp_path / "none", "--json", "--ledger", ledger)
    assert paths_of(ledger) == [str(tmp_path / "none")]


def paths_of(ledger):
    return [entry["path"] for entry in records(ledger.read_text("utf-8"))]


def test_a_link_stays_one_and_what_it_leads_to_is_replaced(command, ferry, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "link.jsonl").symlink_to("data/real.jsonl")
    for _ in range(2):
        assert command(ferry, "-o", tmp_path / "link.jsonl") == (0, "", "")
        assert (tmp_path / "link.jsonl").is_symlink()
        assert paths((tmp_path / "data" / "real.jsonl").read_text("utf-8")) == [str(ferry)]
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["real.jsonl"]


@pytest.mark.parametrize("name", ["out.jsonl", "out.parquet", "out.db"])
def test_permissions_stay(command, ferry, tmp_path, name):
    target = tmp_path / name
    command(ferry, "-o", target)
    target.chmod(0o640)
    command(ferry, "-o", target, "--force")
    assert target.stat().st_mode & 0o777 == 0o640


def test_an_output_that_may_not_be_written_is_an_error(command, ferry, tmp_path, monkeypatch):
    target = tmp_path / "out.jsonl"
    target.write_text("mine", "utf-8")
    monkeypatch.setattr("os.access", lambda *_: False)  # who tests may be root
    code, _, err = command(ferry, "-o", target)
    assert (code, err) == (1, f"newsparse: cannot write to {target}: Permission denied\n")
    assert target.read_text("utf-8") == "mine"


def test_a_place_that_cannot_be_taken_says_where_the_output_is(
    command, ferry, tmp_path, monkeypatch
):
    def busy(*_):
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))

    target = tmp_path / "out.jsonl"
    monkeypatch.setattr("pathlib.Path.replace", busy)
    code, _, err = command(ferry, "-o", target)
    assert code == 1
    assert f"Device or resource busy; all of it is in {target}.part" in err
    assert paths((tmp_path / "out.jsonl.part").read_text("utf-8")) == [str(ferry)]


def test_two_runs_never_write_one_output(command, ferry, tmp_path):
    target = tmp_path / "out.jsonl"
    part = tmp_path / "out.jsonl.part"
    part.write_text("of a run that goes on", "utf-8")
    with part.open("ab") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        code, _, err = command(ferry, "-o", target)
    assert code == 1
    assert err == f"newsparse: cannot write to {target}: another run is writing it\n"
    assert part.read_text("utf-8") == "of a run that goes on"
    assert command(ferry, "-o", target)[0] == 0


def test_no_link_beside_the_output_is_followed(command, ferry, tmp_path):
    (tmp_path / "mine").write_text("mine", "utf-8")
    (tmp_path / "out.jsonl.part").symlink_to("mine")
    assert command(ferry, "-o", tmp_path / "out.jsonl")[0] == 1
    assert (tmp_path / "mine").read_text("utf-8") == "mine"


@pytest.mark.parametrize("name", [*FILES, "records/"])
def test_a_missing_folder_of_an_output_is_made(command, ferry, tmp_path, name):
    target = f"{tmp_path}/build/of today/{name}"
    assert command(ferry, "-o", target, "--ledger", tmp_path / "logs" / "ledger") == (0, "", "")
    assert Path(target).exists()
    assert len(paths_of(tmp_path / "logs" / "ledger")) == 1


def test_a_database_of_something_else_is_left_alone_with_force(command, ferry, tmp_path):
    other, text = tmp_path / "other.db", tmp_path / "text.db"
    with sqlite3.connect(other) as connection:
        connection.execute("create table mine (x)")
    text.write_text("no database at all, but a text of some length " * 9, "utf-8")
    for target in (other, text):
        before = target.read_bytes()
        code, _, err = command(ferry, "-o", target, "--force")
        assert code == 1
        assert "database" in err
        assert target.read_bytes() == before


def test_what_a_killed_run_left_halfway_never_gets_into_the_database_that_follows(
    command, ferry, tmp_path
):
    target, news = tmp_path / "news.db", tmp_path / "news.txt"
    command(ferry, "-o", target)
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('pragma cache_size = 1'); c.execute('begin');"
        "c.execute('create table t (x)');"
        "c.executemany('insert into t values (?)', [('x' * 4000,)] * 200); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, target], check=False)
    assert (tmp_path / "news.db-journal").stat().st_size > 0
    news.write_text(FERRY.replace("Ferry", "Tram"), "utf-8")
    assert command(news, "-o", target, "--force") == (0, "", "")
    with sqlite3.connect(target) as database:
        assert database.execute("select headline from articles").fetchall() == [("Tram returns",)]
        assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
    assert not list(tmp_path.glob("news.db?*"))


@pytest.mark.parametrize(
    ("format", "suffix"), [("json", ".json"), ("markdown", ".md"), ("html", ".html")]
)
def test_a_folder_of_records_never_takes_the_place_of_what_is_somebodys(
    command, ferry, tmp_path, monkeypatch, format, suffix
):
    monkeypatch.chdir(tmp_path)
    mine = tmp_path / f"ferry.txt{suffix}"
    mine.write_text('{"my": "notes"}', "utf-8")
    code, _, err = command("ferry.txt", "-f", format, "-o", "./")
    assert code == 1
    assert f"ferry.txt: ferry.txt{suffix} is there already, and newsparse did not write it" in err
    assert mine.read_text("utf-8") == '{"my": "notes"}'
    mine.unlink()
    for _ in range(2):
        assert command("ferry.txt", "-f", format, "-o", "./") == (0, "", "")
    assert ferry.read_text("utf-8") == FERRY


INPUT_AND_OUTPUT = [
    (["b.txt"], "b.txt"),
    (["b.txt"], "./b.txt"),
    (["b.txt"], "link.txt"),
    (["link.txt"], "b.txt"),
    (["b.txt"], "hard.txt"),
    (["b.txt"], "sub/../b.txt"),
    (["file://{}/b.txt"], "b.txt"),
    (["sub"], "sub/c.txt"),
    (["sub"], "in-sub.txt"),
    (["."], "sub/c.txt"),
    (["only-hard"], "b.txt"),
    (["--files-from", "list"], "b.txt"),
    (["--files-from", "list"], "list"),
    (["b.txt", "other.txt"], "other.txt"),
    (["notes.jsonl.part"], "notes.jsonl"),
    (["sub"], "sub"),
    (["sub"], "sub/"),
    (["sub/"], "to-sub/"),
]


@pytest.fixture
def sources(tmp_path, monkeypatch):
    """Have files under several names in the folder one is in."""
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "other.txt", "sub/c.txt", "notes.jsonl.part"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(FERRY, "utf-8")
    (tmp_path / "link.txt").symlink_to("b.txt")
    (tmp_path / "hard.txt").hardlink_to("b.txt")
    (tmp_path / "only-hard").mkdir()
    (tmp_path / "only-hard" / "x.txt").hardlink_to("b.txt")
    (tmp_path / "in-sub.txt").symlink_to("sub/c.txt")
    (tmp_path / "to-sub").symlink_to("sub")
    (tmp_path / "list").write_text("other.txt\nb.txt\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize(("inputs", "output"), INPUT_AND_OUTPUT)
@pytest.mark.parametrize("option", ["-o", "--ledger"])
def test_an_output_that_is_an_input_is_wrong_usage(command, sources, inputs, output, option):
    if option == "--ledger" and Path(output).is_dir():
        pytest.skip("a ledger is no folder")
    before = {path: path.read_bytes() for path in sources.rglob("*") if path.is_file()}
    named = [name.format(sources) for name in inputs]
    code, out, err = command(*named, "-f", "json", option, output)
    assert (code, out) == (2, "")
    assert "input" in err
    assert err.count("\n") == 1
    assert {path: path.read_bytes() for path in sources.rglob("*") if path.is_file()} == before


def test_an_output_that_is_an_input_is_found_in_a_list_that_comes_through_a_pipe(process, sources):
    arguments = ("--files-from", "-", "-f", "json", "-o", "b.txt")
    running = process(*arguments, stdin=subprocess.PIPE, cwd=sources)
    _, err = running.communicate(b"other.txt\nb.txt\n")
    assert running.returncode == 2
    assert b"b.txt is an input and an output" in err
    assert (sources / "b.txt").read_text("utf-8") == FERRY


def test_what_standard_output_goes_to_is_no_input(process, sources):
    with (sources / "sub" / "out.jsonl").open("wb") as out:
        running = process("sub", "--json", "-q", stdout=out, cwd=sources)
        assert running.wait() == 0
    assert paths((sources / "sub" / "out.jsonl").read_text("utf-8")) == ["sub/c.txt"]
    with (sources / "b.txt").open("ab") as out:
        running = process("b.txt", "--json", stdout=out, cwd=sources)
        _, err = running.communicate()
    assert running.returncode == 2
    assert b"the output on standard output is the same file" in err


def test_the_ledger_and_the_output_are_two_files(command, ferry, tmp_path):
    code, _, err = command(ferry, "-o", tmp_path / "x.jsonl", "--ledger", f"{tmp_path}/./x.jsonl")
    assert code == 2
    assert "cannot be both the ledger and the output" in err


@pytest.mark.parametrize(
    "name",
    ["x.xlsx", "x.yaml", "x.feather", "x.rss", "x.jsonl.bz2", "x.json.xz", "x.db.gz", "x", "x."],
)
def test_an_unknown_ending_is_wrong_usage_and_names_the_known_ones(command, ferry, tmp_path, name):
    code, out, err = command(ferry, "-o", tmp_path / name)
    assert (code, out) == (2, "")
    for ending in (".jsonl", ".csv", ".md", ".html", ".txt", ".gz", ".db", ".parquet", "a folder/"):
        assert ending in err
    assert not (tmp_path / name).exists()


def test_a_dash_is_standard_output(command, ferry, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for options in ([], ["--json"], ["-f", "quotes"]):
        assert command(ferry, "-o", "-", *options) == command(ferry, *options)
    assert not (tmp_path / "-").exists()


def test_a_device_has_no_ending_to_go_by(command, ferry):
    assert command(ferry, "-o", os.devnull) == (0, "", "")
