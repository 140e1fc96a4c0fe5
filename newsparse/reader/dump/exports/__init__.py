"""Exports of press databases, a module each, told apart by their own marks."""
