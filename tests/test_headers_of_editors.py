"""Rows of header lines as editors and researchers in Russia keep them, and of what only looks so."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

from newsparse.reader.draft import Draft
from newsparse.reader.dump.header.reference.reference import read_reference
from newsparse.reader.read import read

FIRST = "Мэр города открыл новый мост через реку Вязьму. На церемонию пришли сотни жителей."
LAST = "Старый мост разберут до конца лета, а брёвна отдадут соседнему селу."
HEADLINE = "Мост открыли раньше срока"


def _read(above: str, below: str = "") -> Draft:
    (draft,) = read(f"{above}\n\n{FIRST}\n\n{LAST}\n\n{below}\n")
    return draft


# what stands above the text, its day, authors and paper
HEADERS = [
    # the town of a paper in brackets, in a library's reference
    (f"Заречье (Пермь). – 2025. – 17 сентября. – № 71. – С. 2\n\n{HEADLINE}", "2025-09-17", "", "Заречье"),
    # what programs of mail set above a letter
    (f'01.12.2025, 11:20, "Вера Ким" <kim@bay.example>:\n\n{HEADLINE}', "2025-12-01T11:20:00", "Вера Ким", None),
    (f"пн, 1 дек. 2025 г. в 11:20, Вера Ким <kim@bay.example>:\n\n{HEADLINE}", "2025-12-01T11:20:00", "Вера Ким", None),
    (f"-------- Пересылаемое сообщение --------\n01.12.2025, 11:20, Вера Ким <kim@bay.example>:\n\n{HEADLINE}", "2025-12-01T11:20:00", "Вера Ким", None),
    # months in Latin letters
    (f"{HEADLINE}\n12 noyabrya 2025 g.", "2025-11-12", "", None),
    # counters behind words, and no bar between
    (f"{HEADLINE}\nВера Ким 25 августа 2025 Время чтения: 4 минуты Просмотров: 1 204", "2025-08-25", "Вера Ким", None),
    # what an author is, in small letters
    (f"{HEADLINE}\nАвтор: врач районной больницы Вера Ким\n25.08.2025", "2025-08-25", "Вера Ким", None),
    (f"{HEADLINE}\nАвтор - диакон Вера Ким\n25.08.2025", "2025-08-25", "Вера Ким", None),
    (f"{HEADLINE}\nАвтор: мы и наши дети\n25.08.2025", "2025-08-25", "", None),
]  # fmt: skip


@pytest.mark.parametrize(("above", "date", "authors", "site"), HEADERS)
def test_a_header_gives_its_fields(above, date, authors, site):
    draft = _read(above)
    assert draft.headline == HEADLINE
    assert (draft.date, ", ".join(draft.authors), draft.site) == (date, authors, site)
    assert draft.blocks[-1].text == LAST


def test_what_is_told_behind_a_paper_and_its_town_is_no_reference():
    told = "Заречье (Пермь). – 2025. – 17 сентября. – Мост ждали"
    assert read_reference(told, "ru") is None


# what stands below the text, the authors it gives, and what stays of it
BELOW = [
    # whom the text names as the last line does: it is a caption
    ("Вера Ким", "", "Вера Ким", f"Учительница Вера Ким сразу пошла через мост. {FIRST}"),
    ("Вера Ким", "Вера Ким", LAST, FIRST),
    # likes, answers and views
    ("12  3  1,4K", "", LAST, FIRST),
    ("12  3  14", "", "12  3  14", FIRST),
]


@pytest.mark.parametrize(("below", "authors", "last", "first"), BELOW)
def test_the_last_lines_give_their_fields(below, authors, last, first):
    (draft,) = read(f"{HEADLINE}\n25.08.2025\n\n{first}\n\n{LAST}\n\n{below}\n")
    assert (", ".join(draft.authors), draft.blocks[-1].text) == (authors, last)


def test_a_day_in_brackets_before_each_headline_parts_short_news():
    news = "[{} апреля 2025] {}\n\nМост снова открыт для машин.\n\n"
    text = news.format(2, "Мост открыли") + news.format(3, "Паром встал")
    assert [draft.headline for draft in read(text)] == ["Мост открыли", "Паром встал"]
