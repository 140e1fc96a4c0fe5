"""The kinds of containers: how each is told, and what opens it.

Apart from who asks for them, for most inputs hold no others and need nothing of this.
"""

from collections.abc import Callable, Iterator
from io import BufferedReader

from newsparse.batch.inputs.archives import is_tar, is_zip, tar_members, zip_members
from newsparse.batch.inputs.feeds import feed_items, is_feed
from newsparse.batch.inputs.json_objects import (
    is_json,
    is_json_lines,
    json_document,
    json_lines,
)
from newsparse.batch.inputs.mailboxes import is_mailbox, mailbox_messages
from newsparse.batch.inputs.tables import is_table, table_rows
from newsparse.batch.inputs.warc import is_warc, warc_pages
from newsparse.batch.inputs.xml_records import is_xml, xml_records
from newsparse.batch.tasks import Input, Limits

Members = Callable[[BufferedReader, str, Limits], Iterator[Input]]
"""Yields the inputs inside a stream, which has a name."""

CONTAINERS: tuple[tuple[Callable[[bytes, str], bool], Members], ...] = (
    (is_warc, warc_pages),
    (is_zip, zip_members),
    (is_tar, tar_members),
    (is_json_lines, json_lines),
    (is_json, json_document),
    (is_mailbox, mailbox_messages),
    (is_feed, feed_items),
    (is_xml, xml_records),
    (is_table, table_rows),
)
LISTS = (json_lines, json_document, mailbox_messages, feed_items, table_rows)
"""What opens a list of articles, which is none without one: an archive may be empty."""
