"""Tables as inputs: CSV, TSV and JSON by the names of their columns and keys."""
# ruff: noqa: E501 - a row is one line, as long as it is

import csv
import io
import json

import pytest
from dumps import paths, records

from newsparse.batch.inputs.containers import expand
from newsparse.batch.tasks import Input, Limits

pytestmark = pytest.mark.usefixtures("at_once")

TEXT = "The ferry runs again, the mayor said.\n\nIt will stop at the mill."
ROW = {"headline": "Ferry returns", "date": "2024-03-05", "text": TEXT, "author": "Ann Lee"}


def table(rows, *, delimiter=",", encoding="utf-8"):
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(encoding)


def found(data, name="in.csv", **limits):
    return list(expand(Input(path=name, data=data), Limits(**limits)))


def read(command, tmp_path, data, *options, name="news.csv"):
    (tmp_path / name).write_bytes(data)
    code, out, err = command(tmp_path / name, "--json", "-q", *options)
    assert code == 0, err
    return records(out)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_row_is_an_article(command, tmp_path, delimiter, encoding):
    data = table([ROW, ROW | {"headline": "«Заря», идёт"}], delimiter=delimiter, encoding=encoding)
    one, two = read(command, tmp_path, data)
    assert (one["headline"], one["date"], one["authors"]) == (
        "Ferry returns",
        "2024-03-05",
        ["Ann Lee"],
    )
    assert two["headline"] == "«Заря», идёт"
    assert [paragraph["text"] for paragraph in one["paragraphs"]] == TEXT.split("\n\n")


@pytest.mark.parametrize(
    "names",
    [
        "title pub_date content byline",
        "Заголовок Дата Текст Автор",
        "headline published_at maintext authors",
        "Title datePublished articleBody author_name",
        "news_title article_date post_text article_author",
        "заголовок_статьи дата_публикации текст_новости автор_статьи",
        "Überschrift Datum Volltext Verfasser",
        "제목 일자 본문 기고자",
        "标题 日期 正文 作者",
        "見出し 掲載日 本文 執筆者",
        "başlık tarih metin yazar",
        "headline_text pubdate full_text author_name",
    ],
)
def test_columns_are_known_by_their_names(command, tmp_path, names):
    data = table([dict(zip(names.split(), ROW.values(), strict=True))])
    (record,) = read(command, tmp_path, data)
    assert (record["headline"], record["date"], record["authors"]) == (
        "Ferry returns",
        "2024-03-05",
        ["Ann Lee"],
    )


@pytest.mark.parametrize("name", ["article_id", "newspaper_code", "document_type", "news"])
def test_a_column_of_something_else_is_not_read(command, tmp_path, name):
    (record,) = read(command, tmp_path, table([{"title": "Ferry", "text": TEXT, name: "7"}]))
    assert f"not read: {name}" in "".join(record["warnings"])


def test_a_column_is_named_by_hand(command, tmp_path):
    data = table([{"kop": "Ferry returns", "verhaal": TEXT, "text": "no"}])
    mapping = ("--map", "title=kop,body=verhaal")
    (record,) = read(command, tmp_path, data, *mapping)
    assert record["headline"] == "Ferry returns"
    assert record["paragraphs"][0]["text"] == "The ferry runs again, the mayor said."


@pytest.mark.parametrize("pair", ["kop", "kop=", "titel=kop", "=kop"])
def test_a_map_that_names_no_field_is_wrong_usage(command, tmp_path, pair):
    code, _, err = command(tmp_path, "--map", pair)
    assert code == 2
    assert "FIELD=NAME" in err


def test_what_is_not_read_is_told_once(command, tmp_path):
    data = table([ROW | {"likes": "3", "id": "1"}] * 2)
    one, two = read(command, tmp_path, data)
    assert one["warnings"] == [
        "2 columns are not read: likes, id (--map FIELD=NAME names one that is needed)"
    ]
    assert two["warnings"] == []


def test_a_table_without_a_text_is_an_error_by_hand_and_left_out_in_a_folder(command, tmp_path):
    path = tmp_path / "prices.csv"
    path.write_bytes(table([{"name": "rope", "price": "3"}]))
    code, out, err = command(path, "--json")
    assert (code, out) == (1, "")
    assert "a table without a column for the text" in err
    assert "name, price" in err
    (tmp_path / "words.csv").write_text("rope\nsail\n", "utf-8")
    (tmp_path / "ferry.txt").write_text("The ferry runs.", "utf-8")
    code, _, err = command(tmp_path, "--json")
    assert code == 0
    assert "2 left out" in err


