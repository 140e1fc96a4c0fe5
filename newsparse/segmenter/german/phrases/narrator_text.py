"""A German passage: what is the narrator's, its clauses, which marks end, and their mood."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.german.phrases.nominals import NounPhraseReader
from newsparse.segmenter.german.words.word_classes import WordClasses
from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import Sentence, Token
from newsparse.segmenter.phrase import Phrase

CLAUSE_MARKS = frozenset((",", ";", ":", *DASHES))
REACH = 150  # tokens: a longer clause, or report, is a sentence that was not understood
_SHORTEST = 2  # letters: any Konjunktiv has more
_ADJECTIVES = 4  # words between an adjective and its noun: «prüfende und | schreibende Behörde»
_APPOSED = 20  # tokens: «wie Karl Rosner, der Leiter des Amtes für Kultur der Stadt, sagte»
_STOPS = frozenset((".", "!", "?", "…", "..."))


class NarratorText(NounPhraseReader):
    """The noun phrases of one passage, what stands in marks there, its clauses, and their mood."""

    def __init__(self, passage: Passage, classes: WordClasses) -> None:
        super().__init__(passage, classes)
        self.quoted = passage.in_marks()
        self.has_naming = self.grammar.as_word in self.lowers
        self.has_report = not self.grammar.sure_reported_forms.isdisjoint(self.lowers)

    def is_mark(self, at: int) -> bool:
        """Return whether a token parts clauses: no word, no colon of a time («10:05 Uhr»)."""
        token = self.tokens[at]
        if token.is_word or self.quoted[at]:
            return False
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if following and token.text == ":":
            is_inside = following.start == token.end and following.text[0].islower()  # Wirt:innen
            return not (is_inside or following.text[0].isdigit())
        if at and self.tokens[at - 1].end == token.start:
            is_half = token.text == "," and self.tokens[at - 1].text == "-"
            if is_half or token.text == "-":
                return False  # Gesundheits-, Sozial- und Baudirektor, Partei- und Fraktionschefs
        if following and following.is_word and token.text in _STOPS:
            return self.passage.sentence_around(following.start).first == at + 1  # am 23. Mai
        return token.text in CLAUSE_MARKS or token.text in _STOPS

    def is_over(self, at: int) -> bool:
        """Return whether a clause, or the passage, ends before a token."""
        return at >= len(self.tokens) or self.is_mark(at)

    def phrases_up_to(self, at: int, first: int, *, wide: bool = False) -> Iterator[Phrase]:
        """Yield the narrator's phrases among tokens[first:at] that end at `at`, longest first."""
        for start in range(first, at):
            if self.quoted[start] or self.tokens[start].text in CLAUSE_MARKS:
                continue
            phrase = self.phrase_at(start, at, wide=wide)
            if phrase and phrase.last == at:
                yield phrase

    def possessor(self, at: int) -> Phrase | None:
        """Return whom a pronoun at `at` means: «seiner» in «seiner Ansicht», «ihm zufolge»."""
        datives = self.grammar.dative_pronouns
        gender = self.words.possessives.get(self.lower(at), datives.get(self.lower(at)))
        if gender is None:
            return None
        index, is_several = self.passage.index, gender == self.grammar.several
        gender = "" if is_several else gender
        return Phrase(index, at, at + 1, at, "pronoun", gender=gender, plural=is_several)

    @cached_property
    def _marks(self) -> list[int]:
        """The tokens that part clauses, in order."""
        return [at for at in self.passage.marks if self.is_mark(at)]

    def clause_start(self, at: int, sentence: Sentence) -> int:
        """Return where the clause of a token begins."""
        floor = max(sentence.first, at - REACH)
        nearest = bisect_left(self._marks, at)
        start = max(floor, self._marks[nearest - 1] + 1) if nearest else floor
        is_behind = self.has_naming and nearest > 0 and self.lowers[start - 1] == ","
        return self._past_apposed(start, floor) if is_behind else start

    def _past_apposed(self, start: int, floor: int) -> int:
        """Return where «, wie Karl Rosner, Leiter des Amtes, | sagte» begins, or `start`."""
        comma = start - 1
        for at in range(comma - 1, max(floor, comma - _APPOSED) - 1, -1):
            if self.lowers[at] == self.grammar.as_word and (at == floor or self.is_mark(at - 1)):
                named = self.phrase_at(at + 1, comma, wide=True)
                if named is None or named.kind == "thing" or "," not in self.lowers[at:comma]:
                    return start
                told = self.lowers[named.last + 1 : comma]  # wie Rosner, der dort war, sagte
                is_told = "," not in told and not self.grammar.relatives.isdisjoint(told[:1])
                return at if is_told or named.last == comma else start
        return start

    def clause_end(self, at: int, sentence: Sentence) -> int:
        """Return the mark that ends the clause of a token, or where the sentence ends."""
        limit = min(sentence.last, at + REACH)
        nearest = bisect_left(self._marks, at)
        following = self._marks[nearest] if nearest < len(self._marks) else limit
        return max(at, min(following, limit))

    def is_reported_form(self, at: int) -> bool:
        """Return whether a token is a Konjunktiv, by a list or in -e: «Das Geld reiche»."""
        if at >= self._count or self.quoted[at] or self.tokens[at].is_capitalised:
            return False
        if self.tokens[at].lower in self.grammar.reported_forms:
            return True
        is_last = self.is_over(at + 1)
        return self._ends_as_konjunktiv(self.tokens[at]) and (is_last or self.is_konjunktiv(at))

    def is_small_verb(self, at: int) -> bool:
        """Return whether a token can be a verb by its form."""
        token, lower, lexicon = self.tokens[at], self.tokens[at].lower, self.lexicon
        if not lower.isalpha() or token.is_capitalised:
            return False
        grammar, asking = self.grammar, self.words.question_words
        closed = (lexicon.nameless, grammar.receiving, asking, grammar.relative_pronouns)
        return lower in lexicon.auxiliaries or not any(lower in one for one in closed)

    def is_inner(self, start: int, sentence: Sentence) -> bool:
        """Return whether a clause inside its sentence begins with a relative pronoun or «weil»."""
        lower, grammar = self.lower(start), self.grammar
        is_joined = lower in grammar.relative_pronouns or lower in grammar.subordinators
        return start > sentence.first and is_joined

    def is_relative(self, start: int, sentence: Sentence) -> bool:
        """Return whether a clause begins with a relative pronoun: «der Eifer, mit dem sie»."""
        if start <= sentence.first:
            return False
        at = start + (self.lowers[start] in self.grammar.prepositions)
        return self.lower(at) in self.grammar.relative_pronouns and not self._is_article(at)

    def is_main(self, start: int, sentence: Sentence) -> bool:
        """Return whether a clause begins as a main one does: «die Brücke sei», no «die hält»."""
        if not self.is_inner(start, sentence) or self._is_article(start):
            return True
        is_this = self.lowers[start] in self.grammar.relative_pronouns  # sagte, das sei neu
        is_this = is_this and self.is_reported_form(start + 1)
        return is_this and self.clause_end(start, sentence) > start + 2

    def _is_article(self, at: int) -> bool:
        """Return whether «der», «die» or «das» is an article there, no pronoun."""
        behind = at + 1 + (self.lower(at + 1) in self.grammar.adverbs)  # der etwa 40-Jährige
        is_last = behind >= len(self.tokens)
        if is_last or self.lower(at) not in self.grammar.articles or not self.goes_on(behind):
            return False  # als die Brücke fiel
        if self.lower(behind) in self.grammar.articles:
            return False  # der Plan, den der Rat
        return not self.classes.names_anybody(self.tokens[at + 1 : at + 2])  # die Reuter lobte

    def points_away(self, at: int) -> bool:
        """Return whether a token points to who did not act before: «Der winkte ab»."""
        is_such = self.lowers[at] in self.grammar.pointing
        return is_such and not self.quoted[at] and self._noun(at, len(self.tokens)) is None

    def reported_verb(self, sentence: Sentence, *, before: Cue | None) -> int | None:
        """Return the verb that shows a sentence to be reported; behind the cue `before` more do."""
        forms, listed = self.grammar.sure_reported_forms, self.grammar.replaced_forms
        if before is not None:
            forms = self.grammar.reported_forms if before.form == "mood" else forms | listed
        inside = self.lowers[sentence.first : sentence.last]
        if self.grammar.first_person in inside or (*inside[:2],) == self.grammar.toast:
            return None  # «Ich habe», «ich werde»
        if self.lower(sentence.first) in self.grammar.accordingly:
            return sentence.first
        is_sure = inside[0] in self.grammar.subject_pronouns  # Er spüre, dass es eng werde
        if before is None and not is_sure and (forms | listed).isdisjoint(inside):
            return None  # as most sentences
        for at, lower in enumerate(inside, sentence.first):
            is_form = lower in forms and self._is_telling_form(at)
            may_be = before is not None or (is_sure and at == sentence.first + 1)
            may_be = may_be and lower.endswith(self.grammar.konjunktiv_ending)
            is_form = is_form or (may_be and self.is_konjunktiv(at))
            is_told = lower in listed and (is_sure and at == sentence.first + 1)  # Es handle sich
            is_form = is_form or is_told or (lower in listed and self._is_second_konjunktiv(at))
            if is_form and self._is_in_main_clause(at, sentence):
                return at
        return None

    def shows_report(self, first: int, sentence: Sentence) -> bool:
        """Return whether a clause that begins at a token is surely reported: «er sei da»."""
        forms, end = self.grammar.sure_reported_forms, self.clause_end(first, sentence)
        told = (at for at in range(first, end) if self._is_telling_form(at))
        return any(self.lowers[at] in forms or self._is_second_konjunktiv(at) for at in told)

    def _is_second_konjunktiv(self, at: int) -> bool:
        """Return whether a form in -e stands behind its subject alone: «die Stadt brauche Geld»."""
        lower = self.lowers[at]
        is_listed = lower in self.grammar.replaced_forms
        is_listed = is_listed and lower.endswith(self.grammar.konjunktiv_ending)
        return (is_listed or self.is_konjunktiv(at)) and self._is_second(at)

    def is_konjunktiv(self, at: int) -> bool:
        """Return whether a form in -e stands behind a subject: «Das Geld reiche bis Mai»."""
        if self.quoted[at] or not self._ends_as_konjunktiv(self.tokens[at]):
            return False
        before, grammar = self.lower(at - 1), self.grammar
        is_noun = self.tokens[at - 1].is_capitalised and before not in grammar.articles
        is_behind = is_noun or before in grammar.subject_pronouns
        return is_behind and (not self._is_before_noun(at) or self._is_second(at))

    def _is_second(self, at: int) -> bool:
        """Return whether only a subject stands before a word in its clause: «die Stadt schüre»."""
        nearest = bisect_left(self._marks, at)
        start = self._marks[nearest - 1] + 1 if nearest else 0
        is_noun = self.lower(start) in self.grammar.nominative_articles
        phrase = self.phrase_at(start, at) if is_noun and self.goes_on(start + 1) else None
        is_whole = phrase is not None and start + 1 < phrase.last == at
        return is_whole and self.kind_at(at - 1) not in ("measure", "time")

    def _ends_as_konjunktiv(self, token: Token) -> bool:
        """Return whether a word can be a Konjunktiv by its ending: «reiche», no «eine»."""
        lower, grammar = token.lower, self.grammar
        is_ended = lower.endswith(grammar.konjunktiv_ending) and len(lower) > _SHORTEST  # e. V.
        is_ended = is_ended and not lower.endswith(grammar.indicative_endings)
        return is_ended and not token.is_capitalised and lower not in self.lexicon.indicatives

    def _is_before_noun(self, at: int) -> bool:
        """Return whether a word is an adjective: «die prüfende und schreibende Behörde»."""
        for token in self.tokens[at + 1 : at + 1 + _ADJECTIVES]:
            if token.is_capitalised:
                return True
            if token.lower in self.grammar.conjunctions:
                continue
            is_small = token.lower in self.words.possessives or token.lower in self.grammar.articles
            if is_small or not token.lower.endswith(self.grammar.weak_endings):  # spare seine Zeit
                return False
        return False

    def _is_telling_form(self, at: int) -> bool:
        """Return whether a form that shows a report is the narrator's, and no name."""
        is_others = self.quoted[at] or self.tokens[at].is_capitalised
        return not is_others and self.lower(at + 1) != self.grammar.because  # es sei denn

    def _is_in_main_clause(self, at: int, sentence: Sentence) -> bool:
        """Return whether a verb is the sentence's own: «bis Mai werde», no «bis es reiche»."""
        start, grammar = self.clause_start(at, sentence), self.grammar
        opening = self.lower(start)
        is_last = at + 1 >= self.clause_end(at + 1, sentence)
        may_hang = is_last or opening not in grammar.prepositions
        may_hang = may_hang and (at != start + 1 or opening in self.words.as_words)  # Damit sei
        is_own = start in (sentence.first, at) and opening not in self.words.question_words
        return is_own and not (may_hang and opening in grammar.subordinators)  # wenn das fehle, sei
