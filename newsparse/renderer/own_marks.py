"""By what newsparse knows its own outputs: in a module of their own, for each run asks for them."""

NINJS_PROFILE = "newsparse"
"""What a ninjs object calls the structure of its content."""
TEI_APPLICATION = '<application ident="newsparse"'
GENERATOR = 'generator: "newsparse"'
"""The last line of the front matter of its Markdown."""
FIRST_COLUMNS = ("date", "headline", "speaker", "kind", "quote")
"""With what its tables of quotes begin."""
LABEL_STUDIO_MODEL = "newsparse"
"""Whose predictions the tasks for Label Studio hold."""
BRAT_FILE = "annotation.conf"
"""The file beside the documents that tells brat what may be annotated."""
BRAT_CONFIGURATION = "# newsparse: quotes, and in the notes on each who says it"
"""How that file begins."""
