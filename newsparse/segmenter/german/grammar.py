"""German: what its grammar answers about one article, and whose words are that have no source."""

from collections.abc import Sequence

from newsparse.languages.de_grammar import GermanWords
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.german.marked_speech import RULES as QUOTE_RULES
from newsparse.segmenter.german.named_sources import GermanNames
from newsparse.segmenter.german.reading import GermanReader
from newsparse.segmenter.german.reports.reported_clauses import RULES as REPORT_RULES
from newsparse.segmenter.german.reports.reported_clauses import rules_of
from newsparse.segmenter.german.words.word_classes import WordClasses
from newsparse.segmenter.grammar import SpeechGrammar
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.people.person import Answer
from newsparse.segmenter.speakers.documents import sentences_before
from newsparse.segmenter.speakers.resolver import AnyResolver
from newsparse.segmenter.speakers.speakers import RULES as SPEAKER_RULES
from newsparse.segmenter.speakers.unsourced import UnsourcedRule, by_continuation

_ALONE = ("whole", "led", "continued")
"""Rules for speech that stands alone in its sentence."""
_REPORTED = ("goes_on", "inside_report")
"""Rules for what is reported, and for fragments in it."""


def by_speaker_before(resolver: AnyResolver, finding: Finding) -> Answer | None:
    """Take whoever spoke before for speech that stands alone, or for a report behind his name."""
    if finding.rule in _REPORTED and resolver.discourse.is_open:
        return None  # Am Markt hieß es, der Kurs falle. Er werde bald steigen.
    answer = by_continuation(resolver, finding)
    if answer is None:
        return None
    if finding.rule in _ALONE:
        return answer if finding.cue or _may_go_on(resolver, finding, answer) else None
    if finding.rule not in _REPORTED or answer.person is None:
        return None
    named = answer.person.last_before(finding.at)
    above = next(sentences_before(resolver, finding.at), None)  # Rosner lobt sie. Sie sei klug
    if above and resolver.readers[above[0]].text.points_away(above[1].first):
        return None
    is_near = named is not None and (above is None or named >= (above[0], above[1].start))
    is_known = is_near or _has_spoken(resolver, finding, answer)
    return answer if is_known and not any(map(answer.person.is_named_in, finding.parts)) else None


def _has_spoken(resolver: AnyResolver, finding: Finding, answer: Answer) -> bool:
    """Return whether an answer is whoever spoke last."""
    last = resolver.discourse.last_speaker(finding.at)
    return last is not None and (last.person, last.speaker) == (answer.person, answer.speaker)


def _may_go_on(resolver: AnyResolver, finding: Finding, answer: Answer) -> bool:
    """Return whether words without a verb can be somebody's: no «Kommt er? „Nein.“»."""
    text = resolver.readers[finding.at[0]].text
    number = text.passage.sentence_at(finding.at[1])
    if not number:
        above = resolver.readers[finding.at[0] - 1].passage.text if finding.at[0] > 0 else ""
        return above.endswith(":") or _has_spoken(resolver, finding, answer)
    before = text.passage.sentences[number - 1]
    told = (at for at in range(before.first, before.last) if not text.quoted[at])
    is_nobodys = any(text.lower(at) in resolver.words.first_person | {"?"} for at in told)
    return answer.person is not None and not is_nobodys


UNSOURCED: tuple[UnsourcedRule, ...] = (by_speaker_before,)
"""The rules where nothing beside the words names their source."""


class Grammar(SpeechGrammar[GermanReader]):
    """What German answers about one article."""

    quote_rules = QUOTE_RULES
    ranked_rules = REPORT_RULES
    speaker_rules = SPEAKER_RULES
    unsourced_rules = UNSOURCED
    rules_of = staticmethod(rules_of)

    def __init__(self, words: GermanWords, _: Sequence[Passage]) -> None:
        self.words = words
        self._classes = WordClasses()

    def reader(self, passage: Passage) -> GermanReader:
        """Return what reads a passage."""
        return GermanReader(passage, self._classes)

    def names(self, readers: Sequence[GermanReader]) -> GermanNames:
        """Return the names of an article, whose surnames are learned: «Reuter» alone is a name."""
        self._classes.nouns.update(*(reader.text.nouns() for reader in readers))
        for reader in readers:
            self._classes.note_surnames(reader.text.surnames())
        return GermanNames(self._classes)
