"""Whose words they are where nothing beside them says so: turns, letters, what goes on."""

from collections.abc import Callable
from itertools import chain, islice, takewhile

from msgspec import structs

from newsparse.segmenter.findings import Cue, Finding, Part
from newsparse.segmenter.passages.tokens import opening_bracket
from newsparse.segmenter.people.person import Answer
from newsparse.segmenter.speakers.documents import body_before, by_surroundings
from newsparse.segmenter.speakers.resolver import AnyResolver
from newsparse.segmenter.turns.interviews import ANSWER, LABELLED
from newsparse.segmenter.turns.leads import is_initials, label_text, labelled_person

_NOBODYS = ("turn", LABELLED, "long_fragment")
"""Rules whose findings go on from no speaker: in a dialogue he changes, and nothing says to whom;
a long fragment is as often a document's."""
_FRAGMENT = "fragment"
"""The rule for a few words in marks."""
_WITHOUT_NARRATOR = ("whole", "led")
"""Rules for words beside which nothing in their paragraph stands."""
_MOST_PERSONS = 200
"""Persons among whom who wrote a letter is looked for."""
_TURNS_BACK = 12  # turns in which a voice has spoken with its full name: "ANN VANCE: ... VANCE:"
_AUTHORS_REACH = 4
"""Tokens behind words in which an author tells that he spoke: «А вам?» – спрашиваю я."""
_OPEN = ("passive", "noun")
"""Forms of cues that name their source, or leave open who it is: «der Vorwurf, dass»."""

UnsourcedRule = Callable[[AnyResolver, Finding], Answer | None]
"""Says whose words a finding holds beside which no source stands."""


def by_interviewee(resolver: AnyResolver, finding: Finding) -> Answer | None:
    """«Ответ – Область.»: whoever is interviewed; one that names him is a narrator's words."""
    if finding.rule != ANSWER:
        return None
    person = resolver.interviewee
    last = person.last_before((finding.at[0] + 1, 0)) if person else None
    if last and last >= finding.at:
        return Answer(None, "interviewee")
    return resolver.named(person, "interviewee") if person else None


def by_label(resolver: AnyResolver, finding: Finding) -> Answer | None:
    """«ПЁТР КИМ: Область.», «П. К.: Область.»: whom the label before a turn names.

    One in capitals or a surname that stands nowhere else is given as it is, «Липина: ...» is of no
    Липин; initials alone name nobody.
    """
    cue = finding.cue
    if finding.rule != LABELLED or cue is None:
        return None
    label = label_text(resolver.readers[cue.passage].passage, cue)
    person = labelled_person(resolver.people, label)
    if person:
        return resolver.named(person, "label")
    if is_initials(label):
        return Answer(None, "label")
    named = resolver.person_of(cue.source) if cue.source else None
    is_alone = named is not None and " " not in resolver.people.full_name(named) + label
    near = (who.speaker or "" for _, who in islice(reversed(resolver.discourse.said), _TURNS_BACK))
    full = next((one for one in near if one.endswith(f" {label}")), label)
    return Answer(full, "label") if label.isupper() or is_alone else None


def by_letter_opening(resolver: AnyResolver, finding: Finding) -> Answer | None:
    """Read “From the desk of John Dowe, VP Analyst.” above the words: whose desk it is."""
    above, openings = finding.at[0] - 1, resolver.words.letter_openings
    if not openings or above < 0 or finding.rule not in _WITHOUT_NARRATOR:
        return None
    name = resolver.readers[above].passage.text.partition(",")[0]
    if not name.lower().startswith(openings):
        return None
    part, near = Part(above, 0, len(name)), islice(resolver.people.persons, _MOST_PERSONS)
    named = (resolver.named(one, "letter_opening") for one in near if one.is_named_in(part))
    return next(named, None)


