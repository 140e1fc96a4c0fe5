"""German speech: how its verbs, noun phrases and clauses are read."""
