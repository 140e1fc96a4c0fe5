"""Outputs by the target's name: what is in them, and how a second run goes on with them."""

import csv
import gzip
import io
import os
import sqlite3

import pytest
import zstandard
from dumps import paths, records

pytestmark = pytest.mark.usefixtures("at_once")

SPEECH = "«Паром пойдёт в мае», – сказал министр Иван Петров. По словам Петрова, билеты подешевеют."


def plain(path):
    data = path.read_bytes()
    if path.suffix == ".gz":
        return gzip.decompress(data).decode("utf-8")
    if path.suffix == ".zst":
        return zstandard.ZstdDecompressor().decompressobj().decompress(data).decode("utf-8")
    return data.decode("utf-8")


def rows(database, query):
    with sqlite3.connect(database) as connection:
        return connection.execute(query).fetchall()


def tree(folder):
    return {
        str(path.relative_to(folder)): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".newsparse"
    }


def statuses(ledger):
    return [record["status"] for record in records(ledger.read_text("utf-8"))]


@pytest.mark.parametrize("name", ["out.jsonl", "out.json", "out.jsonl.gz", "out.jsonl.zst"])
def test_lines_are_those_of_standard_output(command, archive, tmp_path, name):
    folder = archive(20)
    _, out, _ = command(folder, "--json", "-q")
    assert command(folder, "-o", tmp_path / name, "-q") == (0, "", "")
    assert plain(tmp_path / name) == out
    assert not list(tmp_path.glob("*.part"))


def test_a_packed_file_is_the_same_bytes_each_time(command, archive, tmp_path):
    folder = archive(3)
    for name in ("a.jsonl.gz", "b.jsonl.gz"):
        command(folder, "-o", tmp_path / name, "-q")
    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()


@pytest.mark.parametrize("name", ["out.csv", "out.csv.gz"])
def test_csv_is_a_row_a_quote(command, archive, tmp_path, name):
    folder = archive(3, text=SPEECH)
    command(folder, "-o", tmp_path / name, "-q")
    table = list(csv.DictReader(io.StringIO(plain(tmp_path / name))))
    quotes = [
        quote for record in records(command(folder, "--json")[1]) for quote in record["quotes"]
    ]
    assert [row["quote"] for row in table] == [quote["text"] for quote in quotes]


def test_the_name_decides_and_an_option_overrides(command, archive, tmp_path):
    folder = archive(2)
    command(folder, "-q", "-o", tmp_path / "out.txt")
    assert "2 articles" in (tmp_path / "out.txt").read_text("utf-8")
    command(folder, "-q", "-o", tmp_path / "out.csv", "--json")
    assert len(paths((tmp_path / "out.csv").read_text("utf-8"))) == 2
    code, _, err = command(folder, "-o", tmp_path / "out.db", "--json")
    assert code == 2
    assert "leave out the format" in err


def test_a_folder_mirrors_the_inputs(command, archive, tmp_path, monkeypatch):
    folder = archive(12)
    monkeypatch.chdir(tmp_path)
    command(
        "archive", "archive/../archive/00/000.txt", folder / "00" / "001.txt", "-o", "out/", "-q"
    )
    names = tree(tmp_path / "out")
    assert names["archive/01/011.txt.json"] == command("archive/01/011.txt", "--json")[1]
    assert "archive/%2E%2E/archive/00/000.txt.json" in names
    assert f"{str(folder).strip('/')}/00/001.txt.json" in names
    assert len(names) == 14


def test_names_in_archives_never_leave_the_folder(command, tmp_path):
    members = [
        "../../up",
        "/etc/passwd",
        "/dev/stdin",
        "CON",
        "a/./b",
        "..",
        "c:d\\e",
        "new\nline",
        "x" * 300,
        "100%",
        "n#1",
    ]
    lines = {f"{number}": name for number, name in enumerate(members)}
    import zipfile

    with zipfile.ZipFile(tmp_path / "in.zip", "w") as packed:
        for name in lines.values():
            packed.writestr(name, "The ferry runs again.")
    out = tmp_path / "deep" / "out"
    code, _, err = command(tmp_path / "in.zip", "-o", f"{out}/", "-q")
    assert (code, err) == (0, "")
    assert len(tree(out)) == len(members)
    assert set(tmp_path.rglob("*.json")) == set(out.rglob("*.json"))


