"""Indonesian and Malay."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

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
    date_labels=phrases("tanggal, diterbitkan, dipublikasikan, tarikh"),
    headline_labels=phrases("judul, tajuk"),
    author_labels=phrases("oleh, penulis, reporter, pewarta, teks"),
    byline_words=phrases("oleh, penulis, pewarta"),
    credit_labels=phrases("foto, gambar, video"),
    conjunctions=words("dan &"),
    name_particles=words("bin binti van"),
    roles=words("reporter wartawan editor redaktur penulis pewarta jurnalis koresponden"),
    agencies=phrases("antara, bernama, redaksi, reuters, afp, tim redaksi"),
)

INDONESIAN = Language(code="id", header=HEADER)
