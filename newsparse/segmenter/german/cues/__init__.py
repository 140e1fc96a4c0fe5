"""The German words that say that somebody speaks, and whom they name."""
