"""The order of things in an article (names, cues, spans, reports, speakers), and its records."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from newsparse.model import JOINT, Quote, QuoteEvidence, Span, Speaker, SpeakerKind
from newsparse.segmenter.findings import Finding, without_overlap
from newsparse.segmenter.grammar import Reader, SpeechGrammar
from newsparse.segmenter.passages.passages import HEADLINE, Passage, passage_of
from newsparse.segmenter.people.people import people_of
from newsparse.segmenter.people.person import Answer, Person
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.quotes.fragments import Fragments
from newsparse.segmenter.rules import first_opinion
from newsparse.segmenter.speakers.asked_roles import by_role
from newsparse.segmenter.speakers.resolver import AnyResolver, Resolver
from newsparse.segmenter.speakers.speakers import SEVERAL, Rule, by_name
from newsparse.segmenter.speakers.stand_ins import note_roles_alone
from newsparse.segmenter.speakers.unsourced import BEFORE_SOURCES
from newsparse.segmenter.turns.interviews import LABELLED, UNLABELLED, turns_in
from newsparse.segmenter.turns.labelled_turns import labelled_turns
from newsparse.segmenter.turns.turns import TurnReader

_SURER: tuple[SpeakerKind, ...] = ("described", "body", "person")
"""Of the kinds that quotes of one speaker give, the later says more."""

Speech = Sequence[tuple[Finding, Answer]]


def quotes_of(speech: Speech, passages: Sequence[Passage]) -> tuple[Quote, ...]:
    """Return the quotes, in the order of the speech."""
    return tuple([_quote(finding, who, passages) for finding, who in speech])


def speakers_of(speech: Speech) -> tuple[Speaker, ...]:
    """Return who is quoted, the most quoted first."""
    counts = Counter(who.speaker for _, who in speech if who.speaker)
    who_is: dict[str, Answer] = {}
    for kind in _SURER:
        who_is.update({who.speaker: who for _, who in speech if who.speaker and who.kind == kind})
    return tuple(
        [
            Speaker(name=name, kind=who_is[name].kind, roles=who_is[name].roles, quotes=count)
            for name, count in counts.most_common()
        ]
    )


def evidence_of(speech: Speech, passages: Sequence[Passage]) -> tuple[QuoteEvidence, ...]:
    """Return why each quote's speaker is who it is, in the order of the speech."""
    return tuple(
        QuoteEvidence(
            speaker_rule=who.rule,
            guess=who.guess,
            features=finding.because,
            words=" ".join(filter(None, (_mention(finding, passages), _cue(finding, passages)))),
            rivals=who.rivals,
        )
        for finding, who in speech
    )


def _quote(finding: Finding, who: Answer, passages: Sequence[Passage]) -> Quote:
    return Quote(
        kind=finding.kind,
        text=JOINT.join([passages[p.passage].text[p.start : p.end] for p in finding.parts]),
        parts=tuple([Span(paragraph=p.passage, start=p.start, end=p.end) for p in finding.parts]),
        speaker=who.speaker,
        confidence=who.confidence,
        mention=_mention(finding, passages),
        cue=_cue(finding, passages),
        rule=finding.rule,
        speaker_rule=who.rule,
    )


def _mention(finding: Finding, passages: Sequence[Passage]) -> str | None:
    """Return the words that name the source beside the quote."""
    if finding.cue is None or finding.cue.source is None:
        return None
    source = finding.cue.source
    text = _text(passages[source.passage], source.first, source.last)
    return text[: len(text) - source.clitic]


def _cue(finding: Finding, passages: Sequence[Passage]) -> str | None:
    cue = finding.cue
    if cue is None:
        return None
    passage = passages[cue.passage]
    text = _text(passage, cue.first, cue.last)
    if cue.apart is None:
        return text
    joint = " " if cue.apart == cue.last else " … "
    return f"{text}{joint}{passage.tokens[cue.apart].text}"


def _text(passage: Passage, first: int, last: int) -> str:
    return passage.text[passage.tokens[first].start : passage.tokens[last - 1].end]


