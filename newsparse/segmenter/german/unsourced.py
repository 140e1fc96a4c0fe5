"""Whose German words are beside which nothing says so."""

from newsparse.segmenter.findings import Finding
from newsparse.segmenter.people.person import Person
from newsparse.segmenter.speakers.answers import Answer
from newsparse.segmenter.speakers.documents import sentences_before
from newsparse.segmenter.speakers.resolver import AnyResolver
from newsparse.segmenter.speakers.unsourced import UnsourcedRule, by_continuation

_ALONE = ("whole", "led", "continued")
"""Rules for speech that stands alone in its sentence."""
_REPORTED = ("goes_on", "inside_report")
"""Rules for what is reported, and for fragments in it."""


def by_speaker_before(resolver: AnyResolver, finding: Finding) -> Answer | None:
    """Take whoever spoke before for speech that stands alone: „...“, sagte X. „Wir haben Zeit.“.

    A report goes on from a name: «Rosner sagte, der Hafen sei zu. ¶ Das Geld fehle.» No other does,
    for its subject was not read: «Im Entwurf steht der Passus: „...“».
    """
    if finding.rule in _REPORTED and resolver.discourse.is_open:
        return None  # Am Markt hieß es, der Kurs falle. Er werde bald steigen.
    answer = by_continuation(resolver, finding)
    if answer is None:
        return None
    if finding.rule in _ALONE:
        return answer if finding.cue or _may_go_on(resolver, finding, answer) else None
    if finding.rule not in _REPORTED or answer.person is None:
        return None
    is_known = _has_spoken(resolver, finding, answer) or _is_near(resolver, finding, answer.person)
    return answer if is_known and not any(map(answer.person.is_named_in, finding.parts)) else None


def _has_spoken(resolver: AnyResolver, finding: Finding, answer: Answer) -> bool:
    """Return whether an answer is whoever spoke last."""
    last = resolver.discourse.last_speaker(finding.at)
    return last is not None and (last.person, last.speaker) == (answer.person, answer.speaker)


def _is_near(resolver: AnyResolver, finding: Finding, person: Person) -> bool:
    """Return whether the sentence before a finding names a person: «Rosner lobt sie. Sie sei»."""
    last, above = person.last_before(finding.at), next(sentences_before(resolver, finding.at), None)
    return last is not None and (above is None or last >= (above[0], above[1].start))


def _may_go_on(resolver: AnyResolver, finding: Finding, answer: Answer) -> bool:
    """Return whether words beside which no verb stands can be somebody's.

    In a paragraph of their own they are his who spoke before; behind a question, or what the
    writer did, nobody's: «Haben sie Kontakt zu Rosner? „Nein.“», «Dann schwieg ich. „Gut.“».
    """
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
