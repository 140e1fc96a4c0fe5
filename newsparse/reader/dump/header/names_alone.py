"""Lines of names below a headline: bylines that no label and no word tells to be ones."""

from msgspec.structs import replace

from newsparse.languages.fold import fold
from newsparse.patterns import compiled_when_used
from newsparse.reader.bylines.bylines import (
    EDGES,
    LONGEST_ROLE,
    as_one_list,
    before_credit,
    parted_origin,
    plain_words,
    read_byline,
    without_roles,
)
from newsparse.reader.bylines.labels import Vocabulary, vocabulary
from newsparse.reader.bylines.names import Byline, split_names
from newsparse.reader.dates.dates import find_date
from newsparse.reader.dump.header.found import Found
from newsparse.reader.dump.header.header_line import HeaderLine
from newsparse.reader.dump.header.line_marks import without_marks
from newsparse.reader.dump.header.papers import is_paper_name, is_title_of_paper, unmarked

_LONGEST = 120  # characters: a longer line is a sentence
_MOST_NAMES = 4  # names: more in a row are a list of people
_FEWEST_CAPITALS = 2  # letters: a first name's and a surname's
_SHORTEST_MISSPELT = 4  # letters of a label in which a slip of the pen is told
_BEFORE_DAY = EDGES.replace(")", "")  # „Udo Falk (Fotos) – 5. März 2024“
_FEWEST_IN_TITLE = 3  # words of a paper's name by its last one, which may be a surname: "Post"
_MOST_WORDS = 6  # words of names and a login before "wrote", of a paper's name before a role
_LENGTHS = range(2, 5)
"""Words in such a name: a surname beside a given name, and what may stand between."""
_INITIAL = compiled_when_used(r"[^\W\d_]\.(?:-?[^\W\d_]\.)*")
_SENTENCE = compiled_when_used(r"[!?:…»”\"]|(?<=[^\W\d_]{3})\.$")
_CLOSING = '»”"'
"""What a paper's name may end in: «Вера Ким по материалам «Вестей»»."""
_PAPER = compiled_when_used(
    r"(?:(?<!\s)\s++(?P<word>[^\W\d_]++)\s++|,\s++|(?:(?<!\s)\s++)?\()"
    r"[«“\"][^«»“”\"()]{2,60}[»”\"]\)?$"
)
_PAPER_AHEAD = compiled_when_used(
    r"(?P<role>[^\W\d_]++)\.?[ ](?P<paper>[«“\"][^«»“”\"()]{2,60}[»”\"])[ ](?=[^\W\d_])"
)
_PAPER_ENDS = ("»", "”", '"', ")")
_RIGHTS = compiled_when_used(r"^(?:©|\([cCсС]\))[^\S\n]*")
"""What may stand before who wrote it: "© Jane Roe, 5 March 2024"."""


def read_names_alone(line: str, language: str | None) -> HeaderLine | None:
    """Return the authors in «Вера Ким, собкор», and the date behind them: "Jane Roe, 5 May 2024".

    Each name has a given name that the language knows, or initials, or a role stands beside it.
    Behind a bar the name of their paper may stand. None where the line says more than that.
    """
    line = _RIGHTS.sub("", without_marks(line))
    words = vocabulary(language)
    if ";" in line:  # "Jane Roe; reporting by Tom Cray", «Вера Ким; Вязьма»
        line = as_one_list(line, words).replace(";", ",")
    if not line or len(line) > _LONGEST:
        return None
    if sum(map(str.isupper, line)) < _FEWEST_CAPITALS:
        return None
    first = line.partition(" ")[0].strip(EDGES)
    if not line[0].isupper() and fold(first) not in words.roles | words.author_labels:
        return None  # but «наш корр. Вера Ким», «от Вера Ким»
    if _is_paper(line, language):
        return None
    date = find_date(line, language=language)
    behind = line[date.end :].strip(EDGES) if date else ""
    if behind and not is_paper_name(behind, language):
        return None
    signed = line[: date.start].rstrip(_BEFORE_DAY) if date else line
    if date and _is_paper(signed, language):  # "THE DALE ECHO      Friday, June 21, 2019"
        return None
    signed, site = _parted_site(f"{signed} | {behind}" if behind else signed, language)
    found = _names_in(signed, vocabulary(language), language)
    dated = (Found(rule="behind_names", words=date.words, date=date),) if date else ()
    return HeaderLine((found, *site, *dated)) if found else None


def _is_paper(line: str, language: str | None) -> bool:
    """Return whether a line names a paper: "The Brody Herald", "Dale Evening News"."""
    is_title = len(line.split()) >= _FEWEST_IN_TITLE and is_title_of_paper(line, language)
    return is_title or is_paper_name(line, language)


