"""Language tags: what BCP 47 writes in many ways is one language, and what is none is an error."""

import json

import pytest

from newsparse import parse, parse_all, parse_file
from newsparse.errors import UsageError
from newsparse.languages.tags import language_of

TEXT = "2024-05-03 Мост\n\nМэр Игорь Савин сказал: «Мост откроют в срок»."
LANGUAGES = [
    ("ru", "ru"),
    ("RU", "ru"),
    ("ru-RU", "ru"),
    ("ru_RU", "ru"),
    ("ru-Cyrl-RU", "ru"),
    ("rus", "ru"),
    ("RUS", "ru"),
    ("en-GB", "en"),
    ("eng", "en"),
    ("ger", "de"),
    ("deu", "de"),
    ("zh-Hant-TW", "zh"),
    ("cmn-Hans", "zh"),
    ("zsm", "ms"),
    ("nob", "nb"),
    ("no", "no"),
    ("iw", "he"),
    ("sr-Latn", "sr"),
    ("de-1996", "de"),
    ("fa-IR", "fa"),
]
NONE = [
    "",
    " ",
    "ru ",
    "xx",
    "zz-RU",
    "qaa",
    "x-house",
    "und",
    "mul",
    "russian",
    "русский",
    "ru-",
    "ru--RU",
    "html",
    "ru_RU.UTF-8",
    "ru" + "-RU" * 40,
]


@pytest.mark.parametrize(("tag", "language"), LANGUAGES)
def test_the_language_of_a_tag(tag, language):
    assert language_of(tag) == language


@pytest.mark.parametrize("tag", NONE)
def test_what_is_no_language(tag):
    assert language_of(tag) is None
    with pytest.raises(UsageError, match="is no tag of a language"):
        parse(TEXT, language=tag)


def test_a_language_by_its_name_is_told_its_tag():
    with pytest.raises(UsageError, match="'Russian' is no tag of a language: did you mean ru"):
        parse(TEXT, language="Russian")


@pytest.mark.parametrize("tag", ["ru-RU", "RU", "rus"])
def test_quotes_are_found_whatever_the_tag_looks_like(tag):
    assert parse(TEXT, language=tag) == parse(TEXT, language="ru")
    assert parse(TEXT, language=tag).quotes


@pytest.mark.parametrize("tag", ["ru-RU", "RU", "rus"])
def test_the_command_reads_tags(command, tmp_path, tag):
    file = tmp_path / "a.txt"
    file.write_text(TEXT, "utf-8")
    code, out, _ = command(file, "--json", "--language", tag)
    record = json.loads(out)
    assert (code, record["language"], len(record["quotes"])) == (0, "ru", 1)


@pytest.mark.parametrize("tag", ["xx", "russian", ""])
def test_the_command_refuses_what_is_no_language(command, tmp_path, tag):
    file = tmp_path / "a.txt"
    file.write_text(TEXT, "utf-8")
    code, out, err = command(file, "--language", tag)
    assert (code, out) == (2, "")
    assert "is no tag of a language" in err


def test_objects_that_name_no_language_are_read_as_what_they_are(command, tmp_path):
    file = tmp_path / "a.jsonl"
    lines = [{"text": TEXT, "language": tag} for tag in ("rus", "Russian", "", "en")]
    file.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    code, out, _ = command(file, "--json")
    found = [json.loads(line)["language"] for line in out.splitlines()]
    assert (code, found) == (0, ["ru", "ru", "ru", "en"])


@pytest.mark.parametrize("format", ["pdf", "", "HTML", "txt"])
def test_what_is_no_format_is_an_error(tmp_path, format):
    file = tmp_path / "a.txt"
    file.write_text(TEXT, "utf-8")
    for read in (parse, lambda data, **options: next(parse_all(data, **options))):
        with pytest.raises(UsageError, match="choose from text, html"):
            read(TEXT, format=format)
    with pytest.raises(UsageError, match="choose from text, html"):
        parse_file(file, format=format)


def test_results_of_a_page_that_declares_no_language_are_proved(command, tmp_path):
    page, results = tmp_path / "a.html", tmp_path / "a.jsonl"
    page.write_text(f"<html lang='xx'><body><p>{'Qwrt ' * 40}</p></body></html>", "utf-8")
    command(page, "-o", results)
    code, _, err = command("--verify", results)
    assert (code, err) == (0, "newsparse: 1 of 1 lines proved\n")
