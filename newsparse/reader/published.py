"""The day that an article was published, told from outside, put where its date counts from it."""

from msgspec.structs import replace

from newsparse.languages.detect import detect_language
from newsparse.model import FieldEvidence
from newsparse.reader.dates.open_dates import counted_from, open_warning
from newsparse.reader.draft import Draft

_SAMPLE_BLOCKS = 5  # paragraphs by which the language of a date is told
RULE = "published"
"""The rule that gives such a date in the evidence."""


def on_day(draft: Draft, *, published: str) -> Draft:
    """Return `draft` with the day that «Вчера, 14:35» or «11 ноября» is, seen from `published`.

    `published` is a day or a moment in ISO 8601; a draft whose date is told otherwise stays.
    """
    if draft.date or not draft.date_text:
        return draft
    text = "\n".join(block.text for block in draft.blocks[:_SAMPLE_BLOCKS])
    language = draft.language or detect_language(text)
    date = counted_from(draft.date_text, published, language=language)
    if date is None:
        return draft
    settled = open_warning(draft.date_text)
    warnings = tuple(warning for warning in draft.warnings if warning != settled)
    evidence = FieldEvidence(rule=RULE, words=draft.date_text)
    return replace(draft, date=date, date_evidence=evidence, warnings=warnings)
