"""The narrator's words in a passage, told from the words in marks.

He cuts in there, too: «Первое, – сказал он. – Второе», «Всё, – сказал он».
"""

from collections.abc import Sequence
from itertools import islice, takewhile

from newsparse.segmenter.passages.marks import CLOSING, DASHES, STRAIGHT, MarkedSpan
from newsparse.segmenter.passages.passages import MarkedTokens, Passage
from newsparse.segmenter.passages.tokens import Sentence, Token
from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.russian.phrases.phrases import PhraseReader
from newsparse.segmenter.russian.words.lexicon import AUTHORS_PERSONS, Form

_NAME_WORDS = 3  # «Марк Львович Рубин ведёт меня к воротам»
_VERB = frozenset({"verb"})
_ENDS_SPEECH = frozenset(",!?…")
Insertions = tuple[tuple[int, int], ...]
_STOPS = frozenset(",;:—–.!?…")
_ENDS = (".", "!", "?")
_SHORT_WORD = 3  # letters, before a dot: «и.о.», «г.», «им.»
_CUE_REACH = 6  # words between the dash and the cue: «— тут же, не задумываясь, ответил он»
_LONGEST_INSERTION = 40  # words
REACH = 60  # words: how far a cue looks for its subject or object; longer sentences are lists


def follows_speech(tokens: Sequence[Token], dash: int) -> bool:
    """Return whether the token at `dash` is one behind which a narrator may go on."""
    if dash < 1 or tokens[dash].text not in DASHES:
        return False
    before = tokens[dash - 1].text
    is_closed = before in CLOSING or before in STRAIGHT
    ending = tokens[dash - 2].text if is_closed and dash > 1 else before
    return ending[0] in _ENDS_SPEECH or ending in ("..", "...")


def gesture_behind(tokens: Sequence[Token], forms: Sequence[Form], dash: int) -> int | None:
    """Return the verb of what one does whose words end at a dash, or None where none is told."""
    first = dash + 1
    if first >= len(tokens) or not tokens[first].is_word:
        return None
    if _is_act(forms[first]) and not tokens[first].is_capitalised:
        return first
    verb = _past_actor(tokens, forms, first)
    if verb == first or verb >= len(tokens) or not _is_act(forms[verb]):
        return None
    may_be_asked = tokens[dash - 1].text != ","  # «– Кто забил? – Котов забил.»
    is_now = any("pres" in tag.traits for tag in forms[verb].tags)
    return None if may_be_asked and not is_now else verb


def _past_actor(tokens: Sequence[Token], forms: Sequence[Form], first: int) -> int:
    """Return where a name, «он» or «сторож» that begins at a token is over, else the token."""
    name = takewhile(
        lambda at: tokens[at].is_capitalised, range(first, min(first + _NAME_WORDS, len(tokens)))
    )
    he = forms[first].in_case(NOMINATIVE, parts=("pronoun",))
    is_one = he is not None and "Anph" in he.traits and not he.plural  # «он» or «она»
    is_one |= forms[first].is_person and NOMINATIVE in forms[first].heads
    return max(name, default=first - 1 + is_one) + 1


def _is_act(form: Form) -> bool:
    """Return whether a word is only a verb of one who acts: «машет», «кивнула», no «машу»."""
    if form.parts != _VERB:
        return False
    return all(not tag.plural and AUTHORS_PERSONS.isdisjoint(tag.traits) for tag in form.tags)


