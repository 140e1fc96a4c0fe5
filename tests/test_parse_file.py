"""parse_file() goes the way the command goes; parse() warns of what it leaves."""

import gzip
import io
import json
import tarfile
import zipfile
from pathlib import Path

import pytest
from dumps import records

import newsparse
from newsparse import ReadError, parse, parse_file
from newsparse.batch.file import SEVERAL

pytestmark = pytest.mark.usefixtures("at_once")

FERRY = "date 2025-03-04 Ferry returns\n\nBy Ann Lee\n\nThe ferry runs again, said Ann Lee.\n"
PAGE = "<html><body><h1>Ferry</h1><p>The ferry runs again, said Ann Lee.</p></body></html>"
MHTML = (
    "From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
    f"--b\nContent-Type: text/html\nContent-Location: https://a.example/x\n\n{PAGE}\n--b--\n"
)


def zipped(**members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return stream.getvalue()


def tarred(data):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        member = tarfile.TarInfo("a.txt")
        member.size = len(data)
        archive.addfile(member, io.BytesIO(data))
    return stream.getvalue()


OBJECT = {
    "text": "The ferry runs again, said Ann Lee.",
    "title": "Ferry",
    "url": "https://a.example/",
}
ONE = {
    "a.txt": FERRY.encode(),
    "a.html": PAGE.encode(),
    "a.txt.gz": gzip.compress(FERRY.encode()),
    "a.jsonl": json.dumps(OBJECT).encode() + b"\n",
    "a.json": json.dumps([OBJECT], indent=1).encode(),
    "a.jsonl.gz": gzip.compress(json.dumps(OBJECT).encode() + b"\n"),
    "a.zip": zipped(b_png=b"\x89PNG", c_txt=FERRY),
    "a.tar.gz": tarred(FERRY.encode()),
    "a.mhtml": MHTML.encode(),
}


@pytest.mark.parametrize("name", ONE)
def test_a_file_gives_the_record_that_the_command_gives(command, tmp_path, name):
    (tmp_path / name).write_bytes(ONE[name])
    [record] = records(command(tmp_path / name, "--json")[1])
    article = parse_file(tmp_path / name)
    assert article.quotes[0].speaker == "Ann Lee"
    assert (article.headline, article.url) == (record["headline"], record["url"])
    assert article.source.path == record["source"]["path"]
    assert article.source.sha256 == record["source"]["sha256"]
    assert list(article.warnings) == record["warnings"]


TWO = FERRY + "\n" + FERRY.replace("03-04", "03-05")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("two.txt", TWO.encode()),
        ("two.jsonl", (json.dumps(OBJECT) + "\n").encode() * 2),
        ("two.zip", zipped(a_txt=FERRY, b_txt=FERRY)),
    ],
)
def test_where_there_are_several_the_first_comes_with_a_warning(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    article = parse_file(tmp_path / name)
    assert article.source.index == 0
    assert [w for w in article.warnings if "holds several articles" in w]


def test_parse_warns_of_several():
    assert any("holds several articles" in warning for warning in parse(TWO).warnings)
    assert not any("holds several articles" in warning for warning in parse(FERRY).warnings)


def test_a_part_that_cannot_be_read_is_told(tmp_path):
    (tmp_path / "a.zip").write_bytes(zipped(a_txt=b"", b_txt=FERRY))
    [warning] = parse_file(tmp_path / "a.zip").warnings
    assert warning == (
        f"A part before it could not be read: {tmp_path}/a.zip!/a.txt: The input is empty."
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The input is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "PNG picture"),
        (b"\x1f\x8b\x08", "cut short"),
        (zipped(), "no article"),
        (b'{"name": "a"}\n', "no JSON object|no article"),
        (zipped(**{"META-INF/MANIFEST_MF": b""}), "a Java program"),
    ],
)
def test_what_holds_no_article_says_so(tmp_path, data, reason):
    (tmp_path / "a").write_bytes(data)
    with pytest.raises(ReadError, match=reason):
        parse_file(tmp_path / "a")


def test_a_file_that_is_not_there_is_an_error_of_the_system(tmp_path):
    with pytest.raises(FileNotFoundError):
        parse_file(tmp_path / "none.txt")
    with pytest.raises(IsADirectoryError):
        parse_file(tmp_path)


ARCHIVES = sorted((Path(__file__).parent.parent / "samples" / "archives").iterdir())


@pytest.mark.parametrize("path", ARCHIVES, ids=lambda path: path.name)
def test_bytes_are_opened_as_files_are(path):
    def contents(articles):
        return [(article.headline, article.date, article.text) for article in articles]

    of_bytes = contents(newsparse.parse_all(path.read_bytes()))
    assert of_bytes == contents(newsparse.read(path))
    first = newsparse.parse(path.read_bytes())
    assert (first.headline, first.date, first.text) == of_bytes[0]
    assert (SEVERAL in first.warnings) == (len(of_bytes) > 1)


def test_of_packed_bytes_each_article_is_named_by_its_place():
    data = gzip.compress((ARCHIVES[0].parent / "news.csv").read_bytes())
    articles = list(newsparse.parse_all(data, path="news.csv.gz"))
    assert [article.source.path for article in articles] == ["news.csv.gz!/2", "news.csv.gz!/3"]


@pytest.mark.parametrize(
    "text",
    [
        "Bridge, road, and river\n\nThe mayor opened it all.",
        "[2025-11-11] Мост открыт\n\nМэр рад.",
        "{Мост}, река; город | страна | мир\n\nМэр рад.",
        "From here on, the road is wide\n\nThe mayor opened it.",
        "a;b;c\n1;2;3\n",
    ],
)
def test_a_text_that_begins_like_a_container_is_a_text(text):
    [article] = newsparse.parse_all(text.encode())
    [same] = newsparse.parse_all(text.encode(), format="text")
    assert article == same
