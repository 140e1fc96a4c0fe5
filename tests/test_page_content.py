"""The main content of saved pages: what of their text is the article, and what is not."""

from types import SimpleNamespace

import pytest
from selectolax.lexbor import LexborHTMLParser

from newsparse import parse
from newsparse.reader.page.blocks import read_blocks
from newsparse.reader.page.content.tails import Tail, list_of_links
from newsparse.reader.page.html import read_html
from newsparse.reader.page.warnings import FROM_DATA, NO_ARTICLE, PAYWALL, SCRIPTED

FIRST = (
    "The old ferry went back to work on Monday after a winter in the yard, to everybody's relief."
)
SECOND = (
    "Forty cars and two hundred people fit on it, and the crossing takes eleven minutes each way."
)
THIRD = (
    "The council paid for the repair with the money it had put aside for a bridge nobody wanted."
)
BODY = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
WHOLE = [FIRST, SECOND, THIRD]


def page(body, head="<title>Ferry back at work</title>"):
    return f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>"


def texts(html):
    return [block.text for block in read_html(html).blocks]


OTHER = "The bridge over the other arm of the river has been shut since a barge hit it at night."
ELSE = [f"They say: {text}" for text in WHOLE]
WHAT_ELSE = "".join(f"<p>{text}</p>" for text in ELSE)
MOMENT = "<p>May 2, 2024 at 10:21</p>"


def boat(number):
    """Return a box with a link for title and a sentence."""
    title = f"<h3><a href=/{number}>The boat {number} of the line</a></h3>"
    return f"<div class=boat>{title}<p>It has carried {number} cars to the far bank.</p></div>"


