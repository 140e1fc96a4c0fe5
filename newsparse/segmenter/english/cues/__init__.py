"""The English words that say that somebody speaks, and whom they name."""
