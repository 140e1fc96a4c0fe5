"""Plain-text dumps: the articles in a file, and in each the header apart from the body."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from newsparse.errors import ReadError
from newsparse.languages.detect import detect_language_at_top
from newsparse.languages.fold import fold
from newsparse.model import Block, FieldEvidence
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.addresses import days_in
from newsparse.reader.dates.dates import FoundDate, parse_date
from newsparse.reader.draft import Draft, Metadata, Sent
from newsparse.reader.dump.articles import split_articles
from newsparse.reader.dump.bare import Bare, kept_out_warning
from newsparse.reader.dump.chats import is_chat
from newsparse.reader.dump.contents import without_contents
from newsparse.reader.dump.credits import without_credits
from newsparse.reader.dump.dateline import dateline_authors, dateline_date
from newsparse.reader.dump.exports.exports import read_export
from newsparse.reader.dump.furniture import without_furniture
from newsparse.reader.dump.glued import with_lines_parted, with_turns_parted
from newsparse.reader.dump.header.fields import Header
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header import read_header
from newsparse.reader.dump.header.mastheads import read_masthead
from newsparse.reader.dump.last_line import FIELDS
from newsparse.reader.dump.pages import FORM_FEED, is_one_print, joined_pages
from newsparse.reader.dump.paragraphs import paragraphs_of
from newsparse.reader.dump.rulers import Split
from newsparse.reader.dump.signature import Signature, cut_signature
from newsparse.reader.metadata import RULE, metadata_date, with_metadata

_BY_ADDRESS = "url_date"  # the rule's name, in pages, too


def read_text(text: str, *, language: str | None = None, keep_all: bool = False) -> Iterator[Draft]:
    """Yield a Draft for each article of a plain-text dump, in order.

    `text` is clean: its lines end in line feeds, and it has no control characters. `language` is
    a language tag where it is known; `keep_all` keeps as text what is else kept out of it. Raises
    ReadError for a chat.
    """
    if is_chat(text):
        raise ReadError("It is a chat exported from WhatsApp, no article.")
    exported = read_export(text.replace(FORM_FEED, "\n"), keep_all=keep_all)
    if exported is not None:
        yield from exported
        return
    contents = Bare(text) if keep_all else without_contents(text)
    told = detect_language_at_top(contents.text)
    split, listed = _articles(contents.text, told), contents.own
    if listed and len(split.articles) == 1:  # a list of its own sections
        split, listed = _articles(text, told), ()
    above, listed = (split.above, ()) if keep_all else ((), (*listed, *split.above))
    for article in split.articles:
        pages = joined_pages(article, keep_all=keep_all)
        if len(split.articles) > 1:
            told = detect_language_at_top(pages.text)
        draft = _draft(pages.text, language or told, keep_all=keep_all)
        draft = _dated_by_pages(draft, pages.own)
        own = kept_out_warning(pages.own, "of its pages")
        listing = kept_out_warning(listed, "of the contents above it")
        warnings = (*draft.warnings, *split.warnings, *own, *listing)
        kept_out = (*draft.kept_out, *pages.own, *listed)
        draft = replace(draft, language=language, warnings=warnings, kept_out=kept_out)
        draft = _below(above, draft) if above else draft
        above = listed = ()
        yield _below_masthead(draft, split.masthead) if split.masthead else draft


def _dated_by_pages(draft: Draft, own: Sequence[str]) -> Draft:
    """Return a Draft that has no day with the one of its pages: "Bay Courier, 5 May 2024, page 2".

    The paper that stands beside it is the site.
    """
    mastheads = () if draft.date_text else (read_masthead(line, None) for line in own)
    told = next(filter(None, mastheads), ())
    dated = next((found for found in told if found.date and found.date.date), None)
    if dated is None or dated.date is None:
        return draft
    site = draft.site or next((found.site for found in told if found.site), None)
    day, words = dated.date.date, dated.date.words
    return replace(draft, date=day, date_text=words, site=site, date_evidence=_evidence(dated))


def _articles(text: str, language: str | None) -> Split:
    return Split((text,)) if is_one_print(text) else split_articles(text, language)


def _below_masthead(draft: Draft, masthead: str) -> Draft:
    """Return the Draft of an article below a masthead, which is its site unless it has another."""
    if draft.site in (None, masthead):
        return replace(draft, site=masthead)
    return _below((masthead,), draft)


def _below(lines: Sequence[str], draft: Draft) -> Draft:
    return replace(draft, blocks=(Block(kind=None, text="\n".join(lines)), *draft.blocks))


def read_text_with_metadata(
    text: str, metadata: Metadata, *, language: str | None, keep_all: bool
) -> Draft:
    """Return the Draft of the article whose text is `text`.

    Header lines of the text give the fields that `metadata` does not.
    """
    text = text.replace(FORM_FEED, "\n")
    code = language or detect_language_at_top(text)
    if isinstance(metadata, Sent) and metadata.authors:
        metadata = _passed_on(text, metadata, code)
    draft = _draft(text, code, metadata, keep_all=keep_all)
    return with_metadata(replace(draft, language=language), metadata)


def _passed_on(text: str, metadata: Metadata, code: str | None) -> Metadata:
    """Return what a letter's header tells of an article that a byline says another wrote.

    The byline stands on top of the text, below the headline if need be.
    """
    unsent = replace(metadata, authors=(), date=None)
    header = read_header(text, language=code, given=_given(unsent))
    signed, above = header.authors_evidence, {fold(one) for one in header.kept}
    is_signed = signed is not None and signed.rule == "labelled_byline"
    if not is_signed or above - {fold(metadata.headline or "")}:
        return metadata
    return replace(unsent, date=None if header.date else metadata.date)


def _draft(
    text: str, code: str | None, metadata: Metadata | None = None, *, keep_all: bool
) -> Draft:
    """Return the Draft of an article whose header is in the language `code`."""
    text = with_turns_parted(with_lines_parted(text, code))
    bare = Bare(text) if keep_all else without_furniture(text, code)
    header = read_header(bare.text, language=code, given=_given(metadata) if metadata else ())
    body = bare.text[header.end :]
    uncredited = Bare(body) if keep_all else without_credits(body, code)
    wanted = [name for name in FIELDS if not getattr(header, name)]
    if header.is_chronicle:
        wanted.remove("date")
    signature = cut_signature(uncredited.text, code, wanted=wanted)
    draft = _between(header, signature, code)
    own = (*bare.own, *uncredited.own)
    warnings = (*draft.warnings, *bare.warnings, *kept_out_warning(own, "of the page around it"))
    return replace(draft, warnings=warnings, kept_out=own)


def _between(header: Header, signature: Signature, code: str | None) -> Draft:
    """Return the Draft of an article with all that its header and its signature give."""
    paragraphs = paragraphs_of(signature.body)
    blocks = (*header.kept, *paragraphs, *signature.kept)
    opening = next(iter(paragraphs), "")
    dated, signed = _dated_and_signed(header, signature, opening, code)
    url = header.url or signature.url
    if header.date is None and dated is None and url:
        dated = _dated_by(url)
    date = header.date or (dated.date if dated else None)
    site = header.site or signature.site
    authors = signed.authors if signed else _not_site(header, site)
    byline_evidence = _evidence(signed) if signed else header.authors_evidence
    return Draft(
        format="text",
        headline=header.headline,
        date=date.date if date else None,
        date_text=date.words if date else None,
        authors=authors,
        site=site,
        url=url,
        tags=header.tags or signature.tags,
        date_modified=header.date_modified or signature.date_modified,
        blocks=tuple(Block(kind=None, text=block) for block in blocks if block),
        warnings=(
            *((date.warning,) if date and date.warning else ()),
            *header.warnings,
            *signature.warnings,
        ),
        headline_evidence=header.headline_evidence,
        date_evidence=_evidence(dated) if dated else header.date_evidence,
        authors_evidence=byline_evidence if authors else None,
    )


def _dated_and_signed(
    header: Header, signature: Signature, opening: str, language: str | None
) -> tuple[Found | None, Found | None]:
    """Return the day and the authors of a signature, or of the dateline that the header lacks."""
    dated, signed = signature.date, signature.authors
    if header.date is None and dated is None:
        dated = dateline_date(opening, language)
    if not header.authors and signed is None:
        signed = dateline_authors(opening, language)
    return dated, signed


def _dated_by(address: str) -> Found | None:
    """Return the day in an article's address: "https://paper.example/2024/03/05/bridge"."""
    dates = filter(None, (parse_date(day) for day in days_in(address)))
    date = next((one for one in dates if one.date and not one.warning), None)
    return Found(rule=_BY_ADDRESS, words=date.words, date=date) if date else None


def _not_site(header: Header, site: str | None) -> tuple[str, ...]:
    """Return the authors of a header without a name that no label gives and that the site has."""
    evidence = header.authors_evidence
    if site is None or (evidence and evidence.rule.startswith("labelled")):
        return header.authors
    return tuple(name for name in header.authors if fold(name) != fold(site))


def _given(metadata: Metadata) -> Iterator[Found]:
    """Yield the fields that need not be looked for in the text."""
    if metadata.headline:
        yield Found(rule=RULE, words=metadata.headline, headline=metadata.headline)
    if metadata.date:
        date = metadata_date(metadata, language=None) or FoundDate(
            date=None, words=metadata.date, start=0, end=len(metadata.date), rule=RULE, warning=None
        )
        # `with_metadata` knows the text's language, and tells what is in doubt
        yield Found(rule=RULE, words=metadata.date, date=replace(date, warning=None))
    agencies = vocabulary(None).agencies
    authors = tuple(name for name in metadata.authors if fold(name) not in agencies)
    if authors:
        yield Found(rule=RULE, words=", ".join(authors), authors=authors)


def _evidence(found: Found) -> FieldEvidence:
    return FieldEvidence(rule=found.rule, words=found.words)
