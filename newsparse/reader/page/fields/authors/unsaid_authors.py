"""Who wrote an article where nothing says so: whose name stands where an author's would."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, dropwhile, islice

from newsparse.languages.fold import fold
from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.page.fields.authors.author_names import EDGES, JOINT, is_degree
from newsparse.reader.page.fields.authors.bare_lines import bare_line, is_position
from newsparse.reader.page.fields.authors.byline_runs import people_in_byline
from newsparse.reader.page.fields.authors.likely_names import is_given, is_paper, written_large
from newsparse.reader.page.fields.authors.owners import site_owner
from newsparse.reader.page.fields.authors.portraits import is_subject, is_told_of, portrait
from newsparse.reader.page.fields.authors.posted_notes import around_dates, closing_notes
from newsparse.reader.page.fields.authors.signed_below import closing_biography, self_introduction
from newsparse.reader.page.fields.authors.spaceless_bylines import spaceless_people
from newsparse.reader.page.fields.evidence import Page, Rule
from newsparse.reader.page.fields.headline.titles import SEAM
from newsparse.reader.page.fields.nodes import is_in_card, is_of_others, is_topic
from newsparse.reader.page.fields.stored_fields import stored_authors
from newsparse.reader.page.markup import read_text, text_stretches

_IN_TOWN = re.compile(
    r"(?P<name>[^\W\d_]\S*(?: [^\W\d_]\S*)+), (?P<town>[^\W\d_a-z]\w+(?:[ -][^\W\d_a-z]\w+){0,2})"
)
_CALLED = re.compile(r"(?:[^\W\d_]{3,12}[.:]{1,2}\s?)?[+(]?\d[\d ()/–-]{5,}")
"""The number at which somebody is called, behind its label or not."""
_LED_BY_AGENCY = re.compile(r"[a-z]{2,4} [^\W\d_a-z][\w. -]{2,40} [–—-] ")
"""How a report of an agency opens that signs small: „mid Bremen - Der Wagen“."""
_GOING_ON = (",", ".", "'", "’")
_AUTHOR_ELEMENTS = '[class*="author" i]:not(aside *),.vcard:not(:has(.tel,.org,.adr))'
_PORTRAITS = "img[alt]"
_MOST_TIMES = 2
"""How often who wrote an article stands above it: beside a portrait once more."""
_LONGEST_KIND = 4  # words with what leads to a name: "A guest essay by"
_LINES_OF_CONTACT = 3
"""Below the label of a contact: the body, the person, what they are."""
_LONGEST_ALT = 80  # letters: "Headshot of Jane Roe, a bridge engineer with ..."
_MAY_BE_LIST = re.compile(r"\D{1,200}")
"""A line of names has no digits, and no more letters."""
_FEWEST_IN_LIST = 2
_REMARK = re.compile(r"(?<=\S) \([^()]*\)")
_LIST_SEAM = re.compile(r"[,;&+]\s*")
_JOINS = re.compile(r"[;&+]")
_COUNT = re.compile(r"\D{0,12}\d{1,5}(?:[.,\s]\d{3})*\+?(?:\s\D{2,12})?")
"""How long it takes to read a text, or how often it was: "30 min", "6,279 words", "1 204"."""
_MOST_PORTRAITS = 1000  # images that are looked at: a bound
_SEVERAL_WORDS = re.compile(r"[^\s\d]+ [^\d]{1,100}")
"""What may be a full name; a longer line is a sentence."""


def dated_byline(page: Page) -> Iterator[str]:
    """Yield the byline in a line near the headline that has the date as well.

    "Posted on 5 March 2024 by Jane Roe", "Von Jana Beispiel am 5.3.2024", but „Von der Stadt am“.
    """
    for part in around_dates(page):
        byline = read_byline(part, language=page.language)
        if byline and not "".join(byline.names)[:1].islower():
            yield part


def titled_line(page: Page) -> Iterator[str]:
    """Yield the people in a line near the headline with a label, or what they are: «한서윤 기자».

    So do languages in which a name is one word; "Final Words" is no line of an author. Or in one
    that closes the text, before an address: «한서윤 기자 hsy@example.kr».
    """
    for line in chain(_lines_above(page), closing_notes(page)):
        yield JOINT.join(spaceless_people(line, language=page.language))


def kind_line(page: Page) -> Iterator[str]:
    """Yield whom a line near the headline names behind a kind of text: "An essay by Jane Roe"."""
    known = vocabulary(page.language)
    joints = known.byline_words | known.name_particles
    for line in _lines_above(page):
        words = line.split()
        for at, word in enumerate(words[1:_LONGEST_KIND], 1):
            name = " ".join(words[at + 1 :])
            is_kind = fold(word) in joints and fold(words[at - 1]) in known.kind_labels
            if is_kind and is_given(name, page):
                yield name


def author_element(page: Page) -> Iterator[str]:
    """Yield the only person whom elements name that are called an author's, but no commenter."""
    elements = page.body.css(_AUTHOR_ELEMENTS) if page.body else ()
    own = (node for node in elements if not (is_of_others(node) or is_in_card(node)))
    bylines = map(text_stretches, own)
    named = (people_in_byline(byline, language=page.language) for byline in bylines)
    found = {name for names in named for name in names if is_given(name, page)}
    yield from found if len(found) == 1 else ()


