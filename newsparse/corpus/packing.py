"""Articles packed, to be held in little room or handed on: MessagePack."""

import msgspec

from newsparse.model import Article

unpack = msgspec.msgpack.Decoder(Article).decode
"""Return the article that was packed."""


def pack(article: Article) -> bytes:
    """Return `article` packed."""
    try:
        return msgspec.msgpack.encode(article)
    except UnicodeEncodeError:  # a lone surrogate out of a page's JSON
        return msgspec.msgpack.encode(msgspec.json.decode(msgspec.json.encode(article)))
