"""Chinese."""

from newsparse.languages.language import HeaderWords, Language, phrases, words

HEADER = HeaderWords(
    date_labels=phrases("日期, 发布时间, 發布時間, 发表时间, 时间, 發佈時間"),
    headline_labels=phrases("标题, 標題"),
    author_labels=phrases("作者, 记者, 記者, 文, 撰文"),
    byline_words=words("作者 记者 記者"),
    credit_labels=phrases("图, 圖, 摄影, 攝影, 图片"),
    conjunctions=words("和 与 與 &"),
    roles=words("记者 記者 编辑 編輯 通讯员 責任編輯 责任编辑"),
    agencies=phrases("新华社, 新華社, 中新社, 中央社, 路透社, 法新社"),
)

CHINESE = Language(code="zh", header=HEADER)
