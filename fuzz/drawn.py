"""Inputs that hypothesis draws: sequences of pieces that mean something to a reader."""

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from fuzz.mutations import TOKENS

_WORDS = (
    "Мост",
    "откроют",
    "в",
    "срок",
    "the",
    "bridge",
    "opens",
    "on",
    "Monday",
    "1,5",
    "г.",
    "Mr.",
)
_TAGS = ("p", "b", "a", "div", "h1", "li", "ul", "table", "td", "script", "time", "article", "body")

_pieces = st.one_of(
    st.sampled_from(TOKENS),
    st.sampled_from(_WORDS).map(" {}".format),
    st.builds(
        "<{}{} {}>".format, st.sampled_from(["", "/"]), st.sampled_from(_TAGS), st.text(max_size=9)
    ),
    st.text(max_size=12),
)
_texts = st.lists(_pieces, max_size=60).map("".join)
_inputs = st.one_of(
    _texts,
    _texts.map("<!doctype html>{}".format),
    _texts.map("{}".format).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.binary(max_size=300),
    st.text(max_size=200),
)


def drawn(name: str, count: int) -> list[bytes | str]:
    """Return about `count` inputs, the same ones for the same `name`."""
    found: list[bytes | str] = []

    @seed(name)
    @settings(
        max_examples=count,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(_inputs)
    def draw(value: bytes | str) -> None:
        found.append(value)

    draw()
    return found
