"""Norwegian."""

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
        januar jan, februar feb febr, mars mar, april apr, mai, juni jun, juli jul, august aug,
        september sep sept, oktober okt, november nov, desember des
        """
    ),
    weekdays=words(
        "mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor tors fre lør søn"
    ),
    date_fillers=words("den kl klokken"),
    update_labels=phrases("oppdatert, endret"),
    date_labels=phrases("dato, publisert, opprettet, lagt ut"),
    event_labels=phrases(
        """
        arrangement, dato og tid, når, frist, søknadsfrist, påmeldingsfrist, starter, åpner,
        gjelder fra, til og med, født, medlem siden, kalender
        """
    ),
    headline_labels=phrases("overskrift, tittel"),
    author_labels=phrases("forfatter, skribent, journalist"),
    byline_words=phrases(
        """
        av, tekst, skrevet av, tekst av, lagt inn av, publisert av, postet av, artikkel av,
        anmeldelse av, intervju av, reportasje av, kommentar av, kronikk av, tekst og foto, lagt ut
        av
        """
    ),
    credit_labels=phrases("foto, bilde, video, illustrasjon, grafikk"),
    conjunctions=words("og &"),
    name_particles=words("av von de"),
    place_words=words("i fra for"),
    roles=words(
        "journalist redaktør korrespondent reporter utenrikskorrespondent kommentator politisk"
    ),
    no_names=phrases("kommentar, kommentarer, oppdatert, artikkel, artikler, profil, tilbake"),
    agencies=phrases("ntb, redaksjonen, reuters, afp"),
    site_labels=phrases("kilde, avis, nettsted"),
    url_labels=phrases("lenke, url, adresse"),
    tag_labels=phrases("emneord, tagger, emner, seksjon, kategori"),
    section_names=phrases(
        """
        nyheter, politikk, innenriks, utenriks, økonomi, kultur, sport, debatt, meninger, vitenskap,
        helse, lokalt
        """
    ),
    page_words=words("side s"),
    issue_words=words("nr nummer"),
    report_words=words("skriver rapporterer"),
    time_labels=words("tid"),
)

LETTERS = "øåæéòô"

PAGE = PageWords(
    biography_words=phrases(
        """
        forfatter, journalist, skriver, bor, skribent, professor, forsker, historiker,
        redaktør, underviser
        """
    ),
    tail_headings=phrases(
        """
        les også, les mer, les videre, se også, mer om, relaterte artikler, relatert,
        relaterte saker, mest lest, mest leste, siste nytt, siste, anbefalt, anbefalte
        saker, kommentarer, del, del saken, nyhetsbrev, om forfatteren, emner, annonse,
        flere saker, pressekontakt
        """
    ),
    tail_openings=phrases("mer om, les mer, mer fra, flere saker"),
    about_openings=phrases("om"),
    read_more=phrases("les også, les mer, les videre, se også, hør også"),
    buttons=phrases(
        """
        del, del saken, kopier lenke, lenke kopiert, lytt, lytt til saken, skriv ut, lagre,
        annonse, logg inn, abonner, lukk, søk, meny
        """
    ),
    promotions=phrases(
        """
        meld deg på, abonner, følg oss, last ned, annonse, vi bruker cookies, tips oss,
        dette innlegget ble, sist oppdatert, sist endret
        """
    ),
    paywall=phrases(
        """
        kun for abonnenter, for å lese videre, for å lese hele saken, allerede abonnent,
        bli abonnent, logg inn for å lese
        """
    ),
)

SPEECH = PlainWords(
    cues=words(
        """
        advarer advarte anklager anklaget avviser avviste bekrefter bekreftet beretter berettet
        beskrev beskriver erkjenner erkjente fastslo fastslår forklarer forklarte forsikrer
        forsikret fortalte forteller fortsatte fortsetter fremhever fremhevet garanterer garanterte
        gjentar gjentok hevder hevdet husker husket hvisker hvisket håper håpet ifølge innrømmer
        innrømmet innvender innvendte jubler jublet klagde klager klaget kommenterer kommenterte
        konkluderer konkluderte konstaterer konstaterte krevde krever kritiserer kritiserte la
        legger lover lovet melder meldte mener mente minner minnet noterer noterte oppfordrer
        oppfordret opplyser opplyste oppsummerer oppsummerte poengterer poengterte presiserer
        presiserte protesterer protesterte påpeker påpekte rapporterer rapporterte repliserer
        repliserte resonnerer roper ropte roser roste sa sagt sier skrev skriver slår smiler smilte
        spurte spøker spøkte spør sukker sukket svarer svarte takker takket tilføyde tilføyer
        trodde truer truet understreker understreket undrer undret utbryter utbrøt utdyper utdypet
        uttaler uttalte vitnet
        """
    ),
    name_particles=words("av de von"),
    saying_pronouns=words("de dere du ham han henne hun jeg man vi"),
    bars=words(
        """
        at av da de den deres det ei en enn et etter for fra hans hennes hos i innen med mens mot
        når og om over på si sin sine sitt som til under uten ved
        """
    ),
    addressing=words("til"),
    titles=words(
        "byrådsleder direktør dr fru herr leder minister ordfører professor statsminister"
    ),
    body_stems=(*BODY_STEMS, "norsk", "norges", "norske", "statens", "kommune", "fylke", "nav"),
    genitive_endings=("s",),
    and_word="og",
    is_told_by_first_name=True,
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

NORWEGIAN = Language(
    code="nb", quotation_marks=("«", "»"), header=HEADER, page=PAGE, letters=LETTERS, speech=SPEECH
)
