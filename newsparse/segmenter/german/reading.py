"""A German passage as the engine reads it: its sentences, cues and leads."""

from collections.abc import Sequence
from functools import cached_property

from msgspec import structs

from newsparse.languages.de_grammar import GermanWords
from newsparse.segmenter.findings import Cue, cue_at_mark
from newsparse.segmenter.german.cues.saying import CueReader
from newsparse.segmenter.german.named_sources import GermanSources
from newsparse.segmenter.german.words.word_classes import WordClasses
from newsparse.segmenter.grammar import PassageReader
from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.phrase import Phrase


class GermanReader(PassageReader):
    """What German reads in one passage."""

    words: GermanWords
    sources: GermanSources

    def __init__(self, passage: Passage, classes: WordClasses) -> None:
        self.classes = classes
        self.lexicon = classes.lexicon
        self.grammar = classes.grammar
        self.text = CueReader(passage, classes)
        super().__init__(passage, classes.words, self.text.quoted)
        self.sources = GermanSources(self.text)

    def phrase_at(self, at: int, end: int) -> Phrase | None:
        """Return the noun phrase that begins at a token and ends by `end`, or None."""
        return self.text.phrase_at(at, end)

    def noun_at(self, at: int) -> str | None:
        """Return the listed noun that a token is or ends with, or None."""
        return self.classes.noun(self.passage.tokens[at].lower).lemma or None

    def may_speak(self) -> bool:
        """Return whether anything here can be speech: a mark, a cue, a phrase before a source."""
        if self.passage.spans:
            return True
        return ":" in self.text.lowers or not self.lexicon.may_cue.isdisjoint(self.text.lowers)

    def sentences(self) -> Sequence[Sentence]:
        """Return the sentences; those that go on with a report are one."""
        return [sentence for sentence, _ in self._read.values()]

    def cues(self, sentence: Sentence) -> Sequence[Cue]:
        """Return the cues in the narrator's words of a sentence, in order, with their sources."""
        return self._read[sentence.first][1]

    @cached_property
    def _read(self) -> dict[int, tuple[Sentence, Sequence[Cue]]]:
        """The sentences with their cues, by their first tokens; «Das Geld sei da» has its mood."""
        read: dict[int, tuple[Sentence, Sequence[Cue]]] = {}
        last: Cue | None = None
        held: Sentence | None = None
        for sentence in self.passage.sentences:
            own = self.text.cues(sentence)
            mood = self._mood(sentence, own, held, last)
            if mood and mood.first != sentence.first and held and last and last.form == "mood":
                held = structs.replace(held, last=sentence.last, end=sentence.end)
                read[held.first] = held, (last,)
                continue
            is_told = mood or any(not self._hangs(cue, sentence) for cue in own)
            colon = None if is_told else self._colon_in(sentence)
            if colon and self.text.shows_report(colon.last, sentence):
                mood = colon
            cues = (mood,) if mood else own
            read[sentence.first] = sentence, cues
            is_speech = all(self.quoted[sentence.first : sentence.last])
            main = next((one for one in reversed(cues) if not self._hangs(one, sentence)), None)
            told = last if is_speech else colon  # Er | sagte, dass sie das fürchtet
            last = main or (self.leading(cues[-1]) if cues else told)
            held = sentence
        return read

    def told_behind(self, sentence: Sentence) -> Cue | None:
        """Return the cue of „...“ Das sagte Rosner: the next sentence says whose words they are."""
        following = self._behind(sentence)
        if following is None or self.text.lower(following.first) not in self.words.about_this:
            return None
        cue = next(iter(self.text.cues(following)), None)
        is_next = cue is not None and cue.first == following.first + 1
        return cue if cue and is_next and cue.source and cue.source.first > cue.first else None

    def leading(self, cue: Cue | None) -> Cue | None:
        """Return a cue that leads what follows: none in «den Eifer, mit dem sie das fordert»."""
        if cue is None or cue.form != "verb":
            return cue
        sentence = self.passage.sentence_of(cue.first)
        start = self.text.clause_start(cue.first, sentence)
        return None if self.text.is_relative(start, sentence) else cue

    def _hangs(self, cue: Cue, sentence: Sentence) -> bool:
        """Return whether a cue is in a clause that hangs on another, but for «wie X mitteilte»."""
        start = self.text.clause_start(cue.first, sentence)
        is_named = self.text.lowers[start] == self.grammar.as_word
        is_main = self.text.is_main(start, sentence)
        return not is_named and (not is_main or self.text.is_relative(start, sentence))

    def _colon_in(self, sentence: Sentence) -> Cue | None:
        """Return the first colon of a sentence that leads to words of whom it is about."""
        inside = (at for at in self.passage.marks if sentence.first <= at < sentence.last)
        colons = (at for at in inside if self.text.lowers[at] == ":" and not self.quoted[at])
        at = next(colons, None)
        cue = None if at is None else self.colon(at, sentence)
        return cue if cue and cue.source else None

    def _mood(
        self, sentence: Sentence, own: Sequence[Cue], before: Sentence | None, last: Cue | None
    ) -> Cue | None:
        """Return the mood of a sentence that no cue of its `own` reports, with its source."""
        told = None if last and last.lemma == ":" else last
        verb = self.text.reported_verb(sentence, before=told)
        if verb is None and not own and self.text.has_report:
            verb = self._before_report(sentence)
        if verb is None or any(self._is_narrators(cue, verb, sentence) for cue in own):
            return None
        source = last.source if last else self.text.first_subject(sentence.first, verb)
        is_named = source is not None and source.kind == "pronoun" and self.text.can_speak(source)
        new = self.text.lower(before.first) if before else ""  # Ein Wirt fiel. Er habe viel gehört
        is_named = is_named and new not in self.grammar.indefinite_articles
        source = source if last or is_named else None  # Reuter kam. Sie habe alles geprüft
        if verb == sentence.first and last is None:
            source = self.text.speaker_before(before.last, before) if before else None
            if source is None and before is not None:
                return None
        lower = self.passage.tokens[verb].lower
        return Cue(self.passage.index, verb, verb + 1, lower, "mood", source=source)

    def _before_report(self, sentence: Sentence) -> int | None:
        """Return the verb of «Die Halle | koste viel. Das könne niemand zahlen»."""
        following = self._behind(sentence)
        verb = self.text.reported_verb(following, before=None) if following else None
        if following is None or verb is None or self.text.cues(following):
            return None
        told = Cue(self.passage.index, verb, verb + 1, "", "verb")
        return self.text.reported_verb(sentence, before=told)

    def _behind(self, sentence: Sentence) -> Sentence | None:
        """Return the next sentence."""
        at = self.passage.sentence_at(self.passage.tokens[sentence.first].start) + 1
        return next(iter(self.passage.sentences[at : at + 1]), None)

    def _is_narrators(self, cue: Cue, verb: int, sentence: Sentence) -> bool:
        """Return whether a cue is no reported verb itself: «und habe nie damit gerechnet»."""
        is_listed = self.text.lower(verb) in self.grammar.reported_forms
        asking = (self.words.that_words | self.words.question_words) - {self.grammar.as_word}
        is_asked = self.text.lowers[sentence.first] in asking  # Ob es schließt, sei offen
        is_asked = is_asked and cue.first < self.text.clause_end(sentence.first, sentence)
        if is_listed and (cue.form == "noun" or is_asked or self._hangs(cue, sentence)):
            return False  # Es sei falsch, dass der Verein das fordert
        leads = self.text.lower(max(cue.first, cue.apart or 0) + 1) == ":"  # habe gesagt: „...“
        leads |= self.quoted[sentence.first]  # „...“, habe er gesagt
        is_reported = cue.form == "verb" and self.text.is_reported_form(cue.first)
        return (leads and cue.source is not None) or (cue.first != verb and not is_reported)

    def leads_unmarked(self, lead: Cue) -> bool:
        """Return whether a lead can stand before speech without marks: a verb with its subject."""
        return lead.form == "verb" and lead.source is not None and lead.lemma in self.lexicon.says

    def colon(self, at: int, sentence: Sentence) -> Cue:
        """Return the colon at `at` with whom its sentence is about: «Seine Botschaft:»."""
        source = self._reacting(at, sentence) or self.text.last_actor(at, sentence)
        source = source or self.text.speaker_before(at, sentence)
        if source is None or source.kind == "organisation":  # Sein Urteil fiel knapp aus: Sein Rat:
            source = self.text.possessor(sentence.first) or source
        named = [one for first, one in self.sources.named.items() if sentence.first <= first < at]
        only = named[0] if len(named) == 1 else None  # Für Karl Rosner war alles klar:
        subject = None if source or only else self.text.first_subject(sentence.first, at)
        is_told = subject is not None and self.text.lower(subject.head) in self.words.claim_nouns
        owner = self.sources.owner_of(subject) if subject and is_told else None
        return cue_at_mark(self.passage, at, source or only or owner)  # Die Antwort der Kammer:

    def _reacting(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return from whom something came: «Kritik kam von der Kammer:»."""
        inside = {token.lower for token in self.passage.tokens[sentence.first : at]}
        if inside.isdisjoint(self.words.reactions):
            return None
        ending = self.text.phrases_up_to(at, sentence.first)
        by = self.grammar.agent_prepositions
        return next((one for one in ending if self.text.lower(one.first - 1) in by), None)
