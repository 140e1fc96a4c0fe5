"""Japanese."""

from newsparse.languages.language import HeaderWords, Language, phrases, words

HEADER = HeaderWords(
    date_labels=phrases("日付, 公開日, 配信日, 掲載日"),
    headline_labels=phrases("見出し, タイトル"),
    author_labels=phrases("著者, 記者, 文, 執筆, 筆者"),
    credit_labels=phrases("写真, 画像, 撮影"),
    conjunctions=words("と &"),
    roles=words("記者 編集 編集委員 特派員"),
    agencies=phrases("共同通信, 時事通信, ロイター, 編集部"),
)

JAPANESE = Language(code="ja", header=HEADER)
