"""Indonesian and Malay."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        januari jan, februari feb, maret mac mar, april apr, mei, juni jun, juli julai jul,
        agustus ogos agu agt, september sep sept, oktober okt, november nov, desember disember
        des dis
        """
    ),
    weekdays=words(
        """
        senin selasa rabu kamis jumat jum'at sabtu minggu isnin khamis jumaat ahad sen sel rab
        kam jum sab min
        """
    ),
    date_fillers=words("pukul jam"),
    update_labels=phrases("diperbarui, diupdate, pembaruan"),
    date_labels=phrases("tanggal, diterbitkan, dipublikasikan, tarikh, terbit, diposting"),
    headline_labels=phrases("judul, tajuk"),
    author_labels=phrases("kontributor, reporter, teks"),
    byline_words=phrases("oleh, penulis, pewarta, ditulis oleh, diposting oleh"),
    credit_labels=phrases("foto, gambar, video, editor, redaktur, penyunting"),
    conjunctions=words("dan &"),
    name_particles=words("bin binti van"),
    roles=words("reporter wartawan editor redaktur penulis pewarta jurnalis koresponden"),
    agencies=phrases("antara, bernama, redaksi, reuters, afp, tim redaksi"),
)

PAGE = PageWords(
    tail_headings=phrases(
        """
        baca juga, berita terkait, artikel terkait, terkait, berita lainnya, terpopuler,
        berita terpopuler, populer, terbaru, berita terbaru, rekomendasi,
        rekomendasi untuk anda, komentar, bagikan, tag, topik, lihat juga
        """
    ),
    tail_openings=phrases("baca juga, berita lainnya"),
    read_more=phrases("baca juga, baca selengkapnya, lihat juga, simak juga"),
    promotions=phrases("ikuti kami, dapatkan, berlangganan, unduh, iklan, hak cipta"),
    paywall=phrases("khusus pelanggan, untuk melanjutkan membaca"),
)

INDONESIAN = Language(code="id", header=HEADER, page=PAGE)