def test_a_table_is_known_by_its_columns_without_its_name():
    assert [row.path for row in found(table([ROW]), name="news")] == ["news!/2"]
    (text,) = found(b"The date, the text and the title were read.\n\nAll were glad.", name="news")
    assert text.path == "news"


def test_a_cell_in_another_encoding_is_read_by_itself():
    data = table([ROW, ROW | {"headline": "«Заря»"}]) + "Паром,2024-03-06,".encode()
    data += "Паром через залив снова ходит.".encode("cp1251") + b",\n"
    _, _, row = found(data)
    assert row.metadata.headline == "Паром"
    assert row.text == "Паром через залив снова ходит."


HOSTILE = [
    (table([ROW])[:-20] + b'"' + b"x" * 100, {"size": 50}, "--max-size"),
    (b"text,title\n" + b"a,b,c,d\n", {}, "it has 4 cells, the header 2"),
    (b"text,title\n,empty\n", {}, "this row has no text"),
    (b"text,title\n" + b"x" * 500 + b",t\n", {"size": 100}, None),
]


@pytest.mark.parametrize(("data", "limits", "problem"), HOSTILE)
def test_broken_tables_end_in_a_reason(data, limits, problem):
    last = found(data, **limits)[-1]
    assert problem is None or problem in last.problem


def test_a_formula_stays_text(command, tmp_path):
    (record,) = read(command, tmp_path, table([ROW | {"headline": "=1+1"}]))
    assert record["headline"] == "=1+1"


def test_rows_come_one_by_one():
    rows = b"text,title\n" + b"The ferry runs.,Ferry\n" * 50_000
    inside = expand(Input(path="in.csv", data=rows), Limits())
    assert next(inside).path == "in.csv!/2"
    assert sum(1 for _ in inside) == 49_999


OBJECTS = [
    # news-please, fundus, WordPress, a search engine's hit
    {"title": "Ferry returns", "date_publish": "2024-03-05 10:00:00", "authors": ["Ann Lee"], "maintext": TEXT},
    {"title": "Ferry returns", "publishing_date": "2024-03-05T10:00:00", "authors": ["Ann Lee"],
     "body": {"summary": [], "sections": [{"headline": "", "paragraphs": TEXT.split("\n\n")}]}},
    {"title": {"rendered": "Ferry returns"}, "date": "2024-03-05T10:00:00", "author": {"name": "Ann Lee"},
     "content": {"rendered": "<p>The ferry runs again, the mayor said.</p><p>It will stop at the mill.</p>"}},
    {"_id": "1", "_source": {"headline": "Ferry returns", "date": 1709632800, "authors": [{"name": "Ann Lee"}], "text": TEXT}},
    {"headline": "Ferry returns", "timestamp": "1709632800000", "byline": "By Ann Lee", "body": TEXT.split("\n\n")},
    # fundus with the address in place of the page, an object of an API, a database's export
    {"title": "Ferry returns", "publishing_date": "2024-03-05T10:00:00", "authors": ["Ann Lee"], "html": {"requested_url": "https://g.example/1", "content": ""}, "plaintext": TEXT},
    {"article": {"title": "Ferry returns", "date": "2024-03-05T10:00:00", "author": [{"name": "Ann Lee"}], "text": TEXT}},
    {"title": "Ferry returns", "author": "Ann Lee", "text": TEXT, "date": {"$date": {"$numberLong": "1709632800000"}}},
    # fields beside the object that has the text, a body in an object of its own
    {"id": "a/1", "webTitle": "Ferry returns", "webPublicationDate": "2024-03-05T10:00:00Z", "fields": {"byline": "Ann Lee", "bodyText": TEXT}},
    {"headline": "Ferry returns", "article": {"body": TEXT}, "author": {"name": "Ann Lee"}, "published": 1709632800},
    # WordPress with what its numbers mean
    {"title": {"rendered": "Ferry returns"}, "date": "2024-03-05T10:00:00", "author": 3, "content": {"rendered": TEXT},
     "_embedded": {"author": [{"id": 3, "name": "Ann Lee"}]}},
]  # fmt: skip


