"""Pages that would take the parser very long are flattened first; all others pass as they are."""

import pytest

from newsparse.reader.page.guard.flattening import flatten, guard
from newsparse.reader.page.html import read_html
from newsparse.reader.page.warnings import DEGRADED

FIRST = "The old ferry went back to work on Monday after a winter in the yard."
SECOND = "Forty cars and two hundred people fit on it, and the crossing takes eleven minutes."
ARTICLE = (
    "<!doctype html><html><head><title>Ferry back at work</title></head><body><article>"
    f"<h1>Ferry back at work</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
)

HOSTILE = [
    pytest.param("".join(f"<b {n}><i {n}><p>" for n in range(4000)), id="overlapping formatting"),
    pytest.param("<div>" * 100_000, id="deep"),
    pytest.param("<div>" * 100_000 + "</div>" * 100_000, id="deep, and closed again"),
    pytest.param("<ul><li>" * 20_000, id="nested lists"),
    pytest.param("<table><tr><td>" * 20_000, id="nested tables"),
    pytest.param(f"<p {' '.join(f'a{n}' for n in range(40_000))}>", id="attributes"),
    pytest.param(f"<p {' '.join(f'a{n}=1' for n in range(40_000))}>", id="attributes with values"),
    pytest.param(
        f"<p {' '.join(f'a{n}=`>`' for n in range(90_000))}>".replace("`", '"'),
        id="attributes that hold brackets",
    ),
    pytest.param(
        f"<p {' '.join(f'a{n}=`>`' for n in range(12_000))}>".replace("`", '"'),
        id="attributes that hold brackets, on a page of common size",
    ),
    pytest.param(
        f"<script>a<b='</script><p {' '.join(f'a{n}' for n in range(40_000))}>",
        id="attributes that a script hides",
    ),
    pytest.param("<p a='<script>'>" + "<div>" * 100_000, id="deep behind a script in a value"),
    pytest.param('<p a=b="' + "<div>" * 100_000 + '">', id="deep behind a quote in a value"),
    pytest.param('<p ="' + "<div>" * 100_000 + '">', id="deep behind a quote in a name"),
    pytest.param("<b 1><!</b><p>" * 20_000, id="formatting that a declaration seems to close"),
    pytest.param("<b 1></ </b><p>" * 20_000, id="formatting that a comment seems to close"),
    pytest.param(
        "".join(f"<body {' '.join(f'a{page}_{n}' for n in range(100))}>" for page in range(400)),
        id="attributes that all go to the body",
    ),
    pytest.param(
        "".join(f"<svg><style><b {n}><p></style></svg>" for n in range(3000)),
        id="formatting in the style of a drawing",
    ),
    pytest.param(
        "".join(f"<b {n}><table><tr><td></b></table><p>" for n in range(3000)),
        id="formatting that a cell seems to close",
    ),
    pytest.param(
        "".join(f"<b {n}><template></b></template><p>" for n in range(3000)),
        id="formatting that a template seems to close",
    ),
    pytest.param(
        "".join(f"<b {n}>{'<div>' * 9}</b>{'</div>' * 9}" for n in range(3000)),
        id="formatting around more than its end tag closes",
    ),
    pytest.param("<!-->" + "<div>" * 100_000, id="deep behind a comment that ends at once"),
    pytest.param("</div>" * 50_000 + "<div>" * 50_000, id="deep behind what closes nothing"),
    pytest.param(f"<select>{'<option>' * 32_000}</select>", id="options"),
    pytest.param("<p><b 1></x>" * 20_000, id="strays that hide what is open"),
    pytest.param("<a href=/><div></a>" * 20_000, id="links that containers break out of"),
    pytest.param("<DIV>" * 100_000, id="capitals"),
    pytest.param("<p>" * 300_000, id="too many tags"),
]
ENDLESS = [
    pytest.param("<script>" + "</script" * 50_000, id="end tags that do not end"),
]


@pytest.mark.parametrize("markup", HOSTILE)
def test_the_article_survives_what_is_hostile_after_it(markup):
    draft = read_html(ARTICLE + markup)
    assert [block.text for block in draft.blocks] == [FIRST, SECOND]
    assert draft.headline == "Ferry back at work"
    assert draft.warnings.count(DEGRADED) == 1


