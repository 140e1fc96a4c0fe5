"""Who does what a verb says: which of those who may act agrees with it, and stands in its place."""

from itertools import islice, takewhile

from newsparse.segmenter.passages.marks import CLOSING, DASHES
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.russian.cues.actors import NEAR, Actors, Antecedents, agrees
from newsparse.segmenter.russian.cues.narrator import REACH, NarratorText
from newsparse.segmenter.russian.words.word_shapes import Tag
from newsparse.segmenter.russian.words.words import is_abbreviation, is_undeclined

_GERUND = frozenset({"gerund"})
_ACTS = frozenset({"verb", "gerund"})
_STOPS = ",;:—–"
_FEWEST = 2  # phrases: who acts, and what he does it to
_INSERTED = 10  # words that commas set off: «заявил, отвечая в суде на вопрос, Ветров»
_MOST_JOINED = 5  # names: «X, Y и Z сообщили»


class Subjects:
    """Who acts in one sentence: the subject of each of its verbs and gerunds."""

    def __init__(self, narrator: NarratorText, sentence: Sentence) -> None:
        self._narrator = narrator
        self._sentence = sentence
        self._actors = Actors(narrator, sentence)
        self.antecedents = Antecedents(narrator, sentence)

    def of_verb(self, at: int, tag: Tag) -> Phrase | None:
        """Return the subject of the verb at `at`: in its clause before it, behind it, or before."""
        relative = self.antecedents.of_relative(at, tag)
        if relative:
            return relative
        before, after = self._beside(at, tag)
        if before is None:
            return after or self._behind_inserted(at, tag)
        if after and self._is_told(before, at, after):
            return after
        if self._narrator.is_one_clause(before.last, at) or self._is_described(before, at):
            return before
        if after and self._is_asked(at, after):
            return before
        is_near = at - before.last <= REACH and not self._is_done_to(before, at)
        return after or (before if is_near else None)

    def _is_done_to(self, before: Phrase, verb: int) -> bool:
        """Return whether others do it to a subject: «Жители рассказали, что им обещали тепло»."""
        tokens, them = self._narrator.tokens, self._narrator.words.them
        clause = takewhile(lambda i: tokens[i].text not in _STOPS, range(verb - 1, before.last, -1))
        return before.plural and any(tokens[i].lower in them for i in clause)

    def _behind_inserted(self, at: int, tag: Tag) -> Phrase | None:
        """Return the subject behind what commas set off: «заявил, отвечая на вопрос, Ветров»."""
        tokens, last = self._narrator.tokens, self._sentence.last
        first = self._narrator.clause_end(at, self._sentence)
        if first + 1 >= last or tokens[first].text != ",":
            return None
        is_day = tokens[first + 1].text.isdecimal()  # «заявил в пятницу, 5 марта, Ветров»
        reach = range(first + 1, min(last, first + _INSERTED))
        comma = next((i for i in reach if tokens[i].text == ","), None)
        is_preposition = self._narrator.reader.forms[first + 1].is_preposition
        is_inserted = first == at + 1 and (is_preposition or self._is_gerund(first + 1))
        if comma is None or not (is_day or is_inserted):
            return None  # «спросил, почему он молчит, Ветров»
        self._actors.read(self._narrator.clause_end(comma, self._sentence))
        phrase = next(self._actors.behind(comma), None)
        is_next = phrase is not None and self._narrator.is_one_clause(comma + 1, phrase.first)
        return phrase if phrase and is_next and agrees(phrase, tag) else None

    def _beside(self, at: int, tag: Tag) -> tuple[Phrase | None, Phrase | None]:
        """Return the nearest phrase before the verb at `at` that agrees, and that behind it."""
        limit = self._narrator.clause_end(at, self._sentence)
        self._actors.read(limit)
        behind = takewhile(lambda s: s.first < limit, self._actors.behind(at))
        after = self._surest([s for s in behind if agrees(s, tag)])
        near = [s for s in self._actors.before(at) if s.last <= at and agrees(s, tag)]
        near = self._outside_dashes(near if tag.plural else self._outside_lists(near), at)
        before = self._outside_relative(self._past_object(near, at), at)
        pair = self._pair(at, limit) if tag.plural else None
        if pair is None:
            return before, after
        return (before, pair) if pair.first > at else (pair, after)

    def _outside_lists(self, phrases: list[Phrase]) -> list[Phrase]:
        """Leave out names that «и» ends a list with: «врач фирм АБВ, «Заря» и ГДЕ, сказал»."""
        tokens, and_word = self._narrator.tokens, self._narrator.words.and_word
        kept, edge = [], -1
        for phrase in phrases:
            mark = phrase.first - 1
            is_name = is_undeclined(tokens[mark - 1]) or tokens[mark - 1].text in CLOSING
            is_last = tokens[mark].lower == and_word and is_name
            is_listed = is_last or (phrase.last == edge and tokens[mark].text == ",")
            if phrase.kind == "organisation" and mark > 0 and is_listed:
                edge = mark
            else:
                kept.append(phrase)
        return kept

    def _outside_dashes(self, phrases: list[Phrase], verb: int) -> list[Phrase]:
        """Leave out what is told of a subject in dashes: «Дым, глава порта, — врач — сказал»."""
        tokens, quoted = self._narrator.tokens, self._narrator.quoted
        if verb > 1 and "adverb" in self._narrator.reader.forms[verb - 1].parts:
            verb -= 1  # «— врач — прямо сказал»
        if tokens[verb - 1].text not in DASHES:
            return phrases
        reach = range(verb - 2, max(self._sentence.first, verb - REACH), -1)
        dashes = (i for i in reach if tokens[i].text in DASHES and not quoted[i + 1])
        opening = next(dashes, verb)
        return [phrase for phrase in phrases if phrase.last <= opening] or phrases

    def _past_object(self, phrases: list[Phrase], verb: int) -> list[Phrase]:
        """Leave out what the subject does something to first: «Норт назвал закон слабым и заявил».

        A verb stands between the two, «и» or a comma before another of his verbs behind both.
        """
        if len(phrases) < _FEWEST or phrases[0].kind not in ("organisation", "thing"):
            return phrases
        thing, subject = phrases[:_FEWEST]
        tokens, words = self._narrator.tokens, self._narrator.words
        forms = self._narrator.reader.forms
        done = any("verb" in forms[i].parts for i in range(subject.last, thing.first))
        if not done or tokens[thing.first - 1].lower == words.and_word:
            return phrases
        stops = [i for i in range(subject.last, verb) if tokens[i].text in _STOPS]
        goes_on = all(  # «..., тепло простился с коллегами, покинул порт и заявил»
            tokens[i].text == "," and any(_ACTS & form.parts for form in forms[i + 1 : i + 3])
            for i in stops
        )
        behind = [tokens[i].lower for i in range(thing.last, verb)]
        return phrases[1:] if goes_on and words.and_word in behind else phrases

    def _outside_relative(self, phrases: list[Phrase], verb: int) -> Phrase | None:
        """Return the first phrase, or the one before a relative clause that ends at the verb."""
        before = verb - 1
        if self._narrator.tokens[before].lower == self._narrator.words.not_word:
            before -= 1
        if not phrases or self._narrator.tokens[before].text != ",":
            return next(iter(phrases), None)
        start = self._relative_start(phrases[0].first)
        return next((s for s in phrases if s.last <= start), phrases[0])

    def _relative_start(self, at: int) -> int:
        """Return the comma before the relative clause in which a token stands, else its end."""
        tokens, words = self._narrator.tokens, self._narrator.words
        for i in range(at - 1, max(self._sentence.first, at - NEAR), -1):
            if not tokens[i].is_word:
                break
            if tokens[i - 1].text == "," and self._narrator.reader.forms[i].is_participle:
                return i - 1  # «Жители посёлка, лежащего у горы Кали, сказали»
            if tokens[i].lower in words.relatives | words.where_words:
                comma = i - 1 if tokens[i - 1].text == "," else i - 2
                return comma if tokens[max(0, comma)].text == "," else self._sentence.last
        return self._sentence.last

    def _is_told(self, before: Phrase, verb: int, after: Phrase) -> bool:
        """Return whether a body is who is told: «RTVI рассказала мать ученика»."""
        head = self._narrator.tokens[before.head]
        is_bare = before.last - before.first == 1  # «МИД Каландии рассказал ...» says it itself
        is_bare |= head.lower in self._narrator.words.press_names  # «РИА Новости сообщил Дым»
        shows_no_case = before.kind == "organisation" and is_bare and is_undeclined(head)
        is_sure = after.kind in ("person", "role") and after.first == verb + 1
        return shows_no_case and is_sure and before.last == verb

    def _is_asked(self, verb: int, phrase: Phrase) -> bool:
        """Return whether a phrase may be who is asked: «Норт (на снимке) призвал совет уйти»."""
        known = self._narrator.reader.forms[verb].cue
        is_asking = known is not None and known[0] in self._narrator.words.asking_cues
        if not is_asking or phrase.kind != "organisation":
            return False
        return "accusative" in self._narrator.reader.forms[phrase.head].heads

    def of_gerund(self, at: int) -> Phrase | None:
        """Return the subject of the main clause: of its verb, else the nearest before, or after."""
        verb = self.verb_before(at)
        subject = self.of_verb(*verb) if verb else None
        if subject and subject.kind != "thing" and subject.last <= at:
            return subject
        earlier = self._actors.before(at)
        before = next((s for s in earlier if s.last <= at and s.kind != "thing"), None)
        if before or verb:
            return before  # «В «Заре» отказались, отметив, что дом не продаётся»
        self._actors.read(self._sentence.last)
        behind = islice(self._actors.behind(at), _MOST_JOINED)  # «Сказав, что мэр болен, Дым ушёл»
        tokens = self._narrator.tokens
        return min(behind, key=lambda s: tokens[s.first - 1].text != ",", default=None)

    def verb_before(self, at: int) -> tuple[int, Tag] | None:
        """Return the verb that a gerund goes with, before it: «Дым покинул зал, пообещав»."""
        narrator = self._narrator
        for i in range(at - 1, max(self._sentence.first, at - REACH) - 1, -1):
            tags = narrator.reader.forms[i].tags
            if tags and tags[0].part == "verb" and not narrator.quoted[i]:
                return i, tags[0]
        return None

    def _is_described(self, phrase: Phrase, verb: int) -> bool:
        """Return whether only a description in commas stands between: «Друг, знакомый с ...».

        It may be part of the phrase, or what the same one does: «Вера Норт, отвечая на вопросы,
        сказала «РИА Север», что ...». A relative clause has a verb of its own and is left to the
        nearest phrase.
        """
        tokens, forms = self._narrator.tokens, self._narrator.reader.forms
        first, last = phrase.last, verb - 1
        if tokens[first].text != "," or tokens[last].text != ",":
            return False
        if first == last:
            return any(token.text == "," for token in tokens[phrase.head : first])
        inside = range(first + 1, min(last, first + REACH))
        is_adjective = forms[first + 1].in_case(NOMINATIVE, parts=("adjective",)) is not None
        return (is_adjective or self._is_gerund(first + 1)) and not any(
            tokens[i].text in ";:" or "verb" in forms[i].parts for i in inside
        )

    def _is_gerund(self, at: int) -> bool:
        """Return whether a gerund opens what begins at a token: «не вдаваясь в подробности»."""
        return any(form.parts == _GERUND for form in self._narrator.reader.forms[at : at + 3])

    def _pair(self, at: int, limit: int) -> Phrase | None:
        """Return «X и Y», «X, Y и Z» beside a verb in the plural, before it or behind it."""
        before = self._actors.before(at)[:_MOST_JOINED]
        for phrase in (*reversed(before), *islice(self._actors.behind(at), 1)):
            pair = self._narrator.reader.coordinated_at(phrase.first, limit)
            if pair is None or pair.last <= phrase.last:
                continue
            if pair.first > at or (before and before[0].last <= pair.last <= at):
                return pair
        return None

    def _surest(self, phrases: list[Phrase]) -> Phrase | None:
        """Return the first phrase, or who is behind a body that is told: «сообщила BBC Норт»."""
        first = next(iter(phrases), None)
        if first is None or first.kind != "organisation":
            return first
        head, form = self._narrator.tokens[first.head], self._narrator.reader.forms[first.head]
        is_press = is_abbreviation(head) and head.lower in self._narrator.words.press_names
        may_be_told = is_press or NOMINATIVE not in form.heads  # «сообщил ТАСС в среду источник»
        others = (p for p in phrases[1:] if may_be_told and p.kind in ("person", "role"))
        return next(others, first)
