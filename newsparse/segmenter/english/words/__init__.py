"""What an English word can be."""
