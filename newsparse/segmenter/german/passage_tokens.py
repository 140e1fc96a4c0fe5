"""The tokens of one German passage with what words can be: what each of its readers holds."""

from newsparse.segmenter.german.word_classes import Noun, NounKind, WordClasses
from newsparse.segmenter.passages import Passage


class PassageTokens:
    """The tokens of one passage, and the words of its article."""

    def __init__(self, passage: Passage, classes: WordClasses) -> None:
        self.passage = passage
        self.tokens = passage.tokens
        self.classes = classes
        self.lexicon = classes.lexicon
        self.grammar = classes.grammar
        self.words = classes.words

    def lower(self, at: int) -> str:
        """Return the token at `at` in lower case, "" outside the passage."""
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def noun_at(self, at: int) -> Noun:
        """Return the noun that the token at `at` is or ends with."""
        return self.classes.noun(self.tokens[at].lower)

    def kind_at(self, at: int) -> NounKind:
        """Return what the noun at `at` names."""
        return self.classes.noun(self.tokens[at].lower).kind
