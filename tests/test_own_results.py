"""What newsparse wrote, and documents packed as .zip: no articles, whatever their names."""

import gzip
import io
import json
import re
import sqlite3
import zipfile
from pathlib import Path

import pytest
from dumps import paths, records

from newsparse import ReadError, parse, parse_all
from newsparse.batch.inputs.results import own_result
from newsparse.renderer.render import FORMATS, render_all

pytestmark = pytest.mark.usefixtures("at_once")

SAMPLES = Path(__file__).parent.parent / "samples"
FERRY = "date 2025-03-04 Ferry returns\n\nBy Ann Lee\n\nThe ferry runs again, said Ann Lee.\n"
FERRY_XML = "<article><title>Ferry returns</title><text>The ferry runs again.</text></article>"
OUTPUTS = [
    *("report.html", "quotes.csv", "all.md", "summary.txt", "records.jsonl", "linked.jsonld"),
    *("records.json", "report.html.gz", "quotes.csv.gz", "news.parquet", "news.db"),
]
RECORDS = ["records.jsonl", "records.json", "news.parquet", "news.db"]


def outputs(name, format, count):
    """Return what newsparse makes of `count` samples, as it would stand in a file."""
    articles = [
        article
        for path in sorted(SAMPLES.glob(name))[:count]
        for article in parse_all(path.read_bytes(), path=str(path))
    ]
    return "".join(render_all(articles, format=format)).encode()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize(("name", "count"), [("*.txt", 9), ("*.html", 9), ("ferry.txt", 1)])
def test_every_format_is_known_by_its_content(format, name, count):
    out = outputs(name, format, count)
    assert own_result(out[:65536]) is not None
    assert own_result(b"\xef\xbb\xbf" + out[:65536]) is not None


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.[th]*")), ids=lambda path: path.name)
def test_no_article_is_taken_for_one(path):
    assert own_result(path.read_bytes()[:65536]) is None


@pytest.mark.parametrize(
    "text",
    [
        '---\ntitle: "Ferry"\ndate: "2025-03-04"\nsource: "a.txt"\n---\n\n# Ferry\n',
        '---\ngenerator: "hugo"\n---\n\nThe page is generator: "newsparse"\n---\n',
        "date,headline,text\n2025-03-04,Ferry,It runs.\n",
        "Ferry returns\n2025-03-04 · Ann Lee · 164 words\n\nIt runs.\n",
        "2025-03-04  Ferry returns, with 2 quotes\n\nIt runs.\n",
        '<html><head><meta name="generator" content="WordPress 6"></head></html>',
        '{"headline": "Ferry", "date": "2025-03-04", "text": "It runs."}',
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry"}',
        '{"path": "a", "sha256": "b", "size": 1}',
        '[{"headline": "Ferry", "date": "2025-03-04", "date_text": "4 March", "authors": []}]',
        "SQLite format 3\0" + "\0" * 100,
        "",
    ],
)
def test_what_only_looks_like_it_is_none(text):
    assert own_result(text.encode()) is None


@pytest.mark.parametrize("name", OUTPUTS)
def test_what_newsparse_wrote_into_a_folder_is_none_of_its_articles(command, archive, name):
    folder = archive(3)
    for _ in range(2):
        code, _, err = command(folder, "-o", folder / name, "-q")
        assert (code, err) == (0, "")
    ledger = folder.parent / "ledger"
    code, out, err = command(folder, "--json", "--ledger", ledger)
    assert code == 0
    assert len(paths(out)) == 3
    [left_out] = [e for e in records(ledger.read_text("utf-8")) if e["status"] == "skipped"]
    assert left_out["path"] == str(folder / name)
    assert left_out["error"].endswith(", no article")
    assert re.search(r"^newsparse: left out: 1 \(.*\)$", err, re.MULTILINE)


