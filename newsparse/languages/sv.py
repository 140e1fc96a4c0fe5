"""Swedish."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        januari jan, februari feb febr, mars mar, april apr, maj, juni jun, juli jul, augusti
        aug, september sep sept, oktober okt, november nov, december dec
        """
    ),
    weekdays=words(
        """
        måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors tor fre lör sön
        """
    ),
    date_fillers=words("den kl klockan"),
    date_labels=phrases("datum, publicerad, publicerat, publicerades, publiceringsdatum"),
    headline_labels=phrases("rubrik, titel"),
    author_labels=phrases("av, text, skribent, författare, reporter"),
    byline_words=phrases("av, text"),
    credit_labels=phrases("foto, bild, bilder, video, illustration"),
    conjunctions=words("och &"),
    name_particles=words("af av von de"),
    roles=words(
        """
        reporter redaktör journalist korrespondent krönikör utrikeskorrespondent chefredaktör
        """
    ),
    agencies=phrases("tt, redaktionen, reuters, afp"),
)

LETTERS = "äåö”–é"

SWEDISH = Language(code="sv", header=HEADER, letters=LETTERS)
