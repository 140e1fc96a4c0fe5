"""Pages that a browser saved as one file: MIME archives."""

from base64 import encodebytes
from quopri import encodestring

import pytest

from newsparse import parse

SENTENCES = (
    "Старый паром вернулся на линию в понедельник после зимы в доке, к общей радости жителей.",
    "На него помещаются сорок машин и двести человек, а переправа занимает одиннадцать минут.",
)
PAGE = "<html lang=ru><body><article><h1>Паром вернулся на линию</h1>{}</article>".format(
    "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
)
HEADERS = """From: <Saved by a browser>
Snapshot-Content-Location: https://example.org/ferry
Subject: Ferry
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----seam"

"""


def archive(page, *, encoding="quoted-printable", charset=None):
    kind = f"text/html; charset={charset}" if charset else "text/html"
    coded = (encodestring if encoding == "quoted-printable" else encodebytes)(
        page.encode(charset or "utf-8")
    )
    part = f"Content-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n\n".encode() + coded
    picture = b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA"
    seam = b"------seam"
    return HEADERS.encode() + b"\n".join([seam, part, seam, picture, seam + b"--"])


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [("quoted-printable", None), ("base64", "utf-8"), ("base64", "windows-1251")],
)
def test_the_page_in_an_archive_is_read(encoding, charset):
    article = parse(archive(PAGE, encoding=encoding, charset=charset))
    assert [paragraph.text for paragraph in article.paragraphs] == list(SENTENCES)
    assert (article.headline, article.url) == (
        "Паром вернулся на линию",
        "https://example.org/ferry",
    )
    assert article.source.format == "html"


@pytest.mark.parametrize(
    "data",
    [
        HEADERS.encode(),
        HEADERS.encode() + b"------seam\nContent-Type: image/png\n\nAAAA\n------seam--",
        b"From: A reader\nSubject: The ferry\n\nThe old ferry went back to work on Monday.\n",
    ],
    ids=["no part", "no page", "a letter"],
)
def test_what_holds_no_page_is_text(data):
    assert parse(data).source.format == "text"
