"""At a glance: whether some bytes may hold other inputs, as most texts and pages show not to.

Any container shows here, and a few others do; what tells them for certain is loaded then.
"""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

_OPENINGS = (
    *(b"From ", b"{", b"[", b"WARC/", b"PK"),
    *(b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd"),
)
"""How mailboxes, JSON, archives and packings begin."""
_ROOTS = (b"<?xml", b"<rss", b"<rdf:rdf", b"<feed", b"<atom:feed", b"<tei")
"""How XML begins, and the roots of feeds and of what newsparse itself wrote."""
_HEAD = 8000
"""Bytes in which a root stands, behind declarations and remarks."""
_TAR = slice(257, 262), b"ustar"  # where the format of tar archives has its name
_TABLES = (".csv", ".tsv")
_CELL_MARKS = (b",", b";", b"\t", b"|")


def may_hold_others(head: bytes, name: str) -> bool:
    """Return at a glance whether the input of a name that begins with `head` may hold others."""
    start = narrow(head[:_HEAD]).lstrip()
    if start.startswith(_OPENINGS) or head[_TAR[0]] == _TAR[1] or is_table_name(name):
        return True
    if start.startswith(b"<"):
        markup = start.lower()
        return name.lower().endswith(".xml") or any(root in markup for root in _ROOTS)
    first = start.partition(b"\n")[0]
    return any(first.count(mark) > 1 for mark in _CELL_MARKS)


def narrow(head: bytes) -> bytes:
    """Return how a stream begins, without the mark of its encoding; of UTF-16 what is ASCII."""
    if wide := wide_encoding(head):
        return head.decode(wide, "ignore").encode("ascii", "ignore")
    return head.removeprefix(BOM_UTF8)


def wide_encoding(head: bytes) -> str | None:
    """Return "UTF-16" where a stream begins with its mark, whatever the stream says of itself."""
    return "UTF-16" if head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else None


def is_table_name(name: str) -> bool:
    """Return whether a file is one of comma- or tab-separated values by its name."""
    return name.lower().endswith(_TABLES)
