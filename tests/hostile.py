"""Inputs made to break a reader, by name: what each of them has to come to is told beside it.

A row is the name of a file, its bytes, and what a run says of it: the words of its failure, the
words of its warning behind "warned: ", or the text of its last paragraph, which is then read right.
"""
# ruff: noqa: E501 - a row is one line, as long as it is

import base64
import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable

Hostile = tuple[str, Callable[[], bytes], str]

NEWS = "The mayor opened the long bridge to the island on Tuesday, and all of the town was glad."
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
STOLEN = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
BLANKS = b" " * 2**22
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MAIL = "From: Ann Lee <ann@example.org>\nSubject: Bridge opens\nMIME-Version: 1.0\n"


def zipped(members: dict[str, bytes | str], *, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", packing) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def word(extra: dict[str, bytes | str] | None = None, *, cut: int | None = None) -> bytes:
    """Return a Word document of one paragraph, with parts that it need not have."""
    import docx

    stream = io.BytesIO()
    document = docx.Document()
    document.add_paragraph(NEWS)
    document.save(stream)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (extra or {}).items():
            archive.writestr(name, data)
    return stream.getvalue()[:cut]


def word_of(body: str, *, declared: str = "") -> bytes:
    """Return a Word document whose main part has this body."""
    source = zipfile.ZipFile(io.BytesIO(word()))
    members: dict[str, bytes | str] = {name: source.read(name) for name in source.namelist()}
    members["word/document.xml"] = (
        f"{declared}<w:document {_WORD}><w:body>{body}</w:body></w:document>"
    )
    return zipped(members)


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def book(chapter: str, *, spine: str = '<itemref idref="a"/>', head: str = "") -> bytes:
    item = '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
    package = f"{head}<package><manifest>{item}</manifest><spine>{spine}</spine></package>"
    container = '<container><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>'
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "p.opf": package,
            "a.xhtml": chapter,
        }
    )


