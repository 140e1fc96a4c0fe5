"""Romanian."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        ianuarie ian, februarie feb febr, martie mar mart, aprilie apr, mai, iunie iun, iulie
        iul, august aug, septembrie sep sept, octombrie oct, noiembrie noi nov noiem, decembrie
        dec
        """
    ),
    weekdays=words(
        """
        luni marți marţi miercuri joi vineri sâmbătă duminică lun mar mie joi vin sâm dum
        """
    ),
    date_fillers=words("ora la"),
    date_labels=phrases(
        """
        data, publicat, publicat la, publicat pe, data publicării, data publicarii
        """
    ),
    headline_labels=words("titlu"),
    author_labels=phrases("autor, autori, autoare, text, scris de, de"),
    byline_words=phrases("autor, autori, scris de, de"),
    credit_labels=phrases("foto, fotografie, video, sursa foto"),
    conjunctions=words("și şi &"),
    name_particles=words("de la van von"),
    roles=words("redactor reporter corespondent jurnalist editor"),
    agencies=phrases("agerpres, mediafax, news.ro, redacția, redacţia"),
)

LETTERS = "ăîșşțţâ"

ROMANIAN = Language(code="ro", header=HEADER, letters=LETTERS)
