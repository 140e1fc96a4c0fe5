"""Who in a sentence may act, and of whom its relative clauses and participles tell."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile
from operator import attrgetter

from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.passages.tokens import Sentence, past_bracket
from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.russian.cues.narrator import NarratorText
from newsparse.segmenter.russian.phrases.phrases import SPEAKING_KINDS
from newsparse.segmenter.russian.words.word_shapes import Tag
from newsparse.segmenter.russian.words.words import is_undeclined

_OBLIQUE = ("locative", "dative", "instrumental", "genitive", "accusative")
_START = attrgetter("first")
_GOVERNING = frozenset({"PRTF", "actv", "tran"})  # «депутат, возглавляющий комитет, сказал»
_NEAR = 12  # phrases: how many before a verb may be its subject
_LONGEST_DESCRIPTION = 16  # words: «его шофёр из посёлка Кали, который»
NEAR = 12  # words: how far before a verb «который» or a participle stands


def agrees(phrase: Phrase, tag: Tag) -> bool:
    """Return whether a verb or short adjective with `tag` can have `phrase` as its subject."""
    if phrase.kind == "role" and not phrase.gender and not phrase.plural:
        return True  # «ряд экспертов» takes the verb in either number
    if tag.plural or phrase.plural:  # «Вести» сообщают, сообщает
        is_title = phrase.kind == "organisation" and not phrase.gender
        return phrase.plural and (tag.plural or is_title)
    shows_none = not tag.gender or not phrase.gender
    return shows_none or tag.gender in phrase.gender or _is_woman(phrase, tag)


def _is_woman(phrase: Phrase, tag: Tag) -> bool:
    """«директор [Кари Норт] ... сказала»: a feminine verb beside a masculine role."""
    if tag.gender != "f" or phrase.gender != "m":
        return False
    is_womans = phrase.name is not None and phrase.name.fits(phrase.case, "f")
    return phrase.kind == "role" or (phrase.kind == "person" and is_womans)


class Actors:
    """The phrases of one sentence that could be subjects, in order, read as far as asked for."""

    def __init__(self, narrator: NarratorText, sentence: Sentence) -> None:
        self._narrator = narrator
        self._sentence = sentence
        self._phrases: list[Phrase] = []
        self._has_person = False
        self._unread = sentence.first

    def before(self, at: int) -> list[Phrase]:
        """Return the phrases that begin before a token, the nearest first."""
        self.read(at)
        middle = self._behind(at)
        return self._phrases[max(0, middle - _NEAR) : middle][::-1]

    def behind(self, at: int) -> Iterator[Phrase]:
        """Yield the phrases that were read and begin at a token or behind it."""
        phrases = self._phrases  # islice would step over all before them
        return (phrases[i] for i in range(self._behind(at), len(phrases)))

    def _behind(self, at: int) -> int:
        return bisect_left(self._phrases, at, key=_START)

    def read(self, limit: int) -> None:
        """Read on up to the token at `limit`, and to the end of the phrase in which it stands."""
        while self._unread < limit:
            phrase, self._unread = self._step(self._unread)
            if phrase and self._narrator.can_speak(phrase) and not self._is_relative(phrase):
                self._phrases.append(phrase)
                self._has_person = self._has_person or phrase.kind == "person"

    def _is_relative(self, phrase: Phrase) -> bool:
        """Return whether a clause tells of a phrase what it does: «часть жителей которого»."""
        inside = self._narrator.tokens[phrase.head + 1 : min(phrase.last + 1, self._sentence.last)]
        return not self._narrator.words.relatives.isdisjoint([token.lower for token in inside])

    def _step(self, at: int) -> tuple[Phrase | None, int]:
        """Return the phrase that begins at a token, if one may act there, and where to read on."""
        narrator, last = self._narrator, self._sentence.last
        token, form = narrator.tokens[at], narrator.reader.forms[at]
        if not token.is_word:
            if token.text == "(":
                return None, max(at + 1, past_bracket(narrator.tokens, at, last))
            if not (narrator.opens_label(at) and self._is_name(at)):
                return None, at + 1
        elif narrator.quoted[at] or token.lower in narrator.words.relatives:
            return None, at + 1  # «весло, которое археологи зовут „...“»
        elif form.traits >= _GOVERNING and narrator.tokens[at - 1].text == ",":
            return None, narrator.clause_end(at, self._sentence)
        elif "preposition" in form.parts and self._is_preposition(at):
            return None, self._past_prepositional(at)
        elif form.body and self._is_of_object(at):
            return None, at + 1
        phrase = narrator.reader.phrase_at(at, last)
        following = max(at + 1, phrase.last if phrase else 0)
        return None if self._is_apposition(at) else phrase, following

    def _is_preposition(self, at: int) -> bool:
        """Return whether a preposition stands at `at`; «после» is one before a noun alone."""
        form, behind = self._narrator.reader.forms[at], at + 1
        if form.is_preposition or behind >= self._sentence.last:
            return form.is_preposition
        is_named = self._narrator.tokens[behind].is_capitalised
        return not is_named and "genitive" in self._narrator.reader.forms[behind].heads

    def _is_of_object(self, at: int) -> bool:
        """Return whether a noun is what an object is of: «жителей страны предупредили»."""
        form, before = self._narrator.reader.forms[at], self._narrator.reader.forms[at - 1]
        if at == self._sentence.first or self._narrator.tokens[at].is_capitalised:
            return False
        is_body = not form.is_among(self._narrator.words.plural_bodies)
        is_object = bool(before.heads) and NOMINATIVE not in before.heads and before.is_person
        return is_body and is_object and "genitive" in form.heads

    def _is_name(self, at: int) -> bool:
        """Return whether marks hold a name of its own: no noun's («каналу «Вести»»), no speech."""
        narrator = self._narrator
        if at > 0 and narrator.grammar.takes_label(narrator.reader.forms[at - 1]):
            return False
        end = narrator.reader.labels.ends.get(at)
        if at != self._sentence.first or end is None or end >= len(narrator.tokens):
            return True
        return narrator.tokens[end].text != "," and narrator.tokens[end].text not in DASHES

    def _is_apposition(self, at: int) -> bool:
        """Return whether a name is of the body before it: «агентству УНИАН», «газете Le Monde»."""
        words, before = self._narrator.words, self._narrator.reader.forms[at - 1]
        if at == self._sentence.first or not is_undeclined(self._narrator.tokens[at]):
            return False
        return before.is_among(words.organisation_nouns) or before.is_among(words.press_nouns)

    def _past_prepositional(self, at: int) -> int:
        """Return where a prepositional phrase is over, or its comma: «Со своей стороны, Норт»."""
        following = at + 1
        last = self._narrator.clause_end(at, self._sentence, label_ends=False)
        while following < last and not self._narrator.tokens[following].is_word:
            following += 1
        is_next = following == at + 1 and following < last  # no initial: «С.Дым»
        name = self._narrator.reader.name_at(following, last) if is_next else None
        cases = [case for case in _OBLIQUE if name is None or name.fits(case, "")]
        for case in cases:
            phrase = self._narrator.reader.phrase_at(following, last, case)
            if phrase:
                return max(self._before_actor(phrase), at + 1)
        return at + 1

    def _before_actor(self, phrase: Phrase) -> int:
        """Return where a phrase ends before a verb, or before whose verb it is: «на встрече Коэн».

        A surname that women do not decline is in any case: «на встрече Коэн сказал», but «Дым за
        час до заявления Коэн сказал»; so are the «власти»: «после встречи власти объявили».
        """
        reader, last = self._narrator.reader, phrase.last
        is_end = last >= self._sentence.last or "verb" not in reader.forms[last].parts
        if is_end or self._has_person or last - 1 <= phrase.first:
            return last
        if reader.forms[last - 1].is_among(self._narrator.words.plural_bodies):
            is_many = any(tag.plural for tag in reader.forms[last].tags)
            return last - (is_many and phrase.kind == "thing")  # «в органах власти заявили»
        name = reader.name_ending(last)
        acts = name is not None and name.first > phrase.first and name.fits(NOMINATIVE, "")
        return name.first if name and acts else last


