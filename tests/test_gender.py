"""Gender: told where the text itself shows it, and unknown else."""

from collections import Counter

import pytest
from articles import ARTICLE, article
from msgspec.structs import replace

from newsparse import Speaker
from newsparse.corpus.people.gender import GENDERS, gender_evidence, gender_of
from newsparse.corpus.sources.sources import Sources
from newsparse.languages.table import LANGUAGES, get_language

ROWS = [
    # Pronouns alone, or in the cue; somebody's lawyer is somebody else.
    ("en", "Kim Lee", "she", "said", (), {"women"}),
    ("en", "Kim Lee", "He", "said", (), {"men"}),
    ("en", "Kim Lee", "her lawyer Kim Lee", "said", (), set()),
    ("en", "Kim Lee", "Lee", "according to her", (), {"women"}),
    ("ru", "Ким Ли", "он", "сказал", (), {"men"}),
    ("ru", "Ким Ли", "Ли", "по её словам", (), {"women"}),
    ("ru", "Ким Ли", "Ли", "По его словам", (), {"men"}),
    ("de", "Kim Lee", "sie", "sagte", (), {"women"}),
    ("fr", "Kim Lee", "elle", "a dit", (), {"women"}),
    ("es", "Kim Lee", "él", "dijo", (), {"men"}),
    # Titles before the name.
    ("en", "Kim Lee", "Mrs Lee", "said", (), {"women"}),
    ("en", "Kim Lee", "Mr. Lee", "said", (), {"men"}),
    ("en", "Kim Lee", "Lee, with Mr Berg", "said", (), set()),
    ("de", "Kim Lee", "Frau Lee", "sagte", (), {"women"}),
    ("fr", "Kim Lee", "Mme Lee", "a dit", (), {"women"}),
    # Verbs that agree with their subject.
    ("ru", "Ким Ли", "Ли", "заявила", (), {"women"}),
    ("ru", "Ким Ли", "Ли", "поделилась", (), {"women"}),
    ("ru", "Ким Ли", "Ли", "сказал", (), {"men"}),
    ("ru", "Ким Ли", "Ли", "По словам", (), set()),
    ("ru", "Ким Ли", "Ли", "сообщили", (), set()),
    ("uk", "Кім Лі", "Лі", "сказала", (), {"women"}),
    ("uk", "Кім Лі", "Лі", "заявив", (), {"men"}),
    # Forms of roles.
    ("en", "Kim Lee", "Lee", "said", ("spokeswoman for the council",), {"women"}),
    ("en", "Kim Lee", "Lee", "said", ("city councilman",), {"men"}),
    ("en", "Kim Lee", "Lee", "said", ("aide to the congresswoman",), set()),
    ("en", "Kim Lee", "Lee", "said", ("mayor",), set()),
    ("de", "Kim Lee", "Lee", "sagte", ("Sprecherin der Stadt",), {"women"}),
    ("de", "Kim Lee", "Lee", "sagte", ("Pressesprecher",), {"men"}),
    # Forms of names.
    ("ru", "Ким Ветрова", "Ветрова", None, (), {"women"}),
    ("ru", "Ким Ветров", "Ветров", None, (), {"men"}),
    ("ru", "Ким Ивановна Ли", "Ли", None, (), {"women"}),
    ("ru", "Ким Иванович Ли", "Ли", None, (), {"men"}),
    ("ru", "Ким Абрамович", "Абрамович", None, (), set()),
    ("ru", "Ветрова", "Ветрова", None, (), set()),
    ("ru", "Анна Ева", "Ева", None, (), set()),
    ("en", "Kim Petrova", "Petrova", "said", (), set()),
    # What disagrees is both.
    ("ru", "Ким Ветрова", "Ветрова", "сказал", (), {"women", "men"}),
    ("fi", "Kim Lee", "he", "sanoi", (), set()),
    (None, "Kim Lee", "she", "said", (), set()),
]


@pytest.mark.parametrize(("language", "name", "mention", "cue", "roles", "genders"), ROWS)
def test_what_shows_it(language, name, mention, cue, roles, genders):
    quote = replace(ARTICLE.quotes[0], speaker=name, mention=mention, cue=cue)
    speaker = Speaker(name=name, kind="person", roles=roles, quotes=1)
    one = article(language=language, quotes=(quote,), speakers=(speaker,))
    assert set(gender_evidence(one)) == {(name, gender) for gender in genders}
    for kind in ("body", "described"):
        assert list(gender_evidence(replace(one, speakers=(replace(speaker, kind=kind),)))) == []


@pytest.mark.parametrize(
    ("evidence", "gender"),
    [
        ([], "unknown"),
        ([Counter(women=1)], "women"),
        ([Counter(women=5), Counter(men=1)], "women"),
        ([Counter(women=2), Counter(men=1)], "unknown"),
    ],
)
def test_nearly_all_has_to_agree(evidence, gender):
    assert gender_of(evidence) == gender


def test_the_report_counts_persons_and_their_quotes():
    genders = [(one.gender, one.persons, one.quotes) for one in reported(ARTICLE, ARTICLE).genders]
    assert genders == [("women", 1, 4), ("men", 1, 2), ("unknown", 0, 0)]
    assert tuple(one.gender for one in reported().genders) == GENDERS


def reported(*articles):
    sources = Sources()
    for one in articles:
        sources.add(one)
    return sources.report()


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_shows_two_genders(code):
    language = get_language(code)
    for field in language.women.__struct_fields__:
        women, men = (set(getattr(forms, field)) for forms in (language.women, language.men))
        assert not women & men
