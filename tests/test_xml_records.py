"""XML records: articles by the names of elements, and what is refused."""
# ruff: noqa: E501 - a document is one line, as long as it is

import io

import pytest

from newsparse.batch.inputs.no_articles import NoArticleError
from newsparse.batch.inputs.xml_records import is_xml, xml_records
from newsparse.batch.tasks import Limits
from newsparse.errors import ReadError

TEXT = "Trains to Fell Junction will stop at Lower Mill again."
BOTH = f"<p>{TEXT}</p><p>The railway said so.</p>"


def read(document, **limits):
    data = document if isinstance(document, bytes) else document.encode()
    found = xml_records(io.BufferedReader(io.BytesIO(data)), "in.xml", Limits(**limits))
    return [
        (one.metadata and one.metadata.headline, one.metadata and one.metadata.date, one.text)
        for one in found
    ]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        # a list, whatever its records are called, and one record alone
        (f"<articles><article><title>A</title><date>2024-06-01</date><body>{TEXT}</body></article><article><title>B</title><body>{TEXT}</body></article></articles>",
         [("A", "2024-06-01", TEXT), ("B", None, TEXT)]),
        (f"<articles><article><title>A</title><body>{TEXT}</body></article></articles>", [("A", None, TEXT)]),
        (f"<article><title>A</title><body>{BOTH}</body></article>", [("A", None, BOTH)]),
        (f"<dump><page><row><title>A</title><text>{TEXT}</text></row></page></dump>", [("A", None, TEXT)]),
        # attributes, and elements that bear their types
        (f'<list><item title="A" date="2024-06-01">{TEXT}</item><item title="B">{TEXT}</item></list>',
         [("A", "2024-06-01", TEXT), ("B", None, TEXT)]),
        (f'<add><doc><str name="title">A</str><str name="text">{TEXT}</str></doc></add>', [("A", None, TEXT)]),
        # fields above the text, in elements of their own
        (f"<doc><head><title>A</title><date>2024-06-01</date></head><body>{TEXT}</body></doc>", [("A", "2024-06-01", TEXT)]),
        (f"<x><h><t><title>A</title></t><d><date>2024-06-01</date></d></h><c><text>{TEXT}</text></c></x>", [("A", "2024-06-01", TEXT)]),
        (f"<x><doc><head><title>A</title></head><c><text>{TEXT}</text></c></doc><doc><head><title>B</title></head><c><text>{TEXT}</text></c></doc></x>",
         [("A", None, TEXT), ("B", None, TEXT)]),
        (f"<x><date>2024-06-02</date><h><title>A</title><date>2024-06-01</date></h><c><text>{TEXT}</text></c></x>", [("A", "2024-06-01", TEXT)]),
        (f"<x><title>A</title><body>{TEXT}</body><comments><comment><author>B</author><text>No.</text></comment></comments></x>", [("A", None, TEXT)]),
        # paragraphs by other names, emphasis inside, markup that is escaped
        (f"<r><a1><title>A</title><text><para>{TEXT}</para></text></a1></r>", [("A", None, f"<p>{TEXT}</p>")]),
        ("<r><a1><title>A</title><text>Trains <i>stop</i> &amp; go.</text></a1></r>", [("A", None, "Trains <i>stop</i> &amp; go.")]),
        ("<r><a1><title>A &amp; B</title><text>Up &lt; down</text></a1></r>", [("A & B", None, "Up < down")]),
    ],
)  # fmt: skip
def test_elements_are_fields_by_their_names(document, expected):
    assert read(document) == expected


def test_an_encoding_that_is_declared_counts():
    document = "<?xml version='1.0' encoding='windows-1251'?><r><a1><title>Мост</title><text>Он открыт.</text></a1></r>"
    assert read(document.encode("cp1251")) == [("Мост", None, "Он открыт.")]


@pytest.mark.parametrize(
    ("encoding", "title"), [("gb2312", "桥梁通车"), ("shift_jis", "橋が開通"), ("euc-kr", "다리가 열렸다")]
)  # fmt: skip
def test_encodings_of_many_letters_are_read(encoding, title):
    document = f"<?xml version='1.0' encoding='{encoding}'?><r><a1><title>{title}</title><text>{title}。</text></a1></r>"
    assert read(document.encode(encoding)) == [(title, None, f"{title}。")]


@pytest.mark.parametrize("doctype", ["", "<!DOCTYPE r SYSTEM 'news.dtd'>"])
def test_entities_of_pages_are_letters(doctype):
    document = f"<?xml version='1.0'?>{doctype}<r><a1><title>A</title><text>Caf&eacute;&nbsp;shut.</text></a1></r>"
    assert read(document) == [("A", None, "Café\N{NO-BREAK SPACE}shut.")]


