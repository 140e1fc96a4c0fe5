"""Plain speech: what can be read in a language of which only some words are known."""
