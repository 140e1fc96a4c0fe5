"""What people are called, "a nurse, Ann Lee,", "mill owner Tom Okafor"; sentences' subjects."""

from bisect import bisect_left
from functools import cached_property
from operator import itemgetter

from newsparse.languages import en_forms as en
from newsparse.patterns import compiled_when_used
from newsparse.segmenter.english.person_names.capital_runs import Run
from newsparse.segmenter.english.phrases.noun_phrases import PhraseReader
from newsparse.segmenter.english.words.passage_words import PassageWords, WordsReader
from newsparse.segmenter.passages.tokens import Sentence, past_bracket
from newsparse.segmenter.people.person import STEM, Role
from newsparse.segmenter.phrase import NameGroup, Phrase

_DEGREES = r",\s(?:[A-Z]\.?){2,5}(?=,)|,\sPh\.?D\.?(?=,)"  # , MD, R.D.N.,
_AGE = r",\s(?:aged\s)?\d{1,3}(?=,)"
_BETWEEN = compiled_when_used(rf"(?:{_DEGREES}|{_AGE})+")
"""What stands between a name and its role: "Ann Lee, MD, 45, a nurse"."""
ROLE_REACH = 8  # words between where a role begins and the name that it stands before
Stretch = tuple[int, int]
"""The words of a role, tokens[first:last]."""


def roles_beside(reader: PhraseReader, name: NameGroup) -> tuple[tuple[Role, ...], str]:
    """Return the roles before and behind a name, and the gender that they show."""
    roles, gender, titles = [], "", reader.text.grammar.lexicon.roles
    for first, last in filter(None, (_before(reader, name), role_behind(reader, name))):
        words = reader.text.words[first:last]
        if any(word.kind == "open" and word.core in titles for word in words):
            roles.append(role_of(reader.text, first, last))
            noun = reader.text.words[_head(reader.text, first, last)].core
            gender = gender or reader.text.grammar.lexicon.genders.get(noun, "")
    return tuple(roles), gender


def _before(reader: PhraseReader, name: NameGroup) -> Stretch | None:
    """Return what stands before a name: "Mill spokeswoman Ingrid Holm", "a nurse, Ann Lee,"."""
    text, first = reader.text, name.first
    if first > 1 and text.tokens[first - 1].text == ",":
        return _set_off(reader, first - 1)
    while first > 0 and name.first - first < ROLE_REACH:
        word = text.words[first - 1]
        is_verb = word.verb or (first == name.first and word.core.endswith(en.PAST_ENDING))
        is_verb = is_verb and not text.tokens[first - 1].is_capitalised  # Mayor Ann Lee named Ida
        is_inside = word.kind == "open" or first - 1 in text.inner_marks
        if is_verb or word.clitic or not is_inside or text.quoted[first - 1] != text.quoted[first]:
            break
        first -= 1
    return (first, name.first) if first < name.first else None


def _set_off(reader: PhraseReader, comma: int) -> Stretch | None:
    """Return the role that a comma ends before a name, with no complement: "by the mayor"."""
    floor = max(0, comma + 1 - ROLE_REACH)
    for simple in (False, True):
        phrase = reader.phrase_before(comma, floor, simple=simple)
        if phrase and phrase.kind == "role" and not phrase.plural:
            ahead = reader.text.words[max(0, phrase.first - 2) : phrase.first]
            is_led = simple and len(ahead) > 1 and ahead[1].kind == "preposition"
            is_of_another = is_led and ahead[0].core in reader.text.grammar.lexicon.roles
            return None if is_of_another else (phrase.first, phrase.last)
    return None


def role_behind(reader: PhraseReader, name: NameGroup) -> Stretch | None:
    """Return what is set off behind a name: "Peter Hale, a deputy head of ..."."""
    text = reader.text
    at = past_bracket(text.tokens, name.last, len(text.tokens))
    between = _BETWEEN.match(text.passage.text, text.tokens[at - 1].end)
    at = text.passage.token_at(between.end()) if between else at
    if at + 1 >= len(text.tokens) or text.tokens[at].text != ",":
        return None
    phrase = reader.phrase_at(at + 1, len(text.tokens))
    if phrase is None or phrase.kind != "role":
        return None
    parted = (word.kind != "open" for word in text.words[phrase.first + 1 : phrase.head])
    is_one = text.words[phrase.head].core in text.grammar.words.person_nouns and sum(parted) < 2
    if phrase.plural and not is_one:  # a nurse and founder of Apex, no "a nurse and a clerk"
        return None
    is_subject = phrase.last < len(text.words) and text.words[phrase.last].verb is not None
    begins = name.first == 0 or text.words[name.first - 1].kind in ("mark", "conjunction")
    if is_subject and not begins:
        return None  # After meeting Ann Lee, the mayor said
    return phrase.first, phrase.last


def role_of(text: PassageWords, first: int, last: int) -> Role:
    """Return the role in tokens[first:last]: the "former mayor of Linden" is no "mayor"."""
    while first < last - 1 and (
        text.words[first].kind in ("determiner", "mark")
        or text.words[first].core in en.BEFORE_ROLES
    ):
        first += 1
    others = text.closed.other_roles
    head = _head(text, first, last)
    cores = [word.core for word in text.words[first:head] if word.core in others]
    around = [*text.words[first:head], *text.words[head + 1 : last]]
    told = {word.core for word in around if word.kind == "open"}
    stems = frozenset(core[:STEM] for core in told.difference(others))
    written = text.passage.text[text.tokens[first].start : text.tokens[last - 1].end]
    noun = text.words[head].core
    return Role(" ".join([*cores, text.closed.long_titles.get(noun, noun)]), stems, written)


def _head(text: PassageWords, first: int, last: int) -> int:
    """Return the last noun for a person before a preposition: "chief of staff"."""
    end = next((i for i in range(first + 1, last) if text.words[i].kind == "preposition"), last)
    titles = text.grammar.lexicon.roles
    nouns = [at for at in range(first, end) if text.words[at].core in titles]
    return nouns[-1] if nouns else end - 1


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
        if self._words[sentence.first].core in en.WRITERS:
            return False
        verbs = ((at, self._words[at].verb) for at in range(sentence.first, sentence.last))
        return any(verb and verb.lemma == en.ASK and not self._quoted[at] for at, verb in verbs)

    def body_ahead(self, at: int) -> Phrase | None:
        """Return what the sentence is about that tokens[at:] end: "Bluewood is late, it said"."""
        sentence = self.sentence_of(at)
        is_joined = self._lower(at - 1) == en.AND and self._lower(at - 2) == ","
        may_be = is_joined or self.tokens[at - 1].text in en.BEFORE_IT
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
        first = begin + (begin < end and self.tokens[begin].lower == en.DEFINITE)
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
