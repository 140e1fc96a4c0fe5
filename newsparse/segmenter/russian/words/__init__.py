"""What a Russian word can be: by the dictionary, by its ending, in the article."""
