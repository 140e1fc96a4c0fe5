"""Results proved against their sources."""

import gzip
import json
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsparse import parse_all
from newsparse.batch.tasks import Limits
from newsparse.batch.verify import verify
from newsparse.cli import ALL_READ, SOME_FAILED, run_command
from newsparse.renderer.render import render_all

TEXT = """date 2025-03-01 Озеро открыли для катания

Текст: Ольга Кедрова

«Лёд держит грузовик», – заявил директор парка Пётр Соснин.

По его словам, каток будет работать до марта.
"""


@pytest.fixture
def results(tmp_path):
    """Return what writes the records of a dump to a file of results, and their source."""
    source = tmp_path / "lake.txt"
    source.write_text(TEXT + "\n" + TEXT.replace("03-01", "03-02"), encoding="utf-8")

    def write(change=lambda _record: None):
        file = tmp_path / "results.jsonl"
        articles = parse_all(source.read_bytes(), path=str(source))
        records = [json.loads(line) for line in render_all(articles, format="json")]
        change(records[1])
        lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records)
        file.write_text("".join(lines), encoding="utf-8")
        return file

    write.source = source
    return write


def problems(file):
    with file.open("rb") as lines:
        return [verdict.problem for verdict in verify(lines, limits=Limits())]


def test_what_newsparse_wrote_is_proved(results):
    file = results()
    assert problems(file) == [None, None]
    assert run_command(["--verify", str(file)]) == ALL_READ


LETTER = (
    b"From: Ann Lee <lee@bay.example>\nSubject: Ferry\nMIME-Version: 1.0\n\nThe ferry is back.\n"
)


def test_the_text_of_a_letter_is_proved(tmp_path):
    source = tmp_path / "ferry.eml"
    source.write_bytes(LETTER)
    file = tmp_path / "results.jsonl"
    file.write_text("".join(render_all(parse_all(LETTER, path=str(source)), format="json")))
    assert problems(file) == [None]


def put(*keys):
    """Return what sets the value at `keys`, the last of them, in a record."""
    *path, last, value = keys

    def change(record):
        for key in path:
            record = record[key]
        record[last] = value

    return change


CHANGES = [
    (put("quotes", 0, "text", "Лёд не держит"), "quote 1 is not what its parts cut out"),
    (put("quotes", 0, "parts", 0, "start", 2), "quote 1 is not what its parts cut out"),
    (put("quotes", 0, "parts", 0, "paragraph", 9), "quote 1 is not what its parts cut out"),
    (put("quotes", 0, "parts", 0, "paragraph", -2), "quote 1 is not what its parts cut out"),
    (put("paragraphs", 0, "text", "Лёд."), "its paragraphs are not those of its source"),
    (put("source", "sha256", "0" * 64), "the bytes of its source have changed"),
    (put("source", "path", None), "its source is not there any more"),
    (put("source", "path", "-"), "its source cannot be read: standard input cannot be read again"),
    (put("source", "path", "gone.txt"), "its source cannot be read: No such file or directory"),
    (
        put("words", "many"),
        "it is no record of newsparse: Expected `int`, got `str` - at `$.words`",
    ),
]


@pytest.mark.parametrize(("change", "problem"), CHANGES)
def test_what_was_changed_is_named(results, change, problem):
    assert problems(results(change)) == [None, problem]


def test_a_changed_source_is_named(results, capsys):
    file = results()
    results.source.write_text(TEXT + "!", encoding="utf-8")
    assert run_command(["--verify", str(file)]) == SOME_FAILED
    said = capsys.readouterr()
    place = f"{results.source}: the bytes of its source have changed"
    assert said.out == f"{file}:1: {place}\n{file}:2: {place}\n"
    assert said.err == "newsparse: 0 of 2 lines proved\n"


def test_results_that_are_not_there(capsys):
    assert run_command(["--verify", "nowhere.jsonl"]) == SOME_FAILED
    assert "nowhere.jsonl: No such file" in capsys.readouterr().err


