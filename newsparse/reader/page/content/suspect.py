"""A container of a page before the rules that may condemn it, and what they ask of it."""

from collections.abc import Callable, Iterator
from itertools import islice, takewhile

from msgspec import Struct

from newsparse.reader.page.blocks import Container, TextBlock
from newsparse.reader.page.content.hints import Purpose
from newsparse.reader.page.content.survey import Survey, is_good, is_prose, reads_on

ENOUGH = 150
"""Letters of good text that make an article: the shortest pieces of news have two sentences."""
_PARAGRAPHS = 2
"""Long paragraphs that make a module of a page builder a part of the article."""


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

    def is_note(self) -> bool:
        """Return whether all that stands in the container are sentences, without a link."""
        linked = self.page.linked
        if linked[self.container.end] != linked[self.container.first]:
            return False
        return all(is_good(block) for block in self.blocks())

    def leads_nowhere(self) -> bool:
        """Return whether the container has a long paragraph and no link at all."""
        linked = self.page.linked
        if linked[self.container.end] != linked[self.container.first]:
            return False
        return any(reads_on(block) for block in self.blocks())


Rule = Callable[[Suspect], float]
"""Returns which share of the page's good text a container may hold to be condemned, 0.0 where the
rule says nothing against it. The share is as the evidence is worth: what is known by its markup may
hold more than what a name hints at."""
