"""Korean."""

from newsparse.languages.language import HeaderWords, Language, phrases, words

HEADER = HeaderWords(
    date_labels=phrases("날짜, 입력, 게시일, 등록, 기사입력, 발행일"),
    headline_labels=words("제목"),
    author_labels=phrases("글, 기자, 작성자, 저자"),
    credit_labels=phrases("사진, 그림, 영상"),
    conjunctions=words("와 과 &"),
    roles=words("기자 특파원 편집장 논설위원"),
    agencies=phrases("연합뉴스, 뉴시스, 로이터"),
)

KOREAN = Language(code="ko", header=HEADER)
