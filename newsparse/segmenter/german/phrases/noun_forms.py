"""German noun phrases as they stand in a dictionary: without their article, in the nominative."""

from newsparse.segmenter.german.person_names.name_runs import NameRunReader
from newsparse.segmenter.german.words.word_classes import BODY_KINDS
from newsparse.segmenter.passages.tokens import opening_bracket
from newsparse.segmenter.phrase import Phrase


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
