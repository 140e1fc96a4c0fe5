"""Who wrote the article on a page: what it declares, what it prints, what signs it below."""
