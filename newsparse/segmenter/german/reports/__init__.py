"""Indirect speech in German."""
