"""Whose words are passed on: «цитирует агентство Ветрова», «говорится в докладе министерства»."""

from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.russian.cues.narrator import REACH
from newsparse.segmenter.russian.cues.subjects import Subjects

_PLACE_REACH = 20  # words before a verb in which its place is looked for
_RELATIVE_REACH = 20  # tokens before «которого» in which whom it means is named


class Citations(Subjects):
    """Finds whose words are passed on in one sentence."""

    def cited(self, at: int, lemma: str) -> Phrase | None:
        """Return whom the verb at `at` cites: an accusative on either side, or whose words it has.

        Verbs that pass on («приводит», «передаёт») cite only where they say «слова» or the like.
        """
        before = self._cited_before(at)
        if before:
            return before
        limit = self.clause_end(at, label_ends=False)
        behind = self._objects(at + 1, limit)
        if lemma not in self._words.quoting_cues and self._tokens[at - 1].text == ",":
            return next(filter(None, self._owners(behind)), None)  # «..., передаёт «Заря»»
        is_quoted = lemma in self._words.quoting_cues and behind and self._is_object(behind[0])
        if is_quoted and behind[0].kind in ("person", "role", "pronoun"):
            return self._without_paper(behind[0])  # «цитирует голландца сайт канала»
        earlier = self._objects(max(self._sentence.first, at - REACH), at)
        candidates = (
            (*self._owners(behind + earlier), *self._surest_cited(behind))
            if lemma in self._words.quoting_cues
            else self._owners(behind + earlier)
        )
        return next(filter(None, candidates), None)

    def place_of(self, at: int, *, is_passive: bool = False) -> Phrase | None:
        """Return the document or body in which something is said: «говорится в докладе».

        A town is who says it («в Москве напоминают»), and no more than where it «объявлено».
        """
        order = [*range(at + 1, self.clause_end(at))]
        order += [*range(at - 1, max(self._sentence.first, at - _PLACE_REACH) - 1, -1)]
        places = [
            phrase
            for i in order
            if self._tokens[i].lower in self._words.place_prepositions
            if not self._narrator.quoted[i]
            if (phrase := self._in_what(i))
        ]
        documents = (p for p in places if self._narrator.head_of(p) in self._words.speech_nouns)
        forms = self._forms
        towns = [p for p in places if p.last - p.first == 1 and "Geox" in forms[p.head].traits]
        places.sort(
            key=lambda p: p.last != at or p in towns
        )  # «в прессе назвали её за „...“ в Сети»
        bodies = (
            p
            for p in places
            if p.kind in ("organisation", "person")
            and not (is_passive and (p in towns or p.kind == "person"))
        )
        known = self._words.organisation_nouns  # «в группе врачей говорят»
        others = (p for p in places if p.kind == "pronoun" or self._narrator.head_of(p) in known)
        return next(documents, None) or next(bodies, None) or next(others, None)

    def _in_what(self, at: int) -> Phrase | None:
        """Return the phrase behind the preposition at `at`; «доклад, в котором» is the document."""
        if at + 1 >= self._sentence.last or self._tokens[at + 1].lower not in self._words.relatives:
            at += (
                at + 1 < self._sentence.last and self._narrator.possessive(at + 1) is not None
            )  # «в его указе»
            return self._narrator.phrase_at(at + 1, self._sentence.last, "locative")
        for noun in range(at - 2, max(self._sentence.first, at - _RELATIVE_REACH) - 1, -1):
            form, documents = self._forms[noun], self._words.speech_nouns
            cases = [case for case in form.heads if form.noun_lemma(case) in documents]
            if cases:
                return self._narrator.phrase_at(noun, at - 1, cases[0])
        return None

    def _cited_before(self, at: int) -> Phrase | None:
        """«Ветров, которого цитирует «Север»»: the phrase before the relative pronoun."""
        if at - 1 < self._sentence.first:
            return None
        if self._tokens[at - 1].lower not in self._words.relatives:
            return self._narrator.possessive(at - 1)
        return self._narrator.person_before(at - 2, plural=False)

    def _objects(self, first: int, last: int) -> list[Phrase]:
        """Return the accusative phrases of the narrator that begin in tokens[first:last]."""
        found = []
        at = first
        while at < last:
            phrase = None
            if not self._narrator.quoted[at] or self._narrator.opens_label(at):
                phrase = self._narrator.phrase_at(at, self._sentence.last, "accusative")
            if phrase:
                found.append(phrase)
            at = max(at + 1, phrase.last if phrase else 0)
        return found

    def _surest_cited(self, phrases: list[Phrase]) -> Iterator[Phrase | None]:
        """Yield who may be cited in the accusatives behind the verb, the surest first.

        «цитирует «Север» главу дирекции», «цитирует агентство Ветрова», «цитирует РИА главу фонда».
        """
        for phrase in phrases:
            if phrase.kind in ("person", "role"):
                yield self._without_paper(phrase)
        papers = self._words.press_nouns | self._words.press_names
        for phrase in phrases:
            if self._narrator.head_of(phrase) in papers:
                end = len(self._tokens)
                yield self._narrator.phrase_at(phrase.head + 1, end, "accusative")
        yield from (p for p in phrases if p.kind != "thing" and self._is_object(p))

    def _without_paper(self, phrase: Phrase) -> Phrase:
        """Return who is cited without who cites: «цитирует эксперта «Север»», if that stays so.

        «Директора «Зари»» is hers: her name declines.
        """
        at, words, form = phrase.head + 1, self._words, self._forms[phrase.head]
        label = self._narrator.labels.end(at) if at < phrase.last else 0
        if label != phrase.last:
            if form.is_among(words.press_roles):
                return phrase  # «корреспондента Reuters»
            names = (
                i for i in range(at, phrase.last) if self._tokens[i].lower in words.press_names
            )
            return structs.replace(phrase, last=next(names, phrase.last))  # «главу порта Reuters»
        is_hers = self._forms[at + 1].in_case("genitive", parts=("noun", "adjective"))
        return phrase if is_hers else structs.replace(phrase, last=at)

    def _owners(self, phrases: list[Phrase]) -> Iterator[Phrase | None]:
        """Yield whose words, comment or report is cited: «слова Ветрова», «его слова».

        They may stand behind who cites, as if they were his: «приводит агентство слова Ветрова».
        """
        words = self._words
        end, nouns = len(self._tokens), words.speech_nouns - words.press_nouns  # no «сайт клуба»
        for phrase in phrases:
            for at in range(phrase.head, phrase.last):
                form = self._forms[at]
                if form.is_among(nouns) and "accusative" in form.heads:
                    pronoun = self._narrator.possessive(at - 1) if at else None
                    owner = pronoun or self._narrator.phrase_at(at + 1, end, "genitive")
                    is_role = owner is not None and owner.kind == "role"
                    yield self._without_paper(owner) if owner and is_role else owner
                    break

    def _is_object(self, phrase: Phrase) -> bool:
        """Return whether a phrase can be nothing but an object: «пресс-службу»."""
        word = self._forms[phrase.head]
        return bool(word.tags) and NOMINATIVE not in word.heads
