"""What an English word can be, and which verb a form is of."""
