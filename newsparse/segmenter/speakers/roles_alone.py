"""Whose roles are that stand alone, «Дым упал. Спортсмен жив»: less sure than who speaks."""

from bisect import bisect_left
from collections.abc import Sequence

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.people.people import People
from newsparse.segmenter.speakers.stand_ins import is_of_another_field

_REACH = 2  # passages: how long ago somebody was named last whom a role means
_NEAR = 4  # names


def note_roles_alone(people: People, readers: Sequence[SourceReader], words: SpeechWords) -> None:
    """Note the roles that stand alone as theirs who were named last, if they may be."""
    persons = people.persons
    named = sorted([(o.passage, o.start, p.number) for p in persons for o in p.occurrences])
    most = max([len(one.occurrences) for one in persons], default=0)
    nobodys = words.faceless.union(words.unnamed, words.quantifiers, words.kin_nouns)
    often_others = words.functions.union(  # a «судья», a «водитель», a «министр» may be another
        words.trades, words.offices, words.leaders, words.directors, words.often_held
    )
    for reader in readers:
        index = reader.passage.index
        first, last = (bisect_left(named, (at,)) for at in (index - _REACH, index + 1))
        for start, role, gender in reader.roles_alone(nobodys) if first < last else ():
            near = named[first : bisect_left(named, (index, start))][-_NEAR:]
            one = next((persons[n] for *_, n in near[::-1] if persons[n].may_be(gender)), None)
            if one is None or any(role.head == known.head for known in one.roles):
                continue
            held = people.holders.holders(role, (index, start), gender=gender)
            is_his = not held and len(one.occurrences) == most and role.head not in often_others
            if held[:1] == [one] or (is_his and not is_of_another_field(one, role.head, words)):
                people.holders.note(one, role)
