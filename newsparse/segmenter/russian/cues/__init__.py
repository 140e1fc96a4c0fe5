"""Russian cues: verbs and phrases that tell of speech, and who their subjects are."""
