"""Fields: what a page says about its article."""
