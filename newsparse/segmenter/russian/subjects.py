"""Who does what a verb says: the nominative phrases of a sentence, and which agrees with a verb."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile

from newsparse.segmenter.marks import DASHES
from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.russian.narrator import REACH, NarratorText
from newsparse.segmenter.russian.tags import Tag
from newsparse.segmenter.russian.words import is_abbreviation, is_latin, is_undeclined
from newsparse.segmenter.sentence_ends import Sentence
from newsparse.segmenter.tokens import LOWER, past_bracket

_OBLIQUE = ("locative", "dative", "instrumental", "genitive", "accusative")
_NEAR = 12  # phrases: how many before a verb may be its subject


class Subjects:
    """The phrases of one sentence that could be subjects, in order.

    They are read as far as a verb asks for them: most of what it reports stands behind its clause.
    """

    def __init__(self, narrator: NarratorText, sentence: Sentence) -> None:
        self._narrator = narrator
        self._sentence = sentence
        self._phrases: list[Phrase] = []
        self._unread = sentence.first

    def of_verb(self, at: int, tag: Tag) -> Phrase | None:
        """Return the subject of the verb at `at`: in its clause before it, behind it, or before."""
        relative = self._of_relative(at, tag)
        if relative:
            return relative
        before, after = self._beside(at, tag)
        if before is None:
            return after
        if after and self._is_told(before, at, after):
            return after
        if self._narrator.is_one_clause(before.last, at) or self._is_described(before, at):
            return before
        if after and self._is_asked(at, after):
            return before
        return after or (before if at - before.last <= REACH else None)

    def _beside(self, at: int, tag: Tag) -> tuple[Phrase | None, Phrase | None]:
        """Return the nearest phrase before the verb at `at` that agrees, and that behind it."""
        limit = self._narrator.clause_end(at, self._sentence)
        self._read(limit)
        middle = bisect_left(self._phrases, at, key=_start)
        behind = takewhile(lambda s: s.first < limit, self._from(middle))
        after = self._surest([s for s in behind if _agrees(s, tag)])
        near = reversed(self._phrases[max(0, middle - _NEAR) : middle])
        agreeing = self._without_object([s for s in near if s.last <= at and _agrees(s, tag)])
        before = self._outside_relative(agreeing, at)
        pair = self._pair(middle, at, limit) if tag.plural else None
        if pair is None:
            return before, after
        return (before, pair) if pair.first > at else (pair, after)

    def _without_object(self, phrases: list[Phrase]) -> list[Phrase]:
        """Leave out the nearest where a verb may take it: «Дым назвал приговор ..., и сообщил»."""
        if len(phrases) < 2 or phrases[0].kind in ("person", "role"):
            return phrases
        forms, first = self._narrator.reader.forms, phrases[0].first
        is_behind_verb = first > 0 and "verb" in forms[first - 1].parts
        is_object = is_behind_verb and "accusative" in forms[phrases[0].head].heads
        return phrases[1:] if is_object and phrases[1].last <= first - 1 else phrases

    def _outside_relative(self, phrases: list[Phrase], verb: int) -> Phrase | None:
        """Return the first phrase, or the one before a relative clause that ends at the verb.

        «Имам мечети, которую хотел взорвать Норт, заявил»: the imam did.
        """
        before = verb - 1
        if self._narrator.tokens[before].lower == self._narrator.words.not_word:
            before -= 1
        if not phrases or self._narrator.tokens[before].text != ",":
            return next(iter(phrases), None)
        start = self._relative_start(phrases[0].first)
        return next((s for s in phrases if s.last <= start), phrases[0])

    def _relative_start(self, at: int) -> int:
        """Return the comma before the relative clause in which a token stands, else its end."""
        tokens, words = self._narrator.tokens, self._narrator.words
        for i in range(at - 1, max(self._sentence.first, at - _NEAR), -1):
            if not tokens[i].is_word:
                break
            if tokens[i - 1].text == "," and self._is_participle(i):
                return i - 1  # «Жители посёлка, лежащего у горы Кали, сказали»
            if tokens[i].lower in words.relatives:
                comma = i - 1 if tokens[i - 1].text == "," else i - 2
                return comma if tokens[max(0, comma)].text == "," else self._sentence.last
        return self._sentence.last

    def _is_participle(self, at: int) -> bool:
        tags = self._narrator.reader.forms[at].tags
        return bool(tags) and all("PRTF" in tag.traits for tag in tags)

    def _is_told(self, before: Phrase, verb: int, after: Phrase) -> bool:
        """Return whether a body is who is told: «RTVI рассказала мать ученика»."""
        head = self._narrator.tokens[before.head]
        is_bare = before.last - before.first == 1  # «МИД Каландии рассказал ...» says it itself
        shows_no_case = before.kind == "organisation" and is_bare and is_undeclined(head)
        is_sure = after.kind in ("person", "role") and after.first == verb + 1
        return shows_no_case and is_sure and before.last == verb

    def _is_asked(self, verb: int, phrase: Phrase) -> bool:
        """Return whether a phrase may be who is asked: «Норт (на снимке) призвал совет уйти»."""
        known = self._narrator.reader.forms[verb].cue
        is_asking = known is not None and known[0] in self._narrator.words.asking_cues
        if not is_asking or phrase.kind != "organisation":
            return False
        return "accusative" in self._narrator.reader.forms[phrase.head].heads

    def of_gerund(self, at: int) -> Phrase | None:
        """Return the subject of the main clause: of its verb, else the nearest before, or after."""
        verb = self._verb_before(at)
        subject = self.of_verb(*verb) if verb and not self._opens_clause(at) else None
        if subject and subject.kind != "thing" and subject.last <= at:
            return subject
        self._read(at)
        middle = bisect_left(self._phrases, at, key=_start)
        earlier = reversed(self._phrases[max(0, middle - _NEAR) : middle])
        before = next((s for s in earlier if s.last <= at and s.kind != "thing"), None)
        if before is None:
            self._read(self._sentence.last)
        return before or next(self._from(middle), None)

    def _verb_before(self, at: int) -> tuple[int, Tag] | None:
        """Return the verb that a gerund goes with, before it: «Дым покинул зал, пообещав»."""
        narrator = self._narrator
        for i in range(at - 1, max(self._sentence.first, at - REACH) - 1, -1):
            tags = narrator.reader.forms[i].tags
            if tags and tags[0].part == "verb" and not narrator.quoted[i]:
                return i, tags[0]
        return None

    def _opens_clause(self, gerund: int) -> bool:
        """Return whether the gerund's clause begins with who acts: «снег шёл, а Дым, отметив»."""
        self._read(gerund)
        at = bisect_left(self._phrases, gerund, key=_start) - 1
        if at < 0 or self._phrases[at].last != gerund - 1 or self._phrases[at].kind == "thing":
            return False
        opening = self._narrator.tokens[self._phrases[at].first - 1].lower
        return opening == "," or opening in self._narrator.words.contrasts

    def _from(self, number: int) -> Iterator[Phrase]:
        """Yield the phrases from one on; islice would step over all before it."""
        return (self._phrases[i] for i in range(number, len(self._phrases)))

    def _read(self, limit: int) -> None:
        """Read on up to the token at `limit`, and to the end of the phrase in which it stands."""
        while self._unread < limit:
            phrase, self._unread = self._step(self._unread)
            if phrase and self._narrator.can_speak(phrase) and not self._is_relative(phrase):
                self._phrases.append(phrase)

    def _is_relative(self, phrase: Phrase) -> bool:
        """Return whether a clause tells of a phrase what it does: «часть жителей которого»."""
        inside = self._narrator.tokens[phrase.head + 1 : min(phrase.last + 1, self._sentence.last)]
        return not self._narrator.words.relatives.isdisjoint(map(LOWER, inside))

    def _step(self, at: int) -> tuple[Phrase | None, int]:
        """Return the phrase that begins at a token, if one may act there, and where to read on."""
        narrator, last = self._narrator, self._sentence.last
        token = narrator.tokens[at]
        if not token.is_word:
            if token.text == "(":
                return None, max(at + 1, past_bracket(narrator.tokens, at, last))
            if not (narrator.opens_label(at) and self._is_name(at)):
                return None, at + 1
        elif narrator.quoted[at]:
            return None, at + 1
        elif narrator.reader.forms[at].is_preposition:
            return None, self._past_prepositional(at)
        elif self._is_apposition(at):
            return None, self._past_latin(at + 1)
        elif self._is_of_object(at):
            return None, at + 1
        phrase = narrator.reader.phrase_at(at, last)
        return phrase, max(at + 1, phrase.last if phrase else 0)

    def _is_of_object(self, at: int) -> bool:
        """Return whether a noun is what an object is of: «жителей страны предупредили».

        «Жителям власти обещали» is what the authorities did.
        """
        form, before = self._narrator.reader.forms[at], self._narrator.reader.forms[at - 1]
        if at == self._sentence.first or self._narrator.tokens[at].is_capitalised:
            return False
        is_body = form.body is not None and not form.is_among(self._narrator.words.plural_bodies)
        is_object = bool(before.heads) and NOMINATIVE not in before.heads and before.is_person
        return is_body and is_object and "genitive" in form.heads

    def _past_latin(self, at: int) -> int:
        """Return where the words of a name in Latin letters are over: «газете Le Monde»."""
        tokens = self._narrator.tokens
        while at < self._sentence.last and tokens[at].is_word and is_latin(tokens[at]):
            at += 1
        return at

    def _is_name(self, at: int) -> bool:
        """Return whether marks hold a name of its own: no noun's («каналу «Вести»»), no speech.

        «Мы уйдём», – сказала она: a comma or a dash behind the marks that begin the sentence.
        """
        narrator = self._narrator
        if at > 0 and narrator.grammar.takes_label(narrator.reader.forms[at - 1]):
            return False
        end = narrator.reader.labels.span_end(at)
        if at != self._sentence.first or end is None or end >= len(narrator.tokens):
            return True
        return narrator.tokens[end].text != "," and narrator.tokens[end].text not in DASHES

    def _is_apposition(self, at: int) -> bool:
        """Return whether a name is of the body before it: «агентству УНИАН», «газете Le Monde»."""
        token = self._narrator.tokens[at]
        if at == self._sentence.first or not is_undeclined(token):
            return False
        words, before = self._narrator.words, self._narrator.reader.forms[at - 1]
        return before.is_among(words.organisation_nouns) or before.is_among(words.press_nouns)

    def _past_prepositional(self, at: int) -> int:
        """Return where the preposition at `at` and its noun phrase are over.

        It ends at a comma: «Со своей стороны, Вера Норт отметила ...».
        """
        following = at + 1
        opening = " ".join(token.lower for token in self._narrator.tokens[at : at + 2])
        if opening in self._narrator.words.about_this:
            return at + 2  # «Об этом Антони Норт заявил вчера»
        last = self._narrator.clause_end(at, self._sentence, label_ends=False)
        while following < last and not self._narrator.tokens[following].is_word:
            following += 1
        is_next = following == at + 1 and following < last  # no initial: «С.Дым»
        name = self._narrator.reader.name_at(following, last) if is_next else None
        if name and not any(name.fits(case, "") for case in _OBLIQUE):
            return name.last  # «у Пак Чен Ына»
        for case in _OBLIQUE:
            phrase = self._narrator.reader.phrase_at(following, last, case)
            if phrase:
                return max(self._before_actor(phrase), at + 1)
        return at + 1

    def _before_actor(self, phrase: Phrase) -> int:
        """Return where a phrase ends before a verb, or before whose verb it is: «на встрече Коэн».

        A surname that women do not decline is in any case: «на встрече Коэн сказал», but «Дым за
        час до заявления Коэн сказал».
        """
        reader, last = self._narrator.reader, phrase.last
        if last >= self._sentence.last or "verb" not in reader.forms[last].parts:
            return last
        if any(before.kind == "person" for before in self._phrases):
            return last
        name = reader.name_ending(last)
        acts = name is not None and name.first > phrase.first and name.fits(NOMINATIVE, "")
        return name.first if name and acts else last

    def _is_described(self, phrase: Phrase, verb: int) -> bool:
        """Return whether only a description in commas stands between: «Друг, знакомый с ...».

        It may be part of the phrase, or what the same one does: «Вера Норт, отвечая на вопросы,
        сказала «РИА Север», что ...». A relative clause has a verb of its own and is left to the
        nearest phrase.
        """
        tokens, forms = self._narrator.tokens, self._narrator.reader.forms
        first, last = phrase.last, verb - 1
        if tokens[first].text != "," or tokens[last].text != ",":
            return False
        if first == last:
            return any(token.text == "," for token in tokens[phrase.head : first])
        inside = range(first + 1, min(last, first + REACH))
        is_adjective = forms[first + 1].in_case(NOMINATIVE, parts=("adjective",)) is not None
        opening = forms[first + 1 : first + 3]  # «не вдаваясь в подробности»
        is_gerund = any("gerund" in form.parts for form in opening)
        return (is_adjective or is_gerund) and not any(
            tokens[i].text in ";:" or "verb" in forms[i].parts for i in inside
        )

    def _of_relative(self, verb: int, tag: Tag) -> Phrase | None:
        """Return whom «который» means before a verb: «мнение Анны Норт, которая считает»."""
        tokens = self._narrator.tokens
        at = verb - 1
        while at > self._sentence.first and tokens[at].is_word and verb - at < _NEAR:
            if tokens[at].lower in self._narrator.words.relative_subjects:
                break
            at -= 1
        is_one = tokens[at].lower in self._narrator.words.relative_subjects
        if not is_one or tokens[at - 1].text != ",":
            return None
        reader = self._narrator.reader
        person = reader.person_before(at - 1, plural=tag.plural)
        return person or reader.role_before(at - 1, plural=tag.plural)

    def _pair(self, middle: int, at: int, limit: int) -> Phrase | None:
        """Return «X и Y» beside a verb in the plural, before it or behind it."""
        for phrase in self._phrases[max(0, middle - 2) : middle + 1]:
            if phrase.first >= limit:
                continue
            pair = self._narrator.reader.coordinated_at(phrase.first, limit)
            if pair and pair.last > phrase.last and (pair.last <= at or pair.first > at):
                return pair
        return None

    def _surest(self, phrases: list[Phrase]) -> Phrase | None:
        """Return the first phrase, or the person behind a body that may be the one told.

        «сообщила BBC главный редактор», «рассказал «Северу» Ветров».
        """
        if not phrases:
            return None
        first = phrases[0]
        if first.kind != "organisation":
            return first
        is_told = [p for p in phrases[1:] if p.kind in ("person", "role")]
        if NOMINATIVE not in self._narrator.reader.forms[first.head].heads:
            return is_told[0] if is_told else first
        is_next = bool(is_told) and is_told[0].first == first.last
        head = self._narrator.tokens[first.head]
        if not is_told or not is_abbreviation(head):
            return first
        is_press = head.lower in self._narrator.words.press_names
        return is_told[0] if is_next or is_press else first  # «сообщил ТАСС в среду источник»


