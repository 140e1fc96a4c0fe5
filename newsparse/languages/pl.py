"""Polish."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        stycznia styczeń sty stycz, lutego luty lut, marca marzec mar, kwietnia kwiecień kwi
        kwie, maja maj, czerwca czerwiec cze czer, lipca lipiec lip, sierpnia sierpień sie sier,
        września wrzesień wrz wrze, października październik paź paźdz, listopada listopad lis
        list, grudnia grudzień gru grudz
        """
    ),
    weekdays=words(
        """
        poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob nd niedz
        """
    ),
    date_fillers=words("o godz godzina godzinie"),
    year_words=words("r roku"),
    date_labels=phrases("data, data publikacji, opublikowano, publikacja, data dodania, dodano"),
    headline_labels=phrases("tytuł, nagłówek"),
    author_labels=phrases("autor, autorka, autorzy, tekst, opracowanie, oprac"),
    byline_words=phrases("autor, autorka, autorzy"),
    credit_labels=phrases("foto, fot, zdjęcie, zdjęcia, grafika, wideo, ilustracja"),
    conjunctions=words("i oraz &"),
    name_particles=words("de von van"),
    roles=words(
        """
        redaktor redaktorka dziennikarz dziennikarka korespondent korespondentka reporter
        reporterka publicysta publicystka naczelny wydawca
        """
    ),
    agencies=phrases("pap, iar, redakcja, reuters, afp"),
)

LETTERS = "łąężśóćńź"

POLISH = Language(code="pl", header=HEADER, letters=LETTERS)