KEPT = [
    pytest.param(f"<article><h1>Ferry back at work</h1>{BODY}</article>", WHOLE, id="article"),
    pytest.param(f"<div><div>{BODY}</div></div>", WHOLE, id="no mark-up that helps"),
    pytest.param(f"<article>{FIRST}<br><br>{SECOND}<br> <br/>{THIRD}</article>", WHOLE, id="br br"),
    pytest.param(
        f"<article>{FIRST}<br><br><b>The fare</b><br><br>{SECOND}<br><br>{THIRD}</article>",
        [FIRST, "The fare", SECOND, THIRD],
        id="a subhead in bare text",
    ),
    pytest.param(
        f"<article>{FIRST}<br><br>Tags: ferries<br><br>{SECOND}<br><br>{THIRD}</article>",
        WHOLE,
        id="what a text is filed under",
    ),
    pytest.param(
        f"<article>{FIRST}<br><br>Advertisement<br><br>{SECOND}<p>{OTHER}</p>Copy link"
        f"<p>{THIRD}</p></article>",
        [FIRST, SECOND, OTHER, THIRD],
        id="labels in bare text",
    ),
    pytest.param(
        f"<table><tr><td>{FIRST}<br><br>{SECOND}<br><br>{THIRD}<br><br><a href=/>Back to contents"
        "</a></td></tr></table>",
        WHOLE,
        id="a link alone below paragraphs in a cell",
    ),
    pytest.param(
        f"<article><p>{FIRST}</p><div class=comments><p>I have never been on it, and never will."
        f"</p></div><p>{SECOND}</p><p>{THIRD}</p></article>",
        WHOLE,
        id="comments on one part of it",
    ),
    pytest.param(
        f"<article><p>{FIRST} {SECOND}</p><h3>2 comments on the crane</h3><p>{THIRD}</p>{MOMENT}"
        "</article>",
        [f"{FIRST} {SECOND}", "2 comments on the crane", THIRD],
        id="comments that the article is about",
    ),
    pytest.param(
        f"<article><p>{FIRST} {THIRD * 5}</p><h2>What’s next</h2><p>{SECOND}</p></article>",
        [f"{FIRST} {THIRD * 5}", "What’s next", SECOND],
        id="a last part on what comes",
    ),
    pytest.param(
        f"<article><p>{FIRST} {SECOND}</p><h3>431 views</h3><p>{THIRD}</p>{MOMENT}</article>",
        [f"{FIRST} {SECOND}", "431 views", THIRD],
        id="a number of others",
    ),
    pytest.param(
        f"<article><p>{FIRST} {SECOND}</p><h3>2 comments</h3><p>{THIRD}</p></article>",
        [f"{FIRST} {SECOND}", "2 comments", THIRD],
        id="a number of comments with no moment below",
    ),
    pytest.param(
        f"<article>{BODY}<p>The mate has the whole list:</p></article>",
        [*WHOLE, "The mate has the whole list:"],
        id="a sentence that leads to what is gone",
    ),
    pytest.param(
        f"<article>{BODY}<p>This entry was the ferry's first of the year there.</p></article>",
        [*WHOLE, "This entry was the ferry's first of the year there."],
        id="an entry that is none of a blog",
    ),
    pytest.param(
        f"<table><tr><td>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</td></tr>"
        "<tr><td>Forty <a href=/>cars</a></td></tr></table>",
        [*WHOLE, "Forty cars"],
        id="a cell with a link in it",
    ),
    pytest.param(
        f"<article><div>{FIRST}</div><div>{SECOND}</div><div>{THIRD}</div><div>Advertisement</div>"
        "<div>It sails again on Friday.</div></article>",
        [*WHOLE, "It sails again on Friday."],
        id="short end after an advertisement",
    ),
    pytest.param(
        f"<div><h1>Ferry back at work</h1>{BODY}</div><div>"
        + "".join(
            f"<div><b>reader{n}</b><p>May {n}, 2024 at 3:1{n} pm</p><p>{n}: {FIRST} {SECOND} "
            f"{THIRD} So it is.</p><a href=/{n}>Reply</a></div>"
            for n in range(9)
        )
        + "</div>",
        WHOLE,
        id="comments longer than the article",
    ),
    pytest.param(
        f"<div><h1>Ferry back at work</h1><article>{BODY}"
        + "".join(
            f"<div><p>In 200{n} it sank.</p><p>{n}: {FIRST}</p><a href=/{n}>Read on</a></div>"
            for n in range(5)
        )
        + "</article></div>",
        [*WHOLE, *(line for n in range(5) for line in (f"In 200{n} it sank.", f"{n}: {FIRST}"))],
        id="years of a chronicle",
    ),
    pytest.param(
        f"<article>{BODY}<h2>What comes next</h2><p>{FIRST[:-1]}, too.</p></article>",
        [*WHOLE, "What comes next", f"{FIRST[:-1]}, too."],
        id="subhead",
    ),
    pytest.param(
        f"<header><h1>Ferry back at work</h1><p class=standfirst>{FIRST}</p><span>By A. B.</span>"
        f"</header><article><p>{SECOND}</p><p>{THIRD}</p></article>",
        WHOLE,
        id="lead in a header before the article",
    ),
    pytest.param(
        f"<header><h1>Ferry back at work</h1><div class=teaser-text><p>{FIRST}</p></div></header>"
        f"<article><p>{SECOND}</p><p>{THIRD}</p></article>",
        WHOLE,
        id="teaser that is the lead",
    ),
    pytest.param(
        "<article><h1>Ferry back at work</h1>"
        f"<h2>Cars go round by the road and the long bridge</h2><div class=story>{BODY}</div>",
        ["Cars go round by the road and the long bridge", *WHOLE],
        id="deck that ends without a stop",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><p>Cars go round by the road and the long bridge</p>"
        f"<div class=story>{BODY}</div>",
        ["Cars go round by the road and the long bridge", *WHOLE],
        id="line that is one, right below the headline",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><p>By Jane Roe and John Doe, Harbour Post, Lorne Quay"
        f"</p><div class=story>{BODY}</div>",
        WHOLE,
        id="byline as long",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><p>By Jane Roe</p><p>Cars may go by the road and pay "
        f"less</p><div class=story>{BODY}</div>",
        WHOLE,
        id="line farther below",
    ),
    pytest.param(
        f"<h1>Ferry back at work</h1><div class=q><b>Is it dry?</b></div><div>{FIRST}</div>"
        f"<div class=q><b>And now?</b></div><div>{SECOND}</div><div>{THIRD}</div>",
        ["Is it dry?", FIRST, "And now?", SECOND, THIRD],
        id="first question of an interview",
    ),
    pytest.param(
        f"<h1>Ferry back at work</h1><div><a href=/1>Is it dry?</a></div><div>{BODY}</div>",
        WHOLE,
        id="question that leads elsewhere",
    ),
    pytest.param(
        f"<h1>Ferry back at work</h1>{BODY}<pre>ferry --all</pre>",
        [*WHOLE, "ferry --all"],
        id="code at the end",
    ),
    pytest.param(
        f"<table><tr><td>{FIRST}<br><br>{SECOND} {THIRD}</td></tr><tr><td><a href=/>Back</a> | "
        "<a href=/p>Print</a></td></tr></table>",
        [FIRST, f"{SECOND} {THIRD}"],
        id="links in the last cell",
    ),
    pytest.param(
        f"<h1>Ferry back at work</h1>{BODY}<table><caption>Fares</caption><tr><td>A car</td></tr>",
        [*WHOLE, "Fares", "A car"],
        id="caption of a table",
    ),
    pytest.param(
        f"<h1>Ferry back at work</h1><h1>Ferry back at work</h1>{BODY}", WHOLE, id="headline twice"
    ),
    pytest.param(
        f"<h1>Ferry back at work</h1><p>{FIRST}</p><ul><li>A coat</li></ul><h1>The yard</h1>"
        f"<p>{SECOND} {THIRD}</p>",
        [FIRST, "A coat", "The yard", f"{SECOND} {THIRD}"],
        id="main heading as a subhead below a list",
    ),
    pytest.param(
        f"<h1>Ferry back at work</h1><div class=preview_text>The yard took all winter.</div>"
        f"<div class=detail_text>{BODY}</div>",
        ["The yard took all winter.", *WHOLE],
        id="text of the preview",
    ),
    *(
        pytest.param(
            f"<div><{tag} class=item><h1>Ferry back at work</h1>{BODY}</{tag}>"
            f"<{tag} class=item><h1>{title}</h1>{when}<p>{OTHER} {OTHER}</p></{tag}>",
            [*WHOLE, *below],
            id=name,
        )
        for tag, title, when, below, name in (
            ("div", "Bridge shut", "<p>5 May 2024</p>", [], "next article by its day"),
            ("article", "Bridge shut", "", [], "next article by its tag"),
            *(
                ("div", title, "", [title, f"{OTHER} {OTHER}"], f"next part: {title}")
                for title in ("Bridge shut", "The flood of 1953")
            ),
        )
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><div class=perex>The yard took all winter.</div>"
        f"<div class=story>{BODY}</div>",
        ["The yard took all winter.", *WHOLE],
        id="short lead that is called so",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><div class=box>The yard took all winter.</div>"
        f"<div class=story>{BODY}</div>",
        WHOLE,
        id="as short, called something else",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><aside class=summary><ul><li>Forty cars fit on it."
        f"<li>It is never late.</ul></aside>{BODY}",
        ["Forty cars fit on it.", "It is never late.", *WHOLE],
        id="summary in an aside",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><aside class=summary><ul><li>Forty cars fit on it."
        f"<li><a href=/1>It is never late.</a></ul></aside>{BODY}",
        WHOLE,
        id="summary of other articles in an aside",
    ),
    pytest.param(
        "<article><h1>Ferry back at work</h1>"
        + "".join(
            f"<section><h3>Entry {n}</h3><time>1{n}:00</time><p>{text}</p></section>"
            for n, text in enumerate(WHOLE)
        ),
        [line for n, text in enumerate(WHOLE) for line in (f"Entry {n}", text)],
        id="headings of a live blog, the first one, too",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><section><p>Quay.</p><p>10:00</p>{BODY}</section>",
        WHOLE,
        id="a time of day below what is no heading",
    ),
    pytest.param(
        f"<table><tr><td><a href=/>Front page</a></td><td>{BODY}</td>"
        "<td><b>Also today</b><br><a href=1>Cinema to close</a></td></tr></table>",
        WHOLE,
        id="the cell of a page laid out as a table",
    ),
    pytest.param(
        f"<table><tr><td>Cars</td><td>{FIRST}</td></tr><tr><td>People</td><td>{SECOND}</td></tr>"
        f"<tr><td>Cost</td><td>{THIRD}</td></tr></table>",
        ["Cars", FIRST, "People", SECOND, "Cost", THIRD],
        id="all cells of a table of facts",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><div class=story><p>Dear passengers,</p>{BODY}</div>",
        ["Dear passengers,", *WHOLE],
        id="short line that leads up to the first paragraph",
    ),
    pytest.param(
        '<meta name="description" content="Skipper: Ann Lee Crew: six Course"><article>'
        "<h1>Ferry back at work</h1><div class=story><p>By Ann</p><p>Skipper: Ann Lee</p>"
        f"<p>Crew: six</p><p><a href=/c>Course</a></p>{BODY}</div>",
        ["Skipper: Ann Lee", "Crew: six", *WHOLE],
        id="lines that the description begins with",
    ),
    pytest.param(
        "<article><h1>Ferry back at work</h1><div class=story><p>By Ann Lee</p>"
        f"<p>Updated 12 May 2025, 21:15</p>{BODY}</div>",
        WHOLE,
        id="byline and date before the first paragraph",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><div class=story><h2>Cabin talk</h2><ol><li>Tides"
        f"<li>{FIRST}</ol><p>{SECOND}</p><p>{THIRD}</p></div>",
        ["Cabin talk", "Tides", *WHOLE],
        id="points that lead up to the first long one",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><p><a href=/1>{FIRST}</a></p><p>{SECOND}</p>"
        f"<p>{THIRD}</p></article>",
        WHOLE,
        id="first paragraph that is a link",
    ),
    pytest.param(
        "<article><h1>Ferry back at work</h1>"
        + "".join(
            f"<div class=tip><p>{text}</p><p>It is told.</p><a href=/{len(text)}>Buy it</a></div>"
            for text in WHOLE
        ),
        [line for text in WHOLE for line in (text, "It is told.")],
        id="boxes with the same button that are the article",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><p>By Ann Berry</p><div class=story>{BODY}</div>",
        WHOLE,
        id="byline in no container of the text",
    ),
    pytest.param(
        f"<main><h1>Ferry back at work</h1><div><div class=facts>{FIRST}</div>"
        f"<div class=paid><p>{SECOND}</p><p>{THIRD}</p><p>{FIRST[::-1]}</p></div></div></main>",
        [*WHOLE, FIRST[::-1]],
        id="first paragraph as bare text beside the others",
    ),
    pytest.param(
        f"<main class='layout has-sidebar no-comments'>{BODY}</main>", WHOLE, id="layout words"
    ),
    pytest.param(f"<form id=aspnetForm><div>{BODY}</div></form>", WHOLE, id="form round the page"),
    pytest.param(f"<div class=share-widget>{BODY}</div>", WHOLE, id="names that lie"),
    pytest.param(f"<article>{BODY}</article><template>{BODY}</template>", WHOLE, id="template"),
    pytest.param(f"<article>{BODY}</article><div class=mobile>{BODY}</div>", WHOLE, id="twice"),
    pytest.param(
        f"<ul class=toc><li><a href=#1>{FIRST}</a></li></ul><h2 id=1>{FIRST}</h2>{BODY}",
        [FIRST, SECOND, THIRD],
        id="heading that the table of contents shows before",
    ),
    pytest.param(
        f"<main><div class=text-part>{BODY}</div><div class=text-part><p>{FIRST[::-1]}</p></div>"
        f"<div class=share-bar>Share it.</div></main>",
        [*WHOLE, FIRST[::-1]],
        id="one article in two containers",
    ),
    pytest.param(
        f"<article>{BODY * 4}<div class='product-card'><p>{SECOND[::-1]}</p><p>{THIRD[::-1]}</p>"
        "</div></article>",
        [*WHOLE, SECOND[::-1], THIRD[::-1]],
        id="a module of a page builder with paragraphs",
    ),
    pytest.param(
        f"<div class=comment-on-text><div class=article-body>{BODY}</div></div>",
        WHOLE,
        id="text that readers can comment on",
    ),
    pytest.param(
        f"<article>{BODY * 2}<figure class=quote><blockquote><p>{FIRST[::-1]}</p></blockquote>"
        f"</figure></article>",
        [*WHOLE, FIRST[::-1]],
        id="a quotation in a figure",
    ),
    pytest.param(
        f"<article>{BODY}<table><tr><td class=label>Cars</td><td>Forty of them.</td></tr></table>"
        "</article>",
        [*WHOLE, "Cars", "Forty of them."],
        id="cells that are called labels",
    ),
    pytest.param(
        f"<article>{BODY * 3}<div class='accordion-item hidden'>{SECOND[::-1]}</div></article>",
        [*WHOLE, SECOND[::-1]],
        id="an answer that a click unfolds",
    ),
    pytest.param(
        f"<article>{BODY}<p>What else there is to know:</p>"
        "<ul><li><a href=/1>The crew</a><li><a href=/2>The yard</a><li><a href=/3>The fare</a></ul>"
        "</article>",
        [*WHOLE, "What else there is to know:", "The crew", "The yard", "The fare"],
        id="a list of links that a paragraph leads to",
    ),
    pytest.param(
        f"<main><h1>Ferry back at work</h1><div class=top><p>{FIRST[::-1]}</p></div>"
        f"<div class=text>{BODY * 4}<p>{THIRD[::-1]}</p></div>"
        f"<div class=faq><p>{SECOND[::-1]}</p></div></main>",
        [FIRST[::-1], *WHOLE, THIRD[::-1], SECOND[::-1]],
        id="parts beside the body",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><p>It floats.</p>{BODY}</article>",
        ["It floats.", *WHOLE],
        id="a short first paragraph",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><h2>Who waited</h2>{BODY}</article>",
        ["Who waited", *WHOLE],
        id="a subhead before the first paragraph",
    ),
    pytest.param(
        f"<article>{BODY}The crew will be paid in April<div><p>{FIRST[::-1]}</p></div></article>",
        [*WHOLE, "The crew will be paid in April", FIRST[::-1]],
        id="a bare line beside paragraphs",
    ),
    pytest.param(
        f"<article>{BODY}<p><a href=/1>{FIRST[::-1]} It is so.</a></p><p>{SECOND[::-1]}</p>"
        "</article>",
        [*WHOLE, f"{FIRST[::-1]} It is so.", SECOND[::-1]],
        id="a sentence among paragraphs that is one link",
    ),
    pytest.param(
        f"<article>{BODY}<ul><li><a href=/1>The crew of the ferry</a><li>"
        "<a href=/2>The yard at the river</a><li><a href=/3>What the people pay</a>"
        f"<li>{FIRST[::-1]}</ul></article>",
        [
            *WHOLE,
            "The crew of the ferry",
            "The yard at the river",
            "What the people pay",
            FIRST[::-1],
        ],
        id="list items that are links",
    ),
    pytest.param(
        f"<article>{BODY}<p>We asked:</p><ul><li><a href=/1>Crew</a></ul></article>",
        [*WHOLE, "We asked:", "Crew"],
        id="a list of one link",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1>{BODY}<section><header><h3>Who waited</h3></header>"
        f"<p>{FIRST[::-1]}</p></section></article>",
        [*WHOLE, "Who waited", FIRST[::-1]],
        id="a subhead in a header",
    ),
    pytest.param(
        f"<article>{BODY}<p>Tip | <a href=/1>Boats</a></p><p>{FIRST[::-1]}</p></article>",
        [*WHOLE, "Tip | Boats", FIRST[::-1]],
        id="one line that begins with a mark",
    ),
    pytest.param(
        f"<article>{BODY}<h3>About whales</h3><p>{FIRST[::-1]}</p></article>",
        [*WHOLE, "About whales", FIRST[::-1]],
        id="a subhead about what nothing above has named",
    ),
    pytest.param(
        f"<article>{BODY}<h3>About the Old Ferry</h3><p>{FIRST[::-1]}</p></article>",
        [*WHOLE, "About the Old Ferry", FIRST[::-1]],
        id="a subhead about what nothing below names",
    ),
    pytest.param(
        f"<article>{BODY}<p>About the ferry she will not talk.</p><p>{FIRST[::-1]}</p></article>",
        [*WHOLE, "About the ferry she will not talk.", FIRST[::-1]],
        id="a sentence that begins with about",
    ),
    pytest.param(
        f"<article><p>{FIRST}</p><h3>About the ferry</h3><p>{FIRST[::-1]}</p>"
        f"<p>{FIRST[::-1].upper()}</p></article>",
        [FIRST, "About the ferry", FIRST[::-1], FIRST[::-1].upper()],
        id="a subhead over most of the text",
    ),
    pytest.param(
        f"<article>{BODY}<h3>The papers that we read:</h3><ul><li><a href=/1>A crane</a></li>"
        "<li><a href=/2>A bridge</a></li></ul></article>",
        [*WHOLE, "The papers that we read:", "A crane", "A bridge"],
        id="a list of links that a colon leads to",
    ),
    pytest.param(
        f"<article>{BODY}<p>Now we look at what our neighbours have built:</p><p><a href=/1>A crane"
        f"</a></p><p><a href=/2>A bridge</a></p><p>{FIRST[::-1]}</p></article>",
        [
            *WHOLE,
            "Now we look at what our neighbours have built:",
            "A crane",
            "A bridge",
            FIRST[::-1],
        ],
        id="a row of links that a long paragraph leads to",
    ),
    pytest.param(
        f"<article>{BODY}<p>What else there is:</p><p><a href=/1>A crane</a></p>"
        f"<p><a href=/2>A bridge</a></p><p>{FIRST[::-1]}</p></article>",
        [*WHOLE, "What else there is:", FIRST[::-1]],
        id="a row of links that a label leads to",
    ),
    pytest.param(
        f"<main><h1>Ferry back at work</h1><div class='rich-text big'>{BODY * 4}"
        f"<p>{THIRD[::-1]}</p></div><div class=rich-text><p>{SECOND[::-1]}</p></div>"
        f"<div class=big><p>{FIRST[::-1]}</p></div></main>",
        [*WHOLE, THIRD[::-1], SECOND[::-1]],
        id="a part beside the body that shares a name of content",
    ),
    pytest.param(
        f"<header><h1>Ferry back at work</h1><div class=author-info><div>{THIRD[::-1]}.</div></div>"
        f"</header><article><p>{FIRST}</p><p>{SECOND}</p></article>",
        [FIRST, SECOND],
        id="who wrote it is no lead",
    ),
    pytest.param(
        f"<header><h1>Ferry back at work</h1><div class=box><section>{THIRD}</section></div>"
        f"</header><article><p>{FIRST}</p><p>{SECOND}</p></article>",
        [THIRD, FIRST, SECOND],
        id="a lead in a box",
    ),
    pytest.param(
        f"<article><p>{FIRST}</p><p>To continue reading, she put the lamp on.</p><p>{SECOND}</p>",
        [FIRST, "To continue reading, she put the lamp on.", SECOND],
        id="a paragraph inside that begins as a paywall does",
    ),
    pytest.param(
        f"<article>{BODY}<h3>What to bring</h3><ul><li>A coat</li><li>A book</li></ul></article>",
        [*WHOLE, "What to bring", "A coat", "A book"],
        id="a list at the end that is no links",
    ),
    pytest.param(
        f"<article>{BODY}<h3>What to bring</h3><ul><li><p>A coat</p><li><h4>A book</h4></ul>",
        [*WHOLE, "What to bring", "A coat", "A book"],
        id="a list at the end whose items are paragraphs and headings",
    ),
    pytest.param(
        f"<article>{BODY * 2}<p>Related:</p><ul><li><a href=/1>The crane</a></ul><h3>Fares</h3>"
        f"<p>{OTHER}</p></article>",
        [*WHOLE, "Fares", OTHER],
        id="a section behind links to other articles",
    ),
    pytest.param(
        f"<article>{BODY}{WHAT_ELSE}<div>{''.join(map(boat, range(10, 20)))}</div><h2>At last</h2>"
        f"<p>{OTHER}</p><p>It is said: {OTHER}</p></article>",
        [
            *(*WHOLE, *ELSE),
            *(
                line
                for n in range(10, 20)
                for line in (
                    f"The boat {n} of the line",
                    f"It has carried {n} cars to the far bank.",
                )
            ),
            *("At last", OTHER, f"It is said: {OTHER}"),
        ],
        id="boxes in an article that goes on",
    ),
    pytest.param(
        f"<table><tr><td>{BODY}{WHAT_ELSE}</td></tr><tr><td>You asked for this letter. <a href=/>"
        "No more</a></td></tr></table>",
        [*WHOLE, *ELSE],
        id="a letter in rows of one cell",
    ),
    pytest.param(
        f"<article>{BODY}<div class=images-before><h2>To bring</h2><ul><li>Tea<li>Rope<li>Bread"
        "</ul></div></article>",
        [*WHOLE, "To bring", "Tea", "Rope", "Bread"],
        id="a list beside its pictures",
    ),
    pytest.param(
        f"<article>{BODY}<blockquote class=quote-card><p>It floats.</p><p>Ida Moe, captain</p>"
        f"</blockquote><p>{OTHER}</p></article>",
        [*WHOLE, "It floats.", "Ida Moe, captain", OTHER],
        id="a quotation on a card",
    ),
    pytest.param(
        f"<article>{BODY}<details><summary>The fare</summary><p>It is two crowns.</p></details>",
        [*WHOLE, "The fare", "It is two crowns."],
        id="the heading of what unfolds",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><p>{FIRST}</p><p>{OTHER}</p><p>{SECOND}</p><ul><li>"
        f"{OTHER}</ul><p>{THIRD}</p></article>",
        [FIRST, OTHER, SECOND, OTHER, THIRD],
        id="what is said again in one container",
    ),
    pytest.param(
        f"<main><h1>Ferry back at work</h1>{'<div>' * 5}<h3>The yard</h3><p>{OTHER}</p>"
        f"{'</div>' * 5}{'<div>' * 5}{BODY}{WHAT_ELSE}{'</div>' * 5}{'<div>' * 5}"
        f"<p>It is said: {OTHER}</p></main>",
        ["The yard", OTHER, *WHOLE, *ELSE],
        id="a section above the body in boxes of its own",
    ),
    pytest.param(
        f"<article><h1>Ferry back at work</h1><div class=steps>{BODY}{WHAT_ELSE}</div>"
        f"<div class=tips><p>{OTHER}</p><p>It is said: {OTHER}</p></div></article>",
        [*WHOLE, *ELSE, OTHER, f"It is said: {OTHER}"],
        id="paragraphs of the article beside its largest part",
    ),
]


