"""What a grammar answers on sources that it does not look for: it names nobody and nothing more."""

from collections.abc import Iterator

from newsparse.segmenter.body_names import KnownNames
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.roles import Role
from newsparse.segmenter.tokens import Token


class BareSources:
    """The answers of a `SourceReader` that knows names alone; a grammar replaces what it reads."""

    tokens: tuple[Token, ...]

    def role_with_name(self, _: Phrase) -> Role | None:
        """Return None: a role is read with its name, or not at all."""
        return None

    def first_subject(self, _first: int, _last: int) -> Phrase | None:
        """Return None: words without a cue are nobody's."""
        return None

    def subject_roles(self, _first: int, _last: int, *, plural: bool) -> Iterator[Phrase]:
        """Yield nothing: nobody is the subject by a role, one person or, as `plural`, several."""
        del plural
        return iter(())

    def owner_of(self, _: Phrase) -> Phrase | None:
        """Return None: a document speaks for itself."""
        return None

    def place_at(self, _at: int, _end: int) -> Phrase | None:
        """Return None: words without a cue are no document's."""
        return None

    def may_act(self, _: int) -> bool:
        """Return True: any word may be the subject."""
        return True

    def is_proper(self, _: int) -> bool:
        """Return False: no word is a body's own name."""
        return False

    def is_initials(self, at: int) -> bool:
        """Return whether a word is made of capitals."""
        return self.tokens[at].text.isupper()

    def is_bare_name(self, _: int) -> bool:
        """Return True: no noun says what a body is."""
        return True

    def descriptions(self) -> Iterator[tuple[Phrase, bool]]:
        """Yield nothing: sources without names are not looked for."""
        return iter(())

    def full_bodies(self) -> Iterator[tuple[str, Phrase]]:
        """Yield nothing: bodies are not looked for."""
        return iter(())

    def passes_on(self, _: Phrase) -> bool:
        """Return False: no body is a paper by what it does."""
        return False

    def short_bodies(self, _: KnownNames) -> Iterator[Phrase]:
        """Yield nothing: bodies are not looked for."""
        return iter(())
