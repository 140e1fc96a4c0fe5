"""The same words across articles, and articles that are copies."""