@pytest.mark.parametrize("name", [name for name in OUTPUTS if not name.endswith(("parquet", "db"))])
def test_what_newsparse_wrote_is_known_under_another_name_and_in_archives(
    command, archive, tmp_path, name
):
    written = tmp_path / name
    command(archive(3), "-o", written, "-q")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(FERRY, "utf-8")
    (folder / "b.txt").write_bytes(written.read_bytes())
    with zipfile.ZipFile(folder / "c.zip", "w") as packed:
        packed.writestr("d.txt", written.read_bytes())
        packed.writestr("e.txt", FERRY)
    code, out, err = command(folder, "--json")
    assert code == 0
    assert paths(out) == [f"{folder}/a.txt", f"{folder}/c.zip!/e.txt"]
    assert "2 read, 2 left out" in err


@pytest.mark.parametrize("name", [name for name in OUTPUTS if name not in RECORDS])
def test_what_newsparse_wrote_without_records_is_an_error_where_it_is_named(
    command, archive, tmp_path, name
):
    command(archive(3), "-o", tmp_path / name, "-q")
    code, out, err = command(tmp_path / name, "--json")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "that newsparse wrote, no article: name what it was made from" in err


def test_a_ledger_and_what_a_run_left_are_left_out_too(command, archive, tmp_path):
    folder = archive(2)
    command(folder, "-q", "-o", tmp_path / "out.jsonl", "--ledger", folder / "ledger")
    (folder / "out.jsonl.part").write_bytes((tmp_path / "out.jsonl").read_bytes()[:3000])
    with sqlite3.connect(folder / "old.jsonl.resume") as store:
        store.execute(f"pragma application_id = {0x4E777370}")
        store.execute("create table line (path text)")
    code, _, err = command(folder, "--json")
    assert code == 0
    assert "2 read, 3 left out" in err


def packed(*members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as document:
        for name, content in members:
            document.writestr(name, content)
    return stream.getvalue()


TYPES = ("[Content_Types].xml", "<Types/>")
ODF = "application/vnd.oasis.opendocument"
DOCUMENTS = [
    (
        "openpyxl.xlsx",
        "an Excel workbook",
        ("docProps/app.xml", "<a/>"),
        ("xl/workbook.xml", "<a/>"),
        TYPES,
    ),
    (
        "excel.xlsx",
        "an Excel workbook",
        TYPES,
        ("_rels/.rels", "<a/>"),
        ("xl/workbook.xml", "<a/>"),
    ),
    ("a.pptx", "a PowerPoint presentation", ("ppt/presentation.xml", "<a/>"), TYPES),
    ("a.xps", "an Office document", ("FixedDocSeq.fdseq", "<a/>"), TYPES),
    (
        "a.ods",
        "an OpenDocument spreadsheet",
        ("content.xml", "<a/>"),
        ("mimetype", f"{ODF}.spreadsheet"),
    ),
    ("a.kra", "a document packed as .zip", ("mimetype", "application/x-krita"), ("a.xml", "<a/>")),
    ("a.pages", "a document of Pages", ("Index/Document.iwa", "x"), ("preview.jpg", "x")),
    ("a.jar", "a Java program", ("A.class", "x"), ("META-INF/MANIFEST.MF", "x")),
]


@pytest.mark.parametrize(("name", "kind", "members"), [(n, k, m) for n, k, *m in DOCUMENTS])
def test_a_document_packed_as_zip_is_no_archive_of_articles(command, tmp_path, name, kind, members):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / name).write_bytes(packed(*members))
    (folder / "a.txt").write_text(FERRY, "utf-8")
    (folder / "b.zip").write_bytes(packed((name, packed(*members)), ("c.txt", FERRY)))
    code, out, err = command(folder, "--json")
    assert code == 0
    assert paths(out) == [f"{folder}/a.txt", f"{folder}/b.zip!/c.txt"]
    assert f"left out: 2 ({kind}" in err
    code, out, err = command(folder / name, "--json")
    assert (code, out) == (1, "")
    assert f"{name}: it is {kind}" in err
    assert err.count("\n") == 1
    with pytest.raises(ReadError, match=f"This is {re.escape(kind)}"):
        parse(packed(*members))