def test_the_articles_of_one_input_lie_side_by_side(command, tmp_path):
    dump = tmp_path / "dump.txt"
    header = "date 2025-03-0{0} Ferry {0}\n\nThe ferry runs again.\n\n"
    dump.write_text("".join(map(header.format, (1, 2, 3))), encoding="utf-8")
    count = len(records(command(dump, "--json")[1]))
    command(dump, "-o", f"{tmp_path}/out/", "-q")
    assert len(tree(tmp_path / "out")) == count
    dump.write_text(header.format(1), encoding="utf-8")
    command(dump, "-o", f"{tmp_path}/out/", "-q")
    assert len(tree(tmp_path / "out")) == 1


def test_two_inputs_never_take_the_same_place(command, archive, tmp_path, monkeypatch):
    folder = archive(1)
    monkeypatch.chdir("/")
    path = folder / "00" / "000.txt"
    code, _, err = command(path, str(path).strip("/"), "-o", f"{tmp_path}/out/", "-q", "-j1")
    assert code == 1
    assert "holds the article of" in err


@pytest.mark.parametrize("target", ["news.db", "out/"])
def test_what_has_not_changed_is_not_read_again(command, archive, tmp_path, target):
    folder, ledger = archive(30), tmp_path / "ledger"
    options = ("-o", f"{tmp_path}/{target}", "-q", "--ledger", ledger)
    command(folder, *options)
    (folder / "00" / "005.txt").write_text("The ferry sinks.", "utf-8")
    (folder / "00" / "0055.txt").write_text("A new ferry.", "utf-8")
    command(folder, *options)
    assert statuses(ledger) == ["skipped"] * 5 + ["ok"] * 2 + ["skipped"] * 24
    command(folder, *options, "--force")
    assert statuses(ledger) == ["ok"] * 31


@pytest.mark.parametrize("target", ["news.db", "out/"])
@pytest.mark.parametrize("change", ["version", "option"])
def test_what_something_else_has_made_is_made_again(
    command, archive, tmp_path, monkeypatch, target, change
):
    folder, ledger = archive(3), tmp_path / "ledger"
    options = [folder, "-o", f"{tmp_path}/{target}", "-q", "--ledger", ledger]
    command(*options)
    for path in (tmp_path / "out").rglob("*"):
        os.utime(path, (0, 0))  # file systems tell no times that are closer than some milliseconds
    if change == "version":
        monkeypatch.setattr("newsparse.__version__", "99.0.0")
    else:
        options += ["--language", "en"]
    for wanted in ("ok", "skipped"):
        command(*options)
        assert statuses(ledger) == [wanted] * 3


def test_changed_inputs_replace_their_old_records(command, archive, tmp_path):
    folder, database = archive(5, text=SPEECH), tmp_path / "news.db"
    command(folder, "-o", database, "-q")
    (folder / "00" / "003.txt").write_text("The ferry sinks.", "utf-8")
    command(folder, "-o", database, "-q")
    assert rows(database, "select count(*), count(distinct path) from articles") == [(5, 5)]
    assert rows(database, "select count(*) from paragraphs where text = 'The ferry sinks.'") == [
        (1,)
    ]
    searched = "select count(*) from paragraphs_fts where paragraphs_fts match 'sinks'"
    assert rows(database, searched) == [(1,)]
    for table in ("articles", "paragraphs", "quotes"):
        rows(database, f"insert into {table}_fts ({table}_fts) values ('integrity-check')")


def found(database, table, words):
    query = f"select count(*) from {table}_fts where {table}_fts match '{words}'"
    return rows(database, query)[0][0]


def test_the_search_finds_a_word_with_one_letter_for_the_other(command, tmp_path):
    file, database = tmp_path / "a.txt", tmp_path / "news.db"
    text = "date 2024-05-03 {}\n\nПётр Гром ответил: «{} шёл».\n"
    file.write_text(text.format("Ещё паром", "Паром ещё"), "utf-8")
    command(file, "-o", database, "-q")
    for table in ("articles", "paragraphs", "quotes"):
        assert found(database, table, "еще") == found(database, table, "ещё") == 1
    assert found(database, "quotes", "Петр") == 1
    assert found(database, "quotes", '"паром еще шел"') == 1
    assert rows(database, "select text from quotes") == [("Паром ещё шёл",)]
    file.write_text(text.format("Паром", "Паром").replace("шёл", "стал"), "utf-8")
    command(file, "-o", database, "-q")
    for table in ("articles", "paragraphs", "quotes"):
        assert found(database, table, "еще") == 0
        assert found(database, table, "паром") == 1
        rows(database, f"insert into {table}_fts ({table}_fts) values ('integrity-check')")


