"""The headline of a saved page, by ranked evidence."""

import pytest
from pages import BODY, H1, json_ld, meta, metadata_of, page


@pytest.mark.parametrize(
    ("head", "body", "headline", "rule"),
    [
        ("", H1, "Harbour bridge reopens after two years", "lone_heading"),
        ("", H1 + H1, "Harbour bridge reopens after two years", "first_heading"),
        ("", "<h1>Bridge</h1>", "Bridge", "first_heading"),
        (
            "<title>Harbour bridge reopens after two years | The Harbour Post</title>",
            H1,
            "Harbour bridge reopens after two years",
            "agreed_heading",
        ),
        # the h1 stands among the breadcrumbs, for search engines
        (
            meta("og:title", "Two winters without a bridge") + json_ld(headline="Harbour bridge"),
            "<ol><li><h1>Harbour bridge: news</h1></ol><span>Two winters without a bridge</span>",
            "Two winters without a bridge",
            "printed_title",
        ),
        # a title that the site's name opens
        (
            "<title>salt and paper — On losing a hat to the sea</title>",
            "<h1>salt and paper</h1><h2>On losing a hat to the sea</h2>",
            "On losing a hat to the sea",
            "titled_heading",
        ),
        (
            "<title>Ορεινές ιστορίες: Το καφενείο που κρατάει τα κλειδιά</title>",
            "<h1>Ορεινές ιστορίες</h1><h3>Το καφενείο που κρατάει τα κλειδιά</h3>",
            "Το καφενείο που κρατάει τα κλειδιά",
            "titled_heading",
        ),
        (
            "<title>Salt and paper: On losing a hat to the sea</title>",
            "<article><h1>Salt and paper</h1><h2>On losing a hat to the sea</h2></article>",
            "Salt and paper",
            "agreed_heading",
        ),
        (
            "<title>Bridge reopens after two years — Salt</title>",
            "<h1>Bridge reopens after two years</h1><h2>Salt</h2>",
            "Bridge reopens after two years",
            "agreed_heading",
        ),
        (
            "<title>Gazette :: Fees for the Inspection of Small Ferries</title>",
            "<h1>Fees for the Inspection of Small Ferries</h1>",
            "Fees for the Inspection of Small Ferries",
            "agreed_heading",
        ),
        (
            "<title>About us | The quiet log of a harbour pilot</title>",
            "<h1>The quiet log of a harbour pilot</h1><h1>About us</h1>",
            "About us",
            "agreed_heading",
        ),
        # a lower heading alone, below the name of a site
        (
            "<title>Canal Courier</title>",
            "<h2>Ice closes the upper locks early</h2>",
            "Ice closes the upper locks early",
            "called_headline",
        ),
        (
            "<title>Canal Courier</title>",
            "<h2>Ice closes the upper locks early</h2><h2>More</h2>",
            "Canal Courier",
            "title_element",
        ),
        # no heading, but what is called one
        (
            "<title>Canal Courier</title>",
            "<b class=art-headline>Ice closes the upper locks early</b>",
            "Ice closes the upper locks early",
            "called_headline",
        ),
        (
            "<title>Ice closes the upper locks early</title>",
            "<b class=art-headline>A box of other things</b>",
            "Ice closes the upper locks early",
            "title_element",
        ),
        (
            "<title>ICE | Canal Courier</title>",
            "<b class=item-title>A box of other things</b>",
            "ICE | Canal Courier",
            "title_element",
        ),
        # titles in a script that sets no blanks
        (
            "<title>退休教师办起村口图书角_乡村_河湾在线</title>",
            "<p>退休教师办起村口图书角</p>",
            "退休教师办起村口图书角",
            "title_element",
        ),
        (
            "<title>中国-东盟博览会开幕</title>",
            "<p>中国</p>",
            "中国-东盟博览会开幕",
            "title_element",
        ),
        # letters are joined by nothing that shows
        ("", "<h1>کتاب‌های روستا باز شد</h1>", "کتاب‌های روستا باز شد", "lone_heading"),
        # the h1 is the site's name
        (
            meta("og:site_name", "The Harbour Post") + meta("og:title", "Bridge reopens"),
            "<h1>The Harbour Post</h1>",
            "Bridge reopens",
            "meta_title",
        ),
        # the h1 of the article stands after that of the site
        (
            meta("og:title", "Harbour bridge reopens after two years"),
            "<h1>Latest</h1>" + H1,
            "Harbour bridge reopens after two years",
            "agreed_heading",
        ),
        # a headline for search engines is still about the same thing: the printed one wins
        (
            "<title>Bridge reopens: what commuters should know</title>",
            "<h1>Bridge reopens for commuters at last</h1>",
            "Bridge reopens for commuters at last",
            "agreed_heading",
        ),
        # what a newsroom declares as its headline wins over a heading that says otherwise
        (
            json_ld(headline="Harbour bridge reopens after two years"),
            "<h1>Live: crowds on the quay</h1>",
            "Harbour bridge reopens after two years",
            "news_headline",
        ),
        # and is printed as the heading has it where they say the same
        (
            json_ld(headline="Bridge &quot;open for good&quot;"),
            "<h1>Bridge “open for good”</h1>",
            "Bridge “open for good”",
            "news_headline",
        ),
        # the window's title is for search engines
        (
            "<title>9 Ways to Cross the Water — The Harbour Post</title>",
            "<h1>The quiet joy of an old bridge</h1>",
            "The quiet joy of an old bridge",
            "lone_heading",
        ),
        (
            "<title>Nine Ways to Cross</title>",
            "<h1>News</h1>",
            "Nine Ways to Cross",
            "title_element",
        ),
        (
            "<title>Nine Ways to Cross</title>",
            "<h1>A message from our publisher:</h1>",
            "Nine Ways to Cross",
            "title_element",
        ),
        (
            "<title>Nine Ways to Cross</title>",
            "<h1>Older letters to us</h1><h1>Newer letters to us</h1>",
            "Nine Ways to Cross",
            "title_element",
        ),
        (
            meta("og:title", "Nine Ways to Cross"),
            "<h1>The quiet joy of an old bridge</h1>",
            "The quiet joy of an old bridge",
            "lone_heading",
        ),
        (
            meta("og:title", "Nine Ways to Cross"),
            "<h1>The quiet joy of an old bridge</h1><h1>Older letters to the desk</h1>",
            "Nine Ways to Cross",
            "meta_title",
        ),
        # the only h1 is a site's motto, and the headline stands in a lower heading
        (
            meta("og:title", "Harbour bridge reopens after two years"),
            "<h1>All the news of the bay</h1><h2>Harbour bridge reopens after two years</h2>",
            "Harbour bridge reopens after two years",
            "meta_title",
        ),
        # in Chinese the section and the site follow strokes
        (
            "<title>河上旧桥重新开放_本地要闻_河滨新闻网</title>",
            "",
            "河上旧桥重新开放",
            "title_element",
        ),
        (
            "<title>河滨新闻网_河上旧桥重新开放</title>" + meta("og:site_name", "河滨新闻网"),
            "",
            "河上旧桥重新开放",
            "title_element",
        ),
        # what a desk sets before a headline between its own marks
        (
            "<title>Bridge reopens after two years - The Post</title>",
            "<h1>+++ Update +++ Bridge reopens after two years</h1>",
            "Bridge reopens after two years",
            "agreed_heading",
        ),
        # the title goes on with who wrote it
        (
            "<title>Codename: Bridge - jroe</title>",
            "<h2>Codename: Bridge</h2>",
            "Codename: Bridge",
            "titled_heading",
        ),
        (
            "<title>Codename: Bridges of old</title>",
            "<h2>Codename: Bridge</h2>",
            "Codename: Bridges of old",
            "title_element",
        ),
        # a kicker that the title leaves out, and words that it shortens
        (
            "<title>Bridge reopens at last</title>",
            "<h1><span>Harbour</span> Bridge reopens at last</h1>",
            "Bridge reopens at last",
            "agreed_heading",
        ),
        (
            "<title>Bridge reopens at last - The Bay Courier</title>",
            "<h1><span>Harbour</span> Bridge reopens at last</h1>",
            "Bridge reopens at last",
            "agreed_heading",
        ),
        # a number of comments, and one that the title has as well
        (
            "<title>Bridge reopens at last - The Bay</title>",
            "<h1>Bridge reopens at last <a>14</a></h1>",
            "Bridge reopens at last",
            "agreed_heading",
        ),
        (
            "<title>Bridges of the bay in 1998 - The Bay</title>",
            "<h1>Bridges of the bay in 1998</h1>",
            "Bridges of the bay in 1998",
            "agreed_heading",
        ),
        # a kicker that its element is named to be
        (
            "<title>The bay: Bridge reopens at last | Post</title>",
            "<h1><span class=article__kicker>The bay</span> Bridge reopens at last</h1>",
            "Bridge reopens at last",
            "agreed_heading",
        ),
        (
            "<title>Title: Bridge reopens at last</title>",
            "<h1><span class=descriptor>Title:</span>Bridge reopens at last</h1>",
            "Bridge reopens at last",
            "agreed_heading",
        ),
        (
            "<title>The bay of bridges: Reopened</title>",
            "<h1><span class=kicker>The bay of bridges:</span> Reopened</h1>",
            "The bay of bridges: Reopened",
            "agreed_heading",
        ),
        # the part of the title that the page prints
        (
            "<title>Bay Post Online - Bridge reopens at last</title>",
            "<p>Monday</p><b>Bridge reopens at last</b>",
            "Bridge reopens at last",
            "title_element",
        ),
        (
            "<title>Bridge reopens at last - Bay Post Online</title>",
            "<b>Bridge reopens at last</b><p>Bay Post Online</p>",
            "Bridge reopens at last",
            "title_element",
        ),
        (
            "<title>Bay Post Online - Bridge reopens at last</title>",
            "<p>It is Monday. Bridge reopens at last, they say.</p>",
            "Bay Post Online - Bridge reopens at last",
            "title_element",
        ),
        # a byline that the title leaves out, and one that it has
        (
            "<title>Bridge reopens at last - The quay</title>",
            "<h1>Bridge reopens at last, by Jane Roe</h1>",
            "Bridge reopens at last",
            "agreed_heading",
        ),
        (
            "<title>Bridge reopens at last</title>",
            "<h1>Bridge reopens at last, by a hair</h1>",
            "Bridge reopens at last, by a hair",
            "agreed_heading",
        ),
        (
            "<title>A life by the bridge, by Jane Roe</title>",
            "<h1>A life by the bridge, by Jane Roe</h1>",
            "A life by the bridge, by Jane Roe",
            "agreed_heading",
        ),
        # the site's name in the middle of the title, and a headline there behind a kicker
        (
            "<title>Bridge reopens at last : Harbour log | News from the quay</title>",
            "<h1>Harbour log</h1>",
            "Bridge reopens at last : Harbour log | News from the quay",
            "title_element",
        ),
        (
            "<title>New - Bridge reopens at last - The quay</title>",
            "<h1>Bridge reopens at last</h1>",
            "Bridge reopens at last",
            "agreed_heading",
        ),
        # a section, of which the window's title knows nothing
        (
            meta("og:title", "Pressemitteilungen") + "<title>Bridge reopens at last</title>",
            "",
            "Bridge reopens at last",
            "title_element",
        ),
        (
            meta("og:title", "Bridges") + "<title>Bridges - The quay</title>",
            "",
            "Bridges",
            "meta_title",
        ),
        (meta("og:title", "Bridges"), "", "Bridges", "meta_title"),
        # the site's name, which the page tells nowhere but beside the ©
        (
            "<title>Bridge reopens at last - The Bay Courier</title>",
            "<p>The bridge is open.</p><footer>© 2024 The Bay Courier. All rights</footer>",
            "Bridge reopens at last",
            "title_element",
        ),
        (
            "<title>Bridge reopens - at last</title>",
            "<p>The bridge is open.</p><footer>© 2024 The Bay Courier</footer>",
            "Bridge reopens - at last",
            "title_element",
        ),
        (
            "<title>Bridge reopens at last</title>",
            "<h1>The Bridge reopens at last</h1>",
            "The Bridge reopens at last",
            "agreed_heading",
        ),
        (
            "<title>Bridge reopens at last</title>",
            "<h1>“Finally”: Bridge reopens at last</h1>",
            "“Finally”: Bridge reopens at last",
            "agreed_heading",
        ),
        # the h1 is the motto of the site
        (
            "<title>Bridges of old | Water has no beams</title>",
            "<h1>Water has no beams</h1>",
            "Bridges of old | Water has no beams",
            "title_element",
        ),
        (
            meta("og:site_name", "The Harbour Post") + "<title>The Harbour Post | Bridges</title>",
            "<h1>Bridges</h1>",
            "Bridges",
            "agreed_heading",
        ),
        # a section that is printed above the headline
        (
            meta("dc.title", "Pressemitteilungen") + "<title>Post: Bridge reopens at last</title>",
            "<p>Pressemitteilungen</p><h1>Bridge reopens at last</h1>",
            "Bridge reopens at last",
            "agreed_heading",
        ),
        ('<meta name="title" content="Bridge reopens">', "", "Bridge reopens", "meta_title"),
        ("<title>Bridge reopens</title>", "", "Bridge reopens", "title_element"),
        # the part that the page prints, before or behind a colon or an angle
        (
            "<title>The Daily Ledger: Council drops plan to bury the creek</title>",
            "<font><b>Council drops plan to bury the creek</b></font>",
            "Council drops plan to bury the creek",
            "title_element",
        ),
        (
            "<title>City paper &gt; Accidents &gt; Tram leaves the rails at dawn</title>",
            "<td><b>Tram leaves the rails at dawn</b></td>",
            "Tram leaves the rails at dawn",
            "title_element",
        ),
        (
            "<title>The flood: Council drops plan to bury the creek</title>",
            "<p>The creek stays where it is.</p>",
            "The flood: Council drops plan to bury the creek",
            "title_element",
        ),
        # an h1 before the title's other parts is the site's, and a lower heading the last of them
        (
            "<title>Hill Forum - View topic - Old path to the weir</title>",
            "<h1>Hill Forum</h1><h2>Old path to the weir</h2><h3>Re: Old path to the weir</h3>",
            "Old path to the weir",
            "titled_heading",
        ),
        (
            "<title>Foot Notes » Blog Archive » Old path to the weir</title>",
            "<h1>Foot Notes</h1><h2>Old path to the weir</h2>",
            "Old path to the weir",
            "titled_heading",
        ),
        # the title's beginning, above its site
        (
            "<title>Old path to the weir - Hill and river walkers</title>",
            "<h1>Hill and river walkers</h1><h2>Old path to the weir</h2><h3>Other walks</h3>",
            "Old path to the weir",
            "titled_heading",
        ),
        (
            "<title>Old path to the weir - Promenades by the river Larn</title>",
            "<p>Promenades by the river Larn</p><h2>Old path to the weir</h2>",
            "Old path to the weir",
            "titled_heading",
        ),
        (
            "<title>Notes from a walk - Old path to the weir</title>"
            + meta("og:title", "Old path to the weir"),
            "<h3>Notes from a walk</h3><h1>Old path to the weir</h1>",
            "Old path to the weir",
            "meta_title",
        ),
        # the label of a forum's
        (
            "<title>Old path to the weir</title>",
            "<h1>Thread: Old path to the weir</h1>",
            "Old path to the weir",
            "agreed_heading",
        ),
        (
            "<title>Old path to the weir</title>",
            "<h1>Our walks: Old path to the weir</h1>",
            "Our walks: Old path to the weir",
            "agreed_heading",
        ),
        (
            "<title>The bridge reopens - On the old path to the weir</title>",
            "<h1>The bridge reopens</h1><h2>old path to the weir</h2>",
            "The bridge reopens",
            "agreed_heading",
        ),
        # where there is no higher heading
        (
            "<title>Old path</title>",
            "<table><b>Walks</b><h5>Old path</h5></table>",
            "Old path",
            "called_headline",
        ),
        # a wiki's name in brackets
        (
            "<title>walks:weir [Harbour Wiki]</title>",
            "<h1>Harbour Wiki</h1><h1>Old path</h1>",
            "Old path",
            "lone_heading",
        ),
        (
            "<title>admin:weir [Harbour Wiki]</title>",
            "<h1>Harbour Wiki</h1><h1>Mending the old weir</h1>",
            "Mending the old weir",
            "lone_heading",
        ),
        (
            "<title>Mending the old weir [Harbour Wiki]</title>",
            "<h1>Mending the old weir</h1>",
            "Mending the old weir",
            "agreed_heading",
        ),
        # a short title in syllables, and two colons
        (
            "<title>마당의 오래된 우물 :: 골목일기</title>",
            "<h1>골목일기</h1><strong>마당의 오래된 우물</strong>",
            "마당의 오래된 우물",
            "title_element",
        ),
        # a kicker, where the h1 ends with a full stop; a section before the headline
        (
            "<title>Harbour bridge reopens at last</title>",
            "<h1>COAST Harbour bridge reopens at last.</h1>",
            "Harbour bridge reopens at last.",
            "agreed_heading",
        ),
        (
            "<title>Harbour bridge reopens at last</title>"
            + json_ld(headline="Harbour bridge reopens at last"),
            "<h1>Coast | Harbour bridge reopens at last</h1>",
            "Harbour bridge reopens at last",
            "news_headline",
        ),
        (
            "<title>Blog - Shady bench spots</title>",
            "<h1>Shady bench spots</h1>",
            "Shady bench spots",
            "agreed_heading",
        ),
        # an h1 behind an angle is the site's
        (
            "<title>Frost on the allotment « Muddy Knees</title>",
            "<h1>Muddy Knees</h1><h2>Frost on the allotment</h2>",
            "Frost on the allotment",
            "titled_heading",
        ),
        (
            "",
            '<div itemprop="headline">Bridge reopens</div>',
            "Bridge reopens",
            "headline_item",
        ),
        # an h1 for screen readers is the site's, unless the window's title has it
        (
            "<title>The Harbour Post</title>",
            "<h1 class=sr-only>The Harbour Post, news</h1><p itemprop=headline>Bridge reopens</p>",
            "Bridge reopens",
            "headline_item",
        ),
        # but no section that a heading below the text names
        (
            "<title>Frost is back on the allotment | Muddy Knees</title>",
            "<h2>Frost is back on the allotment</h2>" + BODY + "<h2>Muddy Knees</h2>",
            "Frost is back on the allotment",
            "titled_heading",
        ),
        # what stands in the main part is no site's name or motto, where no heading below is first
        (
            "<title>Frost is back on the allotment - Muddy Knees</title>",
            "<main><h1>Muddy Knees</h1><h2>Frost is back on the allotment</h2></main>",
            "Frost is back on the allotment",
            "titled_heading",
        ),
        (
            "<title>Office for Old Roads - Bridge reopens</title>",
            "<main><h1>Bridge reopens</h1></main>",
            "Bridge reopens",
            "agreed_heading",
        ),
        (
            "<title>Frost is back on the allotment - Muddy Knees</title>",
            "<h1>Muddy Knees</h1>",
            "Frost is back on the allotment - Muddy Knees",
            "title_element",
        ),
        (
            "<title>Allotment Log &raquo; Archive &raquo; Frost again</title>",
            "<h3>Categories</h3><h2>Frost again</h2>",
            "Frost again",
            "titled_heading",
        ),
        (
            "<title>Frost again - Muddy Knees</title>",
            "<h1>Muddy Knees</h1><h3>Frost again</h3>",
            "Frost again",
            "titled_heading",
        ),
        (
            "<title>Frost again « Muddy Knees</title>",
            "<h1>Muddy Knees</h1><h3>Frost again</h3>",
            "Frost again",
            "titled_heading",
        ),
        # of two headings that the title has, the lower one; what stands above an h1 is the site's
        (
            "<title>Allotment Society &raquo; Log &raquo; Frost again</title>",
            "<h2>Allotment Society</h2><h3>Frost again</h3>",
            "Frost again",
            "titled_heading",
        ),
        (
            "<title>Frost again | Allotment Society</title>",
            "<h2>Allotment Society</h2><h1>Frost again</h1>",
            "Frost again",
            "agreed_heading",
        ),
        # a heading that the title has behind the site and a colon
        (
            "<title>Harbour Museum: Old boats</title>",
            "<h3>Old boats</h3>",
            "Old boats",
            "titled_heading",
        ),
        (
            "<title>Harbour Museum of old boats</title>",
            "<h3>old boats</h3>",
            "Harbour Museum of old boats",
            "title_element",
        ),
        (
            "<title>Bridge reopens - Harbour Post</title>",
            "<h1 class=sr-only>Bridge reopens</h1><h2>Two years of work</h2>",
            "Bridge reopens",
            "agreed_heading",
        ),
    ],
)
def test_a_headline(head, body, headline, rule):
    found = metadata_of(page(head=head, body=body))
    assert (found.headline, found.headline_evidence.rule) == (headline, rule)


