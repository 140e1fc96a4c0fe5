"""Catalan."""

from newsparse.languages.language import (
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    months,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS

HEADER = HeaderWords(
    months=months(
        """
        gener gen, febrer febr feb, març mar, abril abr, maig, juny, juliol jul, agost ag,
        setembre set, octubre oct, novembre nov, desembre des
        """
    ),
    weekdays=words("dilluns dimarts dimecres dijous divendres dissabte diumenge"),
    date_fillers=words("de d' del a les la"),
    update_labels=phrases("actualitzat, actualitzada, modificat"),
    date_labels=phrases("data, publicat, publicat el, data de publicació"),
    headline_labels=phrases("títol, titular"),
    author_labels=phrases("autor, autora, autors, text"),
    byline_words=phrases("per, escrit per, publicat per"),
    credit_labels=phrases("foto, fotos, fotografia, imatge, vídeo"),
    conjunctions=words("i &"),
    name_particles=words("de del la dels i d'"),
    place_words=words("a en per des"),
    roles=words("periodista redactor redactora corresponsal enviat enviada especial"),
    agencies=phrases("acn, efe, redacció, agències"),
)

LETTERS = "éàóèíçòúïü"

PAGE = PageWords(
    tail_headings=phrases(
        """
        notícies relacionades, articles relacionats, comentaris, deixa un comentari, més
        notícies, et pot interessar
        """
    ),
)

SPEECH = PlainWords(
    abbreviations=words("dr dra sr sra"),
    cues=words(
        """
        aclareix aclarit admet admès adverteix advertit afegeix afegia afegir afegit afirma afirmar
        afirmat afirmava agraeix agraït alerta alertat anuncia anunciat apunta apuntat assegura
        assegurar assegurat assegurava assenyala assenyalat avisa avisat bromeja celebra celebrat
        comenta comentat conclou conclòs confessa confessat confirma confirmat considera considerat
        contesta contestat cridat critica criticat declara declarar declarat defensat deia denuncia
        denunciat destaca destacat detalla detallat digué dir dit diu diuen escrit escriu exigeix
        exigit explica explicar explicat explicava indica indicat insisteix insistit ironitza
        lamenta lamentat manifesta manifestat narra narrat opina opinat precisa precisat pregunta
        preguntat promet prometé promès proposa proposat prossegueix protesta protestat puntualitza
        puntualitzat queixa queixat reclama reclamat reconegut reconeix recorda recordat recordava
        reitera reiterat relata relatat remarca remarcat replica replicat respon respondre respost
        resumeix resumit segons sospira subratlla subratllat valora valorat
        """
    ),
    name_particles=words("d' de del dels i la"),
    saying_pronouns=words("ell ella elles ells jo"),
    bars=words(
        """
        a al als amb com contra d' de del dels des el els en entre i l' la les mentre pel pels per
        quan que sa sense seu seva sobre son un una
        """
    ),
    addressing=words("a al als"),
    articles=words("el els l' la les un una"),
    titles=words("dr dra senyor senyora sr sra"),
    body_stems=(*BODY_STEMS, "ajuntament", "mossos", "diputació", "cambra"),
    and_word="i",
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

CATALAN = Language(
    code="ca", quotation_marks=("«", "»"), header=HEADER, page=PAGE, letters=LETTERS, speech=SPEECH
)
