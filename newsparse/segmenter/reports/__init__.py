"""What a cue reports without marks."""
