"""Words are counted as a reader counts them, wherever they are counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import parse
from newsparse.segmenter.passages.passages import passage_of
from newsparse.segmenter.passages.tokens import words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Жан-Поль пришёл в 1,5 раза раньше", 7),
        ("o’clock isn't R&D", 4),
        ("file_name of Лента.ру", 4),
        ("– … !", 0),
    ],
)
def test_words_in(text, words):
    assert words_in(text) == words
    assert passage_of(text, index=0).words == words


@given(st.text(st.sampled_from("aЯ1é_-’'‑&., ́\n\u00a0")))
def test_a_passage_has_the_words_of_its_text(text):
    assert passage_of(text, index=0).words == words_in(text)


@pytest.mark.parametrize("language", ["ru", "en", "fi", None])
def test_an_article_has_the_words_of_its_paragraphs(language):
    article = parse(
        "Мост открыт\n\n«Мы рады», – сказал мэр_города.\n\nIt is open.", language=language
    )
    assert article.words == sum(words_in(paragraph.text) for paragraph in article.paragraphs)
