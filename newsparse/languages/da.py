"""Danish."""

from newsparse.languages.language import (
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    months,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS

HEADER = HeaderWords(
    has_ordinal_stops=True,
    months=months(
        """
        januar jan, februar feb febr, marts mar, april apr, maj, juni jun, juli jul, august aug,
        september sep sept, oktober okt, november nov, december dec
        """
    ),
    weekdays=words(
        "mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor tors fre lør søn"
    ),
    date_fillers=words("den d kl klokken"),
    update_labels=phrases("opdateret, ændret"),
    date_labels=phrases(
        """
        dato, udgivet, publiceret, offentliggjort, oprettet, offentliggjort den, publiceret
        den
        """
    ),
    event_labels=phrases(
        """
        arrangement, dato og tid, hvornår, frist, ansøgningsfrist, tilmeldingsfrist, sidste
        frist, starter, åbner, gælder fra, til og med, født, medlem siden, kalender
        """
    ),
    headline_labels=phrases("overskrift, titel, rubrik"),
    kind_labels=phrases(
        """
        reportage, interview, klumme, debat, anmeldelse, artikel, leder, analyse, kommentar,
        kronik
        """
    ),
    author_labels=phrases("forfatter, skribent, journalist, publiceret af, offentliggjort af"),
    byline_words=phrases(
        """
        af, tekst, skrevet af, tekst af, indsendt af, udgivet af, oprettet af, artikel af,
        anmeldelse af, interview af, reportage af, kommentar af, klumme af, debat af, tekst og foto,
        af vores korrespondent
        """
    ),
    credit_labels=phrases("foto, fotos, billede, video, illustration, grafik"),
    conjunctions=words("og &"),
    name_particles=words("af von de"),
    place_words=words("i fra for"),
    roles=words(
        "journalist redaktør korrespondent reporter udlandskorrespondent chefredaktør politisk"
    ),
    no_names=phrases("kommentar, kommentarer, opdateret, artikel, artikler, profil, tilbage"),
    agencies=phrases("ritzau, redaktionen, reuters, afp"),
    site_labels=phrases("kilde, avis, medie"),
    url_labels=phrases("link, url, adresse"),
    tag_labels=phrases("tags, emner, emneord, sektion, kategori"),
    section_names=phrases(
        "nyheder, politik, indland, udland, økonomi, kultur, sport, debat, videnskab, sundhed"
    ),
    page_words=words("side s"),
    issue_words=words("nr nummer"),
    report_words=words("skriver rapporterer"),
    time_labels=words("tid"),
)

LETTERS = "øåæ”é"

PAGE = PageWords(
    biography_words=phrases(
        """
        forfatter, journalist, skriver, bor, skribent, professor, forsker, historiker,
        redaktør, underviser
        """
    ),
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
    buttons=phrases(
        """
        del, del artiklen, kopiér link, link kopieret, lyt, lyt til artiklen, udskriv, gem,
        gem på læseliste, annonce, log ind, abonner, luk, søg, menu
        """
    ),
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

SPEECH = PlainWords(
    cues=words(
        """
        advarede advarer afviser afviste anklagede anklager bekræftede bekræfter berettede beretter
        beskrev beskriver erkender erkendte fastslog fastslår forklarede forklarer forsikrede
        forsikrer fortalte fortsatte fortsætter fortæller fremhævede fremhæver garanterede
        garanterer gentager gentog grinede griner huskede husker hviskede hvisker håbede håber
        hævdede hævder ifølge indrømmede indrømmer indvender indvendte jokede joker jublede jubler
        klagede klager kommenterede kommenterer konkluderede konkluderer konstaterede konstaterer
        kritiserede kritiserer krævede kræver lovede lover lyder meddeler meddelte mener mente
        mindede minder noterede noterer opfordrede opfordrer oplyser oplyste pointerede pointerer
        protesterede protesterer påpegede påpeger replicerede replicerer roser roste råber råbte
        ræsonnerer sagde sagt sammenfattede sammenfatter siger skrev skriver smilede smiler spurgte
        spøger spøgte spørger sukkede sukker svarede svarer svor takkede takker tilføjede tilføjer
        troede truede truer udbryder udbrød uddybede uddyber udtaler udtalte understregede
        understreger undrede undrer vurderede vurderer
        """
    ),
    name_particles=words("af de von"),
    saying_pronouns=words("de du ham han hende hun i jeg man vi"),
    bars=words(
        """
        af at da de den deres det efter en end et for fra hans hendes hos i inden med mens mod og
        om over på sin sine sit som til uden under ved
        """
    ),
    addressing=words("til"),
    titles=words("borgmester direktør dr formand fru hr minister professor statsminister talsmand"),
    body_stems=(*BODY_STEMS, "dansk", "danske", "danmarks", "styrelse", "region"),
    genitive_endings=("s",),
    and_word="og",
    is_told_by_first_name=True,
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

DANISH = Language(code="da", header=HEADER, page=PAGE, letters=LETTERS, speech=SPEECH)
