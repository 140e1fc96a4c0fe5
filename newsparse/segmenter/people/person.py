"""Somebody an article names, where, with which roles; who speaks, and who is mentioned where."""

from bisect import bisect_left

from msgspec import Struct, field

from newsparse.model import SpeakerKind
from newsparse.segmenter.findings import Part
from newsparse.segmenter.passages.passages import HEADLINE, Location
from newsparse.segmenter.phrase import NEUTER, NOMINATIVE, Phrase

STEM = 5
"""Letters of a word around a role that tell its holders apart: «России», «российский»."""


class Role(Struct, frozen=True, gc=False):
    """What a person is called: «президент Казахстана» is head «президент», stems {«казах»}.

    `is_former` is of what somebody no longer is: «бывший министр», «экс-министр».
    """

    head: str
    stems: frozenset[str]
    text: str
    is_former: bool = False
    is_shared: bool = False
    """Whether the article calls several so in one list: «депутаты Дым и Норт»."""
    is_known: bool = False
    """Whether an article says that who is meant was named, if not called so: «die Glaziologin»."""
    is_new: bool = False
    """Whether an article says that nobody has been named yet who is meant: «ein Sprecher»."""


_INITIAL = 2  # letters with the dot: «О.»


class Occurrence(Struct, frozen=True, gc=False):
    """Where a name stands: its passage (-1: the headline), its offset, and the cases left open."""

    passage: int
    start: int
    words: tuple[str, ...]
    cases: frozenset[str]
    gender: str
    is_certain: bool
    """Whether a role or the dictionary says that this is a person."""

    @property
    def place(self) -> Location:
        """Where the name stands: (passage, offset)."""
        return self.passage, self.start

    @property
    def is_nominative(self) -> bool:
        """Whether the name stands in the nominative, as far as can be told."""
        return self.cases == {NOMINATIVE}

    @property
    def fullness(self) -> tuple[int, int, bool]:
        """How full the name is: its words but initials; «Олег Дым» is more than «ОЛЕГ ДЫМ»."""
        is_shouted = "".join(self.words).isupper()
        return sum(map(_INITIAL.__lt__, map(len, self.words))), len(self.words), not is_shouted


class Person(Struct):
    """Somebody the article names."""

    number: int
    """How many of the article are named before."""
    keys: tuple[str, ...]
    occurrences: list[Occurrence] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    gender: str = ""
    introduced: int = HEADLINE - 1
    """The last passage that gives more of the name than one word; before all where none does."""

    def may_be(self, gender: str) -> bool:
        """Return whether the person can be of a gender; "" is any."""
        return not gender or self.gender in ("", gender)

    @property
    def is_certain(self) -> bool:
        """Whether this is a person beyond doubt, and no place or firm the dictionary lacks."""
        return any(o.is_certain for o in self.occurrences)

    def last_before(self, at: Location) -> Location | None:
        """Return where the person was named last before a place, None where not yet."""
        i = bisect_left(self.occurrences, at, key=lambda occurrence: occurrence.place)
        return self.occurrences[i - 1].place if i else None

    def is_named_in(self, part: Part) -> bool:
        """Return whether the person is named within a part of some words."""
        last = self.last_before((part.passage, part.end))
        return last is not None and last >= (part.passage, part.start)

    @property
    def surname_key(self) -> str:
        """The key of the surname, or of the only name given."""
        return self.keys[-1]


class Answer(Struct, frozen=True):
    """Who speaks, by which rule; `gender` and `plural` are the words' where `person` is None."""

    speaker: str | None = None
    rule: str | None = None
    person: Person | None = None
    gender: str = ""
    plural: bool = False
    is_press: bool = False
    """Whether this is who passes the news on, and issues no documents."""
    head: str = ""
    """The dictionary form of the head noun, where the speaker is only described."""
    kind: SpeakerKind = "described"
    rivals: tuple[str, ...] = ()
    """Who else could have been meant, the likeliest first."""
    confidence: float | None = None
    """How sure the speaker is, where that was counted."""
    guess: str | None = None
    """Who it may be, where that is too unsure to say."""

    @property
    def roles(self) -> tuple[str, ...]:
        """What the speaker is called beside the name."""
        return tuple([role.text for role in self.person.roles]) if self.person else ()

    def fits(self, gender: str, *, plural: bool) -> bool:
        """Return whether a pronoun can mean this speaker, who may be of two genders: "mf"."""
        if self.person is not None:
            return not plural and _can_mean(self.person.gender, gender)
        if plural:
            return self.plural or (self.kind == "body" and not self.is_press)
        return not self.plural and gender in self.gender


class Mentioned(Struct, frozen=True):
    """Somebody where he is mentioned; `person` is None for whoever has a `role` and no name."""

    at: Location
    person: Person | None
    is_subject: bool
    role: Phrase | None = None

    def fits(self, gender: str) -> bool:
        """Return whether a word of `gender` can mean whoever this is; unknown genders fit any."""
        own = self.person.gender if self.person else self.role.gender if self.role else ""
        return _can_mean(own, gender)


def _can_mean(own: str, gender: str) -> bool:
    """Return whether a word of `gender` can mean somebody of gender `own`; unknown ones fit any."""
    if not own:
        return gender != NEUTER
    return gender in ("", "mf") or own in gender or gender in own


class NameGrammar:
    """What a language answers about the names of one article; here of one that declines none."""

    def keys_of(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return what all forms of each word of a name share, the surname's last.

        Those are the words in small letters, particles aside: "Karl von der Aue".
        """
        lowers = [word.lower().strip(".") for word in words if not word.islower()]
        return tuple(lowers or [words[-1].lower()])

    def is_patronymic(self, _: str) -> bool:
        """Return whether a word is a father's name, with which people are called politely."""
        return False

    def may_grow(self, _: Person) -> bool:
        """Return whether one called by a single word so far may be given a fuller name later."""
        return True

    def full_name(self, person: Person) -> str:
        """Return the fullest name that the article gives, in the nominative."""
        fullest = max(person.occurrences, key=lambda one: (one.fullness, sum(map(len, one.words))))
        return " ".join(fullest.words)
