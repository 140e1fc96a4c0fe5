"""How good records are, against what a person has corrected."""
