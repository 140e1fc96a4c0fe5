"""Bibliographic references: the lines in which libraries and notes name an article."""
