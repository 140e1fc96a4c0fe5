"""German noun phrases as they stand in a dictionary: without their article, in the nominative."""

from msgspec import structs

from newsparse.segmenter.german.name_runs import NameRunReader
from newsparse.segmenter.german.word_classes import WordClasses
from newsparse.segmenter.passages import Passage
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.tokens import opening_bracket


class NounFormReader:
    """Tells what the phrases of one passage are called elsewhere."""

    def __init__(self, passage: Passage, classes: WordClasses, runs: NameRunReader) -> None:
        self._passage = passage
        self._tokens = passage.tokens
        self._classes = classes
        self._grammar = classes.grammar
        self._runs = runs

    def nominative(self, phrase: Phrase) -> str:
        """Return a phrase without its article, its head in the nominative: «des Amtes», «Amt»."""
        tokens = self._tokens
        article = tokens[phrase.first].lower
        has_article = article in self._grammar.articles and phrase.last - phrase.first > 1
        first = phrase.first + has_article
        if self._runs.marked.get(first) == phrase.last:  # der „Kurier“
            return self._passage.text[tokens[first].end : tokens[phrase.last - 1].start]
        head, text = tokens[phrase.head], self._passage.text
        noun = self._nominative_noun(head.text, article)
        last = self._before_bracket(phrase)
        return text[tokens[first].start : head.start] + noun + text[head.end : tokens[last].end]

    def without_bracket(self, phrase: Phrase) -> Phrase:
        """Return a phrase without what stands in brackets behind it."""
        return structs.replace(phrase, last=self._before_bracket(phrase) + 1)

    def _before_bracket(self, phrase: Phrase) -> int:
        """Return the last token of a phrase, before age, party or initials: «der Wirt (54)»."""
        last = phrase.last - 1
        if phrase.kind not in ("role", "organisation") or self._tokens[last].text != ")":
            return last
        opening = opening_bracket(self._tokens, last)
        return opening - 1 if phrase.head < opening < last else last

    def _nominative_noun(self, noun: str, article: str) -> str:
        """Return a noun without the ending of its case: «des Amtes», «Medienberichten»."""
        lexicon = self._classes.lexicon
        if article not in self._grammar.articles:
            return noun[:-1] if lexicon.is_listed(noun[:-1].lower()) else noun
        if article not in self._grammar.genitive_masculine:
            return noun
        for ending in self._grammar.genitive_endings:
            stem = noun.removesuffix(ending)
            if stem != noun and self._classes.noun(stem.lower()).lemma:
                return stem
        return noun.removesuffix(self._grammar.genitive_endings[-1])
