"""Hebrew."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        ינואר בינואר, פברואר בפברואר, מרץ מרס במרץ במרס, אפריל באפריל, מאי במאי, יוני ביוני,
        יולי ביולי, אוגוסט באוגוסט, ספטמבר בספטמבר, אוקטובר באוקטובר, נובמבר בנובמבר, דצמבר
        בדצמבר
        """
    ),
    weekdays=words("ראשון שני שלישי רביעי חמישי שישי שבת"),
    date_fillers=words("בשעה"),
    update_labels=phrases("עודכן, עדכון"),
    date_labels=phrases("תאריך, פורסם, פורסם בתאריך, פורסם ב"),
    headline_labels=words("כותרת"),
    author_labels=phrases("כותב, כתבה, כתב"),
    byline_words=words("מאת"),
    credit_labels=phrases("צילום, תמונה"),
    conjunctions=words("ו &"),
    name_particles=words("בן בר"),
    roles=words("כתב כתבת עורך עורכת"),
    agencies=phrases("רויטרס, סוכנויות הידיעות"),
)

LETTERS = "יוהלאמרתבשנדקעחפסטגצזכםןץףך"

PAGE = PageWords(
    tail_headings=phrases("כתבות נוספות, עוד בנושא, תגובות, כתבות קשורות, אולי יעניין אותך"),
)

HEBREW = Language(code="he", quotation_marks=("”", "”"), header=HEADER, page=PAGE, letters=LETTERS)