def opendocument(body: str, *, declared: str = "") -> bytes:
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "manifest")
    )
    content = (
        f"<?xml version='1.0'?>{declared}<office:document-content{names}><office:body><office:text>"
        f"{body}</office:text></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{media}"/>'
        for path, media in (("/", kind), ("content.xml", "text/xml"))
    )
    manifest = f"<manifest:manifest{names}>{entries}</manifest:manifest>"
    return zipped({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def pdf(contents: bytes, *, kids: str = "4 0 R", packing: str = "") -> bytes:
    """Return a PDF of one page, written by hand."""
    stream = b"<< /Length %d %s>>\nstream\n%b\nendstream" % (
        len(contents),
        packing.encode(),
        contents,
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count 1 /Kids [{kids}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            b"/Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>"
        ),
        stream,
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>"
    return data + f"{tail}\nstartxref\n{len(data)}\n%%EOF".encode()


SHOWN = f"BT /F1 12 Tf 72 720 Td ({NEWS}) Tj ET".encode()


def letter(body: str | bytes, *, headers: str = "") -> bytes:
    text = body if isinstance(body, bytes) else body.encode()
    return f"{_MAIL}{headers}\n".encode() + text


def feed(item: str, *, declared: str = "") -> bytes:
    return f"<?xml version='1.0'?>{declared}<rss><channel>{item}</channel></rss>".encode()


def item(text: str, title: str = "Bridge opens") -> str:
    return f"<item><title>{title}</title><description>{text}</description></item>"


def chat(*texts: object) -> bytes:
    messages = [
        {"id": n, "type": "message", "date": "2024-03-05T10:00:00", "text": text}
        for n, text in enumerate(texts, 1)
    ]
    return json.dumps({"name": "Bay", "messages": messages}).encode()


def row(**fields: object) -> bytes:
    return json.dumps({"title": "Bridge opens", "text": NEWS, **fields}).encode() + b"\n"


PARTS = f"{_MAIL}Content-Type: multipart/mixed; boundary=b\n\n"
NESTED_PART = "--b\nContent-Type: multipart/mixed; boundary=b\n\n"
LEXISNEXIS = (
    f"1 of 2 DOCUMENTS\n\nThe Bay\n\nMarch 5, 2024\n\nBridge\n\nLENGTH: 9 words\n\n{NEWS}\n"
)

DOCUMENTS: tuple[Hostile, ...] = (
    ("bomb.docx", lambda: word({"word/media/a.xml": BLANKS * 4}), "unpacks to far more"),
    ("laughs.docx", lambda: word_of(paragraph("&c;"), declared=LAUGHS), "declares entities"),
    ("stolen.docx", lambda: word_of(paragraph("&a;"), declared=STOLEN), "declares entities"),
    ("macros.docx", lambda: word({"word/vbaProject.bin": b"Sub AutoOpen()"}), NEWS),
    ("zip-in.docx", lambda: word({"word/embeddings/a.zip": zipped({"b": BLANKS})}), NEWS),
    ("cut.docx", lambda: word(cut=-300), "damaged"),
    ("deep.docx", lambda: word_of("<w:sdt><w:sdtContent>" * 3000), "damaged"),
    ("no-parts.docx", lambda: zipped({"word/document.xml": "<x/>"}), "damaged"),
    ("outside.docx", lambda: word({"../../evil.xml": "<x/>"}), NEWS),
    ("bomb.odt", lambda: zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": BLANKS}), "unpacks to far more"),
    ("laughs.odt", lambda: opendocument("<text:p>&c;</text:p>", declared=LAUGHS), "declares entities"),
    ("cut.odt", lambda: opendocument(f"<text:p>{NEWS}</text:p>")[:-200], "damaged|packed as .zip"),
    ("unclosed.odt", lambda: opendocument(f"<text:p>{NEWS}<text:span>"), "damaged"),
    ("bomb.epub", lambda: book("<p>" + " " * 2**23), "unpacks to far more"),
    ("laughs.epub", lambda: book(f"<html><p>{NEWS}</p></html>", head=LAUGHS), "declares entities"),
    ("repeated.epub", lambda: book(f"<html><h1>Bridge</h1><p>{NEWS}</p></html>", spine='<itemref idref="a"/>' * 50_000), NEWS),
    ("nothing.epub", lambda: book("<html></html>"), "holds no text"),
    ("cut.epub", lambda: book(f"<p>{NEWS}</p>")[:-100], "damaged|packed as .zip"),
    ("groups.rtf", lambda: b"{\\rtf1 " + b"{" * 100_000, "blanks|no text|nothing|damaged"),
    ("bin.rtf", lambda: b"{\\rtf1 {\\pict\\bin2147483647 " + NEWS.encode() + b"}", "blanks|no text|nothing|damaged"),
    ("cut.rtf", lambda: b"{\\rtf1\\ansi " + NEWS.encode(), NEWS),
    ("object.rtf", lambda: b"{\\rtf1 {\\object\\objdata 0105}" + NEWS.encode() + b"}", NEWS),
    ("loop.pdf", lambda: pdf(SHOWN, kids="2 0 R"), "damaged|no text"),
    ("cut.pdf", lambda: pdf(SHOWN)[:100], "damaged|no text"),
    ("bomb.pdf", lambda: pdf(zlib.compress(b" " * 2**28, 9), packing="/Filter /FlateDecode "), "damaged|no text|memory"),
    ("script.pdf", lambda: pdf(SHOWN).replace(b"/Pages 2 0 R", b"/Pages 2 0 R /OpenAction << /S /JavaScript /JS (x) >>"), NEWS),
)  # fmt: skip
MAIL: tuple[Hostile, ...] = (
    ("nested.eml", (PARTS + NESTED_PART * 3000).encode, "nested too deep|no text"),
    ("parts.eml", (PARTS + f"--b\n\n{NEWS}\n" + "--b\nContent-Type: image/png\n\nx\n" * 20_000).encode, "warned: not read"),
    ("huge-part.eml", lambda: (PARTS + f"--b\n\n{NEWS}\n--b\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n\n").encode() + base64.encodebytes(bytes(2**23)) + b"--b--", "warned: not read"),
    ("dashes.eml", lambda: letter("-" * 5000 + f"x\n\n{NEWS}"), NEWS),
    ("header.eml", lambda: letter(NEWS, headers="X-A: " + "a " * 500_000 + "\n"), NEWS),
    ("sender.eml", lambda: letter(NEWS).replace(b"Ann Lee", b"Ann" + b":" * 5000, 1), NEWS),
    ("brackets.eml", lambda: letter(NEWS).replace(b"Ann Lee", b"Ann" + b"(" * 5000, 1), NEWS),
    ("garbage.eml", lambda: letter("TWF5b3IgKipb=== not base64!", headers="Content-Transfer-Encoding: base64\n"), "warned: may be garbled"),
    ("charset.eml", lambda: letter(NEWS, headers="Content-Type: text/plain; charset=nonsense\n"), NEWS),
    ("no-boundary.eml", (f"{_MAIL}Content-Type: multipart/mixed\n\n{NEWS}").encode, "no text|" + NEWS),
    ("codes.eml", lambda: letter(NEWS, headers="Date: \x1b[2J5 March 2024\n"), NEWS),
    ("one-line.mbox", lambda: b"From a Tue Mar  5 10:00:00 2024\nFrom: a@b.c\n\n" + b"x" * (65 * 2**20), "--max-size"),
    ("cut.mbox", lambda: b"From a Tue Mar  5 10:00:00 2024\nFrom: a@b.c\nSubject: Bridge\n\n" + NEWS.encode() + b"\n\nFrom a Tue Mar  5 10:00:00 2024\nFrom: a", "cut short"),
)  # fmt: skip
FEEDS: tuple[Hostile, ...] = (
    ("laughs.xml", lambda: feed(item("&c;"), declared=LAUGHS), "declares entities"),
    ("stolen.xml", lambda: feed(item("&a;"), declared=STOLEN), "declares entities"),
    ("deep.xml", lambda: feed(item("<p>" * 5000)), "nested too deep"),
    ("cut.xml", lambda: feed(item(NEWS))[:-20], "no sound XML"),
    ("markup.xml", lambda: feed(item(f"<![CDATA[<script>x()</script><p>{NEWS}</p>]]>", "&lt;script&gt;")), NEWS),
    ("empty.xml", lambda: feed(item("")), "no text"),
    ("records.xml", f"<?xml version='1.0'?>{LAUGHS}<r><one><text>&c;</text></one></r>".encode, "declares entities"),
    ("deep-records.xml", lambda: b"<?xml version='1.0'?>" + b"<a>" * 5000, "nested too deep"),
    ("cut-records.xml", f"<?xml version='1.0'?><r><one><text>{NEWS}".encode, "no sound XML"),
    ("script-records.xml", f"<?xml version='1.0'?><r><one><text>&lt;script>x()&lt;/script>&lt;p>{NEWS}&lt;/p></text></one></r>".encode, NEWS),
    ("bomb.xml.gz", lambda: gzip.compress(feed(item(" " * 2**26))), "--max-ratio"),
)  # fmt: skip
TABLES: tuple[Hostile, ...] = (
    ("unclosed.csv", lambda: b'title,text\nBridge,"' + NEWS.encode() + b"\n", NEWS),
    ("cells.csv", lambda: b"title,text\n" + b"a," * 100_000 + b"\n", "cells, the header 2"),
    ("header.csv", lambda: b"title,text\n" + b"," * 100_000 + b"\n", "an empty list"),
    ("nul.csv", lambda: b"title,text\nBr\0idge," + NEWS.encode().replace(b" ", b" \0") + b"\n", "NUL bytes"),
    ("large.csv", lambda: b"title,text\nBridge," + b"x" * (65 * 2**20) + b"\n", "--max-size"),
    ("deep.jsonl", lambda: b'{"text": ' + b"[" * 100_000 + b"\n", "nested too deep"),
    ("deep.json", lambda: b'{"a":' * 100_000, "nested too deep"),
    ("date.jsonl", lambda: row(date=99999999999999999), "warned: is none"),
    ("nan.jsonl", lambda: b'{"title": "Bridge", "text": NaN}\n', "no sound JSON"),
    ("surrogate.jsonl", lambda: b'{"title": "\\ud800 Bridge", "text": "' + NEWS.encode() + b'"}\n', "no sound JSON"),
    ("objects.jsonl", lambda: row(author=[[[[[[[["deep"]]]]]]]]), NEWS),
    ("cut.jsonl", lambda: row() + row()[:-30], "no JSON object"),
    ("strings.json", lambda: b'["text", "title"]', "no JSON object"),
    ("telegram.json", lambda: chat([[["deep"]], {"type": "bold"}, 7, None], NEWS), NEWS),
    ("formula.csv", lambda: b'title,text\n=HYPERLINK(1),"' + NEWS.encode() + b'"\n', NEWS),
)  # fmt: skip
EXPORTS: tuple[Hostile, ...] = (
    ("cut-lexisnexis.txt", (LEXISNEXIS + "\n2 of 2 DOCUM").encode, "2 of 2 DOCUM"),
    ("gap-lexisnexis.txt", lambda: LEXISNEXIS.replace("1 of 2", "7 of 9").encode() + LEXISNEXIS.replace("1 of 2", "9 of 9").encode(), "warned: goes from document 7 to document 9"),
    ("no-text-factiva.txt", lambda: b"HD\tBridge\nPD\t5 March 2024\nLP\nAN\tDocument BAYC000020240305ek3500001\n", "warned: holds no text"),
    ("codes-proquest.txt", ("ProQuest\n\x1b[2J" + "Document 1 of 1\n\nBridge\n\nTitle: Bridge\n\nAuthor: Ann Lee\n\nPublication date: Mar 5, 2024\n\nFull text: " + NEWS).encode, NEWS),
    ("merged.txt", f"Bridge opens\nMarch 5, 2024\n{NEWS}\nFerry stops\nMarch 6, 2024\n{NEWS}\n".encode, "warned: several articles"),
)  # fmt: skip
ALL = (*DOCUMENTS, *MAIL, *FEEDS, *TABLES, *EXPORTS)
"""Every hostile input."""
