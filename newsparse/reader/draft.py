"""The Draft: what the reader hands on."""

from msgspec import Struct

from newsparse.model import Block, FieldEvidence, InputFormat


class Draft(Struct, frozen=True, kw_only=True):
    """One article as the reader found it: header fields, and the body cut into blocks.

    `language` is what the input declares or the reader was told, a two-letter code; None leaves
    it to detection. The evidence fields say which rule gave each header field.
    """

    format: InputFormat
    headline: str | None = None
    date: str | None = None
    date_text: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    url: str | None = None
    site: str | None = None
    description: str | None = None
    image: str | None = None
    tags: tuple[str, ...] = ()
    date_modified: str | None = None
    blocks: tuple[Block, ...] = ()
    encoding: str | None = None
    warnings: tuple[str, ...] = ()
    headline_evidence: FieldEvidence | None = None
    date_evidence: FieldEvidence | None = None
    authors_evidence: FieldEvidence | None = None
