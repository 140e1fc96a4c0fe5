"""Annotations for brat as the output: two files an article, in a folder or in one zip archive.

Somebody may have corrected what is there: a folder that holds anything is not written to, unless
it is made afresh.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from newsparse.batch.outputs.output import Output
from newsparse.batch.outputs.streams import output_errors
from newsparse.batch.outputs.targets import Target
from newsparse.batch.outputs.whole import replacement
from newsparse.batch.tasks import Entry, Outcome
from newsparse.corpus.packing import unpack
from newsparse.corpus.scores.brat import document_name
from newsparse.errors import OutputError
from newsparse.renderer.formats.brat import CONFIGURED, brat
from newsparse.renderer.formats.plain_text import PlainText
from newsparse.renderer.look import Look
from newsparse.renderer.own_marks import BRAT_FILE

if TYPE_CHECKING:
    from zipfile import ZipFile

_Write = Callable[[str, str], None]


class Annotations(Output):
    """Documents of brat's, each written as it comes."""

    def __init__(self, write: _Write) -> None:
        self._write = write
        self._has_begun = False

    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write the documents of each outcome; see Output."""
        for outcome in outcomes:
            for record in outcome.records:
                self._write_document(record)
            yield outcome.entry

    def _write_document(self, record: bytes) -> None:
        if not self._has_begun:
            self._write(BRAT_FILE, CONFIGURED)
            self._has_begun = True
        article = unpack(record)
        name = document_name(article.source.path, article.source.index)
        self._write(f"{name}.txt", PlainText(article).text)
        self._write(f"{name}.ann", "".join(brat([article], Look())))


@contextmanager
def open_annotations(target: Target) -> Iterator[Annotations]:
    """Open a target of annotations; see open_output."""
    name = str(target.name)
    with output_errors(name):
        if target.is_folder:
            if not target.fresh:
                _check_empty(Path(name))
            yield Annotations(_into_folder(Path(name)))
            return
        from zipfile import ZIP_DEFLATED, ZipFile

        with replacement(name) as new:
            documents: list[ZipFile] = []

            def write(member: str, text: str) -> None:
                if not documents:
                    documents.append(ZipFile(new.begin(), "w", ZIP_DEFLATED))
                _into_zip(documents[0], member, text)

            yield Annotations(write)
            for archive in documents:
                archive.close()


def _check_empty(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()):
        raise OutputError(
            f"{folder} holds files, which somebody may have corrected: "
            "name a new folder, or --force to write over them"
        )


def _into_folder(folder: Path) -> _Write:
    def write(name: str, text: str) -> None:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8"))

    return write


def _into_zip(archive: "ZipFile", name: str, text: str) -> None:
    """Write a member without a time: the same records are the same bytes."""
    from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipInfo

    member = ZipInfo(name)
    member.compress_type = ZIP_STORED if name == BRAT_FILE else ZIP_DEFLATED
    archive.writestr(member, text.encode("utf-8"))
