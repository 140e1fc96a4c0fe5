"""Pages for a browser: of an article, and of several."""
