"""Dates: days and times as people write them."""
