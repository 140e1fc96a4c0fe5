"""Chinese."""

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
    has_one_word_names=True,
    eras={"民國": 1912, "民国": 1912, "中華民國": 1912, "中华民国": 1912},
    weekdays=words(
        "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日"
    ),
    update_labels=phrases("更新, 修改"),
    date_labels=phrases(
        """
        日期, 发布时间, 發布時間, 发表时间, 时间, 發佈時間,
        发布日期, 发布于, 發布日期, 刊登日期, 发稿时间
        """
    ),
    event_labels=phrases(
        """
        活动时间, 活動時間, 活动日期, 举办时间, 会议时间, 截止日期, 截止时间, 报名截止,
        開始時間, 开始时间, 结束时间, 有效期至, 出生日期, 注册时间, 实施日期, 成文日期
        """
    ),
    headline_labels=phrases("标题, 標題"),
    author_labels=phrases(
        """
        文, 撰文, 责编, 責編, 责任编辑, 責任編輯, 编辑, 供稿, 来稿, 采写,
        採訪, 采访, 文字, 撰稿, 撰写, 作者, 通讯员, 本报记者, 本報記者,
        本刊记者, 本网记者, 见习记者, 实习记者, 特约记者
        """
    ),
    byline_words=words("作者 记者 記者"),
    credit_labels=phrases("图, 圖, 摄影, 攝影, 图片"),
    surnames=frozenset(
        "王李张劉刘陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭"
        "曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋"
        "付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯"
    ),
    conjunctions=words("和 与 與 &"),
    roles=words("记者 記者 编辑 編輯 通讯员 責任編輯 责任编辑"),
    no_names=phrases("报道, 報道, 報導, 专稿, 综合"),
    agencies=phrases("新华社, 新華社, 中新社, 中央社, 路透社, 法新社"),
)

PAGE = PageWords(
    tail_headings=phrases(
        """
        相关新闻, 相关阅读, 相关文章, 相关报道, 相关推荐, 推荐阅读, 延伸阅读, 热门新闻,
        热门文章, 热点新闻, 最新新闻, 最新文章, 猜你喜欢, 更多新闻, 更多, 评论, 发表评论, 分享,
        标签, 责任编辑, 相關新聞, 相關文章, 推薦閱讀, 延伸閱讀, 熱門新聞, 最新新聞, 更多新聞,
        留言, 分享到
        """
    ),
    tail_openings=phrases("相关, 更多, 相關"),
    read_more=phrases("相关阅读, 延伸阅读, 推荐阅读, 更多阅读, 延伸閱讀, 相關新聞, 更多新聞"),
    promotions=phrases("关注我们, 扫码, 版权所有, 责任编辑, 責任編輯, 下载, 訂閱, 订阅"),
    paywall=phrases("订阅后阅读, 会员专享, 訂戶限定, 會員專享"),
)

TABLE = TableWords(
    text=ordered("正文 全文 内容 內容 文本 文章内容 文章內容"),
    headline=ordered("标题 標題 题目 題目"),
    date=ordered("日期 发布日期 發佈日期 发布时间 發佈時間 时间 時間 出版日期"),
    authors=ordered("作者 记者 記者"),
    url=ordered("链接 連結 网址 網址"),
    site=ordered("来源 來源 媒体 媒體 报纸 報紙 报刊 報刊"),
    tags=ordered("关键词 關鍵詞 标签 標籤 版面 分类 分類"),
    description=ordered("摘要"),
)

CHINESE = Language(code="zh", header=HEADER, table=TABLE, page=PAGE)
