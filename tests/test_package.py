"""What users get: the wheel and the sdist, built, checked, and installed where nothing else is."""

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
USER = Path(__file__).with_name("typing") / "user.py"


def run(*command, **options):
    """Run `command`; give what it printed, and fail with what it said where it fails."""
    done = subprocess.run(
        list(map(str, command)), check=False, capture_output=True, text=True, **options
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build the sdist, and the wheel out of it; give the folder."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT)
    return folder


@pytest.fixture(scope="module")
def wheel(built):
    [wheel] = built.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def bare(wheel, tmp_path_factory):
    """Install the wheel into an environment of its own; give the folder of its commands."""
    folder = tmp_path_factory.mktemp("bare")
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    pip = [sys.executable, "-m", "pip", "--python", folder / "bin" / "python"]
    probe = [*pip, "download", "--quiet", "--no-deps", "--dest", folder / "probe", "msgspec"]
    if subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("no package index can be reached")
    run(*pip, "install", "--quiet", "--no-compile", wheel)
    return folder / "bin"


def test_the_index_would_take_them(built):
    out = run(sys.executable, "-m", "twine", "check", "--strict", *built.iterdir())
    assert out.count("PASSED") == 2


def test_the_wheel_holds_the_package_its_types_and_its_manual_and_nothing_else(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert "newsparse/py.typed" in names
    assert any(name.endswith("share/man/man1/newsparse.1") for name in names)
    sources = {str(path.relative_to(ROOT)) for path in (ROOT / "newsparse").rglob("*.py")}
    assert sources <= set(names)
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"newsparse"}


def test_the_sdist_holds_what_its_tests_need(built):
    [sdist] = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"Makefile", "samples/ferry.txt", "tests/conftest.py", ".ci/run"} <= names


def test_the_command_runs_where_nothing_else_is(bare, tmp_path):
    sample = (ROOT / "samples" / "ferry.txt").read_bytes()
    (tmp_path / "ferry.txt").write_bytes(sample)
    environment = {"PATH": os.defpath, "HOME": str(tmp_path)}
    out = run(bare / "newsparse", "ferry.txt", "--json", cwd=tmp_path, env=environment)
    expected = json.loads((ROOT / "samples" / "ferry.json").read_text("utf-8"))
    assert json.loads(out)["quotes"] == expected["quotes"]
    for name in ("summary", "markdown", "html", "quotes", "jsonld", "sources"):
        assert run(bare / "newsparse", "ferry.txt", "-f", name, cwd=tmp_path, env=environment)


def test_a_users_file_is_checked_against_the_types_of_the_wheel(bare, tmp_path):
    (tmp_path / "user.py").write_bytes(USER.read_bytes())
    options = ["--strict", "--config-file=", "--cache-dir", os.devnull]
    mypy = [sys.executable, "-m", "mypy", *options, "--python-executable", bare / "python"]
    assert "no issues found" in run(*mypy, "user.py", cwd=tmp_path)
