"""Phrases that name a source without a verb: «laut X», «X zufolge», «so X», «aus Sicht von X»."""

from msgspec import structs

from newsparse.segmenter.german.cues.clause_subjects import SubjectReader
from newsparse.segmenter.german.phrases.narrator_text import CLAUSE_MARKS
from newsparse.segmenter.german.words.word_classes import BODY_KINDS
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.phrase import Phrase

_POSTPOSITION_REACH = 12  # tokens: «den Worten des Sprechers der Polizei zufolge»
_DOCUMENT_REACH = 30  # tokens: how far before «darin heißt es» a document is named
_REPORTING_NOUNS = ("source", "speech", "other")


class SourcePhraseReader(SubjectReader):
    """Finds the sources that phrases of one passage name."""

    def source_at(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return the source that the word at `at` names with what is beside it, or None."""
        lower, grammar = self.tokens[at].lower, self.grammar
        if lower in grammar.source_postpositions or lower == grammar.view_preposition:
            source = self._before_postposition(at, sentence)
            if source or lower in grammar.source_postpositions:
                return source
        if lower in grammar.source_prepositions or lower in grammar.view_nouns_behind:
            return self._behind_preposition(at, sentence)
        return self._behind_such(at, sentence) if lower == grammar.such else None

    def end_of(self, at: int, source: Phrase) -> int:
        """Return where words end that name a source: «nach Angaben | der Polizei», «laut | X»."""
        noun = self.phrase_at(at + 1, len(self.tokens))
        if noun is None or self.lowers[at] in self.grammar.source_postpositions:
            return at + 1
        is_behind = source.first > at and noun.head != source.head
        return noun.head + 1 if is_behind or self.lower(at + 1) in self.grammar.own else at + 1

    def _behind_preposition(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return «laut dem Wirt», «nach Angaben der Polizei», «eine Studie, laut der er kam»."""
        if self._is_relative(at, sentence):
            return self.antecedent(at - 1, sentence)
        noun = self.phrase_at(at + 1, sentence.last)
        if noun is None:
            return None
        lower = self.tokens[at].lower
        if lower in self.grammar.view_nouns_behind and not self._is_view(noun, lower):
            return None
        owner = self.owner(noun, sentence)
        if self.grammar.view_nouns_behind.get(lower) and not (owner and owner.kind != "pronoun"):
            return None  # aus seiner Sicht, aus heutiger Sicht
        source = self.with_unnamed(owner or noun, sentence.last)
        return self.with_apposition(source, sentence.last)

    def _is_relative(self, at: int, sentence: Sentence) -> bool:
        """Return whether a relative pronoun stands behind a preposition: «laut der die Bahn»."""
        if at <= sentence.first or self.tokens[at - 1].text != "," or at + 2 >= sentence.last:
            return False
        behind, following = self.lower(at + 1), self.tokens[at + 2]
        is_clause = following.lower in self.grammar.articles | self.grammar.subject_pronouns.keys()
        return behind in self.grammar.relative_pronouns and is_clause

    def _is_view(self, noun: Phrase, preposition: str) -> bool:
        """Return whether a noun behind «nach» has a source: no «nach der Rede»."""
        head, grammar = self.tokens[noun.head].lower, self.grammar
        views = grammar.view_nouns_behind[preposition]
        if views:
            return head in views
        kind = self.kind_at(noun.head)
        behind = self.lower(noun.last + (self.lower(noun.last) == ","))
        is_manner = head in grammar.manners and noun.first + 1 == noun.last
        if kind not in _REPORTING_NOUNS or behind in grammar.onto or is_manner:
            return False
        is_bare = self.tokens[noun.first].lower not in grammar.articles
        if head.rpartition("-")[2] in grammar.reports:  # no «die Lage nach der Studie»
            is_longer = is_bare or noun.last > noun.head + 1
            return is_longer or not self.tokens[noun.first - 2].is_capitalised
        return kind != "other" and (is_bare or head in grammar.views)

    def owner(self, noun: Phrase, sentence: Sentence) -> Phrase | None:
        """Return whose the view is: «Angaben der Polizei», «seiner Ansicht», «eigenen Angaben»."""
        if self.kind_at(noun.head) != "source":
            return None
        at = noun.head + 1
        is_from = self.lower(at) in self.grammar.attribute_prepositions
        is_from = is_from and self.kind_at(noun.last - 1) in BODY_KINDS  # no «aus Kiel»
        at += is_from or self.lower(at) in self.grammar.agent_prepositions
        if "-" in self.tokens[noun.head].text:
            return structs.replace(noun, last=noun.head + 1)  # nach RMV-Angaben von Menschen
        if at < noun.last and self.tokens[at].text != "(":
            owner = self.phrase_at(at, noun.last)
            if owner:  # des Historikers und Autors Karl Rosner
                owner = self.with_others(owner, sentence.last)
            return self.bare_plural(owner)
        is_genitive = self.lower(noun.last).endswith(self.grammar.genitive_plural)
        bare = self.phrase_at(noun.last, sentence.last) if is_genitive else None
        if bare:
            return structs.replace(bare, plural=True)  # Angaben örtlicher Behörden
        named = self.possessor(noun.first) or self.named_owner(noun)
        if named or self.lower(noun.first) not in self.grammar.own:
            return named
        start = self.clause_start(noun.first, sentence)  # Rosner kam nach eigenen Angaben
        return self.first_subject(start, noun.first) or self.first_subject(noun.last, sentence.last)

    def _before_postposition(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return «dem Minister zufolge», «seiner Ansicht nach»: the longest phrase before."""
        floor = max(sentence.first, at - _POSTPOSITION_REACH)
        phrase = next(self.phrases_up_to(at, floor, wide=True), None)
        may_be_any = self.lower(at) != self.grammar.view_preposition
        if phrase is None:  # Ihnen zufolge, seines Erachtens
            return self.possessor(at - 1) if may_be_any and at > sentence.first else None
        is_view = self.lower(phrase.head) in self.grammar.views and self.possessor(phrase.first)
        return self.owner(phrase, sentence) or phrase if may_be_any or is_view else None

    def _behind_such(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return «..., so der Minister»: it ends its clause, and what it names is no comparison."""
        before = at - 1
        is_behind = self.quoted[before] or self.tokens[before].text in CLAUSE_MARKS
        if before < sentence.first or not is_behind:
            return None
        source = self.phrase_at(at + 1, sentence.last)
        is_bare = source is not None and source.last == source.head + 1
        if source and is_bare and self.lower(source.head) in self.grammar.ideas:
            return None
        following = self.lower(source.last) if source and source.last < sentence.last else ""
        goes_on = following[:1].isalnum() and following not in self.lexicon.adverbials
        is_manner = self.quoted[before - (self.tokens[before].text == ",")]
        is_manner = is_manner and source is not None and self.is_over(source.last + 1)
        goes_on = goes_on and not is_manner  # „Das war es“, so Reuter geknickt.
        return None if goes_on else source

    def where_it_says(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return where words stand: «heißt es in dem Brief», «in dem Brief, der kam, heißt es»."""
        grammar = self.grammar
        behind = range(at + 1, self.clause_end(at + 1, sentence))
        places = [i for i in behind if self.tokens[i].lower in grammar.whence]
        before = range(at - 1, self.clause_start(at, sentence) - 1, -1)
        places += [i for i in before if self.tokens[i].lower in grammar.wherein]
        if self.tokens[sentence.first].lower in grammar.wherein:
            places.append(sentence.first)
        for place in places:
            if self._is_relative(place, sentence):  # ein Brief, in dem es heißt
                return self._document_before(place - 1)
            source = self.phrase_at(place + 1, sentence.last)
            if source and not self.is_time(source) and not self._is_place(source, place):
                return source
        beside = {self.lower(self.clause_start(at, sentence)), self.lower(at + 2)}
        is_told = not beside.isdisjoint(grammar.therein)  # Darin heißt es; „...“, heißt es darin
        return self._document_before(sentence.first) if is_told else None

    def _document_before(self, end: int) -> Phrase | None:
        """Return «ein Brief» before «, in dem es heißt» or «. Darin heißt es»."""
        for at in range(end - 1, max(0, end - _DOCUMENT_REACH), -1):
            if self.kind_at(at) == "speech" and not self.quoted[at]:
                return self.phrase_at(at - (self.lower(at - 1) in self.grammar.articles), end)
        return None

    def _is_place(self, source: Phrase, preposition: int) -> bool:
        """Return whether a phrase only says where: «in Kiel hieß es», no «in dem Brief»."""
        before, is_bare = self.lower(preposition), source.head == source.first
        is_inside = before in self.grammar.at  # beim Treffen hieß es
        is_inside = is_inside or (is_bare and before in self.words.place_prepositions)
        if self.tokens[source.first].lower in self.words.possessives:
            return self.tokens[source.head].lower in self.words.broader_bodies
        is_unlisted = not self.noun_at(source.head).lemma and not self.quoted[source.head]
        return is_inside and is_unlisted and not source.name
