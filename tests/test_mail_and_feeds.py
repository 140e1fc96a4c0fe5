"""Mail, feeds and Telegram's exports: their fields and texts, and those made to break a reader."""
# ruff: noqa: E501 - a row is one line, as long as it is

import json
from contextlib import suppress
from pathlib import Path

import pytest
from dumps import records
from hypothesis import given
from hypothesis import strategies as st

from newsparse.batch.inputs.containers import expand
from newsparse.batch.tasks import Input, Limits
from newsparse.errors import NewsparseError, ReadError
from newsparse.reader.draft import Metadata
from newsparse.reader.mail.message import is_message
from newsparse.reader.read import read
from newsparse.reader.read import read as read_drafts
from newsparse.reader.reading import Reading

pytestmark = pytest.mark.usefixtures("at_once")

ARCHIVES = Path(__file__).parent.parent / "samples" / "archives"
TEXT = "The ferry runs again, the mayor said.\n\nIt will stop at the mill."


def letter(body=TEXT, **headers):
    told = {"From": "Ann Lee <ann@example.org>", "Subject": "Ferry returns"}
    told |= {"Date": "Tue, 05 Mar 2024 10:00:00 +0100", "Message-ID": "<1@example.org>"}
    told |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{name}: {value}" for name, value in told.items() if value]
    return "\n".join([*lines, "", body]).encode()


def found(data, name="in", **limits):
    return list(expand(Input(path=name, data=data), Limits(**limits)))


def test_a_letter_is_an_article():
    (draft,) = read(letter())
    assert (draft.headline, draft.date) == ("Ferry returns", "2024-03-05T10:00:00+01:00")
    assert draft.authors == ("Ann Lee",)
    assert [block.text for block in draft.blocks] == TEXT.split("\n\n")


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("=?utf-8?B?0JzQvtGB0YI=?=", "Мост"),
        ("=?koi8-r?B?7c/T1A==?=", "Мост"),
        ("=?windows-1251?Q?=CC=EE=F1=F2?= =?utf-8?B?INC+0YLQutGA0YvRgg==?=", "Мост открыт"),
        ("=?nonsense?B?TW9zdA==?=", "Most"),
        ("=?utf-8?B?broken", "=?utf-8?B?broken"),
        ("Ferry\n returns\n\tat last", "Ferry returns at last"),
    ],
)
def test_encoded_words_are_read(subject, expected):
    (draft,) = read(letter(Subject=subject))
    assert draft.headline == expected


def test_latin_letters_have_the_marks_of_windows():
    body = "=93We stay,=94 said Ann Lee.\n\nIt will stop at the mill =96 for good."
    kind = {"Content_Type": "text/plain; charset=iso-8859-1"}
    (draft,) = read(letter(body, Content_Transfer_Encoding="quoted-printable", **kind))
    assert [block.text for block in draft.blocks] == [
        "“We stay,” said Ann Lee.",
        "It will stop at the mill – for good.",
    ]


def test_the_signature_of_a_letter_that_flows_is_no_text():
    body = "The ferry \nruns \nagain, \nthe mayor said.\n\nIt stops.\n\n-- \nAnn Lee\nBay Courier"
    (draft,) = read(letter(body, Content_Type="text/plain; charset=utf-8; format=flowed"))
    texts = [block.text for block in draft.blocks]
    assert texts == ["The ferry runs again, the mayor said.", "It stops."]


@pytest.mark.parametrize(
    "headers",
    [
        {"From": "Bay Alerts <alerts@example.org>"},
        {"List_Id": "<bay.example.org>", "From": "Bay Alerts <a@example.org>"},
        {"List_Unsubscribe": "<https://example.org>", "From": "Bay Alerts <a@example.org>"},
    ],
)
def test_a_newsletter_is_from_a_paper(headers):
    (draft,) = read(letter(**headers))
    assert (draft.site, draft.authors) == ("Bay Alerts", ())


@pytest.mark.parametrize(
    ("subject", "headline"),
    [("[bay-press] Re: Bridge opens", "Bridge opens"), ("[Video] Bridge opens", "Bridge opens")],
)
def test_what_is_sent_to_a_list_is_of_who_sent_it(subject, headline):
    listed = {"List_Id": "<bay-press.example.org>", "List_Post": "<mailto:bay-press@example.org>"}
    (draft,) = read(letter(From="Jane Roe <a@example.org>", Subject=subject, **listed))
    assert draft.authors == ("Jane Roe",)
    assert draft.headline.removeprefix("[Video] ") == headline.removeprefix("[Video] ")


