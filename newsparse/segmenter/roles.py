"""What a person is called: a role, told from others by its head and the words around it."""

from msgspec import Struct

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
