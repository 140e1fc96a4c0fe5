"""The languages: words and marks only, one file each, and which of them a text is in."""
