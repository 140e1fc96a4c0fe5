"""Which parts of a page are not its article, by evidence: what they are called and hold.

A name alone condemns nothing. A rule gives the largest share of the page's good text that a
container may hold to be pruned for this reason: what holds half of the text is the article,
whatever its classes say.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import islice, takewhile

from msgspec import Struct

from newsparse.reader.page.blocks import Container, TextBlock
from newsparse.reader.page.content.cards import find_cards
from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.survey import Survey, is_prose, is_title, reads_on
from newsparse.reader.wordings import normalized


class Suspect(Struct, frozen=True, gc=False):
    """A container before the rules: its page, what its attributes call it, if it is like a card.

    `index` is its place among the page's containers.
    """

    page: Survey
    index: int
    container: Container
    names: frozenset[Purpose]
    is_card: bool

    @property
    def is_marked(self) -> bool:
        """Whether anything but its place and its text can speak against the container."""
        return bool(self.names) or self.container.hidden or self.is_card

    def blocks(self) -> list[TextBlock]:
        """Return the blocks in the container."""
        return self.page.blocks_of(self.container)

    def holds_content(self) -> bool:
        """Return whether most of its text stands in a container that is called the content."""
        page = self.page
        half = page.share(self.container) / 2
        return any(
            Purpose.CONTENT in page.names(container) and page.share(container) > half
            for container in self.inside()
        )

    def inside(self) -> Iterator[Container]:
        """Yield the containers in the container."""
        following = islice(self.page.text.containers, self.index + 1, None)
        return takewhile(lambda container: container.first < self.container.end, following)

    def has_prose(self) -> bool:
        """Return whether several paragraphs without links stand in the container."""
        return sum(is_prose(block) for block in self.blocks()) >= _PARAGRAPHS

    def leads_nowhere(self) -> bool:
        """Return whether the container has a long paragraph and no link at all."""
        linked = self.page.linked
        if linked[self.container.end] != linked[self.container.first]:
            return False
        return any(reads_on(block) for block in self.blocks())


Rule = Callable[[Suspect], float]

# Caps: the largest share of a page's good text that a container may hold to be condemned by a rule,
# as its evidence is worth. What is known by its markup may hold more than what a name hints at.
_CARD_CAP, _FORM_CAP, _FIGURE_CAP = 0.3, 0.3, 0.3
_HEADER_CAP, _POINTERS_CAP, _LINKS_CAP, _HIDDEN_CAP = 0.2, 0.2, 0.1, 0.1
_ASIDE_CAP = 0.25
_OUTSIDE_CAP = 0.7
"""Of an aside after an article, and so a stream of news beside it, however long."""
_ABOVE_CAP = 0.6
"""Of all that stands before the headline, too: where it is more, the headline stands below."""
_WHOLE_CAP = 1.0
_CONTENT_CAP = 0.03
"""Of what is called the content and something else as well: it is a caption or a button."""
_NAME_CAPS = {
    Purpose.HIDDEN: 0.3,
    Purpose.FACTBOX: 0.45,
    Purpose.RELATED: 0.25,
    Purpose.MODULE: 0.25,
    Purpose.SERVICE: 0.2,
    Purpose.BYLINE: 0.15,
    Purpose.CAPTION: 0.1,
}
FOREIGN = frozenset((Purpose.COMMENTS, Purpose.CONSENT))
_LISTS = frozenset(("ul", "ol", "li", "dd", "table", "tbody", "tr", "td", "th"))
_TABULAR = frozenset(("tr", "td", "th"))
_CELLS = frozenset(("td", "th", "pre", "blockquote"))
_MASTHEAD_PARAGRAPHS = 3
"""`<p>` in a header: with as many it is a part of the article."""
_LINKS, _LINK_LIST = 0.5, 0.8
"""Of the letters, inside links: of a teaser, and of a list, whose items have dates and sources."""
_LONG_LIST = 2
"""Items: a list of more links than these needs no title to be one of other articles."""
_BOX = 12
"""Blocks: title, and up to five articles with a line below each; more is a section of the page."""
_ENOUGH = 150
"""Letters of good text that make an article: the shortest pieces of news have two sentences."""
_SENTENCE = 60
"""Letters of good text beside links that make a box more than a teaser."""
_PARAGRAPHS = 2
"""Long paragraphs that make a module of a page builder a part of the article."""


def foreign(suspect: Suspect) -> float:
    """Condemn readers' comments and consent texts, however long they are, if an article stays."""
    names = suspect.names
    if names.isdisjoint(FOREIGN) or Purpose.CONTENT in names:
        return 0.0
    if Purpose.CONSENT not in names and suspect.holds_content():
        return 0.0  # readers may comment on any part of it
    return 1 - _ENOUGH / max(suspect.page.good[-1], _ENOUGH)


