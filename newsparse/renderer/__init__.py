"""The renderer: an Article, or a stream of them, as text in some format. It prints nothing."""
