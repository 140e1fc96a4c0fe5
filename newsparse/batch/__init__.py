"""The batch run: many inputs through the one pipeline, each accounted for, in order."""
