"""Headers of dumps: the lines above the body, and what they say."""
