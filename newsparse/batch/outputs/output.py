"""What a run writes its records to, whatever that is."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence

from newsparse.batch.tasks import Entry, Outcome

MADE_BY = ".newsparse"
"""The file in a folder that says what makes its records, from the moment it was written on."""


class Output(ABC):
    """A target that is open for a run."""

    def known(self, paths: Sequence[str]) -> dict[str, str]:  # noqa: ARG002 - it knows none
        """Return the sha256 of what the target holds of `paths` and of the inputs inside them.

        It is asked once for each chunk, in the order of the inputs. What is not known is made
        again.
        """
        return {}

    @abstractmethod
    def take(self, outcomes: Iterable[Outcome]) -> Iterator[Entry]:
        """Write the records of `outcomes`, yielding each entry once its records are written.

        Raises OutputError, and BrokenPipeError where the reader of a pipe has gone.
        """
