"""The examples in the README and docs/ give the output that stands below them."""

import doctest
import re
import shutil

import pytest
from golden import README, examples, replayed

import newsparse
from newsparse.renderer.render import FORMATS


def test_there_are_examples():
    assert len(examples()) >= 6


@pytest.mark.parametrize("block", examples(), ids=lambda block: block.splitlines()[0])
def test_a_console_block(block):
    for tool in ("jq", "sqlite3"):
        if re.search(rf"^\$ (.*\| )?{tool} ", block, re.MULTILINE) and not shutil.which(tool):
            pytest.skip(f"no {tool} on this machine")
    assert replayed(block) == block


def test_the_python_examples(monkeypatch):
    monkeypatch.chdir(README.parent)
    failures, tried = doctest.testfile(str(README), module_relative=False)
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
