"""The roles before a name: «актёр и режиссёр Олег Норт», «первый заместитель мэра Ветров»."""

from collections.abc import Iterator

from msgspec import Struct

from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.passages.tokens import opening_bracket
from newsparse.segmenter.people.person import Role
from newsparse.segmenter.phrase import NameGroup
from newsparse.segmenter.russian.phrases.phrases import PhraseReader
from newsparse.segmenter.russian.roles.roles import role_of
from newsparse.segmenter.russian.words.lexicon import Form

_ROLE_CAPITALS = 10  # words with a capital in a role; more are a list of names
_ROLE_REACH = 24  # words between a role's head and the name that ends its phrase
_OWNERS = frozenset({"genitive"})  # the case of whose a role is


class Beside(Struct, frozen=True):
    """The roles before a name, nearest first, where they begin, and the cases that they share."""

    cases: frozenset[str]
    roles: tuple[Role, ...]
    first: int


def roles_before(reader: PhraseReader, name: NameGroup) -> Beside | None:
    """Return the roles that stand before a name, with the cases that they share with it.

    Read leftwards over the complements to the nouns for a person that agree with the name:
    «актёр и режиссёр Олег Норт», «представитель края омбудсмен Иван Ветров». A genitive before a
    genitive is its complement: «первого заместителя председателя комитета Ивана Петрова».
    """
    for by_last_word in (False, True):
        walk = _Leftwards(reader, name, by_last_word=by_last_word)
        heads = list(walk.heads())
        if heads:
            roles = tuple([role_of(reader, head, last) for head, last in heads])
            return Beside(walk.shared, roles, walk.first)
    return None


def _is_owner(reader: PhraseReader, name: NameGroup) -> bool:
    """Return whether whose name stands before a role's holder: «врач Хилари Норт Лиза Дым»."""
    behind = reader.forms[name.last : name.last + 1]
    is_other = any("Name" in form.traits for form in behind)
    return is_other and "genitive" in name.masculine | name.feminine


