"""The examples in the README and docs/ give the output that stands below them."""

import doctest
import re
import shutil
import tomllib
from itertools import chain

import pytest
from golden import README, ROOT, examples, replayed

import newsparse
from newsparse.renderer.render import FORMATS

_OF_NO_USER = ("all", "dev", "test")
"""Extras that name no format or place that a user has."""


def test_there_are_examples():
    assert len(examples()) >= 6


@pytest.mark.parametrize("block", examples(), ids=lambda block: block.splitlines()[0])
def test_a_console_block(block):
    for tool in ("jq", "sqlite3"):
        if re.search(rf"^\$ (.*\| )?{tool} ", block, re.MULTILINE) and not shutil.which(tool):
            pytest.skip(f"no {tool} on this machine")
    assert replayed(block) == block


@pytest.mark.parametrize("page", [README, ROOT / "docs" / "python.md"])
def test_the_python_examples(monkeypatch, page):
    pytest.importorskip("pandas")
    monkeypatch.chdir(ROOT)
    failures, tried = doctest.testfile(str(page), module_relative=False)
    assert tried > 0
    assert failures == 0


def test_every_field_and_every_format_is_told():
    text = README.read_text("utf-8")
    for field in newsparse.Article.__struct_fields__:
        assert f"`{field}`" in text
    for field in newsparse.Quote.__struct_fields__:
        assert f"`{field}`" in text
    for format in FORMATS:
        assert f"`{format}`" in text


def test_every_dependency_is_justified():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    optional = project["optional-dependencies"]
    used = (needed for name, needed in optional.items() if name not in _OF_NO_USER)
    table = README.read_text("utf-8").split("## What it stands on")[1]
    for requirement in chain(project["dependencies"], *used):
        assert re.match(r"[\w-]+", requirement)[0] in table


def test_one_extra_has_all_the_others():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    optional = project["optional-dependencies"]
    [everything] = optional["all"]
    named = everything.removeprefix("newsparse[").removesuffix("]").split(",")
    assert sorted(named) == sorted(set(optional) - {*_OF_NO_USER})
    assert "newsparse[all]" in README.read_text("utf-8")


@pytest.mark.parametrize("page", [README, *sorted((ROOT / "docs").glob("*.md"))])
def test_no_page_has_a_gap_to_be_filled(page):
    assert not re.search(r"\b(?:COMMIT|TODO|FIXME|TBD|XXX)\b", page.read_text("utf-8"))


def test_every_test_that_holds_a_promise_exists():
    promises = (ROOT / "SECURITY.md").read_text("utf-8")
    named = re.findall(r"`(test_\w+\.py)(?:::(\w+))?`", promises)
    assert len(named) > 10
    for file, test in named:
        text = (ROOT / "tests" / file).read_text("utf-8")
        assert f"def {test or 'test_'}" in text