@pytest.mark.parametrize(("body", "expected"), KEPT)
def test_the_article_is_kept(body, expected):
    assert texts(page(body)) == expected


LINKS = "<ul><li><a href=/1>The harbour gets a new crane</a></li><li><a href=/2>A bridge nobody \
wanted</a></li><li><a href=/3>Eleven minutes of calm</a></li></ul>"
CARD = (
    "<div class=c><h3><a href=/{0}>The harbour gets crane number {0}</a></h3><p>A short text.</p>\
</div>"
)
WRITTEN = "".join(
    f"<div><p>Lars {n}</p><p>{THIRD[::-1]} {n} {SECOND[::-1]}</p>{MOMENT}</div>"
    for n in range(1, 5)
)
LEFT_OUT = [
    pytest.param(f"{BODY}<div class=related-posts>{LINKS}</div>", id="related"),
    pytest.param(f"{BODY}{LINKS}", id="a list of links without a name"),
    pytest.param(f"{BODY}{''.join(CARD.format(n) for n in range(4))}", id="cards"),
    pytest.param(f"{BODY}<div class=share-bar>Share this story with a friend.</div>", id="share"),
    pytest.param(
        f"{BODY}<aside><p>Our ferries carry a million people a year.</p></aside>", id="aside"
    ),
    pytest.param(
        f"{BODY}<figure><p>The ferry at its pier in the evening sun last week.</p></figure>",
        id="the text of a figure",
    ),
    pytest.param(
        f"<div><div class=text>{BODY}</div><div class=more><p>{FIRST[::-1]}</p></div></div>",
        id="another text below",
    ),
    pytest.param(
        f"{BODY}<figure><figcaption>The ferry. Photo: A.</figcaption></figure>", id="caption"
    ),
    pytest.param(
        f"{BODY}<p>Sign up for our newsletter and never miss a ferry.</p>", id="newsletter"
    ),
    pytest.param(
        f"{BODY}<p>Read also: <a href=/1>The harbour gets a crane</a></p>", id="read also"
    ),
    pytest.param(f"{BODY}<h3>Related articles</h3><p>A crane for the harbour.</p>", id="tail"),
    pytest.param(
        f"{BODY}<h3>Hjemmelavet og godt</h3><ul><li><a href=/1>A crane</a></li>"
        "<li><a href=/2>A bridge</a></li></ul><h3>Snak</h3>",
        id="a heading and a list of two links, whatever it says",
    ),
    pytest.param(
        f"{BODY}<p><b>About the Old Ferry</b></p><p>The ferry is run by four.</p>"
        "<p>Call us at noon.</p>",
        id="who issued a press release",
    ),
    pytest.param(
        f"{BODY}<h2>Press contact</h2><p>Ann Berry, 555 0100</p>", id="whom the press may call"
    ),
    pytest.param(
        f"{BODY}<h3>About the author</h3><p>Ann Berry has been on every ferry there is.</p>",
        id="who the author is, below a short article",
    ),
    pytest.param(
        f"{BODY}<div class=author-box><p>Ann Berry has been on every ferry there is.</p></div>",
        id="who the author is, in a box",
    ),
    pytest.param(f"{BODY}<div class=ad>Advertisement</div>", id="advertisement"),
    pytest.param(
        f"{BODY}<p>This entry was posted in <a href=/s>Ships</a> on March 5th, 2024 at 6 pm.</p>",
        id="when it was posted",
    ),
    pytest.param(
        f"{BODY}<p>Last updated on Monday, 11 March 2024 at 10:20 by the harbour office.</p>",
        id="when it was changed",
    ),
    pytest.param(
        f"{BODY}<div id=comments>{'<p>I have never been on it, and never will.</p>' * 9}</div>",
        id="comments",
    ),
    pytest.param(
        BODY
        + "".join(
            f"<div class=u><b>Lars {n}</b><p>Nej, {n} gånger om.</p><a href=#{n}>Svara</a></div>"
            for n in range(4)
        ),
        id="comments that only their buttons tell",
    ),
    pytest.param(f"{BODY}<h3>12 comments:</h3>{WRITTEN}", id="comments under their number"),
    pytest.param(f"{BODY}<h3>Comments</h3>{WRITTEN}", id="comments under their name"),
    pytest.param(f"{BODY}<h3>Comments (12)</h3>{WRITTEN}", id="comments before their number"),
    pytest.param(f"{BODY}<h3>Related</h3>{WRITTEN}", id="a long stream under its heading"),
    pytest.param(
        f"{BODY}<h3>2 Comments on “Ferry back at work”</h3>{WRITTEN}", id="comments on the headline"
    ),
    pytest.param(
        f"{BODY}<div id=comments>{'<p>I have never been on it, and never will.</p>' * 3}</div>"
        f"<h3>Notice</h3><p>{THIRD[::-1]}.</p>",
        id="what stands below the comments",
    ),
    pytest.param(f"{BODY}<p>Plans and tables:</p>", id="what leads to links that are gone"),
    pytest.param(f"{BODY}<p>dpa</p>", id="signature"),
    pytest.param(
        f"{BODY}<p>© 1998 Ferry Post. It sails with any browser.</p>", id="line of rights"
    ),
    pytest.param(f"{BODY}<h3>About this entry</h3><p>It was written in a boat.</p>", id="entry"),
    pytest.param(f"<nav><p>{SECOND[::-1]}</p></nav>{BODY}", id="nav"),
    pytest.param(f"{BODY}<script>var a = '<p>{SECOND[::-1]}</p>'</script>", id="script"),
    pytest.param(
        f'{BODY}<div>{{"layout": 2, "button": "Buy your ticket for the ferry now."}}</div>{BODY}',
        id="data for a script",
    ),
    pytest.param(f"{BODY}<div hidden>Thank you for signing up.</div>", id="hidden"),
    pytest.param(
        f"{BODY}<p><b>Altro ancora</b></p><ul><li><a href=/1>The harbour gets a crane</a><li>"
        "<a href=/2>A bridge nobody wanted</a></ul>",
        id="two links under a title of their own",
    ),
    pytest.param(
        "".join(
            f"<p>{text}</p><p>FUNDA FUTHI | <a href=/{len(text)}>A crane for {len(text)} boats</a>"
            for text in WHOLE
        ),
        id="pointers in no language we know",
    ),
    pytest.param(
        "<div class=email-form><ul><li>You cannot send it to more than twenty friends.</ul>"
        f"<p>It was sent.</p></div>{BODY}",
        id="a form to send the article",
    ),
    pytest.param(
        f"{BODY}<aside>{''.join(f'<p>{n}:10 {THIRD[::-1]}</p>' for n in range(5))}</aside>",
        id="a stream of news in an aside",
    ),
    pytest.param(
        f"{BODY}<div><h2>Recommended for you</h2>{''.join(CARD.format(n) * 2 for n in range(9))}",
        id="a stream of cards that says so",
    ),
    pytest.param(f"{BODY}<p>To continue reading, take a pass.</p>", id="who may read on"),
    pytest.param(f"{BODY}<p><i>Do you have a tip about ferries? Write to us.</i></p>", id="tips"),
    pytest.param(
        f"{BODY}<div><h3>Read it all for a penny</h3><p>Every line, every day of the year.</p><p>"
        "Already a subscriber? <a href=/in>Come in</a></p></div>",
        id="the box that says who may read on",
    ),
    pytest.param(
        f"<p>{FIRST}</p><p>{SECOND}</p><div><h4>The Ferry Letter</h4><p>What floats, each Friday."
        f" Stop it when you like.</p><p><input type=email><button>Go</button></p></div><p>{THIRD}",
        id="a box that asks for an address",
    ),
    pytest.param(f"{BODY}<p class=sr-only>Here the article is over.</p>{BODY}", id="unseen"),
    pytest.param(
        BODY
        + "".join(
            f"<div class=short><p><a href=/{n}>A crane for {n} boats</a><p>Holt. Where {n} boats"
            " lay all winter without a roof, the harbour has put up the first ...</div>"
            for n in range(4)
        ),
        id="teasers that break off",
    ),
    pytest.param(f"{BODY}<div>{'PGRpdiBjbGFzcz0i' * 20}</div>{BODY}", id="markup in base 64"),
    pytest.param(
        f"{BODY}<ul><li><h2>Archive</h2><ul><li><a href=/1>May</a><li><a href=/2>June</a></ul>",
        id="a heading in an item that had links",
    ),
    pytest.param(
        f"{BODY}<h3>Related</h3><p><a href=/1>The crane</a></p><h3>The bridge</h3><p>It leaks.</p>",
        id="a teaser behind links",
    ),
    pytest.param(
        f"{BODY}<h3>Related</h3><p><a href=/1>The crane</a></p><div><h3>The bridge</h3><p>It leaks"
        " on the side of the mill, they say there.</p></div>",
        id="a teaser in a box behind links",
    ),
    pytest.param(f"{BODY}<div>{''.join(map(boat, range(4)))}</div>", id="cards that end the page"),
    pytest.param(
        f"<p>{FIRST}</p><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>",
        id="what is said again at once",
    ),
    pytest.param(
        f"{BODY}<form>{''.join(f'<p>May we call you on the {n}th of May?</p>' for n in range(6))}",
        id="a form nearly as long as the article",
    ),
    pytest.param(
        f"<p>{FIRST}</p><p>{SECOND}</p><div><p>{FIRST}</p></div><p>{THIRD}</p>",
        id="what is said again in a box",
    ),
]


