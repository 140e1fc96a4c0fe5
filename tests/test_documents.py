"""Documents: Word, OpenDocument, RTF, EPUB and PDF, and those made to break a reader."""
# ruff: noqa: E501 - a row is one line, as long as it is

import io
import sys
import zipfile

import pytest

import newsparse
from newsparse.batch.inputs.containers import expand
from newsparse.batch.tasks import Input, Limits
from newsparse.errors import NewsparseError, ReadError
from newsparse.reader.read import read

NEWS = "The mayor opened the bridge. All were glad."
MORE = "It will be closed at night, he said."
LAST = "Boats may pass below it by day and by night, as they did below the one before."
NOTE = "The bridge is of 1931."


def zipped(members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, data, stored)
    return stream.getvalue()


def word(*, title="Bridge opens"):
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading(title, 0)
    for text in ("By Jane Roe", "March 5, 2024", NEWS):
        document.add_paragraph(text)
    document.add_heading("At night", 1)
    document.add_paragraph(MORE)
    document.add_paragraph("boats", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "length", "300 m"
    document.add_paragraph(LAST)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def opendocument():
    pytest.importorskip("odf")
    from odf.opendocument import OpenDocumentText
    from odf.text import H, Note, NoteBody, NoteCitation, P

    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="Bridge opens"))
    for text in ("By Jane Roe", "March 5, 2024"):
        document.text.addElement(P(text=text))
    paragraph = P(text=NEWS)
    note, body = Note(noteclass="footnote"), NoteBody()
    note.addElement(NoteCitation(text="1"))
    body.addElement(P(text=NOTE))
    note.addElement(body)
    paragraph.addElement(note)
    document.text.addElement(paragraph)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def rtf():
    pytest.importorskip("striprtf")
    lines = ["Bridge opens", "By Jane Roe", "March 5, 2024", NEWS, r"\'cc\'ee\'f1\'f2 \u1087?."]
    return (r"{\rtf1\ansi\ansicpg1251 " + r"\par ".join(lines) + "}").encode()


def pdf(*pages):
    """A PDF with the lines of each page, written by hand."""
    pytest.importorskip("pypdf")
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", None]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    kids = []
    for lines in pages:
        shown = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        stream = f"BT /F1 12 Tf 72 720 Td {shown}ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n"
    return data + f"{tail}<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF".encode()


PACKAGE = """<package><metadata/><manifest>
<item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/>
<item id="c" href="a.css" media-type="text/css"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>"""
CHAPTER = "<html><body><h1>{}</h1><p>{}</p><p>{}</p></body></html>"


def book(package=PACKAGE):
    container = '<container><rootfiles><rootfile full-path="OPS/p.opf"/></rootfiles></container>'
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "OPS/p.opf": package,
            "OPS/one.xhtml": CHAPTER.format("Bridge opens", NEWS, MORE),
            "OPS/two.xhtml": CHAPTER.format("Ferry sinks", MORE, NEWS),
        }
    )


def texts(draft):
    return [block.text for block in draft.blocks]


@pytest.mark.parametrize("document", [word, opendocument, rtf])
def test_a_document_is_read_as_a_text_is(document):
    (draft,) = read(document())
    assert (draft.headline, draft.date) == ("Bridge opens", "2024-03-05")
    assert draft.authors == ("Jane Roe",)
    assert texts(draft)[0] == NEWS


def test_styles_and_tables_of_word_are_kept():
    (draft,) = read(word())
    assert texts(draft) == [NEWS, "# At night", MORE, "- boats", "length\t300 m", LAST]


def test_a_row_of_a_table_is_no_heading():
    article = newsparse.parse(word())
    kinds = {one.text: one.kind for one in article.paragraphs}
    assert kinds["length\t300 m"] == "paragraph"
    assert kinds["At night"] == "heading"


def test_notes_of_opendocument_are_kept():
    (draft,) = read(opendocument())
    assert texts(draft) == [NEWS, NOTE]


def test_legacy_letters_of_rtf_are_read():
    (draft,) = read(rtf())
    assert texts(draft)[-1] == "Мост п."


BOX = "<w:txbxContent><w:p><w:r><w:t>It is of 1931.</w:t></w:r></w:p></w:txbxContent>"
IN_WORD = [
    ("<w:p><w:r><w:t>One</w:t></w:r><w:ins><w:r><w:t> more.</w:t></w:r></w:ins></w:p>", ["One more."]),
    ("<w:p><w:del><w:r><w:delText>None.</w:delText></w:r></w:del><w:r><w:t>One.</w:t></w:r></w:p>", ["One."]),
    ("<w:p><w:moveFrom><w:r><w:t>None.</w:t></w:r></w:moveFrom><w:r><w:t>One.</w:t></w:r></w:p>", ["One."]),
    ("<w:sdt><w:sdtContent><w:p><w:r><w:t>One.</w:t></w:r></w:p></w:sdtContent></w:sdt>", ["One."]),
    (f"<w:p><w:r><w:t>One.</w:t><w:pict>{BOX}</w:pict></w:r></w:p>", ["One.", "It is of 1931."]),
    ("<w:p><w:r><w:t>One</w:t><w:br/><w:t>two.</w:t><w:br w:type='page'/></w:r></w:p>", ["One\ntwo."]),
    ("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>One.</w:t></w:r></w:p><w:p><w:r><w:t>Two.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", ["One.", "Two."]),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "expected"), IN_WORD)
