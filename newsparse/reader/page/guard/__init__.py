"""Guard: markup that the parser would take too long over."""
