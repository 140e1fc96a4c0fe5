"""German noun phrases: article, adjectives, nouns, a name, and what belongs to them behind."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import structs

from newsparse.segmenter.german.phrases.noun_cores import NounCoreReader, NounFormReader
from newsparse.segmenter.german.words.word_classes import BODY_KINDS
from newsparse.segmenter.passages.tokens import past_bracket
from newsparse.segmenter.phrase import Phrase, coordinated

_ATTRIBUTES = 4  # of one noun: «der Leiter der Abteilung für Kultur der Stadt Kiel»
_DEPTH = 2  # attributes of attributes: «der Sprecher des Leiters des Amtes»
_APPOSITION = 25  # tokens


class NounPhraseReader(NounCoreReader, NounFormReader):
    """Reads the noun phrases of one passage."""

    def phrase_at(self, first: int, limit: int, *, wide: bool = False) -> Phrase | None:
        """Return the noun phrase at a token, or None; a `wide` one takes every attribute."""
        if first >= limit:
            return None
        group = self._noun(first + 1, limit) if self.is_one_of(first) else None
        if group:  # einer der Wirte
            group = structs.replace(group, first=first, kind="role", plural=False)
        phrase = group or self._pronoun(first, limit) or self._noun(first, limit, wide=wide)
        return self.with_others(phrase, limit) if phrase else None

    def with_others(self, phrase: Phrase, limit: int) -> Phrase:
        """Return a name with its other: «Reuter und Jan Holm», «Wirtin und Autorin Reuter»."""
        behind = phrase.last + 1
        is_joined = behind < limit and self.lower(phrase.last) == self.words.and_word
        may_join = is_joined and phrase.kind in ("person", "role")
        other = self._noun(behind, limit) if may_join else None
        if other is None or other.name is None:
            return phrase
        if phrase.name:
            return coordinated(phrase, other)
        is_role = other.name.first > behind and self.tokens[behind].is_capitalised
        return structs.replace(other, first=phrase.first) if is_role else phrase

    def with_unnamed(self, phrase: Phrase, limit: int) -> Phrase:
        """Return a body or a role with another behind it: «laut Polizei und Feuerwehr brach»."""
        is_joined = phrase.last + 1 < limit and self.lower(phrase.last) == self.words.and_word
        other = self._noun(phrase.last + 1, limit) if is_joined else None
        is_one = other is not None and other.kind in ("organisation", "role")
        is_over = other is not None and (other.last == limit or phrase.kind == "organisation")
        return coordinated(phrase, other) if other and is_one and is_over else phrase

    def all_in_passage(self) -> Iterator[Phrase]:
        """Yield the noun phrases of the passage that begin with an article or a capital."""
        past, limit = 0, len(self.tokens)
        for at in self._openings(0, limit):
            phrase = self._noun(at, limit) if at >= past else None
            if phrase:
                phrase = self.with_apposition(phrase, limit)
                yield phrase
                past = phrase.last

    def named_within(self, phrase: Phrase) -> Iterator[Phrase]:
        """Yield the phrases inside another that name somebody: «der Rücktritt von Anna Reuter»."""
        limit = phrase.last
        if not self.classes.names_anybody(self.tokens[phrase.head + 1 : limit]):
            return
        past = self.run_end(phrase.head, limit)
        for at in self._openings(past, limit):
            inner = self._noun(at, limit) if at >= past else None
            if inner is None:
                continue
            past, name = inner.last if inner.name else inner.head + 1, inner.name
            is_named = name and self.classes.first_name_gender(name.words[0].lower()) is not None
            if name and (is_named or self.kind_at(inner.head) == "person" or len(name.words) == 1):
                yield inner  # no «Ein Lager bei Tall Afar»

    def _openings(self, first: int, limit: int) -> list[int]:
        """Return where a phrase may begin: at an article, at a capital, at a name's «von»."""
        articles, particles = self.grammar.articles, self.classes.particles
        small = articles | particles if particles else articles
        found = [at for at, word in enumerate(self.lowers[first:limit], first) if word in small]
        capitals = self.passage.capitals
        inside = capitals[bisect_left(capitals, first) : bisect_left(capitals, limit)]
        return sorted({*inside, *found})

    def with_apposition(self, phrase: Phrase, limit: int) -> Phrase:
        """Return a phrase with its apposition and name: «der Chef im Landtag, Karl Rosner»."""
        comma = phrase.last
        is_placed = phrase.kind == "role" and self.lower(comma) in self.grammar.wherein
        place = self._noun(comma + 1, limit) if is_placed and comma + 1 < limit else None
        comma = place.last if place else comma
        if comma >= limit or self.tokens[comma].text != ",":
            return phrase
        comma = self.past_age(comma)
        last = self._past_apposition(comma, limit)
        core = phrase if phrase.name else self._with_apposed_name(phrase, comma, last)
        return structs.replace(core, last=last) if core.name or comma == phrase.last else phrase

    def past_age(self, comma: int) -> int:
        """Return the comma behind somebody's age, at `comma` where none stands: «, 45, Wirt»."""
        is_age = self.lower(comma) == "," and self.lower(comma + 1).isdecimal()
        return comma + 2 if is_age and self.lower(comma + 2) == "," else comma

    def is_one_of(self, at: int) -> bool:
        """Return whether «einer der ...» begins at a token."""
        is_one = self.lowers[at] in self.grammar.ones
        return is_one and self.lower(at + 1) in self.grammar.genitive_articles

    def _pronoun(self, at: int, limit: int) -> Phrase | None:
        lower = self.tokens[at].lower
        gender = self.grammar.subject_pronouns.get(lower)
        is_several = gender == self.grammar.several
        may_point = (lower in self.grammar.articles or is_several) and at + 1 < limit
        if gender is None or (may_point and self.goes_on(at + 1)):
            return None
        gender = "" if is_several else gender
        index = self.passage.index
        return Phrase(index, at, at + 1, at, "pronoun", gender=gender, plural=is_several)

    def _noun(self, first: int, limit: int, *, wide: bool = False, depth: int = 0) -> Phrase | None:
        """Return a phrase with a noun; one `depth` of attributes inside another is read."""
        article = self.tokens[first].lower
        has_article = article in self.grammar.articles
        start = self.past_modifiers(first + has_article, limit)
        end = self.run_end(start, limit)
        end -= end > start + 1 and self.is_object(end)
        if start < end < limit and self.tokens[end].text == "-":
            start = self.past_halves(end - 1, limit)
            end = self.run_end(start, limit)
        if end == start and has_article:
            start = max(start, self._past_inserted(first + 1, limit, depth))
            end = self.run_end(start, limit)
        if end == start:
            return self._nominalised(first, start) if has_article else None
        may_own = end == start + 1 < limit and not has_article and depth < _DEPTH
        is_owner = may_own and self.lowers[start].endswith(self.grammar.genitive_endings)
        if is_owner and self.is_adjective(end):  # Polens neuer Kanzler
            owned = self._noun(end, limit, wide=wide, depth=depth + 1)
            if owned and owned.kind in ("role", "person"):
                return structs.replace(owned, first=first)
        core = self.core(first, start, end)
        is_name = core.name is not None
        last = self.past_attributes(end, limit, wide=wide, is_name=is_name, depth=depth)
        if core.kind == "role" and last > end:
            core = self._with_closing_name(core, end, last)
            core = self._with_apposed_name(core, end, last) if wide and not core.name else core
        gender = core.gender or self.gender_by_article(core.head, article)
        return structs.replace(core, first=first, last=last, gender=gender)

    def _with_closing_name(self, core: Phrase, first: int, last: int) -> Phrase:
        """Return a role with the name that ends it: «der Sprecher der Polizei Karl Rosner»."""
        for at in range(first + 1, last - 1):
            if not self._is_first_name(self.lowers[at]):
                continue
            before = at - 1
            while self.lower(before) == "." or self.lower(before) in self.grammar.titles:
                before -= 1
            name = self.name_in(at, last, has_article=False)
            if name and self.kind_at(before) in BODY_KINDS:
                return structs.replace(core, kind="person", name=name)
        return core

    def _past_inserted(self, at: int, limit: int, depth: int) -> int:
        """Return where «nicht vom Rat bezahlte» before a noun is over; `at` where none is."""
        first = at + (self.lower(at) in self.grammar.adverbs)
        is_inserted = first + 1 < limit and self.tokens[first].lower in self.grammar.prepositions
        inner = self._noun(first + 1, limit, depth=depth + 1) if is_inserted and not depth else None
        if inner is None:
            return at
        behind = inner.last + (self.lower(inner.last) in self.grammar.adverbs)
        is_over = behind >= limit or not self.is_adjective(behind)
        return at if is_over else self.past_modifiers(behind, limit)

    def _nominalised(self, first: int, end: int) -> Phrase | None:
        """Return «der 81-jährige» as a phrase: an adjective that stands for somebody."""
        article, adjective = self.lower(first), self.lower(end - 1)
        if end == first + 1 or self.grammar.aged not in adjective:
            return None
        is_plural = adjective.endswith(self.grammar.weak_endings[-1])
        is_woman = article in self.grammar.feminines and not is_plural  # die 51-Jährige
        gender = "f" if is_woman else self.grammar.nominative_articles.get(article, "")
        return Phrase(self.passage.index, first, end, end - 1, "role", gender=gender)

    def past_attributes(
        self, at: int, limit: int, *, wide: bool = False, is_name: bool = False, depth: int = 0
    ) -> int:
        """Return where what belongs to the noun before a token ends."""
        is_name = is_name or (depth > 0 and at + 1 in self.marked)
        for _ in range(_ATTRIBUTES if depth < _DEPTH else 0):
            if at >= limit or self.lowers[at] not in self.lexicon.attaching:
                break  # as before most words
            following = self._past_attribute(at, limit, wide=wide, is_name=is_name, depth=depth)
            if following == at:
                break
            at, is_name = following, following + 1 in self.marked  # des Amtes | der „Bild“
        return at

    def _past_attribute(self, at: int, limit: int, *, wide: bool, is_name: bool, depth: int) -> int:
        token, grammar = self.tokens[at], self.grammar
        if token.text == "(":
            return past_bracket(self.tokens, at, limit)
        if wide and token.text == ",":
            return self._past_apposition(at, limit)
        is_proper = is_name or self.tokens[at - 1].text.isupper()  # die OSZE der Kommission
        is_hearer = is_proper and token.lower in grammar.dative_articles
        is_ours = token.lower in self.words.first_person and at + 1 < limit
        is_hearer |= is_ours and self.kind_at(at + 1) == "press"  # sagt ein Wirt | unserer Zeitung
        if token.lower in grammar.genitive_articles and not is_hearer:
            inner = self._noun(at, limit, depth=depth + 1)
        elif self.is_attached(at, limit, wide=wide):
            inner = self._noun(at + 1, limit, depth=depth + 1)
        else:
            return at
        if inner is None:
            return at
        is_purpose = token.lower == grammar.purpose
        return self.past_second(inner.last, limit) if is_purpose else inner.last

    def _past_apposition(self, at: int, limit: int) -> int:
        """Return where «, Leiter des Amtes» ends; `at` where no apposition stands."""
        end = min(limit, at + _APPOSITION)
        is_set_off = at + 1 < end and self.tokens[at].text == ","
        is_set_off = is_set_off and self.tokens[at + 1].lower not in self.lexicon.verbs
        inner = self._noun(at + 1, end) if is_set_off else None
        if inner is None or inner.kind not in ("role", "person"):
            return at
        is_over = inner.last >= limit or self.tokens[inner.last].text == ","
        is_named = inner.name is not None or self.classes.names_anybody(self.tokens[at - 1 : at])
        is_closed = is_named and not self.tokens[min(inner.last, limit - 1)].is_word
        return inner.last if is_over or is_closed else at  # sagte Karl Rosner, ein Leiter.

    def _with_apposed_name(self, core: Phrase, first: int, last: int) -> Phrase:
        """Return a role with the name behind its comma: «Der Leiter des Amtes, Karl Rosner»."""
        if core.kind != "role":
            return core
        for at in range(first, last - 1):
            inner = self._noun(at + 1, last) if self.tokens[at].text == "," else None
            if inner and inner.name:
                gender = core.gender or inner.gender
                return structs.replace(core, kind="person", gender=gender, name=inner.name)
        return core
