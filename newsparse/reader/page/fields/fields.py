"""What a saved page says about its article: headline, date, authors and the other fields."""

from collections.abc import Iterable, Iterator
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import structs

from newsparse.languages.detect import detect_language
from newsparse.reader.draft import Draft
from newsparse.reader.lazy import Lazy
from newsparse.reader.page.blocks import PageText
from newsparse.reader.page.content.survey import is_good
from newsparse.reader.page.fields.authors.author_names import people_in
from newsparse.reader.page.fields.authors.authors import read_authors
from newsparse.reader.page.fields.dates.dates import doubtful_date, read_date, read_date_modified
from newsparse.reader.page.fields.dates.days import day_of
from newsparse.reader.page.fields.dates.declared_dates import event_days
from newsparse.reader.page.fields.dates.shown_dates import ShownDate, days_alone
from newsparse.reader.page.fields.evidence import Page
from newsparse.reader.page.fields.field_lines import all_field_lines
from newsparse.reader.page.fields.headline.headings import main_heading, read_heading
from newsparse.reader.page.fields.headline.headline import (
    declared_titles,
    is_own_headline,
    read_headline,
)
from newsparse.reader.page.fields.headline.titles import bare_letters
from newsparse.reader.page.fields.plain import (
    canonical_url,
    host_of,
    read_description,
    read_image,
    read_language,
    read_site,
    read_tags,
    with_region,
)
from newsparse.reader.page.fields.vicinity import Stretch, above_text, read_all, read_nearby
from newsparse.reader.page.json_ld import Thing
from newsparse.reader.page.markup import Markup, read_text
from newsparse.reader.page.parsed_page import ParsedPage
from newsparse.reader.page.unseen import is_unseen

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_MOST_PROSE = 20  # paragraphs by which a language is told: more than detection looks at
_NEWS = ("newsarticle",)
_ARTICLES = ("article", "posting", "report", "review", "recipe", "howto")


def read_fields(
    parsed: ParsedPage, *, url: str | None, language: str | None, explain: bool
) -> Draft:
    """Return the fields of the article on a page, which is left as it was: a Draft without blocks.

    `url` is its address where the caller knows it, `language` a two-letter code that overrides
    the markup's; where neither tells one, that of its text counts. `explain` asks for the rivals
    of what was found. Of an impossible date `date_text` has the wording, and `warnings` tell what
    is wrong.
    """
    text = parsed.text
    page = _page(parsed, url=url, language=_language(parsed, told=language))
    page = structs.replace(page, explain=explain, blocks=text.blocks, containers=text.containers)
    page = _with_vicinity(page, parsed.tree)
    headline, headline_evidence = read_headline(page)
    date, date_evidence = read_date(page)
    doubtful = None if date else doubtful_date(page)
    authors, authors_evidence = read_authors(page)
    return structs.replace(
        _plain(page),
        headline=headline,
        date=date,
        date_text=date_evidence.words if date_evidence else doubtful and doubtful[0],
        authors=authors,
        headline_evidence=headline_evidence,
        date_evidence=date_evidence,
        authors_evidence=authors_evidence,
        warnings=(doubtful[1],) if doubtful else (),
    )


def _plain(page: Page) -> Draft:
    """Return the fields of `page` for which nothing is weighed against anything else."""
    return Draft(
        format="html",
        language=page.language[:2].lower() if page.language else None,
        url=page.url,
        site=read_site(page),
        description=read_description(page),
        image=read_image(page),
        tags=read_tags(page),
        date_modified=read_date_modified(page),
    )


def _language(parsed: ParsedPage, *, told: str | None) -> str | None:
    """Return the tag that the markup declares, unless another language is `told`."""
    declared = read_language(parsed.markup, parsed.things)
    if told and (declared is None or declared[:2].lower() != told):
        return told
    return declared or detect_language(" ".join(_prose(parsed.text)))


def _prose(text: PageText) -> Iterator[str]:
    """Yield the first blocks of `text` that read like an article's, as many as tell a language."""
    return islice((block.text for block in text.blocks if is_good(block)), _MOST_PROSE)


def _page(parsed: ParsedPage, *, url: str | None, language: str | None) -> Page:
    """Return the page as its markup has it, without what stands near the headline."""
    markup, things = _with_seen_headings(parsed.markup), parsed.things
    url = url or canonical_url(markup, None)
    language = with_region(language, host_of(url))
    page = Page(
        markup=markup,
        things=things,
        articles=tuple(thing for thing in things if _is_a(_ARTICLES, thing)),
        news=tuple(thing for thing in things if _is_a(_NEWS, thing)),
        by_id={thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str)},
        url=url,
        language=language,
        people=cache(partial(people_in, language=language)),
        day=cache(partial(day_of, language=language)),
        headings=tuple(map(read_heading, markup.headings)),
    )
    page = _with_own_articles(structs.replace(page, site_names=_site_names(page)))
    return structs.replace(page, titles=declared_titles(page))


def _with_seen_headings(markup: Markup) -> Markup:
    """Return `markup` without the h1 for screen readers that the window's title has not."""
    seen = [h1 for h1 in markup.headings if not is_unseen(h1) or read_text(h1) in markup.title]
    return structs.replace(markup, headings=seen)


def _with_own_articles(page: Page) -> Page:
    """Return `page` without the articles in its JSON-LD that are of other pages.

    Several have a headline of their own: the page's is what its title or a heading says.
    """
    own = [thing for thing in page.articles if is_own_headline(thing.get("headline"), page)]
    if not own or len(page.articles) == len(own):
        return page
    left = tuple(thing for thing in page.articles if thing in own or not thing.get("headline"))
    return structs.replace(
        page, articles=left, news=tuple(thing for thing in page.news if thing in left)
    )


def _with_vicinity(page: Page, tree: "LexborHTMLParser") -> Page:
    """Return `page` with its main heading and what stands near it."""
    heading = main_heading(page, tree)
    around = Lazy(() if heading is None else read_nearby(heading, page.language))
    texts = cache(partial(read_all, tree.body))
    return structs.replace(
        page,
        heading=read_heading(heading) if heading else "",
        nearby=Lazy(near for near in around if not near.is_long),
        shown=Lazy(_own_days(page, around)),
        body=tree.body,
        texts=texts,
        lines=cache(lambda: all_field_lines(texts())),
    )


def _own_days(page: Page, around: Iterable[Stretch]) -> Iterator[ShownDate]:
    """Yield the dates above the text, but those of the event that the page is about.

    A label says that it was published on the same day: "Published: 5 May 2024".
    """
    shown = days_alone(above_text(around), language=page.language)
    of_event = event_days(page)
    return (one for one in shown if one.labelled or one.date[:10] not in of_event)


def _is_a(suffixes: tuple[str, ...], thing: Thing) -> bool:
    kind = thing.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and one.lower().endswith(suffixes) for one in kinds)


def _site_names(page: Page) -> frozenset[str]:
    labels = host_of(page.url).removeprefix("www.").split(".")
    names = [read_site(page) or "", *(labels[:-1]), ".".join(labels)]
    return frozenset(bare_letters(name) for name in names if len(name) > 1)
