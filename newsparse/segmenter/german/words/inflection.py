"""The forms of German cue verbs, by their infinitives: «teilte ... mit» and «mitteilte»."""

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

FormKind = Literal["finite", "final", "participle"]
"""A finite form that leaves its particle behind, one that keeps it («mitteilte»), a participle."""

_SMOOTHING = "aeiouäöülrhmny"
_WITHOUT_GE = "ieren"


class VerbForm(Struct, frozen=True, gc=False):
    """A form of a cue verb: its infinitive, the particle it wants, and whether it is a plural."""

    lemma: str
    particle: str
    kind: FormKind
    plural: bool = False


_Parts = tuple[str, str, str]
"""The principal parts of a verb: «gibt», «gab», «gegeben»."""


def verb_forms(
    entries: Iterable[str], *, strong: Iterable[str], prefixes: tuple[str, ...]
) -> dict[str, tuple[VerbForm, ...]]:
    """Return the forms of verbs, each with what it can be a form of.

    `entries` are infinitives, with a bar behind a particle that leaves its verb; `strong` the
    principal parts of those that no rule inflects; verbs with one of `prefixes` have no «ge-».

    >>> forms = verb_forms(["mit|teilen", "sagen"], strong=(), prefixes=())
    >>> [form.particle for form in forms["teilte"]], [form.kind for form in forms["mitteilte"]]
    (['mit'], ['final'])
    """
    rows = map(str.split, strong)
    irregular = {one: (present, past, done) for one, present, past, done in rows}
    table: dict[str, list[VerbForm]] = {}
    for entry in sorted(entries):
        particle, _, base = entry.rpartition("|")
        parts = irregular.get(base) or _weak_parts(base, prefixes)
        for text, form in _forms(particle, base, parts):
            for spelt in {text, text.replace("ß", "ss")}:  # Zürich spells it «äusserte»
                table.setdefault(spelt, []).append(form)
    return {text: tuple(forms) for text, forms in table.items()}


def _weak_parts(infinitive: str, prefixes: tuple[str, ...]) -> _Parts:
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    is_hard = stem[-1] in "mn" and stem[-2] not in _SMOOTHING  # «rechnet», «antwortet»
    link = "e" if is_hard or stem.endswith(("t", "d", "chn")) else ""
    is_prefixed = infinitive.startswith(prefixes) or infinitive.endswith(_WITHOUT_GE)
    participle = f"{'' if is_prefixed else 'ge'}{stem}{link}t"
    return f"{stem}{link}t", f"{stem}{link}te", participle


def _forms(particle: str, infinitive: str, parts: _Parts) -> Iterator[tuple[str, VerbForm]]:
    lemma = particle + infinitive
    present, past, participle = parts
    past_plural = f"{past}n" if past.endswith("e") else f"{past}en"
    finite = {present: False, past: False, infinitive: True, past_plural: True}
    for text, plural in finite.items():
        yield text, VerbForm(lemma, particle, "finite", plural)
        if particle:
            yield particle + text, VerbForm(lemma, "", "final", plural)
    yield particle + participle, VerbForm(lemma, "", "participle")
