"""The command: what goes where, exit codes, errors a person can act on."""

import json
import os
import pty
import re
import signal
import subprocess
import sys
from contextlib import suppress

import pytest
from dumps import paths, records

FERRY = "date 2025-03-04 Ferry returns to the river\n\nBy Ann Lee\n\nThe ferry runs again.\n"
NO_TERMINAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture
def ferry(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, encoding="utf-8")
    return path


def test_json_is_a_line_an_article(command, ferry):
    code, out, err = command(ferry, ferry, "--json", "--quiet")
    assert (code, err) == (0, "")
    assert paths(out) == [str(ferry)] * 2


def test_json_is_never_wrapped_or_coloured(command, tmp_path, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    path = tmp_path / "long.txt"
    path.write_text("The [b]ferry[/b] and [/] runs. " * 200, encoding="utf-8")
    _, out, _ = command(path, "-f", "json")
    assert out.count("\n") == 1
    assert "\x1b" not in out
    assert "[b]ferry[/b] and [/] runs." in records(out)[0]["paragraphs"][0]["text"]


def test_the_summary_is_the_default(command, ferry):
    code, out, _ = command(ferry)
    assert code == 0
    assert "The ferry runs again." in out
    assert "\x1b" not in out


def test_several_articles_make_one_summary(command, ferry):
    code, out, _ = command(ferry, ferry)
    assert code == 0
    assert "2 articles" in out


def test_a_folder_is_walked_in_order_of_names(command, tmp_path):
    for name in ("b.txt", "a/z.txt", "a/b.txt", "c/d/e.txt", ".hidden/x.txt", ".y.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(FERRY, encoding="utf-8")
    _, out, _ = command(tmp_path, "--json")
    found = [os.path.relpath(path, tmp_path) for path in paths(out)]
    assert found == ["a/b.txt", "a/z.txt", "b.txt", "c/d/e.txt"]


def test_a_bad_file_is_named_and_the_others_go_on(command, ferry, tmp_path):
    missing = tmp_path / "missing.txt"
    code, out, err = command(missing, ferry, "--json", "-q")
    assert code == 1
    assert err == f"newsparse: {missing}: No such file or directory\n"
    assert paths(out) == [str(ferry)]


def test_several_inputs_end_in_their_counts(command, ferry, tmp_path):
    _, _, err = command(ferry, ferry, tmp_path / "missing.txt", "--json")
    assert re.search(r"2 read, 1 failed, \d+\.\d s, \d+ articles? a second\n$", err)


def test_a_run_that_finds_no_article_says_so(command, ferry, tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    none = "newsparse: there is no file to read; hidden ones are passed over\n"
    assert command(folder) == (0, "", none)
    assert command(folder, "-q") == (0, "", "")
    (folder / "a.png").write_bytes(b"\x89PNG")
    _, _, err = command(folder)
    assert "a.png is left out: a picture by its name" in err
    assert "name a file itself" in err
    assert command(folder, ferry, "--json")[2].startswith(
        "newsparse: left out: 1 (a picture by its name)\nnewsparse: 1 read, 1 left out"
    )


def test_output_goes_to_the_file_named(command, ferry, tmp_path):
    target = tmp_path / "out.json"
    assert command(ferry, "--json", "-o", target) == (0, "", "")
    assert paths(target.read_text("utf-8")) == [str(ferry)]


def test_an_output_that_cannot_be_written_is_an_error(command, ferry):
    code, out, err = command(ferry, "--json", "-o", ferry / "out.json")
    assert (code, out) == (1, "")
    assert err == f"newsparse: cannot write to {ferry}/out.json: Not a directory\n"


@pytest.mark.parametrize("arguments", [["-"], []])
def test_standard_input(process, arguments):
    with process(*arguments, "--json", stdin=subprocess.PIPE) as running:
        out, err = running.communicate(FERRY.encode("utf-8"))
    assert (running.returncode, err) == (0, b"")
    assert paths(out.decode("utf-8")) == ["-"]


def test_a_file_in_another_language_than_it_looks(command, ferry):
    _, out, _ = command(ferry, "--json", "--language", "de")
    assert records(out)[0]["language"] == "de"


def test_the_input_format_can_be_forced(command, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("<p>One.</p><p>Two.</p>", encoding="utf-8")
    _, out, _ = command(page, "--json", "--input-format", "html")
    assert records(out)[0]["source"]["format"] == "html"


def test_reasons_come_when_they_are_asked_for(command, ferry):
    assert records(command(ferry, "--json")[1])[0]["evidence"] is None
    assert records(command(ferry, "--json", "--explain")[1])[0]["evidence"] is not None


def test_schema_and_version_go_to_standard_output(command):
    code, out, err = command("--schema")
    assert (code, err) == (0, "")
    assert json.loads(out)["$schema"]
    code, out, err = command("--version")
    assert (code, err) == (0, "")
    assert re.fullmatch(r"newsparse \d+\.\d+\.\d+\n", out)


def test_help_has_examples_and_every_option_says_what_it_does(command, monkeypatch):
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("NO_COLOR", "1")
    for name in ("FORCE_COLOR", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    code, out, _ = command("--help")
    assert code == 0
    assert "newsparse article.txt --json | jq .headline" in out
    for option in ("--format", "--output", "--language", "--schema", "--install-completion"):
        assert option in out


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_help_fits_the_terminal(command, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    code, out, _ = command("-h")
    options, examples = out.split("Examples:")
    assert code == 0
    assert max(map(len, options.splitlines())) <= min(width, 100)
    assert "newsparse article.txt --json | jq .headline\n" in examples
    assert "<" not in options
    assert "…" not in options
    assert command("--help")[1] == out


@pytest.mark.parametrize(
    ("other", "name"), [("csv", "quotes"), ("jsonl", "json"), ("md", "markdown")]
)
def test_formats_have_the_names_of_their_files_too(command, ferry, other, name):
    assert command(ferry, "-f", other) == command(ferry, "-f", name)


COLORED = [
    ({}, [], False),
    ({"FORCE_COLOR": "1"}, [], True),
    ({"FORCE_COLOR": "0"}, [], False),
    ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
    ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
    ({"NO_COLOR": "1"}, ["--color", "always"], True),
    ({"FORCE_COLOR": "1"}, ["-o", "TARGET"], False),
    ({}, ["--color", "always", "-o", "TARGET"], True),
    ({"FORCE_COLOR": "1"}, ["--json"], False),
]


@pytest.mark.parametrize(("environment", "arguments", "is_colored"), COLORED)
def test_colours_without_a_terminal(
    command, ferry, monkeypatch, environment, arguments, is_colored
):
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    target = ferry.with_name("out.txt")
    named = [target if argument == "TARGET" else argument for argument in arguments]
    _, out, _ = command(ferry, *named)
    text = target.read_text("utf-8") if target.exists() else out
    assert "Ferry returns" in text
    assert ("\x1b" in text) == is_colored


def test_columns_tell_how_wide_the_summary_is(command, ferry, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    assert max(map(len, command(ferry, ferry)[1].splitlines())) <= 40
    monkeypatch.setenv("COLUMNS", "60")
    assert command(ferry, ferry)[1].splitlines()[0].endswith("quotes")


def test_the_summary_names_as_many_as_one_asks(command, tmp_path):
    for number in range(3):
        text = FERRY.replace("Ann Lee", f"Ann Lee{'aou'[number]}")
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    assert "\n+2 more\n" in command(tmp_path, "--top", "1")[1]
    assert command(tmp_path, "--top", "0")[0] == 2


def test_the_command_alone_shows_its_help_to_a_person(process):
    keyboard, screen = pty.openpty()
    running = process(stdin=screen, stdout=screen)
    os.close(screen)
    shown = bytearray()
    with suppress(OSError):  # the terminal's other end is closed
        while data := os.read(keyboard, 1 << 16):
            shown += data
    os.close(keyboard)
    assert running.wait() == 0
    assert b"Usage: newsparse" in shown
    assert b"newsparse article.txt --json | jq .headline" in shown


def test_the_command_alone_with_a_file_to_fill_is_wrong_usage(process):
    keyboard, screen = pty.openpty()
    out, err = process(stdin=screen).communicate()
    os.close(screen)
    os.close(keyboard)
    assert out == b""
    assert b"name files or folders" in err


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["--jsn"], "--json"),
        (["--outptu", "x"], "--output"),
        (["-f", "jsno"], "did you mean json?"),
        (["-f", "nothing like it"], "choose from summary"),
        (["--input-format", "txt"], "text"),
        (["--json", "-f", "summary"], "exclude each other"),
        (["--language", "russian"], "did you mean ru?"),
        (["--language", "xx"], "write ru, en"),
        (["-o", ""], "-o names nothing"),
        (["-o", "out.josnl"], "did you mean .jsonl?"),
        (["-o", "out.sqlit.gz"], "did you mean .sqlite?"),
    ],
)
def test_wrong_usage_names_what_was_meant(command, ferry, arguments, hint):
    code, out, err = command(ferry, *arguments)
    assert (code, out) == (2, "")
    assert hint in err


def test_names_and_texts_never_drive_the_terminal(command, tmp_path):
    bad = tmp_path / "\x1b]0;owned\x07\u202e[red]gone.txt"
    code, _, err = command(bad)
    assert code == 1
    assert "[red]gone.txt" in err
    assert not NO_TERMINAL.search(err)
    page = tmp_path / "\x1b[2J.txt"
    page.write_text("Ferry \x1b[2Jruns \x1b]52;c;eA==\x07again [/] \u202e.\n", encoding="utf-8")
    for look in ([], ["--json"]):
        code, out, err = command(page, *look)
        assert code == 0
        assert not NO_TERMINAL.search(out + err)


def test_a_name_that_is_not_utf8_is_still_read(command, tmp_path):
    name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    with open(name, "w", encoding="utf-8") as file:  # noqa: PTH123 - the name is the point
        file.write(FERRY)
    code, out, _ = command(tmp_path, "--json")
    assert code == 0
    assert paths(out) == [f"{tmp_path}/caf\\xe9.txt"]


def test_a_closed_pipe_ends_quietly(process, tmp_path):
    for number in range(200):
        (tmp_path / f"{number:03}.txt").write_text(FERRY * 20, encoding="utf-8")
    with process(tmp_path, "--json") as running:
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.parametrize(
    ("report", "code"),
    [(["--audit"] + ["ferry.txt"] * 3000, 0), (["--verify", "wrong.jsonl"], 1)],
)
def test_reports_end_quietly_at_a_closed_pipe(process, ferry, report, code):
    ferry.with_name("wrong.jsonl").write_text('{"source": {}}\n' * 20_000, encoding="utf-8")
    with process(*report, cwd=ferry.parent) as running:
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == code


def test_a_proof_on_a_full_disk_names_standard_output(process, tmp_path):
    results = tmp_path / "results.jsonl"
    results.write_text('{"source": {}}\n', encoding="utf-8")
    with open("/dev/full", "wb") as full, process("--verify", results, stdout=full) as running:  # noqa: PTH123 - a device
        _, err = running.communicate()
    assert running.returncode == 1
    assert err.decode() == f"{NOT_WRITTEN}No space left on device\n"


def test_a_full_disk_is_a_clear_error(process, ferry):
    with open("/dev/full", "wb") as full, process(ferry, "--json", stdout=full) as running:  # noqa: PTH123 - a device
        _, err = running.communicate()
    assert running.returncode == 1
    assert err == b"newsparse: cannot write to standard output: No space left on device\n"


NOT_WRITTEN = "newsparse: cannot write to standard output: "


@pytest.mark.parametrize(
    ("redirected", "arguments", "code", "told"),
    [
        (">/dev/full", ["--version"], 1, NOT_WRITTEN + "No space left on device\n"),
        (">/dev/full", ["--help"], 1, NOT_WRITTEN + "No space left on device\n"),
        (">&-", ["ferry.txt", "--json"], 1, NOT_WRITTEN + "Bad file descriptor\n"),
        (">&-", ["ferry.txt", "-o", "ferry.jsonl"], 0, ""),
        ("2>/dev/full", ["ferry.txt", "missing.txt", "-o", "ferry.jsonl"], 1, ""),
        ("2>&-", ["ferry.txt", "missing.txt", "-o", "ferry.jsonl"], 1, ""),
        ("<&- >&- 2>&-", ["ferry.txt", "-o", "ferry.jsonl"], 0, ""),
    ],
)
def test_full_and_closed_streams_cost_what_goes_there_only(
    ferry, redirected, arguments, code, told
):
    shell = ["sh", "-c", f'exec "$@" {redirected}', "sh", sys.executable, "-m", "newsparse"]
    done = subprocess.run(
        [*shell, *arguments], check=False, cwd=ferry.parent, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr, done.stdout) == (code, told, "")
    if "-o" in arguments:
        assert paths(ferry.with_suffix(".jsonl").read_text("utf-8")) == ["ferry.txt"]


def test_ctrl_c_while_the_command_loads_leaves_no_traceback(process, tmp_path, monkeypatch):
    (tmp_path / "typer.py").write_text("raise KeyboardInterrupt", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=os.pathsep)
    with process("--version") as running:
        out, err = running.communicate()
    assert (running.returncode, out, err) == (130, b"", b"")


def test_ctrl_c_exits_130(process, tmp_path):
    os.mkfifo(tmp_path / "waits")
    running = process(tmp_path / "waits", "--json")
    with running, (tmp_path / "waits").open("wb"):  # opens once the command waits behind it
        running.send_signal(signal.SIGINT)
        _, err = running.communicate()
    assert running.returncode == 130
    assert b"Traceback" not in err
    assert b"interrupted" in err
