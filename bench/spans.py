"""What people say of marked spans: the examples from which fragments of speech are learned."""

from collections.abc import Iterator

from gold import documents, scorer
from msgspec import field

from newsparse import parse
from newsparse.languages.table import get_language
from newsparse.segmenter.grammar import new_grammar
from newsparse.segmenter.passages.passages import passages_of
from newsparse.segmenter.quotes.fragments import Fragments, Judgement, features_of
from newsparse.segmenter.quotes.place import MarkedPlace
from newsparse.segmenter.speech import speech_in

ALIKE = 0.75
"""The overlap of words from which two spans are one, as the shared scorer has it."""


class Listener(Fragments, frozen=True):
    """Stands where the model does, and keeps every span that it is asked about."""

    places: list[MarkedPlace] = field(default_factory=list)

    def judge(self, place: MarkedPlace) -> Judgement:
        """Keep a span, and say nothing of it."""
        self.places.append(place)
        return Judgement(score=-1.0, told={})


def examples(corpus: str, part: str) -> Iterator[tuple[dict[str, float], bool]]:
    """Yield the features of each span that the gold has as partial, or as no speech at all."""
    judge = scorer()
    for text, gold in documents(corpus, part):
        told = [
            (judge.bag(quote["parts"]), quote["kind"] == "partial")
            for quote in gold
            if quote["kind"] in ("partial", "other")
        ]
        for place in places(text):
            bag = judge.bag([place.text])
            found = (is_partial for words, is_partial in told if judge.jaccard(bag, words) >= ALIKE)
            is_partial = next(found, None)
            if is_partial is not None:
                yield features_of(place), is_partial


def places(text: str) -> list[MarkedPlace]:
    """Return the marked spans of a text that no rule takes for direct speech."""
    article = parse(text, format="text")
    known = get_language(article.language)
    assert known is not None
    assert known.speech is not None
    passages = passages_of(article.paragraphs, known.speech)
    grammar = new_grammar(known.code, known.speech, passages)
    listener = Listener(provenance="", bias=0.0, weights={})
    speech_in(passages, grammar, headline=None, explain=False, fragments=listener)
    return listener.places