def teaser(suspect: Suspect) -> float:
    """Condemn the cards that advertise other articles."""
    return _CARD_CAP if suspect.is_card else 0.0


def aside(suspect: Suspect) -> float:
    """Condemn an aside, unless the page is made of them: an article stands before it."""
    page = suspect.page
    before = page.good[suspect.container.first] - page.good[max(page.headline, 0)]
    return _OUTSIDE_CAP if page.headline >= 0 and before >= _ENOUGH else _ASIDE_CAP


def page_header(suspect: Suspect) -> float:
    """Condemn a header with next to no paragraphs: the masthead, or title and byline."""
    page, container = suspect.page, suspect.container
    below = 0 <= page.headline < container.first
    if below and page.linked[container.end] == page.linked[container.first]:
        return 0.0
    paragraphs = sum(block.tag == "p" for block in suspect.blocks())
    return _HEADER_CAP if paragraphs < _MASTHEAD_PARAGRAPHS else 0.0


def form(_suspect: Suspect) -> float:
    """Condemn a form, unless it wraps the page, as some servers' do."""
    return _FORM_CAP


def caption(_suspect: Suspect) -> float:
    """Condemn a caption, however many a gallery has: they come back as captions."""
    return _WHOLE_CAP


def figure(suspect: Suspect) -> float:
    """Condemn a figure, unless it holds a table, code or a quotation."""
    tags = {block.tag for block in suspect.blocks()} | {inner.tag for inner in suspect.inside()}
    return 0.0 if tags & _CELLS else _FIGURE_CAP


def hidden(suspect: Suspect) -> float:
    """Condemn what the markup hides; more of it than this is unfolded by a script."""
    unfolds = Purpose.UNFOLDED in suspect.names
    return _HIDDEN_CAP if suspect.container.hidden and not unfolds else 0.0


def links(suspect: Suspect) -> float:
    """Condemn what is mostly links: a teaser, or a list of them without a paragraph beside it."""
    container, page = suspect.container, suspect.page
    density = page.link_density(container)
    if container.tag not in _LISTS:
        prose = page.good[container.end] - page.good[container.first]
        return _LINKS_CAP if density > _LINKS and prose < _SENTENCE else 0.0
    if container.tag not in ("ul", "ol") or density <= _LINK_LIST:
        return 0.0
    first = container.first
    before = page.text.blocks[first - 1] if first else None
    if container.end - first > _LONG_LIST:
        return 0.0 if before is not None and _announces(before) else _LINKS_CAP
    titled = before is not None and before.tag == "p" and is_title(before)
    return _LINKS_CAP if titled else 0.0


def _announces(block: TextBlock) -> bool:
    """Return whether a paragraph leads to a list: "These are the papers that we read:"."""
    return block.tag == "p" and block.text.endswith(":")


def pointers(suspect: Suspect) -> float:
    """Condemn a box of links whose first line says so: "Read more", «Czytaj też»."""
    page, container = suspect.page, suspect.container
    first = page.text.blocks[container.first]
    linked = page.linked[container.end] > page.linked[container.first]
    size = container.end - container.first
    if not linked or not 1 < size <= _BOX or not is_title(first):
        return 0.0
    title, words = normalized(first.text), page.words
    return _POINTERS_CAP if title in words.read_more or title in words.tail_headings else 0.0


def above_headline(suspect: Suspect) -> float:
    """Condemn what is over before the headline comes: consent texts, tickers, menus."""
    page = suspect.page
    below = suspect.container.end > page.headline
    return 0.0 if below or page.good[page.headline] > _ABOVE_CAP * page.good[-1] else _ABOVE_CAP


