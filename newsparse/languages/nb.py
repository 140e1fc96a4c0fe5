"""Norwegian."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        januar jan, februar feb febr, mars mar, april apr, mai, juni jun, juli jul, august aug,
        september sep sept, oktober okt, november nov, desember des
        """
    ),
    weekdays=words(
        """
        mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor tors fre lør søn
        """
    ),
    date_fillers=words("den kl klokken"),
    date_labels=phrases("dato, publisert, opprettet"),
    headline_labels=phrases("overskrift, tittel"),
    author_labels=phrases("av, tekst, forfatter, skribent, journalist, skrevet av"),
    byline_words=phrases("av, tekst, skrevet av"),
    credit_labels=phrases("foto, bilde, video, illustrasjon, grafikk"),
    conjunctions=words("og &"),
    name_particles=words("av von de"),
    roles=words(
        """
        journalist redaktør korrespondent reporter utenrikskorrespondent kommentator politisk
        """
    ),
    agencies=phrases("ntb, redaksjonen, reuters, afp"),
)

LETTERS = "øåæéòô"

NORWEGIAN = Language(code="nb", header=HEADER, letters=LETTERS)
