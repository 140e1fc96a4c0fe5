"""The cues of a German passage and whom they name: verbs, «laut X», «X zufolge», «so X»."""

from msgspec import structs

from newsparse.segmenter.findings import Cue, CueForm
from newsparse.segmenter.german.cues.clause_subjects import SURE
from newsparse.segmenter.german.cues.source_phrases import SourcePhraseReader
from newsparse.segmenter.german.cues.verb_groups import VerbGroup, VerbGroupReader
from newsparse.segmenter.german.phrases.narrator_text import CLAUSE_MARKS
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.phrase import Phrase


class CueReader(SourcePhraseReader, VerbGroupReader):
    """Finds the cues of one passage, each with the phrase that names its source."""

    def cues(self, sentence: Sentence) -> list[Cue]:
        """Return the cues in the narrator's words of a sentence, in order."""
        found: dict[int, Cue] = {}
        apart = set[int | None]()  # ließ die Ministerin | ausrichten
        inside = self.lowers[sentence.first : sentence.last]
        may_cue, first = self.lexicon.may_cue, sentence.first
        for at in [at for at, lower in enumerate(inside, first) if lower in may_cue]:
            is_free = not self.quoted[at] and at not in apart
            cue = self._cue_at(at, sentence, found) if is_free else None
            if cue:
                found.setdefault(cue.first, cue)
                apart.add(cue.apart)
        is_told = not self.grammar.sure_reported_forms.isdisjoint(inside)
        told = self._behind_report(sentence, found) if is_told else None
        if told:  # «Sie habe nichts gehört, ärgert sich Reuter»
            found[told.first] = told
        return [found[at] for at in sorted(found)]

    def _behind_report(self, sentence: Sentence, found: dict[int, Cue]) -> Cue | None:
        """Return the verb behind what is surely reported: «Das Geld fehle, ärgert sich Reuter»."""
        first, is_told = sentence.first + 1, False
        for at, token in enumerate(self.tokens[first : sentence.last], first):
            if token.lower in self.grammar.sure_reported_forms and self._is_telling_form(at):
                opening = self.lower(self.clause_start(at, sentence))
                is_told |= opening not in self.grammar.subordinators
            cue = self.spoken_behind(at, sentence) if is_told and token.text == "," else None
            is_modal = cue is not None and cue.lemma in self.grammar.modals
            if cue and not is_modal and not self.is_reported_form(cue.first):
                listed = found.get(cue.first)
                return structs.replace(listed, clause=False) if listed and listed.source else cue
        return None

    def spoken_behind(self, at: int, sentence: Sentence) -> Cue | None:
        """Return whatever verb stands behind words in marks, and its subject: „...“, strahlte X."""
        at += self.lower(at) in CLAUSE_MARKS
        at += self.lower(at) == self.grammar.such or self.lower(at) in self.grammar.about
        lower, lexicon = self.lower(at), self.lexicon
        is_verb = lower in lexicon.verbs or lower in lexicon.auxiliaries
        is_verb = is_verb or lower.endswith(lexicon.verb_ends)  # „...“, entfuhr es ihm
        if at >= sentence.last or self.quoted[at] or not (is_verb and self.is_small_verb(at)):
            return None
        is_empty = self.lower(at + 1) == self.grammar.impersonal  # brachte es Reuter auf den Punkt
        source = self.behind(at + is_empty, sentence)
        if source is None and is_empty:  # entfuhr es dem Wirt, entfuhr es ihm
            source = self.phrase_at(at + 2, sentence.last) or self.possessor(at + 2)
        if source is None or not self.can_speak(source):
            return None
        return Cue(self.passage.index, at, at + 1, lower, "verb", source=source)

    def _cue_at(self, at: int, sentence: Sentence, before: dict[int, Cue]) -> Cue | None:
        """Return the cue at a word that may be one; `before` are the sentence's so far."""
        cue = self._phrase_cue(at, sentence)
        if cue:
            return cue
        if self.tokens[at].lower in self.words.claim_nouns:
            return self._claim(at, sentence, before)
        group = self.group_at(at, sentence)
        if group is None or group.at in before:
            return None
        return self._verb_cue(group, sentence, next(reversed(before.values()), None))

    def _phrase_cue(self, at: int, sentence: Sentence) -> Cue | None:
        lower, grammar = self.tokens[at].lower, self.grammar
        behind = self.lowers[at : sentence.last]
        if lower in grammar.emerging and grammar.emerging_particle not in behind:
            return None  # Die Straße geht nach Kiel
        if lower in grammar.it_says or lower in grammar.it_stands or lower == grammar.talk:
            return self._standing(at, sentence)
        source = self.source_at(at, sentence)
        if source is None:
            return None
        return Cue(self.passage.index, at, self.end_of(at, source), lower, "phrase", source=source)

    def _standing(self, at: int, sentence: Sentence) -> Cue | None:
        """Return «heißt es», «steht», «ist zu lesen», «ist davon die Rede», with in what."""
        grammar, lower, start = self.grammar, self.lower(at), self.clause_start(at, sentence)
        source, is_talk = self.where_it_says(at, sentence), lower == grammar.talk
        inside = frozenset(self.lowers[start : self.clause_end(at, sentence)])
        beside = (self.lower(at - 1), self.lower(at + 1), self.lower(start + 1))
        if is_talk:
            is_said = self.lower(at - 1) in grammar.articles
            is_said = is_said and not any(map(inside.isdisjoint, (grammar.being, grammar.about)))
        elif lower in grammar.it_stands:
            is_said = source is not None and self.kind_at(source.head) == "speech"
        else:
            is_said = grammar.impersonal in beside or lower in grammar.it_is_heard
        lemma = lower if is_talk else grammar.to_say_of_texts
        cue = Cue(self.passage.index, at, at + 1, lemma, "passive", source=source)
        return cue if is_said else None

    def _claim(self, at: int, sentence: Sentence, before: dict[int, Cue]) -> Cue | None:
        """Return the cue that «die Warnung der Polizei, dass» is, behind no verb of saying."""
        start = self.clause_start(at, sentence)
        if any(cue.first >= start and (cue.apart or 0) < at for cue in before.values()):
            return None
        last = self.past_attributes(at + 1, sentence.last)
        following = last + (self.lower(last) in self.grammar.adverbs)
        if following >= sentence.last or self.tokens[following].text not in (",", ":"):
            return None
        owner = self.phrase_at(at + 1, last) if last > at + 1 else None
        lower, told = self.tokens[at].lower, self.grammar.being | {self.grammar.oneself}
        if self.tokens[at].text.islower() and told.isdisjoint(self.lowers[start:at]):
            return None  # Stellen Sie sicher, dass
        is_own = lower in self.words.own_claims
        source = owner or (self.speaker_before(at, sentence) if is_own else None)
        if source is None and is_own:  # Eine Studie kam zu dem Ergebnis, dass
            document = self.first_subject(start, at)
            source = document if document and self._is_told(document) else None
        if source is None and self.tokens[at].text.islower():
            return None  # Es ist sicher, dass
        return Cue(self.passage.index, at, at + 1, lower, "noun", source=source)

    def _verb_cue(self, group: VerbGroup, sentence: Sentence, before: Cue | None) -> Cue | None:
        inside, oneself = self.lowers[slice(*group.clause)], self.grammar.oneself
        is_own = oneself in inside and not self.quoted[group.clause[0] + inside.index(oneself)]
        if is_own and group.lemma in self.grammar.done_to_oneself:
            return None  # «so empfiehlt sich eine Pause»
        is_told = is_own and self.lower(group.at + 1) in self.grammar.letting  # sich sagen lassen
        source = self.agent(group) if is_told else self._speaks(group, sentence, before)
        is_shown = source is None and is_own and group.lemma in self.grammar.showing
        is_shown = is_shown and self.lower(group.clause[1]) == ","  # Dabei zeigt sich, dass
        if is_shown or (source and self._is_nobody(source, sentence)):
            return None
        if source and source.kind == "thing" and group.lemma in self.grammar.showing:
            is_title = self.noun_at(source.head).lemma in self.words.title_nouns
            if is_title or not self._is_told(source):
                return None  # Der erste Satz lautet „Alles fließt“
        is_idle = group.lemma == self.grammar.to_threaten  # sonst droht Schimmel
        is_named = source is not None and self.lower(source.last) in self.words.as_words
        is_idle |= is_named and not group.is_passive and group.lemma in self.lexicon.naming_cues
        if source and is_idle and source.first > group.at:  # lobte die Arbeit als „sauber“
            is_listed = source.kind in SURE or self.noun_at(source.head).lemma
            source = source if is_listed else None
        if source and group.plural and source.first > group.at:
            source = self.with_unnamed(source, sentence.last)  # nennen Bund und Länder
        if source and group.plural and source.kind in ("pronoun", "role") and not source.name:
            source = structs.replace(source, gender="", plural=True)  # sagen sie, die Politiker
        if source and self.tokens[source.first].lower == self.grammar.anybody:
            source = self.where_it_says(group.at, sentence)  # Im Ministerium sagt man
        if source and source.kind == "thing" and self._is_told(source):
            source = self.possessor(source.first) or source  # «Sein Fazit lautet:»
        passive: CueForm = "quoting" if group.lemma in self.words.quoting_cues else "passive"
        form = passive if group.is_passive else "verb"
        is_clause = group.lemma in self.lexicon.clause_cues
        told = (self.passage.index, group.at, group.at + 1, group.lemma, form)
        return Cue(*told, plural=group.plural, source=source, clause=is_clause, apart=group.apart)

    def _speaks(self, group: VerbGroup, sentence: Sentence, before: Cue | None) -> Phrase | None:
        """Return who says so: the subject, whom a paper quotes, or by whom a thing is said."""
        is_quoting = group.lemma in self.words.quoting_cues
        if is_quoting == group.is_passive:
            return self.subject(group, sentence, before)
        return self.object(group, sentence) if is_quoting else self.agent(group)

    def _is_told(self, source: Phrase) -> bool:
        """Return whether a thing is something said, and no «Lektor» that no list has."""
        lower, kind = self.lower(source.head), self.kind_at(source.head)
        is_listed = kind in ("speech", "source") or lower in self.words.claim_nouns
        return is_listed or self.classes.is_abstract(lower)

    def _is_nobody(self, source: Phrase, sentence: Sentence) -> bool:
        """Return whether a subject speaks of nobody, or to the reader: «Mehr finden Sie hier»."""
        first = self.tokens[source.first]
        if self.is_time(source) or (self.quoted[source.first] and source.kind == "role"):
            return True
        is_polite = first.text == self.grammar.polite_you and source.first > sentence.first
        is_neuter = self.grammar.nominative_articles.get(first.lower) == "n"
        is_bare = source.last == source.head + 1 == source.first + 2
        if source.kind == "thing" and is_neuter and is_bare:
            return self.lower(source.head).endswith(self.grammar.konjunktiv_ending)  # das Ganze
        return is_polite or first.lower in self.grammar.nobodies