def _start(phrase: Phrase) -> int:
    return phrase.first


def _agrees(phrase: Phrase, tag: Tag) -> bool:
    """Return whether a verb or short adjective with `tag` can have `phrase` as its subject."""
    if phrase.kind == "role" and not phrase.gender and not phrase.plural:
        return True  # «ряд экспертов» takes the verb in either number
    if tag.plural or phrase.plural:
        return phrase.plural and (tag.plural or _is_title(phrase))
    return _has_gender(phrase, tag) or _is_woman(phrase, tag)


def _has_gender(phrase: Phrase, tag: Tag) -> bool:
    """Return whether a phrase is of a verb's gender, or either shows none."""
    return not tag.gender or not phrase.gender or tag.gender in phrase.gender


def _is_title(phrase: Phrase) -> bool:
    """Return whether it is a body's name, many or one to a verb: «Вести» сообщают, сообщает."""
    return phrase.kind == "organisation" and not phrase.gender


def _is_woman(phrase: Phrase, tag: Tag) -> bool:
    """«директор ... сказала»: a verb in the feminine beside a role that is masculine.

    A name may stand behind the role where it can be a woman's: «директор Кари Норт».
    """
    if tag.gender != "f" or phrase.gender != "m":
        return False
    is_womans = phrase.name is not None and phrase.name.fits(phrase.case, "f")
    return phrase.kind == "role" or (phrase.kind == "person" and is_womans)
