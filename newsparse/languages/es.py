"""Spanish."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto
        ago, septiembre setiembre sept sep set, octubre oct, noviembre nov, diciembre dic
        """
    ),
    weekdays=words(
        """
        lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom
        """
    ),
    date_fillers=words("de del el a las la"),
    clock_words=words("h hs hrs horas"),
    date_labels=phrases(
        """
        fecha, publicado, publicado el, publicada el, fecha de publicación, creado
        """
    ),
    headline_labels=phrases("título, titular"),
    author_labels=phrases("por, autor, autora, autores, texto, escrito por, redacción de"),
    byline_words=phrases("por, escrito por, autor, autora"),
    credit_labels=phrases("foto, fotos, fotografía, fotógrafo, imagen, vídeo, video, ilustración"),
    conjunctions=words("y e &"),
    name_particles=words("de del la las los el y san da"),
    roles=words(
        """
        periodista corresponsal redactor redactora reportero reportera enviado enviada especial
        editor editora director directora columnista colaborador colaboradora
        """
    ),
    agencies=phrases(
        """
        efe, europa press, afp, reuters, ap, agencias, redacción, la redacción, agencia efe
        """
    ),
)

LETTERS = "óáíé“”ñúü"

SPANISH = Language(code="es", header=HEADER, letters=LETTERS)
