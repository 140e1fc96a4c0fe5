"""Names of persons in English."""
