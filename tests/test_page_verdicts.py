"""Why each block of a page is in its article or not: a verdict and a rule, for every block."""

import json

import pytest
from articles import article
from hypothesis import given
from hypothesis import strategies as st

from newsparse import parse
from newsparse.model import BlockEvidence, Evidence
from newsparse.renderer.render import render

LEAD = "The old bridge over the harbour will be closed for two years from Monday."
BODY = (
    "Forty cars and two hundred people crossed it every day, and the ferry takes eleven minutes.",
    "The council paid for the piers in spring; the rest of the money came from the county fund.",
    "Work begins in June and will take two winters, and the ferry will run every half an hour.",
)
PROSE = "".join(f"<p>{text}</p>" for text in BODY)


def page(body):
    return f"<html lang='en'><head><title>Bridge</title></head><body>{body}</body></html>"


SHARE = "Share this story with everybody whom you know"
ROWS = [
    (f"<article>{PROSE}</article>", BODY[0], ("kept", "article")),
    (
        f"<article><h1>A bridge is closed</h1>{PROSE}</article><aside><p>{SHARE}</p></aside>",
        SHARE,
        ("dropped", "aside"),
    ),
    (f"<article>{PROSE}<form><p>{SHARE}</p></form></article>", SHARE, ("dropped", "form")),
    (
        (f"<article>{PROSE}<p>Read also: The ferry has a new captain</p><p>{LEAD}</p></article>"),
        "Read also: The ferry has a new captain",
        ("dropped", "pointer"),
    ),
    (
        f"<article>{PROSE}<h2>Related</h2><p>The ferry has a new captain now.</p></article>",
        "The ferry has a new captain now.",
        ("dropped", "cut_tail"),
    ),
    (f"<article>{PROSE}<p>{BODY[0]}</p></article>", BODY[0], ("dropped", "repeated")),
    (
        (
            f"<article>{PROSE}<figure><img src='a.png'><figcaption>{SHARE}, said the master."
            f"</figcaption></figure><p>{LEAD}</p></article>"
        ),
        f"{SHARE}, said the master.",
        ("kept", "with_captions"),
    ),
]


@pytest.mark.parametrize(("html", "words", "verdict"), ROWS)
def test_the_verdict_on_a_block(html, words, verdict):
    found = parse(page(html), format="html", explain=True).evidence.blocks
    assert verdict in [(one.verdict, one.rule) for one in found if one.words == words]


def test_what_is_kept_is_the_article():
    for html, _, _ in ROWS:
        found = parse(page(html), format="html", explain=True)
        kept = [one.words for one in found.evidence.blocks if one.verdict == "kept"]
        assert kept == [one.text[:200] for one in found.paragraphs]


def test_a_body_from_the_data_comes_last():
    data = json.dumps({"@type": "NewsArticle", "articleBody": " ".join(BODY * 2)})
    html = f"<script type='application/ld+json'>{data}</script><p>Sign in to read this.</p>"
    found = parse(page(html), format="html", explain=True)
    first, last = found.evidence.blocks[0], found.evidence.blocks[-1]
    assert (first.verdict, last.verdict, last.rule) == ("dropped", "kept", "data")


def test_there_are_none_unless_asked_nor_for_text():
    assert parse(page(PROSE), format="html").evidence is None
    assert parse("\n\n".join(BODY), explain=True).evidence.blocks == ()


PIECES = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<aside>", "</aside>", "<h2>", "</h2>", "<ul><li>", "</ul>", SHARE, *BODY]
    ),
    max_size=30,
)


@given(pieces=PIECES)
def test_every_block_has_one_verdict(pieces):
    found = parse(page("<p>x</p>" + " ".join(pieces)), format="html", explain=True)
    kept = [one.words for one in found.evidence.blocks if one.verdict == "kept"]
    assert kept == [one.text[:200] for one in found.paragraphs]
    assert all(one.rule for one in found.evidence.blocks)


HOSTILE = "<script>alert(1)</script>\x1b[2J" + "long " * 60


@pytest.mark.parametrize("format", ["summary", "html"])
def test_a_person_is_shown_them(format):
    blocks = (
        BlockEvidence(verdict="kept", rule="article", words="The bridge"),
        BlockEvidence(verdict="dropped", rule="pointer", words=HOSTILE),
    )
    shown = render(article(evidence=Evidence(blocks=blocks)), format=format, width=60)
    assert "pointer" in shown
    assert "\x1b" not in shown
    assert "<script>alert" not in shown or format == "summary"
    if format == "summary":
        assert max(map(len, shown.splitlines())) <= 60
