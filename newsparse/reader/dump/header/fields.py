"""The fields of a header, as they are found line by line, and the header they make."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from newsparse.model import FieldEvidence
from newsparse.patterns import compiled_when_used
from newsparse.reader.dates.dates import FoundDate
from newsparse.reader.dates.open_dates import NO_YEAR, OPEN_RULES, counted_from
from newsparse.reader.dump.header.byline_rules import trailing_byline
from newsparse.reader.dump.header.found import KEYED, Found
from newsparse.reader.dump.header.header_line import HeaderLine
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.dump.header.written_about import is_written_about

_LAST_PART = compiled_when_used(
    r"(?P<head>.{3,250}\S)[ ](?:[–—]|--?)[ ](?P<tail>[^–—]{4,80})"
    r"|(?P<first>.{3,250}[^\W\d_]{3})\.[ ](?P<last>[^.]{4,80})"
)
_WEAK_DATES = ("modified_date", KEYED)
_OTHER_FIELDS = ("site", "url", "tags")


class Header(Struct, frozen=True, kw_only=True):
    """What an article's header gives; `kept` are its words in no field, `end` where it ends."""

    headline: str | None
    date: FoundDate | None
    authors: tuple[str, ...]
    site: str | None
    url: str | None
    tags: tuple[str, ...]
    date_modified: str | None
    kept: tuple[str, ...]
    end: int
    warnings: tuple[str, ...] = ()
    is_chronicle: bool = False
    """Whether days of events stand below the headline, none of them the article's."""
    headline_evidence: FieldEvidence | None
    date_evidence: FieldEvidence | None
    authors_evidence: FieldEvidence | None


class Fields:
    """The fields found so far, the first of each kind, and the rivals that each of them beat."""

    def __init__(self) -> None:
        self.won: dict[str, Found] = {}
        self.lost: dict[str, list[Found]] = {}
        self.kept: list[str] = []
        self._modified: str | None = None

    @property
    def headline(self) -> Found | None:
        """The headline, None as long as there is none."""
        return self.won.get("headline")

    @property
    def is_signed(self) -> bool:
        """Whether the authors are known."""
        return "authors" in self.won

    def has(self, found: Found) -> bool:
        """Return whether the field that `found` gives is known already."""
        return _field(found) in self.won

    def take(self, line: HeaderLine) -> None:
        """Take what a line says; the date of a change gives way to that of publication."""
        for found in line.found:
            field = _field(found)
            winner = self.won.get(field)
            beaten: Found | None = found
            if winner and field == "tags" and not set(found.tags) <= set(winner.tags):
                tags = dict.fromkeys((*winner.tags, *found.tags))
                self.won[field], beaten = replace(winner, tags=tuple(tags)), None
            elif winner is not None and _tells_year(winner, found):
                self.won[field] = _of_year(winner, found)
            elif winner is None or _gives_way(winner, found):
                self.won[field] = found
                if winner and winner.kept in self.kept:  # it stands in the words put aside
                    self.kept.remove(winner.kept)
                self.kept += [found.kept] if found.kept else []
                beaten = winner
            if beaten:
                self.lost.setdefault(field, []).append(beaten)
                self._put_aside(beaten)
        self.kept += line.kept

    def _put_aside(self, beaten: Found) -> None:
        """Keep what no field has: of the dates beaten, the first of a change is in its own."""
        changed = beaten.date.date if beaten.date and beaten.rule == "modified_date" else None
        if changed and self._modified is None:
            self._modified = changed
        else:
            self.kept.append(beaten.words)

    def keep(self, lines: Sequence[Line]) -> None:
        """Keep lines that are no fields, as text."""
        self.kept += [line.text for line in lines]

    def take_byline_of_headline(self, text: str, language: str | None) -> None:
        """Part "Bridge opens, by Jane Roe" in two where nothing else names the authors.

        Who `text`, the article, speaks of is whom the headline is about: a book's author.
        """
        headline = self.headline
        if headline is None or self.is_signed or headline.headline is None:
            return
        parted = trailing_byline(headline.headline, language) or _trailing_names(headline, language)
        if parted is None or not parted[0]:
            return
        words, byline = parted
        if not is_written_about(HeaderLine((byline,)), headline.headline, text, language=language):
            self.won["headline"] = replace(headline, headline=words)
            self.won["authors"] = byline
            self.kept += [byline.kept] if byline.kept else []

    def header(self, end: int) -> Header:
        """Return the header of these fields, which ends at the offset `end`."""
        headline, date, authors = map(self.won.get, ("headline", "date", "authors"))
        site, url, tags = map(self.won.get, _OTHER_FIELDS)
        return Header(
            headline=headline.headline if headline else None,
            date=date.date if date else None,
            authors=authors.authors if authors else (),
            site=site.site if site else None,
            url=url.url if url else None,
            tags=tags.tags if tags else (),
            date_modified=self._modified,
            kept=tuple(self.kept),
            end=end,
            headline_evidence=self._evidence("headline"),
            date_evidence=self._evidence("date"),
            authors_evidence=self._evidence("authors"),
        )

    def _evidence(self, field: str) -> FieldEvidence | None:
        won = self.won.get(field)
        if won is None:
            return None
        rivals = tuple(f"{one.rule}: {one.words}" for one in self.lost.get(field, ()))
        return FieldEvidence(rule=won.rule, words=won.words, rivals=rivals)


def _trailing_names(headline: Found, language: str | None) -> tuple[str, Found] | None:
    """Cut the names off «14.10.2024 — Мост открыт — Вера Ким», a line with a date.

    Behind a full stop they stand on any: «Мост открыт. Вера Ким».
    """
    parted = _LAST_PART.fullmatch(headline.headline or "")
    if parted is None or (parted["tail"] and headline.rule != "beside_date"):
        return None
    read = read_names_alone(parted["tail"] or parted["last"], language)
    head = parted["head"] or parted["first"]
    return (head, read.found[0]) if read and read.found[0].authors else None


def _tells_year(winner: Found, found: Found) -> bool:
    """Return whether the day of a change tells a day's year: «7 июня» / «Обновлено 8.6.2024»."""
    is_open = winner.date is not None and winner.date.rule == NO_YEAR
    return (
        is_open
        and found.rule == "modified_date"
        and found.date is not None
        and bool(found.date.date)
    )


def _of_year(winner: Found, found: Found) -> Found:
    """Return a day of no year as the last one before the change that `found` dates."""
    day = winner.date and found.date and found.date.date
    date = counted_from(winner.date.words, day) if winner.date and day else None
    if winner.date is None or date is None:
        return winner
    return replace(winner, date=replace(winner.date, date=date, warning=None))


def _gives_way(winner: Found, found: Found) -> bool:
    """Return whether a date gives way: of a change to that of publication, an open one to a day.

    And names alone, which may be a paper's, to a byline: "Dale Echo" / "By Jane Roe".
    """
    if winner.rule == "names_alone" and winner.authors:
        return found.rule == "labelled_byline"
    if winner.rule in _WEAK_DATES and found.rule not in _WEAK_DATES:
        return True
    is_open = winner.date is not None and winner.date.rule in OPEN_RULES
    is_told = found.date is not None and found.date.date is not None
    return is_open and is_told and found.rule not in _WEAK_DATES


def _field(found: Found) -> str:
    other = next((name for name in _OTHER_FIELDS if getattr(found, name)), None)
    if other:
        return other
    return "date" if found.date else "headline" if found.headline else "authors"
