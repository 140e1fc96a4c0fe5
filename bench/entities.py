"""Score the tables of people on corpora/entities-ru: whose role is whose, and which names are one.

    python bench/entities.py [--part look|check] [--errors]

A link is a person with the head of a role; the gold has WORKS_AS. Two names are one where the gold
joins them by ALTERNATIVE_NAME, over whatever names between; ours are one where one person bears
both. Names that differ in case endings alone are no pair. Roles that stand alone («спортсмен») are
told less surely, and are counted in a second pair of figures.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from itertools import combinations, takewhile

from gold import CORPORA, scorer

from newsparse import parse
from newsparse.languages.table import get_language
from newsparse.segmenter.grammar import new_grammar
from newsparse.segmenter.passages.passages import HEADLINE, passage_of, passages_of
from newsparse.segmenter.people.people import People, people_of
from newsparse.segmenter.people.person import Person
from newsparse.segmenter.speakers.stand_ins import note_roles_alone

CORPUS = CORPORA / "entities-ru"
PARTS = ("look", "check")
ENDING, SHORTEST = 2, 3  # letters: what a case may change, what two forms share at least
LOOK_ALIKES = str.maketrans("acekopxyABCEHKMOPTXy\n", "асекорхуАВСЕНКМОРТХу ")
"""Letters that passages have put right, and the ends of lines that they join."""
Pair = tuple[object, object]


def main() -> None:
    """Print precision and recall of both kinds of pairs."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--part", choices=PARTS, action="append")
    arguments.add_argument("--errors", action="store_true", help="list them, of the look part")
    options = arguments.parse_args()
    if not CORPUS.is_dir():
        print(f"entities: no corpus at {CORPUS}, nothing measured")
        return
    for part in options.part or PARTS:
        if options.errors and part == "look":
            list_errors(part)
        for name, score in scores(part):
            print(f"{name}: {score:.3f}")


def list_errors(part: str) -> None:
    """Print every pair of a part that only we have, or only the gold."""
    for name, kind, ours, gold in pairs(part):
        for pair in sorted(map(str, ours ^ gold)):
            print(f"  {name} {kind} {pair}")


def scores(part: str) -> Iterator[tuple[str, float]]:
    """Yield precision and recall of both kinds of pairs in a part, by name."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for _, kind, ours, gold in pairs(part):
        for i, size in enumerate((len(ours & gold), len(ours), len(gold))):
            counts[kind][i] += size
    for kind, (hits, found, told) in counts.items():
        yield f"entities-ru {part} {kind} precision", hits / max(1, found)
        yield f"entities-ru {part} {kind} recall", hits / max(1, told)


def pairs(part: str) -> Iterator[tuple[str, str, set[Pair], set[Pair]]]:
    """Yield for each document and kind of pair ours and the gold's."""
    judge = scorer()
    for line in (CORPUS / "entities.jsonl").read_text("utf-8").splitlines():
        gold = json.loads(line)
        if judge.part_of(gold["id"]) != part:
            continue
        text = (CORPUS / "docs" / f"{gold['id']}.txt").read_text("utf-8")
        people, starts, note_alone = table_of(text)
        bearers = bearers_in(text, people, starts, gold["entities"])
        yield gold["id"], "roles", *role_pairs(text, gold, bearers)
        yield gold["id"], "names", *name_pairs(text, gold, bearers)
        note_alone()
        yield gold["id"], "roles with those alone", *role_pairs(text, gold, bearers)


def bearers_in(
    text: str, people: People, starts: dict[int, int], entities: list[dict]
) -> dict[int, Person]:
    """Return the person of our table for each PERSON of the gold that is found.

    One in Latin letters is whoever the article spells so in brackets.
    """
    places = {
        starts[o.passage] + o.start: person
        for person in people.persons
        for o in person.occurrences
        if o.passage in starts
    }
    found = {}
    for number, entity in enumerate(entities):
        inside = range(entity["start"], entity["end"])
        at = next((at for at in inside if at in places), None)
        spelled = people.spelled.get(text[entity["start"] : entity["end"]])
        person = spelled if at is None else places[at]
        if entity["type"] == "PERSON" and person is not None:
            found[number] = person
    return found


def table_of(text: str) -> tuple[People, dict[int, int], Callable[[], None]]:
    """Return the people of a text, where each passage begins in it, and what notes more roles.

    Those are the roles that stand alone, which name no speaker.
    """
    article = parse(text, format="text", language="ru")
    known = get_language("ru")
    assert known is not None
    assert known.speech is not None
    passages = passages_of(article.paragraphs, known.speech)
    grammar = new_grammar("ru", known.speech, passages)
    headline = [passage_of(article.headline, index=HEADLINE)] if article.headline else []
    readers = [grammar.reader(passage) for passage in (*headline, *passages)]
    sources = [reader.sources for reader in readers]
    people = people_of(sources, grammar.names(readers), grammar.words)
    note = partial(note_roles_alone, people, sources[len(headline) :], grammar.words)
    starts, at, alike = {}, 0, text.translate(LOOK_ALIKES)
    for passage in (*headline, *passages):
        start = alike.find(passage.text.translate(LOOK_ALIKES), at)
        if start >= 0:
            starts[passage.index], at = start, start + len(passage.text)
    return people, starts, note


