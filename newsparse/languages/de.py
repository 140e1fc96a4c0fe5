"""German."""

from newsparse.languages.de_grammar import GRAMMAR
from newsparse.languages.de_speech import SPEECH
from newsparse.languages.language import (
    ExportWords,
    GenderForms,
    HeaderWords,
    Language,
    PageWords,
    TableWords,
    months,
    ordered,
    phrases,
    words,
)

HEADER = HeaderWords(
    has_ordinal_stops=True,
    months=months(
        """
        januar jänner jaenner jan, februar feber feb, märz maerz mär mrz, april apr, mai, juni jun,
        juli jul, august aug, september sep sept, oktober okt, november nov, dezember dez
        """
    ),
    weekdays=words(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa
        so
        """
    ),
    date_fillers=words("den der am um ten te"),
    clock_words=phrases("uhr, uhr ortszeit, uhr mitteleuropäischer zeit"),
    day_words={"heute": 0, "gestern": 1, "vorgestern": 2},
    ago_words=words("vor"),
    time_units={
        **dict.fromkeys(("minute", "minuten", "min"), 1),
        **dict.fromkeys(("stunde", "stunden", "std"), 60),
        **dict.fromkeys(("tag", "tagen"), 24 * 60),
        **dict.fromkeys(("woche", "wochen"), 7 * 24 * 60),
    },
    moments={
        "gerade eben": 0,
        "vor einer minute": 1,
        "vor einer stunde": 60,
        "vor einem tag": 24 * 60,
        "vor einer woche": 7 * 24 * 60,
    },
    update_labels=phrases(
        """
        aktualisiert, aktualisierung, geändert, überarbeitet, verändert, zuletzt verändert,
        zuletzt geändert, zuletzt bearbeitet, update, letzte änderung, bearbeitet
        """
    ),
    date_labels=phrases(
        """
        datum, veröffentlicht, veröffentlicht am, veröffentlichung, veröffentlichungsdatum,
        erscheinungstag, tag der veröffentlichung,
        erschienen, erschienen am, erscheinungsdatum, erstellt, erstellt am, stand, vom, publiziert,
        publiziert am, online seit, gepostet am, eingestellt am, meldung vom, ausgabe vom,
        pressemitteilung vom, gesendet, gesendet am, dieser beitrag wurde, dieser eintrag wurde,
        dieser artikel wurde, artikel vom, bericht vom, beitrag vom, text vom,
        artikel veröffentlicht, artikel veröffentlicht am, zuerst erschienen am,
        zuerst veröffentlicht am, erstmals veröffentlicht am, dieser text erschien,
        dieser artikel erschien, dieser text erschien zuerst, dieser artikel erschien zuerst
        """
    ),
    modified_labels=phrases(
        """
        aktualisiert, aktualisiert am, geändert, geändert am, zuletzt aktualisiert, stand, update,
        update vom
        """
    ),
    time_labels=phrases("uhrzeit, zeit"),
    event_labels=phrases(
        """
        termin, veranstaltung, veranstaltungstermin, einsendeschluss, bewerbungsfrist,
        bewerbungsschluss, anmeldeschluss, gültig bis, geboren, gestorben, mitglied seit,
        registriert seit, dabei seit, abgerufen, abgerufen am, zugriff, zugriff am, gespeichert
        am, gedruckt am, ausgedruckt am, heruntergeladen am, aufgenommen, aufgenommen am,
        aufnahmedatum, sendung, sendetermin, ausstrahlung, erstausstrahlung, eintrittstermin,
        erscheinungstermin, starttermin, liefertermin, abgabetermin, ausfertigungsdatum,
        lieferbar ab, verfügbar ab, gültig ab, beginn, geschlossen am, bis, bis zum, termine,
        nächste termine, veranstaltungen, veranstaltungskalender, kalender, wann, anmeldung bis,
        bewerbung bis, anmeldefrist, öffnet am, eröffnung, beginnt am, startet am, start, endet
        am, ende, fassung vom, in kraft ab, in kraft seit, in der fassung vom
        """
    ),
    addressee_labels=phrases("an, cc, kopie"),
    headline_labels=phrases("titel, überschrift, schlagzeile, betreff, artikel, beitrag"),
    author_labels=phrases(
        """
        vom, autoren, autorinnen, autor*in, autor/in, text, texte, verfasser, verfasserin,
        bericht, redaktion
        """
    ),
    kind_labels=phrases(
        """
        interview, gespräch, reportage, kommentar, analyse, protokoll, redakteur, redakteurin,
        reporter, reporterin, artikel, beitrag, recherche, essay, glosse, kolumne, leitartikel,
        gastbeitrag, gastkommentar, rezension, porträt, bericht, text
        """
    ),
    byline_words=phrases(
        """
        von, autor, autorin, text von, ein artikel von, ein bericht von, ein kommentar von,
        ein gastbeitrag von, eine analyse von, verfasst von, geschrieben von,
        veröffentlicht von, erstellt von, ein interview von, ein gespräch von, ein porträt von,
        ein essay von, eine reportage von, eine kolumne von, eine rezension von, interview von,
        kommentar von, analyse von, reportage von, gastbeitrag von, kolumne von,
        aufgezeichnet von, protokolliert von, artikel von, beitrag von, gepostet von,
        gespeichert von, eingestellt von, eingereicht von, ein beitrag von, ein rezept von,
        rezept von, ein text von, dieser beitrag wurde von, dieser eintrag wurde von,
        dieser artikel wurde von, es berichtet, es berichten, rezension von,
        porträt von, essay von, bericht von, leserbeitrag von, ein leserbeitrag von,
        gastkommentar von, ein gastkommentar von, glosse von, eine glosse von, leitartikel von,
        ein leitartikel von, feature von, ein feature von, kritik von, eine kritik von, meldung von
        """
    ),
    interviewer_words=phrases(
        """
        die fragen stellte, die fragen stellten, das gespräch führte, das gespräch führten,
        das interview führte, das interview führten
        """
    ),
    contact_labels=phrases(
        """
        kontakt, kontakte, pressekontakt, pressekontakte, medienkontakt, ansprechpartner,
        ansprechpartnerin, firmenkontakt, unternehmenskontakt, agenturkontakt,
        ansprechpartner für die presse, rückfragen, rückfragen an,
        rückfragen bitte an, rückfragehinweis, pressestelle, weitere informationen,
        weitere auskünfte
        """
    ),
    span_joints=words("bis"),
    origin_phrases=phrases(
        """
        mit material, mit agenturmaterial, mit agenturen, mit informationen,
        unter verwendung von
        """
    ),
    credit_labels=phrases(
        """
        foto, fotos, foto von, fotos von, fotograf, fotografin, bild, bilder, bild von, bilder von,
        bildquelle, grafik, grafik von, video, video von, kamera, illustration, illustrationen,
        illustration von, illustrationen von, zeichnung von, quelle, rubriklistenbild, titelbild,
        symbolbild, archivbild, symbolfoto, archivfoto, übersetzung,
        übersetzt von
        """
    ),
    site_labels=phrases(
        """
        quelle, medium, zeitung, publikation, erschienen in, artikel aus, ausschnitt aus, aus der
        zeitung, blatt
        """
    ),
    url_labels=phrases("link, adresse, webadresse, internetadresse"),
    tag_labels=phrases(
        """
        schlagwörter, schlagworte, stichwörter, stichworte, thema, themen, ressort, rubrik,
        kategorie
        """
    ),
    body_labels=phrases("text, artikel, artikeltext, volltext"),
    section_names=phrases(
        """
        blog, pressespiegel, medienspiegel, presseschau,
        eilmeldung, exklusiv, politik, wirtschaft, lokales, sport, kultur, gesellschaft, wissen,
        panorama, meinung, nachrichten, region, regionales, stadt, aus aller welt, feuilleton,
        finanzen, gesundheit, technik, digital, bildung, reise, verkehr, inland, ausland,
        vermischtes, welt, deutschland, rezension, filmkritik, buchkritik, konzertkritik, film,
        kino, theater, musik, literatur, landwirtschaft, geschichte, familie, freizeit, im gespräch,
        interview, reportage, kommentar, leitartikel, porträt, glosse, hintergrund, analyse,
        leserbriefe, thema des tages, aus der region, blaulicht
        """
    ),
    paper_words=words(
        """
        tagblatt tageblatt zeitung anzeiger rundschau kurier bote morgenpost abendblatt
        abendzeitung volksblatt wochenblatt tagesspiegel generalanzeiger stadtanzeiger kreisblatt
        volksstimme merkur echo
        """
    ),
    paper_endings=words("nachrichten online news presse heute"),
    issue_joints=words("vom"),
    count_joints=words("von"),
    reference_words=words("in"),
    page_words=words("seite s"),
    issue_words=words("nr ausgabe"),
    conjunctions=words("und & sowie"),
    given_names=GRAMMAR.masculine_names | GRAMMAR.feminine_names,
    place_words=words("in aus für bei"),
    farewells=phrases("mit freundlichen grüßen, hochachtungsvoll"),
    report_words=words("berichtet berichten schreibt schrieb"),
    place_openings=words("bad sankt st neu alt groß klein"),
    name_particles=words("von vom zu zur zum van der den de di la"),
    collectives=words(
        """
        redaktion online-redaktion onlineredaktion agenturen pressestelle
        """
    ),
    roles=words(
        """
        redakteur redakteurin korrespondent korrespondentin reporter reporterin chefredakteur
        chefredakteurin autor autorin journalist journalistin volontär volontärin redaktion leiter
        leiterin ressort ressortleiter gastautor gastautorin kolumnist kolumnistin mitarbeiter
        mitarbeiterin freier freie unser unsere unserer unserem geschäftsführer
        redaktionsmitglied lokalredaktion sportredaktion kulturredaktion wirtschaftsredaktion
        politikredaktion
        geschäftsführerin pressesprecher pressesprecherin
        """
    ),
    no_names=phrases(
        """
        antworten, antwort, teilen, kommentar, kommentare, kommentieren, veröffentlicht,
        aktualisiert, stand, uhr, lesezeit, minuten, anmelden, abonnieren, folgen, artikel,
        webagentur, werbeagentur, internetagentur, webdesign,
        beitrag, beiträge, weiterlesen, mehr lesen, merken, drucken, lizenz, urheberrecht,
        startseite, über, informationen, zurück, übersicht, profil
        """
    ),
    agencies=phrases(
        """
        dpa, afp, apa, ap, reuters, epd, kna, sid, sda, ots, red, redaktion, agenturen,
        online-redaktion, onlineredaktion, nachrichtenagentur, mit material der dpa
        """
    ),
)

LETTERS = "üä„“öß–"

PAGE = PageWords(
    tail_headings=phrases(
        """
        mehr zum thema, zum thema, zum weiterlesen, lesen sie auch, lesen sie mehr, lesen
        sie dazu auch, lesetipps, auch interessant, das könnte sie auch interessieren, das
        könnte dich auch interessieren, das könnte sie interessieren, das interessiert
        andere leser, ähnliche artikel, ähnliche themen, ähnliche beiträge, verwandte
        artikel, verwandte themen, verwandte beiträge, weitere artikel, weitere themen,
        weitere nachrichten, weitere meldungen, weitere informationen, weiterführende
        links, links zum thema, mehr aus dem ressort, meistgelesen, meistgelesene artikel,
        meist gelesen, am meisten gelesen, beliebte artikel, empfehlungen, empfohlene
        artikel, empfehlungen der redaktion, unsere empfehlungen, redaktionsempfehlung,
        neueste artikel, neueste beiträge, aktuelle nachrichten, aktuelle meldungen, top
        themen, topthemen, schlagzeilen, schlagwörter zu diesem artikel, dieses thema im programm,
        mehr kolumnen, weitere folgen der kolumne,
        vorheriger artikel, nächster artikel, kommentare,
        kommentar schreiben,
        kommentar verfassen, leserkommentare, schreiben sie einen kommentar, diskutieren
        sie mit, ihre meinung, artikel teilen, teilen, beitrag teilen, newsletter,
        schlagwörter, schlagworte, themen, über den autor, über die autorin, zur person,
        der autor, die autorin, impressum, mehr dazu, pressekontakt, pressekontakte,
        ansprechpartner für die presse, kontakt für medien, medienkontakt, pressestelle,
        kontakt für die presse, rückfragen, firmenkontakt, unternehmenskontakt, agenturkontakt
        """
    ),
    tail_openings=phrases(
        """
        mehr zum thema, mehr zu, mehr über, mehr von, mehr aus, lesen sie auch, weitere artikel,
        weitere nachrichten, weitere themen, newsletter, das könnte, über den autor,
        über die autorin
        """
    ),
    about_openings=phrases("über, über die, über den, über das"),
    self_openings=phrases("ich bin, mein name ist, ich heiße"),
    biography_words=phrases(
        """
        schreibt, lebt, autor, autorin, journalist, journalistin, arbeitet, geboren,
        lehrt, historiker, historikerin, referent, referentin, redakteur, redakteurin,
        professor, professorin, dozent, dozentin, publizist, publizistin, blogger,
        bloggerin, kolumnist, kolumnistin, forscht, wissenschaftler, wissenschaftlerin,
        mitarbeiter, mitarbeiterin, leitet, studiert, studierte, promoviert, promovierte,
        volontär, volontärin, berichtet, bloggt
        """
    ),
    read_more=phrases(
        """
        lesen sie auch, lesen sie hier, lesen sie dazu, lesen sie mehr, lesen sie außerdem,
        lies auch, lesen sie jetzt, auch interessant, mehr dazu, mehr zum thema, siehe auch,
        mehr lesen, hier lesen sie, zum thema, weiterlesen, lesetipp, empfohlener,
        artikel teilen, beitrag teilen,
        abgelegt unter, veröffentlicht in, verschlagwortet mit
        """
    ),
    promotions=phrases(
        """
        haben sie einen hinweis, haben sie hinweise, haben sie einen tipp,
        abonnieren sie, jetzt abonnieren, folgen sie uns, folge uns, melden sie sich,
        fortsetzung auf seite, lade login box, exklusiv für abonnenten, z exklusiv für,
        jetzt anmelden, newsletter,
        dieser artikel ist zuerst,
        dieser artikel erschien,
        dieser beitrag erschien, dieser text erschien, hinweis der redaktion, fehler gefunden,
        haben sie einen fehler, alle rechte vorbehalten, wir verwenden cookies,
        diese website verwendet cookies, mit meiner anmeldung, an dieser stelle finden sie,
        an dieser stelle befindet sich ein, dieser artikel enthält affiliate, anzeige,
        wir respektieren deine privatsphäre, wir respektieren ihre privatsphäre,
        die inhalte dieser website, dieser beitrag stammt aus, dieser beitrag gibt die meinung,
        hier finden sie externe, hier finden sie einen externen,
        wir benötigen ihre einwilligung, wir benötigen ihre zustimmung, die redaktion empfiehlt,
        dieser beitrag wurde, dieser eintrag wurde, der beitrag wurde am,
        dieser artikel wurde am, zuletzt aktualisiert, zuletzt geändert, zuletzt bearbeitet,
        letzte aktualisierung, letzte änderung, aktualisiert am, jetzt kostenlos abonnieren,
        jetzt kostenlos anmelden, über dieses thema berichtete, jetzt teilen auf,
        haben sie anregungen, der newsletter, alle newsletter
        """
    ),
    letters=phrases(
        """
        wird dieser newsletter nicht, wird diese e-mail nicht, sollte dieser newsletter nicht,
        im browser ansehen, im browser anzeigen, im browser öffnen, online ansehen,
        online-version, newsletter im browser, sie erhalten diesen newsletter,
        sie erhalten diese e-mail, diese e-mail wurde, abmelden, newsletter abbestellen,
        newsletter abmelden, vom newsletter abmelden, hier abmelden, einstellungen ändern,
        datenschutz, impressum
        """
    ),
    inboxes=phrases("ihr postfach, ihrem postfach, dein postfach, deinem postfach, per e mail"),
    follow=words("folgen folge lesen abonnieren"),
    syndicated=phrases("erschien zuerst auf, ist zuerst erschienen auf"),
    closings=phrases("ende des artikels, ende des beitrags, ende des textes, artikelende"),
    replies=words("antworten"),
    button_joints=words("auf per via bei in mit den diesen artikel"),
    buttons=phrases(
        """
        artikel wird nach der anzeige fortgesetzt, nach der anzeige weiterlesen,
        teilen, artikel teilen, beitrag teilen, auf facebook teilen, auf x teilen, drucken,
        artikel drucken, merken, speichern,
        anzeige, werbung, zum inhalt springen, zum hauptinhalt springen, kommentieren,
        kommentar schreiben, kommentar hinterlassen, einen kommentar hinterlassen, schreibe einen
        kommentar, keine kommentare, kommentare anzeigen, jetzt anmelden, jetzt kostenlos anmelden,
        anmelden, einloggen, registrieren, abonnieren,
        folgen, menü, suche, suchen, link kopieren, link kopiert, per e mail, e mail, vorlesen,
        artikel anhören, anhören, facebook, twitter, x, whatsapp, linkedin, xing, pinterest,
        telegram, startseite, zur startseite, artikel merken, newsletter abonnieren,
        alle kommentare anzeigen, alle akzeptieren, nach oben, schließen, mehr anzeigen,
        zu den kommentaren springen, anzahl kommentare, artikel vorlesen, schriftgröße anpassen,
        schriftgröße, bildbeschreibung einblenden, bild vergrößern, bild in vollbild, zur merkliste,
        auf die merkliste, in pocket speichern, news folgen, thema folgen, fehler melden,
        zur merkliste hinzufügen, zur ausgabe, feedback, bluesky, threads, x com, icon,
        artikelrechte erwerben, artikelzusammenfassung, zur app, audio herunterladen,
        download der audiodatei, zum kommentarbereich, alle kommentare, diskussion öffnen,
        abo, zum abo, abonnement, e paper, epaper, shop, mein konto, kontakt,
        hören, abspielen, artikel verschenken, verschenken, mail, instagram, youtube, kopieren,
        zurück nach oben, zum seitenanfang
        """
    ),
    counted=phrases(
        """
        aufruf, aufrufe, kommentar, kommentare, mal geteilt, gefällt mir, minute lesezeit,
        minuten lesezeit, min lesezeit, lesezeit, lesedauer, lesedauer ca, min, minuten, minute,
        leser
        """
    ),
    paywall=phrases(
        """
        dieser artikel ist für abonnenten, nur für abonnenten, exklusiv für abonnenten,
        weiterlesen mit, jetzt weiterlesen, um weiterzulesen, um diesen artikel zu lesen,
        um den artikel zu lesen, sie haben bereits ein abo, bereits abonnent,
        jetzt testen und weiterlesen, dieser inhalt ist exklusiv, mit abo weiterlesen,
        testen sie jetzt, lesen sie den ganzen artikel
        """
    ),
)

TABLE = TableWords(
    text=(
        "text",
        "volltext",
        "artikeltext",
        "textinhalt",
        "inhalt",
        "textkörper",
        "artikel",
        "beitrag",
    ),
    headline=("überschrift", "titel", "schlagzeile", "headline"),
    date=ordered(
        "datum veröffentlichungsdatum erscheinungsdatum veröffentlicht veröffentlichtam "
        "erscheinungstag"
    ),
    authors=ordered("autor autoren autorin verfasser verfasserin journalist redakteur"),
    url=("link", "adresse", "url"),
    site=("medium", "quelle", "zeitung", "zeitungsname", "medienname", "publikation"),
    description=("teaser", "zusammenfassung", "vorspann", "unterzeile"),
    tags=("ressort", "rubrik", "schlagwörter", "schlagworte", "themen"),
    language=("sprache",),
    things=("desartikels", "artikel", "desbeitrags", "beitrag"),
)

EXPORTS = ExportWords(
    headline_labels=phrases("titel, überschrift"),
    date_labels=phrases("datum, erscheinungsdatum, veröffentlichungsdatum, publikationsdatum"),
    author_labels=phrases("autor, autorin, autoren, verfasser, verfasserin"),
    site_labels=phrases(
        "quelle, medium, publikation, zeitung, titel der publikation, publikationstitel"
    ),
    tag_labels=phrases("rubrik, ressort, abschnitt"),
    url_labels=phrases("dauerhafte adresse des dokuments, dokumentadresse"),
    body_labels=phrases("hauptteil, textkörper, volltext"),
    text_labels=phrases("highlight, grafik, korrektur"),
    length_labels=phrases("länge"),
    record_labels=phrases(
        """
        update, sprache, publikationstyp, publication-type, zeitungs-code, datum der ladung, ort,
        klassifizierung, thema, themen, branche, unternehmen, organisation, person, geografie,
        seite, ladedatum, issn, isbn, dokumentnummer, dokument-id, ausgabe, jahrgang, datenbank,
        region, schlagwörter, publikationsinfo, publikationsjahr, seiten, herausgeber, verlag,
        verlagsort, land der veröffentlichung, quellentyp, dokumenttyp,
        sprache der publikation, sprache der veröffentlichung, dokument-url, proquest-dokument-id,
        proquest-dokument-link, standort, copyright, zuletzt aktualisiert, erste seite,
        auflage, verbreitete auflage, druckauflage, reichweite, mediengattung, medientyp,
        erscheinungsweise
        """
    ),
    cover_labels=phrases("auftragsnummer, jobnummer, job-nummer"),
    length_words=words("wörter wort"),
    document_words=words("dokument dokumente dokumenten"),
    document_ends=phrases("ende des dokuments"),
    rights_phrases=phrases("alle rechte vorbehalten"),
)

WOMEN = GenderForms(
    pronouns=words("sie ihr"),
    titles=words("frau"),
    role_endings=("erin", "entin", "antin", "istin", "orin", "ogin", "chefin", "ärztin", "ältin"),
)
MEN = GenderForms(
    pronouns=words("er ihm"),
    titles=words("herr herrn"),
    role_endings=(
        *("sprecher", "minister", "kanzler", "leiter", "trainer", "meister", "führer", "richter"),
        *("präsident", "direktor", "chef", "anwalt", "arzt", "sekretär", "professor", "forscher"),
    ),
)

GERMAN = Language(
    code="de",
    quotation_marks=("„", "“"),
    header=HEADER,
    table=TABLE,
    exports=EXPORTS,
    page=PAGE,
    letters=LETTERS,
    speech=SPEECH,
    women=WOMEN,
    men=MEN,
)
