"""Words without a speaker beside them: a document's, and those of whom a sentence is about."""

from collections.abc import Iterator
from itertools import islice

from msgspec import structs

from newsparse.segmenter.findings import Finding
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.passages import Location
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.people.person import STEM, Answer
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.rules import first_opinion
from newsparse.segmenter.speakers.resolver import AnyResolver
from newsparse.segmenter.speakers.stand_ins import by_stand_in

_FOR_WHOM = 2  # words that say for whom a document is: «сообщение для печати»
_BACK = 12  # sentences: how far back it is told who issued a document
_REACH = 60  # words: how far into a sentence a document is looked for


def by_document(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«В сообщении МИД», «говорится в докладе»: who issued the document."""
    owner = resolver.reader(source).owner_of(source)
    if owner and owner.kind == "pronoun":  # In einem Brief schrieb er; „...“, heißt es darin
        return resolver.meant(finding, "document", gender=owner.gender, plural=owner.plural)
    if owner:
        answer = spoken_by(resolver, owner, "document")
        return _meant(resolver, finding, owner, answer) or answer
    if _is_nobodys(resolver, source):
        return Answer(None, "document")
    whose = _whose(resolver, finding, source)
    if whose:
        return whose
    places = resolver.words.place_prepositions
    behind = resolver.reader(source).tokens[source.head + 1 : source.last + 1]
    if source.plural and any(token.lower in places for token in behind):
        return None  # «сообщениям в соцсетях», whoever spoke before
    if resolver.head(source) not in resolver.words.speech_nouns:
        return None
    if _has_relative_clause(resolver, finding, source):
        return _writer(resolver, source)
    issuer = first_opinion(_ISSUERS, resolver, finding, source)
    if issuer is None or issuer[1].speaker is None:
        return None
    return structs.replace(issuer[1], rule="document")


def _whose(resolver: AnyResolver, finding: Finding, document: Phrase) -> Answer | None:
    """«В его указе говорится»: whom the possessive before the document means, if one."""
    before = resolver.reader(document).tokens[document.first - 1].lower
    gender = resolver.words.possessives.get(before)
    if gender:
        return resolver.meant(finding, "document", gender=gender, plural=False)
    return None if gender is None else Answer(None, "document")


def _is_nobodys(resolver: AnyResolver, source: Phrase) -> bool:
    """Return whether a phrase is a view that names nobody: «den Angaben», «ersten Schätzungen»."""
    tokens, words = resolver.reader(source).tokens, resolver.words
    before = (token.lower for token in tokens[source.first : source.head])
    return tokens[source.head].lower in words.nobodys_views and all(
        word in words.determiners or word.startswith(words.nobodys_stems) for word in before
    )


def _has_relative_clause(resolver: AnyResolver, finding: Finding, document: Phrase) -> bool:
    """Return whether a relative clause tells of a document: «доклад для печати, в котором»."""
    tokens, cue = resolver.reader(document).tokens, finding.cue
    behind = [token.lower for token in tokens[document.last : cue.first]] if cue else []
    if behind and behind[0] in resolver.words.purpose_words:
        behind = behind[_FOR_WHOM:]
    return behind[:1] == [","] and not resolver.words.place_prepositions.isdisjoint(behind[1:2])


def _writer(resolver: AnyResolver, document: Phrase) -> Answer:
    """«Комитет выпустил доклад, в котором говорится»: the committee; what he got is no one's."""
    reader = resolver.reader(document)
    first = reader.passage.sentence_of(document.first).first
    subject = reader.first_subject(first, document.first)
    is_issued = _is_issued(resolver, reader, first, document.first)
    return spoken_by(resolver, subject, "document") if subject and is_issued else Answer(None, None)


def _is_issued(resolver: AnyResolver, reader: SourceReader, first: int, last: int) -> bool:
    """Return whether tokens[first:last] tell that something is written: «направил письмо»."""
    stems = resolver.words.issuing_stems
    return any(token.lower.startswith(stems) for token in reader.tokens[first:last])


def _court(resolver: AnyResolver, finding: Finding, document: Phrase) -> Answer | None:
    """«В решении говорится»: the court named last, where one is."""
    if resolver.head(document) not in resolver.words.court_documents:
        return None
    courts = resolver.bodies.names_of(resolver.words.court, resolver.place_of(finding))
    return Answer(courts[0], "document", kind="body") if courts else None


def _itself(resolver: AnyResolver, finding: Finding, document: Phrase) -> Answer | None:
    """«В законе говорится», In einem Schreiben klagt sie. „...“, heißt es darin: it itself."""
    words, reader, cue = resolver.words, resolver.reader(document), finding.cue
    before = reader.tokens[document.first : document.head]
    is_own = any(token.lower.startswith(words.own_stems) for token in before)
    around = reader.passage.sentence_of(document.first)
    acting = reader.first_subject(document.last, around.last)
    if acting and cue and cue.first >= around.last:
        told = subject_before(resolver, *resolver.place_of_phrase(document))
        is_own |= acting.kind != "pronoun" or told is None or told.gender != acting.gender
    return Answer(None, None) if is_own or resolver.head(document) in words.own_documents else None


def by_told_document(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Комитет выпустил доклад. В нём говорится ...»: a pronoun is a document, nobody before it."""
    if finding.cue is None or finding.cue.form != "passive":
        return None
    issuer = None if source.plural else _issuer(resolver, finding, source)
    return structs.replace(issuer, rule="document") if issuer else Answer(None, None)


def _issuer(resolver: AnyResolver, finding: Finding, document: Phrase) -> Answer | None:
    """Return who issued a document: the subject before it, or who spoke last and was no paper."""
    told = _sender(resolver, document)
    if told:
        return spoken_by(resolver, told, "document")
    subject = subject_before(resolver, *resolver.place_of_phrase(document))
    spoke = resolver.discourse.issuer_of(resolver.head(document))
    if spoke and spoke.is_press:
        return spoke
    if resolver.head(document) not in resolver.words.press_documents:
        spoke = spoke or resolver.discourse.last_speaker(resolver.place_of(finding))
    is_full = subject is not None and subject.last - subject.first > 1  # «министр культуры»
    is_told = subject is not None and not subject.plural and (subject.kind == "person" or is_full)
    if subject and (spoke is None or is_told):
        return spoken_by(resolver, subject, "document")
    return spoke


def _sender(resolver: AnyResolver, document: Phrase) -> Phrase | None:
    """«Союз направил письмо. Мэр ответил, ... В письме говорится»: who is told to have sent it."""
    at, is_it = resolver.place_of_phrase(document), document.kind == "pronoun"
    heads = resolver.words.speech_nouns if is_it else (resolver.head(document),)
    stems = tuple(head[:STEM] for head in heads)
    for passage, sentence in islice(sentences_before(resolver, at), _BACK):
        reader = resolver.readers[passage]
        tokens = enumerate(reader.tokens[sentence.first : sentence.last], sentence.first)
        place = next((i for i, token in tokens if token.lower.startswith(stems)), None)
        told = reader.described_at(place) if place is not None else None
        if told and reader.owner_of(told):
            return None
        if told and _is_issued(resolver, reader, sentence.first, sentence.last):
            subject = reader.first_subject(sentence.first, sentence.last)
            is_nobody = subject and subject.kind == "person" and not resolver.person_of(subject)
            return None if is_nobody else subject
    return None


_ISSUERS = (_court, _itself, _issuer)
"""Who issued a document, asked in order."""


def subject_before(resolver: AnyResolver, passage: int, start: int) -> Phrase | None:
    """Return the subject of the sentence before the one in which an offset of a passage stands."""
    before = sentence_before(reader := resolver.readers[passage], start)
    return reader.first_subject(before.first, before.last) if before else None


def body_before(resolver: AnyResolver, passage: int, start: int) -> Phrase | None:
    """Return the body of which the sentence before an offset is: «в мэрии», or its subject."""
    reader = resolver.readers[passage]
    before = sentence_before(reader, start)
    if before is None:
        return None
    inside = _places_in(resolver, reader, before)
    subject = reader.first_subject(before.first, before.last)
    return next((one for one in (*inside, subject) if one and one.kind == "organisation"), None)


def sentence_before(reader: SourceReader, start: int) -> Sentence | None:
    """Return the sentence before the one in which an offset stands, or None."""
    number = reader.passage.sentence_at(start)
    return reader.passage.sentences[number - 1] if number else None


def sentences_before(resolver: AnyResolver, at: Location) -> Iterator[tuple[int, Sentence]]:
    """Yield the sentences before a place with the passages they stand in, the nearest first."""
    for index in range(at[0], -1, -1):
        passage = resolver.readers[index].passage
        last = passage.sentence_at(at[1]) if index == at[0] else None
        yield from ((index, sentence) for sentence in reversed(passage.sentences[:last]))


def by_surroundings(resolver: AnyResolver, finding: Finding) -> Answer | None:
    """«В докладе палаты это „...“», „...“, – категоричен тренер: whom the sentence is about."""
    if finding.cue is not None:
        return None
    reader = resolver.readers[finding.at[0]]
    if finding.rule == "tail":
        end = finding.parts[-1].end
        last = reader.passage.sentence_around(end).last
        phrase = reader.first_subject(reader.passage.token_at(end), last)
    elif finding.rule in ("long_fragment", "colon"):
        phrase = _leading_subject(resolver, reader, finding.at[1])
    else:
        return None
    if phrase is None:
        return None
    owner = resolver.reader(phrase).owner_of(phrase) if phrase.kind == "thing" else None
    answer = spoken_by(resolver, owner or phrase, "surroundings")
    if phrase.kind == "role" and answer.person is None and finding.rule == "long_fragment":
        return None  # «Ребёнок доставлен в больницу с диагнозом „...“»
    return _meant(resolver, finding, phrase, answer) or answer


def _leading_subject(resolver: AnyResolver, reader: SourceReader, start: int) -> Phrase | None:
    """Return the document or who acts in a sentence before the offset where speech begins."""
    sentence = reader.passage.sentence_around(start)
    words = resolver.words
    documents = (words.speech_nouns | words.press_nouns) - words.channel_nouns
    places = _places_in(resolver, reader, sentence)
    phrase = next((place for place in places if resolver.head(place) in documents), None)
    phrase = phrase or reader.first_subject(sentence.first, sentence.last)
    return phrase if phrase and reader.tokens[phrase.first].start < start else None


def _places_in(resolver: AnyResolver, reader: SourceReader, sentence: Sentence) -> Iterator[Phrase]:
    """Yield in what something is, as a sentence says: «в докладе»."""
    prepositions = resolver.words.place_prepositions
    reach = range(sentence.first, min(sentence.last - 1, sentence.first + _REACH))
    openings = (at for at in reach if reader.tokens[at].lower in prepositions)
    yield from filter(None, (reader.place_at(at + 1, sentence.last) for at in openings))


def _meant(
    resolver: AnyResolver, finding: Finding, phrase: Phrase, answer: Answer
) -> Answer | None:
    """Return who was spoken of and may be called so, where an answer found no holder of a role."""
    is_one = phrase.kind == "role" and phrase.gender and not phrase.plural
    return by_stand_in(resolver, finding, phrase) if is_one and answer.person is None else None


def spoken_by(resolver: AnyResolver, phrase: Phrase, rule: str) -> Answer:
    """Return whom a phrase names, or whose role it tells, as the speaker."""
    person = resolver.person_of(phrase)
    if person is None and phrase.kind == "role" and not phrase.plural:
        at = resolver.place_of_phrase(phrase)
        person = resolver.people.holders.holder(resolver.role(phrase), at, gender="")
    return resolver.named(person, rule) if person else resolver.body(phrase, rule)