@pytest.mark.parametrize(
    "members",
    [
        [("mimetype", "The word mimetype heads this text."), ("a.txt", FERRY)],
        [("word/a.txt", FERRY), ("xl/b.txt", FERRY)],
        [("archive/[Content_Types].xml", FERRY_XML), ("archive/a.txt", FERRY)],
    ],
)
def test_an_archive_of_articles_stays_one(command, tmp_path, members):
    (tmp_path / "news.zip").write_bytes(packed(*members))
    code, out, _ = command(tmp_path / "news.zip", "--json", "-q")
    assert code == 0
    assert len(paths(out)) == 2


def test_what_pandas_writes_is_left_out(command, archive):
    folder = archive(1)
    pandas, _ = pytest.importorskip("pandas"), pytest.importorskip("openpyxl")
    pandas.DataFrame({"text": ["A ferry."]}).to_excel(folder / "table.xlsx")
    _, out, err = command(folder, "--json")
    assert len(paths(out)) == 1
    assert "1 left out" in err


def test_packed_results_are_known_by_what_is_in_them(command, tmp_path):
    (tmp_path / "x.gz").write_bytes(gzip.compress(outputs("ferry.txt", "html", 1)))
    code, _, err = command(tmp_path / "x.gz", "--json")
    assert code == 1
    assert "it is a page that newsparse wrote" in err


SEVERAL = "date 2025-03-04 {0}\n\nIt runs, said Ann Lee.\n\n"


