"""What class names, ids and roles say a container is for. They are hints, never proof."""

import re
from enum import Enum, auto
from functools import cache


class Purpose(Enum):
    """What a container's attributes call it."""

    CONTENT = auto()
    LEAD = auto()
    COMMENTS = auto()
    HIDDEN = auto()
    CAPTION = auto()
    RELATED = auto()
    SERVICE = auto()
    BYLINE = auto()


# Names of layout, not of purpose: utility classes ("md:hidden", "w-[30px]"), a page that has or
# lacks something ("has-sidebar", "no-comments"), columns, page builders' own names.
_LAYOUT = re.compile(
    r"""
    \S*[:\[\]!@/]\S*
    | \S*(?:has|with|no|without|js|is)[-_]\S*
    | \S*(?:elementor|overflow|col|row|grid|wp-block-(?:group|columns?)|et_pb)[-_]\S*
    | \S*sidebar[-_]?(?:layout|content|wrap|left|right)\S*
    | (?:secondary|primary|complementary)[-_]?(?:content|col)\S*
    """,
    re.VERBOSE,
)

_WORDS = {
    Purpose.HIDDEN: r"""
        (?<![\w-])(?:hidden|d-none)(?![\w-]) | visually-?hidden | sr-only | screen-reader
        | print-only
    """,
    Purpose.COMMENTS: r"""
        comments? | disqus | respond\b | replies | discussion | livefyre | viafoura | coral-
    """,
    Purpose.RELATED: r"""
        related | recommend | recirc | read-?(?:more|next|also) | see-?also
        | more-(?:from|stories|on|news) | most-?(?:read|popular|viewed|clicked) | popular
        | trending | teaser | up-?next | next-?(?:article|post) | prev-?next | outbrain | taboola
        | suggest | similar | siblings | carousel | slider | swiper | ranking | further
        | post-navigation | nav-links | latest | cards?\b | mehr-zum | weitere | topics?
    """,
    Purpose.SERVICE: r"""
        share | sharing | social | newsletter | subscri | sign-?up | login | log-in | register
        | promo | advert | \bads?\b | \bads?[-_] | [-_]ads?\b | banner | sponsor | affiliate
        | cookie | consent | gdpr | paywall | breadcrumb | sidebar | widget
        | nav(?:igation|bar)?\b | menu | pagination | paging | pager | modal | popup | overlay
        | tooltip | toolbar | print | rating | donat | support-us | footer | masthead | search
        | toc\b | table-of-contents | inhaltsverzeichnis | player | video | disclaimer
        | feedback | survey | poll | quiz | download-app | app-promo | cta\b | call-to-action
        | complementary | dialog | alert | notification | infobox | factbox
    """,
    Purpose.BYLINE: r"""
        author | byline | by-line | \bbio\b | meta\b | date | timestamp | published | tags?\b
        | tag-?list | keywords | categor | label | kicker | eyebrow | rubric | section-name
        | reading-time
    """,
    Purpose.CAPTION: r"""
        caption | credit | copyright | photo | image | img\b | picture | picbox | bild | foto
        | legend | media(?:info|con|a)?\b
    """,
    Purpose.CONTENT: r"""
        (?:article|entry|post|story|page|news|main|blog|node|single|detail|body|text|rich)
            [-_]*(?:body|content|text|copy|main|inner)
        | body[-_]?(?:copy|text|content) | content[-_]?body | prose
        | field-name-body | field--name-body | mw-parser-output
    """,
    Purpose.LEAD: r"""
        standfirst | \blead\b | article[-_]*lead | [-_]lead\b | lede | \bdek\b | \bdeck\b
        | subtitle | sub-?head(?:line|ing)? | summary | \bintro | excerpt | synopsis | abstract
        | tertiary-title
    """,
}


def purposes(hints: str) -> frozenset[Purpose]:
    """Return what the class names in `hints`, lower-cased, say a container is for."""
    found = _pattern().finditer(_LAYOUT.sub(" ", hints))
    return frozenset(Purpose[match.lastgroup] for match in found if match.lastgroup)


@cache
def _pattern() -> re.Pattern[str]:
    """One alternation for all purposes: a pattern for each would be twelve times as slow."""
    groups = (f"(?P<{purpose.name}>{words})" for purpose, words in _WORDS.items())
    return re.compile("|".join(groups), re.VERBOSE)
