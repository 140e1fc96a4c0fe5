"""Whose words they are: each cue's source resolved over the whole article, in the nominative.

Each rule looks at one quote in the order of the text and at what has been said so far. Which rules
are asked the kind of source says; the first that names a speaker wins.
"""

from collections.abc import Callable

from msgspec import structs

from newsparse.segmenter.findings import Finding
from newsparse.segmenter.people.person import Answer
from newsparse.segmenter.phrase import NOMINATIVE, PERSONAL, Phrase, PhraseKind
from newsparse.segmenter.reports.stretches import past_colon
from newsparse.segmenter.rules import first_opinion
from newsparse.segmenter.speakers.asked_roles import ROLE_RULES, by_description
from newsparse.segmenter.speakers.documents import (
    by_document,
    by_told_document,
    sentence_before,
    sentences_before,
    spoken_by,
)
from newsparse.segmenter.speakers.resolver import AnyResolver
from newsparse.segmenter.speakers.stand_ins import by_epithet

Rule = Callable[[AnyResolver, Finding, Phrase], Answer | None]
"""Says who is meant by the phrase that is a finding's source."""


def by_name(resolver: AnyResolver, _: Finding, source: Phrase) -> Answer | None:
    """Take the name beside the quote: the fullest form of that name in the article."""
    person = resolver.person_of(source)
    if source.name is None or person is None:
        return None
    return resolver.named(person, "name", resolver.people.namesakes(person, source.name))


def by_narrator(resolver: AnyResolver, _: Finding, source: Phrase) -> Answer | None:
    """«Ich sitze dabei und lache: „...“»: whoever wrote the article, outside anybody's words."""
    word = resolver.reader(source).tokens[source.first].lower
    return Answer(None, "narrator") if word in resolver.words.first_person else None


