"""What a German word can be, and which verb a form is of."""
