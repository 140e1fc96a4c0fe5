"""Letters inside a letter: one that it forwards, one that it answers, those of a digest."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from newsparse.languages.detect import detect_language
from newsparse.languages.fold import fold
from newsparse.languages.language import words
from newsparse.languages.table import LANGUAGES, get_language
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.labels import vocabulary
from newsparse.reader.dates.dates import find_date
from newsparse.reader.draft import Metadata, Sent
from newsparse.reader.dump.header.papers import is_paper_name

_FIELDS = compiled_when_used(
    r"^(?:\*?[^\W\d_][\w -]{0,20}:\*?[^\S\n]+[^\n]+\n){2,8}(?=[^\S\n]*(?:\n|\Z))", re.MULTILINE
)
"""Lines with labels, a blank one below them: a header where they say who, when and what."""
_QUOTED = compiled_when_used(r"^>[^\S\n]?", re.MULTILINE)
_LINE = compiled_when_used(r"^[-_][^\n]*$", re.MULTILINE)
_MARKS = compiled_when_used(
    r"(?:(?:re|fwd?|aw|wg|tr|rv|odp|pd|sv|enc|antw|отв|пересл)(?:\[\d{1,3}\])?[^\S\n]?:\s*)+",
    re.IGNORECASE,
)
"""What programs set before the subject of an answer, or of what is forwarded."""
_FORWARDED = compiled_when_used(r"(?:fwd?|wg|tr|rv|pd|enc|пересл)[^\S\n]?:", re.IGNORECASE)
_SENDING_MACHINES = words(
    """
    alerts alert news newsletter newsletters noreply no-reply donotreply info press mail mailer
    digest updates update hello notifications notification rss support subscribe list daily
    """
)
"""Mailboxes that no person writes from, or parts of theirs: "alerts-noreply", not "ann.list"."""
_MAILBOX_JOINT = re.compile(r"[-_]")
_MAILBOX_WORDS = re.compile(r"[-_.+]")
_SHORTEST_RULER, _LONGEST_WORDS = 9, 60  # characters, and those between its dashes
_RULES = "-_"
_LEAD = re.compile(r"(?:[^\n.?!]|[.?!](?!\s)|(?<![^\W\d_]{2})\.){1,90}:")
"""One sentence, "Begin forwarded message:", and no more text that goes on with a letter."""
_LITTLE = 200
"""Characters that a sender writes above what he forwards: "For your information"."""
_MOST = 500  # letters: a bound
HOLDS_LETTER = (
    "It holds another letter, which it forwards or answers: who wrote it when may be told there."
)
_NEAR = 200  # characters above a header in which a ruler stands


class Inner(Struct, frozen=True):
    """A letter's header inside a text: where it stands, its ruler too, and what it says."""

    start: int
    end: int
    is_ruled: bool
    fields: str
    metadata: Metadata


class Parted(Struct, frozen=True):
    """The text of a letter with what its header says, and the lines beside it that are no text."""

    text: str
    metadata: Metadata
    own: tuple[str, ...] = ()


def parted_letters(text: str, metadata: Metadata, *, subject: str) -> list[Parted]:
    """Return the letters in a text: of a digest, of several that were joined, else of one.

    A letter that is forwarded is of who wrote it, and what the sender writes above it stays; one
    that is answered is none of the answer; one that a text quotes is of that. `subject` is as it
    stands, with "Re:" or "Fwd:".
    """
    inner = list(inner_letters(text))
    if not inner and _FORWARDED.match(subject) and (bare := _QUOTED.sub("", text)) != text:
        return [Parted(bare, replace(metadata, warnings=(*metadata.warnings, HOLDS_LETTER)))]
    if not inner:
        return [Parted(text, metadata)]
    first, *others = inner
    above = text[: first.start].strip()
    subjects = {bare_subject(one.metadata.headline or "") for one in inner}
    if len(subjects) > 1 and all(one.is_ruled for one in inner):
        return _several(text, inner)
    is_forwarded = _FORWARDED.match(subject) is not None
    is_answer = _MARKS.match(subject) is not None or bare_subject(subject) in subjects
    is_led = text[: first.end - len(first.fields)].rstrip().endswith(":")
    is_quoted = is_led and (above != "" or not first.is_ruled)  # "..., and one of the mails says:"
    if is_quoted and not is_forwarded and not is_answer:
        return [Parted(text, replace(metadata, warnings=(*metadata.warnings, HOLDS_LETTER)))]
    if not above or is_forwarded or (first.is_ruled and not is_answer):
        return [_forwarded(text, metadata, first, others)]
    if is_answer:
        return [Parted(above, metadata, _lines(text[first.start :]))]
    if len(above) > _LITTLE or len(subjects) > 1:
        return [Parted(above, metadata), *opening_letters(text[first.start :])]
    return [_forwarded(text, metadata, first, others)]


