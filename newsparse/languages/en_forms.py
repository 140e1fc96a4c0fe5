"""English forms that its grammar asks for by name: endings, clitics and small words."""

from newsparse.languages.language import words

VOWELS = frozenset("aeiou")
SIBILANTS = ("s", "x", "z", "ch", "sh")
"""How words end that take "es"."""
CLITICS = ("'s", "'re", "'ve", "'ll", "'d", "'m", "'")
"""What an apostrophe joins to a word."""
VERB_CLITICS = words("'re 've 'll 'd 'm")
"""Those of them that are verbs."""
VERB_ENDINGS = ("ed", "ing")
AGED = "-year-old"
"""How a word ends for somebody of an age."""
ARTICLES = words("the a an")
DEFINITE = "the"
INDEFINITE = words("a an one another some any no every each")
"""Words with which a phrase is of nobody in particular."""
JOINTS = ("and", "but")
COMPLEMENTS = words("of for at from in with on")
"""Prepositions that go on with a noun phrase."""
SMALL_IN_NAMES = words("of the and for to on in & our")
"""Small words inside the names of bodies."""
TIME_PREPOSITIONS = ("after", "before", "since")
TIME_LEADS = words("on in for late early last this later of over during the past few several")
"""Words that lead to when something was said: "has over the last few months warned"."""
BEING = words("is are was were be been being am isn't aren't wasn't weren't 're 'm")
TO_SAY = words("on began continued continues continue begins started resist")
"""Words before "to say" that make it a report."""
BEFORE_NO_SPEECH = words("without worth")
"""Words before a form in -ing with which nobody says anything."""
OBJECTS = words("it him her them us")
"""Pronouns that are no subject of a verb behind them."""
NO_SUBJECTS = words("it him her them us you himself herself")
"""Pronouns that are the object of a verb before them rather than begin its clause."""
WITHOUT_WORDS = words("you nobody none anyone")
"""Pronouns whose words nobody reports."""
RELATIVES = words("which who what that")
VAGUE_NUMBERS = words("about over around")
"""Words that make a number vague: "about 20 people"."""
CLAUSE_ALWAYS = words("say think")
"""Verbs behind which words are always a clause."""
ASKING = words("ask explain know learn wonder decide question see")
"""Verbs behind which "when" is what somebody asks or knows."""
FINDING = words("find show")
"""What a study or a poll does."""
ASKS = "q"
ANSWERS = "a"
"""Letters for those who speak in an interview: "Q: When? A: Soon."."""
LETTERS = frozenset((ASKS, ANSWERS))
