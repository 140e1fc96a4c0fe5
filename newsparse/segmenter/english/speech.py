"""The order of things in an English article: names, cues, marked spans, reports, speakers."""

from collections.abc import Sequence

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.english.cues import CueFinder
from newsparse.segmenter.english.discourse import Discourse
from newsparse.segmenter.english.interviews import interview_labels
from newsparse.segmenter.english.names import People, people_of
from newsparse.segmenter.english.organisations import Organisations
from newsparse.segmenter.english.phrases import PhraseReader
from newsparse.segmenter.english.reported import rank
from newsparse.segmenter.english.speakers import resolve
from newsparse.segmenter.english.turns import Turns
from newsparse.segmenter.english.words import Grammar
from newsparse.segmenter.findings import Finding, Resolved, without_overlap
from newsparse.segmenter.passages import Passage, passage_of


def speech_in(
    passages: Sequence[Passage], *, words: SpeechWords, headline: str | None
) -> list[tuple[Finding, Resolved]]:
    """Return the speech in an article, in order, each with who speaks.

    The headline is read for the names it gives.
    """
    grammar = Grammar(words)
    readers = [PhraseReader(passage, grammar) for passage in passages]
    if _is_silent(readers):
        return []
    people = people_of([*_headline_readers(headline, grammar), *readers], grammar)
    discourse = Discourse(readers, people, Organisations(readers))
    return [
        (finding, resolve(discourse, finding)) for finding in _findings(readers, people, grammar)
    ]


def _is_silent(readers: list[PhraseReader]) -> bool:
    """Tell whether nothing in an article can be speech: no marks, no cue, no colon before words.

    A colon leads to the next paragraph, or in an interview to an answer, where somebody asks.
    """
    texts = [reader.passage.text for reader in readers]
    asks = any("?" in text for text in texts)
    return not any(
        reader.passage.spans or reader.cue_places or text.endswith(":") or (asks and ":" in text)
        for reader, text in zip(readers, texts, strict=True)
    )


def _headline_readers(headline: str | None, grammar: Grammar) -> list[PhraseReader]:
    """Return a reader of the headline, where there is one; it stands before passage 0."""
    if not headline:
        return []
    return [PhraseReader(passage_of(headline, index=-1), grammar)]


def _findings(readers: list[PhraseReader], people: People, grammar: Grammar) -> list[Finding]:
    finders = [CueFinder(reader, grammar) for reader in readers]
    turns = Turns(labels=interview_labels(finders, people))
    for finder in finders:
        turns.read(finder)
    ranked = sorted(turns.findings, key=rank)
    return sorted(without_overlap(ranked), key=lambda finding: finding.at)