def _parted_site(signed: str, language: str | None) -> tuple[str, tuple[Found, ...]]:
    """Cut the paper's name off names: "Jane Roe | The Bay Courier", "Jane Roe, The Bay Courier"."""
    mark = next((one for one in "|/" if one in signed), ",")  # "Jane Roe/Bay Courier"
    head, bar, name = (part.strip() for part in signed.rpartition(mark))
    is_agency = fold(name) in vocabulary(language).agencies
    if not bar or is_agency or not is_paper_name(name, language):
        return signed, ()
    return head, (Found(rule="behind_names", words=name, site=unmarked(name)),)


def _names_in(line: str, words: Vocabulary, language: str | None) -> Found | None:
    label, _, value = line.partition(" ")
    if fold(label) in words.author_labels or _is_misspelt(label, words):  # "From Jane Roe"
        line = value
    line = _past_department(_without_report_word(line, words), words)
    line = _without_kind(line, words) if "(" in line else line
    has_credit = "," in line or ". " in line
    signed = before_credit(line, words) if has_credit else line  # «Вера Ким, фото автора»
    line, credit = signed, line[len(signed) :].strip(EDGES)
    line, paper = _parted_paper(_past_paper(line, words, language), words)
    bare = without_roles(line, words)
    if bare != line:  # «Вера Ким, «Вести», специально для портала «Сёла»»
        bare = _parted_paper(bare, words)[0]
    sentence = _SENTENCE.search(bare)
    if sentence and bare[-1] not in _CLOSING:
        return None
    if sentence or plain_words(bare, words):
        line, origin = parted_origin(line, words)
        found = _names_in(line, words, language) if origin else None
        return found and replace(found, kept=f"{found.kept} {origin}".strip())
    byline = _parted_names(line, bare, language)
    if not _are_authors(byline, line, words):
        return None
    labelled = read_byline(line, language=language)
    if labelled and labelled.names != byline.names:  # „Kommentar von Jana Roth“
        return None
    kept = " ".join(filter(None, (byline.rest, paper, credit)))
    return Found(rule="names_alone", words=line, authors=byline.names, kept=kept)


def _are_authors(byline: Byline, line: str, words: Vocabulary) -> bool:
    """Return whether the names of a line are few and full, and known or beside a role."""
    names = byline.names
    if not 0 < len(names) <= _MOST_NAMES or not _opens_with(names[0], line, words):
        return False
    if not all(len(name.replace(".", ". ").split()) in _LENGTHS for name in names):
        return False
    if any(fold(name.split()[-1]) in words.report_words for name in names):  # "Rose Report"
        return False
    if any(map(str.isdigit, byline.rest)):  # "Jane Roe, 40" tells of her
        return False
    return _tells_roles(byline, line, words) or _are_known(names, line, words)


def _without_kind(line: str, words: Vocabulary) -> str:
    """Return names without the label of authors behind one: «Вера Ким (текст), Олег Юн (фото)».

    A role in brackets stands behind a comma then: «Вера Ким (редактор отдела «Культура»)».
    """
    head, _, behind = line.partition(" (")
    label, _, rest = behind.partition(")")
    if fold(label) in words.byline_words:
        return head + rest
    return f"{head}, {label}{rest}" if fold(label.partition(" ")[0]) in words.roles else line


def _parted_names(line: str, bare: str, language: str | None) -> Byline:
    """Return the names of a line, of which `bare` is without roles, and what is in no name."""
    byline, names = split_names(line, language=language), split_names(bare, language=language).names
    if byline.names == names:
        return byline
    rest = line
    for name in names:
        rest = rest.replace(name, "", 1)
    return Byline(names, rest.strip(EDGES))


def _is_misspelt(label: str, words: Vocabulary) -> bool:
    """Return whether a label of authors has a letter too many or too few, or two the wrong way.

    «Тескт: Вера Ким», "Auhtor: Jane Roe"; a letter in another's place makes another word.
    """
    key = fold(label[:-1])
    if label[-1:] != ":" or len(key) < _SHORTEST_MISSPELT:
        return False
    near = [one for one in words.author_labels if abs(len(one) - len(key)) <= 1 and " " not in one]
    known = (one for one in near if len(one) > _SHORTEST_MISSPELT)
    return any(_is_one_slip(*sorted((key, one), key=len)) for one in known)


