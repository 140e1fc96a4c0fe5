"""What newsparse has to know of a language: words and marks, no logic."""

from msgspec import Struct


def words(text: str) -> frozenset[str]:
    """Return the words of `text`, which are set apart by blanks and line ends."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of `text`, which are set apart by commas."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


def months(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of `text`, set apart by commas, each a month's forms set apart by blanks."""
    return tuple(tuple(row.split()) for row in text.split(","))


class HeaderWords(Struct, frozen=True, kw_only=True):
    """The words that stand in headers, all lower-case."""

    months: tuple[tuple[str, ...], ...] = ()
    """Twelve rows: each month's forms and abbreviations, without a dot."""
    weekdays: frozenset[str] = frozenset()
    """Names and abbreviations of the days of the week, without a dot."""
    date_fillers: frozenset[str] = frozenset()
    """Words that stand between the parts of a date and mean nothing: «года», "de", "at"."""
    year_words: frozenset[str] = frozenset()
    """Words that follow a year and belong to the date: «года»."""
    clock_words: frozenset[str] = frozenset()
    """Words that follow a time of day and belong to it: "Uhr"."""
    date_labels: frozenset[str] = frozenset()
    headline_labels: frozenset[str] = frozenset()
    author_labels: frozenset[str] = frozenset()
    """Labels that name the authors when a colon, a tab or a dash follows: «Текст: ...»."""
    byline_words: frozenset[str] = frozenset()
    """Those of them that do so without it too, before nothing but names: "By Jane Doe"."""
    credit_labels: frozenset[str] = frozenset()
    """Labels of those who made a picture, who are no authors: «Фото: ...»."""
    conjunctions: frozenset[str] = frozenset()
    """What joins the last two names of a list: «и», "and"."""
    name_particles: frozenset[str] = frozenset()
    """Lower-case words inside a person's name: "van", "de la", «оглы»."""
    name_suffixes: frozenset[str] = frozenset()
    """What may follow a name after a comma and belongs to it, without a dot: "jr"."""
    place_words: frozenset[str] = frozenset()
    """Words that lead from an author's name on to a place or a paper: "in", "for"."""
    roles: frozenset[str] = frozenset()
    """Words of a byline that say what its people do: «корреспондент», "editor"."""
    agencies: frozenset[str] = frozenset()
    """Words and phrases that sign in place of a person: «тасс», "reuters", "staff"."""


class PageWords(Struct, frozen=True, kw_only=True):
    """The words by which saved pages give away what is not the article, all lower-case."""

    tail_headings: frozenset[str] = frozenset()
    """Headings after which an article is over: «Читайте также», "Related"."""


class SpeechWords(Struct, frozen=True, kw_only=True):
    """The words that tell who said what."""

    cues: frozenset[str] = frozenset()


class Language(Struct, frozen=True, kw_only=True):
    """One language. `speech` is None where quotes are not looked for in it."""

    code: str
    header: HeaderWords
    page: PageWords = PageWords()
    speech: SpeechWords | None = None
