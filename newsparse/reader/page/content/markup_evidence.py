"""What speaks against a container in its markup: its tag, its attributes, what they call it.

A name alone condemns nothing: what holds half of the text is the article, whatever its classes say.
"""

from collections.abc import Callable

from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.survey import reads_on
from newsparse.reader.page.content.suspect import ENOUGH, Suspect

# Of a page's good text, the most that a container may hold to be condemned.
_FORM_CAP, _FIGURE_CAP = 0.3, 0.3
_BARE_FORM_CAP = 0.5
"""Of a form without a long paragraph: names of fields and what they are for, however many."""
_HEADER_CAP, _HIDDEN_CAP = 0.2, 0.2
_ASIDE_CAP = 0.25
_OUTSIDE_CAP = 0.7
"""Of an aside after an article, and so a stream of news beside it, however long."""
_WHOLE_CAP = 1.0
_CONTENT_CAP = 0.03
"""Of what is called the content and something else as well: it is a caption or a button."""
_NAME_CAPS = {
    Purpose.HIDDEN: 0.3,
    Purpose.FACTBOX: 0.45,
    Purpose.RELATED: 0.25,
    Purpose.MODULE: 0.25,
    Purpose.SERVICE: 0.2,
    Purpose.BYLINE: 0.2,
    Purpose.CAPTION: 0.1,
}
FOREIGN = frozenset((Purpose.COMMENTS, Purpose.CONSENT))
_TABULAR = frozenset(("tr", "td", "th"))
_CELLS = frozenset(("td", "th", "pre", "blockquote"))
_REGION = "region"
"""The role of what a button unfolds, as the rules of accessible pages have it."""
_ITEMS, _LEAST_ITEMS = frozenset(("li", "dd", "td")), 3
"""Of a list, of which no caption has so many."""
_MASTHEAD_PARAGRAPHS = 3
"""`<p>` in a header: with as many it is a part of the article."""


def foreign(suspect: Suspect) -> float:
    """Condemn readers' comments and consent texts, however long they are, if an article stays."""
    names = suspect.names
    if names.isdisjoint(FOREIGN) or Purpose.CONTENT in names:
        return 0.0
    if Purpose.CONSENT not in names and suspect.holds_content():
        return 0.0  # readers may comment on any part of it
    return 1 - ENOUGH / max(suspect.page.good[-1], ENOUGH)


def aside(suspect: Suspect) -> float:
    """Condemn an aside, unless the page is made of them: an article stands before it.

    What is called a summary, without a link, is the article's own.
    """
    page = suspect.page
    if Purpose.LEAD in suspect.names and not page.link_density(suspect.container):
        return 0.0  # "Key points"
    before = page.good[suspect.container.first] - page.good[max(page.headline, 0)]
    return _OUTSIDE_CAP if page.headline >= 0 and before >= ENOUGH else _ASIDE_CAP


def page_header(suspect: Suspect) -> float:
    """Condemn a header with next to no paragraphs: the masthead, or title and byline."""
    page, container = suspect.page, suspect.container
    below = 0 <= page.headline < container.first
    if below and page.linked[container.end] == page.linked[container.first]:
        return 0.0
    paragraphs = sum(block.tag == "p" for block in suspect.blocks())
    return _HEADER_CAP if paragraphs < _MASTHEAD_PARAGRAPHS else 0.0


def form(suspect: Suspect) -> float:
    """Condemn a form, unless it wraps the page, as some servers' do."""
    return _FORM_CAP if any(map(reads_on, suspect.blocks())) else _BARE_FORM_CAP


def caption(_suspect: Suspect) -> float:
    """Condemn a caption, however many a gallery has: they come back as captions."""
    return _WHOLE_CAP


def figure(suspect: Suspect) -> float:
    """Condemn a figure, unless it holds a table, code or a quotation."""
    tags = {block.tag for block in suspect.blocks()} | {inner.tag for inner in suspect.inside()}
    return 0.0 if tags & _CELLS else _FIGURE_CAP


def hidden(suspect: Suspect) -> float:
    """Condemn what the markup hides; more of it than this is unfolded by a script."""
    unfolds = Purpose.UNFOLDED in suspect.names or _REGION in suspect.container.hints.split()
    return _HIDDEN_CAP if suspect.container.hidden and not unfolds else 0.0


def _is_module_of_text(suspect: Suspect) -> bool:
    """Return whether a module or card holds prose, or a quotation."""
    return suspect.container.tag == "blockquote" or suspect.has_prose() or suspect.is_note()


def _is_list(suspect: Suspect) -> bool:
    """Return whether a caption is a list with a picture: "ingredients images-before"."""
    return sum(block.tag in _ITEMS for block in suspect.blocks()) >= _LEAST_ITEMS


_BELYING: dict[Purpose, Callable[[Suspect], bool]] = {
    Purpose.MODULE: _is_module_of_text,
    Purpose.RELATED: Suspect.leads_nowhere,
    Purpose.CAPTION: _is_list,
}
"""What tells that a container is not what its names say."""


def name(suspect: Suspect) -> float:
    """Condemn by what the class names say, unless the page calls much of its text so."""
    names = suspect.names
    if not names or suspect.container.tag in _TABULAR or Purpose.UNFOLDED in names:
        return 0.0
    for purpose in suspect.names:
        if purpose in _BELYING and _BELYING[purpose](suspect):
            names -= {purpose}
    cap = max((_NAME_CAPS.get(purpose, 0.0) for purpose in names), default=0.0)
    if Purpose.HIDDEN not in names and names & {Purpose.CONTENT, Purpose.LEAD}:
        cap = min(cap, _CONTENT_CAP)
    called_so = suspect.page.named.get(suspect.container.hints, 0)
    return cap if called_so <= cap * suspect.page.good[-1] else 0.0
