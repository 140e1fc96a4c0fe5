"""Vietnamese."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    no_names=phrases("thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật"),
    months=months(
        """
        tháng_một tháng_giêng, tháng_hai, tháng_ba, tháng_tư, tháng_năm, tháng_sáu, tháng_bảy,
        tháng_tám, tháng_chín, tháng_mười, tháng_mười_một, tháng_mười_hai tháng_chạp
        """
    ),
    date_fillers=words("ngày tháng năm lúc"),
    update_labels=phrases("cập nhật"),
    date_labels=phrases("ngày, ngày đăng, ngày xuất bản, đăng ngày, đăng lúc, xuất bản"),
    headline_labels=phrases("tiêu đề"),
    author_labels=phrases("tác giả, người viết, theo, đăng bởi, được đăng bởi"),
    credit_labels=phrases("ảnh, hình ảnh, video"),
    conjunctions=words("và &"),
    roles=words("phóng viên biên tập"),
    agencies=phrases("ttxvn, vnexpress, tuổi trẻ"),
)

PAGE = PageWords(
    tail_headings=phrases(
        """
        tin liên quan, bài viết liên quan, xem thêm, đọc thêm, tin khác, tin cùng chuyên mục,
        cùng chuyên mục, đọc nhiều, xem nhiều, tin mới nhất, bình luận, ý kiến, chia sẻ,
        từ khóa
        """
    ),
    tail_openings=phrases("tin liên quan, xem thêm"),
    read_more=phrases("xem thêm, đọc thêm, tin liên quan"),
    promotions=phrases("theo dõi, đăng ký, quảng cáo"),
    paywall=phrases("dành cho thuê bao"),
)

VIETNAMESE = Language(code="vi", header=HEADER, page=PAGE)
