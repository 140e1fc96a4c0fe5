"""What stands above a headline: what it costs to take it for a kicker, a section, a paper's name.

Lorne Valley Pages          names the paper: the text does not know it
LORNE. A CHRONICLE          a kicker, in capitals as the headline is not
Pump burns out in Lorne
"""

import re
from collections.abc import Iterator, Sequence

from newsparse.reader.dump.header.block.piece import Piece, Row
from newsparse.reader.dump.header.block.shapes import is_keyed, is_name
from newsparse.reader.dump.header.headline_shape import is_rubric
from newsparse.reader.dump.header.papers import numbers_issue, without_issue
from newsparse.reader.dump.header.relation import is_title, is_unknown_name, stems

_ABOVE = (0, 1, 4)  # what stands above a headline, by its words: a word is a section's name
_LONG_ABOVE = 6  # a line of more words, which is a headline itself
_SMALL_ABOVE = 8  # a line in small letters, which is of no header
_NAME_ABOVE = 3  # a name right above it, "Court in Bay", as kickers are
_QUOTED_ABOVE = 1  # a quotation right above, or above a deck that names somebody
_ONE_SHARED = 1  # word of a headline that the text takes up by chance
_SPOKEN = "?!"  # ends what is said, and no name
_LONGEST_PAPER = 5  # words of a paper's name: « Le Courrier de la Baie »
PLAIN_NAME = 2  # words of a name above a headline that are small: «Ужминский край»
_MOST_ABOVE = 6  # words of a line above a headline that is no name: a paper's motto
_COUNTED = re.compile(r"[^\W\d_]{1,20}[^\S\n]+\d{1,3}")
"""What may count the articles of a list: "Group 1"."""
_PAIRED = re.compile(r"[^\W\d_]+ & [^\W\d_]+")
"""What a section is called: "Arts & Culture"."""
_JOINED = re.compile(r"[^\W\d_]+ [^\W\d_]{1,2} [^\W\d_]+")
"""What papers are called, two words joined by a letter or two: «Нефть и капитал»."""
_SCORE = re.compile(r"\d:\d{1,3}[^\S\n]\(\d{1,3}:\d{1,3}(?:[,;][^\S\n]?\d{1,3}:\d{1,3})*\)$")
"""How a match ended, and its parts: «Волна – Метеор – 1:4 (0:1, 1:1, 0:2)»."""
_NAMES = re.compile(r"[A-ZÀ-ÞА-ЯЁ][^\W\d_]+ [A-ZÀ-ÞА-ЯЁ][^\W\d_]")
"""A name, as a deck has whose words the headline is: "Jane Roe talks to skipper Ann Lee"."""
QUOTATION = re.compile(r"[«“„\"][^«»“”„\"]+[»”“\"]")


def costs_above(rows: Sequence[Row], told: set[str], headline: Row) -> Iterator[int]:
    """Yield what the rows above a headline cost: they name a paper or a section, give a motto.

    The first is a motto nowhere, and a name of small words only where more stands below it.
    """
    for count, row in enumerate(rows):
        plain = _MOST_ABOVE if count else (PLAIN_NAME if len(rows) > 1 else 0)
        is_beside = any(piece.is_known for piece in row.pieces)
        for piece in row.pieces:
            if (
                piece.is_known
                or (piece.words[-1] == ")" and is_score(piece.words))
                or (is_beside and _is_short(piece.words, told))
            ):
                continue
            if _is_said_large(piece.words, headline):
                yield _LONG_ABOVE
                continue
            is_told = count and stems(piece.words) & told  # "SPORT / FIRE SHUTS STADIUM / ..."
            is_strange = not (is_beside or (is_told and is_rubric(piece.words)))
            is_strange = is_strange and _is_strange(piece.words, told, plain)
            is_near = row.number + 1 == headline.number
            is_strange = is_strange or is_kicker(piece.words, headline, told)
            is_deck = is_near or any(_NAMES.search(one.words) for one in headline.pieces)
            if is_strange or (QUOTATION.fullmatch(piece.words) and not is_deck):
                yield 0
            else:
                yield _cost_above(piece, is_near=is_near)


