"""Estonian."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    has_ordinal_stops=True,
    months=months(
        """
        jaanuar jaanuaril jaan, veebruar veebruaril veebr, märts märtsil, aprill aprillil apr,
        mai mail, juuni juunil, juuli juulil, august augustil aug, september septembril sept,
        oktoober oktoobril okt, november novembril nov, detsember detsembril dets
        """
    ),
    weekdays=words("esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev e t k n r l p"),
    date_fillers=words("kell"),
    update_labels=phrases("uuendatud, muudetud, täiendatud"),
    date_labels=phrases("kuupäev, avaldatud, lisatud, postitatud"),
    headline_labels=words("pealkiri"),
    author_labels=phrases("tekst, toimetas"),
    byline_words=phrases("autor, autorid, postitas, kirjutas"),
    credit_labels=phrases("foto, fotod, video"),
    conjunctions=words("ja &"),
    name_particles=words("von de"),
    roles=words("ajakirjanik toimetaja korrespondent reporter peatoimetaja"),
    agencies=phrases("bns, toimetus"),
)

LETTERS = "äõüöšž"

PAGE = PageWords(
    tail_headings=phrases("loe ka, seotud artiklid, kommentaarid, loe veel, viimased uudised"),
)

ESTONIAN = Language(
    code="et", quotation_marks=("„", "“"), header=HEADER, page=PAGE, letters=LETTERS
)
