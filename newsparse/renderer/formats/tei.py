"""Articles for corpora: XML of the Text Encoding Initiative (TEI P5), a quote being `<said>`."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from xml.sax.saxutils import escape, quoteattr

from newsparse.model import Article, Quote, Speaker
from newsparse.renderer.facts import web_address
from newsparse.renderer.look import Look
from newsparse.renderer.own_marks import TEI_APPLICATION
from newsparse.renderer.story import Piece, StoryParagraph, story
from newsparse.renderer.visible import visible

_OPENING = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")
"""A tag of a language as XML Schema has it (xsd:language)."""
_NAMESPACE = ' xmlns="http://www.tei-c.org/ns/1.0"'
_NO_XML = {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}
"""What visible() leaves and XML does not take."""


def tei(articles: Iterable[Article], _look: Look) -> Iterator[str]:
    """Yield one article as a TEI document, several as a teiCorpus of them.

    The speakers are in the header, and `who` leads there; `direct` says if a quote is verbatim, and
    a partial one has rend="partial". Pieces of one quote are joined by `next` and `prev`. See
    https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-said.html.
    """
    several = iter(articles)
    first = list(islice(several, 2))
    if not first:
        return
    yield _OPENING
    if len(first) == 1:
        yield from _document(first[0], "a1", _NAMESPACE)
        return
    yield f"<teiCorpus{_NAMESPACE}>\n"
    yield from _header(_element("title", "Articles"), "<p>Read by newsparse.</p>", ())
    for number, article in enumerate(chain(first, several), 1):
        yield from _document(article, f"a{number}")
    yield "</teiCorpus>\n"


def _document(article: Article, prefix: str, namespace: str = "") -> Iterator[str]:
    tag = _language(article)
    language = f" xml:lang={_attribute(tag)}" if tag else ""
    yield f'<TEI xml:id="{prefix}"{namespace}{language}>\n'
    titles = [_element("title", article.headline or "")]
    titles += [_element("author", author) for author in article.authors]
    yield from _header("".join(titles), _source(article), _profile(article, prefix))
    yield "<text>\n<body>\n"
    paragraphs = story(article, prefix).paragraphs
    pieces = _Pieces(article, paragraphs, prefix)
    for paragraph in paragraphs:
        yield pieces.paragraph(paragraph)
    yield f"{'' if paragraphs else '<p/>'}</body>\n</text>\n</TEI>\n"


def _header(titles: str, source: str, profile: Iterable[str]) -> Iterator[str]:
    yield "<teiHeader>\n<fileDesc>\n"
    yield f"<titleStmt>{titles}</titleStmt>\n"
    yield "<publicationStmt><p>Not published.</p></publicationStmt>\n"
    yield f"<sourceDesc>{source}</sourceDesc>\n</fileDesc>\n"
    yield f'<encodingDesc><appInfo>{TEI_APPLICATION} version="1"><label>newsparse</label>'
    yield "</application></appInfo></encodingDesc>\n"
    told = "".join(profile)
    yield f"<profileDesc>\n{told}</profileDesc>\n" if told else ""
    yield "</teiHeader>\n"


def _language(article: Article) -> str | None:
    tag = article.language
    return tag if tag and _LANGUAGE.fullmatch(tag) else None


def _source(article: Article) -> str:
    """Return where the article was printed, and where it was read from."""
    day = (article.date or "")[:10]
    facts = [
        _element("publisher", article.site),
        f"<date when={_attribute(day)}>{_text(article.date or '')}</date>" if day else "",
        _element("ref", article.url, f" target={_attribute(address)}")
        if (address := web_address(article))
        else "",
        _element("idno", article.source.path, ' type="path"'),
    ]
    bibl = "".join(facts)
    return f"<bibl>{bibl}</bibl>" if bibl else "<p>No source is told.</p>"


def _profile(article: Article, prefix: str) -> Iterator[str]:
    ids = _speaker_ids(article, prefix)
    if tag := _language(article):
        language = _element("language", tag, f" ident={_attribute(tag)}")
        yield f"<langUsage>{language}</langUsage>\n"
    if article.tags:
        terms = "".join(_element("term", tag) for tag in article.tags)
        yield f"<textClass><keywords>{terms}</keywords></textClass>\n"
    persons = "".join(_person(one, speaker) for one, speaker in ids if speaker.kind != "body")
    bodies = "".join(
        f'<org xml:id="{one}">{_element("orgName", speaker.name)}</org>'
        for one, speaker in ids
        if speaker.kind == "body"
    )
    lists = _element_of("listPerson", persons) + _element_of("listOrg", bodies)
    yield f"<particDesc>{lists}</particDesc>\n" if lists else ""


def _speaker_ids(article: Article, prefix: str) -> list[tuple[str, Speaker]]:
    return [(f"{prefix}s{number}", one) for number, one in enumerate(article.speakers, 1)]


def _person(identifier: str, speaker: Speaker) -> str:
    name = "persName" if speaker.kind == "person" else "note"
    roles = "".join(_element("occupation", role) for role in speaker.roles)
    return f'<person xml:id="{identifier}">{_element(name, speaker.name)}{roles}</person>'


class _Pieces:
    """The paragraphs of an article as elements, their quotes' pieces numbered as they come."""

    def __init__(self, article: Article, paragraphs: Iterable[StoryParagraph], prefix: str) -> None:
        self._prefix = prefix
        self._quotes = article.quotes
        self._ids = {speaker.name: one for one, speaker in _speaker_ids(article, prefix)}
        self._seen: Counter[int] = Counter()
        self._total = Counter(
            piece.note.number
            for paragraph in paragraphs
            for piece in paragraph.pieces
            if piece.note
        )

    def paragraph(self, paragraph: StoryParagraph) -> str:
        """Return a paragraph as an element, a line."""
        inner = "".join(map(self._piece, paragraph.pieces))
        if paragraph.kind == "blockquote":
            return f"<quote><p>{inner}</p></quote>\n"
        rend = "" if paragraph.kind == "paragraph" else f' rend="{paragraph.kind}"'
        return f"<p{rend}>{inner}</p>\n"

    def _piece(self, piece: Piece) -> str:
        if piece.note is None:
            return _text(piece.text)
        return f"<said{self._attributes(piece.note.number)}>{_text(piece.text)}</said>"

    def _attributes(self, number: int) -> str:
        quote = self._quotes[number - 1]
        self._seen[number] += 1
        at, last = self._seen[number], self._total[number]
        name = f"{self._prefix}q{number}"
        told = {
            "xml:id": f"{name}.{at}",
            "who": self._who(quote),
            "direct": "false" if quote.kind == "indirect" else "true",
            "rend": "partial" if quote.kind == "partial" else None,
            "prev": f"#{name}.{at - 1}" if at > 1 else None,
            "next": f"#{name}.{at + 1}" if at < last else None,
        }
        return "".join(f" {key}={_attribute(value)}" for key, value in told.items() if value)

    def _who(self, quote: Quote) -> str | None:
        identifier = self._ids.get(quote.speaker or "")
        return f"#{identifier}" if identifier else None


def _element(name: str, text: str | None, attributes: str = "") -> str:
    """Return an element of `text`, nothing where there is none; a title may be empty."""
    if text is None:
        return ""
    return f"<{name}{attributes}>{_text(text)}</{name}>"


def _element_of(name: str, inner: str) -> str:
    return f"<{name}>{inner}</{name}>" if inner else ""


def _text(text: str) -> str:
    return escape(visible(text).translate(_NO_XML))


def _attribute(text: str | None) -> str:
    return quoteattr(visible(text or "").translate(_NO_XML))