def test_what_word_shows_is_read_and_nothing_that_was_deleted(markup, expected):
    """Insertions, controls, text boxes and pages set in a table; of Word's own library, none."""
    docx = pytest.importorskip("docx")
    from docx.oxml import parse_xml

    document = docx.Document(io.BytesIO(word()))
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    first, _, rest = markup.partition(">")
    body = document.element.body
    body.insert(len(body) - 1, parse_xml(f'{first} xmlns:w="{name}">{rest}'))
    stream = io.BytesIO()
    document.save(stream)
    (draft,) = read(stream.getvalue())
    assert texts(draft)[-len(expected) :] == expected
    assert LAST in texts(draft)


def test_remarks_and_deletions_are_no_text_of_opendocument():
    remark = "<office:annotation><text:p>Is it?</text:p></office:annotation>"
    box = "<draw:frame><draw:text-box><text:p>The box.</text:p></draw:text-box></draw:frame>"
    deleted = "<text:deletion><text:p>Gone.</text:p></text:deletion>"
    changes = f"<text:tracked-changes><text:changed-region text:id='c'>{deleted}</text:changed-region></text:tracked-changes>"
    with zipfile.ZipFile(io.BytesIO(opendocument())) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    content = members["content.xml"].decode()
    content = content.replace("<office:text>", f"<office:text>{changes}", 1)
    content = content.replace("opened the", f"{remark}opened the{box}", 1)
    (draft,) = read(zipped({**members, "content.xml": content}))
    assert (draft.headline, texts(draft)) == ("Bridge opens", [NEWS, "The box.", NOTE])


def test_letters_of_a_document_are_put_right_as_those_of_a_dump_are():
    (draft,) = read(word(title="Около порта: \\u041c\\u043e\\u0441т Cергея"))
    assert draft.headline == "Около порта: Мост Сергея"
    assert draft.warnings == ("In 3 places letters stood as codes with “\\”; they were put right.",)


def test_an_export_in_a_document_is_an_export():
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading("Bridge opens", 1)
    for text in (
        "The Bay Courier",
        "March 5, 2024 Tuesday",
        "Length: 301 words",
        "Byline: Jane Roe",
    ):
        document.add_paragraph(text)
    for text in ("Body", NEWS, "Load-Date: March 6, 2024", "End of Document"):
        document.add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    (draft,) = read(stream.getvalue())
    assert (draft.headline, draft.site, draft.authors) == (
        "Bridge opens",
        "The Bay Courier",
        ("Jane Roe",),
    )
    assert texts(draft) == [NEWS]


def test_the_chapters_of_a_book_are_articles_in_its_order():
    drafts = list(read(book()))
    assert [draft.warnings for draft in drafts] == [(), ()]
    assert [draft.headline for draft in drafts] == ["Bridge opens", "Ferry sinks"]
    assert texts(drafts[0]) == [NEWS, MORE]


def test_pages_of_a_pdf_are_put_together():
    data = pdf(
        [
            "Bridge opens",
            "By Jane Roe",
            "March 5, 2024",
            "The mayor opened the long bridge to the isl-",
        ],
        ["and on Tuesday, and all of the town was glad.", "2"],
    )
    (draft,) = read(data)
    assert (draft.headline, draft.authors) == ("Bridge opens", ("Jane Roe",))
    assert "2" not in texts(draft)


def test_a_cut_word_alone_on_a_line_of_a_pdf_ends_no_paragraph():
    wide = "The county opens the long bridge to the island on Monday."
    data = pdf(
        ["Bridge opens", "March 5, 2024", wide, "It is one more recon-", "struction", "of it."]
    )
    (draft,) = read(data)
    assert any("reconstruction\nof it." in text for text in texts(draft))


def test_a_headline_of_a_pdf_in_large_letters_is_one_line():
    large = "Bridge opens in spring) Tj 0 -24 Td (after nine years of re-) Tj 0 -24 Td (pairs"
    headed = pdf([f") Tj /F1 20 Tf ({large}) Tj /F1 12 Tf (", "By Jane Roe", "March 5, 2024", NEWS])
    assert [one.headline for one in read(headed)] == [
        "Bridge opens in spring after nine years of repairs"
    ]


def test_a_headline_of_a_pdf_in_large_letters_stands_apart_from_narrow_lines():
    headed = ") Tj /F1 20 Tf (Bridge opens) Tj /F1 12 Tf ("
    lines = ["The mayor opened the long", "bridge on Tuesday and cut", "a ribbon of nine yards."]
    (draft,) = read(pdf(["Bay Courier   March 5, 2024   11", headed, *lines]))
    assert (draft.headline, draft.site) == ("Bridge opens", "Bay Courier")
    assert texts(draft)[-1] == "\n".join(lines)


