"""Rows of bibliographic references above a text, and of sentences that only look like some."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

from newsparse.reader.read import read

TEXT = "The bridge over the Lorne was closed to lorries after divers checked its piers on Monday."

GERMAN = "Die Brücke über die Lohe ist für Lastwagen gesperrt, nachdem Taucher die Pfeiler geprüft haben."

# reference, headline, date, authors, site, what of it is in no field
REFERENCES = [
    ("Петренко З. Мост закрыт // Сожская правда. – 2023. – № 23 (7 июня). – С. 2.", "Мост закрыт", "2023-06-07", "Петренко З.", "Сожская правда", ["С. 2"]),
    ("Петренко, Зоя. Мост закрыт / Зоя Петренко // Сожская правда. — 2023. — 7 июня. — С. 2", "Мост закрыт", "2023-06-07", "Зоя Петренко", "Сожская правда", ["С. 2"]),
    ("Мост закрыт : [репортаж] / З. Петренко // Сожская правда. – 2023. – 7 июня.", "Мост закрыт", "2023-06-07", "З. Петренко", "Сожская правда", ["[репортаж]"]),
    ("Мост закрыт для грузовиков // «Вести». 2023. 7 июня", "Мост закрыт для грузовиков", "2023-06-07", "", "Вести", []),
    ("[Сожская правда. – 2023. – 7 июня]\n\nМост закрыт", "Мост закрыт", "2023-06-07", "", "Сожская правда", []),
    ("Pell, S. (2023, June 7). Bridge shut to lorries. Lorne Valley Echo, p. 4.", "Bridge shut to lorries", "2023-06-07", "Pell, S.", "Lorne Valley Echo", ["p. 4"]),
    ("Pell, S., & Grange, P. (2023, June 7). Who pays for the ferry? Lorne Valley Echo.", "Who pays for the ferry?", "2023-06-07", "Pell, S.; Grange, P.", "Lorne Valley Echo", []),
    ("Pell, S. (2023) 'Bridge shut to lorries', Lorne Valley Echo, 7 June, p. 4.", "Bridge shut to lorries", "2023-06-07", "Pell, S.", "Lorne Valley Echo", ["p. 4"]),
    ("Sandra Pell, “Bridge shut to lorries,” Lorne Valley Echo, June 7, 2023.", "Bridge shut to lorries", "2023-06-07", "Sandra Pell", "Lorne Valley Echo", []),
    ('Pell, Sandra. "Bridge shut to lorries." Lorne Valley Echo, 7 June 2023, p. 4.', "Bridge shut to lorries", "2023-06-07", "Pell, Sandra", "Lorne Valley Echo", ["p. 4"]),
    ("Pelz, Sandra: Brücke gesperrt. In: Loher Tageblatt, 07.06.2023, S. 4.", "Brücke gesperrt", "2023-06-07", "Pelz, Sandra", "Loher Tageblatt", ["S. 4"]),
    ("Sandra Pelz: Brücke gesperrt, in: Loher Tageblatt vom 7.6.2023", "Brücke gesperrt", "2023-06-07", "Sandra Pelz", "Loher Tageblatt", []),
    ("Гусев Р. Школа без тепла. Дубковский вестник, 2021, 9 февраля, с. 3.", "Школа без тепла", "2021-02-09", "Гусев Р.", "Дубковский вестник", ["с. 3"]),
    ("Bridge shut to lorries (Vale Reporter, Feb 9 2021)", "Bridge shut to lorries", "2021-02-09", "", "Vale Reporter", []),
    ("Школа без тепла [09.02.2021, Дубковский вестник]", "Школа без тепла", "2021-02-09", "", "Дубковский вестник", []),
    ("[Vale Reporter, 9 Feb 2021]\n\nBridge shut to lorries", "Bridge shut to lorries", "2021-02-09", "", "Vale Reporter", []),
    ("Bridge shut to lorries\nSandra Pell. Lorne Valley Echo. Lorne: Jun 7, 2023. pg. A.4", "Bridge shut to lorries", "2023-06-07", "Sandra Pell", "Lorne Valley Echo", ["Lorne pg. A.4"]),
    ("LVE 7.6.2023, Sandra Pell: Bridge shut to lorries", "Bridge shut to lorries", "2023-06-07", "Sandra Pell", "LVE", []),
]  # fmt: skip


@pytest.mark.parametrize(("line", "headline", "date", "authors", "site", "kept"), REFERENCES)
def test_a_reference_gives_its_parts(line, headline, date, authors, site, kept):
    text = GERMAN if headline.startswith("Brücke") else TEXT
    (draft,) = read(f"{line}\n\n{text}")
    assert (draft.headline, draft.date, draft.site) == (headline, date, site)
    assert "; ".join(draft.authors) == authors
    assert [block.text for block in draft.blocks] == [*kept, text]


NO_REFERENCES = [
    "Петров А.В. Мост не откроют. Почему в Лорнске, 5 марта 2024, ждут",
    "Bridge shut to lorries (and cars too, 9 February 2021)",
    "Школа без тепла [с 09.02.2021, до пятницы]",
    "Гусев Р. Школа без тепла. Было холодно, 2021, как 9 февраля.",
    "Подробности // на сайте с 7 июня 2023 года",
    "Мэр: мост закроют. В: понедельник, 7 июня 2023",
    'The mayor, "We open the bridge," Monday June 7, 2023.',
    "Jane Roe said “we open the bridge,” and left on June 7, 2023.",
    "Jane Roe (2023, June 7). We open the bridge. It was so late.",
    "The bridge (2023, June 7). It was shut to lorries. Lorne Valley Echo.",
    "Sandra Pelz: Brücke gesperrt, in: drei Tagen, am 7. Juni 2023, ist sie offen",
    "Pell, S. (2023) 'Bridge shut to lorries', Lorne Valley Echo, last summer.",
    "Nobody came. Who said it first. Page one: Jun 7, 2023. pg. A.4",
]


@pytest.mark.parametrize("line", NO_REFERENCES)
def test_a_sentence_is_no_reference(line):
    (draft,) = read(f"{line}\n\n{TEXT}\n\n{TEXT}")
    assert (draft.site, draft.authors) == (None, ())
    assert draft.headline in (None, line)
