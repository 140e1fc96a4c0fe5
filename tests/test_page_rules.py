"""Which rule finds that a part of a page is not its article: each fires, spares, and precedes.

In the markup of a row stand HEAD for the headline, BODY for the article and TEXT for the part.
"""

from itertools import pairwise

import pytest
from selectolax.lexbor import LexborHTMLParser

from newsparse.languages.table import get_language
from newsparse.reader.page.blocks import read_blocks
from newsparse.reader.page.content import inserts, pruning
from newsparse.reader.page.content.survey import find_headline, survey

HEADLINE = "Lighthouse keeper retires at last"
BODY = "".join(
    f"<p>{text}</p><p>It is said that {text}</p>"
    for text in (
        "After forty winters on the rock the last keeper of the Holm light came ashore on Sunday.",
        "She brought two cats, a barometer and nine hundred books, which filled the whole hold.",
        "The lamp has lit itself since 1994, but somebody had to wipe the salt from its panes.",
        "From now on a machine with brushes will do that, and it needs neither books nor tea.",
        "The village met her with a brass band that had practised for this since Michaelmas.",
        "Her house in the lane behind the chapel has a stove, a pear tree and a view of the rock.",
    )
)
OTHER = "The mayor of the next town opened a swimming bath that cost more than it can hold."
LINKS = [f"<a href=/{n}>Swimming bath number {n} opened</a>" for n in range(5)]
CARDS = "".join(
    f"<{{tag}} class='{{name}}'><h3>{LINKS[n]}</h3><p>It holds {n} pools.</p></{{tag}}>"
    for n in range(4)
)
SECTION = "<section><h2>{title}</h2><p>{text}</p><a href=/1>Book a tour</a></section>"
DATED_ARTICLES = "".join(
    f"<article><h3>{link}</h3><p>5 March 2024</p><p>{'It is so. ' * 20}</p></article>"
    for link in [*LINKS, "<a href=/9>TEXT</a>"]
)
COMMENT_CARDS = CARDS.format(tag="div", name="comment-card")


def sections(*titles):
    """Return a page with a box of each title, the first with TEXT, all with the same button."""
    texts = ("TEXT", *(f"It is said that {title} has a bath, too." for title in titles))
    boxes = zip(titles, texts, strict=False)
    return "HEAD BODY" + "".join(SECTION.format(title=title, text=text) for title, text in boxes)


def measured(markup):
    """Return the page with `markup` in it, measured."""
    html = f"<main>{markup.replace('HEAD', f'<h1>{HEADLINE}</h1>').replace('BODY', BODY)}</main>"
    text = read_blocks(LexborHTMLParser(html, scripting=True))
    english = get_language("en")
    assert english is not None
    return survey(text, headline=find_headline(text.blocks, HEADLINE), words=english.page)


def fell_by(markup):
    """Return for each text of a page with `markup` in it the rule that it fell by."""
    page = measured(markup)
    rules = pruning.prune(page, pruning.RULES).fell_by
    return {block.text: rule for block, rule in zip(page.text.blocks, rules, strict=True)}


