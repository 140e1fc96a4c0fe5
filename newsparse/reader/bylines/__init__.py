"""Bylines: who wrote an article, in the words of any line that says so."""