OBJECT = {"title": "Ferry returns", "date": "2024-03-05T10:00:00", "text": TEXT}
DOCUMENTS = {
    "one line": json.dumps({"articles": [OBJECT, OBJECT]}),
    "an answer of a server": json.dumps(
        {"response": {"count": 2, "docs": [OBJECT, OBJECT]}}, indent=1
    ),
    "a list": json.dumps([OBJECT, OBJECT]),
    "lines": f"{json.dumps(OBJECT)}\n{json.dumps(OBJECT)}\n",
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
def test_json_holds_its_articles_wherever_the_list_stands(command, tmp_path, document, encoding):
    first, second = read(command, tmp_path, document.encode(encoding), name="news.json")
    assert (first["headline"], second["headline"]) == ("Ferry returns",) * 2
    assert first["paragraphs"][0]["text"] == TEXT.split("\n\n", maxsplit=1)[0]


@pytest.mark.parametrize(
    ("cell", "authors"),
    [
        ("['Ann Lee', 'Bo Ray']", ["Ann Lee", "Bo Ray"]),
        ('["Ann Lee"]', ["Ann Lee"]),
        ('["Ann Lee", null]', ["Ann Lee"]),
        ("[]", []),
        ("nan", []),
        ("Ann Lee", ["Ann Lee"]),
        ("[Ann Lee]", ["[Ann Lee]"]),
    ],
)
def test_a_list_that_a_program_wrote_into_a_cell_is_one(command, tmp_path, cell, authors):
    (record,) = read(command, tmp_path, table([ROW | {"author": cell, "tags": cell}]))
    assert record["authors"] == record["tags"] == authors


def test_a_cell_of_nothing_but_brackets_is_read_and_no_list(command, tmp_path):
    cell = "[" * 9999 + "]"
    (record,) = read(command, tmp_path, table([ROW | {"tags": cell}]))
    assert record["tags"] == [cell]


def test_a_date_that_is_no_text_is_told_and_tags_in_one_value_are_parted(command, tmp_path):
    row = OBJECT | {"date": {"when": [1, 2]}, "tags": "ferry, river;mill"}
    (record,) = read(command, tmp_path, json.dumps(row).encode(), name="news.json")
    assert record["date"] is None
    assert record["tags"] == ["ferry", "river", "mill"]
    assert "“date” holds is no date" in record["warnings"][0]


@pytest.mark.parametrize("start", ["sep=;\r\n", "\ufeffsep=;\n"])
def test_the_line_that_tells_a_spreadsheet_the_mark_is_no_row(command, tmp_path, start):
    data = f"{start}Title;Date;Text\nFerry returns;2024-03-05;It runs again.\n".encode()
    (record,) = read(command, tmp_path, data)
    assert (record["headline"], record["date"]) == ("Ferry returns", "2024-03-05")
    assert record["source"]["path"].endswith("!/3")


@pytest.mark.parametrize(
    ("end", "is_cut"), [("… [+1234 chars]", True), (" [+1234 chars] left.", False)]
)
def test_a_text_that_an_interface_cut_is_told(command, tmp_path, end, is_cut):
    (record,) = read(
        command, tmp_path, json.dumps(OBJECT | {"text": TEXT + end}).encode(), name="a.json"
    )
    assert bool(record["warnings"]) == is_cut


def test_columns_that_are_not_read_leave_other_warnings(command, tmp_path):
    told = OBJECT | {"text": f"{TEXT}… [+1234 chars]", "likes": 5}
    (record,) = read(command, tmp_path, json.dumps(told).encode(), name="a.json")
    assert record["warnings"] == [
        "The text is cut: its source gives the beginning alone.",
        "1 column is not read: likes (--map FIELD=NAME names one that is needed)",
    ]


UNCLOSED = "A quotation mark opens this row's last cell and none closes it: it may hold rows below."


@pytest.mark.parametrize(
    ("rows", "warnings"),
    [
        (["2024-05-01,Back.", '2024-05-02,"It sails.', "2024-05-03,Dry."], [[], [UNCLOSED]]),
        (["2024-05-01,Back.", '2024-05-02,"It', 'sails."'], [[], []]),
        (['2024-05-01,"It said ""Go""."', '2024-05-02,An "old quay.'], [[], []]),
    ],
)
def test_a_cell_without_an_end_is_told(command, tmp_path, rows, warnings):
    records = read(command, tmp_path, "\n".join(["date,text", *rows]).encode())
    assert [record["warnings"] for record in records] == warnings


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", "story,day,paper\nThe ferry sails.,2024-05-01,The Bay"),
        ("a.json", '{"story": "The ferry sails.", "day": "2024-05-01", "paper": {"name": "Bay"}}'),
    ],
)
def test_a_mapped_name_that_is_not_there_is_told(command, tmp_path, name, data):
    names = ("--map", "text=story,date=dya,site=paper.name")
    (record,) = read(command, tmp_path, data.encode(), *names, name=name)
    assert "--map names what is not there: dya" in record["warnings"]