FIRES = [
    pytest.param("HEAD BODY<section class=comments>TEXT</section>", "foreign", id="comments"),
    pytest.param(
        "HEAD BODY<div id=kommentare><p>TEXT</p></div>", "foreign", id="of another language"
    ),
    pytest.param("HEAD BODY<div class=trackbacks>TEXT</div>", "foreign", id="trackbacks"),
    pytest.param("HEAD BODY<aside>TEXT</aside>", "aside", id="aside"),
    pytest.param(
        "HEAD BODY<aside>" + "".join(f"<p>{n}. {OTHER}</p>" for n in range(9)) + "TEXT</aside>",
        "aside",
        id="feed",
    ),
    pytest.param("<header>TEXT</header>HEAD BODY", "page_header", id="masthead"),
    pytest.param("HEAD BODY<form><p>TEXT</p></form>", "form", id="form"),
    pytest.param(f"HEAD BODY<div>{DATED_ARTICLES}</div>", "teaser", id="articles with their days"),
    pytest.param(
        "HEAD BODY<p>Now:</p><div><p><a href=/>TEXT</a></p><p><a href=/1>Baths</a></p></div>",
        "links",
        id="row of links that is no list",
    ),
    pytest.param(
        f"HEAD BODY<div><i>Town</i> {LINKS[1]}<p>TEXT</p></div><p>It is so: {OTHER}</p>",
        "links",
        id="one teaser between paragraphs",
    ),
    pytest.param("HEAD BODY<figcaption>TEXT</figcaption>", "caption", id="caption"),
    pytest.param("HEAD BODY<figure><p>TEXT</p></figure>", "figure", id="figure"),
    pytest.param("HEAD BODY<div hidden>TEXT</div>", "hidden", id="hidden"),
    pytest.param("HEAD BODY<div aria-hidden=true>TEXT</div>", "hidden", id="aria-hidden"),
    pytest.param("HEAD BODY<div><a href=/1>TEXT</a></div>", "links", id="teaser of one link"),
    pytest.param("HEAD BODY<div><h2><a href=/1>TEXT</a></h2></div>", "links", id="linked heading"),
    pytest.param(
        "HEAD BODY<div><p><a href=#1>TEXT</a></p></div>", "links", id="link down the page"
    ),
    pytest.param(
        f"HEAD BODY<div class=accordion><ul><li><a href=/1>TEXT</a><li>{LINKS[1]}<li>{LINKS[2]}"
        f"</ul><p>{OTHER * 3}</p></div>",
        "links",
        id="list of links in what unfolds",
    ),
    pytest.param(
        f"HEAD BODY<div class=accordion><p><a href=/1>{OTHER} Yes.</a></p><div hidden>TEXT</div>",
        "hidden",
        id="menu that unfolds",
    ),
    pytest.param(sections("East", "Row", "Steps"), "teaser", id="boxes with one button"),
    pytest.param(sections("1 boat", "5 cars", "8"), "teaser", id="boxes with buttons, numbers"),
    pytest.param("HEAD BODY<div class=card><p>TEXT</p><p><a href=/1>On</a></p>", "name", id="card"),
    pytest.param(
        f"HEAD BODY<ul><li><a href=/1>TEXT</a><li>{LINKS[1]}<li>{LINKS[2]}</ul>",
        "links",
        id="list of links",
    ),
    pytest.param(
        f"HEAD BODY<ul><li><a href=/1>TEXT</a><li>{LINKS[1]}</ul>BODY",
        "links",
        id="two links between paragraphs",
    ),
    pytest.param(
        f"HEAD BODY<div><h2>Read more</h2><p>{LINKS[1]}</p><p>TEXT</p></div>",
        "pointers",
        id="box of links that says so",
    ),
    pytest.param(
        "HEAD BODY<div><h3>For a penny</h3><p>TEXT</p><p>Already a subscriber? Come in.</p></div>",
        "wall",
        id="box that says who may read on",
    ),
    pytest.param("<div><p>TEXT</p></div>HEAD BODY", "above_headline", id="above the headline"),
    pytest.param("HEAD BODY<div class=newsletter-box>TEXT</div>", "name", id="name"),
    pytest.param(
        f"HEAD BODY<div class=story-teaser><p>TEXT</p><p>{LINKS[0]}</p></div>", "name", id="teaser"
    ),
    pytest.param("HEAD BODY<div class=navbox>TEXT</div>", "name", id="box of an encyclopedia"),
    pytest.param("HEAD BODY<div class=email-form>TEXT</div>", "name", id="name of two words"),
    pytest.param("HEAD BODY<div class=js-tooltip>TEXT</div>", "name", id="name of a script's hook"),
]
SPARES = [
    pytest.param("HEAD<div class=comments>BODY BODY<p>TEXT</p></div>", id="all that there is"),
    pytest.param(
        "HEAD<div class=comment-on-text><div class=article-body>BODY<p>TEXT</p></div></div>",
        id="text that can be commented on",
    ),
    pytest.param("<aside>HEAD BODY<p>TEXT</p></aside>", id="page in an aside"),
    pytest.param("HEAD BODY<section><header><h3>TEXT</h3></header>BODY</section>", id="subhead"),
    pytest.param("<header>HEAD BODY<p>TEXT</p></header>", id="article in a header"),
    pytest.param("<form>HEAD BODY<p>TEXT</p></form>", id="form round the page"),
    pytest.param("HEAD BODY<figure><blockquote>TEXT</blockquote></figure>", id="quotation"),
    pytest.param(
        "HEAD BODY<div class=accordion hidden>TEXT</div>", id="what a click unfolds is not hidden"
    ),
    pytest.param("HEAD BODY<div class=elementor-accordion hidden>TEXT</div>", id="name of layout"),
    pytest.param(
        "HEAD BODY<div class=faq><p>What now?</p><div><p>So:</p><div hidden>TEXT</div></div></div>",
        id="answer inside what unfolds",
    ),
    pytest.param("HEAD BODY<div role=region hidden>TEXT</div>", id="region that a button unfolds"),
    pytest.param(
        f"HEAD BODY<div class=faq><div><a href=/>TEXT</a></div><div hidden>{OTHER * 2}</div></div>",
        id="question as a link",
    ),
    pytest.param("HEAD BODY<div><h2><a href=#now>TEXT</a></h2></div>", id="heading, its own link"),
    pytest.param(sections("3. East", "2. Row", "1. Steps"), id="boxes that are counted"),
    pytest.param("HEAD BODY<div class=card><p>TEXT</p></div>", id="card that leads nowhere"),
    pytest.param("HEAD BODY<div class='alert alert-info'>TEXT</div>", id="note as an alert"),
    pytest.param(
        "HEAD BODY<div class=kg-card><p>TEXT</p><p><a href=/1>On</a></p></div>", id="card of Ghost"
    ),
    pytest.param("HEAD BODY<div class=kg-callout-card><p>TEXT</p></div>", id="callout of Ghost"),
    pytest.param("HEAD BODY<div><p><a href=/1>The bath</a></p>TEXT</div>", id="text below a link"),
    pytest.param(
        f"HEAD BODY<ol><li><a href=/1>TEXT</a><li>{LINKS[1]}<li>{LINKS[2]}</ol>BODY",
        id="numbered list among paragraphs",
    ),
    pytest.param(
        f"HEAD BODY<p>They are:</p><ul><li><a href=/>TEXT</a><li>{LINKS[1]}<li>{LINKS[2]}</ul>",
        id="list that a paragraph leads to",
    ),
    pytest.param(
        "HEAD BODY<p>They are:</p><div class=ulist><ul><li><a href=/>TEXT</a><li><a href=/1>Baths",
        id="wrapped list that a paragraph leads to",
    ),
    pytest.param(f"HEAD BODY<ul><li><a href=/>TEXT</a><li>{LINKS[1]}</ul>", id="two links below"),
    pytest.param(
        f"HEAD BODY<div><p>TEXT</p>{LINKS[1]}</div><p>It is so: {OTHER}</p>",
        id="a box between paragraphs whose link comes last",
    ),
    pytest.param(f"HEAD BODY<div>{LINKS[1]}<p>TEXT</p></div>", id="a box below the paragraphs"),
]
PRECEDES = [
    pytest.param(
        f"HEAD BODY{COMMENT_CARDS}", "It holds 2 pools.", "foreign", id="comments as cards"
    ),
    pytest.param(
        f"HEAD BODY{CARDS.format(tag='aside', name='')}", "It holds 2 pools.", "teaser", id="asides"
    ),
    pytest.param(
        f"HEAD BODY<figure hidden><p>{OTHER}</p></figure>", OTHER, "figure", id="hidden figure"
    ),
    pytest.param(
        f"HEAD BODY<div hidden><a href=/1>{OTHER}</a></div>", OTHER, "hidden", id="hidden link"
    ),
    pytest.param(
        "HEAD BODY<div><p>Read more</p><p><a href=/1>All about the bath</a></p></div>",
        "All about the bath",
        "links",
        id="box of nothing but a link",
    ),
    pytest.param(
        f"<div><h2>Read more</h2><p>{LINKS[1]}</p><p>{OTHER}</p></div>HEAD BODY",
        OTHER,
        "pointers",
        id="box above the headline",
    ),
    pytest.param(
        f"HEAD BODY<div><h2>Read more</h2><p>{LINKS[1]}</p><p>{OTHER}</p><p>Already a subscriber?",
        OTHER,
        "pointers",
        id="wall below a pointer",
    ),
    pytest.param(
        f"<div><p>{OTHER}</p><p>Already a subscriber?</p></div>HEAD BODY",
        OTHER,
        "wall",
        id="wall above the headline",
    ),
    pytest.param(
        f"<div class=newsletter>{OTHER}</div>HEAD BODY", OTHER, "above_headline", id="named, above"
    ),
]