def by_clause_before(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Норт не согласен: порт, по его словам, ...»: the subject before the colon."""
    cue = finding.cue
    if cue is None or cue.form != "phrase":
        return None
    reader = resolver.reader(source)
    first = reader.passage.sentence_of(cue.first).first
    colon = past_colon(reader.passage, first, cue.first) - 1
    subject = reader.first_subject(first, colon) if colon > first else None
    if subject is None or subject.plural != source.plural:
        return None
    is_role = subject.kind == "role" and source.gender in PERSONAL
    fits = is_role or source.gender in subject.gender
    return spoken_by(resolver, subject, "pronoun") if fits else None


def by_cited(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Пишет «Заря» со ссылкой на врача. По его словам»: with whom the sentence before ends."""
    passage, before = next(sentences_before(resolver, resolver.place_of(finding)), (0, None))
    cited = resolver.readers[passage].cited_at_end(before) if before else None
    fits = cited and cited.plural == source.plural and source.gender in cited.gender
    return spoken_by(resolver, cited, "pronoun") if cited and fits else None


def by_topic(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Грабитель сбежал. Он сказал»: whom the sentence before is about, if it names nobody."""
    topic = _told_before(resolver, finding, source)
    if topic is None or topic.kind not in ("organisation", "role"):
        return None
    if topic.kind == "organisation":
        return structs.replace(resolver.body(topic, "pronoun"), gender=source.gender)
    opinion = first_opinion(ROLE_RULES, resolver, finding, topic)
    return structs.replace(opinion[1], rule="pronoun") if opinion else None


def _told_before(resolver: AnyResolver, finding: Finding, source: Phrase) -> Phrase | None:
    """Return whom the sentence before a pronoun is about, if it names no one whom that fits."""
    at, last = resolver.place_of(finding), resolver.discourse.last_finding
    reader = resolver.readers[at[0]]
    before = None if source.plural else sentence_before(reader, at[1])
    if before is None or (last is not None and last.rule == "goes_on"):
        return None  # „Nein“, sagte sie. Die Stadt spare. „Alles“, rief sie
    named = resolver.mentions.since((at[0], 0), at)
    fitting = [one.at for one in named if one.person and one.fits(source.gender)]
    if any(place >= (at[0], before.start) for place in fitting):
        return None
    told = reader.acted_on(before.first, before.last)
    told = told or reader.first_subject(before.first, before.last)
    if told is None or told.plural:
        return None
    is_other = fitting or (told.kind, told.gender) != ("role", "n")
    if told.gender != source.gender and is_other:
        return None  # Das Opfer leidet. „Ja“, sagte er
    spoke = resolver.discourse.last_speaker(at)
    is_new = last is not None and last.at[0] < at[0] and resolver.role(told).is_new  # Ein Gast ging
    is_near = told.kind == "role" and not is_new and spoke is not None and spoke.person
    if is_near and spoke and spoke.fits(source.gender, plural=False):
        return None  # «Мост готов», – сказал Норт. Вора поймали. По его словам
    is_since = resolver.discourse.is_since(resolver.place_of_phrase(told))
    return told if is_since else None  # «Суд против нас», – сказал Норт. Он добавил


def by_pronoun(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Он», «по его словам»: the last speaker or subject; «тот» is who did not act."""
    if resolver.reader(source).tokens[source.first].lower in resolver.words.farther:
        other = resolver.discourse.farther(resolver.place_of(finding), gender=source.gender)
        return resolver.named(other, "pronoun") if other else None
    near = resolver.mentions.only_one_since(
        resolver.reach_of_pronoun(source), resolver.place_of(finding), gender=source.gender
    )
    if near and not source.plural:
        return resolver.among(resolver.named(near, "pronoun"), finding, gender=source.gender)
    meant = resolver.meant(finding, "pronoun", gender=source.gender, plural=source.plural)
    return meant or _from_body(resolver, finding, source)


def _from_body(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«В метро рассказали ... По его словам»: whoever told it there, or whom a paper cites."""
    if not source.plural and (finding.cue is None or finding.cue.form != "phrase"):
        return None  # „Das Ministerium schwieg. „Ja“, sagte er“: a body is no "he"
    last = resolver.discourse.last_speaker(resolver.place_of(finding))
    if source.plural or (last and last.is_press):
        cited = resolver.descriptions.last_source(resolver.place_of_phrase(source))
        if cited and cited.plural == source.plural:
            return spoken_by(resolver, cited, "pronoun")
    is_body = last is not None and last.kind == "body" and not source.plural
    return structs.replace(last, rule="pronoun") if last and is_body else None


def by_site(resolver: AnyResolver, _: Finding, source: Phrase) -> Answer | None:
    """«На сайте МЧС сказано»: whose site it is; «сайт МЧС пишет» is a paper's own word."""
    is_told = not source.plural and source.case not in ("", NOMINATIVE)
    if not is_told or resolver.head(source) not in resolver.words.speech_nouns:
        return None
    owner = resolver.reader(source).owner_of(source)
    return resolver.body(owner, "document") if owner and owner.kind == "organisation" else None


def by_short_head(resolver: AnyResolver, _: Finding, source: Phrase) -> Answer | None:
    """«Издание», «совет»: the body that the article called so in full."""
    return resolver.body(source, "short_head")


def by_spelling(resolver: AnyResolver, _: Finding, source: Phrase) -> Answer | None:
    """«Ада Норт (Ada North) ушла. «Да», – сказала North»: who is spelled so in brackets."""
    person = resolver.people.spelled.get(resolver.reader(source).in_nominative(source))
    return resolver.named(person, "name") if person else None


def by_group(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Депутаты Дым и Норт внесли поправки. Авторы поправок считают ...»: those two."""
    if source.members or source.kind != "role":
        return None
    return resolver.group(resolver.role(source), resolver.place_of(finding))


RULES: dict[PhraseKind, tuple[Rule, ...]] = {
    "person": (by_name, by_description),
    "pronoun": (by_narrator, by_told_document, by_clause_before, by_cited, by_topic, by_pronoun),
    "role": ROLE_RULES,
    "organisation": (by_spelling, by_site, by_short_head),
    "thing": (by_document, by_epithet, by_description),
}
"""The rules for each kind of source, in order; the last one describes it."""
SEVERAL: tuple[Rule, ...] = (by_group,)
"""The rules that are asked of several before they are only described, in order."""
