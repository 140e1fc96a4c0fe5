"""Italian."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        gennaio gen genn, febbraio feb febbr, marzo mar, aprile apr, maggio mag magg, giugno
        giu, luglio lug, agosto ago, settembre set sett, ottobre ott, novembre nov, dicembre dic
        """
    ),
    weekdays=words(
        """
        lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom
        """
    ),
    date_fillers=words("il alle ore del di"),
    date_labels=phrases("data, pubblicato, pubblicato il, pubblicata il, data di pubblicazione"),
    headline_labels=words("titolo"),
    author_labels=phrases(
        """
        di, autore, autrice, autori, testo, testo di, scritto da, a cura di, articolo di
        """
    ),
    byline_words=phrases("di, scritto da, a cura di, testo di"),
    credit_labels=phrases("foto, foto di, fotografia, immagine, video, illustrazione"),
    conjunctions=words("e ed &"),
    name_particles=words("di de del della dei degli da dal la lo van von"),
    roles=words(
        """
        giornalista inviato inviata corrispondente redattore redattrice direttore direttrice
        editorialista caporedattore caporedattrice speciale
        """
    ),
    agencies=phrases(
        """
        ansa, adnkronos, agi, redazione, la redazione, reuters, afp, redazione online
        """
    ),
)

LETTERS = "èà’ùò“”ìé"

ITALIAN = Language(code="it", header=HEADER, letters=LETTERS)
