"""Runs of German nouns as phrases: their head, its kind, and what they are called elsewhere."""

from newsparse.segmenter.german.person_names.name_runs import NameRunReader
from newsparse.segmenter.german.words.word_classes import BODY_KINDS, Noun, NounKind
from newsparse.segmenter.passages.tokens import opening_bracket
from newsparse.segmenter.phrase import NameGroup, Phrase, PhraseKind

_MODIFIERS = 8  # words: «der für die Region zuständige neue Chef»
_TIME_REACH = 4  # tokens: «am 12. Mai», «im Jahr 2024»
_BODY: PhraseKind = "organisation"
_KINDS: dict[NounKind, PhraseKind] = {"person": "role", "body": _BODY, "press": _BODY}
"""What phrases are by the kind of their head; others are things."""


class NounCoreReader(NameRunReader):
    """Reads nouns in one passage, and tells what behind one belongs to it."""

    def core(self, first: int, start: int, end: int) -> Phrase:
        """Return the nouns tokens[start:end] behind an article as a phrase with its name."""
        known = self.cores.get((first, start, end))
        if known is None:
            known = self.cores[(first, start, end)] = self._core(first, start, end)
        return known

    def _core(self, first: int, start: int, end: int) -> Phrase:
        has_article = self.lowers[first] in self.grammar.articles
        name = self.name_in(start, end, has_article=has_article)
        head = max(start, name.first - 1) if name else self._last_body(start, end)
        if self.tokens[head].text == "." and head > start:
            head -= 1
        noun = self.noun_at(head)
        if name and name.first > start and noun.kind in BODY_KINDS:
            name = None  # Verband Pro Nord
        kind = "person" if name else self._kind(head, noun, first, start)
        of_several = self.lowers[first] == self.grammar.dative_of_several  # von den Autoren
        plural = of_several and self.lower(first - 1) in self.grammar.dative_prepositions
        plural = (plural or self.lowers[head].endswith(self.grammar.plural_endings)) and not name
        index, gender = self.passage.index, self._gender(head, noun, name)
        return Phrase(index, start, end, head, kind, gender=gender, name=name, plural=plural)

    def _last_body(self, start: int, end: int) -> int:
        """Return the last noun for a body in a run, or its last: «Verband Pro Nord»."""
        last = end - 1
        while last > start and self.kind_at(last) not in BODY_KINDS:
            last -= 1
        return last if self.kind_at(last) in BODY_KINDS else end - 1

    def past_modifiers(self, first: int, limit: int) -> int:
        """Return where the adjectives that begin at a token end."""
        at, end = first, min(limit, first + _MODIFIERS)
        while at < end and self.is_adjective(at):
            at += 1  # der 61 Jahre alte Wirt
            is_counted = self.tokens[at - 1].text.isdigit() and at + 1 < end
            is_measure = is_counted and self.kind_at(at) in ("measure", "time")
            at += is_measure and self.is_adjective(at + 1)
        return at

    def past_halves(self, at: int, limit: int) -> int:
        """Return the last of several compounds that share an end: «Sozial- und | Baudirektor»."""
        while at + 3 < limit and self.tokens[at].is_capitalised:
            hyphen, joint = self.tokens[at + 1 : at + 3]
            is_cut = hyphen.text == "-" and hyphen.start == self.tokens[at].end
            if not is_cut or joint.lower not in self.grammar.half_joints:
                break
            at += 3
        return at

    def goes_on(self, at: int) -> bool:
        """Return whether a noun or its adjective stands at a token: «diese neue Regel»."""
        return self.tokens[at].is_capitalised or self.is_adjective(at)

    def is_adjective(self, at: int) -> bool:
        """Return whether a token is an adjective of the noun behind it: «neue», «24-jährige»."""
        token = self.tokens[at]
        if not token.is_word or token.is_capitalised or token.lower in self.lexicon.closed:
            return False
        if token.lower in self.grammar.common_verbs:
            return False
        is_inflected = token.lower.endswith(self.grammar.adjective_endings)
        if token.lower in self.lexicon.verbs:  # die verfügten Grenzen, no «gab Wagner nach»
            following = self.tokens[at + 1 : at + 2]
            return is_inflected and bool(following) and following[0].is_capitalised
        return is_inflected or not token.lower.isalpha()

    def gender_by_article(self, head: int, article: str) -> str:
        """Return the gender that what begins a phrase shows: «der», «ein», a name, «Reuters»."""
        noun, feminine = self.noun_at(head), self.grammar.feminine_body_endings
        may_be_either = noun.lemma in self.grammar.common_gender or noun.kind in BODY_KINDS
        is_feminine = noun.kind in BODY_KINDS and self.tokens[head].lower.endswith(feminine)
        if is_feminine or (may_be_either and article in self.grammar.feminines):
            return "f"  # auch in «laut der Polizei»
        shown = self.grammar.nominative_articles.get(article)
        is_owned = shown is None and article.endswith(self.grammar.genitive_endings)
        is_bare = shown == "" and not article.endswith(self.grammar.konjunktiv_ending)
        is_man = noun.kind == "person" and noun.lemma not in self.grammar.of_either
        return "m" if is_man and (is_bare or is_owned) else shown or ""

    def _kind(self, head: int, noun: Noun, first: int, start: int) -> PhraseKind:
        token = self.tokens[head]
        if noun.kind != "other":
            is_council = noun.lemma in self.grammar.councils
            return "organisation" if is_council else _KINDS.get(noun.kind, "thing")
        if self.classes.is_abstract(token.lower) or token.lower in self.words.claim_nouns:
            return "thing"
        is_shortened = "-" not in token.text and not token.text[1:].islower()  # BVerfG
        is_alone = first == start and self.lower(first - 1) not in self.grammar.numbers
        return "organisation" if is_alone or is_shortened else "thing"  # leitfähiges Material

    def _gender(self, head: int, noun: Noun, name: NameGroup | None) -> str:
        if name and name.first <= head:
            return name.gender
        if self.classes.is_feminine(self.tokens[head].lower):
            return "f"
        if name is None or name.gender:
            return name.gender if name else ""
        is_either = noun.lemma in self.lexicon.of_no_gender
        return "" if is_either or noun.kind != "person" else "m"

    def past_second(self, at: int, limit: int) -> int:
        """Return where a second purpose is over: «Vizepräsident für Studium und Lehre»."""
        if at + 1 >= limit or self.tokens[at].lower != self.words.and_word:
            return at
        second, behind = self.tokens[at + 1 : at + 2], self.tokens[at + 2 : at + 3]
        is_alone = second[0].is_capitalised and not any(one.is_capitalised for one in behind)
        return at + 2 if is_alone and not self.classes.names_anybody(second) else at

    def is_attached(self, at: int, limit: int, *, wide: bool) -> bool:
        """Return whether a preposition at `at` goes on with the noun before it: «Amt für Wald»."""
        lower, grammar = self.tokens[at].lower, self.grammar
        joining = grammar.prepositions if wide else grammar.attribute_prepositions
        if lower not in joining or at + 1 >= limit or self._is_time(at + 1, limit):
            return False
        if lower == grammar.purpose and not wide:
            return self.noun_at(at - 1).lemma in grammar.with_purpose  # no «die Stadt für Schäden»
        is_by = lower in grammar.agent_prepositions and self.lower(at + 1) in grammar.articles
        return wide or not (is_by and self.kind_at(at - 1) in BODY_KINDS)  # laut Polizei von einem

    def _is_time(self, at: int, limit: int) -> bool:
        """Return whether a phrase tells when: «am Montag», «am 12. Mai», «im Jahr 2024»."""
        for token in self.tokens[at : min(limit, at + _TIME_REACH)]:
            if self.classes.noun(token.lower).kind == "time":
                return True
            if token.is_capitalised:
                return False
        return False


