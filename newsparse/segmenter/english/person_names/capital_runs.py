"""Names of persons in English: runs of capitals with titles, first names or known surnames."""

from collections.abc import Iterator

from newsparse.languages.en_forms import AS, CALLED, ING_ENDING, NO_NAMING, TIME_LEADS
from newsparse.segmenter.english.words.passage_words import WordsReader
from newsparse.segmenter.phrase import NameGroup, undeclined

_MAX_NAME_WORDS = 6  # words, a title and particles among them; more are a headline
_MAX_UNKNOWN_WORDS = 3  # of a name whose first name no list knows
_CALLED_REACH = 5  # tokens from "a" to a name: "a small | shoe firm called Calder"
_FIRM_MARK = "&"  # "Brand & Lowe" is a firm

Run = tuple[int, int, NameGroup | None]
"""Capitalised words, tokens[first:last], and the person they name."""


class NameReader(WordsReader):
    """Reads the names of persons in one passage."""

    def runs(self) -> list[Run]:
        """Return the runs of capitalised words, and whose name each is as far as it shows alone."""
        runs: list[Run] = []
        end, last = len(self._tokens), 0
        for at in self.text.capital_places:
            is_when = self._lower(at - 1) in TIME_LEADS and self.text.is_time(at)
            if at >= last and not (is_when or self._is_shouted(at)):  # in April Russia
                last = self.name_end(at, end)
                is_full = last > at + 1 or self._is_introduced(at)
                name = self.name_in(at, last) if is_full else None
                runs.append((at, last, None if name and self.names_nobody(name) else name))
        return runs

    def names_nobody(self, name: NameGroup) -> bool:
        """Return whether a name tells of nobody: "the Apple Watch", and "Cole, born Fell"."""
        return name.first > 0 and self._tokens[name.first - 1].lower in NO_NAMING

    def persons(self, runs: list[Run]) -> Iterator[NameGroup]:
        """Yield the persons' names among `runs`, and those that the article's surnames tell."""
        surnames = self._grammar.surnames
        for first, last, name in runs:
            if name:
                yield name
            elif not surnames.isdisjoint([word.core for word in self._words[first:last]]):
                known = self.name_in(first, last)
                if known and not self.names_nobody(known):
                    yield known

    def name_end(self, at: int, end: int) -> int:
        """Return where the capitalised words that begin at the token `at` end; `at` for none."""
        here, reach = at, min(end, at + 2 * _MAX_NAME_WORDS)
        while here < reach:
            if self._capitals[here]:
                if here > at and self._is_shouted(here):
                    break
                here += 1
                if self._words[here - 1].clitic:
                    break
            elif (here > at and here in self.text.inner_marks) or self.is_particle(here, at, end):
                here += 1
            else:
                break
        return here

    def is_particle(self, here: int, at: int, end: int) -> bool:
        """Return whether the token at `here` joins the words of a name that begins at `at`."""
        particles = self._grammar.words.name_particles
        if here <= at or self._tokens[here].lower not in particles:
            return False
        behind = here + 1
        behind += behind < end and self._tokens[behind].lower in particles  # "von der Linden"
        return behind < end and self._capitals[behind]

    def is_name_end(self, at: int) -> bool:
        """Return whether the token at `at` can end a name: a capital, no body's noun."""
        bodies = self._grammar.words.organisation_nouns
        return self._capitals[at] and self._tokens[at].lower not in bodies

    def name_in(self, first: int, last: int) -> NameGroup | None:
        """Return the name in a run of capitalised words, or None where it is no person's."""
        begins, gender, titled = self._past_titles(first, last)
        if begins >= last:
            return None
        titled = titled or self._is_introduced(begins)
        words = self._words_of(begins, last)
        bare = [word for word in words if not word.islower()]
        if begins > first and self._is_office(begins, last):
            return None
        if not self._is_person(bare, titled=titled):
            return None
        if not gender and len(bare) > 1:
            gender = self._grammar.lexicon.first_names.get(bare[0].lower(), "")
        return undeclined(begins, last, words, gender)

    def _is_office(self, at: int, last: int) -> bool:
        """Return whether an office ends at `last`: "the Chief Nurse, Ann Lee,", no "Dr Baker"."""
        core, roles = self._words[at].core, self._grammar.words.person_nouns
        is_role = last == at + 1 and core in roles and self._words[at - 1].core in roles
        return is_role and core not in self._grammar.surnames

    def _is_shouted(self, at: int) -> bool:
        """Return whether a verb in capitals is no part of a name: "Ann Lee SLAMS bank"."""
        return self._words[at].verb is not None and self._tokens[at].text.isupper()

    def is_called(self, at: int) -> bool:
        """Return whether a noun tells a name at `at`: "a girl called Safiya"."""
        if at >= len(self._tokens) or self._tokens[at - 1].lower not in CALLED:
            return False
        last = self.name_end(at, len(self._tokens))
        is_object = last < len(self._tokens) and (
            self._quoted[last] or self._words[last].kind == "determiner" or self._lower(last) == AS
        )
        noun = range(max(0, at - _CALLED_REACH), at - 1)
        if is_object or self._closed.indefinite.isdisjoint([self._lower(i) for i in noun]):
            return False
        return self._capitals[at] or not any(map(self.text.is_voice, noun))

    def _is_introduced(self, at: int) -> bool:
        """Return whether a role tells a first name, or one set off: "her father, Jago, said"."""
        core = self._words[at].core
        follows_comma = at > 0 and self._tokens[at - 1].text == ","
        before = at - 2 if follows_comma else at - 1
        if before < 0 or self._words[before].kind != "open":
            return False
        noun = self._words[before].core
        is_set_off = follows_comma and self._lower(at + 1) == ","
        owner = self._words[before - 1] if before else None
        is_owned = owner is not None and (owner.clitic or owner.core in self._closed.possessives)
        if noun in self._grammar.lexicon.genders and (is_set_off or is_owned):
            return True  # his daughter Lowenna
        return self._grammar.is_first_name(core) and noun in self._grammar.words.person_nouns

    def _past_titles(self, first: int, last: int) -> tuple[int, str, bool]:
        """Return where a name begins behind its titles, the gender these show, and if any did."""
        closed, titles = self._closed, self._grammar.lexicon.titles
        begins, gender, titled = first, "", False
        for at in range(first, last - 1):
            lower = self._words[at].core
            is_suffix = self._words[at + 1].core in closed.name_suffixes
            if is_suffix and not any(self._capitals[at + 2 : last]):
                break  # Martin King Jr., no "Labour MP Laura Finch"
            is_particle = lower in self._grammar.words.name_particles
            if lower not in titles or (is_particle and not self._tokens[at].text.isupper()):
                continue  # Michael Di Iorio, no "DI Iorio"
            if lower in closed.masculine_titles:
                gender = "m"
            elif lower in closed.feminine_titles:
                gender = "f"
            begins, titled = at + 1, True
            if begins < last and self._tokens[begins].text == ".":
                begins += 1
        return self._first_name(begins, last), gender, titled

    def _first_name(self, first: int, last: int) -> int:
        """Return where a known first name begins in a run: "Rival Laura Finch"."""
        if first < last and self._words[first].verb:
            first += self._is_inverted(first)
        is_long, callings = last - first > _MAX_UNKNOWN_WORDS, self._closed.demonyms
        for at in range(first, last - 1):
            is_behind = is_long and at > first and self._words[at - 1].core in callings
            if is_behind or self._words[at].core in self._grammar.lexicon.first_names:
                return at  # Unseeded Ghanaian Ama Osei
        return first

    def _is_inverted(self, at: int) -> bool:
        """Return whether a verb begins the sentence before a name: "Adds Okafor: “We are"."""
        verb = self._words[at].verb
        is_said = verb is not None and verb.lemma in self._grammar.words.cues
        is_finite = self._grammar.is_finite(self._words[at].core)
        return is_said and is_finite and (at == 0 or self._words[at - 1].kind == "mark")

    def _words_of(self, first: int, last: int) -> tuple[str, ...]:
        """Return the words of a name, an initial's dot with it and a possessive without."""
        found: list[str] = []
        for token, word in zip(self._tokens[first:last], self._words[first:last], strict=True):
            if token.is_word:
                found.append(token.text[: -len(word.clitic)] if word.clitic else token.text)
            elif found:
                found[-1] += token.text
        return tuple(found)

    def _is_person(self, words: list[str], *, titled: bool) -> bool:
        is_told = bool(words) and (titled or words[-1].lower() in self._grammar.surnames)
        if not is_told and len(words) < 2:
            return False
        lowers = list(map(str.lower, words))
        if lowers[-1] in self._closed.thing_nouns:
            return False
        is_initials = words[-1].endswith(".") and max(map(len, words)) == len("U.")
        if is_initials or _FIRM_MARK in "".join(words):
            return False  # Brand & Lowe, U.S.
        is_editor = titled and len(lowers) == 2 and self._grammar.is_first_name(lowers[0])
        if not (is_editor or self._grammar.lexicon.bodies.isdisjoint(lowers)):
            return False  # no editor Alex Press, who is none
        if is_told:
            return len(words) <= _MAX_NAME_WORDS
        if self._grammar.is_first_name(lowers[0]):
            return True
        if lowers[-1] in self._grammar.words.person_nouns:
            return False  # Certified Financial Planner
        told = [lower for lower in lowers if lower not in self._grammar.words.name_particles]
        return len(told) <= _MAX_UNKNOWN_WORDS and not any(
            word.isupper() and len(word) > 2 for word in words
        )

    def trailing_name(self, first: int, last: int) -> NameGroup | None:
        """Return the person's name that a phrase ends with, or None: not "the White House"."""
        if self._words[last - 1].kind != "mark" and not self._capitals[last - 1]:
            return None
        name = self.name_in(self.name_start(first, last), last)
        if name is None or name.first == first:
            return name
        return None if self._names_thing(name) or self.names_nobody(name) else name

    def _names_thing(self, name: NameGroup) -> bool:
        """Return whether a name is that of what stands before it: "the book Paper Magic"."""
        before, token = self._words[name.first - 1], self._tokens[name.first - 1]
        if before.core.endswith(ING_ENDING) and not token.is_capitalised:
            return self._words[name.first - 2].core in self._grammar.lexicon.person_nouns
        if before.core in self._grammar.words.title_nouns:
            return not (before.clitic or self.is_called(name.first))
        is_body = before.core in self._grammar.words.organisation_nouns and not before.clitic
        is_first = self._grammar.is_first_name(name.words[0].lower())
        return is_body and not (is_first or token.is_capitalised)

    def name_start(self, first: int, last: int) -> int:
        """Return where the capitalised words begin that end before the token `last`."""
        start = last
        while start > first and (
            (self._capitals[start - 1] and not (start < last and self._words[start - 1].clitic))
            or start - 1 in self.text.inner_marks
            or self.is_particle(start - 1, first, last)
        ):
            start -= 1
        return start
