"""Records of who speaks, as the rules answer, and of who is mentioned where."""

from msgspec import Struct

from newsparse.model import SpeakerKind
from newsparse.segmenter.passages.passages import Location
from newsparse.segmenter.people.person import Person
from newsparse.segmenter.phrase import NEUTER, Phrase


class Answer(Struct, frozen=True):
    """Who speaks, by which rule; `person` where the article names them.

    `gender` and `plural` are those of the words where it does not.
    """

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
    """Somebody where he is mentioned; `is_subject` outside speech, in the nominative.

    `person` is None where the article never names the holder of a `role`: «министр спорта».
    """

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