class NounFormReader(NameRunReader):
    """Tells what the phrases of one passage are called elsewhere."""

    def nominative(self, phrase: Phrase) -> str:
        """Return a phrase without its article, its head in the nominative: «des Amtes», «Amt»."""
        tokens = self.tokens
        article = tokens[phrase.first].lower
        has_article = article in self.grammar.articles and phrase.last - phrase.first > 1
        first = phrase.first + has_article
        for at in range(first, phrase.head + 1):  # der neue „Kurier am Abend“
            last = self.marked.get(at, 0)
            if last > phrase.head:
                return self.passage.text[tokens[at].end : tokens[last - 1].start]
        head, text = tokens[phrase.head], self.passage.text
        noun = self._nominative_noun(phrase, article)
        last = self.before_bracket(phrase)
        return self._modifiers(phrase, first, article) + noun + text[head.end : tokens[last].end]

    def before_bracket(self, phrase: Phrase) -> int:
        """Return the last token of a phrase, before age, party or initials: «der Wirt (54)»."""
        last = phrase.last - 1
        if phrase.kind not in ("role", "organisation") or self.tokens[last].text != ")":
            return last
        opening = opening_bracket(self.tokens, last)
        return opening - 1 if phrase.head < opening < last else last

    def _modifiers(self, phrase: Phrase, first: int, article: str) -> str:
        """Return what stands before a head, as it does without an article: «des neuen Amtes»."""
        tokens, told = self.tokens, []
        for at in range(self._past_participle(first, phrase.head), phrase.head):
            gap = self.passage.text[tokens[at].end : tokens[at + 1].start]
            told.append(self._strong(phrase, at, article) + gap)
        return "".join(told)

    def _past_participle(self, first: int, head: int) -> int:
        """Return where a noun begins behind what tells more of it: «der vom Rat gewählte Wirt»."""
        inside = [token.lower for token in self.tokens[first:head]]
        if self.grammar.prepositions.isdisjoint(inside):
            return first
        while head > first and self.tokens[head - 1].is_capitalised:
            head -= 1
        return head

    def _strong(self, phrase: Phrase, at: int, article: str) -> str:
        """Return a modifier as in the nominative: «des neuen Amtes» is «neues Amt»."""
        text, grammar = self.tokens[at].text, self.grammar
        is_name = text[0].isupper() and not text.endswith(grammar.adjectives_in_names)
        endings = (*grammar.oblique_endings, grammar.strong_endings[""])
        is_governed = self.lower(phrase.first - 1) in self.lexicon.governing
        if phrase.plural or is_governed or text in grammar.genitive_articles:
            endings = (*endings, grammar.genitive_plural)
        ending = next(filter(text.endswith, endings), "")
        if is_name or not ending:
            return text
        gender = self._gender_shown(phrase, article, ending)
        return text.removesuffix(ending) + grammar.strong_endings[gender]

    def _gender_shown(self, phrase: Phrase, article: str, ending: str) -> str:
        """Return the gender of a phrase, "" for what «die» stands before: of one or of several."""
        grammar = self.grammar
        if ending == grammar.strong_endings[""]:
            return grammar.nominative_articles.get(article, "")
        masculine = grammar.genitive_masculine | grammar.dative_masculine
        if article not in masculine and ending != grammar.dative_ending:
            return ""
        noun = self.tokens[phrase.head].lower
        stems = (noun, *map(noun.removesuffix, grammar.genitive_endings))
        return "n" if any(stem.endswith(grammar.neuter_endings) for stem in stems) else "m"

    def _nominative_noun(self, phrase: Phrase, article: str) -> str:
        """Return a noun without the ending of its case: «des Amtes», «Medienberichten»."""
        noun = self._whose(self.tokens[phrase.head].text)
        is_bare = article not in self.grammar.articles
        may_be_dative = is_bare or article == self.grammar.dative_of_several
        may_be_dative = may_be_dative and noun.endswith(self.grammar.noun_weak_endings)
        if may_be_dative and self._is_dative(phrase, noun[:-1].lower()):
            return noun[:-1]
        if is_bare:
            return noun
        lemma = self.noun_at(phrase.head).lemma
        is_weak = lemma and article in self.grammar.weak_articles and not phrase.plural
        for ending in self.grammar.noun_weak_endings if is_weak else ():
            if noun.lower().endswith(lemma + ending):
                return noun.removesuffix(ending)  # des Präsidenten, dem Zeugen
        if article not in self.grammar.genitive_masculine:
            return noun
        for ending in self.grammar.genitive_endings:
            stem = noun.removesuffix(ending)
            if stem != noun and self.classes.noun(stem.lower()).lemma:
                return stem
        is_long = noun.endswith(self.grammar.long_genitives)
        return noun.removesuffix(self.grammar.genitive_endings[0 if is_long else -1])

    def _whose(self, noun: str) -> str:
        """Return the body whose view a compound tells: «Polizei» of «Polizeiangaben»."""
        body = noun.removesuffix(self.grammar.views_in_compounds).rstrip("-")
        bodies = (body, body.removesuffix(self.grammar.genitive_endings[-1]))
        listed = (one for one in bodies if self.classes.noun(one.lower()).kind in BODY_KINDS)
        return noun if body == noun else next(listed, noun)

    def _is_dative(self, phrase: Phrase, stem: str) -> bool:
        """Return whether a plural has the -n of its dative: «Berichten», no «Angaben»."""
        lexicon, grammar = self.classes.lexicon, self.grammar
        if stem in lexicon.listed:
            is_plural = stem[:-1] in lexicon.listed or stem.endswith(grammar.strong_plurals)
            return is_plural or not stem.endswith("e")
        is_governed = self.lower(phrase.first - 1) in grammar.prepositions
        return is_governed and stem.endswith(grammar.strong_plurals)