def test_a_heading_of_a_pdf_in_large_letters_is_a_paragraph_of_its_own():
    large = ") Tj /F1 20 Tf ({}) Tj /F1 12 Tf ("
    lines = ["The mayor opened the long", "bridge on Tuesday and cut", "a ribbon of nine yards."]
    (draft,) = read(
        pdf([large.format("Bridge opens"), *lines, large.format("What it cost"), *lines])
    )
    assert texts(draft) == ["\n".join(lines), "What it cost", "\n".join(lines)]


TYPED = (
    "<html><head><meta name=Generator content='{maker}'><title>Document1</title></head><body>"
    f"<h1>Bridge opens</h1><p>Anwen Pryce, reporter</p><p>March 5, 2024</p><p>{NEWS}</p><p>{LAST}</p>"
)


@pytest.mark.parametrize("maker", ["Microsoft Word 15 (filtered)", "LibreOffice 7.4 (Linux)"])
def test_a_page_that_an_office_program_saved_is_a_document(maker):
    (draft,) = read(TYPED.format(maker=maker))
    assert (draft.headline, draft.date) == ("Bridge opens", "2024-03-05")
    assert (draft.authors, draft.format) == (("Anwen Pryce",), "html")
    assert texts(draft) == ["reporter", NEWS, LAST]


def test_a_page_that_another_program_saved_is_none():
    (draft,) = read(TYPED.format(maker="WordPress 6.4"))
    assert draft.headline_evidence.rule != "in_block"


SITE = """<meta property="og:title" content="Bridge opens">"""
LINKED = """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge opens",
"datePublished": "2024-03-06", "author": "Anwen Pryce"}</script>"""


@pytest.mark.parametrize(
    ("declared", "expected"),
    [(SITE, ("Bridge opens", None)), (LINKED, ("Bridge opens", "2024-03-06"))],
)
def test_a_page_of_a_site_that_an_office_program_typed_is_a_page(declared, expected):
    made = "<meta name=GENERATOR content='Microsoft Word 97'><title>Bay Courier</title>"
    (draft,) = read(
        f"<html><head>{made}{declared}</head><p>Home | News</p><p>{NEWS}</p><p>{LAST}</p>"
    )
    assert (draft.headline, draft.date) == expected
    assert draft.site != "Home | News"


def test_the_text_of_a_pdf_beside_much_small_print_keeps_its_lines():
    lines = [f"The county opens the long bridge number {n} to the island." for n in range(6)]
    small = [") Tj /F1 6 Tf (", *(f"Bay {n} : Lorne {n} in the league" for n in range(60))]
    (draft,) = read(pdf(["Bridge opens", "March 5, 2024", *lines, *small]))
    assert draft.headline == "Bridge opens"
    assert any("\n".join(lines[:2]) in text for text in texts(draft))


def test_a_document_is_one_input_and_no_archive():
    for name, data in (("a.docx", word()), ("b.epub", book()), ("c", opendocument())):
        assert [item.path for item in expand(Input(path=name, data=data), Limits())] == [name]


DECLARED = '<!DOCTYPE w [<!ENTITY a "b">]><w:document/>'
HOSTILE = [
    (lambda: zipped({"word/document.xml": b" " * 2**22}), "unpacks to far more"),
    (lambda: zipped({"word/document.xml": DECLARED}), "declares entities"),
    (lambda: word()[:-200], "damaged"),
    (lambda: opendocument()[:-100], "damaged"),
    (lambda: zipped({"word/document.xml": "<x/>"}), "damaged"),
    (lambda: book("<package/>"), "holds no text"),
    (lambda: zipped({"mimetype": "application/epub+zip", "a": "b"}), "damaged"),
    (lambda: pdf(["x"])[:60], "damaged"),
    (lambda: pdf([]), "no text"),
    (
        lambda: b"{\\rtf1\\ansi }" if pytest.importorskip("striprtf") else b"",
        "blanks|no text|nothing",
    ),
]


@pytest.mark.parametrize(("document", "problem"), HOSTILE)
def test_hostile_and_broken_documents_are_refused(document, problem):
    with pytest.raises(NewsparseError, match=problem):
        list(read(document()))


@pytest.mark.parametrize(
    ("document", "module"),
    [
        (word, "docx"),
        (opendocument, "odf.opendocument"),
        (rtf, "striprtf.striprtf"),
        (lambda: pdf(["x"]), "pypdf"),
    ],
)
def test_a_missing_library_is_named_with_its_extra(document, module, monkeypatch):
    data = document()
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(NewsparseError, match=r"newsparse\[documents\]"):
        list(read(data))


def test_a_table_of_excel_is_still_refused():
    with pytest.raises(ReadError):
        list(read(zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"})))