@pytest.mark.parametrize(
    "title",
    [
        "Bridge reopens | The Harbour Post",
        "Bridge reopens - The Harbour Post",
        "Bridge reopens — The Harbour Post",
        "Bridge reopens｜The Harbour Post",
        "The Harbour Post: Bridge reopens".replace(": ", " : "),
        "The Harbour Post | Bridge reopens",
        "Bridge reopens – HARBOURPOST.example",
        "Bridge reopens - News - The Harbour Post",
        "Bridge reopens | March 5, 2024 | The Harbour Post",
    ],
)
def test_the_name_of_the_site_goes(title):
    head = f"<title>{title}</title>" + meta("og:site_name", "The Harbour Post")
    found = metadata_of(page(head=head), url="https://www.harbourpost.example/1")
    assert found.headline == "Bridge reopens"


@pytest.mark.parametrize(
    "title",
    [
        "Bridge reopens - at last",
        "Bridge reopens | Live",
        "A-1 bridge reopens: what now?",
        "Half-open bridge",
        "Harbour Post reopens - after a fire",
    ],
)
def test_what_is_not_the_name_of_the_site_stays(title):
    head = f"<title>{title}</title>" + meta("og:site_name", "The Harbour Post")
    assert metadata_of(page(head=head)).headline == title