class _Leftwards:
    """Reads the roles before one name, from right to left."""

    def __init__(self, reader: PhraseReader, name: NameGroup, *, by_last_word: bool) -> None:
        self.shared = name.masculine | name.feminine
        if _is_owner(reader, name):
            self.shared &= _OWNERS
        self._by_last_word = by_last_word
        """Whether a name's last word alone may show its case: «проповедника Фетхуллу Норта»."""
        self._reader = reader
        self._name = name
        self._tokens = reader.tokens
        self._last = reader.before_adjectives(name.first)
        """Where the role ends whose head is looked for."""
        self._found: tuple[int, int] | None = None

    @property
    def first(self) -> int:
        """The token at which the roles found begin, with their adjectives."""
        return self._before_found() + 1

    def heads(self) -> Iterator[tuple[int, int]]:
        """Yield the head of each role, and where it ends."""
        at, capitals = self._name.first - 1, 0
        if self._reader.is_behind_preposition(self._name.first):
            return
        while at >= 0 and self._name.first - at <= _ROLE_REACH:
            if not self._tokens[at].is_word:
                at = self._before_mark(at)
                continue
            capitals += self._tokens[at].is_capitalised
            if capitals > _ROLE_CAPITALS or self._is_of_others(at):
                break
            is_role = self._reader.forms[at].is_person and not self._is_of_role(at)
            cases = self._agreeing(at) if is_role else None
            if cases:
                yield from self._note(at, cases)
            elif not self._goes_on(at):
                break
            at -= 1
        if self._found:
            yield self._found

    def _is_of_others(self, at: int) -> bool:
        """Return whether a name ends here that bears the roles before it, or nobody bears them.

        The holders of some are never named: «источник».
        """
        if self._reader.forms[at].is_among(self._reader.grammar.words.nameless):
            return True
        other = self._reader.name_ending(at + 1) if self._tokens[at].is_capitalised else None
        if other is None:
            return False
        is_whose = "genitive" in other.masculine or _is_owner(self._reader, other)
        if at + 1 == self._name.first and is_whose:
            return False  # «адвокат Ветрова Дым»
        return any(other.fits(case, "") for case in self.shared - _OWNERS)

    def _before_mark(self, at: int) -> int:
        """Return the token before the mark at `at` that a role goes on over, else -1."""
        opening = self._reader.labels.start(at)
        if opening is not None:
            return opening - 1
        if self._found is None:
            if self._is_in_list(at):
                return at - 1
            is_inside = self._tokens[at + 1].is_word and not self._tokens[at + 1].is_capitalised
            if self._tokens[at].text == ")" and (is_inside or at + 1 == self._name.first):
                opening = opening_bracket(self._tokens, at)
                return opening - 1 if opening < at else -1
            is_told = self._tokens[at].text in DASHES and at + 1 == self._name.first
            return at - 1 if is_told or self._tokens[at].text in "&№" else -1
        is_listed = self._tokens[at].text == ","
        return at - 1 if is_listed and at == self._before_found() else -1

    def _is_in_list(self, at: int) -> bool:
        """Return whether a comma stands in what a role is of: «по делам семьи, женщин и детей»."""
        if self._tokens[at].text != "," or at == 0:
            return False
        forms, behind = self._reader.forms, range(at + 2, self._name.first - 1)
        is_listed = any(self._is_joint(place) for place in behind)
        alike = forms[at - 1].heads.keys() & forms[at + 1].heads.keys() & _OWNERS
        return is_listed and bool(alike) and not forms[at + 1].is_role

    def _before_found(self) -> int:
        """Return the token before the adjectives of the role found last."""
        assert self._found is not None
        return self._reader.before_adjectives(self._found[0]) - 1

    def _note(self, at: int, cases: frozenset[str]) -> Iterator[tuple[int, int]]:
        """Note a role whose head stands at `at`; yield the one before, where it is another."""
        if self._found and ("genitive" not in cases or self._is_apart(at)):
            yield self._found
            self._last = self._before_found() + 1
            if not self._tokens[self._last - 1].is_word or self._is_joint(self._last - 1):
                self._last -= 1
        self._found, self.shared = (at, self._last), cases

    def _is_apart(self, at: int) -> bool:
        """Return whether a comma or «и» stands between a noun and the role found last."""
        before = self._before_found()
        return before > at and (self._tokens[before].text == "," or self._is_joint(before))

    def _is_joint(self, at: int) -> bool:
        return self._tokens[at].lower in self._reader.grammar.words.list_joints

    def _agreeing(self, at: int) -> frozenset[str]:
        """Return the shared cases of a role; «мама» only has those of a woman's name."""
        name, role = self._name, self._reader.forms[self._one_of(at)]
        found = _agreeing(name.masculine, name.feminine, role) & self.shared
        is_plain = len(name.words) < 2 or role.is_substantive or not self._by_last_word
        if found or self._found or is_plain:
            return found
        last = self._reader.grammar.name_cases(name.words[-1].lower(), "last")
        return _agreeing(last["m"], last["f"], role)

    def _one_of(self, at: int) -> int:
        """Return the word that shows a role's case: «один» of «один из директоров»."""
        out = self._reader.before_adjectives(at) - 1
        is_out = out > 0 and self._tokens[out].lower == self._reader.out_of
        is_one = is_out and self._tokens[out - 1].lower in self._reader.grammar.words.indefinite
        return out - 1 if is_one else at

    def _is_of_role(self, at: int) -> bool:
        """Return whether a noun only says whose or what a role is: «комиссар по энергетике»."""
        prepositions = self._reader.grammar.words.noun_prepositions
        is_behind = at > 1 and self._tokens[at - 1].lower in prepositions
        return self._is_whose(at) or (is_behind and self._reader.forms[at - 2].is_person)

    def _is_whose(self, at: int) -> bool:
        """Return whether a name is of whose mother a role tells: «мать Ветрова», «сын актёра»."""
        if not self._reader.forms[at].is_kin:
            return False
        if self._by_last_word:
            return True  # «менеджер Мии Холл», whose surname has no cases
        is_next = at + 1 == self._name.first and "genitive" in self._name.masculine
        return is_next or (self._found is not None and "genitive" in self.shared)

    def _goes_on(self, at: int) -> bool:
        """Return whether a role can still begin left of the token at `at`."""
        token, word = self._tokens[at], self._reader.forms[at]
        if self._found and word.is_person and "genitive" not in word.heads:
            return False
        if self._is_joint(at):
            return self._found is None or at == self._before_found()
        if "preposition" in word.parts:
            return self._found is None
        if not word.tags:
            return token.is_capitalised or token.text[0].isdigit()
        if "genitive" in word.heads:
            return True  # «министр иностранных дел Ветров», where «дел» is a verb, too
        return not word.parts.isdisjoint({"noun", "adjective"}) and "verb" not in word.parts


def _agreeing(masculine: frozenset[str], feminine: frozenset[str], role: Form) -> frozenset[str]:
    """Return the cases in which a role can stand with a name of those cases."""
    part = "noun" if "noun" in role.parts else "adjective"  # «управляющий фондом Лев Дым»
    both = masculine if role.is_substantive else masculine | feminine  # «директор Анна Холл»
    return frozenset(
        tag.case
        for tag in role.tags
        if tag.part == part and not (tag.plural or tag.is_name)  # «рыбаков» is Рыбаков, too
        if tag.case in (feminine if tag.gender == "f" else both)
    )
