"""The order of things in a Russian article: names, cues, marked spans, reports, speakers."""

from collections.abc import Sequence

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Finding, Resolved, without_overlap
from newsparse.segmenter.passages import Passage, passage_of
from newsparse.segmenter.russian.cues import CueFinder
from newsparse.segmenter.russian.names import people_of
from newsparse.segmenter.russian.narration import Narration
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.resolver import Resolver
from newsparse.segmenter.russian.speakers import resolved
from newsparse.segmenter.russian.turns import Turns
from newsparse.segmenter.russian.words import Grammar

_INTERVIEW_TURNS = 2  # paragraphs that begin with a name and a colon


def speech_in(
    passages: Sequence[Passage], *, words: SpeechWords, headline: str | None
) -> list[tuple[Finding, Resolved]]:
    """Return the speech in an article, in order, each with who speaks.

    The headline is read for the names it gives.
    """
    grammar = Grammar(words, passages)
    readers = [PhraseReader(passage, grammar) for passage in passages]
    people = people_of([*_headline_readers(headline, grammar), *readers], grammar)
    findings = _findings(readers, grammar)
    resolver = Resolver(readers, people, grammar, findings)
    return [(finding, resolved(resolver, finding)) for finding in findings]


def _headline_readers(headline: str | None, grammar: Grammar) -> list[PhraseReader]:
    """Return a reader of the headline, where there is one; it stands before passage 0."""
    if not headline:
        return []
    return [PhraseReader(passage_of(headline, index=-1), grammar)]


def _findings(readers: list[PhraseReader], grammar: Grammar) -> list[Finding]:
    finders = [CueFinder(Narration(reader, grammar)) for reader in readers]
    labelled = sum(finder.speaker_label() is not None for finder in finders)
    turns = Turns(is_interview=labelled >= _INTERVIEW_TURNS)
    for finder in finders:
        turns.read(finder)
    return sorted(without_overlap(turns.findings), key=lambda finding: finding.at)
