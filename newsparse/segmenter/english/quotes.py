"""Marked spans that are speech in English: direct, partial, or none at all.

Each rule looks at one span where it stands. The first that has an opinion decides; a span on which
none has is no speech: the name of a paper, a title, irony.
"""

from collections.abc import Callable, Sequence

from newsparse.languages import en_forms as en
from newsparse.segmenter.english.reader import EnglishReader
from newsparse.segmenter.findings import Cue, Finding
from newsparse.segmenter.grammar import Verdict
from newsparse.segmenter.passages.marks import DASHES
from newsparse.segmenter.quotes.place import MarkedPlace
from newsparse.segmenter.quotes.quotes import led, reopened, signed
from newsparse.segmenter.quotes.reported_words import NO_SPEECH, long_fragment, so_called

_STOPS = frozenset(".?!")
_TOPIC_WORDS = 4  # words before a span that only say what it is about: "As for the bridge"
_LONG_WORDS = 7  # words: as many are somebody's, whoever says them
_JOINTS = (",", ";", ":", "—", "–", "--", ".")  # “A,” said Tom Hale Jr. “B.”
_SPEECH_ENDS = (",", "?", "!", "—", "–", "…", "--", "-", "...")
_UTTERANCE_WORDS = 4  # words: fewer are a name more often than an utterance
_TITLE_WORDS = 7  # words of the longest title
_LONGEST_TITLE = 16  # words: "Growth and Trade: A Study of Ports" in a list of sources
_NAMING_REACH = 12  # tokens from a verb of naming to the name it gives
_WORD_REACH = 6  # tokens: how far behind its cue a single word is still a quote
_SMALL_WORDS = 4  # letters: words that titles may write small

_TAIL_REACH = 45  # tokens: “A,” Finch, the niece of ..., who ..., said

Place = MarkedPlace[EnglishReader]
Rule = Callable[[Place], Verdict | None]


def continued(place: Place) -> Verdict | None:
    """“One,” she said. “Two.” and “One,” she said, “and two”: the same quote goes on."""
    last = place.last
    if last is None or last.cue is None:
        return None
    if last.parts[-1].passage != place.passage.index:
        return ("direct", last.cue) if _resumes(place, last) else None
    if last.rule != "tail":
        return None
    if place.begins_sentence:
        inner = place.passage.tokens[place.before : max(place.before, place.after - 3)]
        goes_on = place.ends_sentence or any(token.text in _STOPS for token in inner)
    else:
        joint = [token.text for token in place.passage.tokens[place.before - 2 : place.before]]
        is_joined = joint[-1] in _JOINTS or (joint[0] == "," and joint[-1] in en.JOINTS)
        goes_on = is_joined and _is_same_clause(place, last.cue)
    return ("direct", last.cue) if goes_on else None


def _resumes(place: Place, last: Finding) -> bool:
    """Return whether a paragraph is nothing but marks like those of the speech before it."""
    is_all = (place.before, place.after) == (0, len(place.passage.tokens))
    if last.cue and last.cue.lemma in (en.ANSWERING if place.text.endswith("?") else (en.ASK,)):
        return False  # “Never,” Ann Lee replied. “Not once?”; “Why?” she asked. “Why not?”
    return is_all and last.rule == "tail" and place.mark == place.last_mark


def _says(place: Place, cue: Cue | None) -> bool:
    """Return whether somebody speaks by a cue of this passage: not "you see", "light hits it"."""
    source = cue.source if cue else None
    if cue is None or source is None or source.kind == "thing":
        return False
    head = place.reader.sources.head_of(source)  # you’re
    return source.kind != "pronoun" or head not in place.words.first_person | en.NO_SPEAKERS


def label(place: Place) -> Verdict | None:
    """“Winter Light” behind "the film", "Finch’s" or "the author of": a title in capitals."""
    is_set_off = place.text.endswith(",") and place.words_ahead > 0
    before = place.text_before()
    if before == ",":
        ahead = place.text_before(2)  # wrote in her memoir, “Salt Bread.”
        before = ahead if is_set_off or ahead in place.words.title_nouns else before
    is_owner = before.endswith(en.POSSESSIVES)
    is_makers = before == en.OF and place.text_before(2) in place.reader.words.person_nouns
    if not (is_owner or is_makers) and before not in place.words.title_nouns:
        return None
    return NO_SPEECH if _is_title(place, cut=",") else None


