"""Where each word of an input went."""
