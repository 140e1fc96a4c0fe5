"""The paragraphs of a text, which blank lines part."""

import re

BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")


def paragraphs_of(text: str) -> list[str]:
    """Return the paragraphs of `text`, those with words or marks, without blanks around them."""
    return [part for one in BLANK_LINES.split(text) if (part := one.strip())]
