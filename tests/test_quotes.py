"""Who said what: every row of tests/quotes, and what must hold for any text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from quote_rows import KNOWN_FAILURE, headed, held, marked, plain, rows, unmarked, wrong

from newsparse.model import JOINT, Block
from newsparse.segmenter.segment import segment

LANGUAGES = ("de", "en", "ru")
BEGUN = (
    *("bg", "ca", "cs", "da", "el", "es", "fi", "fr", "hr", "hu", "it", "ja"),
    *("nb", "nl", "pl", "pt", "ro", "sk", "sr", "sv", "tr", "uk"),
)
"""Languages of which only the verbs of saying are known."""
WORDS = "сказал;Иван Петров;он;что;По словам;said;the minister;Jane Roe;that;according to;ПАО"
PIECES = st.sampled_from([*"«»„“”\"'‘’—–-:,.!?() \n", "''", *WORDS.split(";")])
TEXTS = st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=80).map(" ".join))


def spoken(paragraphs, language, headline=None):
    blocks = [Block(kind="paragraph", text=text) for text in paragraphs]
    return segment(blocks, language=language, headline=headline, explain=True, min_confidence=0)


def strictness(heading):
    """Return the marks of a row: a known failure must fail until it is mended, and is then told."""
    _, known, reason = heading.partition(KNOWN_FAILURE)
    return [pytest.mark.xfail(strict=True, reason=reason)] if known else []


CASES = [
    pytest.param(language, line, id=f"{language}-{number}-{heading}", marks=strictness(heading))
    for language in (*LANGUAGES, *BEGUN)
    for number, (heading, line) in enumerate(rows(f"{language}.txt"), 1)
]


@pytest.mark.parametrize(("language", "line"), CASES)
def test_a_row(language, line):
    headline, told = headed(line)
    paragraphs, expected = unmarked(told)
    found = spoken(paragraphs, language, headline)
    assert [p.text for p in found.paragraphs] == paragraphs
    assert marked(paragraphs, found.quotes) == plain(told)
    assert wrong(line, language) is None
    texts = [JOINT.join(parts) for _, _, parts in expected]
    assert sorted(quote.text for quote in found.quotes) == sorted(texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_third_of_the_rows_must_not_fire(language):
    lines = held(f"{language}.txt")
    assert len(lines) >= 100
    assert sum("{" not in line for line in lines) * 3 >= len(lines)


def test_languages_that_are_begun_have_rows_and_a_third_of_them_must_not_fire():
    lines = [line for language in BEGUN for line in held(f"{language}.txt")]
    assert len(lines) >= 30
    assert sum("{" not in line for line in lines) * 3 >= len(lines)


def may_stand_together(stretch, other, language):
    """Return whether two stretches are apart, or a Russian report stands whole in another.

    «Норт заявил, что порт закрыт, сообщает «Заря»» reports a report.
    """
    (kind, passage, places), (other_kind, other_passage, others) = stretch, other
    if (kind, passage) != (other_kind, other_passage):
        return True
    shared = range(max(places.start, others.start), min(places.stop, others.stop))
    is_nested = shared in (places, others) and places != others
    return not shared or (is_nested and (kind, language) == ("indirect", "ru"))


@pytest.mark.parametrize("language", [*LANGUAGES, *BEGUN])
@given(text=TEXTS)
@example(text="0%0–СКАЗАЛ%A–СКАЗАЛ%A")
def test_any_text_gives_exact_quotes(language, text):
    found = spoken(text.split("\n"), language)
    taken = []
    for quote in found.quotes:
        for part in quote.parts:
            paragraph = found.paragraphs[part.paragraph].text
            assert 0 <= part.start < part.end <= len(paragraph)
            stretch = (quote.kind, part.paragraph, range(part.start, part.end))
            assert all(may_stand_together(stretch, other, language) for other in taken)
            taken.append(stretch)
        spans = [(part.paragraph, part.start) for part in quote.parts]
        assert spans == sorted(spans)
        assert quote.text == JOINT.join(
            found.paragraphs[p.paragraph].text[p.start : p.end] for p in quote.parts
        )
    assert len(found.evidence) == len(found.quotes)
    assert sum(speaker.quotes for speaker in found.speakers) == sum(
        quote.speaker is not None for quote in found.quotes
    )


@pytest.mark.parametrize("language", [*LANGUAGES, *BEGUN])
@given(text=TEXTS)
def test_reading_twice_gives_the_same(language, text):
    assert spoken([text], language) == spoken([text], language)
