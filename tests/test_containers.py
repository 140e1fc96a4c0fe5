"""Inputs inside inputs: what is opened, what each is called, and where it ends."""

import bz2
import gc
import gzip
import io
import json
import lzma
import os
import tarfile
import weakref
import zipfile

import pytest
import zstandard
from dumps import paths, records

from newsparse.batch.inputs.containers import expand
from newsparse.batch.inputs.unpack import unpacked
from newsparse.batch.inputs.warc import warc_pages
from newsparse.batch.tasks import Input, Limits
from newsparse.errors import ReadError

pytestmark = pytest.mark.usefixtures("at_once")

FERRY = b"date 2025-03-04 Ferry returns\n\nBy Ann Lee\n\nThe ferry runs again.\n"
PAGE = b"<html><body><p>The ferry runs again.</p></body></html>"
PACKINGS = [
    (".gz", gzip.compress),
    (".bz2", bz2.compress),
    (".xz", lzma.compress),
    (".zst", zstandard.compress),
]


def zipped(members, **options):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def tarred(members):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return stream.getvalue()


def warc(*pages):
    """A web archive of (url, content type, body) responses after a record of another kind."""
    records = [b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"]
    for url, kind, body in pages:
        http = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s" % (
            *(kind.encode(), len(body)),
            body,
        )
        records.append(
            b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\n"
            b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s"
            b"\r\n\r\n" % (url.encode(), len(http), http)
        )
    return b"".join(map(gzip.compress, records))


def found(data, **limits):
    """Return what is in `data`: a name, and the bytes or the problem, for each input."""
    inside = expand(Input(path="in", data=data), Limits(**limits))
    return [(item.path, item.problem or item.text or item.data) for item in inside]


@pytest.mark.parametrize(("suffix", "pack"), PACKINGS)
def test_packed_files_are_told_by_their_bytes(command, tmp_path, suffix, pack):
    for name in (f"named.txt{suffix}", "unnamed.txt"):
        (tmp_path / name).write_bytes(pack(FERRY))
        code, out, _ = command(tmp_path / name, "--json")
        assert code == 0
        assert "The ferry runs again." in out


@pytest.mark.parametrize("pack", [zipped, tarred, lambda files: gzip.compress(tarred(files))])
def test_each_member_is_an_input_of_its_own(command, tmp_path, pack):
    archive = tmp_path / "news"
    archive.write_bytes(
        pack(
            {"b.txt": FERRY, "a/x.html": PAGE, "../../up.txt": FERRY, "zip": zipped({"in": FERRY})}
        )
    )
    code, out, _ = command(archive, "--json", "-q")
    assert code == 0
    names = ("b.txt", "a/x.html", "../../up.txt", "zip!/in")
    assert paths(out) == [f"{archive}!/{name}" for name in names]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("is_zip", [True, False])
def test_members_of_one_name_are_told_apart(command, tmp_path, is_zip):
    texts = {"a/b.txt": ["One.", "Two.", "Three."], "a/b (2).txt": ["Four."], ".c": ["5.", "6."]}
    members = [(name, text) for name, all_of_it in texts.items() for text in all_of_it]
    archive = tmp_path / "news"
    if is_zip:
        with zipfile.ZipFile(archive, "w") as file:
            for name, text in members:
                file.writestr(name, text)
    else:
        archive.write_bytes(
            b"".join(tarred({name: text.encode()})[:1024] for name, text in members)
        )
    code, out, _ = command(archive, "--json", "-q")
    names = ("a/b.txt", "a/b (2).txt", "a/b (3).txt", "a/b (2) (2).txt", ".c", ".c (2)")
    assert code == 0
    assert paths(out) == [f"{archive}!/{name}" for name in names]


def test_json_lines_are_an_input_each(command, tmp_path):
    dump = tmp_path / "dump.jsonl"
    lines = [
        {"text": FERRY.decode(), "language": "de", "id": 7},
        {"html": PAGE.decode(), "url": "https://example.org/a"},
        {"title": "no text"},
    ]
    dump.write_text("\n\n".join(json.dumps(line) for line in lines) + "\nnot JSON\n", "utf-8")
    code, out, err = command(dump, "--json", "-q")
    assert code == 1
    assert paths(out) == [f"{dump}!/1", f"{dump}!/3"]
    assert [(record["url"], record["language"]) for record in records(out)] == [
        (None, "de"),
        ("https://example.org/a", "en"),
    ]
    for number in (5, 6):
        assert f'{dump}!/{number}: it is no JSON object with a "text" or an "html"' in err