def test_authors_that_are_embedded_are_read(command, tmp_path):
    told = OBJECT | {"author": 3, "_embedded": {"author": [{"name": "Ann Lee"}]}}
    (record,) = read(command, tmp_path, json.dumps(told).encode(), name="a.json")
    assert (record["authors"], record["warnings"]) == (["Ann Lee"], [])


@pytest.mark.parametrize(
    "names",
    [
        "titre,auteur,texte,journal,lien,date_publication",
        "Titular,Autor,Cuerpo,Medio,Enlace,Fecha",
        "titolo,autore,testo,testata,url,data_pubblicazione",
        "manchete,autor,texto,jornal,url,data de publicação",
        "kop,auteur,volledige tekst,krant,url,publicatiedatum",
        "tytuł,autor,treść,gazeta,url,data publikacji",
        "назва,автор,повний текст,видання,посилання,дата публікації",
        "Titular de la noticia,Periodista,Cuerpo de la noticia,Medio,Enlace,Fecha de publicación",
        "titre_de_l_article,journaliste,texte de l'article,journal,lien,date",
        "Artikeltitel,Autor,Artikeltext,Zeitungsname,Link,Erscheinungstag",
        "headline,author,story_text,outlet,url,publishedDateTime",
        "Titre,Signataire,Corps du texte,Titre de presse,Lien,Paru le",
        "Article Headline,Reporter Name,Article Body,Source Title,Page URL,Publication Date",
        "headline_s,byline_s,body_t,source_s,url_s,pub_date_dt",
        "ueberschrift,autoren,text_inhalt,quelle,link,veroeffentlicht_am",
        "titulo,autor,texto,periodico,enlace,fecha de publicacion",
    ],
)
def test_columns_are_known_in_other_languages(command, tmp_path, names):
    values = ["Ferry returns", "Ann Lee", TEXT, "Bay Courier", "https://g.example/1", "2024-03-05"]
    (record,) = read(command, tmp_path, table([dict(zip(names.split(","), values, strict=True))]))
    told = [record[name] for name in ("headline", "site", "url", "date")]
    assert told == [values[0], values[3], values[4], values[5]]
    assert record["authors"] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Le bac ne passera plus le dimanche à partir de juin, a dit le conseil.", "2024-05-03"),
        ("The ferry runs again from the mill to the town, the mayor said.", None),
    ],
)
def test_the_language_of_a_text_tells_how_its_row_writes_days(command, tmp_path, text, date):
    (record,) = read(
        command, tmp_path, table([{"title": "Bac", "date": "03/05/2024", "text": text}])
    )
    assert record["date"] == date
    assert any("two ways" in warning for warning in record["warnings"]) == (date is None)


@pytest.mark.parametrize(
    ("inner", "headline"),
    [
        ({"title": "Ferry returns", "publish_date": "2024-03-05"}, "Ferry returns"),
        ({"author": "Ann Lee", "length": 12}, None),  # tells no article
    ],
)
def test_what_an_object_beside_the_text_tells_is_of_its_article(command, tmp_path, inner, headline):
    row = json.dumps({"page_content": TEXT, "metadata": inner})
    (record,) = read(command, tmp_path, row.encode(), name="news.jsonl")
    assert record["headline"] == headline
    row = json.dumps({"text": TEXT, "title": "Mill burns", "metadata": inner})
    (record,) = read(command, tmp_path, row.encode(), name="news.jsonl")
    assert record["headline"] == "Mill burns"


@pytest.mark.parametrize("name", ["image", "user", "author"])
def test_what_an_object_of_another_thing_tells_is_not_of_the_article(command, tmp_path, name):
    inner = {"name": "Ann Lee", "title": "The ferry at dusk", "date": "2020-01-02"}
    row = json.dumps({"text": TEXT, name: inner})
    (record,) = read(command, tmp_path, row.encode(), name="news.jsonl")
    assert (record["headline"], record["date"]) == (None, None)


