"""Whose words are passed on: «цитирует агентство Ветрова», «говорится в докладе министерства»."""

from collections.abc import Iterator
from itertools import chain

from msgspec import structs

from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.russian.cues.narrator import REACH, NarratorText

_PLACE_REACH = 20  # words before a verb in which its place is looked for
_RELATIVE_REACH = 20  # tokens before «которого» in which whom it means is named


def cited(narrator: NarratorText, at: int, sentence: Sentence, lemma: str) -> Phrase | None:
    """Return whom the verb at `at` cites: an accusative on either side, or whose words they are.

    Verbs that pass on («приводит», «передаёт») cite only where they say «слова» or the like.
    """
    before = _cited_before(narrator, at, sentence)
    if before:
        return before
    limit = narrator.clause_end(at, sentence, label_ends=False)
    behind = _objects(narrator, at + 1, limit, sentence)
    if lemma not in narrator.words.quoting_cues and narrator.tokens[at - 1].text == ",":
        return next(filter(None, _owners(narrator, behind)), None)  # «..., передаёт «Заря»»
    is_quoted = lemma in narrator.words.quoting_cues and behind and _is_object(narrator, behind[0])
    if is_quoted and behind[0].kind in ("person", "role", "pronoun"):
        return _without_paper(narrator, behind[0])  # «цитирует голландца сайт канала»
    earlier = _objects(narrator, max(sentence.first, at - REACH), at, sentence)
    candidates = (
        (*_owners(narrator, behind + earlier), *_surest(narrator, behind))
        if lemma in narrator.words.quoting_cues
        else _owners(narrator, behind + earlier)
    )
    return next(filter(None, candidates), None)


def place_of(
    narrator: NarratorText, at: int, sentence: Sentence, *, is_passive: bool = False
) -> Phrase | None:
    """Return the document, body or town in which something is said: «говорится в докладе»."""
    words, tokens, forms = narrator.words, narrator.tokens, narrator.reader.forms
    behind = range(at + 1, narrator.clause_end(at, sentence))
    before = range(at - 1, max(sentence.first, at - _PLACE_REACH) - 1, -1)
    openings = [i for i in (*behind, *before) if tokens[i].lower in words.place_prepositions]
    told = [i for i in openings if not narrator.quoted[i]]
    places = [phrase for i in told if (phrase := _in_what(narrator, i, sentence))]
    towns = [p for p in places if p.last - p.first == 1 and "Geox" in forms[p.head].traits]
    places.sort(key=lambda p: (p.last != at or p in towns, p in towns))  # «в порту в Тулине»
    documents = (p for p in places if narrator.lemma(p) in words.speech_nouns)
    named = (p for p in places if p.kind in ("organisation", "person"))
    bodies = (p for p in named if not is_passive or (p.kind != "person" and p not in towns))
    label = narrator.reader.labels.start
    others = (
        p
        for p in places
        if p.kind == "pronoun"
        or (lemma := narrator.lemma(p)) in words.organisation_nouns  # «в группе врачей говорят»
        or (lemma in words.named_nouns and not is_passive and label(p.last - 1) is not None)
    )
    return next(chain(documents, bodies, others), None)


def agent_of(narrator: NarratorText, at: int, sentence: Sentence) -> Phrase | None:
    """Return by whom what a participle at `at` tells is done: «названо Дымовым», no «героем»."""
    reader = narrator.reader
    behind = reader.phrase_at(at + 1, sentence.last, "instrumental")
    if behind and behind.kind in ("person", "organisation"):
        return behind
    is_been = "verb" in reader.forms[at - 1].parts  # «Дымовым было названо»
    before = reader.person_before(at - is_been, plural=False)
    name = before.name if before and before.first >= sentence.first else None
    return before if name and name.fits("instrumental", "") else None


