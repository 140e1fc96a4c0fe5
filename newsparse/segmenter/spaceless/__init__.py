"""Speech in scripts without spaces and capitals: marks beside a verb of saying and a name."""
