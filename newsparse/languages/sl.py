"""Slovene."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    has_ordinal_stops=True,
    months=months(
        """
        januar januarja jan, februar februarja feb, marec marca mar, april aprila apr, maj maja,
        junij junija jun, julij julija jul, avgust avgusta avg, september septembra sep sept,
        oktober oktobra okt, november novembra nov, december decembra dec
        """
    ),
    weekdays=words(
        "ponedeljek torek sreda četrtek petek sobota nedelja pon tor sre čet pet sob ned"
    ),
    date_fillers=words("ob"),
    clock_words=words("uri"),
    update_labels=phrases("posodobljeno, spremenjeno"),
    date_labels=phrases("datum, objavljeno, objava"),
    headline_labels=words("naslov"),
    author_labels=phrases("besedilo"),
    byline_words=phrases("avtor, avtorica, avtorji, piše, objavil, objavila, napisal, napisala"),
    credit_labels=phrases("foto, fotografija, video"),
    conjunctions=words("in ter &"),
    name_particles=words("de van von"),
    roles=words("novinar novinarka urednik urednica dopisnik dopisnica"),
    agencies=phrases("sta, uredništvo, reuters"),
)

LETTERS = "čšž"

PAGE = PageWords(
    tail_headings=phrases("preberite tudi, sorodni članki, komentarji, najnovejše, povezano"),
)

SLOVENE = Language(code="sl", quotation_marks=("„", "“"), header=HEADER, page=PAGE, letters=LETTERS)
