"""What an English sentence is about: its subject, and who asks before it."""

from bisect import bisect_left
from functools import cached_property
from operator import itemgetter

from newsparse.languages.en_forms import ASK, ASKED, BEFORE_IT, BY, DEFINITE, WRITERS
from newsparse.segmenter.english.capital_runs import Run
from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.english.passage_words import WordsReader
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.sentence_ends import Sentence


class TopicReader(WordsReader):
    """Reads what the sentences of one passage are about."""

    def __init__(self, reader: PhraseReader) -> None:
        super().__init__(reader.text)
        self.phrases = reader
        self.passage = reader.text.passage
        self.tokens = reader.text.tokens

    @cached_property
    def runs(self) -> list[Run]:
        """The runs of capitalised words, with whose name each is as far as it shows alone."""
        return self.phrases.runs()

    def sentence_of(self, at: int) -> Sentence:
        """Return the sentence in which the token `at` stands."""
        return self.passage.sentences[self.passage.sentence_at(self.tokens[at].start)]

    def begins_with_pronoun(self, number: int) -> bool:
        """Return whether a sentence is about whoever the one before is: "He shrugged"."""
        sentence = self.passage.sentences[number]
        at = self.text.past_lead(sentence, sentence.last)
        return at < sentence.last and self._words[at].kind == "pronoun"

    def follows_question(self, phrase: Phrase) -> bool:
        """Return whether whoever writes asks what a paragraph is to answer: "Does he mind?"."""
        first = self.passage.sentences[0]
        ends = self.tokens[first.last - 1].text == "?" and not self._quoted[first.last - 1]
        return ends and first.last <= phrase.first

    def asks(self, number: int) -> bool:
        """Return whether somebody asks in a sentence: "She asked him to stay", no "I"."""
        sentence = self.passage.sentences[number]
        if self._words[sentence.first].core in WRITERS:
            return False
        verbs = ((at, self._words[at].verb) for at in range(sentence.first, sentence.last))
        return any(verb and verb.lemma == ASK and not self._quoted[at] for at, verb in verbs)

    def is_asked(self, at: int) -> bool:
        """Return whether another asks whoever stands at `at`: "Asked by Ann Lee, she replied"."""
        first = self.sentence_of(at).first
        return self.tokens[first].lower in ASKED and self.tokens[first + 1].lower == BY

    def body_ahead(self, at: int) -> Phrase | None:
        """Return what the sentence is about that tokens[at:] end: "Bluewood is late, it said"."""
        sentence = self.sentence_of(at)
        return self._topic(sentence, at) if self.tokens[at - 1].text in BEFORE_IT else None

    def topic(self, number: int, *, is_lone: bool) -> Phrase | None:
        """Return what a sentence is about; a lone topic is all it names, days and months aside."""
        sentence = self.passage.sentences[number]
        topic = self._topic(sentence, sentence.last)
        if topic is None or not is_lone:
            return topic
        ends = (sentence.first, sentence.last)
        begin, end = (bisect_left(self.runs, at, key=itemgetter(0)) for at in ends)
        named = [at for at, _, _ in self.runs[begin:end] if not self.text.is_time(at)]
        return topic if named == [topic.first] else None

    def _topic(self, sentence: Sentence, end: int) -> Phrase | None:
        """Return what a sentence is about up to a token: "Harrow Bank cut its forecast"."""
        first = self.text.past_lead(sentence, end)
        first += first < end and self.tokens[first].lower == DEFINITE
        last = self.phrases.name_end(first, end)
        if last == first:
            return self._called_so(sentence, end)
        if last + 1 >= end or self._words[last - 1].clitic:
            return None
        if not (self.text.is_done_by_name(last) or self.text.is_finite(last)):
            return None
        name = self.phrases.name_in(first, last)
        index = self.passage.index
        return Phrase(index, first, last, last - 1, "organisation", name=name)

    def _called_so(self, sentence: Sentence, end: int) -> Phrase | None:
        """Return the body that a sentence is about by its noun: "The board faults the airline"."""
        phrase = self.phrases.phrase_at(self.text.past_lead(sentence, end), end)
        is_body = phrase is not None and phrase.kind == "organisation" and not phrase.plural
        if phrase is None or not is_body or phrase.last + 1 >= end:
            return None
        is_doing = self.text.is_done_by_name(phrase.last) or self.text.is_finite(phrase.last)
        return phrase if is_doing else None
