"""Deletes each rule of each tuple and swaps each pair of neighbours: a row must see it.

Run it as `make mutants`. It prints the mutants that no row kills, and fails where there is one.
Neighbours that never have an opinion on one case may stand in either order, and are not swapped.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from quote_rows import held, wrong

from newsparse.segmenter import quotes, reports, speakers
from newsparse.segmenter.english import quotes as english_quotes
from newsparse.segmenter.english import reported as english_reports
from newsparse.segmenter.english import speakers as english_speakers
from newsparse.segmenter.english.grammar import Grammar as English
from newsparse.segmenter.german import marked_speech, reported_clauses
from newsparse.segmenter.german.grammar import Grammar as German
from newsparse.segmenter.russian.grammar import Grammar as Russian

LANGUAGES = ("de", "en", "ru")
Rules = tuple[Callable[..., object], ...]
EXCLUSIVE = {
    "reopened and continued": "one begins a paragraph, the other goes on inside one",
    "continued and interrupted": "what goes on has no cue of its own inside",
    "turn and tail": "no word stands behind a paragraph that is all speech",
    "tail and colon": "one begins its sentence, the other stands behind words",
    "colon and bracketed": "one mark stands before the span",
    "bracketed and so_called": "a bracket is no word",
    "so_called and label": "no word is in both lists",
    "label and whole": "one stands behind a word, the other begins its sentence",
    "whole and named": "nothing is named in a sentence that is nothing but speech",
    "label and reopened": "one stands behind a word, the other begins its paragraph",
    "introduced and led": "one stands behind words, the other begins its paragraph",
    "whole and set_off": "one begins its sentence, the other stands behind words",
    "that_clause and clause": "one asks for “that” or a question, the other for a subject",
    "by_letter and by_name": "no name is one letter",
    "by_name and by_stand_in": "one is a word alone, the other stands behind “the”",
    "by_subject and by_continuation": "somebody else was spoken of since, or nobody was",
    "according and about_this": "each asks whether a sentence begins with «об этом»",
    "by_stand_in and by_interlocutor": "whom no article names stands in for nobody",
    "by_last_of_same_place and by_leader": "no head is in both lists",
}
"""Neighbours that never both have an opinion: they may stand in either order."""


@dataclass
class RuleTuple:
    """A tuple of rules: what it is called, how to put another in its place, whose rows see it."""

    name: str
    rules: Rules
    put: Callable[[Rules], None]
    languages: tuple[str, ...]


def put_attribute(owners: tuple[object, ...], name: str, rules: Rules) -> None:
    for owner in owners:
        setattr(owner, name, rules)


def put_shared_quotes(rules: Rules) -> None:
    continuing = tuple(rule for rule in rules if rule.__name__ in quotes.CONTINUING)
    quotes._FIRST_PARTS = tuple(rule for rule in rules if rule not in continuing)
    Russian.quote_rules = rules


def put_item(table: dict[object, Rules], key: object, rules: Rules) -> None:
    table[key] = rules


def tuples() -> Iterator[RuleTuple]:
    """Yield every tuple of rules that decides on speech and speakers."""
    yield RuleTuple("quotes", quotes.RULES, put_shared_quotes, ("ru",))
    put_english = partial(put_attribute, (English,), "quote_rules")
    yield RuleTuple("english quotes", english_quotes.RULES, put_english, ("en",))
    put_reports = partial(put_attribute, (reports,), "RULES")
    yield RuleTuple("reports", reports.RULES, put_reports, ("ru",))
    put_ranked = partial(put_attribute, (English,), "ranked_rules")
    yield RuleTuple("english ranks", english_reports.RULES, put_ranked, ("en",))
    for form, rules in english_reports._RULES_OF.items():
        put = partial(put_item, english_reports._RULES_OF, form)
        yield RuleTuple(f"english reports of a {form}", rules, put, ("en",))
    put_german = partial(put_attribute, (German,), "quote_rules")
    yield RuleTuple("german quotes", marked_speech.RULES, put_german, ("de",))
    for name in ("_OF_PHRASES", "_OF_NOUNS", "_OF_VERBS"):
        put = partial(put_attribute, (reported_clauses,), name)
        yield RuleTuple(f"german reports {name}", getattr(reported_clauses, name), put, ("de",))
    for kind, rules in speakers.RULES.items():
        put = partial(put_item, speakers.RULES, kind)
        yield RuleTuple(f"speakers, {kind}", rules, put, ("de", "ru"))
    put_unsourced = partial(put_attribute, (speakers,), "UNSOURCED")
    yield RuleTuple("speakers without a source", speakers.UNSOURCED, put_unsourced, ("de", "ru"))
    for kind, rules in english_speakers._RULES.items():
        put = partial(put_item, english_speakers._RULES, kind)
        yield RuleTuple(f"english speakers, {kind}", rules, put, ("en",))


def mutants(rules: Rules) -> Iterator[tuple[str, Rules]]:
    """Yield the tuple without each rule, and with each pair of neighbours swapped."""
    for at, rule in enumerate(rules):
        yield f"without {rule.__name__}", rules[:at] + rules[at + 1 :]
    for at, (one, other) in enumerate(pairwise(rules)):
        if f"{one.__name__} and {other.__name__}" in EXCLUSIVE:
            continue
        swapped = (*rules[:at], other, one, *rules[at + 2 :])
        yield f"{other.__name__} before {one.__name__}", swapped


def chosen() -> Iterator[RuleTuple]:
    """Yield the tuples of the languages that the command line names, or of all."""
    wanted = sys.argv[1:] or LANGUAGES
    yield from (one for one in tuples() if set(one.languages) & set(wanted))


def survivors() -> Iterator[str]:
    """Yield the mutants that no row kills."""
    lines = {code: held(f"{code}.txt") for code in LANGUAGES}
    assert not any(wrong(line, code) for code, found in lines.items() for line in found)
    for one in chosen():
        for name, changed in mutants(one.rules):
            one.put(changed)
            if not any(wrong(line, code) for code in one.languages for line in lines[code]):
                yield f"{one.name}: {name}"
            one.put(one.rules)


def main() -> int:
    found = list(survivors())
    total = sum(1 for one in chosen() for _ in mutants(one.rules))
    summary = f"{total - len(found)} of {total} mutants killed"
    sys.stdout.write("\n".join([*found, summary, ""]))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
