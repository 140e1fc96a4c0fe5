"""The order of things in an article: names, cues, marked spans, reports, speakers."""

from collections.abc import Sequence

from newsparse.segmenter.findings import Finding, Resolved, without_overlap
from newsparse.segmenter.fragments import Fragments
from newsparse.segmenter.grammar import Reader, SpeechGrammar
from newsparse.segmenter.interviews import turns_in
from newsparse.segmenter.labelled_turns import labelled_turns
from newsparse.segmenter.passages import HEADLINE, Passage, passage_of
from newsparse.segmenter.people import people_of
from newsparse.segmenter.resolver import Resolver
from newsparse.segmenter.speaker_resolver import SpeakerResolver
from newsparse.segmenter.turns import TurnReader


def speech_in(
    passages: Sequence[Passage],
    grammar: SpeechGrammar[Reader],
    *,
    headline: str | None,
    explain: bool,
    fragments: Fragments | None = None,
) -> list[tuple[Finding, Resolved]]:
    """Return the speech in an article, in order, each with who speaks.

    The headline is read for the names it gives; it stands before passage 0. `explain` asks whom
    else each could be. `fragments` is what was learned of words in marks; without it the rules
    decide alone.
    """
    readers = [grammar.reader(passage) for passage in passages]
    turns = turns_in(passages, readers[0].words) if readers else {}
    if not turns and _is_silent(readers):
        return []
    before = [grammar.reader(passage_of(headline, index=HEADLINE))] if headline else []
    named = [*before, *readers]
    people = people_of([one.sources for one in named], grammar.names(named), grammar.words)
    turns = turns or labelled_turns(readers, people)
    found = TurnReader(grammar, turns, fragments).read(readers)
    findings = _in_order(found, grammar)
    sources = [reader.sources for reader in readers]
    resolver = Resolver(sources, people, grammar.words, findings, explain=explain)
    speakers = SpeakerResolver(resolver, grammar)
    return [(finding, speakers.resolve(finding)) for finding in findings]


def _is_silent(readers: Sequence[Reader]) -> bool:
    """Return whether nothing in an article can be speech: no marks, no cue, no colon before words.

    A colon leads to the next paragraph, or in an interview to an answer, where somebody asks.
    """
    texts = [reader.passage.text for reader in readers]
    asks = any("?" in text for text in texts)
    return not any(
        reader.may_speak() or text.endswith(":") or (asks and ":" in text)
        for reader, text in zip(readers, texts, strict=True)
    )


def _in_order(findings: list[Finding], grammar: SpeechGrammar[Reader]) -> list[Finding]:
    """Return the findings in the order of the text; of two that overlap, the surer rule's."""
    ranks = {rule.__name__: rank for rank, rule in enumerate(grammar.ranked_rules)}
    ranked = sorted(findings, key=lambda finding: ranks.get(finding.rule, 0))
    return sorted(without_overlap(ranked, grammar.nesting), key=lambda finding: finding.at)
