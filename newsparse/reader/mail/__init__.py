"""Mail: one message, its header and the part of it that is the article."""
