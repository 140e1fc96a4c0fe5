"""The rules of a header line that read a headline, a site, an address or tags by their labels."""

from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.header.field_labels import dashed_value, label_before
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.papers import MARKS, unmarked

DASHED = frozenset(("dashed_headline", "dashed_site"))
"""The rules that go by a label and a dash: what they read may as well be a headline."""
_URL = compiled_when_used(r"(?:https?://|www\.)\S{1,500}")
_SEEN = compiled_when_used(r"[^\S\n]\([^()\n]{6,40}\)$")
_NO_NAME = compiled_when_used(rf"{_URL.pattern}|[ ][|][ ]")
_LONGEST_SITE = 80  # characters of the name of a paper or a site
_HASHTAGS = compiled_when_used(r"(?:#\w+(?:,?[^\S\n]+|$)){1,20}")
_AROUND_TAG = "#,"
_TAG_JOINT = compiled_when_used(r"[,;]|(?<=\w)[^\S\n]+(?=#)")


def labelled_headline(piece: str, language: str | None) -> Found | None:
    """«Заголовок: Мост открыт», "title Bridge opens", for no headline begins in small letters."""
    label = label_before(piece, vocabulary(language).headline_labels)
    value = piece[label[0] :] if label else ""
    if label is None or not value:
        return None
    if not label[1] and not (piece[0].islower() and value.lstrip(MARKS)[:1].isupper()):
        return None
    return Found(rule="labelled_headline", words=piece, headline=_unquoted(piece[label[0] :]))


def _unquoted(value: str) -> str:
    """Return a value as YAML means it: title: "Frost takes a third" has no quotation marks."""
    inner = value[1:-1]
    is_quoted = value[:1] == value[-1:] and value[:1] in ("'", '"') and value[0] not in inner
    return inner if is_quoted and inner else value


def dashed_headline(piece: str, language: str | None) -> Found | None:
    """«Заголовок - Мост открыт», which with labels beside it is one, and a headline else."""
    value = dashed_value(piece, vocabulary(language).headline_labels)
    return Found(rule="dashed_headline", words=piece, headline=value) if value else None


def dashed_site(piece: str, language: str | None) -> Found | None:
    """«Издание – Вечерние Броды»; see `dashed_headline`."""
    value = dashed_value(piece, vocabulary(language).site_labels)
    is_name = value and len(value) <= _LONGEST_SITE and not _URL.search(value)
    return Found(rule="dashed_site", words=piece, site=value) if is_name else None


def labelled_site(piece: str, language: str | None) -> Found | None:
    """«Источник: ТАСС», "Publication: The Bay Courier", "Forwarded from Bay Times"."""
    labels = vocabulary(language).site_labels
    value = _value_after(piece, labels) or _value_behind_phrase(piece, labels)
    if not value or len(value) > _LONGEST_SITE or _NO_NAME.search(value):
        return None
    return Found(rule="labelled_site", words=piece, site=unmarked(value))


def labelled_url(piece: str, language: str | None) -> Found | None:
    """«Ссылка: https://example.org/1», "Source: https://example.org/1"."""
    value = _value_after(piece, vocabulary(language).address_labels) or ""
    seen = _SEEN.search(value)  # the day on which somebody saw it: "(07.06.2023)"
    address = value[: seen.start()] if seen else value
    if not _URL.fullmatch(address):
        return None
    kept = seen[0].strip() if seen else ""
    return Found(rule="labelled_url", words=piece, url=address, kept=kept)


def labelled_tags(piece: str, language: str | None) -> Found | None:
    """«Теги: мост, река»."""
    value = _value_after(piece, vocabulary(language).tag_labels)
    tags = tuple(tag for part in _TAG_JOINT.split(value or "") if (tag := part.strip(" []'\"#")))
    return Found(rule="labelled_tags", words=piece, tags=tags) if tags else None


def hashtags(piece: str, _language: str | None) -> Found | None:
    """«#политика #мост»: a line of nothing else."""
    if not _HASHTAGS.fullmatch(piece):
        return None
    tags = tuple([word.strip(_AROUND_TAG) for word in piece.split()])
    return Found(rule="hashtags", words=piece, tags=tags)


def _value_after(piece: str, labels: frozenset[str]) -> str | None:
    """Return what follows one of `labels` and a colon."""
    label = label_before(piece, labels)
    return piece[label[0] :].strip() or None if label and label[1] else None


def _value_behind_phrase(piece: str, labels: frozenset[str]) -> str | None:
    """Return the name that follows one of `labels` that is of several words; no day beside it."""
    label = label_before(piece, labels)
    value = piece[label[0] :] if label and " " in piece[: label[0]].strip() else ""
    return value if value[:1].isupper() and not find_date(value) else None


def address(piece: str, _language: str | None) -> Found | None:
    """Read the address that a line is: "https://example.org/1"."""
    return Found(rule="address", words=piece, url=piece) if _URL.fullmatch(piece) else None
