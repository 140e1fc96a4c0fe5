"""The manual page says what the command's help says."""

import shutil
import subprocess

import pytest
import typer
from golden import MAN_PAGE
from man_page import escaped, man_page

from newsparse import cli


def test_the_page_is_of_today():
    assert man_page() == MAN_PAGE.read_text("utf-8")


def test_every_option_is_on_it():
    text = MAN_PAGE.read_text("utf-8")
    for param in typer.main.get_command(cli.app).params:
        for name in param.opts if param.param_type_name == "option" else []:
            assert escaped(name) in text


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff on this machine")
def test_troff_has_nothing_to_say_against_it():
    command = ["groff", "-man", "-Tutf8", "-ww", str(MAN_PAGE)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "Prove a file of results" in done.stdout
