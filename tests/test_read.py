import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import NewsparseError, ReadError
from newsparse.reader.read import read


def words(text):
    return "".join(letter if letter.isalnum() else " " for letter in text).split()


@pytest.mark.parametrize("data", [b"", "", b" \n\t\r\n ", "\u200b \u00a0", b"\xef\xbb\xbf"])
def test_empty_input_is_an_error_that_says_so(data):
    with pytest.raises(ReadError, match=r"empty|nothing but blanks"):
        list(read(data))


@given(st.one_of(st.text(), st.binary()))
def test_any_input_is_read_or_refused_by_its_own_error(data):
    try:
        drafts = list(read(data, format="text"))
    except NewsparseError:
        return
    assert drafts


@given(st.one_of(st.text(), st.binary()))
def test_reading_twice_gives_the_same(data):
    def once():
        try:
            return list(read(data, format="text"))
        except NewsparseError as error:
            return str(error)

    assert once() == once()
