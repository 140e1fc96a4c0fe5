"""Integrum: «Документ 1 из 27», then Russian labels down to «Текст:».

Документ 1 из 2
Источник: Вечерние Броды
Номер: 45
Дата: 05.03.2024
Заглавие: Совет одобрил новую дамбу
Автор: Вера Лугова
Текст:
Совет посёлка ...
"""

import re

from msgspec.structs import replace

from newsparse.languages.detect import detect_language
from newsparse.reader.dump.exports.entry import Export, gathered, with_cover
from newsparse.reader.dump.exports.labels import read_parts
from newsparse.reader.dump.exports.numbering import gaps, is_numbered, numbered_documents
from newsparse.reader.dump.exports.records import read_records

_NAME = "Integrum"
_HEAD = 2000  # characters in which the keys of the first article stand
_KEY = re.compile(r"^[^\W\d_][^:\n]{0,40}:", re.MULTILINE)
_FEWEST_KEYS = 4  # keys: fewer head other files, too
_NEEDED = frozenset(("site", "date", "headline"))


def read_integrum(text: str) -> Export | None:
    """Return the articles of an export of Integrum, or None where `text` is none."""
    if sum(1 for _ in _KEY.finditer(text, 0, _HEAD)) < _FEWEST_KEYS:
        return None
    first = {part.field for part in read_parts(text[:_HEAD])}
    if not first >= _NEEDED:
        return None
    if not is_numbered(text, _HEAD):
        if "record" not in first:  # «Номер», «База»: no dump of one's own has these
            return None
        export = read_records(text)
        return replace(export, database=_NAME) if export and detect_language(text) == "ru" else None
    above, documents = numbered_documents(text)
    entries = [
        replace(gathered(list(read_parts(document.text))), warnings=gap)
        for document, gap in zip(documents, gaps(documents), strict=True)
    ]
    return Export(_NAME, with_cover(entries, filter(None, (above.strip(),))))
