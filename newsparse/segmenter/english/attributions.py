"""Who speaks in English: the rules that it adds to the shared ones, or has in their place.

Roles and stand-ins stand behind "the" there, and only a sentence before says whose bare words are.
"""

from itertools import islice

from msgspec import structs

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.definites import EnglishResolver, by_age, by_role, by_stand_in
from newsparse.segmenter.findings import Cue, Finding
from newsparse.segmenter.people.person import Answer, Person
from newsparse.segmenter.phrase import NEUTER, PERSONAL, Phrase, PhraseKind
from newsparse.segmenter.rules import first_opinion
from newsparse.segmenter.speakers import speakers
from newsparse.segmenter.speakers.documents import sentences_before
from newsparse.segmenter.speakers.speakers import Rule, by_name
from newsparse.segmenter.speakers.stand_ins import by_charge
from newsparse.segmenter.speakers.unsourced import UnsourcedRule, is_heading

_PAIR_PASSAGES = 3  # passages in which those are named whom "the two" means
_MAIN_PASSAGES = 1  # passages in which nobody else is named whom "he" may mean
_SENTENCES_BACK = 4  # sentences: how far behind whom it is about a quote may stand alone


def by_known_name(resolver: EnglishResolver, _: Finding, source: Phrase) -> Answer | None:
    """Take the one person, named before, whose name a capitalised word is: "Chelsea said"."""
    at, text = resolver.place_of_phrase(source), resolver.reader(source).in_nominative(source)
    bearers = resolver.people.bearers((text,))
    known = [one for one in bearers if one.is_certain and one.last_before(at)]
    return resolver.named(known[0], "name") if len(known) == 1 else None


def by_hearing(_: EnglishResolver, finding: Finding, __: Phrase) -> Answer | None:
    """Take nobody in “He kept the money”, the court heard: it does not say what it hears."""
    is_heard = finding.cue is not None and finding.cue.lemma == en.HEAR
    return Answer(None, None) if is_heard else None


def by_answer(resolver: EnglishResolver, finding: Finding, source: Phrase) -> Answer | None:
    """Take whom a question went to: "A reporter asked Ann Lee, “Why?” “Why not?” she replied"."""
    last = resolver.discourse.last_finding
    asked = last.cue if last else None
    if last is None or asked is None or not _is_answer(finding, asked):
        return None
    start = (asked.passage, resolver.readers[asked.passage].tokens[asked.first].start)
    question = (last.parts[0].passage, last.parts[0].start)
    end = question if question > start else min(finding.at, (start[0] + 1, 0))
    heard = resolver.mentions.only_one_since(start, end, gender=source.gender)
    return resolver.named(heard, "answer") if heard else None


def _is_answer(finding: Finding, asked: Cue) -> bool:
    """Return whether a quote answers a question: by its verb, or in the next paragraph."""
    cue = finding.cue
    if asked.lemma != en.ASK or cue is None or finding.kind != "direct":
        return False
    return cue.lemma in en.ANSWERING or (cue.lemma == en.SAY and cue.passage > asked.passage)


def by_asked(resolver: EnglishResolver, finding: Finding, source: Phrase) -> Answer | None:
    """Take the last speaker in "Asked by Ann Lee who would pay, she replied": never who asks."""
    reader = resolver.reader(source)
    begun = reader.tokens[reader.sentence_of(source.first).first :][:2]
    if begun[0].lower not in en.ASKED or begun[-1].lower != en.BY:
        return None
    last = resolver.discourse.last_speaker(resolver.place_of(finding))
    fits = last is not None and last.fits(source.gender, plural=source.plural)
    return structs.replace(last, rule="pronoun", rivals=()) if last and fits else Answer(None, None)


def by_own_body(resolver: EnglishResolver, _: Finding, source: Phrase) -> Answer | None:
    """Take the body in "Harrow Bank expects lower prices, it said": whom its sentence is about.

    So is "The court did not agree with Ashby. It said"; "the company said" may stand in place of
    "it", also where the sentence before names one alone.
    """
    reader = resolver.reader(source)
    if reader.head_of(source) in en.WITHOUT_WORDS:
        return Answer(None, None)  # You may say “no”.
    is_noun = source.kind != "pronoun" and reader.is_bare(source)
    is_company = is_noun and reader.head_of(source) in resolver.words.company_nouns
    may_mean = is_company or (source.kind == "pronoun" and source.gender == NEUTER)
    if not may_mean:
        return None
    body = reader.body_ahead(source.first) or _body_before(resolver, source)
    if body is None or (body.name and reader.has_first_name(body.name)):
        return None
    if is_company and resolver.reader(body).text.is_body(body.head):
        return None  # The Treasury will delay the rules, the company said.
    rule = "organisation" if is_company else "pronoun"
    return resolver.body(structs.replace(body, name=None), rule)


