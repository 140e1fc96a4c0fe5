"""First names that people bear around the world, beside those that a grammar needs for its own.

They tell a line that nothing labels to be a name, and whom "he" and "she" may mean.
"""

from newsparse.languages.language import words

GIVEN_WOMEN = words(
    """
    aaliyah abena adele adeline agata agathe agnese agnieszka aiko ainhoa alena alessandra alessia
    alina alma amandine amara amaya amelie amina anastasia aneta angelica anja anjali ankita
    ann-kathrin anna-lena annalisa anneke anneli annelies annemarie annette annika anouk antje
    antoinette antonella antonia anya aoife asha astrid aurelie ayesha aylin ayse ayumi azra bahar
    barbora bea beata beate beatriz belen benedetta benedikte benita berit bernadette bess bettina
    bhavna bianca birgit birgitta birgitte birte blanca blandine blanka bodil bogna borja bozena
    bronwen bruna callie carina carine carlota carme carola carolina catalina catarina caterina
    cathrin catriona cecile cecilie celeste celine cerys chantal chiara chloe christa christel
    christiane ciara clarissa clementine concetta conchita constance constanze coralie corina
    corinna corinne cornelia cosima cristina dagmar danuta daria dasha davina deepa deepika
    deirdre delphine denisa denise derya desiree dimitra dina divya dolores dominika dora doreen
    dorota dorothea dorothee dunja ebba ebru edda edeltraud edith edyta efua eileen ekaterina
    elaine elena eleni eleonora eleonore eliane elin elina eline elisa elisabetta elise eliza elke
    ella ellinor elodie eloise elsbeth elsie elspeth elvira emese emilia emilie emine emma
    emmanuelle ena enid erika esra estelle esther ethel eugenia eunice eva-maria evangelia eve
    evelina eveline evie ewa fabiana fabienne farah farida fatma fatou faye federica felicitas
    felicity fenna fernanda filipa fiorella flavia florencia florina francesca francine francoise
    franka franziska freja freya frida friederike fumiko gabriella gaelle geertje genevieve
    georgia geraldine gerda gerlinde gertrud giada gillian gina giorgia giovanna gisela gisele
    giulia giuliana gizem graciela grazia graziella greta grethe gudrun gundula gwen gwendolyn
    halima halina hanna hanneke hannelore harriet hauke hedda hedwig heide heidrun helene helga
    hella helle henrietta henriette henrike hermine hilda hilde hildegard hiroko hortense huda ida
    ilaria ilka ilse imke imogen ina ines inga ingeborg ingrid inka ioana irena irina irma irmgard
    isabella isabelle isha isidora isla isobel itziar ivana ivona iwona izabela jacqueline jadwiga
    jana janice janina janine janna jarmila jelena jenni jette jill jimena jitka joana joanna
    joelle johanna jolanda jolanta josefina josefine josephine josie julia juliane juliet juliette
    jutta kadri kaisa kamila karina karla karolina karoline katalin katarina katarzyna katerina
    kateryna kathrin katja katrin katrine keiko kerstin khadija kiara kirsi kirsty klara klaudia
    konstantina kornelia kristiane kristiina krystyna kyoko lakshmi lalita lara larissa lavinia
    laxmi lea leena leila lelia lena lene leni lenka leonie leonor leonora leticia lia liana libby
    liesbeth liesel lieve lilian liliana lilla lilli lina linn linnea lisbeth lise liselotte livia
    ljubica lorena lorenza lotta lotte lottie louisa luciana lucie lucrezia ludmila luisa luise
    luminita maddalena mae maeve magali magda magdalena magdolna mahua mailis maisie maja
    malgorzata manon manuela mara marcela mareike margarete margarida margaux margherita margot
    margrethe margrit mari mariam mariana marica marie-claire marie-louise marieke marija marika
    mariko marina mariola marisa marit marja marleen marlies marnie marta martha marthe martina
    martine martyna maryam mathilde matilda matilde mayumi mechthild megumi meike melek melina
    melisa mercedes merel merve meryem mette mhairi mia michaela michela micheline michiko mihaela
    mila milana milena milica mina mira mirela miriam mitsuko moana moira momoko monika monique
    morag murielle myriam nadine nadja nadya naima nanami naoko naomi nasrin nastasia natacha
    nathalie nazli neda neha nele nelly nerea nermin nia niamh nicole nicoletta nicolette nienke
    nina ninna nobuko noelia noemi noemie nuria oana octavia odile ofelia olena olga orla ornella
    orsolya ottavia ottilie padma paige palina pamina paola parisa patrizia pauliina paulina pavla
    peggy pelin pernille perrine petra philippa pirjo piroska pooja poonam preeti priya priyanka
    pru prue puja radka raffaella rahel ramona rania raphaelle rasa rebekka reema regine regula
    reima reka renata renate rhiannon rhona richa rieke riikka rita ritu roberta romana romane
    romina ronja roos rosa rosalia rosanna rosella roshni rossella roswitha roza rozalia ruth
    ruxandra ruzena sabina sabine sabrina sadia sahar saida sakura salma salome samira sanaa
    sandrine sanja sanna sara-maria saskia satu sayaka seda selina selma sena severine shabnam
    shalini shauna sheena shilpa shivani shoko shreya shruti sibel sibylle sieglinde sietske
    sigrid sigrun silje silke silvana silvia silvija simona sinead siobhan slavica smita snezana
    sofia sofie soile solange solene solveig sonal sonia sonja soraya stanislava stefania stefanie
    steffi stephanie stine suchitra sunita susanna susanne sushma susie suvi suzana suzanne svenja
    svetlana swati swetlana sylvia sylvie tabea taina tamara tamsin tanja tanvi tanya tatiana
    tatjana teodora teresa thea theodora theresa therese theresia thora tiina tilda tilly tina
    tine tiziana tomoko tonje torill traudl traute trine trude tuula tuulikki tyra ulla ulrika
    ulrike ursula urszula urte usha ute valentina valeria valerie vanessa veera venla vera verena
    veronica veronika veronique vesna vibeke victoire vidya viktoria viktorija vilde vilma violeta
    violetta virginie virpi vittoria viviana viviane vivien waltraud wanda wenke wiebke wilhelmina
    xenia ximena yagmur yara yasemin yasmin yasmina yasmine yasuko yoko yolanda yukiko yulia
    yvette yvonne zahra zainab zara zehra zeinab zeynep zita zofia zsofia zsuzsa zsuzsanna zuzana
    """
)
"""Those that women bear."""
GIVEN_MEN = words(
    """
    abbas adebayo adriaan adriano agustin ahmad ahmet aidan aksel alan alberto albrecht aldo
    alessandro alexandre alexandru alfie alfonso alfredo alois alvaro amadou ambrose amir amit
    amrit anand anders andras andreas andrei andrej andres andrzej angelos anselm antoine anton
    antonin antonis arash arjun arnaud arne arno aron artem artur arturo arun arvid arvind aryan
    ashish atsushi augusto aurelien axel balazs bart bartosz bastian bastien benedikt bengt
    beniamino benoit bernd bernhard bertie bertrand bilal bjarne bjorn blas bogdan bohdan bram
    branko bruno burak burkhard byron caetano caio callum carles carlo caspar cecil cedric cesare
    chinedu christer christof christoph christophe christos cillian clemens clement constantin
    cornelis corrado cristian cristiano cyril cyrille czeslaw daiki daisuke damian damiano damien
    danijel danilo darius dariusz darko davide declan deepak denis detlef dhruv didier diederik
    diego dieter dietmar dilip dimitri dimitris dinesh dirk dmytro domenico dominik dougal dragan
    duncan eamon eberhard eckhard edgar edoardo eduard edvard eero egon einar eirik elias elliot
    emanuele emil emile emiliano emilio emir enno enrico erdem erhard erich erkki ernst erwin
    etienne eugenio evangelos ewald ewan eyal fabian fabien fabio fabrice fabrizio fadi faisal
    farhan farouk federico ferenc filip filipe filippo finn finnegan flavio florian francesco
    francois frank franz freddie frederic frederik frieder friedrich fritz frode gabor gaetano
    gaston gauthier geert georg george georges georgi georgios gerard gerd gergely gerhard germain
    gernot gert gethin giacomo gian gianluca gianni gilles giorgio giulio giuseppe goncalo goran
    gottfried gregoire gregor gregorio grigore grzegorz guido guilherme guillaume gunnar gunther
    gus gustaf gustav gyorgy haakon hajime hakan halvard hamid hamish hamza hannes hans-joachim
    hans-peter hansjorg harald hartmut hasan heiko heiner heinrich heinz hendrik henk henning
    henri henrik herbert heribert hermann herve hideki hiroshi hjalmar holger horst howie hrvoje
    hugh hugues humberto hussain iain ian ieuan ignacio igor ilias imran ingmar ingo inigo ioannis
    ionut isaac ishaan ismail istvan ivar ivo ivor jaakko jacek jacob jacques jake jakob jakub
    jan-erik janek jannes jannik jannis janusz jarek jari jaroslav jasper javier jean-claude
    jean-francois jean-luc jean-marc jean-michel jean-paul jean-pierre jeroen jerzy joachim joao
    joaquin jochen joerg johan johann johannes jonas jonathan joost jordi josef josep josu jozef
    julen juliusz juraj jurgen jussi kaan kamal kamil karel karim karl-heinz karol kaspar kasper
    kazimierz kazuki kazuo keisuke kemal kenji kenny kerem kieran kjell klaas klaus knut koen
    konrad konstantin kristian kristof krzysztof kunal kwame ladislav lajos lasse laszlo laurent
    leandro lech leif lennart leopold leroy leszek levente liam linus loic lorenz lorenzo lothar
    lubomir lucas luciano lucien ludovic ludwig luigi lukas lukasz lutz maarten maciej mads magnus
    makoto malik malte manfred manish manoj marcel marcello marcin marco marek mariano marius
    mariusz markus marten massimo matej mateo mateus mateusz mathias mathieu mathis matteo
    matthias matthieu mauricio maurizio maximilian mehdi meinhard mick mikael mikko miklos milan
    miles milos mirko miroslav mohan mohit moritz mukesh murat mustafa naeem nasir niall niels
    nikhil niklas niko nikolai nikolaj nikolaos nikolas nikolaus nikos nils nitin nuno okan okko
    olaf olav oleg oleh oleksandr olof oluwaseun ondrej onur oriol osama oskar osman otis otmar
    owain ozan pablo panagiotis paolo parth pascal patrik paul-henri paulo pavel pavol pawel pedro
    peer perttu petar petri petros petter philipp philippe pierluigi piero piers pieter pieter-jan
    pietro piotr prakash pramod pranav prasad prashant quentin rachid radek radovan radu rafal
    raffaele ragnar rahim rahul raimund rainer rajan rajiv ralf ramesh rami raphael rashid rasmus
    razvan reiner reinhard reinhold remi renato renaud riccardo rinaldo risto robbert robertas
    rodrigo rohan rohit roland rolf romain romeo romuald ronan rudi rudiger rudolf rutger ryota
    saeed salah saleh salvatore samer samir sandeep sander sandor sandro sanjay santiago santosh
    satoshi sebastian sebastiano sebastien serge sergei sergey sergio serhii severin shahid shinji
    shivkumar shyam siamak sid siddharth siegfried silvan simeon slawomir soren srdjan sridhar
    stan stanislav stanislaw stavros stefan stefano stefanos steffen stephane stjepan sturla
    subhash sudhir suleiman sumit sunil suraj suresh svein sven sylvain sylvester szabolcs szymon
    tadashi tadeusz tahir takashi takeshi tapio tarek tariq teemu terje theo theodoros thibault
    thierry thilo thomas thor thorben thorsten tiago tilman tilo timo timothee tobias todor tomasz
    tomislav tommaso torben torsten tristan truls tunde tuomas udo ulf uli ulrich umar umberto uwe
    vaclav vahid valentin valentino valerio valter varun vasile vasilis vicente vikram viktor
    ville vincent vincenzo vinod vishal vittorio vivek vlad vladimir vojtech volker volkmar
    volodymyr waldemar walter wendelin werner wieland wiktor wilfried wilhelm willem willi
    winfried witold wojciech wolfgang xander xavier yahya yassin yogesh yoram yorick yosef youssef
    yuichi yuri yusuf yvan yves zbigniew zdenek zlatko zoltan zoran zsolt
    """
)
"""Those that men bear."""
GIVEN_OTHERS = words(
    """
    abiola adaeze ade aino akash akiko akira alain alistair amal andre andrea angus anu archie
    ariel arlo ashok asier attila basil benedict benjamin boris carolin chukwuma clem connie dana
    dominique dot edit eija eike elif elio emeka emre enzo eren erik erin erwan esteban farid
    ferdinand fergus folke fran frankie frederike gabriele gil gwyn hadi hadley hana hanne haris
    haruka haruki hattie heike helge heli henrique hew hikaru hilal hilary hippolyte ildiko ilona
    imani inge isa jaemin janos jaya jelle jennie jenny jess jessie jihoon jonny joris jukka juri
    jörn kai kaja kana kari kei kenta kiran kofi kumar laila lamine len lew lior loris luc luca
    luka lydie lyle mael maik maike malin maren maria-jose marko marte mattia maxime merete merle
    micah michal micheal michele michiel mihai mika minh minna mirjam montserrat monty morten
    muriel nabil nagisa nan nana naoki ned neva ngozi nicola nikita nikki nikola nisha nkechi noa
    ole olivier olly ovidiu ozge paraskevi pascale patrice patrick patsy pekka peter pilar pinar
    quirin raj rana raquel ravi reiko remy rene reza rhys rina robbie robin rocio romy rosario rui
    rune rute ryo sami sana sean selim selin senga seong shahram shannon shashi shaun shiv siegrun
    siiri silvio simon simone sinan siri sive soumya steph stig stu taku tamar tamas tami tedi
    teun thais thanh thanos thuy tjark tomas toni tore tove troy tuan tzvetan uche unai vasiliki
    vicky wei wenche xavi yael yuki yumi zheng
    """
)
"""Those that both bear, or of which this list does not say it."""
GIVEN_NAMES = GIVEN_WOMEN | GIVEN_MEN | GIVEN_OTHERS
