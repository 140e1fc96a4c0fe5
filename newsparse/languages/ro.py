"""Romanian."""

from newsparse.languages.language import (
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    months,
    ordered,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS

HEADER = HeaderWords(
    months=months(
        """
        ianuarie ian, februarie feb febr, martie mar mart, aprilie apr, mai, iunie iun, iulie
        iul, august aug, septembrie sep sept, octombrie oct, noiembrie noi nov noiem, decembrie
        dec
        """
    ),
    weekdays=words("luni marți marţi miercuri joi vineri sâmbătă duminică lun mar mie vin sâm dum"),
    date_fillers=words("ora la"),
    update_labels=phrases("actualizat, actualizată, actualizare, modificat, ultima modificare"),
    date_labels=phrases(
        """
        data, publicat, publicat la, publicat pe, data publicării, data publicarii, postat
        pe
        """
    ),
    event_labels=phrases(
        """
        eveniment, data evenimentului, când, termen, termen limită, înscrieri până la, începe,
        deschidere, valabil de la, valabil până la, născut, născută, membru din, calendar, până
        la
        """
    ),
    headline_labels=words("titlu"),
    author_labels=phrases("autoare, text"),
    byline_words=phrases(
        """
        autor, autori, scris de, de, publicat de, postat de, trimis de, adăugat de, un articol de,
        articol de, interviu de, reportaj de, analiză de, cronică de, recenzie de, redactat de, text
        de, text și foto
        """
    ),
    credit_labels=phrases("foto, fotografie, video, sursa foto"),
    conjunctions=words("și şi &"),
    name_particles=words("de la van von"),
    place_words=words("din în pentru"),
    roles=words("redactor reporter corespondent jurnalist editor"),
    agencies=phrases("agerpres, mediafax, news.ro, redacția, redacţia"),
)

LETTERS = "ăîșşțţâ"

PAGE = PageWords(
    tail_headings=phrases(
        """
        citește și, citeşte şi, citește mai mult, articole similare, articole recomandate,
        știri similare, recomandări, recomandate, cele mai citite, ultimele știri,
        comentarii, adaugă un comentariu, distribuie, newsletter, etichete, publicitate,
        lasă un răspuns, articole recente
        """
    ),
    tail_openings=phrases("citește și, mai multe despre"),
    read_more=phrases("citește și, citeşte şi, citește mai mult, vezi și, află mai multe"),
    promotions=phrases(
        """
        abonează te, urmărește ne, publicitate, toate drepturile rezervate,
        acest articol a fost publicat, ultima actualizare
        """
    ),
    paywall=phrases("doar pentru abonați, pentru a continua"),
)

SPEECH = PlainWords(
    abbreviations=words("dl dna dr prof"),
    cues=words(
        """
        acuzat acuză adaugă admis admite adăugat afirmat afirmă amintește amintit anunțat anunță
        apreciază arată argumentat argumentează asigurat asigură avertiza avertizat avertizează
        clarificat clarifică comentat comentează completat completează conchide conchis
        concluzionat concluzionează confirmat confirmă considerat consideră continuat continuă
        crede criticat critică declarat declară detaliat detaliază dezvăluie dezvăluit evidențiat
        evidențiază explica explicat explică glumește glumit indicat indică insistat insistă
        ironizat ironizează lăudat menționat menționează mulțumește mulțumit mărturisește
        mărturisit notează oftat oftează potrivit povestește povestit precizat precizează promis
        promite propune propus protestat protestează punctat punctează reacționat reacționează
        recunoaște recunoscut recunoscută reiterat reiterează relatat relatează remarcat remarcă
        replicat replică reproșat reproșează ripostat ripostează răspunde răspuns scrie scris spun
        spune spunea spuneau spus spusese strigat strigă subliniat subliniază sugerat sugerează
        susține susținea susținut transmis transmite întreabă întrebat șoptit
        """
    ),
    name_particles=words("de la van von"),
    saying_pronouns=words("dumnealui dânsa dânsul ea ei el ele eu"),
    bars=words(
        """
        a ai al ale care contra cu când că către de de-a despre din după fără iar la lui lângă o pe
        pentru prin până un unei unui în între și
        """
    ),
    titles=words("dl dna doamna domnul dr ministrul premierul președintele primarul prof"),
    body_stems=(
        *BODY_STEMS,
        *ordered("guvern ministerul primăria poliția compania curtea camera uniunea"),
    ),
    and_word="și",
    is_told_by_first_name=True,
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

ROMANIAN = Language(
    code="ro", quotation_marks=("„", "”"), header=HEADER, page=PAGE, letters=LETTERS, speech=SPEECH
)
