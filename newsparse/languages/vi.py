"""Vietnamese."""

from newsparse.languages.language import HeaderWords, Language, phrases, words

HEADER = HeaderWords(
    date_fillers=words("ngày tháng năm lúc"),
    date_labels=phrases("ngày, ngày đăng, ngày xuất bản, đăng ngày"),
    headline_labels=phrases("tiêu đề"),
    author_labels=phrases("tác giả, người viết, theo"),
    credit_labels=phrases("ảnh, hình ảnh, video"),
    conjunctions=words("và &"),
    roles=words("phóng viên biên tập"),
    agencies=phrases("ttxvn, vnexpress, tuổi trẻ"),
)

VIETNAMESE = Language(code="vi", header=HEADER)