def bare_subject(subject: str) -> str:
    """Return the subject of a letter without "Re:" and "Fwd:" before it."""
    marks = _MARKS.match(subject)
    return subject[marks.end() :] if marks else subject


def _forwarded(text: str, metadata: Metadata, first: Inner, others: Sequence[Inner]) -> Parted:
    """Return the letter that is forwarded, without those which it answers itself."""
    end = others[0].start if others else len(text)
    sender = ", ".join(metadata.authors)
    warning = f"The letter is forwarded{f' by {sender}' if sender else ''}."
    told = replace(
        first.metadata,
        headline=bare_subject(first.metadata.headline or "") or metadata.headline,
        date=first.metadata.date or metadata.date,
        warnings=(*metadata.warnings, warning),
    )
    whole = f"{text[: first.start]}{text[first.end : end]}"
    lead = text[first.start : first.end - len(first.fields)].strip()
    own = (lead,) if lead.endswith(":") else ()
    return Parted(whole.strip("\n"), told, (*own, *_lines(text[end:])))


def saved_letters(text: str) -> list[Parted]:
    """Return the letters of a text that a program saved, which say to whom, as no dump does."""
    first = next(inner_letters(text), None)
    return opening_letters(text) if first and _has_addressee(first.fields) else []


def opening_letters(text: str) -> list[Parted]:
    """Return the letters of a text that begins with the header of one, none where it does not."""
    inner = list(inner_letters(text))
    if not inner or text[: inner[0].start].strip():
        return []
    if len({bare_subject(one.metadata.headline or "") for one in inner}) > 1:
        return _several(text, inner)
    first, *others = inner
    end = others[0].start if others else len(text)
    own = (*_lines(text[: first.end - len(first.fields)]), *_unread(first.fields))
    told = replace(first.metadata, headline=bare_subject(first.metadata.headline or "") or None)
    return [Parted(text[first.end : end].strip("\n"), told, (*own, *_lines(text[end:])))]


def _several(text: str, inner: Sequence[Inner]) -> list[Parted]:
    """Return the letters that several headers begin; what stands above the first is no letter."""
    rulers = (line.start() for line in _LINE.finditer(text, inner[-1].end) if _is_ruler(line[0]))
    last = next(rulers, len(text)) if inner[-1].is_ruled else len(text)
    ends = [*(one.start for one in inner[1:]), last]
    own = _lines(text[: inner[0].start] + text[last:])
    letters = [
        Parted(text[one.end : end].strip("\n"), one.metadata, tuple(_unread(one.fields)))
        for one, end in zip(inner, ends, strict=True)
    ]
    return [replace(letters[0], own=(*own, *letters[0].own)), *letters[1:]]


def inner_letters(text: str) -> Iterator[Inner]:
    """Yield the headers of letters that stand in a text."""
    for _, header in zip(range(_MOST), _FIELDS.finditer(text), strict=False):
        near = max(0, header.start() - _NEAR)
        above = text[near : header.start()].rstrip()
        start = above.rfind("\n") + 1
        is_led = _LEAD.fullmatch(above, start) is not None
        is_ruled = _is_ruler(above[start:]) or is_led
        told = _metadata(header[0])
        is_sent = bool(told.authors or told.site)  # else "Contact:" and an address below that
        is_whole = is_sent and bool(told.date and told.headline)
        is_parted = is_sent and is_ruled and bool(told.date or told.headline)
        if (is_whole or is_parted) and _is_of_mail(header[0]):
            first = near + start if is_ruled else header.start()
            yield Inner(first, header.end(), is_ruled, header[0], told)


