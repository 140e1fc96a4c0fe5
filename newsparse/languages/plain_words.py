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
    ada adam adela adrian adriana agnes ahmed akos albert alejandro aleksandar aleksandra ales
    ali alice alicja aline amanda ana andreea angel angela angelo anna anne annie ante
    antonietta antonio antti ari arpad arthur arto asa aslak audun aurora barbara bas bela bence
    bent bernadett bernard bertalan biljana birthe bjørn bo boglarka bohuslav bojan bozo
    branislav brigitte camila camilla camille can carla carlos carmela carmen caroline catherine
    cem charlotte christine claire claude claudia claudio claus concepcion csaba czesław daan
    damir dan daniel daniela daniele david davor dawid dejan deniz dick donald dorthe dragana
    dragoljub dubravka dusan eduardo edward edwin eeva ekrem els elsa elzbieta eniko enrique
    eric erna erzsebet esa espen ester eszter eva even fanni felipe femke fernando flemming
    florence florin franca francisca francisco franco frans frantisek fredrik gabriel gabriela
    geir gergo geza gheorghe giovanni giuseppina gonzalo gordan gordana grażyna gul guri guro
    gyula hajnalka hakon halil hannu hans hatice heidi heikki helena henryk hugo huseyin hynek
    ibrahim iiris ilie ilkka imre inger ioan ion irene isabel ivan ivica jaana jair jan janne
    jaroslava jarosław jasna jaume jean jeanne jeno jens jesper jesse jessica jesus jimmie jiri
    joan joonas jorge jose josefa josip jouni jovan jovana jozsef juan judit juha juhani juho
    jules juliana julianna julie julien jyrki jørgen karen karin karl karoly karsten kees kimmo
    kinga kirsten kjersti kolinda krista kristin kristyna krisztian krisztina kveta laia lars
    laura lauri libor liisa linda lisa liv ljiljana louis louise lubos lucia lucija luis luiz
    maarit mansur manuel marc marcelo marcia marcos margarita maria marian marie mario marjolein
    mark marketa markku martin marton mate mats matti matus małgorzata mehmet melinda meral
    meritxell merja michael michał michel mie mieczysław miguel mihaly mikaela miodrag miquel
    mircea mirek mirjana mirosław mohamed momcilo monica nandor natalia natasa nebojsa nemanja
    nenad nicolae nicolas niina nooshi nora norbert nur odd ola oldrich olli omer orhan oscar
    otto outi ove ozgur paavo paivi pal pasi patricia pau paul paula pauli pauline paweł pentti
    per pere petr petteri pia pierre piet poul predrag przemysław quim rade radmila radosław
    rafael rafał raija raimundo raluca ramazan ramon randi rastislav rastko rauno recep reijo
    ricardo richard rob robert roberto roger roman ronald ruben ruud ryszard salih salvador
    sandra sanne sara sari sarka sasa sauli seppo serkan sevgi silvie sinisa sirkka sirpa siv
    slobodan snjezana songul sophie stanisław stein stevan sule suleyman sveinung sylvi sylwia
    szilard szilvia søren sławomir tarja tayfun tereza tero tibor timea tom tommi tone tor
    torbjørn traian troels trond trygve tuija tulay tuncay turid turkan ufuk umit umut une uros
    veli vendula vesa victor vilmos virag vit vlasta vojislav volkan vuk weronika wiesław wouter
    władysław yasar yavuz yilmaz zafer zaneta zdenka zdzisław zeljko zivko zuzanna øyvind đorđe
    łukasz
    """
)
"""First names that are common where `plain` reads, beside those borne around the world."""
