"""A person's name where it stands in an English passage: its gender, whether it acts, who it is."""

from bisect import bisect_left
from operator import itemgetter

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.phrases.appositions import ROLE_REACH, TopicReader, roles_beside
from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.passages.tokens import Sentence, past_bracket
from newsparse.segmenter.people.person import Occurrence, Role
from newsparse.segmenter.phrase import NOMINATIVE, PERSONAL, NameGroup

_SHORTEST_LEAD = 2  # tokens: "On Monday"
_PRONOUN_REACH = 4  # tokens: "Ford said he", "Ford, who"
_HEARER_REACH = 6  # tokens: "Ford told the Linden Post he"
_BEFORE_SUBJECT = ("mark", "conjunction", "subordinator", "adverb")
_PICKING = (en.WHO, ",")  # what stands behind a name that its sentence is about
_SETTING_OFF = DASHES | {","}
_SUBJECT = frozenset((NOMINATIVE,))
_OBJECT: frozenset[str] = frozenset()


class StandingNames(TopicReader):
    """Reads the names of persons in one passage, and what their sentences tell of them."""

    def names(self) -> list[NameGroup]:
        """Return the names of persons, in order; ask once the article's surnames are known."""
        return list(self.phrases.persons(self.runs))

    def occurrence_of(self, name: NameGroup) -> tuple[Occurrence, tuple[Role, ...]]:
        """Return what is told of a name where it stands, and the roles beside it."""
        roles, gender = roles_beside(self.phrases, name)
        is_subject = self._is_subject(name)
        gender = name.gender or gender or self._gender_alone(name)
        if is_subject and not gender:
            gender = self._gender_behind(name)
        occurrence = Occurrence(
            passage=self.passage.index,
            start=self.tokens[name.first].start,
            words=name.words,
            cases=_SUBJECT if is_subject else _OBJECT,
            gender=gender,
            is_certain=bool(roles or gender) or self.has_first_name(name) or self._is_person(name),
        )
        return occurrence, roles

    def _gender_alone(self, name: NameGroup) -> str:
        """Return the gender of a first name alone, "" where it is somebody's surname: "Ruth"."""
        core, closed = name.words[0].lower(), self._closed
        others = (self._grammar.family_names, closed.time_words, closed.place_names)
        is_other = any(core in other for other in others)
        return "" if is_other else self._grammar.lexicon.first_names.get(core, "")

    def _gender_behind(self, name: NameGroup) -> str:
        """Return the gender that a sentence tells of the only one it names: "Hale lost his way"."""
        number = self.passage.sentence_at(self.tokens[name.first].start)
        sentence = self.passage.sentences[number]
        if self._names_another(name, sentence):
            return ""
        genders, told = self._grammar.lexicon.genders, self._gender_told(name.last)
        if told:
            return told
        for at in range(name.last, sentence.last):
            verb = self._words[at].verb
            if self._quoted[at] or (verb and verb.lemma in self._grammar.lexicon.cues):
                return ""
            told = genders.get(self._words[at].core, "")
            if told in PERSONAL:
                break
        if told in PERSONAL and self._is_own(at):
            return told
        return genders.get(self._pronoun_of(number + 1, name), "")

    def _gender_told(self, last: int) -> str:
        """Return the gender of whom one's words begin with: "Hale told the Post he had paid"."""
        verb = self._words[last].verb if last < len(self._words) else None
        if verb is None or verb.lemma not in self._grammar.words.cues:
            return ""
        hears = verb.lemma in self._grammar.words.addressees
        for at in range(last + 1, min(last + _HEARER_REACH, len(self._words))):
            if self._words[at].core in en.HE_OR_SHE:
                return self._grammar.lexicon.genders[self._words[at].core]
            if not (hears or self._words[at].core == en.THAT) or self._words[at].kind == "mark":
                break
        return ""

    def _is_own(self, at: int) -> bool:
        """Return whether a pronoun is of whom its sentence is about: "his", "her brother"."""
        core, following = self._words[at].core, self._words[at + 1 : at + 2]
        if self._words[at - 1].core in en.BECOMING:
            return core in en.REFLEXIVES  # "Hale is her brother"
        return core in en.OWN or (core == en.HER and all(word.is_plain for word in following))

    def _names_another(self, name: NameGroup, sentence: Sentence) -> bool:
        """Return whether a sentence may name somebody beside a name."""
        begin = bisect_left(self.runs, sentence.first, key=itemgetter(0))
        surnames = self._grammar.surnames
        for first, last, other in self.runs[begin:]:
            if first >= sentence.last:
                break
            is_known = not surnames.isdisjoint([word.core for word in self._words[first:last]])
            if first != name.first and (other or is_known):
                return True
        return False

    def _is_subject(self, name: NameGroup) -> bool:
        """Return whether a name begins a clause, and a verb follows."""
        is_inside = name.last + 1 < len(self.tokens)
        if is_inside and self.tokens[name.last].text in _PICKING and self._is_picked_out(name):
            return True
        if self.text.has_writer and self._is_met(name.first):
            return True
        reader, back = self.phrases, name.first - 1
        while back >= 0 and name.first - back <= ROLE_REACH:
            word, token = self._words[back], self.tokens[back]
            is_role = self._words[back + 1].core in self._grammar.words.person_nouns
            is_form = token.lower.endswith(en.VERB_ENDINGS) and token.is_word
            if word.verb or (is_form and not (is_role and token.is_capitalised)):
                return False  # no "Housing minister Ann Lee"
            if word.kind not in ("open", "determiner") and back not in reader.text.inner_marks:
                break
            back -= 1
        is_verb = self._words[back].core in en.INVERTED or self._words[back].kind == "auxiliary"
        if back > 0 and is_verb and self._is_inverted(back):
            return True
        if self._words[back].core in en.MEANWHILE and self._words[back - 1].kind != "mark":
            return False  # left as Ann Lee spoke
        is_question = self._words[back].core in self._grammar.words.question_words
        if is_question and self.tokens[self.sentence_of(back).first].lower in en.ASKED:
            return False  # Asked whether Ann Lee knew, he smiled
        begins = back < 0 or self._words[back].kind in _BEFORE_SUBJECT
        begins = begins or self._is_led_in(back, name.first)
        behind = name.last + self._is_role_set_off(name)
        near = enumerate(self.tokens[behind : behind + ROLE_REACH], behind + 1)
        if behind > name.last and self._lower(behind) in en.INDEFINITE:  # Ann Lee, a nurse, read
            behind = next((at for at, token in near if token.text == ","), behind)
        return begins and self.is_followed_by_verb(behind)

    def _is_role_set_off(self, name: NameGroup) -> bool:
        """Return whether commas set a name off behind a role: "her sister, Ann Lee, has"."""
        is_set_off = name.first > 1 and self.tokens[name.first - 1].text == ","
        if not is_set_off or self._lower(name.last) != ",":
            return False
        return self._words[name.first - 2].core in self._grammar.words.person_nouns

    def _is_led_in(self, at: int, end: int) -> bool:
        """Return whether where or when begins a sentence: "Across the hall Ann Lee waited"."""
        if self._words[at].kind != "preposition" or end - at < _SHORTEST_LEAD:
            return False
        between = [word.core for word in self._words[at + 1 : end]]
        is_time = any(map(self.text.is_time, range(at + 1, end)))  # On Sunday the Rev. Ann Lee
        is_led = is_time or self._grammar.lexicon.roles.isdisjoint(between)
        return self.sentence_of(at).first == at and is_led

    def _is_picked_out(self, name: NameGroup) -> bool:
        """Return whether a sentence is about a name: "It was Ann Lee who", "to Ann Lee, she"."""
        is_cleft = self.tokens[name.last].text == en.WHO
        if not is_cleft and self._words[name.last + 1].core not in self._grammar.lexicon.personal:
            return False
        first = self._words[self.sentence_of(name.first).first].core
        return first == en.IT if is_cleft else first in self._closed.time_subordinators

    def _is_met(self, at: int) -> bool:
        """Return whether whoever writes meets or asks the one named at `at`: "I rang Ann Lee"."""
        first = self.text.past_lead(self.sentence_of(at), at)
        if first >= at or self._words[first].core not in en.WRITERS:
            return False
        between = (word.kind for word in self._words[first + 1 : at])
        return all(kind not in ("mark", "preposition", "pronoun") for kind in between)

    def _is_inverted(self, at: int) -> bool:
        """Return whether the verb at `at` stands before its subject: "Among them is Ann Lee"."""
        first = self.sentence_of(at).first
        is_led = self._words[first].kind == "preposition" or self._words[first].core in en.SO
        between = (word.kind for word in self._words[first + 1 : at])
        return is_led and all(kind not in ("mark", "auxiliary", "verb") for kind in between)

    def is_followed_by_verb(self, at: int) -> bool:
        """Return whether a verb stands at `at`, as far as shows, or a comma."""
        end = len(self.tokens)
        at = past_bracket(self.tokens, at, end)
        at += at < end and self._words[at].core in en.REFLEXIVES  # Ann Lee herself smiled
        if at < end and self.tokens[at].lower in en.ADDRESS_LEADS:  # Ann Lee of Bristow Zoo
            at = self.phrases.name_end(at + 1, end)
        if at >= end or self._words[at - 1].clitic:
            return False
        word, token = self._words[at], self.tokens[at]
        if word.kind in ("auxiliary", "verb", "adverb") or word.verb or token.text == ",":
            return True
        is_form = token.lower.endswith((en.PAST_ENDING, en.PLURAL_ENDING))
        return word.kind == "open" and is_form and not token.is_capitalised

    def _is_person(self, name: NameGroup) -> bool:
        """Return whether the words beside a name are of a person: "Vance said he", "who"."""
        if self._is_person_behind(name.last):
            return True
        if len(name.words) == 1:
            return self._has_person_behind(name.last)
        number = self.passage.sentence_at(self.tokens[name.first].start)
        begins = name.first == self.passage.sentences[number].first  # Alba Soto runs it. She
        is_gone_on_with = begins and bool(self._pronoun_of(number + 1, name))
        return is_gone_on_with or self.speaks(name.first, name.last)

    def _pronoun_of(self, number: int, name: NameGroup | None = None) -> str:
        """Return the "he" or "his" a sentence is about, behind a full name in “Yes,” he said.

        A surname alone may be another's: "Jordan left. “Yes,” she said."
        """
        sentence = next(iter(self.passage.sentences[number : number + 1]), None)
        if sentence is None:
            return ""
        at, is_full = sentence.first, name is not None and len(name.words) > 1
        while is_full and at < sentence.last and (self._quoted[at] or not self._tokens[at].is_word):
            at += 1
        core = self._words[min(at, sentence.last - 1)].core
        return core if core in self._grammar.lexicon.personal else ""

    def is_spoken_of(self, first: int, last: int) -> bool:
        """Return whether tokens[first:last] are a person's: "Quint, a nurse", "Quint said she"."""
        if self._is_person_behind(last):
            return True
        number = self.passage.sentence_at(self.tokens[first].start)
        is_gone_on_with = self._has_person_behind(last) or self._pronoun_of(number + 1)
        return bool(is_gone_on_with) and self.speaks(first, last)

    def is_told_of(self, first: int, last: int) -> bool:
        """Return whether a first name alone is a person's: "Bohdan, who is ten", "Bohdan says"."""
        is_set_off = self._lower(first - 1) == self._lower(last) == ","  # the elder, Felix, said
        return self.speaks(first, last + is_set_off) or self._is_person_behind(last)

    def _has_person_behind(self, last: int) -> bool:
        """Return whether a pronoun for a person stands behind: "Vance said he"."""
        for word in self._words[last : last + _PRONOUN_REACH]:
            if word.kind == "mark":
                return False
            if word.core in self._grammar.lexicon.personal:
                return True
        return False

    def speaks(self, first: int, last: int) -> bool:
        """Return whether a verb of saying stands just before or behind tokens[first:last]."""
        beside = self._words[max(0, first - 1) : last + 1]
        return any(word.verb and word.verb.lemma in self._grammar.words.cues for word in beside)

    def has_first_name(self, name: NameGroup) -> bool:
        """Return whether a name begins with a first name, or its letter: "Jordan", "K. Hale"."""
        first = name.words[0]
        is_first = first.endswith(".") or self._grammar.is_first_name(first.lower())
        return bool(name.gender) or (len(name.words) > 1 and (is_first or self._is_listed(name)))

    def _is_listed(self, name: NameGroup) -> bool:
        """Return whether a name stands behind an office, or in "players Ann Lee and Tre Orr"."""
        before = self._words[name.first - 1].core if name.first else ""
        if before != en.AND:
            is_office = before in self._grammar.words.person_nouns  # finance chief Wes Tanner
            return is_office or (not before and self._is_role_set_off(name))
        start = self.phrases.name_start(0, name.first - 1)
        several, around = self._grammar.lexicon.several, self._words[max(0, start - 1) : start + 1]
        return any(word.core in several for word in around)

    def _is_person_behind(self, last: int) -> bool:
        """Return whether an age, a role or "who" is set off behind a capitalised word."""
        tokens = self.tokens
        if last + 1 >= len(tokens) or tokens[last].text not in _SETTING_OFF:
            return False
        if self._words[last + 1].core == en.WHO:
            return True
        if tokens[last + 1].text.isdigit():
            return [token.text for token in tokens[last + 2 : last + 3]] == [","]
        phrase = self.phrases.phrase_at(last + 1, len(tokens))
        return phrase is not None and phrase.kind == "role" and not phrase.plural
