"""A header read as one block: short lines above the text, each of a known kind but the headline."""
