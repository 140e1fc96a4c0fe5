"""Rows of headers in the forms that people's archives hold, in three languages; and of what is none."""
# ruff: noqa: E501 - a row is one line, as long as it is

import pytest

import newsparse
from newsparse.errors import UsageError
from newsparse.reader.dates.open_dates import OPEN_RULES, counted_from, parse_open_date
from newsparse.reader.dump.header.names_alone import read_names_alone
from newsparse.reader.read import read
from newsparse.reader.reading import Reading

BODIES = {
    "ru": "Мэр города открыл новый мост через реку Вязьму. На церемонию пришли сотни жителей, многие с детьми.",
    "en": "The mayor opened the new bridge across the river on Monday. Hundreds of residents came to watch the ceremony.",
    "uk": "Мер міста відкрив новий міст через річку. На свято прийшли сотні жителів, багато з дітьми.",
    "de": "Der Bürgermeister hat am Montag die neue Brücke über den Fluss eröffnet. Hunderte Bewohner kamen zur Feier.",
}
HEADLINES = {
    "uk": "Міст відкрили раніше",
    "ru": "Мост открыли раньше срока",
    "en": "Bridge opens early",
    "de": "Brücke früher offen",
}

# language, header, date, authors
HEADERS = [
    ("ru", "Заречная газета\nМост открыли раньше срока\n03.02.2024\n\n", "2024-02-03", ""),
    ("ru", "Медицина | 3 февраля 2024 | Ирина Носова\nМост открыли раньше срока\n\n", "2024-02-03", "Ирина Носова"),
    ("ru", "Мост открыли раньше срока\n03.02.2024, 09:15 | Ирина Носова | Заречье\n\n", "2024-02-03T09:15:00", "Ирина Носова"),
    ("en", "The Millbrook Herald\nFebruary 3, 2024\nBridge opens early\nBY LAURA PIKE\n\n", "2024-02-03", "LAURA PIKE"),
    ("de", "03.02.2024 – Brücke früher offen – Von Lara Vogt\n\n", "2024-02-03", "Lara Vogt"),
    ("ru", "Мост открыли раньше срока\nВера Ким\n11 ноября 2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "11.11.2025 14:35\nМост открыли раньше срока\nВера Ким\n\n", "2025-11-11T14:35:00", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n\nОлег Юн, Вера Ким\n\n11.11.2025\n\n", "2025-11-11", "Олег Юн, Вера Ким"),
    ("en", "Bridge opens early\nJane Roe\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "March 5, 2024\nBridge opens early\nJane Roe and John Doe\n\n", "2024-03-05", "Jane Roe, John Doe"),
    ("en", "Bridge opens early\n\nJane Roe, Transport Correspondent\n\n5 March 2024\n\n", "2024-03-05", "Jane Roe"),
    ("de", "Brücke früher offen\nJana Roth\n5. März 2024\n\n", "2024-03-05", "Jana Roth"),
    ("de", "05.03.2024, 14:35 Uhr\nBrücke früher offen\nJana Roth\n\n", "2024-03-05T14:35:00", "Jana Roth"),
    ("ru", "Мост открыли раньше срока\nСоздано: 11 ноября 2025\nАвтор: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n\n🕐 11 ноября 2025, 12:30\n✍️ Вера Ким\n\n", "2025-11-11T12:30:00", "Вера Ким"),
    ("en", "<<< Article 1 >>>\n\nBridge opens early\n\nBy Jane Roe\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "1\n\nBridge opens early\n\nBy Jane Roe\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\n*Jane Roe* — March 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\n\nBy Jane Roe.\nMarch 5, 2024.\n\n", "2024-03-05", "Jane Roe"),
    ("en", "The Brody Herald\nTuesday, March 5, 2024, p. A3\nBridge opens early\nJane Roe, Staff Writer\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "Главная / Политика\nМост открыли раньше срока\n11.11.2025 / 14:35\n\n", "2025-11-11T14:35:00", ""),
    ("ru", "Главная » Новости » Общество\n\n11 ноября 2025 | 14:35\n\nМост открыли раньше срока\n\n", "2025-11-11T14:35:00", ""),
    ("ru", "Вечерние Броды\n\nМост открыли раньше срока\n\n11 ноября 2025\nТекст: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "https://broды.example.org/news/114\nМост открыли раньше срока\n11 ноября 2025\n\n", "2025-11-11", ""),
    ("ru", "Политика\nМост открыли раньше срока\n11 ноября 2025, 10:20\n\n", "2025-11-11T10:20:00", ""),
    ("en", "The Bay Courier\n\nBridge opens early\n\nBy Jane Roe\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Home > News > Transport\nBridge opens early\nBy Jane Roe\n5 March 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "www.courier.example/bridge\n\nBridge opens early\nMarch 5, 2024\n\n", "2024-03-05", ""),
    ("en", "POLITICS\nBridge opens early\nMarch 5, 2024\nBy Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("en", "News\n\nBridge opens early\n\nMarch 5, 2024 | By Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("de", "Startseite > Lokales\nBrücke früher offen\nVon Jana Roth\n5. März 2024\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Tagblatt Wellbucht\n\nBrücke früher offen\n\n05.03.2024\nVon Jana Roth\n\n", "2024-03-05", "Jana Roth"),
    ("ru", "Мост открыли раньше срока\n=========================\n11 ноября 2025\nАвтор: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("en", "Bridge opens early\n==================\n\nBy Jane Roe, March 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("de", "Brücke früher offen\n-------------------\n\nVon Jana Roth, 5. März 2024\n\n", "2024-03-05", "Jana Roth"),
    ("en", "March 5, 2024\n\nBridge opens early\n~~~~~~~~~~~~~~~~~~\n\n", "2024-03-05", ""),
    ("en", "Bridge opens early\nBy Jane Doe, Staff Writer, in London, for The Daily Mail, @janedoe\nMarch 5, 2024\n\n", "2024-03-05", "Jane Doe"),
    ("en", "Bridge opens early\nBy Jane Doe in London and Tom Farrand in Oslo\nMarch 5, 2024\n\n", "2024-03-05", "Jane Doe, Tom Farrand"),
    ("en", "Bridge opens early\nFrom Jane Doe, for the Courier\n5 March 2024\n\n", "2024-03-05", "Jane Doe"),
    ("en", "Bridge opens early\nBy Jane Doe | jane.doe@courier.example | Updated March 5, 2024\n\n", "2024-03-05", "Jane Doe"),
    ("ru", "Мост открыли раньше срока\n11 ноября 2025\nТекст: Вера Ким («Вечерние Броды»), Вязьма\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n11 ноября 2025\nВера Ким, собственный корреспондент, Вязьма\n\n", "2025-11-11", "Вера Ким"),
    ("de", "Brücke früher offen\nVon Jana Roth und Karl Stein, Wellbucht\n5. März 2024\n\n", "2024-03-05", "Jana Roth, Karl Stein"),
    ("de", "Brücke früher offen\nvon Jana Roth, dpa\nStand: 05.03.2024, 14:35 Uhr\n\n", "2024-03-05T14:35:00", "Jana Roth"),
    ("ru", "Мост открыли раньше срока\n11 ноября 2025\nФото: Олег Юн\nТекст: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("en", "March 5, 2024 Bridge opens early\n\nBy Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "11 ноября 2025, 10:20 Мост открыли раньше срока\n", "2025-11-11T10:20:00", ""),
    ("ru", "11.11.2025 / 14:35\nМост открыли раньше срока\n", "2025-11-11T14:35:00", ""),
    ("ru", "11.11.2025, 14:35 – Мост открыли раньше срока\n\n", "2025-11-11T14:35:00", ""),
    ("ru", "14:35, 11 ноября 2025\nМост открыли раньше срока\n\n", "2025-11-11T14:35:00", ""),
    ("ru", "Мост открыли раньше срока (11.11.2025)\n\n", "2025-11-11", ""),
    ("en", "Bridge opens early (5 March 2024)\n\n", "2024-03-05", ""),
    ("en", "Bridge opens early - 5 March 2024\n\n", "2024-03-05", ""),
    ("de", "Brücke früher offen, 05.03.2024\n\n", "2024-03-05", ""),
    ("en", "5 March 2024 -- Bridge opens early -- Jane Roe and Dilys Penhale\n\n", "2024-03-05", "Jane Roe, Dilys Penhale"),
    ("ru", "Мост открыли раньше срока\n11 ноября 2025\nКто писал: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("de", "Titel: Brücke früher offen\nAutor: Jana Roth\nVeröffentlicht am: 5. März 2024\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Brücke früher offen\n05.03.2024 | 16.10 Uhr\n\n", "2024-03-05T16:10:00", ""),
    ("ru", "Мост открыли раньше срока\nКорреспондент Вера Ким\n11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\nВера Ким, редактор отдела культуры\n11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nВера Ким специально для «Вечерних Бродов»\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Вера Ким\nМост открыли раньше срока\n11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("en", "Jane Roe\nMarch 5, 2024\nBridge opens early\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "Мост открыли раньше срока\n11 ноября 2025 14:35 Вера Ким\n\n", "2025-11-11T14:35:00", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\nБеседовал Олег Юн\n11.11.2025\n\n", "2025-11-11", "Олег Юн"),
    ("ru", "Мост открыли раньше срока\nТекст: Вера Ким, Олег Юн. Фото: Пётр Зимин\n11.11.2025\n\n", "2025-11-11", "Вера Ким, Олег Юн"),
    ("en", "Bridge opens early\nReporting by Jane Roe; Editing by Tom Farrand\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nStory by Jane Roe; photos by Tom Farrand\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nBy Jane Roe and John Doe, Bay Courier\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe, John Doe"),
    ("de", "Brücke früher offen\nVon Jana Roth (Text) und Karl Stein (Fotos)\n05.03.2024\n\n", "2024-03-05", "Jana Roth"),
    ("en", "Bridge opens early\nPosted on 03/15/2024 by Jane Roe\n\n", "2024-03-15", "Jane Roe"),
    ("en", "Bridge opens early (published March 5, 2024)\nBy Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early (updated: March 5, 2024)\n\n", "2024-03-05", ""),
    ("en", "Bridge opens early, by Jane Roe\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("de", "Brücke früher offen – von Jana Roth\n5. März 2024\n\n", "2024-03-05", "Jana Roth"),
    ("en", "Bridge opens early\nJane Roe / Bay Courier / March 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "14:35 / 11.11.2025\nМост открыли раньше срока\n\n", "2025-11-11T14:35:00", ""),
    ("ru", "Мост открыли раньше срока\nЖурналист: Вера Ким\n11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Материал опубликован 11 ноября 2025\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("en", "Bridge opens early\nMarch 5, 2024, by Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("de", "Brücke früher offen\n5. März 2024 von Jana Roth\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Brücke früher offen\n(Jana Roth, 5.3.2024)\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Wellbucht, 5. März 2024\n\nBrücke früher offen\n\n", "2024-03-05", ""),
    ("ru", "Заголовок - Мост открыли раньше срока\nДата — 11 ноября 2025\nАвтор – Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("en", "DATE - March 5, 2024\nHEADLINE - Bridge opens early\nREPORTER - Jane Roe\nPAPER - Bay Pages\n\n", "2024-03-05", "Jane Roe"),
    ("de", "Titel – Brücke früher offen\nDatum – 5. März 2024\nAutorin – Jana Roth\n\n", "2024-03-05", "Jana Roth"),
    ("ru", "11.11.2025 — Мост открыли раньше срока — Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("en", "March 5, 2024 - Bridge opens early - Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("de", "05.03.2024 – Brücke früher offen – Jana Roth\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Kiel, 5. März 2024 (dpa/lno)\n\nBrücke früher offen\n\n", "2024-03-05", ""),
    ("en", "Millford, March 5, 2024 (Reuters)\nBridge opens early\n\n", "2024-03-05", ""),
    ("en", "Bridge opens early\nJane Roe reports from Millford\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "Мост открыли раньше срока\nВера Ким передаёт из Вязьмы\n11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("de", "Brücke früher offen\nEs berichtet Jana Roth\n05.03.2024\n\n", "2024-03-05", "Jana Roth"),
    ("en", "Jane Roe (jroe) wrote,\n2024-03-05 10:20:00\n\nBridge opens early\n\n", "2024-03-05T10:20:00", "Jane Roe"),
    ("ru", "brodylive\n11 ноября 2025, 10:20\nМост открыли раньше срока\n\n", "2025-11-11T10:20:00", ""),
    ("de", "Brücke früher offen\njro/kst\n05.03.2024\n\n", "2024-03-05", ""),
    ("en", "[March 5, 2024] [Jane Roe] Bridge opens early\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nJane Roe\nJane Roe\n·\nMar 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nBy Jane Roe For The Bay Mail\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nReporting by Jane Roe in Oslo; additional reporting by Tom Farrand\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe, Tom Farrand"),
    ("en", "Bridge opens early\nStory and photos by Jane Roe | Special to the Courier\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Retrieved: 9 March 2024\nBridge opens early\nPublished: 5 March 2024\n\n", "2024-03-05", ""),
    ("de", "Brücke\nfrüher offen\n\nVon Jana Roth\n\n5. März 2024\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Gesendet: Dienstag, 5. März 2024 06:45\nVon: Jana Roth\nBetreff: Brücke früher offen\n\n", "2024-03-05T06:45:00", "Jana Roth"),
    ("ru", "Стр. 3      «Вечерние Броды»      11 ноября 2025 г.\n\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("en", "\\f0\\fs24 Bridge opens early\nJane Roe\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "Происшествия 11.11.2025 08:14 Мост открыли раньше срока\n\n", "2025-11-11T08:14:00", ""),
    ("en", "Transport 05/13/2024 Bridge opens early\n\n", "2024-05-13", ""),
    ("de", "Verkehr 05.03.2024 16:10 Brücke früher offen\n\n", "2024-03-05T16:10:00", ""),
    ("ru", "Мост открыли раньше срока\n11 ноября 2025 года в 12:00 по московскому времени\nВера Ким\n\n", "2025-11-11T12:00:00", "Вера Ким"),
    ("en", "Bridge opens early\nMarch 5, 2024 at 6:00 a.m. local time\nJane Roe\n\n", "2024-03-05T06:00:00", "Jane Roe"),
    ("ru", "Вера Ким | Сельское хозяйство | Мост открыли раньше срока | 11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\nСожский рабочий, 3 мая 1987 года\nВ. КИМ\n\n", "1987-05-03", "В. КИМ"),
    ("en", "Film review\nBridge opens early\n★★★★☆\nJane Roe\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "CHICAGO, March 5, 2024 (AP) — Bridge opens early\n\n", "2024-03-05", ""),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nИ. Озёрная\n\n", "2025-11-11", "И. Озёрная"),
    ("ru", "Мост открыли раньше срока\nОпубликовано 11.11.2025 в 09:00 в рубрике Транспорт\nАвтор: Вера Ким\n\n", "2025-11-11T09:00:00", "Вера Ким"),
    ("en", "Bridge opens early\nJane Roe / The Herald\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Headline: Bridge opens early\nBy-line: Jane Roe\nDate: 15.3.2024\n\n", "2024-03-15", "Jane Roe"),
    ("de", "Brücke früher offen (05.03.2024, Jana Roth)\n\n", "2024-03-05", "Jana Roth"),
    ("en", "World / Europe / Bridges\nBridge opens early\nMarch 5, 2024\n\n", "2024-03-05", ""),
    ("de", "Brücke früher offen\nGeschrieben von Jana Roth am 5. März 2024\nVeröffentlicht in Verkehr, Lokales\n\n", "2024-03-05", "Jana Roth"),
    ("en", "Bridge opens early\nWritten by Jane Roe on March 5, 2024\nFiled in Transport\n\n", "2024-03-05", "Jane Roe"),
    ("ru", " date  Мост открыли раньше срока\n\nТекст: Вера Ким\n\n", None, "Вера Ким"),
    ("en", "date None Bridge opens early\n\n", None, ""),
    ("ru", "Мост открыли раньше срока\n3-го марта 1911 года\n\n", "1911-03-03", ""),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nТескт: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("en", "Bridge opens early\nMarch 5, 2024\nAuhtor: Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nMarch 5, 2024\nAuthr: Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nМатериал: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nТекст: Вера Ким, Малый Яр\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nВера Ким, д. Малый Яр, Ладинский район\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nТекст: Вера Ким\n       Олег Юн\n\n", "2025-11-11", "Вера Ким, Олег Юн"),
    ("en", "Bridge opens early\nBy Jane Roe\nand Tom Farrand\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe, Tom Farrand"),
    ("ru", "Мост открыли раньше срока. Вера Ким. 11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "11.11.2025\n1; Мост открыли раньше срока\nКорреспондент отдела культуры Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("en", "TITLE=Bridge opens early\nDATE=2024-03-05\nAUTHOR=Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "\n date 2025-11-11 Мост открыли\n раньше срока\n\nTекст: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("ru", " date ????-11-11 Мост открыли раньше срока\n\nTекст: Вера Ким\n\n", None, "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n\n(Вера Ким)\n\n11 ноября 2025, г. Вязьма\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Прямая речь\nМост открыли раньше срока\nВопросы задавал Олег Юн\n11.11.2025\n\n", "2025-11-11", "Олег Юн"),
    ("ru", "Заметка № 118. Мост открыли раньше срока\nАвтор: Вера Ким. Дата: 11.11.2025. Газета: «Новый день»\n\n", "2025-11-11", "Вера Ким"),
    ("en", "Source: Bay Courier, 15/03/2024. Author: Jane Roe.\n\nBridge opens early\n\n", "2024-03-15", "Jane Roe"),
    ("ru", "Степной маяк, вторник, 11 ноября 2025, полоса 2, автор Вера Ким\nМост открыли раньше срока\n\n", "2025-11-11", "Вера Ким"),
    ("en", "Bay Times, Bay, Ohio, Tues., Mar. 5, 2024\nBridge opens early\nJane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early. Jane Roe, Bay Courier, 5 March 2024.\n\n", "2024-03-05", "Jane Roe"),
    ("de", "Brücke früher offen. Von Jana Roth. Loher Tageblatt, 5. März 2024, Seite 11.\n\n", "2024-03-05", "Jana Roth"),
    ("en", "Bridge opens early\nby Jane Roe, islands reporter\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "Мост открыли раньше срока\nопубликовано Вера Ким 11.11.2025 в 10:00\n\n", "2025-11-11T10:00:00", "Вера Ким"),
    ("en", "Bridge opens early\nJane Roe\nMarch 5, 2024\nDocument BAYC000020240305ek35u0001\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "Статья: Мост открыли раньше срока\nВышла: 11.11.2025\nАвтор: В. Ким\n\n", "2025-11-11", "В. Ким"),
    ("ru", "11.11.2025\nМост открыли раньше срока\nВ. КИМ, знаменитый внештатный корреспондент\n\n", "2025-11-11", "В. КИМ"),
    ("de", "05.03.2024\nBrücke früher offen\nAus dem Rathaus berichtet Jana Roth\n\n", "2024-03-05", "Jana Roth"),
    ("ru", "Из Вязьмы передаёт Вера Ким\n11.11.2025\nМост открыли раньше срока\n\n", "2025-11-11", "Вера Ким"),
    ("en", "---\ntitle: Bridge opens early\nauthor: \"[[people/roe|Jane Roe]]\"\npublished: 2024-03-05\n---\n", "2024-03-05", "Jane Roe"),
    ("ru", "data 2025-11-11 Мост открыли раньше срока\nТекст подготовлен: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("en", "Bridge opens early\nMarch 5, 2024\nJane Roe reported from Millford and Tom Farrand from Great Oak Bay.\n\n", "2024-03-05", "Jane Roe, Tom Farrand"),
    ("en", "Bridge opens early\nby Jane Roe, The Bay Courier — Mar. 5, 2024 4:12 p.m.\n\n", "2024-03-05T16:12:00", "Jane Roe"),
    ("en", "Bridge opens early\nAfter two winters the cars are back. By Jane Roe\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "ВЯЗЬМА. ХРОНИКА\nМост открыли раньше срока\n11.11.2025\n\n", "2025-11-11", ""),
    ("ru", "Сожская Новь. 2025. 11 ноября\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "Броды.Онлайн » Дороги » Мост открыли раньше срока\nМост открыли раньше срока\n11.11.2025\n\n", "2025-11-11", ""),
    ("en", "Bridge opens early\nBy Jane Roe\nMillford, March 5, 1924.\n\n", "1924-03-05", "Jane Roe"),
    ("en", "Bridge opens early\n\nJane Roe, Crime Correspondent\nTuesday March 5 2024, 9.12am, The Times\n\n", "2024-03-05T09:12:00", "Jane Roe"),
    ("ru", "Вечерние Броды №12 от 11.11.2025\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "«Сожские зори» от 11 ноября 2025 года\nМост открыли раньше срока\n(В. Ким)\n\n", "2025-11-11", "В. Ким"),
    ("de", "„Lohe heute“ vom 5. März 2024\nBrücke früher offen\nJana Roth\n\n", "2024-03-05", "Jana Roth"),
    ("ru", "СП 11.11.25 с.2\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "Интерфакс 11:40 11.11.2025\n\nМост открыли раньше срока\n\n", "2025-11-11T11:40:00", ""),
    ("ru", "11.11.2025 11:40:16 (GMT+03)\nТАСС\nМост открыли раньше срока\n\n", "2025-11-11T11:40:16+03:00", ""),
    ("ru", "Мост открыли раньше срока - РИА Новости, 11.11.2025\n\n", "2025-11-11", ""),
    ("ru", "Переслано из: Броды сегодня\n11 ноября 2025, 11:40\nМост открыли раньше срока\n\n", "2025-11-11T11:40:00", ""),
    ("ru", "Статья №17\nЗаголовок: Мост открыли раньше срока\nДата: 11.11.2025\n\n", "2025-11-11", ""),
    ("ru", "2025_11_11 Мост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "11/XI-1987. Мост открыли раньше срока\n\n", "1987-11-11", ""),
    ("ru", "Мост открыли раньше срока\n\nВера Ким, корреспондент «Вестей»\n11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n11.11.2025 11:40  Вера Ким, «Сожские зори»\n\n", "2025-11-11T11:40:00", "Вера Ким"),
    ("en", "Echo reporter Jane Roe\nMarch 5, 2024\n\nBridge opens early\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\n\nPosted by Jane Roe on March 5, 2024 in News, Transport\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Lorne Valley Echo\nVol. 88, No. 23\nTuesday, March 5, 2024\nPage 4\n\nBridge opens early\nBy JANE ROE\n\n", "2024-03-05", "JANE ROE"),
    ("en", "Bridge opens early\nLorne Valley Echo, Tuesday 5 March 2024, p4\nJane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "Создано: 11 ноября 2025\nАвтор: пресс-служба МЧС\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("de", "Di 05.03.2024 · 14:35 Uhr\nVERKEHR\nBrücke früher offen\nJana Roth\n\n", "2024-03-05T14:35:00", "Jana Roth"),
    ("ru", "ВЕЧЕРНИЕ БРОДЫ          11 ноября 2025 года          2\n\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "Заречный вестник, 11 ноября 2025 г. Рубрика «Дороги»\n\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "Общество 11.11.2025 08:15\nМост открыли раньше срока\n\n", "2025-11-11T08:15:00", ""),
    ("ru", "// 11.11.2025 //\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "Дата публикации статьи: 11 ноября 2025 года\nНаименование статьи: Мост открыли раньше срока\nФИО автора: Ким Вера\n\n", "2025-11-11", "Ким Вера"),
    ("ru", "Мост открыли раньше срока\nАвтор публикации Вера Ким, 11 ноября 2025\n\n", "2025-11-11", "Вера Ким"),
    ("de", "KIEL, 5. März 2024 – Brücke früher offen\n\n", "2024-03-05", ""),
    ("de", "Kiel, 5. März 2024 (dpa) - Brücke früher offen\n\n", "2024-03-05", ""),
    ("en", "Bridge opens early | Kelby Courier | kelby.example\nBy Jane Roe Published March 5, 2024 Updated 2 hours ago\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nBy Jane Roe Last updated on March 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nMarch 5, 2024\nReport: Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("de", "Brücke früher offen\nVon Jana Roth, Lohe, und Tom Kern, Kiel\n(5.3.2024)\n\n", "2024-03-05", "Jana Roth, Tom Kern"),
    ("de", "Brücke früher offen\n5. März 2024, dpa/eb\n\n", "2024-03-05", ""),
    ("de", "3) Brücke früher offen\n05.03.2024\nVon Jana Roth\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Brücke früher offen\nKommentar von Jana Roth – Di., 05.03.2024\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Brücke früher offen\nGastbeitrag von Jana Roth • vom 5. März 2024\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Brücke früher offen\nText: Jana Roth, Fotos: Ada Fink | 05.03.2024 14:35 Uhr, aktualisiert: 06.03.2024 08:00 Uhr\n\n", "2024-03-05T14:35:00", "Jana Roth"),
    ("en", "Bridge opens early\nDate: 5 March 2024 • Author: Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nPublished on 5 March 2024 • Jane Roe reports from Lohe\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nBy Jane Roe | Issue of March 5, 2024, page 3\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Home > News\nPublished: March 5, 2024\nBridge opens early\n==================\nBy Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Dale Evening News\nBridge opens early\nBy Jane Roe\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early | Dale Evening News\nMarch 5, 2024\n\n", "2024-03-05", ""),
    ("en", "Grace Holm\nBridge opens early\nBy Jane Roe, AP Writer\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nBy Jane Roe / Bay Courier\nMarch 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\nBy Jane Roe, March 5, 2024 Updated: March 6, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("de", "Brücke früher offen\nJana Roth und Tom Kern\n5. März 2024\nBild: Tom Kern\n\n", "2024-03-05", "Jana Roth, Tom Kern"),
    ("de", "Brücke früher offen\nVon Jana Roth (Text) und Tom Kern (Fotos) – 5.3.2024\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Fluss & Stadt\nBrücke früher offen\nVon Jana Roth\n5.3.2024\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Brücke früher offen\nGlosse von Jana Roth\n5.3.2024\n\n", "2024-03-05", "Jana Roth"),
    ("de", "Brücke früher offen\nVon Jana Roth, Lohe, Veröffentlicht am: 05.03.2024\n\n", "2024-03-05", "Jana Roth"),
    ("en", "[1] Bridge opens early\nMarch 5, 2024\nBy Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("de", "(1) Brücke früher offen\n05.03.2024\nVon Jana Roth\n\n", "2024-03-05", "Jana Roth"),
    ("en", "FERRIES | Bridge opens early\nMarch 5, 2024\nJane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Home > News > Islands\n\n# Bridge opens early\n\n*Crowds came*\n\nBy **Jane Roe** and **Tom Cray** | March 5, 2024\n\n![The bridge](bridge.jpg)\n\n", "2024-03-05", "Jane Roe, Tom Cray"),
    ("en", "https://www.courier.example/2024/03/05/bridge.html\nBridge opens early\nJane Roe, March 5, 2024\n\n", "2024-03-05", "Jane Roe"),
    ("en", "Title: Bridge opens early\nIssue: 5 March 2024, p. A4\nReporters: Jane Roe, Tom Cray\n\n", "2024-03-05", "Jane Roe, Tom Cray"),
    ("de", "Loher Tageblatt vom 05.03.2024, S. 3 / Lokales\n\nBrücke früher offen\n\nVon Jana Roth\n\n", "2024-03-05", "Jana Roth"),
    ("en", "Title: Bridge opens early\nAuthor(s): Jane Roe\nSource: Bay Courier. (Mar. 5, 2024): News: p3.\n\n", "2024-03-05", "Jane Roe"),
    ("de", "APA0123 5 CI 0412 XL/LK                                Di, 05.Mär 2024\n\nRat/Bau/Lohe\n\nBrücke früher offen\n\n", "2024-03-05", ""),
    ("en", "The Bay Courier\nTuesday, March 5, 2024, p. 3\nBridge opens early\n\n", "2024-03-05", ""),
    ("ru", "ДАТА 2025-11-11 ЗАГОЛОВОК Мост открыли раньше срока\nАВТОР Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("en", "date 2024-03-05 title Bridge opens early\nauthor Jane Roe\n\n", "2024-03-05", "Jane Roe"),
    ("ru", "(Интерфакс-Спорт) 11 ноября 2025 г. 21:30\n\nМост открыли раньше срока\n\n", "2025-11-11T21:30:00", ""),
    ("ru", "11\xa0ноября\xa02025\xa0/\xa014:35\n\nМост открыли\xa0раньше срока\n\nВера\xa0Ким\n\n", "2025-11-11T14:35:00", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n«11» ноября 2025 г. | Корр. «Вестника» Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\nВера Ким, «11» ноября 2025 г.\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока. Опубликовано 11 ноября 2025 в 14:35\nспецкор Вера Ким\n\n", "2025-11-11T14:35:00", "Вера Ким"),
    ("ru", "11 ноября, вторник, 2025 г.\nМост открыли раньше срока\nПодготовил(а) Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n11.11.2025 в 14 ч. 35 мин.\nнаш корр. Вера Ким\n\n", "2025-11-11T14:35:00", "Вера Ким"),
    ("de", "Brücke früher offen\n5. März 2024, 14 Uhr 35\nJana Roth\n\n", "2024-03-05T14:35:00", "Jana Roth"),
    ("ru", "Мост открыли раньше срока\n11 ноября’25\nКолонка: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n© Вера Ким, 11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Статья 12\nМост открыли раньше срока\n11.11.2025\n\n", "2025-11-11", ""),
    ("ru", "ПРЕСС-РЕЛИЗ\n11.11.2025\nг. Вязьма\n\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "Сталь и бетон | Новости компаний\n11.11.2025\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "Статья опубликована в газете «Сожский рабочий» 11 ноября 2025 года\n\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "<b>Мост открыли раньше срока</b>\n11.11.2025\nД.Ким\n\n", "2025-11-11", "Д.Ким"),
    ("ru", "Мост открыли раньше срока\nВера Ким, студентка журфака\n11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\nСегодня, 11 ноября 2025 года\nРасследование: Вера Ким\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\nАвторы: Вера Ким, Олег Юн, вт, 11.11.2025 - 14:35\n\n", "2025-11-11T14:35:00", "Вера Ким, Олег Юн"),
    ("ru", "Опубликовано 11.11.2025 | 14:35 в рубрике «Общество»\nМост открыли раньше срока\n\n", "2025-11-11T14:35:00", ""),
    ("ru", "title Мост открыли раньше срока\ndate 2025-11-11\n\n", "2025-11-11", ""),
    ("ru", "Мост открыли раньше срока\n— специальный репортаж —\n11.11.2025\n\n", "2025-11-11", ""),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nВера Ким (текст), Олег Юн (фото)\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nВера Ким (редактор отдела «Культура»)\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nВера Ким, собственный корреспондент «СК», Вязьма\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\nВера Ким, «Вести», специально для портала «Сёла.Инфо»\n11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "11.11.2025. Мост открыли раньше срока. Вера Ким.\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "| Дата | 11.11.2025 |\n| Заголовок | Мост открыли раньше срока |\n| Автор | Вера Ким |\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Сожская провинция - Спецвыпуск: №48(9587)\n11.11.2025\nМост открыли раньше срока\n\n", "2025-11-11", ""),
    ("ru", "11.11.2025/14:35\nМост открыли раньше срока\n\n", "2025-11-11T14:35:00", ""),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nВера Ким, Олег Юн.\nФото Веры Ким.\n\n", "2025-11-11", "Вера Ким, Олег Юн"),
    ("ru", "Событие дня\n\nМост открыли раньше срока\n\nВера Ким • 11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\nВера Ким, фото МЧС | 11.11.2025\n\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\nВера Ким, обозреватель «Вестника», 11.11.2025\n\n", "2025-11-11", "Вера Ким"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "header", "date", "authors"), HEADERS)
def test_a_header_in_a_form_that_archives_hold(language, header, date, authors):
    (draft,) = read(header + BODIES[language])
    assert (draft.headline, draft.date) == (HEADLINES[language], date)
    assert ", ".join(draft.authors) == authors
    assert draft.blocks[-1].text == BODIES[language]
    assert draft.warnings == ()


# a headline with marks that part others, its line, its date
MARKED_HEADLINES = [
    ("11 ноября 2025 900 гостей открыли мост", "900 гостей открыли мост", "2025-11-11"),
    ("11 ноября 2025, 14.35 Мост открыт", "11 ноября 2025, 14.35 Мост открыт", None),
    ("14:35 11.11.2025 «Прибой» – «Искра» – 3:1", "«Прибой» – «Искра» – 3:1", "2025-11-11T14:35:00"),
    ("Мэр: «Мост открыт». 11.11.2025, 14:35", "Мэр: «Мост открыт»", "2025-11-11T14:35:00"),
    ("date 2025-11-11 В 14:35 открыли мост", "В 14:35 открыли мост", "2025-11-11"),
    ("date 2025-11-11 Понедельник начался с моста", "Понедельник начался с моста", "2025-11-11"),
    ("date 2025-11-11, понедельник Мост открыт", "Мост открыт", "2025-11-11"),
    ("date 2025-11-11 Статья о мосте подала в суд", "Статья о мосте подала в суд", "2025-11-11"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "headline", "date"), MARKED_HEADLINES)
def test_a_day_is_parted_from_a_headline_with_marks_of_its_own(line, headline, date):
    (draft,) = read(f"{line}\n\n{BODIES['ru']}")
    assert (draft.headline, draft.date) == (headline, date)
    assert date or draft.warnings


@pytest.mark.parametrize(
    "last",
    [
        "@vkim | Вера Ким",
        "Текст: Вера Ким | Фото: пресс-служба",
        "Текст Вера Ким, фото: Олег Юн",
        "Автор: Вера Ким\nДата публикации: 11.11.2025\nИсточник: Вести Бродов\nСсылка: https://brody.example/1",
    ],
)
def test_what_signs_an_article_may_stand_beside_a_credit_and_over_four_lines(last):
    (draft,) = read(f"Мост открыли раньше срока\n\n{BODIES['ru']}\n\n{last}\n")
    assert draft.authors == ("Вера Ким",)
    assert "Ссылка" not in last or (draft.date, draft.url) == (
        "2025-11-11",
        "https://brody.example/1",
    )


@pytest.mark.parametrize(
    ("last", "date", "modified"),
    [
        ("Опубликовано: 11.11.2025\nИзменено: 12.11.2025", "2025-11-11", "2025-11-12"),
        (
            "11.11.2025 14:35\n(обновлено 11.11.2025 16:20)",
            "2025-11-11T14:35:00",
            "2025-11-11T16:20:00",
        ),
        ("Изменено: 12.11.2025", "2025-11-12", None),
        ("Вера Ким\n11.11.2025 • Происшествия", "2025-11-11", None),
        ("Сегодня, 11 ноября 2025 года", "2025-11-11", None),
    ],
)
def test_the_day_of_a_change_at_the_end_gives_way_to_the_one_above_it(last, date, modified):
    (draft,) = read(f"Мост открыли раньше срока\n\n{BODIES['ru']}\n\n{last}\n")
    assert (draft.date, draft.date_modified, draft.warnings) == (date, modified, ())


def test_a_change_at_the_end_is_no_day_of_an_article_that_has_one():
    text = f"Мост открыли раньше срока\n11.11.2025\n\n{BODIES['ru']}\n\nИзменено: 12.11.2025\n"
    (draft,) = read(text)
    assert (draft.date, draft.date_modified) == ("2025-11-11", "2025-11-12")


@pytest.mark.parametrize(
    ("last", "warning"),
    [
        ("Тойгор ЦЫРЕНОВ", "“Тойгор ЦЫРЕНОВ” may name the authors."),
        ("Архив за 11.11.2025", "“Архив за 11.11.2025” may date the article."),
        ("Мост сдали 11.11.2025.", None),
        ("Мост через реку Вязьму", None),
    ],
)
def test_a_last_line_that_may_date_or_sign_an_article_is_told(last, warning):
    (draft,) = read(f"Мост открыли раньше срока\n\n{BODIES['ru']}\n\n{last}\n")
    assert draft.blocks[-1].text == last
    assert draft.warnings == ((warning,) if warning else ())


@pytest.mark.parametrize(
    "headline",
    [
        "Мэр Вязьмы Олег Юн открыл новый мост через реку.",
        "Новый мост открыли. Что будет со старым, решит суд.",
    ],
)
def test_a_long_headline_with_its_full_stop_stands_above_a_field(headline):
    (draft,) = read(
        f"{headline}\nhttps://brody.example/1\n11.11.2025, 14:35, Вязьма\n\n{BODIES['ru']}"
    )
    assert (draft.headline, draft.date) == (headline, "2025-11-11T14:35:00")
    (draft,) = read(f"{headline}\n\n{BODIES['ru']}\n\nВера Ким\n11.11.2025\n")
    assert draft.headline is None


@pytest.mark.parametrize(
    ("above", "is_told"),
    [
        ("11.11.2025\nНочные гости", True),
        ("Ночные гости\nВера Ким\n11.11.2025", True),
        ("Ночные гости\n11.11.2025", False),
    ],
)
def test_words_between_the_day_and_a_headline_may_be_that(above, is_told):
    (draft,) = read(f"{above}\nМэр открыл новый мост через реку\n\n{BODIES['ru']}")
    assert draft.headline == "Мэр открыл новый мост через реку"
    assert any("“Ночные гости”" in warning for warning in draft.warnings) is is_told


def test_a_headline_above_its_deck_is_told_where_the_text_takes_up_both():
    deck = "Новый мост открыли для сотен жителей"
    (draft,) = read(
        f"Мостовик-церемонимейстер\n{deck}\n11.11.2025\nВера Ким\nна фото мост\n\n{BODIES['ru']}"
    )
    assert draft.headline == "Мостовик-церемонимейстер" or draft.warnings


@pytest.mark.parametrize(
    ("headline", "is_told"), [("Экономика Сорок мостов", True), ("Экономика без мостов", False)]
)
def test_a_section_before_a_headline_behind_the_day_is_told(headline, is_told):
    (draft,) = read(f"11.11.2025 14:35 {headline}\nВера Ким\n\n{BODIES['ru']}")
    assert draft.headline == headline
    assert any("“Экономика” is left" in warning for warning in draft.warnings) is is_told


def test_who_the_text_is_about_does_not_sign_it():
    text = f"{BODIES['ru']}\n\nМост строил Олег Юн.\n\nВера Ким\nОлег Юн / фото: мэрия\n"
    (draft,) = read(f"Мост открыли раньше срока\n11.11.2025\n\n{text}")
    assert draft.authors == ("Вера Ким",)


@pytest.mark.parametrize(
    ("opening", "authors"),
    [
        ("ВЯЗЬМА, 11 ноября. /Корр. ТАСС Вера Ким/.", ("Вера Ким",)),
        ("Вязьма, 11 ноября. Корр. ТАСС Вера Ким.", ("Вера Ким",)),
        ("УСТЬ-ВЯЗЬМА, 11 ноября. /Корр. ТАСС Вера Ким/.", ("Вера Ким",)),
        ("Вязьма, 11 ноября. Мэр ТАСС Вера Ким.", ()),
        ("Вязьма, 11 ноября. Корр. Броды Вера Ким.", ()),
        ("Вязьма, 11 ноября. /Корр. Броды-Инфо Вера Ким/.", ("Вера Ким",)),
    ],
)
def test_a_dateline_names_an_agencys_correspondent(opening, authors):
    (draft,) = read(f"Мост открыли раньше срока\n\n{opening} {BODIES['ru']}")
    assert draft.authors == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Вера Ким по материалам «Вестей»", ("Вера Ким",)),
        ("Вера Ким, с использованием материалов СМИ", ("Вера Ким",)),
        ("Jane Roe; additional reporting by Tom Cray", ("Jane Roe", "Tom Cray")),
        ("Вера Ким по мосту", ()),
    ],
)
def test_names_alone_before_what_an_article_stands_on(line, authors):
    (draft,) = read(f"Мост открыли раньше срока\n{line}\n11.11.2025\n\n{BODIES['ru']}")
    assert draft.authors == authors


def test_a_section_below_which_no_headline_stands_may_be_that():
    (draft,) = read(f"Москва\n11.11.2025\nВера Ким\n\n{BODIES['ru']}")
    assert draft.headline is None
    assert draft.warnings == ("The headline may be “Москва”: it is read as text.",)


def test_words_in_capitals_about_somebody_in_the_text_are_no_authors():
    text = f"{BODIES['ru']}\n\nМост построил Олег Юн."
    (draft,) = read(f"11.11.2025\n\nОЛЕГ ЮН ОТКРЫЛ СТАРЫХ\n\nВера Ким, краевед\n\n{text}")
    assert (draft.headline, draft.authors) == ("ОЛЕГ ЮН ОТКРЫЛ СТАРЫХ", ("Вера Ким",))


@pytest.mark.parametrize("last", ["Мэр: Вера Ким | Судья: Олег Юн", "По словам мэра: мост открыт"])
def test_last_lines_of_other_labels_sign_nothing(last):
    (draft,) = read(f"Мост открыли раньше срока\n11.11.2025\n\n{BODIES['ru']}\n\n{last}\n")
    assert (draft.authors, draft.blocks[-1].text) == ((), last)


@pytest.mark.parametrize(
    ("last", "authors"),
    [
        ("1. Олег Юн\n2. Вера Ким", ()),
        ("[1] Олег Юн\n[2] Вера Ким", ()),
        ("• Олег Юн\n• Вера Ким", ()),
        ("Звонили:\nОлег Юн\nВера Ким", ()),
        ("Имя\tВозраст\nОлег Юн\t40\nВера Ким\t35", ()),
        ("Победила на 30 км:\n\nВера Ким, 18", ()),
        ("Вера Ким, собкор", ("Вера Ким",)),
        ("Анна Ли\nОлег Юн\nВера Ким", ()),
        ("Родилась дочь:\nВера Ким", ()),
        ("• Автор: Вера Ким", ("Вера Ким",)),
        ("Мост открыт.\nВера Ким", ("Вера Ким",)),
        ("Автор:\nВера Ким", ("Вера Ким",)),
        ("Мост открыт:\n\nВера Ким", ("Вера Ким",)),
    ],
)
def test_the_last_of_a_list_signs_nothing(last, authors):
    (draft,) = read(f"Мост открыли раньше срока\n11.11.2025\n\n{BODIES['ru']}\n\n{last}\n")
    assert draft.authors == authors
    assert authors or draft.blocks[-1].text.endswith(last.rpartition("\n")[2])


def test_tags_may_have_but_their_signs_between():
    (draft,) = read(f"Мост открыли раньше срока\n11.11.2025\nТеги: #мост #Вязьма\n\n{BODIES['ru']}")
    assert draft.tags == ("мост", "Вязьма")


def test_a_counter_above_a_headline_that_the_text_takes_up_is_none():
    (draft,) = read(
        f"Читать 3 мин\nМэр открыл новый мост\n\n{BODIES['ru']}\n\nВера Ким\n11.11.2025\n"
    )
    assert (draft.headline, draft.date) == ("Мэр открыл новый мост", "2025-11-11")


@pytest.mark.parametrize(
    ("above", "may_head"),
    [("ПОДАРОК ГОРОДУ", True), ("ГОРОД. ХРОНИКА", False), ("ОБЩЕСТВО", False)],
)
def test_capitals_that_the_text_takes_up_may_be_the_headline_above_its_deck(above, may_head):
    header = f"Вести, № 12 (345), 11.11.2025, с. 3\n{above}\nМэр открыл новый мост\nВ. Ким\n\n"
    (draft,) = read(header + BODIES["ru"])
    assert draft.headline == "Мэр открыл новый мост"
    assert any(above in warning for warning in draft.warnings) is may_head


@pytest.mark.parametrize("line", ["Мэр: Вера Ким", "Waiter: Jane Roe", "Тес: Вера Ким"])
def test_a_label_that_is_another_word_is_not_misspelt(line):
    (draft,) = read(f"Мост открыли раньше срока\n11.11.2025\n{line}\n\n" + BODIES["ru"])
    assert draft.authors == ()


def test_a_known_name_and_the_one_that_a_word_joins_sign_together():
    lines = "Jane Roe and Lorne Ferry", "Lorne Ferry and Jane Roe"
    assert [read_names_alone(line, "en") is not None for line in lines] == [True, False]


# what stands above the text, its headline, and what of it stays text
FIRST_LINES = [
    ("Мост открыли раньше срока\nthumb|Мост через реку\n", "Мост открыли раньше срока", 1),
    ("Мост открыли раньше срока\nМост через Вязьму\n", "Мост открыли раньше срока", 1),
    ("МЭР ОТКРЫЛ РЕКУ ЛОДКАМ\nНа церемонию позвали сотни\nВера Ким\n11.11.2025\n", "МЭР ОТКРЫЛ РЕКУ ЛОДКАМ", 1),
    ("МОСТ. ЧТО ДАЛЬШЕ?\nНа церемонию пришли сотни\nВера Ким\n11.11.2025\n", "На церемонию пришли сотни", 1),
    ("Мост открыли раньше срока,\nа ехать некуда\n", "Мост открыли раньше срока, а ехать некуда", 0),
    ("Мост открыли — церемония для мэра\n\nВид на Вязьму\n", "Мост открыли — церемония для мэра", 1),
    ("Погода на завтра\nСнег и ветер\n", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("above", "headline", "kept"), FIRST_LINES)
def test_a_first_line_that_the_text_takes_up_is_its_headline(above, headline, kept):
    (draft,) = read(above + BODIES["ru"])
    assert draft.headline == headline
    if headline:
        assert draft.warnings == ()
        assert kept == len([block for block in draft.blocks if block.text not in BODIES["ru"]])


@pytest.mark.parametrize(
    ("beside", "may_sign"),
    [("Dilys Penhale", True), ("Bridge Residents", False), ("Great Oak Bay", False)],
)
def test_a_name_that_nobody_knows_beside_authors_is_told(beside, may_sign):
    (draft,) = read(f"Bridge opens early\nJane Roe, {beside}\n5 March 2024\n\n{BODIES['en']}")
    assert draft.authors == ("Jane Roe",)
    assert any("one more of the authors" in warning for warning in draft.warnings) is may_sign


@pytest.mark.parametrize(
    ("above", "may_head"),
    [("CROWDS CHEER NEW SPAN", True), ("Crowds Cheer New Span", False), ("NEW SPAN", False)],
)
def test_capitals_that_are_taken_for_a_paper_may_be_the_headline(above, may_head):
    (draft,) = read(
        f"{above}\nMayor opened the bridge to residents\nBy Jane Roe\n5 March 2024\n\n{BODIES['en']}"
    )
    assert f"“{above}” may be the headline" in " ".join(draft.warnings) or not may_head
    assert may_head or "may be the headline" not in " ".join(draft.warnings)


def test_a_count_before_a_headline_hides_no_kicker_above_it():
    (draft,) = read(f"ROADS AND RIVERS\n[2] Bridge opens early\nMarch 5, 2024\n\n{BODIES['en']}")
    assert draft.headline == "Bridge opens early"


def test_capitals_of_words_that_the_text_has_may_name_a_place():
    (draft,) = read(f"МЭР ГОРОДА ВЯЗЬМУ\nНа церемонию пришли сотни\n11.11.2025\n\n{BODIES['ru']}")
    assert draft.headline == "МЭР ГОРОДА ВЯЗЬМУ"
    assert "“На церемонию пришли сотни”" in " ".join(draft.warnings)


@pytest.mark.parametrize(
    ("lines", "fields"),
    [
        (
            "(Bay Courier, 5 March 2024) Bridge opens early",
            ("Bridge opens early", "2024-03-05", "Bay Courier"),
        ),
        (
            "[05.03.2024] [Bay Courier] Bridge opens early",
            ("Bridge opens early", "2024-03-05", "Bay Courier"),
        ),
        ("[Local] Bridge opens early (March 5, 2024)", ("Bridge opens early", "2024-03-05", None)),
        ("<<< 05.03.2024 >>>\nBridge opens early!", ("Bridge opens early!", "2024-03-05", None)),
        # no field is in these
        (
            "[...] Bridge opens early (March 5, 2024)",
            ("[...] Bridge opens early", "2024-03-05", None),
        ),
        (
            "[sic] Bridge opens early (March 5, 2024)",
            ("[sic] Bridge opens early", "2024-03-05", None),
        ),
        (
            "(Not) the bridge we wanted (March 5, 2024)",
            ("(Not) the bridge we wanted", "2024-03-05", None),
        ),
        (
            "(Local) heroes open the bridge (March 5, 2024)",
            ("(Local) heroes open the bridge", "2024-03-05", None),
        ),
    ],
)
def test_a_headline_stands_behind_brackets_with_fields(lines, fields):
    (draft,) = read(f"{lines}\n\n{BODIES['en']}\n\n{BODIES['en']}\n")
    assert (draft.headline, draft.date, draft.site) == fields


@pytest.mark.parametrize(
    ("ending", "fields"),
    [
        (
            "— Brimble Oake, Bay Courier, May 5, 2024",
            ("2024-05-05", ("Brimble Oake",), "Bay Courier"),
        ),
        # a place may stand there, who said something, or one word
        ("New Thorpe, Bay Courier, May 5, 2024", (None, (), None)),
        ("“We dared.”\n— Brimble Oake, Bay Courier, May 5, 2024", (None, (), None)),
        ("— Thorpe, Bay Courier, May 5, 2024", (None, (), None)),
        ("— Brimble Oake, May 5, 2024", ("2024-05-05", (), None)),
    ],
)
def test_a_dash_signs_for_a_name_that_nobody_knows(ending, fields):
    (draft,) = read(f"Bridge opens early\n\n{BODIES['en']}\n\n{BODIES['en']}\n\n{ending}\n")
    assert (draft.date, draft.authors, draft.site) == fields


def test_fields_below_a_short_text_are_its_last_lines():
    text = "Кто ждал моста\n\n{}\n\n{}\n\nЗаписала Вера Ким\nВязьма, 11 ноября 2025 г.\n"
    (draft,) = read(text.format(BODIES["ru"], BODIES["ru"]))
    assert (draft.headline, draft.date, draft.authors) == (
        "Кто ждал моста",
        "2025-11-11",
        ("Вера Ким",),
    )


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Вера Ким\nОлег Юн\n", ("Вера Ким", "Олег Юн")),
        ("Вера Ким\nОлег Юн, фото\n", ("Вера Ким",)),
        ("Автор: Вера Ким\n\nОлег Юн\n", ("Вера Ким",)),
        ("Автор: Вера Ким\nОлег Юн, фото автора\n", ("Вера Ким",)),
        ("Автор: Вера Ким, Анна Малая\n", ("Вера Ким", "Анна Малая")),
        ("Вера Ким, мать троих детей, просит помощи\n", ()),
    ],
)
def test_names_below_names_sign_where_a_label_leads_to_them(line, authors):
    (draft,) = read(f"Мост открыли раньше срока\n11.11.2025\n{line}\n" + BODIES["ru"])
    assert draft.authors == authors


HEADERS_ELSEWHERE = [
    ("Un pont rouvre plus tôt\nJournal : La Voix d'Aubrac\nDate : 5 mars 2024\nMots-clés : pont, Aubrac\n\n", "Le maire d'Aubrac a rouvert le pont au-dessus de la rivière lundi. Des centaines d'habitants sont venus à la fête.", "La Voix d'Aubrac", ("pont", "Aubrac")),
    ("El puente abre antes\nMedio: El Eco de Oca\nFecha: 5 de marzo de 2024\nEtiquetas: puente\n\n", "El alcalde abrió el lunes el nuevo puente sobre el río. Cientos de vecinos acudieron a la ceremonia con sus hijos.", "El Eco de Oca", ("puente",)),
    ("Міст відкрили раніше\nДжерело: Голос Вербівки\nДата: 5 березня 2024\nМітки: міст\n\n", "Міський голова відкрив у понеділок новий міст через річку. На церемонію прийшли сотні жителів, багато хто з дітьми.", "Голос Вербівки", ("міст",)),
]  # fmt: skip


@pytest.mark.parametrize(("header", "body", "site", "tags"), HEADERS_ELSEWHERE)
def test_labels_of_other_languages_lead_to_their_fields(header, body, site, tags):
    (draft,) = read(header + body)
    assert (draft.headline, draft.date) == (header.partition("\n")[0], "2024-03-05")
    assert (draft.site, draft.tags) == (site, tags)


TITLES = [
    ("Le pont rouvre plus tôt\nLe Courrier de l’Orne, 5 mars 2024\nLuc Morel\n\n", "Le pont rouvre plus tôt", "Le Courrier de l’Orne", "Luc Morel"),
    ("Le pont rouvre plus tôt | Le Courrier de Valroy\nLuc Morel\n5 mars 2024\n\n", "Le pont rouvre plus tôt", "Le Courrier de Valroy", "Luc Morel"),
    ("La Voix de Valroy\n\nLe pont rouvre plus tôt\nPar Luc Morel\n5 mars 2024\n\n", "Le pont rouvre plus tôt", "La Voix de Valroy", "Luc Morel"),
    ("El puente abre antes - El Correo de Oca\nPor Ana Soler\n5 de marzo de 2024\n\n", "El puente abre antes", "El Correo de Oca", "Ana Soler"),
    ("El puente abre antes - El alcalde de Oca\nPor Ana Soler\n5 de marzo de 2024\n\n", "El puente abre antes - El alcalde de Oca", None, "Ana Soler"),
    ("Міст відкрили раніше | Вербівський вісник\nОлена Гай\n5 березня 2024\n\n", "Міст відкрили раніше", "Вербівський вісник", "Олена Гай"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "headline", "site", "author"), TITLES)
def test_a_paper_of_another_language_stands_beside_a_headline(header, headline, site, author):
    bodies = {
        "L": HEADERS_ELSEWHERE[0][1],
        "E": HEADERS_ELSEWHERE[1][1],
        "М": HEADERS_ELSEWHERE[2][1],
    }
    (draft,) = read(header + bodies[headline[0]])
    assert (draft.headline, draft.date, draft.site) == (headline, "2024-03-05", site)
    assert draft.authors == (author,)


def test_who_wrote_a_deck_is_not_whom_the_text_is_about():
    deck = "Two winters by Tom Farrand"
    (draft,) = read(f"Bridge opens early\n{deck}\n\nTom Farrand opened it. " + BODIES["en"])
    assert draft.authors == ()


@pytest.mark.parametrize(
    "line", ["Текст и фото Олега Юна", "Рассказ корреспондент Олега Юна", "Текст Артура Юна"]
)
def test_a_name_in_another_case_is_told(line):
    (draft,) = read(f"Мост открыли раньше срока\n{line}\n11.11.2025\n\n" + BODIES["ru"])
    assert draft.authors == ()
    assert draft.warnings == (f"“{line}” may name the authors.",)


def test_a_place_in_brackets_stands_before_a_headline_and_brackets_behind_it():
    header = "[Вязьма] Мост открыли раньше срока (Вера Ким, 11 ноября 2025 г.)\n\n"
    (draft,) = read(header + BODIES["ru"])
    assert draft.headline == "[Вязьма] Мост открыли раньше срока"
    assert (draft.date, draft.authors) == ("2025-11-11", ("Вера Ким",))


STOPPED = [
    ("ru", "Мост открыли раньше срока. Что дальше?\n11 ноября 2025\n\n", "Мост открыли раньше срока. Что дальше?", "2025-11-11", ""),
    ("ru", "Мост открыли раньше срока.\n\n11 ноября 2025\n\nВера Ким\n\n", "Мост открыли раньше срока.", "2025-11-11", "Вера Ким"),
    ("en", "Bridge opens early.\n\nMarch 5, 2024\n\n", "Bridge opens early.", "2024-03-05", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "header", "headline", "date", "authors"), STOPPED)
def test_a_headline_may_be_a_sentence(language, header, headline, date, authors):
    (draft,) = read(header + BODIES[language])
    assert (draft.headline, draft.date, ", ".join(draft.authors)) == (headline, date, authors)


FIELDS = [
    ("ru", "https://brody.example.org/news/114\n\n11.11.2025\n\nМост открыли раньше срока\n\n", "2025-11-11", {"url": "https://brody.example.org/news/114"}),
    ("ru", "#политика #мост\n\nМост открыли раньше срока\n\n11 ноября 2025\n\n", "2025-11-11", {"tags": ("политика", "мост")}),
    ("ru", "Мост открыли раньше срока\nИсточник: Вечерние Броды\nURL: https://brody.example.org/1\nОпубликовано: 11.11.2025\nТеги: мост, река\n\n", "2025-11-11", {"site": "Вечерние Броды", "tags": ("мост", "река")}),
    ("en", "Bridge opens early\nSource: Bay Courier\nPublished: 2024-03-05\nUpdated: 2024-03-06\nTags: bridge, river\n\n", "2024-03-05", {"site": "Bay Courier", "tags": ("bridge", "river")}),
    ("ru", "«Новый день», 11 ноября 2025\n\nМост открыли раньше срока\n\n", "2025-11-11", {"site": "Новый день"}),
    ("ru", "ИА «Новый день», 11 ноября 2025\nМост открыли раньше срока\n\n", "2025-11-11", {"site": "ИА «Новый день»"}),
    ("ru", "Газета «Новый день» | № 14 | 11 ноября 2025\nМост открыли раньше срока\n\n", "2025-11-11", {"site": "Газета «Новый день»"}),
    ("en", "March 5, 2024 | Bay Courier | Jane Roe\nBridge opens early\n\n", "2024-03-05", {"site": "Bay Courier", "authors": ("Jane Roe",)}),
    ("ru", "© Новый день, 11.11.2025\nМост открыли раньше срока\n\n", "2025-11-11", {"site": "Новый день"}),
    ("ru", "Вечерние Броды №17 (342) от 11 ноября 2025 г.\nМост открыли раньше срока\n\n", "2025-11-11", {"site": "Вечерние Броды"}),
    ("ru", "ОБЩЕСТВО, 11 ноября 2025, 14:35\nМост открыли раньше срока\n\n", "2025-11-11T14:35:00", {"site": None}),
    ("ru", "Брод-Новости\nМост открыли раньше срока\n11.11.2025\n\n", "2025-11-11", {"site": "Брод-Новости"}),
    ("ru", "Мост открыли раньше срока\nВера Ким, 11 ноября 2025, «Заречье»\n\n", "2025-11-11", {"site": "Заречье", "authors": ("Вера Ким",)}),
    ("ru", "Опубликовано в газете «Заречье» 11 ноября 2025 года\nМост открыли раньше срока\n\n", "2025-11-11", {"site": "Заречье"}),
    ("en", "Bridge Times (Millford, OH)\nMarch 5, 2024 | Final Edition | Section A | Page 5\nBridge opens early\n\n", "2024-03-05", {"site": "Bridge Times"}),
    ("ru", "Источник: газета «Новый день», 11 ноября 2025\nМост открыли раньше срока\n\n", "2025-11-11", {"site": "газета «Новый день»"}),
    ("en", "Source: Bay Courier (5 March 2024)\nBridge opens early\n\n", "2024-03-05", {"site": "Bay Courier"}),
    ("ru", "Мост открыли раньше срока\nОпубликовано вт, 11/11/2025 - 10:15 пользователем Вера Ким\n\n", "2025-11-11T10:15:00", {"authors": ("Вера Ким",)}),
    ("ru", "Мост открыли раньше срока\n11.11.2025\nИсточник: «Новый день»\n\n", "2025-11-11", {"site": "Новый день"}),
    ("en", "bay courier, 5 march 2024\nBridge opens early\n\n", "2024-03-05", {"site": "bay courier"}),
    ("en", "Name of newspaper: Bay Courier\nName of author: Jane Roe\nDate of article: 5 March 2024\nTitle of article: Bridge opens early\n\n", "2024-03-05", {"site": "Bay Courier", "authors": ("Jane Roe",)}),
    ("en", "Bridge opens early\nSource: Bay Courier\nAuthor: Jane Roe\nPublished: 5 March 2024\nLast updated: 6 March 2024\nKeywords: river; mayor\n\n", "2024-03-05", {"date_modified": "2024-03-06", "tags": ("river", "mayor")}),
    ("en", "Newspaper: Bay Courier\nDate: 5 March 2024\nPage: 1\nHeadline: Bridge opens early\nReporter: Jane Roe\n\n", "2024-03-05", {"site": "Bay Courier", "authors": ("Jane Roe",)}),
    ("ru", "Статья из газеты «Новый день» за 11 ноября 2025 года\n\nМост открыли раньше срока\n\n", "2025-11-11", {"site": "Новый день"}),
    ("ru", "ВСЕМ, КТО ЕЩЁ ИДЁТ!\nМост открыли раньше срока\n11.11.2025\n\n", "2025-11-11", {"site": None}),
    ("en", "Published in London on March 5, 2024\nBridge opens early\n\n", "2024-03-05", {"site": None}),
    ("en", "Bridge opens early\nMarch 5, 2024\nEditor: Jane Roe\n\n", "2024-03-05", {"authors": ()}),
    ("ru", "Заречный край (г. Вязьма)\nМост открыли раньше срока\n11.11.2025\n\n", "2025-11-11", {"site": "Заречный край"}),
    ("ru", "11.11.2025 | ИА «Степь»\nМост открыли раньше срока\n\n", "2025-11-11", {"site": "ИА «Степь»"}),
    ("ru", "Мост открыли раньше срока\nРубрика: Дороги\n11.11.2025\nМетки: мост, Дороги\n\n", "2025-11-11", {"tags": ("Дороги", "мост")}),
    ("en", "Bridge opens early\nMarch 5, 2024\nFiled under: bridge, river\n\n", "2024-03-05", {"tags": ("bridge", "river")}),
    ("ru", "Заголовок: Мост открыли раньше срока\nСМИ: Новый день\nДата: 11.11.2025\nРубрика: Общество\n\n", "2025-11-11", {"site": "Новый день", "tags": ("Общество",)}),
    ("en", "The Bay Times\nMarch 5, 2024\nBridge opens early\n\n", "2024-03-05", {"site": "The Bay Times"}),
    ("en", "Source: Bay Reporter, March 5, 2024\nBridge opens early\n\n", "2024-03-05", {"site": "Bay Reporter"}),
    ("en", "Bridge opens early\nJane Roe | Bay Courier\nMarch 5, 2024\n\n", "2024-03-05", {"site": "Bay Courier", "authors": ("Jane Roe",)}),
    ("en", "Bridge opens early\nLast modified: March 6, 2024\nCreated: March 5, 2024\n\n", "2024-03-05", {"date_modified": "2024-03-06"}),
    ("en", "Bridge opens early (updated March 6, 2024)\nPublished: March 5, 2024\n\n", "2024-03-05", {"date_modified": "2024-03-06"}),
    ("de", "Wellbuchter Tagblatt vom 05.03.2024, Seite 3\n\nBrücke früher offen\n\n", "2024-03-05", {"site": "Wellbuchter Tagblatt"}),
    ("de", "Brücke früher offen\nStand: 06.03.2024 | Erschienen: 05.03.2024\n\n", "2024-03-05", {"date_modified": "2024-03-06"}),
    ("de", "Quelle: Neuer Tag\nDatum: 05.03.2024\nTitel: Brücke früher offen\n\n", "2024-03-05", {"site": "Neuer Tag"}),
    ("de", "Brücke früher offen\nQuelle: Tagblatt Wellbucht\nDatum: 05.03.2024\nSchlagwörter: Brücke, Fluss\n\n", "2024-03-05", {"site": "Tagblatt Wellbucht", "tags": ("Brücke", "Fluss")}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "header", "date", "fields"), FIELDS)
def test_labels_lead_to_their_fields(language, header, date, fields):
    (draft,) = read(header + BODIES[language])
    assert (draft.headline, draft.date) == (HEADLINES[language], date)
    assert {name: getattr(draft, name) for name in fields} == fields


# language, header, the words of the date, authors
OPEN_DATES = [
    ("ru", "Вчера, 14:35\nМост открыли раньше срока\n\n", "Вчера, 14:35", ""),
    ("ru", "Мост открыли раньше срока\nСегодня в 09:10\nАвтор: Вера Ким\n\n", "Сегодня в 09:10", "Вера Ким"),
    ("en", "Bridge opens early\nYesterday, 2:35 pm\n\n", "Yesterday, 2:35 pm", ""),
    ("en", "Bridge opens early\nBy Jane Roe\n3 hours ago\n\n", "3 hours ago", "Jane Roe"),
    ("de", "Brücke früher offen\nGestern, 14:35 Uhr\n\n", "Gestern, 14:35 Uhr", ""),
    ("de", "Heute, 08:00 Uhr\n\nBrücke früher offen\nVon Jana Roth\n\n", "Heute, 08:00 Uhr", "Jana Roth"),
    ("ru", "11 ноября, 14:35\nМост открыли раньше срока\n\n", "11 ноября, 14:35", ""),
    ("ru", "11 ноября, вторник, 14:35\nМост открыли раньше срока\n\n", "11 ноября, вторник, 14:35", ""),
    ("ru", "Мост открыли раньше срока\n11 ноября 14:35\n\n", "11 ноября 14:35", ""),
    ("en", "Bridge opens early\nMarch 5, 4:10 pm\nBy Jane Roe\n\n", "March 5, 4:10 pm", "Jane Roe"),
    ("de", "Brücke früher offen\n11. November, 14:35 Uhr\n\n", "11. November, 14:35 Uhr", ""),
    ("ru", "Опубликовано: вчера, 18:20\nМост открыли раньше срока\n\n", "вчера, 18:20", ""),
    ("ru", "2 часа назад\nМост открыли раньше срока\n\n", "2 часа назад", ""),
    ("de", "Brücke früher offen\nvor 3 Stunden\n\n", "vor 3 Stunden", ""),
    ("ru", "Мост открыли раньше срока\nВчера в 08:15 Вера Ким\n\n", "Вчера в 08:15", "Вера Ким"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "header", "words", "authors"), OPEN_DATES)
def test_a_date_that_does_not_tell_its_day_is_kept_with_a_warning(language, header, words, authors):
    (draft,) = read(header + BODIES[language])
    assert (draft.headline, draft.date, draft.date_text) == (HEADLINES[language], None, words)
    assert ", ".join(draft.authors) == authors
    assert [f"“{words}”" in warning and "--published" in warning for warning in draft.warnings] == [
        True
    ]
    assert draft.blocks[-1].text == BODIES[language]
    (counted,) = read(header + BODIES[language], Reading(published="2025-11-12T10:00:00"))
    assert counted.date
    assert counted.date_text == words
    assert counted.warnings == ()
    assert counted.date_evidence.rule == "published"


COUNTED = [
    ("Вчера, 14:35", "2025-11-12", "2025-11-11T14:35:00"),
    ("Позавчера", "2025-03-01", "2025-02-27"),
    ("Today at 9:10", "2025-11-12T10:00:00", "2025-11-12T09:10:00"),
    ("14:35 Uhr, gestern", "2025-01-01", "2024-12-31T14:35:00"),
    ("3 hours ago", "2025-11-12T02:00:00", "2025-11-11T23:00:00"),
    ("3 hours ago", "2025-11-12", None),
    ("2 дня назад", "2025-11-12", "2025-11-10"),
    ("vor einer Woche", "2025-11-12", "2025-11-05"),
    ("11 ноября, 14:35", "2025-11-12", "2025-11-11T14:35:00"),
    ("13 ноября", "2025-11-12", "2024-11-13"),
    ("Tue, March 5", "2024-03-05", "2024-03-05"),
    ("29 February", "2025-11-12", "2024-02-29"),
    ("Мост открыт", "2025-11-12", None),
]


@pytest.mark.parametrize(("words", "published", "date"), COUNTED)
def test_days_are_counted_from_the_one_that_is_told(words, published, date):
    assert counted_from(words, published, language="de") == date


@pytest.mark.parametrize(
    "words",
    [
        "Today show ends", "Yesterday", "30 февраля", "11 мостов", "5 дней", "3 hours", "3 hours ago today",
        "May 5 be", "Сегодня, 9:10 открыт", "Вчера, 25:10", "12", "", "ago", "x" * 500,
    ],
)  # fmt: skip
def test_what_is_no_open_date_is_read_as_none(words):
    found = parse_open_date(words)
    assert found is None or (words == "Yesterday" and found.rule in OPEN_RULES)


@pytest.mark.parametrize(
    "published", ["2025-13-01", "yesterday", "", "2025-11-12T99", "12.11.2025"]
)
def test_a_day_to_count_from_that_is_none_is_wrong_usage(published):
    with pytest.raises(UsageError, match="is no day: write 2025-11-12"):
        newsparse.parse("Вчера, 14:35\nМост открыт\n\nМэр рад.", published=published)


def test_a_day_told_from_outside_changes_no_date_that_is_told_inside():
    (draft,) = read("11.11.2025\nМост открыт\n\nМэр открыл мост.", Reading(published="2025-11-30"))
    assert draft.date == "2025-11-11"


@pytest.mark.parametrize(
    ("lines", "date", "modified", "kept"),
    [
        ("Updated: 2024-03-06\nPublished: 2024-03-05", "2024-03-05", "2024-03-06", []),
        ("Published: 2024-03-05\nUpdated: 2024-03-06", "2024-03-05", "2024-03-06", []),
        ("Updated: 2024-03-06", "2024-03-06", None, []),
        ("Вчера, 14:35\n11.11.2025", "2025-11-11", None, ["Вчера, 14:35"]),
    ],
)
def test_the_day_of_publication_comes_first(lines, date, modified, kept):
    (draft,) = read(f"Bridge opens early\n{lines}\n\n{BODIES['en']}")
    assert (draft.date, draft.date_modified) == (date, modified)
    assert [block.text for block in draft.blocks] == [*kept, BODIES["en"]]


# Lines above or below a headline that name no author, no paper and no day
NO_FIELDS = [
    ("Bridge opens early\nTown Hall Square\nMarch 5, 2024\n\n", "Bridge opens early", "2024-03-05"),
    ("Bridge opens early\nThe Daily Planet\nMarch 5, 2024\n\n", "Bridge opens early", "2024-03-05"),
    ("Bridge opens early\n\nGrace and patience pay off\n\n", "Bridge opens early", None),
    ("Bridge opens early\n\nJane Roe waited for ten years\n\n", "Bridge opens early", None),
    ("Bridge opens early\n\nJane Roe!\n\n", "Bridge opens early", None),
    ("Мост открыли раньше срока\n\nВера Ким рассказала о мосте\n\n", "Мост открыли раньше срока", None),
    ("Bridge opens early\nJane Roe\nMayor Roe opened it.\n\n", "Bridge opens early", None),
    ("Bridge opens early\n\n#1 of ten bridges\n\n", "Bridge opens early", None),
    ("Bridge opens early\n\nBy Friday.\n\n", "Bridge opens early", None),
    ("Top * of * the file_name_here\nMarch 5, 2024\n\n", "Top * of * the file_name_here", "2024-03-05"),
    ("Article 1 of the law\nMarch 5, 2024\n\n", "Article 1 of the law", "2024-03-05"),
    ("Yesterday\n\nA song is sixty years old\n\n", "Yesterday", None),
    ("Сегодня\n\nЧто случилось в городе за день\n\n", "Сегодня", None),
    ("старый мост закрыли, 5 марта 2024\n\n", None, None),
    ("Совет собрался в Бродах, 5 марта 2024\n\n", "Совет собрался в Бродах, 5 марта 2024", None),
    ("Прогноз на 11.11.2025 и дальше\n\n", "Прогноз на 11.11.2025 и дальше", None),
    ("Courier\n\nWho brings the parcels\n\n", "Courier", None),
    ("The Mayor Reads the Times\nHe likes it\nMarch 5, 2024\n\n", "The Mayor Reads the Times", "2024-03-05"),
    ("Jane Roe\nThe skipper is dead\nMarch 5, 2024\n\nRoe was ninety.\n\n", "Jane Roe", "2024-03-05"),
    ("The Sea, by Jane Roe\nMarch 5, 2024\n\nRoe has written a long book.\n\n", "The Sea, by Jane Roe", "2024-03-05"),
    ("Bridge opens early\nJane Roe, editor, has left\nMarch 5, 2024\n\n", "Bridge opens early", "2024-03-05"),
    ("Вязьма, 11 ноября 2025\n\nМэр открыл мост, и все пришли посмотреть на него, многие с детьми.\n\n", "Вязьма, 11 ноября 2025", None),
    ("Дамбу построят к 11.11.2025, № 3\n\n", "Дамбу построят к 11.11.2025, № 3", None),
    ("Record Courier\n\nThe river is high\n\nand so are the prices of land in the whole valley.\n\n", "Record Courier", None),
    ("Тема - закрытие моста\n11.11.2025\n\n", "Тема - закрытие моста", "2025-11-11"),
    ("Title - what is in a name\nMarch 5, 2024\n\n", "Title - what is in a name", "2024-03-05"),
    ("11.11.2025 — Мост открыт — и это главное\n\n", "Мост открыт — и это главное", "2025-11-11"),
    ("Harbour 11.11.2025 waits for cranes\n\n", "Harbour 11.11.2025 waits for cranes", None),
    ("Report due by 11.11.2025\n\n", "Report due by 11.11.2025", None),
    ("Mine No. 4 shut\nMarch 5, 2024\n\n", "Mine No. 4 shut", "2024-03-05"),
    ("Page 3 gone\nMarch 5, 2024\n\n", "Page 3 gone", "2024-03-05"),
    ("Дом № 5 сдан\n11.11.2025\n\n", "Дом № 5 сдан", "2025-11-11"),
    ("Статья 17 закона\n11.11.2025\n\n", "Статья 17 закона", "2025-11-11"),
    ("The form_2024_03_05_final of it\n\n", "The form_2024_03_05_final of it", None),
    ("МОСТ ОТКРЫТ\nВЕРА КИМ О ТОМ, ЧТО БУДЕТ ДАЛЬШЕ\nМэр рад.\n\n", "МОСТ ОТКРЫТ", None),
    ("Общество 11.11.2025 ждёт перемен\n\n", "Общество 11.11.2025 ждёт перемен", None),
    ("Вчера в 14:35 мост закрыли\n\n", "Вчера в 14:35 мост закрыли", None),
    ("Bridge fair opens early, 5 – 7 March 2024\n\n", "Bridge fair opens early, 5 – 7 March 2024", None),
    ("Bridge fair opens early, 5–7 March 2024\n\n", "Bridge fair opens early, 5–7 March 2024", None),
    ("Bridge fair, March 5 - March 7, 2024\n\n", "Bridge fair, March 5 - March 7, 2024", None),
    ("Ярмарка у моста 5 – 7 марта 2024\n\n", "Ярмарка у моста 5 – 7 марта 2024", None),
    ("Lorne fair\n5 March 2024 – 6 March 2024\n\n", "Lorne fair", None),
    ("Lorne fair\n5 March – 6 March 2024\n\n", "Lorne fair", None),
    ("Bridge shut on 5 March – 6 March 2024\n\n", "Bridge shut on 5 March", "2024-03-06"),
    ("5 March 2024 – Bridge fair opens\n\n", "Bridge fair opens", "2024-03-05"),
    ("The old bridge – 3 May 1950 – 5 March 2024\n\n", "The old bridge – 3 May 1950 – 5 March 2024", None),
    ("Bridge budget for 2024 – 5 March 2024\n\n", "Bridge budget for 2024", "2024-03-05"),
    ("Bay Bridge 2 – Lorne 1 – 5 March 2024\n\n", "Bay Bridge 2 – Lorne 1", "2024-03-05"),
    ("Bridge opens in Zone 9 – 5 March 2024\n\n", "Bridge opens in Zone 9", "2024-03-05"),
    ("Bridge opens early\nJane Roe reports a great crowd\nMarch 5, 2024\n\n", "Bridge opens early", "2024-03-05"),
    ("Bridge opens early\nNoise and dust wrote\nMarch 5, 2024\n\n", "Bridge opens early", "2024-03-05"),
    ("Story: who pays for the bridge\nMarch 5, 2024\n\n", "Story: who pays for the bridge", "2024-03-05"),
    ("Report: who pays for the bridge\nMarch 5, 2024\n\n", "Report: who pays for the bridge", "2024-03-05"),
    ("Bridge opens early\nroad/rail\nMarch 5, 2024\n\n", "Bridge opens early", "2024-03-05"),
    ("FERRIES | BRIDGE OPENS\nMarch 5, 2024\n\n", "FERRIES | BRIDGE OPENS", "2024-03-05"),
    ("Compilers: Jane Roe, Tom Cray\nBridge opens early\nMarch 5, 2024\n\n", "Bridge opens early", "2024-03-05"),
    ("Issue: who pays for the bridge\nMarch 5, 2024\n\n", "Issue: who pays for the bridge", "2024-03-05"),
    ("Date Night on the Bridge\nMarch 5, 2024\n\n", "Date Night on the Bridge", "2024-03-05"),
    ("Политика\n\nОна изменила город, и он изменил её: как это было на самом деле.\n\n", "Политика", None),
]  # fmt: skip


@pytest.mark.parametrize(("header", "headline", "date"), NO_FIELDS)
def test_what_only_looks_like_a_field_is_none(header, headline, date):
    (draft,) = read(f"{header}{BODIES['en']}\n\n{BODIES['en']}")
    assert (draft.headline, draft.date, draft.authors, draft.site) == (headline, date, (), None)


def test_a_headline_in_capitals_may_fill_two_lines():
    (draft,) = read(f"5 March 2024\n\nLORNE BRIDGE SHUT\nTO ALL LORRIES\n\n{BODIES['en']}")
    assert draft.headline == "LORNE BRIDGE SHUT TO ALL LORRIES"


def test_names_in_capitals_below_a_headline_are_authors():
    (draft,) = read(f"5 March 2024\n\nLORNE BRIDGE SHUT\nJANE ROE\n\n{BODIES['en']}")
    assert (draft.headline, draft.authors) == ("LORNE BRIDGE SHUT", ("JANE ROE",))


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("2024/03/05/bridge", "2024-03-05"),
        ("news/05-03-2024", "2024-03-05"),
        ("news/20240305.html", "2024-03-05"),
        ("2024/13/45/bridge", None),
        ("news/4711", None),
    ],
)
def test_an_address_dates_what_nothing_else_dates(path, date):
    body = "The bridge opened on Monday, the mayor said.\n\nIt was closed in May for repairs.\n"
    text = f"https://paper.example/{path}\nBridge opens early\n\n{body}"
    article = newsparse.parse(text, format="text", explain=True)
    assert (article.headline, article.date) == ("Bridge opens early", date)
    told = newsparse.parse(text.replace("early\n", "early\n6 April 2024\n"), format="text")
    assert told.date == "2024-04-06"


def test_a_day_beside_an_address_is_when_somebody_saw_it():
    source = "https://bay.example/1"
    (draft,) = read(f"Bridge opens early\n\n{BODIES['en']}\n\nSource: {source} (07.06.2023)\n")
    assert (draft.url, draft.date) == (source, None)
    assert draft.blocks[-1].text == "(07.06.2023)"


DATELINES = [
    ("ru", "Мост открыли раньше срока\n11 ноября 2025\n\nВЯЗЬМА, 11 ноября. /ТАСС/. ", "2025-11-11", ""),
    ("ru", "Мост открыли раньше срока\n\nВЯЗЬМА, 11 ноября 2025 – РИА Новости, Вера Ким. ", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n\nВязьма. 11 ноября 2025 года. INTERFAX.RU – ", "2025-11-11", ""),
    ("ru", "Мост открыли раньше срока\n\nМОСКВА, 11 ноя 2025 – РИА Новости. ", "2025-11-11", ""),
    ("en", "Bridge opens early\n\nLONDON, March 5, 2024 (Reuters) - ", "2024-03-05", ""),
    ("en", "Bridge opens early\n\nBy Jane Roe\n\nOSLO (AP) — ", None, "Jane Roe"),
    ("de", "Brücke früher offen\n\nWellbucht, 5. März 2024 (dpa) - ", "2024-03-05", ""),
    ("de", "Brücke früher offen\n\nWellbucht (dpa/lno) – ", None, ""),
    ("de", "Brücke früher offen\n\nLohe, 18.02.2025 (lb) – ", "2025-02-18", ""),
    ("de", "Brücke früher offen\n\nLohe, 18.02.2025 (vorläufig) – ", None, ""),
    ("en", "Bridge opens early\n\nOSLO, March 5, 2024 (AP) — ", "2024-03-05", ""),
    ("en", "Bridge opens early\n\nOSLO, Nov. 5, 2024 (AP) — ", "2024-11-05", ""),
    ("en", "Bridge opens early\n\nLORNE, Me., Nov. 5, 2024 (AP) — ", "2024-11-05", ""),
    ("ru", "Мост открыли раньше срока\n\nМОСКВА, 11 ноября 2025 года. /ТАСС/. ", "2025-11-11", ""),
    ("ru", "Мост открыли раньше срока\n\n«ВЯЗЬМА, 11 ноября 2025 – РИА Новости. ", "2025-11-11", ""),
    ("ru", "11.11.2025 Мост открыли раньше срока\n\nВЯЗЬМА, 12 ноября 2025 – РИА Новости. ", "2025-11-11", ""),
    ("uk", "Міст відкрили раніше\n\nКИЇВ. 11 листопада 2025. Вісті Броду – ", "2025-11-11", ""),
    ("uk", "Міст відкрили раніше\n\nКИЇВ. 11 листопада 2025. Люди вийшли – ", None, ""),
    ("uk", "Міст відкрили раніше\n\nКиїв. 11 листопада 2025. Вісті Броду – ", None, ""),
    ("en", "Bridge opens early\n\nOslo, March 5, 2024 – ", None, ""),
    ("en", "Bridge opens early\n\nOSLO, March 5, 2024 was the day. ", None, ""),
    ("ru", "Мост открыли раньше срока\n\nВязьма, 11 ноября 2025 года, утро. ", None, ""),
    ("ru", "Мост открыли раньше срока\n\nВЯЗЬМА, 11 ноя – Прокуратура, Вера Ким. ", None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "start", "date", "authors"), DATELINES)
def test_a_dateline_dates_what_no_header_dates_and_stays_text(language, start, date, authors):
    (draft,) = read(start + BODIES[language])
    assert (draft.headline, draft.date, ", ".join(draft.authors)) == (
        HEADLINES[language],
        date,
        authors,
    )
    assert draft.blocks[0].text == start.rpartition("\n\n")[2] + BODIES[language]


OPEN_DATELINES = [
    ("en", "Bridge opens early\n\nOSLO, March 5 (AP) — ", "March 5"),
    ("ru", "Мост открыли раньше срока\n\nВЯЗЬМА, 11 ноября. /ТАСС/. ", "11 ноября"),
    ("ru", "Мост открыли раньше срока\n\nВЯЗЬМА, 11 ноя – РИА Новости. ", "11 ноя"),
    ("de", "Brücke früher offen\n\nWellbucht, 5. März (dpa) - ", "5. März"),
    ("en", "Bridge opens early\n\nOSLO, March 5 was the day. ", None),
    ("ru", "Мост открыли раньше срока\n\nВязьма, 11 ноября, утро. ", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "start", "words"), OPEN_DATELINES)
def test_a_dateline_without_a_year_leaves_the_day_open(language, start, words):
    (draft,) = read(start + BODIES[language])
    assert (draft.headline, draft.date, draft.date_text) == (HEADLINES[language], None, words)
    assert len(draft.warnings) == (words is not None)
    (counted,) = read(start + BODIES[language], Reading(published="2025-11-12", language=language))
    assert bool(counted.date) == (words is not None)


SIGNATURES = [
    ("en", "Bridge opens early\n5 March 2024\n\n{}\n\nBy Jane Roe | Bay Courier\n", "2024-03-05", "Jane Roe"),
    ("ru", "Мост открыли раньше срока\n\n{}\n\nВера Ким\n11 ноября 2025\n", "2025-11-11", "Вера Ким"),
    ("ru", "Мост открыли раньше срока\n\n{}\n\n11.11.2025, 14:35\n", "2025-11-11T14:35:00", ""),
    ("ru", "Мост открыли раньше срока\n\n{}\n\nТекст: Вера Ким, 11.11.2025\n", "2025-11-11", "Вера Ким"),
    ("en", "Bridge opens early\n\n{}\n\nJane Roe\nMarch 5, 2024\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\n\n{}\n\n– By Jane Roe, 5 March 2024\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\n\n{}\n\nPublished March 5, 2024\n", "2024-03-05", ""),
    ("de", "Brücke früher offen\n\n{}\n\nJana Roth\n5. März 2024\n", "2024-03-05", "Jana Roth"),
    ("de", "Brücke früher offen\n\n{}\n\nStand: 05.03.2024\n", "2024-03-05", ""),
    ("en", "Bridge opens early\n\n{}\n\n— Jane Roe, Millford Gazette, 5 March 2024\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\n\n{}\n\n-- Jane Roe, March 5, 2024, Lorne Valley Echo\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\n\n{}\nThis article was originally published on March 5, 2024.\n", "2024-03-05", ""),
    ("en", "Bridge opens early\n\n{}\n\nThe ferry rests. This story was published on March 5, 2024.\n", "2024-03-05", ""),
    ("en", "Bridge opens early\n\n{}\n\nThe ferry rests. The law was published on March 5, 2024.\n", None, ""),
    ("de", "Brücke früher offen\n\n{}\n\nJana Roth, Loher Tageblatt, 05.03.2024\n", "2024-03-05", "Jana Roth"),
    ("de", "Brücke früher offen\n\n{}\n\n(jro), 5. März 2024\n", "2024-03-05", ""),
    ("de", "Brücke früher offen\n\n{}\n\n(Lohe, 5.3.2024/jro)\n", "2024-03-05", ""),
    ("en", "Bridge opens early\n\n{}\n\nJane Roe\nMillford, 5 March 2024\n", "2024-03-05", "Jane Roe"),
    ("ru", "Мост открыли раньше срока\n\n{}\n\nВязьма, 11 ноября 2025\n", "2025-11-11", ""),
    ("en", "Bridge opens early\n\n{}\n\nIn Millford, 5 March 2024 was a holiday\n", None, ""),
    ("de", "Brücke früher offen\n\n{}\n\nJana Roth (Loher Bote vom 5. März 2024)\n", "2024-03-05", "Jana Roth"),
    ("en", "Bridge opens early\n\n{}\n\nJane Roe (Lorne Echo, March 5, 2024)\n", "2024-03-05", "Jane Roe"),
    ("en", "Bridge opens early\n\n{}\n\n(It was shut until 5 March 2024)\n", None, ""),
    ("ru", "Мост открыли раньше срока\n\n{}\n\nВера Ким.\n«Сожская правда», 11 ноября 2025 г.\n", "2025-11-11", "Вера Ким"),
    ("en", "Bridge opens early\n\nBy Tom Farrand\n\n{}\n\nJane Roe\nMarch 5, 2024\n", "2024-03-05", "Tom Farrand"),
    ("en", "Bridge opens early\n\n{}\n\n“We waited.”\nJane Roe\n", None, ""),
    ("en", "Bridge opens early\n\n{}\n\n— Jane Roe, head teacher\n", None, ""),
    ("ru", "Мост открыли раньше срока\n\n{}\n\n11 ноября 2025 года мост закрыли.\n", None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "form", "date", "authors"), SIGNATURES)
def test_date_and_authors_may_stand_at_the_end(language, form, date, authors):
    body = BODIES[language]
    (draft,) = read(form.format(f"{body}\n\n{body}"))
    assert (draft.headline, draft.date, ", ".join(draft.authors)) == (
        HEADLINES[language],
        date,
        authors,
    )
    assert [block.text for block in draft.blocks[:2]] == [body, body]


def test_a_counter_beside_author_and_date_is_kept_out_and_told():
    (draft,) = read(f"Bridge opens early\nJane Roe | March 5, 2024 | 4 min read\n\n{BODIES['en']}")
    assert (draft.headline, draft.date) == ("Bridge opens early", "2024-03-05")
    assert draft.authors == ("Jane Roe",)
    assert [block.text for block in draft.blocks] == [BODIES["en"]]
    (warning,) = draft.warnings
    assert warning.startswith("Kept out of the text, 1 line of the page around it: 4 min read")
