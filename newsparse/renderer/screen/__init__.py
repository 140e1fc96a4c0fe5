"""Text for a screen: an article, several, and reports on results."""
