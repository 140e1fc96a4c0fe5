"""The metadata that an article's container gives, put into the fields of its Draft."""

from msgspec.structs import replace

from newsparse.languages.detect import detect_language
from newsparse.languages.fold import fold
from newsparse.model import Block, FieldEvidence
from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import FoundDate, parse_date
from newsparse.reader.dates.open_dates import parse_open_date
from newsparse.reader.draft import Draft, Metadata

RULE = "told"
"""The rule that gives such a field in the evidence."""
_FIRST_BLOCKS = 3  # blocks: enough words to tell a language by


def with_metadata(draft: Draft, metadata: Metadata) -> Draft:
    """Return `draft` with the fields of `metadata`, which count before the article's own."""
    date = metadata_date(metadata, language=draft.language or _language_of(draft))
    authors = metadata_authors(metadata, language=draft.language)
    changed = replace(
        draft,
        site=metadata.site or draft.site,
        description=metadata.description or draft.description,
        tags=metadata.tags or draft.tags,
        warnings=(*metadata.warnings, *draft.warnings),
    )
    if metadata.headline:
        changed = replace(changed, blocks=_unrepeated(draft.blocks, metadata.headline))
        evidence = FieldEvidence(rule=RULE, words=metadata.headline)
        changed = replace(changed, headline=metadata.headline, headline_evidence=evidence)
    if metadata.date:
        changed = _dated(changed, metadata.date, date)
    if authors:
        evidence = FieldEvidence(rule=RULE, words=", ".join(metadata.authors))
        changed = replace(changed, authors=authors, authors_evidence=evidence)
    return changed


def _language_of(draft: Draft) -> str | None:
    """Return the language of the first words of a text, which says how it writes 03/05/2024."""
    return detect_language(" ".join(block.text for block in draft.blocks[:_FIRST_BLOCKS]))


def _unrepeated(blocks: tuple[Block, ...], headline: str) -> tuple[Block, ...]:
    """Return `blocks` without the headline that the text of a newsletter begins with."""
    if blocks and fold(" ".join(blocks[0].text.split())) == fold(" ".join(headline.split())):
        return blocks[1:]
    return blocks


def metadata_date(metadata: Metadata, *, language: str | None) -> FoundDate | None:
    """Return the date that `metadata` gives, None where there is none or its words are no date."""
    if not metadata.date:
        return None
    found = parse_date(metadata.date, language=language)
    return found or parse_open_date(metadata.date, language=language)


def metadata_authors(metadata: Metadata, *, language: str | None) -> tuple[str, ...]:
    """Return the names of the authors in `metadata`, without labels, roles and agencies."""
    names: dict[str, None] = {}
    for wording in metadata.authors:
        byline = read_byline(wording, language=language) or split_names(wording, language=language)
        names.update(dict.fromkeys(byline.names))
    return tuple(names)


def _dated(draft: Draft, words: str, date: FoundDate | None) -> Draft:
    if date is None:
        warning = f"What is told as the date, “{words}”, is none; the article is left without one."
        return replace(draft, date=None, date_text=words, warnings=(*draft.warnings, warning))
    return replace(
        draft,
        date=date.date,
        date_text=date.words,
        date_evidence=FieldEvidence(rule=RULE, words=words),
        warnings=tuple(dict.fromkeys(filter(None, (*draft.warnings, date.warning)))),
    )
