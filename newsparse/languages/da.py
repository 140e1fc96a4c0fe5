"""Danish."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        januar jan, februar feb febr, marts mar, april apr, maj, juni jun, juli jul, august aug,
        september sep sept, oktober okt, november nov, december dec
        """
    ),
    weekdays=words(
        """
        mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor tors fre lør søn
        """
    ),
    date_fillers=words("den d kl klokken"),
    update_labels=phrases("opdateret, ændret"),
    date_labels=phrases(
        """
        dato, udgivet, publiceret, offentliggjort, oprettet, offentliggjort den, publiceret
        den
        """
    ),
    headline_labels=phrases("overskrift, titel, rubrik"),
    author_labels=phrases(
        """
        af, tekst, forfatter, skribent, journalist, skrevet af, tekst af, publiceret af,
        offentliggjort af, indsendt af, udgivet af, oprettet af
        """
    ),
    byline_words=phrases("af, tekst, skrevet af, tekst af, indsendt af, udgivet af, oprettet af"),
    credit_labels=phrases("foto, fotos, billede, video, illustration, grafik"),
    conjunctions=words("og &"),
    name_particles=words("af von de"),
    place_words=words("i fra for"),
    roles=words(
        """
        journalist redaktør korrespondent reporter udlandskorrespondent chefredaktør politisk
        """
    ),
    agencies=phrases("ritzau, redaktionen, reuters, afp"),
)

LETTERS = "øåæ”é"

PAGE = PageWords(
    tail_headings=phrases(
        """
        læs også, læs mere, læs videre, se også, mere om, relaterede artikler, relateret,
        mest læste, seneste nyt, seneste, anbefalet, kommentarer, del, del artiklen,
        nyhedsbrev, om forfatteren, emner, annonce, pressekontakt
        """
    ),
    tail_openings=phrases("mere om, læs mere, mere fra, flere nyheder"),
    about_openings=phrases("om"),
    read_more=phrases("læs også, læs mere, læs videre, se også, hør også"),
    promotions=phrases(
        """
        tilmeld dig, abonner, følg os, download, annonce, vi bruger cookies, dette indlæg blev,
        sidst opdateret, senest opdateret
        """
    ),
    paywall=phrases(
        """
        kun for abonnenter, for at læse videre, for at læse hele artiklen, allerede abonnent,
        bliv abonnent, log ind for at læse
        """
    ),
)

DANISH = Language(code="da", header=HEADER, page=PAGE, letters=LETTERS)
