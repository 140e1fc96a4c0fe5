"""Words of many languages for those of which only the verbs of saying are known."""

from newsparse.languages.language import words

BODY_STEMS = tuple(
    sorted(
        words(
            """
            administra agenc agent agenz akadem alianz allian asamble assemble assoc asocia autorid
            autorit banc bank banqu birou burea cámara camera câmara centr chambre club coalic
            coaliz comisi comiss comit commiss committ comun confed congr consej conseil consell
            consig consil consorc consum corte council cour cruz departament dipartim direcc
            direct direz ejércit empres europ federa fiscal fond fundac fundaç front fuerz gobiern
            gouvern govern guvern grup guard hospit hôpital industr instit instyt ispettor junta
            konfed kommis kommun konsern konsort kongres lega ligue mairie medic militar minist
            mouvement movim nacion nación nation nazion obser offic oficin organis organiz ospedal
            parlam parlem partei parti plataform polic poliz polis prefeit prefet préfet procur
            protez radio region région regul secretar senado servi sindic sistem societ socied
            soviet sociét stato suprem syndic televis tesor tribun turism unid union unión união
            unite univer
            """
        )
    )
)
"""How words begin in names that are of no person: «Banca», „Bankens“."""
SERBO_CROATIAN_STEMS = (
    "hrvatsk",
    "srpsk",
    "sud",
    "vlad",
    "vijeć",
    "ured",
    "uprava",
    "minist",
    "narod",
)
"""How bodies begin in Croatian, and in Serbian in Latin letters."""

FIRST_NAMES = words(
    """
    ada adam adela adrian agnes ahmed akos albert aleksandar aleksandra ales ali alicja ana andreea
    anna anne annie ante antonio antti ari arpad arto asa aslak audun barbara bas bela bence bent
    bernadett bertalan biljana birthe bjørn bo boglarka bohuslav bojan bozo branislav camilla can
    carlos carmen caroline cem charlotte claudia claus csaba daan damir dan daniel daniela daniele
    david davor dejan deniz dick donald dorthe dragana dragoljub dubravka dusan edwin eeva ekrem
    els elsa elzbieta eniko erna erzsebet esa espen ester eszter eva even fanni femke fernando
    flemming florin franco frans frantisek fredrik gabriela geir gergo geza gheorghe giovanni
    gordan gordana gul guri guro gyula hajnalka hakon halil hannu hans hatice heidi heikki helena
    hugo huseyin hynek ibrahim iiris ilie ilkka imre inger ioan ion ivan ivica jaana jair jan janne
    jaroslava jarosław jasna jaume jeno jens jesper jesse jimmie jiri joan joonas jose josip jouni
    jovan jovana jozsef judit juha juhani juho julianna jyrki jørgen karen karin karl karoly
    karsten kees kimmo kinga kirsten kjersti kolinda krista kristin kristyna krisztian krisztina
    kveta laia lars laura lauri libor liisa linda lisa liv ljiljana louise lubos lucia lucija luis
    luiz maarit mansur manuel marc marcia maria marie mario marjolein mark marketa markku martin
    marton mate mats matti matus małgorzata mehmet melinda meral meritxell merja michael michał mie
    miguel mihaly mikaela miodrag miquel mircea mirek mirjana mohamed momcilo monica nandor natalia
    natasa nebojsa nemanja nenad nicolae niina nooshi nora norbert nur odd ola oldrich olli omer
    orhan otto outi ove ozgur paavo paivi pal pasi pau pauli paweł pentti per pere petr petteri pia
    piet poul predrag quim rade radmila radosław rafael rafał raija raluca ramazan ramon randi
    rastislav rastko rauno recep reijo ricardo richard rob robert roberto roger roman ronald ruud
    ryszard salih salvador sandra sanne sara sari sarka sasa sauli seppo serkan sevgi silvie sinisa
    sirkka sirpa siv slobodan snjezana songul sophie stanisław stein stevan sule suleyman sveinung
    sylvi szilard szilvia søren sławomir tarja tayfun tereza tero tibor timea tom tommi tone tor
    torbjørn traian troels trond trygve tuija tulay tuncay turid turkan ufuk umit umut une uros
    veli vendula vesa victor vilmos virag vit vlasta vojislav volkan vuk weronika wouter władysław
    yasar yavuz yilmaz zafer zaneta zdenka zeljko zivko øyvind đorđe łukasz
    """
)
"""First names that are common where `plain` reads, beside those borne around the world."""
