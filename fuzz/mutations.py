"""Mutations: small changes, of text and of bytes, each drawn from a random generator."""

from collections.abc import Callable
from random import Random

TOKENS: tuple[str, ...] = (
    *"«»„“”‘’‹›\"'()[]{}<>–—-:;,.!?…*_#|~`@=&%$/\\",
    *("\n", "\n\n", "\r\n", "\r", "\t", "\v", "\f", "\x85", "\u2028", "\u2029", " ", "\xa0"),
    *("\0", "\x1b[31m", "\x1b]8;;http://a\x07", "\x9b2J", "\u202e", "\u2066", "\u200d", "\xad"),
    *("\ufeff", "\ufffe", "\ud800", "\udfff", "\u0301", "İ", "ß", "ﬁ", "日本", "🗞️", "א", "ا", "０"),
    *(
        " – сказал он. – ",
        " said. ",
        ", said Mr. O’Neil, ",
        "– ",
        "\n— ",
        "По словам ",
        "заявил, что ",
    ),
    *(" according to ", "told", "назвал «", "» и «", "» (", "Иван Петров", "Anna Brandt", "мэр"),
    *("date 2025-09-18 ", "2025-02-30", "31.12.9999", "0000-00-00", "10:60", "24:00", "+99:99"),
    *(
        "By ",
        "Текст: ",
        "Фото: ",
        "---\n",
        "+++\n",
        "tags: [",
        "Title: ",
        "yesterday",
        "May 5, 2024",
    ),
    *("<p>", "</p>", "<b>", "</b", "<a href=", "<br>", "<div class='", "<!--", "-->", "<![CDATA["),
    *("<script type='application/ld+json'>", "</script>", '{"@type": "NewsArticle", ', "<title>"),
    *(
        "<meta property='article:published_time' content='",
        "<time datetime=",
        "<html lang=",
        "<svg>",
    ),
    *("&nbsp;", "&#0;", "&#x110000;", "&amp;lt;", "<table><tr><td>", "<template>", "<noscript>"),
)
"""What the readers and the segmenter look for, and what the renderers must not let through."""
_LONGEST = 4000
_ALPHABETS = (0x80, 0x500, 0x3000, 0x110000)


def splice(random: Random, text: str) -> str:
    """Put a piece of the text elsewhere in it."""
    start, end = _slice(random, text)
    at = random.randint(0, len(text))
    return text[:at] + text[start:end] + text[at:]


def drop(random: Random, text: str) -> str:
    """Leave a piece out."""
    start, end = _slice(random, text)
    return text[:start] + text[end:]


def insert(random: Random, text: str) -> str:
    """Put a token in, once or a few times."""
    at = random.randint(0, len(text))
    return text[:at] + random.choice(TOKENS) * random.choice((1, 1, 1, 2, 3, 30)) + text[at:]


def replace(random: Random, text: str) -> str:
    """Put a token in the place of a piece."""
    start, end = _slice(random, text)
    return text[:start] + random.choice(TOKENS) + text[end:]


def repeat(random: Random, text: str) -> str:
    """Say a piece many times."""
    start, end = _slice(random, text)
    times = random.choice((2, 3, 10, 50))
    return (text[:start] + text[start:end] * times + text[end:])[:_LONGEST]


def swap_everywhere(random: Random, text: str) -> str:
    """Put one token in the place of another, wherever that is."""
    present = [token for token in TOKENS if token in text]
    return text.replace(random.choice(present), random.choice(TOKENS)) if present else text


def change_case(random: Random, text: str) -> str:
    """Turn a piece into capitals or small letters."""
    start, end = _slice(random, text)
    piece = text[start:end]
    return text[:start] + random.choice((piece.upper, piece.lower, piece.title))() + text[end:]


def strange_letters(random: Random, text: str) -> str:
    """Put letters of any script, or none, in."""
    at, limit = random.randint(0, len(text)), random.choice(_ALPHABETS)
    letters = "".join(chr(random.randrange(limit)) for _ in range(random.randint(1, 8)))
    return text[:at] + letters + text[at:]


def cut(random: Random, text: str) -> str:
    """End the text early."""
    return text[: random.randint(0, len(text))]


TEXT_MUTATIONS: tuple[Callable[[Random, str], str], ...] = (
    splice,
    drop,
    insert,
    insert,
    replace,
    repeat,
    swap_everywhere,
    change_case,
    strange_letters,
    cut,
)


def flip(random: Random, data: bytes) -> bytes:
    """Change a few bytes."""
    changed = bytearray(data)
    for _ in range(random.randint(1, 8)):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def drop_bytes(random: Random, data: bytes) -> bytes:
    """Leave some bytes out."""
    start = random.randint(0, len(data))
    return data[:start] + data[start + random.randint(1, 20) :]


def insert_bytes(random: Random, data: bytes) -> bytes:
    """Put some bytes in."""
    at = random.randint(0, len(data))
    return data[:at] + random.randbytes(random.randint(1, 8)) + data[at:]


def cut_bytes(random: Random, data: bytes) -> bytes:
    """End the bytes early."""
    return data[: random.randint(0, len(data))]


def double(random: Random, data: bytes) -> bytes:  # noqa: ARG001 - as the others are called
    """Say everything twice."""
    return data + data


BYTE_MUTATIONS: tuple[Callable[[Random, bytes], bytes], ...] = (
    flip,
    flip,
    drop_bytes,
    insert_bytes,
    cut_bytes,
    double,
)


def _slice(random: Random, text: str) -> tuple[int, int]:
    start = random.randint(0, len(text))
    return start, min(len(text), start + int(random.expovariate(1 / 20)))
