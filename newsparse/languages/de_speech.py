"""German: the words that tell who said what, each as it stands in a dictionary.

A bar parts a verb from the particle that leaves it in a main clause: mit|teilen, «teilte ... mit».
Nouns stand in lower case, and the last part of a compound stands for all: «Verkehrsministerin» is
found by «minister».
"""

from newsparse.languages.de_grammar import GRAMMAR, GermanWords
from newsparse.languages.language import fields, ordered, phrases, words

_ORDINALS = 200
"""Numbers below have their dot as ordinals, «am 17. Januar», «in der 79. Minute»; years end
sentences."""

_BODIES = words(
    """
    ministerium regierung behörde amt polizei staatsanwaltschaft anwaltschaft feuerwehr gericht
    gerichtshof partei fraktion koalition opposition senat parlament bundestag bundesrat landtag
    rat kommission ausschuss verband verein bund gewerkschaft kammer organisation stiftung
    gesellschaft unternehmen konzern firma bank börse agentur zeitung magazin zeitschrift blatt
    sender rundfunk fernsehen redaktion verlag institut universität hochschule schule klinik
    krankenhaus kirche gemeinde stadt verwaltung kreis land staat armee militär bundeswehr
    marine luftwaffe geheimdienst nachrichtendienst initiative bündnis netzwerk dienst zentrale
    vorstand führung leitung präsidium botschaft konsulat uno nato eu
    klimarat ethikrat beirat aufsichtsrat verwaltungsrat zentralrat sicherheitsrat presserat
    hersteller betreiber anbieter konzernleitung veranstalter museum theater klub club
    bundesbank zentralbank notenbank kanzlei nachrichtenseite portal hilfswerk hilfsorganisation
    allianz union liga föderation delegation jury medien republik bezirk kanton
    provinz region distrikt flughafen tribunal linke direktion inspektion leitstelle anstalt
    management reederei brauerei molkerei sparkasse versicherer versicherung konferenz
    akademie arbeitsgemeinschaft caritas diakonie stadtwerke airline autobauer zulieferer
    handelskette supermarktkette discounter werft fluglinie versorger krankenkasse genossenschaft
    startup start-up innung bistum küstenwache spedition entsorger holding vermarkter telekom
    eintracht borussia fortuna hertha arminia alemannia hansa dynamo schalke werder
    """
)
_LEGAL_FORMS = words("ag gmbh se kg kgaa")
_CLUBS = words("fc sv tsv vfb vfl sc tus spvgg hsg fsv ssv vfr")
_TEAMS = words(
    """
    erstligist zweitligist drittligist viertligist bundesligist regionalligist oberligist
    verbandsligist landesligist rekordmeister tabellenführer spitzenreiter
    schlusslicht aufsteiger absteiger
    """
)
"""What a club is called by how it stands."""
_FIRMS = words(
    """
    unternehmen konzern firma gesellschaft bank hersteller betreiber anbieter zulieferer autobauer
    versicherer versorger entsorger vermarkter reederei brauerei molkerei werft spedition airline
    fluglinie discounter handelskette supermarktkette startup start-up verlag holding
    """
)
"""Bodies that are called a firm, too."""
_GROUPS = words(
    """
    gremium team duo trio paar büro plenum forum kuratorium bewegung vereinigung ensemble orchester
    rathaus kreml belegschaft umfeld kollegium mannschaft besatzung crew publikum elternschaft
    """
)
"""Bodies that no name in marks stands behind."""
_COUNTRIES = words("norwegen schweden polen litauen ungarn")
"""Those that are written as their people are, in another case."""
_PEOPLES = words(
    """
    norweger schwede däne finne isländer franzose italiener spanier portugiese brite engländer
    schotte waliser ire niederländer belgier luxemburger schweizer österreicher pole
    tscheche slowake ungar slowene kroate serbe bosnier montenegriner albaner grieche bulgare
    rumäne ukrainer russe weißrusse lette litauer este türke israeli libanese syrer iraker iraner
    afghane pakistaner inder chinese japaner koreaner vietnamese thailänder australier neuseeländer
    amerikaner kanadier mexikaner brasilianer argentinier chilene kolumbianer kubaner ägypter
    marokkaner tunesier nigerianer ghanaer kenianer südafrikaner
    französin israelin
    """
)
_HEADS_OF_GOVERNMENT = words("kanzler ministerpräsident premier premierminister")
_HEADS_OF_FIRMS = words(
    """
    vorstandschef konzernchef firmenchef unternehmenschef vorstandsvorsitzende geschäftsführer
    konzernlenker firmenlenker
    """
)
_PRESS = words(
    """
    zeitung magazin zeitschrift blatt sender rundfunk fernsehen agentur nachrichtenagentur
    portal radio wochenzeitung tageszeitung nachrichtenseite nachrichtenmagazin redaktion
    """
)
_PARTY_MEMBERS = words(
    "sozialdemokrat christdemokrat freidemokrat republikaner demokrat liberale konservative grüne "
    "freiheitliche sozialist christsoziale"
)
_CALLINGS = (
    words(
        """
    politiker spieler jurist ökonom historiker unternehmer mediziner sportler künstler rentner
    weltmeister olympiasieger musiker sänger schauspieler schriftsteller autor biologe physiker
    chemiker soziologe psychologe profi wissenschaftler forscher
    professor ingenieur aktivist gewerkschafter dissident preisträger filmemacher lyriker rapper
    pianist geiger komiker kabarettist bildhauer astronom geologe
    kaufmann kauffrau geschäftsmann geschäftsfrau abgeordnete parlamentarier
    """
    )
    | _PEOPLES
    | _PARTY_MEMBERS
)
_PERSONS = (
    words(
        """
    minister präsident kanzler chef sprecher vorsitzende sekretär direktor leiter bürgermeister
    abgeordnete experte expertin professor arzt ärztin anwalt anwältin richter staatsanwalt
    staatsanwältin polizist kommissar kommissarin trainer manager vorstand inhaber besitzer
    gründer journalist reporter korrespondent redakteur moderator regisseur volkswirt analyst
    meteorologe ingenieur architekt lehrer rektor schüler student studentin bauer bäuerin
    landwirt fischer händler vertreter mitarbeiter beamte beauftragte senator rat rätin landrat
    landrätin bundesrat nationalrat ständerat regierungsrat kantonsrat landesrat stadtrat
    stadträtin gemeinderat gemeinderätin botschafter diplomat general oberst hauptmann admiral
    soldat kommandant offizier bischof bischöfin pfarrer priester papst kardinal rabbiner imam
    könig königin prinz prinzessin zeuge zeugin augenzeuge augenzeugin anwohner bewohner
    nachbar nachbarin mieter kunde kundin patient opfer täter angeklagte verdächtiger kläger
    kandidat bewerber amtsinhaber nachfolger vorgänger stellvertreter berater gutachter
    dokumentar archivar dissident ermittler fahnder feuerwehrmann helfer retter fahrer pilot
    kapitän lokführer mann frau junge mädchen vater mutter sohn tochter bruder schwester witwe
    witwer eltern kritiker kritikerin gegner befürworter beobachter insider informant quelle
    kollege kollegin gouverneur premier premierminister außenminister gewerkschafter
    betriebsrat funktionär veranstalter organisator kurator intendant dirigent komponist
    züchter wirt wirtin koch köchin demonstrant aktivist meister astronaut obmann kapitänin
    wehrführer einsatzleiter ministerpräsident vize generalsekretär parteifreund ehemann
    ehefrau regierungschef landeschef staatschef rathauschef stadtchef ressortchef sieger
    gewinner verlierer läufer torwart torhüter stürmer verteidiger keeper coach torschütze
    angreifer abwehrspieler banker bankier ankläger star routinier kontrolleur dezernent
    referent sachverständige passant spaziergänger winzer imker astronom geologe investor dekan
    superintendent rabbi nuntius patriarch pfleger hebamme apotheker matrose zuschauer besucher
    gast tourist gastronom hotelier handwerker influencer youtuber komiker kabarettist tänzer
    choreograf lyriker illustrator fotograf produzent filmemacher rapper pianist mentor
    therapeut lotse führer wanderer bergsteiger makler schützer mandant häftling flüchtling
    migrant veteran überlebende angehörige hinterbliebene betroffene rivale beigeordnete
    kämmerer vorsteher whistleblower hacker programmierer tüftler preisträger laudator juror
    initiator teenager jugendliche senior zwilling oma opa onkel tante cousin neffe enkel
    inspekteur milliardär millionär magnat oligarch rebell kommandeur söldner kämpfer
    sprengmeister brandmeister komplize mitglied oberhaupt freund freundin verleger geiger
    gastgeber gymnasiast abiturient lehrling kirchenoberhaupt stadtoberhaupt staatsoberhaupt
    senner schiedsrichter maler räuber dieb einbrecher mörder betrüger geiselnehmer schleuser
    dealer angler kellner friseur verkäufer kassierer pförtner fußgänger passagier fahrgast
    urlauber insasse taucher mönch nonne küster erzieher dozent statistiker buchhalter
    bildhauer blogger schwimmer wähler spion braut bräutigam nichte schwager assistent geselle
    dachdecker klempner diener jogger segler surfer ruderer kletterer sammler cellist akrobat
    uhrmacher juwelier bestatter totengräber briefträger postbote paketbote pendler camper
    pächter stammgast dolmetscher übersetzer schaffner stewardess zöllner hirte verwaltungschef
    ortschef gemeindechef dorfchef kreischef geistliche pastor seelsorger kirchenmann oberhirte
    pontifex fußballlehrer fussballlehrer übungsleiter schlussmann torjäger lenker seemann
    wetterexperte bundesrätin ordnungshüter chirurg boss advokat schäfer bäcker förster
    schreiner maurer gärtner metzger schlosser schuster leutnant notar azubi lektor zoologe
    psychiater logopäde jäger boxer ringer turner spender personalrat kreisrat fürst herzog
    scheich emir sultan diktator konsul laborant pensionär pilger rezensent bibliothekar kantor
    choreograph zauberer clown modeschöpfer goldschmied optiker schornsteinfeger fliesenleger
    zimmerer bauherr reiter jockey ranger konditor auktionator reisende studierende
    scheidende pflegende alleinerziehende trauernde feiernde lehrende
    """
    )
    | _HEADS_OF_FIRMS
    | _CALLINGS
)
_ALIKE = """
    trainer coach fußballlehrer fussballlehrer übungsleiter, chef vorsitzende boss,
    torwart torhüter keeper schlussmann, stürmer angreifer torjäger, verteidiger abwehrspieler,
    vertreter repräsentant, bauer bäuerin landwirt, regisseur filmemacher,
    premier premierminister ministerpräsident
    """