@pytest.mark.parametrize("markup", ENDLESS)
def test_what_does_not_end_hides_no_article_before_it(markup):
    assert [block.text for block in read_html(ARTICLE + markup).blocks] == [FIRST, SECOND]


HARMLESS = [
    pytest.param("", id="a page"),
    pytest.param("<p>" * 5_000, id="paragraphs that nobody closed"),
    pytest.param("<ul>" + "<li>x" * 5_000 + "</ul>", id="list items that nobody closed"),
    pytest.param("<div>" * 300 + "</div>" * 300, id="a little deep"),
    pytest.param("<b>x</b> <i>y</i> " * 5_000, id="much formatting, closed"),
    pytest.param(f"<script>{'a<b && c<d; ' * 5_000}</script>", id="less-than signs in a script"),
    pytest.param(f"<script>{'<div><b>' * 5_000}</script>", id="markup in a script"),
    pytest.param(f"<!-- {'<div><b>' * 5_000} -->", id="markup in a comment"),
    pytest.param(f"<div data-state='{'word ' * 5_000}'>x</div>", id="one long attribute"),
    pytest.param(f"<p data-page='{'<b>word</b> ' * 20_000}'>x</p>", id="markup in an attribute"),
    pytest.param(f"<script>{'word ' * 50_000}</script>", id="a long script without brackets"),
    pytest.param(
        "<a href=/><svg><title>x</title><path d=x></path></svg><div><p>x</p></div></a>" * 3_000,
        id="links around drawings and blocks",
    ),
    pytest.param(
        f"<table>{'<tr><td><a href=/>x</a></td><td><b>x</b></td></tr>' * 3_000}</table>",
        id="a table of links",
    ),
    pytest.param("<br>" * 5_000, id="elements without an end tag"),
    pytest.param("<b>x</b> <i>y</i> " * 500, id="some formatting, closed"),
    pytest.param("<script>for(i=0;i<n;i++){}</script>" * 9, id="a bracket in a script"),
]


@pytest.mark.parametrize("markup", HARMLESS)
def test_harmless_pages_are_parsed_as_they_are(markup):
    page = (ARTICLE + markup + "<p>The end.</p>").encode()
    assert guard(page) == (page, False)


FLAT = [
    (b"<div class=a><p>x</div>", b"<div class=a><p>x</div>"),
    (b"<b 1>bold<i 2>er</b>", b"bolder"),
    (b"a<span>b</span>c", b"abc"),
    (b"<a href=/1>x<a href=/2>y</a>", b"<a>xy</a>"),
    (b"<a href=/>x<div>y</div>", b"<a>x</a><div>y</div>"),
    (b"<div><section>x</div>y", b"<div><section>x</section></div>y"),
    (b"x<select><option>one<option>two</select>y", b"x<p><p><p><p>y"),
    (b"x<!-- <p>no</p> -->y", b"xy"),
    (
        b"<script>no</script><script type='application/ld+json'>{}</script>",
        b"<script type='application/ld+json'>{}</script>",
    ),
    (b"<title>T</title><body><body 2>", b"<title>T</title><body><p>"),
    (b'<div a="' + b"x" * 3000 + b'">y</div>', b"<div>y</div>"),
    (b'<p a=b="<b 1><b 2>x', b'<p a=b="<b 1>x'),
    (b"x</ <b>y", b"xy"),
    (b"x < y <", b"x < y <"),
    (b"x " + b"< " * 100 + b"y", b"x " + b" " * 100 + b"y"),
]


@pytest.mark.parametrize(("markup", "flat"), FLAT)
def test_flattening(markup, flat):
    assert flatten(markup) == flat


def test_what_is_too_deep_becomes_paragraphs():
    flat = flatten(b"<div>" * 1000 + b"x")
    assert flat.count(b"<div>") == flat.count(b"</div>") == 100
    assert flat.count(b"<p>") == 900


def test_all_text_after_very_many_tags_is_left():
    flat = flatten(b"<i>word</i> " * 120_000)
    assert flat.count(b"word") == 120_000
