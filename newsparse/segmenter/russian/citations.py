"""Whose words are passed on: «цитирует агентство Ветрова», «говорится в докладе министерства»."""

from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.passages import Sentence
from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.russian.narration import REACH, Narration

_PLACE_REACH = 20  # words before a verb in which its place is looked for
_RELATIVE_REACH = 20  # tokens before «которого» in which whom it means is named
_RELATIVE_GAP = 3  # tokens between a phrase and the verb: «Ветров, которого цитирует»


def cited(narration: Narration, at: int, sentence: Sentence, lemma: str) -> Phrase | None:
    """Return whom the verb at `at` cites: an accusative on either side, or whose words they are.

    Verbs that pass on («приводит», «передаёт») cite only where they say «слова» or the like.
    """
    before = _cited_before(narration, at, sentence)
    if before:
        return before
    limit = narration.clause_end(at, sentence, label_ends=False)
    behind = _objects(narration, at + 1, limit, sentence)
    if lemma not in narration.words.quoting_cues and narration.tokens[at - 1].text == ",":
        return next(filter(None, _owners(narration, behind)), None)  # «..., передаёт «Заря»»
    if lemma in narration.words.quoting_cues and behind and _is_cited_person(narration, behind[0]):
        return _without_paper(narration, behind[0])  # «цитирует голландца сайт канала»
    earlier = _objects(narration, max(sentence.first, at - REACH), at, sentence)
    candidates = (
        (*_owners(narration, behind + earlier), *_surest(narration, behind))
        if lemma in narration.words.quoting_cues
        else _owners(narration, behind + earlier)
    )
    return next(filter(None, candidates), None)


def place_of(
    narration: Narration, at: int, sentence: Sentence, *, is_passive: bool = False
) -> Phrase | None:
    """Return the document or body in which something is said: «говорится в докладе».

    A town is who says it («в Москве напоминают»), and no more than where it «объявлено».
    """
    order = [*range(at + 1, narration.clause_end(at, sentence))]
    order += [*range(at - 1, max(sentence.first, at - _PLACE_REACH) - 1, -1)]
    places = [
        phrase
        for i in order
        if narration.tokens[i].lower in narration.words.place_prepositions
        if not narration.quoted[i]
        if (phrase := narration.reader.phrase_at(i + 1, sentence.last, "locative"))
    ]
    documents = (p for p in places if narration.lemma(p) in narration.words.speech_nouns)
    bodies = (
        p
        for p in places
        if p.kind in ("organisation", "person") and not (is_passive and _is_town(narration, p))
    )
    others = (p for p in places if p.kind == "pronoun" or _may_be_body(narration, p))
    return next(documents, None) or next(bodies, None) or next(others, None)


def _is_town(narration: Narration, phrase: Phrase) -> bool:
    """Return whether a phrase is the name of a place alone: «Москва»."""
    is_alone = phrase.last - phrase.first == 1
    return is_alone and "Geox" in narration.reader.forms[phrase.head].traits


def _may_be_body(narration: Narration, phrase: Phrase) -> bool:
    """Return whether a phrase with a name may be a body: «в Кубанском казачьем войске»."""
    if narration.tokens[phrase.first - 1].lower not in narration.words.inside_prepositions:
        return False
    if narration.lemma(phrase) in narration.words.organisation_nouns:
        return True
    if phrase.kind != "thing" or narration.lemma(phrase) in narration.words.time_nouns:
        return False
    inside = narration.tokens[phrase.first : phrase.head]
    return any(token.is_capitalised for token in inside)


def _cited_before(narration: Narration, at: int, sentence: Sentence) -> Phrase | None:
    """«Ветров, которого цитирует «Север»»: the phrase before the relative pronoun."""
    if at - 1 < sentence.first:
        return None
    if narration.tokens[at - 1].lower not in narration.words.relatives:
        return narration.possessive(at - 1)
    for i in range(max(sentence.first, at - _RELATIVE_REACH), at - 1):
        phrase = narration.reader.phrase_at(i, at - 1)
        if phrase and phrase.last >= at - _RELATIVE_GAP:
            return phrase
    return None


def _objects(narration: Narration, first: int, last: int, sentence: Sentence) -> list[Phrase]:
    """Return the accusative phrases of the narrator that begin in tokens[first:last]."""
    found = []
    at = first
    while at < last:
        phrase = None
        if not narration.quoted[at] or narration.opens_label(at):
            phrase = narration.reader.phrase_at(at, sentence.last, "accusative")
        if phrase:
            found.append(phrase)
        at = max(at + 1, phrase.last if phrase else 0)
    return found


def _surest(narration: Narration, phrases: list[Phrase]) -> Iterator[Phrase | None]:
    """Yield who may be cited in the accusatives behind the verb, the surest first.

    «цитирует «Север» главу дирекции», «цитирует агентство Ветрова».
    """
    for phrase in phrases:
        if phrase.kind in ("person", "role"):
            yield _without_paper(narration, phrase)
    for phrase in phrases:
        if narration.lemma(phrase) in narration.words.press_nouns:
            end = len(narration.tokens)
            yield narration.reader.phrase_at(phrase.head + 1, end, "accusative")
    yield from (p for p in phrases if p.kind != "thing" and _is_object(narration, p))


def _without_paper(narration: Narration, phrase: Phrase) -> Phrase:
    """Return who is cited without who cites: «цитирует эксперта «Север»», where it stays as it is.

    «Директора «Зари»» is hers: her name declines.
    """
    at = phrase.head + 1
    label = narration.reader.labels.end(at) if at < phrase.last else 0
    if label != phrase.last:
        return phrase
    is_hers = narration.reader.forms[at + 1].in_case("genitive", parts=("noun", "adjective"))
    return phrase if is_hers else structs.replace(phrase, last=at)


def _owners(narration: Narration, phrases: list[Phrase]) -> Iterator[Phrase | None]:
    """Yield whose words, comment or report is cited: «слова Ветрова», «его слова».

    They may stand behind who cites, as if they were his: «приводит агентство слова Ветрова».
    """
    end = len(narration.tokens)
    for phrase in phrases:
        for at in range(phrase.head, phrase.last):
            if _is_cited_noun(narration, at):
                pronoun = narration.possessive(at - 1) if at else None
                yield pronoun or _owner(narration, at + 1, end)
                break


def _owner(narration: Narration, at: int, end: int) -> Phrase | None:
    """Return the phrase in the genitive at `at`: whose words they are."""
    owner = narration.reader.phrase_at(at, end, "genitive")
    return _without_paper(narration, owner) if owner and owner.kind == "role" else owner


def _is_cited_noun(narration: Narration, at: int) -> bool:
    """Return whether what somebody said can stand at `at` as an object: «слова», «заявление»."""
    form = narration.reader.forms[at]
    return form.is_among(narration.words.speech_nouns) and "accusative" in form.heads


def _is_cited_person(narration: Narration, phrase: Phrase) -> bool:
    return phrase.kind in ("person", "role") and _is_object(narration, phrase)


def _is_object(narration: Narration, phrase: Phrase) -> bool:
    """Return whether a phrase can be nothing but an object: «пресс-службу»."""
    word = narration.reader.forms[phrase.head]
    return bool(word.tags) and NOMINATIVE not in word.heads
