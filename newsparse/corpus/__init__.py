"""What is told of many articles together: of their records alone, one after the other."""
