"""Words that a line above leads in, and headings in marks, which no row of plain text can tell."""

import pytest

from newsparse.model import Block, ParagraphKind, Quote
from newsparse.segmenter.segment import segment

LETTER = "In a letter the port director Ann Lee wrote on Monday evening to all of them:"
WORDS = "The loading will end on Friday and the crane works."


def quotes_of(*blocks: tuple[ParagraphKind, str], language: str = "en") -> tuple[Quote, ...]:
    found = [Block(kind=kind, text=text) for kind, text in blocks]
    return segment(found, language=language, explain=False, min_confidence=0).quotes


def test_a_block_quote_is_whose_words_the_line_above_says():
    (quote,) = quotes_of(("paragraph", LETTER), ("blockquote", WORDS))
    assert (quote.kind, quote.text, quote.speaker) == ("direct", WORDS, "Ann Lee")


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(LETTER.replace(":", "."), id="no colon"),
        pytest.param("These are the rules of the port:", id="nobody speaks"),
    ],
)
def test_a_block_quote_below_no_lead_is_nobodys(above: str):
    assert not quotes_of(("paragraph", above), ("blockquote", WORDS))


@pytest.mark.parametrize("above", [LETTER, "The port is open, said Ann Lee."])
def test_a_block_quote_is_whose_signature_stands_below(above: str):
    signed = ("paragraph", "— Tom Okafor (@tokafor) March 5, 2024")
    *_, quote = quotes_of(("paragraph", above), ("blockquote", WORDS), signed)
    assert (quote.text, quote.speaker, quote.rule) == (WORDS, "Tom Okafor", "signed")


@pytest.mark.parametrize(
    ("kind", "below"),
    [
        pytest.param("paragraph", "— Tom Okafor", id="no block quote"),
        pytest.param("blockquote", "Tom Okafor runs the port.", id="no signature"),
        pytest.param("blockquote", "— Friday is early.", id="a sentence"),
    ],
)
def test_nobody_signs_what_is_no_block_quote(kind: ParagraphKind, below: str):
    quotes = quotes_of(("paragraph", "The port is “open”."), (kind, WORDS), ("paragraph", below))
    assert WORDS not in [quote.text for quote in quotes]


def test_a_heading_with_a_colon_leads_in_words_in_marks_alone():
    above = "Two Things that Ann Lee Packs:"
    (quote,) = quotes_of(("heading", "Ann Lee, pilot:"), ("paragraph", f"“{WORDS}”"))
    assert quote.speaker == "Ann Lee"
    assert not quotes_of(("heading", above), ("paragraph", "I take a towel and a map."))
    assert quotes_of(("paragraph", above), ("paragraph", "I take a towel and a map."))


def test_a_list_below_a_lead_is_no_speech():
    assert not quotes_of(("paragraph", "Ann Lee said:"), ("list_item", WORDS))


@pytest.mark.parametrize(
    ("kind", "speaker"), [("heading", None), ("paragraph", "Ann Lee")], ids=str
)
def test_a_heading_in_marks_goes_on_from_nobody_in_english(
    kind: ParagraphKind, speaker: str | None
):
    told = "“We close the harbour,” said Ann Lee. She smiled."
    *_, last = quotes_of(("paragraph", told), (kind, "“The crane will work again in spring.”"))
    assert last.speaker == speaker


@pytest.mark.parametrize(
    ("kind", "speaker"), [("heading", None), ("paragraph", "Anna Reuter")], ids=str
)
def test_a_heading_in_marks_goes_on_from_nobody(kind: ParagraphKind, speaker: str | None):
    quotes = quotes_of(
        ("paragraph", "„Wir schließen den Hafen“, sagte Anna Reuter am Montag."),
        (kind, "„Das Land hat lange geschlafen“"),
        language="de",
    )
    assert quotes[-1].text == "Das Land hat lange geschlafen"
    assert quotes[-1].speaker == speaker
