"""What newsparse itself wrote, told by how it begins, whatever its name: no article."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from io import SEEK_END
from itertools import takewhile
from pathlib import Path
from typing import BinaryIO

from newsparse.batch.inputs.unpack import HEAD, unpacked_own
from newsparse.model import Article
from newsparse.renderer.own_marks import (
    BRAT_CONFIGURATION,
    FIRST_COLUMNS,
    GENERATOR,
    LABEL_STUDIO_MODEL,
    NINJS_PROFILE,
    TEI_APPLICATION,
)

DATABASE_APPLICATION = 0x4E777370
"""What the head of a SQLite file says of whose it is (application_id): "Nwsp"."""
DATABASE_SCHEMA = 6
"""The version of its tables (user_version): one of another version is made anew."""

RECORD_LINES, DATABASE = "JSON lines", "a database"
"""What the results are called that hold records."""
_PAGE_HEAD = 4000
"""Bytes of a page in which its generator stands: the policy before it has some hundreds."""
_SUMMARY_HEAD = 4000
"""Bytes of a summary in which its headline and its facts stand, or its first two lines."""
_ARTICLE_SUMMARY = re.compile(
    r"^(?:no date|\d{4}-\d\d-\d\d).*?\s·\s[a-z]{2,3}(?:-\w+)*\s·\s\d+\swords\b",
    re.MULTILINE | re.DOTALL,
)
"""2025-09-18 · Марина Лугова · ru · 164 words"""
_LIST_SUMMARY = re.compile(r"(?:(?:\d{4}-\d\d-\d\d| {10})  [^\n]+ \d+ quotes?\n){2}")
"""2025-02-03  В Верхнем Логу открыли музей самоваров                      2 quotes"""
# What a database begins with, and where it names the program that wrote it, by its file format.
_SQLITE, _SQLITE_APPLICATION = b"SQLite format 3\0", slice(68, 72)
_RECORD_OPENING = re.compile(rb'(?:\[\s*)?\{\s*"[a-z_]+":')
"""How records begin, also where something else wrote them anew: in a list, over several lines."""
_RECORD_FIELDS = tuple(
    f'"{name}":'.encode() for name in takewhile("paragraphs".__ne__, Article.__struct_fields__)
)
_PARQUET, _PARQUET_MARK = b"PAR1", b"newsparse"
_LEDGER_OPENING, _LEDGER_FIELDS = b'{"path":"', (b'"sha256":', b'"status":"', b'"milliseconds":')
_LINKED_DATA_OPENING = b'{"@context":"https://schema.org","@type":"NewsArticle",'
_TASKS_MODEL = f'"model_version":"{LABEL_STUDIO_MODEL}"'.encode()
_TASKS_OPENING = b'[\n{"data":{"text":'
_BRAT_OPENING = BRAT_CONFIGURATION.encode()
_BRAT_HEAD = 200
"""Bytes of an archive in which its first member begins."""
_BRAT_ANNOTATION = re.compile(rb"T1\t(?:direct|partial|indirect) \d+ \d+")
_EXPORT = re.compile(rb'\[\s*\{\s*"(?:id|annotations|data)"\s*:')
_ANSWERED = (b'"annotations":', b'"was_cancelled":')
_TEI_OPENINGS = tuple(
    f'<?xml version="1.0" encoding="UTF-8"?>\n<{name}'.encode() for name in ("TEI ", "teiCorpus ")
)
_NINJS_PROFILE = f'"profile":"{NINJS_PROFILE}"'.encode()
_TABLE_OPENING = ",".join(FIRST_COLUMNS).encode()


def own_result(head: bytes) -> str | None:
    """Return what of newsparse's own begins with `head`, None where something else does.

    `head` is unpacked. An article could begin so only if somebody made it to.
    """
    head = in_utf8(head)
    return next((name for name, is_kind in _KINDS if is_kind(head)), None)


def in_utf8(data: bytes) -> bytes:
    """Return `data` without the mark of its encoding, in UTF-8 where that says UTF-16."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode()
    return data.removeprefix(BOM_UTF8)


def is_corrected(head: bytes) -> bool:
    """Return whether what begins with `head` is an export of Label Studio: tasks with answers."""
    return bool(_EXPORT.match(head.lstrip())) and all(key in head for key in _ANSWERED)


