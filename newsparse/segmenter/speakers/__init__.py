"""Who speaks: the rules for each kind of source, and how sure they are."""
