"""Czech."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        ledna leden led, února únor úno, března březen bře, dubna duben dub, května květen kvě,
        června červen čvn, července červenec čvc, srpna srpen srp, září zář, října říjen říj,
        listopadu listopad lis, prosince prosinec pro
        """
    ),
    weekdays=words("pondělí úterý středa čtvrtek pátek sobota neděle po út st čt pá so ne"),
    date_fillers=words("v ve"),
    clock_words=words("hod hodin"),
    update_labels=phrases("aktualizováno, aktualizace, upraveno, poslední změna, změněno"),
    date_labels=phrases(
        """
        datum, publikováno, vydáno, zveřejněno, datum vydání, přidáno, vloženo, publikováno dne,
        zveřejněno dne, vytvořeno
        """
    ),
    headline_labels=phrases("titulek, nadpis"),
    author_labels=phrases(
        """
        autor, autorka, autoři, text, napsal, napsala, vložil, vložila, připravil, připravila,
        zpracoval, zpracovala, publikoval, publikovala, vložil(a), vystavil, vystavila,
        vystavil(a), zveřejnil, zveřejnila, přidal, přidala
        """
    ),
    byline_words=phrases(
        """
        autor, autorka, autoři, napsal, napsala, vložil, vložila, připravil, připravila,
        zpracoval, zpracovala, vložil(a), vystavil, vystavila, vystavil(a), publikoval,
        publikovala, zveřejnil, zveřejnila, přidal, přidala
        """
    ),
    credit_labels=phrases("foto, snímek, video, ilustrace, zdroj"),
    conjunctions=words("a &"),
    name_particles=words("z ze von de"),
    place_words=words("v z pro"),
    roles=words(
        """
        redaktor redaktorka šéfredaktor reportér reportérka zpravodaj zpravodajka komentátor
        """
    ),
    agencies=phrases("čtk, redakce, čtk reuters, reuters"),
)

LETTERS = "íáéěřčýžšůúťňďó"

PAGE = PageWords(
    tail_headings=phrases(
        """
        čtěte také, čtěte i, přečtěte si také, přečtěte si i, mohlo by vás zajímat,
        mohlo by vás také zajímat, související, související články, související témata,
        doporučené články, doporučujeme, další články, další zprávy, nejčtenější, nejnovější,
        nejnovější zprávy, komentáře, diskuse, diskuze, sdílet, newsletter, o autorovi, témata,
        štítky, více k tématu
        """
    ),
    tail_openings=phrases("více o, více k tématu, další články, čtěte také"),
    about_openings=phrases("o společnosti, o firmě"),
    read_more=phrases(
        """
        čtěte také, čtěte i, čtěte více, čtěte dále, přečtěte si, více zde, viz také,
        sledujte také
        """
    ),
    promotions=phrases(
        """
        přihlaste se k odběru, odebírejte, sledujte nás, stáhněte si, reklama,
        všechna práva vyhrazena, používáme cookies, příspěvek byl publikován,
        poslední aktualizace, poslední změna
        """
    ),
    paywall=phrases(
        """
        pouze pro předplatitele, jen pro předplatitele, pro pokračování, chcete číst dál,
        již máte předplatné, odemkněte si
        """
    ),
)

CZECH = Language(code="cs", quotation_marks=("„", "“"), header=HEADER, page=PAGE, letters=LETTERS)
