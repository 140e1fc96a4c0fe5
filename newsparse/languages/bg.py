"""Bulgarian."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        януари яну ян, февруари фев, март мар, април апр, май, юни юн, юли юл, август авг,
        септември сеп септ, октомври окт, ноември ное ноем, декември дек
        """
    ),
    weekdays=words("понеделник вторник сряда четвъртък петък събота неделя пн вт ср чт пт сб нд"),
    date_fillers=words("в"),
    year_words=words("г година"),
    clock_words=words("часа ч"),
    update_labels=phrases("обновена, обновено, обновен, актуализирана, променена"),
    date_labels=phrases(
        """
        дата, публикувано, публикувана, публикувана на, публикувано на, публикация
        """
    ),
    headline_labels=words("заглавие"),
    author_labels=phrases("автор, автори, текст, от, публикувано от, написано от, публикувана от"),
    byline_words=phrases("автор, автори, от, публикувано от, написано от, публикувана от"),
    credit_labels=phrases("снимка, снимки, фото, видео, илюстрация"),
    conjunctions=words("и &"),
    name_particles=words("де ван фон"),
    roles=words("кореспондент редактор журналист репортер анализатор"),
    agencies=phrases("бта, бгнес, редакция, ройтерс"),
)

PAGE = PageWords(
    tail_headings=phrases(
        """
        оставете коментар, коментари, свързани статии, още новини, последни новини, подобни
        """
    ),
)

BULGARIAN = Language(code="bg", quotation_marks=("„", "“"), header=HEADER, page=PAGE)
