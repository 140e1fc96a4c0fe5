"""Dumps: plain text with a header, one article or several."""
