"""The gold of a shared quote corpus beside what newsparse finds, as the shared scorer judges it."""

import gzip
import importlib.util
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from zlib import crc32

from floors import SHARED

from newsparse import parse
from newsparse.languages.table import get_language
from newsparse.model import Article, InputFormat
from newsparse.segmenter.findings import Finding
from newsparse.segmenter.passages.passages import passages_of
from newsparse.segmenter.people.person import Answer
from newsparse.segmenter.segment import speech_of

SPEAKERS = Path(__file__).with_name("speakers-en.tsv")
"""Who speaks on saved pages, read by people: the part, the page, the checksum of a quote's words,
the speaker; "-" where the page does not settle who."""
CORPORA = SHARED / "corpora"
WORD = re.compile(r"\w+")


def scorer(name: str = "quote_quality") -> ModuleType:
    """Return a shared benchmark as a module, that of quotes unless another is named."""
    spec = importlib.util.spec_from_file_location(name, SHARED / "bench" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(corpus: str, part: str) -> Iterator[tuple[str, list[dict]]]:
    """Yield the text and the gold quotes of each document of a part of a corpus."""
    judge = scorer()
    with (CORPORA / corpus / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            gold = json.loads(line)
            if judge.part_of(gold["id"]) == part:
                path = CORPORA / corpus / "docs" / f"{gold['id']}.txt"
                yield path.read_text(encoding="utf-8"), gold["quotes"]


def read(
    source: str | bytes, form: InputFormat = "text"
) -> tuple[Article, list[tuple[Finding, Answer]]]:
    """Return an article, and its speech with every guess, in the order of the quotes."""
    article = parse(source, format=form, min_confidence=0)
    known = get_language(article.language)
    assert known is not None
    assert known.speech is not None
    passages = passages_of(article.paragraphs, known.speech, known.header.agencies)
    return article, speech_of(
        passages, known.code, known.speech, headline=article.headline, explain=False
    )


def judged(corpus: str, part: str) -> Iterator[tuple[Finding, Answer, bool]]:
    """Yield each quote that the gold has, too, with who speaks and whether that is right."""
    judge = scorer()
    for text, gold in documents(corpus, part):
        article, speech = read(text)
        found = [
            {
                "kind": finding.kind,
                "parts": [
                    article.paragraphs[p.passage].text[p.start : p.end] for p in finding.parts
                ],
                "speaker": who.speaker,
                "mention": quote.mention,
                "at": at,
            }
            for at, (quote, (finding, who)) in enumerate(zip(article.quotes, speech, strict=True))
        ]
        ours, theirs = judge.body_only(found, text), judge.body_only(gold, text)
        for kind in judge.KINDS:
            pairs = judge.match(
                *([q for q in q_s if q["kind"] == kind] for q_s in (ours, theirs)), kind
            )
            for quote, truth in pairs:
                finding, who = speech[quote["at"]]
                name = "speaker" if "speaker" in truth else "mention"
                is_right = getattr(judge, f"{name}_right")(quote[name], truth[name])
                yield finding, who, is_right


def checksum(quote: str) -> str:
    """Return what a quote is known by in the gold of pages: its words, whatever the marks."""
    return f"{crc32(' '.join(WORD.findall(quote.casefold())).encode()):08x}"


def judged_on_pages(part: str) -> Iterator[tuple[Finding, Answer, bool]]:
    """Yield each English quote that the gold of pages has, with who speaks and if that is right."""
    judge, gold = scorer(), defaultdict[str, dict[str, str]](dict)
    for line in SPEAKERS.read_text(encoding="utf-8").splitlines():
        told, page, key, speaker = line.split("\t")
        if told == part:
            gold[page][key] = speaker
    for page, speakers in gold.items():
        corpus, _, name = page.partition("/")
        data = gzip.decompress((CORPORA / corpus / "html" / f"{name}.html.gz").read_bytes())
        article, speech = read(data, "html")
        for quote, (finding, who) in zip(article.quotes, speech, strict=True):
            truth = speakers.get(checksum(quote.text))
            if truth is not None:
                yield finding, who, truth != "-" and judge.speaker_right(who.speaker, truth)
