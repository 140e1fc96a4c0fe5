"""German verbs of saying where they stand: finite in second place, split, or at a clause's end."""

from msgspec import Struct

from newsparse.segmenter.german.phrases.narrator_text import NarratorText
from newsparse.segmenter.german.words.word_classes import VerbForm
from newsparse.segmenter.passages.tokens import Sentence

_Clause = tuple[int, int]
_Forms = tuple[VerbForm, ...]
_PARTICLE_REACH = 40  # tokens: «teilte der Sprecher der ... am Montag in ... mit»


class VerbGroup(Struct, frozen=True, gc=False):
    """A cue verb at a token, its clause (first, end), and what is `apart`: «teilte ... mit»."""

    lemma: str
    at: int
    clause: tuple[int, int]
    plural: bool
    is_final: bool = False
    is_passive: bool = False
    apart: int | None = None


class VerbGroupReader(NarratorText):
    """Reads the cue verbs of one passage."""

    def group_at(self, at: int, sentence: Sentence) -> VerbGroup | None:
        """Return the cue verb of which the token at `at` is the main form, or None."""
        forms = self.lexicon.verbs.get(self.tokens[at].lower)
        if not forms or self.quoted[at] or self.tokens[at].is_capitalised or self._is_attribute(at):
            return None
        clause = self.clause_start(at, sentence), self.clause_end(at + 1, sentence)
        far = max(sentence.first, at - _PARTICLE_REACH)  # wird Rosner, Leiter des Amtes, zitiert
        wide = (far if clause[0] == at else clause[0], clause[1])
        return self._participle(at, forms, wide) or self._finite(at, forms, clause)

    def _participle(self, at: int, forms: _Forms, clause: _Clause) -> VerbGroup | None:
        """Return «hat ... gesagt», «gesagt hat» or, as a passive, «wurde ... gesagt»."""
        form = next((form for form in forms if form.kind == "participle"), None)
        if form is None:
            return None
        first, last = clause
        helpers = self.lexicon.helpers
        behind = self.lower(at + 1) if at + 1 < last else ""
        is_over = behind == self.grammar.to_become or self._ends_clause(at + 2, last)
        if behind in helpers and is_over:
            return self._with_auxiliary(form, at, at + 1, clause)
        if not self._ends_clause(at + 1, last):
            return None
        before = range(at - 1, first - 1, -1)
        found = (i for i in before if self.lower(i) in helpers and not self.quoted[i])
        helper = next(found, None)
        return None if helper is None else self._with_auxiliary(form, at, helper, clause)

    def _ends_clause(self, at: int, last: int) -> bool:
        """Return whether nothing but «worden» and a conjunction's clause follow."""
        while at < last and self.tokens[at].lower in self.grammar.becoming:
            at += 1
        return at >= last or self.tokens[at].lower in self.grammar.conjunctions

    def _with_auxiliary(self, form: VerbForm, at: int, helper: int, clause: _Clause) -> VerbGroup:
        lower, lemma = self.lower(helper), form.lemma
        plural = lower in self.grammar.plural_auxiliaries
        is_state = lemma in self.grammar.states and lower not in self.grammar.becoming
        passive = not is_state and lower not in self.grammar.having
        if helper > at:
            return VerbGroup(lemma, at, clause, plural, is_final=True, is_passive=passive)
        return VerbGroup(lemma, helper, clause, plural, is_passive=passive, apart=at)

    def _finite(self, at: int, forms: _Forms, clause: _Clause) -> VerbGroup | None:
        first, last = clause
        if self._has_modal(at, clause):
            return None
        final = next((form for form in forms if form.kind == "final"), None)
        if final:
            return VerbGroup(final.lemma, at, clause, final.plural, is_final=True)
        finite = [form for form in forms if form.kind == "finite"]
        before = self.tokens[at - 1].lower if at > first else ""
        for form in finite:
            if form.particle and form.particle == before and at + 1 >= last:
                return VerbGroup(form.lemma, at - 1, clause, form.plural, is_final=True, apart=at)
            apart = self._particle(form, at, last) if form.particle else None
            if apart is not None:
                return VerbGroup(form.lemma, at, clause, form.plural, apart=apart)
        bare = next((form for form in finite if not form.particle), None)
        if bare is None or self._has_other_particle(at, last):
            return None
        opening = self.tokens[first].lower
        is_relative = opening in self.grammar.relative_pronouns and self.lower(first - 1) == ","
        is_inner = is_relative or opening in self.grammar.subordinators
        is_final = is_inner and at + 1 >= last and at > first
        return VerbGroup(bare.lemma, at, clause, bare.plural, is_final=is_final)

    def _is_attribute(self, at: int) -> bool:
        """Return whether a form is its noun's: «die ermittelten Werte», «in lang genannten»."""
        following = self.tokens[at + 1 : at + 2]
        if not following or not following[0].is_capitalised:
            return False
        articles = self.grammar.nominative_articles_of_one - self.words.about_this
        before, opening = self.lower(at - 1), self.lower(at - 2)
        is_open = opening in articles or opening in self.grammar.prepositions
        return before in articles or (is_open and self.tokens[at - 1].text.islower())

    def _has_other_particle(self, at: int, last: int) -> bool:
        """Return whether another verb's particle ends it: «schreibt ... vor», no «nach wie vor»."""
        ending = last - 1
        if ending <= at or self.tokens[ending].lower not in self.grammar.particles:
            return False
        # «nannte ihn so und kündigte an»
        is_shared = not self.grammar.joining.isdisjoint(self.lowers[at + 1 : ending])
        return not is_shared and self.tokens[ending - 1].lower != self.grammar.as_word

    def _particle(self, form: VerbForm, at: int, last: int) -> int | None:
        """Return where the particle of a split verb stands: the last word of a clause."""
        if form.particle not in self.lowers[at + 1 : at + _PARTICLE_REACH]:
            return None
        over = {*self.grammar.conjunctions, ""}
        is_said, forms = False, self.grammar.reported_forms  # sagte, die Not nehme | zu
        for here in range(at + 1, min(len(self.tokens), at + _PARTICLE_REACH)):
            is_said = self.lowers[here] in forms or (is_said and not self.is_mark(here))
            if self.quoted[here]:
                continue
            if self.tokens[here].lower == form.particle and not is_said:
                is_over = self.lower(here + 1) in over or self.quoted[here + 1]
                if is_over or self.is_mark(here + 1):
                    return here
            if here >= last and self.tokens[here].text in (":", ";", ".", "!", "?"):
                return None
        return None

    def _has_modal(self, at: int, clause: tuple[int, int]) -> bool:
        """Return whether the form is an infinitive behind «will», «soll», «zu»."""
        is_infinitive = self.lower(at - 1) == self.grammar.infinitive_mark and at > clause[0]
        is_last = at + 1 >= clause[1] or self.tokens[at + 1].lower in self.grammar.conjunctions
        has_modal = not self.grammar.modals.isdisjoint(self.lowers[clause[0] : at])
        return is_infinitive or (has_modal and is_last and self.lowers[at].endswith("n"))
