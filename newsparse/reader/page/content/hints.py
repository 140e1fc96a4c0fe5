"""What class names, ids and roles say a container is for. They are hints, never proof."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum, auto
from functools import lru_cache
from itertools import pairwise, product

from newsparse.languages.language import words


class Purpose(StrEnum):  # whose members are hashed in C, where those of Enum are in Python
    """What a container's attributes call it."""

    CONTENT = auto()
    LEAD = auto()
    COMMENTS = auto()
    CONSENT = auto()
    FACTBOX = auto()
    HIDDEN = auto()
    UNFOLDED = auto()
    CAPTION = auto()
    RELATED = auto()
    MODULE = auto()
    SERVICE = auto()
    BYLINE = auto()


# A name's parts are set apart by hyphens and underscores; two neighbours count as one part too, so
# that "read-more", "read_more" and "readmore" are the same word here.

_STEMS = {
    Purpose.LEAD: words(
        """
        standfirst lede subtitle subhead summary intro excerpt synopsis abstract articlelead
        vorspann teasertext chapeau entradilla perex bajada linhafina sommario chapo ingress
        sottotitolo subtitulo underrubrik manchet zajawka keypoint takeaway documentdescription
        previewtext
        """
    ),
    Purpose.COMMENTS: words(
        """
        comment kommentar komentar comentario reacties yorumlar disqus replies discussion livefyre
        viafoura trackback pingback
        """
    ),
    Purpose.CONSENT: words("cookie consent gdpr onetrust"),
    Purpose.FACTBOX: words("factbox"),
    Purpose.HIDDEN: words("visuallyhidden sronly screenreader printonly"),
    Purpose.UNFOLDED: words("accordion faq collapsible expandable"),
    Purpose.CAPTION: words(
        "caption credit copyright photo image picture picbox bild foto legend mediainfo mediacon"
    ),
    Purpose.RELATED: words(
        """
        related recommend recirc readmore readnext readalso seealso morefrom morestories moreon
        morenews mostread mostpopular mostviewed mostclicked popular trending teaser upnext
        nextarticle nextpost prevnext outbrain taboola suggest similar sibling carousel slider
        swiper ranking further postnavigation navlinks latest mehrzum weitere topic
        """
    ),
    Purpose.MODULE: words("widget"),
    Purpose.SERVICE: words(
        """
        share sharing social newsletter subscri signup login register promo advert adslot adunit
        banner sponsor affiliate paywall breadcrumb sidebar navigation navbar menu pagination
        paging pager modal popup overlay tooltip toolbar donat supportus footer masthead searchbox
        searchform searchbar tableofcontents inhaltsverzeichnis player video disclaimer feedback
        survey downloadapp calltoaction complementary dialog notification infobox emailform
        mailform contactform signupform kontaktform navbox sitesub
        """
    ),
    Purpose.BYLINE: words(
        """
        author byline timestamp published taglist keyword categor kicker eyebrow rubric
        sectionname readingtime
        """
    ),
}
"""Words that a part of a name begins or ends with: "comments", "commentlist", "articleteaser"."""

_WHOLE = {
    Purpose.LEAD: words("lead dek deck"),
    Purpose.COMMENTS: words("respond coral"),
    Purpose.HIDDEN: words("dnone"),
    Purpose.CAPTION: words("img media"),
    Purpose.MODULE: words("card cards"),
    Purpose.SERVICE: words("ad ads nav toc cta print rating ratings search poll polls quiz"),
    Purpose.BYLINE: words("bio meta date dates pubdate dateline tag tags label labels"),
    Purpose.CONTENT: words("prose articlebody bodytext bodycopy fieldnamebody mwparseroutput")
    | {
        "".join(pair)
        for pair in product(
            words("article entry post story page news main blog single detail body text rich"),
            words("body content text copy main inner"),
        )
    },
}
"""Words that a part of a name is."""

# Names of layout, not of purpose: utility classes ("md:hidden", "w-[30px]"), what a page has or
# lacks ("has-sidebar", "no-comments"), columns, page builders' own names.
_UTILITY = re.compile(r"[:\[\]()!@/.]")
_LAYOUT = words("has with no without is elementor overflow col row grid columns et")
_LAYOUT_PAIRS = words(
    """
    sidebarlayout sidebarcontent sidebarwrap sidebarleft sidebarright contentsidebar
    secondarycontent primarycontent complementarycontent secondarycol primarycol nodepromoted
    labelhidden labelabove labelinline
    """
)

_GHOST = "kg"
"""A word of a page builder's names, all of whose parts are cards: "kg-callout-card"."""
_PARTS = re.compile(r"[^\W_]+")


_NAMES = 4096  # of classes and ids that are held from page to page: half a megabyte
_LONGEST_NAME = 60  # characters: longer ones are put together anew for each page


class HintReader:
    """Reads the names on one page, all those of a container once."""

    def __init__(self) -> None:
        self._hints: dict[str, frozenset[Purpose]] = {"": frozenset()}

    def purposes(self, hints: str) -> frozenset[Purpose]:
        """Return what the names in `hints`, set apart by white space, say."""
        if hints not in self._hints:
            self._hints[hints] = frozenset().union(*map(_of_name, hints.split()))
        return self._hints[hints]


def _of_name(name: str) -> frozenset[Purpose]:
    return _of_recent(name) if len(name) <= _LONGEST_NAME else _looked_up(name)


@lru_cache(maxsize=_NAMES)
def _of_recent(name: str) -> frozenset[Purpose]:
    """Return what a name says: the pages of a site, and many sites, have most names in common."""
    return _looked_up(name)


def _looked_up(name: str) -> frozenset[Purpose]:
    if name == "hidden":
        return _HIDDEN
    if _UTILITY.search(name):
        return frozenset()
    parts = _PARTS.findall(name)
    if _GHOST in parts:
        parts = [part for part in parts if part != "card"]
    pairs = ["".join(pair) for pair in pairwise(parts)]
    found = frozenset(_purposes(parts + pairs))
    is_layout = not (_LAYOUT.isdisjoint(parts) and _LAYOUT_PAIRS.isdisjoint(pairs))
    return found & _OF_LAYOUT if is_layout else found


def _purposes(parts: Iterable[str]) -> Iterator[Purpose]:
    for part in parts:
        if part in _WHOLE_WORDS:
            yield _WHOLE_WORDS[part]
        for stem, purpose in _BY_START.get(part[:4], ()):
            if part.startswith(stem):
                yield purpose
        for stem, purpose in _BY_END.get(part[-4:], ()):
            if part.endswith(stem):
                yield purpose


def _index(ends: slice) -> dict[str, list[tuple[str, Purpose]]]:
    """Return the stems by their first or last four letters: one look-up rejects most parts."""
    index: dict[str, list[tuple[str, Purpose]]] = {}
    for purpose, stems in _STEMS.items():
        for stem in stems:
            index.setdefault(stem[ends], []).append((stem, purpose))
    return index


_HIDDEN = frozenset((Purpose.HIDDEN,))
_OF_LAYOUT = frozenset((Purpose.UNFOLDED,))
"""What a name of layout may say, too: "elementor-accordion"."""
_WHOLE_WORDS = {word: purpose for purpose, whole in _WHOLE.items() for word in whole}
_BY_START = _index(slice(None, 4))
_BY_END = _index(slice(-4, None))
