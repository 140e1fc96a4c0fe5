"""What a German word can be, and whose words a passage has."""
