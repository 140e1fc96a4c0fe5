"""Where a Russian noun phrase ends: behind its complements, where somebody is, what he is of.

«источник «Ъ» в правительстве, близкий к министру», «закон о рыбной ловле», «врач из Тулина».
Bodies whose names have no cases are read here whole: «МВД Каландии», «Harbour Bank».
"""

from newsparse.segmenter.phrase import NOMINATIVE, Phrase, PhraseKind
from newsparse.segmenter.russian.phrases.complements import Complements
from newsparse.segmenter.russian.words.word_shapes import Tag
from newsparse.segmenter.russian.words.words import is_abbreviation, is_latin


class PhraseEnds(Complements):
    """Tells where the phrases of one passage end; those inside are read by `phrase_at`."""

    def phrase_at(self, at: int, end: int, case: str = NOMINATIVE) -> Phrase | None:
        """Return the phrase in `case` that begins at the token `at`, or None."""
        raise NotImplementedError

    def end_of_phrase(self, head: int, end: int, kind: PhraseKind, tag: Tag) -> int:
        """Return where a phrase is over whose head, a noun with `tag`, stands at `head`."""
        last = self.past_complements(head + 1, end)
        if kind == "organisation" and last == head + 1 and not tag.plural:
            if self.forms[head].is_among(self.words.press_nouns):
                last = self.past_paper(last, end, tag.case)
            last = self.past_own_name(last, end)
        if self.forms[head].is_person and last + 1 < end:  # «пользователь под ником marusya»
            opening = " ".join(token.lower for token in self.tokens[last : last + 2])
            last = min(end, last + 3) if opening in self.words.aliases else last
            while opening in self.words.aliases and last < end and self.tokens[last].is_capitalised:
                last += 1
        return self._located(head, last, end, tag.case) if last + 1 < end else last

    def _located(self, head: int, last: int, end: int, case: str) -> int:
        """Return where «источник «Ъ» в правительстве, близкий к министру» ends.

        A document goes on with what it is about: «закон о рыбной ловле».
        """
        if self.tokens[last].lower in self.words.about_prepositions:
            is_document = self.forms[head].is_among(self.words.speech_nouns)
            topic = self.phrase_at(last + 1, end, "locative") if is_document else None
            return topic.last if topic else last
        place_case = self.words.place_cases.get(self.tokens[last].lower)
        if place_case is None and self.tokens[last].text != ",":
            return last
        if self.forms[head].noun not in self.words.located:
            return self._of_body(last, end) if place_case == "genitive" else last
        place = self.phrase_at(last + 1, end, place_case) if place_case else None
        if place and place.kind != "person":
            last = place.last
        return self.past_description(last, end, case)

    def _of_body(self, last: int, end: int) -> int:
        """Return where «врач из города Тулина» ends, whose «из» stands at `last`."""
        body = self.phrase_at(last + 1, end, "genitive")
        if body is None:
            return last + 2 if self.tokens[last + 1].is_capitalised else last
        is_place = self.tokens[body.head].is_capitalised or self.forms[body.head].is_place
        return body.last if body.kind == "organisation" or is_place else last

    def undeclined_body(self, at: int, head: int, end: int, case: str) -> Phrase | None:
        """Return the body whose name has no cases: in Latin letters, or unknown initials."""
        token = self.tokens[head]
        if is_latin(token) and token.is_capitalised:
            return self._body(at, head, self.past_capitals(head, end), case)
        if is_abbreviation(token) and self.are_initials(head):
            return self.abbreviation(at, head, end, case)
        return None

    def abbreviation(self, at: int, head: int, end: int, case: str) -> Phrase:
        """Return the body whose initials stand at `head`: «МВД Каландии».

        Verbs take the gender of its noun or of how it sounds («НАТО заявила», «заявило»), and of
        those with a noun in the plural also that number: «РЖД сообщили».
        """
        end = self.past_complements(head + 1, end)
        return self._body(at, head, self.before_name(head + 1, end), case)

    def _body(self, at: int, head: int, last: int, case: str) -> Phrase:
        plural = self.grammar.is_plural_body(self.tokens[head])
        return Phrase(self.passage.index, at, last, head, "organisation", case, plural=plural)
