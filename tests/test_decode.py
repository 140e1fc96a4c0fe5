import pytest

from newsparse.errors import ReadError
from newsparse.reader.encoding.charsets import encoding_named
from newsparse.reader.encoding.decode import decode_page, decode_text

RUSSIAN = "Мэр открыл новый мост\n\nГлава города сказал: «Мост прослужит сто лет» — и ушёл."
HEADLINE = "Юрий Ким уехал в Уфу на открытие нового моста"
ENGLISH = "Mayor’s bridge opens\n\n“It will stand,” he said — and left."
OTHERS = [
    ("windows-1252", "L’été à l’école : le ministre a déclaré que les élèves étaient prêts"),
    ("windows-1252", "Über die Größe der Brücke sprach der Bürgermeister nicht"),
    ("windows-1252", "El alcalde inauguró el martes la construcción del puente más pequeño"),
    ("windows-1250", "Příští týden začne stavba mostu, řekl včera starosta města"),
    ("windows-1250", "Prezydent ogłosił w środę, że most będzie gotowy na święta"),
    ("iso-8859-2", "Prezydent ogłosił w środę, że most będzie gotowy na święta"),
    ("windows-1254", "Belediye başkanı çarşamba günü köprünün açıldığını söyledi"),
    ("windows-1253", "Ο δήμαρχος δήλωσε την Τρίτη ότι η γέφυρα άνοιξε"),
    ("windows-1255", "ראש העיר אמר ביום שלישי כי הגשר נפתח"),
    ("windows-1256", "قال رئيس البلدية يوم الثلاثاء إن الجسر مفتوح"),
    ("koi8-u", "Міський голова заявив у вівторок, що міст відкрили"),
    ("gb18030", "市长星期二表示，新桥已经开通，市民可以步行通过，工程历时两年完成。"),
    ("cp932", "市長は火曜日、新しい橋が開通したと発表した。工事は二年かかった。"),
    ("gb18030", "市长说大桥明年通车"),
    ("big5hkscs", "市長說大橋明年通車"),
    ("cp932", "新しい橋が開通した"),
    ("euc-jp", "新しい橋が開通した。工事は二年かかった。"),
    ("cp949", "새 다리가 개통"),
    ("cp874", "นายกเทศมนตรีกล่าวว่าสะพานใหม่เปิดแล้ว"),
    ("cp949", "시장은 화요일 새 다리가 개통되었다고 밝혔다. 공사는 두 해가 걸렸다."),
]


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32-le"),
        ("windows-1251", "windows-1251"),
        ("mac-cyrillic", "mac-cyrillic"),
    ],
)
def test_russian_is_read_in_any_encoding(codec, encoding):
    decoded = decode_text(RUSSIAN.encode(codec))
    assert (decoded.text, decoded.encoding, decoded.warnings) == (RUSSIAN, encoding, ())


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "cp866", "iso-8859-5"])
def test_a_headline_is_enough_to_tell_the_encoding(encoding):
    assert decode_text(HEADLINE.encode(encoding)).encoding == encoding
    assert decode_text(RUSSIAN[:21].encode(encoding)).text == RUSSIAN[:21]
    assert decode_text(HEADLINE.upper().encode(encoding)).text == HEADLINE.upper()


@pytest.mark.parametrize("encoding", ["windows-1252", "mac-roman"])
def test_typographic_marks_are_enough_to_tell_the_encoding(encoding):
    assert decode_text(ENGLISH.encode(encoding)).text == ENGLISH


