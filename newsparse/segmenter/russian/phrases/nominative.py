"""Names and descriptions in the nominative: «Дональдом Трампом» → «Дональд Трамп».

What is of a body called by its noun alone also gets that body's name: «эксперты компании».
"""

from msgspec import structs

from newsparse.languages import ru_names as ru
from newsparse.segmenter.passages.tokens import Token
from newsparse.segmenter.phrase import NOMINATIVE, Phrase
from newsparse.segmenter.russian.phrases.phrases import PhraseReader
from newsparse.segmenter.russian.words.lexicon import Form
from newsparse.segmenter.russian.words.morphology import dictionary
from newsparse.segmenter.russian.words.word_shapes import PLACES_AND_BODIES, Reading
from newsparse.segmenter.russian.words.words import is_latin, nominative_of_first, with_capitals_of

_NAMES = PLACES_AND_BODIES | {"Surn", "Name"}
_MARKS = "«»„“”\"'‘’"
_SHORTEST_STEM = 2  # letters: «Ли» and «Ан» have no ending to take off


def nominative_name(word: str, *, case: str, gender: str) -> str:
    """Return a name's word in the nominative, as far as endings show it: «Трампом» → «Трамп»."""
    stem, hyphen, last = word.rpartition("-")
    is_alike = any({stem[-1:], last[-1:]} <= {*ends} for ends in ru.CASE_LETTERS)  # no «Сен-Люка»
    if stem and (last.startswith(ru.GENERATIONS) or is_alike):
        return hyphen.join(nominative_name(part, case=case, gender=gender) for part in (stem, last))
    if word.endswith(ru.UNDECLINED) or case not in ru.CASES_OF.get(word[-1:], (case,)):
        return word
    for ending, back in ru.FEMININE_BACK if gender == "f" else ru.MASCULINE_BACK:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)] + back
    return word


def nominative_phrase(reader: PhraseReader, phrase: Phrase) -> str:
    """Return a phrase with its head and adjectives in the nominative, a name in marks without."""
    tokens, text = reader.tokens, reader.passage.text
    first, last = tokens[phrase.first], tokens[phrase.last - 1]
    is_marked = first.text in _MARKS and last.text in _MARKS
    if is_marked and reader.labels.ends.get(phrase.first) == phrase.last:
        return _unmarked(reader, phrase, text[first.end : last.start])
    start = phrase.first
    while start < phrase.head and tokens[start].lower in reader.grammar.words.determiners:
        start += 1
    first = tokens[start]
    if phrase.case == NOMINATIVE:
        return _lowered(reader, first, text[first.start : last.end])
    return _lowered(reader, first, _declined(reader, phrase, start))


def declined_name(name: str, case: str) -> str:
    """Return a body's name, as far as it is known, in a case: «Красного Креста Тулина»."""
    words = name.split(" ")
    for at, text in enumerate(words):
        word = dictionary().word(text.lower())
        nominatives = [r for r in word.readings if r.tag.case == NOMINATIVE]
        nominatives.sort(key=lambda r: r.tag.part != "adjective")  # «Московский» is a surname, too
        reading = next((r for r in nominatives if r.tag.part in ("noun", "adjective")), None)
        if reading is None or (text.isupper() and len(text) > 1):
            break
        tag = reading.tag
        form = dictionary().in_case(case, word, reading, plural=tag.plural, gender=tag.gender)
        words[at] = with_capitals_of(form or text.lower(), text)
        if tag.part == "noun":
            break
    return " ".join(words)


