"""The speech of an article, paragraph by paragraph: in marks, reported, behind a label."""
