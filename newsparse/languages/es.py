"""Spanish."""

from newsparse.languages.language import (
    ExportWords,
    GenderForms,
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
    months=months(
        """
        enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto
        ago, septiembre setiembre sept sep set, octubre oct, noviembre nov, diciembre dic
        """
    ),
    weekdays=words(
        "lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom"
    ),
    date_fillers=words("de del el a las la"),
    clock_words=words("h hs hrs horas"),
    update_labels=phrases(
        "actualizado, actualizada, actualización, modificado, modificada, última modificación"
    ),
    modified_labels=phrases("actualizado, actualizado el, actualizada el, última actualización"),
    date_labels=phrases(
        """
        fecha, publicado, publicado el, publicada el, fecha de publicación, creado,
        publicado en, fecha de creación, publicada, enviado, enviado el, esta entrada fue publicada
        """
    ),
    event_labels=phrases(
        """
        evento, fecha del evento, fecha límite, miembro desde, fecha de inicio, fecha de cierre,
        plazo, hasta, hasta el, eventos, agenda, cuándo, apertura, inicio, comienza el, fin,
        finaliza el, inscripciones hasta el, nacimiento, fecha de nacimiento, vigente desde,
        versión del
        """
    ),
    addressee_labels=phrases("para, cc"),
    headline_labels=phrases("título, titular, asunto"),
    kind_labels=phrases(
        """
        reportaje, crónica, columna, entrevista, artículo, análisis, opinión, firma, tribuna,
        editorial, reseña, perfil
        """
    ),
    author_labels=phrases(
        """
        autores, texto, redacción de, publicada por, elaborado por, redacción, corresponsal,
        textos
        """
    ),
    byline_words=phrases(
        """
        por, escrito por, autor, autora, publicado por, redactado por, texto de, enviado por,
        artículo de, un artículo de, receta de, esta entrada fue publicada por, entrevista de, una
        entrevista de, reportaje de, crónica de, un reportaje de, de nuestro corresponsal, de
        nuestra corresponsal, de nuestro enviado especial, de nuestra enviada especial, análisis de,
        opinión de, columna de, reseña de, crítica de, texto y fotos, escrita por, realizado por,
        subido por, texto por
        """
    ),
    contact_labels=phrases(
        "contacto, contactos, contacto de prensa, contacto para medios, más información"
    ),
    span_joints=words("al hasta"),
    origin_phrases=phrases(
        """
        con información de, con datos de, con agencias
        """
    ),
    credit_labels=phrases(
        """
        foto, fotos, fotografía, fotógrafo, imagen, vídeo, video, ilustración, traducción,
        traducido por
        """
    ),
    conjunctions=words("y e &"),
    place_openings=words("buenos ciudad san santa santo puerto la las los"),
    name_particles=words("de del la las los el y san da"),
    place_words=words("en para desde"),
    roles=words(
        """
        periodista corresponsal redactor redactora reportero reportera enviado enviada especial
        editor editora director directora columnista colaborador colaboradora jefe jefa subdirector
        subdirectora deportes cultura política economía becario becaria
        """
    ),
    no_names=phrases(
        """
        compartir, responder, comentario, comentarios, publicado, actualizado, suscríbete,
        leer más, artículo, artículos, licencia, lectura, sobre, perfil, volver
        """
    ),
    paper_words=words("correo diario gaceta heraldo periódico eco tribuna noticiero voz prensa"),
    paper_articles=words("el la"),
    agencies=phrases(
        "efe, europa press, afp, reuters, ap, agencias, redacción, la redacción, agencia efe"
    ),
    site_labels=phrases("fuente, medio, periódico, diario, publicación, sitio, publicado en"),
    url_labels=phrases("enlace, url, dirección"),
    tag_labels=phrases(
        "etiquetas, temas, palabras clave, sección, secciones, categoría, categorías"
    ),
    section_names=phrases(
        """
        política, sociedad, economía, cultura, deportes, mundo, internacional, nacional, local,
        sucesos, opinión, ciencia, salud, educación, noticias, actualidad, medio ambiente,
        transporte, provincia
        """
    ),
    issue_joints=words("del"),
    page_words=words("página pág p"),
    issue_words=words("n° núm número"),
    report_words=words("informa informan"),
    time_labels=words("hora"),
)

LETTERS = "óáíé“”ñúü"

