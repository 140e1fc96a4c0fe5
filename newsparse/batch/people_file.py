"""The file of a list of people: CSV in any encoding, with any delimiter."""

import csv
from io import StringIO
from pathlib import Path

from newsparse.batch.inputs.table_heads import DELIMITERS
from newsparse.corpus.people.known_people import KnownPeople, known_people
from newsparse.errors import ReadError, UsageError
from newsparse.reader.encoding.decode import decode_text


def people_in(path: str) -> KnownPeople:
    """Return the list in the file at `path`. Raises UsageError that says what is wrong with it."""
    try:
        text = decode_text(Path(path).read_bytes()).text
        return known_people(csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text)))
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    except (ReadError, csv.Error) as error:
        raise UsageError(f"{path}: {error}") from error


def _delimiter(text: str) -> str:
    """Return the mark at which the first line falls into the most columns."""
    first = text.partition("\n")[0]
    return max(DELIMITERS, key=lambda mark: len(next(csv.reader([first], delimiter=mark), ())))
