"""Europresse: a page in which the classes of the markup name paper, date, headline and text."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.exports.entry import Entry, Export
from newsparse.reader.dump.exports.labels import is_rights_line
from newsparse.reader.dump.exports.markup import Stretch, stretches

_NAME = "Europresse"
_CLASSES = {
    "span.DocPublicationName": "site",
    ".DocHeader": "header",
    ".TitreArticleVisu, .titreArticleVisu, .rdp__articletitle": "headline",
    ".sm-margin-bottomNews, .docAuthors": "author",
    ".publiC-lblNodoc": "own",
}
_LONGEST_NOTE = 200  # characters of a note on rights; a paragraph that speaks of rights is longer


def read_europresse(page: bytes) -> Export | None:
    """Return the articles on a page of Europresse's, or None where it has none."""
    told = list(stretches(page, _CLASSES))
    starts = [n for n, one in enumerate(told) if one.field == "site"]
    if not starts:
        return None
    ends = pairwise((*starts, len(told)))
    return Export(_NAME, tuple(_entry(told[start:end]) for start, end in ends))


def _entry(told: Sequence[Stretch]) -> Entry:
    header = " ".join(_of(told, "header"))
    date = find_date(header)
    section, _, rest = header[: date.start if date else None].partition(",")
    after = header[date.end :] if date else ""
    body = [one.text for one in told if one.field is None]
    text = list(takewhile(lambda one: not _is_note(one), body))
    return Entry(
        headline=" ".join(_of(told, "headline")),
        author="; ".join(_of(told, "author")),
        date=date.words if date else "",
        site=next(_of(told, "site"), ""),
        tag=section.strip(),
        body=tuple(text),
        own=tuple(
            filter(None, (rest.strip(), after.strip(), *body[len(text) :], *_of(told, "own")))
        ),
    )


def _of(told: Sequence[Stretch], field: str) -> Iterator[str]:
    return (one.text for one in told if one.field == field)


def _is_note(text: str) -> bool:
    """Return whether a text is the rights below an article: "© 2023 Courrier."."""
    return len(text) <= _LONGEST_NOTE and is_rights_line(text)
