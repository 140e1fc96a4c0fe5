from collections import Counter
from functools import cache

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from newsparse.errors import NewsparseError, ReadError
from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.encoding.clean import clean
from newsparse.reader.encoding.mojibake import unscrambled
from newsparse.reader.encoding.written import spelled_out
from newsparse.reader.read import read
from newsparse.reader.reading import Reading

LINES = [
    "",
    "",
    "date 2025-11-11 Мост открыт",
    "date 2025-02-30 Мост закрыт | Вера Ким",
    "2025-11-12\tПаром пошёл\tОлег Юн",
    "11 ноября 2025, 10:20",
    "March 5, 2024",
    "Дата: вчера",
    "Tекст: Вера Ким, фото: Анна Ли",
    "Текст:",
    "By",
    "By Jane Roe and John Doe in Oslo | Reuters | March 6, 2024",
    "By Ann Poe, STAFF WRITER, Ann Poe",
    "Author: Roe, Jane",
    "Title: Bridge opens | again",
    "Subject: Ferry – By Max Moe",
    "Фото: ТАСС",
    "url: https://example.com/a-b?c=d",
    "---",
    "+++",
    "  - Ann Poe",
    "tags: [a, 'b c']",
    "authors: ['Jane Roe', \"John Doe\"]",
    "Updated: 2024-03-07",
    "# Bridge",
    "**By Jane Roe**",
    "[2024-03-08] Max Moe | Bridge",
    "Date: 2025-11-11 Headline: Bridge opens Author: Jane Roe",
    "Мэр сказал:",
    "Bridge opens at last",
    "The mayor opened the bridge. All were glad.",
    "и сказал, что рад",
]
LABELS = {
    "date",
    "Дата",
    "Tекст",
    "Текст",
    "By",
    "Author",
    "Title",
    "Subject",
    "authors",
    "and",
    "Updated",
    "url",
    "tags",
    "Date",
    "Headline",
}


def words(text):
    return "".join(letter if letter.isalnum() else " " for letter in text).split()


def words_of(draft):
    told = (draft.headline, draft.date_text, draft.date_modified, draft.site, draft.url)
    fields = (*told, *draft.authors, *draft.tags)
    parts = [*fields, *(one.text for one in draft.blocks)]
    return words(" ".join(part for part in parts if part))


@pytest.mark.parametrize("data", [b"", "", b" \n\t\r\n ", "\u200b \u00a0", b"\xef\xbb\xbf"])
def test_empty_input_is_an_error_that_says_so(data):
    with pytest.raises(ReadError, match=r"empty|nothing but blanks"):
        list(read(data))


@given(st.one_of(st.text(), st.binary()))
def test_any_input_is_read_or_refused_by_its_own_error(data):
    try:
        drafts = list(read(data, Reading(format="text")))
    except NewsparseError:
        return
    assert drafts


@given(st.one_of(st.text(), st.binary()))
def test_reading_twice_gives_the_same(data):
    def once():
        try:
            return list(read(data, Reading(format="text")))
        except NewsparseError as error:
            return str(error)

    assert once() == once()


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=14).map("\n".join))
@settings(max_examples=500)
@example("Title: Ferry opens\nTitle: Ferry opens\nSubject: Ferry\nDate: 2025-11-11\ntags: [a]")
@example(
    "# Bridge\n[2024-03-08] Max Moe | Bridge\nBy Jane Roe and John Doe in Oslo | Reuters\nТекст:"
)
def test_fields_and_blocks_hold_every_word_once(text):
    assume(text.strip())
    drafts = read(text, Reading(format="text", keep_all=True))
    held = Counter(word for draft in drafts for word in words_of(draft))
    given_ = Counter(words(spelled_out(text).text))  # «Tекст» with a Latin T is «Текст»
    assert not held - given_
    assert not {word for word in given_ - held if word not in LABELS}


@cache
def labelling():
    """The words of all labels of header lines, folded: such a word is read, and is no text."""
    known = vocabulary(None)
    labels = (getattr(known, name) for name in dir(known) if name.endswith("_labels"))
    return frozenset(word for some in labels for label in some for word in words(label))


@given(st.text())
@example("7\f8")
@example("\xc2\x80\xd0\x80")
@example("TITLE:0")
@example("aX")
def test_any_words_are_held_once(text):
    assume(clean(text).text.strip())
    drafts = read(text, Reading(format="text", keep_all=True))
    held = Counter(word for draft in drafts for word in words_of(draft))
    given_ = Counter(words(clean(unscrambled(text).text).text))
    assert not held - given_
    assert not {word for word in given_ - held if fold(word) not in labelling()}
