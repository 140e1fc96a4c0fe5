"""Cue verbs in English: which of the words that look like one are verbs where they stand."""

from msgspec import Struct

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.words.passage_words import WordsReader
from newsparse.segmenter.english.words.verb_forms import VerbTense
from newsparse.segmenter.passages.tokens import Sentence

_GROUP_REACH = 6  # words before a verb that can belong to it: "has also repeatedly said"
_SENT_REACH = 6  # words: "called a reporter from the Post | to say"
_COUNT_REACH = 2  # words between a number and its noun: "two other key | reasons"
_SEEN_REACH = 4  # words of a phrase: "her own young side"
_BEFORE_FORMS: dict[VerbTense, frozenset[str]] = {
    "base": en.BEING | en.HAVING,
    "past": frozenset(),
    "participle": frozenset(),
}
"""Auxiliaries that no such form of a verb stands behind; a form in the present behind none."""
_OPENS_OBJECT = ("determiner", "pronoun", "subordinator")


class Group(Struct, frozen=True, gc=False):
    """A cue verb with its auxiliaries, adverbs and particle: tokens[first:last].

    The verb itself stands at `at`; `helpers` are the auxiliaries, and what an apostrophe joins to
    the word before.
    """

    first: int
    at: int
    last: int
    lemma: str
    tense: VerbTense
    helpers: frozenset[str]

    @property
    def is_gerund(self) -> bool:
        """Whether the form in -ing is no verb of its own, as in "is saying"."""
        return self.tense == "ing" and not self.helpers & (en.BEING | {en.POSSESSIVE})


