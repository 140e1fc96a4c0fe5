"""What a marked span is where it stands: speech, a part of it, or a name."""
