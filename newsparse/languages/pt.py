"""Portuguese."""

from newsparse.languages.language import (
    ExportWords,
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    TableWords,
    months,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS

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
    update_labels=phrases(
        """
        atualizado, atualizada, atualização, actualizado, actualizada, modificado, modificada,
        última modificação
        """
    ),
    modified_labels=phrases("atualizado, atualizado em, atualizada em"),
    date_labels=phrases(
        """
        data, publicado, publicado em, publicada em, data de publicação, criado em, postado
        em, enviado, enviado em, enviada em
        """
    ),
    event_labels=phrases(
        """
        evento, data do evento, prazo, membro desde, data de início, até, eventos, agenda,
        quando, abertura, início, fim, inscrições até, data de nascimento, em vigor desde,
        versão de
        """
    ),
    addressee_labels=phrases("para, cc"),
    headline_labels=phrases("título, manchete, assunto"),
    kind_labels=phrases(
        """
        reportagem, redação, redacção, entrevista, artigo, crónica, crônica, coluna, análise,
        opinião, texto, editorial, edição de texto
        """
    ),
    author_labels=phrases("autor, autora, autores, texto"),
    byline_words=phrases(
        """
        por, escrito por, texto de, publicado por, postado por, texto por, enviado por, publicada
        por, postada por, do nosso correspondente, da nossa correspondente, do enviado especial, da
        enviada especial, reportagem de, reportagem por, crónica de, crônica de, entrevista de,
        análise de, opinião de, artigo de, um artigo de, texto e fotos, redigido por, escrita por
        """
    ),
    contact_labels=phrases(
        "contacto, contactos, contato, contatos, contacto de imprensa, assessoria de imprensa"
    ),
    origin_phrases=phrases(
        """
        com informações da, com informações do, com informações de, com agências
        """
    ),
    credit_labels=phrases("foto, fotos, fotografia, imagem, vídeo, ilustração, crédito"),
    conjunctions=words("e &"),
    place_openings=words("são belo rio porto santa santo campo"),
    name_particles=words("de da do das dos e van von"),
    place_words=words("em para desde"),
    roles=words(
        """
        jornalista repórter correspondente redator redatora editor editora enviado enviada especial
        colunista estagiário estagiária redação colaborador colaboradora diretor diretora chefe
        adjunto adjunta subeditor subeditora jornalistas redacção
        """
    ),
    no_names=phrases(
        """
        compartilhar, partilhar, responder, comentário, comentários, publicado, atualizado,
        assine, leia mais, artigo, artigos, licença, leitura, sobre, perfil, voltar
        """
    ),
    agencies=phrases(
        "lusa, agência lusa, agência brasil, estadão conteúdo, redação, da redação, reuters, afp"
    ),
    site_labels=phrases("fonte, jornal, veículo, site, publicação, publicado em"),
    url_labels=phrases("link, url, endereço"),
    tag_labels=phrases(
        "tags, temas, assuntos, palavras-chave, editoria, seção, categoria, categorias"
    ),
    section_names=phrases(
        """
        política, sociedade, economia, cultura, esportes, esporte, desporto, mundo, internacional,
        brasil, cidades, opinião, ciência, saúde, educação, notícias, meio ambiente, transportes,
        cotidiano
        """
    ),
    page_words=words("página pág p"),
    issue_words=words("n° número"),
    report_words=words("informa relata"),
    time_labels=words("hora"),
)

LETTERS = "ãçáéóíê“”õâúàôü"

PAGE = PageWords(
    tail_headings=phrases(
        """
        leia também, leia mais, saiba mais, veja também, ver também, ver mais, veja mais,
        notícias relacionadas, artigos relacionados, conteúdo relacionado, relacionados,
        relacionadas, mais notícias, mais lidas, mais lidos, as mais lidas, últimas
        notícias, últimas, recomendados, recomendamos, pode interessar, você pode gostar,
        talvez também goste, comentários, deixe um comentário, deixe o seu comentário,
        comente, compartilhe, partilhar, newsletter, subscreva, siga nos, sobre o autor,
        tópicos, temas, tags, etiquetas, contacto de imprensa, contato de imprensa,
        assessoria de imprensa
        """
    ),
    tail_openings=phrases(
        "mais sobre, mais notícias, leia mais, leia também, últimas notícias, subscreva"
    ),
    about_openings=phrases("sobre, sobre a, sobre o"),
    self_openings=phrases("sou, chamo me, me chamo, o meu nome é"),
    biography_words=phrases(
        """
        escreve, vive, mora, escritor, escritora, jornalista, autor, autora, professor,
        professora, investigador, investigadora, pesquisador, pesquisadora, historiador,
        historiadora, colunista, colabora
        """
    ),
    read_more=phrases(
        """
        leia também, leia mais, saiba mais, veja também, ver também, veja mais, leia ainda,
        leia a seguir, confira, arquivado em, marcado como
        """
    ),
    button_joints=words("no na por"),
    buttons=phrases(
        """
        ir para o conteúdo, pular para o conteúdo, saltar para o conteúdo,
        compartilhar, compartilhe, partilhar, partilhe, imprimir, salvar, guardar,
        assine, entrar, copiar link, ouvir, comentar, seguir, início, buscar, aceitar,
        aceitar tudo, rejeitar, publicidade, link copiado, fechar, ler mais tarde
        """
    ),
    counted=phrases(
        """
        tempo de leitura, min, minutos, min de leitura, minutos de leitura, leitura,
        visualizações, comentário, comentários, partilhas, gostos, curtidas
        """
    ),
    promotions=phrases(
        """
        subscreva, assine, siga nos, siga o, siga a, receba, baixe, participe, inscreva se,
        todos os direitos reservados, usamos cookies, publicidade, clique aqui,
        esta entrada foi publicada, esse registro foi postado, última atualização,
        última modificação
        """
    ),
    paywall=phrases(
        """
        conteúdo exclusivo para assinantes, exclusivo para assinantes, só para assinantes,
        exclusivo para subscritores, para continuar lendo, para continuar a ler, já é assinante,
        assine para ler, este artigo é exclusivo
        """
    ),
    syndicated=phrases("apareceu primeiro em, apareceu primeiro no"),
)

