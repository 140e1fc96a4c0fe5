"""Paragraphs out of blocks, made ready for reading: tokens, marked spans, sentences."""