@pytest.mark.parametrize("body", LEFT_OUT)
def test_what_is_not_the_article_is_left_out(body):
    article = f"<article><h1>Ferry back at work</h1>{body}</article>"
    assert texts(page(article)) == WHOLE


@pytest.mark.parametrize(
    ("above", "below", "stays"),
    [
        ("5 March 2024 @ 18:13 // Author: Jane Roe // 1 minute to read it", "", False),
        ("5 March 2024 - Ships and harbours - from our office there", "", False),
        ("", "Posted by Jane Roe, harbour desk, at 11:15 AM in Ships and Boats", False),
        ("", "Order of the office, number 48, of 5 March 2024", True),
        ("", "There Jane Roe once fell off it and swam to the pier", True),
        ("", "Jane Roe, a writer, lives on the pier. She has a boat there.", False),
        ("", "Jane Roe - the mate, that is - lives on the pier there.", True),
        ("", "Jane Roe, the mate, said: “The pier is ours.”", True),
        ("", "Jane lives on the pier. She has a boat there.", True),
    ],
)  # fmt: skip
def test_a_line_of_authors_or_the_date_is_no_text(above, below, stays):
    head = "<meta name=author content='Jane Roe'>"
    body = f"<div><p>{above}</p>{BODY}<p>{below}</p></div>"
    assert texts(page(body, head)) == [*WHOLE, *([below] if stays else [])]


