"""Cues in Russian: the words that say that somebody speaks, and the phrase that says who.

A cue is a verb of saying with its subject («сказал президент», «они заявили»), or a phrase with
its noun («по словам президента», «согласно докладу»).
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from itertools import takewhile
from operator import attrgetter

from msgspec import structs

from newsparse.segmenter.findings import Cue, CueForm
from newsparse.segmenter.phrase import NEUTER, NOMINATIVE, Phrase
from newsparse.segmenter.russian.cues.citations import agent_of, cited, place_of
from newsparse.segmenter.russian.cues.cue_phrases import PhraseCues
from newsparse.segmenter.russian.cues.subjects import Subjects
from newsparse.segmenter.russian.words.word_shapes import Tag

_GERUND_REACH = 8  # tokens: «пишет издание «Северная заря», цитируя слова Ветрова»
_ASKING_REACH = 10  # words: «обратился в суд города с просьбой»
_INFINITIVE_REACH = 5  # tokens: «с просьбой до конца весны отменить»
PREDICATES = frozenset({"verb", "short participle"})  # «задержали», «задержаны»
_NOUN_REACH = 4  # words: «обратил особое внимание»
_LINK_CASES = ("accusative", "genitive")  # of whom a paper has what it tells
_LEADING = PREDICATES | {"short adjective"}  # «склонны считать»
_FIRST = attrgetter("first")


class SentenceCues(PhraseCues):
    """Finds the cues of one sentence; its subjects are read when a verb first asks for one."""

    def cues(self) -> list[Cue]:
        """Return the cues, in order."""
        found: list[Cue] = []
        for at in self._places():
            cue = self._cue_at(at, found[-1] if found else None)
            if cue and found and self._passes_on(found[-1], cue):
                link = found.pop()  # «в релизе со ссылкой на мэрию сообщается»
                is_own = cue.form == "verb" or (cue.source and cue.source.last <= link.first)
                cue = cue if is_own else structs.replace(cue, source=link.source)
            if cue:
                found.append(self._with_subject(found, cue))
        return self._with_gestures(found) if self._narrator.gestures else found

    def _with_subject(self, found: list[Cue], cue: Cue) -> Cue:
        """«Дым сказал, что Норт болен, но добавил»: who spoke before adds it, no one told of."""
        lowers = [token.lower for token in self._tokens[max(0, cue.first - 3) : cue.first]]
        comma, *joint = [text for text in lowers if text != self._words.also_word][-2:] or [""]
        if cue.form != "verb" or comma != "," or self._words.contrasts.isdisjoint(joint):
            return cue
        said = (cue.form, cue.gender, cue.plural)
        alike = (one for one in reversed(found) if (one.form, one.gender, one.plural) == said)
        before = next(alike, cue)
        is_between = cue.source is None or before.last <= cue.source.first < cue.first
        return structs.replace(cue, source=before.source) if is_between else cue

    def _with_gestures(self, cues: list[Cue]) -> list[Cue]:
        """Add what somebody does as he speaks, where no cue says it: «– Всё, – машет он рукой»."""
        sentence, told = self._sentence, [cue.first for cue in cues]
        found = list(cues)
        for verb in self._narrator.gestures:
            end = self._narrator.clause_end(verb, sentence)
            if not sentence.first <= verb < sentence.last or any(verb <= at < end for at in told):
                continue
            tag = self._reader.forms[verb].tags[0]
            source = self._subjects.of_verb(verb, tag)
            if source and source.kind in ("person", "role", "pronoun"):
                found.append(self._cue(verb, self._tokens[verb].lower, tag, "gesture", source))
        return sorted(found, key=_FIRST)

    def _places(self) -> list[int]:
        """Return the narrator's words that may begin a cue: the first, and those that show it."""
        first, last = self._sentence.first, self._sentence.last
        quoted, found = self._narrator.quoted, self._narrator.cue_places
        inside = found[bisect_left(found, first + 1) : bisect_left(found, last)]
        places = [at for at in inside if not quoted[at]]
        if self._narrator.passage.colons and self._quote_noun not in (None, first):
            places.append(self._quote_noun)
        return sorted(places if quoted[first] else [first, *places])

    def _cue_at(self, at: int, before: Cue | None) -> Cue | None:
        """Return the cue at a token: a phrase that names its source, or a verb; or None."""
        opens = at == self._sentence.first or self._tokens[at].lower in self._words.phrase_cues
        is_first = before is None  # «Дым прокомментировал слова Норта: „...“» is Дым's
        if opens or (is_first and at == self._quote_noun):
            cue = self.phrase(at)
            if cue and not (before and self._is_of_other(cue, before)):
                return cue
        verb = self._reader.forms[at].cue
        return self._verb(at, *verb) if verb else None

    def _is_of_other(self, cue: Cue, before: Cue) -> bool:
        """«Газета пишет(,) со ссылкой на мэрию, что ...»: the paper does, whoever told it."""
        if not self._is_link(cue) or before.form != "verb" or before.source is None:
            return False
        preposition = cue.first - 1
        is_apart = self._tokens[preposition - 1].text == ","
        return self._narrator.is_one_clause(before.last, preposition - is_apart)

    def _passes_on(self, link: Cue, cue: Cue) -> bool:
        """Return whether a verb tells what a link behind which it stands only names a source of.

        «Газета со ссылкой на мэрию пишет», «Со ссылкой на мэрию газета пишет» is by the paper,
        «Со ссылкой на мэрию сообщается» by the mayor's office.
        """
        if not self._is_link(link) or (cue.form, cue.source is None) == ("verb", True):
            return False
        is_told = cue.form in ("verb", "passive")
        before = cue.source.last if cue.source else link.last
        return is_told and self._narrator.is_one_clause(min(before, link.last), cue.first)

    def _is_link(self, cue: Cue) -> bool:
        """«со ссылкой на мэрию», «со слов врача»."""
        return self._words.phrase_cues.get(cue.lemma, (0, ""))[1] in _LINK_CASES

    @cached_property
    def _subjects(self) -> Subjects:
        return Subjects(self._narrator, self._sentence)

    # -- verbs --

    def _verb(self, at: int, lemma: str, tag: Tag) -> Cue | None:
        """Return the cue whose verb stands at `at`; «следует отметить» is none."""
        if tag.part == "infinitive":
            led = self._leading(at - 1)
            return self._verb(at, lemma, led) if led else None
        is_done = lemma in self._words.press_cues and tag.gender != "n"  # «книга написана»
        if tag.part == "short participle" and (is_done or lemma in self._words.asking_cues):
            return None  # «Закон призван помочь школам» asks nobody
        if lemma in self._words.relaying_cues:
            source = cited(self._narrator, at, self._sentence, lemma)
            if source:
                return self._cue(at, lemma, tag, "quoting", source)
        passed_on = self._passed_on_by_gerund(at, lemma)
        if passed_on:
            return self._cue(at, lemma, tag, "quoting", passed_on)
        if lemma in self._words.document_cues:
            document = self._document_beside(at)
            return self._cue(at, lemma, tag, "passive", document) if document else None
        asked = self._asked_with(at, lemma)
        if asked:
            cue = self._cue(at, self._words.asking_verb, tag, *self._source(at, lemma, tag))
            return structs.replace(cue, last=asked + 1)
        if not self._is_cue(at, lemma) or self._is_shown(at):
            return None
        if tag.part == "adjective":  # «заявивший», but «считающийся» says nothing
            acts = lemma not in self._words.passive_cues
            source = self._subjects.antecedents.of_participle(at) if acts else None
            return self._cue(at, lemma, tag, "verb", source) if source else None
        return self._cue(at, lemma, tag, *self._source(at, lemma, tag))

    def _leading(self, at: int) -> Tag | None:
        """Return the verb at a token if it only says how somebody speaks: «поспешил заверить»."""
        is_leading = self._tokens[at].lower.startswith(self._words.leading_verbs)
        before = reversed(self._tokens[self._sentence.first : at])
        clause = (token.lower for token in takewhile(lambda one: one.text != ",", before))
        is_so = is_leading and self._words.unreal.isdisjoint(clause)  # «если бы он стал утверждать»
        tags = self._reader.forms[at].tags if is_so else ()
        return next((structs.replace(t, part="verb") for t in tags if t.part in _LEADING), None)

    def _passed_on_by_gerund(self, at: int, lemma: str) -> Phrase | None:
        """Return whose words are written down: «пишет «Заря», цитируя слова Ветрова»."""
        if lemma not in self._words.press_cues:
            return None
        for gerund in range(at + 2, min(at + _GERUND_REACH, self._sentence.last)):
            verb = self._reader.forms[gerund].cue
            if verb and verb[1].part == "gerund" and verb[0] in self._words.relaying_cues:
                return cited(self._narrator, gerund, self._sentence, verb[0])
        return None

    def _is_shown(self, at: int) -> bool:
        """Return whether a fact is the subject of the verb at `at`: «это гарантирует, что»."""
        before, behind = self._tokens[at - 1 : at], self._tokens[at + 1 : at + 3]
        if not any(token.lower in self._words.fact_words for token in before) or len(behind) < 2:
            return False
        return behind[0].text == "," and behind[1].lower in self._words.that_words

    def _document_beside(self, at: int) -> Phrase | None:
        """Return from what something follows: «следует из доклада», «из доклада следует, что»."""
        documents, last = self._words.source_nouns | self._words.speech_nouns, self._sentence.last
        reach = range(max(self._sentence.first, at - _NOUN_REACH), at)
        for noun in (at + 2, *(before + 1 for before in reversed(reach))):
            is_out = noun < last and self._tokens[noun - 1].lower == self._words.out_of
            if not is_out or not self._reader.forms[noun].is_among(documents):
                continue
            owner = self._reader.phrase_at(noun + 1, last, "genitive")
            is_told = owner is not None and owner.kind != "thing"  # «из данных Росстата»
            phrase = owner if is_told else self._reader.phrase_at(noun, last, "genitive")
            return phrase if phrase and (noun > at or phrase.last == at) else None
        return None

    def _is_cue(self, at: int, lemma: str) -> bool:
        """Return whether a verb is a cue by itself, or by what stands with it."""
        if lemma in self._words.denied_cues:
            return at > 0 and self._tokens[at - 1].lower == self._words.not_word
        if lemma in self._words.as_cues:
            return self._is_before_as(at)
        return lemma in self._words.reporting_cues or self._has_noun(at, lemma)

    def _is_before_as(self, at: int) -> bool:
        """Return whether words in marks stand behind «как»: «расценил отказ как «шаг назад»»."""
        return any(
            self._tokens[mark - 1].lower in self._words.as_words for mark in self._marks_behind(at)
        )

    def _marks_behind(self, at: int) -> Iterator[int]:
        """Yield where words in marks begin behind a token of the sentence."""
        marked = (one.first for one in self._narrator.reader.passage.marked)
        return (first for first in marked if at < first < self._sentence.last)

    def _has_noun(self, at: int, lemma: str) -> bool:
        """Return whether a verb stands with the word that makes it a cue: «обратил внимание»."""
        nouns = self._words.noun_cues.get(lemma, frozenset())
        reach = range(max(self._sentence.first, at - 2), min(self._sentence.last, at + _NOUN_REACH))
        forms, tokens = self._reader.forms, self._tokens
        return any(forms[i].noun in nouns or tokens[i].lower in nouns for i in reach if i != at)

    def _asked_with(self, at: int, lemma: str) -> int | None:
        """Return the noun with which a verb asks something: «обратился с просьбой отменить»."""
        if lemma not in self._words.asking_with:
            return None
        for noun in range(at + 1, min(at + _ASKING_REACH, self._sentence.last - 1)):
            if self._tokens[noun].lower in self._words.that_words:
                return None
            if self._reader.forms[noun].noun in self._words.asking_nouns:
                return noun if self._precedes_infinitive(noun) else None
        return None

    def _precedes_infinitive(self, at: int) -> bool:
        """Return whether an infinitive stands among the words behind: «с просьбой до мая уйти»."""
        reach = range(at + 1, min(at + _INFINITIVE_REACH, self._sentence.last))
        words = takewhile(lambda i: self._tokens[i].is_word, reach)
        return any("infinitive" in self._reader.forms[i].parts for i in words)

    def _source(self, at: int, lemma: str, tag: Tag) -> tuple[CueForm, Phrase | None]:
        """Return the form of the verb at `at`, and who or what says what it says."""
        if tag.part == "gerund":
            source = self._subjects.of_gerund(at) or place_of(self._narrator, at, self._sentence)
            return "gerund", source
        if self._is_passive(lemma, tag):
            is_called = any(self._marks_behind(at))  # «замечен полицией» says nothing
            may_say = tag.part == "short participle" and (tag.gender == NEUTER or is_called)
            agent = agent_of(self._narrator, at, self._sentence) if may_say else None
            place = place_of(self._narrator, at, self._sentence, is_passive=True)
            return "passive", agent or place
        if self._tokens[at - 1].lower in self._words.open_relatives:
            return "passive", None  # «тех, кто считает»
        source = self._subjects.of_verb(at, tag)
        if source and source.first > at:
            source = self.with_apposition(source, self._sentence.last, NOMINATIVE)
        is_blamed = lemma in self._words.blaming_cues  # «обвиняют в организации банды»
        if tag.plural and not is_blamed and (source is None or self._is_told_behind(at, source)):
            source = place_of(self._narrator, at, self._sentence) or source  # «сказали в порту»
        return "verb", source

    def _is_told_behind(self, at: int, subject: Phrase) -> bool:
        """Return whether a clause with a subject of its own is told in a place behind the verb.

        «Задержаны двое, сообщили в полиции»: not these; «Жители, которые спали, сообщили в мэрии».
        """
        sentence, tokens, forms = self._sentence, self._tokens, self._reader.forms
        if subject.last > at or tokens[at - 1].text != ",":
            return False
        told = self._reader.phrase_at(at + 1, sentence.last, "dative")  # «сообщили ТАСС в полиции»
        behind = told.last if told else at + 1
        if behind >= sentence.last or tokens[behind].lower not in self._words.place_prepositions:
            return False
        inside = range(sentence.first, at - 1)
        is_relative = any(tokens[i].lower in self._words.relatives for i in inside)
        return not is_relative and any(not PREDICATES.isdisjoint(forms[i].parts) for i in inside)

    def _is_passive(self, lemma: str, tag: Tag) -> bool:
        """Return whether it is «сообщается», «сказано», not «Россия уверена»."""
        if tag.part == "short participle":  # «не исключено» names nobody either
            return lemma not in self._words.clause_cues or lemma in self._words.denied_cues
        return lemma in self._words.passive_cues

    def _cue(self, at: int, lemma: str, tag: Tag, form: CueForm, source: Phrase | None) -> Cue:
        acting = self._subjects.verb_before(at) if form == "gerund" else (at, tag)
        plural = acting[1].plural if acting else None  # «В порту молчат, добавив, что»
        gender = "" if tag.plural else tag.gender
        span = (self._narrator.passage.index, at, at + 1)
        clause = lemma in self._words.clause_cues or lemma in self._words.weak_cues
        return Cue(*span, lemma, form, gender, plural=plural, source=source, clause=clause)