PAGE = PageWords(
    tail_headings=phrases(
        """
        más información, lee también, lea también, leer más, leé también, te puede
        interesar, te puede gustar, también te puede interesar, quizás te interese, puede
        interesarte, noticias relacionadas, artículos relacionados, temas relacionados,
        contenido relacionado, relacionado, relacionados, más noticias, más sobre, más en,
        ver también, vea también, lo más leído, lo más visto, más leídas, más leídos,
        últimas noticias, recomendados, te recomendamos, le recomendamos, recomendado para
        ti, comentarios, deja un comentario, deja tu comentario, comentar, compartir,
        comparte, comparte este artículo, newsletter, boletín, suscríbete, síguenos en,
        sobre el autor, sobre la autora, temas, etiquetas, archivado en, contenido
        patrocinado, sobre la firma, contacto de prensa, contacto para medios, contactos de
        prensa
        """
    ),
    tail_openings=phrases(
        """
        más sobre, más noticias, noticias relacionadas, suscríbete, síguenos, lo más leído,
        más información
        """
    ),
    about_openings=phrases("acerca de, sobre"),
    self_openings=phrases("soy, me llamo, mi nombre es"),
    biography_words=phrases(
        """
        escribe, vive, escritor, escritora, periodista, autor, autora, nació, profesor,
        profesora, investigador, investigadora, historiador, historiadora, columnista,
        ensayista, colabora
        """
    ),
    read_more=phrases(
        """
        lee también, lea también, leer más, leé también, te puede interesar,
        también te puede interesar, puede leer, más información, ver también, vea también,
        relacionado, noticia relacionada, en detalle, te recomendamos, archivado en
        """
    ),
    button_joints=words("en por este"),
    buttons=phrases(
        """
        saltar al contenido, ir al contenido, ir al contenido principal,
        compartir, comparte, compartir en facebook, compartir en twitter, imprimir,
        guardar, suscríbete, suscribirse, iniciar sesión, copiar enlace, escuchar,
        comentar, seguir, inicio, buscar, menú, aceptar, aceptar todo, rechazar,
        rechazar todo, publicidad, anuncio, copiar, enviar por email, enviar por correo,
        suscribete, regístrate, tamaño de letra, color de fondo, comenta, ver comentarios,
        esta funcionalidad es sólo para registrados, esta funcionalidad es sólo para suscriptores,
        volver arriba, ir arriba
        """
    ),
    counted=phrases(
        """
        tiempo de lectura, min, minutos, min de lectura, minutos de lectura, lectura,
        vistas, visitas, comentario, comentarios, compartidos, me gusta
        """
    ),
    promotions=phrases(
        """
        suscríbete, suscríbase, síguenos, sigue toda, sigue leyendo en, siga toda, recibe,
        descarga, únete, apúntate, todos los derechos reservados, utilizamos cookies,
        publicidad, reportar un error, puedes seguir a, esta entrada fue publicada,
        última actualización, última modificación
        """
    ),
    paywall=phrases(
        """
        contenido exclusivo para suscriptores, solo para suscriptores,
        exclusivo para suscriptores, para seguir leyendo, para continuar leyendo,
        ya eres suscriptor, suscríbete para seguir leyendo, este artículo es exclusivo,
        artículo solo para suscriptores,
        regístrate gratis, regístrate para seguir leyendo
        """
    ),
    syndicated=phrases("se publicó primero en, apareció primero en, aparece primero en"),
    letters=phrases(
        """
        ver en el navegador, ver este correo, ver este email, ver esta newsletter, ver
        en línea, ver online, si no puedes ver, si no ves correctamente, darse de baja,
        darte de baja, para darte de baja, para darse de baja, cancelar suscripción,
        cancelar la suscripción, has recibido este correo, recibes este correo, recibes
        esta newsletter, gestionar suscripción, política de privacidad, aviso legal
        """
    ),
)

TABLE = TableWords(
    text=("texto", "textocompleto", "contenido", "cuerpo", "artículo", "noticia"),
    headline=("titular", "título", "titulo"),
    date=ordered("fecha fechapublicación fechadepublicación fechapublicacion fechadepublicacion"),
    authors=ordered("autor autora autores firma firmadopor periodista redactor redactora"),
    url=("enlace", "dirección", "url"),
    site=("medio", "periódico", "periodico", "diario", "fuente"),
    description=("entradilla", "resumen", "bajada"),
    tags=("sección", "seccion", "etiquetas", "temas"),
    language=("idioma",),
    things=("delanoticia", "delartículo", "delarticulo", "noticia"),
)

