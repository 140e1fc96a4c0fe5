"""Turkish."""

from newsparse.languages.language import (
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    TableWords,
    months,
    ordered,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS

HEADER = HeaderWords(
    has_ordinal_stops=True,
    months=months(
        """
        ocak oca, şubat şub, mart mar, nisan nis, mayıs may, haziran haz, temmuz tem, ağustos
        ağu, eylül eyl, ekim eki, kasım kas, aralık ara
        """
    ),
    weekdays=words(
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz"
    ),
    date_fillers=words("saat"),
    update_labels=phrases("güncelleme, güncellendi, güncellenme, güncellenen"),
    date_labels=phrases(
        """
        tarih, yayınlanma, yayınlanma tarihi, yayın tarihi, giriş tarihi, oluşturulma
        tarihi, eklenme tarihi, eklenme, giriş, oluşturulma, yayınlandı
        """
    ),
    event_labels=phrases(
        """
        etkinlik, etkinlik tarihi, ne zaman, son başvuru, son başvuru tarihi, son tarih, son
        gün, başlangıç, başlangıç tarihi, bitiş tarihi, açılış, geçerlilik tarihi, doğum tarihi,
        üyelik tarihi, kayıt tarihi, takvim
        """
    ),
    headline_labels=words("başlık"),
    author_labels=phrases("yazarlar, haber, muhabir, metin, hazırlayan, röportaj"),
    byline_words=phrases("yazar, yazan, gönderen, yayınlayan, ekleyen, kaleme alan"),
    credit_labels=phrases("foto, fotoğraf, fotoğraflar, görsel, video, kamera"),
    conjunctions=words("ve ile &"),
    name_particles=words("de van von"),
    roles=words("muhabir muhabiri editör editörü yazar yazarı gazeteci temsilcisi müdürü"),
    no_names=phrases("paylaş, yanıtla, yorum, yorumlar, güncelleme, profil, geri"),
    agencies=phrases("aa, anadolu ajansı, dha, iha, haber merkezi, reuters, afp"),
    site_labels=phrases("kaynak, gazete, site"),
    url_labels=phrases("bağlantı, url, adres"),
    tag_labels=phrases("etiketler, konular, kategori, bölüm"),
    section_names=phrases(
        "haberler, politika, gündem, ekonomi, kültür, spor, dünya, yaşam, sağlık, eğitim, bilim"
    ),
    page_words=words("sayfa s"),
    issue_words=words("sayı no"),
    report_words=words(
        """
        bildiriyor yazıyor yazdı bildirdi
        """
    ),
    time_labels=words("saat"),
)

LETTERS = "ıüşçöğâî"

PAGE = PageWords(
    tail_headings=phrases(
        """
        ilgili haberler, ilgili içerikler, benzer haberler, diğer haberler, önerilen haberler,
        sizin için önerilenler, bunlar da ilginizi çekebilir, ilginizi çekebilir, çok okunanlar,
        en çok okunanlar, son haberler, son dakika, son dakika haberleri, günün haberleri,
        daha fazla, yorumlar, yorum yap, yorum yaz, paylaş, haberi paylaş, etiketler, bülten,
        haberin devamı
        """
    ),
    tail_openings=phrases("ilgili haberler, benzer haberler, daha fazla"),
    read_more=phrases(
        """
        ilgili haber, ilgili haberler, ayrıca okuyun, bunu da okuyun, ayrıca bakınız,
        haberin devamı için, daha fazla
        """
    ),
    buttons=phrases(
        """
        paylaş, bağlantıyı kopyala, linki kopyala, dinle, haberi dinle, yazdır, kaydet, reklam,
        giriş yap, abone ol, kapat, ara, menü, yorum yap
        """
    ),
    promotions=phrases(
        """
        abone ol, abone olun, bizi takip edin, takip edin, indirin, reklam,
        tüm hakları saklıdır, çerez, son güncelleme
        """
    ),
    paywall=phrases(
        "sadece abonelere, abonelere özel, devamını okumak için, okumaya devam etmek için"
    ),
)

SPEECH = PlainWords(
    abbreviations=words("av doç dr prof"),
    cues=words(
        """
        aktardı anlattı anlatıyor açıkladı açıklıyor bağırdı bağırıyor belirtiyor belirtti bildirdi
        bildiriyor bulundu cevapladı dedi değerlendirdi değerlendiriyor dile diyor doğruladı
        doğruluyor duyurdu duyuruyor düşünüyor ekledi ekliyor eleştirdi eleştirdiler eleştiriyor
        fısıldadı güldü gülüyor hatırlattı iddia inanıyor kaydetti konuştu konuşuyor kullandı
        paylaştı paylaşıyor savundu savunuyor seslendi sordu soruyor suçladı suçluyor söyledi
        söylüyor sürdürdü tamamladı umuyor uyardı uyardılar uyarıyor vurguladı vurguluyor yalanladı
        yanıtladı yazdı yazıyor yineledi yineliyor yorumladı çağırdı önerdi öneriyor övdü özetledi
        özetliyor
        """
    ),
    name_particles=words("de van von"),
    saying_pronouns=words("ben biz kendisi o onlar"),
    bars=words("bir bu da de gibi göre ile için kadar ki o ve şu"),
    titles=words(
        """
        av bakan bakanı başbakan başkan başkanı belediye cumhurbaşkanı doç dr genel milletvekili
        müdürü prof rektör sayın sözcüsü vali
        """
    ),
    body_stems=(
        *BODY_STEMS,
        *ordered(
            """
            kurum bakanl üniversit belediyes dern vakf vakıf meclis müdürlü başkanl oda banka şirket
            emniyet
            """
        ),
    ),
    and_word="ve",
    is_told_by_first_name=True,
    has_frames=True,
    joints=words("ise da de"),
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

TABLE = TableWords(
    text=ordered("metin haber içerik habermetni tammetin"),
    headline=ordered("başlık haberbaşlığı"),
    date=ordered("tarih yayıntarihi"),
    authors=ordered("yazar muhabir"),
    url=ordered("bağlantı"),
    site=ordered("kaynak gazete"),
    tags=ordered("etiketler kategori"),
    description=ordered("özet"),
)

TURKISH = Language(code="tr", header=HEADER, table=TABLE, page=PAGE, letters=LETTERS, speech=SPEECH)
