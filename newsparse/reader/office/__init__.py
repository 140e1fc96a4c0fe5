"""Documents of office programs, books and printed pages: their text."""
