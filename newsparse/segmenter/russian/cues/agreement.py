"""Whether a verb agrees with a phrase in number and gender: «врач сказала», no «врачи сказал»."""

from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.russian.words.tags import Tag


def agrees(phrase: Phrase, tag: Tag) -> bool:
    """Return whether a verb or short adjective with `tag` can have `phrase` as its subject."""
    if phrase.kind == "role" and not phrase.gender and not phrase.plural:
        return True  # «ряд экспертов» takes the verb in either number
    if tag.plural or phrase.plural:  # «Вести» сообщают, сообщает
        is_title = phrase.kind == "organisation" and not phrase.gender
        return phrase.plural and (tag.plural or is_title)
    shows_none = not tag.gender or not phrase.gender
    return shows_none or tag.gender in phrase.gender or _is_woman(phrase, tag)


def _is_woman(phrase: Phrase, tag: Tag) -> bool:
    """«директор ... сказала»: a verb in the feminine beside a role that is masculine.

    A name may stand behind the role where it can be a woman's: «директор Кари Норт».
    """
    if tag.gender != "f" or phrase.gender != "m":
        return False
    is_womans = phrase.name is not None and phrase.name.fits(phrase.case, "f")
    return phrase.kind == "role" or (phrase.kind == "person" and is_womans)
