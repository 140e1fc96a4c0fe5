"""The front door to exported texts: which database made a text, and the articles in it."""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from newsparse.reader.draft import Draft
from newsparse.reader.dump.exports.marks import MARKS, glance_at

if TYPE_CHECKING:
    from newsparse.reader.dump.exports.entry import Export

_HEADING_MARKS = re.compile(r"^#{1,6}[^\S\n]+", re.MULTILINE)


def read_export(text: str, *, keep_all: bool) -> Iterator[Draft] | None:
    """Return the Drafts of the articles in `text`, None where no press database exported it.

    `keep_all` keeps as text what the database notes for itself.
    """
    if text.startswith("#") or "\n#" in text:
        text = _HEADING_MARKS.sub("", text)  # of a document, in which headlines are headings
    export = read_exported(text)
    if export is None:
        return None
    from newsparse.reader.dump.exports.drafts import drafts_of

    return drafts_of(export, "text", keep_all=keep_all)


def read_exported(text: str) -> "Export | None":
    """Return the articles of `text`, None where no press database exported it."""
    glance = glance_at(text)
    exports = (_read(name, text) for name, may_be in MARKS.items() if may_be(glance))
    return next(filter(None, exports), None)


def _read(name: str, text: str) -> "Export | None":
    """Have the module that a database is named by read `text`; most runs load none of them."""
    module = import_module(f"newsparse.reader.dump.exports.{name}")
    export: Export | None = getattr(module, f"read_{name}")(text)
    return export
