"""The subject of a German verb of saying: before it, behind it, or at the clause's beginning."""

from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.german.cues.verb_groups import VerbGroup
from newsparse.segmenter.german.phrases.narrator_text import CLAUSE_MARKS, NarratorText
from newsparse.segmenter.german.words.word_classes import BODY_KINDS
from newsparse.segmenter.passages.tokens import Sentence, past_bracket
from newsparse.segmenter.phrase import PERSONAL, Phrase

_ANTECEDENT = 12  # tokens: «der stellvertretende Leiter des Amtes für Kultur der Stadt, der»
_SPEAKERS = ("pronoun", "person", "role", "organisation")
SURE = ("pronoun", "person", "role")
"""Phrases that are subjects where a verb of saying wants one."""
_SUBJECT_REACH = 60  # tokens: what stands before a longer opening is no clause
_ADVERBIALS = 6  # between a verb and its subject: «sagte am Montag in Kiel dazu der Minister»


class SubjectReader(NarratorText):
    """Finds who does what a verb says, in one passage."""

    def subject(self, group: VerbGroup, sentence: Sentence, before: Cue | None) -> Phrase | None:
        """Return the subject of a verb, or None; `before` is the cue before it in its sentence."""
        first = self._main_start(group)
        start = self._past_opening(first, group.at)
        if group.is_final and first == group.clause[0]:
            return self._of_final(group, sentence)
        if start == group.at:
            behind = self.behind(group.at, sentence)
            if behind and self._is_nominative(behind):
                return behind  # «Den Plan, der fehlt, sagte er»
            inserted = self._before_insertion(group.at, sentence)
            return inserted or behind or self._left_out(group, sentence)
        if self.lower(group.at - 1) in self.grammar.joining:  # «Er kam am Montag und sagte»
            if before and not self.grammar.reported_forms.isdisjoint(self.lowers[start : group.at]):
                return before.source  # «sagte, sie sei da und bat»
            return self._before_insertion(start, sentence) or self.first_subject(start, group.at)
        is_role = self.lower(group.clause[0]) in self.words.as_words
        if is_role or self._is_adverbial(start, group.at):  # «Als Grund nannte Rosner»
            return self.behind(group.at, sentence) or self.first_subject(start, group.at)
        return self._in_front(start, group, sentence)

    def _main_start(self, group: VerbGroup) -> int:
        """Return where the clause of a verb begins: «Der Bus hält nie und | der Wirt klagt»."""
        start, at, joining = group.clause[0], group.at, self.grammar.joining
        joints = [i + 1 for i in range(at - 2, start, -1) if self.lowers[i] in joining]
        subject = self.phrase_at(joints[0], at) if joints else None
        if subject is None or subject.last < at or not self.can_be_subject(subject):
            return start
        verbs = (i for i in range(start, joints[0] - 1) if not self.tokens[i + 1].is_capitalised)
        is_told = not group.is_final or self._is_nominative(subject)
        return joints[0] if is_told and any(map(self.is_small_verb, verbs)) else start

    def _in_front(self, start: int, group: VerbGroup, sentence: Sentence) -> Phrase | None:
        """Return the phrase before a verb, or the one behind where that is no subject."""
        phrase = self.phrase_at(start, group.at, wide=True)
        if phrase is None:  # biss der Hund den Mann und bellte
            return self.behind(group.at, sentence) or self.first_subject(start, group.at)
        if not self.can_be_subject(phrase) or (phrase.plural and not group.plural):
            is_listed = self.lower(phrase.first) in self.grammar.genitive_articles
            listed = self._left_out(group, sentence) if is_listed else None
            return self.behind(group.at, sentence) or listed  # der Bund des Sees, des Rates sagte
        if group.plural and phrase.kind in ("organisation", "role"):
            phrase = self.with_unnamed(phrase, group.at)
        named = self._before_role(phrase, sentence)
        if named or group.lemma in self.grammar.hearer_verbs:
            return named or phrase  # «Das Netz rief die Stadt auf»
        return self._surer_behind(phrase, group.at, sentence) or phrase

    def _before_role(self, phrase: Phrase, sentence: Sentence) -> Phrase | None:
        """Return whose role is set off by one comma: «Karl Rosner, Leiter des Amtes sagte»."""
        named = self.antecedent(phrase.first - 1, sentence) if phrase.kind == "role" else None
        return named if named and named.name and self.lower(phrase.first - 1) == "," else None

    def _surer_behind(self, phrase: Phrase, verb: int, sentence: Sentence) -> Phrase | None:
        """Return who stands behind «Bislang sagte | der Wirt», «Seine Arbeit lobte | er»."""
        is_alone = phrase.last == phrase.first + 1 and phrase.gender not in PERSONAL
        is_alone = is_alone and self.lower(phrase.first) not in self.words.first_person
        is_adverb = is_alone and not phrase.name and not self.noun_at(phrase.first).lemma
        behind = self.behind(verb, sentence) if is_adverb or phrase.kind == "thing" else None
        if behind is None:
            return None
        return behind if behind.kind in SURE or self.kind_at(behind.head) in BODY_KINDS else None

    def _before_insertion(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return «Der Sender» before «, der den Vertrag schloss,» and a verb at `at`."""
        comma = at - 1
        start = self._past_opening(sentence.first, comma)
        whole = self.phrase_at(start, comma, wide=True)
        if whole and whole.last == comma and whole.name and self.can_be_subject(whole):
            return whole  # Die Leiterin des Amtes in Kiel, Lea Brandt, sagte
        is_name = self.classes.names_anybody(self.tokens[comma - 1 : comma])
        named = self.antecedent(comma, sentence) if is_name else None
        if named and named.name and self.tokens[named.first - 1].text == ",":
            return named  # Die Leiterin der Kammer Bad und Haus, Lea Brandt, sagte
        phrase = self.phrase_at(start, comma)
        if phrase is None or self.lower(phrase.last) != "," or not self.can_be_subject(phrase):
            return None
        inside, lexicon = self.lowers[phrase.last + 1 : comma], self.lexicon
        is_free = lexicon.auxiliaries.isdisjoint(inside) and lexicon.verbs.keys().isdisjoint(inside)
        is_free = is_free or not self.grammar.relative_pronouns.isdisjoint(inside[:2])
        is_one = is_free and self.clause_end(phrase.last + 1, sentence) == comma
        is_aged = self.lower(phrase.last + 1).isdigit()  # Rosner, 54, Wirt, sagte
        return phrase if is_one or is_aged else None

    def _of_final(self, group: VerbGroup, sentence: Sentence) -> Phrase | None:
        """Return the subject of a verb at the end: in its clause, or whom a relative is of."""
        opening = group.clause[0]
        small = self.grammar.prepositions - self.grammar.subordinators
        if self.lower(opening) in small and self.lower(opening - 1) == ",":
            opening += 2 + (self.lower(opening + 1) in self.words.possessives)
            return self.first_subject(opening, group.at)  # die Rede, in der Reuter ihn lobte
        if opening <= sentence.first or self.lower(opening) not in self.grammar.relatives:
            subject = self.first_subject(opening, group.at)
            return subject and self.with_apposition(subject, group.at)
        inside = self.first_subject(opening + 1, group.at)
        if inside and self._is_nominative(inside):
            return inside  # «der Plan, den der Minister nannte»
        told = self.antecedent(opening - 1, sentence)
        if told is None and self.tokens[opening - 2].text.islower():
            ending = self._ending_at(opening - 2, sentence)  # zeigt den Hof des Wirtes auf, der
            sure = (p for p in ending if p.kind in SURE or self.kind_at(p.head) == "speech")
            told = next(sure, None)
        if inside and told and told.kind == "thing" and self.can_speak(inside):
            return inside  # «die Pflicht, die das Gericht verneinte»
        return told

    def _is_nominative(self, phrase: Phrase) -> bool:
        """Return whether a phrase is a subject by its form: «er», «der Minister», «ein Amt»."""
        article = self.tokens[phrase.first].lower
        if phrase.kind == "pronoun":
            return phrase.gender == "m" or phrase.plural
        return self.grammar.nominative_articles.get(article) == "m" and phrase.gender != "f"

    def antecedent(self, comma: int, sentence: Sentence) -> Phrase | None:
        """Return the longest phrase that ends at a comma: «Karl Rosner, der sagte»."""
        ending = self._ending_at(comma, sentence)
        return next((phrase for phrase in ending if phrase.kind != "pronoun"), None)

    def _ending_at(self, at: int, sentence: Sentence) -> Iterator[Phrase]:
        return self.phrases_up_to(at, max(sentence.first, at - _ANTECEDENT))

    def object(self, group: VerbGroup, sentence: Sentence) -> Phrase | None:
        """Return who is quoted: «zitiert den Minister», «zitiert die Zeitung „Kurier“ Rosner»."""
        first = self.behind(group.at, sentence)
        start = self._past_opening(group.clause[0], group.at)
        at = group.at + 1 if start < group.at or first is None else first.last
        while at < sentence.last and self.tokens[at].lower in self.grammar.adverbs:
            at += 1
        is_both = first and first.name and first.first < first.name.first
        return self.phrase_at(at, sentence.last) or (first if is_both else None)

    def agent(self, group: VerbGroup) -> Phrase | None:
        """Return by whom something was said: «wurde von der Polizei bestätigt»."""
        first, last = group.clause
        by = (at for at in range(first, last) if self.lower(at) in self.grammar.agent_prepositions)
        return self.bare_plural(next((self.phrase_at(at + 1, last) for at in by), None))

    def bare_plural(self, phrase: Phrase | None) -> Phrase | None:
        """Return a role as that of several: «von Gutachtern», «nach Angaben der Gutachter»."""
        if phrase is None or phrase.kind != "role" or phrase.name:
            return phrase
        first = self.tokens[phrase.first]
        is_bare = phrase.first == phrase.head or first.text.islower()  # no «von Kiels Rektor»
        is_bare = is_bare and first.lower not in self.grammar.articles
        is_owner = first.lower in self.grammar.dative_articles
        is_bare |= is_owner and not self.classes.is_feminine(self.lower(phrase.head))
        return structs.replace(phrase, plural=True, gender="") if is_bare else phrase

    def named_owner(self, phrase: Phrase) -> Phrase | None:
        """Return whose a phrase is by the name before its head: «Anna Reuters» in «... Sicht»."""
        first, last = phrase.first, phrase.head
        name = self.name_in(first, last, has_article=False) if last > first else None
        if name is None or not name.words[-1].endswith(self.grammar.genitive_endings):
            return None
        return Phrase(self.passage.index, first, last, last - 1, "person", name=name)

    def first_subject(self, first: int, limit: int) -> Phrase | None:
        """Return the first noun phrase in tokens[first:limit] that can be a subject."""
        at = self._past_opening(first, limit)
        limit = min(limit, at + _SUBJECT_REACH)
        while at < limit:
            phrase = self.phrase_at(at, limit)
            if phrase and self.can_be_subject(phrase):
                return phrase
            at = phrase.last if phrase else self._past_adverbial(at, limit)
        return None

    def speaker_before(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return whom a main clause is about: «Als der Rat kam, wagte Reuter die Prognose»."""
        start = sentence.first
        hanging = self.words.question_words | self.grammar.subordinators  # Wann es endet, ließ er
        while self.is_inner(start, sentence) or self.lower(start) in hanging:
            start = self.clause_end(start, sentence) + 1
        source = self.first_subject(start, min(self.clause_end(start, sentence), at))
        if source and source.last == start + 1:  # «Deutlicher wurde Rosner: Der Plan sei schlecht»
            source = self._surer_behind(source, source.last, sentence) or source
        return source if source and self.can_speak(source) else None

    def last_actor(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return who acts in a clause of its own before a colon: «Er bat, doch | sie winkt ab:»."""
        start = self.clause_start(at, sentence)
        is_said = self.lower(start - 2) in self.lexicon.verbs  # Sie hofft, der Rat hilft: „...“
        if is_said or start == sentence.first or not self.is_main(start, sentence):
            return None
        actor = self.phrase_at(self._past_opening(start, at), at - 1)
        if actor is None or actor.kind not in SURE or not self.can_be_subject(actor):
            return None
        is_verb = self.lower(actor.last).endswith(self.lexicon.verb_ends)
        return actor if is_verb and self.is_small_verb(actor.last) else None

    def can_speak(self, source: Phrase) -> bool:
        """Return whether a subject is somebody, or a body: no thing, no «es»."""
        nobody = (self.grammar.impersonal, self.grammar.anybody)
        return source.kind in _SPEAKERS and self.lower(source.first) not in nobody

    def can_be_subject(self, phrase: Phrase) -> bool:
        """Return whether a phrase is neither an object by its article nor a time."""
        text, article = self.tokens[phrase.first].text, self.tokens[phrase.first].lower
        if article in self.grammar.other_articles or self.is_time(phrase):
            return False
        if text.endswith(self.grammar.oblique_endings) and text.islower():
            return article in self.grammar.articles  # «neuen Plänen», «bedürfen Pläne»
        if article not in self.grammar.dative_articles or phrase.name:
            return True
        head = self.tokens[phrase.head].lower  # «der Zeitung», «der Ministerin», «der Alten»
        lemma = self.classes.noun(head).lemma
        is_weak = self.grammar.aged in head or (lemma and head != lemma and head.startswith(lemma))
        is_weak = is_weak and head.endswith(self.grammar.weak_endings[-1])
        return not (is_weak or self.classes.is_of_feminine_gender(head))

    def is_time(self, phrase: Phrase) -> bool:
        """Return whether a phrase tells when: «Anfang Mai»."""
        return self.kind_at(phrase.head) == "time" and phrase.name is None

    def _past_opening(self, first: int, limit: int) -> int:
        """Return where a clause begins behind its conjunction: «und sagte», «Auch X sagte»."""
        openings, inside = self.lexicon.openings, range(first, limit)
        words = (at for at in inside if self.tokens[at].is_word and not self.quoted[at])
        return next((at for at in words if self.lower(at) not in openings), max(first, limit))

    def _is_adverbial(self, at: int, limit: int) -> bool:
        """Return whether a token begins no subject: «Am Montag»."""
        lower, grammar = self.tokens[at].lower, self.grammar
        if lower in grammar.object_pronouns and lower in grammar.articles:
            return self.phrase_at(at, limit) is None  # «Das Amt», «Ihr Sprecher»
        return lower in self.lexicon.adverbials or lower in grammar.object_pronouns

    def _past_adverbial(self, at: int, limit: int) -> int:
        is_preposition = self.lower(at) in self.grammar.prepositions
        phrase = self.phrase_at(at + 1, limit) if is_preposition else None
        if phrase is None:
            return max(at + 1, past_bracket(self.tokens, at, limit))
        noun = at + 1 + (self.tokens[at + 1].lower in self.grammar.articles)
        if phrase.kind == "organisation":
            noun, behind = phrase.head, self.tokens[phrase.head + 1 : phrase.head + 2]
            is_over = self.classes.names_anybody(behind)  # sagte im Landtag | Karl Rosner
        else:
            is_person = self.kind_at(noun) == "person"
            is_over = phrase.name is not None and noun < phrase.name.first and not is_person
        return noun + 1 if is_over else phrase.last  # sagte am Montag | Anna Reuter

    def behind(self, verb: int, sentence: Sentence) -> Phrase | None:
        """Return the subject behind a verb in second place: «Am Montag sagte der Minister»."""
        at, limit = verb + 1, sentence.last
        for _ in range(_ADVERBIALS):
            if at >= limit or self.quoted[at] or self.tokens[at].text in CLAUSE_MARKS:
                return None
            phrase = self.phrase_at(at, limit)
            if phrase and self.can_be_subject(phrase):
                return self.with_apposition(phrase, limit)
            is_word = phrase is None and self.lower(at).isalpha()
            if is_word and not self._is_adverbial(at, limit):
                return None
            at = phrase.last if phrase else self._past_adverbial(at, limit)
        return None

    def _left_out(self, group: VerbGroup, sentence: Sentence) -> Phrase | None:
        """Return the subject that begins a sentence: «Karl Rosner, Leiter des Amtes, sagte»."""
        if self.lower(sentence.first) in self.grammar.subordinators:
            return None
        start = self._past_opening(sentence.first, group.at)
        phrase = self.phrase_at(start, group.at, wide=True)
        return phrase if phrase and self.can_be_subject(phrase) else None
