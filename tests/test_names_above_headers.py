"""Rows of papers, channels and rubrics above a header, which no list of words knows, and of headlines."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

from newsparse.reader.read import read

BODIES = {
    "ru": "Мост через Сожу закрыли для грузовиков после осмотра опор. Объезд составит двадцать километров.",
    "en": "The bridge over the Lorne was closed to lorries after divers checked its piers on Monday.",
    "de": "Die Brücke über die Lohe ist für Lastwagen gesperrt, nachdem Taucher die Pfeiler geprüft haben.",
}
HEADLINES = {
    "ru": "Мост через Сожу закрыт для грузовиков",
    "en": "Bridge shut to lorries",
    "de": "Brücke über die Lohe gesperrt",
}

# language, lines above the headline, lines below it, site, date
STRANGE = [
    ("ru", "Сожа сегодня\n07.06.2023 11:40\n\n", "", "Сожа сегодня", "2023-06-07T11:40:00"),
    ("ru", "Сожские зори\n7 июня 2023\nЗоя Петренко\n", "", "Сожские зори", "2023-06-07"),
    ("ru", "СТРОЙКА\n\n7 июня 2023\n\n", "", None, "2023-06-07"),
    ("en", "Lorne Valley Pages\n", "March 5, 2024\n", "Lorne Valley Pages", "2024-03-05"),
    ("en", "COMMUNITY\nBy Sandra Pell\n", "March 5, 2024\n", None, "2024-03-05"),
    ("en", "Town talk\n5 March 2024\n\n", "", "Town talk", "2024-03-05"),
    ("de", "Wellener Blick\n\n", "5. März 2024\n", "Wellener Blick", "2024-03-05"),
    ("de", "Blick auf Wellen\n5. März 2024\n\n", "", "Blick auf Wellen", "2024-03-05"),
    ("de", "Politik\n11.11.2025, 14:35 Uhr\n", "", None, "2025-11-11T14:35:00"),
    ("de", "Dorfleben aktuell\n5. März 2024\n", "", "Dorfleben aktuell", "2024-03-05"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "above", "below", "site", "date"), STRANGE)
def test_a_name_that_the_text_does_not_know_is_no_headline(language, above, below, site, date):
    (draft,) = read(f"{above}{HEADLINES[language]}\n{below}\n{BODIES[language]}")
    assert (draft.headline, draft.site, draft.date) == (HEADLINES[language], site, date)
    assert draft.blocks[-1].text == BODIES[language]


# front or lines above, headline, site: no field stands beside them, or one in front matter alone
FIELDLESS = [
    ("Lorne Valley Pages\n\nBridge shut to lorries", "Bridge shut to lorries", "Lorne Valley Pages"),
    ("COMMUNITY\n\nBridge shut to lorries", "Bridge shut to lorries", None),
    ("---\ndate: 2024-03-05\n---\nLorne Valley Pages\n\nBridge shut to lorries", "Bridge shut to lorries", "Lorne Valley Pages"),
    ("Divers at Work\n\nWe all saw it coming", "Divers at Work", None),
    ("LORNE BRIDGE SHUT\nTO ALL LORRIES", "LORNE BRIDGE SHUT TO ALL LORRIES", None),
    ("---\ndate: 2024-03-05\n---\nLORNE BRIDGE SHUT\nTO ALL LORRIES", "LORNE BRIDGE SHUT TO ALL LORRIES", None),
    ("---\ndate: 2024-03-05\n---\nAuthor: Jane Roe\nTitle - bridge shut", "bridge shut", None),
]  # fmt: skip


@pytest.mark.parametrize(("header", "headline", "site"), FIELDLESS)
def test_names_and_headlines_are_told_where_no_line_is_a_field(header, headline, site):
    (draft,) = read(f"{header}\n\n{BODIES['en']}")
    assert (draft.headline, draft.site) == (headline, site)


def test_a_paper_is_told_where_hardly_any_text_is_below():
    (draft,) = read("The Bay Courier\n\nBridge shut to lorries\n\n5 March 2024\n\nNo more.")
    assert (draft.headline, draft.site) == ("Bridge shut to lorries", "The Bay Courier")


# language, header, headline: the first line is one, whatever stands below it
HEADLINES_FIRST = [
    ("ru", "Беда на Сожской улице\n7 июня 2023\nМост через Сожу закрыт\n\n", "Беда на Сожской улице"),
    ("ru", "Мост закрыт\n7 июня 2023\n\nОбъезд через Сожу составит двадцать километров\n\n", "Мост закрыт"),
    ("en", "Divers at work\nBridge shut to lorries\nMarch 5, 2024\n\n", "Divers at work"),
    ("en", "Not before time\n5 March 2024\n\nWe all saw it coming\n\n", "Not before time"),
    ("en", "Divers check piers\n5 March 2024\nThe bridge over the Lorne was closed\nto lorries on Monday.\n\n", "Divers check piers"),
    ("en", "Why We Wait\nMarch 5, 2024\n\nBridge over the Lorne shut to lorries\n\n", "Why We Wait"),
    ("de", "Taucher prüfen Pfeiler\n5. März 2024\n\nDie Brücke ist gesperrt\n\n", "Taucher prüfen Pfeiler"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "header", "headline"), HEADLINES_FIRST)
def test_a_headline_stays_one_above_its_deck(language, header, headline):
    (draft,) = read(f"{header}{BODIES[language]}")
    assert (draft.headline, draft.site) == (headline, None)


# header, headline, date, authors: a sentence with a stop, above an open day and above names
SENTENCES = [
    ("Совет одобрил бюджет.\nВчера, 14:35\n\n", "Совет одобрил бюджет.", None, ()),
    ("Council passes its budget.\n\n3 hours ago\n\n", "Council passes its budget.", None, ()),
    ("Rat beschließt Haushalt.\nSandra Pelz\n5. März 2024\n\n", "Rat beschließt Haushalt.", "2024-03-05", ("Sandra Pelz",)),
    ("Council passes its budget.\nSandra Pell\nThe vote was close, and it was late.\n\n", "Council passes its budget.", None, ("Sandra Pell",)),
    ("Совет одобрил бюджет.\n\nВчера прошло голосование, и было поздно.\n\n", None, None, ()),
]  # fmt: skip


@pytest.mark.parametrize(("header", "headline", "date", "authors"), SENTENCES)
def test_a_sentence_may_head_a_day_or_names(header, headline, date, authors):
    (draft,) = read(f"{header}{BODIES['en']}")
    assert (draft.headline, draft.date, draft.authors) == (headline, date, authors)
