"""Regular expressions that are compiled when they are first used."""

import re
from typing import Any, AnyStr, cast


def compiled_when_used(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    r"""Return what `re.compile` returns, as far as it shows: it compiles at the first use.

    An article makes use of half of the patterns of the modules that read it, and compiling them is
    a quarter of a cold start. One that every article needs had better be compiled at once.

    >>> compiled_when_used(r"\d+").findall("5 March 2024")
    ['5', '2024']
    """
    return cast("re.Pattern[AnyStr]", _Late(pattern, flags))


class _Late:
    """A pattern still to be compiled; what is asked of it once is kept, and asked directly then."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        answer = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, answer)
        return answer