"""Words for one trade or office."""
_PLAYERS = words(
    """
    kapitän kapitänin torschütze spieler profi star routinier weltmeister olympiasieger sieger
    neuzugang
    """
)
"""What somebody is called in a match, whatever his place there."""
_ANYBODY = words("mann frau junge mädchen vater mutter jugendliche senior teenager oma opa")
"""What somebody is called beside whatever he is."""
SPEECH = GermanWords(
    grammar=GRAMMAR,
    abbreviations=words(
        """
        dr prof dipl ing hr fr st nr str bzw ca etwa evtl ggf inkl usw u.a z.b d.h z.t v.a o.ä u.ä
        s.o vgl sog jr sen mio mrd mind max min tel abs art az bd hrsg jan feb febr mär apr jun jul
        aug sept sep okt nov dez mo di mi do sa so jh jhd rd geb gest verh gen phil med jur rer
        nat hl bez rep gez i.v a.d e.v gmbh co kg corp inc ltd mr mrs ms bspw insb allg dt engl frz
        """
    )
    | {str(number) for number in range(1, _ORDINALS)},
    cues=words(
        """
        sagen aus|sagen mit|teilen erklären berichten schreiben meinen betonen unterstreichen
        hervor|heben heraus|streichen hinzu|fügen hinzu|setzen ergänzen an|kündigen bestätigen
        bekräftigen behaupten versichern beteuern versprechen zu|sichern zu|sagen erläutern
        dar|legen aus|führen begründen argumentieren kommentieren konstatieren resümieren
        fest|stellen klar|stellen klar|machen deutlich|machen ein|räumen zu|geben
        gestehen ein|gestehen an|geben bekannt|geben bekannt|machen verkünden verlautbaren vermelden
        melden erzählen schildern beschreiben antworten entgegnen widersprechen erwidern kontern
        fragen
        rufen aus|rufen schreien flüstern murmeln scherzen spotten lästern schimpfen klagen beklagen
        bedauern bemängeln monieren kritisieren rügen warnen mahnen fordern verlangen raten
        empfehlen vor|schlagen plädieren appellieren drohen bitten auf|rufen auf|fordern urteilen
        bilanzieren twittern posten bloggen skandieren zitieren äußern erinnern
        informieren prophezeien prognostizieren vorher|sagen vermuten mutmaßen spekulieren loben
        würdigen vor|werfen beschuldigen hin|weisen verweisen zurück|weisen dementieren bestreiten
        ab|streiten verneinen bejahen gratulieren schwärmen witzeln poltern schwören gelten|machen
        fort|fahren nach|legen zusammen|fassen fest|halten beschwichtigen beruhigen aus|richten
        signalisieren an|deuten wiederholen zu|rufen nach|fragen grüßen jubeln höhnen seufzen
        stöhnen knurren raunen brüllen lauten erwähnen ausdruck|bringen protokoll|geben
        bedenken|geben durchblicken|lassen verlauten|lassen wissen|lassen
        mitteilen|lassen ausrichten|lassen erklären|lassen spiel|bringen an|merken vor|rechnen
        ein|wenden ein|werfen präzisieren relativieren wettern ätzen tönen auf|zählen nach|haken
        bekunden kund|tun an|regen vor|halten bezichtigen
        unken frohlocken orakeln argwöhnen insistieren triumphieren lamentieren jammern nörgeln
        sticheln prahlen verraten offenbaren beichten postulieren garantieren beschwören
        kolportieren reklamieren beanstanden replizieren murren giften zürnen flehen betteln
        schlussfolgern leugnen mailen simsen an|fügen nach|schieben nach|setzen
        geltend|machen beharren pochen befinden danken bedanken an|mahnen brummen grummeln nuscheln
        vor|lesen verlesen hauchen zischen keuchen stammeln stottern schluchzen frotzeln
        """
    ),
    clause_cues=words(
        """
        glauben denken hoffen fürchten befürchten erwarten bezweifeln zweifeln schätzen rechnen
        an|nehmen wissen finden sehen halten überzeugen verstehen erfahren hören ergeben zeigen
        beschließen vereinbaren verfügen an|ordnen planen prüfen untersagen ahnen wünschen
        begrüßen aus|schließen aus|gehen unter|stellen berechnen aus|rechnen errechnen heraus|finden
        an|erkennen ermitteln belegen beweisen enthüllen ärgern freuen beschweren wundern vertreten
        entscheiden fest|legen besagen folgern schließen aus|drücken
        """
    ),
    asking_cues=words(
        """
        fordern auf|fordern auf|rufen verlangen bitten raten empfehlen vor|schlagen drohen an|drohen
        versprechen zu|sagen zu|sichern an|kündigen an|bieten erklären behaupten beschuldigen
        vor|werfen vor|halten bezichtigen bestreiten ab|streiten beteuern versichern schwören
        plädieren appellieren mahnen
        ermahnen an|regen drängen ersuchen entscheiden
        warnen hoffen planen beschließen vereinbaren erwarten verkünden geloben an|weisen glauben
        meinen ein|räumen zu|geben gestehen ein|gestehen leugnen dementieren bedauern an|geben
        """
    ),
    claim_nouns=words(
        """
        behauptung behauptungen forderung warnung hinweis meinung ansicht auffassung ergebnis
        schluss schlussfolgerung vorwurf vorwürfe verdacht hoffnung befürchtung überzeugung aussage
        zweifel information vermutung annahme ankündigung zusage versprechen drohung these hypothese
        einschätzung feststellung bitte aufforderung appell prognose eindruck entschluss beschluss
        begründung argument standpunkt gerücht gerüchte meldung bereitschaft bedingung
        aussagen äußerung äußerungen warnungen ankündigungen sicher zuversichtlich antwort
        fazit
        """
    ),
    callings=_CALLINGS,
    reactions=words(
        """
        kritik lob zustimmung widerspruch widerstand unterstützung gegenwind zuspruch beifall
        protest spott anerkennung rückendeckung ablehnung warnungen vorwürfe hilfe
        """
    ),
    own_claims=words(
        """
        meinung ansicht auffassung ergebnis schluss schlussfolgerung hoffnung befürchtung
        überzeugung vermutung annahme zusage versprechen these hypothese einschätzung feststellung
        prognose eindruck entschluss begründung standpunkt bereitschaft sicher zuversichtlich
        """
    ),
    naming_cues=words(
        """
        nennen titulieren schelten beschimpfen sprechen vor|werfen unter|stellen bescheinigen orten
        attestieren
        """
    ),
    as_cues=words(
        """
        bezeichnen kritisieren würdigen loben verurteilen bewerten werten charakterisieren
        zurück|weisen ab|tun beschreiben begrüßen geißeln brandmarken preisen rühmen ein|stufen
        an|prangern feiern verspotten ab|lehnen
        """
    ),
    as_words=words("als wie"),
    quoting_cues=words("zitieren"),
    source_nouns=words(
        """
        angabe angaben aussage aussagen ansicht meinung auffassung einschätzung einschätzungen
        darstellung information informationen bericht berichte berichten medienbericht
        medienberichte medienberichten worten worte erkenntnis erkenntnisse erkenntnissen
        überzeugung schätzung schätzungen sicht mitteilung auskunft bekunden dafürhalten
        erklärung erklärungen berechnung berechnungen urteil umfrage studie meldung meldungen
        zeugenaussagen behördenangaben polizeiangaben regierungsangaben firmenangaben
        presseberichten presseberichte zeitungsberichten zeitungsberichte vorwürfe plan
        """
    ),
    speech_nouns=words(
        """
        bericht mitteilung erklärung stellungnahme schreiben brief studie umfrage urteil gutachten
        meldung statement interview entscheidung begründung rede ankündigung vertrag entwurf
        beschluss papier dokument antrag petition resolution text botschaft nachricht kommentar
        artikel beitrag protokoll appell aufruf plakat transparent schild zettel tweet blog
        buch anklage anklageschrift klageschrift vorwort inschrift losung parole motto aufschrift
        behauptung forderung warnung aussage äußerung hinweis vorwurf prognose analyse untersuchung
        erhebung statistik bilanz programm regierungserklärung communiqué bescheid antwort
        verlautbarung geständnis
        """
    ),
    nobodys_views=words(
        """
        angabe angaben aussage aussagen ansicht meinung auffassung einschätzung einschätzungen
        information informationen erkenntnis erkenntnisse erkenntnissen schätzung schätzungen
        auskunft worten berechnungen darstellung mitteilung zahlen daten
        """
    ),
    issuing_stems=ordered(
        """
        gab gibt gebe verschick veröffentlich schrieb schreib schick legt vorgelegt verbreit verfass
        reich verles verlas publiz richtet sandte versandt abgegeben herausgegeben hing gehängt
        """
    ),
    nobodys_stems=(
        *("erst", "bisherig", "neu", "jüngst", "aktuell", "vorläufig", "überwiegend", "ander"),
        *("verschieden", "einhellig", "herrschend", "allgemein", "weit", "grob", "derzeitig"),
    ),
    court_documents=words("urteil"),
    court="gericht",
    own_documents=words(
        """
        gutachten studie umfrage erhebung statistik gesetz grundgesetz verordnung vertrag urteil
        dokument
        artikel buch plakat transparent schild zettel aufschrift inschrift analyse untersuchung
        bericht anklage anklageschrift entwurf brief papier protokoll geständnis petition
        """
    ),
    person_nouns=_PERSONS,
    successors=words("kollege kollegin nachfolger vorgänger stellvertreter mitglied"),
    trades=_PERSONS - _CALLINGS - _ANYBODY,
    legal_forms=_LEGAL_FORMS,
    organisation_nouns=_BODIES | _GROUPS | _COUNTRIES | _CLUBS | _TEAMS | _LEGAL_FORMS,
    press_nouns=_PRESS,
    title_nouns=_PRESS
    | _BODIES
    | words(
        """
        film buch roman serie zeitung magazin zeitschrift lied song album stück oper band gruppe
        schiff fähre satellit sonde projekt programm aktion titel preis orden theater restaurant
        hotel verein firma marke spiel sendung ausstellung begriff bezeichnung name namen wort motto
        typ operation fall einführung aufführung ausführung durchführung entführung überführung
        einleitung anleitung ableitung umleitung begleitung verbund freundeskreis gottesdienst
        altstadt innenstadt vorstadt hauptstadt großstadt grossstadt kleinstadt heimatstadt
        verdienst datenbank inland ausland festland umland neuland
        """
    ),
    said_forms=words("sagte sagt erklärte betonte"),
    saying_pronouns=words("er sie"),
    saying_articles=words("der die das ein eine"),
    distancing_words=words("sogenannte sogenannten sogenannter sogenanntes sogenanntem genannten"),
    first_person=words("ich wir mein meine meiner meinem meinen unser unsere unserer uns mich mir"),
    second_person=words("Sie Ihnen Ihr Ihre Ihrer Ihrem Ihren Ihres du dich dir dein deine euch"),
    that_words=words("dass daß ob"),
    question_words=words(
        """
        warum weshalb wieso wie wann wo wohin woher wer wen wem wessen was welche welcher welches
        wozu wieviel
        """
    ),
    about_this=words("das dies"),
    has_female_roles=True,
    town_heads=words("bürgermeister oberbürgermeister rathauschef stadtpräsident"),
    unnamed=words(
        """
        quelle insider informant augenzeuge zeuge anwohner beobachter experte
        bekannte verwandte vertraute verlobte geliebte vorgesetzte angestellte bedienstete
        beschuldigte unbekannte maskierte uniformierte bewaffnete entführer erpresser
        """
    ),
    determiners=words("der die das dem den des dieser diese dieses diesen diesem jener jene jenes"),
    asking_labels=words("frage f"),
    answering_labels=words("antwort a"),
    asker_leads=phrases(
        """
        mit ihr sprach, mit ihm sprach, mit ihnen sprach, gespräch führte, interview führte,
        fragen stellte, interview:, gespräch:, unserer redakteurin, unserem redakteur,
        unserer reporterin, unserem reporter, unserer mitarbeiterin, unserem mitarbeiter
        """
    ),
    epithet_endings=("er", "te"),
    writing=words("schreiben berichten melden vermelden mitteilen kommentieren"),
    and_word="und",
    often_held=words(
        """
        minister präsident kanzler sprecher politiker abgeordnete experte expertin anwalt anwältin
        richter polizist forscher wissenschaftler professor arzt ärztin lehrer spieler trainer
        mitarbeiter vertreter zeuge zeugin anwohner bewohner mann frau kunde kundin patient händler
        bauer aktivist
        """
    ),
    representatives=words("sprecher vertreter mitarbeiter"),
    quantifiers=words("reihe zahl gruppe dutzend mehrheit viele teil hälfte"),
    place_prepositions=words("in im aus"),
    acting_pronouns={"er": "m"},
    pronoun_reach=1,
    press_names=words(
        "dpa afp apa sda reuters ap kna epd sid taz faz zdf ard orf srf ndr wdr br swr mdr rbb rtl"
    ),
    press_noun="zeitung",
    synonyms={one: words(group) for group in _ALIKE.split(",") for one in words(group)},
    broader_roles={
        "regierungschef": _HEADS_OF_GOVERNMENT,
        "landeschef": words("ministerpräsident"),
        "staatschef": words("präsident kanzler könig"),
        "ressortchef": words("minister senator"),
        "chef": _HEADS_OF_FIRMS | words("politiker"),
        "vorsitzende": words("politiker"),
        "manager": _HEADS_OF_FIRMS | words("chef vorstand"),
        "kirchenoberhaupt": words("papst patriarch bischof"),
        "stadtoberhaupt": words("bürgermeister oberbürgermeister"),
        "staatsoberhaupt": words("präsident könig"),
        **dict.fromkeys(
            words("rathauschef stadtchef verwaltungschef ortschef gemeindechef dorfchef"),
            words("bürgermeister"),
        ),
        "kreischef": words("landrat landrätin"),
        **dict.fromkeys(
            words("geistliche seelsorger kirchenmann"),
            words("pfarrer priester pastor bischof bischöfin kardinal"),
        ),
        "oberhirte": words("bischof bischöfin kardinal"),
        "pontifex": words("papst"),
        **dict.fromkeys(
            words("abwehrspieler stürmer angreifer torjäger torwart torhüter keeper schlussmann"),
            _PLAYERS,
        ),
        "verteidiger": _PLAYERS | words("anwalt anwältin"),
        "advokat": words("anwalt anwältin"),
        **dict.fromkeys(words("anwalt anwältin"), words("verteidiger advokat")),
        "ankläger": words("staatsanwalt staatsanwältin"),
        "seemann": words("kapitän matrose"),
        "feuerwehrmann": words("wehrführer einsatzleiter brandmeister"),
        "gastronom": words("wirt wirtin koch köchin hotelier"),
        "wetterexperte": words("meteorologe"),
        **dict.fromkeys(words("bundesrat bundesrätin"), words("minister")),
        "beamte": words("polizist kommissar kommissarin ermittler fahnder"),
        "ordnungshüter": words("polizist kommissar kommissarin"),
        "chirurg": words("arzt ärztin"),
        "diplomat": words("botschafter"),
    }
    | {head: _HEADS_OF_FIRMS - {head} | words("chef") for head in _HEADS_OF_FIRMS},
    fields=fields(
        """
        trainer coach schiedsrichter manager sportler weltmeister olympiasieger meister
        """,
        """
        spieler sportler fußballer torwart torhüter stürmer verteidiger kapitän profi torschütze
        weltmeister olympiasieger meister läufer fahrer pilot
        """,
        """
        politiker minister kanzler bürgermeister senator abgeordnete landrat landrätin stadtrat
        gouverneur premier ministerpräsident sozialdemokrat christdemokrat freidemokrat republikaner
        demokrat liberale konservative grüne diplomat botschafter jurist
        """,
        "richter staatsanwalt staatsanwältin anwalt anwältin jurist ankläger",
        """
        polizist kommissar kommissarin ermittler fahnder general oberst admiral soldat offizier
        feuerwehrmann
        """,
        """
        forscher wissenschaftler professor historiker ökonom volkswirt biologe physiker chemiker
        soziologe psychologe experte expertin astronom analyst ingenieur mediziner jurist
        virologe geologe meteorologe zoologe
        """,
        "arzt ärztin mediziner psychologe pfleger hebamme apotheker",
        """
        unternehmer manager banker bankier gründer inhaber investor ökonom volkswirt milliardär
        millionär
        """,
        """
        künstler sänger musiker schauspieler schriftsteller regisseur komponist dirigent
        moderator komiker maler rapper pianist lyriker
        """,
        "journalist reporter redakteur korrespondent moderator",
        "pfarrer priester bischof bischöfin papst kardinal rabbiner imam",
    ),
    broader_bodies={
        "konzern": _FIRMS | _LEGAL_FORMS,
        "unternehmen": _FIRMS | _LEGAL_FORMS,
        "firma": (_FIRMS - {"konzern", "bank"}) | _LEGAL_FORMS,
        "hersteller": _LEGAL_FORMS,
        "behörde": words("amt ministerium"),
        "haus": words("ministerium verlag theater"),
        "organisation": words("stiftung initiative bündnis verein verband hilfswerk"),
        "verein": _CLUBS,
        "klub": words("verein club") | _CLUBS,
        "club": words("verein klub") | _CLUBS,
        **dict.fromkeys(_TEAMS, words("verein club klub") | _CLUBS),
    },
    possessives={
        "sein": "m",
        "seine": "m",
        "seiner": "m",
        "seinem": "m",
        "seinen": "m",
        "seines": "m",
        "ihr": "f",
        "ihre": "f",
        "ihrer": "f",
        "ihrem": "f",
        "ihren": "f",
        "ihres": "f",
        "dessen": "m",
        "deren": "f",
    },
    name_particles=words("von vom van de der den zu zur zum di da del la le al el ibn bin ten ter"),
)
