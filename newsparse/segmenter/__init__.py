"""The segmenter: paragraphs out of blocks, quotes and speakers out of paragraphs."""
