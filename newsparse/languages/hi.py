"""Hindi."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        जनवरी जन, फरवरी फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर सितम्बर, अक्टूबर
        अक्तूबर, नवंबर नवम्बर, दिसंबर दिसम्बर
        """
    ),
    weekdays=words("सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार"),
    date_fillers=words("को"),
    update_labels=phrases("अपडेट, अद्यतन"),
    date_labels=phrases("तारीख, प्रकाशित, दिनांक"),
    headline_labels=words("शीर्षक"),
    author_labels=phrases("लेखक, द्वारा"),
    credit_labels=phrases("फोटो, तस्वीर, चित्र"),
    conjunctions=words("और &"),
    roles=words("संवाददाता संपादक पत्रकार"),
    agencies=phrases("भाषा, एजेंसी, पीटीआई"),
)

HINDI = Language(code="hi", header=HEADER)
