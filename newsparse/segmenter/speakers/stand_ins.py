"""Roles that stand in for whoever is spoken of, «чиновник», «der Landwirt», and those alone."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from newsparse.languages.language import SpeechWords
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.grammar import SourceReader
from newsparse.segmenter.passages.passages import HEADLINE, Location
from newsparse.segmenter.people.people import People
from newsparse.segmenter.people.person import Answer, Person, Role
from newsparse.segmenter.phrase import Phrase
from newsparse.segmenter.speakers.resolver import AnyResolver

_MOST_PERSONS = 50  # of an article: among whom the accused is looked for
_MOST_NAMED = 20  # places: how often somebody is looked at
_REACH = 2  # passages: how long ago somebody was named last whom a role means
_NEAR = 4  # names


def by_charge(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Подсудимый», «свидетель»: of whom the article tells most often that he is tried, or heard.

    Nobody is who has an office in the court: «Прокурор Холл просила осудить Норта».
    """
    words = resolver.words
    stems = words.shown_by.get(resolver.role(source).head)
    if stems is None or source.plural:
        return None
    gender, at = role_gender(resolver, finding, source), resolver.place_of(finding)
    offices = words.functions - words.shown_by.keys()
    persons = (one for one in islice(resolver.people.persons, _MOST_PERSONS) if one.may_be(gender))
    free = (one for one in persons if not any(role.head in offices for role in one.roles))
    told = Counter({one.number: _times_told(resolver, one, at, stems) for one in free})
    first, second = (*told.most_common(2), (0, 0), (0, 0))[:2]
    if first[1] > second[1]:
        return resolver.named(resolver.people.persons[first[0]], "stand_in")
    answer = resolver.meant(finding, "stand_in", gender=gender, plural=False)
    person = answer.person if answer and _is_alone(resolver, answer, finding) else None
    if person is None or person.number not in told:
        return None
    high = _high_roles(words)  # «Мэр Норт поймал вора. «Пустите», – сказал задержанный»
    return None if any(role.head in high for role in person.roles) else answer


def _times_told(resolver: AnyResolver, person: Person, at: Location, stems: tuple[str, ...]) -> int:
    """Count where somebody stands with stems: who acts, as in «Норт обвинил мэра», is not told."""
    times = 0
    for one in person.occurrences[:_MOST_NAMED]:
        passage, start = one.place
        if passage > HEADLINE and one.place < at:
            reader = resolver.readers[passage]
            sentence = reader.passage.sentence_around(start)
            tokens = reader.tokens[sentence.first : sentence.last]
            shown = resolver.words.verdict_stems if one.is_nominative else stems
            times += any(token.lower.startswith(shown) for token in tokens)
    return times


