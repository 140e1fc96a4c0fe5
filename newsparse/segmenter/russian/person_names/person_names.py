"""Russian names of persons: how far one goes, and its open cases and genders.

No list of names decides, though the dictionary knows many: a name is a run of capitalised words
whose cases agree, that is no place, no body and no word that a sentence only begins with.
"""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import structs

from newsparse.languages import ru_names as ru
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import Token
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup
from newsparse.segmenter.russian.person_names.name_forms import (
    ANY_CASES,
    Cases,
    Position,
    key_letters,
    name_key,
    shape_cases,
)
from newsparse.segmenter.russian.person_names.name_joints import NameJoints
from newsparse.segmenter.russian.person_names.name_starts import (
    NameStarts,
    are_syllables,
    is_name_shaped,
)
from newsparse.segmenter.russian.words.words import Grammar, is_initial

_MAX_NAME_WORDS = 5  # words: «Мария Флорес де ла Крус»
_NameWord = tuple[str, int, Cases | None]
"""A name's word, the token behind it, and the cases it leaves open; None where it shows none."""
_ROMAN = "IVX"
_SMALL = frozenset({"adverb", "conjunction", "particle", "predicative"})


class NameReader:
    """Reads the names of persons in one passage."""

    def __init__(self, passage: Passage, grammar: Grammar) -> None:
        self.passage = passage
        self.tokens = passage.tokens
        self.forms = grammar.forms_of(passage)
        self.grammar = grammar
        self._capitals = passage.capitals
        self.starts = NameStarts(self.tokens, self.forms, grammar)
        self._joints = NameJoints(self.starts, grammar)
        self._bare: set[str] = set()
        self._ended: set[str] = set()
        self._known: dict[int, NameGroup | None] | None = None
        self._learned = -1  # words that the article had told of when they were read
        self.inside: dict[int, NameGroup] = {}
        """The name in which each token goes on: «Николасу Мадуро» is in no case but the dative."""
        self._by_end: dict[int, NameGroup] = {}

    def names(self) -> list[NameGroup]:
        """Return the names in order, read again where the article has since told more of a word."""
        self._read_anew()
        return list(self._by_end.values())

    def name_ending(self, end: int) -> NameGroup | None:
        """Return the name that ends at the token `end`, or None."""
        self._read_anew()
        return self._by_end.get(end)

    def _read_anew(self) -> None:
        grammar = self.grammar
        told = (grammar.surnames, grammar.places, grammar.men, grammar.bare_surnames)
        learned, self._learned = self._learned, sum(map(len, told))
        if learned != self._learned and (self._known is None or self._learned_more()):
            self._known = self._read()
            self._by_end = {name.last: name for name in self._known.values() if name}
            names = self._by_end.values()
            self.inside = {at: name for name in names for at in range(name.first + 1, name.last)}

    def _learned_more(self) -> bool:
        grammar, starts = self.grammar, self.starts
        return not (
            starts.strangers.isdisjoint(grammar.surnames)
            and starts.no_places.isdisjoint(grammar.places)
            and self._bare.isdisjoint(grammar.men)
            and self._ended.isdisjoint(grammar.bare_surnames)
        )

    def _read(self) -> dict[int, NameGroup | None]:
        """Map each capitalised word to the name that it begins, but for those inside a name."""
        self.starts.strangers, self.starts.no_places = set(), set()
        self._bare, self._ended = set(), set()
        found: dict[int, NameGroup | None] = {}
        end, after = len(self.tokens), 0
        for at in self._capitals:
            if at >= after:
                name = found[at] = self._name_at(at, end)
                after = name.last if name else after
        return found

    def is_behind_preposition(self, at: int) -> bool:
        """Return whether the word before a token can be a preposition."""
        return at > 0 and "preposition" in self.forms[at - 1].parts

    def is_possessive(self, at: int) -> bool:
        """Return whether a word says whose somebody is: «его сын»."""
        return self.tokens[at].lower in self.grammar.words.possessives

    def before_adjectives(self, at: int) -> int:
        """Return where the words begin that are only adjectives and stand right before a token."""
        while at > 0 and self.forms[at - 1].parts == {"adjective"}:
            at -= 1
        return at

    def is_small(self, at: int) -> bool:
        """Return whether a word stands between roles and tells none: «а», «затем», «45-летний»."""
        token, parts = self.tokens[at], self.forms[at].parts
        return token.is_word and (token.text[0].isdigit() or (bool(parts) and parts <= _SMALL))

    def names_in(self, first: int, last: int) -> Iterator[NameGroup]:
        """Yield the names that begin and end among tokens[first:last]."""
        self._read_anew()
        for at in self._capitals[bisect_left(self._capitals, first) :]:
            if at >= last:
                return
            name = self._known.get(at) if self._known else None
            if name and name.last <= last:
                yield name

    def name_at(self, at: int, end: int) -> NameGroup | None:
        """Return the name that begins at the token `at` and ends by `end`, or None."""
        if not self.tokens[at].is_capitalised:
            return None
        if self._known and at in self._known:
            name = self._known[at]
            if name is None or name.last <= end:
                return name
        name = self._name_at(at, end)
        around = self.inside.get(at) if name else None
        if name and around and name.last == around.last:
            cases = {"masculine": around.masculine, "feminine": around.feminine}
            return structs.replace(name, **cases)
        return name

    def behind_particle(self, at: int, end: int) -> NameGroup | None:
        """Return the surname to which a small word leads that begins it: «фон дер Ляйен»."""
        if not self.starts.particles_lead_on(at, end):
            return None
        last = at + 1 + (not self.tokens[at + 1].is_capitalised)
        name = self.name_at(last, end)
        is_known = name is not None and name_key(name.words[0].lower()) in self.grammar.surnames
        return structs.replace(name, first=at) if name and is_known else None

    def _name_at(self, at: int, end: int) -> NameGroup | None:
        if not self.starts.begins(at, end):
            return None
        words: list[str] = []
        cases: Cases | None = None
        last, is_first = at, self.starts.is_first_name
        while last < end and len(words) < _MAX_NAME_WORDS:
            word = self._name_word(last, end, first=not words)
            if word is None or (words and self._joints.begins_another(at, last)):
                break
            text, after, its_cases = word
            if its_cases is not None:
                if are_syllables((*words, text)):
                    agreed: Cases | None = shape_cases(text.lower())
                else:
                    agreed = self._agreed(cases, its_cases, last)
                if agreed is None and len(words) == 1 and is_first(at) > is_first(last):
                    # «Кая Каллас», though the dictionary has but Кай
                    agreed = self._agreed(shape_cases(words[0].lower()), its_cases, last)
                if agreed is None and len(words) == 1 and self._looks_declined(at):
                    agreed = its_cases if NOMINATIVE in its_cases["m"] else None
                if agreed is None:
                    break
                cases = agreed
            words.append(text)
            last = after
        return None if cases is None else NameGroup(at, last, tuple(words), cases["m"], cases["f"])

    def _looks_declined(self, at: int) -> bool:
        """Return whether an unknown first name ends like a case: «Досым Сатпаев»."""
        is_alike = self.tokens[at].lower.endswith(ru.LIKE_ENDINGS) and not self.forms[at].tags
        return is_alike and not self.is_behind_preposition(at)

    def _agreed(self, name: Cases | None, word: Cases, at: int) -> Cases | None:
        """Return the cases left open by a name and its next word, at `at`; None for none."""
        if name is None:
            return word if word["m"] or word["f"] else None
        men, women = name["m"] & word["m"], name["f"] & word["f"]
        if not men and not women and self._joints.shows_no_case(at):
            return name  # «Урсула фон дер Липпе», «Жозе Мануэля Баррозу»
        if not women and self._joints.is_undeclined(at):
            women = name["f"]
        return {"m": men, "f": women} if men or women else None

    def _name_word(self, at: int, end: int, *, first: bool) -> _NameWord | None:
        """Return the word of a name at `at`, its `first` or a later one; None where none stands."""
        token = self.tokens[at]
        if not token.is_word:
            return None
        if is_initial(token) and at + 1 < end and self.tokens[at + 1].text == ".":
            return token.text + ".", at + 2, None
        if first:
            is_before = self.starts.precedes_capital(at, end)
            return self._declined_word(token, at, "first" if is_before else "only")
        if not token.text.strip(_ROMAN):
            return token.text, at + 1, None
        if token.lower in self.grammar.words.name_particles:
            return (token.text, at + 1, None) if self.starts.particles_lead_on(at, end) else None
        return self._declined_word(token, at, "last") if is_name_shaped(token) else None

    def _declined_word(self, token: Token, at: int, position: Position) -> _NameWord:
        is_surname = position == "only" and name_key(token.lower) in self.grammar.surnames
        # «Томас сказала» of Рената Томас
        cases = self.grammar.name_cases(token.lower, "last" if is_surname else position)
        if is_surname and token.lower.endswith(ru.OBLIQUE_ENDINGS):
            self._ended.add(token.lower)
            if token.lower in self.grammar.bare_surnames:
                return token.text, at + 1, ANY_CASES
        is_open = NOMINATIVE in cases["m"] or position == "only"
        if is_open and cases["m"] and cases["f"]:
            cases = self._as_learned(token, cases)
        return token.text, at + 1, cases

    def _as_learned(self, token: Token, cases: Cases) -> Cases:
        """Return those of the cases, of either gender, that what the article tells leaves open.

        Where it has «Зонов», «Зоновой» is no man's nominative; where only men bear that name,
        «Зонова» is no woman.
        """
        key, men, women = name_key(token.lower), cases["m"], cases["f"]
        if NOMINATIVE in men and key_letters(token.lower) != key:
            if key in self.grammar.bare_surnames:
                men = men - {NOMINATIVE}
            else:
                self._ended.add(key)
        if key not in self.grammar.men:
            self._bare.add(key)
        elif men:
            women = frozenset()
        return {"m": men, "f": women}