@pytest.mark.parametrize("row", OBJECTS)
def test_objects_of_others_are_read(command, tmp_path, row):
    data = "\ufeff" + json.dumps(row) + "\n" + json.dumps(row) + "\n"
    record, _ = read(command, tmp_path, data.encode(), name="news.jsonl")
    assert (record["headline"], record["date"][:16], record["authors"]) == (
        "Ferry returns",
        "2024-03-05T10:00",
        ["Ann Lee"],
    )
    texts = [paragraph["text"] for paragraph in record["paragraphs"]]
    assert texts == TEXT.split("\n\n")


def test_nested_names_are_mapped(command, tmp_path):
    row = {"data": {"head": "Ferry returns", "text": TEXT}, "meta": {"by": [{"who": "Ann Lee"}]}}
    mapping = ("--map", "title=data.head", "--map", "text=data.text,author=meta.by.who")
    (record,) = read(command, tmp_path, json.dumps(row).encode() + b"\n", *mapping, name="a.jsonl")
    assert (record["headline"], record["authors"]) == ("Ferry returns", ["Ann Lee"])


def test_a_date_that_is_none_is_told_with_its_words(command, tmp_path):
    (record,) = read(command, tmp_path, table([ROW | {"date": "soon"}]))
    assert (record["date"], record["date_text"]) == (None, "soon")
    assert "“soon”" in record["warnings"][0]


def test_a_headline_that_the_text_repeats_is_not_repeated(command, tmp_path):
    (record,) = read(command, tmp_path, table([ROW | {"text": f"Ferry returns\n\n{TEXT}"}]))
    assert len(record["paragraphs"]) == 2


def test_rows_are_proved(command, tmp_path):
    news, results = tmp_path / "news.csv", tmp_path / "results.jsonl"
    news.write_bytes(table([ROW]))
    command(news, "-o", results, "-q")
    assert command("--verify", results)[0] == 0
    news.write_bytes(table([ROW | {"headline": "Another"}]))
    code, out, _ = command("--verify", results)
    assert code == 1
    assert "have changed" in out


def test_paths_number_the_lines(command, tmp_path):
    (tmp_path / "t.csv").write_bytes(table([ROW | {"text": "One."}, ROW | {"text": "Two."}]))
    _, out, _ = command(tmp_path / "t.csv", "--json", "-q")
    assert paths(out) == [f"{tmp_path}/t.csv!/2", f"{tmp_path}/t.csv!/3"]


@pytest.mark.parametrize(
    ("cell", "paragraphs"),
    [
        ("It runs.\\n\\nIt stops.", ["It runs.", "It stops."]),
        ("It runs.\\r\\nIt stops.", ["It runs.", "It stops."]),
        ("It lies in C:\\new.", ["It lies in C:\\new."]),
        ("It runs.\\n\nIt stops.", ["It runs.\\n", "It stops."]),
    ],
)
def test_line_ends_that_a_database_wrote_with_backslashes_are_line_ends(
    command, tmp_path, cell, paragraphs
):
    (record,) = read(command, tmp_path, table([ROW | {"text": cell}], delimiter="\t"))
    assert [paragraph["text"] for paragraph in record["paragraphs"]] == paragraphs


def test_rows_above_the_names_of_the_columns_are_told(command, tmp_path):
    above = b'"Export of Bay Monitor",,,\n"2 articles",,,\n,,,\n'
    (record,) = read(command, tmp_path, above + table([ROW]))
    assert (record["headline"], record["date"]) == ("Ferry returns", "2024-03-05")
    rows = "3 rows are not read above the names of the columns: Export of Bay Monitor, 2 articles"
    assert record["warnings"] == [rows]
    (named,) = read(
        command, tmp_path, above + table([{"a": "Ferry", "b": TEXT}]), "--map", "headline=a,text=b"
    )
    assert named["headline"] == "Ferry"


