"""Of whom a relative clause or a participle tells: «мнение Анны Норт, которая считает»."""

from itertools import takewhile

from newsparse.segmenter.passages.sentence_ends import Sentence
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.cues.agreement import agrees
from newsparse.segmenter.russian.cues.narrator import NarratorText
from newsparse.segmenter.russian.phrases.phrases import SPEAKING_KINDS
from newsparse.segmenter.russian.words.tags import Tag

_LONGEST_DESCRIPTION = 16  # words: «его шофёр из посёлка Кали, который»
NEAR = 12  # words: how far before a verb «который» or a participle stands


class Antecedents:
    """Who stands before a comma, and is told of behind it, in one sentence."""

    def __init__(self, narrator: NarratorText, sentence: Sentence) -> None:
        self._narrator = narrator
        self._sentence = sentence

    def of_relative(self, verb: int, tag: Tag) -> Phrase | None:
        """Return whom «который» means before a verb: «мнение Анны Норт, которая считает»."""
        tokens, relatives = self._narrator.tokens, self._narrator.words.relative_subjects
        reach = range(verb - 1, max(self._sentence.first, verb - NEAR) - 1, -1)
        words = takewhile(lambda i: tokens[i].is_word, reach)
        at = next((i for i in words if tokens[i].lower in relatives), None)
        if at is None or tokens[at - 1].text != ",":
            return None
        reader = self._narrator.reader
        person = reader.person_before(at - 1, plural=tag.plural)
        role = None if person else self._role_before(at - 1, plural=tag.plural)
        comma = role.first - 1 if role else 0
        if tokens[comma].text == ",":  # «помог Льву Дыму, своему соседу, который считает»
            person = reader.person_before(comma, plural=tag.plural)
        return person or role

    def of_participle(self, at: int) -> Phrase | None:
        """Return with whom a participle behind a comma agrees: «с Анной Норт, ранее заявившей»."""
        tokens, reader = self._narrator.tokens, self._narrator.reader
        reach = range(at - 1, max(self._sentence.first, at - NEAR) - 1, -1)
        comma = next((i for i in reach if not tokens[i].is_word), at - 1)
        if tokens[comma].text != ",":
            return None
        tags = [tag for tag in reader.forms[at].tags if "inan" not in tag.traits]
        person = reader.person_before(comma, plural=tags[0].plural)
        if person and person.name and any(person.name.fits(t.case, t.gender) for t in tags):
            return person
        role = self._role_before(comma, plural=tags[0].plural)
        if role is None or not (role.plural or role.kind == "organisation"):
            return None  # «врач, заявивший» may be any
        fits = any(tag.case == role.case and agrees(role, tag) for tag in tags)
        return role if fits and reader.forms[role.head].nouns else None  # no «секретные планы,»

    def _role_before(self, end: int, *, plural: bool) -> Phrase | None:
        """Return who is called something that ends at the token `end`: «от его шофёра, который»."""
        reader, found = self._narrator.reader, None
        for first in range(end - 1, max(-1, end - _LONGEST_DESCRIPTION), -1):
            if not reader.tokens[first].is_word or reader.forms[first].is_preposition:
                break
            phrases = (reader.phrase_at(first, end, case) for case in reader.forms[first].cases)
            fitting = (p for p in phrases if p and p.last == end and p.kind in SPEAKING_KINDS)
            counted = (p for p in fitting if p.plural == plural or not (p.gender or p.plural))
            found = next(counted, found)  # «ряд экспертов, которые»
        return found
