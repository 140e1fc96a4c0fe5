"""The records: what an article is once it has been read.

Every record is a frozen msgspec Struct, so the JSON, its JSON Schema and the reading back all
come from the one definition. Offsets are counted in Unicode code points.
"""

from typing import Any, Literal

from msgspec import Struct, to_builtins

InputFormat = Literal["text", "html"]
ParagraphKind = Literal["paragraph", "heading", "list_item", "blockquote", "caption"]
QuoteKind = Literal["direct", "partial", "indirect"]
SpeakerKind = Literal["person", "body", "described"]

JOINT = " … "
"""What stands between the parts of a quote in its text: there the narrator, or a mark, cut in."""


UNSOUGHT = "No quotes were looked for"
"""How the warning begins of an article in whose language none are."""
MIN_CONFIDENCE = 0.5
"""Below it a speaker is more often wrong than right, and None is said instead."""


class Block(Struct, frozen=True, kw_only=True):
    """A stretch of an article's body as the reader cut it, before it is a paragraph.

    `kind` is None where the input does not say what the stretch is (plain text): the segmenter
    then decides, and may cut the block into several paragraphs.
    """

    kind: ParagraphKind | None
    text: str


class Paragraph(Struct, frozen=True, kw_only=True, gc=False):
    """One paragraph of the body, as a person reads it."""

    kind: ParagraphKind
    text: str


class Span(Struct, frozen=True, kw_only=True, gc=False):
    """A slice of one paragraph's text: `paragraphs[paragraph].text[start:end]`."""

    paragraph: int
    start: int
    end: int


class Quote(Struct, frozen=True, kw_only=True, gc=False):
    """Words of somebody else, and whose they are.

    `kind` is direct (verbatim, an utterance of its own), partial (a fragment inside the
    narrator's sentence) or indirect (reported without marks). `text` is the slices of `parts`
    joined by JOINT. `speaker` is resolved over the whole article, in the nominative;
    `mention` is the noun phrase beside the quote that names the source; `cue` the speech verb or
    phrase. `rule` names the rule that found the quote, `speaker_rule` the one that chose the
    speaker. `speaker`, `mention` and `cue` are None where the text does not give them.
    `confidence`, from 0 to 1, is how often a speaker found on such evidence was right in text that
    no rule was tuned on; None where nobody is named, or none was counted in that language.
    """

    kind: QuoteKind
    text: str
    parts: tuple[Span, ...]
    speaker: str | None
    confidence: float | None = None
    mention: str | None
    cue: str | None
    rule: str
    speaker_rule: str | None


class Speaker(Struct, frozen=True, kw_only=True, gc=False):
    """Somebody who is quoted: the resolved name, the roles the article gives, and how often.

    `kind` is person (named by a person's name), body (an institution, a company, a paper) or
    described (nobody is named: "источник Reuters", "officials", "a spokeswoman").
    """

    name: str
    kind: SpeakerKind
    roles: tuple[str, ...]
    quotes: int


class Source(Struct, frozen=True, kw_only=True):
    """Where an article came from.

    `index` counts the articles inside one file or archive member from 0; `sha256` is of the
    input's bytes (of its UTF-8 form where a str was parsed, and `encoding` is then None).
    """

    path: str | None
    format: InputFormat
    encoding: str | None
    index: int
    sha256: str


class FieldEvidence(Struct, frozen=True, kw_only=True):
    """Why a header field is what it is: the rule that won, its words, the rivals it beat.

    Each rival is "rule: words", in the order in which the rules were asked.
    """

    rule: str
    words: str
    rivals: tuple[str, ...] = ()


class QuoteEvidence(Struct, frozen=True, kw_only=True, gc=False):
    """Why a quote's speaker is who it is: the rule, the words it leaned on, those it beat.

    `features` are those that decided, where a learned model found the quote, after how sure it is.
    `guess` is whom the rule names where that is too unsure to say: the quote's speaker is None.
    """

    speaker_rule: str | None
    words: str
    features: tuple[str, ...] = ()
    guess: str | None = None
    rivals: tuple[str, ...] = ()


class BlockEvidence(Struct, frozen=True, kw_only=True, gc=False):
    """Why a block of a page is in the article or is not: the rule, and how the block begins."""

    verdict: Literal["kept", "dropped"]
    rule: str
    words: str


class Evidence(Struct, frozen=True, kw_only=True):
    """The reasons behind an article's fields, its quotes and, of a page, its blocks of text.

    `quotes` are in the order of the article's, `blocks` in that of the page.
    """

    headline: FieldEvidence | None = None
    date: FieldEvidence | None = None
    authors: FieldEvidence | None = None
    quotes: tuple[QuoteEvidence, ...] = ()
    blocks: tuple[BlockEvidence, ...] = ()


class Article(Struct, frozen=True, kw_only=True):
    """One article. Absent values are None, empty collections are ()."""

    headline: str | None
    date: str | None
    date_text: str | None
    authors: tuple[str, ...]
    language: str | None
    url: str | None
    site: str | None
    description: str | None
    image: str | None
    tags: tuple[str, ...]
    date_modified: str | None
    paragraphs: tuple[Paragraph, ...]
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
    words: int
    source: Source
    evidence: Evidence | None
    warnings: tuple[str, ...]

    @property
    def text(self) -> str:
        """The paragraphs joined by a blank line, without the captions of pictures."""
        told = (one.text for one in self.paragraphs if one.kind != "caption")
        return "\n\n".join(told)

    def to_dict(self) -> dict[str, Any]:
        """Return the record as plain dicts and lists, as its line of JSON has it."""
        record = _plain(to_builtins(self))
        assert isinstance(record, dict)
        return record


def _plain(value: object) -> object:
    """Return `value` with lists for tuples, as JSON has them."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value
