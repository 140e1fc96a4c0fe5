"""What is said of an article beside its text, put into the fields of its Draft."""

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.model import Block, FieldEvidence
from newsparse.reader.bylines.bylines import read_byline
from newsparse.reader.bylines.names import split_names
from newsparse.reader.dates.dates import FoundDate, parse_date
from newsparse.reader.dates.open_dates import parse_open_date
from newsparse.reader.draft import Draft, Told

RULE = "told"
"""The rule that gives such a field in the evidence."""


def with_told(draft: Draft, told: Told) -> Draft:
    """Return `draft` with what `told` says, which counts before what the article says itself."""
    date = told_date(told, language=draft.language)
    authors = told_authors(told, language=draft.language)
    changed = replace(
        draft,
        site=told.site or draft.site,
        description=told.description or draft.description,
        tags=told.tags or draft.tags,
        warnings=(*told.warnings, *draft.warnings),
    )
    if told.headline:
        changed = replace(changed, blocks=_unrepeated(draft.blocks, told.headline))
        evidence = FieldEvidence(rule=RULE, words=told.headline)
        changed = replace(changed, headline=told.headline, headline_evidence=evidence)
    if told.date:
        changed = _dated(changed, told.date, date)
    if authors:
        evidence = FieldEvidence(rule=RULE, words=", ".join(told.authors))
        changed = replace(changed, authors=authors, authors_evidence=evidence)
    return changed


def _unrepeated(blocks: tuple[Block, ...], headline: str) -> tuple[Block, ...]:
    """Return `blocks` without the headline that the text of a newsletter begins with."""
    if blocks and fold(" ".join(blocks[0].text.split())) == fold(" ".join(headline.split())):
        return blocks[1:]
    return blocks


def told_date(told: Told, *, language: str | None) -> FoundDate | None:
    """Return the date that `told` gives, None where there is none or its words are no date."""
    if not told.date:
        return None
    found = parse_date(told.date, language=language)
    return found or parse_open_date(told.date, language=language)


def told_authors(told: Told, *, language: str | None) -> tuple[str, ...]:
    """Return the names of the authors that `told` gives, without labels, roles and agencies."""
    names: dict[str, None] = {}
    for wording in told.authors:
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
