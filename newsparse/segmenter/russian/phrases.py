"""Russian noun phrases: who or what is named in a stretch of tokens, and in which case.

«первый заместитель председателя комитета Госдумы по науке Денис Ветров» is one phrase: a role
in the nominative, its complements in other cases, and at the end the name in the role's case.
"""

from functools import cached_property

from msgspec import structs

from newsparse.segmenter.passages import Passage, Token
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase, PhraseKind
from newsparse.segmenter.russian.complements import Complements
from newsparse.segmenter.russian.labels import Labels
from newsparse.segmenter.russian.morphology import Word
from newsparse.segmenter.russian.person_names import NameReader
from newsparse.segmenter.russian.tags import Tag
from newsparse.segmenter.russian.words import (
    Grammar,
    is_abbreviation,
    is_latin,
)

_SPEAKING_KINDS = ("person", "role", "organisation")
_LONGEST_DESCRIPTION = 16  # words: «, пожелавший остаться неизвестным,»
_MODIFIERS = ("adjective", "numeral")


class PhraseReader:
    """Reads the noun phrases of one passage."""

    def __init__(self, passage: Passage, grammar: Grammar) -> None:
        self.passage = passage
        self.tokens = passage.tokens
        self._grammar = grammar
        self._lexicon = grammar.lexicon
        self._names = NameReader(passage.tokens, grammar)
        self.labels = Labels(passage)

    @cached_property
    def _complements(self) -> Complements:
        return Complements(self._names, self.labels, self._grammar)

    def word(self, at: int) -> Word:
        """Return what the token at `at` can be."""
        return self._lexicon[self.tokens[at].lower]

    def name_at(self, at: int, end: int) -> NameGroup | None:
        """Return the name that begins at the token `at`, or None where none does."""
        return self._names.name_at(at, end)

    def person_before(self, end: int, *, plural: bool) -> Phrase | None:
        """Return the phrase with a person's name that ends at the token `end`, in any case."""
        name = self.name_ending(end)
        if name is None or plural:
            return None
        cases = sorted(name.masculine | name.feminine)
        return self._named(name.first, name, cases[0], end) if cases else None

    def name_ending(self, end: int) -> NameGroup | None:
        """Return the name that ends at the token `end`, or None."""
        return next((name for name in self.names() if name.last == end), None)

    def names(self) -> list[NameGroup]:
        """Return the names of persons in the passage, in order."""
        return self._names.names()

    def coordinated_at(self, at: int, end: int, case: str = NOMINATIVE) -> Phrase | None:
        """Return the phrase at `at` together with one that «и» joins to it: «блогеры и СМИ»."""
        phrase = self.phrase_at(at, end, case)
        if (
            phrase is None
            or phrase.last + 1 >= end
            or self.tokens[phrase.last].lower != self._grammar.words.and_word
        ):
            return phrase
        other = self.phrase_at(phrase.last + 1, end, case)
        if other is None or other.kind not in _SPEAKING_KINDS or phrase.kind not in _SPEAKING_KINDS:
            return phrase
        return structs.replace(
            phrase,
            last=other.last,
            kind="role",
            gender="",
            plural=True,
            name=None,
            members=(phrase, other),
        )

    def phrase_at(self, at: int, end: int, case: str = NOMINATIVE) -> Phrase | None:
        """Return the phrase in `case` that begins at the token `at`, or None."""
        if at >= end or not self._can_begin(at, case):
            return None
        counted = self._one_of(at, end, case) or self._counted(at, end, case)
        if counted:
            return counted
        head = self._past_modifiers(at, end, case)
        if head >= end:
            return self._substantive(at, head, end, case)
        marked = self._marked_name(head, end, case)
        if marked:
            several = self._is_plural_name(head, marked, case)
            return self._phrase(at, marked, head, "organisation", case, gender="", plural=several)
        token = self.tokens[head]
        if not token.is_word:
            return self._substantive(at, head, end, case)
        name = self.name_at(head, end)
        if name and name.fits(case, ""):
            return self._named(at, name, case, end)
        return self._headed(at, head, end, case) or self._substantive(at, head, end, case)

    def _can_begin(self, at: int, case: str) -> bool:
        """Return whether a phrase in `case` can begin here; most words of a text need no more."""
        token = self.tokens[at]
        if not token.is_word or token.is_capitalised or case in self.word(at).cases:
            return True
        return token.lower in self._grammar.words.approximations or token.text.isdecimal()

    def past_parenthesis(self, at: int, end: int) -> int:
        """Return where a parenthesis that begins at `at` ends, or `at`: «(Barry Lane)»."""
        return self._complements.past_parenthesis(at, end)

    # -- the parts of a phrase --

    def _one_of(self, at: int, end: int, case: str) -> Phrase | None:
        """Return «один из экспертов», with the name behind it where there is one."""
        if at + 2 >= end or self.tokens[at + 1].lower != self._grammar.words.out_of:
            return None
        word = self.word(at)
        tag = word.in_case(case, parts=("adjective", "numeral"))
        if tag is None or (tag.plural and word.in_case(case)):
            return None  # «учёные из университета» are none of several universities
        name = self._complements.name_behind(at + 1, end, case, tag.gender)
        last = name.last if name else self._complements.end_of(at + 2, end)
        if last == at + 2 and self.word(last).in_case("genitive", parts=("pronoun",)):
            last += 1  # «один из них»
        gender = tag.gender if tag.gender in ("m", "f") else ""
        kind: PhraseKind = "person" if name else "role"
        return Phrase(
            self.passage.index, at, last, at, kind, case, gender, plural=tag.plural, name=name
        )

    def _counted(self, at: int, end: int, case: str) -> Phrase | None:
        """Return several by their number: «два источника», «около 70% граждан»."""
        about = self.tokens[at].lower in self._grammar.words.approximations
        number = at + about
        if case != NOMINATIVE or number + 1 >= end or not self._is_number(number, about=about):
            return None
        following = number + 1 + (self.tokens[number + 1].text == "%")
        several = self.phrase_at(following, end, "genitive") if following < end else None
        if several is None or not self._grammar.is_person_noun(self.tokens[several.head]):
            return None
        return structs.replace(
            several, first=at, case=case, gender="", plural=True, name=None, members=()
        )

    def _is_number(self, at: int, *, about: bool) -> bool:
        """Return whether a number stands at `at`; behind «около» in the genitive."""
        token, case = self.tokens[at], "genitive" if about else NOMINATIVE
        return token.text.isdecimal() or bool(self.word(at).in_case(case, parts=("numeral",)))

    def _past_modifiers(self, at: int, end: int, case: str) -> int:
        """Return where the adjectives in `case` that begin a phrase are over."""
        while at < end and self.tokens[at].is_word:
            if not self.word(at).in_case(case, parts=_MODIFIERS):
                break
            is_alone = at + 1 < end and not self.tokens[at + 1].is_word
            if is_alone and self.tokens[at].is_capitalised and not self._is_indefinite(at):
                break
            at += 1
        return at

    def _substantive(self, at: int, head: int, end: int, case: str) -> Phrase | None:
        """Return a phrase whose head is an adjective: «пострадавшие», or may be: «учёный»."""
        if head <= at:
            return None
        if head - 1 == at and self._is_known_body(at, case):
            return self._phrase(at, head, at, "organisation", case, gender="m", plural=False)
        if self.word(head - 1).in_case(case):
            return self._headed(at, head - 1, end, case)
        tag = self.word(head - 1).in_case(case, parts=("adjective",))
        if tag is not None and self._grammar.is_substantive(self.tokens[head - 1]):
            last = self._complements.end_of(head, end)
            gender, plural = tag.gender, tag.plural
            return self._phrase(at, last, head - 1, "role", case, gender=gender, plural=plural)
        if tag is None or not tag.plural:
            return None
        if "Apro" in tag.traits:
            return self._indefinite(head - 1, case) if head - 1 == at else None
        if "PRTF" in tag.traits and at and self.tokens[at - 1].text == ",":
            return None  # «каналы, контролируемые штабом, сообщили»
        if "PRTF" in tag.traits and head < end and "preposition" in self.word(head).parts:
            return None  # «живущие в порту рыбаки»
        last = self._complements.end_of(head, end)
        return self._phrase(at, last, head - 1, "role", case, gender=tag.gender, plural=tag.plural)

    def _is_known_body(self, at: int, case: str) -> bool:
        """Return whether an adjective alone is a body that every reader knows: «Смольный»."""
        if not self.tokens[at].is_capitalised:
            return False
        lemma = self._grammar.lemma(self.tokens[at], "adjective", case)
        return lemma is not None and self._grammar.known_bodies.is_known(lemma)

    def _indefinite(self, at: int, case: str) -> Phrase | None:
        """Return «многие», «некоторые»: somebody, and nobody in particular."""
        if not self._is_indefinite(at):
            return None
        return self._phrase(at, at + 1, at, "role", case, gender="", plural=True)

    def _is_indefinite(self, at: int) -> bool:
        return self.tokens[at].lower in self._grammar.words.indefinite

    def _named(self, at: int, name: NameGroup, case: str, end: int) -> Phrase:
        gender = "m" if not name.fits(case, "f") else "f" if not name.fits(case, "m") else "mf"
        last = self._complements.past_parenthesis(name.last, end)
        return Phrase(
            passage=self.passage.index,
            first=at,
            last=last,
            head=name.first,
            kind="person",
            case=case,
            gender=gender,
            plural=False,
            name=name,
        )

    def _headed(self, at: int, head: int, end: int, case: str) -> Phrase | None:
        """Return the phrase whose head noun or pronoun stands at `head`."""
        token, word = self.tokens[head], self.word(head)
        pronoun = word.in_case(case, parts=("pronoun",))
        if pronoun:
            if "Anph" not in pronoun.traits:
                return None  # «что», «это», «мы» name nobody that the article told of before
            return self._phrase(
                at, head + 1, head, "pronoun", case, gender=pronoun.gender, plural=pronoun.plural
            )
        tag = word.in_case(case)
        if tag is None:
            if (is_latin(token) and token.is_capitalised) or (
                is_abbreviation(token) and not word.tags
            ):
                if not is_latin(token):
                    return self._abbreviation(at, head, end, case)
                last = self._past_capitals(head, end)
                plural = self._grammar.is_plural_body(token)
                return self._phrase(at, last, head, "organisation", case, gender="", plural=plural)
            return None
        lemma = self._grammar.lemma(token, "noun", case) or token.lower
        if token.text.isupper() and self._is_initials(token, case):
            return self._abbreviation(at, head, end, case)
        kind = self._kind(token, word, tag, lemma)
        if kind == "thing" and self._is_named_body(at, head, lemma):
            kind = "organisation"
        can_be_named = (tag.animate or kind == "role") and not tag.plural
        name = None
        if can_be_named and not self._is_nameless(token):
            name = self._complements.name_behind(head, end, case, tag.gender)
        if name:
            last = self._complements.past_parenthesis(name.last, end)
            gender = tag.gender if tag.gender in ("m", "f") and not name.fits(case, "mf") else ""
            return Phrase(
                passage=self.passage.index,
                first=at,
                last=last,
                head=head,
                kind="person",
                case=case,
                gender=gender or self._gender_of(name, case, tag.gender),
                plural=False,
                name=name,
            )
        last = self._end_of(head, end, kind, tag)
        last = self._located(head, last, end, case)
        gender = "" if lemma in self._grammar.words.quantifiers else tag.gender
        return self._phrase(at, last, head, kind, case, gender=gender, plural=tag.plural)

    def _end_of(self, head: int, end: int, kind: PhraseKind, tag: Tag) -> int:
        """Return where the complements of a head are over, or a body's name without marks."""
        last = self._complements.end_of(head + 1, end)
        is_bare = kind == "organisation" and last == head + 1 and not tag.plural
        return self._past_own_name(last, end) if is_bare else last

    def _past_own_name(self, at: int, end: int) -> int:
        """Return where the name without marks at `at` ends, if one is: «компания Аэрофлот»."""
        if at >= end or not self.tokens[at].is_capitalised or self.tokens[at].text.isupper():
            return at
        tag = self.word(at).in_case(NOMINATIVE)
        is_name = tag is not None and not tag.animate and "Geox" not in tag.traits
        return at + 1 if is_name and self.name_at(at, end) is None else at

    def _abbreviation(self, at: int, head: int, end: int, case: str) -> Phrase:
        """Return the body whose initials stand at `head`: «МВД Каландии».

        Verbs take the gender of its noun or of how it sounds («НАТО заявила», «заявило»), and of
        those with a noun in the plural also that number: «РЖД сообщили».
        """
        last = self._before_name(head + 1, self._complements.end_of(head + 1, end))
        plural = self._grammar.is_plural_body(self.tokens[head])
        return self._phrase(at, last, head, "organisation", case, gender="", plural=plural)

    def _before_name(self, at: int, last: int) -> int:
        """Return where a person's name begins among tokens[at:last]: «рассказал РБК Ветров»."""
        while at < last:
            if self._grammar.is_known_name(self.tokens[at]) and not self._goes_with_noun(at, last):
                return at
            at = self.labels.end(at) or at + 1
        return last

    def _goes_with_noun(self, at: int, last: int) -> bool:
        """Return whether a surname is an adjective of the noun behind it: «Московской области»."""
        if at + 1 >= last or "adjective" not in self.word(at).parts:
            return False
        following = self.tokens[at + 1]
        return not following.is_capitalised and "noun" in self.word(at + 1).parts

    def _is_initials(self, token: Token, case: str) -> bool:
        """Return whether initials stand in `case`, or do not show it: «ФАС» is no «фас»."""
        tags = self._grammar.word(token).cases.get(case, ())
        return len(token.text) > 1 and any("Abbr" in tag.traits for tag in tags)

    def _is_named_body(self, at: int, head: int, lemma: str) -> bool:
        """Return whether an adjective makes a thing a body: «Белый дом»."""
        stems = self._grammar.words.body_adjectives.get(lemma, ())
        return at < head and self.tokens[head - 1].lower.startswith(tuple(stems))

    def _is_nameless(self, token: Token) -> bool:
        """Return whether whoever is called so is never named: «источник агентству Норд Пресс».

        «В августе Ткаченко» names no Augustus.
        """
        words, is_among = self._grammar.words, self._grammar.is_among
        return is_among(token, words.nameless) or is_among(token, words.time_nouns)

    def _located(self, head: int, last: int, end: int, case: str) -> int:
        """Return where «источник «Ъ» в правительстве, близкий к министру» ends."""
        if last + 1 >= end:
            return last
        place_case = self._grammar.words.place_cases.get(self.tokens[last].lower)
        if self._grammar.noun_lemma(self.tokens[head]) not in self._grammar.words.located:
            return self._of_body(last, end) if place_case == "genitive" else last
        place = self.phrase_at(last + 1, end, place_case) if place_case else None
        if place and place.kind != "person":
            last = place.last
        return self._past_description(last, end, case)

    def _of_body(self, last: int, end: int) -> int:
        """Return where «специалисты из университета Тулина» ends, whose «из» stands at `last`."""
        body = self.phrase_at(last + 1, end, "genitive")
        return body.last if body and body.kind == "organisation" else last

    def _past_description(self, at: int, end: int, case: str) -> int:
        """Return the comma that closes a description which the one at `at` opens, else `at`."""
        if at + 1 >= end or self.tokens[at].text != ",":
            return at
        if not self.word(at + 1).in_case(case, parts=("adjective",)):
            return at
        for i in range(at + 2, min(end, at + _LONGEST_DESCRIPTION)):
            if self.tokens[i].text in ",.;:":
                return i if self.tokens[i].text == "," else at
        return at

    @staticmethod
    def _gender_of(name: NameGroup, case: str, role_gender: str) -> str:
        """Let the name decide: «министр ... Анна Ветрова» is a woman."""
        man, woman = name.fits(case, "m"), name.fits(case, "f")
        if man != woman:
            return "m" if man else "f"
        return role_gender if role_gender in ("m", "f") else "mf"

    def _kind(self, token: Token, word: Word, tag: Tag, lemma: str) -> PhraseKind:
        words = self._grammar.words
        if lemma in words.quantifiers or lemma in words.person_nouns:
            return "role"
        if tag.animate and not is_abbreviation(token):
            return "role"
        if lemma in words.organisation_nouns or is_abbreviation(token):
            return "organisation"
        if token.is_capitalised and (
            not self._begins_sentence(token) or self._is_proper(word) or self._is_name(token)
        ):
            return "organisation"
        return "thing"

    def _begins_sentence(self, token: Token) -> bool:
        passage = self.passage
        start = passage.sentences[passage.sentence_at(token.start)].start
        return not any(map(str.isalnum, passage.text[start : token.start]))

    def _is_name(self, token: Token) -> bool:
        """Return whether a noun that begins a sentence is a body's name: «Сбербанк»."""
        lemma = self._grammar.noun_lemma(token)
        if lemma and self._grammar.known_bodies.is_known(lemma):
            return True
        return self._grammar.is_body_compound(token) or self._grammar.capitals.is_capital(token)

    @staticmethod
    def _is_proper(word: Word) -> bool:
        return not word.tags or any({"Geox", "Orgn"} & tag.traits for tag in word.tags)

    def _past_capitals(self, at: int, end: int) -> int:
        """Return where the capitalised words in the script of the token at `at` are over."""
        script = is_latin(self.tokens[at])
        while at < end and self.tokens[at].is_capitalised and is_latin(self.tokens[at]) == script:
            at += 1
        return at

    def _marked_name(self, at: int, end: int, case: str) -> int:
        """Return where the marked name in `case` that begins at `at` ends, 0 where none does."""
        label = self.labels.end(at) if at + 1 < end else 0
        if not label:
            return 0
        inner, word = self.tokens[at + 1], self.word(at + 1)
        if not inner.is_capitalised and not inner.text[0].isdigit():
            return 0
        if word.tags and not word.in_case(case, parts=("noun", "adjective")):
            return 0
        return label

    def _is_plural_name(self, opening: int, last: int, case: str) -> bool:
        """Return whether a name in marks takes a verb in the plural: «Деловые вести»."""
        tag = self.word(last - 2).in_case(case) if last - 2 > opening else None
        return tag is not None and tag.plural

    def _phrase(
        self,
        first: int,
        last: int,
        head: int,
        kind: PhraseKind,
        case: str,
        *,
        gender: str,
        plural: bool,
    ) -> Phrase:
        return Phrase(
            passage=self.passage.index,
            first=first,
            last=last,
            head=head,
            kind=kind,
            case=case,
            gender=gender,
            plural=plural,
        )