@pytest.mark.parametrize(
    ("days", "dates"),
    [
        (["03/05/2024", "03/14/2024"], ["2024-03-05", "2024-03-14"]),
        (["03/05/2024 10:20", "14/03/2024"], ["2024-05-03T10:20:00", "2024-03-14"]),
        (["03/05/2024", "03/06/2024"], [None, None]),
        (["03/14/2024", "14/03/2024", "03/05/2024"], ["2024-03-14", "2024-03-14", None]),
        (["45356", "45356.4375"], ["2024-03-05", "2024-03-05T10:30:00"]),
    ],
)
def test_the_other_rows_tell_how_a_table_writes_its_days(command, tmp_path, days, dates):
    drafts = read(command, tmp_path, table([ROW | {"date": day} for day in days]))
    assert [record["date"] for record in drafts] == dates


def test_marks_inside_cells_may_have_a_backslash(command, tmp_path):
    data = b'headline,date,text\nMill,2024-03-05,"The \\"Star\\", she said, \\"ran\\"."\nMay,2024-03-06,"It \\"ran\\""\n'
    one, two = read(command, tmp_path, data)
    assert (one["paragraphs"][0]["text"], two["headline"]) == (
        'The "Star", she said, "ran".',
        "May",
    )


def test_a_text_that_is_no_number_and_no_value_is_none(command, tmp_path):
    (tmp_path / "t.csv").write_bytes(table([ROW, ROW | {"text": "NaN"}]))
    code, out, err = command(tmp_path / "t.csv", "--json", "-q")
    assert (code, len(records(out))) == (1, 1)
    assert "this row has no text" in err


def test_a_table_in_utf16_that_is_cut_amid_a_letter_says_so(command, tmp_path):
    (tmp_path / "t.csv").write_bytes(table([ROW, ROW]).decode().encode("utf-16")[:-1])
    code, out, err = command(tmp_path / "t.csv", "--json", "-q")
    assert (code, len(records(out))) == (1, 1)
    assert "the table goes wrong before line" in err


def test_escapes_of_markup_in_a_headline_are_letters(command, tmp_path):
    rows = [ROW | {"headline": "Mill &amp; ferry: &quot;back&quot; &#8212; R&D; AT&T"}]
    (record,) = read(command, tmp_path, table(rows))
    assert record["headline"] == 'Mill & ferry: "back" — R&D; AT&T'


MORE = ROW | {"headline": "Mill burns"}
FRAMES = [
    {name: {"0": ROW[name], "1": MORE[name]} for name in ROW},
    {"0": ROW, "1": MORE},
    {"columns": list(ROW), "index": [0, 1], "data": [list(ROW.values()), list(MORE.values())]},
    {"schema": {"fields": []}, "data": [ROW, MORE]},
    {"db": [{"meta": {"version": 5}, "data": {"posts": [ROW, MORE]}}]},
    {name: [ROW[name], MORE[name]] for name in ROW},
]


@pytest.mark.parametrize("frame", FRAMES)
def test_a_table_of_pandas_in_json_holds_articles_however_it_is_turned(command, tmp_path, frame):
    one, two = read(command, tmp_path, json.dumps(frame).encode(), name="news.json")
    assert (one["headline"], two["headline"]) == ("Ferry returns", "Mill burns")
    assert (one["date"], one["authors"]) == ("2024-03-05", ["Ann Lee"])


def test_objects_may_stand_one_after_the_other_over_several_lines(command, tmp_path):
    data = "\n".join(json.dumps(row, indent=2) for row in (ROW, MORE)).encode()
    one, two = read(command, tmp_path, data, name="news.json")
    assert (one["headline"], two["headline"]) == ("Ferry returns", "Mill burns")


def test_lists_of_one_article_are_no_columns(command, tmp_path):
    row = {
        "title": ["Ferry returns"],
        "text": ["The ferry is back.", "It runs."],
        "author": ["Ann Lee", "Bo Kay"],
    }
    (record,) = read(command, tmp_path, json.dumps(row).encode(), name="news.json")
    assert (record["headline"], record["authors"]) == ("Ferry returns", ["Ann Lee", "Bo Kay"])


def test_a_source_that_is_an_address_is_where_the_article_stands(command, tmp_path):
    row = ROW | {"source": "https://bay.example/1", "source-hostname": "Bay Courier"}
    (record,) = read(command, tmp_path, json.dumps([row]).encode(), name="news.json")
    assert (record["url"], record["site"]) == ("https://bay.example/1", "Bay Courier")


