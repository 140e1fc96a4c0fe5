"""Text from anyone, in every field of a record at once: it acts in no format, for one or many."""

import csv
import io
import re
from html.parser import HTMLParser

import msgspec
import pytest
from articles import ARTICLE, article
from markdown_it import MarkdownIt
from msgspec.structs import replace

from newsparse import Article
from newsparse.model import Evidence, FieldEvidence, QuoteEvidence
from newsparse.renderer.render import FORMATS, render_all

CODES = ["\x1b", "\x00", "\x07", "\x7f", "\x9b", "\u202a", "\u202e", "\u2066", "\u2069", "\ud800"]
PAYLOADS = [
    "\x1b]8;;https://evil.example/\x1b\\here\x1b]8;;\x1b\\",
    "\x9b31m\x1b[2J\x07\x7f\x00",
    "\u202egnirts\u202c \u2066a\u2069 \u202ab",
    "\ud800",
    '"><script>alert(1)</script><img src=x onerror=alert(1)>',
    "</script></style></title>-->]]>",
    "javascript:alert(1)",
    "[x](javascript:alert(1)) <https://evil.example/> ![x](y)",
    "=HYPERLINK(1)",
    "{{ 7 * 7 }}{% raw %}",
]
READ_BY_MACHINES = {"kind", "format", "date", "date_modified"}
"""What the readers take from closed lists and calendars only."""
EVIDENCE = Evidence(
    headline=FieldEvidence(rule="rule", words="words", rivals=("rival",)),
    quotes=(QuoteEvidence(speaker_rule="rule", words="words", rivals=("rival",)),),
)
FILLED = article(
    url="https://a.b/",
    site="Site",
    description="About",
    image="i.png",
    tags=("t",),
    evidence=EVIDENCE,
    quotes=tuple(
        replace(quote, text=f"{quote.text} и больше не зажгут её") for quote in ARTICLE.quotes
    ),
)
"""Its quotes are long enough to be found in another article, too."""


def hostile(payload):
    """Return an article in which every text begins with `payload`."""

    def spoilt(value, key=""):
        if isinstance(value, dict):
            return {name: spoilt(item, name) for name, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [spoilt(item, key) for item in value]
        return payload + value if isinstance(value, str) and key not in READ_BY_MACHINES else value

    return msgspec.convert(spoilt(msgspec.to_builtins(FILLED)), Article)


def written(one, format, count):
    return "".join(render_all([one] * count, format=format))


class Tags(HTMLParser):
    """The elements of a page and the addresses that they lead to."""

    def __init__(self, page):
        super().__init__()
        self.names, self.addresses = [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        self.addresses += [value for name, value in attrs if name in ("href", "src")]


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_field_drives_a_terminal(payload, format, count):
    assert not set(CODES) & set(written(hostile(payload), format, count))


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_field_makes_an_element_of_the_page(payload, count):
    harmless = re.sub(r"\W", " ", payload)  # the same words, by which quotes are compared
    tags, plain = (
        Tags(written(hostile(payload), "html", count)),
        Tags(written(hostile(harmless), "html", count)),
    )
    assert [name for name in tags.names if name != "a"] == [
        name for name in plain.names if name != "a"
    ]
    assert all(address.startswith(("#", "https://a.b/")) for address in tags.addresses)
    assert len(plain.addresses) > len(FILLED.quotes)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_field_is_markdown(payload):
    _, _, body = written(hostile(payload), "markdown", 1).split("---\n", 2)
    tokens = MarkdownIt("commonmark").parse(body)
    kinds = {child.type for token in tokens for child in token.children or ()}
    assert kinds <= {"text", "text_special", "strong_open", "strong_close"}
    assert not any(token.type.startswith(("html", "fence", "code")) for token in tokens)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_field_is_a_formula(payload):
    rows = list(csv.reader(io.StringIO(written(hostile(payload), "quotes", 1))))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "@"))]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_field_ends_a_script_of_linked_data(payload):
    assert "<" not in written(hostile(payload), "jsonld", 1)
