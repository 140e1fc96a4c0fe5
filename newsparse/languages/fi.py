"""Finnish."""

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
    has_ordinal_stops=True,
    months=months(
        """
        tammikuuta tammikuu tammi, helmikuuta helmikuu helmi, maaliskuuta maaliskuu maalis,
        huhtikuuta huhtikuu huhti, toukokuuta toukokuu touko, kesäkuuta kesäkuu kesä, heinäkuuta
        heinäkuu heinä, elokuuta elokuu elo, syyskuuta syyskuu syys, lokakuuta lokakuu loka,
        marraskuuta marraskuu marras, joulukuuta joulukuu joulu
        """
    ),
    weekdays=words(
        "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su"
    ),
    date_fillers=words("klo kello"),
    update_labels=phrases("päivitetty, muokattu"),
    date_labels=phrases("päivämäärä, julkaistu, päiväys, julkaisupäivä, lisätty, luotu"),
    event_labels=phrases(
        """
        tapahtuma, aika, milloin, hakuaika päättyy, ilmoittautuminen viimeistään, määräaika,
        alkaa, avautuu, voimassa, syntynyt, jäsen alkaen, kalenteri, tapahtumat
        """
    ),
    headline_labels=words("otsikko"),
    author_labels=phrases("kirjoittaja, toimittaja, julkaisija, haastattelu, kolumni, arvostelu"),
    byline_words=phrases(
        """
        teksti, kirjoittanut, lähettänyt, julkaissut, lisännyt, teksti ja kuvat, teksti ja kuva
        """
    ),
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
    paywall=phrases("vain tilaajille, tilaa lukeaksesi, jatka lukemista, oletko jo tilaaja"),
)

SPEECH = PlainWords(
    cues=words(
        """
        ajattelee ajatteli arvelee arveli arvioi ehdottaa ehdotti epäilee epäili harmittelee
        harmitteli huokaa huokasi huomauttaa huomautti huudahtaa huudahti huusi huutaa hymyilee
        hymyili ihmettelee ihmetteli ilmoittaa ilmoitti iloitsee iloitsi jatkaa jatkoi kehottaa
        kehotti kehui kehuu kertoi kertoo kertovat kiitti kiittää kirjoittaa kirjoitti kiteyttää
        kommentoi kommentoivat korostaa korosti kritisoi kuiskaa kuiskasi kuittaa kuittasi kuvailee
        kuvaili kuvasi kysyi kysyy linjaa lisäsi lisää lupaa lupasi moitti moittii muistelee
        muisteli muistuttaa muistutti myönsi myöntää nauraa naurahtaa nauroi pahoittelee pahoitteli
        painottaa painotti paljastaa paljasti perustelee perusteli pohti pohtii protestoi puolustaa
        puolusti raportoi sanoi sanoivat sanoo sanovat selitti selittää summaa summasi syytti
        syyttää takaa takasi tarkensi tarkentaa tiivisti tiivistivät tiivistää toivoi toivoo
        tokaisee tokaisi torjui torjuu toteaa totesi tunnustaa tunnusti tuumi täsmensi täsmentää
        uskoi vaati vaatii vahvistaa vahvisti vaikeroi vakuuttaa vakuutti valittaa valitti
        varoittaa varoitti vastaa vastasi vastasivat vertasi vetoaa vetosi vitsailee vitsaili
        väitti väittää
        """
    ),
    name_particles=words("af de von"),
    saying_pronouns=words("he hän me minä"),
    bars=words("että ja jos kuin kun"),
    titles=words(
        """
        herra kansanedustaja kaupunginjohtaja ministeri pormestari presidentti professori
        puheenjohtaja pääministeri rehtori rouva tohtori toimitusjohtaja
        """
    ),
    body_stems=(
        *BODY_STEMS,
        *ordered("suome helsingi kaupun hallitu yhdisty liitto virasto"),
    ),
    genitive_endings=ordered("an on in un yn än ön sen ren len ten den hen ken men pen ven"),
    declined_endings=ordered("lle sta stä"),
    and_word="ja",
    is_told_by_first_name=True,
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

FINNISH = Language(
    code="fi", quotation_marks=("”", "”"), header=HEADER, page=PAGE, letters=LETTERS, speech=SPEECH
)
