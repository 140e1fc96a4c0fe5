"""Bodies that a page keeps in scripts and templates, and shows too little of."""

import json

import pytest

from newsparse.reader.page.html import read_html
from newsparse.reader.page.warnings import FROM_DATA

HEADLINE = "Millers strike over the price of wind"
TEXTS = [
    "The millers of the Lee dyke stopped their sails on Tuesday and want to be paid by the gust.",
    "Wind has been free since the dyke was built, says the council, and it intends to keep it so.",
    "Without flour the bakers will have to bake from what they swept up, which is enough for days.",
    "A meeting in the old sluice house ended after an hour, because nobody had brought any bread.",
    "The sails will stand still until Sunday at least, and the ducks have begun to nest on them.",
]
HEAD = f"<title>{HEADLINE}</title><meta property=og:title content='{HEADLINE}'>"
MARKUP = "".join(f"<p>{text}</p>" for text in TEXTS)
OTHER = [f"Far away, nobody said that {text[::-1]}" for text in TEXTS]
PARAGRAPHS = [{"type": "paragraph", "text": text} for text in TEXTS]
NESTED = [
    {"_type": "block", "children": [{"text": text[:9]}, {"children": [{"text": text[9:]}]}]}
    for text in TEXTS
]
FLAT = [{"article": 1}, {"title": 2, "body": 3}, HEADLINE, MARKUP]
ROW = json.dumps(["$", "p", None, {"content": MARKUP}])
SENT = json.dumps(
    [
        *("$", "main", None),
        {
            "children": [
                ["$", "nav", None, {"children": ["$", "b", None, {"children": "Menu"}]}],
                *(
                    [
                        "$",
                        "p",
                        None,
                        {"children": [text[:9], ["$", "i", None, {"children": text[9:]}]]},
                    ]
                    for text in TEXTS
                ),
                ["$", "p", None, {"children": "$L5"}],
            ]
        },
    ]
)
REFERRED = {
    "Post:1": {"shown": [{"__ref": f"Part:{at}"} for at in range(len(TEXTS))]},
    **{f"Part:{at}": {"type": "P", "text": TEXTS[at]} for at in reversed(range(len(TEXTS)))},
}
"""A store as Apollo has it: an article names its paragraphs, which stand elsewhere in it."""
TEASERS = [{"title": "A teaser", "url": "/1", "text": text} for text in OTHER]


def script(text, attributes=""):
    return f"<script {attributes}>{text}</script>"


def pushed(text):
    return script(f"self.__next_f.push({json.dumps([1, text])})")


def quoted(value):
    return json.dumps(json.dumps(value))


STORED = [
    pytest.param(
        script(json.dumps({"props": {"body": PARAGRAPHS}}), "type=application/json"), id="JSON"
    ),
    pytest.param(script(f"window.__STATE__ = {json.dumps({'body_html': MARKUP})};"), id="assigned"),
    pytest.param(
        script(f"var a = 1, b = {{c: 2}}; d = {json.dumps({'html': MARKUP})}"), id="later"
    ),
    pytest.param(script(f"S = JSON.parse({quoted({'content': MARKUP})})"), id="parsed from text"),
    pytest.param(script(f"A.globalContent={json.dumps({'elements': PARAGRAPHS})}"), id="elements"),
    pytest.param(script(json.dumps({"doc": NESTED}), "type=application/json"), id="nested"),
    pytest.param(script(json.dumps({"body": TEXTS}), "type=application/json"), id="list of texts"),
    pytest.param(script(json.dumps(FLAT), "type=application/json"), id="places in one list"),
    pytest.param(script(f"a = {json.dumps({'paragraphs': TEXTS})}"), id="list of paragraphs"),
    pytest.param(script(f"window.__APOLLO_STATE__={json.dumps(REFERRED)}"), id="named elsewhere"),
    pytest.param(
        script(
            json.dumps({"props": {"S": {"ROOT_QUERY": {}, **REFERRED}}}), "type=application/json"
        ),
        id="named elsewhere, in a store inside",
    ),
    pytest.param(
        script(f"window.__NUXT__=(function(a){{return {{body:{json.dumps(MARKUP)}}}}}(1))"),
        id="inside a function",
    ),
    pytest.param(pushed(f"0:null\n1a:{ROW[:99]}") + pushed(f"{ROW[99:]}\n2:[]"), id="pushed rows"),
    pytest.param(pushed(f"1:T{len(MARKUP):x},{MARKUP}2:[]"), id="pushed text"),
    pytest.param(pushed(f"1:{SENT}\n"), id="pushed elements"),
    pytest.param(pushed(f"1:{json.dumps({'a': [{'__html': MARKUP}]})}\n"), id="pushed markup"),
    pytest.param(f'<iframe srcdoc="{MARKUP}"></iframe>', id="framed"),
    pytest.param(f"<template>{MARKUP}</template>", id="template"),
    pytest.param(f"<noscript>{MARKUP}</noscript>", id="noscript"),
    pytest.param(script(MARKUP, "type=text/template"), id="template in a script"),
    pytest.param(
        script(
            json.dumps({"all": [{"body": OTHER * 2}, {"t": HEADLINE, "body": TEXTS}]}), "type=json"
        ),
        id="the one beside the headline, though another is longer",
    ),
    pytest.param(
        f"<p>{TEXTS[0]}</p>"
        + "<p>Please wait.</p>" * 9
        + script(f"a = {json.dumps({'body': TEXTS})}"),
        id="more of what is shown",
    ),
]


