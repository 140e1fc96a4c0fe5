"""English noun phrases: people by name or role, and bodies."""
