"""Deletes each rule of each tuple and swaps each pair of neighbours: a row must see it.

Run it as `make mutants`, or `mutants.py ru` for the rules of one language. It prints the mutants
that no row kills, and fails where there is one. Neighbours that never have an opinion on one case
may stand in either order, and are not swapped.

All rows are read once with the rules as they are, which notes whom each rule fires on: those rows
are asked first, and the others only where none of them sees the mutant.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial, wraps
from itertools import chain, pairwise

from quote_rows import held, wrong

from newsparse.segmenter import speech
from newsparse.segmenter.english import attributions as english_speakers
from newsparse.segmenter.english import quotes as english_quotes
from newsparse.segmenter.english.grammar import Grammar as English
from newsparse.segmenter.english.reports import report_rules as english_reports
from newsparse.segmenter.german import grammar as german_grammar
from newsparse.segmenter.german import marked_speech
from newsparse.segmenter.german.grammar import Grammar as German
from newsparse.segmenter.german.reports import reported_clauses
from newsparse.segmenter.quotes import quotes
from newsparse.segmenter.reports import reports
from newsparse.segmenter.russian.grammar import Grammar as Russian
from newsparse.segmenter.speakers import speakers, unsourced

LANGUAGES = ("de", "en", "ru")
Rule = Callable[..., object]
Rules = tuple[Rule, ...]
Row = tuple[str, str]
"""A marked line, and the code of its language."""
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
    "by_known_name and by_stand_in": "one is a word alone, the other stands behind “the”",
    "by_narrator and by_told_document": "no document is told of in the first person",
    "by_told_document and by_clause_before": "one's cue is a verb, the other's a phrase",
    "by_spelling and by_site": "a site is no word in Latin letters",
    "by_asked and by_own_body": "a sentence begins with who asks, or with a body",
    "by_clause_before and by_topic": "one's cue is a phrase, the other's source acts",
    "by_interlocutor and by_headline": "a «собеседник» is nobody whom a headline names",
    "by_charge and by_stand_in": "who is called so in a court stands in for nobody",
    "by_article and by_charge": "one asks for an article, which the other's language has not",
    "by_stand_in and by_own_body": "no company stands in for a person",
    "whole and inside_report": "no cue stands in a sentence that is nothing but speech",
    "continued and turn": "one goes on inside a paragraph, the other is all of it",
    "turn and so_called": "no word stands before a turn",
    "so_called and tail": "one stands behind a word, the other begins its sentence",
    "signed and so_called": "one begins its sentence, the other stands behind a word",
    "turn and signed": "a turn is all of its paragraph",
    "tail and introduced": "one begins its sentence, the other stands behind words",
    "led and label": "one begins its paragraph, the other stands behind a word",
    "trailing and as_reported": "one stands behind a comma, the other behind «wie»",
    "as_said and inserted": "before the cue stands «как», or a comma",
    "according and asked": "one cue is a phrase, the other a verb",
    "as_reported and about_this": "one begins with «wie», the other with «das»",
    "about_this and that_clause": "no comma stands behind a cue that takes the sentence before",
    "by_told_document and by_topic": "German names no pronoun behind a passive, Russian no body so",
    "by_leader and by_article": "an office is no calling",
    "by_stand_in and by_owner": "one stands behind “the”, the other behind “his”",
    "by_article and by_stand_in": "whom both find is the same",
    "by_stand_in and by_interlocutor": "whom no article names stands in for nobody",
    "by_surroundings and by_there": "one wants no cue, the other one in the plural",
    "by_there and by_continuation": "nobody goes on where several speak",
    "by_interviewee and by_label": "nothing but the text says who answers, or a label does",
    "by_label and by_letter_opening": "one is of turns, the other of words that stand alone",
    "by_last_of_same_place and by_leader": "no head is in both lists",
    "by_document and by_epithet": "a document is of a list, an epithet of none",
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
    for form, rules in reported_clauses._OF_FORMS.items():
        put = partial(put_item, reported_clauses._OF_FORMS, form)
        if form not in ("passive", "quoting"):  # those of verbs
            yield RuleTuple(f"german reports of a {form}", rules, put, ("de",))
    for kind, rules in speakers.RULES.items():
        put = partial(put_item, speakers.RULES, kind)
        yield RuleTuple(f"speakers, {kind}", rules, put, ("de", "ru"))
    put_unsourced = partial(put_attribute, (Russian,), "unsourced_rules")
    yield RuleTuple("speakers without a source", unsourced.UNSOURCED, put_unsourced, ("ru",))
    put_alone = partial(put_attribute, (German,), "unsourced_rules")
    rules = german_grammar.UNSOURCED
    yield RuleTuple("german speakers without a source", rules, put_alone, ("de",))
    put_first = partial(put_attribute, (speech,), "BEFORE_SOURCES")
    rules = unsourced.BEFORE_SOURCES
    yield RuleTuple("speakers of turns and letters", rules, put_first, LANGUAGES)
    put_several = partial(put_attribute, (speech,), "SEVERAL")
    yield RuleTuple("speakers, several", speakers.SEVERAL, put_several, ("de", "ru"))
    for kind, rules in english_speakers.RULES.items():
        put = partial(put_item, english_speakers.RULES, kind)
        yield RuleTuple(f"english speakers, {kind}", rules, put, ("en",))
    put_bare = partial(put_attribute, (English,), "unsourced_rules")
    yield RuleTuple("english speakers of bare words", english_speakers.UNSOURCED, put_bare, ("en",))


@dataclass
class Mutant:
    """A tuple of rules that differs in one place, and the rules that it may make a difference to.

    It can only show where all of `told_by` have an opinion on one case.
    """

    name: str
    rules: Rules
    told_by: tuple[str, ...]


def mutants(rules: Rules) -> Iterator[Mutant]:
    """Yield the tuple without each rule, and with each pair of neighbours swapped."""
    for at, rule in enumerate(rules):
        name = rule.__name__
        yield Mutant(f"without {name}", rules[:at] + rules[at + 1 :], (name,))
    for at, (one, other) in enumerate(pairwise(rules)):
        names = one.__name__, other.__name__
        if " and ".join(names) in EXCLUSIVE:
            continue
        swapped = (*rules[:at], other, one, *rules[at + 2 :])
        yield Mutant(f"{names[1]} before {names[0]}", swapped, names)


class Firings:
    """On which rows the rules of one tuple, and neighbours of them at once, have an opinion."""

    def __init__(self) -> None:
        self.row: Row = ("", "")
        """The row that is being read."""
        self._rows: defaultdict[tuple[str, ...], dict[Row, None]] = defaultdict(dict)

    def rows(self, told_by: tuple[str, ...]) -> list[Row]:
        """Return the rows on which these rules have an opinion, in order."""
        return list(self._rows[told_by])

    def watched(self, rules: Rules) -> Rules:
        """Return the rules such that each notes the row on which it has an opinion."""
        return tuple(map(self._watch, rules, (*rules[1:], None)))

    def _watch(self, rule: Rule, following: Rule | None) -> Rule:
        @wraps(rule)
        def watching(*case: object) -> object:
            opinion = rule(*case)
            if opinion is not None:
                self._rows[rule.__name__,][self.row] = None
                if following is not None and following(*case) is not None:
                    self._rows[rule.__name__, following.__name__][self.row] = None
            return opinion

        return watching


def read_once(rows: list[Row], tuples: list[RuleTuple]) -> dict[str, Firings]:
    """Read each row, which has to come out right; return on which of them each tuple's rules fire.

    The firings are kept by the name of the tuple.
    """
    firings = {one.name: Firings() for one in tuples}
    for one in tuples:
        one.put(firings[one.name].watched(one.rules))
    for row in rows:
        for fired in firings.values():
            fired.row = row
        assert not wrong(*row), row
    for one in tuples:
        one.put(one.rules)
    return firings


def chosen() -> list[RuleTuple]:
    """Return the tuples of the languages that the command line names, or of all."""
    wanted = sys.argv[1:] or LANGUAGES
    return [one for one in tuples() if set(one.languages) & set(wanted)]


def survivors(tuples: list[RuleTuple]) -> Iterator[str]:
    """Yield the mutants that no row kills."""
    codes = sorted({code for one in tuples for code in one.languages})
    rows = [(line, code) for code in codes for line in held(f"{code}.txt")]
    firings = read_once(rows, tuples)
    for one in tuples:
        own = [row for row in rows if row[1] in one.languages]
        for mutant in mutants(one.rules):
            one.put(mutant.rules)
            likely = firings[one.name].rows(mutant.told_by)
            if not any(wrong(*row) for row in chain(likely, own)):
                yield f"{one.name}: {mutant.name}"
            one.put(one.rules)


def main() -> int:
    tuples = chosen()
    found = list(survivors(tuples))
    total = sum(1 for one in tuples for _ in mutants(one.rules))
    summary = f"{total - len(found)} of {total} mutants killed"
    sys.stdout.write("\n".join([*found, summary, ""]))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