def _metadata(fields: str) -> Metadata:
    """Return what a header says: "From: Jane Roe <roe@bay.example>", „Betreff: Brücke“."""
    told: dict[str, str] = {}
    for line in fields.replace("*", "").split("\n"):
        label, _, value = line.partition(":")
        field = _labels().get(fold(label.strip()))
        if field and value.strip():
            told.setdefault(field, value.strip())
    date = find_date(told.get("date", ""), language=detect_language(fields))
    return replace(
        sent_by(told.get("sender", ""), by_machine=False),
        headline=told.get("subject"),
        date=date.words if date else None,
    )


def _unread(fields: str) -> Iterator[str]:
    """Yield the lines of a header that tell no field: "To: Desk"."""
    fields_of_article = ("sender", "date", "subject")
    for line in _lines(fields):
        if _labels().get(fold(line.partition(":")[0].strip("* "))) not in fields_of_article:
            yield line


def _is_of_mail(fields: str) -> bool:
    """Return whether a header has an address, or says whom the letter is sent to."""
    return "@" in fields or _has_addressee(fields)


def _has_addressee(fields: str) -> bool:
    labels = (fold(line.partition(":")[0].strip("* ")) for line in fields.split("\n"))
    return any(_labels().get(label) == "addressee" for label in labels)


@cache
def _labels() -> dict[str, str]:
    """Return the labels of a letter's header with what they tell; programs write many languages."""
    headers = [language.header for language in map(get_language, LANGUAGES) if language]
    labels = {
        "sender": (header.author_labels | header.byline_words for header in headers),
        "date": (header.date_labels for header in headers),
        "subject": (header.headline_labels for header in headers),
        "addressee": (header.addressee_labels for header in headers),
    }
    return {fold(one): name for name, several in labels.items() for some in several for one in some}


def sent_by(value: str, *, by_machine: bool) -> Sent:
    """Return who sent a letter: a person wrote it, of a machine the name is the paper's."""
    from email.utils import parseaddr

    try:
        name, address = parseaddr(value)
    except RecursionError:  # a thousand colons, or brackets in brackets
        name = address = ""
    name = " ".join((name or _named_before_address(value)).split())
    mailbox = address.partition("@")[0].lower()
    parts = _MAILBOX_JOINT.split(mailbox)
    is_machine = by_machine or not _SENDING_MACHINES.isdisjoint((mailbox, *parts))
    if is_machine or _is_paper(name, address):
        return Sent(site=name or None)
    return Sent(authors=(name,) if name else ())


def _is_paper(name: str, address: str) -> bool:
    """Return whether a paper's name is told: "Bay Courier", "Le Phare <avis@lephare.example>".

    People have domains of their own, too; they write from mailboxes that have their first name.
    """
    mailbox, _, host = address.lower().partition("@")
    first, _, rest = fold(name).partition(" ")
    if not rest or first in vocabulary(None).given_names or first in _MAILBOX_WORDS.split(mailbox):
        return False
    names = {first + rest, rest if first in _articles() else ""} - {""}
    is_of_domain = not names.isdisjoint(host.replace("-", "").split("."))
    return is_of_domain or any(is_paper_name(name, code) for code in LANGUAGES)


@cache
def _articles() -> frozenset[str]:
    """Return the articles that papers' names begin with, in all languages."""
    headers = (language.header for language in map(get_language, LANGUAGES) if language)
    return frozenset(article for header in headers for article in header.paper_articles)


def _named_before_address(value: str) -> str:
    """Return the name in "Roe, Jane <roe@bay.example>", which no marks hold together."""
    name = value.partition("<")[0].partition("[")[0].strip()
    front, _, last = name.rpartition(" ")
    name = front.rstrip() if "@" in last else name  # "Jane Roe roe@bay.example"
    return name if "@" not in name and len(name.split()) > 1 else ""


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip(f"{_RULES} "))


def _is_ruler(line: str) -> bool:
    """Return whether a line parts letters: "-----Original Message-----", "_______"."""
    bare = line.strip()
    is_drawn = len(bare) >= _SHORTEST_RULER and bare[0] in _RULES and bare[0] == bare[-1]
    return is_drawn and bare[:3] == bare[0] * 3 and len(bare.strip(_RULES)) <= _LONGEST_WORDS
