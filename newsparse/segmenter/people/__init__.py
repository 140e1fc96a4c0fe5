"""The people and the bodies that an article names, and where."""