def test_the_fuller_part_is_read_and_attachments_are_told():
    html = "<p>The ferry runs again, the mayor said.</p><p>It will stop at the mill.</p>"
    body = (
        "--b\nContent-Type: text/plain\n\nView this in your browser.\n"
        f"--b\nContent-Type: text/html\n\n{html}\n"
        "--b\nContent-Type: image/png; name=a.png\nContent-Disposition: attachment\n\nx\n--b--\n"
    )
    (draft,) = read(letter(body, Content_Type='multipart/mixed; boundary="b"'))
    assert [block.text for block in draft.blocks] == TEXT.split("\n\n")
    assert draft.warnings == ("What is attached is not read: a.png.",)


def test_a_letter_without_a_text_is_refused():
    body = "--b\nContent-Type: image/png; name=a.png\n\nx\n--b--\n"
    with pytest.raises(ReadError, match=r"no text, but a\.png"):
        list(read(letter(body, Content_Type='multipart/mixed; boundary="b"')))


def test_parts_nested_without_end_are_refused():
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000))
    with pytest.raises(NewsparseError):
        list(read(letter("--b\n" + deep, Content_Type='multipart/mixed; boundary="b"')))


NO_LETTERS = [
    "Subject: Bridge opens\nFrom: Jane Roe\n\nThe mayor opened it.",
    "From: Jane Roe\nDate: 2024-03-05\nSubject: Bridge opens\n\nThe mayor opened it.",
    "Received: a medal. The mayor was glad.",
    "The mayor: I am glad.\nReceived: nothing",
]


@pytest.mark.parametrize("text", NO_LETTERS)
def test_dumps_with_labels_are_no_mail(text):
    assert not is_message(text.encode())


@given(st.binary())
def test_any_letter_is_read_or_refused(data):
    with suppress(NewsparseError):
        assert list(read(letter() + data))


def test_messages_of_a_mailbox_are_told_apart_from_sentences():
    box = (
        b"From a@b Tue Mar  5 10:00:00 2024\n"
        + letter("From the bridge came a cry.\n\nFrom here on all was well.\n\n>From me to you.\n")
        + b"\n"
        b"From a@b Wed Mar  6 10:00:00 2024\n" + letter()
    )
    one, two = found(box)
    assert (one.path, two.path) == ("in!/1", "in!/2")
    assert b"From the bridge" in one.data
    assert b"\nFrom me to you." in one.data


def test_a_message_that_is_too_long_costs_itself_alone():
    box = b"".join(
        b"From a@b Tue Mar  5 10:00:00 2024\n" + letter(body) + b"\n\n"
        for body in ("x\n" * 2000, TEXT)
    )
    one, two = found(box, size=1000)
    assert "--max-size" in one.problem
    assert two.data


FEED = """<?xml version="1.0"?>{doctype}
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Bay</title>
<item><title>Ferry returns</title><pubDate>Tue, 05 Mar 2024 10:00:00 +0000</pubDate>{more}
<description>{text}</description></item></channel></rss>"""


def feed(text="The ferry runs again.", doctype="", more=""):
    return FEED.format(text=text, doctype=doctype, more=more).encode()


def test_an_item_is_an_article(command, tmp_path):
    path = tmp_path / "feed.rss"
    path.write_bytes(feed(more="<media:content><media:title>A boat</media:title></media:content>"))
    code, out, _ = command(path, "--json", "-q")
    (record,) = records(out)
    assert code == 0
    assert (record["headline"], record["date"], record["site"]) == (
        "Ferry returns",
        "2024-03-05T10:00:00+00:00",
        "Bay",
    )
    assert [one["text"] for one in record["paragraphs"]] == ["The ferry runs again."]


