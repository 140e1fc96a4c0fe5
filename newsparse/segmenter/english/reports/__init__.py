"""Indirect speech in English."""
