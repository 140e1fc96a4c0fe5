"""Ukrainian."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        січня січень січ, лютого лютий лют, березня березень бер, квітня квітень квіт кві,
        травня травень трав тра, червня червень черв чер, липня липень лип, серпня серпень серп
        сер, вересня вересень вер, жовтня жовтень жовт жов, листопада листопад лист лис, грудня
        грудень груд гру
        """
    ),
    weekdays=words(
        """
        понеділок вівторок середа четвер пʼятниця п'ятниця п’ятниця субота неділя пн вт ср чт пт
        сб нд
        """
    ),
    date_fillers=words("о об"),
    year_words=words("р року рік"),
    clock_words=words("годин"),
    date_labels=phrases("дата, дата публікації, опубліковано, публікація"),
    headline_labels=phrases("заголовок, назва"),
    author_labels=phrases("автор, автори, авторка, текст, підготував, підготувала"),
    byline_words=phrases("автор, автори, авторка, підготував, підготувала"),
    credit_labels=phrases("фото, світлина, ілюстрація, відео, інфографіка"),
    conjunctions=words("і й та &"),
    name_particles=words("де ван фон дер оглы"),
    roles=words(
        """
        кореспондент кореспондентка редактор редакторка журналіст журналістка оглядач спецкор
        """
    ),
    agencies=phrases("укрінформ, уніан, інтерфакс-україна, редакція, рбк-україна, reuters"),
)

LETTERS = "оаниівтерсклдупмзябьгйчхжцюшєїщґф"

UKRAINIAN = Language(code="uk", header=HEADER, letters=LETTERS)
