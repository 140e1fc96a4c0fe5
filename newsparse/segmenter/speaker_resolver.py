"""Who speaks in each finding of an article, by the rules of its grammar."""

from collections.abc import Sequence
from typing import Any

from newsparse.segmenter.answers import Answer
from newsparse.segmenter.findings import Finding, Resolved
from newsparse.segmenter.grammar import SpeechGrammar
from newsparse.segmenter.interviews import UNLABELLED
from newsparse.segmenter.person import Person
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.resolver import AnyResolver
from newsparse.segmenter.rules import first_opinion
from newsparse.segmenter.speakers import SEVERAL, Rule, by_name
from newsparse.segmenter.unsourced import BEFORE_SOURCES

_NOBODY = Answer(None, None)


class SpeakerResolver:
    """Says who speaks by the rules of a grammar, asked in the order of the text."""

    def __init__(self, resolver: AnyResolver, grammar: SpeechGrammar[Any]) -> None:
        self._resolver = resolver
        self._grammar = grammar
        self._told: tuple[Phrase, Person] | None = None
        """Whom the last such report named, and its source, which therefore means somebody else."""

    def resolve(self, finding: Finding) -> Resolved:
        """Return who speaks in `finding`; call it in the order of the text."""
        self._resolver.note_role(finding)
        answer = self._answer(finding) or _NOBODY
        if answer.speaker:
            self._resolver.discourse.say(answer, finding, self._resolver.place_of(finding))
        elif finding.kind == "indirect":
            self._resolver.discourse.is_open = True
        roles = tuple([role.text for role in answer.person.roles]) if answer.person else ()
        return Resolved(answer.speaker, answer.rule, roles, answer.rivals, answer.kind)

    def _answer(self, finding: Finding) -> Answer | None:
        found = first_opinion(BEFORE_SOURCES, self._resolver, finding)
        if found or finding.rule in UNLABELLED:
            return found and found[1]
        source = finding.source
        if source is None:
            found = first_opinion(self._grammar.unsourced_rules, self._resolver, finding)
            return found and found[1]
        for rule in self._rules_for(source):
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

    def _rules_for(self, source: Phrase) -> Sequence[Rule]:
        """Return the rules for what a source is: the last, which names it, for whoever is new."""
        rules = self._grammar.speaker_rules[source.kind]
        if source.kind == "role" and self._resolver.role(source).is_new:
            return rules[-1:]
        is_several = source.plural and source.kind in ("role", "person")
        return (*SEVERAL, rules[-1]) if is_several else rules
