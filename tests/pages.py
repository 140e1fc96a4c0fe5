"""Small saved pages, and the fields that are read in them."""

import json

from selectolax.lexbor import LexborHTMLParser

from newsparse.reader.page.blocks import read_blocks
from newsparse.reader.page.fields.fields import read_fields
from newsparse.reader.page.json_ld import linked_data
from newsparse.reader.page.markup import read_markup
from newsparse.reader.page.parsed_page import ParsedPage

H1 = "<h1>Harbour bridge reopens after two years</h1>"
PERSON = {"@type": "Person", "name": "Jane Roe"}
BODY = "<p>" + "The bridge over the harbour was closed for repairs. " * 30 + "</p>"


def metadata_of(html, *, url=None, language=None, explain=False):
    tree = LexborHTMLParser(html)
    return read(tree, url=url, language=language, explain=explain)


def read(tree, *, things=None, url=None, language=None, explain=False):
    markup = read_markup(tree)
    things = linked_data(markup.linked_data) if things is None else things
    parsed = ParsedPage(tree=tree, markup=markup, things=things, text=read_blocks(tree))
    return read_fields(parsed, url=url, language=language, explain=explain)


def page(*, head="", body="", lang="en"):
    return f'<html lang="{lang}"><head>{head}</head><body>{body}</body></html>'


def meta(name, content):
    return f'<meta property="{name}" content="{content}">'


def json_ld(kind="NewsArticle", **properties):
    thing = {"@type": kind, **properties}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'