def test_members_of_archives_and_packed_files_are_proved(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with zipfile.ZipFile("dumps.zip", "w") as archive:
        for name in ["a.txt", "b.txt"]:
            archive.writestr(name, TEXT)
    (tmp_path / "c.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    assert run_command(["dumps.zip", "c.txt.gz", "-q", "-o", "results.jsonl"]) == ALL_READ
    assert problems(tmp_path / "results.jsonl") == [None, None, None]


def test_a_folder_may_be_called_as_archives_are(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Yahoo!").mkdir()
    (tmp_path / "Yahoo!" / "a.txt").write_text(TEXT, encoding="utf-8")
    with zipfile.ZipFile("Yahoo!/b.zip", "w") as archive:
        archive.writestr("c.txt", TEXT)
        archive.writestr("d.txt", "")
    ran = run_command(["Yahoo!", "-q", "-o", "results.jsonl", "--ledger", "ledger"])
    assert (ran, problems(tmp_path / "results.jsonl")) == (SOME_FAILED, [None, None])
    assert run_command(["--retry", "ledger", "--json"]) == SOME_FAILED


@pytest.mark.parametrize("name", ["news.db", "news.parquet"])
def test_databases_and_parquet_are_proved(tmp_path, monkeypatch, capsys, name):
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    monkeypatch.chdir(tmp_path)
    for source in ("a.txt", "b.txt"):
        (tmp_path / source).write_text(TEXT, encoding="utf-8")
    assert run_command(["a.txt", "b.txt", "-q", "-o", name]) == ALL_READ
    assert run_command(["--verify", name]) == ALL_READ
    (tmp_path / "b.txt").write_text(f"{TEXT}More.", encoding="utf-8")
    assert run_command(["--verify", name]) == SOME_FAILED
    said = capsys.readouterr()
    assert said.out == f"{name}:2: b.txt: the bytes of its source have changed\n"
    assert said.err.endswith("1 of 2 lines proved\n")


@pytest.mark.parametrize("lines", ["Not a record.\n" * 50, '{"text": "A ferry."}\n' * 3, "[]\n"])
def test_what_is_no_file_of_results_is_said_once(tmp_path, capsys, lines):
    notes = tmp_path / "notes.txt"
    notes.write_text(lines, encoding="utf-8")
    assert run_command(["--verify", str(notes)]) == SOME_FAILED
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        f"newsparse: {notes}: it is no file of results: its lines are no records of newsparse\n"
    )


def test_results_of_no_record_prove_nothing(tmp_path, capsys):
    empty = tmp_path / "results.jsonl"
    empty.write_bytes(b"")
    assert run_command(["--verify", str(empty)]) == SOME_FAILED
    assert capsys.readouterr().err.endswith("it holds no record, and so nothing to prove\n")


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("results.jsonl", ALL_READ, "newsparse: 1 of 1 lines proved\n"),
        (
            "results.db",
            SOME_FAILED,
            "newsparse: -: a database or Parquet is read by its name, and not from a pipe\n",
        ),
    ],
)
def test_results_from_a_pipe_are_proved(tmp_path, monkeypatch, capsys, name, code, said):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    assert run_command(["a.txt", "-q", "-o", name]) == ALL_READ
    with Path(name).open("rb") as results:
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=results))
        assert run_command(["--verify", "-"]) == code
    assert capsys.readouterr().err == said


def test_results_with_a_damaged_first_line_are_results(results):
    file = results()
    file.write_text("{" + file.read_text("utf-8"), encoding="utf-8")
    first, second = problems(file)
    assert first.startswith("it is no record of newsparse")
    assert second is None


def test_packed_results_are_proved(results, tmp_path, capsys):
    packed = tmp_path / "results.jsonl.gz"
    packed.write_bytes(gzip.compress(results().read_bytes()))
    assert run_command(["--verify", str(packed)]) == ALL_READ
    assert "2 of 2 lines proved" in capsys.readouterr().err