def is_score(words: str) -> bool:
    """Return whether words tell how a match ended, and its parts: no headline above another."""
    return _SCORE.search(words) is not None


def is_kicker(words: str, headline: Row, told: set[str]) -> bool:
    """Return whether words in capitals stand above a headline that is in none, as kickers do.

    The text takes up the headline more than them: "LORNE. CHRONICLE" / "Pump burns out in Lorne".
    """
    piece = next((one for one in headline.pieces if not one.is_known), headline.pieces[0])
    if not words.isupper() or piece.words.isupper() or _is_said_large(words, headline):
        return False
    if len(words.split()) > _MOST_ABOVE:
        return False
    return len(stems(piece.words) & told) > _ONE_SHARED >= len(stems(words) & told)


def _is_said_large(words: str, below: Row) -> bool:
    """Return whether a quotation in capitals is the headline above its deck, which is in none.

    «МЫ НЕ ГЕРОИ, МЫ ДЕЖУРНЫЕ» / «Начальник караула Олег Юн – о вызовах и тишине».
    """
    is_said = words.isupper() and len(words.split()) > PLAIN_NAME and QUOTATION.fullmatch(words)
    return bool(is_said) and not any(piece.words.isupper() for piece in below.pieces)


def _cost_above(piece: Piece, *, is_near: bool) -> int:
    several = len(piece.words.split())
    if piece.words[:1].islower():
        return _SMALL_ABOVE
    if QUOTATION.fullmatch(piece.words):
        return _QUOTED_ABOVE
    cost = _ABOVE[several] if several < len(_ABOVE) else _LONG_ABOVE
    return min(cost, _NAME_ABOVE) if is_near and is_name(piece.words) else cost


def _is_short(words: str, told: set[str]) -> bool:
    """Return whether what stands beside a field is no headline: a name, initials, a genre.

    So is a paper's name of two words and a joint of which the text knows none.
    """
    is_paper = _JOINED.fullmatch(words) is not None and not stems(words) & told
    return is_name(words) or len(words.split()) <= PLAIN_NAME or is_paper


def _is_strange(words: str, told: set[str], plain: int) -> bool:
    """Return whether the text knows little of a name, or of as many `plain` words at most.

    Where a paper is printed may stand behind its name: "Lorne valley (Lorne, ME)".
    """
    words, place = without_issue(words, None)
    plain = max(plain, PLAIN_NAME) if place else plain
    if is_rubric(words) or _PAIRED.fullmatch(words):
        return True
    is_odd = is_keyed(words) or (plain and words.isupper()) or _COUNTED.fullmatch(words)
    if is_odd and not stems(words) & told:
        return True
    if words[-1] in _SPOKEN or not is_unknown_name(words, told):
        return False
    if is_name(words) or (is_title(words) and len(words.split()) <= _LONGEST_PAPER):
        return True
    if stems(words) & told:  # its town
        return _is_plain_name(words)
    return len(words.split()) <= plain


def _is_plain_name(words: str) -> bool:
    """Return whether `words` are as papers are named after a town: «Сожский рабочий»."""
    first, *others = words.split()
    return first.istitle() and len(others) == 1 and others[0].islower()


def paper_of(above: Sequence[Row], told: set[str]) -> Piece | None:
    """Return the first piece above a headline where it names a paper that the text does not."""
    free = [piece for row in above[:1] for piece in row.pieces if not piece.is_known]
    if len(free) != 1:
        return None
    (piece,) = free
    if any(numbers_issue(one.words, None) for one in above[0].pieces):
        return piece  # «Стр. 3 | ЗАРЯ | 12 июня 1985 г. | № 70»
    if is_rubric(piece.words):
        return None
    if len(above[0].pieces) > 1 and not _is_plain_name(piece.words):
        return None  # a place: "Welling Bay, March 5, 2024"
    words, _ = without_issue(piece.words, None)
    if words[-1] in _SPOKEN:  # a motto: "All the news!"
        return None
    most = _LONGEST_PAPER if is_title(words) else PLAIN_NAME
    is_short = len(words.split()) == PLAIN_NAME and is_title(words)  # "Bay Pages"
    is_unknown = is_unknown_name(words, told) or (is_short and not stems(words) & told)
    return piece if len(words.split()) <= most and is_unknown else None
