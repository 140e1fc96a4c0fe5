"""The headline of a page among its titles and headings."""
