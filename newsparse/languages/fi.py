"""Finnish."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        tammikuuta tammikuu tammi, helmikuuta helmikuu helmi, maaliskuuta maaliskuu maalis,
        huhtikuuta huhtikuu huhti, toukokuuta toukokuu touko, kesäkuuta kesäkuu kesä, heinäkuuta
        heinäkuu heinä, elokuuta elokuu elo, syyskuuta syyskuu syys, lokakuuta lokakuu loka,
        marraskuuta marraskuu marras, joulukuuta joulukuu joulu
        """
    ),
    weekdays=words(
        """
        maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su
        """
    ),
    date_fillers=words("klo kello"),
    update_labels=phrases("päivitetty, muokattu"),
    date_labels=phrases("päivämäärä, julkaistu, päiväys, julkaisupäivä, lisätty, luotu"),
    headline_labels=words("otsikko"),
    author_labels=phrases(
        """
        teksti, kirjoittaja, toimittaja, kirjoittanut, julkaisija, lähettänyt, julkaissut,
        lisännyt
        """
    ),
    byline_words=phrases("teksti, kirjoittanut, lähettänyt, julkaissut, lisännyt"),
    credit_labels=phrases("kuva, kuvat, valokuva, video, kuvitus, grafiikka"),
    conjunctions=words("ja sekä &"),
    name_particles=words("af von de"),
    roles=words("toimittaja päätoimittaja kirjeenvaihtaja reportteri ulkomaantoimittaja"),
    agencies=phrases("stt, toimitus, reuters, afp"),
)

LETTERS = "äöå"

PAGE = PageWords(
    tail_headings=phrases(
        """
        lue myös, lue lisää, katso myös, aiheesta lisää, luetuimmat, uusimmat, suosittelemme,
        kommentit, kommentoi, jaa, uutiskirje, aiheet, mainos
        """
    ),
    tail_openings=phrases("lue myös, lisää aiheesta"),
    about_openings=phrases("tietoa"),
    read_more=phrases("lue myös, lue lisää, katso myös"),
    promotions=phrases(
        """
        tilaa, seuraa meitä, lataa, käytämme evästeitä, mainos, viimeksi päivitetty,
        päivitetty viimeksi
        """
    ),
    paywall=phrases(
        """
        vain tilaajille, tilaa lukeaksesi, jatka lukemista, oletko jo tilaaja
        """
    ),
)

FINNISH = Language(code="fi", quotation_marks=("”", "”"), header=HEADER, page=PAGE, letters=LETTERS)
