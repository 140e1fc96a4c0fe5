"""Content: which of a page's text is the article."""
