"""Which parts of a page are not its article, by evidence: what they are called and hold."""

from collections import defaultdict

from msgspec import Struct

from newsparse.reader.page.blocks import Container
from newsparse.reader.page.content.cards import find_cards
from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.markup_evidence import (
    aside,
    caption,
    figure,
    foreign,
    form,
    hidden,
    name,
    page_header,
)
from newsparse.reader.page.content.survey import Survey
from newsparse.reader.page.content.suspect import Rule, Suspect
from newsparse.reader.page.content.text_evidence import (
    above_headline,
    links,
    pointers,
    teaser,
    wall,
)


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
    wall,
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
_LINKED = frozenset((links, pointers))
"""The rules that condemn by links alone."""
_UNBOUNDED = frozenset((foreign, teaser, above_headline, aside, caption))
"""The rules that may condemn more than _BUDGET: what they rest on is no guess."""
_BUDGET = 0.5
"""Of the page's good text: a rule that condemns more has taken the article for something else."""
_LINKS = 0.4  # of the letters of questions and answers, where each question is a link that unfolds
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
        is_gallery = rule is name and not page.link_density(container)
        if rule in (caption, figure) or is_gallery:
            captions.extend(filter(page.is_caption, range(container.first, container.end)))
    once = {page.text.blocks[index].text: index for index in reversed(captions)}
    return Pruned(fell_by, list(once.values()))


def _verdicts(page: Survey, rules: tuple[Rule, ...]) -> dict[int, Rule]:
    """Return the outermost containers that are condemned, and by which rule."""
    verdicts: dict[int, Rule] = {}
    asked: dict[_Kind, tuple[Rule, ...]] = {}
    gone = [False] * len(page.text.containers)
    unfolded = [False] * len(page.text.containers)
    cards = set(find_cards(page))
    for index, container in enumerate(page.text.containers):
        if index == 0:
            continue
        gone[index] = gone[container.parent]
        if not gone[index]:
            names = page.names(container)
            unfolded[index] = unfolded[container.parent] or _unfolds(page, container, names)
            if unfolded[index]:
                names |= {Purpose.UNFOLDED}
            suspect = Suspect(page, index, container, names, index in cards)
            linked = page.linked[container.end] > page.linked[container.first]
            kind = container.tag, suspect.is_marked, linked
            if kind not in asked:
                asked[kind] = _rules_of(kind, rules)
            rule = _condemning(suspect, asked[kind])
            if rule:
                gone[index] = True
                verdicts[index] = rule
    return verdicts


def _unfolds(page: Survey, container: Container, names: frozenset[Purpose]) -> bool:
    """Return whether a container is questions with their answers, and no menu that unfolds."""
    return Purpose.UNFOLDED in names and page.link_density(container) <= _LINKS


_Kind = tuple[str, bool, bool]
"""The tag of a container, whether it is marked, and whether a link is in it."""


def _rules_of(kind: _Kind, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Return those of `rules` that can condemn a container of that kind."""
    tag, marked, linked = kind
    needless = (_MARKED if not marked else frozenset()) | (_LINKED if not linked else frozenset())
    fitting = [rule for rule in rules if tag in TAGS.get(rule, (tag,))]
    return tuple([rule for rule in fitting if rule not in needless])


def _condemning(suspect: Suspect, rules: tuple[Rule, ...]) -> Rule | None:
    """Return the first rule that condemns a container; what holds the headline stays."""
    page, container = suspect.page, suspect.container
    share = page.share(container)
    if share > _HEADING and container.first <= page.headline < container.end:
        return None
    for rule in rules:
        if share <= (rule(suspect) or -1):
            return rule
    return None
