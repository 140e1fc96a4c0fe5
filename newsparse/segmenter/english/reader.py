"""Cues in English: the words that say that somebody speaks, and the phrase that says who.

A cue is a verb with its subject before it ("Brandt also said"), behind it (“A,” said Brandt) or
left out ("and added"), or a phrase with its noun ("according to the poll", "Brandt's claim").
"""

from bisect import bisect_left
from collections.abc import Iterable

from newsparse.languages.en_forms import ASKED, FROM, OF, OWNER_CLITICS, THAT
from newsparse.languages.en_grammar import EnglishWords
from newsparse.segmenter.english.cues.verb_subjects import SubjectReader
from newsparse.segmenter.english.cues.verbs import VerbReader
from newsparse.segmenter.english.mention_reader import EnglishSources
from newsparse.segmenter.english.phrases.noun_phrases import PhraseReader
from newsparse.segmenter.findings import Cue, CueForm, cue_at_mark
from newsparse.segmenter.grammar import PassageReader
from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.passages.tokens import Sentence, joined
from newsparse.segmenter.phrase import Phrase

_TAIL_KINDS = frozenset(("preposition", "adverb", "mark", "subordinator"))
_ASIDE_REACH = 25  # tokens: “Why?” Finch, the niece of ..., shouted
_ADJECTIVES = 2  # words before a noun that go with it