def _in_what(narrator: NarratorText, at: int, sentence: Sentence) -> Phrase | None:
    """Return the phrase behind the preposition at `at`; «доклад, в котором» is the document."""
    if at + 1 >= sentence.last or narrator.tokens[at + 1].lower not in narrator.words.relatives:
        at += at + 1 < sentence.last and narrator.possessive(at + 1) is not None  # «в его указе»
        return narrator.reader.phrase_at(at + 1, sentence.last, "locative")
    for noun in range(at - 2, max(sentence.first, at - _RELATIVE_REACH) - 1, -1):
        form, documents = narrator.reader.forms[noun], narrator.words.speech_nouns
        cases = [case for case in form.heads if form.noun_lemma(case) in documents]
        if cases:
            return narrator.reader.phrase_at(noun, at - 1, cases[0])
    return None


def _cited_before(narrator: NarratorText, at: int, sentence: Sentence) -> Phrase | None:
    """«Ветров, которого цитирует «Север»»: the phrase before the relative pronoun."""
    if at - 1 < sentence.first:
        return None
    if narrator.tokens[at - 1].lower not in narrator.words.relatives:
        return narrator.possessive(at - 1)
    return narrator.reader.person_before(at - 2, plural=False)


def _objects(narrator: NarratorText, first: int, last: int, sentence: Sentence) -> list[Phrase]:
    """Return the accusative phrases of the narrator that begin in tokens[first:last]."""
    found: list[Phrase] = []
    for at in range(first, last):
        is_read = found and at < found[-1].last
        if not is_read and (not narrator.quoted[at] or narrator.opens_label(at)):
            phrase = narrator.reader.phrase_at(at, sentence.last, "accusative")
            found += [phrase] if phrase else []
    return found


def _surest(narrator: NarratorText, phrases: list[Phrase]) -> Iterator[Phrase | None]:
    """Yield who may be cited behind the verb, the surest first: «цитирует РИА главу фонда»."""
    for phrase in phrases:
        if phrase.kind in ("person", "role"):
            yield _without_paper(narrator, phrase)
    papers = narrator.words.press_nouns | narrator.words.press_names
    for phrase in phrases:
        if narrator.lemma(phrase) in papers:
            yield narrator.reader.phrase_at(phrase.head + 1, len(narrator.tokens), "accusative")
    yield from (p for p in phrases if p.kind != "thing" and _is_object(narrator, p))


def _without_paper(narrator: NarratorText, phrase: Phrase) -> Phrase:
    """Return who is cited without who cites: «эксперта «Север»»; «директора «Зари»» is hers."""
    at, words, form = phrase.head + 1, narrator.words, narrator.reader.forms[phrase.head]
    label = narrator.reader.labels.end(at) if at < phrase.last else 0
    if label != phrase.last:
        if form.is_among(words.press_roles):
            return phrase  # «корреспондента Reuters»
        names = (i for i in range(at, phrase.last) if narrator.tokens[i].lower in words.press_names)
        return structs.replace(phrase, last=next(names, phrase.last))  # «главу порта Reuters»
    is_hers = narrator.reader.forms[at + 1].in_case("genitive", parts=("noun", "adjective"))
    return phrase if is_hers else structs.replace(phrase, last=at)


def _owners(narrator: NarratorText, phrases: list[Phrase]) -> Iterator[Phrase | None]:
    """Yield whose words are cited, behind who cites, too: «приводит агентство слова Ветрова»."""
    words = narrator.words
    end, nouns = len(narrator.tokens), words.speech_nouns - words.press_nouns  # no «сайт клуба»
    for phrase in phrases:
        for at in range(phrase.head, phrase.last):
            form = narrator.reader.forms[at]
            if form.is_among(nouns) and "accusative" in form.heads:
                pronoun = narrator.possessive(at - 1) if at else None
                owner = pronoun or narrator.reader.phrase_at(at + 1, end, "genitive")
                is_role = owner is not None and owner.kind == "role"
                yield _without_paper(narrator, owner) if owner and is_role else owner
                break


def _is_object(narrator: NarratorText, phrase: Phrase) -> bool:
    """Return whether a phrase can be nothing but an object: «пресс-службу»."""
    word = narrator.reader.forms[phrase.head]
    return bool(word.tags) and NOMINATIVE not in word.heads
