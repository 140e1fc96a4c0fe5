"""What the head of a Russian noun phrase is: somebody, a body that can speak, or a thing.

And where the names of bodies end: in marks, in capitals, before a person's.
"""

from functools import cached_property

from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.phrase import NOMINATIVE, PhraseKind
from newsparse.segmenter.russian.person_names.person_names import NameReader
from newsparse.segmenter.russian.words.word_shapes import PLACES_AND_BODIES, Tag
from newsparse.segmenter.russian.words.words import is_abbreviation, is_latin

_MAX_LABEL_WORDS = 7  # tokens, marks and all: a name in marks, no speech
_ATTRIBUTE = 8  # tokens: «знакомый с ходом переговоров в порту источник»
_CLAUSE_PARTS = frozenset({"verb", "conjunction", "gerund"})
"""What ends a phrase that tells more of somebody."""
_LONGEST_INITIALS = 4  # letters: longer ones are no word's letters
_SPELLED_ALIKE = frozenset(("noun", "verb"))
"""What words that are spelled as initials can be: «мок», «иг»."""


class Labels:
    """The marked spans of one passage, where each `ends`; the short ones are labels: «Заря»."""

    def __init__(self, passage: Passage) -> None:
        at = passage.token_at
        self.ends = {at(span.opening): at(span.closing) for span in passage.spans}

    def end(self, at: int) -> int:
        """Return the token behind the label that begins at `at`, 0 where none does."""
        end = self.ends.get(at, 0)
        return end if 1 < end - at <= _MAX_LABEL_WORDS else 0

    @cached_property
    def _starts(self) -> dict[int, int]:
        return {end: opening for opening, end in self.ends.items()}

    def start(self, at: int) -> int | None:
        """Return the token that opens the label which ends at `at`, or None."""
        opening = self._starts.get(at + 1)
        return opening if opening is not None and self.end(opening) else None


def is_in_latin_name(names: NameReader, at: int) -> bool:
    """Return whether a word in no capitals is part of a name in Latin letters: «Times of India».

    A number may end one («Il Sole 24 Ore», «France 24»), but what is counted or dated stands behind
    others: «Nokia 12 мая».
    """
    tokens = names.tokens
    if at == 0 or not is_latin(tokens[at - 1]):
        return False
    if not tokens[at].text.isdecimal():
        return is_latin(tokens[at])
    is_last = at + 1 >= len(tokens) or not tokens[at + 1].is_word
    return is_last or is_latin(tokens[at + 1]) or not names.forms[at + 1].heads


class Around:
    """What is read around the names of one passage."""

    def __init__(self, names: NameReader, labels: Labels) -> None:
        self._names, self.labels = names, labels
        self._passage, self._tokens, self._forms = names.passage, names.tokens, names.forms
        self._grammar, self._words = names.grammar, names.grammar.words


