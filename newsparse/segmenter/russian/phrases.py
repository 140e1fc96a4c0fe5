"""Russian noun phrases: who or what is named in a stretch of tokens, and in which case.

«первый заместитель председателя комитета Госдумы по науке Дмитрий Новиков» is one phrase: a role
in the nominative, its complements in other cases, and at the end the name in the role's case.
"""

import re
from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.marks import MarkedSpan
from newsparse.segmenter.passages import Passage, Token
from newsparse.segmenter.phrase import NameGroup, Phrase, PhraseKind
from newsparse.segmenter.russian.words import (
    NOMINATIVE,
    Grammar,
    Word,
    is_abbreviation,
    is_initial,
    is_latin,
    name_cases,
    name_key,
)

_MAX_NAME_WORDS = 5
_MAX_PHRASE_WORDS = 32
_ROMAN = re.compile(r"[IVX]+")
_SPEAKING_KINDS = ("person", "role", "organisation")
_SHORT_NAME = 4  # letters: «Си», «Ким», «Ван»
_PLACE_ENDINGS = ("ии", "ы", "ана")
_ADVERB_ENDINGS = ("но", "ски", "ло")
_PLACE_CASES = {"в": "locative", "во": "locative", "на": "locative", "из": "genitive"}
_MODIFIERS = ("adjective", "numeral")


