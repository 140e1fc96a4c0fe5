"""What the shell completes, by the script that --show-completion prints."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COMPLETED = [
    (("newsparse", "--f"), "--format --force --files-from --fail-fast"),
    (("newsparse", "-f", "js"), "json jsonld jsonl"),
    (("newsparse", "-f", "q"), "quotes"),
    (("newsparse", "-f", "m"), "markdown md"),
]


@pytest.fixture
def bash(tmp_path):
    """Run a script in a bash that has sourced the completion; give what it printed."""
    if shutil.which("bash") is None:
        pytest.skip("no bash on this machine")
    commands = Path(sys.executable).parent
    paths = os.pathsep.join([str(commands), os.defpath])
    environment = {"PATH": paths, "HOME": str(tmp_path), "SHELL": "/bin/bash"}
    environment["_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION"] = "1"
    show = [commands / "newsparse", "--show-completion", "bash"]
    script = subprocess.run(show, env=environment, capture_output=True, text=True, check=True)

    def run(lines):
        command = ["bash", "-c", f"{script.stdout}\n{lines}"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    return run


@pytest.mark.parametrize(("words", "expected"), COMPLETED)
def test_options_and_formats_are_completed(bash, words, expected):
    typed = f"COMP_WORDS=({' '.join(words)}); COMP_CWORD={len(words) - 1}"
    lines = f'{typed}; _newsparse_completion newsparse; echo "${{COMPREPLY[@]}}"'
    assert bash(lines) == expected
