"""How the output should look: what a writer is told beside the articles."""

from msgspec import Struct

from newsparse.corpus.people.known_people import NOBODY, KnownPeople

LISTED = 10
"""How many rows a list of the summary has where nobody says."""


class Look(Struct, frozen=True, kw_only=True):
    """The wishes for the text; each format heeds those that concern it.

    `width` is in terminal columns, `color` allows terminal codes and `top` is how many rows a list
    has: the summary's. `people` says who is who where many articles are told of together.
    `no_copies` leaves out of it those that say what another does; `left_out` of them there were.
    `csv_bom` opens the quotes table with a byte order mark, as Excel wants it, and `csv_raw`
    leaves its cells exact, formulas and control codes included.
    """

    width: int = 80
    color: bool = False
    csv_bom: bool = False
    csv_raw: bool = False
    top: int = LISTED
    people: KnownPeople = NOBODY
    no_copies: bool = False
    left_out: int = 0