@pytest.mark.parametrize(("markup", "rule"), FIRES)
def test_a_part_falls(markup, rule):
    assert fell_by(markup.replace("TEXT", OTHER))[OTHER] == rule


@pytest.mark.parametrize("markup", SPARES)
def test_a_part_stands(markup):
    assert fell_by(markup.replace("TEXT", OTHER))[OTHER] == ""


@pytest.mark.parametrize(("markup", "text", "rule"), PRECEDES)
def test_one_rule_precedes_another(markup, text, rule):
    assert fell_by(markup)[text] == rule


def failing():
    """Return whether any row fails with the rules as they stand."""
    return (
        any(fell_by(row.values[0].replace("TEXT", OTHER))[OTHER] != row.values[1] for row in FIRES)
        or any(fell_by(row.values[0].replace("TEXT", OTHER))[OTHER] for row in SPARES)
        or any(fell_by(row.values[0])[row.values[1]] != row.values[2] for row in PRECEDES)
    )


@pytest.mark.parametrize("rule", pruning.RULES, ids=lambda rule: rule.__name__)
def test_no_rule_can_go(rule, monkeypatch):
    monkeypatch.setattr(pruning, "RULES", tuple(one for one in pruning.RULES if one is not rule))
    assert failing()


def meeting(module):
    """Return neighbours that can both be asked of one thing; those of different tags never meet."""
    return [
        pytest.param(pair, id="-".join(rule.__name__ for rule in pair))
        for pair in pairwise(module.RULES)
        if not all(rule in module.TAGS for rule in pair)
        or set(module.TAGS[pair[0]]) & set(module.TAGS[pair[1]])
    ]


