"""Korean."""

from newsparse.languages.language import (
    HeaderWords,
    Language,
    PageWords,
    TableWords,
    ordered,
    phrases,
    words,
)

HEADER = HeaderWords(
    update_labels=phrases("수정, 업데이트"),
    date_labels=phrases("날짜, 입력, 게시일, 등록, 기사입력, 발행일, 발행, 등록일, 작성일, 승인"),
    event_labels=phrases(
        """
        일시, 행사일, 행사 일시, 기간, 마감, 마감일, 신청 마감, 접수 마감, 시작일,
        종료일, 생년월일, 가입일, 시행일, 개봉일, 방송일
        """
    ),
    headline_labels=words("제목"),
    author_labels=phrases(
        """
        기자, 저자, 등록자, 취재, 글쓴이, 작성자, 기고, 칼럼니스트
        """
    ),
    byline_words=phrases("글, 글쓴이, 작성자"),
    credit_labels=phrases(
        """
        사진, 그림, 영상, 촬영
        """
    ),
    surnames=frozenset(
        "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방"
        "공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국은편용독"
    ),
    conjunctions=words("와 과 &"),
    no_names=phrases("구독하기, 구독, 댓글, 공유, 공유하기, 좋아요, 입력, 수정, 더보기"),
    roles=words("기자 특파원 편집장 논설위원"),
    agencies=phrases("연합뉴스, 뉴시스, 로이터"),
)

PAGE = PageWords(
    tail_headings=phrases(
        """
        관련기사, 관련 기사, 관련 뉴스, 추천 기사, 추천기사, 많이 본 뉴스, 많이 본 기사,
        인기 기사, 최신 뉴스, 댓글, 공유하기, 태그
        """
    ),
    tail_openings=phrases("관련"),
    read_more=phrases("관련기사, 관련 기사, 더 보기"),
    promotions=phrases("구독하기, 무단 전재, 저작권자, 광고"),
    paywall=phrases("유료 회원, 구독자 전용"),
)

TABLE = TableWords(
    text=ordered("본문 기사본문 내용 기사내용 전문 텍스트"),
    headline=ordered("제목 기사제목 표제"),
    date=ordered("일자 날짜 작성일 등록일 발행일 게재일 입력일"),
    authors=ordered("기고자 기자 작성자 저자 기자명"),
    url=ordered("링크 주소 원문"),
    site=ordered("언론사 매체 매체명 신문사 출처"),
    tags=ordered("분류 키워드 카테고리"),
    description=ordered("요약"),
)

KOREAN = Language(code="ko", header=HEADER, table=TABLE, page=PAGE)
