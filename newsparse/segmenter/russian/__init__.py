"""Russian: noun phrases and cues by morphology, quotes, reports, and whose they are."""