def name(suspect: Suspect) -> float:
    """Condemn by what the class names say, unless the page calls much of its text so."""
    names = suspect.names
    if not names or suspect.container.tag in _TABULAR or Purpose.UNFOLDED in names:
        return 0.0
    if Purpose.MODULE in names and suspect.has_prose():
        names -= {Purpose.MODULE}
    if Purpose.RELATED in names and suspect.leads_nowhere():
        names -= {Purpose.RELATED}
    cap = max((_NAME_CAPS.get(purpose, 0.0) for purpose in names), default=0.0)
    if Purpose.HIDDEN not in names and names & {Purpose.CONTENT, Purpose.LEAD}:
        cap = min(cap, _CONTENT_CAP)
    called_so = suspect.page.named[suspect.container.hints]
    return cap if called_so <= cap * suspect.page.good[-1] else 0.0


class Pruned(Struct, frozen=True):
    """Which blocks of a page stand, and which captions (indices) fell with their figures.

    `fell_by` names for each block the rule that it fell by, "" for those that stand.
    """

    fell_by: list[str]
    captions: list[int]

    def stands(self, index: int) -> bool:
        """Return whether a block stands."""
        return not self.fell_by[index]


STRUCTURAL_RULES: tuple[Rule, ...] = (
    foreign,
    teaser,
    aside,
    page_header,
    form,
    caption,
    figure,
    hidden,
    links,
    pointers,
    above_headline,
)
RULES: tuple[Rule, ...] = (*STRUCTURAL_RULES, name)
TAGS = {
    aside: ("aside",),
    page_header: ("header",),
    form: ("form",),
    caption: ("figcaption",),
    figure: ("figure",),
}
"""The tags of which these rules are asked; the others are asked of all."""
_MARKED = frozenset((foreign, teaser, hidden, name))
"""The rules that condemn by class names, attributes or the shape of a card alone."""
_UNBOUNDED = frozenset((foreign, above_headline, aside, caption))
"""The rules that may condemn more than _BUDGET: what they rest on is no guess."""
_BUDGET = 0.5
"""Of the page's good text: a rule that condemns more has taken the article for something else."""
_HEADING = 0.02
"""Of the page's good text: a container with the headline that holds more holds the article, too."""


def prune(page: Survey, rules: tuple[Rule, ...] = RULES) -> Pruned:
    """Return what stands of the page's blocks once repeats and what `rules` condemn are gone.

    A rule that condemns half of the text is wrong about the page and is not asked again.
    """
    verdicts = _verdicts(page, rules)
    shares: defaultdict[Rule, float] = defaultdict(float)
    for index, rule in verdicts.items():
        shares[rule] += page.share(page.text.containers[index])
    wrong = {rule for rule, share in shares.items() if share > _BUDGET} - _UNBOUNDED
    if wrong:
        return prune(page, tuple(rule for rule in rules if rule not in wrong))
    fell_by = ["repeated" if again else "" for again in page.repeated]
    captions: list[int] = []
    for index, rule in verdicts.items():
        container = page.text.containers[index]
        size = container.end - container.first
        fell_by[container.first : container.end] = [rule.__name__] * size
        if rule in (caption, figure):
            captions.extend(filter(page.is_caption, range(container.first, container.end)))
    return Pruned(fell_by, captions)


def _verdicts(page: Survey, rules: tuple[Rule, ...]) -> dict[int, Rule]:
    """Return the outermost containers that are condemned, and by which rule."""
    verdicts: dict[int, Rule] = {}
    asked: dict[tuple[str, bool], tuple[Rule, ...]] = {}
    gone = [False] * len(page.text.containers)
    cards = set(find_cards(page))
    for index, container in enumerate(page.text.containers):
        if index == 0:
            continue
        gone[index] = gone[container.parent]
        if not gone[index]:
            suspect = Suspect(page, index, container, page.names(container), index in cards)
            kind = container.tag, suspect.is_marked
            if kind not in asked:
                asked[kind] = _rules_of(kind, rules)
            rule = _condemning(suspect, asked[kind])
            if rule:
                gone[index] = True
                verdicts[index] = rule
    return verdicts


def _rules_of(kind: tuple[str, bool], rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Return those of `rules` that can condemn a container of that tag, marked or not."""
    tag, marked = kind
    fitting = (rule for rule in rules if tag in TAGS.get(rule, (tag,)))
    return tuple(rule for rule in fitting if marked or rule not in _MARKED)


def _condemning(suspect: Suspect, rules: tuple[Rule, ...]) -> Rule | None:
    """Return the first rule that condemns a container; what holds the headline stays."""
    page, container = suspect.page, suspect.container
    share = page.share(container)
    if share > _HEADING and container.first <= page.headline < container.end:
        return None
    return next((rule for rule in rules if share <= (rule(suspect) or -1)), None)
