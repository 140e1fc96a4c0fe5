"""Who is quoted how often, by whom and when."""