def _declined(reader: PhraseReader, phrase: Phrase, start: int) -> str:
    """Return the text of a phrase from a token on, its words up to the head in the nominative.

    What stands inside stays as it is: «близкого к Samsung источника». Adjectives take the gender
    of initials, whatever that of their verb: «в региональном МЧС» → «региональное МЧС».
    """
    noun = reader.forms[phrase.head].heads.get(phrase.case)
    if noun and not phrase.gender and phrase.kind == "organisation":
        phrase = structs.replace(phrase, gender=noun[1].gender)
    tokens, text, forms, head = reader.tokens, reader.passage.text, reader.forms, phrase.head
    counted, numbers = ("numeral", phrase.case), list[Reading]()  # «двадцати двух»
    for word in forms[start:head] if phrase.plural else ():
        fitting = [r for r in word.readings if (r.tag.part, r.tag.case) == counted][:1]
        if not fitting:
            break
        numbers += fitting
    behind = start + len(numbers)
    case = "genitive" if numbers else NOMINATIVE
    few = reader.grammar.words.few
    is_few = numbers and numbers[-1] and forms[behind - 1].lemma(numbers[-1]) in few
    outside = (at for at in range(behind, head) if phrase.case not in forms[at].modifiers)
    inside = next((at for at in outside if tokens[at].lower != reader.grammar.words.and_word), head)
    pieces, at = [], tokens[start].start
    for place, token in enumerate(tokens[start : head + 1], start):
        pieces.append(text[at : token.start])
        number = numbers[place - start] if place < behind else None
        if inside <= place < head:
            pieces.append(token.text)
        elif number:
            form = dictionary().nominative(forms[place], number, plural=False, gender=phrase.gender)
            pieces.append(with_capitals_of(form, token.text) if form else token.text)  # «две»
        else:
            plural = phrase.plural and not (is_few and place == head)
            pieces.append(_word_in(case, token, forms[place], phrase, plural=plural))
        at = token.end
    return "".join([*pieces, text[at : tokens[phrase.last - 1].end]])


def _unmarked(reader: PhraseReader, phrase: Phrase, name: str) -> str:
    """Return a name out of its marks in the nominative: «Интерфаксу», «Красном Кресте»."""
    if phrase.case == NOMINATIVE or not name[:1].isupper() or name.isupper():
        return name
    if " " not in name.strip():
        thing = reader.grammar.nominative_of_thing(name, case=phrase.case)
        is_unknown = thing == name and phrase.case == "locative" and name.endswith("е")
        return nominative_name(name, case=phrase.case, gender="m") if is_unknown else thing
    inner = reader.phrase_at(phrase.first + 1, phrase.last - 1, phrase.case)
    if inner is None or inner.kind == "person" or inner.last != phrase.last - 1:
        return name
    opening, head = reader.forms[inner.first], reader.forms[inner.head]
    is_told = NOMINATIVE in opening.cases and NOMINATIVE in head.heads  # «в «Новости дня»»
    return name if is_told else _declined(reader, inner, inner.first)


def _word_in(case: str, token: Token, word: Form, phrase: Phrase, *, plural: bool) -> str:
    """Return a word of a phrase in a case, one or several; as it stands where it has none."""
    if token.text.isupper() and {"Abbr", "Fixd"} <= word.traits:
        return token.text  # «в ФИДЕ»
    for reading in word.readings:
        is_name = reading.tag.is_name and not token.is_capitalised  # «в страховой компании»
        if reading.tag.case == phrase.case and reading.tag.plural == phrase.plural and not is_name:
            gender = phrase.gender if phrase.gender in ("m", "f", "n") else reading.tag.gender
            form = dictionary().in_case(case, word, reading, plural=plural, gender=gender)
            if form:
                return _compound(token, word, reading, form)
    return token.text


def _compound(token: Token, word: Form, reading: Reading, form: str) -> str:
    """Put what the dictionary did not know back before a form: «экс-мэром» → «экс-мэр»."""
    prefix = token.text[: len(token.text) - len(word.spelling(reading))]
    if prefix:
        return (nominative_of_first(prefix, reading) if prefix[-1] == "-" else prefix) + form
    if token.text.isupper() and len(token.text) > 1:
        return form.upper()
    return with_capitals_of(form, token.text)


def _lowered(reader: PhraseReader, first: Token, text: str) -> str:
    """Begin a description small where it begins a sentence, unless its first word is a name.

    A name is what every reader knows as one («Банк России»), or what the article begins with a
    capital within a sentence and never small: «в Кремле».
    """
    may_be_small = first.is_capitalised and not first.text.isupper()
    if not (may_be_small and reader.passage.begins_sentence(first)):
        return text
    if reader.grammar.known_bodies.begins_known(text) or reader.grammar.is_body_compound(first):
        return text
    word, grammar = reader.grammar.form(first), reader.grammar
    is_known = not word.tags or is_latin(first) or grammar.is_capital(first)
    is_name = is_known or not word.traits.isdisjoint(_NAMES)
    return text if is_name and not grammar.is_small(first) else text[0].lower() + text[1:]
