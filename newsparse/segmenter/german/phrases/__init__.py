"""German noun phrases, and the clauses that they stand in."""