@pytest.mark.parametrize(
    ("h1", "headline"),
    [
        ("<span>Harbour</span><span>Bridge reopens</span>", "Harbour Bridge reopens"),
        ("<b>B</b>ridge re<i>opens</i>", "Bridge reopens"),
        ("Bridge<br>reopens", "Bridge reopens"),
        ("Bridge reopens <button>Share</button>", "Bridge reopens"),
        ("<b class=surtitre>Holt.</b> Bridge reopens today", "Bridge reopens today"),
        ("<b class=place>Holt.</b> Bridge reopens today", "Holt. Bridge reopens today"),
        ("Bridge reopens today <b class='badge'>Subscribers only</b>", "Bridge reopens today"),
        ("Bridge reopens <b class=late>at last</b>", "Bridge reopens at last"),
        ("Bridge <b class=badge>Live</b> reopens", "Bridge Live reopens"),
        ("Flood <b class=badge>Subscribers only</b>", "Flood Subscribers only"),
        ("Remembering the flood - March 5, 2024", "Remembering the flood - March 5, 2024"),
        ("Bridge\n      reopens ", "Bridge reopens"),
        ("Bridge &amp; quay", "Bridge & quay"),
        ("Bridge re\xadopens", "Bridge reopens"),
        ("Bridge\u200b reopens", "Bridge reopens"),
        ("Bridge <em>“finally”</em>, says mayor", "Bridge “finally”, says mayor"),
    ],
)
def test_the_text_of_a_heading(h1, headline):
    assert metadata_of(page(body=f"<h1>{h1}</h1>")).headline == headline


def test_no_headline():
    found = metadata_of(page(body="<p>Nothing here.</p>"))
    assert (found.headline, found.headline_evidence) == (None, None)