@pytest.mark.parametrize("pair", meeting(pruning))
def test_no_neighbours_can_change_places(pair, monkeypatch):
    first, second = pair
    swapped = {first: second, second: first}
    monkeypatch.setattr(pruning, "RULES", tuple(swapped.get(rule, rule) for rule in pruning.RULES))
    assert failing()


INSERT = "Every crossing costs two coins, and children under seven cross for one of them."
INSERTS = [
    pytest.param("BODY<h1>TEXT</h1>", "page_title", id="second main heading"),
    pytest.param("HEAD BODY<div><h1>TEXT</h1></div>", "page_title", id="main heading in a box"),
    pytest.param("HEAD BODY<h1><a href=/1>TEXT</a></h1>", "page_title", id="main heading, linked"),
    pytest.param("BODY<figcaption>TEXT</figcaption>", "caption", id="caption"),
    pytest.param('BODY<div>{"cost": "TEXT"}</div>', "script_data", id="data"),
    pytest.param(
        f"BODY<div><p>{LINKS[0]}</p><p><a href=/1>TEXT</a></p></div>", "lone_link", id="teasers"
    ),
    pytest.param(
        f"BODY<div><p>Read more: {LINKS[0]}</p><p><a href=/1>TEXT</a></p></div>",
        "lone_link",
        id="link below a pointer",
    ),
    pytest.param("BODY<div>Copy link</div>", "label", id="button"),
    pytest.param("BODY<div>Sing along with all of us</div>", "label", id="words in a box"),
    pytest.param("BODY<p>Read more: TEXT</p>", "pointer", id="pointer"),
    pytest.param("BODY<p>Share this: <a href=/1>TEXT</a></p>", "pointer", id="buttons"),
    pytest.param("BODY<p>Filed under: <a href=/1>TEXT</a></p>", "pointer", id="tags"),
    pytest.param("BODY<p>Learn more: <a href=/1>TEXT</a></p>", "", id="words of a button"),
    pytest.param("BODY<p>Read more about it in <a href=/1>TEXT</a></p>", "pointer", id="linked"),
    pytest.param(
        "BODY" + "".join(f"<p>LEES OOK: <a href=/{n}>Boat {n} sails</a></p>" for n in range(3)),
        "repeated_pointer",
        id="pointers that begin alike",
    ),
    pytest.param(
        "BODY" + "<div><p><a href=/>Buy the poster</a></p></div>" * 3,
        "repeated_pointer",
        id="buttons that are alike",
    ),
    pytest.param("BODY<p>Sign up for our weekly letter.</p>", "appeal", id="appeal"),
    pytest.param(
        f"BODY<p>This entry was posted on May 5, 2024 and is filed under Boats. {INSERT * 3}</p>",
        "appeal",
        id="when it was posted, and more",
    ),
    pytest.param(
        "BODY<p>We chose each lamp ourselves. If you buy one, we may earn a commission.</p>",
        "appeal",
        id="who pays, in the second sentence",
    ),
    pytest.param(
        "BODY<p>A word first: this diary contains affiliate-links, which cost you nothing.</p>",
        "appeal",
        id="who pays, with a hyphen",
    ),
]
NO_INSERTS = [
    pytest.param("BODY<h2>TEXT</h2>", id="subhead"),
    pytest.param("HEAD BODY<h1>TEXT</h1>", id="subhead marked up as a main heading"),
    pytest.param("HEAD BODY<h1>What now</h1>", id="short subhead marked up as a main heading"),
    pytest.param('BODY<pre>{"cost": "TEXT"}</pre>', id="code"),
    pytest.param("BODY<div><p><a href=/1>TEXT</a></p></div>", id="single link"),
    pytest.param(
        f"<p>{LINKS[0]}</p>BODY<p><a href=/1>TEXT</a></p>BODY", id="sentence that is one link"
    ),
    pytest.param("BODY<p><a href=/1>The price</a> is set. TEXT</p>", id="link in a paragraph"),
    pytest.param("BODY<div>Done at last!</div>", id="short sentence"),
    pytest.param("BODY<table><tr><td>Two coins</td></tr></table>", id="cell"),
    pytest.param("BODY Members spoke before the count<p>TEXT</p>", id="bare line"),
    pytest.param(
        f"<div>{INSERT}<br><br>{INSERT}<br><br>Members spoke before the count<br><br>TEXT</div>",
        id="bare line in bare text",
    ),
    pytest.param(
        f"<div>{INSERT}<br><br><b>The fare</b><br><br>TEXT</div>", id="subhead in bare text"
    ),
    pytest.param("BODY<p>The council may earn commissions of its own.</p>", id="a commission"),
    pytest.param(
        "BODY<p>“We may earn a commission,” the page said, and the council asked why.</p>",
        id="a commission that somebody tells of",
    ),
    pytest.param(
        f"BODY<p>{INSERT * 6} Of each, we may earn a commission.</p>", id="a text about it"
    ),
    pytest.param("BODY<div>2. Ask what it costs</div>", id="step"),
    pytest.param("BODY" + "<div><p><a href=/>Buy it now!</a></p></div>" * 3, id="linked sentences"),
    pytest.param("BODY<p>TEXT Read more: it is fun.</p>", id="words of a pointer inside"),
    pytest.param(
        "BODY" + "".join(f"<p>Fare {n} | <a href=/{n}>Boat {n} sails</a></p>" for n in range(3)),
        id="lines that begin differently",
    ),
    pytest.param(
        "BODY" + "".join(f"<p>Details: <a href=/{n}>Boat {n} sails</a></p>" for n in range(3)),
        id="labels in small letters",
    ),
    pytest.param(f"BODY<p>Sign up for it, they said. {INSERT * 4}</p>", id="long paragraph"),
    pytest.param(
        f"BODY<p>This entry was posted on May 5, 2024, says the log. {INSERT * 6}</p>",
        id="longer one that begins with when it was posted",
    ),
]
FIRST_OF_TWO = [
    pytest.param('BODY<figcaption>{"price": "TEXT"}</figcaption>', "caption", id="data as caption"),
    pytest.param(
        f'BODY<p>{LINKS[0]}</p><p><a href=/1>{{"price": "TEXT"}}</a></p>',
        "script_data",
        id="linked data",
    ),
    pytest.param(
        "BODY" + "".join(f"<p>Tip | <a href=/{n}>{INSERT[:60]} {n}</a></p>" for n in range(3)),
        "lone_link",
        id="links that recur",
    ),
    pytest.param(
        "BODY" + "".join(f"<p>READ MORE: <a href=/{n}>Boat {n} sails</a></p>" for n in range(3)),
        "repeated_pointer",
        id="pointers that recur",
    ),
    pytest.param("BODY<div>Read more: bread</div>", "pointer", id="button that points"),
    pytest.param("BODY<div>Sign up for it</div>", "label", id="button that appeals"),
]


