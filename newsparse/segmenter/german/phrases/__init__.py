"""German noun phrases."""
