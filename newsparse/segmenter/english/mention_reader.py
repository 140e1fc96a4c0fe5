"""Who and what an English passage names: people with their roles, bodies, sources without names."""

from collections.abc import Iterator
from itertools import takewhile
from operator import attrgetter

from msgspec import structs

from newsparse.languages import en_forms as en
from newsparse.languages.en_forms import OF, PAST_ENDING, SMALL_IN_NAMES
from newsparse.segmenter.english.person_names.standing_names import StandingNames
from newsparse.segmenter.english.phrases.appositions import role_of
from newsparse.segmenter.english.words.passage_words import WordsReader
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.people.person import Person, Role
from newsparse.segmenter.phrase import PERSONAL, Phrase

_CORE = attrgetter("core")
_NOUN_REACH = 6  # tokens: "Bluewood, a small German software | company"
_LONGEST_NAME = 8  # words
_NOUN_KINDS = {"determiner", "open"}
_ROLE_WORDS = 5  # words: "the former head of Linden council"


class BodyRuns(WordsReader):
    """Reads the bodies that one passage names in full."""

    def full_bodies(self) -> Iterator[tuple[str, Phrase]]:
        """Yield the bodies with their nouns: "Ministry of Roads"."""
        last, end = 0, len(self._tokens)
        bodies = self._grammar.words.organisation_nouns
        if bodies.isdisjoint(map(_CORE, self._words)) and "(" not in self.text.passage.text:
            return
        for at in self.text.capital_places:
            if self._words[at].core in self._grammar.lexicon.source_phrases:
                continue  # "According to the Guardian" is no name
            if at >= last and at + 1 < end:
                last = self._run_end(at, end)
                of = next((i for i in range(at + 1, last) if self._tokens[i].lower == OF), last)
                head = of - 1 if self.text.is_body(of - 1) else last - 1
                behind = [token.text for token in self._tokens[last : last + 3]]
                is_short = behind[::2] == ["(", ")"] and behind[1].isupper()  # Lorne Mill (LMU)
                is_noun = self.text.is_body(head)
                if last - at > 1 and (is_short or is_noun):
                    yield self._words[head].core, self._body(at, last, head)
                elif not is_noun:
                    yield from self._called(at, last)

    def _called(self, first: int, last: int) -> Iterator[tuple[str, Phrase]]:
        """Yield a name with the noun beside it: "the company Bluewood", "Bluewood, a company"."""
        placed = self._words[last - 1].core  # the San Pedro-based company
        is_place = "-" in placed and placed.endswith(PAST_ENDING)
        if last - first > 1 and last < len(self._tokens) and self._is_noun(last) and not is_place:
            yield self._words[last].core, self._body(first, last + 1, last)  # Mill Workers union
            return
        nouns = (first - 1, *self._set_off_behind(last))
        noun = next((at for at in nouns if at >= 0 and self._is_noun(at)), None)
        if noun is not None:
            yield self._words[noun].core, self._body(first, last, last - 1)

    def _set_off_behind(self, at: int) -> Iterator[int]:
        """Yield the words behind a comma at `at` and an "a": ", a small company"."""
        tokens, reach = self._tokens, min(len(self._tokens), at + _NOUN_REACH)
        if (
            at + 1 < reach
            and tokens[at].text == ","
            and tokens[at + 1].lower in self._closed.indefinite
        ):
            yield from takewhile(lambda i: self._words[i].kind == "open", range(at + 2, reach))

    def _is_noun(self, at: int) -> bool:
        """Return whether a noun for a body stands at `at`: "company", no "Company"."""
        return self.text.is_body(at) and not self._tokens[at].is_capitalised

    def _run_end(self, at: int, end: int) -> int:
        """Return where the capitalised words that begin at `at` end, "of the" between them too."""
        last = at + 1
        for here in range(at + 1, min(end, at + _LONGEST_NAME)):
            lower = self._tokens[here].lower
            if self._capitals[here]:
                last = here + 1
            elif lower not in SMALL_IN_NAMES:
                break
        return last

    def _body(self, first: int, last: int, head: int) -> Phrase:
        return Phrase(self.text.passage.index, first, last, head, "organisation")


