"""A folder as it comes: many dumps, saved pages, and files that are no articles."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

MAKE_FOLDER = Path(__file__).resolve().parents[2] / "shared" / "bench" / "make_folder.py"


@pytest.mark.skipif(not MAKE_FOLDER.exists(), reason="../shared with its corpora is not here")
def test_every_input_has_a_record_or_a_named_failure(command, tmp_path):
    folder, ledger, out = (tmp_path / name for name in ("folder", "ledger", "out.jsonl"))
    counts = ["--count", "1100", "--bad", "24", "--html", "100"]  # dumps in two of its folders
    subprocess.run([sys.executable, MAKE_FOLDER, folder, *counts], check=True, capture_output=True)
    code, _, err = command(folder, "-o", out, "--ledger", ledger, "-q")
    entries = [json.loads(line) for line in ledger.read_text("utf-8").splitlines()]
    failed = {entry["path"] for entry in entries if entry["status"] == "failed"}
    read = Counter(
        json.loads(line)["source"]["path"] for line in out.read_text("utf-8").splitlines()
    )
    files = sorted(str(path) for path in folder.rglob("*") if not path.is_dir())
    assert code == 1
    assert [entry["path"] for entry in entries] == files
    assert failed | set(read) == set(files)
    assert not failed & set(read)
    assert {entry["path"]: entry["articles"] for entry in entries if entry["articles"]} == read
    assert len(err.splitlines()) == len(failed)
    assert all(f"newsparse: {path}: " in err for path in failed)
    broken = ("bytes", "cut", "empty", "nul", "dangling")
    assert {path for path in files if Path(path).name.startswith(broken)} <= failed
