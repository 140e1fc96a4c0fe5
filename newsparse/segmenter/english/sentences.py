"""Sentences in English: an attribution is joined to the speech that ends before it."""

from collections.abc import Iterable, Iterator

from newsparse.segmenter.english.noun_phrases import PhraseReader
from newsparse.segmenter.marks import DASHES
from newsparse.segmenter.passages import Sentence

_TAIL_KINDS = frozenset(("preposition", "adverb", "mark", "subordinator"))
_ASIDE_REACH = 25  # tokens: “Why?” Finch, the niece of ..., shouted


def sentences_of(reader: PhraseReader) -> Iterable[Sentence]:
    """Return the sentences; “Why?” Finch asked. is one, though a stop and a capital meet in it."""
    return _joined(reader) if reader.text.marked else reader.text.passage.sentences


def _joined(reader: PhraseReader) -> Iterator[Sentence]:
    pending: Sentence | None = None
    for sentence in reader.text.passage.sentences:
        if pending and _goes_on(reader, pending, sentence):
            pending = Sentence(pending.first, sentence.last, pending.start, sentence.end)
            continue
        if pending:
            yield pending
        pending = sentence
    if pending:
        yield pending


def _goes_on(reader: PhraseReader, before: Sentence, sentence: Sentence) -> bool:
    """Return whether `sentence` only says whose the speech is that ends `before`."""
    if not reader.text.quoted[before.last - 1] or reader.text.quoted[sentence.first]:
        return False
    if not reader.text.quoted[before.first]:
        return False
    if reader.text.tokens[sentence.first].text in DASHES:
        return sentence.first + 1 < sentence.last and reader.text.capitals[sentence.first + 1]
    if not reader.text.has_cue_place(sentence):
        return False
    phrase = reader.phrase_at(sentence.first, sentence.last)
    if phrase is None or phrase.kind == "thing":
        return False
    verb = _past_aside(reader, phrase.last, sentence)
    while verb < sentence.last and reader.text.words[verb].kind == "adverb":
        verb += 1
    form = reader.text.words[verb].verb if verb < sentence.last else None
    if form is None or form.tense == "ing" or form.lemma not in reader.text.grammar.words.cues:
        return False
    if verb + 1 == sentence.last:
        return True
    if reader.text.tokens[verb + 1].text in (",", ":") and reader.text.quoted[
        verb + 2 : verb + 3
    ] == [True]:
        return False
    has_hearer = form.lemma in reader.text.grammar.words.addressees
    return has_hearer or reader.text.words[verb + 1].kind in _TAIL_KINDS


def _past_aside(reader: PhraseReader, at: int, sentence: Sentence) -> int:
    """Return the token behind an aside set off by commas, or `at` where none begins there."""
    if at >= sentence.last or reader.text.tokens[at].text != ",":
        return at
    for i in range(at + 1, min(sentence.last, at + _ASIDE_REACH)):
        if (
            reader.text.tokens[i].text == ","
            and reader.text.words[min(i + 1, sentence.last - 1)].verb
        ):
            return i + 1
    return at
