"""What kind of phrase a stretch of tokens is: a person, a role, a body, a pronoun or a thing."""

from newsparse.languages.en_forms import AGED, AND, PLURAL_ENDING
from newsparse.segmenter.english.capital_runs import NameReader
from newsparse.segmenter.phrase import NEUTER, NameGroup, Phrase, PhraseKind
from newsparse.segmenter.tokens import past_bracket

_GENDERS: dict[PhraseKind, str] = {"organisation": NEUTER, "thing": NEUTER, "role": "mf"}
"""The gender of phrases whose words show none."""


class PhraseKinds(NameReader):
    """Tells of what kind the phrases of one passage are."""

    def phrase(self, first: int, last: int) -> Phrase:
        """Return the phrase tokens[first:last], told by its last words."""
        core = self._core_end(first, last)
        name = self._named_holder(core, last) or self.trailing_name(first, core)
        core = max(core, name.last) if name else core
        head = core - 1
        while head > first and not self._tokens[head].is_word:
            head -= 1
        kind = self._kind(first, head, name)
        gender = self._gender(head, name) or _GENDERS.get(kind, "")
        end = core if self._words[head].kind == "open" and not self._capitals[head] else last
        is_joined = AND in [token.lower for token in self._tokens[first:end]]
        plural = not self._joins_offices(first, name) if is_joined else self._is_plural(head)
        return Phrase(
            passage=self.text.passage.index,
            first=first,
            last=last,
            head=head,
            kind=kind,
            gender=gender,
            plural=plural,
            name=name,
            clitic=len(self._words[last - 1].clitic) if kind == "pronoun" else 0,
        )

    def _named_holder(self, core: int, last: int) -> NameGroup | None:
        """Return who holds a role named before them: "Minister of Health Ann Lee"."""
        if core == last or self._words[core - 1].core not in self._grammar.words.person_nouns:
            return None
        name = self.trailing_name(core, last)
        is_known = name is not None and self._grammar.is_first_name(name.words[0].lower())
        return name if is_known else None

    def _core_end(self, first: int, last: int) -> int:
        """Return where the words of a phrase end that its complements stand behind."""
        for at in range(first + 1, last):
            kind = self._words[at].kind
            behind = past_bracket(self._tokens, at, last) if kind == "mark" else at
            is_end = behind > at and not (behind < last and self._words[behind].is_plain)
            if kind in ("preposition", "verb") or is_end:
                return at  # no "Financial Planner (CFP) Ann Lee"
        return last

    def _kind(self, first: int, head: int, name: NameGroup | None) -> PhraseKind:
        word, words = self._words[head], self._grammar.words
        if word.kind == "pronoun" or word.core in self._closed.possessives:
            return "role" if word.core in self._closed.indefinite_pronouns else "pronoun"
        if name:
            return "person"
        if word.core in self._grammar.lexicon.person_nouns or word.core.endswith(AGED):
            return "role"
        if word.core in words.speech_nouns:
            return "thing"
        if self._capitals[head] and not (head == first and self._begins_sentence(head)):
            return "organisation"
        if word.core in words.organisation_nouns or self._tokens[head].text.isupper():
            return "organisation"
        return "role" if word.core in self._closed.group_nouns else "thing"

    def _begins_sentence(self, at: int) -> bool:
        """Return whether a capital at `at` may be due to the sentence that begins there."""
        core, known = self._words[at].core, self._grammar
        is_listed = core in self._closed.group_nouns or known.is_common(core)
        return is_listed or known.is_written_small(core)

    def _gender(self, head: int, name: NameGroup | None) -> str:
        gender = self._grammar.lexicon.genders.get(self._words[head].core)
        return gender or (name.gender if name else "")

    def _joins_offices(self, first: int, name: NameGroup | None) -> bool:
        """Return whether an "and" joins what one person is: "founder and lead designer Ann Lee"."""
        if name is None:
            return False
        joints = [at for at in range(first, name.first) if self._tokens[at].lower == AND]
        roles = self._grammar.words.person_nouns
        return len(joints) == 1 and all(
            self._words[at - 1].core in roles for at in (joints[0], name.first)
        )

    def _is_plural(self, head: int) -> bool:
        lower = self._words[head].core
        if lower in self._closed.plural_pronouns or lower in self._closed.group_nouns:
            return True
        if lower.endswith(PLURAL_ENDING) and not self._tokens[head].is_capitalised:
            return True
        persons = self._grammar.lexicon.person_nouns  # Magistrates heard
        return lower in persons and lower not in self._grammar.words.person_nouns
