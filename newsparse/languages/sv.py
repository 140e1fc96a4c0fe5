"""Swedish."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

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
    update_labels=phrases("uppdaterad, uppdaterat, uppdaterades, ändrad"),
    date_labels=phrases(
        """
        datum, publicerad, publicerat, publicerades, publiceringsdatum, upplagd, skapad
        """
    ),
    headline_labels=phrases("rubrik, titel"),
    author_labels=phrases(
        """
        av, text, skribent, författare, reporter, skriven av, publicerad av, text av,
        upplagd av, postat av, skrivet av, inskickat av
        """
    ),
    byline_words=phrases(
        """
        av, text, skriven av, publicerad av, text av, upplagd av, postat av, skrivet av,
        inskickat av
        """
    ),
    contact_labels=phrases("kontakt, presskontakt, kontaktperson, för mer information"),
    credit_labels=phrases("foto, bild, bilder, video, illustration"),
    conjunctions=words("och &"),
    name_particles=words("af av von de"),
    place_words=words("i från för"),
    roles=words(
        """
        reporter redaktör journalist korrespondent krönikör utrikeskorrespondent chefredaktör
        """
    ),
    no_names=phrases(
        """
        dela, svara, kommentar, kommentarer, publicerad, uppdaterad, prenumerera, läs mer, artikel
        """
    ),
    agencies=phrases("tt, redaktionen, reuters, afp"),
)

LETTERS = "äåö”–é"

PAGE = PageWords(
    tail_headings=phrases(
        """
        läs mer, läs också, läs även, läs vidare, mer om, se även, relaterat, relaterade
        artiklar, fler artiklar, fler nyheter, mest läst, mest lästa, senaste nytt,
        rekommenderat, kommentarer, dela, dela artikeln, nyhetsbrev, om författaren, ämnen,
        taggar, annons, tipsa oss, presskontakt
        """
    ),
    tail_openings=phrases("mer om, läs mer, mer från, fler nyheter"),
    about_openings=phrases("om"),
    read_more=phrases("läs mer, läs också, läs även, se också, se även, lyssna"),
    promotions=phrases(
        """
        prenumerera, följ oss, ladda ner, anmäl dig, annons, vi använder cookies,
        detta inlägg publicerades, det här inlägget postades, senast uppdaterad, senast ändrad
        """
    ),
    paywall=phrases(
        """
        endast för prenumeranter, för att läsa vidare, för att läsa hela artikeln,
        redan prenumerant, bli prenumerant, logga in för att läsa
        """
    ),
)

SWEDISH = Language(code="sv", quotation_marks=("”", "”"), header=HEADER, page=PAGE, letters=LETTERS)
