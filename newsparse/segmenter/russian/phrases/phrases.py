"""Russian noun phrases: who or what is named in a stretch of tokens, and in which case.

«первый заместитель председателя комитета Госдумы по науке Денис Ветров» is one phrase: a role
in the nominative, its complements in other cases, and at the end the name in the role's case.
"""

from collections.abc import Iterable, Iterator

from msgspec import structs

from newsparse.segmenter.passages.passages import Passage
from newsparse.segmenter.passages.tokens import past_bracket
from newsparse.segmenter.phrase import NOMINATIVE, NameGroup, Phrase, PhraseKind, coordinated
from newsparse.segmenter.russian.person_names.person_names import NameReader
from newsparse.segmenter.russian.phrases.complements import Complements
from newsparse.segmenter.russian.phrases.head_nouns import HeadNouns, Labels, agrees
from newsparse.segmenter.russian.phrases.phrase_ends import PhraseEnds
from newsparse.segmenter.russian.words.lexicon import MARK
from newsparse.segmenter.russian.words.word_shapes import Tag
from newsparse.segmenter.russian.words.words import Grammar, is_abbreviation

SPEAKING_KINDS = ("person", "role", "organisation")
OBLIQUE = ("genitive", "dative", "accusative", "instrumental", "locative")
CASES = (NOMINATIVE, *OBLIQUE)


