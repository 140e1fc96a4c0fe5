"""Turkish."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        ocak oca, şubat şub, mart mar, nisan nis, mayıs may, haziran haz, temmuz tem, ağustos
        ağu, eylül eyl, ekim eki, kasım kas, aralık ara
        """
    ),
    weekdays=words(
        """
        pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz
        """
    ),
    date_fillers=words("saat"),
    date_labels=phrases(
        """
        tarih, yayınlanma, yayınlanma tarihi, yayın tarihi, giriş tarihi, oluşturulma tarihi,
        eklenme tarihi
        """
    ),
    headline_labels=words("başlık"),
    author_labels=phrases("yazar, yazan, yazarlar, haber, metin"),
    byline_words=phrases("yazar, yazan"),
    credit_labels=phrases("foto, fotoğraf, fotoğraflar, görsel, video, kamera"),
    conjunctions=words("ve ile &"),
    name_particles=words("de van von"),
    roles=words("muhabir muhabiri editör editörü yazar yazarı gazeteci temsilcisi müdürü"),
    agencies=phrases("aa, anadolu ajansı, dha, iha, haber merkezi, reuters, afp"),
)

LETTERS = "ıüşçöğâî"

TURKISH = Language(code="tr", header=HEADER, letters=LETTERS)
