"""English forms that its grammar asks for by name: endings, clitics and small words."""

from newsparse.languages.language import phrases, words

VOWELS = frozenset("aeiou")
SIBILANTS = ("s", "x", "z", "ch", "sh")
"""How words end that take "es"."""
CLITICS = ("'s", "'re", "'ve", "'ll", "'d", "'m", "'")
"""What an apostrophe joins to a word."""
VERB_CLITICS = words("'re 've 'll 'd 'm")
"""Those of them that are verbs."""
PAST_ENDING = "ed"
ING_ENDING = "ing"
VERB_ENDINGS = (PAST_ENDING, ING_ENDING)
SINGULAR_ENDINGS = ("ss", "us", "is")
"""How words end that are no plurals: "previous"."""
MORE = words("more most less least")
"""What an adjective stands behind: "the most trusted"."""
NUMBERS = words("two three four five six seven eight nine ten")
COUNTS = NUMBERS | words("several few many various these those both")
"""Words before a noun in the plural."""
PLURAL_ENDING = "s"
"""How most plurals end, and verbs with one subject in the present."""
ADVERB_ENDING = "ly"
POSSESSIVE = "'s"
POSSESSIVES = ("'s", "’s")
CONVINCED = words("convinced adamant confident")
"""What somebody is who holds something for true: "Ann Lee is adamant that"."""
COUNTERPART = "counterpart"
"""Who is elsewhere what the other is: "the minister met his Greek counterpart"."""
APOSTROPHES = ("'", "’")
OWNED = "own"
OWNER_CLITICS = ("'s", "'")
"""What an apostrophe joins to the name of an owner."""
NEGATING = ("n't", "n’t")
"""How auxiliaries end that are negated."""
BASED = "-based"
"""How a word ends for where a body is: "the Oslo-based company"."""
AGED = ("-year-old", "-of-one", "-of-two", "-of-three", "-of-four", "-of-five", "-of-six")
"""How a word ends for somebody of an age, or with children: "the father-of-two"."""
AGE_STARTS, AGE_ENDS = words("aged is was"), (",", ".", ")")
"""What stands before a number that is an age, and behind one that a comma sets off."""
ARTICLES = words("the a an")
NO_NAMING = ARTICLES | {"born"}
"""Words behind which capitals name nobody who is told of: "Born Ida Fell in 1932, she"."""
DEFINITE = "the"
INDEFINITE = words("a an one another some any no every each")
"""Words with which a phrase is of nobody in particular."""
LONE = ("one", "another")
"""Words that alone tell nothing of who speaks: “I stay,” wrote one."""
BUT = "but"
JOINTS = ("and", BUT)
BLOWS = words("attack slam bash blast assail")
"""Verbs that say nothing where something is in hand: "attacked him with a hammer"."""
WITH = "with"
COMPLEMENTS = words("of for at from in with on")
"""Prepositions that go on with a noun phrase."""
NEAR_TO = words("adviser advisor aide ambassador assistant close closest envoy heir witness")
"""Words whose phrase "to" goes on with behind a verb, too: "said a source close to the talks"."""
CLOSE = words("close closest")
"""Those of them that stand behind their noun: "a source close to the talks"."""
SMALL_IN_NAMES = words("of the and for to on in & our")
"""Small words inside the names of bodies."""
TIME_PREPOSITIONS = ("after", "before", "since")
THEN = phrases(
    "at that time, at this time, at the time, at that point, at this point, at the moment"
)
"""What tells when between whoever speaks and the verb: "Ann Lee at that time asked"."""
TIME_LEADS = words("on in for late early last this later of over during the past few several")
"""Words that lead to when something was said: "has over the last few months warned"."""
BEING = words("is are was were be been being am isn't aren't wasn't weren't 're 'm")
HAVING = words("has have had having 've")
BECOMING = BEING | words("became become becomes remained remains")
"""Verbs that say what somebody is: "Ann Lee was his rival"."""
INVERTED = BEING | words("sat sits stood stands lay lies came comes hung hangs walked ran")
"""Verbs before their subject behind where it is: "Among them is", "Beside her sat Ann Lee"."""
MODALS = words("will would can could may might shall should must")
"""Auxiliaries of what is not done yet: "said the council would publish its plan"."""
TO_SAY = words("on began continued continues continue begins started resist")
"""Words before "to say" that make it a report."""
SENDING = words(
    "called rang phoned contacted wrote emailed texted posted took used issued appeared stood rose"
)
"""Verbs of what somebody does to say something: "called the paper to say that"."""
BEFORE_NOUNS = words("during of in on at for about after before")
"""Prepositions before what no body or thing says: "during the blunt questioning"."""
HABITS = words("used liked likes loved loves")
"""Words before "to say" behind somebody who often did: "he used to say"."""
BEFORE_NO_SPEECH = words("without worth when")
"""Words before a form in -ing with which nobody says anything."""
OBJECTS = words("it him her them us")
"""Pronouns that are no subject of a verb behind them."""
HER, OWN = "her", words("his himself herself")
"""Pronouns that go back to the subject of their clause; "her" does where a noun follows."""
REFLEXIVES = words("himself herself itself themselves")
STRESSES = REFLEXIVES | words("both each all")
"""Words that stress the subject before them: "Ann Lee herself said", "the two both said"."""
NO_SUBJECTS = words("it him her them us you himself herself")
"""Pronouns that are the object of a verb before them rather than begin its clause."""
WITHOUT_WORDS = words("you there nobody none anyone")
"""Pronouns whose words nobody reports."""
WRITERS = words("i we")
"""Pronouns for whoever writes, who is no source of what is only thought or liked."""
NOBODY = words("no not neither")
"""Words that make a source nobody: "no one", "not everyone"."""
RELATIVES = words("which who what that")
VAGUE_NUMBERS = phrases(
    """
    about, over, around, under, at least, at most, up to, as many as, as few as, more than,
    fewer than, less than
    """
)
"""What makes a number vague: "about 20 people", "at least 20 people"; no "at 9 p.m."."""
CLAUSE_ALWAYS = words("say think")
"""Verbs behind which words are always a clause."""
ASKING = words("ask explain wonder question")
"""Verbs behind which "when" is what somebody asks."""
KNOWING = words("know understand determine see decide learn find consider")
"""Verbs behind which a question is not asked: "knows how to cook it"."""
FINDING = words("find show")
"""What a study or a poll does."""
SO = words("so neither nor")
"""What a subject stands behind its verb with: "So is Ann Lee, who"."""
AND = "and"
NUMBER_SIGN = "no"
"""Before the number of whoever has no other name: "Juror No. 4"."""
BOTH = "both"
TOGETHER = words("both two pair duo couple")
"""What is said of those who were named before: "The two said", "Both agree"."""
HE_OR_SHE = words("he she")
"""Pronouns that "and" joins with a name before a verb: "he and Wolfe agree"."""
OF = "of"
BY = "by"
TO = "to"
AS = "as"
NOT, NOT_BEFORE = "not", ("not", "nor")
IT = "it"
WHO = "who"
WHOM = "whom"
BEFORE_IT = (",", "that", "which")
"""What stands before "it said" for whom the sentence is about."""
WHOSE = "whose"
WHEN = "when"
THAT = "that"
BEHIND_THAT = words("very kind sort particular")
"""Words before the noun that a "that" belongs to: "said that very test was planned"."""
FACT = "fact"
"""What a "that" tells more of that reports nothing: "said, despite the fact that"."""
SAY = "say"
HERE = "here"
GO_ON = "go on"
"""A cue of words in marks alone: no "went on the long walk"."""
ASSUME = "assume"
"""A verb whose form in -ing is an "if": "assuming there is room"."""
SAYING = words("say says said told according")
"""Forms of which a text that lets people speak has some."""
ASK = "ask"
HEAR = "hear"
TRAILING = words("hear understand reckon fear confirm expect hope")
"""Verbs that only stand behind a clause or before one: "..., the court heard"."""
CALLED = words("called named")
"""Forms between a noun and the name that somebody bears: "a girl called Safiya"."""
QUOTING = words("quoted quotes quote cited cites cite")
"""Forms before whose words these are: "quoted Ann Lee as saying"."""
ANSWERING = words("reply answer respond retort")
"""Verbs with which whoever was asked speaks."""
ASKED = words("asked pressed questioned quizzed challenged")
"""What opens a sentence with what somebody was asked: "Asked whether she regretted it,"."""
THOUGH = "though"
OF_PARTICLE = " of"
"""How a cue ends that only names whose words it tells: "complain of"."""
OPENING = ("not", "only", "even", "just", "perhaps", "maybe", "too", "both")
"""Adverbs with which what somebody says begins: "said not all had come"; no "later"."""
NEGATIONS = ("not", "never")
NAME_JOINTS = ("and", "&")
ALTERNATIVES = ("and", "or")
FROM = "from"
ADDRESS_LEADS = ("of", FROM)
"""What leads in where somebody lives behind a name: "Tom Hale, of Mill Lane,"."""
NOUN_JOINTS = ("and", "&", "or")
"""What joins two nouns of one phrase."""
BEFORE_ROLES = ("then",)
"""What stands before a role and is none of it: "then mayor Ann Lee"."""
SUBJECT_RELATIVES = ("who", "which", "that")
"""Words that stand for the subject of a clause: "the man who said"."""
NO_SPEAKERS = words("you it")
"""Pronouns that speak for nobody: "you see", "light hits it"."""
PUBLISHED = words("published released posted issued conducted commissioned based seen")
"""Participles that tell more of what has words: "a study published in Harrow found"."""
BEFORE_STANDS = ("to", "as")
"""Prepositions before what somebody stands for: "vowed to fight"."""
MEANWHILE = ("as", "when", "while", "whilst")
"""Words before what somebody else does at that time: "left as Ann Lee spoke"."""
TIME_CLAUSES = ("when", "while")
"""Words behind which a form tells of a time: "when asked"."""
