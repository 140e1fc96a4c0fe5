"""The source report of a run: who is quoted, how often, how early, and by whom."""

from typing import Literal

from msgspec import Struct

from newsparse.corpus.people.gender import Gender
from newsparse.corpus.same_words.utterances import Utterance
from newsparse.model import SpeakerKind


class Shares(Struct, frozen=True, kw_only=True):
    """Shares of all quotes, in per cent: of those whose source has no name."""

    unnamed: int


class QuotedSource(Struct, frozen=True, kw_only=True):
    """One source that has a name: in how many articles it is quoted, how often, in how many words.

    `forms` are the names that articles have for it, the fullest first, and `columns` what the list
    of people has on it. `first_position` is where its first quote begins, in per cent of an
    article's length, averaged over the articles: 0 is the first word. `gender` is that of a
    person, where the text shows it; None for a body.
    """

    name: str
    kind: SpeakerKind
    forms: tuple[str, ...]
    gender: Gender | None
    articles: int
    quotes: int
    direct: int
    partial: int
    indirect: int
    words: int
    first_position: int
    columns: dict[str, str] = {}


class QuotingGroup(Struct, frozen=True, kw_only=True):
    """The articles of one outlet, author or month: their quotes, whom they quote most.

    `unnamed` counts the quotes whose source has no name.
    """

    name: str
    articles: int
    quotes: int
    direct: int
    partial: int
    indirect: int
    words: int
    unnamed: int
    most_quoted: str | None
    percent: Shares


class GenderCount(Struct, frozen=True, kw_only=True):
    """How many persons of one gender are quoted, and how often."""

    gender: Gender
    persons: int
    quotes: int


class MatrixRow(Struct, frozen=True, kw_only=True):
    """How often a source is quoted by each of the matrix's columns."""

    source: str
    quotes: tuple[int, ...]


class Matrix(Struct, frozen=True, kw_only=True):
    """Who quotes whom: the most quoted sources against the outlets, or authors, that quote most."""

    by: Literal["outlets", "authors"]
    columns: tuple[str, ...]
    rows: tuple[MatrixRow, ...]


class SourceReport(Struct, frozen=True, kw_only=True):
    """What a run over many articles says of their sources, the most quoted first.

    `unsought` counts the articles in whose language quotes are not looked for, `undated` those
    without a date. `words` are those of the articles, `unnamed` is as in QuotingGroup; months are
    in order. `over_time` has for each of the most quoted how often that is, by day, month or year.
    `copies` of other articles are among those that are counted; `left_out` is how many are not.
    """

    articles: int
    unsought: int
    undated: int
    words: int
    first_day: str | None
    last_day: str | None
    quotes: int
    direct: int
    partial: int
    indirect: int
    unnamed: int
    percent: Shares
    genders: tuple[GenderCount, ...]
    sources: tuple[QuotedSource, ...]
    outlets: tuple[QuotingGroup, ...]
    authors: tuple[QuotingGroup, ...]
    months: tuple[QuotingGroup, ...]
    matrix: Matrix | None
    over_time: dict[str, dict[str, int]]
    left_out: int = 0
    copies: int | None = None
    repeated: tuple[Utterance, ...] | None = None
