"""French."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        janvier janv jan, février févr fév, mars mar, avril avr, mai, juin, juillet juil, août,
        septembre sept sep, octobre oct, novembre nov, décembre déc
        """
    ),
    weekdays=words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
        """
    ),
    date_fillers=words("le à er"),
    clock_words=words("h heures"),
    date_labels=phrases(
        """
        date, publié, publié le, publiée le, paru le, date de publication, mis en ligne le
        """
    ),
    headline_labels=words("titre"),
    author_labels=phrases(
        """
        par, auteur, auteurs, autrice, texte, rédigé par, propos recueillis par
        """
    ),
    byline_words=phrases("par, rédigé par, texte par"),
    credit_labels=phrases("photo, photos, crédit photo, image, vidéo, infographie"),
    conjunctions=words("et & avec"),
    name_particles=words("de du des la le les d' van von ben el al"),
    roles=words(
        """
        journaliste correspondant correspondante rédacteur rédactrice reporter envoyé envoyée
        spécial spéciale grand chef adjoint éditorialiste chroniqueur chroniqueuse
        """
    ),
    agencies=phrases("afp, avec afp, reuters, ap, la rédaction, rédaction, agences, belga"),
)

LETTERS = "éèà’êç«»âîùôûïœë"

FRENCH = Language(code="fr", header=HEADER, letters=LETTERS)