def role_pairs(text: str, gold: dict, bearers: dict[int, Person]) -> tuple[set[Pair], set[Pair]]:
    """Return the links of a person to a role: ours, and the gold's.

    Of ours those count whose head the gold has as a PROFESSION; «премьер» and «премьер-министр» of
    one person are one. The gold's bear the name of ours where one of their words is its head, the
    first such: «генеральный директор» is «директор», «заместитель министра» no «министр».
    """
    entities = gold["entities"]
    works = [words_of(text, one) for one in entities if one["type"] == "PROFESSION"]
    ours: set[Pair] = set()
    for person in bearers.values():
        for head in heads_of(person):
            if any(is_among(head, words) for words in works):
                ours.add((person.number, head))
    told: set[Pair] = set()
    for person, role in relations(gold, "WORKS_AS", "PERSON", "PROFESSION"):
        whose = bearers[person].number if person in bearers else f"unfound {person}"
        heads = sorted(str(head) for one, head in ours if one == whose)
        words = words_of(text, entities[role])
        ours_of = (head for word in words for head in heads if is_form(head, word))
        told.add((whose, next(ours_of, words[0])))
    return ours, told


def heads_of(person: Person) -> list[str]:
    """Return the heads of a person's roles, one for those that are forms of one, the longest.

    They are as the text has them: a role's own head may stand for two words («генсек»).
    """
    heads: list[str] = []
    told = {folded(role.text.split()[0]).removeprefix("экс-") for role in person.roles if role.text}
    for head in sorted(told, key=lambda head: (-len(head), head)):
        if not is_among(head, heads):
            heads.append(head)
    return heads


def name_pairs(text: str, gold: dict, bearers: dict[int, Person]) -> tuple[set[Pair], set[Pair]]:
    """Return the pairs of differently spelled names that are one person's: ours, and the gold's."""
    entities = gold["entities"]
    spelled = {n: words_of(text, entities[n]) for n in persons(gold)}
    groups = {n: {n} for n in spelled}
    for one, other in relations(gold, "ALTERNATIVE_NAME", "PERSON", "PERSON"):
        join(groups, one, other)
    pairs_of = list(combinations(sorted(spelled), 2))
    alike = {(a, b) for a, b in pairs_of if are_forms(spelled[a], spelled[b])}
    for one, other in alike:
        join(groups, one, other)
    different = [pair for pair in pairs_of if pair not in alike]
    told = {(a, b) for a, b in different if b in groups[a]}
    ours = {
        (a, b) for a, b in different if a in bearers and b in bearers and bearers[a] is bearers[b]
    }
    return ours, told


def join(groups: dict[int, set[int]], one: int, other: int) -> None:
    """Make one group of those of two names."""
    joined = groups[one] | groups[other]
    for n in joined:
        groups[n] = joined


def relations(gold: dict, kind: str, *types: str) -> Iterator[tuple[int, int]]:
    """Yield the ends of the relations of a kind whose ends are of these types, in either order."""
    for relation in gold["relations"]:
        ends = (relation["from"], relation["to"])
        if relation["type"] != kind:
            continue
        for one, other in (ends, ends[::-1]):
            if (gold["entities"][one]["type"], gold["entities"][other]["type"]) == types:
                yield one, other
                break


def persons(gold: dict) -> list[int]:
    """Return the numbers of the persons among the gold's entities."""
    return [n for n, entity in enumerate(gold["entities"]) if entity["type"] == "PERSON"]


def are_forms(one: list[str], other: list[str]) -> bool:
    """Return whether two names have the same words, each in whatever case."""
    return len(one) == len(other) and all(map(is_form, one, other))


def is_among(word: str, others: list[str]) -> bool:
    """Return whether a word is one of others, in whatever case."""
    return any(is_form(word, other) for other in others)


def is_form(one: str, other: str) -> bool:
    """Return whether two words are forms of one, as far as their letters tell."""
    one, other = folded(one), folded(other)
    if "-" in one and one.count("-") == other.count("-"):
        return all(map(is_form, one.split("-"), other.split("-")))  # «пилота-инструктора»
    letters = zip(one, other, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], letters))
    return shared >= max(SHORTEST, min(len(one), len(other)) - ENDING) or one == other


def folded(word: str) -> str:
    """Return a word in small letters, «ё» as «е»."""
    return word.lower().replace("ё", "е")


def words_of(text: str, entity: dict) -> list[str]:
    """Return the words of an entity, small."""
    return folded(text[entity["start"] : entity["end"]]).split()


if __name__ == "__main__":
    main()