def test_json_of_something_else_is_no_article(command, tmp_path):
    other = tmp_path / "other.json"
    other.write_text('{"name": "a", "quotes": []}', "utf-8")
    code, out, err = command(other, "--json")
    assert (code, out) == (1, "")
    assert 'other.json!/1: it is no JSON object with a "text" or an "html"' in err


def test_what_json_tells_of_an_article_counts(command, tmp_path):
    dump = tmp_path / "dump.jsonl"
    lines = [
        {"title": "Паром «Заря»\nидёт", "date": "2025-03-04", "authors": ["Ann Lee", "Bo Ray"]},
        {"headline": "Ferry: it sails", "author": "Ann Lee"},
        {"title": None, "date": "soon"},
    ]
    dump.write_text("\n".join(json.dumps(line | {"text": "The ferry."}) for line in lines), "utf-8")
    code, out, _ = command(dump, "--json", "-q")
    assert code == 0
    assert [(got["headline"], got["date"], got["authors"]) for got in records(out)] == [
        ("Паром «Заря» идёт", "2025-03-04", ["Ann Lee", "Bo Ray"]),
        ("Ferry: it sails", None, ["Ann Lee"]),
        (None, None, []),
    ]
    assert all(got["paragraphs"][-1]["text"] == "The ferry." for got in records(out))


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"text": "The ferry."}, ["The ferry."]),
        ([{"text": "One."}, {"html": "<p>Two.</p>"}, {"name": "x"}], ["One.", "<p>Two.</p>", None]),
    ],
)
def test_a_json_document_is_an_object_or_a_list(document, expected):
    data = json.dumps(document, indent=2).encode()
    inside = list(expand(Input(path="in.json", data=data), Limits()))
    assert [item.path for item in inside] == [f"in.json!/{n + 1}" for n in range(len(expected))]
    assert [item.text for item in inside] == expected


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("in.json", b"[]"),
        ("in.csv", b"title,text\n"),
        ("in.xml", b"<rss><channel><title>Bay</title></channel></rss>"),
        ("in.json", b'{"messages": [{"type": "message", "id": 1, "text": ""}]}'),
    ],
)
def test_a_list_without_articles_says_so_and_is_left_out_of_a_folder(name, data):
    (item,) = expand(Input(path=name, data=data), Limits())
    assert item.problem == "it is an empty list of articles, no article: it was cut, or emptied"
    (found_item,) = expand(Input(path=name, data=data, found=True), Limits())
    assert found_item.no_article == "an empty list of articles, no article"


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("in.json", b'{"a" 1}', "it is no sound JSON: expected ':'"),
        (
            "in.zip",
            zipped({"a": FERRY})[:-9],
            "it is a ZIP archive that is cut or damaged: get it once more",
        ),
    ],
)
def test_what_is_broken_says_so_in_plain_words(name, data, problem):
    (item,) = expand(Input(path=name, data=data), Limits())
    assert item.problem.partition(" (byte")[0] == problem


def test_a_walk_leaves_out_what_is_no_article(command, tmp_path):
    folder, ledger = tmp_path / "in", tmp_path / "ledger"
    folder.mkdir()
    (folder / "ferry.txt").write_bytes(FERRY)
    command(folder / "ferry.txt", "-o", folder / "result.json")
    (folder / "package.json").write_text(json.dumps({"name": "a", "tags": []}, indent=2), "utf-8")
    (folder / "article.json").write_text(json.dumps({"text": "A ferry."}, indent=2), "utf-8")
    (folder / "style.css").write_text("p { color: red }", "utf-8")
    (folder / "page.zip").write_bytes(zipped({"a.html": PAGE, "logo.png": b"x", "m.json": b"{}"}))
    code, out, err = command(folder, "--json", "--ledger", ledger)
    assert code == 0
    names = ("article.json!/1", "ferry.txt", "page.zip!/a.html")
    assert paths(out) == [f"{folder}/{name}" for name in names]
    assert "3 read, 5 left out, 0 failed" in err
    left_out = {
        line["path"].removeprefix(f"{folder}/"): line["error"]
        for line in records(ledger.read_text("utf-8"))
        if line["status"] == "skipped"
    }
    other = 'JSON without a "text" or an "html", no article'
    assert left_out == {
        "package.json": other,
        "page.zip!/logo.png": "a picture by its name, no article",
        "page.zip!/m.json": other,
        "result.json": "JSON lines that newsparse wrote, no article",
        "style.css": "a part of a page by its name, no article",
    }


