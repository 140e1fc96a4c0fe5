"""Fragments of speech in marks: what the learned model says of a span, and why."""

import pytest

from newsparse import parse
from newsparse.segmenter.quotes.fragments import FEATURES, Judgement, fragments_in

FIRES = {
    "length": "Мэр назвал мост «дорогой жизни города».",
    "one_word": "Мэр назвал мост «дорогим».",
    "two_words": "Мэр назвал мост «дорогой жизни».",
    "begins_small": "Мэр назвал мост «дорогим».",
    "capital_within": "Мэр хвалит партию «Заря».",
    "one_small_word": "Мэр назвал мост «дорогим».",
    "all_capitalised": "Мэр хвалит партию «Северная Заря».",
    "comma_behind": "Мэр назвал мост «дорогим», и уехал.",
    "ends_sentence": "Мэр назвал мост «дорогим».",
    "noun_before": "Мэр хвалит партию «Заря».",
    "noun_before_capital": "Мэр хвалит партию «Заря».",
    "title_before": "Мэр хвалит партию «Заря».",
    "preposition_before": "Мэр приехал на «Волге».",
    "cue_before": "Мэр назвал мост «дорогим».",
    "naming_near": "Мэр назвал мост «дорогим».",
    "that_behind_cue": "Мэр заявил, что мост «стоит на честном слове».",
    "follows_that": "Мэр заявил, что «стоит на честном слове» мост.",
    "cue_in_sentence_before": "Мэр сказал, что мост цел. Опоры «стоят век».",
    "cue_after": "Мост «дорогим» назвал мэр.",
    "no_cue_capital": "Мэр приехал на «Волге».",
    "no_cue_small": "Его «бизнес» лопнул.",
    "noun_first": "Мэр назвал мост «дорогой жизни».",
    "infinitive_within": "Мэр обещал мост «построить и открыть».",
    "only_span": "Мэр назвал мост «дорогим».",
    "sentence_length": "Мэр назвал мост «дорогим».",
    "repeated": "Мэр хвалит «Северную столицу», а совет бранит «Северная столица».",
    "foreign": "Мэр купил «Volvo».",
    "has_digit": "Взлетел «Прогресс М-12».",
}
SILENT = "Газета «Труд» и журнал Nature пришли утром."


def features_in(text, monkeypatch):
    """Return the features of the first marked span that the model is asked about."""
    from newsparse.segmenter.quotes import fragments

    seen = []

    def judge(_, place):
        seen.append(fragments.features_of(place))
        return Judgement(score=-1.0, told={})

    monkeypatch.setattr(fragments.Fragments, "judge", judge)
    parse(text, language="ru")
    return seen[0]


def test_every_feature_has_a_row():
    assert list(FIRES) == list(FEATURES)


@pytest.mark.parametrize("name", FIRES)
def test_a_feature_fires(name, monkeypatch):
    assert features_in(FIRES[name], monkeypatch)[name] > 0


SMALL = {"begins_small", "one_small_word", "cue_before", "naming_near"}
RARE = {"two_words", "that_behind_cue", "follows_that", "cue_after", "foreign"}
ODD = {"has_digit", "infinitive_within", "no_cue_small", "preposition_before"}


@pytest.mark.parametrize("name", sorted(SMALL | RARE | ODD))
def test_a_feature_is_silent(name, monkeypatch):
    assert features_in(SILENT, monkeypatch)[name] == 0


def test_the_weights_are_those_of_the_features():
    model = fragments_in("ru")
    assert model is not None
    assert list(model.weights) == list(FEATURES)
    assert "look" in model.provenance
    assert fragments_in("en") is None


def test_three_features_are_told():
    text = "Мэр Игорь Савин заявил, что мост «стоит на честном слове»."
    article = parse(text, language="ru", explain=True)
    told = [found.features for found in article.evidence.quotes if found.features]
    assert len(told) == 1
    assert told[0][0].startswith("fragment 0.")
    assert len(told[0]) == 4
    assert set(told[0][1:]) <= FIRES.keys()
