"""Portuguese."""

from newsparse.languages.language import HeaderWords, Language, months, phrases, words

HEADER = HeaderWords(
    months=months(
        """
        janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto
        ago, setembro set, outubro out, novembro nov, dezembro dez
        """
    ),
    weekdays=words(
        """
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta
        quinta sexta sábado domingo seg ter qua qui sex sáb dom
        """
    ),
    date_fillers=words("de do em às as"),
    clock_words=words("h horas"),
    date_labels=phrases(
        """
        data, publicado, publicado em, publicada em, data de publicação, criado em
        """
    ),
    headline_labels=phrases("título, manchete"),
    author_labels=phrases("por, autor, autora, autores, texto, texto de, escrito por"),
    byline_words=phrases("por, escrito por, texto de"),
    credit_labels=phrases("foto, fotos, fotografia, imagem, vídeo, ilustração, crédito"),
    conjunctions=words("e &"),
    name_particles=words("de da do das dos e van von"),
    roles=words(
        """
        jornalista repórter correspondente redator redatora editor editora enviado enviada
        especial colunista estagiário estagiária
        """
    ),
    agencies=phrases(
        """
        lusa, agência lusa, agência brasil, estadão conteúdo, redação, da redação, reuters, afp
        """
    ),
)

LETTERS = "ãçáéóíê“”õâúàôü"

PORTUGUESE = Language(code="pt", header=HEADER, letters=LETTERS)
