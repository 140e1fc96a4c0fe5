"""English quotes and speakers: word lists, capitals and word order, no dictionary."""
