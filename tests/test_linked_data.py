"""JSON-LD: schema.org terms that a JSON-LD processor accepts."""

import json

import pytest
from articles import ARTICLE, article, paragraph_article
from pyld import jsonld

from newsparse import Speaker
from newsparse.renderer.render import render, render_all

SCHEMA_ORG = "http://schema.org/"
CONTEXT = {"@context": {"@vocab": SCHEMA_ORG, "url": {"@type": "@id"}, "image": {"@type": "@id"}}}
"""What https://schema.org answers, as far as these terms go: the tests use no network."""


def load_context(url, _options):
    assert url == "https://schema.org"
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": CONTEXT,
    }


def expanded(item):
    document = json.loads(render(item, format="jsonld"))
    (node,) = jsonld.expand(document, {"documentLoader": load_context})
    return node


def values(node, term):
    return [value.get("@value", value) for value in node.get(SCHEMA_ORG + term, [])]


def test_a_processor_reads_the_article():
    node = expanded(article(url="https://example.org/a", site="Вечер", tags=("завод",)))
    assert node["@type"] == [SCHEMA_ORG + "NewsArticle"]
    assert values(node, "headline") == ["Завод гасит печь"]
    assert values(node, "datePublished") == ["2025-04-02"]
    assert values(node, "url") == [{"@id": "https://example.org/a"}]
    authors = [values(author, "name") for author in values(node, "author")]
    assert authors == [["Ольга Кедрова"], ["Иван Сорока"]]
    assert values(node, "articleBody") == [ARTICLE.text]


def test_a_processor_reads_the_quotations():
    quotations = values(expanded(ARTICLE), "hasPart")
    assert {node["@type"][0] for node in quotations} == {SCHEMA_ORG + "Quotation"}
    first = quotations[0]
    assert values(first, "text") == ["Печь погасят в мае"]
    assert values(first, "genre") == ["direct"]
    speaker = values(first, "spokenByCharacter")[0]
    assert (speaker["@type"], values(speaker, "name")) == (
        [SCHEMA_ORG + "Person"],
        ["Анна Ветрова"],
    )
    assert values(first, "creditText") == ["Директор завода Анна Ветрова"]
    assert values(quotations[3], "spokenByCharacter") == []


@pytest.mark.parametrize(
    ("kind", "type_"), [("person", "Person"), ("body", "Organization"), ("described", "Thing")]
)
def test_the_type_of_a_speaker(kind, type_):
    speakers = (Speaker(name="Анна Ветрова", kind=kind, roles=(), quotes=2),)
    quotation = values(expanded(article(speakers=speakers)), "hasPart")[0]
    assert values(quotation, "spokenByCharacter")[0]["@type"] == [SCHEMA_ORG + type_]


def test_what_is_unknown_is_left_out():
    nothing = article(headline=None, date=None, authors=(), language=None, quotes=())
    record = json.loads(render(nothing, format="jsonld"))
    assert set(record) == {"@context", "@type", "wordCount", "articleBody"}


def test_an_article_a_line():
    written = "".join(render_all([ARTICLE, ARTICLE], format="jsonld"))
    assert [json.loads(line)["@type"] for line in written.splitlines()] == ["NewsArticle"] * 2


PAYLOADS = ["</script><script>alert(1)</script>", "<!--", '"},{"@id":"x', "\u2028\x9b", "\ud800"]


@pytest.mark.parametrize("text", PAYLOADS)
def test_text_stays_inside_its_string_and_its_script_element(text):
    line = render(paragraph_article(text), format="jsonld")
    assert "<" not in line
    assert line.splitlines() == [line.rstrip("\n")]
    assert json.loads(line)["articleBody"] == text.replace("\ud800", "\ufffd")
