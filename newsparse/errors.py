"""What can go wrong, in sentences a person can act on."""


class NewsparseError(Exception):
    """The base of every error that newsparse raises on purpose."""


class ReadError(NewsparseError):
    """The bytes hold no article text: empty, binary, or in no known encoding."""


class OutputError(NewsparseError):
    """The target of a run cannot take what is written to it: a full disk, no permission."""


class UsageError(NewsparseError):
    """What was asked for does not go together."""
