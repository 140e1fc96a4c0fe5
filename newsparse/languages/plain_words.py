"""Words of many languages for those of which only the verbs of saying are known."""

from newsparse.languages.language import ordered, words

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
SERBO_CROATIAN_STEMS = ordered("hrvatsk srpsk sud vlad vijeć ured uprava minist narod")
"""How bodies begin in Croatian, and in Serbian in Latin letters."""

FIRST_NAMES = words(
    """
    abdullah ada adam adela adrian adriana agnes agneta ahactaciя ahmed akos alara albert alejandra
    alejandro aleksandar aleksandra ales alexandra alfred ali alice alicja aline amanda ana andreea
    angel angela angelo aniela anita anna anne annie ante antonietta antonina antonio antti ari
    arianna arnau arpad arthur arto asa aslak audun aurora barbara barbro bas beatrice bela bence
    bent bernadett bernard bernat bernt bert bertalan biljana birthe bjørn bo boglarka bohuslav
    bojan bozo branislav brigitte burak burkay bиoлetka camila camilla camille can carla carlos
    carmela carmen caroline catherine celia cem cesar charlotte christian christine claire claude
    claudia claudio claus concepcion csaba cteфka czesław daan damir dan daniel daniela daniele
    david davor dawid dejan deniz diana dick dolors donald dorthe dragana dragoljub drazen duarte
    dubravka dusan edmund eduardo edward edwin eeva ekrem elisabeth ellen els elsa elzbieta
    encarnacion eniko enric enrique eric erna erzsebet esa espen ester eszter eva even fanni fatima
    felipe femke fernando ferran flemming florence florin franca francesc francisca francisco
    franco frans frantisek fredrik gabriel gabriela geir gergo gertruda geza gheorghe giovanni
    giuseppina gonzalo gordan gordana grażyna guadalupe guillem gul guri guro gustavo gyula
    hajnalka hakon halil hanife hannu hans hatice hege heidi heikki helena henryk hiha hugo huseyin
    hynek ibrahim iiris ilie ilkka imre inger ioan ion iren irene isabel ivan ivica jaana jaime
    jair jan janne jaroslava jarosław jasna jaume jean jeanne jeno jens jerome jesper jesse jessica
    jesus jimmie jiri joan jon joonas jorge jos jose josefa josip jouni jovan jovana jozsef juan
    judit juha juhani juho jules julian juliana julianna julie julien julio jyrki jørgen karen
    karin karl karoly karsten kees kimmo kinga kirsten kjersti kolinda kresimir krista kristin
    kristina kristyna krisztian krisztina kurt kveta laia lars laura lauri leo leon leonardo libor
    lidia liisa linda lisa liv liviu ljiljana lluis louis louise lubos lucia lucija luis luiz
    maarit mansur manuel marc marcelo marcia marcos marcus margarita maria marian marianne marie
    mario marjolein mark marketa markku martin marton mate mats matti matus małgorzata mehmet
    melinda meral merce meritxell merja michael michał michel mie mieczysław miguel mihaly mikaela
    miodrag miquel mircea mireia mirek mirjana mirosław mohamed momcilo mona monica nadege nadia
    nadide nadja nandor natalia natasa nebojsa nemanja nenad neus nicolae nicolas niina noel nooshi
    nora norbert nur odd ola oldrich oliver olli omer onni orhan oscar otto outi ove ozgur oлekciи
    paavo paica paivi pal pasi patricia pau paul paula pauli pauline paweł paдka pentti per pere
    petr petteri pia pierre piet poul predrag przemysław quim rade radmila radosław rafael rafał
    raija raimundo raluca ramazan ramon randi rastislav rastko raul rauno recep regina reijo ricard
    ricardo richard rob robert roberto roger roman ronald roser roxana ruben ruud ryszard salih
    salvador sandra sanne sara sari sarka sasa sauli sem seppo serife serkan sevgi silvie sinisa
    sirkka sirpa siv slobodan snjezana songul sophie sorin stanisław stein stevan stijn sule
    suleyman sunniva sveinung sybrand sylvi sylwia szilard szilvia søren sławomir tarja tayfun
    tereza terezia tero tibor timea tom tommi tone tor torbjørn traian troels trond trygve tudor
    tuija tulay tuncay turid turkan ufuk umit umut une uros vaino veli vendula vesa victor vilmos
    virag vit vlasta vojislav volkan vuk weronika wiesław wim wouter władysław yannick yasar yavuz
    yilmaz zafer zaneta zara zdenka zdravko zdzisław zeljko zerrin zita zivko zoe zuzanna zvonimir
    øyvind đorđe łukasz бoгдah дapиha зoя иbahka иopдahka
    """
)
"""First names that are common where `plain` reads, beside those borne around the world."""