def last_insert(markup):
    """Return the rule by which the last block before the end, or the one of INSERT, is none."""
    page = measured(markup.replace("TEXT", INSERT))
    found = inserts.find_inserts(page, range(len(page.text.blocks)))
    shown = [index for index, block in enumerate(page.text.blocks) if block.text not in BODY]
    return found[shown[-1]].__name__ if shown[-1] in found else ""


@pytest.mark.parametrize(("markup", "rule"), [*INSERTS, *FIRST_OF_TWO])
def test_an_insert_is_found(markup, rule):
    assert last_insert(markup) == rule


@pytest.mark.parametrize("markup", NO_INSERTS)
def test_what_belongs_to_the_article_is_no_insert(markup):
    assert last_insert(markup) == ""


def failing_inserts():
    """Return whether any row of inserts fails with the rules as they stand."""
    return any(last_insert(row.values[0]) != row.values[1] for row in (*INSERTS, *FIRST_OF_TWO))


@pytest.mark.parametrize("rule", inserts.RULES, ids=lambda rule: rule.__name__)
def test_no_rule_of_inserts_can_go(rule, monkeypatch):
    monkeypatch.setattr(inserts, "RULES", tuple(one for one in inserts.RULES if one is not rule))
    assert failing_inserts()


@pytest.mark.parametrize("pair", meeting(inserts))
def test_no_neighbours_of_inserts_can_change_places(pair, monkeypatch):
    first, second = pair
    swapped = {first: second, second: first}
    monkeypatch.setattr(inserts, "RULES", tuple(swapped.get(one, one) for one in inserts.RULES))
    assert failing_inserts()
