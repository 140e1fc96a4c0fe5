"""Catalan."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        gener gen, febrer febr feb, març mar, abril abr, maig, juny, juliol jul, agost ag,
        setembre set, octubre oct, novembre nov, desembre des
        """
    ),
    weekdays=words("dilluns dimarts dimecres dijous divendres dissabte diumenge"),
    date_fillers=words("de d' del a les la"),
    update_labels=phrases("actualitzat, actualitzada, modificat"),
    date_labels=phrases("data, publicat, publicat el, data de publicació"),
    headline_labels=phrases("títol, titular"),
    author_labels=phrases(
        """
        per, autor, autora, autors, text, escrit per, publicat per
        """
    ),
    byline_words=phrases(
        """
        per, escrit per, publicat per
        """
    ),
    credit_labels=phrases("foto, fotos, fotografia, imatge, vídeo"),
    conjunctions=words("i &"),
    name_particles=words("de del la dels i d'"),
    place_words=words("a en per des"),
    roles=words("periodista redactor redactora corresponsal enviat enviada especial"),
    agencies=phrases("acn, efe, redacció, agències"),
)

LETTERS = "éàóèíçòúïü"

PAGE = PageWords(
    tail_headings=phrases(
        """
        notícies relacionades, articles relacionats, comentaris, deixa un comentari, més
        notícies, et pot interessar
        """
    ),
)

CATALAN = Language(code="ca", quotation_marks=("«", "»"), header=HEADER, page=PAGE, letters=LETTERS)