class VerbReader(WordsReader):
    """Reads the cue verbs of one passage."""

    def group_at(self, at: int, sentence: Sentence) -> Group | None:
        """Return the cue verb that stands at `at`, or None where none does."""
        word, token = self._words[at], self._tokens[at]
        if (
            word.verb is None
            or word.kind != "open"
            or (token.is_capitalised and at > sentence.first)
            or (word.core in en.HABITS and self._is_habit(at))
            or (word.verb.tense == "present" and self.text.is_told_of(at))
        ):
            return None
        lemma, last = self._with_particle(at, word.verb.lemma, sentence)
        if lemma not in self._grammar.lexicon.cues:
            return None
        first = self._first(at, sentence)
        clitic = self._words[first - 1].clitic if first > sentence.first else ""
        helpers = frozenset([clitic, *(helper.core for helper in self._words[first:at])])
        group = Group(first, at, last, lemma, word.verb.tense, helpers)
        return group if self._is_verb(group, sentence) else None

    def _with_particle(self, at: int, lemma: str, sentence: Sentence) -> tuple[str, int]:
        """Return a cue with its particle, if it has one, and where it ends: "call for"."""
        particle = self._lower(at + 1)
        if particle not in self._grammar.lexicon.particles.get(lemma, ()):
            return lemma, at + 1
        is_narrated = at + 1 < sentence.last and not self._quoted[at + 1]
        return (f"{lemma} {particle}", at + 2) if is_narrated else (lemma, at + 1)

    def _first(self, at: int, sentence: Sentence) -> int:
        """Return where the auxiliaries, adverbs and times before a verb begin."""
        reach = max(sentence.first, at - _GROUP_REACH)
        first = at
        while first > reach and self._is_helper(first - 1):
            first -= 1
        if first < at and self._lower(first) in self._closed.time_words:
            while first > sentence.first and self._tokens[first - 1].lower in en.TIME_LEADS:
                first -= 1
        return first

    def _is_helper(self, at: int) -> bool:
        """Return whether the word at `at` can belong to a verb behind it."""
        word = self._words[at]
        if word.is_plain or self._quoted[at]:
            return False
        if word.kind == "adverb":
            # someone in the back | shouted; who lives here | said
            return word.core != en.HERE and not self.text.is_inside(at)
        is_inside = word.kind == "auxiliary" or word.core == en.TO
        if is_inside or self._tokens[at].lower in self._closed.time_words:
            return True
        return word.core in en.HABITS and self._is_habit(at)

    def _is_habit(self, at: int) -> bool:
        """Return whether somebody often says what follows: "he used to say"; no "word used to"."""
        return (
            self._lower(at + 1) == en.TO
            and at > 0
            and (self._words[at - 1].kind in ("pronoun", "mark") or self._capitals[at - 1])
        )

    def _is_verb(self, group: Group, sentence: Sentence) -> bool:
        """Return whether the word is a verb rather than a noun or an adjective."""
        if group.tense == "ing":
            if group.first == sentence.first or self._is_owned_noun(group):
                return False
            if group.helpers & self._closed.auxiliaries and not group.helpers & en.BEING:
                return False  # they have promising plans
            return self._tokens[group.first - 1].lower not in en.BEFORE_NO_SPEECH
        helped = self._is_helped(group, sentence)
        if helped is not None:
            return helped
        if group.tense == "participle" and not any(group.helpers):
            return False  # the men gone on a tour
        if group.first == sentence.first:
            return self._opens(group)
        is_past = group.tense in ("past", "participle")
        if is_past and (self._is_passive(group) or self._is_set_off(group, sentence)):
            return False
        if not self._can_follow(group):
            return False
        shows_past = group.tense == "past" and self._words[group.at].core != group.lemma
        return shows_past or self._ends_subject(group.first - 1, group)  # the sales forecast

    def _is_helped(self, group: Group, sentence: Sentence) -> bool | None:
        """Return whether a word's helpers make it a verb that reports; None where none tell."""
        is_sure = self._words[group.at].core in en.CONVINCED  # is convinced that
        is_passive = bool(group.helpers & en.BEING) and group.tense in ("past", "participle")
        if is_passive or (is_sure and self._words[group.at].core == group.lemma):
            return is_passive and is_sure and self._lower(group.last) == en.THAT
        if group.helpers & _BEFORE_FORMS.get(group.tense, self._closed.auxiliaries):
            return False  # these are questions, the page has details
        if en.TO in group.helpers:
            is_begun = group.first > sentence.first and self._lower(group.first - 1) in en.TO_SAY
            is_sent = group.lemma == en.SAY and self._lower(group.last) == en.THAT
            if is_sent and not group.helpers & self._closed.auxiliaries:  # rang a paper to say that
                reach = range(max(sentence.first, group.first - _SENT_REACH), group.first)
                is_begun = is_begun or any(self._lower(at) in en.SENDING for at in reach)
            return is_begun or not group.helpers.isdisjoint(en.HABITS)
        return True if group.helpers & self._closed.auxiliaries else None

    def _is_owned_noun(self, group: Group) -> bool:
        """Return whether a form in -ing tells more: "the ruling party", "its planning officer"."""
        is_owned = self._words[group.at - 1].clitic == en.POSSESSIVE
        behind = self._words[group.last : group.last + 1]
        is_told = is_owned and any(word.core in self._grammar.words.person_nouns for word in behind)
        return is_told or self._lower(group.at - 1) in en.ARTICLES

    def _is_passive(self, group: Group) -> bool:
        """Return whether a form is a passive: "a man, described as tall,", "he said when asked"."""
        if self._words[group.first - 1].core in self._closed.participle_leads:
            return True
        if self._lower(group.first - 1) != ",":
            return False
        is_named = group.tense == "participle" or group.lemma in self._grammar.words.naming_cues
        return self._lower(group.last) == en.BY or (is_named and self._lower(group.last) == en.AS)

    def _is_set_off(self, group: Group, sentence: Sentence) -> bool:
        """Return whether one named is asked: "Ann Lee, asked what it cost, smiled"."""
        behind = range(group.last, sentence.last)
        if group.lemma != en.ASK or self._lower(group.first - 1) != ",":
            return False
        is_question = self._lower(group.last) in self._grammar.words.question_words
        is_told = is_question or self._words[group.last].kind == "preposition"
        before = self._tokens[sentence.first : group.first - 1]
        is_first = "," not in [token.text for token in before]
        return is_told and is_first and any(self._tokens[i].text == "," for i in behind)

    def _opens(self, group: Group) -> bool:
        """Return whether a verb opens its sentence before a name: "Said Okafor: “We are"."""
        if group.last >= len(self._tokens) or group.tense == "base" or self._can_be_noun(group):
            return False
        is_somebody = group.lemma == en.SAY and self._words[group.last].core in en.INDEFINITE
        return (is_somebody or self._capitals[group.last]) and not self.text.is_time(group.last)

    def _can_follow(self, group: Group) -> bool:
        """Whether a verb can stand behind the word before: not "the reported", "its call"."""
        before = self._words[group.first - 1]
        if not self._can_be_noun(group):
            return True
        ahead = self._words[max(0, group.first - 2)]
        if before.core in en.MORE and ahead.kind == "determiner":
            return False  # the most trusted tools
        if before.kind == "determiner":
            is_one = before.core in self._closed.group_nouns or before.core in en.LONE
            return is_one and group.tense != "present"
        return before.kind != "preposition" and not (
            before.clitic == en.POSSESSIVE and before.kind == "open"
        )

    def _can_be_noun(self, group: Group) -> bool:
        """Return whether a form can be a noun or an adjective: "plan", "charged"; not "says"."""
        is_listed = group.lemma in self._closed.noun_verbs
        return is_listed or self._words[group.at].core.endswith(en.PAST_ENDING)

    def _ends_subject(self, at: int, group: Group) -> bool:
        """Return whether a verb in the present can follow the token at `at`: not "sales plans"."""
        word = self._words[at]
        if word.kind == "pronoun":
            return word.core not in en.OBJECTS or (word.core == en.IT and self._begins_clause(at))
        if group.tense == "base" and self._follows_perception(at):
            return False
        if group.lemma not in self._closed.noun_verbs:
            return word.kind not in ("auxiliary", "adverb")
        if word.kind in ("subordinator", "conjunction", "mark"):
            return word.core not in en.TIME_CLAUSES and self._has_object(group)  # no plans
        return self._is_noun_subject(at, group)

    def _follows_perception(self, at: int) -> bool:
        """Return whether a verb takes what ends at `at` with an infinitive: "saw her side go"."""
        leads = self._closed.infinitive_leads
        for word in reversed(self._words[max(0, at - _SEEN_REACH) : at]):
            if word.core in leads:
                return True
            if not word.is_plain and word.kind != "determiner":
                return False
        return False

    def _is_noun_subject(self, at: int, group: Group) -> bool:
        """Return whether the noun at `at` can be whose verb a form is that may be a noun, too."""
        core, is_name = self._words[at].core, self._tokens[at].is_capitalised
        is_first = at == 0 or self._words[at - 1].kind == "mark"
        is_name = is_name and not (is_first and self.text.may_be_small(at))
        is_plural = core.endswith(en.PLURAL_ENDING) and not core.endswith(en.SINGULAR_ENDINGS)
        if is_name and self._lower(group.last) == en.THAT:
            return True  # Figures from Ohio show that
        if is_name or self.text.is_voice(at):
            before = self._tokens[max(0, at - 4) : at]
            is_joined = en.AND in [token.lower for token in before]  # Vance and Finch say
            is_several = is_plural or is_joined or core in self._closed.group_nouns
            return group.tense != "base" or is_several
        if self._is_counted(at, group):
            return False
        return self._has_object(group) and is_plural == (group.tense == "base")

    def _is_counted(self, at: int, group: Group) -> bool:
        """Return whether a noun in the plural is meant: "two key reasons", "the claims he made"."""
        if group.tense != "present":
            return False
        following = [word.core for word in self._words[group.last : group.last + 1]]
        if self._closed.subject_pronouns.intersection(following):
            return True
        return any(word.core in en.COUNTS for word in self._words[max(0, at - _COUNT_REACH) : at])

    def _begins_clause(self, at: int) -> bool:
        """Return whether the word at `at` is the first of a clause: not "use it"."""
        return at == 0 or self._words[at - 1].kind in ("mark", "conjunction", "subordinator")

    def _has_object(self, group: Group) -> bool:
        """Return whether a clause or an object begins behind the verb."""
        if group.last >= len(self._tokens):
            return False
        is_capitalised = self._tokens[group.last].is_capitalised
        return is_capitalised or self._words[group.last].kind in _OPENS_OBJECT
