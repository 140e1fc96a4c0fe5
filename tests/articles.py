"""Articles made by hand, for the tests of what comes after parsing."""

from msgspec.structs import replace

from newsparse import Article, Paragraph, Quote, Source, Span, Speaker

LEAD = "Директор завода Анна Ветрова заявила: «Печь погасят в мае». По её словам, людей не уволят."
ANSWER = "«Мы верим, – ответил мастер Пётр Гром. – Но ждём бумаги», – и назвал срок «смелым»."

PARAGRAPHS = (
    Paragraph(kind="paragraph", text=LEAD),
    Paragraph(kind="heading", text="Что говорят рабочие"),
    Paragraph(kind="paragraph", text=ANSWER),
)


def _span(paragraph: int, words: str) -> Span:
    start = PARAGRAPHS[paragraph].text.index(words)
    return Span(paragraph=paragraph, start=start, end=start + len(words))


ARTICLE = Article(
    headline="Завод гасит печь",
    date="2025-04-02",
    date_text="2 апреля 2025",
    authors=("Ольга Кедрова", "Иван Сорока"),
    language="ru",
    url=None,
    site=None,
    description=None,
    image=None,
    tags=(),
    date_modified=None,
    paragraphs=PARAGRAPHS,
    quotes=(
        Quote(
            kind="direct",
            text="Печь погасят в мае",
            parts=(_span(0, "Печь погасят в мае"),),
            speaker="Анна Ветрова",
            mention="Директор завода Анна Ветрова",
            cue="заявила",
            rule="colon",
            speaker_rule="before_cue",
        ),
        Quote(
            kind="indirect",
            text="людей не уволят",
            parts=(_span(0, "людей не уволят"),),
            speaker="Анна Ветрова",
            mention="её",
            cue="По её словам",
            rule="according_to",
            speaker_rule="pronoun",
        ),
        Quote(
            kind="direct",
            text="Мы верим, … Но ждём бумаги",
            parts=(_span(2, "Мы верим,"), _span(2, "Но ждём бумаги")),
            speaker="Пётр Гром",
            mention="мастер Пётр Гром",
            cue="ответил",
            rule="interrupted",
            speaker_rule="after_cue",
        ),
        Quote(
            kind="partial",
            text="смелым",
            parts=(_span(2, "смелым"),),
            speaker=None,
            mention=None,
            cue=None,
            rule="fragment",
            speaker_rule=None,
        ),
    ),
    speakers=(
        Speaker(name="Анна Ветрова", kind="person", roles=("директор завода",), quotes=2),
        Speaker(name="Пётр Гром", kind="person", roles=("мастер",), quotes=1),
    ),
    words=30,
    source=Source(path="zavod.txt", format="text", encoding="utf-8", index=0, sha256="0" * 64),
    evidence=None,
    warnings=(),
)


def article(**changes: object) -> Article:
    """Return the article above with some fields changed."""
    return replace(ARTICLE, **changes)


def paragraph_article(text: str) -> Article:
    """Return an article of one paragraph, its headline and path the same text, without quotes."""
    source = replace(ARTICLE.source, path=text)
    paragraph = Paragraph(kind="paragraph", text=text)
    return article(
        headline=text, paragraphs=(paragraph,), quotes=(), speakers=(), source=source, words=1
    )
