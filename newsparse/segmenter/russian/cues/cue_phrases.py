"""Cues in Russian that are no verbs: «по словам X», «согласно докладу», «Слова Петрова: ...»."""

from bisect import bisect_left
from functools import cached_property

from msgspec import structs

from newsparse.segmenter.findings import Cue
from newsparse.segmenter.passages.tokens import Sentence, past_bracket
from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.russian.cues.narrator import NarratorText

_NOUN_REACH = 4  # words between a noun for what somebody said and the colon behind it


class PhraseCues:
    """Finds the phrases of one sentence that name a source."""

    def __init__(self, narrator: NarratorText, sentence: Sentence) -> None:
        self._narrator, self._sentence, self._reader = narrator, sentence, narrator.reader
        self._tokens, self._words = narrator.tokens, narrator.words

    def phrase(self, at: int) -> Cue | None:
        """Return the cue that begins with the preposition or noun at `at`, or None."""
        phrase = self._words.phrase_cues.get(self._tokens[at].lower)
        if phrase:
            length, case = phrase
            by_noun = self._by_noun(at) if case in ("", "dative") else None
            if by_noun or not case:
                return by_noun  # «согласно данным МВД» is as «по данным МВД»
            begins = self._begins(at)
            cue = None if begins is None else self._with_source(at, at + length, case)
            if cue is None or cue.source is None or not self._can_be_cited(cue.source, case):
                return None
            return structs.replace(cue, first=begins)
        if at == self._quote_noun:
            noun = self._with_source(at, at + 1, "genitive")
            return structs.replace(noun, form="quoting") if noun else None
        return None

    def _begins(self, at: int) -> int | None:
        """Return where a phrase begins whose word is at `at`: «со слов», «как стало известно»."""
        lead = self._words.phrase_leads.get(self._tokens[at].lower, ())
        first = at - len(lead)
        opens = first == self._sentence.first
        before = tuple([token.lower for token in self._tokens[first:at]]) if lead else ()
        if first < self._sentence.first or lead != before:
            return None
        if lead:
            return first if opens or self._tokens[first - 1].text == "," else None
        return first - (not opens and self._reader.is_behind_preposition(at))

    def _can_be_cited(self, source: Phrase, case: str) -> bool:
        """Return whether a source says something: «согласно докладу», no «согласно погоде»."""
        if self._tokens[source.first].lower in self._words.relatives:
            return False  # «соглашение, согласно которому МВФ платит»
        if case == "genitive":
            return source.kind != "thing"  # «с точки зрения закона»
        can_speak = self._narrator.can_speak(source)  # no «со ссылкой на погоду»
        return can_speak or self._narrator.lemma(source) in self._words.source_nouns

    @cached_property
    def _quote_noun(self) -> int | None:
        """The noun for what somebody said before a colon and marks.

        It begins the sentence («Слова Петрова из интервью: „...“»), or stands near the colon:
        «Вызвали споры слова врача: „...“».
        """
        first, last = self._sentence.first, self._sentence.last
        colons = self._narrator.passage.colons
        number = bisect_left(colons, first)
        colon = colons[number] if number < len(colons) else last
        if colon >= last - 1 or not self._narrator.quoted[colon + 1]:
            return None
        reach = (first, *range(colon - 1, max(first, colon - _NOUN_REACH), -1))
        forms, nouns = self._reader.forms, self._words.quote_nouns
        at = next((at for at in reach if forms[at].is_among(nouns)), None)
        return None if at != first and at and forms[at - 1].is_preposition else at

    def _by_noun(self, at: int) -> Cue | None:
        """«по словам X», «по его мнению», «по оценке экспертов»."""
        following, last, forms = at + 1, self._sentence.last, self._reader.forms
        pronoun = self._narrator.possessive(following) if following < last else None
        following += pronoun is not None
        while (
            following < last
            and "dative" in (form := forms[following]).modifiers - form.heads.keys()
        ):
            following += 1  # «по неофициальным данным»
        form = self._reader.forms[min(following, last - 1)]
        is_source = "dative" in form.heads and form.noun in self._words.source_nouns
        if following >= last or not is_source or self._tokens[following].is_capitalised:
            return None  # «комитет по Оценке СМИ»
        following += 1
        if pronoun:
            return _phrase_cue(at, following, self._tokens[at].lower, pronoun)
        if at > self._sentence.first and self._tokens[at - 1].lower in self._words.judging_words:
            at -= 1
        cue = self._whose(at, following) or self._with_source(at, following, "genitive")
        return None if cue and self._ranks(cue, forms[following - 1].noun) else cue

    def _ranks(self, cue: Cue, noun: str | None) -> bool:
        """Return whether a title is of whose list it is: «лучший по версии «Зари»», no speech."""
        if noun not in self._words.ranking_nouns or cue.source is None:
            return False
        first, end = self._sentence.first, self._narrator.clause_end(cue.first, self._sentence)
        last = past_bracket(self._tokens, cue.source.last, self._sentence.last)
        return cue.first > first and self._tokens[cue.first - 1].is_word and last >= end

    def _whose(self, at: int, following: int) -> Cue | None:
        """Return «по словам её руководителя Анны Холл» as a cue, where somebody is told behind."""
        if following >= self._sentence.last or self._narrator.possessive(following) is None:
            return None
        cue = self._with_source(at, following + 1, "genitive")
        return cue if cue and cue.source and cue.source.kind in ("person", "role") else None

    def _with_source(self, at: int, following: int, case: str) -> Cue | None:
        last = self._sentence.last
        following = self._narrator.past_acting(following) if following < last else last
        origins = self._words.sending_prepositions | {self._words.out_of}
        if following < last and self._tokens[following].lower in origins:
            following += 1  # «по данным из мэрии», «по информации от врачей»
        source = self._reader.coordinated_at(following, last, case) if following < last else None
        if source is None or self._is_judged(source, following, case):
            return None
        source = self.with_apposition(source, last, case)
        return _phrase_cue(at, following, self._tokens[at].lower, source)

    def _is_judged(self, thing: Phrase, following: int, case: str) -> bool:
        """Return whether a genitive is what is judged, and no source: «по оценке ситуации»."""
        if self._narrator.lemma(thing) in self._words.plural_bodies and not thing.plural:
            return True  # «по разным данным власти убили десятерых»
        is_time = thing.kind == "thing" and self._reader.forms[thing.head].is_time
        if self._tokens[thing.head].lower in self._words.farther:
            behind = {token.lower for token in self._tokens[thing.last : thing.last + 2]}
            return not behind.isdisjoint(self._words.open_relatives)  # «по словам того, кто видел»
        if thing.kind == "pronoun" or is_time:  # «по утверждению его границ»
            return case == "genitive"  # «по данным от понедельника»
        is_judging = self._reader.forms[following - 1].is_among(self._words.judging_nouns)
        return is_judging and case == "genitive" and not self._narrator.can_speak(thing)

    def with_apposition(self, source: Phrase, end: int, case: str) -> Phrase:
        """Return a person with what is said of a name: «по словам Холл, главы фонда,».

        Behind a verb it may end the sentence: «сообщила Холл, глава фонда». So it is with where
        she works: «по мнению Анны Холл из Института леса,».
        """
        is_from = source.name and source.last < end
        if is_from and self._tokens[source.last].lower == self._words.out_of:
            body = self._reader.phrase_at(source.last + 1, end, "genitive")
            past = body.last if body else min(source.last + 2, end)
            if any(token.is_capitalised for token in self._tokens[source.last : past]):
                source = structs.replace(source, last=past)
        while source.name and (closing := self._past_apposition(source.last, end, case)):
            source = structs.replace(source, last=closing)
        return source

    def _past_apposition(self, comma: int, end: int, case: str) -> int | None:
        first = comma + 1
        if first >= end or self._tokens[comma].text != ",":
            return None
        closing = self._narrator.clause_end(first, self._sentence)
        mark = self._tokens[closing].text if closing < end else ""
        first += self._tokens[first].lower in self._words.possessives  # «Холл, его жена»
        role = self._reader.phrase_at(first, closing, case)
        is_told = role is not None and role.kind == "role" and role.last == closing
        if mark == ",":
            is_told = is_told or self._opens_clause(first, case)
        elif mark != "." or case != NOMINATIVE:
            return None  # «По словам Холл, роман готов.»
        return closing if is_told else None

    def _opens_clause(self, at: int, case: str) -> bool:
        """Return whether a clause on what stands before begins: «который», «живущий»."""
        tags = self._reader.forms[at].cases.get(case, ())
        is_participle = any("PRTF" in tag.traits for tag in tags)
        opening = {token.lower for token in self._tokens[at : at + 2]}  # «слова которого приводит»
        return is_participle or not opening.isdisjoint(self._words.relatives)


def _phrase_cue(first: int, last: int, lemma: str, source: Phrase) -> Cue:
    """Return the cue tokens[first:last] that is no verb, with its source."""
    return Cue(source.passage, first, last, lemma, "phrase", source=source)