def test_an_item_that_names_the_author_is_text():
    items = "<ul><li>The Jane Roe Cruise<li>Jane Roe at Sea</ul>"
    html = page(
        f"<div>{BODY}<p>You may choose:</p>{items}</div>", "<meta name=author content='Jane Roe'>"
    )
    assert texts(html)[-2:] == ["The Jane Roe Cruise", "Jane Roe at Sea"]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Jane Roe | The Harbour Post", False),
        ("Bay City, 5 March 2024", False),
        ("Bay City, 6 March 2024", True),
        ("— Karl Poe (@kpoe) 5 March 2024", True),
    ],
)
def test_a_line_below_the_deck(line, stays):
    head = "<meta name=author content='Jane Roe'><meta name=date content='2024-03-05'>"
    body = f"<div><p>{FIRST}</p><p>{line}</p><p>{SECOND}</p><p>{THIRD}</p></div>"
    assert texts(page(body, head)) == [FIRST, *([line] if stays else []), SECOND, THIRD]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "Zuletzt aktualisiert am Montag, den 10. Mai 2010 um 08:05 Uhr"),
        ("de", "Dieser Beitrag wurde am 5. März 2024 unter Schiffe abgelegt."),
        ("fr", "Cette entrée a été publiée dans Bateaux le 5 mars 2024."),
        ("ru", "Запись опубликована в рубрике «Суда» автором Анна Ким."),
    ],
)
def test_when_it_was_posted_or_changed_is_no_text(lang, line):
    article = f"<article><h1>Ferry back at work</h1>{BODY}<p>{line}</p></article>"
    assert texts(page(article).replace("lang=en", f"lang={lang}")) == WHOLE


