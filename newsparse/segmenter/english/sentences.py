"""Sentences in English: an attribution is joined to the speech that ends before it."""

from collections.abc import Iterable
from functools import partial

from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.english.passage_words import PassageWords
from newsparse.segmenter.marks import DASHES
from newsparse.segmenter.sentence_ends import Sentence, joined

_TAIL_KINDS = frozenset(("preposition", "adverb", "mark", "subordinator"))
_ASIDE_REACH = 25  # tokens: “Why?” Finch, the niece of ..., shouted


def sentences_of(reader: PhraseReader) -> Iterable[Sentence]:
    """Return the sentences; “Why?” Finch asked. is one, though a stop and a capital meet in it."""
    sentences = reader.text.passage.sentences
    return joined(sentences, partial(_goes_on, reader)) if reader.text.marked else sentences


def _goes_on(reader: PhraseReader, before: Sentence, sentence: Sentence) -> bool:
    """Return whether `sentence` only says whose the speech is that ends `before`."""
    text, first = reader.text, sentence.first
    if not (text.quoted[before.first] and text.quoted[before.last - 1]) or text.quoted[first]:
        return False
    if text.tokens[first].text in DASHES:
        return first + 1 < sentence.last and text.capitals[first + 1]
    phrase = reader.phrase_at(first, sentence.last)
    if phrase is None or phrase.kind == "thing":
        return False
    verb = _past_aside(text, phrase.last, sentence)
    while verb < sentence.last and text.words[verb].kind == "adverb":
        verb += 1
    return verb < sentence.last and _ends_attribution(text, verb, sentence)


def _ends_attribution(text: PassageWords, verb: int, sentence: Sentence) -> bool:
    """Return whether nothing but a hearer or a time follows a verb of saying: "Finch asked us"."""
    form, behind = text.words[verb].verb, verb + 1
    if form is None or form.tense == "ing" or form.lemma not in text.grammar.words.cues:
        return False
    if behind == sentence.last:
        return True
    if text.tokens[behind].text in (",", ":") and any(text.quoted[behind + 1 : behind + 2]):
        return False
    has_hearer = form.lemma in text.grammar.words.addressees
    return has_hearer or text.words[behind].kind in _TAIL_KINDS


def _past_aside(text: PassageWords, at: int, sentence: Sentence) -> int:
    """Return the token behind an aside set off by commas, or `at` where none begins there."""
    if at >= sentence.last or text.tokens[at].text != ",":
        return at
    for i in range(at + 1, min(sentence.last, at + _ASIDE_REACH)):
        if text.tokens[i].text == "," and text.words[min(i + 1, sentence.last - 1)].verb:
            return i + 1
    return at