TABLE = TableWords(
    text=("texto", "textocompleto", "conteúdo", "conteudo", "corpo", "artigo"),
    headline=("título", "titulo", "manchete"),
    date=("datapublicação", "datadepublicação", "datadepublicacao"),
    authors=("autor", "autores"),
    url=("ligação", "endereço"),
    site=("jornal", "veículo", "fonte"),
    description=("resumo", "linhafina"),
    tags=("seção", "secção", "editoria", "temas"),
    language=("idioma", "língua"),
)

EXPORTS = ExportWords(
    headline_labels=phrases("título"),
    date_labels=phrases("data, data de publicação"),
    author_labels=phrases("autor, autores"),
    site_labels=phrases("fonte, publicação, título da publicação"),
    tag_labels=phrases("seção, secção"),
    body_labels=phrases("texto completo"),
    length_labels=phrases("comprimento, extensão"),
    record_labels=phrases("data de carregamento, idioma, tipo de publicação, página"),
    length_words=words("palavras palavra"),
    document_words=words("documento documentos"),
    document_ends=phrases("fim do documento"),
    rights_phrases=phrases("todos os direitos reservados"),
)

SPEECH = PlainWords(
    asking_labels=words("p pergunta"),
    answering_labels=words("r resposta"),
    abbreviations=words("dr dra prof sr sra"),
    cues=words(
        """
        acrescenta acrescentaram acrescentou admite admitiu adverte advertiu afiança afirma afirmam
        afirmaram afirmou agradece agradeceu alerta alertou anuncia anunciou aponta apontou
        argumenta argumentou assegura assegurou assinala assinalou atira atirou avalia avaliam
        avaliou avisa avisou brinca brincou celebra celebrou cobra cobrou comemora comemorou
        comenta comentou completa completou conclui concluiu confessa confessou confidencia
        confirma confirmou considera considerou conta contava contesta contestou continuou contou
        critica criticou declara declararam declarou defende defendeu denuncia denunciou desabafa
        desabafou descreve descreveu destaca destacou detalha detalhou dispara disparou disse
        disseram diz dizem dizia elogia elogiou enfatiza enfatizou esclarece esclareceu escreve
        escreveu exige exigiu explica explicam explicaram explicava explicou frisa frisou garante
        garantiu grita gritou indica indicou insiste insistiu ironiza ironizou justifica justificou
        lamenta lamentou lembra lembram lembrou narra narrou negou observa observou opina opinou
        orienta orientou pede pediu pergunta perguntou pontua pontuou promete prometeu propôs
        propõe prossegue prosseguiu protesta protestou queixa queixou questiona questionou rebate
        rebateu reclama reclamou reconhece reconheceu recorda recordou reforça reforçou reitera
        reiterou relata relatou remata rematou repete repetiu replica replicou responde respondeu
        respondia ressalta ressaltou resume resumiu retruca retrucou revela revelou salienta
        salientou segundo sublinha sublinhou sugere sugeriu suspira suspirou sussurra sustenta
        sustentou
        """
    ),
    name_particles=words("da das de do dos e van von"),
    saying_pronouns=words("ela elas ele eles eu você"),
    bars=words(
        """
        a ao aos após as até com como contra da das de desde do dos e em enquanto entre na nas no
        nos num numa o os para pela pelas pelo pelos por quando que sem seu sobre sua um uma à às
        """
    ),
    addressing=words("ao aos à às"),
    articles=words("a as o os um uma"),
    titles=words("dom dona dr dra prof senhor senhora sr sra"),
    body_stems=(*BODY_STEMS, "petrobras", "prefeitura"),
    and_word="e",
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

PORTUGUESE = Language(
    code="pt",
    header=HEADER,
    page=PAGE,
    letters=LETTERS,
    table=TABLE,
    exports=EXPORTS,
    speech=SPEECH,
)
