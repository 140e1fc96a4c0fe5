"""Articles packed, to be held in little room or handed on: MessagePack."""

import re

import msgspec

from newsparse.model import Article

_SURROGATE = re.compile("[\ud800-\udfff]")

unpack = msgspec.msgpack.Decoder(Article).decode
"""Return the article that was packed."""


def pack(article: Article) -> bytes:
    """Return `article` packed; lone surrogates, which a page's JSON may have, are U+FFFD."""
    try:
        return msgspec.msgpack.encode(article)
    except UnicodeEncodeError:
        return msgspec.msgpack.encode(encodable(msgspec.to_builtins(article)))


def encodable_text(text: str) -> str:
    """Return `text` with U+FFFD for lone surrogates."""
    return _SURROGATE.sub("\ufffd", text)


def encodable(value: object) -> object:
    """Return `value` with U+FFFD for lone surrogates, which no UTF-8 can hold."""
    if isinstance(value, str):
        return encodable_text(value)
    if isinstance(value, dict):
        return {encodable(key): encodable(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [encodable(item) for item in value]
    return value
