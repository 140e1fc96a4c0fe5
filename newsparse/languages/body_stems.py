"""How words begin, in many languages, in names that are of no person: «Banca», „Bankens“."""

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
