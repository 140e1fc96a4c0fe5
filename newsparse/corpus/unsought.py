"""What is said of an article in whose language quotes are not looked for, instead of "0 quotes"."""

from newsparse.languages.table import without_speech
from newsparse.model import Article


def unsought(article: Article) -> str | None:
    """Return the sentence that says why an article has no quotes where none were looked for."""
    if article.quotes or not article.paragraphs:
        return None
    language = without_speech(article.language)
    return f"Quotes are not looked for in {language}." if language else None