@pytest.mark.parametrize("body", STORED)
def test_a_stored_body_is_the_text_where_less_is_shown(body):
    draft = read_html(
        f"<html lang=en><head>{HEAD}</head><body><div id=app></div>{body}</body></html>"
    )
    assert [block.text for block in draft.blocks] == TEXTS
    assert FROM_DATA in draft.warnings


REFERRED_TEASERS = {
    "Query": {"more": [{"__ref": f"Post:{at}"} for at in range(len(TEASERS))]},
    **{f"Post:{at}": teaser for at, teaser in enumerate(TEASERS)},
}
NOT_STORED = [
    pytest.param(script(f"a = {json.dumps(REFERRED_TEASERS)}"), id="teasers named elsewhere"),
    pytest.param(
        script(f"a = {json.dumps({'shown': REFERRED['Post:1']['shown']})}"),
        id="named and not there",
    ),
    pytest.param(script(f"a = {json.dumps({'list': TEASERS})}"), id="teasers"),
    pytest.param(script(f"a = {json.dumps({'label': MARKUP})}"), id="under no name for a body"),
    pytest.param(script(f"a = {json.dumps({'body': 'x' * 900})}"), id="no words"),
    pytest.param(script(f"a = {json.dumps({'body': TEXTS[:2]})}"), id="a summary"),
    pytest.param(script(f"a = {json.dumps({'body': TEXTS})}", "src=a.js"), id="not run"),
    pytest.param(script('{"body": ' * 9999, "type=application/json"), id="broken"),
    pytest.param(f"<template><p>{TEXTS[0]}</p></template>", id="a short template"),
]


@pytest.mark.parametrize("body", NOT_STORED)
def test_what_is_no_body_is_not_taken(body):
    draft = read_html(f"<html><head>{HEAD}</head><body><p>Please wait.</p>{body}</body></html>")
    assert FROM_DATA not in draft.warnings


def test_another_text_than_the_one_shown_is_not_taken():
    shown = "".join(f"<p>{text}</p>" for text in TEXTS)
    stored = script(f"a = {json.dumps({'body': OTHER * 4})}")
    draft = read_html(f"<html><head>{HEAD}</head><body><article>{shown}</article>{stored}</html>")
    assert [block.text for block in draft.blocks] == TEXTS


def test_headings_in_a_stored_body():
    blocks = [{"type": "heading", "text": "The strike"}, *PARAGRAPHS]
    stored = script(json.dumps({"body": blocks}), "type=application/json")
    draft = read_html(f"<html><head>{HEAD}</head><body>{stored}</body></html>")
    assert [block.kind for block in draft.blocks] == ["heading", *["paragraph"] * len(TEXTS)]


def test_elements_beside_the_headline_go_before_longer_ones():
    own = [
        ["$", tag, None, {"children": text}]
        for tag, text in (("h1", HEADLINE), ("h2", "The strike"), *(("p", text) for text in TEXTS))
    ]
    other = [["$", "p", None, {"children": text}] for text in OTHER * 3]
    stored = pushed(f"1:{json.dumps(other)}\n2:{json.dumps(own)}\n")
    draft = read_html(f"<html><head>{HEAD}</head><body>{stored}</body></html>")
    assert [(block.kind, block.text) for block in draft.blocks] == [
        ("heading", "The strike"),
        *(("paragraph", text) for text in TEXTS),
    ]


def test_a_text_that_begins_with_a_dollar_is_sent_with_two():
    texts = ["$5 million is what the strike costs.", *TEXTS]
    sent = [["$", "p", None, {"children": text.replace("$", "$$")}] for text in texts]
    stored = pushed(f"1:{json.dumps([['$', 'h1', None, {'children': HEADLINE}], *sent])}\n")
    draft = read_html(f"<html><head>{HEAD}</head><body>{stored}</body></html>")
    assert [block.text for block in draft.blocks] == texts


def test_a_short_body_beside_the_headline_where_the_page_shows_nothing():
    stored = {"Article:1": {"headline": HEADLINE, "body": PARAGRAPHS[:2]}, "other": OTHER[0]}
    draft = read_html(f"{HEAD}<div id=app></div>" + script(f"window.s = {json.dumps(stored)}"))
    assert [block.text for block in draft.blocks] == TEXTS[:2]


@pytest.mark.parametrize(
    "stored",
    [
        {"headline": HEADLINE, "body": [{"text": "The millers strike."}, {"text": "Why?"}]},
        {"headline": "Another one", "body": "".join(f"<p>{text}</p>" for text in OTHER[:2])},
    ],
    ids=["of a few words", "of another article"],
)
def test_a_short_body_that_is_none(stored):
    draft = read_html(f"{HEAD}<div id=app></div>" + script(f"window.s = {json.dumps(stored)}"))
    assert not draft.blocks
