"""The order of things in a Russian article: names, cues, marked spans, reports, speakers."""

from collections.abc import Sequence

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Cue, Finding, Resolved, without_overlap
from newsparse.segmenter.passages import Passage, Sentence, Token, passage_of
from newsparse.segmenter.russian.cues import CueFinder, Insertions
from newsparse.segmenter.russian.names import people_of
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.quotes import Place, judged
from newsparse.segmenter.russian.reported import Report, reported
from newsparse.segmenter.russian.speakers import Resolver
from newsparse.segmenter.russian.words import Grammar


def speech_in(
    passages: Sequence[Passage], *, words: SpeechWords, headline: str | None
) -> list[tuple[Finding, Resolved]]:
    """Return the speech in an article, in order, each with who speaks.

    The headline is read for the names it gives.
    """
    grammar = Grammar(words)
    readers = [PhraseReader(passage, grammar) for passage in passages]
    people = people_of([*_headline_readers(headline, grammar), *readers], grammar)
    findings = _findings(readers, grammar)
    resolver = Resolver(readers, people, grammar, findings)
    return [(finding, resolver.resolve(finding)) for finding in findings]


def _headline_readers(headline: str | None, grammar: Grammar) -> list[PhraseReader]:
    """Return a reader of the headline, where there is one; it stands before passage 0."""
    if not headline:
        return []
    return [PhraseReader(passage_of(headline, index=-1), grammar)]


def _findings(readers: list[PhraseReader], grammar: Grammar) -> list[Finding]:
    found: list[Finding] = []
    for reader in readers:
        found.extend(_findings_in(reader, grammar))
    return sorted(without_overlap(found), key=lambda finding: finding.at)


def _findings_in(reader: PhraseReader, grammar: Grammar) -> list[Finding]:
    passage = reader.passage
    finder = CueFinder(reader, grammar)
    found: list[Finding] = []
    previous: Sentence | None = None
    for sentence in passage.sentences:
        cues = tuple(finder.cues(sentence))
        places = _places(passage, sentence, cues, grammar, finder.inserted)
        spoken = [finding for place in places if (finding := judged(place))]
        found.extend(spoken)
        direct = {id(f.cue) for f in spoken if f.kind == "direct" and f.cue}
        for cue in cues:
            if id(cue) in direct and cue.form != "phrase":
                continue
            report = Report(
                passage,
                sentence,
                previous,
                cue,
                cues,
                grammar.words,
                finder.quoted,
                grammar.is_infinitive,
            )
            finding = reported(report)
            if finding:
                found.append(finding)
        previous = sentence
    return found


def _places(
    passage: Passage,
    sentence: Sentence,
    cues: tuple[Cue, ...],
    grammar: Grammar,
    inserted: dict[int, Insertions],
) -> list[Place]:
    def lemma(token: Token) -> str | None:
        return grammar.lemma(token, "noun")

    places = []
    starts = {passage.tokens[i].start: i for i in range(sentence.first, sentence.last)}
    spans = [s for s in passage.outer_spans if s.opening in starts]
    openings = frozenset(starts[s.opening] for s in spans)
    for span in spans:
        before = starts[span.opening]
        after = before
        while after < sentence.last and passage.tokens[after].start < span.closing:
            after += 1
        places.append(
            Place(
                passage=passage,
                sentence=sentence,
                span=span,
                before=before,
                after=after,
                cues=cues,
                words=grammar.words,
                lemma=lemma,
                inserted=inserted[span.opening],
                neighbours=openings - {before},
            )
        )
    return places
