"""Where a Russian name goes on, and where the next word begins another: «врач Анны Холл Лиза Норт».

They tell the word behind a name's words from a second name, a place and whose somebody is.
"""

from newsparse.languages.ru_names import DECLINED_SURNAMES, GENITIVES_OF_MEN, UNDECLINED_ENDINGS
from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.russian.person_names.name_forms import name_key
from newsparse.segmenter.russian.person_names.name_starts import SYLLABLE, NameStarts, are_syllables
from newsparse.segmenter.russian.words.lexicon import MARK, Form
from newsparse.segmenter.russian.words.words import Grammar


class NameJoints:
    """Answers about the words of one passage that stand behind the first word of a name."""

    def __init__(self, starts: NameStarts, grammar: Grammar) -> None:
        self._starts, self._grammar = starts, grammar
        self._tokens, self._forms = starts.tokens, starts.forms

    def begins_another(self, first: int, at: int) -> bool:
        """Return whether a first name begins another name: «врач Анны Холл Лиза Норт».

        Behind one unknown word it does after a thing («школы Рио-Анте Андреас Лоренц»), where that
        word can be a genitive, and behind a surname alone: «эксперт по наследию Ветрова Анна Холл»,
        «биограф Баффета Энди Холл».
        """
        word, before = self._forms[at], self._forms[at - 1]
        of = self._forms[first - 1] if first else MARK
        if "Name" not in word.traits:
            if at - first > 1 or "Name" in before.traits:
                return False
            keys = {name_key(self._tokens[first].lower), name_key(self._tokens[at].lower)}
            return len(keys) > 1 and keys <= self._grammar.surnames  # «с мэром Шпилка Руно»
        if "Surn" in word.traits and (
            "Name" in before.traits or not self._starts.precedes_capital(at, len(self._tokens))
        ):
            return False  # «Анна Роман», but «адвокат Гуляева Роман Сушко»
        if "Name" in before.traits:  # «помощник Льва Анна Холл», no «Анна Мария Холл»
            is_whose = "genitive" in before.heads and NOMINATIVE not in before.heads
            is_thing = "noun" in of.parts and not of.is_person and "Fixd" not in word.traits
            if is_thing and (_genders(before), _genders(word)) == ({"f"}, {"m"}):
                is_whose = True  # «капитан яхты Софи Иван Ким», no «школы Мария Хосе Перес»
            is_whose &= self._starts.precedes_capital(at, len(self._tokens))  # no «Дениса Хасина»
            if of.is_kin and "genitive" in before.heads:  # «муж Ольги Виктор»
                is_whose = NOMINATIVE not in before.heads or before.heads[NOMINATIVE][1].plural
            return is_whose and NOMINATIVE in word.heads and "genitive" not in word.heads
        if not self._tokens[at].is_capitalised or self._is_behind_particle(at):
            return False  # «шейха Тамима бен Хамада»
        goes_on = self._starts.precedes_capital(at, len(self._tokens))
        if at - first > 1:
            name = tuple(token.text for token in self._tokens[first : at + 1])
            return goes_on or not are_syllables(name)
        if not goes_on:
            words = self._grammar.words  # «сын Баффета Говард»
            return of.is_among(words.kin_nouns - words.aides - words.representatives)
        return self._owns(first, at, of)

    def _owns(self, first: int, at: int, of: Form) -> bool:
        """Return whether a word is whose the one named behind it is: «соседка Ветрова Анна Ким»."""
        word, before, lower = self._forms[at], self._forms[first], self._tokens[first].lower
        whose = self._grammar.name_cases(lower, "only")
        is_womans = "genitive" in whose["f"] and NOMINATIVE not in whose["m"]
        is_whose = is_womans or "genitive" in whose["m"]
        if "Patr" in self._forms[at + 1].traits:  # «соседка Ветрова Анна Ильинична»
            return is_whose and of.is_kin
        is_known = name_key(lower) in self._grammar.surnames
        if is_known and "genitive" in whose["f"] and of.is_person:
            return True  # «тренер Горн Курт Лемке», where the article has Эльза Горн
        if is_known or "Surn" in before.traits:
            return is_whose  # no «Карлос Артур»
        if before.tags:
            return False
        is_mans = all(tag.gender == "m" for tag in word.tags if "Name" in tag.traits)
        return is_mans and lower[-1] in GENITIVES_OF_MEN and of.is_person

    def is_undeclined(self, at: int) -> bool:
        """Return whether a name known as a man's is a woman's in the same form: «Юлии Кан».

        It may be known as a first name, «Анна Уильямс», but not behind a surname: «ученик Зоновой
        Андрей Дым».
        """
        lower, before = self._tokens[at].lower, self._tokens[at - 1].lower
        is_behind_surname = name_key(before) in self._grammar.surnames
        if is_behind_surname and not self._starts.is_first_name(at - 1):
            return False
        if lower.endswith(DECLINED_SURNAMES) and len(lower) > SYLLABLE:
            return False  # no «Цой»
        names = (tag for tag in self._forms[at].tags if tag.is_name and tag.case == NOMINATIVE)
        return any(tag.gender != "f" for tag in names)  # «роли Юлии Анна Холл» is Анна's

    def shows_no_case(self, at: int) -> bool:
        """Return whether a word leaves a name's cases as they are: «фон дер Липпе», «Баррозу»."""
        return self._is_behind_particle(at) or self._is_foreign(at)

    def _is_foreign(self, at: int) -> bool:
        """Return whether a word behind a first name ends like no Russian surname, nor is one."""
        is_open = all(tag.is_name and "Surn" not in tag.traits for tag in self._forms[at].tags)
        is_foreign = is_open and self._tokens[at].lower.endswith(UNDECLINED_ENDINGS)
        return is_foreign and self._starts.is_first_name(at - 1)

    def _is_behind_particle(self, at: int) -> bool:
        """Return whether a small word of names stands before a word: «фон дер Липпе»."""
        return self._tokens[at - 1].lower in self._grammar.words.name_particles


def _genders(first_name: Form) -> set[str]:
    """Return of what genders a first name is in the nominative."""
    return {t.gender for t in first_name.tags if "Name" in t.traits and t.case == NOMINATIVE}