class EnglishSources(StandingNames, BodyRuns, SourceReader):
    """Reads who and what one passage names."""

    # -- phrases --

    def subject_roles(self, first: int, last: int, *, plural: bool) -> Iterator[Phrase]:
        """Yield who begins a sentence without a name, or joined: "Her father played"."""
        begin = self.passage.sentence_at(self.tokens[first].start) if first < last else 0
        for sentence in self.passage.sentences[begin:]:
            end = min(last, sentence.last)
            at = self.text.past_lead(sentence, end)
            cores = [word.core for word in self._words[at : at + _ROLE_WORDS]]
            may_act = plural or not self._grammar.words.person_nouns.isdisjoint(cores)
            phrase = self.phrases.phrase_at(at, end) if may_act else None
            if phrase is None or phrase.plural != plural:
                continue
            is_meant = bool(self.members_of(phrase)) if plural else phrase.kind == "role"
            if is_meant and self.is_followed_by_verb(phrase.last):
                yield phrase

    def head_of(self, phrase: Phrase) -> str:
        """Return the head of a phrase in small letters, without a possessive."""
        return self._words[phrase.head].core

    def role_asked(self, phrase: Phrase) -> Role:
        """Return the role that a phrase asks for."""
        role = role_of(self.text, phrase.first, phrase.last)
        is_new = self.tokens[phrase.first].lower in en.INDEFINITE
        return structs.replace(role, is_new=is_new)

    def members_of(self, phrase: Phrase) -> list[Phrase]:
        """Return those whom one "and" joins in a phrase: "both Wolfe and the dean"."""
        lowers = [token.lower for token in self.tokens[phrase.first : phrase.last]]
        if lowers.count(en.AND) != 1:
            return []
        joint = lowers.index(en.AND)
        ends = [*(at for at in range(joint) if lowers[at] == ","), joint, len(lowers)]
        starts = [int(lowers[0] == en.BOTH), *(at + 1 for at in ends)]
        spans = zip(starts, ends, strict=False)
        read = (self.phrases.phrase_at(phrase.first + a, phrase.first + b) for a, b in spans)
        return [one for one in read if one]

    def in_nominative(self, phrase: Phrase) -> str:
        """Return the text of a phrase without its article, small unless a name begins it."""
        is_named = phrase.name is None and self.text.capitals[phrase.last - 1]
        phrase = self._past_noun(phrase) if is_named else phrase
        text = self._named(phrase)
        return text[0].lower() + text[1:] if self._begins_small(phrase, text) else text

    def _past_noun(self, phrase: Phrase) -> Phrase:
        """Return a name without the noun before it: "the media firm Bluewood" is Bluewood."""
        name = self.phrases.name_start(phrase.first, phrase.last)
        ahead = {word.kind for word in self._words[phrase.first : name]}
        is_beside = self.text.is_body(name - 1) and ahead <= _NOUN_KINDS
        return structs.replace(phrase, first=name) if is_beside else phrase

    def _named(self, phrase: Phrase) -> str:
        """Return the text of a phrase without the article before it and a possessive behind it."""
        has_article = (
            self.tokens[phrase.first].lower in en.ARTICLES and phrase.last > phrase.first + 1
        )
        first, last = self.tokens[phrase.first + has_article], self.tokens[phrase.last - 1]
        text = self.passage.text[first.start : last.end]
        if phrase.kind == "organisation":
            text = text.partition(" (")[0] or text  # Royal College of GPs (RCGP)
        return text[:-2] if text.endswith(en.POSSESSIVES) else text

    def _begins_small(self, phrase: Phrase, text: str) -> bool:
        """Return whether a description has its capital from the sentence that it begins."""
        words, word = self.text, self._words[phrase.first]
        if word.core in self._closed.possessives - self._grammar.words.first_person:
            return True  # Its FAQ
        is_name = phrase.last - phrase.first > 1 and words.capitals[phrase.first + 1]
        if is_name or text.isupper():
            return False
        is_plain = phrase.head > phrase.first and not words.capitals[phrase.head]
        if is_plain and self._grammar.is_written_small(word.core):
            return True
        return word.kind in ("determiner", "pronoun") or self._grammar.is_common(word.core)

    def can_describe(self, phrase: Phrase) -> bool:
        """Return whether a phrase says who speaks: by a noun, or "many", and no "the" alone."""
        head, closed = self._words[phrase.head], self._closed
        if phrase.last - phrase.first == 1 and head.core in en.LONE:
            return False  # “I stay,” wrote one.
        is_counting = head.core in closed.counting or head.core in closed.indefinite_pronouns
        return head.kind == "open" or is_counting

    def owner_of_words(self, phrase: Phrase) -> Phrase | None:
        """Return whose words are meant: "his statement", "Ann Lee’s statement", no "my letter"."""
        last = max(self.phrases.name_end(phrase.first, phrase.head), phrase.first + 1)
        owner, noun = self._words[last - 1], self._words[min(last, phrase.head)]
        owners = self._closed.possessives - self._grammar.words.first_person
        is_owned = owner.core in owners or owner.clitic == en.POSSESSIVE
        if not is_owned or noun.clitic or noun.core not in self._grammar.words.speech_nouns:
            return None
        whose = self.phrases.phrase(phrase.first, last)
        return whose if whose.kind in ("pronoun", "person") else None

    def gender_of_owner(self, phrase: Phrase) -> str:
        """Return the gender of whose somebody is that shows none: "f" for "her tutor"."""
        first = self._words[phrase.first].core
        is_owned = first in self._closed.possessives and phrase.gender not in PERSONAL
        gender = self._grammar.lexicon.genders.get(first, "")
        return gender if is_owned and gender in PERSONAL else ""

    def is_otherwise(self, person: Person, calling: str) -> bool:
        """Return whether somebody is called what nobody is with a calling: a judge, no lawyer."""
        called = {role.head.split()[-1] for role in person.roles}
        return any(calling in one and called & one - {calling} for one in self._closed.callings)

    def is_told_apart(self, phrase: Phrase) -> bool:
        """Return whether a phrase tells an age or a country: "the 80-year-old", "the Swede"."""
        words = self._words[phrase.first : phrase.last]
        is_aged = any(
            word.core.endswith(en.AGED) or word.core in self._closed.aged for word in words
        )
        return is_aged or self.head_of(phrase) in self._closed.demonyms

    def is_bare(self, phrase: Phrase) -> bool:
        """Return whether a phrase is a noun behind "the" and no more: "the company"."""
        is_short = phrase.last - phrase.first == 2
        is_placed = self._words[phrase.head - 1].core.endswith(en.BASED)  # the Oslo-based firm
        return (is_short or is_placed) and self.tokens[phrase.first].lower == en.DEFINITE

    def is_stand_in(self, phrase: Phrase) -> bool:
        """Return whether a phrase can stand for somebody named before: "the nominee"."""
        if self.tokens[phrase.first].lower != en.DEFINITE or self._lower(phrase.last) == en.OF:
            return False  # no "the director of “Night”"
        return self.is_told_apart(phrase) or self.head_of(phrase) in self._closed.stand_ins

    # -- bodies --

    def is_proper(self, at: int) -> bool:
        """Return whether a noun alone names a body: "Police said", "the House", no "Council"."""
        closed, core = self._closed, self._words[at].core
        is_alone = at == 0 or self._words[at - 1].kind != "determiner"
        return core in closed.whole_bodies or (is_alone and core in closed.group_nouns)

    def descriptions(self) -> Iterator[tuple[Phrase, bool]]:
        """Yield whom "a" introduces without a name: "a man fell", none that a paper cites."""
        for at, token in enumerate(self.tokens):
            if token.lower not in self._closed.indefinite or self._quoted[at]:
                continue
            if at and (self._words[at - 1].kind == "auxiliary" or self._lower(at - 1) == ","):
                continue  # He is a man. Ann Lee, a nurse, left.
            phrase = self.phrases.phrase_at(at, len(self.tokens))
            if phrase is not None and phrase.name is None and phrase.kind == "role":
                yield phrase, False
