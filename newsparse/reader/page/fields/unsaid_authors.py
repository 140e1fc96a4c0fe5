"""Who wrote an article where nothing says so: whose name stands where an author's would."""

from collections.abc import Iterator

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.page.fields.author_names import people_in_byline
from newsparse.reader.page.fields.evidence import Page, Rule
from newsparse.reader.page.fields.vicinity import is_of_others
from newsparse.reader.page.markup import text_stretches

_EDGES = " \t,;:|-–—·•"
_GOING_ON = (",", ".", "'", "’")
_AUTHOR_ELEMENTS = '[class*="author" i]'


def author_element(page: Page) -> Iterator[str]:
    """Yield the only person whom elements name that are called an author's, but no commenter."""
    elements = page.body.css(_AUTHOR_ELEMENTS) if page.body else ()
    bylines = (text_stretches(node) for node in elements if not is_of_others(node))
    named = (people_in_byline(byline, language=page.language) for byline in bylines)
    found = {name for names in named for name in names if is_given(name, page)}
    yield from found if len(found) == 1 else ()


def named_line(page: Page) -> Iterator[str]:
    """Yield the line near the headline that is the name of a person and nothing else.

    It is none where a sentence goes on behind it, nor where it belongs to a picture.
    """
    yield from (name for name in _lone_names(page) if is_given(name, page))


def _lone_names(page: Page) -> Iterator[str]:
    known = vocabulary(page.language)
    lines = ["", *(near.text for near in page.nearby if not near.below), ""]
    for before, line, behind in zip(lines, lines[1:], lines[2:], strict=False):
        goes_on = behind[:1].islower() or behind[:1] in _GOING_ON
        if goes_on or fold(before.strip(_EDGES)) in known.credit_labels:
            continue
        name = line.strip(_EDGES)
        if page.people(name) == (name,):
            yield name


def is_given(name: str, page: Page) -> bool:
    """Return whether a name is of two words, and the first one that people are given."""
    first, _, last = name.partition(" ")
    return last.isalpha() and fold(first) in vocabulary(page.language).given_names


UNSAID_RULES: tuple[Rule, ...] = (author_element, named_line)
"""Asked where nobody signs in any of the other ways."""
