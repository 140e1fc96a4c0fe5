"""Every input made to break a reader is read right, warned of or refused: none silently wrong."""

import json
import re

import pytest
from hostile import ALL

EXTRAS = {".docx": "docx", ".odt": "odf", ".rtf": "striprtf", ".pdf": "pypdf"}
_WARNED = "warned: "


def test_the_names_tell_them_apart():
    names = [name for name, _, _ in ALL]
    assert len(names) == len(set(names)) > 50


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(("name", "data", "expected"), ALL, ids=[name for name, _, _ in ALL])
def test_it_is_read_right_warned_of_or_refused(command, tmp_path, name, data, expected):
    ending = f".{name.rpartition('.')[2]}"
    if ending in EXTRAS:
        pytest.importorskip(EXTRAS[ending])
    (tmp_path / name).write_bytes(data())
    code, out, err = command(tmp_path / name, "--json", "-q")
    records = [json.loads(line) for line in out.splitlines()]
    warnings = " | ".join(warning for record in records for warning in record["warnings"])
    texts = [record["paragraphs"][-1]["text"] for record in records if record["paragraphs"]]
    if expected.startswith(_WARNED):
        assert expected.removeprefix(_WARNED) in warnings, (err, texts)
    elif code:
        assert re.search(expected, err), err
        assert "Traceback" not in err
    else:
        assert re.fullmatch(expected, texts[-1]), (texts, warnings)
    assert all(line.startswith("newsparse: ") for line in err.splitlines())
    assert "\x1b" not in out + err
