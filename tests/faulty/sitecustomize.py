"""Faults on demand, for the processes of a test that has this folder on PYTHONPATH.

Words in an input do to its worker what bugs do. DIE_AT=N ends the whole process group at the
Nth call of a function of newsparse.batch, in the run itself or, with DIE_IN=worker, in a
worker; the file CALLS_TO grows by a byte a call. PART_INPUTS=N makes part files of N inputs.
"""

import os
import signal
import sys
from pathlib import Path

import newsparse.batch.run
import newsparse.pipeline

articles_and_drafts = newsparse.pipeline.articles_and_drafts


def faulty(data, reading, *, path):
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    if "HANG" in text:
        sum(range(10**12))  # in C: no handler of a signal gets its turn
    if "KILL" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "EAT" in text:
        bytearray(2**40)
    if "BUG" in text:
        raise ZeroDivisionError("a defect")
    return articles_and_drafts(data, reading, path=path)


class Calls:
    """Counts the calls into newsparse.batch, and ends the process group at the last one."""

    def __init__(self, last):
        self.last = last
        self.count = 0

    def __call__(self, frame, event, _argument):
        if event == "call" and "newsparse/batch/" in frame.f_code.co_filename:
            self.count += 1
            if "CALLS_TO" in os.environ:
                with Path(os.environ["CALLS_TO"]).open("ab") as calls:
                    calls.write(b".")
            if self.count == self.last:
                os.killpg(0, signal.SIGKILL)


newsparse.pipeline.articles_and_drafts = faulty
if "PART_INPUTS" in os.environ:
    newsparse.batch.run.PART_INPUTS = int(os.environ["PART_INPUTS"])
here = "worker" if "newsparse.batch.workers.worker" in sys.orig_argv else "run"
if here == os.environ.get("DIE_IN", "run") and "DIE_AT" in os.environ:
    sys.setprofile(Calls(int(os.environ["DIE_AT"])))