class EnglishReader(PassageReader):
    """Finds the cues of one passage."""

    words: EnglishWords
    sources: EnglishSources

    def __init__(self, reader: PhraseReader) -> None:
        self.phrases = reader
        self.sources = EnglishSources(reader)
        self.text = reader.text
        self.grammar = self.text.grammar
        super().__init__(self.text.passage, self.grammar.words, self.text.quoted)
        self._verbs = VerbReader(reader.text)
        self._subjects = SubjectReader(reader)
        self._tokens = self.text.tokens
        self._words = self.text.words

    def phrase_at(self, at: int, end: int) -> Phrase | None:
        """Return the noun phrase that begins at a token and ends by `end`, or None."""
        return self.phrases.phrase_at(at, end)

    def may_speak(self) -> bool:
        """Return whether anything here can be speech: a mark, or a cue."""
        return bool(self.passage.spans or self.text.cue_places)

    def sentences(self) -> Iterable[Sentence]:
        """Return the sentences, each with the attribution that stands behind its speech."""
        sentences = self.passage.sentences
        return joined(sentences, self._is_attribution) if self.text.marked else sentences

    def _is_attribution(self, before: Sentence, sentence: Sentence) -> bool:
        """Return whether a sentence only says whose the one before is: “Why?” Finch asked."""
        first, quoted = sentence.first, self.quoted
        if quoted[first] or not (quoted[before.first] and quoted[before.last - 1]):
            return False
        ends = range(first, sentence.last - 1)  # but “Why?” Finch asked: she was angry.
        if any(self._tokens[at].text == ":" and quoted[at + 1] for at in ends):
            return False  # “Why?” Finch added: “Who?”
        phrase = self.phrase_at(first, sentence.last)
        if phrase is None or phrase.kind == "thing":
            return False
        verb = self._past_aside(phrase.last, sentence)
        return verb < sentence.last and self._ends_attribution(verb, sentence)

    def _ends_attribution(self, verb: int, sentence: Sentence) -> bool:
        """Return whether but a hearer or a time follows a verb of saying: "Finch asked us"."""
        form, behind = self._words[verb].verb, verb + 1
        if form is None or form.tense == "ing" or form.lemma not in self.words.cues:
            return False
        if form.lemma in self.words.clause_cues and self._tokens[sentence.first - 2].text == ".":
            return False  # “I run.” Her friend Ann Lee nods.
        if behind == sentence.last or form.lemma in self.words.addressees:
            return True
        return self._words[behind].kind in _TAIL_KINDS

    def _past_aside(self, at: int, sentence: Sentence) -> int:
        """Return the token behind an aside set off by commas, or `at` where none begins there."""
        if at >= sentence.last or self._tokens[at].text != ",":
            return at
        commas = range(at + 1, min(sentence.last - 1, at + _ASIDE_REACH))
        ends = (i + 1 for i in commas if self._tokens[i].text == "," and self._words[i + 1].verb)
        return next(ends, at)

    def lead(self, cue: Cue | None) -> Cue | None:
        """Return what a paragraph that ends with a colon leads in with: its cue, or its subject."""
        if cue and (cue.form == "phrase" or cue.lemma in self.words.cues):
            return cue
        sentence = self.passage.sentences[-1]
        return self.lead_at(sentence.last - 1, sentence)

    def leads_unmarked(self, lead: Cue) -> bool:
        """Return whether a lead can stand before speech without marks: not "We recommend:"."""
        source = lead.source
        if source is None or source.kind == "thing":
            return False
        return source.kind != "pronoun" or source.gender in ("m", "f")

    def cues(self, sentence: Sentence) -> list[Cue]:
        """Return the cues in the narrator's words of `sentence`, in order."""
        found: list[Cue] = []
        places = self.text.cue_places
        begin = bisect_left(places, sentence.first)
        for at in places[begin : bisect_left(places, sentence.last, begin)]:
            cue = None if self.quoted[at] else self._cue_at(at, sentence, found)
            if cue:
                found.append(cue)
        return found

    def _cue_at(self, at: int, sentence: Sentence, before: list[Cue]) -> Cue | None:
        """Return the cue at a word that may be one; `before` are the sentence's cues so far."""
        core, cue = self._words[at].core, None
        if core in self.grammar.lexicon.source_phrases:
            cue = self._phrase_cue(at, sentence)
        if cue is None and core in self.grammar.words.claim_nouns:
            cue = self._claim(at, sentence)
        return cue or self._verb_cue(at, sentence, before)

    # -- phrases --

    def _phrase_cue(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the cue "according to X" or "in the words of X" round `at`, or None."""
        core = self._words[at].core
        words = self.grammar.lexicon.source_phrases[core]
        first = at - words.index(core)
        last = first + len(words)
        is_inside = sentence.first <= first and last < sentence.last
        if not is_inside or tuple([token.lower for token in self._tokens[first:last]]) != words:
            return self._owned_view(at, sentence, words)
        source = self.phrases.phrase_at(last, sentence.last)
        if source is None:
            return None
        return Cue(self.passage.index, first, last, " ".join(words), "phrase", source=source)

    def _owned_view(self, at: int, sentence: Sentence, words: tuple[str, ...]) -> Cue | None:
        """Return the cue "in Vance’s view" or "in her opinion", as "in the view of X" is one."""
        source = self._owner_before(at, sentence) if words[-1] == OF else None
        lead = source.first - 1 if source else 0
        is_apart = lead == sentence.first or self._tokens[lead - 1].text == ","
        if source is None or not is_apart or self._tokens[lead].lower != words[0]:
            return None
        if self._tokens[source.first].lower in self.words.first_person:
            return None  # In my view,
        return Cue(self.passage.index, lead, at + 1, " ".join(words), "phrase", source=source)

    def _claim(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the cue that "his claim that" or "Vance’s claim that" is, or None."""
        is_that = at + 1 < sentence.last and self._tokens[at + 1].lower == THAT
        source = self._owner_before(at, sentence) if is_that else None
        if source is None:
            return None
        return Cue(self.passage.index, at, at + 1, "claim", "noun", source=source)

    def _owner_before(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return whose a noun is, before its adjectives: "her new claim", "Vance’s claim"."""
        for first in range(at, max(sentence.first, at - _ADJECTIVES - 1), -1):
            word, floor = self._words[first - 1], self.text.floor(first, sentence)
            if word.clitic in OWNER_CLITICS or word.core in self.grammar.closed.possessives:
                if self.text.capitals[first - 1]:  # covered Nordlys’s finding that
                    floor = self.phrases.name_start(floor, first)
                return self.phrases.phrase_before(first, floor, simple=True)
            if word.kind not in ("open", "adverb") or self.text.is_voice(first - 1):
                break  # her colleagues estimate that
        return None

    def lead_at(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the colon or dash at `at` with whom its sentence is about: "The sign read so:"."""
        is_dash = self._tokens[at].text in DASHES
        if at < sentence.first or not (is_dash or self._tokens[at].text == ":"):
            return None
        floor = self.text.floor(at, sentence)
        source = self.phrases.phrase_before(at, floor, simple=True)
        is_giver = source and self._tokens[max(floor, source.first - 1)].lower == FROM
        if source is None or source.kind != "person" or not (is_dash or is_giver):
            source = self.phrases.phrase_at(self.text.past_adjunct(sentence, at), at)
        if source is not None and not self._can_speak(source, at):
            source = None
        return cue_at_mark(self.passage, at, source) if source or not is_dash else None

    def _can_speak(self, source: Phrase, colon: int) -> bool:
        """Return whether what a sentence with a colon is about has words: not "1959:"."""
        if source.kind in ("person", "role", "pronoun"):
            return True
        if source.kind == "organisation":
            text, is_long = self._tokens[source.first].text, source.last - source.first > 1
            is_known = is_long or text.isupper() or self.grammar.is_name(text)
            is_dash = self._tokens[colon].text in DASHES  # no "Equity remains: “..."
            return source.last < colon and (is_known or is_dash)
        return self._words[source.head].core in self.grammar.words.speech_nouns

    def _verb_cue(self, at: int, sentence: Sentence, before: list[Cue]) -> Cue | None:
        group = self._verbs.group_at(at, sentence)
        if group is None or self._is_asked_about(at, sentence):
            return None
        source = self._subjects.subject_of(group, sentence, before)
        form: CueForm = "gerund" if group.is_gerund else "verb"
        return Cue(
            passage=self.passage.index,
            first=at,
            last=group.last,
            lemma=group.lemma,
            form=form,
            source=source,
            clause=group.lemma in self.words.clause_cues,
        )

    def _is_asked_about(self, at: int, sentence: Sentence) -> bool:
        """Return whether somebody is only asked about a verb: "Asked if she regretted it, X"."""
        first = sentence.first
        if at == first or self._tokens[first].lower not in ASKED:
            return False
        behind = self._tokens[first + 1 : min(at, first + 3)]
        is_question = any(token.lower in self.words.question_words for token in behind)
        return is_question and all(self._tokens[i].text != "," for i in range(first, at))
