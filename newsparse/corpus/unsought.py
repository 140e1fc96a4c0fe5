"""What is said of an article in whose language quotes are not looked for, instead of "0 quotes"."""

from newsparse.languages.table import without_speech
from newsparse.model import UNSOUGHT, Article


def unsought(article: Article) -> str | None:
    """Return the sentence that says why an article has no quotes where none were looked for."""
    if article.quotes or not article.paragraphs:
        return None
    language = without_speech(article.language)
    return f"Quotes are not looked for in {language}." if language else None


def other_warnings(article: Article) -> list[str]:
    """Return what an article warns of beside that, which is said in its own words."""
    return [warning for warning in article.warnings if not warning.startswith(UNSOUGHT)]
