"""Reads leftwards from a name over its roles and their complements: «мэр города Лев Дым»."""

from collections.abc import Iterator

from msgspec import Struct

from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.passages.tokens import opening_bracket
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup
from newsparse.segmenter.russian.person_names.person_names import NameReader
from newsparse.segmenter.russian.phrases.head_nouns import Around, Labels
from newsparse.segmenter.russian.words.lexicon import Form
from newsparse.segmenter.russian.words.words import is_abbreviation

_ROLE_REACH = 32  # words between a role's head and the name that ends its phrase
PAUSES = DASHES | {","}
"""Marks before a name, and between its roles: «лауреат премии — Лев Дым»."""
_NOMINAL = ("noun", "adjective", "numeral")
_OWNERS = frozenset({"genitive"})  # the case of whose a role is


class Asked(Struct, frozen=True):
    """What is asked of the words before a name, or before what opens a list of them, at `begin`."""

    name: NameGroup
    begin: int
    cases: frozenset[str]
    """The cases in which the name may stand."""
    plural: bool = False
    is_firm: bool = False
    """Whether the name may be in other cases, too: then fewer words lead on to a role."""
    by_last_word: bool = False
    """Whether a name's last word alone may show its case: «проповедника Фетхуллу Норта»."""


class Leftwards(Around):
    """Reads over the complements to the nouns for a person that agree with a name.

    «актёр и режиссёр Олег Норт», «представитель края омбудсмен Иван Ветров». A genitive before a
    genitive is its complement: «первого заместителя председателя комитета Ивана Петрова».
    """

    def __init__(self, names: NameReader, labels: Labels, asked: Asked) -> None:
        super().__init__(names, labels)
        self._asked, self._name, self.shared = asked, asked.name, asked.cases
        self._begin = self._last = names.before_adjectives(asked.begin)
        """Where the role ends whose head is looked for."""
        self._found: tuple[int, int] | None = None
        self.first = self._begin
        """The token at which the roles found begin, with their adjectives, and «а ныне»."""

    def heads(self) -> Iterator[tuple[int, int]]:
        """Yield the head of each role, and where it ends."""
        at = (begin := self._asked.begin) - 1
        is_told = at >= 0 and not self._names.is_behind_preposition(begin)
        if not is_told or self._is_namesake(self._name) or self._is_owner(self._name):
            return
        while at >= 0 and begin - at <= _ROLE_REACH:
            if not self._tokens[at].is_word:
                at = self._before_mark(at)
                continue
            if self._is_of_others(at):
                break
            is_role = self._forms[at].is_person and not self._is_of_role(at)
            cases = self._agreeing(at) if is_role else None
            if cases:
                yield from self._note(at, cases)
            elif not self._goes_on(at):
                break
            at -= 1
        if self._found:
            yield self._found

    def _is_of_others(self, at: int) -> bool:
        """Return whether a name ends here that bears the roles, or no one does: «источник»."""
        if self._forms[at].is_among(self._words.nameless):
            return True
        other = self._names.name_ending(at + 1) if self._tokens[at].is_capitalised else None
        if other is None or self._is_namesake(other):
            return False
        if self._found and self._is_joint(at + 1):
            return True  # «Анны Холл и мэра города Льва Дыма»
        is_whose = "genitive" in other.masculine or self._is_owner(other)
        is_dashed = self._tokens[at + 1].text in DASHES and at + 2 == self._name.first
        if (is_dashed or at + 1 == self._name.first) and is_whose:
            return False  # «адвокат Ветрова Дым»
        return any(other.fits(case, "") for case in self.shared - _OWNERS)

    def _is_owner(self, name: NameGroup) -> bool:
        """Return whether whose name stands before a role's holder: «врач Хилари Норт Лиза Дым»."""
        if not name.fits("genitive", ""):
            return False
        other = next(self._names.names_in(name.last, len(self._tokens)), None)
        if other is None or other.first != name.last or len(other.words) == 1:
            return False
        is_open = name.fits(NOMINATIVE, "") or other.fits("genitive", "")
        return is_open or name is not self._name  # «сын мэра Льва Дыма Олег»: the mayor is Дым

    def _is_namesake(self, name: NameGroup) -> bool:
        """Return whether something is only called by a name: «начальник академии имени Дыма»."""
        nouns = self._words.eponymous if len(name.words) == 1 else self._words.called
        before = self._forms[name.first - 1].nouns if name.first else ()
        return before != () and not nouns.isdisjoint(before) and name.fits("genitive", "")

    def _before_mark(self, at: int) -> int:
        """Return the token before the mark at `at` that a role goes on over, else -1."""
        opening = self.labels.start(at)
        if opening is not None:
            return opening - 1
        behind = self._tokens[at + 1]
        is_inside = not behind.is_capitalised and (behind.is_word or behind.text == ",")
        if self._tokens[at].text == ")" and (is_inside or at + 1 == self._name.first):
            opening = opening_bracket(self._tokens, at)
            return opening - 1 if opening < at else -1
        if self._found is not None:
            return at - 1 if self._tokens[at].text in PAUSES and at == self.first - 1 else -1
        is_told = self._is_closing(at) and at + 1 == self._begin
        goes_on = self._tokens[at].text in "&№" or self._is_in_list(at)
        return at - 1 if is_told or goes_on else -1

    def _is_closing(self, at: int) -> bool:
        """Return whether a dash or commas part a name from its role: «мэр, Лев Дым, молчал»."""
        behind = self._tokens[self._name.last : self._name.last + 1]
        is_comma = self._tokens[at].text == "," and not self._asked.by_last_word
        is_apart = is_comma and not any(token.is_word for token in behind)
        return is_apart or self._tokens[at].text in DASHES

    def _is_in_list(self, at: int) -> bool:
        """Return whether a comma stands in what a role is of: «по делам семьи, женщин и детей»."""
        token, form = self._tokens[at + 1], self._forms[at + 1]
        is_told = self._tokens[at].text == "," and not token.is_capitalised
        is_whose = at + 2 == self._name.first and not form.is_person
        if is_whose and self._name.fits("genitive", ""):
            return False  # «по словам критика, работы Дыма хороши»
        return is_told and not form.parts.isdisjoint(("noun", "adjective", "preposition"))

    def _begin_of(self, head: int) -> int:
        """Return where a role begins by its head: with adjectives, and «а ныне» behind a pause."""
        before = at = self._names.before_adjectives(head) - 1
        while at > 0 and self._names.is_small(at):
            at -= 1
        return 1 + (at if self._tokens[at].text in PAUSES else before)

    def _note(self, at: int, cases: frozenset[str]) -> Iterator[tuple[int, int]]:
        """Note a role whose head stands at `at`; yield the one before, where it is another."""
        if self._found and ("genitive" not in cases or self._is_apart(at)):
            yield self._found
            self._last = self.first
            if self._tokens[self._last - 1].text in PAUSES or self._is_joint(self._last - 1):
                self._last -= 1
        last = max(self._last, at + 1)  # «заведующая Анна Холл»: an adjective is all of the role
        self._found, self.shared, self.first = (at, last), cases, self._begin_of(at)

    def _is_apart(self, at: int) -> bool:
        """Return whether a comma or «и» stands between a noun and the role found last."""
        before = self.first - 1
        return before > at and (self._tokens[before].text in PAUSES or self._is_joint(before))

    def _is_joint(self, at: int) -> bool:
        return self._tokens[at].lower in self._words.list_joints

    def _agreeing(self, at: int) -> frozenset[str]:
        """Return the shared cases of a role; «мама» only has those of a woman's name."""
        name, role = self._name, self._forms[self._one_of(at)]
        if self._asked.plural:
            tags = role.tags if "adjective" not in role.parts else ()
            several = (tag for tag in tags if tag.part == "noun" and tag.plural)
            return self.shared.intersection(tag.case for tag in several)
        found = _agreeing(name.masculine, name.feminine, role) & self.shared
        if found or self._found or role.is_substantive or not self._asked.by_last_word:
            return found
        last = self._names.grammar.name_cases(name.words[-1].lower(), "last")
        return _agreeing(last["m"], last["f"], role)

    def _one_of(self, at: int) -> int:
        """Return the word that shows a role's case: «один» of «один из директоров»."""
        out = self._names.before_adjectives(at) - 1
        is_out = out > 0 and self._tokens[out].lower == self._words.out_of
        is_out &= "genitive" in self._forms[at].cases  # «одного из уволенных активистка Холл»
        is_one = is_out and self._tokens[out - 1].lower in self._words.indefinite
        return out - 1 if is_one else at

    def _is_of_role(self, at: int) -> bool:
        """Return whether a noun only says whose or what a role is: «комиссар по энергетике»."""
        is_behind = at > 1 and self._tokens[at - 1].lower in self._words.noun_prepositions
        is_of_several = self._asked.plural and at > 0 and self._forms[at - 1].is_person
        if is_of_several and "genitive" in self._forms[at].heads:
            return True  # «министры энергетики Дым и Норт»
        return self._is_whose(at) or (is_behind and self._forms[at - 2].is_person)

    def _is_whose(self, at: int) -> bool:
        """Return whether a name is of whose mother a role tells: «мать Ветрова», «сын актёра»."""
        form, is_next = self._forms[at], at + 1 == self._name.first
        is_owner = self._name.fits("genitive", "m")
        is_far = is_owner and not is_next and len(self._name.words) == 1
        if is_far and form.is_among(self._words.unnamed):
            return True  # «представитель партии Ветрова»
        if not form.is_kin:
            return False
        if self._asked.by_last_word or self._is_kin_of_named(at):
            return True  # «менеджер Мии Холл», whose surname has no cases
        if is_next or self._found is None or "genitive" not in self.shared:
            return is_next and is_owner
        led, words = self._forms[self._found[0]], self._words  # «помощника мэра Анны Холл»
        has_office = any(noun in words.offices or noun in words.leaders for noun in led.nouns)
        return not (has_office and form.is_among(words.aides_of_office))

    def _is_kin_of_named(self, at: int) -> bool:
        """Return whether the name may be of whose kin somebody is: «брат лидера Ким Чен Ына»."""
        if not self._forms[at].is_among(self._words.faceless):
            return False
        between = (form.heads.get("genitive") for form in self._forms[at + 1 : self._name.first])
        genders = {tag.gender for _, tag in filter(None, between) if tag.animate}
        both = (NOMINATIVE, "genitive")  # not «дочь директора Анна Дымова»
        return any(all(self._name.fits(case, gender) for case in both) for gender in genders)

    def _goes_on(self, at: int) -> bool:
        """Return whether a role can still begin left of the token at `at`."""
        token, word = self._tokens[at], self._forms[at]
        if self._found and at >= self.first:
            return True
        is_fresh = self._found is None or self._is_apart(at)
        before = self._names.before_adjectives(at) - 1
        is_told = "dative" in word.heads and self._forms[before].is_role
        if word.is_person and "genitive" not in word.heads and (is_told or not is_fresh):
            return False  # «сказал принц врачу Анне Холл»
        is_own = self._found is None and self._names.is_possessive(at)
        if is_own and not self._forms[at + 1].is_person:
            return True  # «президент её подразделения Лев Дым»
        if self._is_joint(at):
            return is_fresh or at == self.first - 1
        if "preposition" in word.parts:
            is_far = is_fresh and not self._asked.is_firm
            return is_far or token.lower in self._words.noun_prepositions
        if not word.tags or is_abbreviation(token):
            return is_fresh or token.is_capitalised or token.text[0].isdigit()
        if "genitive" in word.heads:
            return True  # «министр иностранных дел Ветров», where «дел» is a verb, too
        return not word.parts.isdisjoint(_NOMINAL) and "verb" not in word.parts


def _agreeing(masculine: frozenset[str], feminine: frozenset[str], role: Form) -> frozenset[str]:
    """Return the cases in which a role can stand with a name of those cases."""
    part = "noun" if "noun" in role.parts else "adjective"  # «управляющий фондом Лев Дым»
    both = masculine if role.is_substantive else masculine | feminine  # «директор Анна Холл»
    hers = feminine if role.is_substantive else both  # «заведующая музеем Анна Холл»
    tags = [tag for tag in role.tags if tag.part == part and not tag.plural]
    own = [tag for tag in tags if not tag.is_name]  # «рыбаков» is Рыбаков, too
    living = [tag for tag in own if tag.animate and part == "noun"]  # no physics: «физика Холла»
    several = [
        tag.case
        for tag in living or own
        if tag.case in (both if tag.gender != "f" else hers if tag.case == NOMINATIVE else feminine)
    ]
    return frozenset(several)
