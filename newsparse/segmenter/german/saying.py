"""The cues of a German passage and whom they name: verbs, «laut X», «X zufolge», «so X»."""

from msgspec import structs

from newsparse.segmenter.findings import Cue, CueForm
from newsparse.segmenter.german.clause_subjects import SubjectReader
from newsparse.segmenter.german.narrator_text import CLAUSE_MARKS, NarratorText
from newsparse.segmenter.german.verb_groups import VerbGroup, VerbGroupReader
from newsparse.segmenter.passages import Sentence
from newsparse.segmenter.phrase import Phrase

_POSTPOSITION_REACH = 12  # tokens: «den Worten des Sprechers der Polizei zufolge»
_REPORTING_NOUNS = ("source", "speech", "other")


class CueReader:
    """Finds the cues of one passage, each with the phrase that names its source."""

    def __init__(self, text: NarratorText) -> None:
        self._text = text
        self._tokens = text.tokens
        self._classes = text.classes
        self._grammar = text.classes.grammar
        self._phrases = text.phrases
        self._groups = VerbGroupReader(text)
        self.subjects = SubjectReader(text)

    def cues(self, sentence: Sentence) -> list[Cue]:
        """Return the cues in the narrator's words of a sentence, in order."""
        found: dict[int, Cue] = {}
        may_cue = self._classes.lexicon.may_cue
        for at in range(sentence.first, sentence.last):
            if self._tokens[at].lower in may_cue and not self._text.quoted[at]:
                cue = self._cue_at(at, sentence, found)
                if cue:
                    found.setdefault(cue.first, cue)
        return [found[at] for at in sorted(found)]

    def mark(self, at: int, source: Phrase | None) -> Cue:
        """Return a mark that leads to words or to a name as a cue."""
        return self._cue(at, self._tokens[at].text, "phrase", source)

    def _cue_at(self, at: int, sentence: Sentence, before: dict[int, Cue]) -> Cue | None:
        """Return the cue at a word that may be one; `before` are the sentence's so far."""
        cue = self._phrase_cue(at, sentence)
        if cue:
            return cue
        if self._tokens[at].is_capitalised:
            return self._claim(at, sentence)
        group = self._groups.group_at(at, sentence)
        if group is None or group.at in before:
            return None
        return self._verb_cue(group, sentence, next(reversed(before.values()), None))

    # -- phrases that name a source --

    def _phrase_cue(self, at: int, sentence: Sentence) -> Cue | None:
        lower, grammar = self._tokens[at].lower, self._grammar
        if lower in grammar.source_prepositions or lower == grammar.view_preposition:
            return self._behind_preposition(at, sentence)
        if lower in grammar.source_postpositions:
            return self._before_postposition(at, sentence)
        if lower == grammar.such:
            return self._behind_such(at, sentence)
        return self._it_says(at, sentence) if lower in grammar.it_says else None

    def _behind_preposition(self, at: int, sentence: Sentence) -> Cue | None:
        """Return «laut dem Minister», «nach Angaben der Polizei», «nach Ansicht von X»."""
        noun = self._phrases.phrase_at(at + 1, sentence.last)
        if noun is None:
            return None
        lower = self._tokens[at].lower
        if lower == self._grammar.view_preposition and not self._is_view(noun):
            return None
        return self._cue(at, lower, "phrase", self._owner(noun) or noun)

    def _is_view(self, noun: Phrase) -> bool:
        """Return whether a noun behind «nach» has a source: no «nach der Rede»."""
        head, grammar = self._tokens[noun.head].lower, self._grammar
        kind = self._classes.noun_kind(head)
        if kind not in _REPORTING_NOUNS:
            return False
        if head.rpartition("-")[2] in grammar.reports:
            return True
        is_bare = self._tokens[noun.first].lower not in grammar.articles
        is_worded = head in grammar.views or head in grammar.words_said
        return kind != "other" and (is_bare or is_worded)

    def _owner(self, noun: Phrase) -> Phrase | None:
        """Return whose the view is: «Angaben der Polizei», «Ansicht von Experten»."""
        if self._classes.noun_kind(self._tokens[noun.head].lower) != "source":
            return None
        at = noun.head + 1
        at += self._text.lower(at) in self._grammar.agent_prepositions
        if at >= noun.last or self._tokens[at].text == "(":
            return None
        return self._phrases.phrase_at(at, noun.last)

    def _before_postposition(self, at: int, sentence: Sentence) -> Cue | None:
        """Return «dem Minister zufolge»: the longest phrase that ends at its last word."""
        for first in range(max(sentence.first, at - _POSTPOSITION_REACH), at):
            if self._text.quoted[first] or self._tokens[first].text in CLAUSE_MARKS:
                continue
            phrase = self._phrases.phrase_at(first, at, wide=True)
            if phrase and phrase.last == at:
                source = self._owner(phrase) or phrase
                return self._cue(at, self._tokens[at].lower, "phrase", source)
        return None

    def _behind_such(self, at: int, sentence: Sentence) -> Cue | None:
        """Return «..., so der Minister»: it ends its clause, and what it names is no comparison."""
        before = at - 1
        is_behind = before >= sentence.first and (
            self._text.quoted[before] or self._tokens[before].text in CLAUSE_MARKS
        )
        source = self._phrases.phrase_at(at + 1, sentence.last) if is_behind else None
        if source is None:
            return None
        following = self._text.lower(source.last) if source.last < sentence.last else ""
        is_over = not following[:1].isalnum() or (
            following in self._grammar.adverbs or following in self._grammar.prepositions
        )
        return self._cue(at, self._grammar.such, "phrase", source) if is_over else None

    def _it_says(self, at: int, sentence: Sentence) -> Cue | None:
        """Return «heißt es in dem Brief» and «in dem Brief heißt es»: a document's words."""
        grammar = self._grammar
        if grammar.impersonal not in (self._text.lower(at - 1), self._text.lower(at + 1)):
            return None
        first, last = self._text.clause(at, sentence)
        places = [i for i in range(first, last) if self._tokens[i].lower in grammar.wherein]
        for place in sorted(places, key=lambda i: abs(i - at)):
            source = self._phrases.phrase_at(place + 1, sentence.last)
            if source and not self.subjects.is_time(source):
                return self._cue(at, grammar.to_say_of_texts, "passive", source)
        return self._cue(at, grammar.to_say_of_texts, "passive", None)

    def _claim(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the cue that «die Warnung der Polizei, dass» is, or None."""
        if self._tokens[at].lower not in self._classes.words.claim_nouns:
            return None
        following = self._phrases.past_attributes(at + 1, sentence.last)
        is_cut = following < sentence.last and self._tokens[following].text == ","
        if not is_cut or self._text.lower(following + 1) not in self._classes.words.that_words:
            return None
        owner = self._phrases.phrase_at(at + 1, following) if following > at + 1 else None
        source = owner or self.subjects.first_subject(self._text.clause_start(at, sentence), at)
        is_before = source is not None and source.last <= at
        return self._cue(at, self._tokens[at].lower, "noun", source if owner or is_before else None)

    # -- verbs --

    def _verb_cue(self, group: VerbGroup, sentence: Sentence, before: Cue | None) -> Cue | None:
        is_quoting = group.lemma in self._classes.words.quoting_cues
        if is_quoting and not group.is_passive:
            source = self.subjects.object(group, sentence)
        elif group.is_passive and not is_quoting:
            source = self.subjects.agent(group)
        else:
            source = self.subjects.subject(group, sentence, before)
        if source and (self.subjects.is_time(source) or self._is_nobody(source)):
            return None
        if source and source.kind == "pronoun" and group.plural:
            source = structs.replace(source, gender="", plural=True)  # sagen sie
        form: CueForm = "verb"
        if group.is_passive:
            form = "quoting" if is_quoting else "passive"
        return self._cue(
            group.at, group.lemma, form, source, plural=group.plural, apart=group.apart
        )

    def _is_nobody(self, source: Phrase) -> bool:
        return self._tokens[source.first].lower in self._grammar.nobodies

    def _cue(
        self,
        at: int,
        lemma: str,
        form: CueForm,
        source: Phrase | None,
        *,
        plural: bool | None = None,
        apart: int | None = None,
    ) -> Cue:
        return Cue(
            passage=self._text.passage.index,
            first=at,
            last=at + 1,
            lemma=lemma,
            form=form,
            gender="",
            plural=plural,
            source=source,
            clause=lemma in self._classes.lexicon.clause_cues,
            apart=apart,
        )
