"""The Draft: what the reader hands on."""

from msgspec import Struct, msgpack

from newsparse.model import Block, BlockEvidence, FieldEvidence, InputFormat


class Metadata(Struct, frozen=True, kw_only=True):
    """What the container of an article gives beside its text: a table's row, a feed's item, a mail.

    `date` is as it stands there. These fields count before those in the article's text or page.
    """

    headline: str | None = None
    date: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    description: str | None = None
    tags: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


class Sent(Metadata, frozen=True, kw_only=True):
    """What a letter's header gives: who sent it may pass on what a byline says others wrote."""


def digest_of(data: bytes | str, metadata: Metadata | None) -> str:
    """Return the sha256 of what an article is made of: its bytes, and its metadata."""
    from hashlib import sha256

    digest = sha256(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data)
    if metadata:
        digest.update(msgpack.encode(metadata))
    return digest.hexdigest()


class Draft(Struct, frozen=True, kw_only=True):
    """One article as the reader found it: header fields, and the body cut into blocks.

    `language` is what the input declares or the reader was told, a two-letter code; None leaves
    it to detection. The evidence fields say which rule gave each header field, and `kept_out` has
    the lines of a text that a warning counts and quotes the first of.
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
    kept_out: tuple[str, ...] = ()
    headline_evidence: FieldEvidence | None = None
    date_evidence: FieldEvidence | None = None
    authors_evidence: FieldEvidence | None = None
    block_evidence: tuple[BlockEvidence, ...] = ()
    text: str | None = None