def _is_title(place: Place, *, cut: str = "", most: int = _TITLE_WORDS) -> bool:
    """Return whether every long word between the marks is capitalised and no sentence ends there.

    `cut` is a mark at the end that does not count; `most` is how many words a title may have.
    """
    if not place.is_capitalised or place.length > most:
        return False
    tokens = place.passage.tokens[place.before : place.after]
    if any(len(t.text) >= _SMALL_WORDS and t.text[0].islower() for t in tokens):
        return False
    return not place.text.rstrip().removesuffix(cut).endswith(("?", "!", ","))


def tail(place: Place) -> Verdict | None:
    """“We stay,” she said: the sentence begins with speech and names the speaker after."""
    cue, after = _cue_after(place), place.text_after()
    if cue is None:
        return None
    is_led = place.text_before() == "," and place.cue_before is None
    has_topic = place.words_ahead <= _TOPIC_WORDS and place.length >= _LONG_WORDS
    if not place.begins_sentence and not (is_led and (place.is_capitalised or has_topic)):
        return None  # As for the bridge, “...
    text = place.text.rstrip().rstrip("'’").rstrip()
    is_cut = text.endswith(_SPEECH_ENDS) or after == ","
    return ("direct", cue) if is_cut else None


def introduced(place: Place) -> Verdict | None:
    """“We stay” behind "She said:" or "She said,": words told by a mark and a capital."""
    before = place.text_before()
    if before not in (",", ":") or not place.is_capitalised:
        return None
    own = _cue_after(place) if before == ":" and place.text.endswith(",") else None
    if own and own.source and own.form == "verb":
        return "direct", own  # She has one wish: “More time,” she said.
    cue = _leading_cue(place)
    if cue and before == "," and place.before - cue.last > 1 and _is_title(place, cut=","):
        return NO_SPEECH
    if cue and (place.length >= 2 or place.text.endswith(tuple(_STOPS))):  # He said, “No.”
        return "partial" if place.follows_that else "direct", cue
    if place.length < _UTTERANCE_WORDS and (_is_title(place) or place.text[-1] not in _STOPS):
        return None  # but Finch: “The roof holds.”
    colon = place.reader.lead_at(place.before - 1, place.sentence) if before == ":" else None
    return ("direct", colon) if colon else None


def set_off(place: Place) -> Verdict | None:
    """Critics, among them Ann Lee -- “We were never asked” -- and others: words between dashes."""
    dash = place.reader.lead_at(place.before - 1, place.sentence)
    after = place.text_after()
    if dash is None or not place.is_capitalised or place.length < _UTTERANCE_WORDS:
        return None
    is_set_off = after in ("", *DASHES) or place.ends_sentence
    return ("direct", dash) if is_set_off and not _is_title(place) else None


def at_once(place: Place) -> Verdict | None:
    """He told reporters “No comment.”: a cue and a capital, without a comma between."""
    cue = place.cue_before
    if cue is None or cue.lemma not in place.words.cues or not place.is_capitalised:
        return None
    if place.follows_that:
        return None
    is_sentence = place.text.rstrip().endswith((".", "?", "!", ",")) and place.length >= 2
    return ("direct", cue) if is_sentence and place.before - cue.last <= 1 else None


def whole(place: Place) -> Verdict | None:
    """Take a sentence that is nothing but speech: it goes on from the speaker before."""
    if not (place.begins_sentence and place.ends_sentence):
        return None
    is_astray = place.span.astray and place.previous is None
    is_said = place.length == 1 and place.text.endswith(".")  # “Enough.”
    if is_astray or (not is_said and _is_title(place, most=_LONGEST_TITLE)):
        return NO_SPEECH
    if not place.is_capitalised and place.length < _UTTERANCE_WORDS:
        return None
    is_asked = place.previous is not None and place.previous.lemma == en.ASK
    return "direct", place.previous if _says(place, place.previous) and not is_asked else None


def called(place: Place) -> Verdict | None:
    """Take “a disaster” behind "called the plan": a verb of naming."""
    cue = place.cue_before
    if cue is None or cue.lemma not in place.words.naming_cues:
        return None
    if place.text_before() == ":":
        return None
    distance = place.before - cue.last
    head = place.passage.tokens[cue.source.head].lower if cue.source else ""
    if head in place.words.first_person:
        return NO_SPEECH  # what we call a “trunk”
    is_beside = distance == 0 or (distance == 1 and place.text_before() in en.ARTICLES)
    is_noun = cue.source is not None and cue.source.kind == "thing"  # a road called a “trunk”
    if (is_noun and is_beside) or (distance == 0 and _is_title(place)):
        return NO_SPEECH
    return ("partial", cue) if distance <= _NAMING_REACH else None


