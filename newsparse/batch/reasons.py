"""Why an input failed, in words for the person who named it."""

from newsparse.errors import NewsparseError


def reason(error: Exception) -> str:
    """Return a sentence for `error`; what newsparse did not foresee is named by its class."""
    if isinstance(error, EOFError):
        return "it is cut short"
    if isinstance(error, RecursionError):
        return "it is nested too deep to be read"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, NewsparseError | ImportError):  # fsspec says what is to be installed
        return str(error)
    return f"{error} ({type(error).__name__})"
