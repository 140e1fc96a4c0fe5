"""Pages: an article's fields and body out of saved HTML."""
