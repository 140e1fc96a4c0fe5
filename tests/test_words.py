"""The words of the languages: dictionary forms where these are meant, none twice, none idle."""

import ast
from pathlib import Path

import msgspec
import pytest

import newsparse
from newsparse.languages.common_words import COMMON_WORDS, SCRIPTS
from newsparse.languages.table import LANGUAGES, get_language
from newsparse.segmenter.russian.words.morphology import dictionary

FOLDER = Path(newsparse.__file__).parent / "languages"
FILES = sorted(path.name for path in FOLDER.glob("*.py"))
VERBS = {"verb", "gerund", "infinitive", "short participle", "short adjective", "adjective"}
NOUNS = {"noun", "adjective"}
VERB_FIELDS = [
    *("cues", "clause_cues", "passive_cues", "silent_cues", "asking_cues", "spoken_cues"),
    *("weak_cues", "naming_cues", "as_cues", "quoting_cues", "relaying_cues"),
]
NOUN_FIELDS = [
    *("source_nouns", "speech_nouns", "person_nouns", "organisation_nouns", "title_nouns"),
    *("press_nouns", "leaders", "directors", "interlocutors", "often_held", "functions"),
    *("representatives", "nameless", "located", "place_nouns", "quote_nouns", "unnamed"),
    *("kin_nouns", "plural_bodies", "generic_bodies"),
]
YOUNGER = "younger than the dictionary; read as written"
PARTICIPLE = "a participle that is used as a noun; in the nominative read as written"
ODD = {
    **dict.fromkeys(["откомментировать", "твитнуть"], YOUNGER),
    **dict.fromkeys(
        ["телеграм", "телеграм-канал", "фейсбук", "блоггер", "онлайн-издание"], YOUNGER
    ),
    **dict.fromkeys(["минпромторг", "росстат", "россельхознадзор", "прессслужба"], YOUNGER),
    **dict.fromkeys(["пао", "гособвинитель"], YOUNGER),
    **dict.fromkeys(["известно"], "a predicative, which is its own form"),
    **dict.fromkeys(["заведующий", "пострадавший", "управляющий"], PARTICIPLE),
    **dict.fromkeys(["обвиняемая", "обвиняемый", "подсудимая", "потерпевшая"], PARTICIPLE),
    **dict.fromkeys(["супруга"], "told from «супруг», of which it is a form too"),
}
"""Words that are no lemma of the dictionary, each with the reason."""


def lemmas(word, parts):
    known = dictionary().word(word)
    return {known.lemma(reading) for reading in known.readings if reading.tag.part in parts}


def idle(fields, parts):
    speech = get_language("ru").speech
    return {
        (field, word)
        for field in fields
        for word in getattr(speech, field)
        if word not in lemmas(word, parts) and word not in ODD
    }


def test_russian_cues_are_lemmas():
    assert idle(VERB_FIELDS, VERBS) == set()


def test_russian_nouns_are_lemmas():
    assert idle(NOUN_FIELDS, NOUNS) == set()


def test_each_odd_word_is_in_a_list():
    speech = get_language("ru").speech
    told = {word for field in (*VERB_FIELDS, *NOUN_FIELDS) for word in getattr(speech, field)}
    assert ODD.keys() <= told


@pytest.mark.parametrize("code", ["en", "ru"])
def test_words_are_small(code):
    speech = msgspec.structs.asdict(get_language(code).speech)
    sets = {name: words for name, words in speech.items() if isinstance(words, frozenset)}
    assert {name: [w for w in words if w != w.lower()] for name, words in sets.items()} == {
        name: [] for name in sets
    }


@pytest.mark.parametrize("name", FILES)
def test_no_word_stands_twice_in_a_list(name):
    tree = ast.parse((FOLDER / name).read_text("utf-8"))
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or getattr(call.func, "id", "") not in SPLITS:
            continue
        text = call.args[0]
        if isinstance(text, ast.Constant):
            found = [" ".join(one.split()) for one in SPLITS[call.func.id](text.value)]
            assert sorted(found) == sorted(set(found)), f"line {call.lineno}"


SPLITS = {"words": str.split, "phrases": lambda text: text.split(",")}


def test_each_language_can_be_told():
    assert set(LANGUAGES) == {*COMMON_WORDS, *SCRIPTS, "fa"} - {"af", "is", "sw"}