def named_line(page: Page) -> Iterator[str]:
    """Yield the line near the headline that is the name of a person and nothing else.

    It is none where a sentence goes on behind it, where it belongs to a picture, nor where it
    stands in each line of a table, or is one of several that head what is told of them.
    """
    counted = Counter(_lone_names(page))
    few = [name for name, times in counted.items() if times <= _MOST_TIMES]
    headings = [read_text(node) for node in page.body.css("h2,h3,h4")] if few and page.body else ()
    staff = set(few).intersection(headings)
    for name in few if len(staff) < _FEWEST_IN_LIST else ():
        if is_given(name, page) and not is_told_of(name, page):
            yield JOINT.join(_with_colleagues(name, few, page))


def _with_colleagues(name: str, names: Sequence[str], page: Page) -> Iterator[str]:
    """Yield a name and those of the `names` below it, between which lines tell what people are."""
    known = vocabulary(page.language)
    yield name
    following = islice(dropwhile(lambda one: one != name, _lines_above(page)), 1, None)
    for position, other in zip(following, following, strict=False):
        if other not in names or not is_position(fold(position).split(), known):
            return
        yield other


def titled_name(page: Page) -> Iterator[str]:
    """Yield the person with whom the title ends and whose name stands alone near the headline.

    So do columns: "The old bridge - Jane Roe".
    """
    *_, seam = (None, *SEAM.finditer(page.markup.title))
    name = page.markup.title[seam.end() :] if seam else ""
    if is_given(name, page) and any(near.text == name for near in page.nearby):
        yield name


def portrayed_line(page: Page) -> Iterator[str]:
    """Yield the line near the headline that is a name, and that a portrait on the page says, too.

    The headline does not: whom the article is about is portrayed as well.
    """
    names = [name for name in _lone_names(page) if not is_subject(name, page)]
    images = page.body.css(_PORTRAITS)[:_MOST_PORTRAITS] if names and page.body else ()
    alts = [alt for node in images if len(alt := node.attributes["alt"] or "") <= _LONGEST_ALT]
    portrayed = (name for name in names if any(name in alt for alt in alts))
    yield from written_large(portrayed, page)


def dated_line(page: Page) -> Iterator[str]:
    """Yield the person whose name stands alone beside the date of the article, or in its line.

    And on one side of it there: „Amt für Bau – 5. März 2024 – Jana Roth“.
    """
    dates = [shown.words for shown in page.shown]
    alone = _lone_names(page) if dates else ()
    names = {name for name in alone if not is_subject(name, page)}
    lines = (line for line in _lines_above(page) if not _COUNT.fullmatch(line))
    for before, line, behind in _neighbours(lines) if dates else ():
        date = next((date for date in dates if date in line), None)
        if date is None:
            continue
        inside = bare_line(line.replace(date, "").strip(f"{EDGES}/"), page)
        if listed := _list_in(inside, page):
            yield JOINT.join(listed)
        people = page.people(inside)
        parts = (part.strip(EDGES) for part in line.partition(date)[::2])
        named = people if [*map(str.upper, people)] == [inside.upper()] else ()
        named = named or tuple(part for part in parts if is_given(part, page))
        people = (*named, *names.intersection((before, behind)))
        yield from written_large((name for name in people if not is_paper(name, page)), page)


