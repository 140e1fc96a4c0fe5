"""What goes with the head of a Russian noun phrase: its complements, and the name behind it.

«глава комитета «Заря» по рекам Иван Ветров»: the head is «глава», the name «Иван Ветров».
"""

from collections.abc import Iterator

from newsparse.languages.ru_names import DATIVE_ENDINGS
from newsparse.segmenter.passages.tokens import past_bracket
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup
from newsparse.segmenter.russian.person_names.person_names import NameReader
from newsparse.segmenter.russian.phrases.head_nouns import agrees, is_in_latin_name
from newsparse.segmenter.russian.phrases.labels import Labels
from newsparse.segmenter.russian.words.words import is_undeclined

_MAX_PHRASE_WORDS = 32
"""Tokens behind a head that are looked at: without a bound each noun of a list would be held
against all behind it."""
_LONGEST_DESCRIPTION = 16  # words: «, пожелавший остаться неизвестным,»
_ENDING_PARTS = frozenset(
    ("verb", "gerund", "infinitive", "conjunction", "particle", "predicative")
)
_OTHERS = frozenset({"instrumental", "dative", "locative"})
"""Cases in which a noun is neither a role's head nor what the head is of."""


class Complements:
    """Reads what follows the heads of one passage."""

    def __init__(self, names: NameReader, labels: Labels) -> None:
        self._names = names
        self._labels = labels
        self._grammar = names.grammar
        self._tokens = names.tokens
        self._forms = names.forms

    def end_of(self, at: int, end: int) -> int:
        """Return where the genitives and marked names after a head are over."""
        first = last = at
        end = min(end, at + _MAX_PHRASE_WORDS)
        while at < end:
            if not self._tokens[at].is_word:
                complement = self._label_end(at, first)
            elif self._is_abbreviated(at, end):
                at += 2  # «управление по г. Тулину»
                continue
            else:
                complement = self._complement_end(at, end, last)
            if complement:
                at = last = complement
            elif self._is_joint(at, first - 1, end):
                at += 1
            else:
                break
        return last

    def _is_joint(self, at: int, head: int, end: int) -> bool:
        """Return whether a word goes on with a head and is none that it is of: «служба по связям».

        «Депутат от ЛДПР», «одна из бригад», «46-я бригада».
        """
        words, lower = self._grammar.words, self._tokens[at].lower
        is_sending = lower in words.sending_prepositions and self._forms[head].is_person
        if is_sending or lower in words.noun_prepositions:
            return at + 1 < end
        is_out = lower == words.out_of and self._tokens[at - 1].lower in words.indefinite
        number, _, ending = lower.partition("-")  # «штаб 46-й бригады»
        return is_out or (number.isdecimal() and ending in words.ordinal_endings)

    def past_description(self, at: int, end: int, case: str) -> int:
        """Return the comma that closes a description which the one at `at` opens, else `at`."""
        if at + 1 >= end or self._tokens[at].text != ",":
            return at
        adjective, noun = self._forms[at + 1], self._forms[at + 2 : at + 3]
        is_adjective = adjective.in_case(case, parts=("adjective",)) is not None
        if not is_adjective or (noun and case in noun[0].heads):
            return at  # «сказали источники, лучшие шансы у Дыма»
        for i in range(at + 2, min(end, at + _LONGEST_DESCRIPTION)):
            if self._tokens[i].text in ",.;:":
                return i if self._tokens[i].text == "," else at
        return at

    def _is_abbreviated(self, at: int, end: int) -> bool:
        """Return whether a short word with its dot goes on before a name: «г. Тулин»."""
        is_short = self._tokens[at].lower in self._grammar.words.abbreviations
        return is_short and at + 2 < end and self._tokens[at + 1].text == "."

    def _label_end(self, at: int, first: int) -> int | None:
        """Return where a marked name that goes with its noun ends, or None for no such name."""
        label, before = self._labels.end(at), self._forms[at - 1]
        is_beside = at == first or before.is_person  # «отец тренера «Зари»»
        if not label or not self._can_be_name(at + 1, beside=is_beside):
            return None
        inner = self._tokens[at + 1]
        is_name = inner.is_capitalised or inner.text[0].isdigit()
        if before.is_time or (not is_name and "Geox" in before.traits):
            return None  # «в пятницу «Заря» заявила», «в Каландии «леммой»»
        return None if at == first and self._is_told(first - 1, at + 1) else label

    def _is_told(self, head: int, name: int) -> bool:
        """Return whether a name in marks is who somebody told: «рассказал тренер «Матч ТВ»».

        What a person is of stands in the genitive, but beside who leads it: «глава «РИА Север»».
        """
        words, role = self._grammar.words, self._forms[head]
        leading = (words.leaders, words.directors, words.located)
        if not role.is_person or any(map(role.is_among, leading)):
            return False
        if self._tokens[name].lower in words.press_names:
            return not role.is_among(words.press_roles)
        cases = self._cases_of(name)
        return NOMINATIVE in cases and "genitive" not in cases

    def _cases_of(self, at: int) -> frozenset[str]:
        """Return the cases of a noun, or those that an adjective shares with the noun behind it."""
        form, behind = self._forms[at], self._forms[at + 1 : at + 2]
        if form.heads or not form.modifiers or not behind:
            return frozenset(form.cases)
        return form.modifiers & behind[0].heads.keys() or form.modifiers

    def _complement_end(self, at: int, end: int, last: int) -> int | None:
        """Return where the word at `at` ends if it is a complement; `last` is where one did."""
        name = self._names.name_at(at, end) if self._tokens[at].is_capitalised else None
        if name:
            return None if self._is_of_other(name) else name.last
        if self._forms[at - 1].is_time:
            return None  # «сообщило в среду МВД», «в мае прошлого года судьи»
        if self._is_complement(at):
            return self.past_own_name(at + 1, end) if self._forms[at].body else at + 1
        word = self._forms[at]
        is_nominal = bool(word.tags) and word.parts <= {"noun", "adjective"}
        return self._past_nominal(at, end) if last < at and is_nominal else None

    def past_own_name(self, at: int, end: int) -> int:
        """Return where the name without marks at `at` ends, if one is: «компании Аэрофлот»."""
        if at >= end or not self._tokens[at].is_capitalised or self._tokens[at].text.isupper():
            return at
        tag = self._forms[at].noun_in(NOMINATIVE)
        is_name = tag is not None and not tag.animate and "Geox" not in tag.traits
        return at + 1 if is_name and self._names.name_at(at, end) is None else at

    def _past_nominal(self, at: int, end: int) -> int:
        """Return where the noun behind a preposition is over: «служба по новым рекам»."""
        while at + 1 < end and self._forms[at].modifiers & self._forms[at + 1].cases.keys():
            at += 1
        return at + 1

    def _can_be_name(self, at: int, *, beside: bool) -> bool:
        """Return whether a name goes with its noun: «партии «Заря»», not «суд района «Заре»».

        Beside its noun it may be what that is of («фракция «Яблока»»), and never who is told.
        """
        tags, known = self._forms[at].tags, self._cases_of(at)
        if not tags and self._tokens[at].lower.endswith(DATIVE_ENDINGS):
            return False
        cases = ("", NOMINATIVE, "genitive", "accusative") if beside else ("", NOMINATIVE)
        return not known or not known.isdisjoint(cases)

    def _is_complement(self, at: int) -> bool:
        """Return whether a word can be what a head is of: a genitive, or an undeclined name."""
        token, form = self._tokens[at], self._forms[at]
        if "genitive" in form.heads or "genitive" in form.modifiers:
            return not self._is_verb_of(at - 1)
        if token.text.isdecimal():
            return is_in_latin_name(self._names, at)
        helps = self._forms[at - 1].is_among(self._grammar.words.aid_nouns)  # «содействия развитию»
        is_helped = helps and "dative" in form.cases
        return is_undeclined(token) or is_helped or (token.is_capitalised and not form.tags)

    def _is_verb_of(self, noun: int) -> bool:
        """Return whether a noun can do what follows: «полиция начала», «власти стали», «дали»."""
        actor, tags = self._forms[noun].heads.get(NOMINATIVE), self._forms[noun + 1].tags
        return actor is not None and any(t.part == "verb" and agrees(t, actor[1]) for t in tags)

    def _is_of_other(self, name: NameGroup) -> bool:
        """Return whether a name is no genitive: «в руководстве партии Такеси Мода»."""
        kin, words = self._forms[name.first - 1], self._grammar.words
        is_behind_marks = not self._tokens[name.first - 1].is_word  # «ведущему «Зари» Зуева»
        is_bare = len(name.words) == 1 and not kin.is_time and not is_behind_marks
        is_own = self._tokens[max(0, name.first - 2)].lower in words.possessives
        is_whose = kin.is_kin and kin.is_among(words.faceless) and not is_own
        if is_whose and name.fits("genitive", "m"):
            return False  # «жена Александра Белова», no «его жена Александра Белова»
        could_be_subject = not is_bare and name.fits(NOMINATIVE, "")
        return could_be_subject or not name.fits("genitive", "")

    def name_behind(self, head: int, end: int, case: str, gender: str) -> NameGroup | None:
        """Return the name in the head's case that ends its phrase: «глава МИД Сергей Лавров».

        A name that could also be a complement («института Холла доктор Марк Лист») is
        taken only where no surer one follows.
        """
        fallback = None
        role = self._forms[head]
        shown = gender if role.is_substantive else ""  # «знакомая Ракитина»
        is_nobodys = role.is_among(self._grammar.words.unnamed)
        for name in self._names_behind(head, end):
            is_whose = len(name.words) == 1 and "genitive" in name.masculine
            if not name.fits(case, shown) or self._is_kin(head, name):
                continue
            if is_whose and is_nobodys and name.first > head + 1:
                continue  # «представитель партии Цвангираи»
            is_owner = case != NOMINATIVE and self._is_owner(name, end)
            if not is_owner and not (is_whose and case == NOMINATIVE):  # «Путина»
                return name
            fallback = fallback or name
        return fallback

    def _is_owner(self, name: NameGroup, end: int) -> bool:
        """Return whether another name follows a bare surname: «заместителя Дымова Анны Холл»."""
        is_whose = len(name.words) == 1 and "genitive" in name.masculine | name.feminine
        return is_whose and name.last < end and self._names.name_at(name.last, end) is not None

    def _names_behind(self, head: int, end: int) -> Iterator[NameGroup]:
        """Yield the names in the phrase of `head`, up to where it ends."""
        at, limit = head + 1, min(end, head + _MAX_PHRASE_WORDS)
        if not self._names.may_stand_in(at, limit):
            return
        while at < limit:
            if not self._tokens[at].is_word:
                following = self._past_non_words(at, limit)
                if following == at:
                    return
                at = following
                continue
            if self._ends_phrase(at) or self._begins_other_role(at):
                return
            name = self._names.name_at(at, limit)
            if name and not self._forms[at - 1].is_preposition:  # «группа от «Зари»»
                yield name
            at = name.last if name else at + 1

    def _begins_other_role(self, at: int) -> bool:
        """Return whether the name behind is somebody's else: «врач на встрече с мэром Дымом»."""
        heads = self._forms[at].heads
        if not heads or not heads.keys() <= _OTHERS:
            return False
        return all(tag.animate and not tag.plural for _, tag in heads.values())

    def _past_non_words(self, at: int, limit: int) -> int:
        """Step over a parenthesis, a marked name, or a comma between the parts of a role."""
        text = self._tokens[at].text
        if text == "(":
            return past_bracket(self._tokens, at, limit)
        label = self._labels.end(at)
        if label:
            return label
        if text == "," and at + 1 < limit and self._goes_on_with_role(at + 1):
            return at + 1
        return at

    def _goes_on_with_role(self, at: int) -> bool:
        """Return whether more of the same phrase follows a comma: «судья, олимпийский чемпион»."""
        token, word = self._tokens[at], self._forms[at]
        if word.is_substantive:
            return True  # «автор работы, заведующий отделом»
        if token.is_capitalised and not self._is_closed(at):
            return False  # «По словам врача, Норт жив»
        if not token.is_word or not word.parts & {"noun", "adjective", "preposition"}:
            return token.is_word and token.is_capitalised and not word.tags
        is_thing = word.parts == {"noun"} and not (word.is_person or token.is_capitalised)
        if is_thing and at + 1 < len(self._tokens):
            owner = self._names.name_at(at + 1, len(self._tokens))
            return owner is None or not owner.fits("genitive", "")  # «критика, работы Дыма хороши»
        return "subx" not in {trait.lower() for tag in word.tags for trait in tag.traits}

    def _is_closed(self, at: int) -> bool:
        """Return whether a mark closes the name that a comma opens: «глава порта, Анна Норт, »."""
        name = self._names.name_at(at, len(self._tokens))
        behind = self._tokens[name.last : name.last + 1] if name else ()
        return not any(token.is_word for token in behind)

    def _is_kin(self, head: int, name: NameGroup) -> bool:
        """Return whether a name is of whose mother the head is: «мать Савина»."""
        if head + 1 != name.first or "genitive" not in name.masculine | name.feminine:
            return False
        return self._forms[head].is_kin

    def _ends_phrase(self, at: int) -> bool:
        word = self._forms[at]
        ends = bool(word.parts) and word.parts <= _ENDING_PARTS
        return ends and self._tokens[at].lower not in self._grammar.words.list_joints