def title(place: Place) -> Verdict | None:
    """“Valley Radio at Noon”, “The Long Winter”: capitals and few words."""
    return NO_SPEECH if _is_title(place) else None


def inside_report(place: Place) -> Verdict | None:
    """Said the visit was “a mistake”: a fragment inside somebody's words."""
    before, after = _cues_before(place), _cue_after(place)
    after = after if after and _is_behind(place, after) else None
    if before and _is_told_it(place, before[0]):
        return "partial", None
    is_far = not before or place.before - before[0].last > _WORD_REACH
    for cue in (after, *before) if is_far and _ends_sentence(place, after) else (*before, after):
        if cue and (_says(place, cue) or _is_told_by(place, cue)):
            is_near = place.before - cue.last <= _WORD_REACH
            return ("partial", cue) if place.length >= 2 or is_near else None
    return None


def _is_told_it(place: Place, cue: Cue) -> bool:
    """Whether who says one thing is told another: "begged for help and was told to “wait”"."""
    words, tokens = place.reader.text.words, place.passage.tokens
    return any(
        tokens[at].lower in en.JOINTS and tokens[at + 1].lower in en.BEING and words[at + 2].verb
        for at in range(cue.last, place.before - 2)
    )


def _is_behind(place: Place, cue: Cue) -> bool:
    """Return whether a cue goes back to words before it: "A", says Finch; "A" as Finch says.

    In "The “hubs” are red: the bank says it is late" what the bank says stands behind.
    """
    first = cue.begin if cue.begin >= place.after else cue.first
    return first == place.after or place.passage.tokens[first - 1].lower in (",", en.AS)


def _ends_sentence(place: Place, cue: Cue | None) -> bool:
    """Return whether who speaks ends the sentence, as Finch does in “A”, says Finch."""
    return cue is not None and cue.source is not None and cue.end >= place.sentence.last - 1


def _cues_before(place: Place) -> Sequence[Cue]:
    """Return the last cues before a span, the nearest first; what others will do is planned."""
    said = place.cues[max(0, place.ended - 2) : place.ended]
    if len(said) < 2 or not said[1].clause:
        return said[::-1]
    helper, source = place.passage.tokens[said[1].first - 1].lower, said[1].source
    is_told = helper in en.HAVING and source is not None and source.kind == "pronoun"
    return said[:1] if is_told or helper in en.MODALS else said[::-1]  # said he had shown “no fear”


def _is_told_by(place: Place, cue: Cue) -> bool:
    """Whether a cue without a person before it still reports: "It said", "the study finds"."""
    source = cue.source
    head = place.passage.tokens[source.head].lower if source else en.IT
    if head == en.IT:
        return cue.lemma in place.words.cues and not cue.clause and place.length >= 2
    return head in place.words.speech_nouns


def _is_same_clause(place: Place, cue: Cue) -> bool:
    """Return whether no other cue leads to the span: said Finch, who knows the road, “and two”."""
    nearest = place.cue_before
    if nearest is None or nearest is cue:
        return nearest is cue
    is_near = place.is_capitalised or place.before - nearest.last <= 1
    return not is_near and cue.first >= place.sentence.first


def _cue_after(place: Place) -> Cue | None:
    """Return the verb of saying behind the span, before any other: “A,” X said."""
    cue = place.next_cue
    if cue is None or cue.first >= min(place.following, place.after + _TAIL_REACH):
        return None
    behind = next(iter(place.cues[place.begun + 1 : place.begun + 2]), None)
    if behind and behind.form == "gerund" and behind.source and behind.source.first == cue.last:
        is_led = cue.source is not None and cue.source.first < cue.first
        return behind if is_led else cue  # “A,” Ann Lee recalled him saying.
    return cue if cue.lemma in place.words.cues or cue.form == "phrase" else None


def _leading_cue(place: Place) -> Cue | None:
    """Return what leads in words: no "learned" in "Finch said staff had learned of it: “Why?”"."""
    nearest = place.cue_before
    if nearest is None or not nearest.clause or place.before - nearest.last <= 1:
        return nearest
    said = (cue for cue in reversed(place.cues[: place.ended]) if not cue.clause)
    return next(said, nearest)


RULES: tuple[Rule, ...] = (
    so_called,
    label,
    reopened,
    tail,
    signed,
    continued,
    called,
    introduced,
    led,
    whole,
    set_off,
    at_once,
    title,
    inside_report,
    long_fragment,
)
