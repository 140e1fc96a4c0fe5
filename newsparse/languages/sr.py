"""Serbian, in both its scripts."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        januar januara jan јануар јануара јан, februar februara feb фебруар фебруара феб, mart
        marta mar март марта мар, april aprila apr април априла апр, maj maja мај маја, jun juna
        јун јуна, jul jula јул јула, avgust avgusta avg август августа авг, septembar septembra
        sep sept септембар септембра сеп септ, oktobar oktobra okt октобар октобра окт, novembar
        novembra nov новембар новембра нов, decembar decembra dec децембар децембра дец
        """
    ),
    weekdays=words(
        """
        ponedeljak utorak sreda četvrtak petak subota nedelja pon uto sre čet pet sub ned
        понедељак уторак среда четвртак петак субота недеља пон уто сре чет пет суб нед
        """
    ),
    date_fillers=words("u у"),
    year_words=words("god godine год године"),
    clock_words=words("h часова"),
    update_labels=phrases("ažurirano, izmenjeno, ажурирано, измењено"),
    date_labels=phrases("datum, objavljeno, датум, објављено"),
    headline_labels=phrases("naslov, наслов"),
    author_labels=phrases(
        """
        autor, autori, autorka, piše, pišu, аутор, аутори, пише, napisao, napisala, objavio,
        objavila, објавио, објавила, написао, написала
        """
    ),
    byline_words=phrases(
        """
        autor, autori, piše, pišu, аутор, аутори, пише, objavio, objavila, napisao, napisala,
        објавио, објавила, написао, написала
        """
    ),
    credit_labels=phrases("foto, fotografija, video, фото, видео"),
    conjunctions=words("i и &"),
    name_particles=words("de van fon"),
    roles=words(
        """
        novinar novinarka urednik urednica dopisnik dopisnica reporter новинар уредник дописник
        """
    ),
    agencies=phrases("tanjug, beta, fonet, agencije, redakcija, танјуг, бета"),
)

LETTERS = "аиоенрстујквмдлпзгбшчцжњљћхџђф"

PAGE = PageWords(
    tail_headings=phrases(
        """
        pročitajte još, pročitajte i, komentari, povezane vesti, najnovije, slične vesti,
        прочитајте још, коментари
        """
    ),
)

SERBIAN = Language(code="sr", quotation_marks=("„", "“"), header=HEADER, page=PAGE, letters=LETTERS)
