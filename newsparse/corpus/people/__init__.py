"""Who is quoted: the names of one person across articles."""