class PhraseReader(NameReader):
    """Reads the noun phrases of one passage."""

    def __init__(self, passage: Passage, grammar: Grammar) -> None:
        super().__init__(passage, grammar)
        self._index = passage.index
        self.labels = Labels(passage)
        self._heads = HeadNouns(self, self.labels)
        self.complements = Complements(self, self.labels)
        self._ends = PhraseEnds(self, self._heads, self.complements, self.phrase_at)

    def person_before(self, end: int, *, plural: bool) -> Phrase | None:
        """Return the phrase with a person's name that ends at the token `end`, in any case."""
        name = self.name_ending(end)
        if name is None or plural:
            return None
        cases = sorted(name.masculine | name.feminine)
        return self._named(name.first, name.first, name, cases[0], end) if cases else None

    def in_any_case(self, at: int, cases: Iterable[str] = CASES) -> Iterator[Phrase]:
        """Yield the phrases that begin at the token `at`, in each case in which one does."""
        read = (self.phrase_at(at, len(self.tokens), case) for case in cases)
        return filter(None, read)

    def lemma(self, phrase: Phrase) -> str:
        """Return the dictionary form of a phrase's head."""
        return self.forms[phrase.head].noun_lemma(phrase.case) or self.tokens[phrase.head].lower

    def coordinated_at(self, at: int, end: int, case: str = NOMINATIVE) -> Phrase | None:
        """Return the phrase at `at` with those joined to it: «блогеры и СМИ», «Дым и Норт»."""
        first = self.phrase_at(at, end, case)
        if first is None or first.kind not in SPEAKING_KINDS:
            return first
        members = [first]
        while members[-1].last < end:
            mark = self.tokens[members[-1].last].lower
            is_joined = mark == self.grammar.words.and_word
            may_list = members[-1].name or members[-1].kind == "organisation"
            if not is_joined and (mark != "," or not may_list):
                break
            at = members[-1].last + 1
            is_own = at < end and self.is_possessive(at)  # «Дым и его жена»
            other = self.phrase_at(at + is_own, end, case)
            if other is None or other.kind not in SPEAKING_KINDS:
                break
            if is_joined:
                return coordinated(*members, other)
            members.append(other)
        return first

    def past_joined(self, role: Phrase, end: int) -> int:
        """Return where a role is over whose last complement «и» joins: «актёр театра и кино»."""
        at, following = role.last, role.last + 1
        is_told = role.last > role.head + 1 and following < end
        if not is_told or self.tokens[at].lower != self.grammar.words.and_word:
            return at
        is_whose = "genitive" in self.forms[following].cases
        other = self.phrase_at(following, end, "genitive") if is_whose else None
        return other.last if other and other.kind in ("thing", "organisation") else at

    def phrase_at(self, at: int, end: int, case: str = NOMINATIVE) -> Phrase | None:
        """Return the phrase in `case` that begins at the token `at`, or None."""
        if at >= end:
            return None
        head, form = at, self.forms[at]
        if self.tokens[at].lower in self.grammar.words.name_particles:
            name = self.behind_particle(at, end)
            if name and name.fits(case, ""):
                return self._named(at, at, name, case, end)
        may_begin = case in form.cases or form.counts or form is MARK
        if not (may_begin or self.tokens[at].is_capitalised):
            return None  # most words of a text need no more
        if form.counts or case in form.modifiers:
            is_one = at + 2 < end and self.tokens[at + 1].lower == self.grammar.words.out_of
            several = self._one_of(at, end, case) if is_one else None
            several = several or (self._counted(at, end, case) if form.counts else None)
            if several:
                return several
            head = self._past_modifiers(at, end, case)
        nominal = self._nominal(at, head, end, case) if head < end else None
        if nominal or head == at:
            return nominal
        told = self._heads.behind_attribute(head, end, case)  # «близкий к мэрии источник»
        read = self._nominal(at, told, end, case) if told is not None else None
        read = read or self._substantive(at, head, end, case)
        is_head = case in self.forms[at].heads and self.forms[at].is_person
        leads = read is None and (is_head or self.tokens[at].is_capitalised)
        # «главой рыболовной компании», «Польский в эфире сказал»
        return self._nominal(at, at, end, case) if leads else read

    def _nominal(self, at: int, head: int, end: int, case: str) -> Phrase | None:
        """Return the phrase whose head stands at `head`: a name in marks, a person's, a noun."""
        token = self.tokens[head]
        if not token.is_word:
            return self._marked(at, head, end, case)
        name = self.name_at(head, end) if token.is_capitalised else None
        is_called = head > at and self.forms[head - 1].is_substantive
        tag = self.forms[head - 1].in_case(case, parts=("adjective",)) if is_called else None
        if name and name.fits(case, tag.gender if tag else ""):
            return self._named(at, head, name, case, end)
        if tag and (noun := self.forms[head].noun_in(case)) and not agrees(tag, noun):
            return None  # «управляющий предприятия ушёл»
        # «по официальным данным Уго Мора умер», «по словам знакомой Ракитина», «сказала Ракитина»
        is_cut = name and (len(name.words) > 1 or tag or self._is_surname(head))
        return None if is_cut or head in self.inside else self._headed(at, head, end, case)

    def _marked(self, at: int, head: int, end: int, case: str) -> Phrase | None:
        """Return the phrase whose head is a name in marks, or None: «нападающий «Зари»» is his."""
        if head > at and self.forms[head - 1].is_substantive:
            return None
        last = self._heads.marked_name(head, end, case)
        if not last:
            return None
        several = self._heads.is_plural_name(head, last, case)
        return Phrase(self._index, at, last, head, "organisation", case, plural=several)

    # -- the parts of a phrase --

    def _one_of(self, at: int, end: int, case: str) -> Phrase | None:
        """Return «один из экспертов», with the name behind it where there is one."""
        word = self.forms[at]
        tag = word.in_case(case, parts=("adjective", "numeral"))
        if tag is None or (tag.plural and case in word.heads):
            return None  # «учёные из университета» are none of several universities
        name = self.complements.name_behind(at + 1, end, case, tag.gender)
        last = name.last if name else self.complements.end_of(at + 2, end)
        gender = tag.gender if tag.gender in ("m", "f") else ""
        kind: PhraseKind = (
            "person" if name else "thing" if self._are_things(at + 2, end) else "role"
        )
        return Phrase(self._index, at, last, at, kind, case, gender, plural=tag.plural, name=name)

    def _are_things(self, at: int, end: int) -> bool:
        """Return whether nobody is told of by the plural at `at`: «один из выходов»."""
        head = self._past_modifiers(at, end, "genitive")
        noun = self.forms[head].noun_in("genitive") if head < end else None
        form = self.forms[min(head, end - 1)]
        return noun is not None and not (noun.animate or form.is_person or form.body)

    def _counted(self, at: int, end: int, case: str) -> Phrase | None:
        """Return several by their number: «два источника», «около 70% граждан»."""
        about = self.tokens[at].lower in self.grammar.words.approximations
        number = at + about
        if case not in (NOMINATIVE, "accusative") or number + 1 >= end:
            return None
        following = number + 1 + (self.tokens[number + 1].text == "%")
        several = self.phrase_at(following, end, "genitive") if following < end else None
        if several is None or not self.forms[several.head].is_person:
            return None
        return structs.replace(
            several, first=at, case=case, gender="", plural=True, name=None, members=()
        )

    def _past_modifiers(self, at: int, end: int, case: str) -> int:
        """Return where the adjectives in `case` that begin a phrase are over."""
        first = at
        while at < end and self.tokens[at].is_word:
            at += at > first and self._joins_modifiers(at, end, case)
            if case not in self.forms[at].modifiers or (at > first and self._is_surname(at)):
                break  # «знакомый Петрова», whose name is an adjective, too
            is_alone = at + 1 < end and not self.tokens[at + 1].is_word
            is_leader = self.forms[at].is_person and case in self.forms[at].heads
            if is_leader and at + 1 < end and is_abbreviation(self.tokens[at + 1]):
                break  # «главой», which is an adjective, too: «стал главой МВД»
            is_many = self.tokens[at].lower in self.grammar.words.indefinite
            if is_alone and self.tokens[at].is_capitalised and not is_many:
                break
            at += 1
        return at

    def _joins_modifiers(self, at: int, end: int, case: str) -> bool:
        """Return whether «и» at a token joins two adjectives: «советский и российский врач»."""
        is_and = self.tokens[at].lower == self.grammar.words.and_word and at + 2 < end
        if not is_and or self.forms[at - 1].is_person:
            return False  # «знакомый и старый друг»
        noun, pair = self.forms[at + 2].noun_in(case), self.forms[at - 1 : at + 2 : 2]
        tags = [form.in_case(case, parts=("adjective",)) for form in pair]
        return noun is not None and all(tag and agrees(tag, noun) for tag in tags)

    def _is_surname(self, at: int) -> bool:
        return self.tokens[at].is_capitalised and "Surn" in self.forms[at].traits

    def _substantive(self, at: int, head: int, end: int, case: str) -> Phrase | None:
        """Return a phrase whose head is an adjective: «пострадавшие», or may be: «учёный»."""
        is_noun = self.tokens[head - 1].lower not in self.grammar.words.farther  # «того», no Togo
        if is_noun and case in self.forms[head - 1].heads:
            return self._headed(at, head - 1, end, case)
        tag = self.forms[head - 1].in_case(case, parts=("adjective",))
        return self._of_adjective(at, head, end, case=case, tag=tag) if tag else None

    def _of_adjective(self, at: int, head: int, end: int, *, case: str, tag: Tag) -> Phrase | None:
        """Return people by an adjective with `tag` before `head`: «пострадавшие», «многие»."""
        if not self.forms[head - 1].is_substantive:
            if "Apro" in tag.traits:
                if self.tokens[at].lower in self.grammar.words.farther:
                    return Phrase(self._index, at, head, at, "pronoun", case, tag.gender)
                is_many = self.tokens[at].lower in self.grammar.words.indefinite
                is_many &= tag.plural and head - 1 == at
                many = Phrase(self._index, at, head, at, "role", case, plural=True)
                return many if is_many else None
            if not tag.plural or "PRTF" in tag.traits:
                return None  # «живущие в порту рыбаки», «каналы, контролируемые штабом»
        if not tag.plural:
            name = self.complements.name_behind(head - 1, end, case, tag.gender)
            if name:
                return self._named(at, head - 1, name, case, end)
        last = self.complements.end_of(head, end)
        return Phrase(self._index, at, last, head - 1, "role", case, tag.gender, plural=tag.plural)

    def _named(self, at: int, head: int, name: NameGroup, case: str, end: int) -> Phrase:
        """Return somebody by name, of the gender that it shows, with the role before it."""
        gender = "m" if not name.fits(case, "f") else "f" if not name.fits(case, "m") else "mf"
        last = past_bracket(self.tokens, name.last, end)
        return Phrase(self._index, at, last, head, "person", case, gender, name=name)

    def _headed(self, at: int, head: int, end: int, case: str) -> Phrase | None:
        """Return the phrase whose head noun or pronoun stands at `head`."""
        token, form = self.tokens[head], self.forms[head]
        if "pronoun" in form.parts:
            tag = form.in_case(case, parts=("pronoun",))
            if tag and "Anph" not in tag.traits:
                return None  # «что», «это», «мы» name nobody told of before
            if tag:
                span = (self._index, at, head + 1, head)
                return Phrase(*span, "pronoun", case, tag.gender, plural=tag.plural)
        noun = form.heads.get(case)
        if noun is None:
            return self._ends.undeclined(at, head, end, case)
        if token.text.isupper() and len(token.text) > 1:
            return self._ends.abbreviation(at, head, end, case)
        if "Anum" in form.traits:
            return None  # «по словам второго» tells of nobody
        number, tag = noun
        lemma = form.nouns[number]
        kind = self._heads.kind(at, head, tag, lemma)
        if lemma in self.grammar.words.quantifiers and self._are_things(head + 1, end):
            kind = "thing"  # «ряд событий»
        if self._heads.takes_name(head, tag, kind):
            name = self.complements.name_behind(head, end, case, tag.gender)
            if name:
                named = self._named(at, head, name, case, end)
                may_be_man = tag.gender == "m" and not name.masculine  # «прокурор Андреа Норт»
                return structs.replace(named, gender="mf") if may_be_man else named
        last = self._ends.end_of(head, end, kind, tag)
        gender = "" if lemma in self.grammar.words.quantifiers else tag.gender
        return Phrase(self._index, at, last, head, kind, case, gender, plural=tag.plural)