EXPORTS = ExportWords(
    headline_labels=phrases("título, titular"),
    date_labels=phrases("fecha, fecha de publicación"),
    author_labels=phrases("autor, autores"),
    site_labels=phrases(
        """
        fuente, publicación, título de la publicación, título de publicación,
        medio
        """
    ),
    tag_labels=phrases("sección"),
    body_labels=phrases("cuerpo, texto completo, texto"),
    length_labels=phrases("longitud"),
    record_labels=phrases(
        """
        fecha-carga, fecha de carga, idioma, tipo-publicación, página, páginas, edición,
        ámbito, información de publicación, enlace de documentos de proquest, materia,
        lugar, ubicación, año de publicación, país de publicación, editorial, lugar de
        publicación, tipo de fuente, idioma de la publicación, tipo de documento, id del
        documento de proquest, última actualización, base de datos, primera página, volumen
        """
    ),
    length_words=words("palabras palabra"),
    document_words=words("documento documentos"),
    document_ends=phrases("fin del documento"),
    rights_phrases=phrases("todos los derechos reservados"),
)

SPEECH = PlainWords(
    asking_labels=words("p pregunta"),
    answering_labels=words("r respuesta"),
    cues=words(
        """
        aclara aclarado aclaró admite admitido admitió advertido advierte advirtieron advirtió
        afirma afirmado afirman afirmaron afirmó agradece agradecido agradeció agrega agregado
        agregó alerta alertado alertó amenaza amenazado amenazó anuncia anunciado anunció apunta
        apuntado apuntó argumenta argumentado argumentó asegura asegurado aseguran aseguró avisa
        avisado avisó añade añadido añadió añadía bromea bromeado bromeó celebra celebró comenta
        comentado comentó concluido concluye concluyó confesado confesó confiesa confirma
        confirmado confirmó considera considerado consideró contaba contado contesta contestado
        contestó continuó continúa contó critica criticado criticó cuenta declara declarado declaró
        decía defendió defiende denunciado denunciaron denunció destaca destacado destacó detalla
        detallado detalló dice dicen dicho dijeron dijo escribe escribió escrito espeta espetó
        exclamó exige exigido exigió explica explicaba explicado explican explicaron explicó grita
        gritó indica indicado indicó insiste insistido insistió ironiza ironizó lamenta lamentado
        lamentaron lamentó manifestado manifestó manifiesta matiza matizado matizó narra narrado
        narró opina opinado opinó pide pidió precisa precisado precisó pregunta preguntado preguntó
        promete prometido prometió propone propuso prosigue prosiguió protesta protestado protestó
        puntualiza puntualizado puntualizó queja quejado quejó ratifica ratificado ratificó recalca
        recalcado recalcó rechaza rechazó reclama reclamado reclamó reconoce reconocido reconoció
        recordado recordó recuerda reflexiona reflexionó reiterado reiteró relata relatado relató
        remarca remarcado remarcó rememora rememoró replica replicado replicó reprocha reprochó
        responde responden respondido respondió resume resumido resumió según sentenció señala
        señalado señalaron señaló sostenido sostiene sostuvo subraya subrayado subrayó suspira
        suspiró susurra susurró valora valorado valoró zanja zanjado zanjó
        """
    ),
    name_particles=words("de del la las los van von y"),
    saying_pronouns=words("ella ellas ellos usted yo él"),
    bars=words(
        """
        a al ante como con contra cuando de del desde e el en entre esta este hasta la las lo los
        mientras para por que sin sobre su sus un una y
        """
    ),
    addressing=words("a al"),
    articles=words("el la las los un una"),
    titles=words("don doña dr dra señor señora sr sra"),
    body_stems=BODY_STEMS,
    and_word="y",
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

WOMEN = GenderForms(pronouns=words("ella"), titles=words("señora sra doña"))
MEN = GenderForms(pronouns=words("él"), titles=words("señor sr don"))

SPANISH = Language(
    code="es",
    quotation_marks=("«", "»"),
    header=HEADER,
    exports=EXPORTS,
    page=PAGE,
    letters=LETTERS,
    speech=SPEECH,
    women=WOMEN,
    men=MEN,
    table=TABLE,
)