@pytest.mark.parametrize(("encoding", "text"), OTHERS)
def test_other_legacy_encodings_are_told(encoding, text):
    decoded = decode_text(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize("text", ["“It stands,” he said — and left.", "She said: “It is time.”"])
def test_a_mark_right_behind_a_comma_or_a_stop_is_no_letter(text):
    assert decode_text(text.encode("mac-roman")).text == text


HEADED = "2025-11-11 Мост открыт для машин\nТекст: Вера Ким\n\n"


@pytest.mark.parametrize("codec", ["windows-1251", "koi8-r", "cp866"])
@pytest.mark.parametrize("is_headed", [True, False])
def test_what_was_added_in_utf8_above_an_old_text_and_below_is_read(codec, is_headed):
    old, new = (RUSSIAN, HEADED) if is_headed else (HEADED, RUSSIAN)
    old = old.encode(codec, "ignore").decode(codec) + "\nДа.\n"
    parts = (new.encode(), old.encode(codec)) if is_headed else (old.encode(codec), new.encode())
    decoded = decode_text(b"".join(parts))
    assert decoded.text == (new + old if is_headed else old + new)
    assert f"stood in {codec}" in decoded.warnings[0]


def test_one_letter_that_may_be_utf8_makes_no_text_of_it():
    text = "L’été à Paris\nÃ© – et voilà\nLes élèves étaient prêts"
    assert decode_text(text.encode("windows-1252")).encoding == "windows-1252"


def test_japanese_mail_is_read():
    assert decode_text("新しい橋".encode("iso-2022-jp")).encoding == "iso-2022-jp"


def test_broken_bytes_in_utf8_are_replaced_and_counted():
    decoded = decode_text(RUSSIAN.encode() + b"\xff \xfe \xd0")
    assert decoded.text == RUSSIAN + "� � �"
    assert decoded.encoding == "utf-8"
    assert "3 places" in decoded.warnings[0]


def test_replacement_characters_of_the_text_itself_are_not_counted():
    assert decode_text("Мост � открыт".encode()).warnings == ()


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "PNG picture"),
        (b"\xff\xd8\xff\xe0", "JPEG picture"),
        (b"%PDF-1.7\n", "PDF document"),
        (b"PK\x03\x04" + bytes(26) + b"word/document.xml", "Word document"),
        (b"PK\x03\x04" + bytes(26) + b"a.txt", "ZIP archive that is cut or damaged"),
        (b"PK\x03\x04" + bytes(26) + b"a.txtPK\x05\x06", "ZIP archive, not text: unpack it"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "Office document"),
        (b"{\\rtf1\\ansi", "RTF document"),
        (b"\x1f\x8b\x08\x00", "gzip archive"),
        (bytes(257) + b"ustar", "tar archive"),
        (bytes(1000), "NUL bytes"),
        (bytes(range(256)) * 4, "control characters"),
    ],
)
@pytest.mark.parametrize("decode", [decode_text, decode_page])
def test_what_is_no_text_is_refused_by_its_name(decode, data, seen):
    with pytest.raises(ReadError, match=seen):
        decode(data)


@pytest.mark.parametrize(
    "text", ["BM is a bank", "ID3 tags", "PAR1 is a gene", "OTTO", "MZ", "PKZIP", "ftyp", "GIF"]
)
def test_text_that_begins_like_a_format_is_read(text):
    assert decode_text(text.encode()).text == text


PAGE = '<!doctype html><meta charset="{}"><title>Мэр открыл мост</title><p>Мост прослужит сто лет'


@pytest.mark.parametrize(
    ("declared", "actual"),
    [
        ("utf-8", "windows-1251"),
        ("windows-1252", "windows-1251"),
        ("koi8-r", "windows-1251"),
        ("windows-1251", "koi8-r"),
        ("windows-1251", "utf-8"),
        ("iso-8859-1", "utf-8"),
    ],
)
def test_a_wrong_declaration_is_noticed(declared, actual):
    page = PAGE.format(declared)
    decoded = decode_page(page.encode(actual))
    assert (decoded.text, decoded.encoding) == (page, actual)
    assert f"is in {actual}" in decoded.warnings[0]


