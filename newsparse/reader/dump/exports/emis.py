"""EMIS: a headline, labels, the text, and a line that says from where it was downloaded.

Grain exports fall

Source: Bay Business Daily
Publication date: 5 March 2024
Countries: Estonia

Exports of grain ...

© 2024 Bay Business Daily. Downloaded from EMIS on 6 March 2024.
"""

import re

from newsparse.reader.dump.exports.entry import Export
from newsparse.reader.dump.exports.labelled import closed_export
from newsparse.reader.dump.exports.labels import Part, is_rights_line, read_parts

_BRAND = re.compile(r"\bEMIS\b")


def read_emis(text: str) -> Export | None:
    """Return the articles of an export of EMIS, or None where `text` is none.

    An article may speak of the database, too: of an export, that is in the line of the rights.
    """
    parts = list(read_parts(text))
    return closed_export("EMIS", parts, _is_of_rights) if any(map(_is_of_rights, parts)) else None


def _is_of_rights(part: Part) -> bool:
    return is_rights_line(part.raw) and _BRAND.search(part.raw) is not None
