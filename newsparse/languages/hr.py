"""Croatian."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        siječnja siječanj sij, veljače veljača velj, ožujka ožujak ožu, travnja travanj tra,
        svibnja svibanj svi, lipnja lipanj lip, srpnja srpanj srp, kolovoza kolovoz kol, rujna
        rujan ruj, listopada listopad lis, studenoga studenog studeni stu, prosinca prosinac pro
        """
    ),
    weekdays=words(
        """
        ponedjeljak utorak srijeda četvrtak petak subota nedjelja pon uto sri čet pet sub ned
        """
    ),
    date_fillers=words("u"),
    year_words=words("god godine"),
    clock_words=words("sati h"),
    update_labels=phrases("ažurirano, izmijenjeno"),
    date_labels=phrases("datum, objavljeno, objava"),
    headline_labels=words("naslov"),
    author_labels=phrases(
        """
        autor, autori, autorica, piše, pišu, tekst, napisao, napisala, objavio, objavila
        """
    ),
    byline_words=phrases(
        """
        autor, autori, autorica, piše, pišu, objavio, objavila, napisao, napisala
        """
    ),
    credit_labels=phrases("foto, fotografija, fotografije, video"),
    conjunctions=words("i &"),
    name_particles=words("de van von"),
    roles=words("novinar novinarka urednik urednica dopisnik dopisnica reporter reporterka"),
    agencies=phrases("hina, agencije, redakcija, fena"),
)

LETTERS = "čšžćđ"

PAGE = PageWords(
    tail_headings=phrases(
        """
        vezani članci, povezani članci, pročitajte i, pročitajte još, objavite komentar,
        komentari, najnovije, slični članci
        """
    ),
)

CROATIAN = Language(
    code="hr", quotation_marks=("„", "”"), header=HEADER, page=PAGE, letters=LETTERS
)