@pytest.mark.parametrize(
    "author",
    [
        {"first_name": "Ann", "last_name": "Lee"},
        {"firstName": "Ann", "lastName": "Lee", "id": 7},
        {"given": "Ann", "family": "Lee"},
    ],
)
def test_an_author_may_be_told_by_two_names(command, tmp_path, author):
    row = ROW | {"author": [author, {"name": "Bo Kay"}]}
    (record,) = read(command, tmp_path, json.dumps([row]).encode(), name="news.json")
    assert record["authors"] == ["Ann Lee", "Bo Kay"]


@pytest.mark.parametrize(
    "cell",
    [
        "['Ann Lee'\n 'Bo Kay']",
        "['Ann Lee' \"Bo Kay\"]",
        "array(['Ann Lee', 'Bo Kay'], dtype=object)",
        "array(['Ann Lee', 'Bo Kay'])",
        "('Ann Lee', ['Bo Kay', None, nan])".replace("(", "[(").replace(")", ",)]"),
        r"[{'name': 'Ann\x20Lee', 'is_staff': True}, {'name': 'Bo\u0020Kay'}]",
    ],
)
def test_lists_as_numpy_writes_them_are_lists(command, tmp_path, cell):
    (record,) = read(command, tmp_path, table([ROW | {"author": cell}]))
    assert record["authors"] == ["Ann Lee", "Bo Kay"]


@pytest.mark.parametrize(
    ("cell", "tags"),
    [
        (r"""['don\'t', "\\n", 'a\tb']""", ["don't", r"\n", "a\tb"]),
        (r"['\U0001f600', '\ud83d', '\u044f']", ["😀", "\N{REPLACEMENT CHARACTER}", "я"]),
        ("['None', 'Ferry (old)']", ["None", "Ferry (old)"]),
        ("['Ferry', bridge]", ["['Ferry'", "bridge]"]),
    ],
)
def test_a_list_is_read_as_python_wrote_it(command, tmp_path, cell, tags):
    (record,) = read(command, tmp_path, table([ROW | {"tags": cell}]))
    assert [tag for tag in record["tags"] if tag != "None"] == [t for t in tags if t != "None"]


def test_a_name_is_one_whatever_letters_its_key_has(command, tmp_path):
    row = ROW | {"source": {"Id": 3, "Name": "Bay Courier"}}
    (record,) = read(command, tmp_path, json.dumps([row]).encode(), name="news.json")
    assert record["site"] == "Bay Courier"


@pytest.mark.parametrize(("author", "authors"), [("dpa", []), ("Anonymous", []), ("Ann", ["Ann"])])
def test_an_agency_in_the_column_of_authors_is_none(command, tmp_path, author, authors):
    (record,) = read(command, tmp_path, table([ROW | {"author": author}]))
    assert record["authors"] == authors


def test_a_list_of_words_in_marks_stays_as_it_is(command, tmp_path):
    cell = json.dumps([f"“Yes” or 'no' 'never', said Ann Lee. {TEXT}"])
    (record,) = read(command, tmp_path, table([ROW | {"text": cell}]))
    assert "'no' 'never'" in record["paragraphs"][0]["text"]


def test_half_a_letter_in_a_list_is_none(command, tmp_path):
    (record,) = read(command, tmp_path, table([ROW | {"author": r"['Ann Lee', '\ud800']"}]))
    assert record["authors"][0] == "Ann Lee"


def test_a_cell_may_end_with_a_backslash_that_has_one_before_it(command, tmp_path):
    rows = r'''"Ferry returns","He said \"yes\" to C:\\"''' + f'\n"Mill burns","{TEXT}"\n'
    one, two = read(command, tmp_path, f"headline,text\n{rows}".encode())
    assert one["paragraphs"][0]["text"] == 'He said "yes" to C:\\'
    assert two["headline"] == "Mill burns"


def test_labels_of_days_head_columns_and_paragraphs_are_a_text(command, tmp_path):
    row = {
        "headline": "Ferry returns",
        "Erschienen am": "5. März 2024",
        "paragraphs": TEXT.split("\n\n"),
    }
    (record,) = read(command, tmp_path, json.dumps([row]).encode(), name="news.json")
    assert (record["date"], len(record["paragraphs"])) == ("2024-03-05", 2)
    old = {"byline": {"original": "By Ann Lee", "person": []}, "headline": "Ferry", "text": TEXT}
    (record,) = read(command, tmp_path, json.dumps([old]).encode(), name="news.json")
    assert record["authors"] == ["Ann Lee"]