def speech_in(
    passages: Sequence[Passage],
    grammar: SpeechGrammar[Reader],
    *,
    headline: str | None,
    explain: bool,
    fragments: Fragments | None = None,
) -> list[tuple[Finding, Answer]]:
    """Return the speech in an article, in order, each with who speaks.

    The headline is read for the names it gives; it stands before passage 0. `explain` asks whom
    else each could be. `fragments` is what was learned of words in marks; without it the rules
    decide alone.
    """
    readers = [grammar.reader(passage) for passage in passages]
    turns = turns_in(passages, grammar.words)
    if not turns and _is_silent(readers):
        return []
    before = [grammar.reader(passage_of(headline, index=HEADLINE))] if headline else []
    named = [*before, *readers]
    names = grammar.names(named)
    people = cache(lambda: people_of([one.sources for one in named], names, grammar.words))
    turns = turns or labelled_turns(readers, people)
    findings = _in_order(TurnReader(grammar, turns, fragments).read(readers), grammar)
    if not findings:
        return []
    sources = [reader.sources for reader in readers]
    resolver = Resolver(sources, people(), grammar.words, findings, headline, explain=explain)
    speakers = SpeakerResolver(resolver, grammar)
    speech = [(finding, speakers.resolve(finding)) for finding in findings]
    if any(who.person for _, who in speech):
        note_roles_alone(resolver.people, sources, grammar.words)
    return speech


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
    for rule, like in grammar.ranked_like:
        ranks[rule] = ranks.get(like, 0)
    ranked = sorted(findings, key=lambda finding: ranks.get(finding.rule, 0))
    return sorted(without_overlap(ranked, grammar.nesting), key=lambda finding: finding.at)


class SpeakerResolver:
    """Says who speaks by the rules of a grammar, asked in the order of the text."""

    def __init__(self, resolver: AnyResolver, grammar: SpeechGrammar[Any]) -> None:
        self._resolver = resolver
        self._grammar = grammar
        self._told: tuple[Phrase, Person] | None = None
        """Whom the last such report named, and its source, which therefore means somebody else."""
        self._last: tuple[Phrase | None, Answer] = None, Answer()
        """The source of the finding before, and who that was."""

    def resolve(self, finding: Finding) -> Answer:
        """Return who speaks in `finding`; call it in the order of the text."""
        self._resolver.note_role(finding)
        answer = self._answer(finding) or Answer()
        if not answer.speaker and finding.source and finding.source == self._last[0]:
            answer = self._last[1]  # It said it was “a danger”
        self._last = finding.source, answer
        if answer.speaker:
            self._resolver.discourse.say(answer, finding, self._resolver.place_of(finding))
        elif finding.kind == "indirect":
            self._resolver.discourse.is_open = True
        return answer

    def _answer(self, finding: Finding) -> Answer | None:
        found = first_opinion(BEFORE_SOURCES, self._resolver, finding)
        if found or finding.rule in UNLABELLED:
            return found and found[1]
        source = finding.source
        if source is None:
            found = first_opinion(self._grammar.unsourced_rules, self._resolver, finding)
            return found and found[1]
        for rule in self._rules_for(finding, source):
            answer = rule(self._resolver, finding, source)
            if answer and not (rule is not by_name and self._is_told_of(answer, finding, source)):
                return answer
        return None

    def _is_told_of(self, answer: Answer, finding: Finding, source: Phrase) -> bool:
        """Return whether a report names somebody behind its source: «По словам врача, Дым жив».

        Then he is not whom that means, nor whose words in marks stand within the report.
        """
        person = answer.person
        if person is None or source.kind == "thing":
            return False  # a document names whoever issued it
        at = self._resolver.place_of_phrase(source)
        behind = (part for part in finding.parts if (part.passage, part.start) > at)
        if finding.kind == "indirect" and any(map(person.is_named_in, behind)):
            self._told = source, person
        return self._told == (source, person)

    def _rules_for(self, finding: Finding, source: Phrase) -> Sequence[Rule]:
        """Return the rules for what a source is: the last, which names it, for whoever is new.

        The label of a turn is of a voice: «Вестник:», who asks, stands for nobody spoken of.
        """
        rules = self._grammar.speaker_rules[source.kind]
        if source.kind == "role" and finding.rule == LABELLED:
            return (by_role, rules[-1])
        if source.kind == "role" and self._resolver.role(source).is_new:
            return rules[-1:]
        is_several = source.plural and source.kind in ("role", "person")
        return (*SEVERAL, rules[-1]) if is_several else rules