TEXT = [
    pytest.param("bold<b>er</b> and <i>slant</i>ed", "bolder and slanted", id="no split"),
    pytest.param("<span>one</span> <span>two</span>", "one two", id="no glue"),
    pytest.param("5&nbsp;km &amp; more", "5 km & more", id="entities"),
    pytest.param("a,&nbsp; b&nbsp;\n<b> c</b>", "a, b c", id="no-break spaces beside blanks"),
    pytest.param("har&shy;bour mas\u00adter", "harbour master", id="soft hyphens"),
    pytest.param("a\n   b\t c", "a b c", id="white space"),
    pytest.param("one<br>two", "one\ntwo", id="line break"),
    pytest.param("bell\x07 and \u202eback", "bell and back", id="control characters"),
    pytest.param(
        "<ruby>古<rt>ふる</rt></ruby>い<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>",
        "古い港",
        id="readings over characters",
    ),
    pytest.param("link <span class=sr-only>(opens elsewhere)</span>ed", "link ed", id="unseen"),
    pytest.param(
        'link<span style="clip: rect(0 0 0 0);width:1px">, opens elsewhere</span> ed',
        "link ed",
        id="clipped",
    ),
    pytest.param('<span style="overflow:clip">a</span> b', "a b", id="not clipped"),
]


