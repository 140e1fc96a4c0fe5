"""Who and what a Russian passage names: heads, roles and bodies, in the nominative."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec import structs

from newsparse.languages.ru_names import LATIN_INITIALS
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.tokens import Sentence
from newsparse.segmenter.people.body_names import KnownNames
from newsparse.segmenter.people.person import Occurrence, Role
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase
from newsparse.segmenter.russian.named_bodies import NamedBodies
from newsparse.segmenter.russian.person_names.declined_names import occurrence_of
from newsparse.segmenter.russian.phrases.nominative import declined_name, nominative_phrase
from newsparse.segmenter.russian.phrases.phrases import OBLIQUE, SPEAKING_KINDS, PhraseReader
from newsparse.segmenter.russian.roles.roles import role_of, roles_after, shared_roles
from newsparse.segmenter.russian.roles.roles_told import roles_told
from newsparse.segmenter.russian.words.lexicon import MARK
from newsparse.segmenter.russian.words.word_shapes import PLACES_AND_BODIES
from newsparse.segmenter.russian.words.words import is_abbreviation, is_latin

_ACTING_PARTS = ("noun", "pronoun", "numeral", "adjective")
_DESCRIBED = ("role", "thing")
_PROPER = PLACES_AND_BODIES | {"Fixd"}  # «Кремль»
_SPELLED = 7  # tokens: «(Ada M. North»
_SUBJECT_REACH = 60  # words from a sentence's beginning to its subject


class RussianSources(SourceReader):
    """Reads who and what one passage names."""

    def __init__(self, phrases: PhraseReader) -> None:
        super().__init__(phrases.passage)
        self._phrases = phrases
        self._grammar = phrases.grammar
        self._bodies = NamedBodies(phrases)

    # -- people --

    def names(self) -> Sequence[NameGroup]:
        """Return the names of persons, in order."""
        return self._phrases.names()

    def occurrence_of(self, name: NameGroup) -> tuple[Occurrence, tuple[Role, ...]]:
        """Return what is told of a name where it stands, and the roles beside it."""
        reader = self._phrases
        before = reader.complements.roles_before(name)
        occurrence = occurrence_of(reader, name, before.cases if before else None)
        roles = [role_of(reader, *head) for head in before.heads] if before else []
        if before is None:
            roles += shared_roles(reader, name)
        roles += roles_after(reader, name, occurrence.cases)
        first = before.first if before else name.first
        roles += roles_told(reader, name, occurrence.cases, first=first)
        return occurrence, tuple(roles)

    def spelled_again(self, name: NameGroup) -> str:
        """Return how a name is in Latin letters behind it: «Ада Норт (Ada North)», no «(Adobe)»."""
        behind = self.tokens[name.last : name.last + _SPELLED]
        if not behind or behind[0].text != "(":
            return ""
        spelled = list(takewhile(lambda one: is_latin(one) or one.text == ".", behind[1:]))
        ends = zip((name.words[0], name.words[-1]), spelled[:1] + spelled[-1:], strict=False)
        is_his = all(it.lower[0] in LATIN_INITIALS.get(word[0].lower(), "") for word, it in ends)
        is_his &= len(spelled) > 1
        return self.passage.text[spelled[0].start : spelled[-1].end] if is_his else ""

    # -- phrases --

    def head_of(self, phrase: Phrase) -> str:
        """Return the dictionary form of the head of a phrase."""
        return self._phrases.lemma(phrase)

    def role_asked(self, phrase: Phrase) -> Role:
        """Return the role that a phrase asks for; words that tell no holders apart left out."""
        first, case = phrase.first, phrase.case
        return role_of(self._phrases, phrase.head, phrase.last, first=first, case=case)

    def in_nominative(self, phrase: Phrase) -> str:
        """Return the text of a phrase, its head in the nominative."""
        return nominative_phrase(self._phrases, phrase)

    def of_body(self, phrase: Phrase, owner: Phrase, name: str) -> str:
        """Return a phrase in the nominative, the body that ends it by name: «эксперты «Зари»»."""
        own = structs.replace(phrase, last=owner.first)
        return f"{self.in_nominative(own)} {declined_name(name, owner.case)}"

    def first_subject(self, first: int, last: int) -> Phrase | None:
        """Return the first phrase in tokens[first:last] that could act."""
        forms = self._phrases.forms
        phrases = self._actors(first, min(last, first + _SUBJECT_REACH), last)
        return next((p for p in phrases if "Geox" not in forms[p.head].traits), None)

    def acted_on(self, first: int, last: int) -> Phrase | None:
        """Return whom nobody in particular does something to: «Грабителя задержали»."""
        phrase = self._phrases.phrase_at(first, last, "accusative")
        is_told = phrase is not None and phrase.kind == "role" and phrase.last < last
        return phrase if phrase and is_told and self._does_plural(phrase.last) else None

    def subject_roles(self, first: int, last: int, *, plural: bool) -> Iterator[Phrase]:
        """Yield the roles without a name in tokens[first:last] that could act, of one number."""
        forms = self._phrases.forms
        acting = False  # whether others came before who are many
        past = first
        for one in self._actors(first, last, last):
            is_named = plural and one.kind != "role" and one.first >= past
            joined = self._phrases.coordinated_at(one.first, last) if is_named else None
            if joined and not (one.name or self._does_plural(joined.last)):
                joined = None  # «ругал МВД и ФСБ»
            phrase = joined or one
            past = phrase.last
            if phrase.kind == "role" and phrase.plural == plural:
                before = forms[phrase.first - 1] if acting else MARK
                if "verb" not in before.parts:  # «авторы опросили 67 человек»
                    yield phrase
                acting = plural

    def roles_alone(self, nobodys: frozenset[str]) -> Iterator[tuple[int, Role, str]]:
        """Yield the roles of one person beside no name and of nothing: «Спортсмен жив»."""
        forms, end, name_at = self._phrases.forms, len(self.tokens) - 1, self._phrases.name_at
        for at in [at for at, form in enumerate(forms) if form.is_person]:
            before, behind = forms[at - 1] if at else MARK, forms[min(at + 1, end)]
            is_of = "genitive" in behind.heads or "genitive" in behind.modifiers
            is_told = is_of or before.counts or bool(before.stem and before.modifiers)
            _, tag = next(iter(forms[at].heads.values()), (0, None))
            is_told |= self.tokens[min(at + 1, end)].is_capitalised or bool(name_at(at, end + 1))
            if tag and not (tag.plural or is_told) and nobodys.isdisjoint(forms[at].nouns):
                gender = "f" if tag.gender == "f" else ""
                yield self.tokens[at].start, role_of(self._phrases, at, at + 1, first=at), gender

    def _does_plural(self, at: int) -> bool:
        """Return whether a token can be a verb in the plural: «задержали»."""
        tags = self._phrases.forms[at].tags if at < len(self.tokens) else ()
        return any(tag.part == "verb" and tag.plural for tag in tags)

    def _actors(self, first: int, reach: int, end: int) -> Iterator[Phrase]:
        """Yield who could act and begins in tokens[first:reach], by themselves.

        They may stand behind a thing, inside what could be one phrase with it, where they are not
        what it is of: «жители нашли много рыбы».
        """
        tokens, forms = self.tokens, self._phrases.forms
        at = inside = first
        while at < reach:
            phrase = None
            is_owner = at < inside and "genitive" in forms[at].cases
            is_held = bool(at) and "preposition" in forms[at - 1].parts  # «перед сессией совета»
            if tokens[at].is_word and not is_owner:
                phrase = None if is_held else self._phrases.phrase_at(at, end)
            is_followed = at + 1 < len(tokens) and "genitive" in forms[at + 1].heads
            if is_held and is_followed and not is_owner:
                phrase = next(self._phrases.in_any_case(at, OBLIQUE), None)
            if phrase and phrase.kind in SPEAKING_KINDS and not is_held:
                yield phrase
                at = phrase.last
            else:
                inside = max(inside, phrase.last if phrase else at)
                label = 0 if tokens[at].is_word else self._phrases.labels.end(at)  # «фильм «Лес»»
                at = label if label and self._grammar.takes_label(forms[at - 1]) else at + 1

    def owner_of(self, document: Phrase) -> Phrase | None:
        """Return whose document it is: «доклад палаты», no «доклад «Рост»», «закон о палате»."""
        at, phrases = document.head + 1, self._phrases
        while at < document.last and not phrases.forms[at].is_preposition:
            phrase = phrases.phrase_at(at, document.last, "genitive")
            if phrase and phrase.kind != "thing":
                return phrase
            at += 1
        return self._issued_by(document.last)

    def _issued_by(self, at: int) -> Phrase | None:
        """Return whose a document is by what follows: «, выпущенном палатой», «на сайте палаты»."""
        tokens, forms, end = self.tokens, self._phrases.forms, len(self.tokens)
        is_told = at + 2 < end and tokens[at].text == "," and "PRTF" in forms[at + 1].traits
        at += 2 * is_told  # «, опубликованном на сайте палаты»
        if at + 1 < end and tokens[at].lower in self._grammar.words.place_cases:
            held = self._phrases.phrase_at(at + 1, end, "locative")
            is_held = held and forms[held.head].is_among(self._grammar.words.held_in)
            return self.owner_of(held) if held and is_held else None
        issuer = self._phrases.phrase_at(at, end, "instrumental") if is_told else None
        return issuer if issuer and issuer.kind != "thing" else None

    def place_at(self, at: int, end: int) -> Phrase | None:
        """Return the phrase behind a preposition of place, «в докладе», that begins at `at`."""
        where = self._phrases.phrase_at(at, end, "locative")
        goal = None if where else self._phrases.phrase_at(at, end, "accusative")
        return goal if goal and goal.kind == "organisation" else where

    def may_act(self, at: int) -> bool:
        """Return whether the word at `at` is, or may be, in the nominative."""
        token, word = self.tokens[at], self._phrases.forms[at]
        is_name = token.is_capitalised and not self.passage.begins_sentence(token)
        is_unknown = token.text[0].isalpha() and (is_name or not word.tags)  # no «300»
        return is_unknown or word.in_case(NOMINATIVE, parts=_ACTING_PARTS) is not None

    def descriptions(self) -> Iterator[tuple[Phrase, bool]]:
        """Yield who is described, and whether a paper cites him: «источник в порту»."""
        citing, forms = self._grammar.words.citing_word, self._phrases.forms
        cited = {at for at, token in enumerate(self.tokens, 2) if token.lower == citing}
        reach, end = 0, len(self.tokens)
        for at in sorted(cited.union([at for at, form in enumerate(forms) if form.is_source])):
            if at < reach:
                continue
            source = self._phrases.phrase_at(at, end, "accusative") if at in cited else None
            phrase = source if at in cited else self.described_at(at)
            if phrase and (at in cited or phrase.kind == "role"):
                yield phrase, at in cited
                reach = phrase.last

    def cited_at_end(self, sentence: Sentence) -> Phrase | None:
        """Return whom a paper cites where a sentence ends: «пишет «Заря» со ссылкой на врача.»."""
        if (citing := self._grammar.words.citing_word) not in self.passage.text:
            return None
        inside = enumerate(self.tokens[sentence.first : sentence.last], sentence.first + 2)
        found = (at for at, token in inside if token.lower == citing)
        cited = (self._phrases.phrase_at(at, sentence.last, "accusative") for at in found)
        return next((one for one in cited if one and one.last + 1 == sentence.last), None)

    def described_at(self, head: int) -> Phrase | None:
        """Return the phrase without a name whose head stands at `head`, adjectives and all.

        Somebody is only said to be one in the instrumental: «признана старейшей женщиной».
        """
        read = self._phrases.in_any_case(self._phrases.before_adjectives(head))
        told = (one for one in read if one.plural or one.case != "instrumental")
        return next((one for one in told if one.head == head and one.kind in _DESCRIBED), None)

    # -- bodies --

    def full_bodies(self) -> Iterator[tuple[str, Phrase]]:
        """Yield the bodies named in full with their head nouns: «комитет по рекам»."""
        return self._bodies.full()

    def short_bodies(self, known: KnownNames) -> Iterator[Phrase]:
        """Yield the bodies named by initials or compounds: «МВД Украины», «Минздрав»."""
        return self._bodies.short(known)

    def passes_on(self, phrase: Phrase) -> bool:
        """Return whether a body is a paper: it writes, or is told: «в интервью «Заре»»."""
        forms, words = self._phrases.forms, self._grammar.words
        before = forms[max(0, phrase.first - 2) : phrase.first]
        beside = (*before[-1:], *forms[phrase.last : phrase.last + 1])
        if any(form.cue and form.cue[0] in words.press_cues for form in beside):
            return True
        is_told = bool(before) and before[-1].cue is not None and phrase.case == "dative"
        return is_told or any(form.is_among(words.told_in) for form in before)

    def is_proper(self, at: int) -> bool:
        """Return whether the dictionary has a word as a name: «Кремль»."""
        return not _PROPER.isdisjoint(self._phrases.forms[at].traits)

    def is_initials(self, at: int) -> bool:
        """Return whether a word is made of initials in Russian letters: «МВД»."""
        token = self.tokens[at]
        return is_abbreviation(token) and not is_latin(token)

    def is_bare_name(self, at: int) -> bool:
        """Return whether a name that no noun says what it is of may be a paper's: «РБК»."""
        token = self.tokens[at]
        return not token.is_word or is_abbreviation(token) or not self._phrases.forms[at].tags
