"""What an English sentence is about: its subject, and who asks before it."""

from bisect import bisect_left
from functools import cached_property
from operator import itemgetter

from newsparse.languages.en_forms import AND, ASK, BEFORE_IT, DEFINITE, WRITERS
from newsparse.segmenter.english.person_names.capital_runs import Run
from newsparse.segmenter.english.phrases.noun_phrases import PhraseReader
from newsparse.segmenter.english.words.passage_words import WordsReader
from newsparse.segmenter.passages.sentence_ends import Sentence
from newsparse.segmenter.phrase import Phrase


class TopicReader(WordsReader):
    """Reads what the sentences of one passage are about."""

    def __init__(self, reader: PhraseReader) -> None:
        super().__init__(reader.text)
        self.phrases = reader
        self.passage = reader.text.passage
        self.sentence_of = self.passage.sentence_of
        self.tokens = reader.text.tokens

    @cached_property
    def runs(self) -> list[Run]:
        """The runs of capitalised words, with whose name each is as far as it shows alone."""
        return self.phrases.runs()

    def begins_with_pronoun(self, sentence: Sentence) -> bool:
        """Return whether a sentence is about whoever the one before is: "He shrugged"."""
        at = self.text.past_lead(sentence, sentence.last)
        return at < sentence.last and self._words[at].kind == "pronoun"

    def follows_question(self, phrase: Phrase) -> bool:
        """Return whether whoever writes asks what a paragraph is to answer: "Does he mind?"."""
        first = self.passage.sentences[0]
        ends = self.tokens[first.last - 1].text == "?" and not self._quoted[first.last - 1]
        return ends and first.last <= phrase.first

    def asks(self, sentence: Sentence) -> bool:
        """Return whether somebody asks in a sentence: "She asked him to stay", no "I"."""
        if self._words[sentence.first].core in WRITERS:
            return False
        verbs = ((at, self._words[at].verb) for at in range(sentence.first, sentence.last))
        return any(verb and verb.lemma == ASK and not self._quoted[at] for at, verb in verbs)

    def body_ahead(self, at: int) -> Phrase | None:
        """Return what the sentence is about that tokens[at:] end: "Bluewood is late, it said"."""
        sentence = self.sentence_of(at)
        is_joined = self._lower(at - 1) == AND and self._lower(at - 2) == ","
        may_be = is_joined or self.tokens[at - 1].text in BEFORE_IT
        return self._topic(sentence, at) if may_be else None

    def topic(self, sentence: Sentence, *, is_lone: bool) -> Phrase | None:
        """Return what a sentence is about; a lone topic is all it names, days and months aside."""
        topic = self._topic(sentence, sentence.last)
        if topic is None or not is_lone:
            return topic
        ends = (sentence.first, sentence.last)
        begin, end = (bisect_left(self.runs, at, key=itemgetter(0)) for at in ends)
        named = [at for at, _, _ in self.runs[begin:end] if not self.text.is_time(at)]
        return topic if named == [topic.first] else None

    def _topic(self, sentence: Sentence, end: int) -> Phrase | None:
        """Return what a sentence is about up to a token: "Harrow Bank cut its forecast"."""
        begin = self.text.past_lead(sentence, end)
        first = begin + (begin < end and self.tokens[begin].lower == DEFINITE)
        last, index = self.phrases.name_end(first, end), self.passage.index
        topic = self.phrases.phrase_at(begin, end)  # The board faults the airline
        if last > first:
            name = self.phrases.name_in(first, last)
            topic = Phrase(index, first, last, last - 1, "organisation", name=name)
        if topic is None or topic.kind != "organisation" or topic.plural or topic.last + 1 >= end:
            return None
        verb = topic.last + (self._words[topic.last].kind == "adverb")
        is_doing = self.text.is_done_by_name(verb) or self.text.is_finite(verb)
        return topic if is_doing and not self._words[topic.last - 1].clitic else None
