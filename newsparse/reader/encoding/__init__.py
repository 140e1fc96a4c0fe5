"""Encoding: from bytes to clean text."""
