"""The golden files, through the library and through the command."""

import json
import subprocess
import sys

import pytest
from golden import (
    ARCHIVES,
    ARCHIVES_EXPECTED,
    ROOT,
    SAMPLES,
    SCREENSHOT,
    archives,
    inputs,
    outputs,
    rendered,
    screenshot,
)
from jsonschema import Draft202012Validator

from newsparse.model import JOINT
from newsparse.renderer.formats.records import json_schema

PRINTED = [row for row in outputs() if row[2] != "brat"]
"""What brat reads is two files an article, which nothing prints."""
VALIDATOR = Draft202012Validator(json.loads(json_schema()))


def test_there_are_samples_and_no_answer_without_one():
    assert len(inputs()) >= 6
    assert {sample.stem for sample in inputs()} == {path.stem for path in SAMPLES.glob("*.json")}


@pytest.mark.parametrize(("sample", "expected", "format"), outputs(), ids=str)
def test_the_library(sample, expected, format):
    assert rendered(sample, format) == (ROOT / expected).read_bytes().decode("utf-8")


@pytest.mark.parametrize(("sample", "expected", "format"), PRINTED, ids=str)
def test_the_command(sample, expected, format):
    command = [sys.executable, "-m", "newsparse", "-f", format, str(sample)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert done.stdout == (ROOT / expected).read_bytes()


def test_the_annotations_that_the_command_writes(tmp_path):
    command = [sys.executable, "-m", "newsparse", "-q", "-o", f"{tmp_path}/brat/", "-f", "brat"]
    subprocess.run([*command, "samples/ferry.txt"], cwd=ROOT, check=True)
    [written] = tmp_path.rglob("*.ann")
    assert written.read_bytes() == (ROOT / "tests" / "outputs" / "ferry.ann").read_bytes()


@pytest.mark.parametrize("sample", inputs(), ids=str)
def test_the_schema_and_the_slices(sample):
    for line in (ROOT / sample).with_suffix(".json").read_text("utf-8").splitlines():
        record = json.loads(line)
        VALIDATOR.validate(record)
        texts = [paragraph["text"] for paragraph in record["paragraphs"]]
        for quote in record["quotes"]:
            parts = quote["parts"]
            slices = [texts[part["paragraph"]][part["start"] : part["end"]] for part in parts]
            assert JOINT.join(slices) == quote["text"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_archives_export_gives_the_same_records_however_many_work(jobs):
    assert archives(jobs) == ARCHIVES_EXPECTED.read_bytes().decode("utf-8")


def test_every_file_of_the_archives_gives_a_record():
    records = map(json.loads, ARCHIVES_EXPECTED.read_text("utf-8").splitlines())
    read = {record["source"]["path"].split("/")[2].rstrip("!") for record in records}
    assert read == {path.name for path in ARCHIVES.iterdir()}


def test_every_format_of_the_archives_has_a_row_in_the_table_of_inputs():
    page = (ROOT / "docs" / "batch.md").read_text("utf-8")
    rows = page.partition("## Inputs")[2].partition("### Tables")[0].lower()
    for path in ARCHIVES.iterdir():
        database = path.stem.partition("-")[0]
        assert f"`{path.suffix}`" in rows or database in rows or path.stem in rows, path.name


def test_the_screenshot_is_of_today():
    assert screenshot() == SCREENSHOT.read_text("utf-8")
