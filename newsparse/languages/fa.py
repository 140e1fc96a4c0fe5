"""Persian."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        ژانویه, فوریه, مارس, آوریل, مه می, ژوئن, ژوئیه جولای, اوت آگوست, سپتامبر, اکتبر, نوامبر,
        دسامبر
        """
    ),
    solar_months=months(
        """
        فروردین حمل, اردیبهشت ثور, خرداد جوزا, تیر سرطان, مرداد امرداد اسد, شهریور سنبله, مهر میزان,
        آبان عقرب, آذر قوس, دی جدی, بهمن دلو, اسفند حوت
        """
    ),
    weekdays=words("شنبه یکشنبه یک‌شنبه دوشنبه سهشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه"),
    date_fillers=words("ماه ساعت در"),
    forenoon_words=words("صبح"),
    afternoon_words=words("عصر شب"),
    update_labels=phrases("به روز رسانی, به‌روزرسانی, بروزرسانی, آخرین تغییر, ویرایش"),
    date_labels=phrases(
        "تاریخ, تاریخ انتشار, زمان انتشار, انتشار, منتشر شده در, تاریخ خبر, منتشر شده"
    ),
    headline_labels=words("عنوان تیتر"),
    author_labels=phrases("نویسندگان, خبرنگار, نوشته, نگارنده"),
    byline_words=phrases("نویسنده, به قلم, گزارش از"),
    credit_labels=phrases("عکس, عکاس, تصویر, فیلم"),
    conjunctions=words("و &"),
    roles=words("خبرنگار سردبیر دبیر نویسنده روزنامه‌نگار"),
    agencies=phrases("ایرنا, ایسنا, فارس, تسنیم, مهر, رویترز, خبرگزاری فرانسه, تحریریه"),
)

LETTERS = "اینردهمتوشبکسلگزخفقپعجحآصطچضژغظذثئ"

PAGE = PageWords(
    tail_headings=phrases(
        """
        بیشتر بخوانید, اخبار مرتبط, مطالب مرتبط, خبرهای مرتبط, پربازدیدترین‌ها, پربازدیدها,
        آخرین اخبار, تازه‌ترین اخبار, نظرات, نظر شما, دیدگاه‌ها, ارسال نظر, برچسب‌ها, اشتراک‌گذاری
        """
    ),
    tail_openings=phrases("بیشتر بخوانید, مطالب مرتبط"),
    read_more=phrases("بیشتر بخوانید, بیشتر ببینید"),
    promotions=phrases("ما را دنبال کنید, عضو شوید, انتهای پیام"),
    paywall=phrases("ویژه مشترکان"),
)

PERSIAN = Language(code="fa", header=HEADER, page=PAGE, letters=LETTERS)
