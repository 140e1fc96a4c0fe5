"""JSON-LD: blocks flattened into things, and broken blocks mended within reason."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newsparse.reader.page import json_ld
from newsparse.reader.page.json_ld import linked_data, read_block
from newsparse.reader.page.markup import read_markup

ARTICLE = {"@type": "NewsArticle", "headline": "Bridge reopens"}


def things_of(*blocks):
    scripts = (f'<script type="application/ld+json">{block}</script>' for block in blocks)
    return linked_data(blocks_of(f"<html><head>{''.join(scripts)}</head></html>"))


def blocks_of(html):
    return read_markup(LexborHTMLParser(html)).linked_data


@pytest.mark.parametrize(
    "block",
    [
        '{"@type": "NewsArticle", "headline": "Bridge reopens"}',
        '[{"@type": "NewsArticle", "headline": "Bridge reopens"}]',
        '[[{"@type": "NewsArticle", "headline": "Bridge reopens"}]]',
    ],
)
def test_a_thing_stands_alone_or_in_lists(block):
    assert things_of(block) == (ARTICLE,)


def test_a_graph_is_flattened_in_order():
    graph = '{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle"}]}'
    assert [thing.get("@type") for thing in things_of(graph)] == [None, "WebPage", "NewsArticle"]


def test_the_main_entity_is_a_thing_too():
    page = '{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle"}}'
    assert [thing["@type"] for thing in things_of(page)] == ["WebPage", "NewsArticle"]


def test_blocks_come_in_document_order():
    assert [thing["n"] for thing in things_of('{"n": 1}', '{"n": 2}')] == [1, 2]


def test_other_scripts_are_not_read():
    assert blocks_of('<script>{"@type": "NewsArticle"}</script>') == []


@pytest.mark.parametrize("block", ["", "   ", "null", "7", '"text"', "[]"])
def test_what_holds_no_thing_gives_none(block):
    assert things_of(block) == ()


@pytest.mark.parametrize(
    ("broken", "value"),
    [
        # wrapped for browsers that are long gone
        ('<![CDATA[{"a": 1}]]>', {"a": 1}),
        ('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1}),
        ('/*<![CDATA[*/{"a": 1}/*]]>*/', {"a": 1}),
        ('<!-- {"a": 1} -->', {"a": 1}),
        ('{"a": 1};', {"a": 1}),
        # written as JavaScript
        ('{"a": 1, /* the first */ "b": 2}', {"a": 1, "b": 2}),
        ('{"a": 1, // the first\n "b": 2}', {"a": 1, "b": 2}),
        ('{"a": [1, 2, ], }', {"a": [1, 2]}),
        ("{'a': 'https://example.org', // of 'it'\n 'b': 2}", {"a": "https://example.org", "b": 2}),
        # strings that were not escaped
        ('{"a": "one\ntwo\tthree"}', {"a": "one two three"}),
        ('{"a": "one\x00two"}', {"a": "one two"}),
        ('{"a": "She said "no" twice"}', {"a": 'She said "no" twice'}),
        ('{"a": ""No", she said", "b": 1}', {"a": '"No", she said', "b": 1}),
        ('{"a": "She said "no"", b: 1}', {"a": 'She said "no"', "b": 1}),
        (r'{"a": "It\'s here"}', {"a": "It's here"}),
        (r'{"a": "the \ud800 mark"}', {"a": "the \ufffd mark"}),
        # escaped once too often
        ("{&quot;a&quot;: &quot;b&quot;}", {"a": "b"}),
        # a remark before or behind it
        ('<!-- of the page -->\n{"a": 1}', {"a": 1}),
        ('{"a": 1}<!-- end - of it -->', {"a": 1}),
        ('<!-- one --><!-- {"a": 1} -->', {"a": 1}),
        # brackets that are missing at the end, or too many
        ('{"a": {"b": 1}', {"a": {"b": 1}}),
        ('{"a": ["b", "c"', {"a": ["b", "c"]}),
        ('{"a": {"b": 1}}}', {"a": {"b": 1}}),
        ('{"a": ["b"]]}', {"a": ["b"]}),
        ('{"a": "} ]", "b": {"c": 1}', {"a": "} ]", "b": {"c": 1}}),
        ('{"a": 1}} {"b": 2}', [{"a": 1}, {"b": 2}]),
        ('{{"a": {{"b": 1}}', {"a": {"b": 1}}),
        ('{"a": "{{ b }}", "c": {"d": 1}', {"a": "{{ b }}", "c": {"d": 1}}),
        ('{"a": ["b", "cut off he', {"a": ["b", "cut off he"]}),
        # commas that lack, or have nothing beside them
        ('{"a": "one" "b": {"c": 1} "d": 2}', {"a": "one", "b": {"c": 1}, "d": 2}),
        ('{"a": 1,, "b": [1,,2]},', {"a": 1, "b": [1, 2]}),
        # no JSON but JavaScript
        ("\ufeff{'a': 'it is', b: undefined, 'c': [NaN]};", {"a": "it is", "b": None, "c": [None]}),
        ("window.page.data = {'a': 'the \"old\" one'}", {"a": 'the "old" one'}),
        ("var data = {a: \"it's\", b: 'no: NaN'}", {"a": "it's", "b": "no: NaN"}),
        (r"{'a': 'it\'s \"so\"', b: 1}", {"a": 'it\'s "so"', "b": 1}),
        # what looks like JavaScript between inner quotes
        ('{"a": "the "Old Infinity War" opens"}', {"a": 'the "Old Infinity War" opens'}),
        ('{"a": "it is "here, undefined, now""}', {"a": 'it is "here, undefined, now"'}),
        # several values in a row
        ('{"a": 1} {"b": 2}', [{"a": 1}, {"b": 2}]),
    ],
)
def test_a_broken_block_is_mended(broken, value):
    assert read_block(broken) == value


@pytest.mark.parametrize(
    ("sound", "value"),
    [
        # what looks like a comment, an entity or a seam inside a string stays
        ('{"a": "https://example.org/a//b"}', {"a": "https://example.org/a//b"}),
        ('{"a": "/* kept */"}', {"a": "/* kept */"}),
        ('{"a": "[1, 2, ]"}', {"a": "[1, 2, ]"}),
        ('{"a": "Q&amp;A"}', {"a": "Q&amp;A"}),
        ('{"a": "} {"}', {"a": "} {"}),
        (r'{"a": "\ud83d\ude00"}', {"a": "\U0001f600"}),
        ('{"a": "one; two;"}', {"a": "one; two;"}),
    ],
)
def test_a_sound_block_is_left_as_it_is(sound, value):
    assert read_block(sound) == value


def test_strings_beside_a_breakage_are_left_as_they_are():
    assert read_block('{"u": "https://example.org/x", "t": [1, ],}') == {
        "u": "https://example.org/x",
        "t": [1],
    }


@pytest.mark.parametrize("block", ["{", '{"a": ', "var a = 1;", "<html>", '{"a" "b"}'])
def test_what_cannot_be_mended_is_left_out(block):
    assert read_block(block) is None


@pytest.mark.parametrize("block", ["[" * 100_000, '{"a":' * 100_000, "[" * 50_000 + "]" * 50_000])
def test_deep_nesting_raises_nothing(block):
    assert things_of(block) == ()


@pytest.mark.parametrize(
    "part", ['"\\', "/*", "//", ",", '"', "\\u", "}{", "<!--", "&quot;", "<!-- -", "}", "]["]
)
def test_a_long_run_of_what_repairs_look_for_raises_nothing(part):
    read_block("{" + part * 30_000)


@given(st.text())
def test_no_text_raises(text):
    things_of(text.replace("</", ""))
    read_block(text)


@given(st.text(alphabet='{}[]",:\\/*-<!>;&quot0 \n\x01\ud83d', max_size=60))
def test_nothing_made_of_json_and_its_breakages_raises(text):
    read_block(text)


def test_the_examples_hold():
    assert doctest.testmod(json_ld).failed == 0
