"""French."""

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
        janvier janv jan, février févr fév, mars mar, avril avr, mai, juin, juillet juil, août,
        septembre sept sep, octobre oct, novembre nov, décembre déc
        """
    ),
    weekdays=words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim"
    ),
    date_fillers=words("le à er"),
    clock_words=words("h heures"),
    update_labels=phrases("mis à jour, mise à jour, modifié, modifiée, actualisé, corrigé"),
    modified_labels=phrases("mis à jour, mis à jour le, mise à jour, mise à jour le, modifié le"),
    date_labels=phrases(
        """
        date, publié, publié le, publiée le, paru le, date de publication, mis en ligne le,
        posté le, envoyé, communiqué du, article du,
        cet article a été publié, cette entrée a été publiée
        """
    ),
    event_labels=phrases(
        """
        événement, date de l'événement, date limite, membre depuis, inscrit le, date de début,
        date d'ouverture, fermé le, à partir du, échéance, jusqu'au, agenda, événements, quand,
        ouverture, ouvre le, inscriptions avant le, inscription avant le, avant le, candidatures
        jusqu'au, début, commence le, fin, né le, née le, version du, en vigueur
        """
    ),
    addressee_labels=phrases("à, cc"),
    headline_labels=words("titre objet"),
    kind_labels=phrases(
        """
        reportage, tribune, enquête, entretien, interview, chronique, billet, article, récit,
        analyse, éditorial, portrait, recueilli
        """
    ),
    author_labels=phrases("auteur, auteurs, autrice, texte, rédaction, interview de, textes"),
    byline_words=phrases(
        """
        par, rédigé par, texte par, écrit par, publié par, un article de, texte de, soumis par,
        posté par, proposé par, article de, envoyé par, article rédigé par, article écrit par,
        article par, un billet de, billet de, recette de, une recette de, propos recueillis par,
        interview par, cet article a été publié par, cette entrée a été publiée par, de notre
        correspondant, de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale,
        reportage de, enquête de, reportage par, analyse de, analyse par, chronique de, chronique
        par, tribune de, tribune par, critique de, critique par, portrait par, entretien réalisé
        par, dossier réalisé par, mis en ligne par, ajouté par, texte et photos, un reportage de,
        une analyse de, une enquête de, une tribune de, une chronique de
        """
    ),
    contact_labels=phrases(
        "contact, contacts, contact presse, contacts presse, contact média, contacts médias"
    ),
    span_joints=words("au"),
    origin_phrases=phrases(
        """
        avec les agences, avec agences
        """
    ),
    credit_labels=phrases(
        """
        photo, photos, crédit photo, image, vidéo, infographie, traduction, traduit par, traduit de
        """
    ),
    conjunctions=words("et & avec"),
    name_particles=words("de du des la le les d' van von ben el al"),
    place_words=words("à au aux en dans pour depuis"),
    roles=words(
        """
        journaliste correspondant correspondante rédacteur rédactrice reporter envoyé envoyée
        spécial spéciale grand chef adjoint éditorialiste chroniqueur chroniqueuse pigiste adjointe
        politique économie société sport sports culture auteur autrice
        """
    ),
    no_names=phrases(
        """
        partager, répondre, commentaire, commentaires, publié, mis à jour, abonnez, connexion,
        lire la suite, article, articles, licence, lecture, propos, profil, retour
        """
    ),
    paper_words=words(
        "gazette dépêche journal écho tribune quotidien courrier voix nouvelles télégraphe progrès"
    ),
    paper_articles=words("le la les"),
    agencies=phrases("afp, avec afp, reuters, ap, la rédaction, rédaction, agences, belga"),
    site_labels=phrases(
        "source, journal, publication, site, média, quotidien, publié dans, paru dans"
    ),
    url_labels=phrases("lien, url, adresse"),
    tag_labels=phrases(
        "mots-clés, tags, thèmes, sujets, rubrique, rubriques, catégorie, catégories"
    ),
    section_names=phrases(
        """
        revue de presse, politique, société, économie, culture, sport, sports, monde,
        international, france, régions, région, faits divers, opinions, idées, sciences, santé,
        environnement, actualités, actualité, éducation, justice, planète, transports
        """
    ),
    issue_joints=words("du"),
    page_words=words("page p"),
    issue_words=words("n° no numéro"),
    report_words=words("rapporte écrit"),
    time_labels=words("heure"),
)

LETTERS = "éèà’êç«»âîùôûïœë"

PAGE = PageWords(
    tail_headings=phrases(
        """
        à lire aussi, lire aussi, à lire également, lire également, lire la suite, voir
        aussi, sur le même sujet, sur le même thème, articles liés, articles similaires,
        articles associés, à voir aussi, à découvrir, les plus lus, les plus populaires,
        les articles les plus lus, à la une, dernières actualités, derniers articles,
        dernières infos, recommandé pour vous, nos recommandations, vous aimerez aussi,
        vous pourriez aussi aimer, plus d articles, commentaires, laisser un commentaire,
        réagir, vos réactions, partager, partager cet article, partager l article,
        newsletter, newsletters, nos newsletters, suivez nous, à propos de l auteur, l
        auteur, tags, thèmes, mots clés, contenus sponsorisés, contact presse, contacts
        presse, contact média, contacts médias, contact
        """
    ),
    tail_openings=phrases(
        "plus de, à lire aussi, lire aussi, les dernières, toute l actualité, inscrivez vous"
    ),
    about_openings=phrases("à propos de, à propos du, à propos des, à propos d"),
    self_openings=phrases("je suis, je m appelle"),
    biography_words=phrases(
        """
        auteur, auteure, autrice, enseigne, historien, historienne, journaliste, né, née,
        vit, écrit, écrivain, écrivaine, professeur, professeure, chercheur, chercheuse,
        maître, doctorant, doctorante, blogueur, blogueuse, essayiste, chroniqueur,
        chroniqueuse
        """
    ),
    read_more=phrases(
        """
        à lire aussi, lire aussi, à lire également, lire également, lire la suite, lire notre,
        lire nos, à voir aussi, voir aussi, à écouter aussi, sur le même sujet, en savoir plus,
        regardez, retrouvez, classé dans, classé sous
        """
    ),
    button_joints=words("sur par cet article"),
    buttons=phrases(
        """
        aller au contenu, aller au contenu principal,
        partager, partager cet article, imprimer, envoyer par e mail, s abonner, abonnez
        vous, je m abonne, se connecter, copier le lien, écouter, écouter l article,
        enregistrer, commenter, réagir, offrir l article, accueil, rechercher, accepter,
        tout accepter, tout refuser, refuser, publicité, lien copié, ajouter aux favoris,
        lire plus tard, agrandir l image, fermer, lire l article plus tard, offrir cet article,
        retour en haut, haut de page, retour en haut de page,
        écouter cet article, offrir
        """
    ),
    counted=phrases(
        """
        temps de lecture, min, minutes, min de lecture, lecture, vues, commentaire,
        commentaires, partages, partage, réaction, réactions, j aime
        """
    ),
    promotions=phrases(
        """
        inscrivez vous, abonnez vous, suivez nous, suivez toute, recevez, téléchargez,
        rejoignez nous, rejoignez, tous droits réservés, nous utilisons des cookies,
        cet article est paru, vous avez repéré une erreur, publicité, ce billet a été posté,
        cet article a été posté, cette entrée a été publiée, cet article a été publié,
        dernière mise à jour
        """
    ),
    paywall=phrases(
        """
        article réservé aux abonnés, réservé aux abonnés, cet article est réservé,
        la suite est réservée, il vous reste, pour lire la suite, pour continuer la lecture,
        déjà abonné, abonnez vous pour lire, contenu réservé
        """
    ),
    syndicated=phrases("est apparu en premier sur, est apparu en premier dans"),
    letters=phrases(
        """
        si ce message ne s'affiche pas, vous ne parvenez pas à lire, se désabonner, se
        désinscrire, pour vous désabonner, pour vous désinscrire, pour se désabonner,
        désabonnez-vous, désinscription, voir dans votre navigateur, voir cette lettre, voir
        cet e-mail, voir cet email, voir la version en ligne, version en ligne, afficher
        dans le navigateur, ouvrir dans le navigateur, si vous ne visualisez pas, si cet
        e-mail ne s'affiche pas, vous recevez cet e-mail, vous recevez cet email, vous
        recevez cette newsletter, vous recevez cette lettre, gérer mes préférences, gérer
        vos préférences, gérer mes abonnements, politique de confidentialité, mentions
        légales
        """
    ),
)

TABLE = TableWords(
    text=ordered("texte textecomplet texteintégral contenu corps corpsdutexte article"),
    headline=("titre",),
    date=ordered(
        "date datepublication datedepublication dateparution datedeparution publiéle parule"
    ),
    authors=ordered("auteur auteure autrice auteurs signature signataire signépar journaliste"),
    url=("lien", "adresse"),
    site=("journal", "titredepresse", "média", "publication"),
    description=("chapô", "chapeau", "résumé"),
    tags=("rubrique", "motsclés", "thèmes"),
    language=("langue",),
    things=("delarticle", "article"),
)

EXPORTS = ExportWords(
    headline_labels=phrases("titre"),
    date_labels=phrases("date, date de publication, date de parution"),
    author_labels=phrases("auteur, auteurs"),
    site_labels=phrases("source, nom de la source, publication, journal, titre de la publication"),
    tag_labels=phrases("rubrique"),
    body_labels=phrases("corps, texte intégral, texte"),
    text_labels=phrases("encart, chapeau"),
    length_labels=phrases("longueur"),
    record_labels=phrases(
        """
        date-chargement, date de chargement, classification, sujet, secteur, société, lieu,
        pays, langue, type-publication, type de publication, code-revue, origine-depeche,
        origine-dépêche, numéro de document, page, pages, édition, informations sur la
        publication, lien vers le document proquest, lien de document proquest, année de
        publication, pays de publication, éditeur, lieu de publication, type de source,
        langue de la publication, langue de publication, type de document, id de document
        proquest, numéro de document proquest, dernière mise à jour, base de données,
        première page, volume
        """
    ),
    length_words=words("mots mot"),
    document_words=words("document documents"),
    document_ends=phrases("fin du document"),
    rights_phrases=phrases("tous droits réservés"),
)

_REFLEXIVE = words(
    """
    agace alarme amuse emporte enthousiasme exclame exclamait excuse félicite indigne indignait
    inquiète inquiétait insurge interroge interrogeait émeut énerve étonne étonnait
    """
)
"""Verbs that nobody says without «s'»: « On ferme ! », s'exclame Jean Lunel."""
SPEECH = PlainWords(
    asking_labels=words("q question"),
    answering_labels=words("r réponse"),
    cues=words(
        """
        admet admis affirmait affirme affirment affirmé ajoutait ajoute ajoutent ajouté alerte
        alerté analyse analysé annonce annoncé argumente argumenté argué assurait assure assuré
        averti avertit avoue avoué balaie balayé commente commenté comparé complète complété conclu
        conclut concède concédé confiait confie confirme confirmé confié constate constaté crie
        critiqué crié demande demandé disait disent dit déclarait déclare déclarent déclaré défend
        défendu dénonce dénoncé déplore déploré désole désolé détaille détaillé enchaîne enchaîné
        estimaient estimait estime estiment estimé exclamé exige exigé expliquait explique
        expliquent expliqué fulmine fulminé félicite félicité glisse glissé grogne gronde indigné
        indiquait indique indiqué inquiété insiste insisté interroge interrogé ironise ironisé juge
        jugé justifie justifié lance lancé lançait lâche lâché martelait martelé martèle menace
        menacé murmure murmuré notait note noté nuance nuancé objecte objecté observe observé peste
        pesté plaide plaidé plaisante plaisanté poursuit poursuivi promet promettait promis proposé
        proteste protesté précisait précise précisé prévenait prévenu prévient racontait raconte
        racontent raconté rappelait rappelle rappelé reconnaît reconnu regrette regretté remarque
        remarqué renchéri renchérit riposte riposté râle râlé réagi réagit réclame réclamé réjoui
        réjouit réplique répliqué répond répondait répondu répète répétait répété résumait résume
        résumé rétorque rétorqué salue salué selon souffle soufflé soulignait souligne souligné
        soupire soupiré souri sourit soutenu soutient tempère tempéré tonne tonné tranche tranché
        témoigne témoigné écrit écrivait écrivent emportée exclamée félicitée indignée inquiétée
        insurgé insurgée réjouie étonné étonnée
        """
    )
    | frozenset(f"s{mark}{verb}" for mark in ("'", "’") for verb in _REFLEXIVE),
    name_particles=words("d de des du la le van von"),
    saying_pronouns=words(
        "a-t-elle a-t-il elle elles il ils je lui nous on ont-elles ont-ils t-elle t-il vous"
    ),
    bars=words(
        """
        au aux avec ce cette chez comme contre dans de depuis des du en entre et la le les leur
        leurs lorsque par pour quand que sa sans ses son sous sur un une vers à
        """
    ),
    addressing=words("au aux à"),
    articles=words("l' la le les un une"),
    titles=words("dr m madame me mlle mme monsieur"),
    body_stems=BODY_STEMS,
    and_word="et",
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

WOMEN = GenderForms(pronouns=words("elle"), titles=words("mme mlle madame"))
MEN = GenderForms(pronouns=words("il lui"), titles=words("m m. mr monsieur"))

FRENCH = Language(
    code="fr",
    quotation_marks=("«\u202f", "\u202f»"),
    header=HEADER,
    exports=EXPORTS,
    page=PAGE,
    letters=LETTERS,
    speech=SPEECH,
    women=WOMEN,
    men=MEN,
    table=TABLE,
)