def _body_before(resolver: EnglishResolver, source: Phrase) -> Phrase | None:
    """Return whom the sentence before is about, no person: a company is all that it names."""
    before = next(sentences_before(resolver, resolver.place_of_phrase(source)), None)
    if before is None:
        return None
    body = resolver.readers[before[0]].topic(before[1], is_lone=source.kind != "pronoun")
    if body is None or not resolver.discourse.is_since(resolver.place_of_phrase(body)):
        return None
    person = resolver.person_of(body)
    return None if person and person.is_certain else body


def by_pronoun(resolver: EnglishResolver, finding: Finding, source: Phrase) -> Answer | None:
    """He, she, they, it: never "I", who may be whoever writes."""
    if resolver.reader(source).tokens[source.head].lower in resolver.words.first_person:
        return None
    if source.plural:
        return _those(resolver, finding, source) or speakers.by_pronoun(resolver, finding, source)
    if source.gender not in PERSONAL:
        return speakers.by_pronoun(resolver, finding, source)
    is_asked = resolver.reader(source).follows_question(source)
    answer = _main(resolver, source, 0) if is_asked else None  # What will he do? “Sleep,” he says.
    answer = answer or speakers.by_pronoun(resolver, finding, source)
    unknown = answer.person if answer and answer.person and not answer.person.gender else None
    if unknown and _may_be_another(resolver, unknown, source):
        return Answer(None, None)
    answer = answer or _main(resolver, source, _MAIN_PASSAGES)  # whose gender is known
    if unknown:
        unknown.gender = source.gender  # Kemi Obi is nervous. “I try,” she says.
    return answer


def _may_be_another(resolver: EnglishResolver, person: Person, source: Phrase) -> bool:
    """Return whether nothing tells the gender of "she", and a woman was told of first."""
    at = resolver.place_of_phrase(source)
    if (person.last_before(at) or at)[0] == at[0]:
        return False
    near = (one for one in resolver.mentions.before(at) if at[0] - one.at[0] <= _MAIN_PASSAGES)
    known = (one.person for one in near if one.person and one.person.gender == source.gender)
    return any(one.number < person.number for one in known)


def _main(resolver: EnglishResolver, source: Phrase, reach: int) -> Answer | None:
    """Take whom a text begins with and names most, for "he" that can mean nobody else near."""
    at = resolver.place_of_phrase(source)
    alike = [one for one in resolver.people.persons if one.gender == source.gender]
    main = max(alike, key=lambda one: len(one.occurrences), default=None)
    if main is None or main is not alike[0] or not main.is_certain:
        return None
    near = (one for one in resolver.mentions.before(at) if at[0] - one.at[0] <= reach)
    is_only = all(one.person is main for one in near if one.fits(source.gender))
    acting = resolver.reader(source).subject_roles(0, source.first, plural=False)  # a clerk left
    spoke = resolver.discourse.last_person()
    may_be = bool(reach) and spoke is not None and spoke.fits(source.gender, plural=False)
    is_clear = is_only and not may_be and not any(acting)
    is_lead = main.occurrences[0].passage <= _MAIN_PASSAGES and main.last_before(at)
    return resolver.named(main, "pronoun") if is_clear and is_lead else None


def by_owner(resolver: EnglishResolver, finding: Finding, source: Phrase) -> Answer | None:
    """Take whom "her" means in "her statement said", Ann Lee in "Ann Lee’s statement said"."""
    owner = resolver.reader(source).owner_of_words(source)
    told = first_opinion(RULES[owner.kind], resolver, finding, owner) if owner else None
    return told[1] if told and told[1].speaker else None


def by_description(resolver: EnglishResolver, finding: Finding, source: Phrase) -> Answer | None:
    """Take the phrase itself: a source, police officials, the letter.

    "Authorities" are not the "airport authorities" that spoke before. Where "her tutor" spoke,
    "she" is whoever had him.
    """
    reader = resolver.reader(source)
    if not reader.can_describe(source):
        return None
    head, at = reader.head_of(source), resolver.place_of_phrase(source)
    those = head in en.TOGETHER and _those(resolver, finding, source)
    several = those or (source.plural and _each(resolver, finding, source))
    is_bare = source.kind == "role" and reader.is_bare(source)
    fuller = is_bare and resolver.descriptions.introduced(head, at)
    # a source at the Treasury told ... The source said
    answer = several or resolver.described(fuller or source, "description")
    owner = reader.gender_of_owner(source)
    gender = "mf".replace(owner, "") if owner else answer.gender
    return structs.replace(answer, head=head, gender=gender)


