"""Marked spans that are speech in German. Nouns have capitals, so that these tell little."""

from collections.abc import Callable

from msgspec import structs

from newsparse.model import QuoteKind
from newsparse.segmenter.findings import Cue, cue_at_mark
from newsparse.segmenter.german.reading import GermanReader
from newsparse.segmenter.german.words.word_classes import BODY_KINDS
from newsparse.segmenter.grammar import Verdict
from newsparse.segmenter.quotes.place import MarkedPlace
from newsparse.segmenter.quotes.quotes import led, reopened, signed, turn
from newsparse.segmenter.quotes.reported_words import NO_SPEECH, label, long_fragment, so_called

_UTTERANCE_WORDS = 4  # words: fewer are a name more often than an utterance
_TITLE_WORDS = 5  # words of the longest title
_NAMING_REACH = 15  # tokens between «nannte» and its mark
_TAIL_REACH = 4  # tokens between a mark and the verb behind it
_OWNERS = ("person", *BODY_KINDS)
_JOINTS = (",", ":", "–", "—")
_ENDS = ("?", "!", ".", "…", "...")

Place = MarkedPlace[GermanReader]
Rule = Callable[[Place], Verdict | None]


def continued(place: Place) -> Verdict | None:
    """„Eins“, sagte sie. „Zwei.“ and „Eins“, sagte sie, „und zwei“: the same quote goes on."""
    last = place.last
    if last is None or last.cue is None or last.parts[-1].passage != place.passage.index:
        return None
    if last.rule == "inside_report":
        return None  # er meinte „Das Ufer ist nicht das Meer.“
    if place.begins_sentence:
        return ("direct", last.cue) if place.ends_sentence else None
    cue = place.cue_before  # „Eins“, sagte sie und lachte, „und zwei“
    is_near = last.rule == "tail" and not place.is_capitalised and place.text_before() == ","
    is_same = cue is last.cue or (is_near and cue is not None and cue.source == last.cue.source)
    return ("direct", last.cue) if is_same and place.text_before() in _JOINTS else None


def _cue_behind(place: Place) -> Cue | None:
    """Return the cue that stands just behind a span: „...“, sagte X; „...“, so X."""
    cue = place.next_cue
    if cue is None or cue.first >= place.following or cue.first - place.after > _TAIL_REACH:
        return None
    is_naming = cue.form == "phrase" or cue.lemma in place.reader.lexicon.says
    return cue if is_naming or cue.form == "quoting" else None


def tail(place: Place) -> Verdict | None:
    """„Wir bleiben“, sagte sie: the sentence begins with speech and names the speaker after."""
    after = place.text_after()
    if not place.begins_sentence or not after:
        return None
    cue = _cue_behind(place)
    if cue is None:
        behind = place.reader.text.spoken_behind(place.after, place.sentence)
        return ("direct", behind) if behind and _is_sentence(place) else None
    is_next = cue.first == place.after
    if is_next and cue.source is None and not _is_sentence(place):
        return NO_SPEECH  # „Kurier“ berichtet, dass
    return ("direct", cue) if is_next or after == "," else None


def _is_sentence(place: Place) -> bool:
    """Return whether words in marks are a sentence: they end as one, have a verb, or are many."""
    tokens = place.passage.tokens[place.before + 1 : place.after - 1]
    has_verb = any(token.lower in place.reader.lexicon.auxiliaries for token in tokens)
    is_long = place.length >= _UTTERANCE_WORDS or (has_verb and place.length > 1)
    return place.is_capitalised and (is_long or place.text.rstrip().endswith(_ENDS))


def introduced(place: Place) -> Verdict | None:
    """„Wir bleiben“ behind «Sie sagte:» or «mit den Worten»."""
    if place.text_before() != ":":
        return _worded(place)
    cue = place.cue_before if place.cue_before and place.cue_before.form != "noun" else None
    if cue is None or cue.source is None:
        cue = _cue_behind(place) or cue  # Das Spiel war zäh: „Wir waren müde“, sagte Rosner
    is_utterance = _is_sentence(place)
    actor = place.reader.text.last_actor(place.before - 1, place.sentence)
    is_other = cue is not None and actor is not None and cue.end <= actor.first
    if is_utterance and (cue is None or cue.source is None or is_other):
        cue = place.reader.colon(place.before - 1, place.sentence)
    if is_utterance and place.words_ahead == 1 and place.previous:
        cue = place.previous  # Denn: „Uns fehlt das Geld.“
    return ("direct", cue) if cue else None


def _worded(place: Place) -> Verdict | None:
    """«Mit den Worten „...“ eröffnete er», «zitiert ihn mit den Worten „...“»."""
    if place.text_before() not in place.reader.grammar.words_said:
        return None
    behind = place.cue_before or place.reader.text.spoken_behind(place.after, place.sentence)
    return "direct", behind or place.next_cue


def named(place: Place) -> Verdict | None:
    """Nannte den Plan „eine Katastrophe“, den er als „klug“ bewertet: a verb of naming beside."""
    behind, cue, lexicon = place.next_cue, place.cue_before, place.reader.lexicon
    if behind and behind.lemma in lexicon.naming_cues and _is_of_marks_before(place, behind):
        cue, first = behind, place.reader.text.clause_start(place.before, place.sentence)
    elif cue and cue.lemma in lexicon.naming_cues and not _cue_told_behind(place):
        first = cue.last
    else:
        return None
    is_over = cue.apart is not None and first <= cue.apart < place.before
    if is_over or place.text_before() in place.reader.grammar.wherein:
        return None  # wirft ihm vor, den „Kurier“ zu stehlen; nannte ihn im „Kurier“ „fleißig“
    between = place.reader.text.lowers[first : place.before]
    is_told = cue.lemma in lexicon.bare_naming_cues or not place.words.as_words.isdisjoint(between)
    is_told = is_told and not _names_source(place)
    return ("partial", cue) if is_told and len(between) <= _NAMING_REACH else None


