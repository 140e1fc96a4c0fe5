"""What holds for any page at all: no exception, no word twice, no word that the page has not."""

import re
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from newsparse.languages.language import words as named
from newsparse.reader.page.html import read_html

TAGS = sorted(
    named(
        """
        a abbr article aside b blockquote body br button dd details dialog div dl dt em figcaption
        figure font footer form h1 h2 h3 head header hr html i iframe img li main math nav noscript
        ol option p pre script section select span strong style sub summary sup svg table tbody td
        template textarea th time title tr u ul video wbr fact-box amp-ad
        """
    )
)
ATTRIBUTES = sorted(
    named(
        """
        class=article-body class=comments class=related class=share class=hidden class=md:hidden
        class=caption class=author class=lead class=ad class=card class=onetrust hidden id=x a="
        """
    )
)
ODDITIES = [
    *("<", ">", "<!--", "-->", "<![CDATA[", "]]>", "<p", "</", "<a ", "href=", '"', "<br><br>"),
    *("&nbsp;", "&shy;", "&#0;", "&amp;lt;", "\0", "\x1b[2J", "\u202e", "\ud800", "\r\n", "\v"),
]

words = st.integers(0, 10**6).map("w{}".format)
sentences = st.lists(words, min_size=1, max_size=20).map(lambda found: " ".join(found) + ". ")
starts = st.builds("<{} {}>".format, st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES))
ends = st.sampled_from(TAGS).map("</{}>".format)
oddities = st.sampled_from(ODDITIES)
pages = st.lists(st.one_of(sentences, starts, ends, oddities), max_size=60).map("".join)


def words_of(text):
    return re.findall(r"w\d+", text)


@given(pages)
def test_no_page_raises_and_no_block_is_empty_or_unreadable(page):
    for block in read_html(page).blocks:
        assert block.text.strip(), page
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\xad\u202e\ud800-\udfff]", block.text)


@given(pages)
def test_every_word_is_on_the_page_and_none_comes_more_often(page):
    found = Counter(words_of(" ".join(block.text for block in read_html(page).blocks)))
    assert found <= Counter(words_of(page))


@given(st.lists(sentences, min_size=3, max_size=12, unique=True), st.data())
def test_paragraphs_keep_their_order_and_words_whatever_their_inline_tags(paragraphs, data):
    paragraphs = [f"{text}{'word ' * 20}{number}." for number, text in enumerate(paragraphs)]
    tag = data.draw(st.sampled_from(["b", "i", "em", "span", "strong", "u", "font"]))
    body = "".join(f"<p>{text.replace('w', f'<{tag}>w</{tag}>', 1)}</p>" for text in paragraphs)
    assert [block.text for block in read_html(f"<article>{body}</article>").blocks] == paragraphs


@given(pages)
def test_the_same_page_is_read_the_same_way_twice(page):
    assert read_html(page) == read_html(page)
