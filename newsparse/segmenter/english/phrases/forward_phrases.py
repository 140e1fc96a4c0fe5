"""English noun phrases read from their first word on, and of what kind each is.

"Mill spokeswoman Ingrid Holm" and "the head of Linden Boats" are one phrase each. What is
set off by commas behind a phrase ("Okafor, who keeps two goats,") is not part of it.
"""

from msgspec import structs

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.person_names.capital_runs import NameReader
from newsparse.segmenter.passages.tokens import past_bracket
from newsparse.segmenter.phrase import NEUTER, NameGroup, Phrase, PhraseKind

REACH = 24  # words: longer phrases are clauses that were not understood
_GENDERS: dict[PhraseKind, str] = {"organisation": NEUTER, "thing": NEUTER, "role": "mf"}
"""The gender of phrases whose words show none."""


class ForwardReader(NameReader):
    """Reads the noun phrases of one passage that begin at a word."""

    def phrase_at(self, at: int, end: int) -> Phrase | None:
        """Return the phrase that begins at the token `at`, or None where none does."""
        if at >= end:
            return None
        if at + 2 < end and self._lower(at + 1) == en.OF and self._lower(at + 2) in en.OBJECTS:
            return self._with_name_behind(self.phrase(at, at + 3), end)  # one of them, Ann Lee
        if self._words[at].kind == "pronoun":
            return self.phrase(at, at + 1)
        last = self._past_core(at, min(end, at + REACH))
        if last == at:
            return None
        is_role = self._words[last - 1].core in self._grammar.words.person_nouns
        if is_role or not self.is_name_end(last - 1):
            last = self._past_complements(last, min(end, at + REACH))
        if last + 1 < end and self._tokens[last].lower in en.CALLED and self.is_called(last + 1):
            behind = self.phrase(last + 1, self.name_end(last + 1, end))
            if behind.kind in ("person", "organisation"):
                return structs.replace(behind, first=at)  # a girl called Safiya
        return self._with_name_behind(self.phrase(at, last), end)

    def _past_core(self, at: int, end: int) -> int:
        """Return where the words of a phrase that begins at `at` end, its complements aside."""
        here = at
        while here < end:
            word = self._words[here]
            if word.is_plain:
                behind = self._words[here + 1].kind if at < here < end - 1 else ""
                if behind == "determiner" and self._is_done(here):
                    break
                here += 1
                continue
            token = self._tokens[here]
            if token.text == "(":
                here = max(here + 1, past_bracket(self._tokens, here, end))
                continue
            if word.kind not in ("open", "determiner"):
                if not self._is_inner(here, at, end):
                    break
            elif self._is_when(here, at) or (here > at and self._ends_core(here)):
                break
            here += 1
        return here

    def _is_done(self, at: int) -> bool:
        """Return whether no ending shows what a name or a body does: "the board cuts the fee"."""
        is_present = self._tokens[at].lower.endswith(en.PLURAL_ENDING)
        may_act = self._capitals[at - 1] or (is_present and self.text.is_body(at - 1))
        return may_act and self.text.is_done_by_name(at)

    def _is_when(self, here: int, at: int) -> bool:
        """Return whether a time at `here` ends a phrase: not "a June report"."""
        if not self.text.is_time(here):
            return False
        is_inside = here == at + 1 and self._words[at].kind == "determiner"
        return not (is_inside and any(w.kind == "open" for w in self._words[here + 1 : here + 2]))

    def _begins_another(self, at: int) -> bool:
        """Return whether a determiner begins another phrase: "at 9 p.m. the road was shut"."""
        before = self._words[at - 1]
        is_inside = (
            before.kind not in ("open", "mark") or before.clitic or self._tokens[at].is_capitalised
        )
        return self._words[at].kind == "determiner" and not is_inside

    def _ends_core(self, at: int) -> bool:
        """Return whether a verb begins at `at`, as far as shows, or a phrase: "Vance shrugged"."""
        if self._begins_another(at):
            return True
        is_past = self.text.looks_past(at)
        is_done = is_past and (self._capitals[at - 1] or self.text.is_voice(at - 1))
        return is_done or self._is_verb(at)

    def _past_complements(self, at: int, end: int) -> int:
        """Return where the complements behind a phrase end: "of Linden", "at the institute"."""
        # a preposition that ends a text has nothing behind it
        end = min(end, len(self._words) - 1)
        while at < end and self._leads_on(at) and not self.text.is_time(at + 1):
            last = self._past_core(at + 1, end)
            owner, noun = self._words[at + 1].core, self._words[last - 1].core
            is_where = owner in self._closed.possessives
            if last == at + 1 or (is_where and noun in self._grammar.words.speech_nouns):
                break  # the court in | its ruling
            at = last
        return at

    def _leads_on(self, at: int) -> bool:
        """Return whether a preposition goes on with the noun phrase before it."""
        lower = self._tokens[at].lower
        return lower in en.COMPLEMENTS or (
            lower == en.TO and self._words[at - 1].core in en.NEAR_TO
        )

    def _is_inner(self, at: int, first: int, end: int) -> bool:
        """Return whether what is no noun is inside: a dot, an "and", "her first tutor"."""
        if not self._tokens[at].is_word:
            return at in self.text.inner_marks
        if at == first or at + 1 >= end or self._tokens[at].lower not in en.NAME_JOINTS:
            return self.text.is_inside(at)
        following = self._words[at + 1]
        return following.kind in ("open", "determiner") and following.verb is None

    def _with_name_behind(self, phrase: Phrase, end: int) -> Phrase:
        """Return a role with the name set off behind it: "the host, council member Ann Lee,"."""
        at = phrase.last
        if phrase.kind != "role" or at + 1 >= end or self._is_plural(phrase.head):
            return phrase
        if self._tokens[at].text != ",":
            return phrase
        begin = at + 1 + (self._words[at + 1].kind == "determiner")
        names, inner, others = self._capitals, self.text.inner_marks, self._closed.other_roles
        within = (
            self._words[i].is_plain or names[i] or i in inner or self._words[i].core in others
            for i in range(begin, end)
        )
        last = next((i for i, is_in in enumerate(within, begin) if not is_in), end)
        name = self.phrase(at + 1, last).name if last > at + 1 else None
        if name is None or (last < end and self._words[last].kind not in ("mark", "preposition")):
            return phrase
        return structs.replace(phrase, last=last, kind="person", name=name)

    def _is_verb(self, at: int) -> bool:
        """Return whether the word at `at` looks like a finite cue rather than a noun."""
        verb = self._words[at].verb
        if verb is None or self._tokens[at].is_capitalised:
            return False
        if verb.tense == "present" and self.text.is_told_of(at):
            return False
        may_be_noun = verb.tense == "base" or self.text.is_voice(at)  # the polls show
        if may_be_noun and verb.lemma in self._closed.noun_verbs:
            return False
        before = self._words[at - 1] if at else None
        return before is None or (
            before.kind not in ("determiner", "preposition")
            and not before.clitic
            and not (at > 1 and self._is_owner(at - 2))  # the rebels’ press office
            and before.core != en.OWNED  # the city's own figures
        )

    def _is_owner(self, at: int) -> bool:
        """Return whether an apostrophe stands behind a plural, and ends no words in marks."""
        is_plural = self._tokens[at].lower.endswith(en.PLURAL_ENDING) and not self._quoted[at]
        return is_plural and self._tokens[at + 1].text in en.APOSTROPHES

    # -- kinds --

    def phrase(self, first: int, last: int) -> Phrase:
        """Return the phrase tokens[first:last], told by its last words."""
        core = self._core_end(first, last)
        holder = self._named_holder(core, last) if core < last else None
        name = holder or self.trailing_name(first, core)
        core = max(core, name.last) if name else core
        head = core - 1
        while head > first and (
            not self._tokens[head].is_word or self._words[head].core in en.CLOSE
        ):
            head -= 1
        kind = self._kind(first, head, name)
        told = self._grammar.lexicon.genders.get(self._words[head].core)
        gender = told or (name.gender if name else "") or _GENDERS.get(kind, "")
        end = core if self._words[head].kind == "open" and not self._capitals[head] else last
        is_joined = en.AND in [token.lower for token in self._tokens[first:end]]
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
        """Return who holds a role named before: "Minister of Health Ann Lee"; no "widow of"."""
        roles = self._grammar.words.person_nouns
        name = self.trailing_name(core, last) if self._words[core - 1].core in roles else None
        if name is None or not self._grammar.is_first_name(name.words[0].lower()):
            return None
        between = [word.core for word in self._words[core + 1 : name.first]]
        return name if between and self._grammar.lexicon.titles.isdisjoint(between) else None

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
        if word.core in en.LONE:
            return "role"
        if word.kind == "pronoun" or word.core in self._closed.possessives:
            return "role" if word.core in self._closed.indefinite_pronouns else "pronoun"
        if name:
            return "person"
        if word.core in self._grammar.lexicon.person_nouns or word.core.endswith(en.AGED):
            return "role"
        if word.core in words.speech_nouns:
            return "thing"
        if self._capitals[head] and not (head == first and self.text.may_be_small(head)):
            return "organisation"
        if word.core in words.organisation_nouns or self._tokens[head].text.isupper():
            return "organisation"
        return "role" if word.core in self._closed.group_nouns else "thing"

    def _joins_offices(self, first: int, name: NameGroup | None) -> bool:
        """Return whether an "and" joins what one person is: "founder and lead designer Ann Lee"."""
        if name is None:
            return False
        joints = [at for at in range(first, name.first) if self._tokens[at].lower == en.AND]
        roles = self._grammar.words.person_nouns
        if len(joints) != 1 or self._words[name.first - 1].core not in roles:
            return False
        known = self._grammar.surnames | self._grammar.lexicon.bodies | self._closed.group_nouns
        ahead = [word.core for word in self._words[first : joints[0]]]
        is_alike = self._capitals[joints[0] - 1] == self._capitals[joints[0] + 1]
        is_plain = is_alike and joints[0] + 1 < name.first - 1
        return ahead[-1] in roles or (
            is_plain and known.isdisjoint(ahead)
        )  # Health and Safety chief

    def _is_plural(self, head: int) -> bool:
        lower = self._words[head].core
        if lower in self._closed.plural_pronouns or lower in self._closed.group_nouns:
            return True
        ends_so = lower.endswith(en.PLURAL_ENDING) and not lower.endswith(en.SINGULAR_ENDINGS)
        if ends_so and not self._tokens[head].is_capitalised:
            return True  # no witness, actress or boss
        persons = self._grammar.lexicon.person_nouns  # Magistrates heard
        return lower in persons and lower not in self._grammar.words.person_nouns
