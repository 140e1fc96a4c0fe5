"""Faults on demand: on PYTHONPATH, it makes words in an input do to a worker what bugs do."""

import os
import signal

import newsparse.pipeline

parse_all = newsparse.pipeline.parse_all


def faulty(data, **options):
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    if "HANG" in text:
        sum(range(10**12))  # in C: no handler of a signal gets its turn
    if "KILL" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "EAT" in text:
        bytearray(2**40)
    if "BUG" in text:
        raise ZeroDivisionError("a defect")
    return parse_all(data, **options)


newsparse.pipeline.parse_all = faulty