class NarratorText:
    """One passage with its marks told apart.

    `quoted` says of each token whether it is speech or a name in marks; `inserted` holds, by the
    first token of each marked span, the tokens in which the narrator cuts in.
    """

    def __init__(self, reader: PhraseReader) -> None:
        self.reader, self.lemma = reader, reader.lemma
        self.grammar, self.words = reader.grammar, reader.grammar.words
        self.passage, self.tokens = reader.passage, reader.tokens
        self.cue_places = [at for at, form in enumerate(reader.forms) if form.may_cue]
        """The tokens that a cue may begin at, in order."""
        self.quoted = self.passage.in_marks()
        self.inserted: dict[int, Insertions] = {}
        self.gestures: list[int] = []
        """The verbs of what somebody does as he speaks: «– Пустяки, – машет он рукой»."""
        for marked in self.passage.marked:
            found = _insertions(self.passage, marked, self.reader.forms)
            for start, end in found:
                self.quoted[start:end] = [False] * (end - start)
            self.inserted[marked.first] = found
            behind = marked.last
            behind += behind < len(self.tokens) and self.tokens[behind].text == ","
            self._note_gestures([*(start for start, _ in found), behind])

    def _note_gestures(self, places: Sequence[int]) -> None:
        """Note the verbs of gestures behind dashes, where they stand at some of the tokens."""
        forms, last = self.reader.forms, len(self.tokens) - 1
        for dash in places:
            if dash >= last or forms[dash + 1].cue or not follows_speech(self.tokens, dash):
                continue
            verb = gesture_behind(self.tokens, forms, dash)
            if verb is not None and not self.quoted[verb]:
                self.gestures.append(verb)

    def can_speak(self, phrase: Phrase) -> bool:
        """Return whether a phrase names somebody, or a thing that says something: «доклад»."""
        return phrase.kind != "thing" or self.lemma(phrase) in self.words.speech_nouns

    def opens_label(self, at: int) -> bool:
        """Return whether the token at `at` is an opening mark."""
        return self.quoted[at] and self.tokens[at].text in "«„“\"''"

    def clause_end(self, at: int, sentence: Sentence, *, label_ends: bool = True) -> int:
        """Return where a token's clause ends: a stop, speech, with `label_ends` any marks."""
        for i in range(at + 1, min(sentence.last, at + REACH)):
            text = self.tokens[i].text
            if text in _STOPS and not (text == "." and self._is_abbreviated(i, sentence)):
                return i
            opens = self.quoted[i] and not self.quoted[i - 1]
            if label_ends and opens and not self.reader.labels.end(i):
                return i
        return min(sentence.last, at + REACH)

    def _is_abbreviated(self, at: int, sentence: Sentence) -> bool:
        """Return whether the dot at `at` is that of a short word: «и. о. мэра», «г. Тулин»."""
        before = self.tokens[at - 1]
        return at + 1 < sentence.last and before.is_word and len(before.text) <= _SHORT_WORD

    def past_acting(self, at: int) -> int:
        """Return where «и. о.» before a role is over that begins at `at`, else `at`."""
        acting = self.words.acting.get(self.tokens[at].lower, ()) if at < len(self.tokens) else ()
        behind = [token.lower for token in self.tokens[at + 1 : at + 1 + len(acting)]]
        return at + 1 + len(acting) if acting and behind == list(acting) else at

    def is_one_clause(self, first: int, last: int) -> bool:
        """Return whether no stop stands among tokens[first:last]."""
        reach = range(first, min(last, first + REACH))
        return not any(self.tokens[i].text in _STOPS for i in reach)

    def possessive(self, at: int) -> Phrase | None:
        """Return «его», «её» or «их» at `at` as a phrase, or None where another word stands."""
        gender = self.words.possessives.get(self.tokens[at].lower)
        if gender is None:
            return None
        span = (self.passage.index, at, at + 1, at)
        return Phrase(*span, "pronoun", "genitive", gender, plural=not gender)


def _insertions(passage: Passage, marked: MarkedTokens, forms: Sequence[Form]) -> Insertions:
    """Return the stretches of tokens inside a marked span in which the narrator speaks.

    Each begins at a dash behind a comma or stop and holds a verb of saying or a gesture at once; it
    ends at the dash with which the speech goes on, or at the closing mark.
    """
    tokens, span, last = passage.tokens, marked.span, marked.last
    found: list[tuple[int, int]] = []
    at = marked.first + 1
    while at < last:
        if tokens[at].start >= span.end:
            break
        if tokens[at].text in DASHES and _begins_insertion(passage, at, forms):
            end = _insertion_end(passage, at, last, span)
            found.append((at, end))
            at = end
        at += 1
    return tuple(found)


def _begins_insertion(passage: Passage, at: int, forms: Sequence[Form]) -> bool:
    tokens, first = passage.tokens, at + 1
    if first >= len(tokens) or not tokens[first].is_word or not follows_speech(tokens, at):
        return False
    if not tokens[first].is_capitalised:
        words = takewhile(lambda i: tokens[i].text not in _ENDS, range(first, len(tokens)))
        is_own = all("1per" in form.traits for form in forms[first : first + 2])  # «спрашиваю я»
        is_own &= forms[first].parts == _VERB
        if is_own or any(forms[i].cue for i in islice(words, _CUE_REACH)):
            return True
    return gesture_behind(tokens, forms, at) is not None


def _insertion_end(passage: Passage, at: int, last: int, span: MarkedSpan) -> int:
    """Return the token behind the insertion that begins at `at`."""
    tokens = passage.tokens
    for i in range(at + 2, min(last, at + _LONGEST_INSERTION)):
        if tokens[i].start >= span.end:
            return i
        if tokens[i].text in DASHES and tokens[i - 1].text[0] in ".,!?…":
            return i + 1
    return next((i for i in range(at, last) if tokens[i].start >= span.end), last)