def by_stand_in(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Чиновник», «драматург»: the person spoken of, where nothing says which one."""
    asked, words = resolver.role(source), resolver.words
    nobodys = words.unnamed.union(words.quantifiers, words.indefinite, words.shown_by)
    if asked.stems or asked.is_former or asked.head in nobodys or resolver.has_owner(source):
        return None  # «бывший мэр», «некто»; «Савин ушёл. Его брат сказал ...»
    gender = role_gender(resolver, finding, source)
    answer = resolver.meant(finding, "stand_in", gender=gender, plural=False)
    if answer and answer.kind == "body":
        return None
    is_any = asked.head in words.often_held or asked.head in words.functions
    is_told = answer is not None and answer.head == asked.head  # «рабочий завода»
    if asked.head in words.kin_nouns and not is_told:
        return None  # «Отец Дыма сообщил, что сын сказал ему»
    is_met = asked.head in words.experts and _is_alone(resolver, answer, finding)
    if is_any and not (is_told or is_met or _is_shown(resolver, answer, finding)):
        return None  # «Собянин открыл мост. Эксперт заявил ...»: nobody says that it is he
    if answer is None or (answer.gender and source.gender not in answer.gender):
        return None  # «коллега» is of either gender
    main = _main_person(resolver, answer, asked, gender)
    if main:
        return resolver.named(main, "stand_in")
    return answer if _could_be(answer, asked, words) else None


def _main_person(resolver: AnyResolver, answer: Answer, asked: Role, gender: str) -> Person | None:
    """«Пришёл сценарист Дым. Актёр сказал»: the one person of the headline, if no role is his."""
    near = answer.person
    if near is None or not is_of_another_field(near, asked.head, resolver.words):
        return None
    headed = headed_person(resolver)
    return headed if headed and headed is not near and headed.may_be(gender) else None


def headed_person(resolver: AnyResolver) -> Person | None:
    """Return the one person whom the headline names in full, if the article gives no role."""
    persons = islice(resolver.people.persons, _MOST_PERSONS)
    headed = [one for one in persons if one.occurrences[0].passage == HEADLINE and one.is_certain]
    is_told = len(headed) == 1 and len(headed[0].keys) > 1 and not headed[0].roles
    return headed[0] if is_told else None


def by_article(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Die Glaziologin», «der 45-Jährige»: whom the article speaks of."""
    asked = resolver.role(source)
    if not asked.is_known:
        return None
    answer = resolver.meant(finding, "stand_in", gender=source.gender, plural=False)
    if answer is None or answer.person is None:
        return None
    if is_of_another_field(answer.person, asked.head, resolver.words):
        return None
    called = [role for role in answer.person.roles if role.head == asked.head]
    is_of_others = any(role.stems != asked.stems for role in called)  # another place or party
    return None if is_of_others else answer


def by_epithet(resolver: AnyResolver, finding: Finding, source: Phrase) -> Answer | None:
    """«Holm weinte. „Aus“, sagte die Zweitplatzierte»: who is named there by name alone."""
    cue, words, head = finding.cue, resolver.words, resolver.head(source)
    is_known = head.endswith(words.epithet_endings) and resolver.role(source).is_known
    is_said = finding.kind == "direct" and cue is not None and cue.form == "verb"
    is_bare = source.last == source.first + 2 and not source.plural
    is_listed = head in words.speech_nouns | words.source_nouns | words.title_nouns | words.unnamed
    if is_listed or not (is_known and is_said and is_bare and cue) or cue.lemma in words.writing:
        return None
    person = resolver.mentions.only_before(resolver.place_of(finding), source.gender or "f")
    return resolver.named(person, "stand_in") if person else None


def _is_shown(resolver: AnyResolver, answer: Answer | None, finding: Finding) -> bool:
    """Return whether something shows that a role which many hold is theirs who are meant."""
    last = resolver.discourse.last_speaker(resolver.place_of(finding))
    is_last = answer and last and answer.speaker == last.speaker and last.rule != "document"
    return bool(is_last) or _is_specialist(answer, resolver.words)


def _is_alone(resolver: AnyResolver, answer: Answer | None, finding: Finding) -> bool:
    """«Дым считает иначе. «Цена выше», – говорит эксперт»: the one named in a paragraph so far.

    Behind somebody's words a role is that of whoever was told of; before them it can be new.
    """
    words = finding.parts[0]
    if answer is None or finding.kind != "direct" or finding.rule != "tail":
        return False
    before = resolver.mentions.since((words.passage, 0), (words.passage, words.start))
    return bool(before) and all(one.person is answer.person for one in before)


def _is_specialist(answer: Answer | None, words: SpeechWords) -> bool:
    """Return whether who is meant was introduced by what he does, and as nobody's head: «юрист»."""
    roles = answer.person.roles if answer and answer.person else []
    heads = {head for role in roles for head in (role.head, *role.head.split("-"))}
    heads -= words.kin_nouns  # nobody's husband is a «прокурор»
    return bool(heads) and heads.isdisjoint(_high_roles(words))


def is_of_another_field(person: Person, calling: str, words: SpeechWords) -> bool:
    """Return whether all that somebody is called is of other fields: «тренер», «профессор»."""
    asked = _fields_of(calling, words)
    known = [_fields_of(role.head, words) for role in person.roles] if asked else []
    shown = [fields for fields in known if fields]
    return bool(shown) and all(asked.isdisjoint(fields) for fields in shown)


def _fields_of(calling: str, words: SpeechWords) -> set[int]:
    """Return the fields of a calling and of its words: «комментатор-функционер»."""
    found = set(words.fields.get(calling, ()))
    for word in calling.replace("-", " ").split():
        found.update(words.fields.get(word, ()))
    return found


def _could_be(answer: Answer, asked: Role, words: SpeechWords) -> bool:
    """Return whether the speaker can be called so: no «президент» who is a «вице-премьер»."""
    if answer.person and is_of_another_field(answer.person, asked.head, words):
        return False
    is_own = asked.head.endswith(words.trade_endings)  # that nobody has beside another
    is_own |= asked.head in words.trades or asked.head in words.functions
    if answer.person is None:
        called, fields = answer.head or "", _fields_of(asked.head, words)
        is_far = fields and called not in words.located and not fields & _fields_of(called, words)
        is_other = asked.head in words.offices or ((is_own or is_far) and called != asked.head)
        return bool(called) and not is_other  # no «депутат» is the «врач» who spoke
    told = words.makers | words.unnamed | words.faceless | words.successors  # no trades: «житель»
    if is_own and any(role.head not in told for role in answer.person.roles):
        return False  # a «прокурор», a «дворник» is nobody that the article calls something else
    held = {head for role in answer.person.roles for head in (role.head, *role.head.split("-"))}
    if asked.head not in words.offices:
        high = _high_roles(words) | (words.functions - words.shown_by.keys())
        return asked.head not in words.bare_people or held.isdisjoint(high)
    return held.isdisjoint(words.offices) and (not held or not held.isdisjoint(words.leaders))


def _high_roles(words: SpeechWords) -> frozenset[str]:
    """Return what nobody is called who is then only a «мужчина»."""
    return frozenset(words.offices) | words.leaders | words.directors


def role_gender(resolver: AnyResolver, finding: Finding, source: Phrase) -> str:
    """Return the holder's gender: the verb shows it; a masculine role not in every language."""
    if finding.cue and finding.cue.gender in ("m", "f"):
        return finding.cue.gender
    words = resolver.words
    is_mans = words.has_female_roles or resolver.role(source).head in words.mens_nouns
    shows = source.gender == "f" or (source.gender == "m" and is_mans)
    return source.gender if shows else ""


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
        first, last = [bisect_left(named, (at,)) for at in (index - _REACH, index + 1)]
        for start, role, gender in reader.roles_alone(nobodys) if first < last else ():
            near = named[first : bisect_left(named, (index, start))][-_NEAR:]
            one = next((persons[n] for *_, n in near[::-1] if persons[n].may_be(gender)), None)
            if one is None or role.head in [known.head for known in one.roles]:
                continue
            held = people.holders.holders(role, (index, start), gender=gender)
            is_his = not held and len(one.occurrences) == most and role.head not in often_others
            if held[:1] == [one] or (is_his and not is_of_another_field(one, role.head, words)):
                people.holders.note(one, role)
