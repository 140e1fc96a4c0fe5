"""Dutch."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        januari jan, februari feb, maart mrt maa, april apr, mei, juni jun, juli jul, augustus
        aug, september sep sept, oktober okt, november nov, december dec
        """
    ),
    weekdays=words(
        """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
        """
    ),
    date_fillers=words("om op"),
    clock_words=words("uur"),
    date_labels=phrases("datum, gepubliceerd, gepubliceerd op, geplaatst, geplaatst op"),
    headline_labels=phrases("titel, kop"),
    author_labels=phrases("door, auteur, auteurs, tekst, geschreven door"),
    byline_words=phrases("door, geschreven door, tekst"),
    credit_labels=phrases("foto, foto's, fotografie, beeld, video, illustratie"),
    conjunctions=words("en &"),
    name_particles=words("van de der den het ten ter te in 't"),
    roles=words(
        """
        redacteur verslaggever verslaggeefster correspondent correspondente hoofdredacteur
        journalist columnist buitenland economie politiek
        """
    ),
    agencies=phrases("anp, redactie, onze redactie, belga, van onze redactie, reuters, afp"),
)

LETTERS = "éëïóöü"

DUTCH = Language(code="nl", header=HEADER, letters=LETTERS)
