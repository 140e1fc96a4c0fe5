"""Chronicles: days of events below a headline, of which the first dates no article.

How the bath was mended

12 March 2019
The council votes for new pumps.

17 April 2019
The pumps are late.
"""

from itertools import islice, pairwise

from msgspec.structs import replace

from newsparse.reader.dates.dates import parse_date
from newsparse.reader.dump.header.fields import Header

_FEWEST_DAYS = 3
"""Days right above what happened on each: two may be of an article and one that it quotes."""
_LINES = 80  # lines among which days are looked for
_LONGEST_DAY = 40  # characters of a line that is but a day


def without_first_event(header: Header, text: str, language: str | None) -> Header:
    """Return `header`, read from `text`, without a day that begins a chronicle."""
    if header.date is None or header.authors or header.site:
        return header
    start = text.rfind("\n", 0, text.find(header.date.words) + 1) + 1
    is_alone = text[start:].partition("\n")[0].strip() == header.date.words
    is_apart = not text[: max(0, start - 1)].rpartition("\n")[2].strip()
    if not (is_alone and is_apart and _is_chronicle(text[start:], language)):
        return header
    return replace(header, date=None, date_evidence=None, end=start, is_chronicle=True)


def _is_chronicle(text: str, language: str | None) -> bool:
    """Return whether `text` begins with days in order, a blank line above and none below each."""
    lines = ["", *islice(map(str.strip, text.split("\n")), _LINES)]
    days = [
        date.date
        for (above, line), (_, below) in pairwise(pairwise(lines))
        if not above and below and 0 < len(line) <= _LONGEST_DAY
        if (date := parse_date(line, language=language)) and date.date
    ]
    return len(days) >= _FEWEST_DAYS and days == sorted(days)
