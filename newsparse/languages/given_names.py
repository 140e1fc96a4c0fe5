"""First names that people bear around the world, beside those that a grammar needs for its own.

They tell a line that nothing labels to be a name; whether a man or a woman bears one is not asked.
"""

from newsparse.languages.language import words

GIVEN_NAMES = words(
    """
    aaliyah abbas abena abiola adaeze ade adebayo adele adeline adriaan adriano agata agathe
    agnese agnieszka agustin ahmad ahmet aidan aiko ainhoa aino akash akiko akira aksel alain
    alan alberto albrecht aldo alena alessandra alessandro alessia alexandre alexandru alfie
    alfonso alfredo alina alistair alma alois alvaro amadou amal amandine amara amaya ambrose
    amelie amina amir amit amrit anand anastasia anders andras andre andrea andreas andrei
    andrej andres andrzej aneta angelica angelos angus anja anjali ankita ann-kathrin anna-lena
    annalisa anneke anneli annelies annemarie annette annika anouk anselm antje antoine
    antoinette anton antonella antonia antonin antonis anu anya aoife arash archie ariel arjun
    arlo arnaud arne arno aron artem artur arturo arun arvid arvind aryan asha ashish ashok
    asier astrid atsushi attila augusto aurelie aurelien axel ayesha aylin ayse ayumi azra bahar
    balazs barbora bart bartosz basil bastian bastien bea beata beate beatriz belen benedetta
    benedict benedikt benedikte bengt beniamino benita benjamin benoit berit bernadette bernd
    bernhard bertie bertrand bess bettina bhavna bianca bilal birgit birgitta birgitte birte
    bjarne bjorn blanca blandine blanka blas bodil bogdan bogna bohdan boris borja bozena bram
    branko bronwen bruna bruno burak burkhard byron caetano caio callie callum carina carine
    carles carlo carlota carme carola carolin carolina caspar catalina catarina caterina cathrin
    catriona cecil cecile cecilie cedric celeste celine cerys cesare chantal chiara chinedu
    chloe christa christel christer christiane christof christoph christophe christos chukwuma
    ciara cillian clarissa clem clemens clement clementine concetta conchita connie constance
    constantin constanze coralie corina corinna corinne cornelia cornelis corrado cosima
    cristian cristiano cristina cyril cyrille czeslaw dagmar daiki daisuke damian damiano damien
    dana danijel danilo danuta daria darius dariusz darko dasha davide davina declan deepa
    deepak deepika deirdre delphine denis denisa denise derya desiree detlef dhruv didier
    diederik diego dieter dietmar dilip dimitra dimitri dimitris dina dinesh dirk divya dmytro
    dolores domenico dominik dominika dominique dora doreen dorota dorothea dorothee dot dougal
    dragan duncan dunja eamon ebba eberhard ebru eckhard edda edeltraud edgar edit edith edoardo
    eduard edvard edyta eero efua egon eija eike eileen einar eirik ekaterina elaine elena eleni
    eleonora eleonore eliane elias elif elin elina eline elio elisa elisabetta elise eliza elke
    ella ellinor elliot elodie eloise elsbeth elsie elspeth elvira emanuele emeka emese emil
    emile emilia emiliano emilie emilio emine emir emma emmanuelle emre ena enid enno enrico
    enzo erdem eren erhard erich erik erika erin erkki ernst erwan erwin esra esteban estelle
    esther ethel etienne eugenia eugenio eunice eva-maria evangelia evangelos eve evelina
    eveline evie ewa ewald ewan eyal fabian fabiana fabien fabienne fabio fabrice fabrizio fadi
    faisal farah farhan farid farida farouk fatma fatou faye federica federico felicitas
    felicity fenna ferdinand ferenc fergus fernanda filip filipa filipe filippo finn finnegan
    fiorella flavia flavio florencia florian florina folke fran francesca francesco francine
    francois francoise frank franka frankie franz franziska freddie frederic frederik frederike
    freja freya frida frieder friederike friedrich fritz frode fumiko gabor gabriele gabriella
    gaelle gaetano gaston gauthier geert geertje genevieve georg george georges georgi georgia
    georgios geraldine gerard gerd gerda gergely gerhard gerlinde germain gernot gert gertrud
    gethin giacomo giada gian gianluca gianni gil gilles gillian gina giorgia giorgio giovanna
    gisela gisele giulia giuliana giulio giuseppe gizem goncalo goran gottfried graciela grazia
    graziella gregoire gregor gregorio greta grethe grigore grzegorz gudrun guido guilherme
    guillaume gundula gunnar gunther gus gustaf gustav gwen gwendolyn gwyn gyorgy haakon hadi
    hadley hajime hakan halima halina halvard hamid hamish hamza hana hanna hanne hanneke
    hannelore hannes hans-joachim hans-peter hansjorg harald haris harriet hartmut haruka haruki
    hasan hattie hauke hedda hedwig heide heidrun heike heiko heiner heinrich heinz helene helga
    helge heli hella helle hendrik henk henning henri henrietta henriette henrik henrike
    henrique herbert heribert hermann hermine herve hew hideki hikaru hilal hilary hilda hilde
    hildegard hippolyte hiroko hiroshi hjalmar holger horst hortense howie hrvoje huda hugh
    hugues humberto hussain iain ian ida ieuan ignacio igor ilaria ildiko ilias ilka ilona ilse
    imani imke imogen imran ina ines inga inge ingeborg ingmar ingo ingrid inigo inka ioana
    ioannis ionut irena irina irma irmgard isa isaac isabella isabelle isha ishaan isidora isla
    ismail isobel istvan itziar ivana ivar ivo ivona ivor iwona izabela jaakko jacek jacob
    jacqueline jacques jadwiga jaemin jake jakob jakub jan-erik jana janek janice janina janine
    janna jannes jannik jannis janos janusz jarek jari jarmila jaroslav jasper javier jaya
    jean-claude jean-francois jean-luc jean-marc jean-michel jean-paul jean-pierre jelena jelle
    jenni jennie jenny jeroen jerzy jess jessie jette jihoon jill jimena jitka joachim joana
    joanna joao joaquin jochen joelle joerg johan johann johanna johannes jolanda jolanta jonas
    jonathan jonny joost jordi joris josef josefina josefine josep josephine josie josu jozef
    jukka julen julia juliane juliet juliette juliusz juraj jurgen juri jussi jutta jörn kaan
    kadri kai kaisa kaja kamal kamil kamila kana karel kari karim karina karl-heinz karla karol
    karolina karoline kaspar kasper katalin katarina katarzyna katerina kateryna kathrin katja
    katrin katrine kazimierz kazuki kazuo kei keiko keisuke kemal kenji kenny kenta kerem
    kerstin khadija kiara kieran kiran kirsi kirsty kjell klaas klara klaudia klaus knut koen
    kofi konrad konstantin konstantina kornelia kristian kristiane kristiina kristof krystyna
    krzysztof kumar kunal kwame kyoko ladislav laila lajos lakshmi lalita lamine lara larissa
    lasse laszlo laurent lavinia laxmi lea leandro lech leena leif leila lelia len lena lene
    leni lenka lennart leonie leonor leonora leopold leroy leszek leticia levente lew lia liam
    liana libby liesbeth liesel lieve lilian liliana lilla lilli lina linn linnea linus lior
    lisbeth lise liselotte livia ljubica loic lorena lorenz lorenza lorenzo loris lothar lotta
    lotte lottie louisa lubomir luc luca lucas luciana luciano lucie lucien lucrezia ludmila
    ludovic ludwig luigi luisa luise luka lukas lukasz luminita lutz lydie lyle maarten maciej
    maddalena mads mae mael maeve magali magda magdalena magdolna magnus mahua maik maike mailis
    maisie maja makoto malgorzata malik malin malte manfred manish manoj manon manuela mara
    marcel marcela marcello marcin marco mareike marek maren margarete margarida margaux
    margherita margot margrethe margrit mari maria-jose mariam mariana mariano marica
    marie-claire marie-louise marieke marija marika mariko marina mariola marisa marit marius
    mariusz marja marko markus marleen marlies marnie marta marte marten martha marthe martina
    martine martyna maryam massimo matej mateo mateus mateusz mathias mathieu mathilde mathis
    matilda matilde matteo matthias matthieu mattia mauricio maurizio maxime maximilian mayumi
    mechthild megumi mehdi meike meinhard melek melina melisa mercedes merel merete merle merve
    meryem mette mhairi mia micah michaela michal micheal michela michele micheline michiel
    michiko mick mihaela mihai mika mikael mikko miklos mila milan milana milena miles milica
    milos mina minh minna mira mirela miriam mirjam mirko miroslav mitsuko moana mohan mohit
    moira momoko monika monique montserrat monty morag moritz morten mukesh murat muriel
    murielle mustafa myriam nabil nadine nadja nadya naeem nagisa naima nan nana nanami naoki
    naoko naomi nasir nasrin nastasia natacha nathalie nazli ned neda neha nele nelly nerea
    nermin neva ngozi nia niall niamh nicola nicole nicoletta nicolette niels nienke nikhil
    nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikos nils nina
    ninna nisha nitin nkechi noa nobuko noelia noemi noemie nuno nuria oana octavia odile ofelia
    okan okko olaf olav ole oleg oleh oleksandr olena olga olivier olly olof oluwaseun ondrej
    onur oriol orla ornella orsolya osama oskar osman otis otmar ottavia ottilie ovidiu owain
    ozan ozge pablo padma paige palina pamina panagiotis paola paolo paraskevi parisa parth
    pascal pascale patrice patrick patrik patrizia patsy paul-henri pauliina paulina paulo pavel
    pavla pavol pawel pedro peer peggy pekka pelin pernille perrine perttu petar peter petra
    petri petros petter philipp philippa philippe pierluigi piero piers pieter pieter-jan pietro
    pilar pinar piotr pirjo piroska pooja poonam prakash pramod pranav prasad prashant preeti
    priya priyanka pru prue puja quentin quirin rachid radek radka radovan radu rafal raffaele
    raffaella ragnar rahel rahim rahul raimund rainer raj rajan rajiv ralf ramesh rami ramona
    rana rania raphael raphaelle raquel rasa rashid rasmus ravi razvan rebekka reema regine
    regula reiko reima reiner reinhard reinhold reka remi remy renata renate renato renaud rene
    reza rhiannon rhona rhys riccardo richa rieke riikka rina rinaldo risto rita ritu robbert
    robbie roberta robertas robin rocio rodrigo rohan rohit roland rolf romain romana romane
    romeo romina romuald romy ronan ronja roos rosa rosalia rosanna rosario rosella roshni
    rossella roswitha roza rozalia rudi rudiger rudolf rui rune rute rutger ruth ruxandra ruzena
    ryo ryota sabina sabine sabrina sadia saeed sahar saida sakura salah saleh salma salome
    salvatore samer sami samir samira sana sanaa sandeep sander sandor sandrine sandro sanja
    sanjay sanna santiago santosh sara-maria saskia satoshi satu sayaka sean sebastian
    sebastiano sebastien seda selim selin selina selma sena senga seong serge sergei sergey
    sergio serhii severin severine shabnam shahid shahram shalini shannon shashi shaun shauna
    sheena shilpa shinji shiv shivani shivkumar shoko shreya shruti shyam siamak sibel sibylle
    sid siddharth siegfried sieglinde siegrun sietske sigrid sigrun siiri silje silke silvan
    silvana silvia silvija silvio simeon simon simona simone sinan sinead siobhan siri sive
    slavica slawomir smita snezana sofia sofie soile solange solene solveig sonal sonia sonja
    soraya soren soumya srdjan sridhar stan stanislav stanislava stanislaw stavros stefan
    stefania stefanie stefano stefanos steffen steffi steph stephane stephanie stig stine
    stjepan stu sturla subhash suchitra sudhir suleiman sumit sunil sunita suraj suresh susanna
    susanne sushma susie suvi suzana suzanne svein sven svenja svetlana swati swetlana sylvain
    sylvester sylvia sylvie szabolcs szymon tabea tadashi tadeusz tahir taina takashi takeshi
    taku tamar tamara tamas tami tamsin tanja tanvi tanya tapio tarek tariq tatiana tatjana tedi
    teemu teodora teresa terje teun thais thanh thanos thea theo theodora theodoros theresa
    therese theresia thibault thierry thilo thomas thor thora thorben thorsten thuy tiago tiina
    tilda tilly tilman tilo timo timothee tina tine tiziana tjark tobias todor tomas tomasz
    tomislav tommaso tomoko toni tonje torben tore torill torsten tove traudl traute trine
    tristan troy trude truls tuan tunde tuomas tuula tuulikki tyra tzvetan uche udo ulf uli ulla
    ulrich ulrika ulrike umar umberto unai ursula urszula urte usha ute uwe vaclav vahid
    valentin valentina valentino valeria valerie valerio valter vanessa varun vasile vasiliki
    vasilis veera venla vera verena veronica veronika veronique vesna vibeke vicente vicky
    victoire vidya vikram viktor viktoria viktorija vilde ville vilma vincent vincenzo vinod
    violeta violetta virginie virpi vishal vittoria vittorio vivek viviana viviane vivien vlad
    vladimir vojtech volker volkmar volodymyr waldemar walter waltraud wanda wei wenche wendelin
    wenke werner wiebke wieland wiktor wilfried wilhelm wilhelmina willem willi winfried witold
    wojciech wolfgang xander xavi xavier xenia ximena yael yagmur yahya yara yasemin yasmin
    yasmina yasmine yassin yasuko yogesh yoko yolanda yoram yorick yosef youssef yuichi yuki
    yukiko yulia yumi yuri yusuf yvan yves yvette yvonne zahra zainab zara zbigniew zdenek zehra
    zeinab zeynep zheng zita zlatko zofia zoltan zoran zsofia zsolt zsuzsa zsuzsanna zuzana
    """
)
