"""The same person across articles: what is joined, and what stays two."""

import json
import re
import sqlite3
from contextlib import closing

import pytest
from articles import ARTICLE, article
from golden import SAMPLES
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from newsparse import ReadError, Speaker
from newsparse.corpus.people.known_people import KnownPeople, known_people
from newsparse.corpus.people.people import RULES, People
from newsparse.languages.sound import sound
from newsparse.renderer.render import render_all

DESK = SAMPLES / "desk"


def speakers(text):
    """Return the speakers of an article told as "name: role, role; name"."""
    for one in text.split("; "):
        name, _, roles = one.partition(": ")
        roles = tuple(filter(None, roles.split(", ")))
        yield Speaker(name=name, kind="person", roles=roles, quotes=1)


def joined(*articles, known=None):
    """Return the sets of names that are one person's, sorted, those of one name left out."""
    people = People()
    for text in articles:
        people.add(list(speakers(text)))
    found = people.joined(known or KnownPeople())
    forms = {person.forms for person in found.values() if len(person.forms) > 1}
    return sorted(" = ".join(sorted(one)) for one in forms)


JOINED = [
    (["Ida Holm", "Ida Holm", "IDA HOLM"], "IDA HOLM = Ida Holm"),
    (["Пётр Ёлкин", "Петр Елкин"], "Петр Елкин = Пётр Ёлкин"),
    (["Денис Ветров", "Денис Ильич Ветров"], "Денис Ветров = Денис Ильич Ветров"),
    (["Ветров Денис Андреевич", "Денис Ветров"], "Ветров Денис Андреевич = Денис Ветров"),
    (["John F. Kent", "John Kent"], "John F. Kent = John Kent"),
    (["Anna van der Berg", "A. van der Berg"], "A. van der Berg = Anna van der Berg"),
    (["Д. В. Лесков", "Денис Лесков"], "Д. В. Лесков = Денис Лесков"),
    (["Денис Лесков", "Denis Leskov"], "Denis Leskov = Денис Лесков"),
    (["Александр Юнгер", "Alexander Junger"], "Alexander Junger = Александр Юнгер"),
    (["Denis Leskov: governor", "Leskov: the governor"], "Denis Leskov = Leskov"),
    (["Денис Лесков: глава совета", "Лесков: главы города"], "Денис Лесков = Лесков"),
    (["Denis Leskov", "Denis Leskov", "Leskov"], "Denis Leskov = Leskov"),
    (["Ann Leskov: mayor", "Ian Leskov: judge", "Leskov: judge"], "Ian Leskov = Leskov"),
    (["Ann Leskov", "Ian Leskov", "A. Leskov"], "A. Leskov = Ann Leskov"),
]
APART = [
    ["Ann Leskov", "Ian Leskov"],
    ["Тамара Гусева", "Тамара Гусев"],
    ["Денис Ильич Ветров", "Денис Петрович Ветров"],
    ["Денис Ильич Ветров", "Денис Петрович Ветров", "Денис Ветров"],
    ["Ann Leskov", "Abe Leskov", "A. Leskov"],
    ["Ann Leskov", "I. Leskov"],
    ["Ann Leskov: mayor", "Leskov: judge"],
    ["Ann Leskov", "Leskov"],
    ["Ann Leskov", "Ann Leskov", "Ian Leskov", "Leskov"],
    ["Ann Leskov: mayor", "Ian Leskov: mayor", "Leskov: mayor"],
    ["Ann Leskov; A. Leskov"],
    ["Maria Rossi", "Марио Росси"],
    ["Anna", "Anna Berg", "Anna Berg"],
    ["Witness 1: witness", "Witness 2: witness"],
]


@pytest.mark.parametrize(("articles", "names"), JOINED)
def test_one_person(articles, names):
    assert joined(*articles) == [names]
    assert joined(*reversed(articles)) == [names]


@pytest.mark.parametrize("articles", APART)
def test_two_people(articles):
    assert joined(*articles) == []


