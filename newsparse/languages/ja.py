"""Japanese."""

from newsparse.languages.language import HeaderWords, Language, PageWords, phrases, words

HEADER = HeaderWords(
    eras={"令和": 2019, "平成": 1989, "昭和": 1926},
    weekdays=words("月 火 水 木 金 土 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
    update_labels=phrases("更新, 修正"),
    date_labels=phrases(
        """
        日付, 公開日, 配信日, 掲載日, 投稿日, 投稿日時, 公開日時, 作成日
        """
    ),
    headline_labels=phrases("見出し, タイトル"),
    author_labels=phrases(
        """
        著者, 記者, 文, 執筆, 筆者, 投稿者, 執筆者, ライター
        """
    ),
    credit_labels=phrases("写真, 画像, 撮影"),
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
        """
        関連記事, あわせて読みたい, 合わせて読みたい, こちらも, 詳しくはこちら, 続きを読む
        """
    ),
    promotions=phrases(
        """
        会員登録, メールマガジン, 無断転載, 著作権, フォローする, ご購読, 購読のお申し込み, 広告
        """
    ),
    paywall=phrases(
        """
        この記事は会員限定です, この記事は有料会員限定です, 有料会員限定, 会員限定,
        会員限定記事, 残り, 続きを読むには, 有料記事です, この記事は有料記事です,
        ログインして続きを読む
        """
    ),
)

JAPANESE = Language(code="ja", quotation_marks=("「", "」"), header=HEADER, page=PAGE)