def test_the_same_input_twice_is_in_the_database_once(command, archive, tmp_path):
    file, database = archive(1) / "00" / "000.txt", tmp_path / "news.db"
    assert command(file, file, "-o", database, "--force", "-q") == (0, "", "")
    assert rows(database, "select count(*) from articles") == [(1,)]
    rows(database, "insert into paragraphs_fts (paragraphs_fts) values ('integrity-check')")
    search = "select count(*) from paragraphs_fts where paragraphs_fts match 'ferry'"
    assert rows(database, search) == rows(
        database, "select count(*) from paragraphs where text like '%ferry%'"
    )


def test_the_database_holds_what_the_records_hold(command, archive, tmp_path):
    folder, database = archive(4, text=SPEECH), tmp_path / "news.db"
    (folder / "bad").symlink_to("nowhere")
    _, out, _ = command(folder, "--json", "-q")
    command(folder, "-o", database, "-q")
    wanted = records(out)
    assert rows(database, "select path, headline, date, words from articles order by id") == [
        (record["source"]["path"], record["headline"], record["date"], record["words"])
        for record in wanted
    ]
    texts = [paragraph["text"] for record in wanted for paragraph in record["paragraphs"]]
    assert rows(database, "select text from paragraphs order by id") == [(text,) for text in texts]
    quotes = [(q["speaker"], q["kind"], q["text"]) for record in wanted for q in record["quotes"]]
    assert quotes
    assert rows(database, "select speaker, kind, text from who_said_what order by quote") == quotes
    assert rows(database, "select path, stage, error from failures") == [
        (str(folder / "bad"), "open", "No such file or directory")
    ]
    assert rows(database, "pragma foreign_key_check") == []


def test_every_view_can_be_asked(command, archive, tmp_path):
    database = tmp_path / "news.db"
    command(archive(3, text=SPEECH.replace("мае", "мае, и не раньше")), "-o", database, "-q")
    command("--same-quotes", database)
    views = rows(database, "select name from sqlite_master where type = 'view'")
    assert len(views) >= 4
    for (view,) in views:
        assert rows(database, f"select * from {view}") or view == "not_compared"


def test_the_kinds_of_sources_are_counted(command, tmp_path):
    file, database = tmp_path / "a.txt", tmp_path / "news.db"
    file.write_text(
        "2024-05-03 Мост\n\nМЧС сообщило, что мост закрыт.\n\nИсточники Reuters сообщили, что "
        "мост открыт.\n\nВера Лугова сообщила, что мост новый.\n\n— Он стар.\n\n— Он нов.\n",
        "utf-8",
    )
    command(file, "-o", database, "-q")
    kinds = [("Вера Лугова", "person"), ("МЧС", "body"), ("источники Reuters", "described")]
    assert rows(database, "select speaker, kind from people order by speaker") == kinds
    told = "select speaker, speaker_kind from who_said_what where speaker is not null"
    assert sorted(rows(database, told)) == kinds
    assert rows(database, "select quotes, unnamed from months") == [(5, 3)]


@pytest.mark.parametrize("table", ["articles", "paragraphs", "quotes"])
def test_datasette_finds_the_search_of_a_table(command, archive, tmp_path, table):
    database = tmp_path / "news.db"
    command(archive(1), "-o", database, "-q")
    looked_for = f"""select name from sqlite_master where rootpage = 0
        and sql like '%VIRTUAL TABLE%USING FTS%content="{table}"%'"""
    assert rows(database, looked_for) == [(f"{table}_fts",)]


def test_a_database_of_something_else_is_left_alone(command, archive, tmp_path):
    other, text = tmp_path / "other.db", tmp_path / "text.db"
    with sqlite3.connect(other) as connection:
        connection.execute("create table mine (x)")
    text.write_text("no database at all, but a text of some length " * 9, "utf-8")
    for target, reason in ((other, "something else"), (text, "not a database")):
        before = target.read_bytes()
        code, _, err = command(archive(1), "-o", target)
        assert code == 1
        assert reason in err
        assert target.read_bytes() == before


def test_parquet_is_read_by_duckdb_and_pandas(command, archive, tmp_path):
    duckdb, pandas = pytest.importorskip("duckdb"), pytest.importorskip("pandas")
    folder, target = archive(4, text=SPEECH), tmp_path / "news.parquet"
    assert command(folder, "-o", target, "-q") == (0, "", "")
    wanted = records(command(folder, "--json", "-q")[1])
    frame = pandas.read_parquet(target)
    assert list(frame.columns) == list(wanted[0])
    assert list(frame["words"]) == [record["words"] for record in wanted]
    query = f"select q.speaker, q.text from (select unnest(quotes) as q from '{target}')"
    assert duckdb.sql(query).fetchall() == [
        (quote["speaker"], quote["text"]) for record in wanted for quote in record["quotes"]
    ]