@pytest.mark.parametrize(
    ("markup", "linked"),
    [
        ("One <a>two</a>", [3]),
        ("One<br><br>and <a>two</a>", [0, 3]),
        ("<br><br> <a>One</a><br> <br>two<br><br><a>three</a> and <a>four</a>", [3, 0, 9]),
        ("One<br><a>two</a><br><br>three", [3, 0]),
    ],
)
def test_what_stands_in_links_is_counted_where_it_stands(markup, linked):
    blocks = read_blocks(LexborHTMLParser(f"<div>{markup}</div>")).blocks
    assert [block.linked for block in blocks] == linked


@pytest.mark.parametrize(("markup", "expected"), TEXT)
def test_text_is_as_a_person_reads_it(markup, expected):
    assert texts(page(f"<article>{BODY}<p>{markup}, said the ferryman.</p>{BODY}</article>")) == [
        *WHOLE,
        f"{expected}, said the ferryman.",
    ]


@pytest.mark.parametrize(
    ("heading", "linked"),
    [
        ("Piers<a href=#piers>¶</a>", 0),
        ("<a href=#piers>Piers</a>", 0),
        ("<a href=/1>Piers</a>", 5),
        ("Piers<span class=mw-editsection>[<a href=/e>edit</a>]</span>", 0),
    ],
)
def test_what_links_to_a_heading_is_no_link(heading, linked):
    blocks = read_blocks(LexborHTMLParser(f"<div><h2>{heading}</h2></div>")).blocks
    assert [(block.text, block.linked) for block in blocks] == [("Piers", linked)]


def test_kinds():
    quote = "We have waited for this since the autumn, and so have the cows."
    html = page(
        f"<article><h1>Ferry back at work</h1>{BODY}<h2>Who waited</h2>"
        f"<ul><li>The farmers on the far bank.</li></ul><blockquote><p>{quote}</p></blockquote>"
        "</article>"
    )
    kinds = [block.kind for block in read_html(html).blocks]
    assert kinds == [*["paragraph"] * 3, "heading", "list_item", "blockquote"]


JAPANESE = [
    "渡し船が戻った。",
    "冬の間、造船所にいた船は月曜日の朝に港へ戻り、みな喜んだ。",
    "橋はいらない。",
]


