"""Pages that a server sent in parts."""

import pytest

from newsparse.reader.page.html import read_html

FIRST = "The old ferry went back to work on Monday after a winter in the yard, to our relief."
SECOND = "Forty cars and two hundred people fit on it, and the crossing takes eleven minutes."
THIRD = "The council paid for the repair with the money it had put aside for a bridge."
WAITING = "<p>This part of the story is on its way, one moment please.</p>"


def place(number, placeholder=WAITING):
    return f'<!--$?--><template id="B:{number}"></template>{placeholder}<!--/$-->'


def part(number, html):
    return f'<div hidden id="S:{number}">{html}</div><script>$RC("B:{number}")</script>'


@pytest.mark.parametrize(
    ("article", "parts"),
    [
        (f"<p>{FIRST}</p>{place(0)}<p>{THIRD}</p>", part(0, f"<p>{SECOND}</p>")),
        (
            f"<p>{FIRST}</p>{place(0)}",
            part(0, f"<p>{SECOND}</p>{place(1)}") + part(1, f"<p>{THIRD}</p>"),
        ),
        (
            f"<p>{FIRST}</p>{place(0, place(1))}<p>{THIRD}</p>",
            part(0, '<template id="P:2"></template>') + part(2, f"<p>{SECOND}</p>"),
        ),
        (
            f'<p>{FIRST}</p><template id="B:0"></template><p>{THIRD}</p>',
            part(0, f"<p>{SECOND}</p>"),
        ),
    ],
    ids=["a part", "a part of a part", "a stretch", "without comments"],
)
def test_a_late_part_stands_in_its_place(article, parts):
    page = f"<html lang=en><body><article>{article}</article>{parts}</body></html>"
    assert [block.text for block in read_html(page).blocks] == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "page",
    [
        part(0, place(0)),
        part(0, place(1)) + part(1, place(0)),
        part(0, "") + place(0),
        place(0) + place(0) + part(0, "x") * 2,
    ],
    ids=["in itself", "in each other", "empty", "twice"],
)
def test_parts_that_have_no_place_add_nothing(page):
    texts = [block.text for block in read_html(page).blocks]
    assert all(text in page for text in texts)
    assert len(texts) <= 1


def test_a_part_without_a_place_stays_hidden():
    page = f"<article><p>{FIRST}</p><p>{SECOND}</p></article>{part(9, f'<p>{THIRD}</p>')}"
    assert [block.text for block in read_html(page).blocks] == [FIRST, SECOND]