@pytest.mark.parametrize("left", range(len(RULES)))
def test_each_rule_joins_what_no_other_does(left, monkeypatch):
    rules = tuple(rule for place, rule in enumerate(RULES) if place != left)
    monkeypatch.setattr("newsparse.corpus.people.people.RULES", rules)
    assert any(joined(*articles) != [names] for articles, names in JOINED)


def test_a_surname_that_the_role_decides_is_not_left_to_the_rule_of_the_only_bearer():
    assert joined("Ann Leskov: mayor", "Ann Leskov", "Leskov: a mayor") == ["Ann Leskov = Leskov"]


@pytest.mark.parametrize(
    ("cyrillic", "latin", "are_alike"),
    [
        ("Владимир", "Vladimir", True),
        ("Щербаков", "Shcherbakov", True),
        ("Хольм", "Holm", True),
        ("Пётр", "Pyotr", True),
        ("Джо", "Joe", True),
        ("Шольц", "Scholz", True),
        ("Зеленский", "Zelenskyy", True),
        ("Мария", "Mario", False),
        ("Гусева", "Gusev", False),
        ("Иван", "Ian", False),
    ],
)
def test_what_sounds_alike(cyrillic, latin, are_alike):
    assert (sound(cyrillic) == sound(latin)) == are_alike


NAMES = st.lists(
    st.sampled_from(["Ann Lee", "A. Lee", "Lee", "Ian Lee", "Энн Ли", "Ann B. Lee"]) | st.text(),
    min_size=1,
    max_size=6,
)


@given(st.lists(NAMES, max_size=6))
def test_every_name_is_somebodys_whatever_the_order(articles):
    people, backwards = People(), People()
    told = [
        [Speaker(name=name, kind="person", roles=(), quotes=1) for name in dict.fromkeys(names)]
        for names in articles
    ]
    for names in told:
        people.add(names)
    for names in reversed(told):
        backwards.add(names)
    found = people.joined()
    assert found == backwards.joined()
    assert set(found) == {one.name for names in told for one in names}
    assert all(
        name in person.forms and person.name in person.forms for name, person in found.items()
    )
    for names in told:
        kin = [found[one.name].name for one in names if one.name in ("Ann Lee", "A. Lee", "Lee")]
        assert len(kin) == len(set(kin))


KNOWN = known_people(
    [
        ["Name", "party", "forms"],
        ["Ann Leskov", "Harbour List", "Mayor Leskov; Лескова"],
        ["Ann Berg", "", ""],
    ]
)


def test_a_list_joins_what_no_rule_would():
    assert joined("Лескова", "mayor leskov", known=KNOWN) == ["mayor leskov = Лескова"]
    assert joined("Лескова", "A. Leskov", known=KNOWN) == ["A. Leskov = Лескова"]


def test_whoever_is_listed_has_the_name_and_the_columns_of_the_list():
    people = People()
    people.add(list(speakers("Лескова; B. Berg; A. Berg")))
    found = people.joined(KNOWN)
    assert found["Лескова"].name == "Ann Leskov"
    assert found["Лескова"].forms == ("Лескова",)
    assert found["Лескова"].columns == {"party": "Harbour List"}
    assert found["A. Berg"].name == "Ann Berg"
    assert found["B. Berg"].name == "B. Berg"


def test_bodies_are_joined_by_the_list_alone():
    people = People()
    people.add(
        [Speaker(name=name, kind="body", roles=(), quotes=1) for name in ("ЦБ", "Цб", "МВД")]
    )
    known = known_people([["имя", "варианты"], ["Центробанк", "ЦБ"]])
    found = people.joined(known)
    assert found["ЦБ"].name == found["Цб"].name == "Центробанк"
    assert found["МВД"].name == "МВД"
    assert len({one.name for one in people.joined().values()}) == 3


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ([], "no column is called"),
        ([["who", "forms"], ["Ann", ""]], r'no column is called "name" \(there are: who, forms\)'),
        ([["name", "forms"], ["Ann Lee", "Lee"], ["Ian Lee", "lee"]], "row 3: lee is Ann Lee, too"),
    ],
)
def test_a_list_that_is_none_says_so(rows, problem):
    with pytest.raises(ReadError, match=problem):
        known_people(rows)