def _is_of_marks_before(place: Place, cue: Cue) -> bool:
    """Return whether a cue is of marks before: Als „klug“ bezeichnete er ihn."""
    text, sentence, joints = place.reader.text, place.sentence, place.reader.grammar.conjunctions
    is_here = text.clause_start(cue.first, sentence) <= place.before
    is_over = text.clause_end(cue.last, sentence) <= cue.last or text.lower(cue.last) in joints
    return cue.first == place.after or (is_here and is_over)


def held(place: Place) -> Verdict | None:
    """Sie will „rasch helfen“, für Reuter ist es „ein Glück für alle“: what one wants, or holds."""
    reader, sentence, grammar = place.reader.text, place.sentence, place.reader.grammar
    at, first = place.before - 1, reader.clause_start(place.before, sentence)
    if place.length < 2 or place.is_capitalised:
        return None
    source = reader.speaker_before(at, sentence) if reader.lower(at) in grammar.wanting else None
    if reader.lower(first) == grammar.purpose:
        at, source = first, reader.phrase_at(first + 1, place.before)
        is_held = source and reader.lower(source.last) in grammar.holding
        is_owner = source and (source.name or reader.kind_at(source.head) in _OWNERS)
        source = source if is_held and is_owner else None
    return ("partial", cue_at_mark(place.passage, at, source)) if source else None


def whole(place: Place) -> Verdict | None:
    """Take a sentence that is nothing but speech: it goes on from the speaker before."""
    if not (place.begins_sentence and place.ends_sentence) or place.span.astray:
        return None
    cue = place.reader.told_behind(place.sentence) or place.reader.leading(place.previous)
    is_told = cue is not None or place.length >= _UTTERANCE_WORDS
    cue = cue and structs.replace(cue)  # a fragment in the report before is no part of this
    return ("direct", cue) if is_told and _is_sentence(place) else None


def _names_source(place: Place) -> bool:
    """Return whether marks are in the name of who speaks: der neue „Rat der Ufer“ erklärte."""
    sources = (cue.source for cue in (place.cue_before, place.next_cue) if cue)
    return any(source.first <= place.before < source.last for source in sources if source)


def title(place: Place) -> Verdict | None:
    """„Kurier“, „Black Stars“, „HD 13189“: few words, none of them small; gegenüber „nd“."""
    before, end = place.text_before(), place.passage.tokens[place.after - 1].end
    is_compound = place.passage.text.startswith("-", end)  # der „Haus am See“-Preis
    if is_compound or _names_source(place):
        return NO_SPEECH
    if place.length == 1 and before and _is_called(place, before):
        return None
    is_owned = before in place.reader.grammar.agent_prepositions  # die Jury von „Jugend gründet“
    is_owned = is_owned and place.reader.text.kind_at(place.before - 2) in _OWNERS
    if is_owned or before == place.reader.grammar.towards:
        return NO_SPEECH
    tokens = place.passage.tokens[place.before + 1 : place.after - 1]
    is_named = before in place.reader.grammar.definite_articles and place.is_capitalised
    small = (token.text[0].islower() and token.text.isalpha() for token in tokens)
    is_small = not is_named and any(small)
    if is_small or place.length > _TITLE_WORDS or place.text.rstrip().endswith(_ENDS):
        return None
    return NO_SPEECH


def _is_called(place: Place, article: str) -> bool:
    """Return whether a noun behind an article is what somebody says that something is."""
    grammar, cue = place.reader.grammar, place.cue_before
    if not place.cues or article not in grammar.indefinite_articles | grammar.reported_forms:
        return False
    if cue and cue.source and cue.lemma in place.reader.lexicon.says:
        between = place.reader.text.lowers[cue.last : place.before]
        if article in grammar.indefinite_articles and "," not in between:
            return grammar.joining.isdisjoint(between)  # Er warnt vor einer „Kostenlawine“
    reported = place.passage.tokens[place.sentence.first : place.sentence.last]
    return any(token.lower in grammar.reported_forms for token in reported)


def inside_report(place: Place) -> Verdict | None:
    """Sagte, der Besuch sei „ein Fehler“: a fragment inside somebody's words, or an utterance."""
    if not place.cues:
        return None
    is_utterance = place.is_capitalised and place.length >= _UTTERANCE_WORDS
    is_utterance = is_utterance and place.text.rstrip().endswith(_ENDS)
    kind: QuoteKind = "direct" if is_utterance else "partial"
    return kind, _cue_told_behind(place) or place.cue_before or place.next_cue


def _cue_told_behind(place: Place) -> Cue | None:
    """Return the cue of «war es „besser“, sagte Rosner», whatever cue stands before the marks."""
    cue = _cue_behind(place)
    before = place.reader.text.lowers[place.sentence.first : place.before]
    is_such = cue is not None and ":" in before and cue.lemma == place.reader.grammar.such
    if cue is None or cue.source is None or not (is_such or place.text_after() == ","):
        return None  # Er tadelt sie: Das sei „ein Witz“ gewesen, so Rosner
    return cue if cue.source.first > cue.first else None


RULES: tuple[Rule, ...] = (
    reopened,
    continued,
    turn,
    signed,
    so_called,
    tail,
    introduced,
    led,
    label,
    named,
    title,
    whole,
    inside_report,
    held,
    long_fragment,
)
