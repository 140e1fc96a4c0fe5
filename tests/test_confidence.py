"""How sure a speaker is: what the counts say, and that nobody is named on less."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import parse
from newsparse.renderer.facts import doubt
from newsparse.segmenter.speakers.confidence import (
    DOUBT,
    FEWEST,
    PRIOR,
    Confidence,
    Count,
    confidence_in,
)

TEXT = "Мэр Игорь Савин открыл мост. «Работы идут по графику», – сказал он.\n"
TABLE = Confidence(
    provenance="a test",
    counts={
        "": Count(80, 100),
        "name": Count(60, 60),
        "pronoun": Count(3, 30),
        "pronoun/none": Count(0, 1),
    },
)


def test_counts_say_how_sure():
    assert TABLE.of(("name", "person", "direct")) > 0.95
    assert TABLE.of(("pronoun", "pronoun", "direct")) < 0.3


def test_text_whose_errors_were_read_counts_as_worse():
    assert TABLE.of(()) < (80 + PRIOR / 2) / (100 + PRIOR)


def test_what_was_never_counted_is_as_sure_as_the_broader_evidence():
    assert TABLE.of(("role", "role", "direct")) == TABLE.of(())
    assert TABLE.of(("name", "role", "direct")) == TABLE.of(("name",))


def test_too_few_counts_say_no_more_than_the_broader_evidence():
    assert TABLE.of(("pronoun", "none")) == TABLE.of(("pronoun",))


def test_just_enough_counts_move_it_a_part_of_the_way():
    broader = {"": Count(9, 10), "pronoun": Count(9, 10)}
    counts = broader | {"pronoun/none": Count(0, FEWEST)}
    rare = Confidence(provenance="", counts=counts).of(("pronoun", "none"))
    above = Confidence(provenance="", counts=broader).of(("pronoun",))
    assert rare == pytest.approx(above * PRIOR / (PRIOR + FEWEST + DOUBT))


@given(st.integers(0, 50), st.integers(0, 50))
def test_it_is_a_share(right, wrong):
    table = Confidence(provenance="", counts={"": Count(right, right + wrong)})
    assert 0 < table.of(()) < 1


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_counts_add_up_and_say_where_from(language):
    table = confidence_in(language)
    assert table is not None
    assert table.provenance
    assert all(0 <= count.right <= count.all for count in table.counts.values())
    rules = [name for name in table.counts if name and "/" not in name]
    assert sum(table.counts[rule].all for rule in rules) == table.counts[""].all
    assert confidence_in("de") is None


def test_a_guess_is_no_speaker():
    sure = parse(TEXT).quotes[0]
    assert sure.speaker == "Игорь Савин"
    assert sure.confidence is not None
    assert sure.confidence >= 0.5
    unsure = parse(TEXT, min_confidence=1, explain=True)
    assert unsure.quotes[0].speaker is None
    assert unsure.quotes[0].confidence is None
    assert unsure.speakers == ()
    assert unsure.evidence is not None
    assert unsure.evidence.quotes[0].guess == "Игорь Савин"


def test_a_language_without_counts_names_as_before():
    quote = parse(
        "„Wir haben gewonnen“, sagte Anna Schmidt.\n", language="de", min_confidence=1
    ).quotes[0]
    assert quote.speaker == "Anna Schmidt"
    assert quote.confidence is None
    assert doubt(quote) is None


def test_in_english_a_name_beside_the_words_is_surer_than_a_pronoun():
    named, meant = parse("“We won,” said Ann Lee, a nurse. “It is late,” she said.\n").quotes
    assert (named.speaker, meant.speaker) == ("Ann Lee", "Ann Lee")
    assert named.confidence > meant.confidence > 0.5
