"""The names of persons in the words of a byline, apart from roles, agencies and credits.

A byline is cut at its separators into stretches. In each, the first run of capitalised words is a
name once the words of roles and agencies are taken off its ends; the rest belongs to no name.
"""

import re

from msgspec import Struct

from newsparse.languages.fold import fold
from newsparse.reader.bylines.labels import Vocabulary, last_words, longest_by_first, vocabulary
from newsparse.reader.bylines.name_words import (
    is_abbreviation,
    is_name_word,
    is_one_word_name,
    is_plain,
)
from newsparse.reader.bylines.places import Span, without_place
from newsparse.reader.bylines.stretches import EDGES, Word, phrase, phrase_lengths, stretches


class Byline(Struct, frozen=True):
    """The names in a byline, as written, and the words of it that are in no name, as written."""

    names: tuple[str, ...]
    rest: str


_DEGREE = re.compile(r"[A-Z]\w{1,4}\.-\w+\.")
_LISTED = re.compile(r"[^;]+")
_INVERTED = re.compile(
    r"\s*(?:[a-zà-ÿ]{1,4}\s)?[^\W\d_]+(?:-\w+)?,\s*"
    r"(?:(?P<initials>[^\W\d_]\.(?:[\s-]?[^\W\d_]\.)?)|[^\W\d_]+(?:-\w+)?\.?(?:\s[^\W\d_]\.)?)\s*"
)
_LONGEST_NAME = 6  # words: more in a row with capitals are a title
_LONGEST_SHORTENED = 4  # letters of a name or a title before its full stop: "Chr.", "Prof."


def split_names(text: str, *, language: str | None = None) -> Byline:
    """Return the persons' names in `text`, which is a byline without its label.

    Roles ("STAFF WRITER"), agencies («Известия»), photo credits, places and addresses are no
    names and make up `rest`. `language` is a language tag, which adds its words to the English
    and Russian ones.
    """
    words = vocabulary(language)
    names: dict[str, Span] = {}
    for start, end in _inverted(text, _name_spans(text, words)):
        names.setdefault(" ".join(text[start:end].split()), (start, end))
    return Byline(tuple(names), _rest(text, list(names.values()), words))


def _name_spans(text: str, words: Vocabulary) -> list[Span]:
    spans: list[Span] = []
    credit = False
    before: list[Word] = []
    for stretch in stretches(text, words):
        behind, before = before, stretch
        labelled = _past_label(stretch, words)
        credit = not labelled and (credit or _opens_credit(stretch, words))
        if credit:
            continue
        if spans and all(word.key in words.name_suffixes for word in stretch):
            spans[-1] = (spans[-1][0], stretch[-1].end)
            continue
        name = _name_in(stretch[labelled:], words)
        is_elsewhere = name and (
            (behind and len(name) == 1 and _is_place_of_body(behind, name[0], words))
            or (spans and (_is_paper(name, words) or _is_place_of_agency(stretch, name, words)))
        )
        if name and not _is_credited(stretch, words) and not is_elsewhere:
            if words.has_one_word_names and _are_whole_names(name):
                spans.extend([(one.start, one.end) for one in name])
            else:
                spans.append((name[0].start, _end_of(name[-1], words)))
    return without_place(text, spans, words)


def _are_whole_names(name: list[Word]) -> bool:
    """Return whether each word is somebody's name; of one letter it is a part of it: 「张　伟」."""
    return all(len(word.text) > 1 and is_one_word_name(word.text) for word in name)


def _is_credited(stretch: list[Word], words: Vocabulary) -> bool:
    """Return whether brackets say that somebody made the pictures: „Jana Roth (Fotos)“.

    «Вера Ким (фото автора)» made both.
    """
    bracketed = [word.key for word in stretch if word.text[0] == "(" and word.text[-1] == ")"]
    return not words.credit_labels.isdisjoint(bracketed)


def _is_paper(name: list[Word], words: Vocabulary) -> bool:
    """Return whether what stands behind names is where they write: "Jane Roe, Bay Courier"."""
    endings = (words.paper_words, words.paper_endings)
    return len(name) > 1 and any(name[-1].key in one for one in endings)


def _is_place_of_agency(stretch: list[Word], name: list[Word], words: Vocabulary) -> bool:
    """Return whether a word behind an agency is where that is: „Jana Roth, Redaktion Brod“."""
    return len(name) == 1 and name[0] is not stretch[0] and stretch[0].key in words.agencies


def _is_place_of_body(behind: list[Word], name: Word, words: Vocabulary) -> bool:
    """Return whether a word stands behind those who sign for people: „Redaktion / Bremen“."""
    signed = phrase(behind)
    is_body = signed in words.agencies or signed in words.collectives
    return is_body and not is_one_word_name(name.text)


def _end_of(word: Word, words: Vocabulary) -> int:
    """Return where the last word of a name ends, without the full stop of a sentence."""
    is_short = len(word.key) == 1 or "." in word.key or word.key in words.name_suffixes
    return word.end - (word.text.endswith(".") and not is_short)


def _past_label(stretch: list[Word], words: Vocabulary) -> int:
    """Return the number of words of the author label that opens `stretch`: «текст: Вера Ким»."""
    for length in phrase_lengths(stretch):
        if (
            stretch[length - 1].text.endswith(":")
            and phrase(stretch[:length]) in words.author_labels
        ):
            return length
    return 0


