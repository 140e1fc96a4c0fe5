"""German."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        januar jänner jan, februar feber feb, märz mär mrz, april apr, mai, juni jun, juli jul,
        august aug, september sep sept, oktober okt, november nov, dezember dez
        """
    ),
    weekdays=words(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa
        so
        """
    ),
    date_fillers=words("den der am um"),
    clock_words=words("uhr"),
    date_labels=phrases(
        """
        datum, veröffentlicht, veröffentlicht am, erschienen am, erstellt, erstellt am, stand,
        publiziert, publiziert am
        """
    ),
    headline_labels=phrases("titel, überschrift, schlagzeile"),
    author_labels=phrases(
        """
        von, autor, autorin, autoren, text, verfasst von, geschrieben von, ein artikel von, ein
        bericht von, bericht
        """
    ),
    byline_words=phrases("von, autor, autorin, text von, ein artikel von, verfasst von"),
    credit_labels=phrases("foto, fotos, bild, bilder, grafik, video, quelle"),
    conjunctions=words("und & sowie"),
    name_particles=words("von vom zu zur zum van der den de di la"),
    roles=words(
        """
        redakteur redakteurin korrespondent korrespondentin reporter reporterin chefredakteur
        chefredakteurin autor autorin journalist journalistin volontär redaktion leiter ressort
        """
    ),
    agencies=phrases(
        """
        dpa, afp, apa, reuters, epd, kna, sid, red, redaktion, agenturen, online-redaktion
        """
    ),
)

LETTERS = "üä„“öß–"

GERMAN = Language(code="de", header=HEADER, letters=LETTERS)
