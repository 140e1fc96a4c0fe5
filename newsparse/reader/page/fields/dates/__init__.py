"""When the article on a page was published, and when it was changed."""
