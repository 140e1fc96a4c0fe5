"""Slovak."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        januára január jan, februára február feb, marca marec mar, apríla apríl apr, mája máj,
        júna jún, júla júl, augusta august aug, septembra september sep sept, októbra október
        okt, novembra november nov, decembra december dec
        """
    ),
    weekdays=words("pondelok utorok streda štvrtok piatok sobota nedeľa po ut st št pi so ne"),
    date_fillers=words("o v"),
    clock_words=words("hod"),
    update_labels=phrases("aktualizované, aktualizácia, upravené"),
    date_labels=phrases(
        """
        dátum, publikované, zverejnené, vydané, uverejnené, pridané
        """
    ),
    headline_labels=phrases("titulok, nadpis"),
    author_labels=phrases(
        """
        autor, autorka, autori, text, napísal, napísala, pridal, pridala, uverejnil, uverejnila,
        vložil, vložila
        """
    ),
    byline_words=phrases(
        """
        autor, autorka, autori, napísal, napísala, uverejnil, uverejnila, pridal, pridala,
        vložil, vložila
        """
    ),
    credit_labels=phrases("foto, snímka, video, zdroj"),
    conjunctions=words("a &"),
    name_particles=words("z zo von de"),
    roles=words("redaktor redaktorka šéfredaktor reportér reportérka spravodajca komentátor"),
    agencies=phrases("tasr, sita, redakcia, reuters"),
)

LETTERS = "áíéčýžšľúťôňäďóŕ"

PAGE = PageWords(
    tail_headings=phrases(
        """
        čítajte tiež, súvisiace články, komentáre, podobné články, najnovšie
        """
    ),
)

SLOVAK = Language(code="sk", quotation_marks=("„", "“"), header=HEADER, page=PAGE, letters=LETTERS)