@pytest.mark.parametrize("first", [JAPANESE[0], "渡し船<a href=/1>Old Ferry at Work</a>が戻った。"])
def test_a_few_characters_say_as_much_as_many_letters(first):
    paragraphs = "".join(f"<p>{text}</p>" for text in (first, *JAPANESE[1:]))
    told = texts(page(f"<article><h1>古い渡し船が仕事に戻る</h1>{paragraphs}</article>"))
    assert [text[:3] for text in told] == [text[:3] for text in JAPANESE]


CAPTION = "The ferry on its first crossing, with the whole council on board."
SLIDE = f"<figure><figcaption>{CAPTION}</figcaption></figure>"


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        (f"<figure><figcaption>{CAPTION}</figcaption></figure>{BODY}", "cppp"),
        (f"{BODY}<figure><p>{CAPTION[::-1]}</p></figure>{BODY}", "ppp"),
        (f"<p>{FIRST}</p><figure><figcaption>{CAPTION}</figcaption></figure><p>{SECOND}", "pcp"),
        (f"<p>{FIRST}</p><figure><figcaption>Photo: A. B.</figcaption></figure><p>{SECOND}", "pp"),
        (f"{BODY}<figure><figcaption>{CAPTION}</figcaption></figure>", "ppp"),
        (f"{BODY}<aside><figure><figcaption>{CAPTION}</figure></aside><p>{FIRST[::-1]}", "pppp"),
        (f"<p>{FIRST}<p>{SECOND}</p><div class=slider>{2 * SLIDE}</div><p>{THIRD * 3}", "ppcp"),
        (
            (
                f"<p>{FIRST}<p>{SECOND}</p><div class=slider>{SLIDE}<a href=/1>A crane</a></div>"
                f"<p>{THIRD * 3}"
            ),
            "ppp",
        ),
    ],
    ids=[
        *("above the text", "no caption", "in the text", "a credit", "below it", "in an aside"),
        *("on slides, twice", "on slides that lead away"),
    ],
)
def test_captions(body, kinds):
    blocks = read_html(page(f"<article><h1>Ferry back at work</h1>{body}</article>")).blocks
    assert "".join(block.kind[0] for block in blocks) == kinds
    assert all(block.text == CAPTION for block in blocks if block.kind == "caption")


def test_a_gallery_is_captions():
    shown = "".join(f"<figure><figcaption>{n}. {CAPTION}</figcaption></figure>" for n in range(20))
    kinds = [block.kind for block in read_html(page(f"<article>{BODY}{shown}{BODY[::1]}")).blocks]
    assert kinds == ["paragraph"] * 3
    kinds = [block.kind for block in read_html(page(f"<article><h1>Ferries</h1>{shown}")).blocks]
    assert kinds == ["caption"] * 20


def test_captions_are_no_part_of_the_text():
    figure = f"<figure><figcaption>{CAPTION}</figcaption></figure>"
    article = parse(page(f"<article><h1>Ferry back at work</h1>{figure}{BODY}</article>"))
    assert article.text == "\n\n".join(WHOLE)


def linked(data):
    return f'<script type="application/ld+json">{data}</script>'


def test_a_body_that_only_the_data_has():
    head = linked(f'{{"@type": "NewsArticle", "articleBody": "{FIRST}\\n\\n{SECOND}\\n{THIRD}"}}')
    draft = read_html(page("<div id=app></div>", head))
    assert [block.text for block in draft.blocks] == WHOLE
    assert FROM_DATA in draft.warnings


def test_a_body_that_only_a_script_has():
    state = f'{{"props": {{"article": [{{"bodyHtml": "<p>{FIRST}</p><p>{SECOND * 4}</p>"}}]}}}}'
    head = f'<script id="__NEXT_DATA__" type="application/json">{state}</script>'
    draft = read_html(page("<div id=app></div>", head))
    assert [block.text for block in draft.blocks] == [FIRST, SECOND * 4]


def test_what_the_data_lacks_goes_where_it_agrees_on_the_rest():
    long = [f"{sentence} {sentence[::-1]}" for sentence in WHOLE]
    body = "".join(f"<p>{text}</p>" for text in long)
    head = linked(f'{{"@type": "NewsArticle", "articleBody": "{" ".join(long)}"}}')
    html = page(f"<article>{body}<h2>More</h2><p>Our harbours page tells you more.</p>{body}", head)
    assert texts(html) == long


WARNED = [
    pytest.param(
        f"<article><p>{FIRST}</p><p>Subscribe to continue reading.</p>", PAYWALL, id="wall"
    ),
    pytest.param("<div id=root></div><script>start()</script>", SCRIPTED, id="script only"),
    pytest.param("<p>A short page of one line.</p>", NO_ARTICLE, id="little, and no script"),
    pytest.param(f"<p>{FIRST}</p><p>{SECOND}</p>", None, id="two short paragraphs"),
    pytest.param(
        "<p>木の起重機が春に博物館へ移る。</p>" * 9, None, id="as little in few characters"
    ),
    pytest.param(
        "<h1>Ferry</h1><time datetime=2024-03-05>March 5</time><p>It runs again.</p>",
        None,
        id="little, with a day",
    ),
    pytest.param(
        "<main>"
        + "".join(f"<h3><a href=/{n}>Crane {n} for the harbour</a></h3>" for n in range(30)),
        NO_ARTICLE,
        id="front page",
    ),
    pytest.param(
        f"<article>{BODY}<p>All are welcome to subscribe.</p></article>", None, id="article"
    ),
]


@pytest.mark.parametrize(("body", "warning"), WARNED)
def test_warnings(body, warning):
    ours = {PAYWALL, SCRIPTED, NO_ARTICLE}
    assert ours.intersection(read_html(page(body)).warnings) == ({warning} - {None})


def test_headings_without_end_are_no_list_of_links_and_cost_no_more_each():
    heading = SimpleNamespace(tag="h2", text="A boat", linked=0, size=5)
    blocks = CountingList([heading] * 1000)
    page = SimpleNamespace(text=SimpleNamespace(blocks=blocks))
    chosen = range(len(blocks))
    assert not any(list_of_links(Tail(page, chosen, at, 0, 9)) for at in chosen)
    assert blocks.asked < 20 * len(blocks)


class CountingList(list):
    asked = 0

    def __getitem__(self, place):
        self.asked += 1
        return super().__getitem__(place)