class PhraseReader:
    """Reads the noun phrases of one passage."""

    def __init__(self, passage: Passage, grammar: Grammar) -> None:
        self.passage = passage
        self.tokens = passage.tokens
        self._grammar = grammar
        self._span_ends = _span_ends(passage)
        self._span_starts = {end: opening for opening, end in self._span_ends.items()}

    def word(self, at: int) -> Word:
        """Return what the token at `at` can be."""
        return self._grammar.word(self.tokens[at])

    def coordinated_at(self, at: int, end: int, case: str = NOMINATIVE) -> Phrase | None:
        """Return the phrase at `at` together with one that «и» joins to it: «блогеры и СМИ»."""
        phrase = self.phrase_at(at, end, case)
        if phrase is None or phrase.last + 1 >= end or self.tokens[phrase.last].lower != "и":
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
        one = self._one_of(at, end, case)
        if one:
            return one
        head = self._past_modifiers(at, end, case)
        if head >= end:
            return self._substantive(at, head, end, case)
        marked = self._marked_name(head, end, case)
        if marked:
            return self._phrase(at, marked, head, "organisation", case, "", plural=False)
        token = self.tokens[head]
        if not token.is_word:
            return self._substantive(at, head, end, case)
        name = self.name_at(head, end)
        if name and name.fits(case, ""):
            return self._named(at, name, case, end)
        return self._headed(at, head, end, case) or self._substantive(at, head, end, case)

    def name_at(self, at: int, end: int) -> NameGroup | None:
        """Return the name that begins at the token `at`, or None where none does."""
        if not self._begins_name(at, end):
            return None
        words: list[str] = []
        masculine: frozenset[str] | None = None
        feminine: frozenset[str] | None = None
        last = at
        while last < end and len(words) < _MAX_NAME_WORDS:
            step = self._name_step(last, end, first=not words)
            if step is None:
                break
            text, after, cases = step
            if words and self._begins_another(at, last):
                break
            if cases is not None:
                men = cases["m"] if masculine is None else masculine & cases["m"]
                women = cases["f"] if feminine is None else feminine & cases["f"]
                if not men and not women:
                    break
                masculine, feminine = men, women
            words.append(text)
            last = after
        if masculine is None or feminine is None:
            return None
        return NameGroup(at, last, tuple(words), masculine, feminine)

    def span_end(self, at: int) -> int | None:
        """Return the token behind the marked span that begins at `at`, or None."""
        return self._span_ends.get(at)

    def is_label(self, at: int) -> bool:
        """Tell whether a name in marks begins at the token `at`."""
        return at in self._span_ends and self._is_label(at)

    def label_start(self, at: int) -> int | None:
        """Return the token that opens the marked name which ends at `at`, or None."""
        opening = self._span_starts.get(at + 1)
        return opening if opening is not None and self._is_label(opening) else None

    # -- the parts of a phrase --

    def _one_of(self, at: int, end: int, case: str) -> Phrase | None:
        """Return «один из экспертов», with the name behind it where there is one."""
        if at + 2 >= end or self.tokens[at + 1].lower != "из":
            return None
        word = self.word(at)
        tag = word.in_case(case, parts=("adjective", "numeral"))
        if tag is None:
            return None
        name = self._name_in_apposition(at + 1, end, case, tag.gender)
        last = name.last if name else self._complements(at + 2, end)
        gender = tag.gender if tag.gender in ("m", "f") else ""
        kind: PhraseKind = "person" if name else "role"
        return Phrase(
            self.passage.index, at, last, at, kind, case, gender, plural=tag.plural, name=name
        )

    def _past_modifiers(self, at: int, end: int, case: str) -> int:
        """Return where the adjectives in `case` that begin a phrase are over."""
        while at < end and self.tokens[at].is_word:
            token, word = self.tokens[at], self.word(at)
            is_head = word.in_case(case) or word.in_case(case, parts=("pronoun",))
            if is_head and not word.in_case(case, parts=_MODIFIERS):
                break
            if not word.in_case(case, parts=_MODIFIERS):
                break
            if token.is_capitalised and at + 1 < end and not self.tokens[at + 1].is_word:
                break
            at += 1
        return at

    def _substantive(self, at: int, head: int, end: int, case: str) -> Phrase | None:
        """Return a phrase whose head is an adjective: «пострадавшие», «военные»."""
        if head <= at:
            return None
        tag = self.word(head - 1).in_case(case, parts=("adjective",))
        if tag is None or not tag.plural or "Apro" in tag.traits:
            return None
        last = self._complements(head, end)
        return self._phrase(at, last, head - 1, "role", case, tag.gender, plural=tag.plural)

    def _named(self, at: int, name: NameGroup, case: str, end: int) -> Phrase:
        gender = "m" if not name.fits(case, "f") else "f" if not name.fits(case, "m") else "mf"
        last = self.past_parenthesis(name.last, end)
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
                at, head + 1, head, "pronoun", case, pronoun.gender, plural=pronoun.plural
            )
        tag = word.in_case(case)
        if tag is None:
            if (is_latin(token) and token.is_capitalised) or (
                is_abbreviation(token) and not word.tags
            ):
                last = self._past_capitals(head, end)
                return self._phrase(at, last, head, "organisation", case, "", plural=False)
            return None
        name = None if tag.plural else self._name_in_apposition(head, end, case, tag.gender)
        kind = self._kind(token, word, case)
        if name and (tag.animate or kind == "role"):
            last = self.past_parenthesis(name.last, end)
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
        last = self._located(head, self._complements(head + 1, end), end)
        is_count = self._grammar.lemma(token, "noun", case) in self._grammar.words.quantifiers
        gender = "" if is_count else tag.gender
        return self._phrase(at, last, head, kind, case, gender, plural=tag.plural)

    def _located(self, head: int, last: int, end: int) -> int:
        """Return where «источник «Ъ» в правительстве» ends."""
        lemma = self._grammar.lemma(self.tokens[head], "noun")
        if lemma not in self._grammar.words.located or last + 1 >= end:
            return last
        case = _PLACE_CASES.get(self.tokens[last].lower)
        place = self.phrase_at(last + 1, end, case) if case else None
        return place.last if place and place.kind != "person" else last

    @staticmethod
    def _gender_of(name: NameGroup, case: str, role_gender: str) -> str:
        """Let the name decide: «министр ... Эльвира Набиуллина» is a woman."""
        man, woman = name.fits(case, "m"), name.fits(case, "f")
        if man != woman:
            return "m" if man else "f"
        return role_gender if role_gender in ("m", "f") else "mf"

    def _kind(self, token: Token, word: Word, case: str) -> PhraseKind:
        words = self._grammar.words
        lemma = self._grammar.lemma(token, "noun", case) or token.lower
        tag = word.in_case(case)
        if lemma in words.quantifiers:
            return "role"
        if lemma in words.person_nouns or (tag and tag.animate and not is_abbreviation(token)):
            return "role"
        if lemma in words.organisation_nouns or is_abbreviation(token):
            return "organisation"
        if token.is_capitalised and (token.start > 0 or self._is_proper(word)):
            return "organisation"
        return "thing"

    @staticmethod
    def _is_proper(word: Word) -> bool:
        return not word.tags or any({"Geox", "Orgn"} & tag.traits for tag in word.tags)

    def _name_in_apposition(self, head: int, end: int, case: str, gender: str) -> NameGroup | None:
        """Return the name in the head's case that ends its phrase: «глава МИД Сергей Лавров».

        A name that could also be a complement («Университета Рочестера доктор Фредерик Мис») is
        taken only where no surer one follows.
        """
        fallback = None
        at, limit = head + 1, min(end, head + _MAX_PHRASE_WORDS)
        while at < limit:
            following = self._past_non_words(at, limit)
            if following != at:
                at = following
                continue
            if not self.tokens[at].is_word or self._ends_phrase(at):
                break
            name = self.name_at(at, limit)
            if name and name.fits(case, "") and not self._is_kin(head, name):
                if not self._could_be_complement(name, case):
                    return name
                fallback = fallback or self._unless_complement(name, gender)
            at = name.last if name else at + 1
        return fallback

    def _past_non_words(self, at: int, limit: int) -> int:
        """Step over a parenthesis, a marked name, or a comma between the parts of a role."""
        text = self.tokens[at].text
        if text == "(":
            return self.past_parenthesis(at, limit)
        if at in self._span_ends and self._is_label(at):
            return self._span_ends[at]
        if text == "," and at + 1 < limit and self._goes_on_with_role(at + 1):
            return at + 1
        return at

    def _goes_on_with_role(self, at: int) -> bool:
        """Tell whether more of the same phrase follows a comma: «судья, олимпийский чемпион»."""
        token, word = self.tokens[at], self.word(at)
        if not token.is_word or not word.parts & {"noun", "adjective", "preposition"}:
            return token.is_word and token.is_capitalised and not word.tags
        return "subx" not in {trait.lower() for tag in word.tags for trait in tag.traits}

    def _is_kin(self, head: int, name: NameGroup) -> bool:
        """Tell whether a name is of whose mother the head is: «мать Савина»."""
        if head + 1 != name.first or "genitive" not in name.masculine | name.feminine:
            return False
        return self._grammar.is_among(self.tokens[head], self._grammar.words.kin_nouns)

    @staticmethod
    def _could_be_complement(name: NameGroup, case: str) -> bool:
        """Tell whether a name in the nominative could be a man's in the genitive: «Путина»."""
        return case == NOMINATIVE and "genitive" in name.masculine and len(name.words) == 1

    @staticmethod
    def _unless_complement(name: NameGroup, gender: str) -> NameGroup | None:
        return name if gender == "f" or NOMINATIVE in name.masculine else None

    def _complements(self, at: int, end: int) -> int:
        """Return where the genitives and marked names after a head are over."""
        last = at
        end = min(end, at + _MAX_PHRASE_WORDS)
        while at < end:
            if at in self._span_ends and self._is_label(at):
                at = last = self._span_ends[at]
            elif not self.tokens[at].is_word or self._begins_other_name(at, end):
                break
            elif self._is_complement(at) or (last < at and self._is_nominal(at)):
                at += 1
                last = at
            elif self._is_attached(at, end):
                at += 1
            else:
                break
        return last

    def _is_complement(self, at: int) -> bool:
        """Tell whether a word can be what a head is of: a genitive, or a name it cannot decline."""
        token, word = self.tokens[at], self.word(at)
        return bool(
            word.in_case("genitive", parts=("noun", "adjective", "numeral"))
            or is_latin(token)
            or (token.is_capitalised and not word.tags)
        )

    def _is_nominal(self, at: int) -> bool:
        word = self.word(at)
        return bool(word.tags) and word.parts <= {"noun", "adjective"}

    def _begins_other_name(self, at: int, end: int) -> bool:
        """Tell whether a name begins that is no genitive: «в руководстве партии Ёсихико Нода»."""
        if not self.tokens[at].is_capitalised:
            return False
        name = self.name_at(at, end)
        if name is None:
            return False
        could_be_subject = len(name.words) > 1 and name.fits(NOMINATIVE, "")
        return could_be_subject or not name.fits("genitive", "")

    def _is_attached(self, at: int, end: int) -> bool:
        """Tell whether a preposition goes on with the noun before it: «служба по связям»."""
        return self.tokens[at].lower in self._grammar.words.noun_prepositions and at + 1 < end

    def _is_label(self, at: int) -> bool:
        """Tell whether the marked span that begins here is a name of few words."""
        return self._span_ends[at] - at <= 2 + _MAX_NAME_WORDS

    def _marked_name(self, at: int, end: int, case: str) -> int:
        """Return where the marked name in `case` that begins at `at` ends, 0 where none does."""
        if at + 1 >= end or at not in self._span_ends or not self._is_label(at):
            return 0
        inner, word = self.tokens[at + 1], self.word(at + 1)
        if not inner.is_capitalised and not inner.text[0].isdigit():
            return 0
        if word.tags and not word.in_case(case, parts=("noun", "adjective")):
            return 0
        return self._span_ends[at]

    def _past_capitals(self, at: int, end: int) -> int:
        """Return where the capitalised words in the script of the token at `at` are over."""
        script = is_latin(self.tokens[at])
        while at < end and self.tokens[at].is_capitalised and is_latin(self.tokens[at]) == script:
            at += 1
        return at

    def past_parenthesis(self, at: int, end: int) -> int:
        """Return where a parenthesis that begins at `at` ends, or `at`: «(Barry Lowenkron)»."""
        if at >= end or self.tokens[at].text != "(":
            return at
        for closing in range(at + 1, min(end, at + _MAX_PHRASE_WORDS)):
            if self.tokens[closing].text == ")":
                return closing + 1
        return at

    def _ends_phrase(self, at: int) -> bool:
        word = self.word(at)
        return (
            bool(word.parts)
            and word.parts
            <= {
                "verb",
                "gerund",
                "infinitive",
                "conjunction",
                "particle",
                "predicative",
            }
            and self.tokens[at].lower not in ("и", "&")
        )

    # -- names --

    def _begins_name(self, at: int, end: int) -> bool:
        token = self.tokens[at]
        if not token.is_word or not token.is_capitalised or is_latin(token):
            return False
        if is_initial(token):
            return at + 1 < end and self.tokens[at + 1].text == "."
        if is_abbreviation(token) or _has_digit(token) or self._follows_place(at):
            return False
        word = self.word(at)
        if not word.tags:
            return self._is_unknown_name(at) and not self._is_place_of_role(at, end)
        if name_key(token.lower) in self._grammar.surnames:
            return not self._begins_sentence(at) or word.parts <= {"noun"}
        if not any(tag.is_name for tag in word.tags):
            return self._is_first_of_foreign(at, end, word)
        if "adjective" in word.parts and self._has_noun_behind(at, end):
            return False
        return not self._is_common_at_start(at, end, word)

    def _follows_place(self, at: int) -> bool:
        """Tell whether a noun before says that this is a place: «шериф округа Харрис»."""
        if at == 0 or not self.tokens[at - 1].is_word:
            return False
        if any("Name" in tag.traits for tag in self.word(at).tags):
            return False  # «мэр города Степан Ракитин»
        return self._grammar.is_among(self.tokens[at - 1], self._grammar.words.place_nouns)

    def _is_place_of_role(self, at: int, end: int) -> bool:
        """Tell «президент Каландии Хорхе Рамон» from «президент Хорхе Рамон Гарсия».

        An unknown word between a noun and a first name, or one that no man's name ends like,
        says of what somebody is president.
        """
        if at == 0 or at + 2 >= end:
            return False
        if self.tokens[at - 1].is_capitalised and not self._begins_sentence(at - 1):
            return False
        if "noun" not in self.word(at - 1).parts:
            return False
        following = self.tokens[at + 1 : at + 3]
        if not all(token.is_word and token.is_capitalised for token in following):
            return False
        is_first = any("Name" in tag.traits for tag in self.word(at + 1).tags)
        return is_first or self.tokens[at].lower.endswith(_PLACE_ENDINGS)

    def _is_unknown_name(self, at: int) -> bool:
        """Tell whether a word that the dictionary lacks can be a name where it stands."""
        token = self.tokens[at]
        if token.lower in self._grammar.words.organisation_nouns:
            return False
        return not (self._begins_sentence(at) and token.lower.endswith(_ADVERB_ENDINGS))

    def _is_first_of_foreign(self, at: int, end: int, word: Word) -> bool:
        """«Си Цзиньпин»: a common word, capitalised in mid-sentence, before an unknown one."""
        if self._begins_sentence(at) or self._is_other_name(word) or at + 1 >= end:
            return False
        if len(self.tokens[at].text) > _SHORT_NAME:
            return False
        following = self.tokens[at + 1]
        return following.is_capitalised and following.is_word and not self.word(at + 1).tags

    def _has_noun_behind(self, at: int, end: int) -> bool:
        """Tell whether «Московской» goes with the noun behind it: «Московской области»."""
        return at + 1 < end and (
            self.tokens[at + 1].is_word
            and not self.tokens[at + 1].is_capitalised
            and "noun" in self.word(at + 1).parts
        )

    def _begins_sentence(self, at: int) -> bool:
        return at == 0 or not self.tokens[at - 1].is_word

    def _begins_another(self, first: int, at: int) -> bool:
        """Tell whether a first name begins another name: «врач Хиллари Клинтон Лиза Бардек».

        Behind one unknown word it does after a thing: «школы Санта-Фе Димитриос Пагуртзис».
        """
        tags, before = self.word(at).tags, self.word(at - 1).tags
        if not any("Name" in tag.traits for tag in tags) or any("Surn" in t.traits for t in tags):
            return False
        if any("Name" in tag.traits for tag in before):
            return False
        return at - first > 1 or (not before and self._follows_thing(first))

    def _follows_thing(self, at: int) -> bool:
        tags = self.word(at - 1).tags if at and self.tokens[at - 1].is_word else ()
        return bool(tags) and all(tag.part == "noun" and not tag.animate for tag in tags)

    def _is_common_at_start(self, at: int, end: int, word: Word) -> bool:
        """Tell whether a word that begins a sentence is no name there: «Вера», «Люди»."""
        if all(tag.is_name for tag in word.tags):
            return False
        if not self._begins_sentence(at):
            return False
        follows = at + 1 < end and self.tokens[at + 1].is_word
        return not (follows and self.tokens[at + 1].is_capitalised) and not any(
            "Surn" in tag.traits for tag in word.tags
        )

    def _name_step(
        self, at: int, end: int, *, first: bool
    ) -> tuple[str, int, dict[str, frozenset[str]] | None] | None:
        """Return the name's next word, where it ends, and the cases it leaves open."""
        token = self.tokens[at]
        if not token.is_word:
            return None
        if is_initial(token) and at + 1 < end and self.tokens[at + 1].text == ".":
            return token.text + ".", at + 2, None
        if not first and _ROMAN.fullmatch(token.text):
            return token.text, at + 1, None
        if token.lower in self._grammar.words.name_particles and not first:
            follows = at + 1 < end and self.tokens[at + 1].is_capitalised
            return (token.text, at + 1, None) if follows else None
        if not token.is_capitalised or is_abbreviation(token) or is_latin(token):
            return None
        word = self.word(at)
        if not first and self._is_other_name(word):
            return None
        if _has_digit(token):
            return None
        return token.text, at + 1, name_cases(token, word)

    @staticmethod
    def _is_other_name(word: Word) -> bool:
        """Tell whether a capitalised word names a place or a body rather than a person."""
        if any(tag.is_name for tag in word.tags):
            return False
        return any(not tag.animate for tag in word.tags) and any(
            {"Geox", "Orgn", "Abbr"} & tag.traits for tag in word.tags
        )

    def _phrase(
        self,
        first: int,
        last: int,
        head: int,
        kind: PhraseKind,
        case: str,
        gender: str,
        *,
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


def _has_digit(token: Token) -> bool:
    return any(letter.isdigit() for letter in token.text)


def _span_ends(passage: Passage) -> dict[int, int]:
    """Map the token that opens a marked span to the one after its closing mark."""
    opens = {span.opening: span for span in passage.spans}
    ends: dict[int, int] = {}
    pending: list[tuple[int, MarkedSpan]] = []
    for at, token in enumerate(passage.tokens):
        while pending and pending[-1][1].closing <= token.start:
            ends[pending.pop()[0]] = at
        if token.start in opens:
            pending.append((at, opens[token.start]))
    for opening, _ in pending:
        ends[opening] = len(passage.tokens)
    return ends


def persons_in(reader: PhraseReader) -> Iterator[NameGroup]:
    """Yield the names of persons in a passage, in order."""
    end, after = len(reader.tokens), 0
    for at, token in enumerate(reader.tokens):
        if token.is_capitalised and at >= after:
            name = reader.name_at(at, end)
            if name:
                after = name.last
                yield name