def report(command, *arguments):
    return json.loads(command(*arguments, "-q", "-f", "sources")[1])


@pytest.mark.usefixtures("at_once")
def test_the_report_joins_its_sources(command):
    found = report(command, DESK)["sources"]
    assert found[0]["forms"] == ["Elena Marsh", "Елена Марш", "E. Marsh"]
    assert (found[0]["articles"], found[0]["quotes"]) == (4, 7)
    assert [one["name"] for one in found] == ["Elena Marsh", "Tobias Renn", "Paul Marsh"]
    listed = report(command, DESK, "--people", DESK / "people.csv")["sources"]
    assert listed[0]["columns"] == {"office": "mayor", "party": "Harbour List"}


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251"])
@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_a_list_in_any_encoding(command, tmp_path, encoding, delimiter):
    rows = [["имя", "варианты"], ["Марш Елена", "Елена Марш;Elena Marsh;E. Marsh"]]
    text = "\n".join(delimiter.join(row) for row in rows)
    (tmp_path / "people.csv").write_bytes(text.encode(encoding))
    found = report(command, DESK, "--people", tmp_path / "people.csv")["sources"]
    assert (found[0]["name"], found[0]["articles"]) == ("Марш Елена", 4)


@pytest.mark.usefixtures("at_once")
def test_a_wrong_list_is_wrong_usage(command, tmp_path):
    code, _, err = command(DESK, "--people", tmp_path / "none.csv")
    assert (code, "none.csv: No such file or directory" in err) == (2, True)
    (tmp_path / "people.csv").write_text("who\nAnn\n", "utf-8")
    code, _, err = command(DESK, "--people", tmp_path / "people.csv")
    assert (code, 'no column is called "name"' in err) == (2, True)


def asked(database, query):
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query).fetchall()


PEOPLE = (
    "select speaker, quotes, articles, columns from people where kind = 'person' order by 2 desc"
)


@pytest.mark.usefixtures("at_once")
def test_the_database_joins_and_keeps_the_articles_names(command, tmp_path):
    name = tmp_path / "news.db"
    assert command(DESK, "-q", "-o", name)[0] == 0
    assert [row[:3] for row in asked(name, PEOPLE)] == [
        ("Elena Marsh", 7, 4),
        ("Tobias Renn", 5, 3),
        ("Paul Marsh", 2, 2),
    ]
    query = "select speaker from who_said_what where person = 'Elena Marsh' group by 1 order by 1"
    assert asked(name, query) == [("E. Marsh",), ("Elena Marsh",), ("Елена Марш",)]
    assert command(DESK, "-q", "-o", name, "--people", DESK / "people.csv")[0] == 0
    assert json.loads(asked(name, PEOPLE)[0][3]) == {"office": "mayor", "party": "Harbour List"}
    assert asked(name, "pragma foreign_key_check") == []


def test_the_page_calls_people_by_one_name_and_tells_the_others():
    quotes = tuple(replace(quote, speaker="А. Ветрова") for quote in ARTICLE.quotes)
    short = (replace(ARTICLE.speakers[0], name="А. Ветрова"),)
    page = "".join(render_all([ARTICLE, article(quotes=quotes, speakers=short)], format="html"))
    rows = re.findall(r'<tr id="a\d+-note-\d+">.*?(?=<tr|</table>)', page, re.DOTALL)
    assert sum("<b>Анна Ветрова</b>" in row for row in rows) == 6
    assert not any("А. Ветрова" in row for row in rows)
    assert '<td class="detail">А. Ветрова</td>' in page
