"""Fuzzing: inputs that nobody would write, taken the whole way from bytes to rendered text."""
