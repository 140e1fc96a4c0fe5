"""Japanese."""

from newsparse.languages.language import (
    HeaderWords,
    Language,
    PageWords,
    SpacelessWords,
    TableWords,
    ordered,
    phrases,
    words,
)

HEADER = HeaderWords(
    eras={"令和": 2019, "平成": 1989, "昭和": 1926},
    no_names=phrases("配信, 公開, 掲載, 更新"),
    weekdays=words("月 火 水 木 金 土 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
    update_labels=phrases("更新, 修正"),
    date_labels=phrases("日付, 公開日, 配信日, 掲載日, 投稿日, 投稿日時, 公開日時, 作成日"),
    event_labels=phrases(
        """
        開催日, 開催日時, 日時, 日程, 会期, 期間, 締切, 締切日, 申込締切, 応募締切,
        発売日, 放送日, 生年月日, 登録日, 施行日, 開始日, 終了日
        """
    ),
    headline_labels=phrases("見出し, タイトル"),
    author_labels=phrases(
        """
        著者, 記者, 文, 執筆, 筆者, 投稿者, 執筆者, ライター, 取材, 取材・文, 聞き手, 構成, 文責
        """
    ),
    credit_labels=phrases("写真, 画像, 撮影"),
    surnames=frozenset(
        "佐鈴高田伊渡山中小加吉斎斉齋松井木林清前石長近村岡阿青福西三橋池森本坂遠内原金和上平野杉大谷"
        "宮河丸川安今菅柴酒工千古島新成永荒桜関桑堀星秋矢水北南東藤望竹武服浅牧早神土塚樋増熊片岩市入"
        "浜菊須黒辻若二久柳栗梅"
    ),
    conjunctions=words("と &"),
    roles=words("記者 編集 編集委員 特派員"),
    agencies=phrases("共同通信, 時事通信, ロイター, 編集部"),
)

PAGE = PageWords(
    tail_headings=phrases(
        """
        関連記事, 関連ニュース, 関連キーワード, 関連リンク, 関連トピックス, 関連タグ,
        おすすめ記事, おすすめ情報, おすすめ, あわせて読みたい, 合わせて読みたい,
        こちらもおすすめ, 人気記事, アクセスランキング, ランキング, 最新記事, 最新ニュース,
        新着記事, 新着ニュース, 前の記事, 次の記事, コメント, コメントを残す, シェアする,
        この記事をシェア, この記事を書いた人, 著者プロフィール, 執筆者, 筆者, タグ, カテゴリ,
        注目記事, 注目ニュース, トップニュース, ピックアップ
        """
    ),
    tail_openings=phrases("関連, もっと見る"),
    read_more=phrases(
        "関連記事, あわせて読みたい, 合わせて読みたい, こちらも, 詳しくはこちら, 続きを読む"
    ),
    promotions=phrases(
        "会員登録, メールマガジン, 無断転載, 著作権, フォローする, ご購読, 購読のお申し込み, 広告"
    ),
    paywall=phrases(
        """
        この記事は会員限定です, この記事は有料会員限定です, 有料会員限定, 会員限定,
        会員限定記事, 残り, 続きを読むには, 有料記事です, この記事は有料記事です,
        ログインして続きを読む
        """
    ),
)

SPEECH = SpacelessWords(
    cues=words(
        """
        話した 話す 話している 話していた 述べた 述べている 語った 語る 語っている 語っていた
        答えた 強調した 説明した 訴えた 訴える 指摘した 指摘する 言った 言う 明かした 振り返った
        振り返る コメントした 呼びかけた 主張した 批判した 否定した 反論した 謝罪した 力を込めた
        喜んだ 笑った 意気込んだ つぶやいた 漏らした 打ち明けた 質問した 尋ねた 期待を寄せた
        釈明した 警告した 約束した 発言した
        """
    ),
    that_words=words("と"),
    honorifics=words("さん 氏 さま 様"),
    office_words=words(
        """
        市長 知事 町長 村長 区長 首相 大統領 大臣 長官 官房長官 監督 教授 准教授 名誉教授 社長
        会長 議員 議長 選手 委員長 部長 課長 所長 館長 校長 園長 院長 弁護士 医師 幹事長 代表
        理事長 報道官 総裁 記者 事務局長 副市長 副知事 研究員 組合長 店長 容疑者 被告
        """
    ),
    name_particles=words("の"),
    subject_marks=words("は が も"),
    no_name_letters=words("員 師 者 婦 業 職 省 庁 課 局 社 党 県 府 裁 副"),
    no_name_endings=words(
        "市 区 町 村 都 道 国 部 会 学 院 館 所 団 組 長 役 手 相 屋 生 行 務 前 元 新 表 客"
    ),
)
"""Verbs of saying as sentences end with them, and what stands behind names."""

TABLE = TableWords(
    text=ordered("本文 記事本文 記事 全文 内容 テキスト"),
    headline=ordered("見出し タイトル 記事タイトル 表題"),
    date=ordered("日付 掲載日 公開日 発行日 配信日 年月日"),
    authors=ordered("著者 執筆者 記者 筆者"),
    url=ordered("リンク アドレス"),
    site=ordered("媒体 媒体名 新聞 掲載紙 出典"),
    tags=ordered("キーワード タグ 分類 面名"),
    description=ordered("要約"),
)

JAPANESE = Language(
    code="ja",
    quotation_marks=("「", "」"),
    header=HEADER,
    table=TABLE,
    page=PAGE,
    speech=SPEECH,
)
