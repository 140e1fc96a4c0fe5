"""Lithuanian."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        sausio sausis saus, vasario vasaris vas, kovo kovas kov, balandžio balandis bal, gegužės
        gegužė geg, birželio birželis birž, liepos liepa liep, rugpjūčio rugpjūtis rugp, rugsėjo
        rugsėjis rugs, spalio spalis spal, lapkričio lapkritis lapkr, gruodžio gruodis gruod
        """
    ),
    weekdays=words(
        "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis"
    ),
    date_fillers=words("m mėn d val"),
    year_words=words("m"),
    update_labels=phrases("atnaujinta, redaguota, papildyta"),
    date_labels=phrases("data, paskelbta, publikuota"),
    headline_labels=phrases("antraštė, pavadinimas"),
    author_labels=phrases("tekstas"),
    byline_words=phrases("autorius, autorė, autoriai, parengė, paskelbė, parašė"),
    credit_labels=phrases("nuotrauka, nuotraukos, foto, video"),
    conjunctions=words("ir &"),
    name_particles=words("von de"),
    roles=words("žurnalistas žurnalistė korespondentas korespondentė redaktorius redaktorė"),
    agencies=phrases("bns, elta, redakcija"),
)

LETTERS = "ėžšųąūįčę"

PAGE = PageWords(
    tail_headings=phrases(
        """
        taip pat skaitykite, skaitykite taip pat, susiję straipsniai, susijusios naujienos,
        populiariausi, naujausi, rekomenduojame, komentarai, dalintis, žymos, skaitykite
        daugiau
        """
    ),
    tail_openings=phrases("taip pat skaitykite, daugiau"),
    read_more=phrases("taip pat skaitykite, skaitykite taip pat, skaitykite daugiau"),
    promotions=phrases("prenumeruokite, sekite mus, reklama"),
    paywall=phrases("tik prenumeratoriams"),
)

LITHUANIAN = Language(
    code="lt", quotation_marks=("„", "“"), header=HEADER, page=PAGE, letters=LETTERS
)
