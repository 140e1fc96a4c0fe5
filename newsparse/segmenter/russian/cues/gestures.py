"""What somebody does as he speaks, where no verb of saying stands: «– Пустяки, – машет он.».

The narrator's verb stands at once behind the dash, or behind who acts: «– Вон там, – Ветров
показывает на окно. – Видите?».
"""

from collections.abc import Sequence
from itertools import takewhile

from newsparse.segmenter.passages.marks import CLOSING, DASHES, STRAIGHT
from newsparse.segmenter.passages.tokens import Token
from newsparse.segmenter.phrase import NOMINATIVE
from newsparse.segmenter.russian.words.lexicon import AUTHORS_PERSONS, Form

_NAME_WORDS = 3  # «Марк Львович Рубин ведёт меня к воротам»
_VERB = frozenset({"verb"})
_ENDS_SPEECH = frozenset(",!?…")


def follows_speech(tokens: Sequence[Token], dash: int) -> bool:
    """Return whether the token at `dash` is one behind which a narrator may go on."""
    if dash < 1 or tokens[dash].text not in DASHES:
        return False
    before = tokens[dash - 1].text
    is_closed = before in CLOSING or before in STRAIGHT
    ending = tokens[dash - 2].text if is_closed and dash > 1 else before
    return ending[0] in _ENDS_SPEECH or ending in ("..", "...")


def author_speaks(forms: Sequence[Form], at: int) -> bool:
    """Return whether an author tells that he speaks: «– А не страшно? – спрашиваю я»."""
    return all("1per" in form.traits for form in forms[at : at + 2]) and forms[at].parts == _VERB


def gesture_behind(tokens: Sequence[Token], forms: Sequence[Form], dash: int) -> int | None:
    """Return the verb of what one does whose words end at a dash, or None where none is told."""
    first = dash + 1
    if first >= len(tokens) or not tokens[first].is_word:
        return None
    if _is_act(forms[first]) and not tokens[first].is_capitalised:
        return first
    verb = _past_actor(tokens, forms, first)
    if verb == first or verb >= len(tokens) or not _is_act(forms[verb]):
        return None
    may_be_asked = tokens[dash - 1].text != ","  # «– Кто забил? – Котов забил.»
    is_now = any("pres" in tag.traits for tag in forms[verb].tags)
    return None if may_be_asked and not is_now else verb


def _past_actor(tokens: Sequence[Token], forms: Sequence[Form], first: int) -> int:
    """Return where a name, «он» or «сторож» that begins at a token is over, else the token."""
    name = takewhile(
        lambda at: tokens[at].is_capitalised, range(first, min(first + _NAME_WORDS, len(tokens)))
    )
    is_one = _is_he(forms[first]) or (forms[first].is_person and NOMINATIVE in forms[first].heads)
    return max(name, default=first - 1 + is_one) + 1


def _is_act(form: Form) -> bool:
    """Return whether a word is only a verb of one who acts: «машет», «кивнула», no «машу»."""
    if form.parts != _VERB:
        return False
    return all(not tag.plural and AUTHORS_PERSONS.isdisjoint(tag.traits) for tag in form.tags)


def _is_he(form: Form) -> bool:
    """Return whether a word is «он» or «она»."""
    tag = form.in_case(NOMINATIVE, parts=("pronoun",))
    return tag is not None and "Anph" in tag.traits and not tag.plural
