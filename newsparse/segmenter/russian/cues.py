"""Cues in Russian: the words that say that somebody speaks, and the phrase that says who.

A cue is a verb of saying with its subject («сказал президент», «они заявили»), or a phrase with
its noun («по словам президента», «согласно докладу»).
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, islice, takewhile

from msgspec import structs

from newsparse.segmenter.findings import Cue, CueForm
from newsparse.segmenter.passages import Sentence, Token
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.insertions import DASHES, insertions
from newsparse.segmenter.russian.morphology import Tag
from newsparse.segmenter.russian.phrases import PhraseReader
from newsparse.segmenter.russian.words import NOMINATIVE, Grammar

_STOPS = frozenset(",;:—–.!?…()")
_OBLIQUE = ("locative", "dative", "instrumental", "genitive", "accusative")
Insertions = tuple[tuple[int, int], ...]
_PHRASE_WORDS = frozenset(("по", "согласно", "ссылкой"))
_LABEL_WORDS = 6
_NEAR_SUBJECTS = 12  # phrases: how many before a verb may be its subject
_NOUN_REACH = 4  # words: «обратил особое внимание»
_REACH = 60  # words: how far a subject is looked for; longer sentences are lists


class CueFinder:
    """Finds the cues of one passage."""

    def __init__(self, reader: PhraseReader, grammar: Grammar) -> None:
        self._reader = reader
        self._grammar = grammar
        self._tokens = reader.tokens
        self.passage = reader.passage
        self.words = self._words = grammar.words
        self.is_infinitive = grammar.is_infinitive
        self.spans = reader.passage.outer_spans
        self.quoted = [False] * len(reader.tokens)
        self.span_tokens: dict[int, tuple[int, int]] = {}
        self.inserted: dict[int, Insertions] = {}
        self._note_spans()
        narrated = zip(self._tokens, self.quoted, strict=True)
        self.words_before = [0, *accumulate(token.is_word for token in self._tokens)]
        self.narrated_before = [
            0,
            *accumulate(token.is_word and not quoted for token, quoted in narrated),
        ]

    def _note_spans(self) -> None:
        """Note which tokens are speech or a name in marks, and where the narrator cuts in.

        What stands by a span stands by the offset of its opening mark.
        """
        at, tokens = 0, self._tokens
        for span in self.spans:
            while at < len(tokens) and tokens[at].start < span.opening:
                at += 1
            first = at
            while at < len(tokens) and tokens[at].start < span.closing:
                self.quoted[at] = True
                at += 1
            found = insertions(self.passage, span, first, at, self._grammar)
            for start, end in found:
                self.quoted[start:end] = [False] * (end - start)
            self.span_tokens[span.opening] = (first, at)
            self.inserted[span.opening] = found

    def noun_lemma(self, token: Token) -> str | None:
        """Return the dictionary form of `token` read as a noun, or None."""
        return self._grammar.lemma(token, "noun")

    def speaker_label(self) -> Cue | None:
        """Return «Иван Петров:» at the beginning of the passage as a cue, or None."""
        name = (
            self._reader.name_at(0, min(len(self._tokens), _LABEL_WORDS)) if self._tokens else None
        )
        if name is None or name.last + 2 > len(self._tokens):
            return None
        if self._tokens[name.last].text != ":" or self.quoted[name.last + 1]:
            return None
        source = self._reader.phrase_at(0, name.last)
        return self._cue(name.last, name.last + 1, ":", source) if source else None

    def signature(self, longest: int) -> Cue | None:
        """Read the whole passage as a signature: «— Татьяна Петрова, директор школы»."""
        tokens = self._tokens
        first = 1 if tokens and tokens[0].text in DASHES else 0
        if not first or len(tokens) > longest or tokens[-1].text in ".!?":
            return None
        source = self._reader.phrase_at(first, len(tokens))
        if source is None or source.kind not in ("person", "role", "organisation"):
            return None
        return self._cue(0, first, "—", source)

    def cues(self, sentence: Sentence) -> list[Cue]:
        """Return the cues in the narrator's words of `sentence`, in order."""
        found: list[Cue] = []
        subjects: list[Phrase] | None = None
        for at in range(sentence.first, sentence.last):
            if self.quoted[at]:
                continue
            token = self._tokens[at]
            if at == sentence.first or token.lower in _PHRASE_WORDS:
                phrase = self._phrase_cue(at, sentence)
                if phrase:
                    found.append(phrase)
                    continue
            verb = self._verb(at, sentence)
            if verb is None:
                continue
            if subjects is None:
                subjects = self._subjects(sentence)
            found.append(self._verb_cue(at, verb, subjects, sentence))
        return found

    # -- verbs --

    def _verb(self, at: int, sentence: Sentence) -> tuple[str, Tag] | None:
        """Return the lemma and tag of the cue verb at `at`, or None.

        An author's own «следует отметить» is no cue; «обратил» is one before «внимание».
        """
        verb = self._grammar.cue(self._tokens[at])
        if verb is None:
            return None
        lemma, tag = verb
        if tag.part == "infinitive":
            return None
        if lemma in self._words.relaying_cues and lemma not in self._words.cues:
            return verb if self._cited(at, sentence) else None
        nouns = self._words.noun_cues.get(lemma)
        if nouns is None:
            return verb
        reach = range(max(sentence.first, at - 2), min(sentence.last, at + _NOUN_REACH))
        if any(self._grammar.lemma(self._tokens[i], "noun") in nouns for i in reach if i != at):
            return verb
        return verb if lemma in self._words.cues else None

    def _verb_cue(
        self, at: int, verb: tuple[str, Tag], subjects: list[Phrase], sentence: Sentence
    ) -> Cue:
        lemma, tag = verb
        form: CueForm = "verb"
        source: Phrase | None
        plural: bool | None = tag.plural
        if tag.part == "gerund" or tag.part == "infinitive":
            form, plural = "gerund" if tag.part == "gerund" else "infinitive", None
            source = self._subject_of_gerund(at, subjects)
        elif lemma in self._words.relaying_cues and self._cited(at, sentence):
            form, source = "quoting", self._cited(at, sentence)
        elif self._is_passive(lemma, tag):
            form, source = "passive", self._place_of(at, sentence)
        else:
            source = self._subject(at, tag, subjects, sentence)
            if source is None and tag.plural:
                source = self._place_of(at, sentence)
        return Cue(
            passage=self._reader.passage.index,
            first=at,
            last=at + 1,
            lemma=lemma,
            form=form,
            gender="" if tag.plural else tag.gender,
            plural=plural,
            source=source,
            clause=lemma in self._words.clause_cues or lemma in self._words.weak_cues,
        )

    def _is_passive(self, lemma: str, tag: Tag) -> bool:
        """Tell «сообщается», «сказано» from «Россия уверена»."""
        if tag.part == "short participle":
            return lemma not in self._words.clause_cues
        return lemma in self._words.passive_cues

    def _subjects(self, sentence: Sentence) -> list[Phrase]:
        """Return the nominative phrases of the narrator's words that could speak, in order."""
        found: list[Phrase] = []
        at = sentence.first
        while at < sentence.last:
            if not self._tokens[at].is_word and not self._opens_label(at):
                at = max(at + 1, self._reader.past_parenthesis(at, sentence.last))
                continue
            if self.quoted[at] and (not self._opens_label(at) or self._names_noun_before(at)):
                at += 1
                continue
            if self._grammar.word(self._tokens[at]).parts == {"preposition"}:
                at = self._past_prepositional(at, sentence)
                continue
            phrase = self._reader.phrase_at(at, sentence.last)
            if phrase and self._can_speak(phrase):
                found.append(phrase)
            at = max(at + 1, phrase.last if phrase else 0)
        return found

    def _opens_label(self, at: int) -> bool:
        return self._tokens[at].text in "«„“\"''" and self.quoted[at]

    def _names_noun_before(self, at: int) -> bool:
        """Tell whether a name in marks belongs to the noun before it: «каналу «Вести»»."""
        return at > 0 and "noun" in self._grammar.word(self._tokens[at - 1]).parts

    def _past_prepositional(self, at: int, sentence: Sentence) -> int:
        """Return where the preposition at `at` and its noun phrase are over."""
        following = at + 1
        while following < sentence.last and not self._tokens[following].is_word:
            following += 1
        for case in _OBLIQUE:
            phrase = self._reader.phrase_at(following, sentence.last, case)
            if phrase:
                return max(phrase.last, at + 1)
        return at + 1

    def _can_speak(self, phrase: Phrase) -> bool:
        if phrase.kind != "thing":
            return True
        head = self._tokens[phrase.head]
        return self._grammar.lemma(head, "noun") in self._words.speech_nouns

    def _subject(
        self, at: int, tag: Tag, subjects: list[Phrase], sentence: Sentence
    ) -> Phrase | None:
        """Return the verb's subject: just after it, else the nearest before it."""
        limit = self._clause_end(at, sentence)
        middle = bisect_left(subjects, at, key=_phrase_start)
        behind = takewhile(lambda s: s.first < limit, islice(subjects, middle, None))
        after = self._surest([s for s in behind if _agrees(s, tag)])
        near = reversed(subjects[max(0, middle - _NEAR_SUBJECTS) : middle])
        before = next((s for s in near if s.last <= at and _agrees(s, tag)), None)
        if tag.plural:
            pair = self._pair(subjects, middle, at, limit)
            after, before = (pair, before) if pair and pair.first > at else (after, pair or before)
        if before and self._in_same_clause(before, at):
            return before
        if after:
            return after
        if before and at - before.last <= _REACH:
            return before
        return None

    def _pair(self, subjects: list[Phrase], middle: int, at: int, limit: int) -> Phrase | None:
        """Return «X и Y» beside a verb in the plural, before it or behind it."""
        for phrase in [*subjects[max(0, middle - 2) : middle], *subjects[middle : middle + 1]]:
            if phrase.first >= limit:
                continue
            pair = self._reader.coordinated_at(phrase.first, min(limit, len(self._tokens)))
            if pair and pair.last > phrase.last and (pair.last <= at or pair.first > at):
                return pair
        return None

    def _surest(self, phrases: list[Phrase]) -> Phrase | None:
        """Return the first phrase, or the person behind a body that may be the one told.

        «сообщила BBC главный редактор», «рассказал «Коммерсанту» Шакиров».
        """
        if not phrases:
            return None
        head = self._grammar.word(self._tokens[phrases[0].head])
        if phrases[0].kind == "organisation" and not head.in_case(NOMINATIVE):
            return next((p for p in phrases if p.kind in ("person", "role")), phrases[0])
        return phrases[0]

    def _in_same_clause(self, phrase: Phrase, at: int) -> bool:
        return not any(
            self._tokens[i].text in _STOPS
            for i in range(phrase.last, min(at, phrase.last + _REACH))
        )

    def _clause_end(self, at: int, sentence: Sentence, *, label_ends: bool = True) -> int:
        for i in range(at + 1, min(sentence.last, at + _REACH)):
            token = self._tokens[i]
            if token.text in _STOPS and not self._is_inside_parenthesis(i):
                return i
            opens = self.quoted[i] and not self.quoted[i - 1]
            if label_ends and opens and not self._reader.is_label(i):
                return i
        return min(sentence.last, at + _REACH)

    def _is_inside_parenthesis(self, at: int) -> bool:
        return self._tokens[at].text in "()"

    def _subject_of_gerund(self, at: int, subjects: list[Phrase]) -> Phrase | None:
        """Return the subject of the main clause: the nearest before, else the next after."""
        middle = bisect_left(subjects, at, key=_phrase_start)
        earlier = reversed(subjects[max(0, middle - _NEAR_SUBJECTS) : middle])
        before = next((s for s in earlier if s.last <= at and s.kind != "thing"), None)
        return before or (subjects[middle] if middle < len(subjects) else None)

    def _cited(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return whom «цитирует» cites: a person in the accusative, on either side."""
        relative = self._cited_before(at, sentence)
        if relative:
            return relative
        limit = self._clause_end(at, sentence, label_ends=False)
        phrases = self._objects(at + 1, limit, sentence)
        earlier = self._objects(max(sentence.first, at - _REACH), at, sentence)
        lemma, _ = self._grammar.cue(self._tokens[at]) or ("", None)
        if lemma not in self._words.quoting_cues:  # «передаёт агентство» cites nobody
            return next((p for p in self._owners(phrases + earlier) if p), None)
        found = (*self._cited_in(phrases), *self._owners(earlier))
        return next((p for p in found if p), None)

    def _objects(self, first: int, last: int, sentence: Sentence) -> list[Phrase]:
        """Return the accusative phrases that begin in tokens[first:last] of the narrator."""
        found = []
        at = first
        while at < last:
            phrase = None
            if not self.quoted[at] or self._opens_label(at):
                phrase = self._reader.phrase_at(at, sentence.last, "accusative")
            if phrase:
                found.append(phrase)
            at = max(at + 1, phrase.last if phrase else 0)
        return found

    def _cited_in(self, phrases: list[Phrase]) -> Iterator[Phrase | None]:
        """Yield who may be cited in the accusatives behind the verb, the surest first.

        «цитирует ИА Regnum Минченко», «цитирует «Вести» главу дирекции», «слова Миллера».
        """
        yield from self._owners(phrases)
        yield from (p for p in phrases if p.kind in ("person", "role"))
        for phrase in phrases:
            if self.lemma(phrase) in self._words.press_nouns:  # «цитирует агентство Петрова»
                yield self._reader.phrase_at(phrase.head + 1, len(self._tokens), "accusative")
        yield from (p for p in phrases if p.kind != "thing" and self._is_object(p))

    def _owners(self, phrases: list[Phrase]) -> Iterator[Phrase | None]:
        """Yield whose words, comment or report is cited: «слова Миллера»."""
        for phrase in phrases:
            if self.lemma(phrase) in self._words.speech_nouns:
                yield self._reader.phrase_at(phrase.head + 1, len(self._tokens), "genitive")

    def lemma(self, phrase: Phrase) -> str:
        """Return the dictionary form of a phrase's head."""
        token = self._tokens[phrase.head]
        return self._grammar.lemma(token, "noun", phrase.case) or token.lower

    def _is_object(self, phrase: Phrase) -> bool:
        """Tell whether a phrase can be nothing but an object: «пресс-службу»."""
        word = self._grammar.word(self._tokens[phrase.head])
        return bool(word.tags) and not word.in_case(NOMINATIVE)

    def _cited_before(self, at: int, sentence: Sentence) -> Phrase | None:
        """«Медведев, которого цитирует РБК»: the phrase before the relative pronoun."""
        if at - 1 < sentence.first:
            return None
        before = self._tokens[at - 1].lower
        if before in ("его", "её", "ее", "их"):
            return self._possessive(at - 1)
        if not before.startswith("котор"):
            return None
        for i in range(max(sentence.first, at - 20), at - 1):
            phrase = self._reader.phrase_at(i, at - 1)
            if phrase and phrase.last >= at - 3:
                return phrase
        return None

    def _place_of(self, at: int, sentence: Sentence) -> Phrase | None:
        """Return the body or paper in which something is said: «говорится в докладе МИД»."""
        order = [*range(at + 1, self._clause_end(at, sentence))]
        order += [*range(at - 1, max(sentence.first, at - 12) - 1, -1)]
        places = [
            phrase
            for i in order
            if self._tokens[i].lower in ("в", "во", "на") and not self.quoted[i]
            if (phrase := self._reader.phrase_at(i + 1, sentence.last, "locative"))
        ]
        documents = (p for p in places if self.lemma(p) in self._words.speech_nouns)
        bodies = (p for p in places if p.kind in ("organisation", "person"))
        return next(documents, None) or next(bodies, None)

    # -- phrases --

    def _phrase_cue(self, at: int, sentence: Sentence) -> Cue | None:
        """Return the cue that begins with the preposition at `at`, or None."""
        token = self._tokens[at]
        if token.lower == "по" and at + 2 < sentence.last:
            return self._by_noun(at, sentence)
        if token.lower == "согласно" and at + 1 < sentence.last:
            cue = self._with_source(at, at + 1, "dative", sentence)
            return cue if cue and cue.source and self._can_speak(cue.source) else None
        if self._is_quote_noun(at, sentence):
            noun = self._with_source(at, at + 1, "genitive", sentence)
            return structs.replace(noun, form="quoting") if noun else None
        if token.lower == "ссылкой" and at + 2 < sentence.last:
            return self._with_source(at, at + 2, "accusative", sentence)
        return None

    def _is_quote_noun(self, at: int, sentence: Sentence) -> bool:
        """«Слова Петрова из интервью: ...»: a noun at the beginning of what a colon ends."""
        if at != sentence.first or not self._tokens[at].is_word:
            return False
        if self._grammar.lemma(self._tokens[at], "noun") not in self._words.quote_nouns:
            return False
        reach = range(at + 2, min(sentence.last - 1, at + _REACH))
        return any(self._tokens[i].text == ":" and self.quoted[i + 1] for i in reach)

    def _by_noun(self, at: int, sentence: Sentence) -> Cue | None:
        """«по словам X», «по его мнению», «по оценке экспертов»."""
        following = at + 1
        pronoun = None
        if self._tokens[following].lower in ("его", "её", "ее", "их"):
            pronoun = self._possessive(following)
            following += 1
        while (
            following < sentence.last
            and self._grammar.word(self._tokens[following]).in_case("dative", parts=("adjective",))
            and not self._grammar.word(self._tokens[following]).in_case("dative")
        ):
            following += 1
        if following >= sentence.last:
            return None
        noun = self._tokens[following]
        if not self._grammar.word(noun).in_case("dative"):
            return None
        if self._grammar.lemma(noun, "noun") not in self._words.source_nouns:
            return None
        if pronoun:
            return self._cue(at, following + 1, "по", pronoun)
        following += 1
        if following < sentence.last and self._tokens[following].lower in self._words.particles:
            following += 1
        return self._with_source(at, following, "genitive", sentence)

    def _possessive(self, at: int) -> Phrase:
        lower = self._tokens[at].lower
        return Phrase(
            passage=self._reader.passage.index,
            first=at,
            last=at + 1,
            head=at,
            kind="pronoun",
            case="genitive",
            gender={"его": "m", "их": ""}.get(lower, "f"),
            plural=lower == "их",
        )

    def _with_source(self, at: int, following: int, case: str, sentence: Sentence) -> Cue | None:
        source = self._reader.coordinated_at(following, sentence.last, case)
        if source is None and following < sentence.last and self._tokens[following].lower == "из":
            source = self._reader.phrase_at(following + 1, sentence.last, "genitive")
        return self._cue(at, following, self._tokens[at].lower, source) if source else None

    def _cue(self, first: int, last: int, lemma: str, source: Phrase | None) -> Cue:
        return Cue(
            passage=self._reader.passage.index,
            first=first,
            last=last,
            lemma=lemma,
            form="phrase",
            gender="",
            plural=None,
            source=source,
        )


def _phrase_start(phrase: Phrase) -> int:
    return phrase.first


def _agrees(phrase: Phrase, tag: Tag) -> bool:
    """Tell whether a verb or short adjective with `tag` can have `phrase` as its subject."""
    if phrase.kind == "role" and not phrase.gender and not phrase.plural:
        return True  # «ряд экспертов» takes the verb in either number
    if tag.plural or phrase.plural:
        return tag.plural and phrase.plural
    return (
        not tag.gender or not phrase.gender or tag.gender in phrase.gender or _is_woman(phrase, tag)
    )


def _is_woman(phrase: Phrase, tag: Tag) -> bool:
    """«директор ... сказала»: a verb in the feminine beside a role that is masculine."""
    return tag.gender == "f" and phrase.kind == "role" and phrase.gender == "m"
