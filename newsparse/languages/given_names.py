"""First names that people bear around the world, beside those that a grammar needs for its own.

They tell a line that nothing labels to be a name, and whom "he" and "she" may mean.
"""

from newsparse.languages.language import words

GIVEN_WOMEN = words(
    """
    aaliyah abena ada adah adaora adele adeline agata agathe agnese agnieszka aiko ainhoa aissatou
    aizhan akinyi alena alessandra alessia alina alma amandine amara amaya amelie amina aminata
    anastasia aneta angelica anja anjali ankita ann-kathrin anna-lena annalisa anneke anneli
    annelies annemarie annette annika anouk antje antoinette antonella antonia anya aoi aoife
    arabella ariella asha astrid atieno aurelie aya ayesha aylin ayse ayumi azra bahar bahija
    barbora bea beata beate beatriz belen benedetta benedikte benita berit bernadette bertha bess
    bettina bhavna bianca birgit birgitta birgitte birte blanca blandine blanka bodil bogna bozena
    briony bronwen bruna bukola callie carina carine carlota carlotta carme carola carolina catalina
    catarina caterina cathrin catriona cecile cecilie celeste celestine celine cerys chantal
    chantelle chiara chidinma chioma chipo chloe christa christel christiane ciara clarissa clemence
    clementine clothilde concetta conchita constance constanze coralie coretta corina corinna
    corinne cornelia cosima costanza cristina dagmar danuta daria dasha davina deepa deepika deepti
    deirdre delphine denisa denise derya desiree dimitra dina dinah divya dolores dominika dora
    doreen dorota dorothea dorothee dunja ebba ebele ebru edda edeltraud edith edyta efua eileen
    ekaterina elaine elena eleni eleonora eleonore eliane elin elina eline elisa elisabetta elise
    eliza elke ella ellinor elodie eloise elsbeth elsie elspeth elvira emese emilia emilie emine
    emma emmanuelle emmeline ena enid erika esra estelle esther ethel eudora eugenia eugenie eun-ji
    eunice eva-maria evangelia eve evelina eveline evie ewa fabiana fabienne farah farida fatimah
    fatma fatou fatoumata faye federica felicitas felicity fenna fernanda filipa fiorella flavia
    florencia florina folake francesca francine francoise franka franziska freja freya frida
    friederike fumiko funmi gabriella gaelle geertje genevieve georgia geraldine gerda gerlinde
    gertrud giada gillian gina giorgia giovanna gisela gisele giulia giuliana gizem graciela grazia
    graziella greta grethe gudrun gugu gulmira gulnara gundula gwen gwendolyn halima halina halyna
    hanan hanna hanneke hannelore harriet hedda hedwig heide heidrun helene helga hella helle
    henrietta henriette henrike hermine hilda hilde hildegard hina hiroko hortense huda huong
    hye-jin ida ifeoma ilaria ilka ilse imke imogen ina ines inga ingeborg ingrid inka inmaculada
    ioana irena irina irma irmgard iryna isabella isabelle isha isidora isla isobel itziar ivana
    ivona iwona izabela jacinta jacqueline jadwiga jana janice janina janine janna jarmila jelena
    jenni jette ji-woo jill jimena jitka joana joanna joelle johanna jolanda jolanta josefina
    josefine josephine josie julia juliane juliet juliette jutta kadri kaisa kamila karina karla
    karolina karoline katalin katarina katarzyna katerina kateryna kathrin katja katrin katrine
    keiko kerstin khadija kiara kimberley kirsi kirsty klara klaudia konstantina kornelia kristiane
    kristiina krystyna kyoko lakeisha lakshmi lalita lalitha lara larissa larysa latifa laverne
    lavinia laxmi lea leena leila lelia lena lene leni lenka leonie leonor leonora lerato leticia
    leyla lia liana libby liesbeth liesel lieve lilian liliana lilla lilli lina linh linn linnea
    lisbeth lise liselotte livia ljubica lorena lorenza lotta lotte lottie louisa luciana lucie
    lucrezia ludmila ludovica luisa luise luminita macarena maddalena mae maeve magali magda
    magdalena magdolna mahua mailis mairead maisie maja malgorzata manon manuela mara marcela
    mareike margarete margarida margaux margherita margot margrethe margrit mari mariam mariama
    mariana marica marie-claire marie-louise marieke marija marika mariko marina mariola marisa
    marit marja marleen marlies marnie marta martha marthe martina martine martyna maryam mathilde
    matilda matilde mayumi mechthild meena megumi meike melek melina melisa mercedes merel merve
    meryem mette mhairi mia michaela michela micheline michiko mihaela mila milana milena milica
    min-ji mina mira mireille mirela miriam mitsuko moana moira momoko monika monique morag murielle
    myriam nadine nadira nadja nadya naima nanami naoko naomi nasrin nastasia natacha nataliya
    nathalie nazli neda neha nele nelly nerea nermin ngoc nia niamh nicole nicoletta nicolette
    nienke nina ninna nobuko noelia noemi noemie nuria oana oceane octavia odile ofelia olena olga
    olha oprah orla ornella orsolya ottavia ottilie oumou padma paige palina pamina paola parisa
    patrizia pauliina paulina pavla peggy pelin pernille perrine petra philippa pirjo piroska pooja
    poonam preeti priya priyanka pru prue puja queenie radka raffaella rahel raisa ramona rania
    raphaelle rasa rebekka reema regine regula reka rekha renata renate rhiannon rhona richa rieke
    riikka rita ritu roberta romana romane romina ronja roos rosa rosalba rosalia rosanna rosaura
    rosella roshni rossella roswitha roza rozalia rudo ruth ruxandra ruzena sabina sabine sabrina
    sadia sahar saida sakura salma salome samira sanaa sandrine sanja sanna sara-maria sarita saskia
    satu savita sayaka seda selina selma sena severine shabnam shalini shauna sheena shilpa shivani
    shoko shreya shruti sibel sibongile sibylle sieglinde sietske sigrid sigrun silje silke silvana
    silvia silvija simona simonetta sinead siobhan slavica smita snezana sofia sofie soile solange
    solene solveig sonal sonia sonja soo-jin soraya stanislava stefania stefanie steffi stephanie
    stine suchitra sunita susanna susanne sushma susie suvi suzana suzanne svenja svetlana svitlana
    swati swetlana sylvia sylvie tabea taina tamara tamsin tanisha tanja tanvi tanya tatiana tatjana
    teodora teresa tetiana thandi thandiwe thea theodora theresa therese theresia thora tiina tilda
    tilly tina tine titilayo tiziana tomoko tonje torill trang traudl traute trine trude tuula
    tuulikki tyra ulla ulrika ulrike ursula urszula urte usha ute valentina valeria valerie vandana
    vanessa varvara veera venla vera verena veronica veronika veronique vesna vibeke victoire vidya
    viktoria viktorija vilde vilma violeta violetta virginie virpi vittoria viviana viviane vivien
    wafa waltraud wanda wangari wanjiru wenke wiebke wilhelmina xenia ximena xiomara xiu yagmur yara
    yasemin yasmin yasmina yasmine yasuko yetunde yewande yoko yolanda yui yukiko yulia yvette
    yvonne zadie zahra zainab zanele zara zaynab zehra zeinab zeynep zinaida zita zofia zoya zsofia
    zsuzsa zsuzsanna zuzana
    """
)
"""Those that women bear."""
GIVEN_MEN = words(
    """
    abbas adebayo adriaan adriano agustin ahmad ahmet aidan aksel alan alberto albrecht aldo aled
    aleksander alessandro alexandre alexandru alfie alfonso alfredo alois alonzo alvaro amadou
    ambrose amir amit amitabh amrit anand anatoly anders andras andreas andrei andrej andres andrii
    andrzej angelos anselm antoine anton antonin antonis arash archibald arjun arkady arnaud arne
    arno aron artem artur arturo arun arvid arvind aryan ashish atsushi augusto augustus aurelien
    aurelio axel babacar babatunde bakhtiyar balazs barnaby bart bartholomew bartlomiej bartosz
    bassam bastian bastien behrouz benedikt bengt beniamino benoit bernd bernhard bertie bertrand
    bilal bjarne bjorn blas bogdan bohdan bongani borja boubacar bram branko bruno bryce burak
    burkhard byron caetano caio callum carles carlo caspar cecil cedric cesare cheikh chinedu
    christer christof christoph christophe christos chukwu cillian clemens clement clifton conan
    constantin cormac cornelis corrado cristian cristiano cuthbert cyril cyrille czeslaw daichi
    daiki daisuke damian damiano damien danijel danilo darius dariush dariusz darko davide declan
    deepak denis denys detlef dhruv didier diederik diego dieter dietmar dilip dilshod dimitri
    dimitris dinesh dirk dmytro domenico dominik dong-hyun donnacha dougal dragan duncan eamon
    eberhard eckhard edgar edoardo eduard edvard eero egon einar eirik elias elliot emanuele emil
    emile emiliano emilio emir enno enrico erdem erhard erich erkki erlan ernst erwin etienne ettore
    eugenio evangelos ewald ewan eyal fabian fabien fabio fabrice fabrizio fadi faisal farai farhan
    farouk farrukh fausto federico ferenc fergal filip filipe filippo finn finnegan flavio florian
    francesco francois frank franz freddie frederic frederik frieder friedrich fritz frode gabor
    gaetano gaston gauthier geert gennady georg george georges georgi georgios gerard gerd gergely
    gerhard germain gernot gert gethin giacomo gian gianluca gianni gideon gilles giorgio giulio
    giuseppe goncalo gopal goran gottfried gregoire gregor gregorio grigore grigory grzegorz guido
    guilherme guillaume gunnar gunther gus gustaf gustav gyorgy haakon haider hajime hakan halvard
    hamid hamish hamisi hamza hannes hans-joachim hans-peter hansjorg harald harish hartmut hasan
    hauke heiko heiner heinrich heinz hendrik henk henning henri henrik herbert heribert heriberto
    hermann hernan herve hideki hiram hiroki hiroshi hisham hjalmar holger horatio horst howie
    hrvoje hugh hugues humberto hussain iain ian ieuan ignacio igor ihor ikenna ilias imran ingmar
    ingo inigo ioannis ionut isaac isaiah ishaan ismail istvan ivar ivo ivor jaakko jacek jacob
    jacques jagdish jake jakob jakub jamshid jan-erik janek jannes jannik jannis janusz jarek jari
    jaroslav jaroslaw jasper javier jawad jean-claude jean-francois jean-luc jean-marc jean-michel
    jean-paul jean-pierre jeroen jerzy ji-hoon joachim joao joaquin jochen joerg johan johann
    johannes jomo jonas jonathan joost jordi josef josep josu jozef julen julius juliusz juraj
    jurgen jussi kaan kamal kamau kamil karel karim karl-heinz karol kaspar kasper kazimierz kazuki
    kazuo keisuke kemal kenji kenny kerem kieran kipchoge kirill kjell klaas klaus knut koen kojo
    konrad konstantin kourosh kristian kristof krzysztof kunal kunle kwabena kwame kwesi ladislav
    lajos lalit lasse laszlo laurent leandro lech leif lennart leonel leopold leroy leszek levente
    liam linus lisandro loic lorcan lorenz lorenzo lothar lubomir lucas luciano lucien ludovic
    ludwig luigi lukas lukasz lutz lwazi maarten maciej mads magnus mahesh majid makoto maksym
    malachi malik malte mamadou mandla manfred manish manoj marcel marcello marcin marco marek
    mariano marius mariusz markus marten marwan massimo matej mateo mateus mateusz mathias mathieu
    mathis matteo matthias matthieu mauricio maurizio maxim maximilian mehdi meinhard mick mikael
    mikko miklos milan miles milos min-jun mirko miroslav modou mohan mohit moritz moussa mukesh
    murat mustafa mwangi mykhailo mykola naeem nasir nasser naveen nestor niall nicolo niels nikhil
    niklas niko nikolai nikolaj nikolaos nikolas nikolaus nikos nils nitin njoroge nuno nurlan
    obinna odhiambo oisin okan okko olaf olav oleg oleh oleksandr oleksiy olof olumide oluwaseun
    ondrej onur oriol osama oskar osman otieno otis otmar ottavio ousmane owain ozan pablo padraig
    panagiotis paolo parth pascal pascual patrik paul-henri paulo pavel pavlo pavol pawel pedro peer
    perttu petar petri petros petter philipp philippe pierluigi piero piers pieter pieter-jan pietro
    piotr pradeep prakash pramod pranav prasad prashant qiang quentin rachid radek radoslaw radovan
    radu rafal raffaele ragnar rahim rahul raimund rainer rajan rajiv ralf ramesh rami ramiro
    raphael rashid rasmus razvan reima reiner reinhard reinhold remi renato renaud renzo riccardo
    rigoberto rinaldo risto robbert robertas rodrigo rogelio rohan rohit roland rolf romain romeo
    romuald ronan rudi rudiger rudolf ruslan rustam rutger ryota saeed salah saleh salvatore samer
    samir sandeep sander sandor sandro sanjay santiago santosh satish satoshi sebastian sebastiano
    sebastien serge sergei sergey sergio serhii serhiy severin seydou shahid shinji shivkumar shyam
    siamak siavash sid siddharth siegfried silvan simeon sizwe slawomir soren srdjan sridhar stan
    stanislav stanislaw stavros stefan stefano stefanos steffen stephane stjepan sturla subhash
    sudhir suleiman sumit sung-min sunil suraj suresh svein sven sylvain sylvester szabolcs szymon
    tadashi tadeusz tahir takashi takeshi tapio tarek tariq tarquin tayo teemu terje tetsuya theo
    theodoros thibault thierry thilo thomas thor thorben thorsten tiago tilman tilo timo timothee
    timur tinashe tobias todor tomasz tomislav tommaso torben torsten tristan truls tunde tuomas udo
    ugo ulf uli ulises ulrich ulysses umar umberto uwe vaclav vadym vahid valentin valentino valerio
    valter varun vasile vasilis vasyl vicente vikram viktor ville vincent vincenzo vinod virgil
    vishal vittorio vivek vlad vladimir vojtech volker volkmar volodymyr vyacheslav waldemar walid
    walt walter wendelin wendell werner wieland wieslaw wiktor wilfredo wilfried wilhelm willem
    willi winfried winston witold wojciech wolfgang woodrow xander xavier yahya yash yassin yegor
    yevhen yogesh yoram yorick yosef youssef yuichi yuri yuriy yusuf yvan yves zbigniew zdenek
    zebulon ziad zlatko zoltan zoran zsolt
    """
)
"""Those that men bear."""
GIVEN_OTHERS = words(
    """
    abdel abdou abdullahi abebe abhishek abiola achieng adaeze adalbert adamu addison ade adela
    adelheid adina aditi aditya adnan aida aino aitor akash akiko akinyi akira akua alain alban
    alberta alda alexei alisa alisha alistair aliya allegra allie allyson almudena alok alon alondra
    alvina amal amalia amaury aminata amita amol amrita anahita ananya anatole anaïs andre andrea
    angeliki angus ankit annabelle annick ansgar anu anupam anurag apolline araceli aranka archie
    ardalan aribert ariel arlo armelle aroha ashok ashwin asier aslan asma asser attila aurelia
    avinash aviva ayman ayodele azadeh balint baptiste barnabas barnaby basil bence benedict
    benjamin benjamina bhaskar biljana blaise bojan boris branka brennan brigitta bronagh bryce
    camila carita carolin cassidy catherina chaim charis charline charlotta chen-yu chinwe chirag
    chiyo christelle chukwuemeka chukwuma cinzia claas clelia clem clothilde conall connie cormac
    cristobal csaba dafydd dagny dalia dana daniele danila dara darcy dario darragh daryl dashiell
    davor dawid dejan demet despina devika devin dewi dharma diarmuid dilara dimitrios dinah
    dominique dorian doriane dorit dorte dot drago dzenan eddy edina edit edmond eduarda efrat eija
    eike eilis eivind elif elio eliska elza emanuela emeka emelie emmeline emmet emre enda endre
    engin enrica enver enya enzo eoin eren erik erin erwan esben esteban eulalia eunji evelin evgeni
    ewelina ezekiel fabiola farid fatih fausto felipa fenella ferdinand fergal fergus finley fintan
    fionn fleur florent florentina floriane folasade folke fran francisca franck franco frankie
    frantisek frederike gabby gabriele ganesh garance gaspard gayatri gaël geir genevra gero gerrit
    gianna gil ginevra gioia giselle gita gitte gokul gopal gordana gosia grainne grietje gulnara
    gunilla gwyn hadi hadiza hadley haley hana hanne hannele hari haris harish harpreet harshad
    haruka haruki harumi haruna hatice hattie havard heike helge heli hemant henrique henryk hernan
    hesham hew hikaru hilal hilary hippolyte hyun-jin idris ifeoma ignatius ildiko ilker ilona imani
    inge inger ingunn ingvild ioanna iolanda isa isabela isaura ismael itzel ivette ivonne jacinta
    jaclyn jaemin janos jaspreet jaya jeanie jeannette jelle jemma jennie jenny jeremias jesper jess
    jessie jessika jiawei jihoon jihye jiyeon joern jonny jordana jorgen joris josefin josette josip
    josué jovana juana judit jukka julien jurgita juri justyna jörn kai kaja kalle kamala kamau kana
    kari karima karlheinz karola kasia katia katrien katya kaveh kaylee keeley kei kelechi kenta
    kian kimber kimiko kiran kirsti kirstie kirstin kjersti kjetil klemens kofi kohei konstantinos
    korin kosta kostas kristel kristoffer krisztina kumar kwabena kwadwo kyriakos laila lamine
    laureen laurel lauri laust leilani len lerato levent lew ligia lilia lilly lior lisette liudmila
    liza lorcan loreen loris lou louella lourenço luc luca lucio ludo luiza luka luz lydie lyle
    lyndsey lynsey madelaine mael mahesh maia maik maike mairead majid makayla malika malin mandeep
    manisha marcelle maren margareta margarethe maria-jose mariane marianna marie-christine marielle
    marietta marijke marilena marita marjolein marko markéta marla marte martijn marzena matias
    mattia mattias maxime mckenna meaghan merete merle miao micah michal michala micheal
    michelangelo michele michiel midori mieke mihai mika mikaela mikayla mikkel minh minjun minna
    mirella miriana mirjam mirka miroslava misha mladen montserrat monty morten morwenna moshe
    mounir mpho muriel mwangi myles nabil nagisa naledi nan nana naoki narges nasser nataliya natasa
    naveen neal ned neeraj nena nereida nesrine nestor neva ngaire ngozi nico nicola nicoleta
    nicoline nidhi nikita nikki nikola nino nirmala nirmita nisha njeri njål nkechi noa nolan nuala
    obinna oddvar oisin ole olivier olly olumide oluwatobi oona ophélie orlando osvaldo otieno
    ottoline ovidiu oxana ozge padraig paraskevi pascale patrice patricija patricio patrick patrycja
    patsy pavlina pekka perdita peter petteri pierrick pilar pinar piper pradeep pratik przemyslaw
    quirin rachele radoslaw rafaela raghav ragnhild raisa raj rakel rana randi randolph ranjit
    raphaela raquel ravi rebekah reidar reiko remco remy rene renske renzo reza rhys rina ritva
    robbie robin rocio rodolfo rogelio rohini romy ronny rosario rosita roxane ruairi rui rune
    rupinder rute ryo sachin safiya sakari salim sami samuli sana sangeeta sanne saurabh savita sean
    sebastiaan selim selin senga seojun seong seyed shahram shania shankar shannon shashi shaun
    shayna shiv shota shweta siegmund siegrun sigurd siiri silja silvie silvio simao simon simone
    sinan siri sissel siv sive sixten sneha soojin soumya steph stevie stig stu surya susana suzette
    sverre synnove szilvia søren tadhg taisha taku takumi tamar tamas tami taryn tedi tejas temitope
    tendai terese teun thais thanh thanos thibaut thijs thomasina thuy tibor tijana tinashe tirza
    titus tjark tobin tomas toni torbjörn torbjørn tore tormod toshiro tove trond troy tuan tuva
    tzvetan uche uchenna ugo ujjwal ulrik unai uschi vaibhav vanda vasil vasiliki vassilis vicky
    vidar viggo vikas vinay vineet vitor walid wanjiru wei wenche weronika wieslaw winston wojtek
    wouter xavi xiaoming xinyi yael yanina yannis yash yaw yemi yetunde yiannis yichen ylva yohann
    yoshiko ysabel yuki yumi yusra yuta yuxuan zackery zandile zanele zawadi zdenka zheng zhiyuan
    ziad zoya zuzanna øystein
    """
)
"""Those that both bear, or of which this list does not say it."""
GIVEN_NAMES = GIVEN_WOMEN | GIVEN_MEN | GIVEN_OTHERS
