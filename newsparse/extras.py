"""Libraries that are installed only where somebody asked for them."""

from importlib import import_module
from typing import Any

from newsparse.errors import NewsparseError


def extra(module: str, *, extra: str) -> Any:  # noqa: ANN401 - a module of any kind
    """Import `module`. Raises NewsparseError that names the extra it comes with."""
    try:
        return import_module(module)
    except ImportError as error:
        message = f"this needs {module.partition('.')[0]}: pip install 'newsparse[{extra}]'"
        raise NewsparseError(message) from error
