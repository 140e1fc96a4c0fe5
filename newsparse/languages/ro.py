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
        adaugă adăugat afirmat afirmă amintește amintit anunțat anunță apreciază arată asigurat
        asigură avertizat avertizează comentat comentează completat completează conchide conchis
        confirmat confirmă declarat declară explicat explică menționat menționează mărturisește
        mărturisit potrivit povestește povestit precizat precizează recunoaște recunoscut răspunde
        răspuns scrie scris spun spune spunea spus subliniat subliniază susține susținut transmis
        transmite întreabă întrebat
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