class HeadNouns(Around):
    """Tells what the nouns of one passage are as heads, and how far the names of bodies go."""

    def kind(self, at: int, head: int, tag: Tag, lemma: str) -> PhraseKind:
        """Return what a phrase from `at` on is, whose `head` is a noun with `tag`."""
        token, words = self._tokens[head], self._words
        if lemma in words.quantifiers or lemma in words.person_nouns:
            return "role"
        is_nobody = self._forms[head].is_time or lemma in words.thing_nouns
        is_nobody |= tag.is_name and not token.is_capitalised  # «вера велит»
        if tag.animate and not is_abbreviation(token) and not is_nobody:
            return "role"  # «20 августа» is nobody, «Дым спас рыбака» a verb
        if lemma in words.organisation_nouns or is_abbreviation(token) or "Orgn" in tag.traits:
            return "organisation"
        is_named = self._is_name(head) or self._is_named_body(at, head, lemma)
        return "organisation" if is_named else "thing"

    def behind_attribute(self, inside: int, end: int, case: str) -> int | None:
        """Return the noun an adjective leads on to, a source first: «близкий к мэру источник»."""
        if inside >= end:
            return None
        is_governed = "preposition" in self._forms[inside].parts
        if not (is_governed or "PRTF" in self._forms[inside - 1].traits):
            return None
        told = [tag for tag in self._forms[inside - 1].tags if tag.case == case]
        people: list[int] = []
        for place in range(inside, min(end, inside + _ATTRIBUTE)):
            form = self._forms[place]
            if not self._tokens[place].is_word or form.parts <= _CLAUSE_PARTS:
                break
            speaks = form.is_person or form.is_among(self._words.speech_nouns)
            noun = form.noun_in(case) if speaks else None
            if noun and any(agrees(tag, noun) for tag in told):
                people.append(place)
        return min(people, key=lambda place: not self._forms[place].is_source, default=None)

    def _is_name(self, at: int) -> bool:
        """Return whether a noun's capital is that of a name: «Кремль», at the beginning, too."""
        token, form = self._tokens[at], self._forms[at]
        if not token.is_capitalised:
            return False
        is_proper = not form.tags or not form.traits.isdisjoint(PLACES_AND_BODIES)
        if is_proper or not self._passage.begins_sentence(token):
            return True
        lemma = form.noun
        if lemma and self._grammar.known_bodies.is_known(lemma):
            return True
        return self._grammar.is_body_compound(token) or self._grammar.is_capital(token)

    def _is_named_body(self, at: int, head: int, lemma: str) -> bool:
        """Return whether an adjective makes a thing a body: «Белый дом», «Речная система»."""
        first = self._tokens[at]
        if at < head and first.is_capitalised and not self._passage.begins_sentence(first):
            return True
        stems = self._words.body_adjectives.get(lemma, ())
        return at < head and self._tokens[head - 1].lower.startswith(tuple(stems))

    def takes_name(self, at: int, tag: Tag, kind: PhraseKind) -> bool:
        """Return whether a name may stand behind a noun: one person's, who is called so."""
        is_person = (tag.animate or kind == "role") and not tag.plural
        return is_person and not self._forms[at].is_time  # «в августе Дым»

    def is_initials(self, at: int) -> bool:
        """Return whether capitals are no word or name, as «МОК» amid small letters: «в АКМ»."""
        form, text = self._forms[at], self._tokens[at].text
        if not form.tags or (form.is_name and "Surn" not in form.traits):
            return True
        is_short = text.isupper() and max(map(len, text.split("-"))) <= _LONGEST_INITIALS
        beside = (*self._tokens[max(0, at - 1) : at], *self._tokens[at + 1 : at + 2])
        is_alone = not any(token.is_word and token.text.isupper() for token in beside)
        is_declined = "Abbr" in form.traits and "-" not in text  # no «ИТАР-ТАСС»
        return is_short and is_alone and not is_declined and form.parts <= _SPELLED_ALIKE

    # -- where the names of bodies end --

    def marked_name(self, at: int, end: int, case: str) -> int:
        """Return where the marked name in `case` that begins at `at` ends, 0 where none does."""
        label = self.labels.end(at) if at + 1 < end else 0
        if not label or (at and self._tokens[at - 1].text == ":"):
            return 0  # «сказал: «Мост будет», вторая возразила ...»
        inner, word = self._tokens[at + 1], self._forms[at + 1]
        if not inner.is_capitalised and not inner.text[0].isdigit():
            return 0
        is_whole = label > at + 3 or "Orgn" in word.traits  # «в «Речной Такси»», «в «Тулауголь»»
        cases = (case, NOMINATIVE) if case == "locative" and is_whole else (case,)
        if word.tags and not any(word.in_case(one, parts=("noun", "adjective")) for one in cases):
            return 0
        return label

    def is_plural_name(self, opening: int, last: int, case: str) -> bool:
        """Return whether a name in marks takes a verb in the plural: «Деловые вести»."""
        tag = self._forms[last - 2].noun_in(case) if last - 2 > opening else None
        return tag is not None and tag.plural

    def past_capitals(self, at: int, end: int) -> int:
        """Return where the capitalised words in the script of the token at `at` are over."""
        in_latin = is_latin(self._tokens[at])
        while at < end and self._tokens[at].is_word:
            token = self._tokens[at]
            is_own = is_latin(token) if token.is_capitalised else is_in_latin_name(self._names, at)
            if is_own != in_latin or not (in_latin or token.is_capitalised):
                break
            at += 1
        return at

    def past_paper(self, at: int, end: int, case: str) -> int:
        """Return where a paper's name without marks is over: «агентство Северо Пресс»."""
        if case != NOMINATIVE or at >= end or self._grammar.is_known_name(self._tokens[at]):
            return at  # «рассказал агентству Ветров»
        form = self._forms[at]
        is_name = not form.tags or form.noun_in(NOMINATIVE) is not None
        return self.past_capitals(at, end) if is_name else at

    def before_name(self, at: int, last: int) -> int:
        """Return where a person's name begins among tokens[at:last]: «рассказал РБК Ветров»."""
        while at < last:
            is_known = self._grammar.is_known_name(self._tokens[at])
            if is_known and not self._names.starts.has_noun_behind(at, last):
                return at
            at = self.labels.end(at) or at + 1
        return last


def agrees(modifier: Tag, noun: Tag) -> bool:
    """Return whether an adjective or a verb is of a noun's number and gender."""
    is_alike = noun.plural or not modifier.gender or modifier.gender in noun.gender
    return modifier.plural == noun.plural and is_alike