@pytest.mark.parametrize("text", ["Мост «Северный» открыт", "Zoë’s bridge"])
def test_utf8_that_was_saved_as_latin1_is_put_right(text):
    garbled = f"<meta charset=utf-8><p>{text}".encode().decode("latin-1")
    decoded = decode_page(garbled.encode())
    assert decoded.text == f"<meta charset=utf-8><p>{text}"
    assert "put right" in decoded.warnings[0]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Zoë\x85 and Noël", id="a stray control"),
        pytest.param("â\x80\x99 is what «’» becomes", id="the right letter beside the wrong ones"),
        pytest.param("Ã© is what é becomes", id="letters that one can see"),
    ],
)
def test_what_is_not_garbled_throughout_stays(text):
    decoded = decode_page(f"<p>{text}".encode())
    assert (decoded.text, decoded.warnings) == (f"<p>{text}", ())


@pytest.mark.parametrize("declared", ["windows-1251", "CP1251", "win-1251"])
def test_a_right_declaration_is_no_warning(declared):
    decoded = decode_page(PAGE.format(declared).encode("windows-1251"))
    assert (decoded.encoding, decoded.warnings) == ("windows-1251", ())


@pytest.mark.parametrize("declared", ["x-nothing", "", "unicode_escape", "undefined", "rot13"])
def test_an_unknown_declaration_is_none(declared):
    decoded = decode_page(PAGE.format(declared).encode("windows-1251"))
    assert (decoded.encoding, decoded.warnings) == ("windows-1251", ())


def test_declarations_settle_what_letters_leave_open():
    polish = "<?xml version='1.0' encoding='iso-8859-2'?><p>Most już otwarty"
    assert decode_page(polish.encode("iso-8859-2")).text == polish
    chinese = "<meta http-equiv=Content-Type content='text/html; charset=gb2312'><p>桥"
    assert decode_page(chinese.encode("gb18030")).text == chinese


def test_the_markup_of_a_page_does_not_hide_its_letters():
    page = (
        "<p class=a>\n" * 9000
        + "<p>市長は火曜日、新しい橋が開通したと発表した。工事は二年かかった。"
    )
    assert decode_page(page.encode("cp932")).text == page


def test_a_page_is_read_even_where_nothing_tells_its_encoding():
    decoded = decode_page(b"<p>Bridge \x81\xff\x8d opens")
    assert "Bridge" in decoded.text


def test_a_page_in_ascii_declares_what_it_likes():
    assert decode_page(b"<meta charset=windows-1251><p>Bridge").warnings == ()


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("UTF8", "utf-8"),
        ("latin1", "windows-1252"),
        ("ISO_8859-5", "iso-8859-5"),
        ("iso8859-2", "iso-8859-2"),
        ("Shift_JIS", "cp932"),
        ("punycode", None),
    ],
)
def test_labels_mean_what_browsers_take_them_for(label, name):
    assert encoding_named(label) == name


PARAGRAPHS = [
    "Совет посёлка во вторник одобрил план, по которому дамбу построят заново.",
    "Работы начнутся весной и займут около полутора лет, пристань закроют осенью.",
    "Жители нижних улиц давно жалуются на воду в подвалах.",
]


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866"])
@pytest.mark.parametrize("other", range(3))
def test_a_paragraph_in_another_encoding_is_read_as_what_it_is(encoding, other):
    encoded = [
        text.encode(encoding if number == other else "utf-8")
        for number, text in enumerate(PARAGRAPHS)
    ]
    decoded = decode_text(b"\n\n".join(encoded))
    assert decoded.text == "\n\n".join(PARAGRAPHS)
    assert decoded.encoding == "utf-8"
    assert "1 line" in decoded.warnings[0]


def test_few_letters_a_line_are_enough_together():
    texts = ["Die Fähre fährt.", "Die Brücke hält.", "„Schön“, sagte Käthe.", "Über die Öre."]
    texts[3:3] = ["Die Bäckerei öffnet."]
    encoded = [text.encode("cp1252" if "Käthe" in text else "utf-8") for text in texts]
    decoded = decode_text(b"\n".join(encoded))
    assert (decoded.text, decoded.encoding) == ("\n".join(texts), "utf-8")


def test_a_broken_byte_in_a_line_makes_no_other_encoding_of_it():
    data = "\n".join(PARAGRAPHS).encode()
    assert "1 place" in decode_text(data + b" \xff").warnings[0]