def by_there(resolver: AnyResolver, finding: Finding) -> Answer | None:
    """«В министерстве отказались. «Это не наше дело», – сказали там»: the body spoken of last."""
    cue = finding.cue
    if cue is None or not cue.plural:
        return None
    tokens = resolver.readers[cue.passage].tokens
    beside = (*tokens[max(0, cue.first - 1) : cue.first], *tokens[cue.last : cue.last + 1])
    if not any(token.lower in resolver.words.there_words for token in beside):
        return None
    body = body_before(resolver, cue.passage, tokens[cue.first].start)
    is_latest = body and resolver.discourse.is_since((cue.passage, tokens[body.first].start))
    last = resolver.discourse.last_speaker(finding.at)
    if last is not None and last.kind == "body" and not is_latest:
        return structs.replace(last, rule="there", rivals=())
    return resolver.body(body, "there") if body else None


def by_continuation(resolver: AnyResolver, finding: Finding) -> Answer | None:
    """No source beside the words: the subject of the sentence before, or the last speaker."""
    cue = finding.cue
    if finding.rule in _NOBODYS or (cue is None and _is_nobodys(resolver, finding)):
        return None
    if finding.rule == _FRAGMENT and cue is None and not _follows_speech(resolver, finding):
        return None
    if cue and (cue.form in _OPEN or cue.plural or _has_unread_subject(resolver, cue)):
        return None  # «Они были объявлены «чужаками»», «сообщается», «полагают»: not said by whom
    return resolver.meant(finding, "continuation", gender=cue.gender if cue else "", plural=False)


def _follows_speech(resolver: AnyResolver, finding: Finding) -> bool:
    """Return whether somebody has spoken in the paragraph in which a fragment stands.

    «Фильм Норта вышел „честной драмой“» tells nobody's words: the subject is no speaker by itself.
    Nor are they of who spoke before: «В порту отказались. Экологи видят в этом „угрозу“».
    """
    last, reader = resolver.discourse.last_finding, resolver.readers[finding.at[0]]
    sentence = reader.passage.sentence_of(reader.passage.token_at(finding.at[1]))
    return last is not None and last.at[0] == finding.at[0] and not reader.may_act(sentence.first)


def is_heading(resolver: AnyResolver, finding: Finding) -> bool:
    """Return whether words are a heading: of whoever speaks below as often as above."""
    return bool(resolver.readers[finding.at[0]].passage.kind == "heading")


def _is_nobodys(resolver: AnyResolver, finding: Finding) -> bool:
    """Return whether words go on from nobody: a heading, or what an author says that he said."""
    reader = resolver.readers[finding.parts[0].passage]
    first = reader.passage.token_at(finding.parts[0].end)
    behind = {token.lower for token in reader.tokens[first : first + _AUTHORS_REACH]}
    is_authors = finding.kind == "direct" and not behind.isdisjoint(resolver.words.first_person)
    return is_authors or is_heading(resolver, finding)


def _has_unread_subject(resolver: AnyResolver, cue: Cue) -> bool:
    """Return whether a word in a verb's clause may be its subject: «заявил один из них»."""
    if cue.form not in ("verb", "gerund"):
        return False
    reader = resolver.readers[cue.passage]
    sentence = reader.passage.sentence_of(cue.first)
    behind = range(cue.last, sentence.last)
    last = cue.first - 1 - (cue.form == "gerund")
    is_closed = last > sentence.first and reader.tokens[last].text == ")"
    last = opening_bracket(reader.tokens, last) - 1 if is_closed else last
    before = range(last, sentence.first - 1, -1)
    opens = sentence.first < cue.first and reader.may_act(sentence.first)
    sides = (takewhile(lambda at: reader.tokens[at].is_word, side) for side in (behind, before))
    return opens or any(map(reader.may_act, chain.from_iterable(sides)))


BEFORE_SOURCES: tuple[UnsourcedRule, ...] = (by_interviewee, by_label, by_letter_opening)
"""The rules for turns and letters, asked before the source beside the words, in order."""
UNSOURCED: tuple[UnsourcedRule, ...] = (by_surroundings, by_there, by_continuation)
"""The rules where nothing beside the words names their source, in order."""
