"""The bodies that a Russian passage names: «комитет по рекам», «МВД Украины», «Минздрав»."""

from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.people.body_names import KnownNames
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.phrases.complements import MAX_PHRASE_WORDS
from newsparse.segmenter.russian.phrases.nominative import nominative_phrase
from newsparse.segmenter.russian.phrases.phrases import CASES, OBLIQUE, PhraseReader
from newsparse.segmenter.russian.words.lexicon import MARK
from newsparse.segmenter.russian.words.words import is_abbreviation, is_latin

_NAME_MARKS = '«"„“'
_STOPS = frozenset(",;:!?…–—")
"""Marks that no phrase goes on behind."""


class NamedBodies:
    """Reads the bodies that one passage names, in full or in short."""

    def __init__(self, phrases: PhraseReader) -> None:
        self.tokens = phrases.passage.tokens
        self._phrases = phrases
        self._grammar = phrases.grammar

    def full(self) -> Iterator[tuple[str, Phrase]]:
        """Yield the bodies named in full with their head nouns: «комитет по рекам»."""
        for at, form in enumerate(self._phrases.forms):
            phrase = self._full_phrase(at) if form.body else None
            if form.body and phrase:
                yield form.body, phrase

    def short(self, known: KnownNames) -> Iterator[Phrase]:
        """Yield the bodies named by initials or compounds: «МВД Украины», «Минздрав»."""
        reach, words = 0, self._grammar.words  # «Washington Post» is inside «The Washington Post»
        capitals = (at for at in self._phrases.passage.capitals if self._may_be_short(at, known))
        marks = (at for at in self._phrases.passage.marks if self.tokens[at].text in _NAME_MARKS)
        for at in sorted((*capitals, *filter(self._phrases.labels.end, marks))):
            before = self._phrases.forms[at - 1] if at else MARK
            if at < reach or (before.body and not before.is_among(words.voices)):
                continue  # «управление СК» is no «СК», but «сайт СК» is
            cases = OBLIQUE if before.is_preposition else CASES  # «в МВД» is no nominative
            is_one = self.tokens[at].lower.startswith(words.body_prefixes)  # «Росгвардии»
            read = self._phrases.in_any_case(at, cases)
            phrase = next((one for one in read if not (is_one and one.plural)), None)
            if phrase and phrase.kind == "organisation":
                name = nominative_phrase(self._phrases, phrase) if before.body else ""
                if before.is_among(words.press_nouns) and before.body and not known.is_known(name):
                    continue
                reach = phrase.last
                if before.body or not before.is_among(words.title_nouns):  # «фильм «Снег»»
                    yield phrase

    def _may_be_short(self, at: int, known: KnownNames) -> bool:
        """Return whether a word may name a body: «МВД», «Минздрав»; «МОСКВА» is a place."""
        token, traits = self.tokens[at], self._phrases.forms[at].traits
        if "Orgn" in traits or is_latin(token):
            return True
        if not (is_abbreviation(token) and token.text.isalpha()):
            nouns = self._phrases.forms[at].nouns  # «приказ Минстроя»
            return known.is_known(token.text) or any(map(known.is_known, nouns))
        return not traits or "Abbr" in traits

    def _full_phrase(self, at: int) -> Phrase | None:
        """Return the phrase whose head stands at `at`, where it gives a name."""
        first, forms, tokens, levels = (
            at,
            self._phrases.forms,
            self.tokens,
            self._grammar.words.levels,
        )
        while first > 0 and forms[first - 1].is_plain_adjective:
            first -= 1
        while first < at and not tokens[first].lower.startswith(levels):  # «областное управление»
            if tokens[first].is_capitalised:
                break
            first += 1
        if not ((first < at and tokens[first].is_capitalised) or self._has_name_behind(at)):
            return None  # most nouns need no more
        words, nouns, heads = self._grammar.words, forms[at].nouns, forms[at].heads
        bodies = words.organisation_nouns
        cases = [case for case in CASES if case in heads and nouns[heads[case][0]] in bodies]
        headed = (one for one in self._phrases.in_any_case(first, cases) if one.head == at)
        phrase, is_plural = next(headed, None), forms[at].is_among(words.plural_bodies)
        if phrase and phrase.plural != is_plural:
            # «группы «Весна»» is a genitive before it is a plural; «власти края» never one
            phrase = next((one for one in headed if one.plural == is_plural), phrase)
        phrase = self._before_leader(phrase) if phrase else None
        return phrase if phrase and self._gives_name(phrase) else None

    def _has_name_behind(self, at: int) -> bool:
        """Return whether the noun at `at` may give a name, by the capitals and marks behind it."""
        for token in self.tokens[at : at + MAX_PHRASE_WORDS]:
            if token.is_capitalised or token.text in _NAME_MARKS:
                return True
            if token.text in _STOPS:
                break
        return False

    def _before_leader(self, body: Phrase) -> Phrase:
        """Return a body without who leads it: «главу Речного банка Глеба Туманова арестовали»."""
        name, role = self._phrases.name_ending(body.last), self._phrases.forms[body.first - 1]
        is_led = body.first > 0 and role.is_person
        if not is_led or name is None or len(name.words) == 1:
            return body  # «сотрудники фонда Туманова»
        return structs.replace(body, last=name.first)

    def _gives_name(self, phrase: Phrase) -> bool:
        """Return whether a phrase is a name: «Министерство обороны», but no «Кремлём мыслей»."""
        head, behind = self.tokens[phrase.head], self.tokens[phrase.head + 1 : phrase.last]
        is_called = any(token.text in _NAME_MARKS or token.is_capitalised for token in behind)
        is_known = self._grammar.known_bodies.is_known(self._phrases.lemma(phrase))
        is_own = bool(behind) and head.is_capitalised and not is_known
        is_own |= phrase.first < phrase.head and self.tokens[phrase.first].is_capitalised
        return is_called or is_own
