"""Italian."""

from newsparse.languages.language import (
    ExportWords,
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    TableWords,
    months,
    ordered,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS

HEADER = HeaderWords(
    months=months(
        """
        gennaio gen genn, febbraio feb febbr, marzo mar, aprile apr, maggio mag magg, giugno
        giu, luglio lug, agosto ago, settembre set sett, ottobre ott, novembre nov, dicembre dic
        """
    ),
    weekdays=words(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom"
    ),
    date_fillers=words("il alle ore del di"),
    update_labels=phrases(
        "aggiornato, aggiornata, aggiornamento, modificato, modificata, ultima modifica"
    ),
    modified_labels=phrases("aggiornato, aggiornato il, ultimo aggiornamento"),
    date_labels=phrases(
        """
        data, pubblicato, pubblicato il, pubblicata il, data di pubblicazione, pubblicato
        in data, postato il, inviato, inviato il, inserito il, comunicato del, articolo del,
        questo articolo è stato pubblicato
        """
    ),
    event_labels=phrases(
        """
        evento, data evento, data dell'evento, scadenza, iscritto dal, data di inizio, data
        inizio, termine, fino al, eventi, agenda, quando, apertura, inizio, fine, entro il,
        iscrizioni entro il, nato il, nata il, data di nascita, in vigore dal, versione del
        """
    ),
    addressee_labels=phrases("a, cc"),
    headline_labels=phrases("titolo, oggetto"),
    kind_labels=phrases(
        """
        reportage, intervista, articolo, commento, analisi, editoriale, rubrica, recensione,
        testi, servizio, inchiesta
        """
    ),
    author_labels=phrases("da, autore, autrice, autori, testo, inserito da"),
    byline_words=phrases(
        """
        di, scritto da, a cura di, testo di, pubblicato da, postato da, redatto da, inviato da,
        articolo di, un articolo di, ricetta di, questo articolo è stato pubblicato da, dal nostro
        inviato, dalla nostra inviata, dal nostro corrispondente, dalla nostra corrispondente,
        intervista di, servizio di, reportage di, recensione di, commento di, analisi di, editoriale
        di, inchiesta di, testi di, testo e foto di, raccolto da,
        inserito da
        """
    ),
    contact_labels=phrases("contatti, contatto, contatti stampa, ufficio stampa, per informazioni"),
    span_joints=words("al"),
    origin_phrases=phrases(
        """
        con agenzie, con informazioni di
        """
    ),
    credit_labels=phrases(
        "foto, foto di, fotografia, immagine, video, illustrazione, traduzione, tradotto da"
    ),
    paper_words=words(
        "gazzetta corriere giornale messaggero mattino tirreno quotidiano eco secolo"
    ),
    paper_articles=words("il la lo"),
    conjunctions=words("e ed &"),
    name_particles=words("di de del della dei degli da dal la lo van von"),
    place_words=words("a in per"),
    roles=words(
        """
        giornalista inviato inviata corrispondente redattore redattrice direttore direttrice
        editorialista caporedattore caporedattrice speciale vicedirettore collaboratore
        collaboratrice cronista reporter capo redazione
        """
    ),
    no_names=phrases(
        """
        condividi, rispondi, commento, commenti, pubblicato, aggiornato, abbonati, leggi,
        articolo, articoli, licenza, lettura, informazioni, profilo, indietro
        """
    ),
    agencies=phrases(
        "ansa, adnkronos, agi, redazione, la redazione, reuters, afp, redazione online"
    ),
    site_labels=phrases("fonte, testata, giornale, quotidiano, sito, pubblicato su"),
    url_labels=phrases("link, url, indirizzo"),
    tag_labels=phrases(
        "tag, temi, argomenti, parole chiave, sezione, categoria, categorie, rubrica"
    ),
    section_names=phrases(
        """
        politica, società, economia, cultura, sport, mondo, esteri, cronaca, attualità, opinioni,
        scienza, salute, scuola, notizie, ambiente, trasporti, spettacoli
        """
    ),
    issue_joints=words("del"),
    page_words=words("pagina pag p"),
    issue_words=words("n° numero"),
    report_words=words("riferisce scrive"),
    time_labels=words("ora"),
)

LETTERS = "èà’ùò“”ìé"

PAGE = PageWords(
    biography_words=phrases(
        """
        autore, autrice, giornalista, nata, nato, scrittore, scrittrice, scrive, vive,
        insegna, docente, ricercatore, ricercatrice, storico, storica, saggista,
        collabora, professore, professoressa
        """
    ),
    tail_headings=phrases(
        """
        leggi anche, leggi ancora, potrebbe interessarti, potrebbero interessarti, potrebbe
        interessarti anche, ti potrebbe interessare, ti potrebbero interessare, articoli
        correlati, notizie correlate, contenuti correlati, correlati, vedi anche, guarda
        anche, altre notizie, altri articoli, i più letti, le più lette, più letti, ultime
        notizie, ultimi articoli, in evidenza, consigliati, da non perdere, commenti,
        lascia un commento, scrivi un commento, condividi, condividi questo articolo,
        newsletter, iscriviti alla newsletter, seguici, tag, argomenti, temi, sull autore,
        l autore, video del giorno, contatti stampa, ufficio stampa, contatti per la stampa
        """
    ),
    tail_openings=phrases(
        "altre notizie, altri articoli, leggi anche, iscriviti, ultime notizie, tutte le notizie"
    ),
    about_openings=phrases("informazioni su, a proposito di, chi è"),
    self_openings=phrases("sono, mi chiamo, il mio nome è"),
    read_more=phrases(
        """
        leggi anche, leggi ancora, leggi tutto, per approfondire, approfondisci, guarda anche,
        vedi anche, ti potrebbe interessare, potrebbe interessarti, archiviato in
        """
    ),
    button_joints=words("su via"),
    buttons=phrases(
        """
        vai al contenuto, vai al contenuto principale, salta al contenuto, menu,
        condividi, condividi su facebook, stampa, salva, abbonati, accedi, copia link,
        copia il link, ascolta, ascolta l articolo, commenta, segui, cerca, accetta,
        accetta tutto, rifiuta, rifiuta tutto, pubblicità, link copiato, chiudi, leggi dopo,
        torna su, torna in alto, torna in cima
        """
    ),
    counted=phrases(
        """
        tempo di lettura, min, minuti, min di lettura, minuti di lettura, lettura,
        visualizzazioni, commento, commenti, condivisioni, mi piace
        """
    ),
    promotions=phrases(
        """
        iscriviti, abbonati, seguici, segui, ricevi, scarica, tutti i diritti riservati,
        riproduzione riservata, utilizziamo i cookie, pubblicità,
        questa voce è stata pubblicata, questo articolo è stato pubblicato,
        ultimo aggiornamento, ultima modifica
        """
    ),
    paywall=phrases(
        """
        contenuto riservato agli abbonati, riservato agli abbonati, per continuare a leggere,
        per leggere l articolo completo, sei già abbonato, abbonati per leggere,
        questo articolo è riservato
        """
    ),
    syndicated=phrases("proviene da, sembra essere il primo su"),
    letters=phrases(
        """
        visualizza nel browser, visualizza questa email, visualizza online, leggi nel
        browser, apri nel browser, se non visualizzi, annulla iscrizione, annulla
        l'iscrizione, cancella iscrizione, cancella l'iscrizione, disiscriviti, per
        cancellarti, per disiscriverti, hai ricevuto questa email, ricevi questa email,
        ricevi questa newsletter, gestisci le preferenze, informativa sulla privacy
        """
    ),
)

TABLE = TableWords(
    text=("testo", "testocompleto", "contenuto", "corpo", "corpodeltesto", "articolo"),
    headline=("titolo",),
    date=ordered("data datapubblicazione datadipubblicazione pubblicatoil"),
    authors=ordered("autore autrice autori firma giornalista giornalisti"),
    url=("collegamento", "indirizzo"),
    site=("testata", "giornale", "fonte"),
    description=("sommario", "occhiello", "riassunto"),
    tags=("sezione", "temi", "parolechiave"),
    language=("lingua",),
    things=("dellarticolo", "dellanotizia", "articolo"),
)

EXPORTS = ExportWords(
    headline_labels=phrases("titolo"),
    date_labels=phrases("data, data di pubblicazione"),
    author_labels=phrases("autore, autori"),
    site_labels=phrases("fonte, pubblicazione, testata, titolo della pubblicazione"),
    tag_labels=phrases("sezione"),
    body_labels=phrases("testo completo, testo"),
    length_labels=phrases("lunghezza"),
    record_labels=phrases(
        """
        data di caricamento, lingua, tipo di pubblicazione, pagina, edizione, informazioni
        sulla pubblicazione, link al documento proquest, argomento, luogo, anno di
        pubblicazione, paese di pubblicazione, editore, luogo di pubblicazione, tipo di
        fonte, lingua della pubblicazione, tipo di documento, id documento proquest, ultimo
        aggiornamento, database, prima pagina
        """
    ),
    length_words=words("parole parola"),
    document_words=words("documento documenti"),
    document_ends=phrases("fine del documento"),
    rights_phrases=phrases("tutti i diritti riservati"),
)

SPEECH = PlainWords(
    asking_labels=words("d domanda"),
    answering_labels=words("r risposta"),
    abbreviations=words("avv dott dr ing prof sig"),
    cues=words(
        """
        accusa accusato accusò afferma affermano affermato affermò aggiunge aggiungeva aggiungono
        aggiunse aggiunto ammesso ammette ammise ammonisce ammonito ammonì annuncia annunciato
        annunciò assicura assicurato assicurò attacca attaccato attaccò auspica auspicato avverte
        avvertito avvertono avvertì avvisa avvisato chiarisce chiarito chiarì chiede chiese chiesto
        commenta commentano commentato commentava commentò conclude concluse concluso conferma
        confermato confermò confessa confessato confessò confida confidato confidò continua critica
        criticato criticò denuncia denunciato denunciò detto dice diceva dichiara dichiarano
        dichiarato dichiarò dicono difende difeso disse domanda domandato domandò esclama esclamò
        esulta evidenzia evidenziato evidenziò garantisce garantito garantì grida gridato gridò
        incalza insiste insistito insisté invita ironizza ironizzato lamenta lamentato lamentò
        lancia lanciato minaccia minacciato nota notato obietta obiettato obiettò osserva osservato
        osservò precisa precisato precisò promesso promette promise propone propose proposto
        prosegue proseguì protesta protestato protestò puntualizza puntualizzato racconta
        raccontato raccontava raccontò rammenta rassicura rassicurato reagisce reagito replica
        replicano replicato replicò ribadisce ribadito ribadì ribatte ribattuto riconosce
        riconosciuto ricorda ricordato ricordò riferisce riferito riferì riflette rilancia
        rilanciato rimarca rimprovera rimproverato ringrazia ringraziato risponde rispose risposto
        rivela rivelato rivelò saluta sbotta sbottato scherza scherzato scrisse scritto scrive
        secondo sentenzia sintetizza sospira sostenne sostenuto sostiene sottolinea sottolineano
        sottolineato sottolineò specifica specificato spiega spiegano spiegato spiegava spiegò
        stigmatizza suggerisce suggerito taglia testimonia testimoniato tuona tuonato urla valuta
        valutato
        """
    ),
    name_particles=words("da dal de degli dei del della di la lo van von"),
    saying_pronouns=words("egli ella essa esso io lei loro lui"),
    bars=words(
        """
        a ad agli ai al all alla alle allo che col come con contro d' da dagli dai dal dalla dalle
        dallo degli dei del della delle dello di dopo e ed fra gli i il in l' la le lo mentre negli
        nei nel nella nelle nello per quando senza su sua sui sul sulla sullo suo tra un una uno
        """
    ),
    addressing=words("a ad agli ai al all' alla alle allo"),
    articles=words("gli i il l' la le lo un una uno"),
    titles=words("avv don donna dott dottor dottoressa dr ing prof professor sig signor signora"),
    body_stems=(*BODY_STEMS, "comune", "regione", "ferrovie", "poste"),
    and_word="e",
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

ITALIAN = Language(
    code="it",
    quotation_marks=("«", "»"),
    header=HEADER,
    page=PAGE,
    letters=LETTERS,
    table=TABLE,
    exports=EXPORTS,
    speech=SPEECH,
)
