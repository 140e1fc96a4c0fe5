"""How good records are, for a person on a screen."""

from collections.abc import Iterator

from rich.table import Table
from rich.text import Text

from newsparse.corpus.scores.scores import RuleScore, Scores
from newsparse.renderer.look import Look
from newsparse.renderer.screen.counts_table import counts_table
from newsparse.renderer.screen.screen_text import console, screen_text
from newsparse.renderer.visible import visible

_WIDE = 60
"""Columns from which the counts behind the shares have room."""


def scores_shown(scores: Scores, look: Look) -> Iterator[str]:
    """Yield the table of the kinds, then the rules with the most errors."""
    screen = console(look)
    missing = f", {scores.missing:,} without a record" if scores.missing else ""
    yield screen_text(screen, Text(f"{scores.articles:,} articles{missing}\n", style="bold"))
    yield screen_text(screen, _kinds(scores, is_wide=look.width >= _WIDE))
    for title, rules in (
        ("Rule of quotes", scores.quote_rules),
        ("Rule of speakers", scores.speaker_rules),
    ):
        if rules:
            yield screen_text(screen, Text())
            yield screen_text(screen, _rules(title, rules[: look.top]))


def _kinds(scores: Scores, *, is_wide: bool) -> Table:
    more = ("true", "given", "found", "precision", "recall") if is_wide else ()
    table = counts_table("Kind", (*more, "F1", "speakers"))
    for one in scores.kinds:
        cells = (
            *map(str, (one.true, one.given, one.found)),
            *map(_shown, (one.precision, one.recall)),
        )
        table.add_row(one.kind, *cells[: len(more)], _shown(one.f1), _shown(one.speakers))
    return table


def _rules(title: str, rules: tuple[RuleScore, ...]) -> Table:
    table = counts_table(title, ("given", "wrong"))
    for one in rules:
        table.add_row(Text(visible(one.rule)), str(one.given), str(one.wrong))
    return table


def _shown(share: float | None) -> str:
    return "" if share is None else f"{share:.2f}"
