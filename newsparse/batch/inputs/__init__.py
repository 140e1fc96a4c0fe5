"""Inputs: files, folders, archives, streams and what is inside them."""
