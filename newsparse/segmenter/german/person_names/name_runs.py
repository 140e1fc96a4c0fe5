"""Runs of capitalised words in German, and the person's name that one ends with."""

from collections.abc import Iterator
from itertools import takewhile

from newsparse.segmenter.german.words.word_classes import BODY_KINDS, PassageTokens, WordClasses
from newsparse.segmenter.passages.passages import HEADLINE, Passage
from newsparse.segmenter.passages.tokens import Token
from newsparse.segmenter.phrase import NameGroup, Phrase, undeclined

_SHORT_NAME = 8  # tokens, marks included: die Zeitung „Neuer Kurier am Abend“
_INFLECTED = ("er", "es", "en", "em", "e")
_BARE_NAME = 2  # words of a name that nothing but its shape shows: «Jean Todt»


class NameRunReader(PassageTokens):
    """Reads runs of nouns and names in one passage: «Minister Karl-Heinz von der Aue»."""

    def __init__(self, passage: Passage, classes: WordClasses) -> None:
        super().__init__(passage, classes)
        self.marked = {marked.first: marked.last for marked in passage.marked}
        """Where a span in marks ends, by its first token."""
        self._ends: dict[int, int] = {}
        """Where runs end, by their first tokens, that no limit cuts off."""
        self.cores: dict[tuple[int, int, int], Phrase] = {}
        """The runs as phrases, by where their phrase begins, and themselves."""

    def run_end(self, first: int, limit: int) -> int:
        """Return where the run that begins at a token ends; `first` where none does."""
        known = self._ends.get(first)
        if known is not None and known + 1 < limit:
            return known
        end = self._end(first, limit)
        if end + 1 < limit and self.tokens[first].lower not in self.words.name_particles:
            self._ends[first] = end  # the limit has cut nothing off
        return end

    def _end(self, first: int, limit: int) -> int:
        here = self._past_particles(first, limit) if self.classes.particles else first
        while here < limit:
            token = self.tokens[here]
            is_noun = token.is_capitalised and token.is_word
            is_noun = is_noun and (here > first or not self.is_sentence_word(here))
            if is_noun and here > first + 1 and self._begins_other(here):
                break
            if is_noun or (here > first and self._run_goes_on(here, limit)):
                here += 1
            elif here in self.marked and self._opens_name(here, limit, is_first=here == first):
                here = self.marked[here]
            else:
                break
        while here > first + 1 and self._is_name_particle(self.tokens[here - 1]):
            here -= 1  # sagte Heiner Wolf zu | Karim Asan
        return here

    def _begins_other(self, at: int) -> bool:
        """Return whether another begins behind a name: wurde Karl Rosner | Leiter des Amtes."""
        told = [self._is_first_name(self.lower(here)) for here in range(at - 2, at + 1)]
        if told[:2] != [True, False]:
            return False
        lower, is_name = self.lower(at), told[2] and self.lower(at + 1)[:1].isalpha()
        is_owner = self.lower(at - 1).endswith(self.grammar.genitive_endings)  # Rosners Partei
        is_noun = self._is_common(lower) and not is_owner
        return is_name or is_noun or self.classes.is_abstract(lower)

    def is_object(self, end: int) -> bool:
        """Return whether a role has an object behind it, no name: «warf dem Wirt | Betrug vor»."""
        behind, role, grammar = self.lower(end - 1), end - 2, self.grammar
        is_known = self.classes.surname(behind) or self._is_first_name(behind)
        if is_known or self.kind_at(role) != "person":
            return False
        modifiers = takewhile(lambda at: self.tokens[at].text.islower(), range(role - 1, 0, -1))
        at = next((at for at in modifiers if self.lowers[at] in grammar.articles), role)
        before = at - 1 - (self.lower(at - 1) in grammar.focus_words)  # sieht auch der Wirt Chancen
        article, verb = self.lowers[at], self.lower(before)
        if article in grammar.dative_masculine:
            return verb.isalpha() and verb not in grammar.prepositions | grammar.conjunctions
        is_small = article in grammar.nominative_articles and self.tokens[before].text.islower()
        if verb in grammar.subordinators:  # no «wie der Wirt Rosner sagte»
            return is_small and self.lower(end) not in self.lexicon.verbs
        if not is_small or verb in self.lexicon.nameless - self.lexicon.auxiliaries:
            return False
        forms = self.lexicon.verbs.get(verb, ())
        said = self.lexicon.says & {form.lemma for form in forms if not form.particle}
        said = said or self.lexicon.says & {form.lemma for form in forms}
        may_ask = self.lower(before - 1)[:1].isalnum()  # no „...“, forderte der Wirt Rosner
        return not said or (may_ask and not said.isdisjoint(self.lexicon.infinitive_cues))

    def _past_particles(self, first: int, limit: int) -> int:
        """Return where the surname begins that the article gives with «von» before it."""
        here = first
        while here < limit and self._is_name_particle(self.tokens[here]):
            here += 1
        name = self._particle_name(first, here) if first < here < limit else ""
        return here if name in self.classes.surnames else first

    def _particle_name(self, first: int, last: int) -> str:
        return " ".join(token.lower for token in self.tokens[first : last + 1])

    def nouns(self) -> list[str]:
        """Return the nouns that stand alone behind an article, as no surname does: «im Hafen»."""
        lowers, articles, capitals = self.lowers, self.lexicon.all_articles, self.passage.capitals
        starts = {*capitals}  # no «, den Holm lobte»
        single = [
            at for at in capitals if at and at + 1 not in starts and lowers[at - 1] in articles
        ]
        return [lowers[at] for at in single if lowers[at - 2 : at - 1] != [","]]

    def surnames(self) -> Iterator[str]:
        """Yield the surnames behind first names, titles and roles: «Anna Reuter», «Frau Holm»."""
        end = 0
        for at in self.passage.capitals:
            if at < end:
                continue
            end = self.run_end(at, len(self.tokens))
            if end < at + 2:  # a word alone
                lead = self.lower(at - 1)
                if lead in self.grammar.naming or self.grammar.aged in lead:
                    self.classes.given.setdefault(self.lowers[at], set()).add("")
                continue
            has_article = self.lower(at - 1) in self.grammar.articles
            name = None if self.is_object(end) else self.name_in(at, end, has_article=has_article)
            if name and (len(name.words) > 1 or name.first > at):
                last = name.words[-1].lower().strip(".")
                self.classes.given.setdefault(name.words[0].lower(), set()).add(last)
                yield self.classes.surname(last) or last
                before = reversed(self.tokens[name.first : name.last - 1])
                particles = list(takewhile(self._is_name_particle, before))
                if particles:
                    yield self._particle_name(name.last - 1 - len(particles), name.last - 1)

    def _is_name_particle(self, token: Token) -> bool:
        return token.lower in self.words.name_particles

    def name_in(self, first: int, end: int, *, has_article: bool) -> NameGroup | None:
        """Return the person's name that the run tokens[first:end] ends with, or None."""
        lone = self.lowers[first]
        if end == first + 1 and not self.classes.surname(lone):  # no name but one told before
            gender = self.classes.first_name_gender(lone)
            if gender is None or len(self.classes.given.get(lone, ())) != 1:
                return None
            return undeclined(first, end, (self.tokens[first].text,), gender)
        if self.classes.particles and self._past_particles(first, end) == end - 1:
            particles = (token.lower for token in self.tokens[first : end - 1])
            return undeclined(first, end, (*particles, self.tokens[end - 1].text))
        is_view = self.kind_at(end - 1) in ("source", "speech", *BODY_KINDS)
        is_view = is_view or self.lowers[end - 1] in self.words.claim_nouns  # Anna Reuters Fazit
        is_view = is_view or (end > first + 2 and "-" in self.lower(end - 1))
        before = self.lower(end - 2)
        is_owner = before.endswith(self.grammar.genitive_endings)
        if is_view and is_owner and not self._is_first_name(before):
            return None  # Anna Reuters Ansicht
        start, last = self._name_start(first, end), self.lowers[end - 1]
        is_owner = start < end - 1 and self.classes.surname(last) not in ("", last)
        if is_owner and not self._is_first_name(self.lower(start)):
            return None  # der Rücktritt Reuters
        if start == end or not self._is_name(start, end, first=first, has_article=has_article):
            return None
        words = self._words_of(start, end)
        gender = self.classes.first_name_gender(words[0].lower()) or ""
        if len(words) == 1 and self.classes.surname(words[0].lower()):
            gender = ""  # Frau Lorenz, no man of that first name
        if not gender and start > first:
            gender = self.grammar.titles.get(self.lower(start - 1), "")
        return undeclined(start, end, words, gender)

    def _words_of(self, first: int, last: int) -> tuple[str, ...]:
        """Return the words of a name, with the dots of initials: «Max M. Kern», «Margot S.»."""
        words: list[str] = []
        for token in self.tokens[first:last]:
            if token.is_word:
                words.append(token.text)
            elif token.text == "." and words:
                words[-1] += "."
        return tuple(words)

    def is_sentence_word(self, at: int) -> bool:
        """Return whether a capital can only be that of a sentence: «Am», «Er», «Gefragt, ob»."""
        lower, grammar = self.tokens[at].lower, self.grammar
        if lower in self.lexicon.nameless or lower.endswith(grammar.adverb_endings):
            return True
        is_participle = lower.startswith(grammar.participle_prefix)
        is_participle = is_participle and lower.endswith(grammar.participle_ending)
        is_inside = at > 0 and self.tokens[at - 1].is_word  # sagt das Gericht,
        if is_inside or not is_participle or self._is_first_name(lower):
            return False
        following = self.lower(at + 1)
        return following == "," or following in grammar.being or following in grammar.becoming

    def _run_goes_on(self, at: int, limit: int) -> bool:
        """Return whether a mark or a small word stands inside a run: «S. Holm», «von der Aue»."""
        token = self.tokens[at]
        if token.text == ".":
            before = self.tokens[at - 1]
            is_letter = before.is_word and len(before.text) == 1
            is_before_name = at + 1 < limit and self.tokens[at + 1].is_capitalised
            return is_letter or (is_before_name and before.lower in self.grammar.titles)
        is_particle = token.lower in self.words.name_particles
        return token.text == "&" or (is_particle and self._particle_goes_on(at, limit))

    def _particle_goes_on(self, at: int, limit: int) -> bool:
        particles = self.words.name_particles
        if at + 1 >= limit:
            return False
        before, following = self.tokens[at - 1].lower, self.tokens[at + 1]
        is_inside = self._is_first_name(before) or before in particles
        is_inside = is_inside and before not in self.classes.surnames  # sagte Wolf zu | Asan
        return is_inside and (following.is_capitalised or following.lower in particles)

    def _opens_name(self, at: int, limit: int, *, is_first: bool) -> bool:
        """Return whether marks open a name: die Zeitung „Kurier“, no das „Fehlen jeder Distanz“."""
        end = self.marked[at]
        is_short = end <= limit and 1 < end - at <= _SHORT_NAME
        if not is_short or not self.tokens[at + 1].is_capitalised:
            return False
        if not is_first or self.kind_at(at + 1) != "other":
            return True
        small = (token.lower for token in self.tokens[at + 1 : end] if token.text.islower())
        return all(word in self.lexicon.nameless | self.words.name_particles for word in small)

    def _name_start(self, first: int, end: int) -> int:
        """Return where a name may begin: behind the last word that is a noun or a title."""
        is_glued = end > first + 2 and self.lower(first) in self.classes.surnames
        start = first + (is_glued and self.lower(first + 1)[:1].isalpha())  # sagt Holm Karl Rosner
        for at in range(start, end):
            lower = self.tokens[at].lower
            owner = self.lower(at + 2) if at + 3 < end else ""  # Karl Rosners Anwalt Jan Holm
            if at < end - 1 and self._is_first_name(lower) and not self._is_common(owner):
                return at  # die Schifferin Frauke Lorenz, Ulrike Sommer
            if first < start == at == end - 1 and lower in self.grammar.trade_surnames:
                return at  # Trainer Fischer
            is_compound = at < end - 1 and "-" in lower  # der Box-Promoter Karl Rosner
            if is_compound or lower in self.grammar.titles or self._is_common(lower):
                start = at + 1
        return start + 1 if start < end and self.tokens[start].text == "." else start

    def _is_common(self, lower: str) -> bool:
        is_name = self._is_first_name(lower) or self.classes.surname(lower)
        return not is_name and self.classes.noun(lower).kind != "other"

    def _is_name(self, start: int, end: int, *, first: int, has_article: bool) -> bool:
        words = [token for token in self.tokens[start:end] if token.is_word]
        if not words or not words[0].is_capitalised:
            return False
        is_behind_noun = start > first
        endings = self.grammar.weak_endings if is_behind_noun else self.grammar.adjective_endings
        may_be_adjective = self.lowers[first].endswith(endings)
        is_of_thing = is_behind_noun and self.kind_at(start - 1) == "title"  # der Fall Kevin
        is_longer = len(words) > 1 or (is_behind_noun and not is_of_thing)
        last = words[-1].lower
        if self.classes.surname(last) or (is_longer and self._is_first_name(words[0].lower)):
            return True
        if self.passage.index == HEADLINE and may_be_adjective:
            return False  # Teures Schulhaus, Grüne Breitseite: the text has names, too
        is_none = len(words) == 1 and words[0].text[1:].isupper()  # Präsidentin FBH
        if (
            is_none
            or self.lower(first - 1) in self.grammar.numbers
            or self.classes.is_abstract(last)
        ):
            return False  # die Schweizer Asylpolitik
        if is_behind_noun:
            before = start - 2 if self.tokens[start - 1].text == "." else start - 1
            return self.kind_at(before) == "person" or self.lower(before) in self.grammar.titles
        is_half = self.lower(first - 1) == "-"  # mit einer „Faust“-Version Furore machte
        if has_article or is_half or len(words) != _BARE_NAME:
            return False
        is_marked = self.marked.get(start - 1) == end + 1  # „Stiller Nebel“ is a thing so called
        return not is_marked and not self._is_other(words[0], words[1])

    def _is_other(self, first: Token, last: Token) -> bool:
        """Return whether two capitals are no name: «Deren Vater», «sieht auch Rosner Vorteile»."""
        classes, opening = self.classes, first.lower
        closed = self.grammar.genitive_articles | self.words.question_words  # Warum Gähnen ansteckt
        if opening in closed or classes.surname(opening) or last.lower in self.lexicon.nameless:
            return True
        if first.text.isupper() or last.text.isupper() or classes.is_abstract(opening):
            return True
        stem = next((opening.removesuffix(e) for e in _INFLECTED if opening.endswith(e)), "")
        is_adjective = stem.endswith(self.grammar.adjective_stems)
        return is_adjective or not classes.nouns.isdisjoint((opening, last.lower))

    def _is_first_name(self, lower: str) -> bool:
        return lower.partition("-")[0] in self.lexicon.first_names
