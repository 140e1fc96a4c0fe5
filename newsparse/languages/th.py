"""Thai."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        มกราคม ม.ค, กุมภาพันธ์ ก.พ, มีนาคม มี.ค, เมษายน เม.ย, พฤษภาคม พ.ค, มิถุนายน มิ.ย, กรกฎาคม ก.ค,
        สิงหาคม ส.ค, กันยายน ก.ย, ตุลาคม ต.ค, พฤศจิกายน พ.ย, ธันวาคม ธ.ค
        """
    ),
    weekdays=words("จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ วันจันทร์ วันอังคาร วันพุธ"),
    date_fillers=words("พ.ศ ค.ศ เวลา ที่ วันที่"),
    clock_words=words("น นาฬิกา"),
    update_labels=phrases("อัปเดต, อัพเดต, ปรับปรุง, แก้ไข"),
    date_labels=phrases("วันที่, เผยแพร่, เผยแพร่เมื่อ, โพสต์เมื่อ, วันที่เผยแพร่"),
    headline_labels=phrases("หัวข้อ, พาดหัว"),
    author_labels=phrases("เรื่อง, ผู้สื่อข่าว"),
    byline_words=phrases("โดย, ผู้เขียน, เขียนโดย"),
    credit_labels=phrases("ภาพ, ภาพโดย, ที่มาภาพ, ขอบคุณภาพ"),
    conjunctions=words("และ &"),
    roles=words("ผู้สื่อข่าว บรรณาธิการ นักเขียน"),
    agencies=phrases("กองบรรณาธิการ, รอยเตอร์, เอเอฟพี"),
)

LETTERS = "านรกอเงมยวลดตทสคปหพบแขใจชไโผซธถศณภฐษ"

PAGE = PageWords(
    tail_headings=phrases(
        """
        ข่าวที่เกี่ยวข้อง, เรื่องที่เกี่ยวข้อง, บทความที่เกี่ยวข้อง, ข่าวล่าสุด, ข่าวยอดนิยม, อ่านเพิ่มเติม, แท็ก,
        ความคิดเห็น, แสดงความคิดเห็น, แชร์
        """
    ),
    tail_openings=phrases("ข่าวที่เกี่ยวข้อง, เรื่องที่เกี่ยวข้อง"),
    read_more=phrases("อ่านเพิ่มเติม, อ่านต่อ"),
    promotions=phrases("ติดตามเรา, สมัครสมาชิก"),
    paywall=phrases("สำหรับสมาชิกเท่านั้น"),
)

THAI = Language(code="th", header=HEADER, page=PAGE, letters=LETTERS)