def test_what_is_named_by_hand_is_never_left_out(command, tmp_path):
    (tmp_path / "table.csv").write_bytes(FERRY)
    (tmp_path / "other.json").write_text('{\n"name": "a"}', "utf-8")
    code, out, err = command(tmp_path / "table.csv", tmp_path / "other.json", "--json", "-q")
    assert code == 1
    assert paths(out) == [f"{tmp_path}/table.csv"]
    assert 'other.json!/1: it is no JSON object with a "text" or an "html"' in err


def test_a_text_in_braces_is_an_article(command, tmp_path):
    text = tmp_path / "braces.txt"
    text.write_text("{The ferry} runs again.", "utf-8")
    assert "{The ferry} runs again." in command(text, "--json")[1]


def test_json_lines_come_through_a_pipe(process):
    running = process("-", "--json", "-q", stdin=-1)
    out, _ = running.communicate(b'{"text": "The ferry runs."}\n{"text": "It sinks."}\n')
    assert paths(out.decode()) == ["-!/1", "-!/2"]


def test_the_pages_of_a_web_archive_are_an_input_each(command, tmp_path):
    archive = tmp_path / "crawl.warc.gz"
    archive.write_bytes(
        warc(
            ("https://example.org/a", "text/html; charset=utf-8", PAGE),
            ("https://example.org/p.png", "image/png", b"\x89PNG"),
            ("https://example.org/b", "application/xhtml+xml", PAGE),
        )
    )
    code, out, _ = command(archive, "--json", "-q")
    assert code == 0
    assert paths(out) == [f"{archive}!/2", f"{archive}!/4"]
    assert [record["url"] for record in records(out)] == [
        "https://example.org/a",
        "https://example.org/b",
    ]


def test_a_web_archive_that_cannot_be_read_on_is_not_kept():
    data = warc(("https://example.org/", "text/html", PAGE))
    stream, _ = unpacked(io.BytesIO(data[:-20]), Limits())
    kept = weakref.ref(stream)
    with pytest.raises(ReadError):
        list(warc_pages(stream, "crawl.warc.gz", Limits()))
    del stream
    gc.collect()
    assert kept() is None


@pytest.mark.parametrize(("share", "whole"), [(0.999, 3), (0.9, 2), (0.75, 2), (0.5, 1)])
def test_a_packed_web_archive_that_is_cut_off_gives_what_is_whole_and_a_reason(share, whole):
    page = PAGE * 400
    data = warc(*((f"https://example.org/{number}", "text/html", page) for number in range(3)))
    *pages, last = found(data[: int(share * len(data))])
    assert pages[:whole] == [(f"in!/{number}", page) for number in range(2, 2 + whole)]
    assert all(content == "it is cut short" for _, content in pages[whole:])
    assert last == ("in", "it is cut short")


