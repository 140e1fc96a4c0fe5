"""Who and what a German passage names: people with their roles, bodies, documents."""

from collections.abc import Iterator
from functools import cached_property

from msgspec import structs

from newsparse.segmenter.german.cues.clause_subjects import SubjectReader
from newsparse.segmenter.german.words.word_classes import BODY_KINDS, PassageTokens, WordClasses
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.tokens import Token, past_bracket
from newsparse.segmenter.people.person import STEM, NameGrammar, Occurrence, Person, Role
from newsparse.segmenter.phrase import NOMINATIVE, PERSONAL, NameGroup, Phrase

_OPEN_CASES = frozenset((NOMINATIVE, "genitive", "dative", "accusative"))
_ACTING_CASES = frozenset((NOMINATIVE,))


class GermanSources(PassageTokens, SourceReader):
    """Reads who and what one passage names."""

    def __init__(self, text: SubjectReader) -> None:
        super().__init__(text.passage, text.classes)
        self.text = text

    @cached_property
    def _named(self) -> tuple[Phrase, ...]:
        """The noun phrases of the passage; ask once the article's surnames are known."""
        return tuple(self.text.all_in_passage())

    def names(self) -> list[NameGroup]:
        """Return the names of persons, in order."""
        return [phrase.name for phrase in self.named.values() if phrase.name]

    def occurrence_of(self, name: NameGroup) -> tuple[Occurrence, tuple[Role, ...]]:
        """Return what is told of a name where it stands, and the roles beside it."""
        phrase = self.named[name.first]
        role = self.role_with_name(phrase)
        cases = _ACTING_CASES if self._begins_clause(phrase) else _OPEN_CASES
        gender = phrase.gender if phrase.gender in PERSONAL else ""
        start, is_certain = self.tokens[phrase.first].start, role is not None or len(name.words) > 1
        occurrence = Occurrence(self.passage.index, start, name.words, cases, gender, is_certain)
        joint = phrase.head - 1
        if role is None or self.lower(joint) != self.words.and_word:
            return occurrence, tuple(filter(None, (role, self._party_role(name.last))))
        other = self._role(structs.replace(phrase, head=joint - 1), phrase.first, joint)
        own = self._role(phrase, joint + 1, phrase.head + 1)  # der Wirt und Autor Karl Rosner
        return occurrence, (own, other)

    def _party_role(self, at: int) -> Role | None:
        """Return what the party behind a name makes of its bearer: «Karl Rosner (CDU)»."""
        party = self.lower(at + 1) if self.lower(at) == "(" else ""
        if party not in self.grammar.parties:
            return None
        return Role(self.grammar.partisan, frozenset({party[:STEM]}), self.tokens[at + 1].text)

    @cached_property
    def named(self) -> dict[int, Phrase]:
        """The phrases that name a person, by the first token of the name, in its order."""
        wide = [one for one in self._named if one.last > one.head + 1]
        inside = (inner for one in wide for inner in self.text.named_within(one))
        named = {one.name.first: one for one in (*inside, *self._named) if one.name}
        return dict(sorted(named.items()))

    def _begins_clause(self, phrase: Phrase) -> bool:
        """Return whether a name is the first of its clause, or joined to one that is."""
        before = self.lower(phrase.first - 1)
        is_first = not before[:1].isalnum() or before in self.grammar.conjunctions
        verb = phrase.first - 1 - (before == self.grammar.oneself)  # Am Montag zeigte sich Rosner
        return (is_first or self._is_inverted(verb)) and not self.text.quoted[phrase.first]

    def _is_inverted(self, verb: int) -> bool:
        """Return whether a verb stands before its subject: «Am Montag kam Karl Rosner»."""
        lower, lexicon = self.lower(verb), self.lexicon
        is_saying = lower in lexicon.verbs
        is_verb = lower not in lexicon.nameless or lower in lexicon.auxiliaries
        if not is_saying and not (self.tokens[verb].text.islower() and is_verb):
            return False
        at = self.passage.sentence_at(self.tokens[verb].start)
        start = self.text.clause_start(verb, self.passage.sentences[at])
        if not is_saying:
            is_first = start == verb and lower in lexicon.auxiliaries  # ob es fehlt, musste Rosner
            lead = self.lower(start)  # Zuletzt kam Reuter, Beispielsweise kam Reuter
            is_led = lead in lexicon.adverbials or lead.endswith(self.grammar.adverb_endings)
            return is_first or is_led
        before = self.text.phrase_at(start, verb)  # Das bezweifelt Karl Rosner, no «Holm lobte X»
        if before is None or before.last < verb or before.kind not in ("person", "role"):
            return True
        return not self.text.can_be_subject(before)

    def head_of(self, phrase: Phrase) -> str:
        """Return the listed noun that the head of a phrase is or ends with, or the head itself."""
        lower = self.tokens[phrase.head].lower
        return self.classes.noun(lower).lemma or lower

    def role_asked(self, phrase: Phrase) -> Role:
        """Return the role that a phrase asks for."""
        return self._role(phrase, phrase.first, phrase.last)

    def role_with_name(self, phrase: Phrase) -> Role | None:
        """Return the role that stands beside the name in a phrase, or None."""
        name = phrase.name
        if name is None:
            return None
        if name.first == phrase.first:
            return self._role_behind(name.last, phrase.last)
        is_role = self.kind_at(phrase.head) == "person"
        return self._role(phrase, phrase.first, name.first) if is_role else None

    def _role_behind(self, comma: int, last: int) -> Role | None:
        """Return the role behind a name's comma, of a phrase that ends at `last`, or None.

        A bracket or an age may stand between: «Karl Rosner (CDU), Leiter des Amtes».
        """
        comma = self.text.past_age(past_bracket(self.tokens, comma, last))
        is_told = comma + 1 < last and self.lower(comma) == ","
        role = self.text.phrase_at(comma + 1, last) if is_told else None
        if role is None or role.name or self.kind_at(role.head) != "person":
            return None
        return self._role(role, role.first, role.last)

    def _role(self, phrase: Phrase, first: int, last: int) -> Role:
        """Return a role: «Verkehrsministerin» is «minister» with the stem «verke»."""
        article = self.tokens[first].lower
        first += article in self.grammar.articles
        while last > first and not self.tokens[last - 1].is_word:
            last -= 1  # Die Leiterin des Amtes, Anna Reuter
        head = self.head_of(phrase)
        prefix = self.lowers[phrase.head].rpartition(head.removesuffix("e"))[0].strip("-")
        others = [self.tokens[at] for at in range(first, last) if at != phrase.head]
        parts = (prefix, prefix.rpartition("-")[2])  # «SPD-Fraktions|chef» leads the Fraktion
        words = [*parts, *(token.lower for token in others if token.is_capitalised)]
        stems = frozenset(word[:STEM] for word in words if word)
        text = self.passage.text[self.tokens[first].start : self.tokens[last - 1].end]
        grammar, before = self.grammar, self.tokens[first : phrase.head]
        is_former = any(token.lower.startswith(grammar.former_stems) for token in before)
        is_former = is_former or self.lower(phrase.head).startswith(grammar.former_prefixes)
        is_calling = head in self.words.callings  # «der Ex-Profi» is so called now
        may_be_calling = is_calling or head not in self.words.person_nouns
        return Role(
            head,
            stems,
            text if last > first else head,
            is_former=is_former and not is_calling,
            is_known=may_be_calling and article in self.grammar.nominative_articles_of_one,
            is_new=article in self.grammar.indefinite_articles,
        )

    def in_nominative(self, phrase: Phrase) -> str:
        """Return the text of a phrase without its article, its head in the nominative."""
        if phrase.kind == "role" and self.text.is_one_of(phrase.first):
            first, last = self.tokens[phrase.first], self.tokens[phrase.last - 1]
            return self.passage.text[first.start : last.end]
        return self.text.nominative(phrase)

    def first_subject(self, first: int, last: int) -> Phrase | None:
        """Return the first phrase in tokens[first:last] that could act; no «es»."""
        phrase = self.text.first_subject(first, last)
        return phrase if phrase and self.text.can_speak(phrase) else None

    def subject_roles(self, first: int, last: int, *, plural: bool) -> Iterator[Phrase]:
        """Yield the roles without a name in tokens[first:last] that could act, of one number."""
        for one in self._named:
            phrase = self.text.with_others(one, last) if one.name and plural else one
            is_inside = first <= phrase.first and phrase.last <= last
            is_role = phrase.kind == "role" and phrase.plural == plural
            begins = self.lowers[phrase.first] in self.grammar.nominative_articles
            begins = is_role and (begins or self._begins_clause(phrase))
            is_free = self.lower(phrase.first - 1) not in self.grammar.prepositions  # mit Wirten
            if is_inside and begins and is_free and self.text.can_be_subject(phrase):
                yield phrase

    def owner_of(self, document: Phrase) -> Phrase | None:
        """Return whose a document is: «Bericht der Kammer», no «Fan von Reuter»; or None."""
        at = document.head + 1
        at += self.lower(at) in self.grammar.agent_prepositions
        phrase = self.text.named_owner(document) or self.text.phrase_at(at, document.last)
        head, words = self.head_of(document), self.words
        is_told = any(head in told for told in (words.speech_nouns, words.claim_nouns))
        if phrase is None and is_told:
            phrase = self._issuer_of(document)
        if phrase is None or (phrase.kind == "person" and not is_told):
            return None
        if phrase.kind != "thing":
            return phrase
        owner = self.tokens[phrase.head].lower
        is_body = self.kind_at(phrase.head) == "other" and not self.classes.is_abstract(owner)
        return structs.replace(phrase, kind="organisation") if is_told and is_body else None

    def _issuer_of(self, document: Phrase) -> Phrase | None:
        """Return «Das Amt» of «Das Amt gab am Montag eine Erklärung ab», or None."""
        small = self.grammar.prepositions - self.grammar.wherein  # no «Klage gegen eine Erklärung»
        is_his = self.lower(document.first - 1) not in small
        if not is_his or self.lowers[document.first] not in self.grammar.indefinite_articles:
            return None
        around = self.passage.sentence_of(document.first)
        stems, inside = self.words.issuing_stems, self.lowers[around.first : around.last]
        if not any(word.startswith(stems) for word in inside):
            return None
        subject = self.first_subject(around.first, document.first)
        if subject or document.first > around.first + 1:
            return subject
        end = self.text.clause_end(document.last, around)  # In einem Brief an alle schrieb Reuter
        behind = (at for at in range(document.last, end) if self.lowers[at].startswith(stems))
        return self.first_subject(next(behind, end), end)

    def is_proper(self, at: int) -> bool:
        """Return whether a word is a body's own name: a compound, «Wasserbehörde»."""
        return bool(self._compound(self.tokens[at]))

    def full_bodies(self) -> Iterator[tuple[str, Phrase]]:
        """Yield the bodies named in full with their last nouns: «Wasserbehörde», «Amt für Wald»."""
        heads, articles = {one.head: one for one in self._named}, self.grammar.articles
        titles = self.grammar.adjectives_in_names
        for at in self.passage.capitals:
            noun, phrase = self.noun_at(at), heads.get(at)
            if noun.kind not in BODY_KINDS:
                continue
            before = self.tokens[at - 1].is_capitalised  # die Europäische Kommission, Beispiel AG
            is_titled = self.lower(at - 2) in articles and self.lower(at - 1).endswith(titles)
            before &= is_titled or noun.lemma in self.words.legal_forms
            is_full = phrase and (phrase.last > at + 1 or (before and self._begins_clause(phrase)))
            if phrase and phrase.kind == "organisation" and is_full:
                last = self.text.before_bracket(phrase) + 1
                yield noun.lemma, structs.replace(phrase, last=last)
            elif self._compound(self.tokens[at]):
                first = at - (self.lower(at - 1) in self.grammar.articles)
                yield noun.lemma, Phrase(self.passage.index, first, at + 1, at, "organisation")

    def _compound(self, token: Token) -> str:
        """Return a compound up to the end of the body's noun in it, "" where it is none."""
        noun = self.classes.noun(token.lower)
        start = token.lower.rfind(noun.lemma) if noun.kind in BODY_KINDS else 0
        return token.text[: start + len(noun.lemma)] if start > 0 else ""


class GermanNames(NameGrammar):
    """The names of one article; only the genitive changes them: «Rosners Plan»."""

    def __init__(self, classes: WordClasses) -> None:
        self.classes = classes

    def keys_of(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the words of a name in small letters, the surname without the genitive's -s."""
        *others, last = super().keys_of(words)
        return (*others, self.classes.without_article(self.classes.surname(last) or last))

    def full_name(self, person: Person) -> str:
        """Return the fullest name that the article gives, in the nominative."""
        name = super().full_name(person)
        rest, _, last = name.rpartition(" ")
        surname = self.classes.surname(last.lower())
        return f"{rest} {last[: len(surname)]}".strip() if surname else name
