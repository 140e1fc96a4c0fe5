"""Russian noun phrases: their heads, their ends, their nominatives."""
