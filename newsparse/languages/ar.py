"""Arabic."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        يناير كانون_الثاني جانفي, فبراير شباط فيفري, مارس آذار اذار, أبريل إبريل ابريل نيسان أفريل,
        مايو أيار ايار ماي, يونيو يونيه حزيران جوان, يوليو يوليه تموز جويلية يوليوز, أغسطس اغسطس آب
        أوت غشت, سبتمبر أيلول ايلول شتنبر, أكتوبر اكتوبر تشرين_الأول تشرين_الاول, نوفمبر
        تشرين_الثاني نونبر, ديسمبر كانون_الأول كانون_الاول دجنبر
        """
    ),
    weekdays=words("الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت"),
    date_fillers=words("في الساعة"),
    forenoon_words=words("صباحا صباحًا صباحاً ص"),
    afternoon_words=words("مساء مساءً ظهرا ظهرًا ظهراً م"),
    update_labels=phrases("تحديث, آخر تحديث"),
    date_labels=phrases("التاريخ, تاريخ النشر, نشر في, نُشر في, نشر"),
    headline_labels=words("العنوان"),
    author_labels=phrases("كتب, كتبت, الكاتب, المؤلف, إعداد, بواسطة, كتبه"),
    byline_words=words("بقلم"),
    credit_labels=phrases("صورة, الصورة, تصوير"),
    conjunctions=words("و &"),
    name_particles=words("بن ابن أبو"),
    roles=words("مراسل مراسلة صحفي صحفية محرر محررة كاتب كاتبة"),
    agencies=phrases("وكالات, رويترز, واس, وام, أ ف ب, فرانس برس"),
)

LETTERS = "اليمونرتبةعدسفهكقحجشطصخضأىذثغزءظإئؤآ"

PAGE = PageWords(
    tail_headings=phrases(
        """
        اقرأ أيضا, اقرأ المزيد, أخبار ذات صلة, مواضيع ذات صلة, مقالات ذات صلة, شاهد أيضا,
        الأكثر قراءة, آخر الأخبار, تعليقات, التعليقات, شارك, الوسوم, إعلان
        """
    ),
    tail_openings=phrases("اقرأ أيضا, المزيد من"),
    read_more=phrases("اقرأ أيضا, اقرأ المزيد, شاهد أيضا"),
    promotions=phrases("تابعونا, اشترك"),
    paywall=phrases("للمشتركين فقط"),
)

ARABIC = Language(code="ar", header=HEADER, page=PAGE, letters=LETTERS)