BOMB = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
HOSTILE = [
    (feed("&b;", doctype=BOMB), "declares entities"),
    (feed("&x;", doctype='<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "entities"),
    (feed("<p>" * 200), "nested too deep"),
    (feed("x" * 5000), "--max-size"),
    (feed()[:-30], "no sound XML"),
    (feed(""), "no text"),
]


@pytest.mark.parametrize(("data", "problem"), HOSTILE)
def test_hostile_feeds_end_in_a_reason(data, problem):
    assert problem in found(data, size=2000)[-1].problem


def test_items_before_a_cut_are_read():
    data = (ARCHIVES / "rss.xml").read_bytes()
    *items, last = found(data[: data.rindex(b"<description>")])
    assert [item.path for item in items] == ["in!/1"]
    assert "no sound XML" in last.problem


def test_a_feed_may_be_in_utf_16_whatever_it_declares():
    text = (ARCHIVES / "rss.xml").read_text(encoding="utf-8")
    assert 'encoding="utf-8"' in text
    headlines = [item.metadata.headline for item in found(text.encode())]
    assert [item.metadata.headline for item in found(text.encode("utf-16"))] == headlines


def test_a_page_and_other_xml_are_no_feeds():
    for text in (b"<html><body><p>The feed.</p></body></html>", b"<?xml version='1.0'?><urlset/>"):
        assert [item.path for item in found(text)] == ["in"]


def test_telegram_says_who_wrote_what_was_forwarded(command):
    for name in ("telegram.json", "telegram.html"):
        _, out, _ = command(ARCHIVES / name, "--json", "-q")
        one, two = records(out)
        assert (one["headline"], one["site"]) == ("Совет решил восстановить мол", "Вечерние Броды")
        assert two["site"] == "Железная дорога"
        assert two["warnings"][0] == "The message is forwarded from Железная дорога."


FURNITURE = [
    "View this email in your browser",
    "You are receiving this email because you signed up.\nUnsubscribe | Update your preferences",
    "© 2024 Bay Gazette, 1 Quay Street",
    "Вы получили это письмо, потому что подписаны на рассылку. Отписаться",
]
SAID = [
    "“Unsubscribe,” the mayor told the residents.",
    "You are receiving this prize for the bridge that you built, he said. It is yours.",
]


@pytest.mark.parametrize("is_markup", [False, True])
def test_a_newsletters_own_lines_are_kept_out_and_counted(is_markup):
    lines = [FURNITURE[0], *TEXT.split("\n\n"), *SAID, *FURNITURE[1:]]
    body = "".join(f"<p>{one}</p>" for one in lines) if is_markup else "\n\n".join(lines)
    kind = "text/html" if is_markup else "text/plain"
    data = letter(body, Content_Type=f"{kind}; charset=utf-8")
    (draft,) = read(data)
    assert [block.text for block in draft.blocks] == [*TEXT.split("\n\n"), *SAID]
    assert "of the newsletter around it: View this email" in draft.warnings[-1]
    (whole,) = read(data, Reading(keep_all=True))
    assert len(whole.blocks) == len(lines)


@pytest.mark.parametrize(
    "line",
    [
        "Le bac passe de nouveau.\n\nSe désabonner : https://phare.example/off",
        "El barco vuelve a la ría.\n\nPara darte de baja, pulsa aquí",
        "Il traghetto torna sul lago di sotto, ha detto il sindaco.\n\nHai ricevuto questa email perché sei iscritto",
        "Die Fähre fährt wieder.\n\nWird dieser Newsletter nicht richtig angezeigt? Im Browser ansehen",
        "Пором знову ходить річкою.\n\nЩоб відписатися, натисніть тут",
    ],
)
def test_a_newsletters_own_lines_are_known_in_other_languages(line):
    (draft,) = read(letter(line, Content_Type="text/plain; charset=utf-8"))
    assert [block.text for block in draft.blocks] == line.split("\n\n")[:1]


@pytest.mark.parametrize(
    "tail",
    [
        "--\nYou are receiving this email because you signed up.\nUnsubscribe\nBay Gazette, 1 Quay Street",
        "Unsubscribe: https://bay.example/u\n\nBay Gazette, 1 Quay Street, Stanmere\n\nNew on the web",
        "Вы получили это письмо, потому что подписаны на рассылку.\nВечерние Броды, улица Мира, 1",
        "-- \nAnn Lee\nBay Gazette, 1 Quay Street",
        "--\n\nAnn Lee",
    ],
)
def test_what_stands_below_a_newsletters_own_lines_goes_with_them(tail):
    (draft,) = read(letter(f"{TEXT}\n\n{tail}", Content_Type="text/plain; charset=utf-8"))
    assert [block.text for block in draft.blocks] == TEXT.split("\n\n")
    assert "of the newsletter around it" in draft.warnings[-1]


@pytest.mark.parametrize(
    "tail",
    [
        "On Mon, 4 Mar 2024 at 18:02, Desk <desk@example.org> wrote:\n> When is it due?\n> “Soon,” said Bo Ray.",
        "4 марта 2024 г., 18:02 пользователь Desk написал:\n\n> Когда?\n\n> «Скоро», – сказал Бо Рэй.",
        "> When is it due?\n>\n> “Soon,” said Bo Ray.",
    ],
)
def test_the_letter_that_one_answers_is_none_of_its_text(tail):
    (draft,) = read(letter(f"{TEXT}\n\n{tail}", Content_Type="text/plain; charset=utf-8"))
    assert [block.text for block in draft.blocks] == TEXT.split("\n\n")
    assert "of the letter that it answers" in draft.warnings[-1]


@pytest.mark.parametrize(
    "text",
    [
        f"> Who pays?\n\n{TEXT}",
        f"{TEXT}\n\n> Who pays?\n\nThe region.",
        "> Who pays?\n\n> The region does.",
        f"{TEXT}\n\nThe depth was\n> 3 metres",
    ],
)
def test_what_is_quoted_above_an_answer_stays(text):
    (draft,) = read(letter(text, Content_Type="text/plain; charset=utf-8"))
    assert [block.text for block in draft.blocks] == text.split("\n\n")


@pytest.mark.parametrize(
    ("subject", "headline"),
    [
        ("Re: Ferry returns", "Ferry returns"),
        ("AW: WG: Fähre fährt", "Fähre fährt"),
        ("Fwd: Re[2]: Паром вернулся", "Паром вернулся"),
        ("Отв: Паром вернулся", "Паром вернулся"),
        ("Reform: council votes", "Reform: council votes"),
        ("Tr: the ferry", "the ferry"),
    ],
)
def test_a_headline_is_the_subject_without_what_programs_set_before_it(subject, headline):
    (draft,) = read(letter(Subject=subject))
    assert draft.headline == headline


@pytest.mark.parametrize("last", ["Ann Lee", "--\nThe mill has shut its doors, Lee said."])
def test_a_last_line_that_signs_no_letter_stays(last):
    (draft,) = read(letter(f"{TEXT}\n\n{last}", Content_Type="text/plain; charset=utf-8"))
    assert draft.blocks[-1].text == last


def test_an_article_below_a_newsletters_own_lines_stays():
    text = f"Unsubscribe: https://bay.example/u\n\nBay Gazette, 1 Quay Street\n\n{TEXT}"
    (draft,) = read(letter(text, Content_Type="text/plain; charset=utf-8"))
    assert [block.text for block in draft.blocks] == text.split("\n\n")[1:]


@pytest.mark.parametrize(
    ("last", "is_pointer"),
    [
        ("The post Mill and ferry appeared first on Bay Gazette.", True),
        ("Сообщение Mill and ferry появились сначала на Вечерние Броды.", True),
        ("Der Beitrag Mill and ferry erschien zuerst auf Tageblatt.", True),
        ("L’article Mill and ferry est apparu en premier sur Le Phare.", True),
        ("L'articolo Mill and ferry proviene da Gazzetta del Capo.", True),
        ("La entrada Mill and ferry se publicó primero en El Faro.", True),
        ("Запис Mill and ferry спочатку з’явиться на Вісті Броду.", True),
        ("The play appeared first on Broadway.", False),
        ("Read more …", True),
        ("Read more of the mill.", False),
        ("Il grano del mulino proviene da Capo.", False),
        ("Mill and ferry are closed.", False),
    ],
)
def test_the_line_that_says_where_a_feeds_item_stood_is_kept_out(last, is_pointer):
    markup = "".join(f"<p>{one}</p>" for one in (*TEXT.split("\n\n"), last))
    metadata = Metadata(headline="Mill and ferry")
    (draft,) = read(markup, Reading(format="html", metadata=metadata))
    assert (draft.blocks[-1].text == last) != is_pointer
    assert ("of the feed around it" in "".join(draft.warnings)) == is_pointer
    (whole,) = read(markup, Reading(format="html", metadata=metadata, keep_all=True))
    assert whole.blocks[-1].text == last


def test_a_letter_that_is_forwarded_is_of_who_wrote_it():
    header = "From: Tom Farrand <tom@example.org>\nDate: Mon, Mar 4, 2024 at 4:10 PM\nSubject: Old mill\n"
    (draft,) = read(letter(f"Look!\n\n---------- Forwarded message ---------\n{header}\n{TEXT}"))
    assert (draft.headline, draft.date) == ("Old mill", "2024-03-04T16:10:00")
    assert draft.authors == ("Tom Farrand",)
    assert [block.text for block in draft.blocks] == ["Look!", *TEXT.split("\n\n")]
    assert draft.warnings == ("The letter is forwarded by Ann Lee.",)


def test_a_letter_in_a_letter_is_told_and_none_of_its_text():
    inner = (
        "Content-Type: message/rfc822\n\nSubject: Old mill\nContent-Type: text/plain\n\nIt burns.\n"
    )
    body = f"--x\nContent-Type: text/plain\n\n{TEXT}\n--x\n{inner}--x--"
    (draft,) = read(letter(body, Content_Type="multipart/mixed; boundary=x"))
    assert [block.text for block in draft.blocks] == TEXT.split("\n\n")
    assert draft.warnings == ("What is attached is not read: Old mill.",)


def test_who_speaks_in_a_podcast_is_its_author():
    item = f"<title>The mill</title><itunes:author>Ann Lee</itunes:author><description>{TEXT}</description>"
    (one,) = found(f"<rss><channel><item>{item}</item></channel></rss>".encode(), "a.xml")
    assert one.metadata.authors == ("Ann Lee",)


def test_titles_and_authors_of_feeds_are_plain_text():
    item = f"<title>Mill &amp;amp; ferry</title><author>ann@example.org (Ann Lee)</author><description>{TEXT}</description>"
    (one,) = found(f"<rss><channel><item>{item}</item></channel></rss>".encode(), "a.xml")
    assert (one.metadata.headline, one.metadata.authors) == ("Mill & ferry", ("Ann Lee",))


def test_a_headline_of_a_feed_may_have_markup():
    item = f"<title>Is 3 &amp;lt; 5? The &amp;lt;em&amp;gt;mill&amp;lt;/em&amp;gt;</title><description>{TEXT}</description>"
    (one,) = found(f"<rss><channel><item>{item}</item></channel></rss>".encode(), "a.xml")
    assert one.metadata.headline == "Is 3 < 5? The mill"


def test_a_text_that_a_feed_escaped_twice_is_read_where_the_fuller_one_is_empty():
    item = f"<title>The mill</title><description>&lt;![CDATA[{TEXT}]]&gt;</description><encoded/>"
    (one,) = found(f"<rss><channel><item>{item}</item></channel></rss>".encode(), "a.xml")
    assert one.text == TEXT


def test_messages_of_several_chats_have_paths_of_their_own():
    chat = {
        "name": "a",
        "messages": [{"id": 7, "type": "message", "text": TEXT, "date": "2024-03-05T10:00:00"}],
    }
    data = json.dumps({"chats": {"list": [chat, chat]}}).encode()
    assert [one.path for one in found(data, "in.json")] == ["in.json!/1/7", "in.json!/2/7"]
    assert [one.path for one in found(json.dumps(chat).encode(), "in.json")] == ["in.json!/7"]


FORWARDED = """\
Siehe unten.

-----Ursprüngliche Nachricht-----
Von: Vera Roth <roth@example.org>
Gesendet: Freitag, 1. März 2024 14:30
An: Redaktion
Betreff: Die Fähre kommt zurück

Die Fähre fährt wieder, und das ist für den Ort eine gute Nachricht.
"""


def test_a_forwarded_letter_is_of_who_wrote_it_in_his_language():
    (draft,) = read(letter(FORWARDED, Content_Type="text/plain; charset=utf-8"))
    assert (draft.headline, draft.date) == ("Die Fähre kommt zurück", "2024-03-01T14:30:00")
    assert draft.authors == ("Vera Roth",)
    assert draft.warnings == ("The letter is forwarded by Ann Lee.",)


@pytest.mark.parametrize(("mark", "is_read"), [("WG: ", True), ("Re: ", False)])
def test_the_lines_of_a_letter_that_is_forwarded_may_be_marked(mark, is_read):
    marked = TEXT.replace("\n", "\n> ")
    text = f"Zur Info.\n\nAm 03.07.2020 schrieb Vera Roth <roth@example.org>:\n\n> {marked}\n"
    (draft,) = read(letter(text, Subject=f"{mark}Ferry"))
    told = [block.text for block in draft.blocks]
    assert (told[-2:] == TEXT.split("\n\n")) == is_read
    assert any("holds another letter" in warning for warning in draft.warnings) == is_read


def test_to_whom_a_letter_is_sent_may_be_told_by_a_word_of_one_letter():
    fields = "De: Luc Amiel <amiel@example.org>\nObjet: Le bac\nDate: 12 avril 2022 à 18:05\nÀ: Ann Lee\n"
    text = f"À lire !\n\nDébut du message réexpédié :\n\n{fields}\nLe bac passe de nouveau.\n"
    (draft,) = read(letter(text, Subject="Tr : Le bac", Content_Type="text/plain; charset=utf-8"))
    assert (draft.headline, draft.date) == ("Le bac", "2022-04-12T18:05:00")
    assert draft.authors == ("Luc Amiel",)


@pytest.mark.parametrize(
    ("sender", "authors", "site"),
    [
        ("Bay Alerts <bayalerts-noreply@example.org>", (), "Bay Alerts"),
        ("Ann Lee <ann.lee@example.org>", ("Ann Lee",), None),
        ("Ann Lee ann@example.org", ("Ann Lee",), None),
        ("Ann List <ann.list@example.org>", ("Ann List",), None),
        ("Le Phare <lettre@lephare.example>", (), "Le Phare"),
        ("Le Phare <lettre@phare.example>", (), "Le Phare"),
        ("Quill Harbor <post@quill-harbor.example>", (), "Quill Harbor"),
        ("Quill Harbor <quill@quillharbor.example>", ("Quill Harbor",), None),
        ("Ann Harbor <post@annharbor.example>", ("Ann Harbor",), None),
        ("Lorner Anzeiger <roth@lorne.example>", (), "Lorner Anzeiger"),
        ("Le Thi Mai <desk@bay.example>", ("Le Thi Mai",), None),
        ("Ann Lee <ann+news@example.org>", ("Ann Lee",), None),
        ("ann@example.org", (), None),
    ],
)
def test_who_sent_a_letter_is_told_by_the_mailbox(sender, authors, site):
    (draft,) = read(letter(From=sender))
    assert (draft.authors, draft.site) == (authors, site)


@pytest.mark.parametrize(
    ("sender", "headline"),
    [
        ("Bay Post <news@example.org>", "Ferry back"),
        ("Bay Post <ann@example.org>", "Bay Post: Ferry back"),
    ],
)
def test_a_paper_before_its_headline_is_none_of_it(sender, headline):
    (draft,) = read(letter(From=sender, Subject="Bay Post: Ferry back"))
    assert draft.headline == headline


def test_an_encoding_with_a_null_in_its_name_is_none():
    (draft,) = read(letter(Subject="=?utf-\x008?B?RmVycnk=?="))
    assert draft.headline == "Ferry"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251"])
def test_a_header_without_encoded_words_is_put_right(encoding):
    (draft,) = read(letter(Subject="Паром вернулся в посёлок").decode().encode(encoding))
    assert draft.headline == "Паром вернулся в посёлок"


def test_a_json_feed_is_the_site_of_its_items():
    item = {"id": "1", "title": "Ferry returns", "content_text": TEXT}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Bay Courier", "items": [item]}
    for version, site in ((feed["version"], "Bay Courier"), ("2", None)):
        (one,) = found(json.dumps(feed | {"version": version}).encode(), "feed.json")
        assert (one.metadata.site, one.metadata.headline) == (site, "Ferry returns")


def test_a_chat_of_slack_is_refused_as_a_whole():
    message = {"type": "message", "user": "U1", "ts": "1709632800.000100", "text": TEXT}
    (one,) = found(json.dumps([message, message]).encode(), "2024-03-05.json")
    assert "chat exported from Slack, no article" in one.problem
    (one,) = found(json.dumps([message | {"type": "news"}]).encode(), "2024-03-05.json")
    assert one.problem is None


CHATS = [
    "12/03/2021, 14:30 - Messages are encrypted.\n12/03/2021, 14:31 - Ann Lee: The ferry runs.\n12/03/2021, 14:33 - Ann Lee: “Good”",
    "[12.03.21, 14:31:02] Ann Lee: The ferry runs.\n[12.03.21, 14:31:40] Bo: Good\n[12.03.21, 14:32:00] Ann Lee: Yes",
    "3/12/21, 2:31 PM - Ann Lee: The ferry runs.\nIt stops at the mill.\n3/12/21, 2:33 PM - Bo: Good\n3/12/21, 2:35 PM - Bo: !",
]


@pytest.mark.parametrize("chat", CHATS)
def test_a_chat_of_whatsapp_is_refused(chat):
    with pytest.raises(ReadError, match="WhatsApp"):
        list(read(chat))


@pytest.mark.parametrize(
    "text",
    [
        "12/03/2021, 14:30 - Ferry returns\n\nThe ferry runs again, the mayor said.",
        "12.03.2021, 14:30\nFerry returns\n\n13.03.2021, 9:00 - Bo: it runs.\n\nThe mayor said: no.",
        "12.03.2021, 14:31 - Police: road closed\nIt is ice.\n12.03.2021, 13:10 - Mayor: ferry stops\nIt waits.\n12.03.2021, 12:00 - Ice",
        "The day of the ferry\n\n12/03/2021, 14:30 - it sails\n12/03/2021, 14:40 - it lands\n12/03/2021, 15:00 - home",
    ],
)
def test_days_and_hours_alone_make_no_chat(text):
    assert list(read(text))


HEADER = "From: {1} <{1}@bay.example>\nSubject: {0}\nDate: Tue, 5 Mar 2024 06:00:00 +0000\n\n"
ASKED = "From: Bo Kay <kay@bay.example>\nSent: Monday, March 4, 2024 6:02 PM\nTo: Ann Lee\nSubject: Ferry is back\n\nPlease write of it.\n"


def test_letters_that_were_joined_are_each_an_article():
    joined = "".join(
        f"{HEADER.format(what, 'news')}It is {what}.\n\n" for what in ("open", "shut", "old")
    )
    drafts = list(read_drafts(joined.encode()))
    assert [draft.headline for draft in drafts] == ["open", "shut", "old"]
    assert [draft.site for draft in drafts] == ["news"] * 3


@pytest.mark.parametrize("cover", ["", "Today's Topics:\n\n   1. Bridge opens\n\n"])
def test_the_letters_of_a_digest_are_articles_of_who_wrote_them(cover):
    ruler = f"{'-' * 30}\n\n"
    letters = (
        f"{ruler}Message: 1\n{HEADER.format(what, 'roe')}It is {what}.\n\n"
        for what in ("Bridge opens", "Ferry sinks")
    )
    digest = letter(
        cover + "".join(letters) + f"{ruler}End of News Digest, Vol 2\n",
        Subject="News Digest, Vol 2",
    )
    one, two = read_drafts(digest)
    assert [one.headline, two.headline] == ["Bridge opens", "Ferry sinks"]
    assert (one.authors, [block.text for block in two.blocks]) == (("roe",), ["It is Ferry sinks."])
    assert "End of News Digest, Vol 2" in one.kept_out


@pytest.mark.parametrize("subject", ["RE: Ferry is back", "AW: Ferry", "Ferry is back"])
@pytest.mark.parametrize(
    "ruler", ["", "-----Original Message-----\n", "________________________________\n"]
)
def test_the_letter_that_is_answered_is_no_text_of_the_answer(subject, ruler):
    data = letter(f"{TEXT}\n\n{ruler}{ASKED}", Subject=subject)
    (draft,) = read_drafts(data)
    assert (draft.authors, draft.kept_out[-1]) == (("Ann Lee",), "Please write of it.")
    assert [block.text for block in draft.blocks] == TEXT.split("\n\n")
    (whole,) = read_drafts(data, Reading(keep_all=True))
    assert whole.blocks[-1].text.endswith("Please write of it.")


@pytest.mark.parametrize(
    "above", ["", "Look!\n\n", "Begin forwarded message:\n\n", "Look!\n\n________________\n"]
)
def test_a_letter_is_forwarded_with_a_ruler_or_without(above):
    (draft,) = read_drafts(letter(f"{above}{ASKED}", Subject="Fwd: Ferry"))
    assert (draft.headline, draft.date) == ("Ferry is back", "2024-03-04T18:02:00")
    assert (draft.authors, draft.blocks[-1].text) == (("Bo Kay",), "Please write of it.")


@pytest.mark.parametrize("joint", ["\n", "\n\n"])
def test_what_an_answer_stands_below_is_none_of_it(joint):
    (draft,) = read_drafts(letter(f"On Mon, 4 Mar 2024, Bo Kay wrote:{joint}> Who pays?\n\n{TEXT}"))
    assert [block.text for block in draft.blocks] == TEXT.split("\n\n")
    assert "> Who pays?" in draft.kept_out[-1]


def test_the_messages_that_a_digest_encloses_are_articles():
    enclosed = "".join(
        f"--x\n\n{HEADER.format(what, 'roe')}It is {what}.\n\n"
        for what in ("Bridge opens", "Ferry sinks")
    )
    one, two = read_drafts(
        letter(f"{enclosed}--x--\n", Content_Type="multipart/digest; boundary=x")
    )
    assert [one.headline, two.headline] == ["Bridge opens", "Ferry sinks"]


def test_another_letter_in_markup_is_told():
    markup = (
        f"<p>Look!</p><div>{ASKED.replace('<', '&lt;').replace(chr(10), '<br>')}</div><p>{TEXT}</p>"
    )
    (draft,) = read_drafts(letter(markup, Content_Type="text/html"))
    assert "It holds another letter" in draft.warnings[0]
    (one,) = read_drafts(letter(f"<p>{TEXT}</p>", Content_Type="text/html"))
    assert not one.warnings


def test_a_letter_that_was_saved_as_a_text_is_read_as_one():
    (draft,) = read_drafts(ASKED)
    assert (draft.headline, draft.authors, draft.kept_out) == (
        "Ferry is back",
        ("Bo Kay",),
        ("To: Ann Lee",),
    )
    german = "Von: Roth, Vera\nGesendet: Freitag, 1. März 2024 14:30\nAn: Redaktion\nBetreff: Fähre\n\nSie fährt wieder.\n"
    (draft,) = read_drafts(german)
    assert (draft.headline, draft.date, draft.authors) == (
        "Fähre",
        "2024-03-01T14:30:00",
        ("Roth, Vera",),
    )


@pytest.mark.parametrize(
    "lead", ["---------- Forwarded message ---------\n", "Begin forwarded message:\n\n"]
)
def test_a_saved_letter_may_begin_with_what_leads_it_in(lead):
    (draft,) = read_drafts(lead + ASKED.replace("Subject: ", "Subject: Fwd: "))
    assert (draft.headline, draft.authors) == ("Ferry is back", ("Bo Kay",))
    assert draft.kept_out == (lead.strip(), "To: Ann Lee")


@pytest.mark.parametrize(
    ("top", "authors", "date"),
    [
        ("By Una Brae\nMarch 1, 2024", ("Una Brae",), "2024-03-01"),
        ("Ferry returns\nBy Una Brae", ("Una Brae",), "2024-03-05T10:00:00+01:00"),
        # what stands below other words is no byline of the whole, and a name alone may be anyone's
        ("It is cold here\nBy Una Brae\nMarch 1, 2024", ("Ann Lee",), "2024-03-05T10:00:00+01:00"),
        ("Una Brae", ("Ann Lee",), "2024-03-05T10:00:00+01:00"),
    ],
)
def test_what_a_letter_passes_on_is_of_whom_its_byline_names(top, authors, date):
    (draft,) = read_drafts(letter(f"{top}\n\n{TEXT}"))
    assert (draft.headline, draft.authors, draft.date) == ("Ferry returns", authors, date)


def test_labels_that_are_of_no_letter_make_none():
    (draft,) = read_drafts(
        "Title: Ferry is back\nDate: March 4, 2024\nAuthor: Bo Kay\n\nIt sails.\n"
    )
    assert (draft.authors, draft.kept_out) == (("Bo Kay",), ())


def test_an_answer_in_polish_is_one():
    asked = "Od: Redakcja <r@x.example>\nWysłano: wtorek, 5 marca 2024 18:02\nDo: Ann Lee\nTemat: Tama\n\nProszę o tekst.\n"
    (draft,) = read_drafts(
        letter(f"{TEXT}\n\n{asked}", Subject="ODP: Tama", Content_Type="text/plain; charset=utf-8")
    )
    assert (draft.headline, draft.authors) == ("Tama", ("Ann Lee",))
    assert [block.text for block in draft.blocks] == TEXT.split("\n\n")


@pytest.mark.parametrize(
    "lines",
    [
        "Contact:\nName: Bo Kay\nEmail: kay@bay.example\n",
        "The opening:\nDate: 9 March 2024\nEmail: kay@bay.example\nPlace: the mill\n",
        f"{'-' * 30}\nAuthor: Bo Kay\nEmail: kay@bay.example\n",
        f"One of the mails says:\n\n{ASKED}",
        f"He knew of {'the old mill and ' * 12}the ferry, and one of the mails says:\n\n{ASKED}",
    ],
)
def test_whom_to_ask_and_a_letter_that_is_quoted_are_of_the_text(lines):
    data = letter(f"{TEXT}\n\n{lines}\nThe mill is old.\n", Subject="Mill opens")
    (draft,) = read_drafts(data)
    assert (draft.headline, draft.authors) == ("Mill opens", ("Ann Lee",))
    text = "\n".join(block.text for block in draft.blocks)
    assert all(line in text for line in lines.split("\n"))


def test_a_dump_with_an_address_in_its_header_is_no_letter():
    fields = "Title: Ferry\nAuthor: Bo Kay\nDate: 4 March 2024\nSource: Bay Echo\nURL: https://bay.example/@kay/1\n"
    (draft,) = read_drafts(f"{fields}\n{TEXT}\n".encode())
    assert (draft.headline, draft.site) == ("Ferry", "Bay Echo")
    assert draft.url == "https://bay.example/@kay/1"


def test_what_a_header_in_a_text_tells_beside_fields_is_kept_out():
    text = ASKED + ASKED.replace("Ferry", "Mill")
    drafts = list(read_drafts(text.encode()))
    assert [draft.kept_out for draft in drafts] == [("To: Ann Lee",), ("To: Ann Lee",)]
