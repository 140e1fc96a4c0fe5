"""How a run tells how far it is."""

import io
import re

import pytest

from newsparse.batch import progress
from newsparse.batch.progress import Bar, Log, Tally
from newsparse.batch.tasks import Entry


def entry(path, status="ok", error=None):
    return Entry(path=path, status=status, error=error, articles=int(status == "ok"))


def tally_of(*entries):
    tally = Tally()
    for one in entries:
        tally.add(one)
    return tally


def test_the_counts_of_a_run():
    tally = tally_of(
        entry("a"),
        entry("b", "failed"),
        entry("c", "skipped"),
        entry("d", "warned"),
        entry("e.png", "skipped", "a picture"),
    )
    assert re.fullmatch(
        r"2 read, 1 unchanged, 1 left out, 1 failed, 0\.\d s, [\d,]+ articles a second", str(tally)
    )


def test_an_archive_is_one_file_of_many_inputs():
    tally = tally_of(entry("a.zip!/1"), entry("a.zip!/2"), entry("b.txt"))
    assert (tally.files, tally.inputs) == (2, 3)


@pytest.mark.parametrize(("every", "lines"), [(0.0, 3), (3600.0, 0)])
def test_a_line_comes_every_so_often_without_a_screen(monkeypatch, every, lines):
    monkeypatch.setattr(progress, "_LINE_EVERY", every)
    told = []
    log, tally = Log(told.append), Tally()
    for number in range(3):
        tally.add(entry(str(number)))
        log.update(tally)
    log.close()
    assert len(told) == lines


class Screen(io.StringIO):
    def isatty(self):
        return True


def test_a_bar_shows_counts_and_goes_away():
    screen = Screen()
    bar = Bar(screen, lambda: 10)
    tally = Tally()
    for number in range(3):
        tally.add(entry(str(number)))
        bar.update(tally)
    bar.close()
    assert "3 read, 0 failed" in screen.getvalue()
    assert screen.getvalue().endswith("\x1b[2K")  # the line is cleared


def test_a_single_input_needs_no_bar():
    screen = Screen()
    bar = Bar(screen, lambda: None)
    bar.update(tally_of(entry("a")))
    bar.close()
    assert screen.getvalue() == ""
