"""The reader: from bytes to a Draft. It knows files and pages, and nothing of quotes."""