class Antecedents:
    """Who stands before a comma, and is told of behind it, in one sentence."""

    def __init__(self, narrator: NarratorText, sentence: Sentence) -> None:
        self._narrator = narrator
        self._sentence = sentence

    def of_relative(self, verb: int, tag: Tag) -> Phrase | None:
        """Return whom «который» means before a verb: «мнение Анны Норт, которая считает»."""
        tokens, relatives = self._narrator.tokens, self._narrator.words.relative_subjects
        reach = range(verb - 1, max(self._sentence.first, verb - NEAR) - 1, -1)
        words = takewhile(lambda i: tokens[i].is_word, reach)
        at = next((i for i in words if tokens[i].lower in relatives), None)
        if at is None or tokens[at - 1].text != ",":
            return None
        reader = self._narrator.reader
        person = reader.person_before(at - 1, plural=tag.plural)
        role = None if person else self._role_before(at - 1, plural=tag.plural)
        comma = role.first - 1 if role else 0
        if tokens[comma].text == ",":  # «помог Льву Дыму, своему соседу, который считает»
            person = reader.person_before(comma, plural=tag.plural)
        return person or role

    def of_participle(self, at: int) -> Phrase | None:
        """Return with whom a participle behind a comma agrees: «с Анной Норт, ранее заявившей»."""
        tokens, reader = self._narrator.tokens, self._narrator.reader
        reach = range(at - 1, max(self._sentence.first, at - NEAR) - 1, -1)
        comma = next((i for i in reach if not tokens[i].is_word), at - 1)
        if tokens[comma].text != ",":
            return None
        tags = [tag for tag in reader.forms[at].tags if "inan" not in tag.traits]
        person = reader.person_before(comma, plural=tags[0].plural)
        if person and person.name and any(person.name.fits(t.case, t.gender) for t in tags):
            return person
        role = self._role_before(comma, plural=tags[0].plural)
        if role is None or not (role.plural or role.kind == "organisation"):
            return None  # «врач, заявивший» may be any
        fits = any(tag.case == role.case and agrees(role, tag) for tag in tags)
        return role if fits and reader.forms[role.head].nouns else None  # no «секретные планы,»

    def _role_before(self, end: int, *, plural: bool) -> Phrase | None:
        """Return who is called something that ends at the token `end`: «от его шофёра, который»."""
        reader, found = self._narrator.reader, None
        for first in range(end - 1, max(-1, end - _LONGEST_DESCRIPTION), -1):
            if not reader.tokens[first].is_word or reader.forms[first].is_preposition:
                break
            phrases = (reader.phrase_at(first, end, case) for case in reader.forms[first].cases)
            fitting = (p for p in phrases if p and p.last == end and p.kind in SPEAKING_KINDS)
            counted = (p for p in fitting if p.plural == plural or not (p.gender or p.plural))
            found = next(counted, found)  # «ряд экспертов, которые»
        return found
