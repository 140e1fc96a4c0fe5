"""The names of encodings: what a page's label means, as browsers take it.

See https://encoding.spec.whatwg.org/#names-and-labels. Only what is listed here is ever decoded
with: a page cannot call for any other codec.
"""

import re

_ALIASES = {
    "utf8": "utf-8",
    "unicode": "utf-8",
    **dict.fromkeys(("utf-16", "utf-16le", "utf-16be"), "utf-8"),  # its own bytes belie it
    **dict.fromkeys(("ascii", "us-ascii", "latin1", "l1", "latin-1"), "windows-1252"),
    **dict.fromkeys(("koi8", "koi8r", "koi"), "koi8-r"),
    **dict.fromkeys(("ibm866", "866", "dos-866"), "cp866"),
    "x-mac-cyrillic": "mac-cyrillic",
    **dict.fromkeys(("macintosh", "mac", "x-mac-roman"), "mac-roman"),
    **dict.fromkeys(("gb2312", "gbk", "x-gbk", "gb-2312-80"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cn-big5"), "big5hkscs"),
    **dict.fromkeys(("shift-jis", "sjis", "x-sjis", "windows-31j", "ms-kanji"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks-c-5601-1987", "ksc5601", "windows-949"), "cp949"),
    **dict.fromkeys(("tis-620", "windows-874", "iso-8859-11"), "cp874"),
    "x-euc-jp": "euc-jp",
    "iso-8859-1": "windows-1252",
    "iso-8859-9": "windows-1254",
}
_NAMES = {
    *_ALIASES.values(),
    *(f"windows-125{number}" for number in range(9)),
    *(f"iso-8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    *("koi8-u", "cp850", "euc-jp", "iso-2022-jp"),
}
_WINDOWS = re.compile(r"(?:windows|win|x-cp|cp)-?(125\d)")
_ISO_8859 = re.compile(r"iso-?8859-?(\d{1,2})(?:-[ie])?")


def encoding_named(label: str) -> str | None:
    """Return the name of the encoding that `label` means, which is also Python's for its codec."""
    key = label.strip().lower().replace("_", "-")
    key = _WINDOWS.sub(r"windows-\1", key)
    key = _ISO_8859.sub(r"iso-8859-\1", key)
    name = _ALIASES.get(key, key)
    return name if name in _NAMES else None