def is_own_file(file: Path) -> bool:
    """Return whether newsparse wrote what `file` holds, packed or not; False where nobody can tell.

    Raises nothing.
    """
    with suppress(Exception), file.open("rb") as stream:  # whatever a packing's library says
        head = unpacked_own(stream).peek(HEAD)
        return own_result(head) is not None or is_own_parquet(file)
    return False


def is_parquet(head: bytes) -> bool:
    """Return whether a file that begins with `head` is Parquet, whoever wrote it."""
    return head.startswith(_PARQUET)


def is_own_parquet(file: Path) -> bool:
    """Return whether newsparse wrote the Parquet file `file`. Raises OSError."""
    with file.open("rb") as stream:
        return is_parquet(stream.read(len(_PARQUET))) and _PARQUET_MARK in _tail(stream)


def _tail(stream: BinaryIO) -> bytes:
    """Return the end of a file, where a Parquet file tells what its columns are."""
    stream.seek(-min(HEAD, stream.seek(0, SEEK_END)), SEEK_END)
    return stream.read()


def _is_record(head: bytes) -> bool:
    return bool(_RECORD_OPENING.match(head)) and all(name in head for name in _RECORD_FIELDS)


def _is_linked_data(head: bytes) -> bool:
    return head.startswith(_LINKED_DATA_OPENING) and b'"wordCount":' in head


def _is_tasks(head: bytes) -> bool:
    return head.startswith(_TASKS_OPENING) and _TASKS_MODEL in head


def _is_brat(head: bytes) -> bool:
    is_archive = head.startswith(b"PK\x03\x04") and _BRAT_OPENING in head[:_BRAT_HEAD]
    return is_archive or head.startswith(_BRAT_OPENING) or bool(_BRAT_ANNOTATION.match(head))


def _is_tei(head: bytes) -> bool:
    return head.startswith(_TEI_OPENINGS) and TEI_APPLICATION.encode() in head


def _is_ninjs(head: bytes) -> bool:
    return head.startswith(b'{"uri":"') and _NINJS_PROFILE in head.partition(b"\n")[0]


def _is_report(head: bytes) -> bool:
    return head.startswith(b"{") and bool(_report_opening().match(head[:200].decode("latin-1")))


@cache
def _report_opening() -> re.Pattern[str]:
    from newsparse.corpus.sources.source_report import SourceReport

    counts = (rf'"{name}":\d+,' for name in SourceReport.__struct_fields__[:2])
    return re.compile(r"\{" + "".join(counts))


def _is_ledger(head: bytes) -> bool:
    return head.startswith(_LEDGER_OPENING) and all(name in head for name in _LEDGER_FIELDS)


def _is_table(head: bytes) -> bool:
    return head.startswith(_TABLE_OPENING)


def _is_markdown(head: bytes) -> bool:
    if not head.startswith(b"---\n"):
        return False
    front_matter, end, _ = head.partition(b"\n---\n")
    return bool(end) and front_matter.endswith(GENERATOR.encode())


def _is_page(head: bytes) -> bool:
    is_markup = head.lstrip()[:1] == b"<"  # and no archive that holds a page
    return is_markup and b'<meta name="generator" content="newsparse">' in head[:_PAGE_HEAD]


def _is_summary(head: bytes) -> bool:
    start = head[:_SUMMARY_HEAD]
    if b"\0" in start:
        return False
    if b" words" not in start and b"quote" not in start and b"\nwords" not in start:
        return False
    text = start.decode("utf-8", "ignore")
    top = text.partition("\n\n")[0]
    return bool(_LIST_SUMMARY.match(text) or ("\n" in top and _ARTICLE_SUMMARY.search(top)))


def _is_database(head: bytes) -> bool:
    application = head[_SQLITE_APPLICATION]
    return head.startswith(_SQLITE) and application == DATABASE_APPLICATION.to_bytes(4, "big")


_KINDS: tuple[tuple[str, Callable[[bytes], bool]], ...] = (
    (RECORD_LINES, _is_record),
    ("JSON-LD", _is_linked_data),
    ("a report of sources", _is_report),
    ("tasks for Label Studio", _is_tasks),
    ("annotations for brat", _is_brat),
    ("TEI", _is_tei),
    ("ninjs", _is_ninjs),
    ("a ledger", _is_ledger),
    ("a table of quotes", _is_table),
    ("Markdown", _is_markdown),
    ("a page", _is_page),
    ("a summary", _is_summary),
    (DATABASE, _is_database),
)