def _lines_above(page: Page) -> Iterator[str]:
    """Return the lines near the headline that are more than a mark: ","."""
    own = (near.text for near in page.nearby if not near.below)
    return (line for line in own if line.strip(EDGES))


def _neighbours(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Yield each line between the one before it and the one behind it, or ""."""
    lines = ["", *lines, ""]
    return zip(lines, lines[1:], lines[2:], strict=False)


def _lone_names(page: Page) -> Iterator[str]:
    """Yield the full names that stand on lines of their own near the headline."""
    contacts = vocabulary(page.language).contact_labels
    of_contact = 0
    dates = [shown.words for shown in page.shown]
    for before, line, behind in _neighbours(_lines_above(page)):
        of_contact = _LINES_OF_CONTACT if fold(before.strip(EDGES)) in contacts else of_contact - 1
        if of_contact > 0:
            continue
        name = bare_line(line, page)
        if name == line and any(date in near for date in dates for near in (before, behind)):
            name = _without_town(line, page)
        if (
            _goes_on(before, behind, page)
            or not _SEVERAL_WORDS.fullmatch(name)
            or _is_credit(before, page)
        ):
            continue
        names = page.people(name)
        is_name = [*map(str.upper, names)] == [name.upper()]
        if is_name and not is_topic(line, page.body):
            yield names[0]


def _without_town(line: str, page: Page) -> str:
    """Return the name in a line of a name and a town: „Jana Roth, Bremen“."""
    found = _IN_TOWN.fullmatch(line)
    if found is None or not is_given(found["name"], page) or is_given(found["town"], page):
        return line
    return found["name"]


def _goes_on(before: str, behind: str, page: Page) -> bool:
    """Return whether a sentence goes on behind a line, or ends there that began before it.

    Or a line says how to reach who is named: "Tel. 0201 8390".
    """
    if behind in vocabulary(page.language).place_words:
        return False  # "Jane Roe", "in", "Stories"
    if behind == ".":
        return before.rpartition(" ")[2][:1].islower()  # "an essay by", "Jane Roe", "."
    if _CALLED.fullmatch(behind) and not page.day(behind):
        return True
    is_small = behind[:1].islower() and "@" not in behind and not _LED_BY_AGENCY.match(behind)
    return is_small or behind[:1] in _GOING_ON


def listed_line(page: Page) -> Iterator[str]:
    """Yield the line near the headline that lists people and nothing else, as science signs.

    "Ingrid Halvorsen, PhD; Pedro Castanho, MSc": degrees may stand behind the names.
    """
    for before, line, _ in _neighbours(_lines_above(page)):
        names = _list_in(line, page)
        if names and not _is_credit(before, page):
            yield JOINT.join(names)


def _list_in(line: str, page: Page) -> Sequence[str]:
    """Return the people that a line lists, nobody where it says something else, too."""
    conjunctions = vocabulary(page.language).conjunctions
    words = line.split() if _MAY_BE_LIST.fullmatch(line) else ()
    if conjunctions.isdisjoint(words) and not _LIST_SEAM.search(" ".join(words)):
        return ()
    plain = _REMARK.sub("", " ".join([";" if one in conjunctions else one for one in words]))
    named = [item.strip(EDGES) for item in _LIST_SEAM.split(plain)]
    names = [name for name in named if name and not (is_degree(name) or is_paper(name, page))]
    is_joined = not conjunctions.isdisjoint(words) or _JOINS.search(line)
    if not is_joined and not all(is_given(name, page) for name in names):
        return ()  # "Jane Roe, Bay City"
    return names if _is_list_of_people(names, page) else ()


def _is_list_of_people(names: Sequence[str], page: Page) -> bool:
    if len(names) < _FEWEST_IN_LIST or not any(is_given(name, page) for name in names):
        return False
    return all(" " in name and page.people(name) == (name,) for name in names)


def _is_credit(label: str, page: Page) -> bool:
    return fold(label.strip(EDGES)) in vocabulary(page.language).credit_labels


UNSAID_RULES: tuple[Rule, ...] = (
    stored_authors,
    dated_byline,
    titled_line,
    kind_line,
    author_element,
    titled_name,
    listed_line,
    named_line,
    portrayed_line,
    dated_line,
    portrait,
    closing_biography,
    self_introduction,
    site_owner,
)
"""Asked where nobody signs in any of the other ways."""
