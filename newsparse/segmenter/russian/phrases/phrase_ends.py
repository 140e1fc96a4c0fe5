"""Where a Russian noun phrase ends: behind its complements, where somebody is, what he is of.

«источник «Ъ» в правительстве, близкий к министру», «закон о рыбной ловле», «врач из Тулина».
Bodies whose names have no cases are read here whole: «МВД Каландии», «Harbour Bank».
"""

from collections.abc import Callable

from newsparse.segmenter.phrase import Phrase, PhraseKind
from newsparse.segmenter.russian.person_names.person_names import NameReader
from newsparse.segmenter.russian.phrases.complements import Complements
from newsparse.segmenter.russian.phrases.head_nouns import HeadNouns
from newsparse.segmenter.russian.words.word_shapes import Tag
from newsparse.segmenter.russian.words.words import is_abbreviation, is_latin

PhraseAt = Callable[[int, int, str], Phrase | None]
"""What reads the phrase that begins at a token and ends by another, in a case."""


class PhraseEnds:
    """Tells where the phrases of one passage end; those inside are read by `phrase_at`."""

    def __init__(
        self, names: NameReader, heads: HeadNouns, complements: Complements, phrase_at: PhraseAt
    ) -> None:
        self._passage, self._tokens, self._forms = names.passage, names.tokens, names.forms
        self._grammar, self._words = names.grammar, names.grammar.words
        self._heads, self._complements, self._phrase_at = heads, complements, phrase_at

    def end_of(self, head: int, end: int, kind: PhraseKind, tag: Tag) -> int:
        """Return where a phrase is over whose head, a noun with `tag`, stands at `head`."""
        last = self._complements.end_of(head + 1, end)
        if kind == "organisation" and last == head + 1 and not tag.plural:
            if self._forms[head].is_among(self._words.press_nouns):
                last = self._heads.past_paper(last, end, tag.case)
            last = self._complements.past_own_name(last, end)
        if kind == "organisation" and last > head + 1:
            last = self._past_concerns(head, last, end)
        if self._forms[head].is_person and last + 1 < end:  # «пользователь под ником marusya»
            opening = " ".join(token.lower for token in self._tokens[last : last + 2])
            is_called = opening in self._words.aliases
            last = min(end, last + 3) if is_called else last
            while is_called and last < end and self._tokens[last].is_capitalised:
                last += 1
        return self._located(head, last, end, tag.case) if last + 1 < end else last

    def _past_concerns(self, head: int, last: int, end: int) -> int:
        """Return where all is over that a body is for: «департамент труда и социальной защиты»."""
        at, words = last, self._words
        inside = {token.lower for token in self._tokens[head:last]}
        case = "genitive" if words.noun_prepositions.isdisjoint(inside) else "dative"
        while at + 1 < end and self._tokens[at].lower in (",", words.and_word):
            other = self._phrase_at(at + 1, end, case)
            is_concern = other and self._forms[other.head].is_among(words.concerns)
            if other is None or not (other.kind == "thing" or is_concern):
                return last
            if self._tokens[at].lower == words.and_word:
                return other.last
            at = other.last
        return last

    def _located(self, head: int, last: int, end: int, case: str) -> int:
        """Return where «источник в МВД, близкий к министру» or «закон о рыбной ловле» ends."""
        if self._tokens[last].lower in self._words.about_prepositions:
            is_document = self._forms[head].is_among(self._words.speech_nouns)
            topic = self._phrase_at(last + 1, end, "locative") if is_document else None
            return topic.last if topic else last
        place_case = self._words.place_cases.get(self._tokens[last].lower)
        if place_case is None and self._tokens[last].text != ",":
            return last
        is_told = self._tokens[last + 1].lower.startswith(self._words.acquainted)  # «, близкий к»
        if self._forms[head].noun not in self._words.located and not is_told:
            return self._of_body(last, end) if place_case == "genitive" else last
        place = self._phrase_at(last + 1, end, place_case) if place_case else None
        if place and place.kind != "person":
            last = place.last
        return self._complements.past_description(last, end, case)

    def _of_body(self, last: int, end: int) -> int:
        """Return where «врач из города Тулина» ends, whose «из» stands at `last`."""
        body = self._phrase_at(last + 1, end, "genitive")
        if body is None:
            return last + 2 if self._tokens[last + 1].is_capitalised else last
        is_place = self._tokens[body.head].is_capitalised or self._forms[body.head].is_place
        return body.last if body.kind == "organisation" or is_place else last

    def undeclined(self, at: int, head: int, end: int, case: str) -> Phrase | None:
        """Return the body whose name has no cases: in Latin letters, or unknown initials."""
        token = self._tokens[head]
        if is_latin(token) and token.is_capitalised:
            return self._body(at, head, self._heads.past_capitals(head, end), case)
        if is_abbreviation(token) and self._heads.is_initials(head):
            return self.abbreviation(at, head, end, case)
        return None

    def abbreviation(self, at: int, head: int, end: int, case: str) -> Phrase:
        """Return the body whose initials stand at `head`: «МВД Каландии».

        Verbs take the gender of its noun or of how it sounds («НАТО заявила», «заявило»), and of
        those with a noun in the plural also that number: «РЖД сообщили».
        """
        end = self._complements.end_of(head + 1, end)
        return self._body(at, head, self._heads.before_name(head + 1, end), case)

    def _body(self, at: int, head: int, last: int, case: str) -> Phrase:
        plural = self._grammar.is_plural_body(self._tokens[head])
        return Phrase(self._passage.index, at, last, head, "organisation", case, plural=plural)
