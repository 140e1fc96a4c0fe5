"""Names of persons in German."""