def _opens_credit(stretch: list[Word], words: Vocabulary) -> bool:
    """Return whether `stretch` begins like «фото: Анна Ким» or "photo by Jane Roe"."""
    return bool(_opening_phrase(stretch, words.credit_labels))


def _name_in(stretch: list[Word], words: Vocabulary) -> list[Word] | None:
    whole = run = _run_of_names(_past_signatures(stretch, words), words)
    while run and (length := _signature_at_end(run, words)):
        run = run[:-length]
    if run and run[-1].key in words.section_names and _leads_to_role(run[-1], stretch, words):
        run = run[:-1]  # "Jane Roe Transport correspondent"
    if len(run) == 1 < len(whole) and not is_one_word_name(run[0].text):
        return None  # "Oslo Bureau", but not «한서윤 기자»
    if run and len(run) < len(whole) and _is_paper(run, words):
        return None  # "Lorne Post Staff"
    if run and len(run[0].key) > 1 and run[0].key in words.date_words:
        return None  # "Jane Roe, Updated 6 May 2024", but «И. Ким»
    if not run or len(run) > _LONGEST_NAME or _are_letters(run):
        return None
    if len(run) == 1 and _goes_on_plainly(stretch, run[0], words):
        return None  # «Песня понравилась слушателям»
    if len(run) == 1 and run[0] is not stretch[0] and is_abbreviation(run[0].text):
        return None  # «пресс-служба МЧС»
    return run


def _are_letters(run: list[Word]) -> bool:
    """Return whether words are single letters, but not the two of a Chinese name: 「张　伟」."""
    if any(len(word.key) > 1 for word in run):
        return False
    return len(run) == 1 or not is_one_word_name(run[0].text)


def _leads_to_role(last: Word, stretch: list[Word], words: Vocabulary) -> bool:
    behind = stretch[stretch.index(last) + 1 :]
    return bool(behind) and behind[0].key in words.roles


def _past_signatures(stretch: list[Word], words: Vocabulary) -> list[Word]:
    """Return `stretch` after the roles and agencies that open it: "Special correspondent X".

    And after a degree of two parts: „Dipl.-Ing. Jana Roth“.
    """
    while stretch and (length := _opening_phrase(stretch, words.signatures)):
        stretch = stretch[length:]
    return stretch[1:] if stretch and _DEGREE.fullmatch(stretch[0].text) else stretch


def _opening_phrase(stretch: list[Word], phrases: frozenset[str]) -> int:
    """Return how many words of `stretch` are the longest of `phrases` that it begins with."""
    most = min(longest_by_first(phrases).get(stretch[0].key, 0), len(stretch))
    return next((n for n in range(most, 0, -1) if phrase(stretch[:n]) in phrases), 0)


def _signature_at_end(run: list[Word], words: Vocabulary) -> int:
    if run[-1].key in last_words(words.signatures):
        for length in phrase_lengths(run):
            if phrase(run[-length:]) in words.signatures:
                return length
    # "Anita Das" has a surname
    return int(run[-1].text[0].islower() and run[-1].key in words.name_particles)


def _run_of_names(stretch: list[Word], words: Vocabulary) -> list[Word]:
    run: list[Word] = []
    for number, word in enumerate(stretch):
        if run and number + 1 < len(stretch) and _opens_credit(stretch[number:], words):
            break  # «Jana Beispiel Illustration von Karl Roe»
        if len(run) > 1 and number + 1 < len(stretch) and word.key in words.place_words:
            break  # "Tom Cray For The Dale Recorder"
        if not (is_name_word(word.text) or (word.key in words.name_particles)):
            break
        if run and run[-1].text.endswith(".") and len(run[-1].key) > _LONGEST_SHORTENED:
            break  # "Hello. My name is Lillie"
        if run and word.key in words.roles and is_one_word_name(run[-1].text):
            break  # 「记者 林晓梅 编辑 王建国」
        run.append(word)
    return run


def _goes_on_plainly(stretch: list[Word], name: Word, words: Vocabulary) -> bool:
    following = next((word for word in stretch if word.start > name.end), None)
    return following is not None and is_plain(following.text, words)


def _inverted(text: str, spans: list[Span]) -> list[Span]:
    """Take "Roe, Jane", „Roth, Hans-Peter“ and each of "Roe, J.; Cray, T. B." for one name.

    A comma stands between a single word and another, or initials.
    """
    inverted: list[Span] = []
    for part in _LISTED.finditer(text):
        inside = [span for span in spans if part.start() <= span[0] < part.end()]
        if not inside:
            continue  # "Roe, Jane; Reuters"
        shape = _INVERTED.fullmatch(part[0])
        if shape is None or (len(inside) != 2 and not shape["initials"]):  # "Roe, Reuters"
            return spans
        end = part.start() + shape.end("initials") if shape["initials"] else inside[-1][1]
        inverted.append((inside[0][0], end))
    return inverted


def _rest(text: str, spans: list[Span], words: Vocabulary) -> str:
    """Return what is left of `text` without the names and what only joined them."""
    ends = [0, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), len(text)]
    between = [text[end:start].strip(EDGES) for end, start in zip(ends, starts, strict=True)]
    pieces = filter(None, between)
    return " ".join([piece for piece in pieces if fold(piece) not in words.conjunctions])