@pytest.fixture
def results(command, tmp_path):
    """Have articles read into each kind of file that holds records; give the folder."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "ferry.txt").write_text(FERRY, "utf-8")
    (folder / "several.txt").write_text("".join(map(SEVERAL.format, ("Tram", "Boat"))), "utf-8")
    for name in (*RECORDS, "records.jsonl.gz"):
        assert command(folder, "-o", tmp_path / name, "-q")[0] == 0
    return tmp_path


@pytest.mark.parametrize("name", [*RECORDS, "records.jsonl.gz"])
@pytest.mark.parametrize("format", [format for format in FORMATS if format != "brat"])
def test_records_are_rendered_as_they_were_when_they_were_made(command, results, name, format):
    expected = command(results / "in", "-f", format, "-q")
    (results / "in" / "ferry.txt").unlink()  # nothing is parsed anew
    assert command(results / name, "-f", format, "-q") == expected


REWRITTEN = {
    "list.json": lambda made: json.dumps(made, indent=2).encode(),
    "list.jsonl": lambda made: json.dumps(made, sort_keys=True).encode(),
    "objects.json": lambda made: "\n".join(json.dumps(one, indent=2) for one in made).encode(),
    "spaced.jsonl": lambda made: "\n".join(map(json.dumps, made)).encode(),
    "marked.json": lambda made: json.dumps(made, indent=1).encode("utf-8-sig"),
    "wide.jsonl": lambda made: "\r\n".join(map(json.dumps, made)).encode("utf-16"),
}


@pytest.mark.parametrize("name", REWRITTEN)
def test_records_that_another_program_wrote_anew_are_not_parsed_anew(command, results, name):
    before = (results / "records.jsonl").read_text("utf-8")
    (results / name).write_bytes(REWRITTEN[name](records(before)))
    assert command(results / name, "--json", "-q") == (0, before, "")


def test_a_list_of_records_that_is_cut_is_an_error(command, results):
    made = records((results / "records.jsonl").read_text("utf-8"))
    (results / "cut.json").write_text(json.dumps(made, indent=2)[:-40], "utf-8")
    code, out, err = command(results / "cut.json", "--json", "-q")
    assert (code, out) == (1, "")
    assert "cut.json!/1: it is no sound JSON: " in err


@pytest.mark.parametrize("target", ["again.jsonl", "again.db", "again.parquet", "again/"])
def test_records_go_into_every_output_and_come_back_the_same(command, results, target):
    before = (results / "records.jsonl").read_bytes()
    again = f"{results}/{target}"
    assert command(results / "news.db", "-o", again, "-q") == (0, "", "")
    if target == "again/":
        files = Path(again).rglob("*.json")
        lines = before.splitlines(keepends=True)
        assert sorted(file.read_bytes() for file in files) == sorted(lines)
    else:
        assert command(again, "--json", "-q") == (0, before.decode(), "")


def test_records_of_another_run_are_made_again_by_the_one_that_reads_their_sources(
    command, results
):
    ledger = results / "ledger"
    command(results / "records.jsonl", "-o", results / "all.db", "-q")
    assert command(results / "in", "-o", results / "all.db", "--ledger", ledger)[0] == 0
    states = [entry["status"] for entry in records(ledger.read_text("utf-8"))]
    assert states == ["ok", "ok"]


def test_a_damaged_record_is_named_and_the_others_are_rendered(command, results):
    lines = (results / "records.jsonl").read_bytes().splitlines(keepends=True)
    old = re.sub(rb'"headline":[^,]*,', b"", lines[1])
    (results / "a.jsonl").write_bytes(lines[0] + old + b"\n" + lines[2][:-20])
    code, out, err = command(results / "a.jsonl", "--json", "-q")
    assert code == 1
    assert out.encode() == lines[0]
    problems = err.splitlines()
    assert "a.jsonl!/2: line 2 is no record of this newsparse: " in problems[0]
    assert "a.jsonl!/3: line 4 is no record of this newsparse: " in problems[1]
    assert "missing required field `headline`" in problems[0]


def test_a_database_of_another_version_says_so(command, results):
    with sqlite3.connect(results / "news.db") as database:
        database.execute("pragma user_version = 1")
    code, _, err = command(results / "news.db", "-f", "quotes", "-q")
    assert code == 1
    assert "of another version of newsparse: make it again (--force)" in err


def test_a_database_that_is_cut_is_an_error(command, results):
    whole = (results / "news.db").read_bytes()
    (results / "news.db").write_bytes(whole[: len(whole) // 2])
    code, _, err = command(results / "news.db", "--json", "-q")
    assert (code, err.count("\n")) == (1, 1)
    assert "news.db" in err


def test_records_that_name_no_source_are_told_apart_by_their_places(command, results):
    line = (results / "records.jsonl").read_text("utf-8").splitlines()[0]
    nameless = re.sub(r'"path":"[^"]*"', '"path":"-"', line)
    (results / "a.jsonl").write_text(f"{nameless}\n{nameless}\n", "utf-8")
    command(results / "a.jsonl", "-o", results / "a.db", "-q")
    code, out, _ = command(results / "a.db", "--json", "-q")
    assert (code, paths(out)) == (0, [f"{results}/a.jsonl!/1", f"{results}/a.jsonl!/2"])


@pytest.mark.parametrize("name", ["records.jsonl", "news.db", "news.parquet"])
def test_records_are_not_written_over_themselves(command, results, name):
    before = (results / name).read_bytes()
    code, out, err = command(results / name, "-o", results / name)
    assert (code, out) == (2, "")
    assert "the same file" in err
    assert (results / name).read_bytes() == before


def test_records_come_through_a_pipe_too(process, results):
    running = process("-", "-f", "quotes", "-q", stdin=(results / "records.jsonl").open("rb"))
    out, err = running.communicate()
    assert (running.returncode, err) == (0, b"")
    assert out.count(b"Ann Lee") == 3


@pytest.mark.parametrize("target", ["quotes/", "quotes.zip"])
def test_what_was_written_for_brat_is_no_article(command, results, target):
    command(results / "in", "-q", "-f", "brat", "-o", f"{results}/in/{target}")
    left_out = "left out: 1 (annotations for brat that newsparse wrote)"
    out, err = command(results / "in", "--json")[1:]
    assert out.splitlines() == (results / "records.jsonl").read_text("utf-8").splitlines()
    assert left_out in err


def test_corrections_in_an_input_folder_are_left_out_and_refused_by_name(command, results):
    export = results / "in" / "export.json"
    export.write_bytes((SAMPLES / "desk-corrected" / "export.json").read_bytes())
    out, err = command(results / "in", "--json")[1:]
    assert out.splitlines() == (results / "records.jsonl").read_text("utf-8").splitlines()
    assert "left out: 1 (an export of Label Studio)" in err
    code, out, err = command(export, "-q")
    assert (code, out) == (1, "")
    assert "it is an export of Label Studio, no article: --score reads it" in err
