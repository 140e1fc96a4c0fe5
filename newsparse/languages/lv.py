"""Latvian."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    has_ordinal_stops=True,
    months=months(
        """
        janvāris janvārī janvāra janv, februāris februārī februāra febr, marts martā marta,
        aprīlis aprīlī aprīļa apr, maijs maijā maija, jūnijs jūnijā jūnija jūn, jūlijs jūlijā
        jūlija jūl, augusts augustā augusta aug, septembris septembrī septembra sept, oktobris
        oktobrī oktobra okt, novembris novembrī novembra nov, decembris decembrī decembra dec
        """
    ),
    weekdays=words("pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena"),
    date_fillers=words("gada plkst"),
    update_labels=phrases("atjaunots, atjaunināts, papildināts"),
    date_labels=phrases("datums, publicēts, publicēta"),
    headline_labels=words("virsraksts"),
    author_labels=phrases("teksts, sagatavoja"),
    byline_words=phrases("autors, autore, autori, publicēja, rakstīja"),
    credit_labels=phrases("foto, attēls, video"),
    conjunctions=words("un &"),
    name_particles=words("fon de"),
    roles=words("žurnālists žurnāliste korespondents korespondente redaktors redaktore"),
    agencies=phrases("leta, redakcija"),
)

LETTERS = "āīēšūņļžčķģ"

PAGE = PageWords(
    tail_headings=phrases("lasiet arī, saistītie raksti, komentāri, jaunākās ziņas"),
)

LATVIAN = Language(code="lv", header=HEADER, page=PAGE, letters=LETTERS)
