"""The names of files that are written for inputs: each input's own, and none leads outside."""

import re
from hashlib import sha256

_UNSAFE = re.compile(r'[\x00-\x1f\x7f%#\\:*?"<>|]')
_LONGEST = 200
"""Bytes of one name; file systems end at 255, and a suffix is to come."""


def mirrored(path: str) -> str:
    """Return the name in the folder for an input's path: one for each, and none leads outside."""
    parts = (part for part in path.split("/") if part not in ("", "."))
    return "/".join(map(_safe, parts))


def _safe(part: str) -> str:
    if part == "..":
        return "%2E%2E"
    name = _UNSAFE.sub(lambda match: f"%{ord(match[0]):02X}", part)
    if len(name.encode("utf-8")) <= _LONGEST:
        return name
    short = name.encode("utf-8")[: _LONGEST - 17].decode("utf-8", "ignore")
    return f"{short}%{sha256(name.encode('utf-8')).hexdigest()[:16]}"