@pytest.mark.parametrize("packing", ["", ".gz", ".zst"])
@pytest.mark.parametrize("cut", [0, 1, 400, 2000, 5000, None])
def test_a_file_of_lines_is_gone_on_with(command, archive, tmp_path, cut, packing):
    folder, ledger = archive(25), tmp_path / "ledger"
    whole, target = tmp_path / f"whole.jsonl{packing}", tmp_path / f"out.jsonl{packing}"
    command(folder, "-o", whole, "-q")
    (tmp_path / f"{target.name}.part").write_bytes(whole.read_bytes()[:cut])
    options = ("-o", target, "-q", "--resume", "--ledger", ledger)
    assert command(folder, *options) == (0, "", "")
    assert target.read_bytes() == whole.read_bytes()
    again = statuses(ledger).count("ok")
    assert again == 25 if cut in (0, 1) else again >= 1
    assert again <= 2 if cut is None else True
    assert sorted(path.name for path in tmp_path.glob("out.*")) == [target.name]


def test_an_input_named_twice_is_resumed_twice(command, archive, tmp_path):
    file, target = archive(1) / "00" / "000.txt", tmp_path / "out.jsonl"
    command(file, file, file, "-o", target, "-q")
    whole = target.read_bytes()
    command(file, file, file, "-o", target, "-q", "--resume")
    assert target.read_bytes() == whole


def test_a_resumed_file_has_the_new_records_of_changed_inputs(command, archive, tmp_path):
    folder, target = archive(12), tmp_path / "out.jsonl"
    command(folder, "-o", target, "-q")
    (folder / "00" / "003.txt").write_text("The ferry sinks.", "utf-8")
    (folder / "00" / "004.txt").unlink()
    command(folder, "-o", target, "-q", "--resume")
    assert target.read_text("utf-8") == command(folder, "--json", "-q")[1]


@pytest.mark.parametrize("target", ["out.csv", "news.db", "out/", "news.parquet", None])
def test_only_json_lines_are_resumed(command, archive, tmp_path, target):
    where = ("-o", f"{tmp_path}/{target}") if target else ("--json",)
    code, _, err = command(archive(1), *where, "--resume")
    assert code == 2
    assert "--resume goes on with a file of JSON lines" in err


@pytest.fixture
def parts(tmp_path, monkeypatch):
    """Runs with a remote folder as the target, and what its part files hold."""
    monkeypatch.undo()  # whole runs, not `at_once`
    monkeypatch.setattr("newsparse.batch.run.PART_INPUTS", 4)
    address, ledger = f"file://{tmp_path}/parts/", tmp_path / "ledger"

    def run(command, *arguments):
        done = command(*arguments, "-o", address, "-q", "--ledger", ledger)
        return done, tree(tmp_path / "parts"), statuses(ledger) if ledger.exists() else []

    return run


def test_a_remote_folder_takes_part_files(command, archive, parts):
    folder = archive(10)
    _, out, _ = command(folder, "--json", "-q")
    done, files, _ = parts(command, folder, "-j2")
    assert done == (0, "", "")
    assert list(files) == [f"part-{number:07}.jsonl" for number in range(3)]
    assert "".join(files.values()) == out


def test_part_files_are_gone_on_with(command, archive, parts):
    folder = archive(10)
    parts(command, folder)
    (folder / "00" / "005.txt").write_text("The ferry sinks.", "utf-8")
    for name in ("000", "001"):
        (folder / "00" / f"{name}.txt").unlink()
    _, files, states = parts(command, folder, "-j2")
    assert list(files) == ["part-0000000.jsonl", "part-0000001.jsonl"]
    assert "".join(files.values()) == command(folder, "--json", "-q")[1]
    assert states.count("skipped") >= 2
    assert set(parts(command, folder, "--force")[2]) == {"ok"}


def test_part_files_of_something_else_are_left_alone(command, archive, parts, tmp_path):
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "part-0000000.jsonl").write_text("{}", "utf-8")
    (code, _, err), files, _ = parts(command, archive(1))
    assert code == 1
    assert "has part files that are not newsparse's" in err
    assert files == {"part-0000000.jsonl": "{}"}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["-f", "markdown", "-o", "file:///out/"], "a remote folder holds json or jsonld"),
        (["-o", "file:///out.jsonl"], "only a folder can be remote"),
        (["--retry", "/dev/null", "-o", "file:///out/"], "the same command tries failures again"),
    ],
)
def test_what_a_remote_folder_cannot_take_is_wrong_usage(command, archive, arguments, reason):
    code, _, err = command(archive(1), *arguments)
    assert code == 2
    assert reason in err
