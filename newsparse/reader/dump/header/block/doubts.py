"""What a header leaves in doubt: lines above the text that no field has, but one might."""

from collections.abc import Iterator, Sequence

from newsparse.reader.dump.header.block.pieces import is_name, read_pieces
from newsparse.reader.dump.header.block.text_start import text_start
from newsparse.reader.dump.header.fields import Header
from newsparse.reader.dump.header.headline_shape import looks_like_headline
from newsparse.reader.dump.header.lines import Line
from newsparse.reader.dump.header.relation import LOOKED_AT, stems

_FEWEST_SHARED = 2  # words of a headline that come again in its text
_MOST_WORDS = 2  # words of a headline that may as well name a section or a paper
_LONGEST = 80  # characters of a line that a warning quotes


def doubts(
    header: Header, lines: Sequence[Line], text: str, *, language: str | None
) -> Iterator[str]:
    """Yield a warning for what of `lines`, the first of `text`, no field of the header has.

    A line may be the headline where the one found may name a paper; or it is wholly of fields.
    """
    count = text_start(lines, language)
    if not count:
        return
    left = [line.text for line in lines[:count] if line.start >= header.end]
    end = lines[count - 1].end
    told = stems(text[end : end + LOOKED_AT])
    if header.headline and may_be_name(header.headline, told):
        rivals = (line for line in (*header.kept, *left) if _is_related(line, told))
        rival = next(filter(looks_like_headline, rivals), None)
        if rival:
            yield f"The headline may be “{rival[:_LONGEST]}”: what was taken for it may be a name."
    for line in left:
        if all(piece.found for piece in read_pieces(line, language)):
            yield f"Read as text, though a header may have such a line: “{line[:_LONGEST]}”."


def may_be_name(headline: str, told: set[str]) -> bool:
    """Return whether a headline may name a paper: the text, `told`, takes nothing of it up."""
    is_short = sum(map(str.isalpha, headline.split())) <= _MOST_WORDS
    return (is_short or is_name(headline)) and not _is_related(headline, told)


def _is_related(line: str, told: set[str]) -> bool:
    return len(stems(line) & told) >= _FEWEST_SHARED
