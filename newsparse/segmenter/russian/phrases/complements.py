"""The roles before a name, and what goes with the head of a Russian noun phrase.

«глава комитета «Заря» по рекам Иван Ветров»: the head is «глава», the name «Иван Ветров».
"""

from msgspec import Struct, structs

from newsparse.languages.ru_names import ANY_CASE, DATIVE_ENDINGS
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup
from newsparse.segmenter.russian.person_names.person_names import NameReader
from newsparse.segmenter.russian.phrases.head_nouns import Around, Labels, agrees, is_in_latin_name
from newsparse.segmenter.russian.phrases.leftwards import Asked, Leftwards
from newsparse.segmenter.russian.words.words import is_undeclined

_ONLY_NOMINATIVE = frozenset({NOMINATIVE})
MAX_PHRASE_WORDS = 32
"""Tokens behind a head that are looked at: without a bound each noun of a list would be held
against all behind it."""
_LONGEST_DESCRIPTION = 16  # words: «, пожелавший остаться неизвестным,»


class Beside(Struct, frozen=True):
    """The roles before a name: their cases, head and end of each, nearest first, and beginning."""

    cases: frozenset[str]
    heads: tuple[tuple[int, int], ...]
    first: int


class Complements(Around):
    """Reads the roles before the names of one passage, and what follows heads."""

    def __init__(self, names: NameReader, labels: Labels) -> None:
        super().__init__(names, labels)
        self._read: dict[Asked, Beside | None] = {}

    def roles_before(self, name: NameGroup) -> Beside | None:
        """Return the roles that stand before a name, or None.

        Of one that may be in any case they are those of the nominative, if there are any:
        «помощник министра Таро Дым».
        """
        firm = Asked(name, name.first, _ONLY_NOMINATIVE, is_firm=True)
        read = self._answer(firm) if name.fits(NOMINATIVE, "") else None
        return read or self.roles_of_list(name, name.first, plural=False)

    def roles_of_list(self, name: NameGroup, begin: int, *, plural: bool = True) -> Beside | None:
        """Return the roles of several before a list that a name begins, or what opens it."""
        cases = frozenset(ANY_CASE) if begin < name.first else name.masculine | name.feminine
        asked = Asked(name, begin, cases, plural)
        is_one = plural or len(name.words) == 1
        again = None if is_one else structs.replace(asked, by_last_word=True)
        return self._answer(asked) or (self._answer(again) if again else None)

    def _answer(self, asked: Asked) -> Beside | None:
        if asked not in self._read:
            walk = Leftwards(self._names, self.labels, asked)
            heads = tuple(walk.heads())
            self._read[asked] = Beside(walk.shared, heads, walk.first) if heads else None
        return self._read[asked]

    def end_of(self, at: int, end: int) -> int:
        """Return where the genitives and marked names after a head are over."""
        first = last = at
        end = min(end, at + MAX_PHRASE_WORDS)
        while at < end:
            is_short = self._tokens[at].lower in self._words.abbreviations
            if not self._tokens[at].is_word:
                is_number = self._tokens[at].text == "№" and at + 1 < end  # «школа № 4»
                complement = at + 2 if is_number else self._label_end(at, first)
            elif is_short and at + 2 < end and self._tokens[at + 1].text == ".":
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

        «Депутат от ЛДПР», «одна из бригад», «46-я бригада», not «от комментариев» he refused.
        """
        words, lower = self._words, self._tokens[at].lower
        is_sending = lower in words.sending_prepositions and self._forms[head].is_person
        if is_sending or lower in words.noun_prepositions:
            return at + 1 < end and not self._forms[at + 1].is_among(words.refused)
        is_out = lower == words.out_of and self._tokens[at - 1].lower in words.indefinite
        number, _, ending = lower.partition("-")  # «штаб 46-й бригады»
        is_led = lower == words.led_by[0] and self._forms[head].is_among(words.quantifiers)
        return is_out or is_led or (number.isdecimal() and ending in words.ordinal_endings)

    def past_description(self, at: int, end: int, case: str) -> int:
        """Return the mark that closes a description which the comma at `at` opens, else `at`."""
        if at + 1 >= end or self._tokens[at].text != ",":
            return at
        adjective, noun = self._forms[at + 1], self._forms[at + 2 : at + 3]
        is_adjective = adjective.in_case(case, parts=("adjective",)) is not None
        if not is_adjective or (noun and case in noun[0].heads):
            return at  # «сказали источники, лучшие шансы у Дыма»
        for i in range(at + 2, min(end, at + _LONGEST_DESCRIPTION)):
            if self._tokens[i].text in ",.;:":
                return i if self._tokens[i].text in ",." else at
        return at

    def _label_end(self, at: int, first: int) -> int | None:
        """Return where a marked name that goes with its noun ends, or None for no such name."""
        label, before = self.labels.end(at), self._forms[at - 1]
        is_beside = at == first or before.is_person  # «отец тренера «Зари»»
        if not label or not self._can_be_name(at + 1, beside=is_beside):
            return None
        inner = self._tokens[at + 1]
        is_name = inner.is_capitalised or inner.text[0].isdigit()
        is_word = bool(self._forms[at + 1].tags)  # «чиновник «не против»», «банк «мстит»»
        if before.is_time or (not is_name and (is_word or "Geox" in before.traits)):
            return None  # «в пятницу «Заря» заявила», «в Каландии «леммой»»
        return None if at == first and self._is_told(first - 1, at + 1) else label

    def _is_told(self, head: int, name: int) -> bool:
        """Return whether a name in marks is who somebody told: «рассказал тренер «Матч ТВ»».

        What a person is of stands in the genitive, but beside who leads it: «глава «РИА Север»».
        """
        words, role = self._words, self._forms[head]
        leading = (words.leaders, words.directors, words.located)
        if not role.is_person or any(map(role.is_among, leading)):
            return False
        if role.is_among(words.bare_people):
            return True  # «рассказал молодой человек «Вечерней Казани»»
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
        is_them = self._tokens[at - 1].lower == self._grammar.words.out_of
        is_them &= "pronoun" in word.parts  # «один из них»
        is_nominal = bool(word.tags) and word.parts <= {"noun", "adjective"}
        if not is_them and (last >= at or not is_nominal):
            return None
        while at + 1 < end and self._forms[at].modifiers & self._forms[at + 1].cases.keys():
            at += 1  # «служба по новым рекам»
        return at + 1

    def past_own_name(self, at: int, end: int) -> int:
        """Return where the name without marks at `at` ends, if one is: «компании Аэрофлот»."""
        if at >= end or not self._tokens[at].is_capitalised or self._tokens[at].text.isupper():
            return at
        tag = self._forms[at].noun_in(NOMINATIVE)
        is_name = tag is not None and not tag.animate and "Geox" not in tag.traits
        return at + 1 if is_name and self._names.name_at(at, end) is None else at

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
            of = form.noun_in("genitive")  # «прокомментировал фильм критик», no «критик»
            is_actor = form.is_role and of is not None and of.plural and not of.animate
            return not ((is_actor and self._forms[at - 2].cue) or self._is_verb_of(at - 1))
        if token.text.isdecimal():
            return is_in_latin_name(self._names, at)
        before = self._forms[at - 1]
        helps = before.is_among(self._words.aid_nouns)  # «содействия развитию»
        is_helped = helps and "dative" in form.cases
        is_helped |= before.is_substantive and "instrumental" in form.heads  # «заведующий отделом»
        is_called = form.is_other_name and (before.is_place or before.body is not None)
        is_own = is_called or not form.tags  # «штата Огайо», «компании Яндекс»
        return is_undeclined(token) or is_helped or (token.is_capitalised and is_own)

    def _is_verb_of(self, noun: int) -> bool:
        """Return whether a noun can do what follows: «полиция начала», «власти стали», «дали»."""
        actor, tags = self._forms[noun].heads.get(NOMINATIVE), self._forms[noun + 1].tags
        return actor is not None and any(t.part == "verb" and agrees(t, actor[1]) for t in tags)

    def _is_of_other(self, name: NameGroup) -> bool:
        """Return whether a name is no genitive: «в руководстве партии Такеси Мода»."""
        kin, words = self._forms[name.first - 1], self._words
        is_behind_marks = not self._tokens[name.first - 1].is_word  # «ведущему «Зари» Зуева»
        is_bare = len(name.words) == 1 and not kin.is_time and not is_behind_marks
        is_bare |= self._tokens[name.first - 1].lower == words.led_by[1]  # «руководством Ли Шэна»
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
        shown = gender if self._forms[head].is_substantive else ""  # «знакомая Ракитина»
        for name in self._names.names_in(head + 1, min(end, head + MAX_PHRASE_WORDS)):
            if not name.fits(case, shown) or not self._is_called(name, head, case):
                continue
            is_whose = len(name.words) == 1 and "genitive" in name.masculine
            if case != NOMINATIVE or not is_whose:  # «Путина»
                return name
            fallback = fallback or name
        return fallback

    def _is_called(self, name: NameGroup, head: int, case: str) -> bool:
        """Return whether a head is of a role before a name, or «один из»; «мать Лопес» is not."""
        is_kin = head + 1 == name.first and self._forms[head].is_kin
        if is_kin and name.fits("genitive", ""):
            return False
        read = self._answer(Asked(name, name.first, frozenset({case})))
        heads = [at for at, _ in read.heads] if read else []
        is_out = self._tokens[head].lower == self._words.out_of
        return head in heads or (is_out and any(at > head for at in heads))
