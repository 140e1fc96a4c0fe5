"""Dutch."""

from newsparse.languages.language import (
    ExportWords,
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    TableWords,
    months,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS

HEADER = HeaderWords(
    months=months(
        """
        januari jan, februari feb, maart mrt maa, april apr, mei, juni jun, juli jul, augustus
        aug, september sep sept, oktober okt, november nov, december dec
        """
    ),
    weekdays=words(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo"
    ),
    date_fillers=words("om op"),
    clock_words=words("uur"),
    update_labels=phrases("bijgewerkt, gewijzigd, aangepast, update"),
    modified_labels=phrases("bijgewerkt, bijgewerkt op, laatst gewijzigd"),
    date_labels=phrases(
        "datum, gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, publicatiedatum, verzonden"
    ),
    event_labels=phrases(
        """
        evenement, deadline, lid sinds, startdatum, sluitingsdatum, ingangsdatum, tot en met,
        agenda, evenementen, wanneer, opening, begint op, start, einde, aanmelden voor,
        inschrijven tot, geldig tot, geldig vanaf, geboren, geboortedatum, versie van
        """
    ),
    addressee_labels=phrases("aan, cc"),
    headline_labels=phrases("titel, kop, onderwerp"),
    kind_labels=phrases(
        """
        reportage, interview, column, opinie, analyse, essay, recensie, artikel, bijdrage,
        portret, verslag
        """
    ),
    author_labels=phrases("van, auteur, auteurs, gepubliceerd door"),
    byline_words=phrases(
        """
        door, geschreven door, tekst, door onze redacteur, door onze verslaggever, door onze
        correspondent, van onze verslaggever, van onze correspondent, geplaatst door, tekst van,
        ingediend door, gepost door, een artikel van, artikel van, interview door, column van,
        recensie door, recensie van, reportage door, opinie door, opgetekend door, bijdrage van,
        verslag van, tekst en foto's
        """
    ),
    contact_labels=phrases("contact, perscontact, contactpersoon, woordvoerder, meer informatie"),
    span_joints=words("tot"),
    credit_labels=phrases(
        "foto, foto's, fotografie, beeld, video, illustratie, vertaling, vertaald door"
    ),
    conjunctions=words("en &"),
    name_particles=words("van de der den het ten ter te in 't"),
    place_words=words("in uit voor vanuit"),
    roles=words(
        """
        redacteur verslaggever verslaggeefster correspondent correspondente hoofdredacteur
        journalist columnist buitenland economie politiek chef sport redactie recensent freelance
        """
    ),
    no_names=phrases(
        """
        delen, reageren, reactie, reacties, gepubliceerd, bijgewerkt, abonneren, artikel,
        artikelen, leestijd, lees meer, over, profiel, terug
        """
    ),
    agencies=phrases("anp, redactie, onze redactie, belga, van onze redactie, reuters, afp"),
    site_labels=phrases("bron, krant, medium, site, publicatie, verschenen in"),
    url_labels=phrases("link, url, adres"),
    tag_labels=phrases("trefwoorden, tags, onderwerpen, rubriek, categorie, thema's"),
    section_names=phrases(
        """
        nieuws, politiek, binnenland, buitenland, economie, cultuur, sport, opinie, wetenschap,
        gezondheid, onderwijs, regio, media, verkeer, milieu
        """
    ),
    issue_joints=words("van"),
    page_words=words("pagina p blz"),
    issue_words=words("nr nummer"),
    report_words=words("meldt bericht schrijft"),
    time_labels=words("tijd"),
)

LETTERS = "éëïóöü"

PAGE = PageWords(
    biography_words=phrases(
        """
        auteur, journalist, journaliste, schrijfster, schrijft, schrijver, woont,
        redacteur, hoogleraar, onderzoeker, docent, columnist, historicus, historica,
        werkt
        """
    ),
    tail_headings=phrases(
        """
        lees ook, lees meer, lees verder, meer lezen, bekijk ook, zie ook, gerelateerd,
        gerelateerde artikelen, meer over, meer nieuws, meest gelezen, laatste nieuws,
        aanbevolen, reacties, reageer, geef een reactie, deel dit artikel, delen,
        nieuwsbrief, over de auteur, onderwerpen, tags, advertentie, perscontact, contact
        voor de pers, noot voor de redactie
        """
    ),
    tail_openings=phrases("meer over, lees ook, meer nieuws, meer uit"),
    about_openings=phrases("over"),
    self_openings=phrases("ik ben, mijn naam is"),
    read_more=phrases(
        "lees ook, lees meer, lees verder, bekijk ook, zie ook, luister ook, geplaatst in"
    ),
    button_joints=words("op via"),
    buttons=phrases(
        """
        naar inhoud, naar de inhoud, ga naar inhoud,
        deel, delen, deel dit artikel, print, bewaar, bewaren, abonneer, abonneren,
        inloggen, kopieer link, luister, luister naar dit artikel, reageer, volg,
        zoeken, accepteren, alles accepteren, weigeren, alles weigeren, advertentie,
        link gekopieerd, lees later, sluiten, voorlezen
        """
    ),
    counted=phrases(
        """
        leestijd, min, minuten, min leestijd, minuten leestijd, reactie, reacties, keer
        gedeeld, weergaven
        """
    ),
    promotions=phrases(
        """
        abonneer, meld je aan, schrijf je in, volg ons, download, wij gebruiken cookies,
        advertentie, alle rechten voorbehouden, tip de redactie, dit bericht werd geplaatst,
        dit bericht is geplaatst, laatst bijgewerkt, laatst gewijzigd
        """
    ),
    paywall=phrases(
        """
        alleen voor abonnees, exclusief voor abonnees, om verder te lezen, verder lezen,
        al abonnee, dit artikel is exclusief
        """
    ),
    syndicated=phrases("verscheen eerst op"),
)

TABLE = TableWords(
    text=("tekst", "volledigetekst", "inhoud", "artikel"),
    headline=("titel", "kop"),
    date=("datum", "publicatiedatum"),
    authors=("auteur", "auteurs"),
    url=("koppeling", "adres"),
    site=("krant", "bron", "titelbron"),
    description=("samenvatting", "inleiding"),
    tags=("rubriek", "sectie", "trefwoorden"),
    language=("taal",),
)

EXPORTS = ExportWords(
    headline_labels=phrases("kop, titel"),
    author_labels=phrases("auteur"),
    tag_labels=phrases("rubriek, sectie"),
    body_labels=phrases("volledige tekst"),
    length_labels=phrases("lengte"),
    record_labels=phrases("taal, laad-datum, laaddatum, publicatietype, type-publicatie"),
    length_words=words("woorden woord w"),
    document_words=words("document documenten"),
    document_ends=phrases("einde van document, einde document"),
    rights_phrases=phrases("alle rechten voorbehouden"),
)

SPEECH = PlainWords(
    asking_labels=words("v vraag"),
    answering_labels=words("a antwoord"),
    abbreviations=words("dhr dr mr mw prof"),
    cues=words(
        """
        aldus antwoordde antwoordt beaamde beaamt bekende bekent beloofde belooft benadrukt
        benadrukte besloot besluit betoogde betoogt bevestigde bevestigt bezweert bezwoer
        concludeerde concludeert constateerde constateert corrigeert denkt eist eiste erkende
        erkent fluisterde fluistert geloofde gelooft glimlacht grapt grapte grinnikt gruwde gruwt
        herinnert hoopt jubelde jubelt juicht klaagde klaagt laat lacht legde legt liet meende
        meent meldde meldt merkt merkte mopperde moppert nuanceerde nuanceert onderstreept
        onderstreepte oordeelde oordeelt pareerde pareert peinsde peinst pleit pleitte prees prijst
        protesteerde protesteert reageerde reageert redeneerde redeneert relativeerde relativeert
        resumeert riep roept schreef schreeuwde schreeuwt schrijft snauwde snauwt sneerde sneert
        stamelt stelde stelt tiert treurt twijfelt verdedigde verdedigt verduidelijkt
        verduidelijkte verklaarde verklaart vermoedde vermoedt verontschuldigt vertelde vertellen
        vertelt vervolgde vervolgt verwacht verwachtte verweet verwijt verzekerde verzekert
        verzucht verzuchtte vindt voegde voegt volgens vond voorspelde voorspelt vraagt vroeg
        waarschuwde waarschuwden waarschuwt zeggen zegt zei zeiden zucht zuchtte
        """
    ),
    name_particles=words("'t de den der el het in la te ten ter van von"),
    saying_pronouns=words("haar hem hen hij ik je jij men u we wij ze zij"),
    bars=words(
        """
        aan als bij dat de der deze die dit een en haar het hun in met naar namens om op over te
        tegen terwijl tijdens toen tot uit van voor zijn zonder
        """
    ),
    addressing=words("aan tegen"),
    articles=words("de een het"),
    titles=words(
        """
        burgemeester dhr directeur dr meneer mevrouw minister mr mw premier prof staatssecretaris
        voorzitter wethouder woordvoerder
        """
    ),
    body_stems=(*BODY_STEMS, "gemeente", "rijks", "provincie", "stichting", "vereniging"),
    genitive_endings=("s",),
    and_word="en",
    is_told_by_first_name=True,
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

DUTCH = Language(
    code="nl",
    header=HEADER,
    exports=EXPORTS,
    page=PAGE,
    letters=LETTERS,
    table=TABLE,
    speech=SPEECH,
)