def test_a_record_that_is_cut_off_is_no_whole_page():
    whole = b"".join(map(gzip.decompress, [warc(("https://example.org/", "text/html", PAGE))]))
    seen = found(whole[: -len(PAGE) // 2])
    assert [name for name, _ in seen] == ["in!/2"]
    assert seen[0][1] == "it is cut short"


BLANKS = b" " * 2**22
TOO_MANY_MEMBERS = "it has more than 2 members (--max-members)"
TOO_PACKED = "it unpacks to more than 100 times its size (--max-ratio)"
TOO_NESTED = "it is packed more than 3 times over (--max-nesting)"
TOO_LARGE = "it is larger than 9 bytes (--max-size)"


def packed(times):
    data = FERRY
    for _ in range(times):
        data = gzip.compress(data)
    return data


@pytest.mark.parametrize(
    ("data", "limits", "expected"),
    [
        (zipped({"a": BLANKS, "b": b"b"}), {}, [("in!/a", TOO_PACKED), ("in!/b", b"b")]),
        (zipped({"a": b"long enough"}), {"size": 9}, [("in!/a", TOO_LARGE)]),
        (
            tarred({"a": b"long enough", "b": b"b"}),
            {"size": 9},
            [("in!/a", TOO_LARGE), ("in!/b", b"b")],
        ),
        (zipped(dict.fromkeys("abc", b"x")), {"members": 2}, [("in", TOO_MANY_MEMBERS)]),
        (
            tarred(dict.fromkeys("abc", b"x")),
            {"members": 2},
            [("in!/a", b"x"), ("in!/b", b"x"), ("in", TOO_MANY_MEMBERS)],
        ),
        (gzip.compress(tarred({"a": BLANKS})), {}, [("in", TOO_PACKED)]),
        (packed(4), {}, [("in", TOO_NESTED)]),
        (
            zipped({"a": zipped({"b": zipped({"c": zipped({"d": b"x"})})})}),
            {},
            [("in!/a!/b!/c", TOO_NESTED)],
        ),
        (
            b'{"text": "long enough"}\n{"text": ""}\n',
            {"size": 16},
            [("in!/1", None), ("in!/2", None)],
        ),
        (tarred({"a": FERRY})[:700], {}, [("in!/a", FERRY), ("in", None)]),
        (tarred({"a": FERRY})[:520], {}, [("in", None)]),
        (zipped({"[Content_Types].xml": b"<x/>", "word/a.xml": b"<x/>"}), {}, [("in", None)]),
        (zipped({"": FERRY}), {}, [("in!/", FERRY)]),
    ],
)
def test_bombs_and_broken_archives_end_in_a_reason(data, limits, expected):
    seen = found(data, **limits)
    assert [name for name, _ in seen] == [name for name, _ in expected]
    for (_, got), (_, wanted) in zip(seen, expected, strict=True):
        assert wanted is None or got == wanted


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress])
def test_a_damaged_packing_is_a_reason_in_words(pack):
    data = pack(FERRY)
    [(_, reason)] = found(data[:12] + bytes(byte ^ 255 for byte in data[12:]))
    assert reason.startswith("what it is packed in is damaged: ")


@pytest.mark.parametrize(("suffix", "pack"), PACKINGS)
def test_a_bomb_costs_its_own_input_only(command, tmp_path, suffix, pack):
    (tmp_path / f"bomb{suffix}").write_bytes(pack(b" " * 2**26))
    (tmp_path / "good.txt").write_bytes(FERRY)
    code, out, err = command(tmp_path, "--json", "-q")
    assert code == 1
    assert paths(out) == [f"{tmp_path}/good.txt"]
    assert TOO_PACKED in err


@pytest.mark.parametrize(("suffix", "pack"), PACKINGS)
def test_a_packed_file_that_is_cut_off_is_no_article(command, tmp_path, suffix, pack):
    (tmp_path / f"cut.txt{suffix}").write_bytes(pack(FERRY)[:-9])
    code, out, err = command(tmp_path, "--json", "-q")
    assert (code, out) == (1, "")
    assert f"cut.txt{suffix}: " in err


def test_lines_before_the_cut_are_articles(command, tmp_path):
    lines = b'{"text": "A ferry."}\n' * 1000
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(lines)[:-9])
    code, out, err = command(tmp_path, "--json", "-q")
    assert code == 1
    assert len(paths(out)) >= 900
    assert err.endswith("cut.jsonl.gz: it is cut short\n")


def test_encrypted_members_are_named():
    data = bytearray(zipped({"a": b"secret"}))
    at = data.index(b"PK\x01\x02") + 8
    data[at] |= 1
    assert found(bytes(data)) == [("in!/a", "it is encrypted")]


def test_remote_folders_are_walked_through_fsspec(command, tmp_path):
    for name in ("b.txt", "a/z.txt", "a/b.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(FERRY)
    _, out, err = command(f"file://{tmp_path}", "--json", "-q")
    assert err == ""
    assert paths(out) == [f"file://{tmp_path}/{name}" for name in ("a/b.txt", "a/z.txt", "b.txt")]


def test_a_remote_file_that_is_not_there_is_named(command, tmp_path):
    code, out, err = command(f"file://{tmp_path}/none.txt", "--json")
    assert (code, out) == (1, "")
    assert "No such file" in err


def test_a_library_that_is_missing_is_named_with_its_extra(command, tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "fastwarc.warc", None)
    archive = tmp_path / "crawl.warc.gz"
    archive.write_bytes(warc())
    code, _, err = command(archive, "--json")
    assert code == 1
    assert "pip install 'newsparse[warc]'" in err


def test_a_pipe_named_by_hand_is_read(process, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    running = process(tmp_path / "pipe", "--json")
    (tmp_path / "pipe").write_bytes(gzip.compress(FERRY))
    out, _ = running.communicate()
    assert paths(out.decode()) == [f"{tmp_path}/pipe"]
