"""Russian names in their cases: in which one stands, what all forms share, and how it is told."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from newsparse.languages import ru_names as ru
from newsparse.segmenter.people.person import NameGrammar, Occurrence, Person
from newsparse.segmenter.phrase import NEUTER, NOMINATIVE, NameGroup
from newsparse.segmenter.russian.person_names.name_forms import OBLIQUE, key_letters, name_key
from newsparse.segmenter.russian.phrases.nominative import nominative_name
from newsparse.segmenter.russian.phrases.phrases import PhraseReader
from newsparse.segmenter.russian.words.lexicon import MARK
from newsparse.segmenter.russian.words.words import Grammar

_SUBJECTS = frozenset({NOMINATIVE})
_OPEN = frozenset({NOMINATIVE, "dative"})  # what «Кришну Рамалу» can be, no «Олегу Дымову»
_MOSTLY = 4  # times as often a name stands in its one form as in a form that is a slip
_ALL_CASES = 6  # cases that a name which nobody declines can be in


def occurrence_of(reader: PhraseReader, name: NameGroup, role: frozenset[str] | None) -> Occurrence:
    """Return what can be told of a name where it stands, with the cases of the role before it.

    The cases are those of the role; behind a preposition not the nominative; and the nominative
    alone where the name has that form and nothing before it asks for another case.
    """
    every = name.masculine | name.feminine  # «в письме помощника Эдуарда Гурвица говорится»
    told = (role or every) & every or every
    gender = _gender_in(name, told) or _gender_of_verb(reader, name)
    cases = {"m": name.masculine, "f": name.feminine}.get(gender, every)
    if role and role & cases:
        cases = role & cases
        gender = gender or _gender_in(name, cases)
    elif reader.is_behind_preposition(name.first):
        cases = cases - {NOMINATIVE} or cases
    elif told := cases & _cases_beside(reader, name):
        cases, gender = told, gender or _gender_in(name, told)
    elif _is_subject(reader, name, gender):
        cases = frozenset({NOMINATIVE})
    is_known = any(form.is_name for form in reader.forms[name.first : name.last])
    is_known |= len(name.words) > 1 and bool(gender)  # «Мисао Окава получила»
    is_called = reader.forms[name.first - 1].is_among(reader.grammar.words.eponymous)
    is_called &= name.first > 0 and "genitive" in name.masculine | name.feminine  # «имени Ветрова»
    place = (reader.passage.index, reader.tokens[name.first].start)
    is_sure = (role is not None or is_known) and not is_called
    return Occurrence(*place, name.words, cases, gender, is_sure)


def _cases_beside(reader: PhraseReader, name: NameGroup) -> frozenset[str]:
    """Return the cases that a verb beside leaves open: «Норту пришлось», «Она сменила Ветрова»."""
    behind = reader.forms[name.last].tags if name.last < len(reader.tokens) else ()
    if any(tag.part == "verb" and tag.gender == NEUTER for tag in behind):
        return frozenset({"dative"})
    return OBLIQUE if _is_after_pronoun(reader, name.first - 1) else frozenset()


def _is_subject(reader: PhraseReader, name: NameGroup, gender: str) -> bool:
    """Return whether a name is in the nominative, by its form or by the cue that it stands before.

    «Мать детей Соелма Холл говорит»: behind a noun only more than one word can be a subject's.
    """
    says = _says_something(reader, name)
    if _after_noun(reader, name.first):
        return says and len(name.words) > 1
    return says or _is_surely_nominative(name, gender)


def _says_something(reader: PhraseReader, name: NameGroup) -> bool:
    """Return whether a name can be who the verb right behind it says something of."""
    cue = reader.forms[name.last].cue if name.last < len(reader.tokens) else None
    if cue is None or cue[1].part != "verb" or cue[1].plural or cue[1].gender == NEUTER:
        return False
    return name.fits(NOMINATIVE, cue[1].gender)


def _is_surely_nominative(name: NameGroup, gender: str) -> bool:
    """Return whether it is «Токаев», not «Ветрова», a woman's nominative or a man's genitive."""
    if gender == "f":
        return NOMINATIVE in name.feminine
    may_be_whose = "genitive" in name.masculine and len(name.masculine) < _ALL_CASES
    return NOMINATIVE in name.masculine and bool(gender or not may_be_whose)


def _gender_in(name: NameGroup, cases: frozenset[str]) -> str:
    """Return the one gender in which a name has one of the `cases`: «врача Марину Шубину»."""
    man, woman = bool(name.masculine & cases), bool(name.feminine & cases)
    return "" if man == woman else "m" if man else "f"


def _gender_of_verb(reader: PhraseReader, name: NameGroup) -> str:
    """Return the gender that a verb beside a name gives it: «Мирьям Холл добавила»."""
    tokens, behind = reader.tokens, name.last
    is_apart = tokens[reader.before_adjectives(name.first) - 1].text == ","  # «Мать, Марина, »
    if behind < len(tokens) and tokens[behind].text == ",":
        behind += 1  # «одна из них, Анна Ветрова, сообщила»
    before = name.first - 1
    if _is_after_pronoun(reader, before) or reader.name_ending(before):
        before = behind  # «Холл сменила Александра Дымова»
    for at in dict.fromkeys((behind, before)):
        tags = reader.forms[at].tags if 0 <= at < len(reader.tokens) else ()
        if tags and tags[0].part == "verb":
            is_next = at == name.last or (is_apart and at == behind)  # «Ветрова отмечает»
            says = is_next and reader.forms[at].cue is not None
            gender = tags[0].gender or (_gender_in(name, _SUBJECTS) if says else "")
            return gender if _can_be_subject(reader, name, gender) else ""
    return ""


def _is_after_pronoun(reader: PhraseReader, verb: int) -> bool:
    """Return whether a pronoun acts that stands before a verb: «Она сменила Петра Дымова»."""
    before = reader.forms[verb - 1] if verb > 0 else MARK
    is_verb = verb > 0 and "verb" in reader.forms[verb].parts
    return is_verb and before.in_case(NOMINATIVE, parts=("pronoun",)) is not None


def _can_be_subject(reader: PhraseReader, name: NameGroup, gender: str) -> bool:
    """Return whether a name is surely the subject of a verb beside: no «Агент Холл добавила»."""
    nominative = {"m": NOMINATIVE in name.masculine, "f": NOMINATIVE in name.feminine}
    is_open = all(nominative.values())
    is_sure = len(name.words) > 1 or name.masculine != name.feminine  # «Набиуллина», no «Холл»
    is_unsure = is_open and (not is_sure or _after_noun(reader, name.first))
    return nominative.get(gender, False) and not is_unsure


def _after_noun(reader: PhraseReader, at: int) -> bool:
    """Return whether a noun stands before that could be whose the name is: not «в мае Ветров»."""
    form, lower = reader.forms[at - 1], reader.tokens[at - 1].lower
    is_small = lower in reader.grammar.words.name_particles  # «фон дер Липпе»
    return at > 0 and "noun" in form.parts and not form.is_time and not is_small


class DeclinedNames(NameGrammar):
    """The names of one article, which stand in any case."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar

    def learn(self, readers: Sequence[PhraseReader]) -> None:
        """Learn which surnames have a first name in an article, «Токаев», and which decline."""
        grammar = self._grammar
        forms: dict[str, set[str]] = {}
        bearers: dict[str, set[str]] = {"m": set(), "f": set(), "": set()}
        undeclined: set[str] = set()  # «Анна Холл», but «Илона Маска» may be of Илон Маск
        ended: set[str] = set()  # «Кришну Рамалу», whom nobody declines
        for reader in readers:
            for name in reader.names():
                if len(name.words) > 1:
                    surname = self.keys_of(name.words)[-1:]
                    grammar.surnames.update(surname)
                    bearers[name.gender].update(surname)
                    if name.gender == "f":
                        undeclined.update(map(key_letters, map(str.lower, name.words)))
                    if name.masculine >= _OPEN and name.words[-1].endswith(ru.OBLIQUE_ENDINGS):
                        ended.add(name.words[-1].lower())
                for word in name.words:
                    forms.setdefault(name_key(word.lower()), set()).add(word.lower())
        grammar.bare_surnames.update(one for one in ended if forms[name_key(one)] == {one})
        declined = {key for key, found in forms.items() if _declines_as_man(key, found)}
        men = bearers["m"] - bearers[""] - bearers["f"]
        grammar.men.update((declined - undeclined) | men)
        bare = (key for key in grammar.surnames if key in map(key_letters, forms.get(key, ())))
        grammar.bare_surnames.update(bare)
        for reader in readers:
            reader.names()  # by what is known now, they tell which words are places

    def keys_of(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the keys of a name, the surname's last: «Ветров Денис Ильич», «Сурков В. Ю.»."""
        keys = [name_key(word.lower()) for word in words if not word.islower()]
        is_first = len(keys) == 3 and words[-1].endswith(ru.PATRONYMIC_ENDINGS)
        if is_first or (words[-1].endswith(".") and not words[0].endswith(".")):
            keys = [*keys[1:], keys[0]]
        return tuple(keys)

    def is_patronymic(self, word: str) -> bool:
        """Return whether a word is a patronymic, and no surname as «Абрамович» is too."""
        lower = word.lower()
        if not any(letters in lower for letters in ru.IN_PATRONYMICS):
            return False
        known = self._grammar.lexicon.form(lower)
        return "Patr" in known.traits and "Surn" not in known.traits

    def full_name(self, person: Person) -> str:
        """Return the fullest name, in a form that the article itself has where it has one."""
        surname = person.surname_key
        longest = max(
            person.occurrences,
            key=lambda o: (o.fullness, name_key(o.words[-1].lower()) == surname, o.is_nominative),
        )
        if longest.is_nominative and not self._shows_dative(person, longest.words[-1]):
            return " ".join(longest.words)
        shown = (o.gender for o in person.occurrences if o.gender)
        gender = person.gender or next(shown, "") or self._likely_gender(longest)
        return " ".join(
            self._nominative_word(person, word, longest, gender) for word in longest.words
        )

    def _likely_gender(self, occurrence: Occurrence) -> str:
        """Return the gender that allows of the likeliest case of a name: «Евгении Норт»."""
        *firsts, last = (word.lower() for word in occurrence.words)
        cases = [self._grammar.name_cases(word, "first") for word in firsts]
        cases.append(self._grammar.name_cases(last, "last"))
        likely = _likeliest(occurrence)[:1]
        is_mans = all(case in one["m"] for one in cases for case in likely)
        is_womans = all(case in one["f"] for one in cases for case in likely)
        return "f" if is_womans and not is_mans else "m"

    def _nominative_word(
        self, person: Person, word: str, occurrence: Occurrence, gender: str
    ) -> str:
        key = name_key(word.lower())
        forms = self._forms((o for o in person.occurrences if o.is_nominative), key)
        alike = (form for form in forms if ("-" in form) == ("-" in word))  # «Асад», «аль-Асад»
        womens = ru.OF_WOMEN if gender == "f" else ()  # no «Дымовой» is hers
        nominatives = Counter(form for form in alike if not form.endswith(womens))
        for form in [form for form in nominatives if self._shows_dative(person, form)]:
            del nominatives[form]
        if nominatives:
            form = max(nominatives, key=lambda form: nominatives[form])
            return word[0] + form[1:] if word[0].islower() else form
        cases = _likeliest(occurrence)
        shown = ru.CASES_OF.get(word[-1:], cases)
        case = next((case for case in cases if case in shown), "")  # «Анне Никишовой»
        known = self._grammar.nominative_of_name(word, case=case, gender=gender)
        likely = shown[0] if self._shows_dative(person, word) else next(iter(cases), "")
        return known or nominative_name(word, case=likely, gender=gender)

    def _shows_dative(self, person: Person, word: str) -> bool:
        """Return whether «Лозу» is no nominative: «Лозы» is not much rarer, as «Роналда» may be."""
        if not word.endswith(ru.OBLIQUE_ENDINGS):
            return False
        forms = Counter(self._forms(person.occurrences, name_key(word.lower())))
        return forms[word] < _MOSTLY * (forms.total() - forms[word])

    def _forms(self, occurrences: Iterable[Occurrence], key: str) -> Iterator[str]:
        """Yield the forms in which a name's word stands, all of which share `key`."""
        return (form for o in occurrences for form in o.words if name_key(form.lower()) == key)


def _likeliest(occurrence: Occurrence) -> list[str]:
    """Return the cases that a name where it stands leaves open, the likeliest first."""
    likely = ("genitive", NOMINATIVE, "dative", *sorted(occurrence.cases))
    return [case for case in dict.fromkeys(likely) if case in occurrence.cases]


def _declines_as_man(key: str, forms: set[str]) -> bool:
    """Return whether a name that ends in a consonant has other forms: a woman's has not."""
    if key not in forms or key.endswith(ru.DECLINED_SURNAMES):
        return False  # «Зонова» is of Зонов, or his wife
    return not forms.isdisjoint(key + ending for ending in ru.MASCULINE_ENDINGS)
