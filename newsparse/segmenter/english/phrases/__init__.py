"""English noun phrases: people by name or role, bodies, sources without names."""