def _is_one_slip(short: str, long: str) -> bool:
    """Return whether `long` has a letter more than `short`, or two of it the other way round."""
    at = next((n for n, pair in enumerate(zip(short, long, strict=False)) if len(set(pair)) > 1), 0)
    if len(long) > len(short):
        return short in (long[:at] + long[at + 1 :], long[:-1])
    return short[:at] + short[at : at + 2][::-1] + short[at + 2 :] == long


def _without_report_word(line: str, words: Vocabulary) -> str:
    """Return names that report without the word for it: "Jane Roe reports from Oslo".

    From where may stand before it, «Из Вязьмы передаёт Вера Ким», and a login: "Jane Roe (jroe)
    wrote,".
    """
    several = line.rstrip(EDGES + ":").split()
    if several and fold(several[0]) in words.place_words:
        end = next((n for n, word in enumerate(several, 1) if fold(word) in words.report_words), 0)
        return " ".join(several[end:]) if 0 < end <= _MOST_WORDS else line
    said = next((word for word in several[:_MOST_WORDS] if word.isalpha() and word.islower()), "")
    at = several.index(said) if said and fold(said) in words.report_words else 0
    place = several[at + 1 :]
    is_from = not place or (len(place) > 1 and fold(place[0]) in words.place_words)
    return " ".join(several[:at] + place) if at and is_from else line


def _past_department(line: str, words: Vocabulary) -> str:
    """Return names without the role before them and its department.

    «Корреспондент отдела культуры Вера Ким»; without the department the role tells of names.
    """
    role, quality, *others = [*line.split(), "", ""]
    if fold(role) not in words.roles or fold(quality) not in words.role_qualities:
        return line
    name = next((n for n, word in enumerate(others[:LONGEST_ROLE]) if word[:1].isupper()), 0)
    return " ".join(others[name:]).strip() if name else line


def _tells_roles(byline: Byline, line: str, words: Vocabulary) -> bool:
    """Return whether a role stands beside names that nobody knows, and no role is all there is.

    "Anwen Pryce, reporter", "Reporter Anwen Pryce", but not "Local Democracy Reporter".
    """
    last = byline.names[-1]
    behind = line[line.find(last) + len(last) :]
    goes_on = behind[:1].isspace() and fold("".join(behind.split()[:1])) in words.roles
    told = any(fold(word.strip(EDGES)) in words.roles for word in byline.rest.split())
    return told and not goes_on


def _past_paper(line: str, words: Vocabulary, language: str | None) -> str:
    """Return a line from the role on behind a paper's name: "Echo reporter Jane Roe"."""
    several = line.split()
    first = several[:_MOST_WORDS]
    role = next((n for n, word in enumerate(first) if fold(word) in words.roles), 0)
    paper = " ".join(several[:role])
    return " ".join(several[role:]) if role and is_paper_name(paper, language) else line


def _parted_paper(line: str, words: Vocabulary) -> tuple[str, str]:
    """Cut the paper in marks off names: «Вера Ким специально для «Вестника»».

    It may stand between a role and them: «Корр. «Вестника» Вера Ким».
    """
    ahead = _PAPER_AHEAD.match(line)
    if ahead and fold(ahead["role"]) in words.roles:
        return line[ahead.end() :], ahead["paper"]
    paper = _PAPER.search(line) if line.endswith(_PAPER_ENDS) else None
    if paper is None:
        return line, ""
    said = line[: paper.end("word")].rpartition(",")[2] if paper["word"] else ""
    if any(fold(word) in words.roles for word in said.split()):  # «корреспондент отдела «Спорт»»
        return line[: paper.end("word")], paper[0][paper.end("word") - paper.start() :].strip()
    if paper["word"] and fold(paper["word"]) not in words.place_words | words.paper_words:
        return line, ""  # but «Вера Ким, газета «Вестник»»
    return line[: paper.start()], paper[0].strip(EDGES)


def _opens_with(name: str, line: str, words: Vocabulary) -> bool:
    """Return whether `line` begins with a name, or a role before it: «Корреспондент Вера Ким»."""
    before = line.partition(name)[0].split()
    return all(fold(word.strip(EDGES)) in words.roles for word in before)


def _are_known(names: tuple[str, ...], line: str, words: Vocabulary) -> bool:
    """Return whether names are known, or the first and a word joins the last: "and Dilys Penry"."""
    last = words.conjunctions.intersection(map(fold, line.partition(names[0])[2].split()))
    return all(_is_known(name, words) for name in (names[:1] if last else names))


def _is_known(name: str, words: Vocabulary) -> bool:
    parts = name.replace(".", ". ").split()  # «Д.Цыренов»
    return any(_INITIAL.fullmatch(part) or fold(part) in words.given_names for part in parts)