def _each(resolver: EnglishResolver, finding: Finding, source: Phrase) -> Answer | None:
    """Take each of several by the full name: "Wolfe and the dean"; nobody where one has none."""
    members = resolver.reader(source).members_of(source)
    told = [first_opinion(RULES[one.kind], resolver, finding, one) for one in members]
    answers = [one[1] if one else Answer() for one in told]
    if not any(one.person for one in answers):
        return None
    names = [one.speaker for one in answers if one.speaker]
    if len(names) < len(members):
        return Answer(None, None)
    is_named = all(one.kind != "described" for one in answers[:-1])
    return resolver.several(names, "name") if is_named else None


def _those(resolver: EnglishResolver, finding: Finding, source: Phrase) -> Answer | None:
    """Take those who acted together or spoke last: "Wolfe and Asan met. The two said"."""
    at = resolver.place_of_phrase(source)
    acting = resolver.mentions.several_before(at)
    if acting and resolver.discourse.is_since(resolver.place_of_phrase(acting)):
        return _each(resolver, finding, acting)
    last = resolver.discourse.last_speaker(at)
    is_several = last is not None and last.plural and last.kind == "person"
    if is_several or source.kind == "pronoun":
        return structs.replace(last, rule="pronoun") if last and is_several else None
    named: dict[int, Person] = {}
    for passage in range(at[0], max(-1, at[0] - _PAIR_PASSAGES), -1):
        here = (one for one in resolver.mentions.in_passage(passage) if one.at < at)
        named |= {one.person.number: one.person for one in here if one.person}
        if len(named) > 1:
            break
    names = [resolver.people.full_name(named[number]) for number in sorted(named)]
    return resolver.several(names, "pronoun") if len(names) == 2 else None


def by_organisation(resolver: EnglishResolver, _: Finding, source: Phrase) -> Answer | None:
    """Take the fullest name of a body in the article: the LMU, the alliance."""
    return resolver.body(source, "organisation")


def by_dialogue(resolver: EnglishResolver, finding: Finding) -> Answer | None:
    """Take nobody for “Not once?” below “Never,” Ann Lee replied: in a dialogue speakers change."""
    last = resolver.discourse.last_finding
    if finding.rule != "whole" or last is None or last.parts[-1].passage != finding.at[0] - 1:
        return None
    is_answered = last.cue is not None and last.cue.lemma in {en.ASK, *en.ANSWERING}
    return Answer(None, None) if is_answered else None


def by_sentence_before(resolver: EnglishResolver, finding: Finding) -> Answer | None:
    """Finch shook her head. “We will not pay.”: whom the sentence before bare words is about.

    Where it holds the last speech, that goes on. Sentences that begin with "he" or "she" are about
    whoever the one before them is.
    """
    if finding.cue is not None or finding.kind != "direct" or is_heading(resolver, finding):
        return None
    for passage, sentence in islice(sentences_before(resolver, finding.at), _SENTENCES_BACK):
        reader = resolver.readers[passage]
        if reader.asks(sentence):
            return Answer(None, None)  # Ann Lee asked her to come. “I said no.”
        if not resolver.discourse.is_since((passage, sentence.start)):
            last = resolver.discourse.last_speaker(finding.at)
            return structs.replace(last, rule="continuation", rivals=()) if last else None
        near = resolver.mentions.since((passage, sentence.start), (passage, sentence.end))
        acting = [one.person for one in near if one.is_subject and one.person]
        if acting or not reader.begins_with_pronoun(sentence):
            is_one = acting and all(one is acting[0] for one in acting)
            return resolver.named(acting[0], "subject") if is_one else None
    return None


RULES: dict[PhraseKind, tuple[Rule, ...]] = {
    "person": (by_name, by_description),
    "pronoun": (by_answer, by_asked, by_own_body, by_pronoun),
    "role": (by_role, by_age, by_charge, by_stand_in, by_description),
    "organisation": (by_hearing, by_known_name, by_stand_in, by_own_body, by_organisation),
    "thing": (by_hearing, by_stand_in, by_owner, by_description),
}
UNSOURCED: tuple[UnsourcedRule, ...] = (by_dialogue, by_sentence_before)