@pytest.mark.parametrize(
    ("document", "is_page"),
    [
        (f"<article><h1>A</h1><time datetime='2024-06-01'>June 1</time>{BOTH}</article>", True),
        (f"<section><h1>A</h1>{BOTH}</section>", True),
        (f"<h1>A</h1>{BOTH}", True),
        (f"<div><p>{TEXT}<p>It said so.</div>", True),
        (f"<article><front><title>A</title></front><sec>{BOTH}</sec></article>", True),
        (f"<article><title>A</title><body>{BOTH}</body></article>", False),
        (f"<section><article><title>A</title><text>{BOTH}</text></article></section>", False),
    ],
)  # fmt: skip
def test_a_page_in_xml_is_one(document, is_page):
    (found,) = xml_records(io.BufferedReader(io.BytesIO(document.encode())), "in.xml", Limits())
    assert (found.path == "in.xml" and found.data == document.encode()) is is_page


def test_who_tells_what_the_text_is_called_wants_no_page():
    with pytest.raises(NoArticleError):
        read(f"<section><h1>A</h1>{BOTH}</section>", columns=(("text", "inhalt"),))


@pytest.mark.parametrize("declared", ["utf-16", "utf-8"])
def test_the_mark_of_utf_16_counts(declared):
    document = f"<?xml version='1.0' encoding='{declared}'?><r><a1><title>Мост</title><text>Он открыт.</text></a1></r>"
    assert read(document.encode("utf-16")) == [("Мост", None, "Он открыт.")]


def test_what_is_told_counts():
    document = f"<r><a1><kopf>A</kopf><inhalt>{TEXT}</inhalt></a1></r>"
    assert read(document, columns=(("title", "kopf"), ("text", "inhalt"))) == [("A", None, TEXT)]


@pytest.mark.parametrize(
    "document",
    [
        "<urlset><url><loc>https://a.example/1</loc></url></urlset>",
        "<opml><body><outline text='Bay Courier'/></body></opml>",
        "<a/>",
    ],
)
def test_what_names_no_text_is_no_article(document):
    with pytest.raises(NoArticleError, match="XML of which no element is called as a text is"):
        read(document)


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        (f"<r><a1><text>{TEXT}", "no sound XML"),
        ("<!DOCTYPE r [<!ENTITY a 'ha'>]><r><text>&a;</text></r>", "declares entities"),
        ("<x>" * 60, "nested too deep"),
    ],
)
def test_what_is_broken_or_hostile_is_refused(document, problem):
    with pytest.raises(ReadError, match=problem):
        read(document)


def test_the_title_of_a_picture_is_none_of_the_text_beside_it():
    text = f"<c><text>{TEXT}</text></c>"
    with pytest.raises(NoArticleError):
        read(f"<x><Image><title>A</title><date>2019-02-02</date></Image>{text}</x>")
    head = "<head><title>B</title></head>"
    assert read(f"<x><photo><title>A</title></photo>{head}{text}</x>") == [("B", None, TEXT)]


def test_two_texts_are_two_articles_whatever_their_elements_are_called():
    pair = f"<lead><title>A</title><text>{TEXT}</text></lead><last><title>B</title><text>{TEXT}</text></last>"
    assert read(f"<issue>{pair}</issue>") == [("A", None, TEXT), ("B", None, TEXT)]


def test_the_title_of_a_corpus_keeps_nothing_from_its_records():
    one = f"<doc><meta><title>A</title></meta><body><text>{TEXT}</text></body></doc>"
    assert read(f"<x><title>Corpus</title>{one}{one}</x>") == [("A", None, TEXT)] * 2


def test_the_title_of_an_author_is_none_of_the_text():
    author = "<author><title>Dr</title><name>Una Brae</name></author>"
    head = f"<head><title>A</title></head><text>{TEXT}</text>"
    assert read(f"<x>{author}{head}</x>") == [("A", None, TEXT)]


def test_what_a_root_tells_beside_its_record_is_noted():
    record = f"<one><title>A</title><text>{TEXT}</text></one>"
    source = io.BufferedReader(io.BytesIO(f'<day date="2019-02-02"><x>{record}</x></day>'.encode()))
    (item,) = xml_records(source, "news.xml", Limits(size=10**6, members=1000))
    assert "element date" in str(item)


def test_elements_without_end_are_refused():
    with pytest.raises(ReadError, match="--max-members"):
        read(f"<r>{'<one/>' * 20}</r>", members=20)


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        (b"<?xml version='1.0'?>\n<!-- of May --><articles>", "in", True),
        (b"\xef\xbb\xbf<?xml version='1.0'?><articles>", "in.txt", True),
        (b"<articles>", "in.xml", True),
        ("<?xml version='1.0'?><статьи>".encode("cp1251"), "in", True),
        (b"<?xml version='1.0'?><doc><head>", "in", True),
        (b"<?xml version='1.0'?><doc id='1'><docno>", "in", False),
        ("<?xml version='1.0'?><articles>".encode("utf-16"), "in", True),
        (b"\xfe\xff" + "<articles>".encode("utf-16-be"), "in.xml", True),
        ("<?xml version='1.0'?><rss>".encode("utf-16"), "in.xml", False),
        (b"<articles>", "in.txt", False),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'a'><html>", "in.xml", False),
        (b"<?xml version='1.0'?><nitf>", "in.xml", False),
        (b"<?xml version='1.0'?><rss>", "in.xml", False),
        (b"Not a word of it", "in.xml", False),
    ],
)
def test_xml_is_told_by_its_beginning(head, name, expected):
    assert is_xml(head, name) is expected
